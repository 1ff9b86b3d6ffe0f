// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Selection.h"
#include "ui/identification/discovery_workshop/DiscoveryWorkshopPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor discovery_workshop()
{
    const auto text = [](const char* source) { return QCoreApplication::translate("Tools", source); };
    ToolDescriptor tool;
    tool.id = u"discovery_workshop"_s;
    tool.line = Line::Identification;
    tool.order = 1;
    tool.title = text(QT_TRANSLATE_NOOP("Tools", "Discovery workshop"));
    tool.purpose = text(QT_TRANSLATE_NOOP(
        "Tools", "Find and choose a few transformative activities together with those concerned"));
    tool.keywords =
        text(QT_TRANSLATE_NOOP("Tools", "EDW, entrepreneurial discovery, ideas, cards, agenda, participants, "
                                        "vote, dots, ranking"))
            .split(u", "_s);
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new DiscoveryWorkshopPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = workshop::discoveryProgress(project);
        return Completeness{done, total};
    };
    tool.recordTables = {u"workshop"_s, u"idea"_s, u"participant"_s, u"voting_round"_s};
    return tool;
}

} // namespace s3::tools
