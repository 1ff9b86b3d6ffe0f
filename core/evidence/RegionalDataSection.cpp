// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RegionalDataSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/CodeVersions.h"
#include "core/evidence/EvidenceRules.h"
#include "core/evidence/Finding.h"
#include "core/evidence/Observations.h"
#include "core/evidence/RegionAnalysis.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

constexpr int listedIndustries = 10;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RegionalDataSection)
};

void addDataSets(Section& section, const QList<Dataset>& datasets)
{
    Table table;
    table.caption = Say::tr("Data sets");
    table.column(Say::tr("Title"), Align::Left, 2.2)
        .column(Say::tr("Measure"), Align::Left, 1.7)
        .column(Say::tr("Observations"), Align::Right, 1.2)
        .column(Say::tr("Source"), Align::Left, 4.4)
        .column(Say::tr("Licence"), Align::Left, 2.7)
        .column(Say::tr("Retrieved"), Align::Left, 1.2);
    for (const Dataset& dataset : datasets) {
        const QString unit = dataset.unit.isEmpty() ? QString() : u", "_s + dataset.unit;
        table.row({dataset.title, QString(dataset.measure + unit), Cell::number(dataset.observationCount, 0),
                   dataset.source, dataset.licence,
                   dataset.retrievedOn.isValid()
                       ? QLocale().toString(dataset.retrievedOn, QLocale::ShortFormat)
                       : u"–"_s});
    }
    section.table(table);
}

QString measureWithUnit(const Dataset& dataset)
{
    const QString measure = dataset.measure.isEmpty() ? Say::tr("Value") : dataset.measure;
    return dataset.unit.isEmpty() ? measure : measure + u" ("_s + dataset.unit + u')';
}

QString className(const evidence::IndustryFigures& figures)
{
    if (!figures.growth || !figures.growth->growthClass)
        return u"–"_s;
    return evidence::growthClassName(*figures.growth->growthClass);
}

void addTable(Section& section, const evidence::RegionAnalysis& analysis, const evidence::BoardWords& words,
              SourceRef source)
{
    const evidence::Board& board = analysis.board;
    Table table;
    table.caption =
        Say::tr("Highest specialisations of %1, %2, against %3")
            .arg(words.regions.nameOf(board.query.region), board.query.period, words.comparator(board));
    table.column(Say::tr("Industry"), Align::Left, 4)
        .column(measureWithUnit(words.dataset), Align::Right, 2)
        .column(Say::tr("Share (%)"), Align::Right, 1.2)
        .column(Say::tr("Location quotient"), Align::Right, 1.4)
        .column(Say::tr("Growth (% a year)"), Align::Right, 1.4)
        .column(Say::tr("Class"), Align::Left, 1.3);
    const auto percent = [](std::optional<double> share) {
        return share ? std::optional<double>(*share * 100) : std::nullopt;
    };
    QHash<QString, QString> classes;
    for (int i = 0; i < board.rows.size(); ++i)
        classes.insert(board.rows.at(i).industry, className(analysis.industries[size_t(i)]));
    const QVector<evidence::BoardRow> rows = evidence::bySpecialisation(board.rows).mid(0, listedIndustries);
    for (const evidence::BoardRow& row : rows) {
        QString name = evidence::industryLabel(row.industry, words.dataset.industryScheme);
        if (row.quotient.smallBase)
            name += u" *"_s;
        table.row({name, Cell::number(row.value, row.value.value_or(0) < 100 ? 1 : 0, source),
                   Cell::number(percent(row.share.value), 1), Cell::number(row.quotient.value, 2),
                   Cell::number(percent(row.growth), 1), Cell(classes.value(row.industry))});
    }
    section.table(table);
}

