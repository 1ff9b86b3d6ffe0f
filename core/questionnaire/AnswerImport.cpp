// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of AnswerTable.h: from cells to answers, and into the round.
#include "core/questionnaire/AnswerTable.h"
#include "core/questionnaire/Labels.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::questionnaire {

namespace {

/// One cell of an item's column.
struct ReadCell {
    enum Kind { Blank, NotApplicable, Value, OutOfRange, NotAnAnswer };
    Kind kind = Blank;
    int value = 0;
};

bool saysNotApplicable(const QString& cell)
{
    static const QStringList signs{
        u"na"_s,         u"n/a"_s,         u"n.a."_s,         u"k. a."_s,       u"k.a."_s,
        u"-"_s,          u"–"_s,           u"don't know"_s,   u"don’t know"_s,  u"not applicable"_s,
        u"weiß nicht"_s, u"weiss nicht"_s, u"keine angabe"_s, u"ne sait pas"_s, u"non so"_s,
        u"ne vem"_s};
    return signs.contains(cell.toCaseFolded());
}

class CellReader {
public:
    explicit CellReader(const Questionnaire& questionnaire)
        : m_scale(questionnaire.scale())
    {
        for (const QString& label : questionnaire.labels())
            m_labels.append(label.simplified().toCaseFolded());
    }

    ReadCell read(const QString& text) const
    {
        const QString cell = text.simplified();
        if (cell.isEmpty())
            return {ReadCell::Blank, 0};
        if (saysNotApplicable(cell))
            return {ReadCell::NotApplicable, 0};
        if (const qsizetype label = m_labels.indexOf(cell.toCaseFolded()); label >= 0)
            return {ReadCell::Value, m_scale.min + int(label)};
        // "4", "4.0" as spreadsheets write it, "4 - agree"
        static const QRegularExpression number(u"^([+-]?\\d{1,9})(?:[.,]0+)?(?:$|\\s*[-–:=(]|\\s+\\D)"_s);
        const auto match = number.match(cell);
        if (!match.hasMatch())
            return {ReadCell::NotAnAnswer, 0};
        const int value = match.captured(1).toInt();
        if (value == 0 && m_scale.zeroMeansNotApplicable())
            return {ReadCell::NotApplicable, 0};
        return {m_scale.holds(value) ? ReadCell::Value : ReadCell::OutOfRange, value};
    }

private:
    Scale m_scale;
    QStringList m_labels;
};

/// The group's code for what a file says: the code, its name in the application's language, or the number of
/// its place.
std::optional<QString> groupFrom(const QString& cell, const QStringList& groups)
{
    if (cell.isEmpty())
        return QString();
    for (const QString& group : groups)
        if (cell.compare(group, Qt::CaseInsensitive) == 0 ||
            cell.compare(groupName(group), Qt::CaseInsensitive) == 0)
            return group;
    bool number = false;
    const int place = cell.toInt(&number);
    if (number && place >= 1 && place <= groups.size())
        return groups.at(place - 1);
    return std::nullopt;
}

QList<ImportProblem> columnProblems(const AnswerTable& table, const QList<ColumnUse>& uses)
{
    QList<ImportProblem> problems;
    QList<ColumnUse> seen;
    bool items = false;
    for (int c = 0; c < uses.size(); ++c) {
        const ColumnUse& use = uses.at(c);
        items = items || use.kind == ColumnUse::Item;
        if (use.kind == ColumnUse::Unknown)
            problems.append({ImportProblem::UnknownColumn, table.headerLine, c + 1, table.header.value(c)});
        if (use.kind == ColumnUse::Unknown || use.kind == ColumnUse::Ignored)
            continue;
        if (seen.contains(use))
            problems.append({ImportProblem::SameTarget, table.headerLine, c + 1, table.header.value(c)});
        seen.append(use);
    }
    if (!items)
        problems.append({ImportProblem::NoItems, table.headerLine, 0, {}});
    return problems;
}

class Planner {
public:
    Planner(const AnswerTable& table, const QList<ColumnUse>& uses, const RoundData& round,
            bool reversedTurned)
        : m_table(table)
        , m_uses(uses)
        , m_round(round)
        , m_cells(round.questionnaire)
        , m_groups(groupsOf(round.round))
    {
        for (const Sheet& sheet : round.sheets)
            m_taken.insert(sheet.response.respondentCode);
        if (reversedTurned)
            for (const InstrumentItem& item : round.questionnaire.items())
                if (item.reversed)
                    m_turnBack.insert(item.id);
    }

    ImportPlan plan()
    {
        m_plan.problems = columnProblems(m_table, m_uses);
        m_plan.usable = m_plan.problems.isEmpty();
        for (int r = 0; r < m_table.rows.size(); ++r)
            readRow(m_table.rows.at(r), m_table.lines.at(r));
        return m_plan;
    }

private:
    void problem(ImportRow& row, ImportProblem::Kind kind, int column, const QString& cell)
    {
        m_plan.problems.append({kind, row.line, column, cell});
        row.bad = true;
    }

