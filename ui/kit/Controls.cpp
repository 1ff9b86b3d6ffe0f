// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Controls.h"

#include "ui/kit/Icons.h"

#include <QScrollBar>
#include <QStyle>

namespace s3 {

namespace {

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

void makePrimary(QPushButton* button, Line line)
{
    button->setProperty("primaryLine", static_cast<int>(line));
    restyle(button);
}

void makeQuiet(QPushButton* button)
{
    button->setProperty("quiet", true);
    restyle(button);
}

void makeCompact(QAbstractButton* button)
{
    button->setProperty("compact", true);
    restyle(button);
}

void makePill(QComboBox* box)
{
    box->setProperty("pill", true);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    restyle(box);
}

QPushButton* textButton(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setIcon(icon(iconName, button));
    button->setAccessibleName(text);
    return button;
}

QToolButton* iconButton(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName, button));
    button->setIconSize({18, 18});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

HairLine::HairLine(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void HairLine::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).hair);
}

IconLabel::IconLabel(const QString& name, int size, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
{
    setFixedSize(size, size);
}

void IconLabel::setIconName(const QString& name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    const ThemeColors c = colorsFor(palette());
    const QColor tones[] = {c.soft, c.ink, c.faint, c.good, c.warn, c.bad, c.focus};
    QPainter(this).drawPixmap(
        0, 0, iconPixmap(m_name, width(), tones[static_cast<int>(m_tone)], devicePixelRatioF()));
}

ScrollPane::ScrollPane(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

} // namespace s3
