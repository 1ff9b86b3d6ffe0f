// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CsvFile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr size_t bufferSize = size_t(1) << 20;

bool needsQuotes(std::string_view utf8)
{
    return utf8.find_first_of(",\"\r\n") != std::string_view::npos ||
           (!utf8.empty() && (utf8.front() == ' ' || utf8.back() == ' '));
}

std::string inQuotes(std::string_view utf8)
{
    std::string field = "\"";
    for (const char c : utf8) {
        if (c == '"')
            field += '"';
        field += c;
    }
    return field + '"';
}

} // namespace

std::string quotedField(const QString& value)
{
    std::string utf8 = value.toStdString();
    return needsQuotes(utf8) ? inQuotes(utf8) : utf8;
}

Result<CsvFile> CsvFile::create(const QString& path)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return CsvFile(std::move(file));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const ErrorCode code = !folder.isDir()        ? ErrorCode::NotFound
                           : !folder.isWritable() ? ErrorCode::NoPermission
                                                  : ErrorCode::Storage;
    return Error{code, file->errorString(), {}, {path, 0, 0}};
}

CsvFile::CsvFile(std::unique_ptr<QSaveFile> file)
    : m_file(std::move(file))
{
    m_buffer.reserve(bufferSize + bufferSize / 4);
}

CsvFile::CsvFile(CsvFile&&) noexcept = default;
CsvFile& CsvFile::operator=(CsvFile&&) noexcept = default;
CsvFile::~CsvFile() = default;

void CsvFile::append(std::string_view field)
{
    if (m_rowBegun)
        m_buffer += ',';
    m_rowBegun = true;
    m_buffer += field;
}

void CsvFile::text(std::string_view utf8)
{
    append(needsQuotes(utf8) ? std::string_view(inQuotes(utf8)) : utf8);
}

void CsvFile::text(const QString& value)
{
    append(quotedField(value));
}

void CsvFile::number(double value)
{
    std::array<char, 32> digits;
    const auto end =
        std::isfinite(value)
            ? std::to_chars(digits.data(), digits.data() + digits.size(), value + 0.0).ptr // no "-0"
            : digits.data();
    append({digits.data(), size_t(end - digits.data())});
}

void CsvFile::number(int value)
{
    std::array<char, 16> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    append({digits.data(), size_t(end - digits.data())});
}

void CsvFile::number(std::optional<double> value)
{
    if (value)
        number(*value);
    else
        append({});
}

void CsvFile::number(std::optional<int> value)
{
    if (value)
        number(*value);
    else
        append({});
}

void CsvFile::endRow()
{
    m_buffer += '\n';
    m_rowBegun = false;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void CsvFile::row(const QStringList& fields)
{
    for (const QString& field : fields)
        text(field);
    endRow();
}

void CsvFile::flush()
{
    m_failed = m_failed || m_file->write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size());
    m_buffer.clear();
}

Result<void> CsvFile::commit()
{
    flush();
    if (!m_failed && m_file->commit())
        return {};
    const QString path = m_file->fileName();
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < qint64(bufferSize);
    return Error{full ? ErrorCode::DiskFull : ErrorCode::Storage, m_file->errorString(), {}, {path, 0, 0}};
}

} // namespace s3
