// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/CanvasBlock.h"

#include "ui/identification/activities/RecordPicker.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Style.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace s3 {

LinkChip::LinkChip(const ChipData& shown, bool writable, QWidget* parent)
    : QFrame(parent)
    , m_writable(writable)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(QStringList{shown.title, shown.group, shown.note}.join(u", "_s));
    setToolTip(tr("Open %1").arg(shown.title));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 6, 8);
    row->setSpacing(4);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = makeLabel(shown.title, TextRole::Body, this);
    title->setMinimumWidth(60);
    words->addWidget(title);
    const QString second = shown.group.isEmpty()  ? shown.note
                           : shown.note.isEmpty() ? shown.group
                                                  : u"%1 \u00b7 %2"_s.arg(shown.group, shown.note);
    if (!second.isEmpty()) {
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        if (shown.noteTone != PillTone::Neutral) {
            const bool good = shown.noteTone == PillTone::Good;
            line->addWidget(new IconLabel(good ? u"check"_s : u"warning"_s, 14,
                                          good ? IconLabel::Tone::Good : IconLabel::Tone::Warn, this),
                            0, Qt::AlignTop);
        }
        line->addWidget(makeLabel(second, TextRole::Small, this), 1);
        words->addLayout(line);
    }
    row->addLayout(words, 1);
    auto* remove = iconButton(u"close"_s, tr("Take %1 off").arg(shown.title), this);
    makeCompact(remove);
    remove->setObjectName(u"chipRemove"_s);
    remove->setVisible(writable);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, &LinkChip::removed);
}

void LinkChip::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.hair, 1));
    painter.setBrush(colors.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), 8);
}

void LinkChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_writable)
            Q_EMIT removed();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void LinkChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void LinkChip::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void LinkChip::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

CanvasBlock::CanvasBlock(identification::BlockKind kind, const QString& title, const QString& iconName,
                         const QString& hint, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_add(iconButton(u"add"_s, tr("Add: %1").arg(title), this))
    , m_hint(makeLabel(hint, TextRole::Small, this))
    , m_chipColumn(new QVBoxLayout)
    , m_picker(new RecordPicker(tr("Search, or name a new one"), identification::variantsOf(kind), this))
{
    const QString name = identification::tableOf(kind);
    m_add->setObjectName(QString(name + u"Add"_s));
    m_picker->setObjectName(QString(name + u"Picker"_s));
    m_picker->field()->setObjectName(QString(name + u"PickerField"_s));
    m_picker->list()->setObjectName(QString(name + u"PickerList"_s));
    makeCompact(m_add);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(new IconLabel(iconName, 18, IconLabel::Tone::Soft, this), 0, Qt::AlignVCenter);
    header->addWidget(makeLabel(title, TextRole::Strong, this), 1);
    header->addWidget(m_add);
    column->addLayout(header);
    column->addWidget(m_hint);
    m_chipColumn->setSpacing(6);
    column->addLayout(m_chipColumn);
    column->addWidget(m_picker);
    column->addStretch();
    connect(m_add, &QToolButton::clicked, m_picker, &RecordPicker::openPicker);
    connect(m_picker, &RecordPicker::opening, this, &CanvasBlock::pickerOpening);
    connect(m_picker, &RecordPicker::picked, this, &CanvasBlock::picked);
    connect(m_picker, &RecordPicker::createRequested, this, &CanvasBlock::createRequested);
    connect(m_picker, &RecordPicker::closed, m_add, [this] { m_add->setFocus(); });
}

void CanvasBlock::setChips(const QList<ChipData>& chips, bool writable)
{
    m_add->setEnabled(writable);
    m_hint->setVisible(chips.isEmpty());
    if (chips == m_chips && writable == m_writable)
        return;
    m_chips = chips;
    m_writable = writable;
    bool hadFocus = false;
    for (LinkChip* old : std::as_const(m_widgets)) {
        hadFocus = hadFocus || old->isAncestorOf(focusWidget()) || old->hasFocus();
        old->hide();
        m_chipColumn->removeWidget(old);
        old->deleteLater(); // it may be the one that asked for this
    }
    m_widgets.clear();
    for (const ChipData& shown : chips) {
        auto* chip = new LinkChip(shown, writable, this);
        const RecordRef ref = shown.ref;
        connect(chip, &LinkChip::opened, this, [this, ref] { Q_EMIT opened(ref); });
        connect(chip, &LinkChip::removed, this, [this, ref] { Q_EMIT removed(ref); });
        m_chipColumn->addWidget(chip);
        m_widgets.append(chip);
    }
    if (hadFocus)
        m_add->setFocus();
}

void CanvasBlock::setCandidates(const QList<FoundRecord>& candidates)
{
    m_picker->setCandidates(candidates);
}

bool CanvasBlock::pickerOpen() const
{
    return !m_picker->isHidden();
}

void CanvasBlock::closePicker()
{
    m_picker->hide();
}

void CanvasBlock::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(rect(), 10, 10);
}

} // namespace s3
