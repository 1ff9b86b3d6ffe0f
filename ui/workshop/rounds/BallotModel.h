// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Rounds.h"

#include <QAbstractTableModel>

namespace s3 {

/// Paper ballots as a grid: a row for each voter code, first the sum, then a column for each option.
class BallotModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    static constexpr int sumColumn = 0;
    static constexpr int firstOption = 1;

    void setBallots(const VotingRound& round, const QList<RoundOption>& options, const QStringList& codes,
                    const QHash<QString, workshop::Dots>& ballots);
    const QStringList& codes() const { return m_codes; }
    const QList<RoundOption>& options() const { return m_options; }
    const VotingRound& round() const { return m_round; }
    /// Nothing if this code has not voted.
    std::optional<workshop::Dots> ballot(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int sumOf(int row) const;

    VotingRound m_round;
    QList<RoundOption> m_options;
    QStringList m_codes;
    QHash<QString, workshop::Dots> m_ballots;
};

} // namespace s3
