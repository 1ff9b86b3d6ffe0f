// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/RecordKinds.h"
#include "ui/project/thread/ThreadPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ThreadTool)
};
} // namespace

ToolDescriptor thread()
{
    ToolDescriptor tool;
    tool.id = u"thread"_s;
    tool.line = Line::Project;
    tool.order = 3;
    tool.title = Texts::tr("Thread");
    tool.purpose = Texts::tr("Why something is there, and what came of it, across all lines");
    tool.keywords = {Texts::tr("why"), Texts::tr("graph"), Texts::tr("trace"), Texts::tr("orphans"),
                     Texts::tr("loose ends")};
    for (const RecordKind& kind : recordKinds())
        if (kind.threaded)
            tool.recordTables.append(QString::fromLatin1(kind.table));
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new ThreadPage(context, self);
    };
    return tool;
}

} // namespace s3::tools
