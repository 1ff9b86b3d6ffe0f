// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RegionalDataSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/DataFinding.h"
#include "core/evidence/EvidenceRules.h"
#include "core/evidence/Observations.h"

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

void addTable(Section& section, const evidence::Board& board, const evidence::BoardWords& words,
              SourceRef source)
{
    Table table;
    table.caption =
        Say::tr("Highest specialisations of %1, %2, against %3")
            .arg(words.regions.nameOf(board.query.region), board.query.period, words.comparator(board));
    table.column(Say::tr("Industry"), Align::Left, 4)
        .column(measureWithUnit(words.dataset), Align::Right, 2)
        .column(Say::tr("Share (%)"), Align::Right, 1.2)
        .column(Say::tr("Location quotient"), Align::Right, 1.4)
        .column(Say::tr("Growth (% a year)"), Align::Right, 1.4);
    const auto percent = [](std::optional<double> share) {
        return share ? std::optional<double>(*share * 100) : std::nullopt;
    };
    const QVector<evidence::BoardRow> rows = evidence::bySpecialisation(board.rows).mid(0, listedIndustries);
    for (const evidence::BoardRow& row : rows) {
        QString name = evidence::industryLabel(row.industry, words.dataset.industryScheme);
        if (row.quotient.smallBase)
            name += u" *"_s;
        table.row({name, Cell::number(row.value, row.value.value_or(0) < 100 ? 1 : 0, source),
                   Cell::number(percent(row.share.value), 1), Cell::number(row.quotient.value, 2),
                   Cell::number(percent(row.growth), 1)});
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

void addRegion(Section& section, const evidence::ObservationTable& table, const QString& region,
               const evidence::BoardWords& words)
{
    const auto board = evidence::specialisationBoard(table, evidence::proposedQuery(table, {region}),
                                                     evidence::smallBaseFor(words.dataset));
    if (!board)
        return;
    section.heading(words.regions.labelOf(region), 2);
    const SourceRef source = section.source(words.dataset.source);
    addTable(section, *board, words, source);
    addChart(section, *board, words);
    if (board->missing > 0)
        section.note(Say::tr("Missing values: %1, shown as gaps, never as zero.").arg(board->missing));
}

void addFindings(Section& section, const Project& project, const Dataset& dataset)
{
    const evidence::ObservationTable table = evidence::loadObservations(project, dataset);
    const evidence::BoardWords words{dataset, evidence::RegionNames(project, dataset.regionScheme)};
    section.heading(dataset.title);
    QStringList shown;
    for (const QString& own : evidence::ownRegionCodes(project)) {
        const QString region = evidence::occurringRegion(table, own);
        if (region.isEmpty() || shown.contains(region))
            continue;
        shown.append(region);
        addRegion(section, table, region, words);
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
        "* Small base: fewer than 50 jobs."));
}

} // namespace s3::report
