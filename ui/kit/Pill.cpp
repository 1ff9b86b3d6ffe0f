// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Pill.h"

namespace s3 {

QColor PillTone::fill(const ThemeColors& c) const
{
    switch (kind) {
    case OfLine:
        return c.lineTint(line);
    case Good:
        return mixed(c.good, c.paper, 0.13);
    case Warn:
        return mixed(c.warn, c.paper, 0.14);
    case Bad:
        return mixed(c.bad, c.paper, 0.13);
    case Neutral:
        break;
    }
    return mixed(c.ink, c.paper, 0.06);
}

QColor PillTone::text(const ThemeColors& c) const
{
    switch (kind) {
    case OfLine:
        return c.lineInk(line);
    case Good:
        return mixed(c.good, c.ink, 0.8);
    case Warn:
        return mixed(c.warn, c.ink, 0.8);
    case Bad:
        return mixed(c.bad, c.ink, 0.85);
    case Neutral:
        break;
    }
    return c.soft;
}

Pill::Pill(const QString& text, PillTone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

Pill::Pill(const QString& text, Line line, QWidget* parent)
    : Pill(text, PillTone::of(line), parent)
{}

void Pill::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

void Pill::setTone(PillTone tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeFor(const QString& text)
{
    const QFontMetrics metrics(fontFor(TextRole::Label));
    return {metrics.horizontalAdvance(text) + 21, metrics.height() + 7};
}

QSize Pill::sizeHint() const
{
    return sizeFor(m_text);
}

QSize Pill::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {qMin(hint.width(), 48), hint.height()};
}

void Pill::paint(QPainter& painter, const QRectF& rect, const QString& text, PillTone tone,
                 const ThemeColors& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.fill(colors));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setFont(fontFor(TextRole::Label));
    painter.setPen(tone.text(colors));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, qFloor(rect.width() - 18));
    painter.drawText(rect, Qt::AlignCenter, shown);
    painter.restore();
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone, colorsFor(palette()));
}

} // namespace s3
