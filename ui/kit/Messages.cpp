// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Messages.h"

#include "ui/kit/Controls.h"
#include "ui/kit/Icons.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace s3 {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& sentence,
                       QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(title, TextRole::Section, this))
    , m_sentence(makeLabel(sentence, TextRole::Soft, this))
    , m_buttons(new QHBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 32, 24, 32);
    outer->setSpacing(8);
    outer->addStretch(2);
    auto* drawing = new IconLabel(iconName, 40, IconLabel::Tone::Faint, this);
    outer->addWidget(drawing, 0, Qt::AlignHCenter);
    outer->addSpacing(4);
    m_title->setAlignment(Qt::AlignHCenter);
    outer->addWidget(m_title);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * 72);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 8);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addSpacing(8);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    outer->addLayout(m_buttons);
    outer->addStretch(3);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QPushButton* EmptyState::addPrimary(const QString& text, Line line, const QString& iconName)
{
    QPushButton* button = textButton(iconName, text, this);
    makePrimary(button, line);
    m_buttons->insertWidget(1, button);
    return button;
}

QPushButton* EmptyState::addSecond(const QString& text, const QString& iconName)
{
    QPushButton* button = textButton(iconName, text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(u"info"_s, 20, IconLabel::Tone::Focus, this))
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_action(new QPushButton(this))
    , m_close(iconButton(u"close"_s, tr("Dismiss message"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    makeCompact(m_action);
    makeCompact(m_close);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

InlineMessage::InlineMessage(Kind kind, const QString& text, QWidget* parent)
    : InlineMessage(parent)
{
    setMessage(kind, text);
}

void InlineMessage::setMessage(Kind kind, const QString& text)
{
    static const char* const icons[] = {"info", "check", "warning", "error"};
    static const IconLabel::Tone tones[] = {IconLabel::Tone::Focus, IconLabel::Tone::Good,
                                            IconLabel::Tone::Warn, IconLabel::Tone::Bad};
    const int k = static_cast<int>(kind);
    m_kind = kind;
    m_icon->setIconName(QString::fromLatin1(icons[k]), tones[k]);
    m_text->setText(text);
    const QString kinds[] = {tr("Note"), tr("Done"), tr("Warning"), tr("Error")};
    setAccessibleName(u"%1: %2"_s.arg(kinds[k], text));
    setVisible(!text.isEmpty());
    update();
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    const ThemeColors c = colorsFor(palette());
    const QColor tones[] = {c.focus, c.good, c.warn, c.bad};
    const QColor tone = tones[static_cast<int>(m_kind)];
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(tone, c.paper, 0.35), 1));
    painter.setBrush(mixed(tone, c.paper, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

Notice::Notice(QWidget* host)
    : QFrame(host)
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_action(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(16);
    m_text->setWordWrap(false);
    row->addWidget(m_text);
    row->addWidget(m_action);
    makeCompact(m_action);
    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, &Notice::leave);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> done = std::exchange(m_done, {});
        hide();
        if (done)
            done();
    });
    host->installEventFilter(this);
    hide();
}

void Notice::show(const QString& text, const QString& action, std::function<void()> done)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_done = std::move(done);
    setAccessibleName(text);
    place();
    raise();
    QFrame::show();
    m_timer->start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::place()
{
    // The text colour is set here because the bar inverts the theme.
    const ThemeColors c = colorsFor(palette());
    m_text->setStyleSheet(u"color: %1;"_s.arg(c.paper.name()));
    layout()->activate();
    const QSize size = sizeHint().boundedTo(parentWidget()->size() - QSize(32, 32));
    setGeometry((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - size.height() - 24,
                size.width(), size.height());
}

void Notice::leave()
{
    if (underMouse() || m_action->hasFocus())
        m_timer->start();
    else
        hide();
}

bool Notice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Notice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        place();
}

void Notice::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorsFor(palette()).ink);
    painter.drawRoundedRect(rect(), 10, 10);
}

} // namespace s3
