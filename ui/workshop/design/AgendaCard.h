// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Agenda.h"
#include "ui/kit/Card.h"
#include "ui/kit/EditableTable.h"
#include "ui/workshop/WorkshopDesk.h"

class QAbstractButton;
class QLabel;
class QPushButton;

namespace s3 {

class InlineMessage;

/// The agenda with computed times: cells edited in place, rows moved by Alt+Up and Alt+Down or by dragging,
/// doubled by Ctrl+D, and how much of the time there is they take.
class AgendaCard : public Card {
    Q_OBJECT
public:
    explicit AgendaCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh();
    void choose(const IdOf<AgendaBlock>& block);
    IdOf<AgendaBlock> currentBlock() const;

Q_SIGNALS:
    void blockChosen(const s3::IdOf<s3::AgendaBlock>& block);

private:
    struct Row {
        AgendaBlock block;
        workshop::ScheduledBlock time;
    };
    enum Column { Start, Title, Kind, Minutes, Fixed };

    void makeButtons();
    void buildTable();
    bool write(const Row& row, int column, const QVariant& value);
    void addBlock(BlockKind kind);
    void duplicate();
    void moveBy(int rows);
    void moveTo(const QString& key, int index);
    void removeBlocks(const QStringList& keys);
    void useTemplate();
    void showFit(const workshop::Schedule& times);

    WorkshopDesk& m_desk;
    EditableTableModel<Row> m_model;
    EditableTable* m_table;
    QLabel* m_sum;
    InlineMessage* m_warning;
    QList<QAbstractButton*> m_buttons;    ///< that change the agenda
    QList<QAbstractButton*> m_ofOneBlock; ///< that need a block
    QPushButton* m_template;
};

} // namespace s3
