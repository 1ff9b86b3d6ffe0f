// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/NewRoundCard.h"

#include "core/workshop/Ideas.h"
#include "core/workshop/Participants.h"
#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Messages.h"

#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace s3 {

NewRoundCard::NewRoundCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("New dot round"), tr("Each voter spreads dots over the ideas; open ideas can be chosen"),
           parent)
    , m_desk(desk)
{
    body()->addWidget(makeRules());
    auto* row = new QHBoxLayout;
    m_count = makeLabel({}, TextRole::Soft, this);
    row->addWidget(m_count, 1);
    for (const bool on : {true, false}) {
        auto* button = new QPushButton(on ? tr("All") : tr("None"), this);
        button->setObjectName(on ? u"round.all"_s : u"round.none"_s);
        button->setAccessibleName(on ? tr("Choose all ideas") : tr("Choose no idea"));
        makeQuiet(button);
        makeCompact(button);
        connect(button, &QPushButton::clicked, this, [this, on] { tickAll(on); });
        row->addWidget(button);
    }
    body()->addLayout(row);
    m_ideas = new QListWidget(this);
    m_ideas->setObjectName(u"round.ideas"_s);
    m_ideas->setAccessibleName(tr("Ideas to vote on"));
    m_ideas->setFrameShape(QFrame::NoFrame);
    m_ideas->setMinimumHeight(96);
    m_ideas->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ideas->setTextElideMode(Qt::ElideRight);
    connect(m_ideas, &QListWidget::itemChanged, this, &NewRoundCard::count);
    body()->addWidget(m_ideas, 1);
    m_message = new InlineMessage(this);
    body()->addWidget(m_message);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(u"round.cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &NewRoundCard::cancelled);
    foot->addWidget(m_cancel);
    m_start = new QPushButton(tr("Start the round"), this);
    m_start->setObjectName(u"round.start"_s);
    makePrimary(m_start, Line::Identification);
    connect(m_start, &QPushButton::clicked, this, &NewRoundCard::start);
    foot->addWidget(m_start);
    body()->addLayout(foot);
}

QWidget* NewRoundCard::makeRules()
{
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 12);
    m_title = new QLineEdit(row);
    m_title->setObjectName(u"round.title"_s);
    m_title->setMinimumWidth(220);
    flow->addWidget(new FormField(tr("Name of the round"), m_title, row));
    const auto spin = [&](const QString& label, int value, const QString& name) {
        auto* box = new QSpinBox(row);
        box->setRange(1, workshop::mostDots);
        box->setValue(value);
        box->setObjectName(name);
        flow->addWidget(new FormField(label, box, row));
        return box;
    };
    const workshop::RoundRules rules;
    m_dots = spin(tr("Dots for each voter"), rules.dotsEach, u"round.dots"_s);
    m_cap = spin(tr("At most on one idea"), rules.dotsPerOption, u"round.cap"_s);
    return row;
}

void NewRoundCard::refresh()
{
    QHash<QString, Qt::CheckState> ticks;
    for (int i = 0; i < m_ideas->count(); ++i)
        ticks.insert(m_ideas->item(i)->data(Qt::UserRole).toString(), m_ideas->item(i)->checkState());
    const QString current =
        m_ideas->currentItem() ? m_ideas->currentItem()->data(Qt::UserRole).toString() : QString();
    m_ideas->clear();
    for (const Idea& idea : m_desk.project().where<Idea>("workshop_id", m_desk.workshop())) {
        if (idea.state != IdeaState::Open)
            continue;
        auto* item = new QListWidgetItem(idea.body, m_ideas);
        item->setData(Qt::UserRole, idea.id.hex());
        item->setToolTip(u"<p>"_s + idea.body.toHtmlEscaped() + u"</p>"_s);
        item->setCheckState(ticks.value(idea.id.hex(), Qt::Checked));
        if (idea.id.hex() == current)
            m_ideas->setCurrentItem(item);
    }
    if (m_title->text().isEmpty())
        m_title->setText(
            tr("Dot vote %1").arg(workshop::roundsOf(m_desk.project(), m_desk.workshop()).size() + 1));
    m_start->setEnabled(m_desk.writable());
    count();
}

void NewRoundCard::setCancelVisible(bool visible)
{
    m_cancel->setVisible(visible);
}

void NewRoundCard::focusStart()
{
    m_start->setFocus();
}

void NewRoundCard::takeFocus()
{
    m_title->clear();
    m_message->setMessage(InlineMessage::Kind::Info, {});
    refresh();
    m_title->setFocus();
    m_title->selectAll();
}

void NewRoundCard::tickAll(bool on)
{
    for (int i = 0; i < m_ideas->count(); ++i)
        m_ideas->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

void NewRoundCard::count()
{
    int chosen = 0;
    for (int i = 0; i < m_ideas->count(); ++i)
        chosen += m_ideas->item(i)->checkState() == Qt::Checked ? 1 : 0;
    m_count->setText(m_ideas->count() == 0
                         ? tr("There is no open idea yet. Capture some under Ideas.")
                         : tr("%1 of %n open idea(s) chosen", nullptr, m_ideas->count()).arg(chosen));
}

void NewRoundCard::start()
{
    QList<IdOf<Idea>> ideas;
    for (int i = 0; i < m_ideas->count(); ++i) {
        if (m_ideas->item(i)->checkState() == Qt::Checked)
            ideas.append(IdOf<Idea>(RecordId::fromHex(m_ideas->item(i)->data(Qt::UserRole).toString())));
    }
    if (ideas.isEmpty()) {
        m_message->setMessage(InlineMessage::Kind::Error, tr("Choose at least one idea to vote on."));
        return;
    }
    if (m_cap->value() > m_dots->value()) {
        m_message->setMessage(
            InlineMessage::Kind::Error,
            tr("One idea cannot take more dots than a voter has: %1.").arg(m_dots->value()));
        return;
    }
    m_message->setMessage(InlineMessage::Kind::Info, {});
    const workshop::RoundRules rules{m_title->text().simplified(), m_dots->value(), m_cap->value()};
    IdOf<VotingRound> made;
    const bool done = m_desk.edit(
        {QT_TRANSLATE_NOOP("Edit", "Start round %1"), {rules.title}}, [&](Writer& w) -> Result<void> {
            const auto round = workshop::openRound(w, m_desk.workshop(), rules, ideas);
            if (!round)
                return round.error();
            made = *round;
            return {};
        });
    if (done)
        Q_EMIT started(made);
}

} // namespace s3
