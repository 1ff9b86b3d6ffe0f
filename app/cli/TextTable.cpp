// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"

#include "core/base/Numbers.h"
#include "core/evidence/TableFile.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

QStringList cellsOf(const evidence::RowSource& source)
{
    QStringList cells;
    for (int column = 0; column < source.fieldCount(); ++column) {
        const std::string_view field = source.field(column);
        cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())).trimmed());
    }
    return cells;
}

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

/// Excel's own first line names the separator.
bool isSeparatorLine(const QStringList& cells)
{
    return cells.first().startsWith("sep="_L1, Qt::CaseInsensitive) && isBlank(cells.mid(1));
}

std::optional<Error> faultOfHeader(const TextTable& table)
{
    QSet<QString> known;
    for (int column = 0; column < table.header.size(); ++column) {
        const QString& name = table.header.at(column);
        if (column > 0 && name.isEmpty())
            return table.wrongHeader(column, u"the column has no name"_s, u"a name"_s);
        if (known.contains(name))
            return table.wrongHeader(column, u"%1 occurs twice"_s.arg(name), u"different names"_s);
        known.insert(name);
    }
    return std::nullopt;
}

/// Workbooks end their rows with the last cell that holds something.
std::optional<Error> fit(TextTable& table, QStringList& cells, int line, bool mayBeShort)
{
    while (cells.size() > table.header.size() && cells.last().isEmpty())
        cells.removeLast();
    while (mayBeShort && cells.size() < table.header.size())
        cells.append(QString());
    if (cells.size() == table.header.size())
        return std::nullopt;
    return Error{ErrorCode::InvalidInput, u"the row has %1 cells"_s.arg(cells.size()),
                 u"%1, as in the header"_s.arg(table.header.size()), Place{table.path, line, 0}};
}

} // namespace

Result<TextTable> TextTable::read(const QString& path)
{
    const auto choice = evidence::recognise(path);
    if (!choice)
        return choice.error();
    auto source = evidence::openTable(path, *choice);
    if (!source)
        return source.error();
    TextTable table;
    table.path = path;
    table.decimalComma = choice->isText() && choice->dialect.separator != ',';
    using Step = evidence::RowSource::Step;
    Step step = (*source)->next();
    for (; step == Step::Record; step = (*source)->next()) {
        QStringList cells = cellsOf(**source);
        const int line = (*source)->line();
        if (!(*source)->wellFormed())
            return Error{ErrorCode::InvalidInput, u"a quotation mark is out of place"_s,
                         u"quoted cells that end before the separator"_s, Place{path, line, 0}};
        if (isBlank(cells) || (table.header.isEmpty() && isSeparatorLine(cells)))
            continue;
        if (table.header.isEmpty()) {
            while (cells.size() > 1 && cells.last().isEmpty())
                cells.removeLast();
            table.header = cells;
            table.headerLine = line;
            if (const auto fault = faultOfHeader(table))
                return *fault;
            continue;
        }
        if (const auto fault = fit(table, cells, line, !choice->isText()))
            return *fault;
        table.rows.push_back({line, cells});
    }
    if (step == Step::Failed)
        return (*source)->error();
    if (table.header.isEmpty())
        return Error{
            ErrorCode::InvalidInput, u"there is nothing in it"_s, u"a table with a header"_s, {path, 0, 0}};
    return table;
}

std::optional<double> TextTable::number(const QString& text) const
{
    QString plain = text;
    if (decimalComma && plain.count(u',') == 1 && !plain.contains(u'.'))
        plain.replace(u',', u'.');
    return exactNumber(plain);
}

Error TextTable::wrong(int row, int column, const QString& context, const QString& expected) const
{
    return {ErrorCode::InvalidInput, context, expected, place(row, column)};
}

Error TextTable::wrongHeader(int column, const QString& context, const QString& expected) const
{
    return {ErrorCode::InvalidInput, context, expected, {path, headerLine, column + 1}};
}

} // namespace s3::cli
