// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/design/PeoplePane.h"

#include "ui/kit/Controls.h"
#include "ui/workshop/design/DoorCard.h"
#include "ui/workshop/design/ListImportCard.h"
#include "ui/workshop/design/ParticipantsCard.h"

#include <QStackedWidget>

namespace s3 {

namespace {

QWidget* scrolled(const QList<QWidget*>& cards, QWidget* parent)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget* card : cards)
        column->addWidget(card);
    column->addStretch();
    return new ScrollPane(content, parent);
}

} // namespace

PeoplePane::PeoplePane(WorkshopDesk& desk, QWidget* parent)
    : QWidget(parent)
{
    m_door = new DoorCard(desk);
    m_participants = new ParticipantsCard(desk);
    m_import = new ListImportCard(desk);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scrolled({m_door, m_participants}, this));
    m_stack->addWidget(scrolled({m_import}, this));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_participants, &ParticipantsCard::importWanted, this, &PeoplePane::import);
    connect(m_import, &ListImportCard::finished, this, [this] {
        m_stack->setCurrentIndex(0);
        m_participants->takeFocus();
    });
}

void PeoplePane::import()
{
    if (!m_import->begin())
        return;
    m_stack->setCurrentIndex(1);
    m_import->takeFocus();
}

void PeoplePane::refresh(const workshop::PlanFacts& facts)
{
    m_door->show(facts.attendees);
    m_participants->refresh(facts);
}

bool PeoplePane::select(const QString& key)
{
    m_stack->setCurrentIndex(0);
    return m_participants->select(key);
}

void PeoplePane::takeFocus()
{
    m_door->takeFocus();
}

} // namespace s3
