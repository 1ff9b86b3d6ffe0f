// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ProgrammeComparison.h"
#include "ui/evidence/programmes/ProgrammesPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor programmes()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ProgrammesTool", text); };
    ToolDescriptor tool;
    tool.id = u"programmes"_s;
    tool.line = Line::Evidence;
    tool.order = 11;
    tool.title = words(QT_TRANSLATE_NOOP("ProgrammesTool", "Programme library"));
    tool.purpose = words(QT_TRANSLATE_NOOP(
        "ProgrammesTool", "Cluster programmes of Europe's countries and regions, and ours beside them"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("ProgrammesTool", "cluster programme;policy;budget;target group;objective;"
                                                  "benchmark;observatory;EOCIC"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(OwnProgramme::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new ProgrammesPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::programmesDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
