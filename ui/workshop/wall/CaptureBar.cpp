// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/CaptureBar.h"

#include "core/workshop/Agenda.h"
#include "core/workshop/Labels.h"
#include "core/workshop/Participants.h"
#include "core/workshop/Plan.h"
#include "core/workshop/RoomLabels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/wall/CaptureBox.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int mostTables = 20;    // beyond, the tabs would not fit a page
constexpr int usualTables = 4;    // as long as nobody was seated
constexpr int warnWhenLeft = 100; // characters
const QString followRunning = u"running"_s;

} // namespace

CaptureBar::CaptureBar(WorkshopDesk& desk, QWidget* parent)
    : Card({}, {}, parent)
    , m_desk(desk)
{
    makeChoices();
    m_box = new CaptureBox(this);
    m_box->setObjectName(u"capture.text"_s);
    m_box->setAccessibleName(tr("New idea"));
    m_box->setPlaceholderText(tr("Type an idea, Enter stores it. Paste a list to store every line."));
    body()->addWidget(m_box);
    m_room = makeLabel({}, TextRole::Small, this);
    m_room->setObjectName(u"capture.room"_s);
    body()->addWidget(m_room);
    m_message = new InlineMessage(this);
    m_message->setObjectName(u"capture.message"_s);
    body()->addWidget(m_message);
    setFocusProxy(m_box);
    connect(m_box, &CaptureBox::entered, this, &CaptureBar::store);
    connect(m_box, &CaptureBox::textChanged, this, &CaptureBar::showRoom);
    connect(m_box, &CaptureBox::kindWanted, this, [this](int number) {
        if (number < m_kind->segments().size())
            m_kind->setCurrentIndex(number);
    });
    connect(m_box, &CaptureBox::tableWanted, this, [this](int number) {
        if (number < m_table->segments().size())
            m_table->setCurrentIndex(number);
    });
    showRoom();
    setEnabled(desk.writable());
}

void CaptureBar::makeChoices()
{
    QStringList kinds;
    for (const IdeaKind kind : allValues<IdeaKind>())
        kinds.append(displayName(kind));
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 12);
    m_kind = new SegmentedControl(tr("Kind of idea"), kinds, row);
    m_kind->setObjectName(u"capture.kind"_s);
    m_kind->setToolTip(tr("Alt+1 to Alt+5 while typing"));
    flow->addWidget(m_kind);
    m_table = new SegmentedControl(tr("Table the idea comes from"), {tr("No table")}, row);
    m_table->setObjectName(u"capture.table"_s);
    m_table->setToolTip(tr("Ctrl+1 to Ctrl+9 while typing, Ctrl+0 for no table"));
    flow->addWidget(m_table);
    m_block = new ElidingComboBox(row);
    m_block->setObjectName(u"capture.block"_s);
    m_block->setAccessibleName(tr("Block of the agenda that the card belongs to"));
    m_block->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_block->setMinimumContentsLength(14);
    connect(m_block, &QComboBox::activated, this, &CaptureBar::blockChanged);
    flow->addWidget(m_block);
    m_authorship = makeLabel({}, TextRole::Soft, row);
    m_authorship->setObjectName(u"capture.authorship"_s);
    m_authorship->setWordWrap(false);
    m_authorship->setMinimumHeight(34);
    flow->addWidget(m_authorship);
    m_author = new QLineEdit(row);
    m_author->setObjectName(u"capture.author"_s);
    m_author->setAccessibleName(tr("Code or name of who writes the card"));
    m_author->setPlaceholderText(tr("Code or name"));
    m_author->setFixedWidth(140);
    connect(m_author, &QLineEdit::returnPressed, this, [this] { m_box->setFocus(); });
    flow->addWidget(m_author);
    body()->addWidget(row);
}

void CaptureBar::refresh(const QList<Idea>& ideas)
{
    fillBlocks();
    fillTables(ideas);
    blockChanged();
}

void CaptureBar::fillBlocks()
{
    const QString chosen = m_block->count() > 0 ? m_block->currentData().toString() : followRunning;
    m_running = m_desk.currentBlock();
    m_block->clear();
    const auto running = m_desk.project().find(m_running);
    m_block->addItem(running ? tr("Now: %1").arg(running->title) : tr("No block runs"), followRunning);
    for (const AgendaBlock& block : workshop::agendaOf(m_desk.project(), m_desk.workshop())) {
        if (block.kind != BlockKind::Break)
            m_block->addItem(block.title, block.id.hex());
    }
    m_block->setCurrentIndex(qMax(0, m_block->findData(chosen)));
}

