// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Sources.h"
#include "ui/evidence/sources/SourcesPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor sources()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Sources", text); };
    ToolDescriptor tool;
    tool.id = u"sources"_s;
    tool.line = Line::Evidence;
    tool.order = 5;
    tool.title = words(QT_TRANSLATE_NOOP("Sources", "Interviews and documents"));
    tool.purpose =
        words(QT_TRANSLATE_NOOP("Sources", "What was said and read, and the findings drawn from it"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("Sources", "interview;document;observation;visit;notes;passage;quote;"
                                           "attachment;file;consent;qualitative"))
            .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(QualitativeSource::table),
                         QString::fromLatin1(Attachment::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new SourcesPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::sourcesDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
