// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/DelimitedText.h"

#include "core/evidence/ColumnMapping.h"
#include "core/evidence/RecordReader.h"
#include "core/evidence/TableFile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QUtf8StringView>
#include <array>
#include <map>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    int line = 0;
    QStringList cells;
};

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

std::pair<Encoding, bool> encodingOf(const QByteArray& head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, true};
    if (head.startsWith("\xFF\xFE"))
        return {Encoding::Utf16LittleEndian, true};
    if (head.startsWith("\xFE\xFF"))
        return {Encoding::Utf16BigEndian, true};
    if (isAscii(head))
        return {Encoding::Utf8, false};
    const QByteArray whole = head.size() >= sniffBytes ? head.left(head.lastIndexOf('\n') + 1) : head;
    if (QUtf8StringView(whole.constData(), whole.size()).isValidUtf8())
        return {Encoding::Utf8, true};
    return {Encoding::Windows1252, false};
}

/// The first rows; `cutOff` says that the last one may be incomplete.
Result<std::vector<Row>> rowsOf(RowSource& source, bool cutOff)
{
    std::vector<Row> rows;
    bool ended = false;
    while (int(rows.size()) <= sampleRows + 20) {
        const RowSource::Step step = source.next();
        if (step == RowSource::Step::Failed && rows.empty())
            return source.error();
        ended = step != RowSource::Step::Record;
        if (ended)
            break;
        Row row{source.line(), {}};
        for (int i = 0; i < source.fieldCount(); ++i) {
            const std::string_view text = trimmed(source.field(i));
            row.cells.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
        }
        rows.push_back(std::move(row));
    }
    if (ended && cutOff && rows.size() > 1)
        rows.pop_back();
    return rows;
}

Result<std::vector<Row>> sampleOf(const QByteArray& head, const Dialect& dialect)
{
    QBuffer buffer;
    buffer.setData(head);
    if (!buffer.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, u"cannot read the head of the file"_s, {}, {}};
    RecordReader reader(buffer, dialect);
    return rowsOf(reader, head.size() >= sniffBytes);
}

/// The number of fields that most rows have, and the share of the rows that have it. Rows of one field
/// (titles, footnotes) do not count against a separator as long as they are few.
std::pair<int, double> modalWidth(const std::vector<Row>& rows)
{
    std::map<int, int> counts;
    for (const Row& row : rows)
        ++counts[int(row.cells.size())];
    int width = 1;
    int best = 0;
    for (const auto& [fields, count] : counts) {
        if (fields > 1 && count >= best) {
            width = fields;
            best = count;
        }
    }
    return {width, rows.empty() ? 0.0 : double(best) / double(rows.size())};
}

Result<char> separatorOf(const QByteArray& head, Encoding encoding)
{
    // Tab, semicolon and pipe hardly occur within data, commas do (decimals, names): hence the order.
    char best = ',';
    double bestShare = 0;
    std::optional<Error> failed;
    for (const char separator : {'\t', ';', '|', ','}) {
        const auto rows = sampleOf(head, {encoding, separator, false});
        if (!rows) {
            failed = rows.error();
            continue;
        }
        const auto [width, share] = modalWidth(*rows);
        if (width > 1 && share >= 0.9)
            return separator;
        if (width > 1 && share > bestShare + 0.05) {
            best = separator;
            bestShare = share;
        }
    }
    if (failed && bestShare == 0)
        return *failed;
    return best;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

bool looksNumeric(const QString& cell)
{
    const QByteArray bytes = cell.toUtf8();
    const std::string_view text = viewOf(bytes);
    for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma}) {
        const ParsedValue::Kind kind = parseValue(text, {sign, DashMeaning::Missing}).kind;
        if (kind == ParsedValue::Number || kind == ParsedValue::Missing || kind == ParsedValue::Dash)
            return true;
    }
    return false;
}

struct Evidence {
    int point = 0;
    int comma = 0;
    int ambiguousPoint = 0;
    int ambiguousComma = 0;
    int plainBig = 0;
};