void addChart(Section& section, const evidence::Board& board, const evidence::BoardWords& words)
{
    Chart chart = Chart::bubble(
        Say::tr("Strength and growth: %1").arg(words.regions.nameOf(board.query.region)),
        Say::tr("One bubble an industry. To the right: more specialised than the comparator; up: growing; "
                "large: much of the region's total."),
        {Say::tr("Location quotient"), {}, 2}, {Say::tr("Growth a year"), u"%"_s, 1},
        {words.dataset.measure.isEmpty() ? Say::tr("Value") : words.dataset.measure, words.dataset.unit, 1});
    for (const evidence::BoardRow& row : board.rows)
        if (row.quotient.value && row.growth && row.value)
            chart.addBubble(evidence::industryShortName(row.industry, words.dataset.industryScheme),
                            row.quotient.value, *row.growth * 100, row.value);
    if (chart.points.empty())
        return;
    chart.reference(1, Say::tr("1: as the comparator"));
    chart.source = words.dataset.source;
    section.chart(chart);
}

QString figure(const evidence::RegionAnalysis& analysis, evidence::FindingMeasure measure,
               std::optional<double> value)
{
    const bool bound =
        measure == evidence::FindingMeasure::RegionTotal && analysis.figures->total.isLowerBound();
    return (bound ? u"≥ "_s : QString()) + evidence::findingText(measure, value);
}

void addFigures(Section& section, const evidence::RegionAnalysis& analysis, SourceRef source)
{
    using M = evidence::FindingMeasure;
    if (!analysis.figures)
        return;
    const evidence::RegionMeasures& r = *analysis.figures;
    const auto count = r.diversity ? std::optional<double>(*r.diversity) : std::nullopt;
    const auto label = [&](M measure, std::optional<double> value, const QString& name, const QString& note) {
        return KeyFigure{name, figure(analysis, measure, value), note, source};
    };
    section.keyFigures(
        {label(M::Diversity, count, Say::tr("Diversity"),
               Say::tr("of %1 industries: location quotient 1 or more").arg(analysis.industriesSummed)),
         label(M::Hhi, r.hhi, Say::tr("Concentration"), Say::tr("Herfindahl-Hirschman index, 0 to 1")),
         label(M::KrugmanTotal, r.krugmanTotal, Say::tr("Krugman index"),
               Say::tr("against all %1 regions, 0 to 2").arg(analysis.regionsCompared)),
         label(M::Entropy, r.entropy, Say::tr("Entropy"), Say::tr("bits"))});
}

void addChanges(Section& section, const evidence::RegionAnalysis& analysis, const evidence::BoardWords& words,
                SourceRef source)
{
    if (!analysis.changes || analysis.changes->cells == 0)
        return;
    std::vector<std::pair<QString, evidence::ShiftShareCell>> cells;
    for (int i = 0; i < analysis.board.rows.size(); ++i)
        if (const auto& cell = analysis.industries[size_t(i)].change; cell && cell->change)
            cells.emplace_back(analysis.board.rows.at(i).industry, *cell);
    std::stable_sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) {
        return std::abs(*a.second.change) > std::abs(*b.second.change);
    });
    cells.resize(std::min(cells.size(), size_t(listedIndustries)));
    const evidence::BoardQuery& query = analysis.board.query;
    const QString unit = words.dataset.unit.isEmpty() ? QString() : u", "_s + words.dataset.unit;
    Table table;
    table.caption = Say::tr("What made the change of %1 from %2 to %3 (shift-share%4)")
                        .arg(words.regions.nameOf(query.region), query.basePeriod, query.period, unit);
    table.column(Say::tr("Industry"), Align::Left, 4)
        .column(Say::tr("Change"), Align::Right, 1.4)
        .column(Say::tr("National share"), Align::Right, 1.4)
        .column(Say::tr("Industry mix"), Align::Right, 1.4)
        .column(Say::tr("Regional shift"), Align::Right, 1.4);
    const auto amount = [](std::optional<double> value) {
        return Cell(evidence::findingText(evidence::FindingMeasure::Change, value));
    };
    const evidence::ShiftShareSum& sum = *analysis.changes;
    table.row({Cell(Say::tr("All industries"), State::None, source), amount(sum.change),
               amount(sum.nationalShare), amount(sum.industryMix), amount(sum.regionalShift)});
    Chart chart = Chart::bar(
        Say::tr("Regional shift: %1").arg(words.regions.nameOf(query.region)),
        Say::tr("Growth beyond that of the same industries in all regions: to the right the region gained "
                "more than they did."),
        {Say::tr("Regional shift"), words.dataset.unit, 1});
    for (const auto& [industry, cell] : cells) {
        table.row({Cell(evidence::industryLabel(industry, words.dataset.industryScheme)), amount(cell.change),
                   amount(cell.nationalShare), amount(cell.industryMix), amount(cell.regionalShift)});
        chart.addBar(evidence::industryShortName(industry, words.dataset.industryScheme), cell.regionalShift);
    }
    chart.source = words.dataset.source;
    section.table(table);
    section.chart(chart);
}

