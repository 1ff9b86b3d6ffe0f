// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceRules.h"
#include "ui/evidence/capacities/CapacitiesPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor capacities()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Capacities", text); };
    ToolDescriptor tool;
    tool.id = u"capacities"_s;
    tool.line = Line::Evidence;
    tool.order = 8;
    tool.title = words(QT_TRANSLATE_NOOP("Capacities", "Capacities, opportunities, challenges"));
    tool.purpose = words(QT_TRANSLATE_NOOP("Capacities", "What the region can, what opens up, what presses"));
    tool.keywords = words(QT_TRANSLATE_NOOP("Capacities", "strength;cluster;skills;technology;market;driver;"
                                                          "horizon;pressure;opinion"))
                        .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(Capacity::table), QString::fromLatin1(Opportunity::table),
                         QString::fromLatin1(Challenge::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new CapacitiesPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::capacitiesDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
