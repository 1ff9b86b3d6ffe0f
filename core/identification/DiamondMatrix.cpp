// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/DiamondMatrix.h"

#include "core/project/Records.h"

#include <algorithm>

namespace s3::identification {

namespace {

using MatrixRow = DiamondMatrix::RegionRow;

QList<MatrixRow> matrixRows(const Reader& reader, const QList<DiamondSheet>& sheets)
{
    QList<MatrixRow> rows;
    const auto add = [&](const std::optional<IdOf<Region>>& region) {
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const MatrixRow& row) { return row.region == region; }))
            rows.append({region, diamondRegionName(reader, region)});
    };
    for (const Region& region : reader.all<Region>())
        if (region.role != RegionRole::Comparator)
            add(region.id);
    for (const DiamondSheet& sheet : sheets)
        for (const DiamondRegion& region : sheet.regions)
            add(region.regionId);
    if (rows.isEmpty())
        add(std::nullopt);
    return rows;
}

QList<DiamondMatrix::Priority> matrixColumns(const Reader& reader, PriorityKind kind,
                                             const QList<DiamondSheet>& sheets, const QStringList& further)
{
    QList<DiamondMatrix::Priority> columns;
    if (kind == PriorityKind::Activities) {
        for (const TransformativeActivity& activity : reader.all<TransformativeActivity>())
            columns.append({activity.title, activity.id});
        return columns;
    }
    QStringList themes;
    bool without = false;
    for (const DiamondSheet& sheet : sheets) {
        without = without || sheet.diamond.theme.isEmpty();
        if (!sheet.diamond.theme.isEmpty() && !themes.contains(sheet.diamond.theme))
            themes.append(sheet.diamond.theme);
    }
    for (const QString& theme : further)
        if (!themes.contains(theme))
            themes.append(theme);
    for (const QString& theme : themes)
        columns.append({theme, {}});
    if (without)
        columns.append({QString(), {}});
    return columns;
}

bool isAbout(const DiamondSheet& sheet, const DiamondMatrix::Priority& priority)
{
    if (!priority.activity)
        return sheet.diamond.theme == priority.title;
    return std::any_of(
        sheet.activities.begin(), sheet.activities.end(),
        [&](const TransformativeActivity& activity) { return activity.id == *priority.activity; });
}

/// A diamond that has the region joins those of the cell.
void addToCell(DiamondMatrix::Cell& cell, const DiamondSheet& sheet,
               const std::optional<IdOf<Region>>& wanted)
{
    int region = -1;
    for (int i = 0; i < sheet.regions.size(); ++i)
        if (sheet.regions.at(i).regionId == wanted)
            region = i;
    if (region < 0)
        return;
    cell.diamonds.append(sheet.diamond.id);
    if (cell.diamonds.size() > 1)
        return;
    cell.state = sheet.state(region);
    cell.complete = sheet.complete();
    cell.several = sheet.regions.size() > 1;
    for (const RankedPair& pair : sheet.pairs())
        if (pair.hint.computable && (pair.a == region || pair.b == region))
            cell.similarity = qMax(cell.similarity.value_or(0), pair.hint.similarity());
}

} // namespace

DiamondMatrix diamondMatrix(const Reader& reader, PriorityKind kind, const QStringList& further)
{
    const QList<DiamondSheet> sheets = loadDiamonds(reader);
    DiamondMatrix matrix;
    matrix.rows = matrixRows(reader, sheets);
    matrix.columns = matrixColumns(reader, kind, sheets, further);
    for (const DiamondMatrix::RegionRow& row : matrix.rows)
        for (const DiamondMatrix::Priority& column : matrix.columns) {
            DiamondMatrix::Cell cell;
            for (const DiamondSheet& sheet : sheets)
                if (isAbout(sheet, column))
                    addToCell(cell, sheet, row.region);
            matrix.cells.append(cell);
        }
    return matrix;
}

} // namespace s3::identification
