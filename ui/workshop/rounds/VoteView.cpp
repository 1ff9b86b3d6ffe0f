// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/VoteView.h"

#include "core/workshop/Labels.h"
#include "core/workshop/Participants.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"
#include "ui/workshop/rounds/BallotGrid.h"
#include "ui/workshop/rounds/NewRoundCard.h"

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::BallotFault;
using workshop::Dots;

VoteView::VoteView(WorkshopDesk& desk)
    : WorkshopView(desk)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    m_setup = new NewRoundCard(desk, this);
    column->addWidget(m_setup, 1);
    m_setup->hide();
    m_ballots = makeBallots();
    column->addWidget(m_ballots, 1);
    connect(m_setup, &NewRoundCard::started, this, [this](const IdOf<VotingRound>& round) {
        m_round = round;
        m_settingUp = false;
        refresh();
        m_grid->goTo(0, BallotModel::firstOption);
        m_grid->setFocus();
    });
    connect(m_setup, &NewRoundCard::cancelled, this, [this] {
        m_settingUp = false;
        refresh();
    });
}

QWidget* VoteView::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_rounds = new ElidingComboBox(head);
    m_rounds->setObjectName(u"vote.rounds"_s);
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rounds->setMinimumContentsLength(16);
    connect(m_rounds, &QComboBox::activated, this, [this](int index) {
        m_round = IdOf<VotingRound>(RecordId::fromHex(m_rounds->itemData(index).toString()));
        m_settingUp = false;
        refresh();
    });
    row->addWidget(m_rounds, 4);
    m_state = new Pill({}, PillTone(), head);
    row->addWidget(m_state);
    row->addStretch(1);
    m_delete = iconButton(u"delete"_s, tr("Delete this round with its ballots"), head);
    m_delete->setObjectName(u"vote.delete"_s);
    connect(m_delete, &QToolButton::clicked, this, &VoteView::removeRound);
    row->addWidget(m_delete);
    m_new = textButton(u"add"_s, tr("New round"), head);
    m_new->setObjectName(u"vote.new"_s);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_settingUp = true;
        refresh();
        m_setup->takeFocus();
    });
    row->addWidget(m_new);
    m_close = new QPushButton(tr("Close the round"), head);
    m_close->setObjectName(u"vote.close"_s);
    makePrimary(m_close, Line::Identification);
    connect(m_close, &QPushButton::clicked, this, &VoteView::close);
    row->addWidget(m_close);
    return head;
}

