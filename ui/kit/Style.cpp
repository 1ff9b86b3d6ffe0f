// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Style.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Theme.h"

#include <QAbstractSlider>
#include <QApplication>
#include <QCalendarWidget>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace s3 {

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        // Views paint a ring around the row, buttons wear it as their border; a second one would be noise.
        if (!qobject_cast<const QAbstractItemView*>(widget) &&
            !qobject_cast<const QAbstractButton*>(widget) && !qobject_cast<const QComboBox*>(widget) &&
            !qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QTabBar*>(widget))
            paintFocusRing(*painter, option->rect, option->palette, 4);
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SloppySubMenus:
        return hint == SH_ItemView_ShowDecorationSelected || hint == SH_Menu_SloppySubMenus;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_SplitterWidth:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (standard) {
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return icon(u"back"_s, widget);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return icon(u"next"_s, widget);
    case SP_ArrowUp:
        return icon(u"up"_s, widget);
    case SP_ArrowDown:
        return icon(u"down"_s, widget);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return icon(u"close"_s, widget);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Outside dialogs a push button would answer to Space alone.
    if (auto* button = qobject_cast<QPushButton*>(widget))
        button->setAutoDefault(true);
    // Qt's calendar paints weekends in a red that no theme knows.
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        const ThemeColors c = colorsFor(QApplication::palette());
        QTextCharFormat quiet;
        quiet.setForeground(c.soft);
        calendar->setWeekdayTextFormat(Qt::Saturday, quiet);
        calendar->setWeekdayTextFormat(Qt::Sunday, quiet);
        calendar->setHeaderTextFormat(quiet);
    }
}

void paintFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colorsFor(palette).focus, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace s3
