// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/AnswerModel.h"

#include "core/questionnaire/Labels.h"

using namespace Qt::StringLiterals;

namespace s3 {

using questionnaire::Given;

void AnswerModel::setRound(const questionnaire::RoundData& data, bool entry)
{
    const bool sameShape = m_data.round.id == data.round.id && m_data.sheets.size() == data.sheets.size() &&
                           m_entry == entry && m_items.size() == data.questionnaire.itemCount();
    // With the same rows and columns the view keeps its place.
    if (!sameShape)
        beginResetModel();
    m_data = data;
    m_entry = entry;
    m_items = data.questionnaire.items();
    m_groups = questionnaire::groupsOf(data.round);
    m_parts.clear();
    for (int p = 0; p < data.questionnaire.parts.size(); ++p)
        for (int i = 0; i < data.questionnaire.parts.at(p).items.size(); ++i)
            m_parts.append(p);
    if (!sameShape) {
        endResetModel();
    } else if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

Given AnswerModel::given(int row, int column) const
{
    if (row < 0 || row >= m_data.sheets.size() || column < 0 || column >= m_items.size())
        return {};
    const auto& answers = m_data.sheets.at(row).answers;
    const auto found = answers.constFind(m_items.at(column).id);
    if (found == answers.cend())
        return {};
    return *found ? Given{Given::Value, **found} : Given{Given::NotApplicable, 0};
}

QString AnswerModel::groupLetter(const QString& group) const
{
    const qsizetype place = m_groups.indexOf(group);
    return place >= 0 && place < mostLetters ? QString(letter(int(place))) : QString();
}

void AnswerModel::patchAnswer(int row, int column, Given given)
{
    auto& answers = m_data.sheets[row].answers;
    const RecordId item = m_items.at(column).id;
    if (given.kind == Given::Blank)
        answers.remove(item);
    else
        answers.insert(item, given.kind == Given::Value ? std::optional<int>(given.value) : std::nullopt);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void AnswerModel::patchGroup(int row, const QString& group)
{
    m_data.sheets[row].response.respondentGroup = group;
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

void AnswerModel::appendSheet(const SurveyResponse& response)
{
    const int row = int(m_data.sheets.size());
    // The next row becomes this respondent's, and a new next row appears below: the current cell stays.
    beginInsertRows({}, row + 1, row + 1);
    m_data.sheets.append({response, {}, {}});
    endInsertRows();
    Q_EMIT headerDataChanged(Qt::Vertical, row, row + 1);
}

void AnswerModel::patchComment(int row, const RecordId& dimension, const QString& body)
{
    if (body.trimmed().isEmpty())
        m_data.sheets[row].comments.remove(dimension);
    else
        m_data.sheets[row].comments.insert(dimension, body);
}

int AnswerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_data.sheets.size()) + (m_entry ? 1 : 0);
}

int AnswerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant AnswerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Given answer = given(index.row(), index.column());
    const InstrumentItem& item = m_items.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (answer.kind == Given::Value)
            return QString::number(answer.value);
        return answer.kind == Given::NotApplicable ? u"–"_s : QString();
    case Qt::ToolTipRole:
        return u"%1 %2"_s.arg(item.code, item.body);
    case Qt::AccessibleTextRole: {
        const QString code = isNextRow(index.row()) ? tr("Next respondent")
                                                    : m_data.sheets.at(index.row()).response.respondentCode;
        const QString text = answer.kind == Given::Value           ? QString::number(answer.value)
                             : answer.kind == Given::NotApplicable ? tr("does not apply")
                                                                   : tr("blank");
        return u"%1, %2: %3"_s.arg(code, item.code, text);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case StateRole:
        return int(answer.kind);
    case EdgeRole:
        return index.column() > 0 && partOf(index.column()) != partOf(index.column() - 1);
    case NextRowRole:
        return isNextRow(index.row());
    default:
        return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section >= m_items.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_items.at(section).code;
        return role == Qt::ToolTipRole ? QVariant(m_items.at(section).body) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (isNextRow(section))
        return role == Qt::DisplayRole ? QVariant(tr("next")) : QVariant();
    if (section >= m_data.sheets.size())
        return {};
    const SurveyResponse& response = m_data.sheets.at(section).response;
    if (role == Qt::ToolTipRole)
        return u"%1, %2"_s.arg(response.respondentCode, questionnaire::groupName(response.respondentGroup));
    if (role != Qt::DisplayRole)
        return {};
    const QString group = groupLetter(response.respondentGroup);
    return u"%1  %2"_s.arg(response.respondentCode,
                           group.isEmpty() ? (response.respondentGroup.isEmpty() ? u"?"_s : u"…"_s) : group);
}

} // namespace s3
