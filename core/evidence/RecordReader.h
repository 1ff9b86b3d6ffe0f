// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QIODevice>
#include <QStringDecoder>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace s3::evidence {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How a text file is cut into records and fields.
struct Dialect {
    Encoding encoding = Encoding::Utf8; ///< a byte order mark at the start is skipped
    char separator = ',';
    /// Eurostat's bulk files: tabs between the columns, but the first column holds several keys with commas
    /// between them. Those keys become columns of their own.
    bool compoundKey = false;

    friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// Beyond these a file is refused with one error, so that a hostile file costs neither memory nor patience.
struct ReadLimits {
    qint64 fileBytes = qint64(1) << 30;
    int recordBytes = 1 << 20;
    int columns = 2000;
    int rows = 5'000'000;       ///< and values, in a table with several a row
    int codesPerAxis = 100'000; ///< regions, industries or periods; at most 2^20
    int codeBytes = 200;
    int listed = 10'000; ///< rejected rows and duplicates listed one by one; the rest is only counted
};

/// Told how many bytes are read of how many (-1 = unknown); false stops the reading with
/// ErrorCode::Cancelled.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Reads RFC 4180 records in a stream: quoted fields may hold separators, line breaks and doubled quotes.
/// Lines end with LF, CR LF or CR; empty lines are passed over. Memory stays at about a block plus the
/// longest record.
class RecordReader {
public:
    RecordReader(QIODevice& device, const Dialect& dialect, const ReadLimits& limits = {},
                 Progress progress = {});

    enum class Step { Record, End, Failed };
    Step next();

    /// UTF-8, without quotes, not trimmed; valid until the next call of next().
    std::string_view field(int column) const { return m_fields[size_t(column)].text; }
    int fieldCount() const { return int(m_fields.size()); }
    int line() const { return m_line; }              ///< where the record begins in the file, from 1
    bool wellFormed() const { return m_wellFormed; } ///< false: something stands after a closing quote
    int fileColumn(int column) const;                ///< 1-based as in the file, also behind a compound key
    const Error& error() const { return m_error; }   ///< after Step::Failed

private:
    struct Field {
        std::string_view text;
        bool doubledQuotes = false;
    };
    enum class Scan { Complete, NeedsMore, TooManyColumns };

    bool fill();
    bool acceptBlock(QByteArray& block);
    Scan scan();
    char* scanField(char* at, char* end, Field& field);
    char* scanQuoted(char* at, char* end, Field& field);
    void splitCompoundKey();
    bool fail(ErrorCode code, const char* context, const QString& expected = {});

    QIODevice& m_device;
    Dialect m_dialect;
    ReadLimits m_limits;
    Progress m_progress;
    QStringDecoder m_decoder;
    std::string m_buffer;
    size_t m_start = 0; // of the record at hand
    size_t m_next = 0;  // of the one after it
    std::vector<Field> m_fields;
    std::vector<Field> m_split;
    Error m_error;
    qint64 m_total = -1;
    qint64 m_done = 0;
    int m_line = 0;
    int m_nextLine = 1;
    int m_keys = 1; // columns made of the first one
    bool m_atEnd = false;
    bool m_wellFormed = true;
    bool m_unclosed = false;
};

} // namespace s3::evidence
