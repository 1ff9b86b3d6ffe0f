// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Stakeholders.h"
#include "ui/evidence/stakeholders/StakeholdersPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor stakeholders()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("StakeholdersTool", text); };
    ToolDescriptor tool;
    tool.id = u"stakeholders"_s;
    tool.line = Line::Evidence;
    tool.order = 9;
    tool.title = words(QT_TRANSLATE_NOOP("StakeholdersTool", "Stakeholders and clusters"));
    tool.purpose = words(
        QT_TRANSLATE_NOOP("StakeholdersTool", "Who can move something, who cares, and who is tied to whom"));
    tool.keywords = words(QT_TRANSLATE_NOOP("StakeholdersTool", "helix;actor;organisation;influence;interest;"
                                                                "member;network;map;engagement"))
                        .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(StakeholderProfile::table),
                         QString::fromLatin1(OrganisationTie::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new StakeholdersPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::stakeholdersDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
