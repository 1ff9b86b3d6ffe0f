// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/BallotsCard.h"

#include "core/base/AtomicFile.h"
#include "core/workshop/BallotTable.h"
#include "core/workshop/PaperBallots.h"
#include "core/workshop/Participants.h"
#include "core/workshop/RoundTexts.h"
#include "core/workshop/Rounds.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/workshop/rounds/BallotBooth.h"
#include "ui/workshop/rounds/BallotGrid.h"

#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace s3 {

using workshop::EnteredVia;

namespace {

/// What can be typed, in a line.
QString keysText(const workshop::RoundForm& form)
{
    const QString rest =
        BallotsCard::tr("Enter: next voter. Delete clears, Ctrl+Delete takes the ballot back.");
    switch (form.round.method) {
    case RoundMethod::YesNo:
        return BallotsCard::tr("1 yes, 0 no, - abstains; Space leaves it out.") + u' ' + rest;
    case RoundMethod::Approval:
        return BallotsCard::tr("1 approves, 0 does not.") + u' ' + rest;
    case RoundMethod::Dots:
        return BallotsCard::tr("Digits set the dots and move on.") + u' ' + rest;
    case RoundMethod::Ranking:
        return BallotsCard::tr("Digits set the rank and move on, 0 or Space leaves it out.") + u' ' + rest;
    case RoundMethod::Scale:
    case RoundMethod::Rating:
        return (form.lowest() > 0
                    ? BallotsCard::tr("Digits set the mark and move on, 0 or Space leaves it out.")
                    : BallotsCard::tr("Digits set the mark and move on, Space leaves it out.")) +
               u' ' + rest;
    }
    return rest;
}

} // namespace

BallotsCard::BallotsCard(WorkshopDesk& desk, QWidget* parent)
    : Card(tr("Ballots"), {}, parent)
    , m_desk(desk)
{
    m_count = makeLabel({}, TextRole::Soft, this);
    m_count->setObjectName(u"vote.count"_s);
    m_count->setWordWrap(false);
    addHeaderWidget(m_count);
    m_where = makeLabel({}, TextRole::Strong, this);
    m_where->setObjectName(u"vote.where"_s);
    m_where->setMinimumHeight(20);
    body()->addWidget(m_where);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"vote.message"_s);
    m_message->setClosable(false);
    connect(m_message, &InlineMessage::actionTriggered, this, &BallotsCard::replace);
    body()->addWidget(m_message);
    m_report = new InlineMessage(this);
    m_report->setObjectName(u"vote.report"_s);
    body()->addWidget(m_report);
    m_grid = new BallotGrid(this);
    m_grid->setObjectName(u"ballotGrid"_s);
    m_grid->setMinimumHeight(150);
    body()->addWidget(m_grid, 1);
    m_keys = makeLabel({}, TextRole::Small, this);
    body()->addWidget(m_keys);
    body()->addWidget(makeTools());
    connect(m_grid, &BallotGrid::valueTyped, this, &BallotsCard::type);
    connect(m_grid, &BallotGrid::removalWanted, this, &BallotsCard::takeBack);
    connect(m_grid, &BallotGrid::currentMoved, this, &BallotsCard::describeCurrent);
}

BallotsCard::~BallotsCard()
{
    delete m_booth;
}

QWidget* BallotsCard::makeTools()
{
    auto* tools = new QWidget(this);
    auto* flow = new FlowLayout(tools, 8);
    m_code = new QLineEdit(tools);
    m_code->setObjectName(u"vote.code"_s);
    m_code->setAccessibleName(tr("Another voter code"));
    m_code->setPlaceholderText(tr("Another code, Enter"));
    m_code->setMinimumWidth(170);
    connect(m_code, &QLineEdit::returnPressed, this, &BallotsCard::addCode);
    flow->addWidget(m_code);
    const auto tool = [&](const QString& icon, const QString& text, const QString& name, auto slot) {
        auto* button = textButton(icon, text, tools);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        flow->addWidget(button);
        return button;
    };
    m_writing.append(tool(u"person"_s, tr("Vote at a table"), u"vote.booth"_s, &BallotsCard::openBooth));
    m_writing.append(tool(u"import"_s, tr("Read ballots"), u"vote.import"_s, &BallotsCard::importFile));
    tool(u"export"_s, tr("Save ballots"), u"vote.export"_s, &BallotsCard::exportFile);
    tool(u"print"_s, tr("Paper ballots"), u"vote.paper"_s, &BallotsCard::printPaper);
    return tools;
}

