// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Diamonds.h"
#include "ui/identification/synergy_diamond/SynergyDiamondPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor synergy_diamond()
{
    const auto words = [](const char* text) {
        return QCoreApplication::translate("SynergyDiamondTool", text);
    };
    ToolDescriptor tool;
    tool.id = u"synergy_diamond"_s;
    tool.line = Line::Identification;
    tool.order = 0;
    tool.title = words(QT_TRANSLATE_NOOP("SynergyDiamondTool", "Synergy diamond"));
    tool.purpose = words(QT_TRANSLATE_NOOP("SynergyDiamondTool", "What regions have and need, side by side"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("SynergyDiamondTool", "cross-regional;polygon;corner;similarity;gain;"
                                                      "complementarity;overlap;matrix"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(Diamond::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new SynergyDiamondPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = identification::diamondsDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
