// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Accessibility.h"

#include "ui/kit/BarListChart.h"
#include "ui/kit/Card.h"
#include "ui/kit/ChartStyle.h"
#include "ui/kit/MarkChart.h"
#include "ui/kit/Messages.h"
#include "ui/kit/MetroOverview.h"
#include "ui/kit/Pill.h"
#include "ui/kit/SegmentedControl.h"

#include <QAccessibleWidget>

namespace s3 {

namespace {

/// What the widget is; NoRole = leave it to Qt.
QAccessible::Role roleOf(const QWidget* widget)
{
    if (qobject_cast<const PlainChartView*>(widget) || qobject_cast<const BarListChart*>(widget) ||
        qobject_cast<const MarkChart*>(widget) ||
        (dynamic_cast<const PaintedChart*>(widget) && widget->focusPolicy() != Qt::NoFocus))
        return QAccessible::Chart;
    if (qobject_cast<const MetroOverview*>(widget))
        return QAccessible::Graphic;
    if (qobject_cast<const InlineMessage*>(widget) || qobject_cast<const Notice*>(widget))
        return QAccessible::AlertMessage;
    if (qobject_cast<const Pill*>(widget))
        return QAccessible::StaticText;
    if (qobject_cast<const SegmentedControl*>(widget))
        return QAccessible::PageTabList;
    if (qobject_cast<const Card*>(widget) || qobject_cast<const EmptyState*>(widget))
        return QAccessible::Grouping;
    return QAccessible::NoRole;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QAccessible::Role role = widget ? roleOf(widget) : QAccessible::NoRole;
    return role == QAccessible::NoRole ? nullptr : new QAccessibleWidget(widget, role);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace s3
