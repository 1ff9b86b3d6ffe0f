// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/LinkChips.h"

#include "ui/kit/Controls.h"
#include "ui/kit/EmptyLayout.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int longestChip = 240; ///< pixels of text
constexpr int leastChip = 56;    ///< pixels of the whole

/// The rounded ground that holds a chip's buttons together.
class ChipFrame : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorsFor(palette()).lineTint(Line::Evidence));
        painter.drawRoundedRect(rect(), 14, 14);
    }
};

/// Its text ends in "…" where the chip is narrower than the text.
class ChipButton : public QPushButton {
public:
    ChipButton(const QString& text, QWidget* parent)
        : QPushButton(parent)
        , m_whole(fontMetrics().elidedText(text, Qt::ElideRight, longestChip))
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button's own would never let it shrink
        fit(longestChip);
    }
    QSize sizeHint() const override
    {
        QSize hint = QPushButton::sizeHint();
        hint.rwidth() += fontMetrics().horizontalAdvance(m_whole) - fontMetrics().horizontalAdvance(m_fitted);
        return hint;
    }
    QSize minimumSizeHint() const override { return {leastChip, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        const int frame = QPushButton::sizeHint().width() - fontMetrics().horizontalAdvance(m_fitted);
        fit(width() - frame);
    }

private:
    void fit(int room)
    {
        m_fitted = fontMetrics().elidedText(m_whole, Qt::ElideRight, room);
        QString shown = m_fitted;
        if (shown.replace(u'&', u"&&"_s) != text())
            setText(shown);
    }
    QString m_whole;
    QString m_fitted;
};

} // namespace

LinkChips::LinkChips(const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_empty(makeLabel({}, TextRole::Soft, this))
    , m_area(new QWidget(this))
    , m_flow(new FlowLayout(m_area, 6))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(6);
    outer->addWidget(makeLabel(title, TextRole::Label, this));
    outer->addWidget(m_empty);
    m_flow->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    m_empty->hide();
    m_area->hide();
    setObjectName(name);
    setAccessibleName(title);
}

void LinkChips::setEmptyText(const QString& text)
{
    m_empty->setText(text);
    m_empty->setVisible(m_items.isEmpty() && !text.isEmpty());
}

void LinkChips::setItems(const QList<Item>& items, bool removable)
{
    m_empty->setVisible(items.isEmpty() && !m_empty->text().isEmpty());
    if (items == m_items && removable == m_removable)
        return;
    m_items = items;
    m_removable = removable;
    emptyLayout(m_flow);
    for (const Item& item : items)
        m_flow->addWidget(makeChip(item, removable));
    m_area->setVisible(!items.isEmpty());
    m_area->updateGeometry();
}

QWidget* LinkChips::makeChip(const Item& item, bool removable)
{
    auto* chip = new ChipFrame(m_area);
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(2, 0, removable ? 2 : 4, 0);
    row->setSpacing(0);
    const QString text = item.title.isEmpty() ? kindName(item.ref.table) : item.title;
    auto* open = new ChipButton(text, chip);
    open->setAccessibleName(tr("Open %1").arg(text));
    open->setToolTip(kindOf(item.ref.table) ? kindName(item.ref.table) + u": "_s + text : text);
    open->setObjectName(m_name + u"Open"_s);
    makeQuiet(open);
    makeCompact(open);
    connect(open, &QPushButton::clicked, this, [this, ref = item.ref] { Q_EMIT opened(ref); });
    row->addWidget(open);
    if (removable) {
        QToolButton* cross = iconButton(u"close"_s, tr("Take the link to %1 away").arg(text), chip);
        makeCompact(cross);
        cross->setIconSize({12, 12});
        cross->setObjectName(m_name + u"Remove"_s);
        connect(cross, &QToolButton::clicked, this, [this, ref = item.ref] { Q_EMIT removed(ref); });
        row->addWidget(cross);
    }
    return chip;
}

void LinkChips::setPicker(const QString& placeholder, std::function<QList<FoundRecord>()> candidates)
{
    m_candidates = std::move(candidates);
    m_field = new QLineEdit(this);
    m_field->setObjectName(m_name + u"Picker"_s);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->addAction(icon(u"link"_s, m_field), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    layout()->addWidget(m_field);
    m_found = new QStandardItemModel(this);
    auto* completer = new QCompleter(m_found, m_field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(8);
    m_field->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const RecordRef ref{index.data(Qt::UserRole + 1).toString(),
                                    RecordId::fromHex(index.data(Qt::UserRole + 2).toString())};
                // The completer writes the title into the field after this signal.
                QMetaObject::invokeMethod(m_field, &QLineEdit::clear, Qt::QueuedConnection);
                if (!ref.isNull())
                    Q_EMIT picked(ref);
            });
    // Return takes the first that fits, without a way through the list.
    connect(m_field, &QLineEdit::returnPressed, this, [this, completer] {
        if (m_field->text().trimmed().isEmpty() || completer->popup()->currentIndex().isValid())
            return;
        completer->setCompletionPrefix(m_field->text());
        if (completer->setCurrentRow(0))
            Q_EMIT completer->activated(completer->currentIndex());
    });
}

void LinkChips::setPickerEnabled(bool enabled)
{
    if (m_field)
        m_field->setEnabled(enabled);
}

bool LinkChips::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        m_found->clear();
        for (const FoundRecord& found : m_candidates()) {
            const QString title = found.title.isEmpty() ? kindName(found.ref.table) : found.title;
            auto* item = new QStandardItem(title);
            item->setData(found.ref.table, Qt::UserRole + 1);
            item->setData(found.ref.id.hex(), Qt::UserRole + 2);
            m_found->appendRow(item);
        }
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && m_field->text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_field->completer()->setCompletionPrefix({});
        m_field->completer()->complete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace s3
