// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/DatasetRecords.h"
#include "core/evidence/EvidenceRules.h"
#include "ui/evidence/region_comparison/RegionComparisonPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor region_comparison()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("RegionComparison", text); };
    ToolDescriptor tool;
    tool.id = u"region_comparison"_s;
    tool.line = Line::Evidence;
    tool.order = 3; // beside relatedness, before the stress test
    tool.title = words(QT_TRANSLATE_NOOP("RegionComparison", "Region comparison"));
    tool.purpose = words(
        QT_TRANSLATE_NOOP("RegionComparison", "How specialised, how diverse and how alike regions are"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("RegionComparison", "map;tile map;choropleth;GeoJSON;boundaries;Krugman;HHI;"
                                                    "Gini;entropy;related variety;similarity;benchmark"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(MapLayer::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new RegionComparisonPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::regionComparisonDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