void addRegion(Section& section, evidence::DatasetMeasures& measures, const QString& region,
               const evidence::BoardWords& words)
{
    const auto analysis =
        evidence::analyseRegion(measures, evidence::proposedQuery(measures.table(), {region}), 1);
    if (!analysis && analysis.error().code != ErrorCode::Refused)
        return;
    section.heading(words.regions.labelOf(region), 2);
    if (!analysis) {
        section.empty(evidence::refusalText(analysis.error()));
        return;
    }
    const SourceRef source = section.source(words.dataset.source);
    addFigures(section, *analysis, source);
    addTable(section, *analysis, words, source);
    addChart(section, analysis->board, words);
    addChanges(section, *analysis, words, source);
    if (!analysis->board.whyNoGrowth.isEmpty())
        section.note(Say::tr("No growth and no shift-share. %1").arg(analysis->board.whyNoGrowth));
    if (analysis->board.missing > 0)
        section.note(Say::tr("Missing values: %1, shown as gaps, never as zero; sums over them are lower "
                             "bounds (≥).")
                         .arg(analysis->board.missing));
}

void addFindings(Section& section, const Project& project, const Dataset& dataset)
{
    const auto table =
        std::make_shared<const evidence::ObservationTable>(evidence::loadObservations(project, dataset));
    evidence::DatasetMeasures measures(table, evidence::optionsFor(project, *table, dataset, {}));
    const evidence::BoardWords words{dataset, evidence::RegionNames(project, dataset.regionScheme)};
    section.heading(dataset.title);
    QStringList shown;
    for (const QString& own : evidence::ownRegionCodes(project)) {
        const QString region = evidence::occurringRegion(*table, own);
        if (region.isEmpty() || shown.contains(region))
            continue;
        shown.append(region);
        addRegion(section, measures, region, words);
    }
    if (shown.isEmpty())
        section.note(
            Say::tr("Neither the project's own regions nor their countries occur in this data set."));
}

} // namespace

Section regionalDataSection(const Project& project)
{
    Section section{1, 1, Say::tr("Regional data"), {}, {}};
    const QList<Dataset> datasets = project.all<Dataset>();
    if (datasets.isEmpty())
        return section.empty(Say::tr("No data set has been imported yet."));
    addDataSets(section, datasets);
    for (const Dataset& dataset : datasets)
        addFindings(section, project, dataset);
    return section.note(Say::tr(
        "Location quotient: the industry's share in the region divided by its share in the comparator; "
        "above 1 the region is specialised (Florence, 1948). Growth a year: compound annual growth rate. "
        "Star: specialised and growing at least as fast as the industry in all regions; mature: specialised, "
        "slower; emerging: not specialised, faster; declining: neither. Shift-share after Dunn (1960): "
        "national share, industry mix and regional shift add up to the change. * Small base: fewer than 50 "
        "jobs."));
}

} // namespace s3::report
