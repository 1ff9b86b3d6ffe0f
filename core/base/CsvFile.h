// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <memory>
#include <string>
#include <string_view>

class QSaveFile;

namespace s3 {

/// Writes a table as RFC 4180 text: UTF-8, commas, lines that end with LF. Numbers are the shortest text that
/// reads back to the same double; nothing is an empty field. The file appears under its name when it is
/// complete.
class CsvFile {
public:
    /// Errors: NotFound (no such folder), NoPermission, Storage.
    static Result<CsvFile> create(const QString& path);
    CsvFile(CsvFile&&) noexcept;
    CsvFile& operator=(CsvFile&&) noexcept;
    ~CsvFile();

    void text(std::string_view utf8); ///< in quotation marks where it needs them
    void text(const QString& value);
    void number(double value); ///< empty for what is not finite
    void number(int value);
    void number(std::optional<double> value);
    void number(std::optional<int> value);
    void quoted(const std::string& field)
    {
        append(field);
    } ///< as quotedField() gave it: for codes that return
    void endRow();
    void row(const QStringList& fields);

    /// DiskFull or Storage if anything could not be written.
    Result<void> commit();

private:
    explicit CsvFile(std::unique_ptr<QSaveFile> file);
    void append(std::string_view field);
    void flush();

    std::unique_ptr<QSaveFile> m_file;
    std::string m_buffer;
    bool m_rowBegun = false;
    bool m_failed = false;
};

/// A field as it stands in a CSV file.
std::string quotedField(const QString& value);

} // namespace s3
