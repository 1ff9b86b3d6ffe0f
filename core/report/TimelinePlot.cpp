// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ChartScale.h"
#include "core/report/RowPlot.h"
#include "core/report/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

/// Bars from a date to a date, in groups. Progress fills a bar from its start; a single date is a diamond.
class TimelinePlot : public RowPlot {
public:
    explicit TimelinePlot(const Chart& chart);

    int rows() const override { return static_cast<int>(m_rows.size()); }

protected:
    QString rowLabel(int row) const override { return m_rows.at(static_cast<size_t>(row)).label; }
    bool isGroupRow(int row) const override { return m_rows.at(static_cast<size_t>(row)).point == nullptr; }
    double headHeight(Canvas& canvas, double) const override
    {
        return canvas.u(m_chart.today.isValid() ? 28 : 18);
    }
    void paintHead(Canvas& canvas, const QRectF& head, const QRectF& plot) const override;
    void paintRow(Canvas& canvas, int row, const QRectF& area) const override;

private:
    struct TimelineRow {
        QString label;
        const Point* point = nullptr; ///< none for the heading of a group
    };
    ChartScale scale(const QRectF& plot) const;
    void paintSpan(Canvas& canvas, const Point& p, const QRectF& area, const ChartScale& s) const;
    void paintMilestone(Canvas& canvas, const Point& p, const QRectF& area, const ChartScale& s) const;
    void paintBeside(Canvas& canvas, const QString& dates, State state, double left, double right,
                     const QRectF& area) const;

    std::vector<TimelineRow> m_rows;
    QDate m_from, m_to;
    bool m_progress = false; ///< known of any span
};

TimelinePlot::TimelinePlot(const Chart& chart)
    : RowPlot(chart)
{
    QStringList groups;
    for (const Point& p : m_chart.points) {
        if (!groups.contains(p.series))
            groups << p.series;
        m_progress = m_progress || known(p.value);
        for (const QDate& date : {p.from, p.to}) {
            if (!date.isValid())
                continue;
            m_from = m_from.isValid() ? std::min(m_from, date) : date;
            m_to = m_to.isValid() ? std::max(m_to, date) : date;
        }
    }
    for (const QString& group : groups) {
        if (!group.isEmpty())
            m_rows.push_back({group, nullptr});
        for (const Point& p : m_chart.points)
            if (p.series == group)
                m_rows.push_back({p.label, &p});
    }
    if (m_from.isValid()) {
        m_from = QDate(m_from.year(), m_from.month(), 1);
        m_to = QDate(m_to.year(), m_to.month(), 1).addMonths(1);
    }
}

ChartScale TimelinePlot::scale(const QRectF& plot) const
{
    return {static_cast<double>(m_from.toJulianDay()), static_cast<double>(m_to.toJulianDay()), 1,
            plot.left(), plot.right()};
}

void TimelinePlot::paintHead(Canvas& canvas, const QRectF& head, const QRectF& plot) const
{
    if (!m_from.isValid())
        return;
    const ChartScale s = scale(plot);
    const double baseline = head.bottom() - canvas.u(6);
    const int most = std::max(2, static_cast<int>(plot.width() / canvas.u(34)));
    for (const DateTick& tick : dateTicks(m_from, m_to.addDays(-1), most)) {
        const double x = s.at(static_cast<double>(tick.date.toJulianDay()));
        const Face face{7.5, tick.major ? QFont::DemiBold : QFont::Normal, canvas.palette().soft};
        canvas.line({x, head.bottom() - canvas.u(2)}, {x, plot.bottom()},
                    tick.major ? canvas.palette().faint : canvas.palette().hair, 0.5);
        if (x + canvas.u(1) + canvas.width(tick.text, face) <= plot.right())
            canvas.text({x + canvas.u(1), baseline}, tick.text, face);
    }
    if (!m_chart.today.isValid() || m_chart.today < m_from || m_chart.today >= m_to)
        return;
    const double x = s.at(static_cast<double>(m_chart.today.toJulianDay()));
    const Face face{7.5, QFont::DemiBold, canvas.palette().ink};
    const QString text =
        QString(words::today() % u' ' % QLocale().toString(m_chart.today, words::dayMonthYear()));
    const double half = canvas.width(text, face) / 2;
    canvas.text({std::clamp(x, plot.left() + half, std::max(plot.left() + half, plot.right() - half)),
                 head.top() + canvas.ascent(face)},
                text, face, Align::Center);
    canvas.line({x, head.top() + canvas.u(9)}, {x, plot.bottom()}, canvas.palette().ink, 0.7);
}

