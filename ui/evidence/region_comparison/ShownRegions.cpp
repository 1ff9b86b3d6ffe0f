// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/region_comparison/ShownRegions.h"

#include "core/base/Numbers.h"
#include "ui/kit/Theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using M = evidence::FindingMeasure;

struct ShownRegionsSay {
    Q_DECLARE_TR_FUNCTIONS(RegionModel)
};

/// Largest value of a measure over all regions, kept for each set of measures shown.
double highest(const ShownRegions& shown, M measure)
{
    double high = 0;
    for (int region = 0; region < shown.count(); ++region)
        high = std::max(high, evidence::valueOf(*shown.measures, region, measure).value_or(0));
    return high;
}

struct Scale {
    std::weak_ptr<const ShownRegions> of;
    double high = 0;
};

RecordColumn<RegionEntry> measureColumn(M measure)
{
    const evidence::MeasureText words = evidence::measureText(measure);
    const bool bar = !evidence::middleOf(measure);
    const auto value = [measure](const RegionEntry& e) {
        return evidence::valueOf(*e.shown->measures, e.region, measure);
    };
    const auto scale = std::make_shared<Scale>();
    return RecordColumn<RegionEntry>(
               words.shortName,
               [value](const RegionEntry& e) {
                   const auto number = value(e);
                   return number ? QVariant(*number) : QVariant();
               },
               bar ? ColumnKind::Bar : ColumnKind::Number)
        .withText([value, measure](const RegionEntry& e) {
            const bool bound = measure == M::RegionTotal &&
                               e.shown->measures->regions[size_t(e.region)].total.isLowerBound();
            const QString text = displayNumber(value(e), evidence::decimalsOf(measure));
            return bound ? u"≥ "_s + text : text;
        })
        .withHeaderTip(words.name + u'\n' + words.explained())
        .withTooltip([measure](const RegionEntry& e) {
            return e.shown->explanation(e.shown->code(e.region), measure);
        })
        .withExtra([value, measure, scale](const RegionEntry& e, int role) -> QVariant {
            if (role == ColorRole)
                return int(Line::Evidence);
            if (role == FaintRole)
                return !e.shown->ownRegions.isEmpty() &&
                       !e.shown->ownRegions.contains(e.shown->code(e.region));
            const auto number = value(e);
            if (role != BarShareRole || !number || evidence::middleOf(measure))
                return {};
            if (scale->of.lock() != e.shown)
                *scale = {e.shown, highest(*e.shown, measure)};
            return scale->high > 0 ? QVariant(*number / scale->high) : QVariant();
        });
}

} // namespace

Result<evidence::Finding> ShownRegions::finding(const QString& region, M measure) const
{
    evidence::FindingParameters p;
    p.region = region;
    p.groupLevel = groupLevel;
    return evidence::findingIn(*measures, without, words, measure, p);
}

QString ShownRegions::explanation(const QString& region, M measure) const
{
    const auto found = finding(region, measure);
    return found ? found->explanation : QString();
}

RegionModel* makeRegionModel(QObject* parent)
{
    QVector<RecordColumn<RegionEntry>> columns;
    columns.append(RecordColumn<RegionEntry>(ShownRegionsSay::tr("Region"), [](const RegionEntry& e) {
        return QVariant(e.shown->label(e.region));
    }));
    for (const M measure : evidence::regionMeasures())
        columns.append(measureColumn(measure));
    return new RegionModel(
        columns, [](const RegionEntry& e) { return e.shown->code(e.region); }, parent);
}

void showRegions(RegionModel& model, const std::shared_ptr<const ShownRegions>& shown)
{
    QVector<RegionEntry> entries;
    for (int region = 0; shown && region < shown->count(); ++region)
        entries.append({shown, region});
    if (shown)
        std::stable_partition(entries.begin(), entries.end(), [&](const RegionEntry& e) {
            return shown->ownRegions.contains(shown->code(e.region));
        });
    model.setRows(entries);
}

} // namespace s3
