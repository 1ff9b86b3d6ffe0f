// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceRules.h"
#include "ui/evidence/evidence_cards/EvidenceCardsPage.h"
#include "ui/kit/ToolDescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor evidence_cards()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("EvidenceCards", text); };
    ToolDescriptor tool;
    tool.id = u"evidence_cards"_s;
    tool.line = Line::Evidence;
    tool.order = 6;
    tool.title = words(QT_TRANSLATE_NOOP("EvidenceCards", "Evidence cards"));
    tool.purpose =
        words(QT_TRANSLATE_NOOP("EvidenceCards", "What is known, who says so, and how sure it is"));
    tool.keywords = words(QT_TRANSLATE_NOOP("EvidenceCards", "finding;source;interview;document;confidence;"
                                                             "qualitative;quantitative;card;tag;SWOT"))
                        .split(QLatin1Char(';'));
    tool.recordTables = {QString::fromLatin1(Evidence::table)};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new EvidenceCardsPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = evidence::evidenceCardsDone(project);
        return Completeness{done, total};
    };
    return tool;
}

} // namespace s3::tools
