// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/PlanIssues.h"
#include "ui/workshop/WorkshopDesk.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace s3 {

class Card;
class EmptyState;
class FlowLayout;
class SeatList;

/// Who sits where: how many tables the head count asks for, dealing them with mixed groups, and a column for
/// each table to move people about.
class TablesPane : public QWidget {
    Q_OBJECT
public:
    explicit TablesPane(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh(const workshop::PlanFacts& facts);
    void takeFocus();

private:
    Card* makeHead();
    /// As many columns as there are tables, and one for those without.
    void buildColumns(int tables);
    void seat(const QString& key, int table);
    void freeAll();
    void goTo(int from, int step);

    WorkshopDesk& m_desk;
    QLabel* m_needed;
    QSpinBox* m_tables;
    QPushButton* m_mix;
    QPushButton* m_free;
    QWidget* m_columns;
    FlowLayout* m_flow;
    QList<SeatList*> m_lists;
    QList<QLabel*> m_counts;
};

} // namespace s3
