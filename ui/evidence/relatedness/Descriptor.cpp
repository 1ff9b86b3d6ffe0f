// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceRules.h"
#include "ui/evidence/relatedness/RelatednessPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor relatedness()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Relatedness", text); };
    ToolDescriptor tool;
    tool.id = u"relatedness"_s;
    tool.line = Line::Evidence;
    tool.order = 3;
    tool.title = words(QT_TRANSLATE_NOOP("Relatedness", "Relatedness"));
    tool.purpose = words(
        QT_TRANSLATE_NOOP("Relatedness", "Which new fields are near our strengths, and worth reaching"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("Relatedness", "network;product space;diversification;density;proximity;"
                                               "complexity;ECI;PCI;related variety;new fields"))
            .split(QLatin1Char(';'));
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new RelatednessPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::relatednessDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
