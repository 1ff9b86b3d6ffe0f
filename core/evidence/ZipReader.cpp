// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ZipReader.h"

#include <QFile>
#include <QFileInfo>
#include <zip.h>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

Error damaged(zip_error_t* error)
{
    const Error result{
        ErrorCode::Damaged,
        u"the file is cut off or damaged (%1)"_s.arg(QString::fromUtf8(zip_error_strerror(error))),
        u"a complete workbook"_s,
        {}};
    zip_error_fini(error);
    return result;
}

} // namespace

ZipEntryReader::ZipEntryReader(ZipReader& archive, zip_file* file, qint64 size, std::string name)
    : m_archive(archive)
    , m_file(file)
    , m_size(size)
    , m_name(std::move(name))
{}

ZipEntryReader::~ZipEntryReader()
{
    zip_fclose(m_file);
}

qint64 ZipEntryReader::read(char* to, qint64 size)
{
    const zip_int64_t got = zip_fread(m_file, to, zip_uint64_t(size));
    if (got < 0) {
        m_error = damaged(zip_file_get_error(m_file));
        return -1;
    }
    m_done += got;
    return m_archive.mayInflate(got, m_error) ? got : -1;
}

ZipReader::ZipReader(zip* archive, qint64 fileSize, QByteArray bytes, const InflateLimits& limits)
    : m_archive(archive)
    , m_fileSize(fileSize)
    , m_bytes(std::move(bytes))
    , m_limits(limits)
{}

ZipReader::~ZipReader()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipReader>> ZipReader::checked(std::unique_ptr<ZipReader> reader)
{
    const zip_int64_t entries = zip_get_num_entries(reader->m_archive, 0);
    if (entries > reader->m_limits.entries)
        return Error{ErrorCode::Refused,
                     u"the archive holds %1 files"_s.arg(entries),
                     u"at most %1 files"_s.arg(reader->m_limits.entries),
                     {}};
    return reader;
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString& path, const InflateLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path, {}, {}};
    if (!info.isReadable())
        return Error{ErrorCode::NoPermission, path, {}, {}};
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        return damaged(&error);
    }
    return checked(std::unique_ptr<ZipReader>(new ZipReader(archive, info.size(), {}, limits)));
}

Result<std::unique_ptr<ZipReader>> ZipReader::openBytes(const QByteArray& bytes, const InflateLimits& limits)
{
    zip_error_t error;
    zip_error_init(&error);
    const QByteArray kept = bytes;
    zip_source_t* source = zip_source_buffer_create(kept.constData(), zip_uint64_t(kept.size()), 0, &error);
    if (!source)
        return damaged(&error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return damaged(&error);
    }
    return checked(std::unique_ptr<ZipReader>(new ZipReader(archive, kept.size(), kept, limits)));
}

bool ZipReader::has(const std::string& name) const
{
    return zip_name_locate(m_archive, name.c_str(), 0) >= 0;
}

Result<std::unique_ptr<ZipEntryReader>> ZipReader::entry(const std::string& name)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.c_str(), 0);
    if (index < 0)
        return Error{ErrorCode::NotFound, QString::fromStdString(name), {}, {}};
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) < 0)
        return damaged(zip_get_error(m_archive));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return Error{
            ErrorCode::Refused, u"the workbook is encrypted"_s, u"a workbook saved without a password"_s, {}};
    zip_file_t* file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        return damaged(zip_get_error(m_archive));
    const qint64 size = (stat.valid & ZIP_STAT_SIZE) ? qint64(stat.size) : -1;
    return std::make_unique<ZipEntryReader>(*this, file, size, name);
}

bool ZipReader::mayInflate(qint64 more, Error& error)
{
    m_inflated += more;
    const bool bomb = m_inflated > m_limits.harmless && m_inflated / m_limits.ratio > m_fileSize;
    if (!bomb && m_inflated <= m_limits.bytes)
        return true;
    error = Error{ErrorCode::Refused,
                  u"the workbook inflates to far more than a table holds"_s,
                  bomb ? u"at most %1 bytes for each byte of the file"_s.arg(m_limits.ratio)
                       : u"at most %1 bytes"_s.arg(m_limits.bytes),
                  {}};
    return false;
}

} // namespace s3::evidence