void CaptureBar::fillTables(const QList<Idea>& ideas)
{
    int highest = 0;
    const QList<Participant> people = workshop::participantsOf(m_desk.project(), m_desk.workshop());
    for (const Participant& one : people)
        highest = qMax(highest, one.tableNumber.value_or(0));
    if (highest == 0)
        highest = qMax(usualTables, workshop::suggestedTables(int(people.size())));
    for (const Idea& idea : ideas)
        highest = qMax(highest, idea.tableNumber.value_or(0));
    QStringList tabs{tr("No table")};
    for (int table = 1; table <= qMin(highest, mostTables); ++table)
        tabs.append(QString::number(table));
    if (tabs == m_table->segments())
        return;
    const int chosen = m_table->currentIndex();
    m_table->setSegments(tabs);
    m_table->setCurrentIndex(qMin(chosen, int(tabs.size()) - 1));
}

std::optional<IdOf<AgendaBlock>> CaptureBar::block() const
{
    const QString chosen = m_block->currentData().toString();
    if (chosen == followRunning)
        return m_running;
    return IdOf<AgendaBlock>(RecordId::fromHex(chosen));
}

void CaptureBar::blockChanged()
{
    const auto now = block();
    const Authorship authorship = workshop::authorshipOf(m_desk.project(), now);
    m_authorship->setText(displayName(authorship));
    m_author->setVisible(authorship != Authorship::Anonymous);
    if (now && now != m_shownBlock) {
        const IdeaKind kind = workshop::blockPlanOf(m_desk.project(), *now).ideaKind;
        m_kind->setCurrentIndex(int(allValues<IdeaKind>().indexOf(kind)));
    }
    m_shownBlock = now;
}

void CaptureBar::showRoom()
{
    const int left = workshop::longestIdea - int(m_box->toPlainText().simplified().size());
    m_room->setVisible(left < warnWhenLeft);
    m_room->setText(left >= 0 ? tr("Room for %n more character(s)", nullptr, left)
                              : tr("%n character(s) too many for one card", nullptr, -left));
}

workshop::Capture CaptureBar::capture() const
{
    workshop::Capture from;
    from.workshop = m_desk.workshop();
    from.kind = allValues<IdeaKind>().value(m_kind->currentIndex(), IdeaKind::Other);
    if (m_table->currentIndex() > 0)
        from.table = m_table->currentIndex();
    from.block = block();
    from.author = m_author->text().simplified();
    return from;
}

bool CaptureBar::authorKnown(const workshop::Capture& from)
{
    const auto checked = workshop::checkedCapture(m_desk.project(), from);
    if (checked) {
        if (!checked->author.isEmpty())
            m_author->setText(checked->author);
        return true;
    }
    m_message->setMessage(InlineMessage::Kind::Error,
                          from.author.isEmpty()
                              ? tr("Cards of this block carry their author. Type the participant's code.")
                              : tr("Nobody in this workshop has the code or name “%1”.").arg(from.author));
    m_author->setFocus();
    m_author->selectAll();
    return false;
}

void CaptureBar::store()
{
    QStringList cards;
    QStringList tooLong;
    for (const QString& line : workshop::ideaLines(m_box->toPlainText()))
        (line.size() > workshop::longestIdea ? tooLong : cards).append(line);
    if (cards.isEmpty() && tooLong.isEmpty()) {
        m_box->clear();
        return;
    }
    m_message->setMessage(InlineMessage::Kind::Info, {});
    const workshop::Capture from = capture();
    if (!authorKnown(from))
        return;
    QString last;
    if (!cards.isEmpty()) {
        const EditLabel label =
            cards.size() == 1
                ? EditLabel{QT_TRANSLATE_NOOP("Edit", "Add idea %1"), {cards.first()}}
                : EditLabel{QT_TRANSLATE_NOOP("Edit", "Add %1 ideas"), {QString::number(cards.size())}};
        QList<IdOf<Idea>> made;
        if (!m_desk.edit(label, quietly([&](Writer& w) { made = workshop::addIdeas(w, from, cards); })))
            return;
        last = made.last().hex();
    }
    m_box->setPlainText(tooLong.join(u'\n'));
    m_box->moveCursor(QTextCursor::End);
    if (!tooLong.isEmpty())
        m_message->setMessage(InlineMessage::Kind::Warning,
                              tr("A card holds %1 characters. Shorten what is left, or break it into lines "
                                 "elsewhere and paste it again.")
                                  .arg(workshop::longestIdea));
    if (!last.isEmpty())
        Q_EMIT stored(last);
    m_box->setFocus();
}

QString CaptureBar::draft() const
{
    return m_box->toPlainText();
}

void CaptureBar::setDraft(const QString& text)
{
    m_box->setPlainText(text);
    m_box->moveCursor(QTextCursor::End);
}

void CaptureBar::focusBox()
{
    m_box->setFocus();
}

} // namespace s3
