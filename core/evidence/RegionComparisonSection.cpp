// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RegionComparisonSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/ComplexityWords.h"
#include "core/evidence/EvidenceRules.h"
#include "core/evidence/LatestPeriods.h"
#include "core/evidence/MapShapes.h"
#include "core/evidence/MeasureTexts.h"
#include "core/evidence/RegionComparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

constexpr int mostRows = 45; ///< beyond, the own regions and those most like them

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RegionComparisonSection)
};

using M = evidence::FindingMeasure;

/// Own regions first, then the others by their code; of many only those most like the own ones.
std::vector<int> chosenRegions(const evidence::PeriodMeasures& measures, const QStringList& own)
{
    const int count = measures.matrix.regionCount();
    std::vector<int> first;
    for (const QString& code : own) {
        const auto place = measures.matrix.regions.indexOf(code);
        if (place >= 0)
            first.push_back(int(place));
    }
    std::vector<int> rest;
    if (count <= mostRows || first.empty()) {
        for (int region = 0; region < count; ++region)
            rest.push_back(region);
        std::sort(rest.begin(), rest.end(), [&](int a, int b) {
            return measures.matrix.regions.at(a) < measures.matrix.regions.at(b);
        });
    } else {
        for (const int region : first)
            for (const evidence::LikeRegion& like : evidence::mostAlike(measures, region, 10))
                rest.push_back(like.region);
    }
    for (const int region : rest) {
        if (std::find(first.begin(), first.end(), region) == first.end())
            first.push_back(region);
    }
    if (first.size() > size_t(mostRows))
        first.resize(size_t(mostRows));
    return first;
}

void addTable(Section& section, const evidence::PeriodMeasures& measures, const QStringList& own,
              const evidence::BoardWords& words)
{
    const M columns[] = {M::RegionTotal, M::Diversity, M::NormalisedHhi, M::KrugmanTotal, M::Entropy, M::Eci};
    Table table;
    table.caption = Say::tr("Regions compared, %1").arg(measures.matrix.period);
    table.column(Say::tr("Region"), Align::Left, 2.6);
    for (const M measure : columns)
        table.column(evidence::measureText(measure).shortName, Align::Right, 1.1);
    const SourceRef source = section.source(words.dataset.source);
    for (const int region : chosenRegions(measures, own)) {
        Row row{Cell(words.regions.labelOf(measures.matrix.regions.at(region)))};
        for (const M measure : columns)
            row.push_back(Cell::number(evidence::valueOf(measures, region, measure),
                                       evidence::decimalsOf(measure),
                                       measure == M::RegionTotal ? source : SourceRef()));
        table.row(std::move(row));
    }
    section.table(table);
}

void addMap(Section& section, const evidence::PeriodMeasures& measures, const evidence::BoardWords& words)
{
    const auto fitting = evidence::fittingTileMap(measures.matrix.regions);
    if (!fitting)
        return;
    const M measure = M::KrugmanTotal;
    const QString name = evidence::measureText(measure).name;
    Chart chart = Chart::tileMap(
        Say::tr("%1 by region, %2").arg(name, measures.matrix.period),
        Say::tr("Schematic map: every region is one tile, whatever its size. Darker: more specialised."),
        {name, {}, 2});
    for (const evidence::TileMapLayout& map : evidence::shippedTileMaps()) {
        if (map.id != *fitting)
            continue;
        for (const evidence::Tile& tile : map.tiles) {
            const int region = int(measures.matrix.regions.indexOf(tile.code));
            chart.addTile(tile.code, words.regions.nameOf(tile.code), tile.place.x(), tile.place.y(),
                          region < 0 ? std::nullopt : evidence::valueOf(measures, region, measure));
        }
    }
    chart.source = words.dataset.source;
    section.chart(chart);
}

} // namespace

Section regionComparisonSection(const Project& project)
{
    Section section{1, 3, Say::tr("Regions compared"), {}, {}};
    tellLatestPeriods(
        section, project, 2, 2,
        [&](const evidence::BoardWords& words, const evidence::PeriodMeasures& measures) {
            section.heading(words.dataset.title);
            addTable(section, measures, evidence::ownRegionCodes(project), words);
            addMap(section, measures, words);
            section.note(evidence::complexityStatement(measures.complexity, measures.matrix.regionCount()));
        });
    if (section.blocks.empty())
        return section.empty(
            Say::tr("No data set with several regions and industries has been imported yet."));
    QStringList meanings;
    for (const M measure : {M::NormalisedHhi, M::KrugmanTotal, M::Entropy, M::Eci})
        meanings.append(evidence::measureText(measure).sentence());
    return section.note(meanings.join(u' '));
}

} // namespace s3::report
