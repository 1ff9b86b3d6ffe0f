// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceRules.h"
#include "ui/evidence/regional_data/RegionalDataPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor regional_data()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("RegionalData", text); };
    ToolDescriptor tool;
    tool.id = u"regional_data"_s;
    tool.line = Line::Evidence;
    tool.order = 1;
    tool.title = words(QT_TRANSLATE_NOOP("RegionalData", "Regional data"));
    tool.purpose =
        words(QT_TRANSLATE_NOOP("RegionalData", "The numbers behind the findings, and where they come from"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("RegionalData", "import;CSV;Excel;XLSX;ODS;JSON-stat;SDMX;Eurostat;"
                                                "statistics;employment;data set;observations;export"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(Dataset::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new RegionalDataPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::regionalDataDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
