// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RecordReader.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <cstring>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 256 * 1024;

/// Unicode of the bytes 0x80 to 0x9F of Windows-1252; five of them are not assigned.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

QByteArray fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[size_t(c.unicode() - 0x80)]);
    return text.toUtf8();
}

/// "" stands for one quote inside a quoted field; the field gets shorter in its place.
std::string_view withoutDoubledQuotes(char* from, size_t size)
{
    char* to = from;
    for (size_t i = 0; i < size; ++i) {
        *to++ = from[i];
        if (from[i] == '"')
            ++i;
    }
    return {from, size_t(to - from)};
}

} // namespace

RecordReader::RecordReader(std::unique_ptr<QIODevice> device, const Dialect& dialect,
                           const ReadLimits& limits, Progress progress)
    : RecordReader(*device, dialect, limits, std::move(progress))
{
    m_owned = std::move(device);
}

RecordReader::RecordReader(QIODevice& device, const Dialect& dialect, const ReadLimits& limits,
                           Progress progress)
    : m_device(device)
    , m_dialect(dialect)
    , m_limits(limits)
    , m_progress(std::move(progress))
    , m_decoder(dialect.encoding == Encoding::Utf16BigEndian ? QStringDecoder::Utf16BE
                                                             : QStringDecoder::Utf16LE)
    , m_total(device.isSequential() ? -1 : device.size())
{}

bool RecordReader::fail(ErrorCode code, const char* context, const QString& expected)
{
    m_error = Error{code, QString::fromLatin1(context), expected, Place{{}, m_line, 0}};
    return false;
}

int RecordReader::fileColumn(int column) const
{
    return column < m_keys ? 1 : column - m_keys + 2;
}

bool RecordReader::fill()
{
    m_buffer.erase(0, m_start);
    m_start = 0;
    QByteArray block = m_device.read(blockBytes);
    if (block.isEmpty()) {
        const bool twoBytes = m_dialect.encoding == Encoding::Utf16LittleEndian ||
                              m_dialect.encoding == Encoding::Utf16BigEndian;
        if (twoBytes && m_done % 2 != 0)
            return fail(ErrorCode::InvalidInput, "the file ends within a character",
                        u"a whole file of UTF-16"_s);
        m_atEnd = true;
        return true;
    }
    const bool first = m_done == 0;
    m_done += block.size();
    if (m_done > m_limits.fileBytes || m_total > m_limits.fileBytes)
        return fail(ErrorCode::Refused, "the file is larger than this program reads",
                    u"at most %1 bytes"_s.arg(m_limits.fileBytes));
    if (m_progress && !m_progress(m_done, m_total))
        return fail(ErrorCode::Cancelled, "stopped while reading");
    if (first && m_dialect.encoding == Encoding::Utf8 && block.startsWith("\xEF\xBB\xBF"))
        block.remove(0, 3);
    return acceptBlock(block);
}

bool RecordReader::acceptBlock(QByteArray& block)
{
    switch (m_dialect.encoding) {
    case Encoding::Utf8:
        break;
    case Encoding::Windows1252:
        block = fromWindows1252(block);
        break;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian: {
        const QString text = m_decoder(block);
        block = text.toUtf8();
        break;
    }
    }
    if (block.contains('\0'))
        return fail(ErrorCode::InvalidInput, "the file holds zero bytes, so it is no text file",
                    u"a text file with separators (CSV or TSV)"_s);
    m_buffer.append(block.constData(), size_t(block.size()));
    return true;
}

char* RecordReader::scanQuoted(char* at, char* end)
{
    char* const begin = at;
    bool doubled = false;
    for (;;) {
        at = static_cast<char*>(std::memchr(at, '"', size_t(end - at)));
        if (!at) {
            m_unclosed = true;
            return nullptr;
        }
        if (at + 1 == end && !m_atEnd)
            return nullptr;
        if (at + 1 == end || at[1] != '"')
            break;
        doubled = true;
        at += 2;
    }
    if (doubled)
        m_doubled.push_back(int(m_fields.size()));
    m_fields.emplace_back(begin, size_t(at - begin));
    m_nextLine += int(std::count(begin, at, '\n'));
    ++at;
    for (; at != end && *at != m_dialect.separator && *at != '\n' && *at != '\r'; ++at)
        m_wellFormed = m_wellFormed && *at == ' ';
    return at;
}

