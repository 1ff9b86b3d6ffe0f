// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Participants.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/design/EditableTable.h"

class QPushButton;
class QSpinBox;

namespace s3 {

class HelixStrip;

/// Participants by code: many at once by helix group, tables that mix the groups, who attended, and whether
/// the groups are balanced. Names of persons belong to the people page.
class ParticipantsCard : public Card {
    Q_OBJECT
public:
    explicit ParticipantsCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh();
    bool select(const QString& key) { return m_table->selectKey(key); }

private:
    struct Row {
        Participant participant;
        QString organisation;
    };
    enum Column { Code, Group, Org, Role, Table, Attended };

    QWidget* makeAddRow();
    QWidget* makeTableRow();
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
    QPushButton* m_mix;
    QPushButton* m_all;
};

} // namespace s3
