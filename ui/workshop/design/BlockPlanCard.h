// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/PlanRecords.h"
#include "ui/kit/Card.h"
#include "ui/workshop/WorkshopDesk.h"

namespace s3 {

class RecordForm;

/// What one block of the agenda needs: its question, who does what, what lies on the tables, and how its
/// cards are written.
class BlockPlanCard : public Card {
    Q_OBJECT
public:
    explicit BlockPlanCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    void showBlock(const IdOf<AgendaBlock>& block);
    void refresh() { showBlock(m_block); }

private:
    void write(const QString& key, const QVariant& value);

    WorkshopDesk& m_desk;
    RecordForm* m_form;
    IdOf<AgendaBlock> m_block;
};

} // namespace s3
