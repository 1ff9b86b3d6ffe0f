// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/IndicatorsSection.h"

#include "core/base/Numbers.h"
#include "core/monitoring/Labels.h"
#include "core/report/Document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace s3::monitoring;

namespace s3::report {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("IndicatorsSection", text);
}

State stateOf(const Assessment& assessment)
{
    switch (assessment.status) {
    case Status::OnTrack:
        return State::Good;
    case Status::Behind:
        return State::Warn;
    case Status::FarBehind:
        return State::Bad;
    case Status::Unrated:
        break;
    }
    return State::None;
}

QString nameOf(const Indicator& indicator)
{
    return indicator.code.isEmpty() ? indicator.name : indicator.code + u' ' + indicator.name;
}

/// Where the value itself came from, else where the indicator's values come from.
SourceRef sourceOf(Section& section, const IndicatorState& state)
{
    const std::optional<Measurement>& latest = state.assessment.latest;
    if (!latest)
        return {};
    return section.source(latest->source.isEmpty() ? state.indicator.source : latest->source);
}

QString targetText(const Indicator& indicator)
{
    if (!indicator.target)
        return u"–"_s;
    const QString value = valueText(indicator.target);
    return indicator.targetOn.isValid() ? say(QT_TRANSLATE_NOOP("IndicatorsSection", "%1 by %2"))
                                              .arg(value, dayText(indicator.targetOn))
                                        : value;
}

void addFigures(Section& section, const QList<IndicatorState>& states)
{
    const auto number = [&](Status status) {
        return QString::number(std::count_if(states.begin(), states.end(), [&](const IndicatorState& s) {
            return s.assessment.status == status;
        }));
    };
    const auto overdue = std::count_if(states.begin(), states.end(),
                                       [](const IndicatorState& s) { return s.daysOverdue > 0; });
    section.keyFigures(
        {{say(QT_TRANSLATE_NOOP("IndicatorsSection", "Indicators")),
          QString::number(states.size()),
          say(QT_TRANSLATE_NOOP("IndicatorsSection", "%1 not rated")).arg(number(Status::Unrated)),
          {},
          State::None},
         {displayName(Status::OnTrack), number(Status::OnTrack), {}, {}, State::None},
         {say(QT_TRANSLATE_NOOP("IndicatorsSection", "Behind or far behind")),
          QString::number(number(Status::Behind).toInt() + number(Status::FarBehind).toInt()),
          say(QT_TRANSLATE_NOOP("IndicatorsSection", "%1 far behind")).arg(number(Status::FarBehind)),
          {},
          State::None},
         {say(QT_TRANSLATE_NOOP("IndicatorsSection", "Overdue")),
          QString::number(overdue),
          say(QT_TRANSLATE_NOOP("IndicatorsSection", "values that should be there")),
          {},
          overdue > 0 ? State::Bad : State::Good}});
}

Row rowOf(Section& section, const IndicatorState& state)
{
    const Indicator& i = state.indicator;
    const Assessment& a = state.assessment;
    const QString unit = i.unit.isEmpty() ? QString() : QString(u" ("_s + i.unit + u')');
    return {Cell(nameOf(i) + unit),
            Cell(s3::displayName(i.level)),
            Cell(valueText(baselineOf(i))),
            Cell(a.latest ? valueText(a.latest->value) : u"–"_s, State::None, sourceOf(section, state)),
            Cell(a.latest ? dayText(a.latest->measuredOn) : u"–"_s),
            Cell(targetText(i)),
            Cell(percentText(a.achieved)),
            Cell(displayName(a.status), stateOf(a))};
}

void addTable(Section& section, const QString& caption, const QList<IndicatorState>& states)
{
    if (states.isEmpty())
        return;
    Table table;
    table.caption = caption;
    table.column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Indicator (unit)")), Align::Left, 3)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Level")), Align::Left, 0.9)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Baseline")), Align::Right, 0.9)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Latest")), Align::Right, 0.9)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Measured")), Align::Right, 1)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Target")), Align::Right, 1.5)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Way done")), Align::Right, 0.8)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Status")), Align::Left, 1);
    for (const IndicatorState& state : states)
        table.row(rowOf(section, state));
    section.table(std::move(table));
}

