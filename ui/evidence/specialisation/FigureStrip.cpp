// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/FigureStrip.h"

#include "core/evidence/RegionComparison.h"
#include "ui/kit/TabularText.h"
#include "ui/kit/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using M = evidence::FindingMeasure;

constexpr int cellHeight = 46;
constexpr int narrowestCell = 108; ///< has room for "Unrelated variety"

} // namespace

FigureStrip::FigureStrip(QWidget* parent)
    : MarkChart(tr("Figures of the region"), parent)
{
    setObjectName(u"boardFigures"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureStrip::showBoard(const ShownBoardPtr& shown)
{
    m_shown = shown;
    m_figures.clear();
    for (const M measure : {M::RegionTotal, M::Diversity, M::Hhi, M::KrugmanTotal, M::HooverGini, M::Entropy,
                            M::UnrelatedVariety, M::RelatedVariety}) {
        if (!shown || !shown->analysis.figures)
            break;
        const evidence::MeasureText words = evidence::measureText(measure);
        const auto value = evidence::valueOf(*shown->analysis.figures, measure);
        const bool bound = measure == M::RegionTotal && shown->analysis.figures->total.isLowerBound();
        const QString text = (bound ? u"≥ "_s : QString()) + evidence::findingText(measure, value);
        QString tip = words.name + u": "_s + text + u'\n' + words.explained();
        const bool variety = measure == M::UnrelatedVariety || measure == M::RelatedVariety;
        if (variety && !shown->analysis.grouped)
            tip += u'\n' + tr("Needs industries at a finer level than sections of a known classification.");
        if (measure != M::RegionTotal && shown->analysis.figures->total.isLowerBound())
            tip += u'\n' + tr("Some values are missing and take no part: a gap is not zero.");
        m_figures.append({measure, words.shortName, text, tip});
    }
    setVisible(!m_figures.isEmpty());
    dataChanged();
}

QVector<BoardMark> FigureStrip::marks() const
{
    const auto measure = enumFromCode<M>(rowOf(currentId()));
    if (!m_shown || !measure)
        return {};
    BoardMark mark{*measure, m_shown->parameters({})};
    mark.parameters.basePeriod.clear();
    mark.parameters.comparator.clear();
    return {mark};
}

int FigureStrip::columnsIn(qreal width) const
{
    const int count = qMax(1, int(m_figures.size()));
    const int fit = qMax(1, int(width / narrowestCell));
    const int lines = (count + fit - 1) / fit;
    return (count + lines - 1) / lines; // lines of equal length
}

int FigureStrip::heightForWidth(int width) const
{
    const QMargins room = chartMargins();
    const int columns = columnsIn(width - room.left() - room.right());
    return qMax(1, (int(m_figures.size()) + columns - 1) / columns) * cellHeight + room.top() + room.bottom();
}

QRectF FigureStrip::cell(const QRectF& rect, int figure) const
{
    const int columns = columnsIn(rect.width());
    // The total has the most digits.
    constexpr qreal extra = 0.5;
    const bool first = figure < columns;
    const qreal width = rect.width() / (columns + (first ? extra : 0));
    const int column = figure % columns;
    return {rect.left() + (column + (first && column > 0 ? extra : 0)) * width,
            rect.top() + double(figure / columns) * cellHeight, width * (figure == 0 ? 1 + extra : 1) - 6,
            cellHeight - 2.0};
}

QVector<MarkChart::Mark> FigureStrip::marksIn(const QRectF& rect) const
{
    QVector<Mark> marks;
    for (int i = 0; i < m_figures.size(); ++i)
        marks.append({markId(codeOf(m_figures.at(i).measure), {}), cell(rect, i), m_figures.at(i).tip});
    return marks;
}

void FigureStrip::draw(QPainter& painter, const QRectF& rect) const
{
    const ThemeColors colors = colorsFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = m_figures.at(i);
        const QRectF area = cell(rect, i);
        if (i == current()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.lineTint(Line::Evidence));
            painter.drawRoundedRect(area, 6, 6);
        }
        const QRectF inner = area.adjusted(6, 2, -4, -2);
        painter.setFont(fontFor(TextRole::Small));
        painter.setPen(colors.soft);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(figure.name, Qt::ElideRight, inner.width()));
        painter.setFont(fontFor(TextRole::Section));
        painter.setPen(colors.ink);
        drawTabular(painter, inner.adjusted(0, metrics.height(), 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                    figure.text);
    }
    painter.restore();
}

void FigureStrip::resizeEvent(QResizeEvent* event)
{
    MarkChart::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

} // namespace s3