void BallotsCard::showRound(const workshop::RoundForm& form)
{
    const auto ballots = workshop::castBallots(m_desk.project(), form);
    const QModelIndex current = m_grid->currentIndex();
    const QString code = m_grid->ballots().codes().value(current.row());
    const bool same = m_round == form.round.id;
    m_round = form.round.id;
    if (!same) {
        m_replacement.reset();
        m_report->setMessage(InlineMessage::Kind::Info, {});
    }
    m_grid->ballots().setBallots(form, codesFor(ballots), ballots);
    m_grid->setLocked(form.isClosed() || !m_desk.writable());
    if (const auto row = m_grid->ballots().codes().indexOf(code); same && row >= 0)
        m_grid->goTo(int(row), current.column());
    else
        goToFirstWithout();
    for (QPushButton* button : m_writing)
        button->setEnabled(m_desk.writable() && !form.isClosed());
    m_code->setEnabled(m_desk.writable() && !form.isClosed());
    setSubtitle(workshop::rulesText(form));
    m_keys->setText(keysText(form));
    m_keys->setVisible(!form.isClosed());
    m_row = m_grid->currentIndex().row();
    tellState();
    describeCurrent(m_grid->currentIndex().row(), m_grid->currentIndex().column() - BallotModel::firstOption);
}

void BallotsCard::tellState()
{
    const BallotModel& model = m_grid->ballots();
    QStringList faulty;
    int in = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto ballot = model.ballot(row);
        in += ballot ? 1 : 0;
        // The ballot that is being typed is not complete yet, and need not be told so at every key.
        if (ballot && row != m_row && !workshop::checkBallot(model.form(), ballot->code, ballot->sheet).ok())
            faulty.append(ballot->code);
    }
    m_count->setText(tr("%1 of %n in", nullptr, model.rowCount()).arg(in));
    if (m_replacement)
        return;
    m_message->setAction({});
    if (model.form().isClosed())
        m_message->setMessage(InlineMessage::Kind::Info,
                              tr("This round is closed; its ballots cannot be changed."));
    else if (model.codes().isEmpty())
        m_message->setMessage(InlineMessage::Kind::Info,
                              tr("Mark who attended under Prepare, or type the voters' codes below."));
    else if (!faulty.isEmpty())
        m_message->setMessage(InlineMessage::Kind::Warning,
                              tr("%n ballot(s) do not count as they are: %1.", nullptr, int(faulty.size()))
                                  .arg(faulty.join(u", "_s)));
    else
        m_message->setMessage(InlineMessage::Kind::Info, {});
}

void BallotsCard::startAtTop()
{
    m_grid->goTo(0, BallotModel::firstOption);
    m_grid->setFocus();
}

void BallotsCard::takeFocus()
{
    m_grid->setFocus();
}

void BallotsCard::goToFirstWithout()
{
    int row = 0;
    while (row < m_grid->ballots().rowCount() && m_grid->ballots().ballot(row))
        ++row;
    m_grid->goTo(row < m_grid->ballots().rowCount() ? row : 0, BallotModel::firstOption);
}

QStringList BallotsCard::codesFor(const QList<workshop::CastBallot>& ballots) const
{
    QStringList codes;
    for (const workshop::CastBallot& ballot : ballots)
        codes.append(ballot.code);
    for (const Participant& one : workshop::participantsOf(m_desk.project(), m_desk.workshop())) {
        if (one.attended && workshop::takesPart(one.role))
            codes.append(workshop::voterCode(one.code));
    }
    codes += m_typedCodes.value(m_round);
    codes.removeDuplicates();
    std::sort(codes.begin(), codes.end(), workshop::codeLess);
    return codes;
}

void BallotsCard::type(int row, int cell, const std::optional<int>& value, bool done)
{
    BallotModel& model = m_grid->ballots();
    const QString code = model.codes().value(row);
    workshop::BallotSheet sheet = model.sheet(row);
    sheet.set(model.cells().at(cell), value);
    m_replacement.reset();
    const workshop::BallotCheck check = workshop::checkBallot(model.form(), code, sheet);
    if (!check.storable()) {
        m_grid->startAnew();
        const QString fault = workshop::faultText(check, model.form());
        model.setRefused(code, fault);
        m_message->setAction({});
        m_message->setMessage(
            InlineMessage::Kind::Error,
            tr("Not stored: %1, %2. Ask the voter, or reject the ballot with Ctrl+Delete.").arg(code, fault));
        return;
    }
    if (workshop::isTaken(m_desk.project(), m_round, code, EnteredVia::Facilitator)) {
        if (sheet != model.sheet(row))
            offerReplacing(code, sheet);
        else if (done)
            m_grid->moveOn();
        return;
    }
    model.setRefused(code, {});
    const IdOf<VotingRound> round = m_round;
    if (m_desk.edit(
            {QT_TRANSLATE_NOOP("Edit", "Enter ballot %1"), {code}},
            [&](Writer& w) {
                return workshop::setBallot(w, round, {code, sheet, EnteredVia::Facilitator, false});
            },
            u"ballot:"_s + round.hex() + u":"_s + code) &&
        done)
        m_grid->moveOn();
}

void BallotsCard::offerReplacing(const QString& code, const workshop::BallotSheet& sheet)
{
    const auto known = workshop::ballotOf(m_desk.project(), m_round, code);
    m_grid->startAnew();
    m_replacement = {code, sheet};
    m_message->setMessage(InlineMessage::Kind::Warning,
                          tr("Not stored: %1 has voted already (%2). A code has one ballot a round.")
                              .arg(code, known ? displayName(workshop::viaOf(*known)) : QString()));
    m_message->setAction(tr("Replace it"));
}

