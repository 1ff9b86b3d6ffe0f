// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ToolDescriptor.h"
#include "ui/project/reports/ReportsPage.h"

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor reports()
{
    ToolDescriptor tool;
    tool.id = u"reports"_s;
    tool.line = Line::Project;
    tool.order = 6;
    tool.title = ReportsPage::tr("Reports");
    tool.purpose = ReportsPage::tr("Hand out what was found, decided and done");
    tool.keywords = {ReportsPage::tr("PDF"), ReportsPage::tr("export"), ReportsPage::tr("print")};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new ReportsPage(context, self);
    };
    return tool;
}

} // namespace s3::tools
