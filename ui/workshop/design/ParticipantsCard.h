// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/PlanIssues.h"
#include "ui/kit/Card.h"
#include "ui/kit/EditableTable.h"
#include "ui/workshop/WorkshopDesk.h"

class QPushButton;
class QSpinBox;

namespace s3 {

class HelixStrip;

/// Participants by code: many at once by helix group or out of a list, names with the date of consent,
/// tables, who attended, and whether the groups are balanced.
class ParticipantsCard : public Card {
    Q_OBJECT
public:
    explicit ParticipantsCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh(const workshop::PlanFacts& facts);
    void takeFocus() { m_table->setFocus(); }
    bool select(const QString& key) { return m_table->selectKey(key); }

Q_SIGNALS:
    void importWanted();

private:
    using Row = workshop::Attendee;
    enum Column { Code, Name, Group, Org, Role, Table, Attended, Region, Consent };

    QWidget* makeAddRow();
    QWidget* makeTableRow();
    void setDelegates();
    void buildTable();
    bool write(const Row& row, int column, const QVariant& value);
    void add();
    void toggle(const QString& key);
    void removeThose(const QStringList& keys);
    void markAll();

    WorkshopDesk& m_desk;
    EditableTableModel<Row> m_model;
    EditableTable* m_table;
    QList<std::pair<Helix, QSpinBox*>> m_counts;
    HelixStrip* m_quota;
    QSpinBox* m_tables;
    QPushButton* m_add;
    QPushButton* m_import;
    QPushButton* m_mix;
    QPushButton* m_all;
};

} // namespace s3