void BallotsCard::replace()
{
    if (!m_replacement)
        return;
    const QString code = m_replacement->first;
    const auto sheet = m_replacement->second;
    m_replacement.reset();
    const IdOf<VotingRound> round = m_round;
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Replace ballot %1"), {code}}, [&](Writer& w) {
            return workshop::setBallot(w, round, {code, sheet, EnteredVia::Facilitator, true});
        }))
        m_desk.navigator().notice(
            tr("Replaced the ballot of %1; the history keeps the earlier one").arg(code), true);
    m_grid->setFocus();
}

void BallotsCard::takeBack(int row)
{
    const QString code = m_grid->ballots().codes().value(row);
    m_grid->ballots().setRefused(code, {});
    m_replacement.reset();
    if (!m_grid->ballots().ballot(row))
        return;
    if (m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Take back ballot %1"), {code}},
                    [&](Writer& w) { return workshop::removeBallot(w, m_round, code); }))
        m_desk.navigator().notice(tr("Took back the ballot of %1").arg(code), true);
}

void BallotsCard::addCode()
{
    const QString code = workshop::voterCode(m_code->text());
    if (code.isEmpty())
        return;
    if (!m_grid->ballots().codes().contains(code))
        m_typedCodes[m_round].append(code);
    m_code->clear();
    if (const auto form = workshop::formOf(m_desk.project(), m_round))
        showRound(*form);
    m_grid->goTo(int(m_grid->ballots().codes().indexOf(code)), BallotModel::firstOption);
    m_grid->setFocus();
}

void BallotsCard::describeCurrent(int row, int cell)
{
    const BallotModel& model = m_grid->ballots();
    const QString code = model.codes().value(row);
    if (row != std::exchange(m_row, row)) {
        m_replacement.reset();
        tellState();
    }
    if (code.isEmpty())
        m_where->clear();
    else if (cell < 0 || cell >= model.cells().size())
        m_where->setText(code);
    else
        m_where->setText(
            tr("%1 (given: %2) · %3 of %4: %5")
                .arg(code, model.index(row, BallotModel::sumColumn).data().toString(), model.numberOf(cell))
                .arg(model.form().options.size())
                .arg(model.titleOf(cell)));
}

void BallotsCard::openBooth()
{
    if (!m_booth)
        m_booth = new BallotBooth(m_desk, m_round);
    m_booth->begin();
}

void BallotsCard::importFile()
{
    const QString path =
        m_desk.dialogs().openFile(tr("Read ballots"), tr("Tables (*.csv *.txt *.tsv *.xlsx *.ods)"));
    if (path.isEmpty())
        return;
    const auto plan = workshop::planBallots(m_desk.project(), m_round, path);
    if (!plan) {
        m_report->setMessage(InlineMessage::Kind::Error, sentenceFor(plan.error()));
        return;
    }
    const IdOf<VotingRound> round = m_round;
    const int good = plan->good();
    if (good > 0 &&
        !m_desk.edit({QT_TRANSLATE_NOOP("Edit", "Read ballots from %1"), {QFileInfo(path).fileName()}},
                     [&](Writer& w) { return workshop::storeBallots(w, round, *plan); }))
        return;
    const QStringList refused = plan->refusals(m_grid->ballots().form());
    QString text = tr("Read %n ballot(s).", nullptr, good);
    if (!refused.isEmpty())
        text += u' ' + tr("Left out: %1").arg(refused.join(u"; "_s));
    m_report->setMessage(refused.isEmpty() ? InlineMessage::Kind::Success : InlineMessage::Kind::Warning,
                         text);
}

void BallotsCard::exportFile()
{
    const QString path =
        m_desk.dialogs().saveFile(tr("Save ballots"), tr("CSV table (*.csv)"), u"ballots.csv"_s);
    if (path.isEmpty())
        return;
    if (const auto done = workshop::writeBallots(m_desk.project(), m_round, path); !done)
        m_report->setMessage(InlineMessage::Kind::Error, sentenceFor(done.error()));
    else
        m_desk.navigator().notice(tr("Saved %1").arg(path));
}

void BallotsCard::printPaper()
{
    const QString path =
        m_desk.dialogs().saveFile(tr("Save paper ballots"), tr("PDF (*.pdf)"), u"ballots.pdf"_s);
    if (path.isEmpty())
        return;
    const auto pdf = workshop::paperBallots(m_grid->ballots().form(), m_grid->ballots().codes());
    Result<void> done;
    if (!pdf)
        done = pdf.error();
    else
        done = writeAtomically(path, *pdf);
    if (!done)
        m_report->setMessage(InlineMessage::Kind::Error, sentenceFor(done.error()));
    else
        m_desk.navigator().notice(tr("Saved %1").arg(path));
}

} // namespace s3
