// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/history/HistoryPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HistoryTool)
};
} // namespace

ToolDescriptor history()
{
    ToolDescriptor tool;
    tool.id = u"history"_s;
    tool.line = Line::Project;
    tool.order = 5;
    tool.title = Texts::tr("History");
    tool.purpose = Texts::tr("Who changed what and when, down to every value");
    tool.keywords = {Texts::tr("journal"), Texts::tr("audit"), Texts::tr("undo"), Texts::tr("restore point"),
                     Texts::tr("changes")};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new HistoryPage(context, self);
    };
    return tool;
}

} // namespace s3::tools