void addTables(Section& section, const Project& project, const QList<IndicatorState>& states)
{
    QList<IndicatorState> whole;
    QHash<RecordId, QList<IndicatorState>> byActivity;
    for (const IndicatorState& state : states) {
        if (state.indicator.activityId)
            byActivity[*state.indicator.activityId].append(state);
        else
            whole.append(state);
    }
    addTable(section, say(QT_TRANSLATE_NOOP("IndicatorsSection", "The whole strategy")), whole);
    for (const TransformativeActivity& activity : project.all<TransformativeActivity>())
        addTable(section, activity.title, byActivity.value(activity.id));
    section.note(say(QT_TRANSLATE_NOOP(
                         "IndicatorsSection",
                         "Status: the latest value against what a straight path from the baseline to the "
                         "target expects on its day. On track from %1 of that way, behind from %2, far "
                         "behind below; not rated where a value, a date or a target is missing or the "
                         "latest value is older than its period."))
                     .arg(percentText(onTrackFrom), percentText(behindFrom)));
}

/// Values over dates with the path to the target; a period without a value stays a gap.
Chart chartOf(const IndicatorState& state)
{
    const Indicator& i = state.indicator;
    QList<double> values{*i.target};
    for (const Measurement& m : state.series)
        values.append(m.value);
    Chart chart = Chart::lineTarget(
        nameOf(i),
        say(QT_TRANSLATE_NOOP("IndicatorsSection",
                              "Measured values over time and the path to the target of %1."))
            .arg(targetText(i)),
        {i.unit.isEmpty() ? i.name : i.unit, {}, decimalsFor(values)});
    for (const SeriesPoint& point : pointsOf(state.series, i.frequencyMonths))
        chart.addObservation({}, point.date, point.value);
    if (expectedAt(i, i.targetOn))
        chart.addObservation({}, i.baselineOn, std::nullopt, baselineOf(i));
    if (i.targetOn.isValid())
        chart.addObservation({}, i.targetOn, std::nullopt, i.target);
    chart.source = i.source;
    return chart;
}

void addCharts(Section& section, const QList<IndicatorState>& states)
{
    section.heading(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Values against targets")));
    bool any = false;
    for (const IndicatorState& state : states) {
        if (!state.indicator.target || state.series.isEmpty())
            continue;
        section.chart(chartOf(state));
        any = true;
    }
    if (!any)
        section.empty(say(QT_TRANSLATE_NOOP("IndicatorsSection",
                                            "No indicator has both a target and a measured value yet.")));
}

void addOverdue(Section& section, const Project& project, const QDate& today)
{
    section.heading(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Overdue measurements")));
    const QList<Overdue> overdue = overdueMeasurements(project, today);
    if (overdue.isEmpty()) {
        section.paragraph(say(QT_TRANSLATE_NOOP("IndicatorsSection", "None.")));
        return;
    }
    Table table;
    table.column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Indicator")), Align::Left, 3)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Last measured")), Align::Right, 1.2)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Due")), Align::Right, 1)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Days overdue")), Align::Right, 1)
        .column(say(QT_TRANSLATE_NOOP("IndicatorsSection", "Who")), Align::Left, 1.6);
    for (const Overdue& item : overdue) {
        const std::optional<Organisation> who = project.find(item.indicator.responsibleId);
        table.row({Cell(nameOf(item.indicator)), Cell(dayText(item.lastOn)), Cell(dayText(item.dueOn)),
                   Cell(displayNumber(item.days), State::Bad), Cell(who ? who->name : u"–"_s)});
    }
    section.table(std::move(table));
}

} // namespace

Section indicatorsSection(const Project& project)
{
    Section section;
    section.line = 5;
    section.order = 1;
    section.title = say(QT_TRANSLATE_NOOP("IndicatorsSection", "Indicators"));
    const QDate today = project.clock().today();
    const QList<IndicatorState> states = loadIndicators(project, today);
    if (states.isEmpty()) {
        section.empty(say(QT_TRANSLATE_NOOP("IndicatorsSection", "No indicator is set up yet.")));
        return section;
    }
    addFigures(section, states);
    addTables(section, project, states);
    addCharts(section, states);
    addOverdue(section, project, today);
    return section;
}

} // namespace s3::report
