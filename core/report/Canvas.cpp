// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Canvas.h"

#include "core/report/Words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace s3::report {

QFont Canvas::font(const Face& face) const
{
    QFont font(m_style.family);
    font.setPixelSize(std::max(1, qRound(u(face.size))));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

double Canvas::width(const QString& text, const Face& face) const
{
    return QFontMetricsF(font(face)).horizontalAdvance(text);
}

double Canvas::ascent(const Face& face) const
{
    return QFontMetricsF(font(face)).capHeight();
}

double Canvas::height(const Face& face) const
{
    return u(face.size) * 1.35;
}

void Canvas::text(QPointF at, const QString& text, const Face& face, Align align)
{
    if (!m_painter || text.isEmpty())
        return;
    if (align != Align::Left)
        at.rx() -= width(text, face) * (align == Align::Right ? 1.0 : 0.5);
    m_painter->setFont(font(face));
    m_painter->setPen(face.colour);
    m_painter->drawText(at, text);
}

double Canvas::runsWidth(const std::vector<Run>& runs) const
{
    double sum = 0;
    for (const Run& run : runs)
        sum += width(run.text, run.face);
    return sum;
}

double Canvas::runs(QPointF at, const std::vector<Run>& runs, bool backed)
{
    const double sum = runsWidth(runs);
    if (backed && sum > 0)
        clear(QRectF(at.x() - u(1.5), at.y() - u(7), sum + u(3), u(9)));
    for (const Run& run : runs) {
        text(at, run.text, run.face);
        at.rx() += width(run.text, run.face);
    }
    return sum;
}

std::vector<Canvas::Run> Canvas::stateRuns(State state) const
{
    if (state == State::None)
        return {};
    return {{u" "_s + words::stateMark(state), {8, QFont::Normal, palette().state(state)}}};
}

QString Canvas::elided(const QString& text, double available, const Face& face)
{
    const QString shown = QFontMetricsF(font(face)).elidedText(text, Qt::ElideRight, available);
    if (shown != text)
        noteOmission();
    return shown;
}

QStringList Canvas::wrapped(const QString& text, double available, int most, const Face& face)
{
    QStringList all = lines(text, available, face);
    if (all.size() <= most)
        return all;
    // The last line takes the rest, so that the ellipsis stands where the text really stops.
    const QString rest = all.mid(most - 1).join(u' ');
    all.resize(most - 1);
    all << elided(rest, available, face);
    return all;
}

QStringList Canvas::lines(const QString& text, double available, const Face& face) const
{
    QStringList result;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font(face));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        const qsizetype before = result.size();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(available, 1.0));
            result << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (result.size() == before)
            result << QString();
    }
    return result;
}

void Canvas::line(QPointF from, QPointF to, const QColor& colour, double points, bool dashed)
{
    if (!m_painter)
        return;
    QPen pen(colour, u(points));
    pen.setCapStyle(Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({3.0 / std::max(points, 0.75), 2.4 / std::max(points, 0.75)});
    m_painter->setPen(pen);
    m_painter->drawLine(from, to);
}

void Canvas::box(const QRectF& rect, const QColor& colour, double radius)
{
    if (!m_painter || rect.width() <= 0)
        return;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    if (radius > 0)
        m_painter->drawRoundedRect(rect, std::min(radius, rect.width() / 2),
                                   std::min(radius, rect.height() / 2));
    else
        m_painter->drawRect(rect);
    m_painter->setBrush(Qt::NoBrush);
}

void Canvas::frame(const QRectF& rect, const QColor& colour, double points, bool dashed)
{
    line(rect.topLeft(), rect.topRight(), colour, points, dashed);
    line(rect.topRight(), rect.bottomRight(), colour, points, dashed);
    line(rect.bottomRight(), rect.bottomLeft(), colour, points, dashed);
    line(rect.bottomLeft(), rect.topLeft(), colour, points, dashed);
}

void Canvas::disc(QPointF centre, double radius, const QColor& fill, double opacity)
{
    if (!m_painter)
        return;
    QColor colour = fill;
    colour.setAlphaF(static_cast<float>(opacity));
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    m_painter->drawEllipse(centre, radius, radius);
    m_painter->setBrush(Qt::NoBrush);
}

void Canvas::ring(QPointF centre, double radius, const QColor& colour, double points, bool dashed)
{
    if (!m_painter)
        return;
    QPen pen(colour, u(points));
    if (dashed)
        pen.setDashPattern({2, 2});
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawEllipse(centre, radius, radius);
}

void Canvas::diamond(QPointF centre, double radius, const QColor& fill)
{
    if (!m_painter)
        return;
    const QPolygonF shape({centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                           centre + QPointF(0, radius), centre + QPointF(-radius, 0)});
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(fill);
    m_painter->drawPolygon(shape);
    m_painter->setBrush(Qt::NoBrush);
}

} // namespace s3::report
