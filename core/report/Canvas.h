// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ChartPainter.h"

#include <QFont>
#include <QPointF>
#include <QStringList>

namespace s3::report {

/// Size in points, weight and colour of a piece of text.
struct Face {
    double size = 8;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
};

/// What plots draw with: a painter, the style, lengths in points. Without a painter it only measures.
class Canvas {
public:
    Canvas(QPainter* painter, const ChartStyle& style)
        : m_painter(painter)
        , m_style(style)
    {}

    /// The same painter in another style, which must live as long.
    Canvas restyled(const ChartStyle& style) const { return Canvas(m_painter, style); }

    double u(double points) const { return points * m_style.unit; } ///< points to painter units
    const Palette& palette() const { return m_style.palette; }
    Face small() const { return {7.5, QFont::Normal, palette().soft}; }
    Face label() const { return {8, QFont::Normal, palette().ink}; }
    Face strong() const { return {8, QFont::DemiBold, palette().ink}; }

    double width(const QString& text, const Face& face) const;
    double ascent(const Face& face) const;
    double height(const Face& face) const;

    /// `at` lies on the baseline: its left end, its right end or its middle.
    void text(QPointF at, const QString& text, const Face& face, Align align = Align::Left);
    /// Texts of different faces one after the other; gives back their width. `backed` puts paper behind them.
    struct Run {
        QString text;
        Face face;
    };
    double runs(QPointF at, const std::vector<Run>& runs, bool backed = false);
    double runsWidth(const std::vector<Run>& runs) const;
    /// The sign of a state in its colour, with a space before it; nothing for None.
    std::vector<Run> stateRuns(State state) const;
    /// Paper over whatever is there, so that text on it can be read.
    void clear(const QRectF& rect) { box(rect, palette().paper); }

    /// As much of `text` as fits; remembers if that was not all.
    QString elided(const QString& text, double width, const Face& face);
    /// Broken into at most `most` lines, the last one elided.
    QStringList wrapped(const QString& text, double width, int most, const Face& face);

    /// The whole text in lines no wider than `width`; its own line feeds stay.
    QStringList lines(const QString& text, double width, const Face& face) const;

    void line(QPointF from, QPointF to, const QColor& colour, double points = 0.5, bool dashed = false);
    void box(const QRectF& rect, const QColor& colour, double radius = 0);
    void frame(const QRectF& rect, const QColor& colour, double points, bool dashed = false);
    void disc(QPointF centre, double radius, const QColor& fill, double opacity = 1);
    void ring(QPointF centre, double radius, const QColor& colour, double points, bool dashed = false);
    void diamond(QPointF centre, double radius, const QColor& fill);

    void noteOmission() { m_complete = false; }
    bool complete() const { return m_complete; }

private:
    QFont font(const Face& face) const;

    QPainter* m_painter;
    const ChartStyle& m_style;
    bool m_complete = true;
};

} // namespace s3::report
