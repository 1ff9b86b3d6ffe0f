// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Swot.h"
#include "ui/evidence/swot/SwotPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor swot()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("SwotTool", text); };
    ToolDescriptor tool;
    tool.id = u"swot"_s;
    tool.line = Line::Evidence;
    tool.order = 7;
    tool.title = words(QT_TRANSLATE_NOOP("SwotTool", "SWOT from evidence"));
    tool.purpose = words(
        QT_TRANSLATE_NOOP("SwotTool", "What helps and hinders, inside and outside, and what it rests on"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("SwotTool", "strength;weakness;opportunity;threat;matrix;internal;"
                                            "external;opinion"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(SwotItem::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new SwotPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::swotDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