/// Decides a column whose cells prove nothing: unbroken big numbers beside it speak against grouping, else
/// the sign that is not the separator's neighbour: a semicolon file usually has decimal commas.
DecimalSign guessDecimal(const Evidence& evidence, char separator)
{
    const bool comma = evidence.ambiguousComma >= evidence.ambiguousPoint;
    if (evidence.plainBig > 0)
        return comma ? DecimalSign::Comma : DecimalSign::Point;
    if (separator == ';')
        return DecimalSign::Comma;
    return DecimalSign::Point;
}

ColumnGuess guessColumn(const QVector<QStringList>& sample, int column, char separator)
{
    ColumnGuess guess;
    Evidence evidence;
    for (const QStringList& row : sample) {
        const QString cell = row.value(column);
        if (cell.isEmpty())
            continue;
        ++guess.filled;
        if (!looksNumeric(cell))
            continue;
        ++guess.numbers;
        const QByteArray bytes = cell.toUtf8();
        const DecimalHint hint = decimalHint(viewOf(bytes));
        evidence.point += hint == DecimalHint::Point;
        evidence.comma += hint == DecimalHint::Comma;
        evidence.plainBig += hint == DecimalHint::PlainBig;
        evidence.ambiguousPoint += hint == DecimalHint::AmbiguousPoint;
        evidence.ambiguousComma += hint == DecimalHint::AmbiguousComma;
        const bool open = hint == DecimalHint::AmbiguousPoint || hint == DecimalHint::AmbiguousComma;
        if (open && guess.ambiguousCell.isEmpty())
            guess.ambiguousCell = cell;
    }
    const bool proven = (evidence.point > 0) != (evidence.comma > 0);
    if (proven || evidence.point + evidence.comma > 0)
        guess.decimal = evidence.comma > evidence.point ? DecimalSign::Comma : DecimalSign::Point;
    else if (evidence.ambiguousPoint + evidence.ambiguousComma > 0)
        guess.decimal = guessDecimal(evidence, separator);
    guess.ambiguous =
        !proven && evidence.point + evidence.comma + evidence.ambiguousPoint + evidence.ambiguousComma > 0;
    if (!guess.ambiguous)
        guess.ambiguousCell.clear();
    return guess;
}

bool holdsPeriods(const QVector<QStringList>& body, int column)
{
    const auto periods = std::count_if(
        body.begin(), body.end(), [&](const QStringList& row) { return looksLikePeriod(row.value(column)); });
    return periods * 2 > body.size();
}

/// A header names its columns; data repeat themselves or hold numbers where the column holds numbers.
bool isHeader(const QStringList& first, const QVector<QStringList>& body, char separator)
{
    int votes = 0;
    for (int column = 0; column < first.size(); ++column) {
        const QString& cell = first[column];
        if (roleOfName(cell))
            return true;
        if (cell.isEmpty() || body.isEmpty())
            continue;
        const ColumnGuess guess = guessColumn(body, column, separator);
        if (guess.filled > 0 && guess.numbers * 5 >= guess.filled * 4) {
            const bool namesPeriod = looksLikePeriod(cell) && !holdsPeriods(body, column);
            votes += looksNumeric(cell) && !namesPeriod ? -1 : 2;
        } else {
            const bool recurs = std::any_of(
                body.begin(), body.end(), [&](const QStringList& row) { return row.value(column) == cell; });
            votes += recurs ? -1 : 0;
        }
    }
    return votes >= 0;
}

