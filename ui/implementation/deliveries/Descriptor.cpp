// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/implementation/Deliveries.h"
#include "ui/implementation/deliveries/DeliveriesPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::tools {

ToolDescriptor deliveries()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Deliveries", text); };
    ToolDescriptor tool;
    tool.id = u"deliveries"_s;
    tool.line = Line::Implementation;
    tool.order = 2;
    tool.title = tr(QT_TRANSLATE_NOOP("Deliveries", "Services and deliveries"));
    tool.purpose = tr(QT_TRANSLATE_NOOP("Deliveries", "Plan each service, log each time it was delivered"));
    tool.keywords = {tr(QT_TRANSLATE_NOOP("Deliveries", "participants")),
                     tr(QT_TRANSLATE_NOOP("Deliveries", "adoption")),
                     tr(QT_TRANSLATE_NOOP("Deliveries", "log"))};
    tool.makePage = [](ToolContext& context, const ToolDescriptor& self) -> QWidget* {
        return new DeliveriesPage(context, self);
    };
    tool.completeness = [](const Project& project) {
        const auto [done, total] = deliveriesCompleteness(project);
        return Completeness{done, total};
    };
    tool.recordTables = {QString::fromLatin1(Adoption::table), QString::fromLatin1(Delivery::table)};
    return tool;
}

} // namespace s3::tools
