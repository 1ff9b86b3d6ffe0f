// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ZipFile.h"

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

Error failure(const char* reason)
{
    return {ErrorCode::Storage, u"zip: "_s + QString::fromUtf8(reason), {}, {}};
}

bool add(zip_t* archive, const ZipEntry& entry)
{
    zip_source_t* bytes =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (!bytes)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, entry.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0;
}

Result<QByteArray> readAll(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) < 0 || zip_source_open(source) < 0)
        return failure(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size))
        return failure("short read");
    return bytes;
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipEntry>& entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!memory)
        return failure(zip_error_strerror(&error));
    zip_t* archive = zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error);
    if (!archive)
        return failure(zip_error_strerror(&error));
    // The archive would take the source with it; it is still to be read.
    zip_source_keep(memory.get());
    for (const ZipEntry& entry : entries) {
        if (!add(archive, entry)) {
            const Error refused = failure(zip_strerror(archive));
            zip_discard(archive);
            return refused;
        }
    }
    if (zip_close(archive) < 0) {
        const Error refused = failure(zip_strerror(archive));
        zip_discard(archive);
        return refused;
    }
    return readAll(memory.get());
}

} // namespace s3::report