/// Returns the end of the field, or null if the buffer ends before it can be told.
char* RecordReader::scanField(char* at, char* end)
{
    if (at != end && *at == '"')
        return scanQuoted(at + 1, end);
    char* const begin = at;
    while (at != end && *at != m_dialect.separator && *at != '\n' && *at != '\r')
        ++at;
    m_fields.emplace_back(begin, size_t(at - begin));
    return at;
}

RecordReader::Scan RecordReader::scan()
{
    m_fields.clear();
    m_doubled.clear();
    m_wellFormed = true;
    m_unclosed = false;
    m_nextLine = m_line + 1;
    char* at = m_buffer.data() + m_start;
    char* const end = m_buffer.data() + m_buffer.size();
    for (;;) {
        at = scanField(at, end);
        if (!at)
            return Scan::NeedsMore;
        if (int(m_fields.size()) > m_limits.columns)
            return Scan::TooManyColumns;
        if (at == end) {
            if (!m_atEnd)
                return Scan::NeedsMore;
            break;
        }
        const char c = *at++;
        if (c == m_dialect.separator)
            continue;
        if (c == '\r') {
            if (at == end && !m_atEnd)
                return Scan::NeedsMore;
            if (at != end && *at == '\n')
                ++at;
        }
        break;
    }
    m_next = size_t(at - m_buffer.data());
    return Scan::Complete;
}

void RecordReader::undouble()
{
    for (const int column : m_doubled) {
        std::string_view& text = m_fields[size_t(column)];
        text = withoutDoubledQuotes(m_buffer.data() + (text.data() - m_buffer.data()), text.size());
    }
}

void RecordReader::dropLabels()
{
    // "C: Manufacturing", or without the space; "T00:30" is a time and ":" alone a missing value.
    for (std::string_view& text : m_fields) {
        const size_t colon = text.find(':');
        if (colon == std::string_view::npos || colon == 0 || text.find(' ') < colon)
            continue;
        const bool time = colon + 1 < text.size() && text[colon + 1] >= '0' && text[colon + 1] <= '9';
        if (!time)
            text = text.substr(0, colon);
    }
}

void RecordReader::splitCompoundKey()
{
    m_split.clear();
    std::string_view key = m_fields.front();
    for (size_t comma = key.find(','); comma != std::string_view::npos; comma = key.find(',')) {
        m_split.push_back(key.substr(0, comma));
        key.remove_prefix(comma + 1);
    }
    m_split.push_back(key);
    m_keys = int(m_split.size());
    m_split.insert(m_split.end(), m_fields.begin() + 1, m_fields.end());
    m_fields.swap(m_split);
}

RowSource::Step RecordReader::next()
{
    for (;;) {
        m_start = m_next;
        m_line = m_nextLine;
        for (Scan state = Scan::NeedsMore;;) {
            if (m_start < m_buffer.size() || m_atEnd)
                state = m_start == m_buffer.size() ? Scan::NeedsMore : scan();
            if (state == Scan::Complete && m_next - m_start <= size_t(m_limits.recordBytes))
                break;
            if (state == Scan::TooManyColumns) {
                fail(ErrorCode::Refused, "too many columns", u"at most %1 columns"_s.arg(m_limits.columns));
                return Step::Failed;
            }
            if (m_buffer.size() - m_start > size_t(m_limits.recordBytes) || (m_atEnd && m_unclosed)) {
                fail(ErrorCode::InvalidInput,
                     m_unclosed ? "a quotation mark is never closed" : "the row is too long",
                     m_unclosed ? u"a closing quotation mark"_s
                                : u"at most %1 bytes"_s.arg(m_limits.recordBytes));
                return Step::Failed;
            }
            if (m_atEnd)
                return Step::End;
            if (!fill())
                return Step::Failed;
            m_next = 0;
        }
        if (m_fields.size() == 1 && m_fields.front().empty())
            continue;
        undouble();
        if (m_dialect.compoundKey)
            splitCompoundKey();
        if (m_dialect.labelled)
            dropLabels();
        return Step::Record;
    }
}

} // namespace s3::evidence
