// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/development/ActionPlan.h"
#include "ui/development/action_plan/ActionPlanPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor action_plan()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ActionPlan", text); };
    ToolDescriptor tool;
    tool.id = u"action_plan"_s;
    tool.line = Line::Development;
    tool.order = 1;
    tool.title = tr(QT_TRANSLATE_NOOP("ActionPlan", "Action plan"));
    tool.purpose = tr(QT_TRANSLATE_NOOP("ActionPlan", "Who does what next, by when, and with whose money"));
    tool.keywords = {
        tr(QT_TRANSLATE_NOOP("ActionPlan", "actions")),     tr(QT_TRANSLATE_NOOP("ActionPlan", "timeline")),
        tr(QT_TRANSLATE_NOOP("ActionPlan", "Gantt chart")), tr(QT_TRANSLATE_NOOP("ActionPlan", "next steps")),
        tr(QT_TRANSLATE_NOOP("ActionPlan", "owner")),       tr(QT_TRANSLATE_NOOP("ActionPlan", "cost"))};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new ActionPlanPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = development::actionPlanCompleteness(project);
        return Completeness{done, total};
    };
    tool.recordTables = {QString::fromLatin1(Action::table)};
    return tool;
}

} // namespace s3::tools
