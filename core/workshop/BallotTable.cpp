// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/BallotTable.h"

#include "core/base/CsvFile.h"
#include "core/questionnaire/AnswerTable.h"
#include "core/workshop/RoundTexts.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct BallotTableSay {
    Q_DECLARE_TR_FUNCTIONS(s3::workshop::BallotTable)
};

QString titleOf(const RoundForm& form, const BallotCell& cell)
{
    QString title;
    for (const RoundOption& option : form.options)
        if (option.id == cell.option)
            title = option.title;
    for (const Criterion& criterion : form.criteria)
        if (criterion.id == cell.criterion)
            title += u": "_s + criterion.title;
    return title;
}

QString plainHeader(const QString& text)
{
    return text.simplified().toCaseFolded();
}

bool isOneOf(const QString& header, std::initializer_list<QLatin1String> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](QLatin1String name) { return plainHeader(header) == name; });
}

/// The column of each cell of the ballot; -1 = none. Empty if the columns are not understood.
QList<int> columnsOf(const QStringList& header, const RoundForm& form, int firstOption)
{
    const QList<BallotCell> cells = cellsOf(form);
    QList<int> columns;
    int found = 0;
    QSet<int> used;
    for (const BallotCell& cell : cells) {
        int column = -1;
        for (int c = firstOption; c < header.size() && column < 0; ++c)
            if (!used.contains(c) && plainHeader(header.at(c)) == plainHeader(titleOf(form, cell)))
                column = c;
        used.insert(column);
        columns.append(column);
        found += column >= 0 ? 1 : 0;
    }
    if (found == 0 && header.size() - firstOption == cells.size())
        for (int i = 0; i < cells.size(); ++i)
            columns[i] = firstOption + i;
    else if (found < header.size() - firstOption)
        return {}; // a column nobody knows: its votes would be lost without a word
    return columns;
}

void readRow(BallotRow& row, const QStringList& fields, const QList<BallotCell>& cells,
             const QList<int>& columns)
{
    for (int i = 0; i < cells.size(); ++i) {
        const QString field = fields.value(columns.at(i)).trimmed();
        if (field.isEmpty())
            continue;
        bool whole = false;
        const int value = field.toInt(&whole);
        if (whole)
            row.sheet.set(cells.at(i), value);
        else if (row.notANumber.isEmpty())
            row.notANumber = field;
    }
}

} // namespace

int BallotImport::good() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const BallotRow& row) { return row.good(); }));
}

QStringList BallotImport::refusals(const RoundForm& form) const
{
    QStringList texts;
    for (const BallotRow& row : rows) {
        if (row.good())
            continue;
        const QString why = row.twice   ? BallotTableSay::tr("the code stands on an earlier line")
                            : row.taken ? BallotTableSay::tr("has voted already")
                            : !row.notANumber.isEmpty()
                                ? BallotTableSay::tr("\"%1\" is not a whole number").arg(row.notANumber)
                                : faultText(row.check, form);
        texts.append(BallotTableSay::tr("line %1 (%2): %3").arg(row.line).arg(row.code, why));
    }
    return texts;
}

Result<BallotImport> planBallots(const Reader& reader, const IdOf<VotingRound>& round, const QString& path)
{
    const auto form = formOf(reader, round);
    if (!form)
        return Error{ErrorCode::NotFound, u"voting_round"_s, {}, {}};
    if (form->isClosed())
        return Error{ErrorCode::Refused, u"the round is closed; its ballots cannot be changed"_s, {}, {}};
    const auto table = questionnaire::readAnswerTable(path);
    if (!table)
        return table.error();
    const bool grouped = isOneOf(table->header.value(1),
                                 {QLatin1String("group"), QLatin1String("gruppe"), QLatin1String("groupe"),
                                  QLatin1String("gruppo"), QLatin1String("skupina")});
    const QList<int> columns = columnsOf(table->header, *form, grouped ? 2 : 1);
    if (columns.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     u"columns that are no option of the round"_s,
                     u"voter, then a column for each option, headed by its title"_s,
                     {path, table->headerLine, 0}};
    BallotImport plan;
    const QList<BallotCell> cells = cellsOf(*form);
    QSet<QString> codes;
    for (int i = 0; i < table->rows.size(); ++i) {
        BallotRow row;
        row.line = table->lines.at(i);
        row.code = voterCode(table->rows.at(i).value(0));
        readRow(row, table->rows.at(i), cells, columns);
        row.check = checkBallot(*form, row.code, row.sheet);
        row.taken = isTaken(reader, round, row.code, EnteredVia::File);
        row.twice = codes.contains(row.code);
        codes.insert(row.code);
        plan.rows.append(row);
    }
    return plan;
}

Result<void> storeBallots(Writer& writer, const IdOf<VotingRound>& round, const BallotImport& plan)
{
    for (const BallotRow& row : plan.rows)
        if (row.good())
            if (auto done = setBallot(writer, round, {row.code, row.sheet, EnteredVia::File, false}); !done)
                return done;
    return {};
}

Result<void> writeBallots(const Reader& reader, const IdOf<VotingRound>& round, const QString& path)
{
    const auto form = formOf(reader, round);
    if (!form)
        return Error{ErrorCode::NotFound, u"voting_round"_s, {}, {}};
    auto file = CsvFile::create(path);
    if (!file)
        return file.error();
    const QList<BallotCell> cells = cellsOf(*form);
    file->text(u"voter"_s);
    for (const BallotCell& cell : cells)
        file->text(titleOf(*form, cell));
    file->endRow();
    const bool counts =
        form->round.method == RoundMethod::Dots || form->round.method == RoundMethod::Approval;
    for (const CastBallot& ballot : castBallots(reader, *form)) {
        file->text(ballot.code);
        for (const BallotCell& cell : cells) {
            const auto value = ballot.sheet.at(cell);
            file->number(counts ? std::optional<int>(value.value_or(0)) : value);
        }
        file->endRow();
    }
    return file->commit();
}

} // namespace s3::workshop
