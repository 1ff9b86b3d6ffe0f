// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Choices.h"
#include "ui/identification/choosing/ChoosingPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor choosing()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ChoosingTool", text); };
    ToolDescriptor tool;
    tool.id = u"choosing"_s;
    tool.line = Line::Identification;
    tool.order = 3;
    tool.title = words(QT_TRANSLATE_NOOP("ChoosingTool", "Choosing well"));
    tool.purpose = words(
        QT_TRANSLATE_NOOP("ChoosingTool", "Weigh criteria, rank the candidates, see how sure the order is"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("ChoosingTool", "criteria;weights;pairwise;AHP;TOPSIS;weighted sum;ranking;"
                                                "robustness;decision"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(Choice::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new ChoosingPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = identification::choosingDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
