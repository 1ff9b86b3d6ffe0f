// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Agenda.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/design/EditableTable.h"

class QLabel;
class QPushButton;

namespace s3 {

class InlineMessage;

/// The agenda with computed times: cells edited in place, rows moved by Alt+Up and Alt+Down or by dragging,
/// and whether it fits the time there is.
class AgendaCard : public Card {
    Q_OBJECT
public:
    explicit AgendaCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh();

private:
    struct Row {
        AgendaBlock block;
        workshop::ScheduledBlock time;
    };
    enum Column { Start, Title, Kind, Minutes, Fixed };

    void buildTable();
    bool write(const Row& row, int column, const QVariant& value);
    void addBlock();
    void removeBlocks(const QStringList& keys);
    void useTemplate();
    void showFit(const workshop::Schedule& times, const QList<AgendaBlock>& blocks);

    WorkshopDesk& m_desk;
    EditableTableModel<Row> m_model;
    EditableTable* m_table;
    QLabel* m_sum;
    InlineMessage* m_warning;
    QPushButton* m_add;
    QPushButton* m_template;
};

} // namespace s3
