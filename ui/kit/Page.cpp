// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Page.h"

#include "ui/kit/Controls.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int roomForSearch = 900; ///< pages narrower than this leave the search to Ctrl+K and the rail

/// Looks like a search field, opens the command palette.
class SearchButton : public QPushButton {
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override { return {300, 34}; }
    QSize minimumSizeHint() const override { return {0, 34}; } // never what keeps a page wide

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ThemeColors colors = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? colors.focus : colors.hair, hasFocus() ? 2 : 1));
        painter.setBrush(colors.paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
        painter.setFont(fontFor(TextRole::Small));
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
        const int keysWidth = painter.fontMetrics().horizontalAdvance(keys) + 12;
        const QRectF box(width() - keysWidth - 8, 8, keysWidth, height() - 16);
        painter.setPen(colors.hair);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(colors.soft);
        painter.drawText(box, Qt::AlignCenter, keys);
        painter.setFont(fontFor(TextRole::Body));
        const QRect room(12, 0, width() - keysWidth - 28, height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

Page::Page(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_toolId(descriptor.id)
    , m_line(descriptor.line)
    , m_watched(descriptor.recordTables)
{
    setObjectName(descriptor.id);
    setAccessibleName(descriptor.title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(28, 20, 28, 20);
    outer->setSpacing(16);

    m_header = new QHBoxLayout;
    m_header->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(descriptor.title, TextRole::Title, this));
    words->addWidget(makeLabel(descriptor.purpose, TextRole::Soft, this));
    m_header->addLayout(words, 1);
    m_search = new SearchButton(tr("Search or do anything"), this);
    m_search->setObjectName(u"search"_s);
    m_search->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_search, &QPushButton::clicked, this, [this] { navigator().showPalette(); });
    m_header->addWidget(m_search, 0, Qt::AlignTop);
    m_primary = new QPushButton(this);
    makePrimary(m_primary, m_line);
    m_primary->hide();
    m_header->addWidget(m_primary, 0, Qt::AlignTop);
    outer->addLayout(m_header);

    m_error = new InlineMessage(this);
    m_error->setClosable(true);
    m_error->hide();
    outer->addWidget(m_error);

    m_content = new QVBoxLayout;
    m_content->setSpacing(16);
    outer->addLayout(m_content, 1);

    connect(&project(), &Project::changed, this, &Page::projectChanged);
}

bool Page::reveal(const RecordRef&)
{
    return false;
}

void Page::refreshNow()
{
    m_stale = false;
    refresh();
}

QPushButton* Page::setPrimaryAction(const QString& text, std::function<void()> trigger)
{
    if (!m_primaryAction) {
        m_primaryAction = new QAction(this);
        addAction(m_primaryAction);
        connect(m_primary, &QPushButton::clicked, m_primaryAction, &QAction::trigger);
    }
    m_primaryAction->disconnect(this);
    connect(m_primaryAction, &QAction::triggered, this, [call = std::move(trigger)] { call(); });
    m_primaryAction->setText(text);
    m_primaryAction->setVisible(!text.isEmpty());
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
    m_primary->setEnabled(project().writable());
    return m_primary;
}

void Page::addHeaderWidget(QWidget* widget)
{
    m_header->insertWidget(m_header->count() - 1, widget, 0, Qt::AlignTop);
}

QAction* Page::addPageAction(const QString& text, std::function<void()> trigger, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [call = std::move(trigger)] { call(); });
    addAction(action);
    return action;
}

void Page::watch(const QStringList& tables)
{
    m_watched += tables;
}

void Page::showError(const Error& error)
{
    m_error->setMessage(InlineMessage::Kind::Error, sentenceFor(error));
}

void Page::clearError()
{
    m_error->setMessage(InlineMessage::Kind::Error, {});
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refreshNow();
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_search->setVisible(width() >= roomForSearch);
}

void Page::projectChanged(const ChangeSet& changes)
{
    const bool concerned =
        m_watched.contains(QString()) ||
        std::any_of(changes.changes.begin(), changes.changes.end(),
                    [&](const s3::Change& change) { return m_watched.contains(change.table); });
    if (!concerned)
        return;
    m_stale = true;
    if (isVisible())
        refreshNow();
}

} // namespace s3
