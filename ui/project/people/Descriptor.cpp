// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Persons.h"
#include "core/project/Records.h"
#include "ui/project/people/PeoplePage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor people()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("People", text); };
    ToolDescriptor tool;
    tool.id = u"people"_s;
    tool.line = Line::Project;
    tool.order = 2;
    tool.title = tr(QT_TRANSLATE_NOOP("People", "People and organisations"));
    tool.purpose = tr(QT_TRANSLATE_NOOP("People", "Who takes part, from which group and which region"));
    tool.keywords = {
        tr(QT_TRANSLATE_NOOP("People", "organisations")), tr(QT_TRANSLATE_NOOP("People", "regions")),
        tr(QT_TRANSLATE_NOOP("People", "contacts")),      tr(QT_TRANSLATE_NOOP("People", "consent")),
        tr(QT_TRANSLATE_NOOP("People", "stakeholders")),  u"NUTS"_s};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new PeoplePage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = s3::people::peopleCompleteness(project);
        return Completeness{done, total};
    };
    tool.recordTables = {QString::fromLatin1(Organisation::table), QString::fromLatin1(Person::table),
                         QString::fromLatin1(Region::table)};
    return tool;
}

} // namespace s3::tools
