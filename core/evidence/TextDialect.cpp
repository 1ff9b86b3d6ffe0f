// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/TextDialect.h"

#include "core/evidence/SampleRows.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QUtf8StringView>
#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(const QByteArray& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// A block may begin and end within a character; those bytes prove nothing.
bool isUtf8Inside(const QByteArray& bytes)
{
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    qsizetype from = 0;
    while (from < bytes.size() && from < 3 && continues(bytes[from]))
        ++from;
    qsizetype to = bytes.size();
    while (to > from && bytes.size() - to < 3 && continues(bytes[to - 1]))
        --to;
    if (to > from && static_cast<unsigned char>(bytes[to - 1]) >= 0xC0)
        --to;
    else
        to = bytes.size();
    return QUtf8StringView(bytes.constData() + from, to - from).isValidUtf8();
}

/// UTF-16 without a byte order mark shows as text of which every other byte is zero.
std::optional<Encoding> bareUtf16(const QByteArray& head)
{
    const qsizetype pairs = std::min<qsizetype>(head.size(), 4096) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += head[2 * i] == 0;
        odd += head[2 * i + 1] == 0;
    }
    if (pairs < 4)
        return std::nullopt;
    if (even == 0 && odd * 10 >= pairs * 7)
        return Encoding::Utf16LittleEndian;
    if (odd == 0 && even * 10 >= pairs * 7)
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

struct Cut {
    char separator = ',';
    int width = 1;
    double share = 0; ///< of the rows that have this width
};

Result<Cut> cutBy(const QByteArray& head, Encoding encoding, char separator)
{
    const auto rows = sampleOf(head, {encoding, separator, false, false});
    if (!rows)
        return rows.error();
    const auto [width, share] = modalWidth(*rows);
    return Cut{separator, width, share};
}

Result<char> separatorOf(const QByteArray& head, Encoding encoding)
{
    // Tab, semicolon and bar hardly occur within data, commas do (decimals, names): hence the order.
    Cut best;
    std::optional<Error> failed;
    for (const char separator : {'\t', ';', '|', ','}) {
        const auto cut = cutBy(head, encoding, separator);
        if (!cut) {
            failed = cut.error();
            continue;
        }
        if (cut->width > 1 && cut->share >= 0.9)
            return separator;
        if (cut->width > 1 && cut->share > best.share + 0.05)
            best = *cut;
    }
    for (const char separator : {'^', '~', '#', '!', ':'}) {
        const auto cut = cutBy(head, encoding, separator);
        if (cut && cut->width > 2 && cut->share >= 0.99 && best.share < 0.5)
            return separator;
    }
    if (failed && best.share == 0)
        return *failed;
    return best.separator;
}

/// Only its ASCII matters.
QString firstLineOf(const QByteArray& head, Encoding encoding)
{
    const QByteArray bytes = head.left(64 * 256);
    QString text;
    if (encoding == Encoding::Utf16LittleEndian)
        text = QStringDecoder(QStringDecoder::Utf16LE)(bytes);
    else if (encoding == Encoding::Utf16BigEndian)
        text = QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    else
        text = QString::fromLatin1(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.truncate(std::max<qsizetype>(0, text.indexOf(QRegularExpression(u"[\r\n]"_s))));
    return text;
}

/// "STRUCTURE[;],STRUCTURE_ID": what follows the name is the separator.
std::optional<char> sdmxSeparator(const QString& line)
{
    static const QRegularExpression start(
        uR"x(^"?(STRUCTURE(\[.?\])?|DATAFLOW(: [^",;\t|]*)?)"?([,;\t|:^~])"?([A-Za-z]))x"_s);
    const auto match = start.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedView(4).front().toLatin1();
}

/// "REF_AREA: Reference area" in a header says that the cells hold names behind the codes too.
bool isLabelled(const QString& line)
{
    static const QRegularExpression label(u"[A-Za-z0-9_\\]]: ?[A-Za-z]"_s);
    return line.contains(label);
}

/// "freq,unit,nace_r2,geo\TIME_PERIOD" and as many keys in every row.
bool hasCompoundKey(const QByteArray& head, Encoding encoding)
{
    const auto rows = sampleOf(head, {encoding, '\t', false, false});
    if (!rows || rows->size() < 2 || !rows->front().cells.front().contains(u','))
        return false;
    const auto keys = rows->front().cells.front().count(u',');
    return std::all_of(rows->begin() + 1, rows->end(), [&](const SampleRow& row) {
        return row.cells.size() < 2 || row.cells.front().count(u',') == keys;
    });
}

} // namespace

EncodingGuess encodingOf(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, true};
    if (head.startsWith("\xFF\xFE"))
        return {Encoding::Utf16LittleEndian, true};
    if (head.startsWith("\xFE\xFF"))
        return {Encoding::Utf16BigEndian, true};
    if (const auto bare = bareUtf16(head))
        return {*bare, true};
    if (isAscii(head))
        return {Encoding::Utf8, false};
    const QByteArray whole = head.size() >= sniffBytes ? head.left(head.lastIndexOf('\n') + 1) : head;
    if (QUtf8StringView(whole.constData(), whole.size()).isValidUtf8())
        return {Encoding::Utf8, true};
    return {Encoding::Windows1252, false};
}

EncodingGuess encodingOf(const QByteArray& head, QIODevice& rest)
{
    const EncodingGuess guess = encodingOf(head);
    if (guess.proven || !isAscii(head))
        return guess;
    for (QByteArray block = rest.read(sniffBytes); !block.isEmpty(); block = rest.read(sniffBytes)) {
        if (isAscii(block))
            continue;
        const bool utf8 = isUtf8Inside(block);
        return {utf8 ? Encoding::Utf8 : Encoding::Windows1252, utf8};
    }
    return guess;
}

Result<TableChoice> guessTextTable(const QByteArray& head)
{
    TableChoice table;
    Dialect& dialect = table.dialect;
    dialect.encoding = encodingOf(head).encoding;
    const QString first = firstLineOf(head, dialect.encoding);
    if (const auto separator = sdmxSeparator(first)) {
        table.format = FileFormat::SdmxCsv;
        dialect.separator = *separator;
        dialect.labelled = isLabelled(first);
        return table;
    }
    // Excel's own first line: "sep=;"
    if (first.size() == 5 && first.startsWith("sep="_L1, Qt::CaseInsensitive) && first[4].unicode() < 0x80) {
        dialect.separator = first[4].toLatin1();
        return table;
    }
    const auto separator = separatorOf(head, dialect.encoding);
    if (!separator)
        return separator.error();
    dialect.separator = *separator;
    if (*separator == '\t' && hasCompoundKey(head, dialect.encoding)) {
        table.format = FileFormat::EurostatTsv;
        dialect.compoundKey = true;
    }
    return table;
}

} // namespace s3::evidence
