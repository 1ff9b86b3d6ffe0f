// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Attendees.h"
#include "ui/kit/Card.h"
#include "ui/kit/EditableTable.h"
#include "ui/workshop/WorkshopDesk.h"

class QLabel;
class QPushButton;

namespace s3 {

/// Who goes on to the next workshop: a tick a person, counted by helix group.
class JoinCard : public Card {
    Q_OBJECT
public:
    explicit JoinCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    using Row = workshop::Attendee;
    void toggle(const QString& key);
    void everybodyElseNot();

    WorkshopDesk& m_desk;
    EditableTableModel<Row> m_model;
    EditableTable* m_table;
    QLabel* m_counts;
    QPushButton* m_rest;
};

} // namespace s3
