// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/workshop/console/RunControls.h"

#include <QHash>

class QPushButton;

namespace s3 {

class FlowLayout;

/// How many are done, as a sum only, and the tables to mark as done (keys 1 to 9).
class RoomCard : public Card {
    Q_OBJECT
public:
    RoomCard(RunControls& run, QWidget* parent = nullptr);
    void refresh();
    void toggleTable(int number); ///< none of that number: nothing happens

private:
    void makeTables(const QList<workshop::TableProgress>& tables);

    RunControls& m_run;
    QLabel* m_done;
    QLabel* m_writing;
    QWidget* m_tables;
    FlowLayout* m_flow;
    QMap<int, QPushButton*> m_buttons;
};

} // namespace s3
