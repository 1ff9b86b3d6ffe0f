// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/Records.h"
#include "ui/kit/ToolDescriptor.h"
#include "ui/project/decisions/DecisionsPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor decisions()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Decisions", text); };
    ToolDescriptor tool;
    tool.id = u"decisions"_s;
    tool.line = Line::Project;
    tool.order = 4;
    tool.title = words(QT_TRANSLATE_NOOP("Decisions", "Decisions"));
    tool.purpose = words(QT_TRANSLATE_NOOP("Decisions", "What was decided, why, and by whom"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("Decisions", "decision log;override;sign-off;loop back;rationale;minutes"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(Decision::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new DecisionsPage(context, self);
    };
    return tool;
}

} // namespace s3::tools
