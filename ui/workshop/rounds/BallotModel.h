// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoundResult.h"

#include <QAbstractTableModel>

namespace s3 {

/// Ballots as a grid: a row for each voter code, first what is given or wrong, then a column for each place
/// to write a number into.
class BallotModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int sumColumn = 0;
    static constexpr int firstOption = 1;
    enum Role { FaultRole = Qt::UserRole + 20 }; ///< bool, on the first column: the ballot is not in order

    void setBallots(const workshop::RoundForm& form, const QStringList& codes,
                    const QList<workshop::CastBallot>& ballots);
    /// What was typed for this code and refused; stays with the row until something is stored for it.
    void setRefused(const QString& code, const QString& fault);

    const QStringList& codes() const { return m_codes; }
    const workshop::RoundForm& form() const { return m_form; }
    const QList<workshop::BallotCell>& cells() const { return m_cells; }
    /// Nothing if this code has not voted.
    std::optional<workshop::CastBallot> ballot(int row) const;
    workshop::BallotSheet sheet(int row) const;
    /// "2", or "2.1" for the first criterion of the second option.
    QString numberOf(int cell) const;
    /// "Pilot line", or "Pilot line: Feasibility".
    QString titleOf(int cell) const;
    /// What stands below the number: the option, or the criterion where several columns are one option.
    QString headOf(int cell) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString stateText(int row) const;
    QString stateTip(int row) const;
    bool isFaulty(int row) const;

    workshop::RoundForm m_form;
    QList<workshop::BallotCell> m_cells;
    QStringList m_codes;
    QHash<QString, workshop::CastBallot> m_ballots;
    QHash<QString, QString> m_refused;
};

} // namespace s3