Result<Sniffed> describe(const std::vector<Row>& rows, const TableChoice& table)
{
    if (rows.empty())
        return Error{
            ErrorCode::InvalidInput, u"the file has no rows"_s, u"a table with at least one row"_s, {}};
    const int width = modalWidth(rows).first;
    size_t first = 0;
    while (first < rows.size() && int(rows[first].cells.size()) != width)
        ++first;
    if (first == rows.size())
        first = 0;

    Sniffed sniffed;
    sniffed.table = table;
    sniffed.skipLines = rows[first].line - 1;
    const QStringList& top = rows[first].cells;
    QVector<QStringList> body;
    for (size_t i = first + 1; i < rows.size() && body.size() < sampleRows; ++i)
        body.append(rows[i].cells);
    const char separator = table.dialect.separator;
    sniffed.hasHeader = isHeader(top, body, separator);
    if (sniffed.hasHeader)
        sniffed.header = top;
    else
        body.prepend(top);
    sniffed.sample = std::move(body);
    for (int column = 0; column < top.size(); ++column)
        sniffed.columns.append(guessColumn(sniffed.sample, column, separator));
    return sniffed;
}

/// The encoding of a file whose head is ASCII, from what follows.
void lookFurther(const QString& path, Sniffed& sniffed)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !isAscii(file.read(sniffBytes)))
        return;
    for (QByteArray block = file.read(sniffBytes); !block.isEmpty(); block = file.read(sniffBytes)) {
        if (isAscii(block))
            continue;
        sniffed.table.dialect.encoding = isUtf8Inside(block) ? Encoding::Utf8 : Encoding::Windows1252;
        sniffed.encodingProven = sniffed.table.dialect.encoding == Encoding::Utf8;
        break;
    }
}

Result<QByteArray> headOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, path, {}, {path, 0, 0}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, file.errorString(), {}, {path, 0, 0}};
    return file.read(sniffBytes);
}

Error inFile(Error error, const QString& path)
{
    error.place.file = path;
    return error;
}

} // namespace

Result<Sniffed> sniffAs(const QByteArray& head, const Dialect& dialect)
{
    const auto rows = sampleOf(head, dialect);
    if (!rows)
        return rows.error();
    TableChoice table;
    table.dialect = dialect;
    auto sniffed = describe(*rows, table);
    if (sniffed)
        sniffed->encodingProven = encodingOf(head).second;
    return sniffed;
}

Result<Sniffed> sniff(const QByteArray& head)
{
    Dialect dialect;
    dialect.encoding = encodingOf(head).first;
    const auto separator = separatorOf(head, dialect.encoding);
    if (!separator)
        return separator.error();
    dialect.separator = *separator;
    auto sniffed = sniffAs(head, dialect);
    if (!sniffed || dialect.separator != '\t' || sniffed->header.isEmpty())
        return sniffed;
    const QString& key = sniffed->header.front();
    if (!key.contains(u','))
        return sniffed;
    // "freq,unit,nace_r2,geo\TIME_PERIOD": every row must have as many keys, or it is only a name with a
    // comma.
    const auto keys = key.count(u',');
    const bool allAlike =
        std::all_of(sniffed->sample.cbegin(), sniffed->sample.cend(), [&](const QStringList& row) {
            return row.size() < 2 || row.front().count(u',') == keys;
        });
    dialect.compoundKey = allAlike;
    return allAlike ? sniffAs(head, dialect) : sniffed;
}

Result<Sniffed> sniffFile(const QString& path)
{
    const auto table = recognise(path);
    if (!table)
        return table.error();
    if (!table->isText())
        return sniffFileAs(path, *table);
    const auto head = headOf(path);
    if (!head)
        return head.error();
    auto sniffed = sniff(*head);
    if (!sniffed)
        return inFile(sniffed.error(), path);
    lookFurther(path, *sniffed);
    return sniffed;
}

Result<Sniffed> sniffFileAs(const QString& path, const TableChoice& table)
{
    if (table.isText()) {
        const auto head = headOf(path);
        if (!head)
            return head.error();
        auto sniffed = sniffAs(*head, table.dialect);
        if (!sniffed)
            return inFile(sniffed.error(), path);
        sniffed->table = table;
        return sniffed;
    }
    const auto source = openTable(path, table);
    if (!source)
        return source.error();
    const auto rows = rowsOf(**source, false);
    if (!rows)
        return inFile(rows.error(), path);
    auto sniffed = describe(*rows, table);
    if (!sniffed)
        return inFile(sniffed.error(), path);
    return sniffed;
}

} // namespace s3::evidence
