// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers that give stock Qt controls the look of the program. Spacing is a multiple of 8 pixels.
#pragma once

#include "ui/kit/Theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace s3 {

/// The page's one filled button, in the colour of its line.
void makePrimary(QPushButton* button, Line line);

/// A button without a frame, for second-rank actions inside cards.
void makeQuiet(QPushButton* button);

/// A lower button or tool button (28 px), for rows and headers of cards.
void makeCompact(QAbstractButton* button);

/// A chooser that looks like a pill: for what a page is about (region, period), above its content.
void makePill(QComboBox* box);

/// A push button with an icon; `text` is its accessible name. The icon follows the theme.
QPushButton* textButton(const QString& iconName, const QString& text, QWidget* parent);

/// A square button with only an icon; `name` is its accessible name and tool tip.
QToolButton* iconButton(const QString& iconName, const QString& name, QWidget* parent);

/// A label in a text role, wrapping, whose text is always shown as plain text.
QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent);

/// A horizontal or vertical hairline.
class HairLine : public QWidget {
    Q_OBJECT
public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;
};

/// A drawing of the icon set that follows the palette; decoration, not reachable by keyboard.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Soft, Ink, Faint, Good, Warn, Bad, Focus };
    IconLabel(const QString& name, int size, Tone tone, QWidget* parent = nullptr);
    void setIconName(const QString& name, Tone tone);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_name;
    Tone m_tone;
};

/// A scroll area without frame or fill of its own: the ground or card behind it shows through. Scrolls
/// vertically; brings the widget that gets the keyboard focus into view.
class ScrollPane : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPane(QWidget* content, QWidget* parent = nullptr);
};

} // namespace s3