Card* VoteView::makeBallots()
{
    auto* card = new Card(tr("Ballots"), {}, this);
    m_count = makeLabel({}, TextRole::Soft, card);
    m_count->setObjectName(u"vote.count"_s);
    m_count->setWordWrap(false);
    card->addHeaderWidget(m_count);
    m_where = makeLabel({}, TextRole::Strong, card);
    m_where->setObjectName(u"vote.where"_s);
    m_where->setMinimumHeight(20);
    card->body()->addWidget(m_where);
    m_message = new InlineMessage(card);
    m_message->setObjectName(u"vote.message"_s);
    m_message->setClosable(false);
    card->body()->addWidget(m_message);
    m_grid = new BallotGrid(card);
    m_grid->setObjectName(u"ballotGrid"_s);
    card->body()->addWidget(m_grid, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_code = new QLineEdit(card);
    m_code->setObjectName(u"vote.code"_s);
    m_code->setAccessibleName(tr("Another voter code"));
    m_code->setPlaceholderText(tr("Another code, Enter"));
    m_code->setMaximumWidth(180);
    connect(m_code, &QLineEdit::returnPressed, this, &VoteView::addCode);
    foot->addWidget(m_code);
    foot->addWidget(
        makeLabel(tr("0 to 9 sets the dots and moves on. Enter: next voter. Delete clears, Ctrl+Delete takes "
                     "the ballot back."),
                  TextRole::Small, card),
        1);
    card->body()->addLayout(foot);
    connect(m_grid, &BallotGrid::dotsTyped, this, &VoteView::type);
    connect(m_grid, &BallotGrid::removalWanted, this, &VoteView::takeBack);
    connect(m_grid, &BallotGrid::currentMoved, this, &VoteView::describeCurrent);
    return card;
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
    m_rounds->parentWidget()->setVisible(!rounds.isEmpty() && !setup);
    m_setup->setVisible(setup);
    m_setup->setCancelVisible(!rounds.isEmpty());
    m_ballots->setVisible(!setup);
    if (setup)
        m_setup->refresh();
    else if (const auto round = desk().project().find(m_round))
        showRound(*round);
}

void VoteView::showRound(const VotingRound& round)
{
    const bool closed = round.state == RoundState::Closed;
    const auto ballots = workshop::ballotsOf(desk().project(), round.id);
    const QModelIndex current = m_grid->currentIndex();
    const QString code = m_grid->ballots().codes().value(current.row());
    const bool same = m_grid->ballots().round().id == round.id;
    m_grid->ballots().setBallots(round, workshop::optionsOf(desk().project(), round.id), codesFor(ballots),
                                 ballots);
    m_grid->setLocked(closed || !desk().writable());
    if (const auto row = m_grid->ballots().codes().indexOf(code); same && row >= 0)
        m_grid->goTo(int(row), current.column());
    else
        goToFirstWithout();
    m_state->setText(displayName(round.state));
    m_state->setTone({closed ? PillTone::Good : PillTone::OfLine, Line::Identification});
    m_close->setVisible(!closed);
    m_close->setEnabled(desk().writable() && !ballots.isEmpty());
    m_delete->setVisible(!closed);
    m_delete->setEnabled(desk().writable());
    m_new->setEnabled(desk().writable());
    m_code->setEnabled(desk().writable() && !closed);
    m_ballots->setSubtitle(
        tr("%n dot(s) each, at most %1 on one idea", nullptr, round.dotsEach).arg(round.dotsPerOption));
    m_count->setText(tr("%1 of %n in", nullptr, int(m_grid->ballots().codes().size())).arg(ballots.size()));
    if (closed)
        m_message->setMessage(InlineMessage::Kind::Info,
                              tr("This round is closed; its ballots cannot be changed."));
    else if (m_grid->ballots().codes().isEmpty())
        m_message->setMessage(InlineMessage::Kind::Info,
                              tr("Mark who attended under Prepare, or type the voters' codes below."));
    else
        m_message->setMessage(InlineMessage::Kind::Info, {});
    describeCurrent(m_grid->currentIndex().row(), m_grid->currentIndex().column() - BallotModel::firstOption);
}

void VoteView::goToFirstWithout()
{
    int row = 0;
    while (row < m_grid->ballots().rowCount() && m_grid->ballots().ballot(row))
        ++row;
    m_grid->goTo(row < m_grid->ballots().rowCount() ? row : 0, BallotModel::firstOption);
}

void VoteView::takeFocus()
{
    if (m_grid->isVisible())
        m_grid->setFocus();
    else if (m_setup->isVisible())
        m_setup->focusStart();
}

QStringList VoteView::codesFor(const QHash<QString, Dots>& ballots) const
{
    QStringList codes = ballots.keys();
    for (const Participant& one : workshop::participantsOf(desk().project(), desk().workshop())) {
        if (one.attended && workshop::takesPart(one.role))
            codes.append(workshop::voterCode(one.code));
    }
    codes += m_typedCodes.value(m_round);
    codes.removeDuplicates();
    std::sort(codes.begin(), codes.end(), workshop::codeLess);
    return codes;
}

void VoteView::type(int row, int option, int dots)
{
    const BallotModel& model = m_grid->ballots();
    const QString code = model.codes().value(row);
    Dots given = model.ballot(row).value_or(Dots());
    if (dots > 0)
        given.insert(model.options().at(option).id, dots);
    else
        given.remove(model.options().at(option).id);
    const auto form = workshop::formOf(desk().project(), m_round);
    if (!form)
        return;
    const workshop::BallotCheck check = workshop::checkBallot(*form, code, {given, {}});
    if (!check.storable()) {
        m_message->setMessage(InlineMessage::Kind::Error, refusal(check, code));
        return;
    }
    const IdOf<VotingRound> round = m_round;
    if (desk().edit(
            {QT_TRANSLATE_NOOP("Edit", "Enter ballot %1"), {code}},
            [&](Writer& w) { return workshop::setBallot(w, round, code, given); },
            u"ballot:"_s + round.hex() + u":"_s + code))
        m_grid->moveOn();
}

QString VoteView::refusal(const workshop::BallotCheck& check, const QString& code) const
{
    const VotingRound& round = m_grid->ballots().round();
    if (check.fault == BallotFault::OverCap)
        return tr("Not stored: one idea takes at most %n dot(s).", nullptr, round.dotsPerOption);
    if (check.fault == BallotFault::OverBudget)
        return tr("Not stored: %1 would have given %2 dots and has %3.")
            .arg(code)
            .arg(check.sum)
            .arg(round.dotsEach);
    return tr("Not stored: this is not a ballot of the round.");
}

void VoteView::takeBack(int row)
{
    const QString code = m_grid->ballots().codes().value(row);
    if (!m_grid->ballots().ballot(row))
        return;
    if (desk().edit({QT_TRANSLATE_NOOP("Edit", "Take back ballot %1"), {code}},
                    [&](Writer& w) { return workshop::removeBallot(w, m_round, code); }))
        desk().navigator().notice(tr("Took back the ballot of %1").arg(code), true);
}

void VoteView::addCode()
{
    const QString code = workshop::voterCode(m_code->text());
    if (code.isEmpty())
        return;
    if (!m_grid->ballots().codes().contains(code))
        m_typedCodes[m_round].append(code);
    m_code->clear();
    refresh();
    m_grid->goTo(int(m_grid->ballots().codes().indexOf(code)), BallotModel::firstOption);
    m_grid->setFocus();
}

void VoteView::close()
{
    const IdOf<VotingRound> round = m_round;
    if (desk().edit({QT_TRANSLATE_NOOP("Edit", "Close the round")},
                    [&](Writer& w) { return workshop::closeRound(w, round); })) {
        desk().navigator().notice(tr("The round is closed"), true);
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

void VoteView::describeCurrent(int row, int option)
{
    const BallotModel& model = m_grid->ballots();
    const QString code = model.codes().value(row);
    if (code.isEmpty())
        m_where->clear();
    else if (option < 0 || option >= model.options().size())
        m_where->setText(code);
    else
        m_where->setText(tr("%1 (given: %2) · idea %3 of %4: %5")
                             .arg(code, model.index(row, BallotModel::sumColumn).data().toString())
                             .arg(option + 1)
                             .arg(model.options().size())
                             .arg(model.options().at(option).title));
}

} // namespace s3
