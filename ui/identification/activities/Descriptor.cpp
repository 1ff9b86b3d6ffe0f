// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ActivityDecisions.h"
#include "ui/identification/activities/ActivitiesPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor activities()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Activities", text); };
    ToolDescriptor tool;
    tool.id = u"activities"_s;
    tool.line = Line::Identification;
    tool.order = 2;
    tool.title = words(QT_TRANSLATE_NOOP("Activities", "Transformative activities"));
    tool.purpose = words(QT_TRANSLATE_NOOP("Activities", "Combine what the region can with what opens up"));
    tool.keywords = words(QT_TRANSLATE_NOOP("Activities", "TA;canvas;statement;quality checks;capacity;"
                                                          "opportunity;challenge;actors;critical mass"))
                        .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(TransformativeActivity::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new ActivitiesPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = identification::activityCompleteness(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
