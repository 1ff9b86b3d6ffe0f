// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/PlanPane.h"

#include "ui/kit/Controls.h"
#include "ui/workshop/design/AgendaCard.h"
#include "ui/workshop/design/BlockPlanCard.h"
#include "ui/workshop/design/FactsCard.h"
#include "ui/workshop/design/IssuesCard.h"

namespace s3 {

namespace {

constexpr int kWidePlan = 980; ///< from here on the facts stand beside the agenda

} // namespace

PlanPane::PlanPane(WorkshopDesk& desk, QWidget* parent)
    : QWidget(parent)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_row = new QBoxLayout(QBoxLayout::TopToBottom);
    m_row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    m_facts = new FactsCard(desk, content);
    left->addWidget(m_facts);
    m_issues = new IssuesCard(content);
    left->addWidget(m_issues);
    left->addStretch();
    m_row->addLayout(left, 2);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    m_agenda = new AgendaCard(desk, content);
    right->addWidget(m_agenda);
    m_block = new BlockPlanCard(desk, content);
    right->addWidget(m_block);
    right->addStretch();
    m_row->addLayout(right, 3);
    column->addLayout(m_row);
    column->addStretch();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new ScrollPane(content, this));
    connect(m_agenda, &AgendaCard::blockChosen, m_block, &BlockPlanCard::showBlock);
    connect(m_issues, &IssuesCard::wanted, this, &PlanPane::wanted);
}

void PlanPane::refresh(const workshop::PlanFacts& facts)
{
    m_facts->refresh();
    m_issues->show(facts);
    m_agenda->refresh();
    m_block->showBlock(m_agenda->currentBlock());
}

void PlanPane::showBlock(const IdOf<AgendaBlock>& block)
{
    m_agenda->choose(block);
}

void PlanPane::focusTitle()
{
    m_facts->focusTitle();
}

void PlanPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() >= kWidePlan ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace s3
