// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/RunView.h"

#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/workshop/console/BlockCard.h"
#include "ui/workshop/console/NotesCard.h"
#include "ui/workshop/console/NowCard.h"
#include "ui/workshop/console/RoomCard.h"
#include "ui/workshop/console/RunAgenda.h"
#include "ui/workshop/console/ScreenCard.h"
#include "ui/workshop/console/WorkshopScreen.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int leftWidth = 328;
/// How often the expected starts of the agenda are computed anew.
constexpr qint64 agendaMs = 5'000;

} // namespace

RunView::RunView(WorkshopDesk& desk)
    : WorkshopView(desk)
    , m_run(desk)
    , m_timer(new QTimer(this))
    , m_screen(WorkshopScreen::of(desk.project()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    makeGap();
    column->addWidget(m_gap);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeLeft());
    columns->addWidget(makeRight(), 1);
    column->addLayout(columns, 1);
    makeKeys();
    // Four times a second, so that no second is seen to be skipped.
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &RunView::tick);
}

QWidget* RunView::makeLeft()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_now = new NowCard(m_run, left);
    column->addWidget(m_now);
    m_agenda = new RunAgenda(m_run, left);
    column->addWidget(m_agenda);
    column->addStretch(1);
    auto* pane = new ScrollPane(left, this);
    pane->setFixedWidth(leftWidth);
    return pane;
}

QWidget* RunView::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_block = new BlockCard(m_run, right);
    m_room = new RoomCard(m_run, right);
    m_screenCard = new ScreenCard(m_run, m_screen, right);
    m_notes = new NotesCard(m_run, right);
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_block, m_room, m_screenCard, m_notes, makeKeyList()})
        column->addWidget(card);
    column->addStretch(1);
    return new ScrollPane(right, this);
}

QWidget* RunView::makeKeyList()
{
    auto* card = new Card(tr("Keys"));
    const QStringList keys{tr("Ctrl+Right or F8: next block"),
                           tr("Ctrl+Left or F7: back to the block before"),
                           tr("+ and -: a minute more or less"),
                           tr("P: pause and go on"),
                           tr("1 to 9: table done"),
                           tr("Ctrl+1 to Ctrl+7: what the room sees"),
                           tr("C: choose the round whose results the room sees"),
                           tr("F or F9: freeze"),
                           tr("B or F10: blank"),
                           tr("R: reveal the cards"),
                           tr("Page Up, Page Down: pages of the picture"),
                           tr("W: window for the room"),
                           tr("N: write a note")};
    card->body()->addWidget(makeLabel(keys.join(u'\n'), TextRole::Small, card));
    return card;
}

void RunView::makeGap()
{
    m_gap = new InlineMessage(this);
    m_gap->setObjectName(u"run.gap"_s);
    if (desk().writable())
        m_gap->setAction(tr("Leave this time out"));
    connect(m_gap, &InlineMessage::actionTriggered, this, [this] {
        const qint64 gap = std::exchange(m_gapMs, 0);
        m_gap->setMessage(InlineMessage::Kind::Warning, {});
        m_run.leaveOut(gap);
    });
    connect(m_gap, &InlineMessage::closed, this, [this] { m_gapMs = 0; });
}

void RunView::addKey(const QList<QKeySequence>& keys, const std::function<void()>& run)
{
    for (const QKeySequence& key : keys) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    }
}

// Plain letters reach a text field first, so typing a note triggers nothing.
void RunView::makeKeys()
{
    addKey({Qt::CTRL | Qt::Key_Right, Qt::Key_F8}, [this] { m_run.next(); });
    addKey({Qt::CTRL | Qt::Key_Left, Qt::Key_F7}, [this] { m_run.previous(); });
    addKey({Qt::Key_P}, [this] { m_run.togglePause(); });
    addKey({Qt::Key_Plus}, [this] { m_run.addMinutes(1); });
    addKey({Qt::Key_Minus}, [this] { m_run.addMinutes(-1); });
    for (int table = 1; table <= 9; ++table)
        addKey({Qt::Key(Qt::Key_0 + table)}, [this, table] { m_room->toggleTable(table); });
    int key = 0;
    for (const Scene scene : allValues<Scene>())
        addKey({Qt::CTRL | Qt::Key(Qt::Key_1 + key++)}, [this, scene] { m_run.setScene(scene); });
    addKey({Qt::Key_C}, [this] { m_screenCard->chooseRound(); });
    addKey({Qt::Key_F, Qt::Key_F9}, [this] { m_run.toggleCover(Cover::Frozen); });
    addKey({Qt::Key_B, Qt::Key_F10}, [this] { m_run.toggleCover(Cover::Blank); });
    addKey({Qt::Key_R}, [this] { m_run.reveal(); });
    addKey({Qt::Key_PageUp}, [this] { m_screen.turn(-1); });
    addKey({Qt::Key_PageDown}, [this] { m_screen.turn(1); });
    addKey({Qt::Key_W}, [this] { m_screenCard->toggleWindow(); });
    addKey({Qt::Key_N}, [this] { m_notes->box()->setFocus(); });
}

void RunView::refresh()
{
    m_run.read();
    m_now->refresh();
    m_agenda->refresh();
    m_block->refresh();
    m_room->refresh();
    m_screenCard->refresh();
    m_notes->refresh();
    const auto running = m_run.state().blockRun;
    if (m_gapMs != 0 && (!running || running->id != m_gapOf))
        showGap(std::nullopt); // it was time of a block that is over
    if (m_gapMs == 0 && running)
        showGap(workshop::clockGap(m_run.state().time(m_run.now()), workshop::lastSign(desk().project()),
                                   m_run.now()));
}

void RunView::tick()
{
    if (const auto jump = m_watch.tick(m_run.now());
        jump && m_run.state().running() && !m_run.state().blockRun->pausedAt)
        showGap(jump);
    m_now->tick();
    if (qAbs(m_run.now() - m_agendaAt) < agendaMs)
        return;
    m_agendaAt = m_run.now();
    m_agenda->tick();
}

void RunView::showGap(std::optional<qint64> ms)
{
    m_gapMs = ms.value_or(0);
    if (m_run.state().blockRun)
        m_gapOf = m_run.state().blockRun->id;
    const int minutes = int(qRound64(double(qAbs(m_gapMs)) / double(workshop::msPerMinute)));
    if (m_gapMs > 0)
        m_gap->setMessage(
            InlineMessage::Kind::Warning,
            tr("%n minute(s) passed without a sign of life: the computer may have slept, or its "
               "clock was set. They count as time of this block.",
               nullptr, minutes));
    else if (m_gapMs < 0)
        m_gap->setMessage(InlineMessage::Kind::Warning,
                          tr("The clock of this computer went back by %n minute(s). The time left of this "
                             "block is too long by as much.",
                             nullptr, minutes));
    else
        m_gap->setMessage(InlineMessage::Kind::Warning, {});
}

void RunView::takeFocus()
{
    if (m_now->primary()->isVisible() && m_now->primary()->isEnabled())
        m_now->primary()->setFocus();
    else
        m_agenda->setFocus(); // the keys of the console work wherever the keyboard is within it
}

void RunView::showEvent(QShowEvent* event)
{
    WorkshopView::showEvent(event);
    m_timer->start();
}

void RunView::hideEvent(QHideEvent* event)
{
    WorkshopView::hideEvent(event);
    m_timer->stop();
    m_watch = {};
}

} // namespace s3
