// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/SearchField.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Theme.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace s3 {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setProperty("quiet", true); // the magnifier is drawn in the soft colour
    addAction(icon(u"search"_s, this), QLineEdit::LeadingPosition);
    const auto clears = findChildren<QAction*>(u"_q_qlineeditclearaction"_s);
    for (QAction* clear : clears)
        clear->setIcon(icon(u"close"_s, this));
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text().trimmed()); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const QFont font = fontFor(TextRole::Small);
    const QFontMetrics metrics(font);
    const int keyWidth = metrics.horizontalAdvance(keys) + 10;
    const int used = 40 + fontMetrics().horizontalAdvance(placeholderText()) + 12;
    if (used + keyWidth > width())
        return;
    const ThemeColors c = colorsFor(palette());
    const QRectF box(width() - keyWidth - 8.5, (height() - 20) / 2.0 + 0.5, keyWidth, 19);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.hair);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(font);
    painter.setPen(c.soft);
    painter.drawText(box, Qt::AlignCenter, keys);
}

} // namespace s3
