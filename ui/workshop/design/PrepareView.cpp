// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/PrepareView.h"

#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/design/PeoplePane.h"
#include "ui/workshop/design/PlanPane.h"
#include "ui/workshop/design/PrintMenu.h"
#include "ui/workshop/design/TablesPane.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

PrepareView::PrepareView(WorkshopDesk& desk)
    : WorkshopView(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* row = new QHBoxLayout;
    m_switch =
        new SegmentedControl(tr("Part of the preparation"), {tr("Plan"), tr("People"), tr("Tables")}, this);
    m_switch->setObjectName(u"prepare.part"_s);
    row->addWidget(m_switch);
    row->addStretch();
    row->addWidget(new PrintMenu(desk, this));
    column->addLayout(row);
    m_stack = new QStackedWidget(this);
    m_plan = new PlanPane(desk, this);
    m_people = new PeoplePane(desk, this);
    m_tables = new TablesPane(desk, this);
    for (QWidget* pane :
         {static_cast<QWidget*>(m_plan), static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_tables)})
        m_stack->addWidget(pane);
    column->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedControl::currentChanged, this, &PrepareView::showPane);
    connect(m_plan, &PlanPane::wanted, this, &PrepareView::lead);
}

void PrepareView::showPane(int pane)
{
    m_stack->setCurrentIndex(pane);
    refresh();
}

void PrepareView::refresh()
{
    if (!desk().project().find(desk().workshop()))
        return;
    const workshop::PlanFacts facts = workshop::planFacts(desk().project(), desk().workshop());
    switch (m_stack->currentIndex()) {
    case Plan:
        m_plan->refresh(facts);
        break;
    case People:
        m_people->refresh(facts);
        break;
    case Tables:
        m_tables->refresh(facts);
        break;
    }
}

bool PrepareView::reveal(const RecordRef& ref)
{
    if (ref.table == QLatin1String(Participant::table)) {
        m_switch->setCurrentIndex(People);
        return m_people->select(ref.id.hex());
    }
    if (ref.table != QLatin1String(AgendaBlock::table))
        return false;
    m_switch->setCurrentIndex(Plan);
    m_plan->showBlock(IdOf<AgendaBlock>(ref.id));
    return true;
}

/// To where a hint is settled.
void PrepareView::lead(const workshop::PlanIssue& issue)
{
    if (reveal(issue.where))
        return;
    switch (issue.kind) {
    case workshop::PlanIssue::TableWithoutHost:
    case workshop::PlanIssue::NobodyListed:
    case workshop::PlanIssue::HelixAbsent:
    case workshop::PlanIssue::BusinessThin:
    case workshop::PlanIssue::NobodyMinutes:
        m_switch->setCurrentIndex(People);
        m_people->takeFocus();
        break;
    default:
        m_switch->setCurrentIndex(Plan);
        m_plan->showBlock({});
        break;
    }
}

void PrepareView::focusTitle()
{
    m_switch->setCurrentIndex(Plan);
    m_plan->focusTitle();
}

} // namespace s3
