// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/rounds/BallotModel.h"

#include <QTableView>

namespace s3 {

/// The grid to type paper ballots into: digits set the number of a cell and move on as soon as no further
/// digit can follow, from the last option to the next voter. 0 gives nothing where 0 is no mark; - abstains,
/// or begins a negative mark. Space leaves a cell as it is and moves on, Enter goes to the next voter, Delete
/// clears a cell, Ctrl+Delete takes the ballot back.
class BallotGrid : public QTableView {
    Q_OBJECT
public:
    explicit BallotGrid(QWidget* parent = nullptr);
    BallotModel& ballots() { return m_model; }
    void setLocked(bool locked) { m_locked = locked; }
    /// Fits the columns to the width; call after the options changed.
    void fitColumns();
    void moveOn();
    void goTo(int row, int column);
    /// Forgets digits typed so far, after a refusal.
    void startAnew() { m_typed.clear(); }

Q_SIGNALS:
    /// Nothing = the cell is cleared. `done`: no digit can follow, so the caller moves on once it is stored.
    void valueTyped(int row, int cell, const std::optional<int>& value, bool done);
    void removalWanted(int row);
    void currentMoved(int row, int cell); ///< cell -1 on the first column

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool typeMark(const QKeyEvent& event);

    BallotModel m_model;
    QString m_typed; ///< digits of the current cell
    bool m_locked = false;
};

} // namespace s3