    void readRow(const QStringList& cells, int line)
    {
        ImportRow row;
        row.line = line;
        for (int c = 0; c < cells.size(); ++c) {
            if (c >= m_uses.size()) {
                if (!cells.at(c).isEmpty())
                    problem(row, ImportProblem::TooManyCells, c + 1, cells.at(c));
                continue;
            }
            readCell(row, m_uses.at(c), c + 1, cells.at(c));
        }
        if (row.answers.isEmpty() && row.comments.isEmpty() && !row.bad)
            ++m_plan.emptyRows;
        else
            m_plan.rows.append(row);
    }

    void readCell(ImportRow& row, const ColumnUse& use, int column, const QString& cell)
    {
        switch (use.kind) {
        case ColumnUse::Unknown:
        case ColumnUse::Ignored:
            return;
        case ColumnUse::Code:
            row.code = cell;
            if (cell.isEmpty())
                return;
            if (m_taken.contains(cell))
                problem(row, ImportProblem::CodeTaken, column, cell);
            else if (m_seen.contains(cell))
                problem(row, ImportProblem::SameCode, column, cell);
            m_seen.insert(cell);
            return;
        case ColumnUse::Group:
            if (const auto group = groupFrom(cell, m_groups))
                row.group = *group;
            else
                problem(row, ImportProblem::UnknownGroup, column, cell);
            return;
        case ColumnUse::Comment:
            if (!cell.isEmpty())
                row.comments.insert(use.target, cell);
            return;
        case ColumnUse::Item:
            readAnswer(row, use.target, column, cell);
            return;
        }
    }

    void readAnswer(ImportRow& row, const RecordId& item, int column, const QString& text)
    {
        const ReadCell cell = m_cells.read(text);
        const Scale scale = m_round.questionnaire.scale();
        switch (cell.kind) {
        case ReadCell::Blank:
            return;
        case ReadCell::NotApplicable:
            row.answers.insert(item, std::nullopt);
            return;
        case ReadCell::Value:
            row.answers.insert(item,
                               m_turnBack.contains(item) ? scale.min + scale.max - cell.value : cell.value);
            return;
        case ReadCell::OutOfRange:
            return problem(row, ImportProblem::OutOfRange, column, text);
        case ReadCell::NotAnAnswer:
            return problem(row, ImportProblem::NotAnAnswer, column, text);
        }
    }

    const AnswerTable& m_table;
    const QList<ColumnUse>& m_uses;
    const RoundData& m_round;
    CellReader m_cells;
    QStringList m_groups;
    QSet<QString> m_taken;
    QSet<QString> m_seen;
    QSet<RecordId> m_turnBack;
    ImportPlan m_plan;
};

} // namespace

int ImportPlan::good() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const ImportRow& row) { return !row.bad; }));
}

ImportPlan planImport(const AnswerTable& table, const QList<ColumnUse>& uses, const RoundData& round,
                      bool reversedTurned)
{
    return Planner(table, uses, round, reversedTurned).plan();
}

Result<int> storeImport(Writer& writer, const IdOf<SurveyRound>& id, const ImportPlan& plan, bool skipBad)
{
    if (!plan.usable || (!skipBad && !plan.problems.isEmpty()))
        return Error{ErrorCode::Refused, u"a table with problems"_s, u"none, or bad rows skipped"_s, {}};
    const auto round = loadRound(writer, id);
    if (!round)
        return Error{ErrorCode::NotFound, QString::fromLatin1(SurveyRound::table), {}, {}};
    // Codes that the file brings are not given to those without one.
    QList<Sheet> known = round->sheets;
    for (const ImportRow& row : plan.rows)
        if (!row.bad && !row.code.isEmpty()) {
            Sheet sheet;
            sheet.response.respondentCode = row.code;
            known.append(sheet);
        }
    int stored = 0;
    for (const ImportRow& row : plan.rows) {
        if (row.bad)
            continue;
        QString code = row.code;
        if (code.isEmpty()) {
            code = nextCode(known);
            Sheet sheet;
            sheet.response.respondentCode = code;
            known.append(sheet);
        }
        const IdOf<SurveyResponse> response = addRespondent(writer, id, code, row.group, EntryWay::Csv);
        for (auto it = row.answers.cbegin(); it != row.answers.cend(); ++it)
            setAnswer(writer, response, IdOf<InstrumentItem>(it.key()),
                      it.value() ? Given{Given::Value, **it} : Given{Given::NotApplicable, 0});
        for (auto it = row.comments.cbegin(); it != row.comments.cend(); ++it)
            setComment(writer, response, IdOf<InstrumentDimension>(it.key()), it.value());
        if (!writer.result())
            return writer.result().error();
        ++stored;
    }
    return stored;
}

} // namespace s3::questionnaire
