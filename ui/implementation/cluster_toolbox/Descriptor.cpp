// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/implementation/Deliveries.h"
#include "ui/implementation/cluster_toolbox/ClusterToolboxPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor cluster_toolbox()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("ClusterToolbox", text); };
    ToolDescriptor tool;
    tool.id = u"cluster_toolbox"_s;
    tool.line = Line::Implementation;
    tool.order = 1;
    tool.title = tr(QT_TRANSLATE_NOOP("ClusterToolbox", "Cluster toolbox"));
    tool.purpose =
        tr(QT_TRANSLATE_NOOP("ClusterToolbox", "Find cluster services that carry an activity forward"));
    tool.keywords = {tr(QT_TRANSLATE_NOOP("ClusterToolbox", "catalogue")),
                     tr(QT_TRANSLATE_NOOP("ClusterToolbox", "services")),
                     tr(QT_TRANSLATE_NOOP("ClusterToolbox", "best practice")), u"TACT"_s};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new ClusterToolboxPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = clusterToolboxCompleteness(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
