// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/rounds/BallotModel.h"

#include <QTableView>

namespace s3 {

/// The grid to type paper ballots into: 0 to 9 sets the dots and moves on, from the last option to the next
/// voter. Space leaves a cell as it is and moves on, Enter goes to the next voter, Delete clears a cell,
/// Ctrl+Delete takes the ballot back.
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

Q_SIGNALS:
    void dotsTyped(int row, int option, int dots);
    void removalWanted(int row);
    void currentMoved(int row, int option); ///< option -1 on the sum

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    BallotModel m_model;
    bool m_locked = false;
};

} // namespace s3
