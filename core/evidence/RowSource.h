// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>
#include <string_view>
#include <vector>

namespace s3::evidence {

/// Beyond these a file is refused with one error, so that a hostile file costs neither memory nor patience.
struct ReadLimits {
    qint64 fileBytes = qint64(1) << 30;
    qint64 inflatedBytes = qint64(1) << 30; ///< of everything that is unpacked from a compressed file
    int recordBytes = 1 << 20;
    int columns = 2000;
    int rows = 5'000'000;       ///< and values, in a table with several a row
    int nesting = 64;           ///< of elements or objects within one another
    int codesPerAxis = 100'000; ///< regions, industries or periods; at most 2^20
    int codeBytes = 200;
    int listed = 10'000; ///< rejected rows and duplicates listed one by one; the rest is only counted
};

/// Told how many bytes are read of how many (-1 = unknown); false stops the reading with
/// ErrorCode::Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// A table read row by row as cells of text: delimited text, a sheet of a workbook, a JSON-stat data set laid
/// out long. The one virtual call is per row; cells are read without any.
class RowSource {
public:
    enum class Step { Record, End, Failed };

    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource();

    virtual Step next() = 0;

    /// UTF-8, not trimmed; valid until the next call of next().
    std::string_view field(int column) const { return m_fields[size_t(column)]; }
    int fieldCount() const { return int(m_fields.size()); }
    int line() const { return m_line; }              ///< where the row begins in the file, from 1
    bool wellFormed() const { return m_wellFormed; } ///< false: cut wrongly, e.g. text after a closing quote
    virtual int fileColumn(int column) const;        ///< 1-based as in the file
    /// For a person: "line 7, column 2", "Sheet1!B7". `column` is as in the file, from 1; 0 = the whole row.
    virtual QString placeOf(int row, int column) const;
    const Error& error() const { return m_error; } ///< after Step::Failed

protected:
    std::vector<std::string_view> m_fields;
    Error m_error;
    int m_line = 0;
    bool m_wellFormed = true;
};

/// What a reader says that does not know the name of the file.
inline Error inFile(Error error, const QString& path)
{
    error.place.file = path;
    return error;
}

template<class T>
Result<T> inFile(Result<T> result, const QString& path)
{
    return result ? std::move(result) : Result<T>(inFile(result.error(), path));
}

} // namespace s3::evidence
