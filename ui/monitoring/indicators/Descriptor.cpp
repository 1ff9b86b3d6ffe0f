// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/IndicatorRules.h"
#include "ui/kit/ToolDescriptor.h"
#include "ui/monitoring/indicators/IndicatorsPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor indicators()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Indicators", text); };
    ToolDescriptor tool;
    tool.id = u"indicators"_s;
    tool.line = Line::Monitoring;
    tool.order = 1;
    tool.title = words(QT_TRANSLATE_NOOP("Indicators", "Indicators"));
    tool.purpose =
        words(QT_TRANSLATE_NOOP("Indicators", "See whether the work moves what it is meant to move"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("Indicators", "monitoring;evaluation;measurement;value;baseline;target;"
                                              "status;overdue;result;output;RCO;library"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(Indicator::table), QString::fromLatin1(Measurement::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new IndicatorsPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = monitoring::completeness(project, project.clock().today());
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
