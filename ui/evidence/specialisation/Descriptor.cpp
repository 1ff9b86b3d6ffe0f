// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceRules.h"
#include "ui/evidence/specialisation/SpecialisationPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor specialisation()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Specialisation", text); };
    ToolDescriptor tool;
    tool.id = u"specialisation"_s;
    tool.line = Line::Evidence;
    tool.order = 2;
    tool.title = words(QT_TRANSLATE_NOOP("Specialisation", "Specialisation"));
    tool.purpose =
        words(QT_TRANSLATE_NOOP("Specialisation", "What the region is good at, and whether it grows"));
    tool.keywords =
        words(QT_TRANSLATE_NOOP("Specialisation",
                                "location quotient;LQ;growth;share;star;cluster;shift-share;sector mix;"
                                "concentration;diversity;variety;entropy;board"))
            .split(QLatin1Char(';'));
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new SpecialisationPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::specialisationDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
