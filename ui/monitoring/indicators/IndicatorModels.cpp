// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/indicators/IndicatorModels.h"

#include "core/base/Numbers.h"
#include "core/monitoring/Labels.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>
#include <QSet>
#include <limits>

using namespace Qt::StringLiterals;
using namespace s3::monitoring;

namespace s3 {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("IndicatorModels", text);
}

QVariant orNothing(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant orNothing(const QDate& date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

QString nameOf(const Indicator& indicator)
{
    return indicator.name.isEmpty() ? say(QT_TRANSLATE_NOOP("IndicatorModels", "Without a name"))
                                    : indicator.name;
}

std::optional<double> latestValue(const IndicatorRow& row)
{
    return row.state.assessment.latest ? std::optional(row.state.assessment.latest->value) : std::nullopt;
}

QDate latestDay(const IndicatorRow& row)
{
    return row.state.assessment.latest ? row.state.assessment.latest->measuredOn : QDate();
}

QList<double> trendOf(const IndicatorState& state)
{
    QList<double> values;
    for (const SeriesPoint& point : pointsOf(state.series, state.indicator.frequencyMonths))
        values.append(point.value.value_or(std::numeric_limits<double>::quiet_NaN()));
    return values;
}

QString explained(const IndicatorRow& row)
{
    return explanation(row.state.indicator, row.state.assessment, row.today);
}

using IndicatorColumns = QVector<RecordColumn<IndicatorRow>>;

IndicatorColumns::value_type nameColumn()
{
    return IndicatorColumns::value_type(
               say(QT_TRANSLATE_NOOP("IndicatorModels", "Indicator")),
               [](const IndicatorRow& r) { return QVariant(nameOf(r.state.indicator)); })
        .withTooltip([](const IndicatorRow& r) {
            const Indicator& i = r.state.indicator;
            return i.code.isEmpty() ? nameOf(i) : i.code + u": "_s + nameOf(i);
        });
}

IndicatorColumns::value_type activityColumn()
{
    return IndicatorColumns::value_type(say(QT_TRANSLATE_NOOP("IndicatorModels", "Activity")),
                                        [](const IndicatorRow& r) { return QVariant(r.activity); })
        .withTooltip([](const IndicatorRow& r) { return r.activity; });
}

void addValueColumns(IndicatorColumns& columns)
{
    columns.append(IndicatorColumns::value_type(
                       say(QT_TRANSLATE_NOOP("IndicatorModels", "Latest")),
                       [](const IndicatorRow& r) { return orNothing(latestValue(r)); }, ColumnKind::Number)
                       .withText([](const IndicatorRow& r) { return valueText(latestValue(r)); }));
    columns.append({say(QT_TRANSLATE_NOOP("IndicatorModels", "Unit")),
                    [](const IndicatorRow& r) { return QVariant(r.state.indicator.unit); }});
    columns.append(IndicatorColumns::value_type(say(QT_TRANSLATE_NOOP("IndicatorModels", "Measured")),
                                                [](const IndicatorRow& r) { return orNothing(latestDay(r)); })
                       .withText([](const IndicatorRow& r) { return dayText(latestDay(r)); }));
    columns.append(IndicatorColumns::value_type(
                       say(QT_TRANSLATE_NOOP("IndicatorModels", "Values")),
                       [](const IndicatorRow& r) { return QVariant(qlonglong(r.state.series.size())); },
                       ColumnKind::Sparkline)
                       .withExtra([](const IndicatorRow& r, int role) -> QVariant {
                           if (role == SeriesRole)
                               return QVariant::fromValue(trendOf(r.state));
                           return role == ColorRole ? QVariant(int(Line::Monitoring)) : QVariant();
                       })
                       .withTooltip([](const IndicatorRow& r) {
                           return QCoreApplication::translate("IndicatorModels", "%n value(s)", nullptr,
                                                              int(r.state.series.size()));
                       }));
    columns.append(IndicatorColumns::value_type(
                       say(QT_TRANSLATE_NOOP("IndicatorModels", "Target")),
                       [](const IndicatorRow& r) { return orNothing(r.state.indicator.target); },
                       ColumnKind::Number)
                       .withText([](const IndicatorRow& r) { return valueText(r.state.indicator.target); })
                       .withTooltip([](const IndicatorRow& r) {
                           return r.state.indicator.targetOn.isValid()
                                      ? say(QT_TRANSLATE_NOOP("IndicatorModels", "By %1"))
                                            .arg(dayText(r.state.indicator.targetOn))
                                      : QString();
                       }));
}

void addVerdictColumns(IndicatorColumns& columns)
{
    columns.append(
        IndicatorColumns::value_type(
            say(QT_TRANSLATE_NOOP("IndicatorModels", "Way to the target")),
            [](const IndicatorRow& r) { return orNothing(r.state.assessment.achieved); },
            ColumnKind::Progress)
            .withText([](const IndicatorRow& r) { return percentText(r.state.assessment.achieved); })
            .withExtra([](const IndicatorRow& r, int role) -> QVariant {
                if (role == BarShareRole && r.state.assessment.achieved)
                    return *r.state.assessment.achieved;
                return role == ColorRole ? QVariant(int(Line::Monitoring)) : QVariant();
            })
            .withHeaderTip(
                say(QT_TRANSLATE_NOOP("IndicatorModels", "Share of the way from baseline to target"))));
    columns.append(
        IndicatorColumns::value_type(
            say(QT_TRANSLATE_NOOP("IndicatorModels", "Status")),
            [](const IndicatorRow& r) { return QVariant(displayName(r.state.assessment.status)); },
            ColumnKind::Pill)
            .withExtra([](const IndicatorRow& r, int role) -> QVariant {
                if (role == ToneRole)
                    return QVariant::fromValue(toneOf(r.state.assessment.status));
                return role == SortRole ? QVariant(int(r.state.assessment.status)) : QVariant();
            })
            .withTooltip(explained)
            .withHeaderTip(
                say(QT_TRANSLATE_NOOP("IndicatorModels",
                                      "The latest value against what the path to the target expects on its "
                                      "day: on track from %1, behind from %2, far behind below"))
                    .arg(percentText(onTrackFrom), percentText(behindFrom))));
}

QString keyOf(const IndicatorRow& row)
{
    return row.state.indicator.id.hex();
}

QString standingText(const MeasurementRow& row)
{
    switch (row.standing) {
    case MeasurementRow::Standing::Corrected:
        return say(QT_TRANSLATE_NOOP("IndicatorModels", "Corrected"));
    case MeasurementRow::Standing::SameDay:
        return say(QT_TRANSLATE_NOOP("IndicatorModels", "Replaced"));
    case MeasurementRow::Standing::InForce:
        break;
    }
    return row.correction ? say(QT_TRANSLATE_NOOP("IndicatorModels", "Correction")) : QString();
}

} // namespace

PillTone toneOf(Status status)
{
    switch (status) {
    case Status::OnTrack:
        return {PillTone::Good};
    case Status::Behind:
        return {PillTone::Warn};
    case Status::FarBehind:
        return {PillTone::Bad};
    case Status::Unrated:
        break;
    }
    return {};
}

IndicatorModel* makeIndicatorModel(QObject* parent)
{
    IndicatorColumns columns{
        nameColumn(), activityColumn(),
        IndicatorColumns::value_type(
            say(QT_TRANSLATE_NOOP("IndicatorModels", "Level")),
            [](const IndicatorRow& r) { return QVariant(s3::displayName(r.state.indicator.level)); })
            .withTooltip(
                [](const IndicatorRow& r) { return monitoring::explanation(r.state.indicator.level); })};
    addValueColumns(columns);
    addVerdictColumns(columns);
    return new IndicatorModel(columns, keyOf, parent);
}

IndicatorModel* makeOverdueModel(QObject* parent)
{
    IndicatorColumns columns{nameColumn(), activityColumn()};
    columns.append(IndicatorColumns::value_type(say(QT_TRANSLATE_NOOP("IndicatorModels", "Last measured")),
                                                [](const IndicatorRow& r) { return orNothing(latestDay(r)); })
                       .withText([](const IndicatorRow& r) {
                           return latestDay(r).isValid() ? dayText(latestDay(r))
                                                         : say(QT_TRANSLATE_NOOP("IndicatorModels", "Never"));
                       }));
    columns.append(IndicatorColumns::value_type(say(QT_TRANSLATE_NOOP("IndicatorModels", "Due")),
                                                [](const IndicatorRow& r) { return QVariant(r.state.dueOn); })
                       .withText([](const IndicatorRow& r) { return dayText(r.state.dueOn); }));
    columns.append(
        IndicatorColumns::value_type(
            say(QT_TRANSLATE_NOOP("IndicatorModels", "Days overdue")),
            [](const IndicatorRow& r) { return QVariant(r.state.daysOverdue); }, ColumnKind::Number)
            .withExtra([](const IndicatorRow&, int role) {
                return role == ToneRole ? QVariant::fromValue(PillTone{PillTone::Bad}) : QVariant();
            }));
    columns.append({say(QT_TRANSLATE_NOOP("IndicatorModels", "Who measures")),
                    [](const IndicatorRow& r) { return QVariant(r.responsible); }});
    return new IndicatorModel(columns, keyOf, parent);
}

MeasurementModel* makeMeasurementModel(QObject* parent)
{
    using Column = RecordColumn<MeasurementRow>;
    QVector<Column> columns;
    // Not a column of text: the source is what gets the room that is left.
    columns.append(Column(
                       say(QT_TRANSLATE_NOOP("IndicatorModels", "Date")),
                       [](const MeasurementRow& r) { return orNothing(r.measurement.measuredOn); },
                       ColumnKind::Number, Qt::AlignLeft)
                       .withText([](const MeasurementRow& r) { return dayText(r.measurement.measuredOn); }));
    columns.append(
        Column(
            say(QT_TRANSLATE_NOOP("IndicatorModels", "Value")),
            [](const MeasurementRow& r) { return QVariant(r.measurement.value); }, ColumnKind::Number)
            .withText([](const MeasurementRow& r) { return displayNumber(r.measurement.value, r.decimals); })
            .withExtra([](const MeasurementRow& r, int role) {
                return role == FaintRole ? QVariant(r.standing != MeasurementRow::Standing::InForce)
                                         : QVariant();
            }));
    columns.append(Column(
                       say(QT_TRANSLATE_NOOP("IndicatorModels", "Standing")),
                       [](const MeasurementRow& r) { return QVariant(standingText(r)); }, ColumnKind::Pill)
                       .withExtra([](const MeasurementRow& r, int role) {
                           const bool current = r.standing == MeasurementRow::Standing::InForce;
                           return role == ToneRole
                                      ? QVariant::fromValue(current ? PillTone::of(Line::Monitoring)
                                                                    : PillTone{})
                                      : QVariant();
                       }));
    columns.append(Column(say(QT_TRANSLATE_NOOP("IndicatorModels", "Source")), [](const MeasurementRow& r) {
                       return QVariant(r.measurement.source);
                   }).withTooltip([](const MeasurementRow& r) { return r.measurement.source; }));
    columns.append(Column(say(QT_TRANSLATE_NOOP("IndicatorModels", "Note")), [](const MeasurementRow& r) {
                       return QVariant(r.measurement.note);
                   }).withTooltip([](const MeasurementRow& r) { return r.measurement.note; }));
    return new MeasurementModel(
        columns, [](const MeasurementRow& r) { return r.measurement.id.hex(); }, parent);
}

QVector<MeasurementRow> measurementRows(const IndicatorState& state)
{
    QSet<RecordId> inForce;
    QSet<RecordId> corrected;
    QList<double> values;
    for (const Measurement& m : state.series)
        inForce.insert(m.id);
    for (const Measurement& m : state.measurements) {
        values.append(m.value);
        if (m.supersedesId)
            corrected.insert(*m.supersedesId);
    }
    const int decimals = decimalsFor(values);
    QVector<MeasurementRow> rows;
    for (const Measurement& m : state.measurements) {
        const auto standing = inForce.contains(m.id)     ? MeasurementRow::Standing::InForce
                              : corrected.contains(m.id) ? MeasurementRow::Standing::Corrected
                                                         : MeasurementRow::Standing::SameDay;
        rows.prepend({m, standing, m.supersedesId.has_value(), decimals});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MeasurementRow& a, const MeasurementRow& b) {
        return a.measurement.measuredOn > b.measurement.measuredOn;
    });
    return rows;
}

