// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/NowCard.h"

#include "ui/kit/Controls.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Icons.h"
#include "ui/workshop/console/Countdown.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// From so many minutes on it is worth a suggestion.
constexpr int worthCatchingUp = 2;

QPushButton* smallButton(const QString& text, const QString& tip, const char* name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(tip);
    return button;
}

} // namespace

NowCard::NowCard(RunControls& run, QWidget* parent)
    : Card({}, {}, parent)
    , m_run(run)
{
    m_where = makeLabel({}, TextRole::Small, this);
    m_where->setObjectName(u"run.where"_s);
    body()->addWidget(m_where);
    m_title = makeLabel({}, TextRole::Section, this);
    m_title->setObjectName(u"run.block"_s);
    body()->addWidget(m_title);
    m_countdown = new Countdown(this);
    body()->addWidget(m_countdown);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"run.next"_s);
    m_next->setMinimumHeight(44);
    m_next->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_next, &QPushButton::clicked, this, [this] { m_run.next(); });
    body()->addWidget(m_next);
    m_close = new QPushButton(tr("Settle and close under Result"), this);
    m_close->setObjectName(u"run.close"_s);
    m_close->setMinimumHeight(44);
    connect(m_close, &QPushButton::clicked, this,
            [this] { m_run.desk().openView(WorkshopView::ResultPart); });
    body()->addWidget(m_close);
    body()->addWidget(makeButtons());
    m_outlook = makeLabel({}, TextRole::Body, this);
    m_outlook->setObjectName(u"run.outlook"_s);
    body()->addWidget(m_outlook);
    m_catchUp = makeLabel({}, TextRole::Soft, this);
    m_catchUp->setObjectName(u"run.catchUp"_s);
    body()->addWidget(m_catchUp);
    m_apply = new QPushButton(tr("Shorten these blocks"), this);
    m_apply->setObjectName(u"run.catchUp.apply"_s);
    connect(m_apply, &QPushButton::clicked, this, [this] { m_run.catchUp(); });
    body()->addWidget(m_apply, 0, Qt::AlignLeft);
}

QWidget* NowCard::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, 8);
    m_previous = iconButton(u"back"_s, tr("Back to the block before (Ctrl+Left)"), buttons);
    m_previous->setObjectName(u"run.previous"_s);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_run.previous(); });
    row->addWidget(m_previous);
    m_less = smallButton(tr("−1 min"), tr("One minute less for this block (-)"), "run.less", buttons);
    connect(m_less, &QPushButton::clicked, this, [this] { m_run.addMinutes(-1); });
    row->addWidget(m_less);
    m_more = smallButton(tr("+1 min"), tr("One minute more for this block (+)"), "run.more", buttons);
    connect(m_more, &QPushButton::clicked, this, [this] { m_run.addMinutes(1); });
    row->addWidget(m_more);
    m_pause = smallButton(tr("Pause"), tr("Stop the time, and let it go on (P)"), "run.pause", buttons);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_run.togglePause(); });
    row->addWidget(m_pause);
    return buttons;
}

void NowCard::refresh()
{
    makePrimary(m_next, m_run.line());
    makePrimary(m_close, m_run.line());
    showBlock();
    const workshop::RunState& state = m_run.state();
    const bool writable = m_run.desk().writable();
    m_next->setVisible(state.running() || state.next());
    m_next->setEnabled(writable);
    m_close->setVisible(state.ended());
    m_previous->setEnabled(writable && state.current > 0);
    m_less->parentWidget()->setVisible(state.running());
    for (QPushButton* button : {m_less, m_more, m_pause})
        button->setEnabled(writable);
    m_apply->setEnabled(writable);
    tick();
}

