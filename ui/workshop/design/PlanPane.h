// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/PlanIssues.h"
#include "ui/workshop/WorkshopDesk.h"

class QBoxLayout;

namespace s3 {

class AgendaCard;
class BlockPlanCard;
class FactsCard;
class IssuesCard;

/// The facts, what is left to settle, the agenda, and the block chosen in it.
class PlanPane : public QWidget {
    Q_OBJECT
public:
    explicit PlanPane(WorkshopDesk& desk, QWidget* parent = nullptr);
    void refresh(const workshop::PlanFacts& facts);
    void showBlock(const IdOf<AgendaBlock>& block);
    void focusTitle();

Q_SIGNALS:
    void wanted(const s3::workshop::PlanIssue& issue);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    FactsCard* m_facts;
    IssuesCard* m_issues;
    AgendaCard* m_agenda;
    BlockPlanCard* m_block;
    QBoxLayout* m_row;
};

} // namespace s3