LibraryModel* makeLibraryModel(QObject* parent)
{
    using Column = RecordColumn<LibraryRow>;
    QVector<Column> columns;
    columns.append(Column(say(QT_TRANSLATE_NOOP("IndicatorModels", "Indicator")), [](const LibraryRow& r) {
                       return QVariant(r.entry.name);
                   }).withTooltip([](const LibraryRow& r) {
        return r.entry.note.isEmpty() ? r.entry.name : r.entry.name + u'\n' + r.entry.note;
    }));
    columns.append(Column(say(QT_TRANSLATE_NOOP("IndicatorModels", "Level")), [](const LibraryRow& r) {
                       return QVariant(s3::displayName(r.entry.level));
                   }).withExtra([](const LibraryRow& r, int role) {
        return role == SortRole ? QVariant(int(r.entry.level)) : QVariant();
    }));
    columns.append({say(QT_TRANSLATE_NOOP("IndicatorModels", "Unit")),
                    [](const LibraryRow& r) { return QVariant(r.entry.unit); }});
    columns.append({say(QT_TRANSLATE_NOOP("IndicatorModels", "Code")),
                    [](const LibraryRow& r) { return QVariant(r.entry.code); }});
    columns.append({say(QT_TRANSLATE_NOOP("IndicatorModels", "In the project")),
                    [](const LibraryRow& r) {
                        return QVariant(r.used ? say(QT_TRANSLATE_NOOP("IndicatorModels", "Yes"))
                                               : QString());
                    },
                    ColumnKind::Pill});
    return new LibraryModel(
        columns, [](const LibraryRow& r) { return r.entry.key; }, parent);
}

} // namespace s3
