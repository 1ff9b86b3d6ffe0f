// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/TableGuess.h"

#include "core/evidence/ColumnMapping.h"

#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

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

struct ColumnProof {
    int point = 0;
    int comma = 0;
    int ambiguousPoint = 0;
    int ambiguousComma = 0;
    int plainBig = 0;
};

/// Decides a column whose cells prove nothing: unbroken big numbers beside it speak against grouping, else
/// the sign that is not the separator's neighbour: a semicolon file usually has decimal commas.
DecimalSign guessDecimal(const ColumnProof& evidence, char separator)
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
    ColumnProof evidence;
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
        // A comma within a cell would have to be quoted where commas stand between the cells.
        const bool pointAfterAll = hint == DecimalHint::AmbiguousPoint && separator == ',';
        evidence.point += hint == DecimalHint::Point || pointAfterAll;
        evidence.comma += hint == DecimalHint::Comma;
        evidence.plainBig += hint == DecimalHint::PlainBig;
        evidence.ambiguousPoint += hint == DecimalHint::AmbiguousPoint && !pointAfterAll;
        evidence.ambiguousComma += hint == DecimalHint::AmbiguousComma;
        const bool open =
            !pointAfterAll && (hint == DecimalHint::AmbiguousPoint || hint == DecimalHint::AmbiguousComma);
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

/// Without the footnotes below a table: rows that fill the first cell only or are too short for the table.
void dropFootnotes(QVector<QStringList>& body)
{
    if (body.isEmpty() || body.first().size() < 2)
        return;
    const auto width = body.first().size();
    const auto isNote = [&](const QStringList& row) {
        return row.size() < width ||
               std::all_of(row.begin() + 1, row.end(), [](const QString& cell) { return cell.isEmpty(); });
    };
    qsizetype kept = body.size();
    while (kept > 0 && isNote(body[kept - 1]))
        --kept;
    if (kept * 2 >= body.size()) // else they are the table
        body.resize(kept);
}

QVector<QStringList> bodyFrom(const std::vector<SampleRow>& rows, size_t first)
{
    QVector<QStringList> body;
    for (size_t i = first; i < rows.size() && body.size() < sampleRows; ++i)
        body.append(rows[i].cells);
    dropFootnotes(body);
    return body;
}

/// Titles above a table are rows of another width, or of one cell only.
size_t firstOfTable(const std::vector<SampleRow>& rows)
{
    const int width = modalWidth(rows).first;
    const auto belongs = [&](const SampleRow& row) {
        return int(row.cells.size()) == width && (width == 1 || row.filled() > 1);
    };
    const auto found = std::find_if(rows.begin(), rows.end(), belongs);
    return found == rows.end() ? 0 : size_t(found - rows.begin());
}

/// Which columns hold numbers below a row; a table's values, and keys that look like numbers.
std::vector<bool> numericColumns(const QVector<QStringList>& body, int width, char separator)
{
    std::vector<bool> numeric;
    for (int column = 0; column < width; ++column) {
        const ColumnGuess guess = guessColumn(body, column, separator);
        numeric.push_back(guess.filled > 0 && guess.numbers * 5 >= guess.filled * 4);
    }
    return numeric;
}

/// A second line of names: its key cells are empty or those of the line above were, and above numbers stands
/// no number but a period.
bool isFurtherHeader(const QStringList& above, const QStringList& line, const QVector<QStringList>& body,
                     char separator)
{
    if (body.isEmpty())
        return false;
    const std::vector<bool> numeric = numericColumns(body, int(line.size()), separator);
    bool keysEmpty = true;
    bool keysAboveEmpty = true;
    bool any = false;
    for (int column = 0; column < line.size(); ++column) {
        const QString& cell = line[column];
        if (!numeric[size_t(column)]) {
            keysEmpty = keysEmpty && cell.isEmpty();
            keysAboveEmpty = keysAboveEmpty && above.value(column).isEmpty();
            continue;
        }
        if (!cell.isEmpty() && looksNumeric(cell) && !looksLikePeriod(cell))
            return false;
        any = any || !cell.isEmpty();
    }
    return any && (keysEmpty || keysAboveEmpty);
}

int headerLinesFrom(const std::vector<SampleRow>& rows, size_t first, char separator)
{
    if (!isHeader(rows[first].cells, bodyFrom(rows, first + 1), separator))
        return 0;
    int lines = 1;
    while (lines < 4 && first + size_t(lines) + 1 < rows.size() &&
           isFurtherHeader(rows[first + size_t(lines) - 1].cells, rows[first + size_t(lines)].cells,
                           bodyFrom(rows, first + size_t(lines) + 1), separator))
        ++lines;
    return lines;
}

/// A text over several columns of values stands only in the first of them.
void fillOver(QStringList& line, const std::vector<bool>& numeric)
{
    for (int column = 1; column < line.size(); ++column) {
        const bool values = numeric[size_t(column)] && numeric[size_t(column) - 1];
        if (line[column].isEmpty() && values)
            line[column] = line[column - 1];
    }
}

QStringList joinedHeader(const QVector<QStringList>& lines, int width)
{
    QStringList names;
    for (int column = 0; column < width; ++column) {
        QStringList parts;
        for (const QStringList& line : lines)
            if (const QString part = line.value(column); !part.isEmpty() && !parts.contains(part))
                parts.append(part);
        names.append(parts.join(u' '));
    }
    return names;
}

} // namespace

Result<Sniffed> describeTable(const std::vector<SampleRow>& rows, const TableChoice& table,
                              const std::optional<TableLayout>& layout)
{
    if (rows.empty())
        return Error{
            ErrorCode::InvalidInput, u"the file has no rows"_s, u"a table with at least one row"_s, {}};
    const char separator = table.dialect.separator;
    size_t first = firstOfTable(rows);
    if (layout) {
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const SampleRow& row) { return row.line > layout->skipLines; });
        first = found == rows.end() ? rows.size() - 1 : size_t(found - rows.begin());
    }
    Sniffed sniffed;
    sniffed.table = table;
    sniffed.layout.skipLines = rows[first].line - 1;
    sniffed.layout.headerLines = layout ? layout->headerLines : headerLinesFrom(rows, first, separator);
    for (size_t i = 0; i < first; ++i)
        sniffed.titles.append(rows[i].cells.join(u' ').trimmed());
    const size_t lines = std::min(size_t(sniffed.layout.headerLines), rows.size() - first);
    sniffed.sample = bodyFrom(rows, first + lines);
    int width = 0;
    for (size_t i = first; i < std::min(rows.size(), first + lines + 1); ++i)
        width = std::max(width, int(rows[i].cells.size()));
    const std::vector<bool> numeric = numericColumns(sniffed.sample, width, separator);
    for (size_t i = 0; i < lines; ++i) {
        QStringList line = rows[first + i].cells;
        line.resize(width);
        if (i + 1 < lines)
            fillOver(line, numeric);
        sniffed.headerRows.append(line);
    }
    if (lines > 0)
        sniffed.header = joinedHeader(sniffed.headerRows, width);
    for (int column = 0; column < width; ++column)
        sniffed.columns.append(guessColumn(sniffed.sample, column, separator));
    return sniffed;
}

} // namespace s3::evidence