void NowCard::showBlock()
{
    const workshop::RunState& state = m_run.state();
    const AgendaBlock* next = state.next();
    if (state.running()) {
        m_where->setText(tr("Block %1 of %2").arg(state.current + 1).arg(state.blocks.size()));
        m_title->setText(state.block()->title);
        m_nextText = next ? tr("Next: %1").arg(next->title) : tr("End the workshop");
        m_pause->setText(state.blockRun->pausedAt ? tr("Go on") : tr("Pause"));
        m_next->setToolTip(m_nextText + tr(" (Ctrl+Right)"));
    } else if (state.ended()) {
        m_where->setText(tr("All is run"));
        m_title->setText(tr("The workshop has ended"));
    } else {
        m_where->setText(next ? tr("%n block(s) on the agenda", nullptr, int(state.blocks.size()))
                              : QString());
        m_title->setText(next ? tr("Ready to begin") : tr("There is no agenda yet"));
        m_nextText = next ? tr("Start: %1").arg(next->title) : QString();
        m_next->setToolTip(m_nextText + tr(" (Ctrl+Right)"));
    }
    m_where->setVisible(!m_where->text().isEmpty());
    fitNext();
}

// A long title must not widen the column; the tool tip and the accessible name have it whole.
void NowCard::fitNext()
{
    m_next->setText(
        m_next->fontMetrics().elidedText(m_nextText, Qt::ElideRight, qMax(120, m_next->width() - 32)));
    m_next->setAccessibleName(m_nextText);
}

void NowCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitNext();
}

void NowCard::tick()
{
    const workshop::RunState& state = m_run.state();
    if (state.running())
        m_countdown->setTime(state.time(m_run.now()));
    else if (state.begun())
        m_countdown->setWords(workshop::timeOfDay(workshop::outlook(state, m_run.now()).expectedEnd),
                              tr("ended"));
    else
        m_countdown->setWords(workshop::clockText(state.workshop.startMinute), tr("planned start"));
    showOutlook();
}

void NowCard::showOutlook()
{
    const workshop::RunState& state = m_run.state();
    if (state.blocks.isEmpty()) {
        m_outlook->setText(tr("Plan the blocks under Prepare first."));
        m_catchUp->hide();
        m_apply->hide();
        return;
    }
    const workshop::Outlook seen = workshop::outlook(state, m_run.now());
    const int behind = seen.behindMinutes();
    const QString end = workshop::timeOfDay(seen.expectedEnd);
    if (state.ended())
        m_outlook->setText(behind > 0   ? tr("%n minute(s) after the agreed end", nullptr, behind)
                           : behind < 0 ? tr("%n minute(s) before the agreed end", nullptr, -behind)
                                        : tr("At the agreed time"));
    else if (behind > 0)
        m_outlook->setText(tr("%n minute(s) behind: ends at %1 instead of %2", nullptr, behind)
                               .arg(end, workshop::timeOfDay(seen.agreedEnd)));
    else if (behind < 0)
        m_outlook->setText(tr("%n minute(s) in hand: ends at %1, agreed %2", nullptr, -behind)
                               .arg(end, workshop::timeOfDay(seen.agreedEnd)));
    else
        m_outlook->setText(tr("On time: ends at %1").arg(end));

    const workshop::CatchUp found =
        state.running() ? workshop::catchUp(state, m_run.now()) : workshop::CatchUp();
    const bool worth = found.found() + found.missing >= worthCatchingUp;
    QStringList lines;
    for (const workshop::Cut& cut : found.cuts)
        for (const AgendaBlock& block : state.blocks)
            if (block.id == cut.block)
                lines.append(tr("%1: %2 instead of %3 min").arg(block.title).arg(cut.to).arg(cut.from));
    QString text = lines.isEmpty() ? QString() : tr("To catch up:") + u'\n' + lines.join(u'\n');
    if (found.missing > 0)
        text += (text.isEmpty() ? QString() : u"\n"_s) +
                tr("%n minute(s) cannot be won back without leaving a block out", nullptr, found.missing);
    m_catchUp->setText(text);
    m_catchUp->setVisible(worth && !text.isEmpty());
    m_apply->setVisible(worth && !found.cuts.isEmpty());
}

} // namespace s3