/// Text behind the bar where there is room, else in front of it, else not at all: the table has the dates.
void TimelinePlot::paintBeside(Canvas& canvas, const QString& dates, State state, double left, double right,
                               const QRectF& area) const
{
    std::vector<Canvas::Run> runs{{dates, canvas.small()}};
    for (const Canvas::Run& run : canvas.stateRuns(state))
        runs.push_back(run);
    const double wide = canvas.runsWidth(runs);
    const double baseline = area.center().y() + canvas.ascent(canvas.small()) / 2;
    if (right + canvas.u(5) + wide <= area.right())
        canvas.runs({right + canvas.u(5), baseline}, runs, true);
    else if (left - canvas.u(5) - wide >= area.left())
        canvas.runs({left - canvas.u(5) - wide, baseline}, runs, true);
    else
        canvas.noteOmission();
}

void TimelinePlot::paintSpan(Canvas& canvas, const Point& p, const QRectF& area, const ChartScale& s) const
{
    const double left = s.at(static_cast<double>(p.from.toJulianDay()));
    const double right = s.at(static_cast<double>(p.to.toJulianDay() + 1));
    const QRectF bar(left, area.center().y() - canvas.u(4.5), std::max(right - left, canvas.u(2)),
                     canvas.u(9));
    const Palette& palette = canvas.palette();
    // Once progress is known of some, a full bar would claim that all is done.
    canvas.box(bar, m_progress || p.faint ? palette.accentSoft : palette.accent, canvas.u(2));
    if (known(p.value)) {
        QRectF done = bar;
        done.setWidth(bar.width() * std::clamp(*p.value, 0.0, 1.0));
        canvas.box(done, palette.accent, canvas.u(2));
    }
    const QString dates = QString(QLocale().toString(p.from, words::dayMonth()) % u" \u2013 "_s %
                                  QLocale().toString(p.to, words::dayMonth()));
    paintBeside(canvas, dates, p.state, bar.left(), bar.right(), area);
}

void TimelinePlot::paintMilestone(Canvas& canvas, const Point& p, const QRectF& area,
                                  const ChartScale& s) const
{
    const QDate date = p.from.isValid() ? p.from : p.to;
    const QPointF at(s.at(static_cast<double>(date.toJulianDay()) + 0.5), area.center().y());
    canvas.diamond(at, canvas.u(5), canvas.palette().accent);
    paintBeside(canvas, QLocale().toString(date, words::dayMonth()), p.state, at.x() - canvas.u(5),
                at.x() + canvas.u(5), area);
}

void TimelinePlot::paintRow(Canvas& canvas, int row, const QRectF& area) const
{
    const Point* p = m_rows.at(static_cast<size_t>(row)).point;
    if (!p)
        return;
    if (!p->from.isValid() && !p->to.isValid()) {
        Face face = canvas.small();
        face.colour = canvas.palette().faint;
        canvas.runs({area.left() + canvas.u(2), area.center().y() + canvas.ascent(face) / 2},
                    {{words::noDates(), face}}, true);
        return;
    }
    const ChartScale s = scale(area);
    if (p->from.isValid() && p->to.isValid() && p->to >= p->from)
        paintSpan(canvas, *p, area, s);
    else
        paintMilestone(canvas, *p, area, s);
}

} // namespace

std::unique_ptr<Plot> makeTimelinePlot(const Chart& chart)
{
    return std::make_unique<TimelinePlot>(chart);
}

} // namespace s3::report
