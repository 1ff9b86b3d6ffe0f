// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BallotFile.h"

#include "core/base/Numbers.h"

#include <QHash>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

/// Empty if the number may stand on such a ballot, else what may.
QString expectedInstead(double value, const BallotRules& rules)
{
    switch (rules.method) {
    case BallotMethod::Rank:
        return value >= 1 ? QString() : u"a rank of 1 or more"_s;
    case BallotMethod::Approval:
        return value == 0 || value == 1 ? QString() : u"0, 1 or empty"_s;
    case BallotMethod::Dots:
        return value >= 0 && value <= 1e6 && value == std::floor(value)
                   ? QString()
                   : u"a whole number of dots, 0 or more"_s;
    case BallotMethod::Scale:
        return rules.scale.holds(value)
                   ? QString()
                   : u"a score from %1 to %2"_s.arg(exactText(rules.scale.lo), exactText(rules.scale.hi));
    }
    return {};
}

/// Where the options stand in the file.
std::vector<int> optionColumns(const TextTable& table, int groupColumn)
{
    std::vector<int> columns;
    for (int column = 1; column < table.header.size(); ++column)
        if (column != groupColumn)
            columns.push_back(column);
    return columns;
}

Result<std::vector<choice::Cell>> ballotIn(const TextTable& table, int row, const std::vector<int>& columns,
                                           const BallotRules& rules)
{
    std::vector<choice::Cell> ballot;
    for (const int column : columns) {
        const QString& text = table.rows[size_t(row)].cells.at(column);
        if (text.isEmpty()) {
            ballot.emplace_back();
            continue;
        }
        const auto value = table.number(text);
        const QString expected = expectedInstead(value.value_or(-1e9), rules);
        if (!value || !expected.isEmpty())
            return table.wrong(row, column, text, expected);
        ballot.emplace_back(*value);
    }
    return ballot;
}

/// A slip of the pen perhaps, or options that were withdrawn.
QStringList ranksBeyond(const TextTable& table, int row, const std::vector<int>& columns,
                        const std::vector<choice::Cell>& ballot)
{
    QStringList notes;
    for (size_t option = 0; option < ballot.size(); ++option)
        if (ballot[option].value_or(0) > double(ballot.size())) {
            const Place place = table.place(row, columns[option]);
            notes.append(u"%1:%2:%3: rank %4 among %5 options; only the order counts"_s.arg(place.file)
                             .arg(place.row)
                             .arg(place.column)
                             .arg(exactText(*ballot[option]))
                             .arg(ballot.size()));
        }
    return notes;
}

QString reasonAgainst(const choice::DotCheck& check, const choice::DotRules& rules,
                      const QStringList& options)
{
    if (check.fault == choice::DotFault::OverCap)
        return u"more than %1 dots for %2"_s.arg(*rules.cap).arg(options.at(check.option));
    return u"%1 dots, %2 are allowed"_s.arg(exactText(check.sum)).arg(rules.budget.value_or(0));
}

int groupColumnOf(const TextTable& table)
{
    for (int column = 1; column < table.header.size(); ++column)
        if (table.header.at(column).compare("group"_L1, Qt::CaseInsensitive) == 0)
            return column;
    return -1;
}

} // namespace

std::optional<BallotMethod> ballotMethodFrom(const QString& code)
{
    static const QHash<QString, BallotMethod> methods{{u"rank"_s, BallotMethod::Rank},
                                                      {u"approval"_s, BallotMethod::Approval},
                                                      {u"dots"_s, BallotMethod::Dots},
                                                      {u"scale"_s, BallotMethod::Scale}};
    const auto found = methods.constFind(code);
    return found == methods.cend() ? std::nullopt : std::optional(*found);
}

Result<BallotFile> BallotFile::read(const QString& path, const BallotRules& rules)
{
    const auto table = TextTable::read(path);
    if (!table)
        return table.error();
    BallotFile file;
    const int groupColumn = groupColumnOf(*table);
    const std::vector<int> columns = optionColumns(*table, groupColumn);
    if (columns.empty())
        return table->wrongHeader(0, u"there is no option"_s, u"voter[,group],OPTION,..."_s);
    for (const int column : columns)
        file.options.append(table->header.at(column));
    file.hasGroups = groupColumn >= 0;
    file.ballots.options = int(columns.size());
    QHash<QString, int> lineOf;
    for (int row = 0; row < int(table->rows.size()); ++row) {
        const TextTable::Row& cells = table->rows[size_t(row)];
        const QString& voter = cells.cells.first();
        if (voter.isEmpty())
            return table->wrong(row, 0, u"the voter has no code"_s, u"a code or a name"_s);
        if (lineOf.contains(voter))
            return table->wrong(row, 0,
                                u"%1 has a ballot in row %2 already"_s.arg(voter).arg(lineOf.value(voter)),
                                u"one ballot a voter"_s);
        lineOf.insert(voter, cells.line);
        const auto ballot = ballotIn(*table, row, columns, rules);
        if (!ballot)
            return ballot.error();
        if (rules.method == BallotMethod::Dots) {
            const auto check = choice::checkDots(*ballot, rules.dots);
            if (!check.ok()) {
                file.rejected.append(u"%1:%2: the ballot of voter %3 does not count: %4"_s.arg(path)
                                         .arg(cells.line)
                                         .arg(voter, reasonAgainst(check, rules.dots, file.options)));
                continue;
            }
        }
        if (rules.method == BallotMethod::Rank)
            file.notes += ranksBeyond(*table, row, columns, *ballot);
        file.ballots.add(*ballot);
        file.groups.append(groupColumn >= 0 ? cells.cells.at(groupColumn) : QString());
    }
    return file;
}

} // namespace s3::cli
