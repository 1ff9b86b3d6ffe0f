// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/Rounds.h"

#include <QAbstractTableModel>

namespace s3 {

/// Respondents by items, and below them an empty row for the next respondent.
class AnswerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole + 20, ///< int(questionnaire::Given::Kind)
        EdgeRole,                      ///< bool: the first item of a dimension
        NextRowRole,                   ///< bool: the row of the next respondent
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `entry`: with the row for the next respondent.
    void setRound(const questionnaire::RoundData& data, bool entry);
    const questionnaire::RoundData& round() const { return m_data; }
    bool isNextRow(int row) const { return row == m_data.sheets.size(); }
    const QList<InstrumentItem>& items() const { return m_items; }
    /// What an item's column belongs to; -1 = none.
    int partOf(int column) const { return m_parts.value(column, -1); }
    questionnaire::Given given(int row, int column) const;
    /// The letter of a group, by its place in the round; empty for none.
    QString groupLetter(const QString& group) const;
    static QChar letter(int place) { return QChar(u'A' + place); }
    /// Groups have letters before N, which means "does not apply".
    static constexpr int mostLetters = 13;

    // What was just stored, without reading everything anew.
    void patchAnswer(int row, int column, questionnaire::Given given);
    void patchGroup(int row, const QString& group);
    void appendSheet(const SurveyResponse& response);
    void patchComment(int row, const RecordId& dimension, const QString& body);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    questionnaire::RoundData m_data;
    QList<InstrumentItem> m_items;
    QList<int> m_parts;
    QStringList m_groups;
    bool m_entry = false;
};

} // namespace s3
