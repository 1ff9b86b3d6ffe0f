// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/overview/OverviewPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OverviewTool)
};
} // namespace

ToolDescriptor overview()
{
    ToolDescriptor tool;
    tool.id = u"overview"_s;
    tool.line = Line::Project;
    tool.order = 1;
    tool.title = Texts::tr("Overview");
    tool.purpose = Texts::tr("Where the process stands, and what it asks of you next");
    tool.keywords = {Texts::tr("gates"),    Texts::tr("checklist"), Texts::tr("sign off"),
                     Texts::tr("progress"), Texts::tr("home"),      Texts::tr("restore point")};
    tool.recordTables = {u"project"_s, u"gate_answer"_s, u"gate_sign_off"_s};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new OverviewPage(context, self);
    };
    return tool;
}

} // namespace s3::tools
