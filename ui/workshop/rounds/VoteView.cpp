// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/VoteView.h"

#include "core/workshop/Labels.h"
#include "core/workshop/Rounds.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Pill.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/rounds/BallotsCard.h"
#include "ui/workshop/rounds/NewRoundCard.h"
#include "ui/workshop/rounds/RoundResultView.h"

#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace s3 {

VoteView::VoteView(WorkshopDesk& desk)
    : WorkshopView(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(makeBar());
    m_setup = new NewRoundCard(desk, this);
    column->addWidget(m_setup, 1);
    m_ballots = new BallotsCard(desk, this);
    column->addWidget(m_ballots, 1);
    m_result = new RoundResultView(desk, this);
    column->addWidget(m_result, 1);
    for (QWidget* part :
         {static_cast<QWidget*>(m_setup), static_cast<QWidget*>(m_ballots), static_cast<QWidget*>(m_result)})
        part->hide();
    connect(m_setup, &NewRoundCard::started, this, [this](const IdOf<VotingRound>& round) {
        m_round = round;
        m_settingUp = false;
        m_sight->setCurrentIndex(BallotsSight);
        refresh();
        m_ballots->startAtTop();
    });
    connect(m_setup, &NewRoundCard::cancelled, this, [this] {
        m_settingUp = false;
        refresh();
    });
}

QWidget* VoteView::makeHead()
{
    m_head = new QWidget(this);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_rounds = new ElidingComboBox(m_head);
    m_rounds->setObjectName(u"vote.rounds"_s);
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rounds->setMinimumContentsLength(10);
    connect(m_rounds, &QComboBox::activated, this, [this](int index) {
        m_round = IdOf<VotingRound>(RecordId::fromHex(m_rounds->itemData(index).toString()));
        m_settingUp = false;
        refresh();
    });
    row->addWidget(m_rounds, 4);
    m_state = new Pill({}, PillTone(), m_head);
    row->addWidget(m_state);
    row->addStretch(1);
    m_delete = iconButton(u"delete"_s, tr("Delete this round with its ballots"), m_head);
    m_delete->setObjectName(u"vote.delete"_s);
    connect(m_delete, &QToolButton::clicked, this, &VoteView::removeRound);
    row->addWidget(m_delete);
    m_new = textButton(u"add"_s, tr("New round"), m_head);
    m_new->setObjectName(u"vote.new"_s);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_settingUp = true;
        refresh();
        m_setup->takeFocus();
    });
    row->addWidget(m_new);
    m_close = new QPushButton(tr("Close the round"), m_head);
    m_close->setObjectName(u"vote.close"_s);
    makePrimary(m_close, Line::Identification);
    connect(m_close, &QPushButton::clicked, this, &VoteView::close);
    row->addWidget(m_close);
    return m_head;
}

QWidget* VoteView::makeBar()
{
    m_bar = new QWidget(this);
    auto* row = new FlowLayout(m_bar, 12); // long words go into a second row
    m_sight = new SegmentedControl(tr("Ballots or result"), {tr("Ballots"), tr("Count")}, m_bar);
    m_sight->setObjectName(u"vote.sight"_s);
    connect(m_sight, &SegmentedControl::currentChanged, this, [this] { refresh(); });
    row->addWidget(m_sight);
    m_shown = new QCheckBox(tr("The room sees the result while people vote"), m_bar);
    m_shown->setObjectName(u"vote.shown"_s);
    connect(m_shown, &QCheckBox::clicked, this, [this](bool on) {
        const IdOf<VotingRound> round = m_round;
        this->desk().edit({QT_TRANSLATE_NOOP("Edit", "Change what the room sees of the vote")},
                          quietly([round, on](Writer& w) {
                              workshop::setSetup(w, round,
                                                 [on](RoundSetup& setup) { setup.shownWhileOpen = on; });
                          }));
    });
    row->addWidget(m_shown);
    return m_bar;
}

void VoteView::refresh()
{
    const QList<VotingRound> rounds = workshop::roundsOf(desk().project(), desk().workshop());
    const auto known = std::find_if(rounds.begin(), rounds.end(),
                                    [this](const VotingRound& round) { return round.id == m_round; });
    if (known == rounds.end())
        m_round = rounds.isEmpty() ? IdOf<VotingRound>() : rounds.last().id;
    m_rounds->clear();
    for (const VotingRound& round : rounds) {
        m_rounds->addItem(round.title, round.id.hex());
        if (round.id == m_round)
            m_rounds->setCurrentIndex(m_rounds->count() - 1);
    }
    const bool setup = m_settingUp || rounds.isEmpty();
    m_head->setVisible(!setup);
    m_bar->setVisible(!setup);
    m_setup->setVisible(setup);
    m_setup->setCancelVisible(!rounds.isEmpty());
    m_ballots->setVisible(!setup && m_sight->currentIndex() == BallotsSight);
    m_result->setVisible(!setup && m_sight->currentIndex() == ResultSight);
    if (setup)
        m_setup->refresh();
    else if (const auto form = workshop::formOf(desk().project(), m_round))
        showRound(*form);
}

void VoteView::showRound(const workshop::RoundForm& form)
{
    const bool closed = form.isClosed();
    m_state->setText(displayName(form.round.state));
    m_state->setTone({closed ? PillTone::Good : PillTone::OfLine, Line::Identification});
    m_close->setVisible(!closed);
    m_close->setEnabled(desk().writable() &&
                        !desk().project().where<Ballot>("round_id", form.round.id).isEmpty());
    m_delete->setVisible(!closed);
    m_delete->setEnabled(desk().writable());
    m_new->setEnabled(desk().writable());
    m_shown->setVisible(!closed);
    m_shown->setEnabled(desk().writable());
    m_shown->setChecked(form.setup.shownWhileOpen);
    if (m_sight->currentIndex() == ResultSight)
        m_result->showRound(form.round.id);
    else
        m_ballots->showRound(form);
}

void VoteView::takeFocus()
{
    if (m_ballots->isVisible())
        m_ballots->takeFocus();
    else if (m_setup->isVisible())
        m_setup->focusStart();
    else
        m_result->takeFocus();
}

bool VoteView::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(VotingRound::table))
        return false;
    m_round = IdOf<VotingRound>(ref.id);
    m_settingUp = false;
    refresh();
    return true;
}

void VoteView::close()
{
    const IdOf<VotingRound> round = m_round;
    if (desk().edit({QT_TRANSLATE_NOOP("Edit", "Close the round")},
                    [&](Writer& w) { return workshop::closeRound(w, round); })) {
        desk().navigator().notice(tr("The round is closed"), true);
        m_sight->setCurrentIndex(ResultSight);
        desk().openView(WorkshopView::ResultPart);
    }
}

void VoteView::removeRound()
{
    const IdOf<VotingRound> round = m_round;
    if (desk().edit({QT_TRANSLATE_NOOP("Edit", "Delete round")},
                    [&](Writer& w) { return workshop::removeRound(w, round); }))
        desk().navigator().notice(tr("Deleted the round and its ballots"), true);
}

} // namespace s3
