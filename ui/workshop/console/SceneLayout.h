// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands on the screen for the room, as a list of texts and shapes: so the same picture is
// drawn on the screen and, smaller, in the console, and tests can measure it.
#pragma once

#include "core/workshop/ScreenContent.h"
#include "ui/kit/Theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace s3 {

/// Colours of the screen. Every text reaches a contrast of 7 : 1 (WCAG AAA) on the ground and on panels.
struct ScreenColors {
    QColor ground;
    QColor panel; ///< of cards and of what is on now
    QColor ink;
    QColor soft;
    QColor accent; ///< text and bars in the colour of the line
    QColor warn;
    QColor bad;
};
ScreenColors screenColors(bool dark, Line line);

struct SceneItem {
    QRectF rect;
    QString text;      ///< empty: a shape filled with `color`
    double pixels = 0; ///< of the font
    bool bold = false;
    bool digits = false; ///< in digits of equal width
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    double radius = 0;
};
using SceneItems = QList<SceneItem>;

class SceneLayout {
public:
    SceneLayout(const workshop::ScreenContent& content, const QSizeF& size, const ScreenColors& colors);

    /// The least height of a font, in pixels: a 24th of the height of a 16 : 9 picture. On a picture 2.4 m
    /// wide that is 56 mm, with capitals 40 mm high: 14 minutes of arc at ten metres, where a person of
    /// normal sight tells letters of 5 apart.
    static double leastPixels(const QSizeF& size);

    /// What changes every second and stands on every page: where we are, heading and time.
    SceneItems head(const std::optional<workshop::BlockTime>& time) const;
    /// What is below it, a list a page; never without a page.
    QList<SceneItems> pages() const;

private:
    struct Text {
        double pixels;
        bool bold = false;
    };
    int linesOf(const QString& text, Text how, double width) const;
    double heightOf(const QString& text, Text how, double width, int most) const;
    double fitted(const QString& text, double width, double height, double largest, bool bold) const;
    SceneItem text(const QRectF& rect, const QString& text, Text how, const QColor& color,
                   Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop) const;
    QRectF headingRect() const;
    QRectF body() const; ///< between head and foot
    bool headingLarge() const;
    double headingPixels() const;
    int headingLines() const;

    QList<SceneItems> agenda() const;
    QList<SceneItems> question() const;
    QList<SceneItems> wall() const;
    SceneItems wallOverview() const;
    QList<SceneItems> results() const;
    QList<SceneItems> evidence() const;
    QList<SceneItems> activities() const;
    QList<SceneItems> thanks() const;
    QList<SceneItems> hinted() const;
    void addFoot(QList<SceneItems>& pages) const;

    const workshop::ScreenContent& m_content;
    QSizeF m_size;
    ScreenColors m_colors;
    double m_unit;
    double m_margin;
};

void paintScene(QPainter& painter, const QSizeF& size, const ScreenColors& colors, const SceneItems& items);

} // namespace s3
