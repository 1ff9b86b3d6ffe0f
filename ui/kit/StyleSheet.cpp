// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/StyleSheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

// $name is replaced by a colour of the theme, %mode by light or dark.
const char* const kText = R"(
QLabel[textRole="title"]   { font-size: 22px; font-weight: 700; color: $ink; }
QLabel[textRole="section"] { font-size: 15px; font-weight: 600; color: $ink; }
QLabel[textRole="strong"]  { font-size: 14px; font-weight: 600; color: $ink; }
QLabel[textRole="body"]    { font-size: 14px; color: $ink; }
QLabel[textRole="soft"]    { font-size: 14px; color: $soft; }
QLabel[textRole="small"]   { font-size: 12px; color: $soft; }
QLabel[textRole="label"]   { font-size: 12px; font-weight: 600; color: $soft; }
QLabel[textRole="figure"]  { font-size: 28px; font-weight: 600; color: $ink; }
QLabel[textRole="error"]   { font-size: 12px; color: $bad; }
QToolTip { background: $ink; color: $paper; border: 0; padding: 6px 8px; font-size: 12px; }
)";

const char* const kButtons = R"(
QPushButton {
  min-height: 32px; padding: 0 13px; border: 1px solid $edge; border-radius: 8px;
  background: $paper; color: $ink; font-weight: 600;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $press; }
QPushButton:focus { border: 2px solid $focus; min-height: 30px; padding: 0 12px; }
QPushButton:disabled { color: $faint; background: $ground; }
QPushButton[quiet="true"] { border-color: transparent; background: transparent; color: $soft; }
QPushButton[quiet="true"]:hover { background: $hover; color: $ink; }
QPushButton[quiet="true"]:focus { border: 2px solid $focus; }
QPushButton[compact="true"] { min-height: 26px; padding: 0 9px; }
QPushButton[compact="true"]:focus { min-height: 24px; padding: 0 8px; }
QPushButton::menu-indicator { image: url(:/style/down-%mode.svg); width: 14px; height: 14px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QToolButton {
  min-height: 30px; min-width: 30px; padding: 0; border: 1px solid transparent; border-radius: 8px;
  background: transparent; color: $ink;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $press; }
QToolButton:focus { border: 2px solid $focus; min-height: 28px; min-width: 28px; }
QToolButton:disabled { color: $faint; }
QToolButton[compact="true"] { min-height: 24px; min-width: 24px; border-radius: 6px; }
QToolButton[compact="true"]:focus { min-height: 22px; min-width: 22px; }
QToolButton::menu-indicator { image: none; }
QLineEdit QToolButton, QLineEdit QToolButton:focus { min-height: 20px; min-width: 20px; max-height: 20px; max-width: 20px; border: 0; border-radius: 4px; }
)";

const char* const kPrimary = R"(
QPushButton[primaryLine="%n"] { background: $l%n; border-color: $l%n; color: $on; }
QPushButton[primaryLine="%n"]:hover { background: $h%n; border-color: $h%n; }
QPushButton[primaryLine="%n"]:pressed { background: $i%n; border-color: $i%n; }
QPushButton[primaryLine="%n"]:focus { border: 2px solid $ink; }
QPushButton[primaryLine="%n"]:disabled { background: $hair; border-color: $hair; color: $faint; }
)";

const char* const kFields = R"(
QLineEdit, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox, QDoubleSpinBox, QComboBox {
  min-height: 32px; padding: 0 10px; border: 1px solid $edge; border-radius: 8px; background: $paper; color: $ink;
  selection-background-color: $select; selection-color: $ink;
}
QPlainTextEdit, QTextEdit {
  padding: 4px 8px; border: 1px solid $edge; border-radius: 8px; background: $paper; color: $ink;
  selection-background-color: $select; selection-color: $ink;
}
QLineEdit:hover, QDateEdit:hover, QTimeEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover,
QPlainTextEdit:hover, QTextEdit:hover { border-color: $faint; }
QLineEdit:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus { border: 2px solid $focus; padding: 0 9px; min-height: 30px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 3px 7px; }
QLineEdit[invalid="true"], QDateEdit[invalid="true"], QSpinBox[invalid="true"], QComboBox[invalid="true"],
QPlainTextEdit[invalid="true"] { border-color: $bad; }
QLineEdit:disabled, QDateEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled,
QLineEdit:read-only, QPlainTextEdit:read-only { background: $ground; color: $soft; }
QTextEdit:read-only, QTextBrowser { background: transparent; color: $ink; border: 0; padding: 0; }
QComboBox { padding-left: 12px; padding-right: 4px; }
QComboBox:focus { padding-left: 11px; padding-right: 3px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox[pill="true"] { background: $tint; border-color: transparent; border-radius: 15px; min-height: 28px;
  color: $i1; font-weight: 600; }
QComboBox[pill="true"]:hover { border-color: $l1; }
QComboBox[pill="true"]:focus { border: 2px solid $focus; min-height: 26px; }
QComboBox::drop-down { border: 0; width: 26px; subcontrol-origin: padding; subcontrol-position: right center; }
QComboBox::down-arrow { image: url(:/style/down-%mode.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $edge; border-radius: 8px; padding: 4px;
  outline: 0; selection-background-color: $tint; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 8px; border-radius: 6px; }
QDateEdit::drop-down { border: 0; width: 26px; subcontrol-origin: padding; subcontrol-position: right center; }
QDateEdit::down-arrow { image: url(:/style/down-%mode.svg); width: 16px; height: 16px; }
QAbstractSpinBox::up-button { border: 0; width: 20px; height: 14px; background: transparent;
  subcontrol-origin: padding; subcontrol-position: top right; top: 2px; right: 4px; }
QAbstractSpinBox::down-button { border: 0; width: 20px; height: 14px; background: transparent;
  subcontrol-origin: padding; subcontrol-position: bottom right; bottom: 2px; right: 4px; }
QAbstractSpinBox::up-arrow { image: url(:/style/up-%mode.svg); width: 13px; height: 13px; }
QAbstractSpinBox::down-arrow { image: url(:/style/down-%mode.svg); width: 13px; height: 13px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 26px; color: $ink; border: 2px solid transparent; border-radius: 6px; padding: 0 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid $faint; background: $paper; }
QCheckBox::indicator { border-radius: 5px; } QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $focus; }
QCheckBox::indicator:checked { background: $l1; border-color: $l1; image: url(:/style/tick-%mode.svg); }
QCheckBox::indicator:indeterminate { background: $l1; border-color: $l1; image: url(:/style/dash-%mode.svg); }
QRadioButton::indicator:checked { background: $l1; border-color: $l1; image: url(:/style/dot-%mode.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $hair; background: $ground; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: $faint; border-color: $faint; }
)";

const char* const kViews = R"(
QTableView, QTreeView, QListView { background: $paper; color: $ink; border: 0; outline: 0; gridline-color: $hair;
  selection-background-color: $tint; selection-color: $ink; }
QListView[onGround="true"] { background: $ground; }
QListView::indicator { width: 16px; height: 16px; border: 1px solid $faint; border-radius: 5px; background: $paper; }
QListView::indicator:checked { background: $l1; border-color: $l1; image: url(:/style/tick-%mode.svg); }
QListView::item, QTreeView::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $tint; color: $ink; }
QListView::item:focus, QTreeView::item:focus { border: 2px solid $focus; padding: 0 6px; }
QHeaderView { background: $paper; border: 0; }
QHeaderView::section { background: $paper; color: $soft; font-size: 12px; font-weight: 600; border: 0;
  border-bottom: 1px solid $hair; padding: 0 8px; min-height: 32px; }
QTableCornerButton::section { background: $paper; border: 0; }
QTabWidget::pane { border: 0; border-top: 1px solid $hair; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $soft; padding: 6px 8px; margin-right: 6px; font-weight: 600;
  border: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $focus; }
QTabBar::tab:focus { border-color: $focus; border-radius: 6px; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; } QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $hair; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; text-align: right; color: transparent; }
QProgressBar::chunk { background: $l1; border-radius: 4px; }
QSlider { min-height: 24px; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: 4px; background: $hair; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $l1; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -7px 0; border-radius: 9px; background: $paper; border: 2px solid $l1; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $hair; }
)";

const char* const kWindows = R"(
QMenuBar { background: $rail; color: $ink; border-bottom: 1px solid $hair; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $press; }
QMenu { background: $paper; color: $ink; border: 1px solid $edge; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 6px; min-height: 20px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: $hair; margin: 6px 4px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QMenu::indicator:checked { image: url(:/style/check-%mode.svg); }
QStatusBar { background: $rail; color: $soft; }
QDialog { background: $paper; }
QCalendarWidget QWidget { alternate-background-color: $paper; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $paper; }
QCalendarWidget QToolButton { padding: 0 8px; font-weight: 600; }
QCalendarWidget QAbstractItemView { selection-background-color: $l1; selection-color: $on; }
)";

QHash<QString, QColor> names(const ThemeColors& c)
{
    QHash<QString, QColor> n{
        {u"paper"_s, c.paper},
        {u"ground"_s, c.ground},
        {u"rail"_s, c.rail},
        {u"ink"_s, c.ink},
        {u"soft"_s, c.soft},
        {u"faint"_s, c.faint},
        {u"hair"_s, c.hair},
        {u"focus"_s, c.focus},
        {u"good"_s, c.good},
        {u"warn"_s, c.warn},
        {u"bad"_s, c.bad},
        {u"on"_s, c.onLine()},
        {u"tint"_s, c.lineTint(Line::Evidence)},
        {u"edge"_s, mixed(c.ink, c.hair, 0.06)},
        {u"hover"_s, mixed(c.ink, c.paper, 0.035)},
        {u"press"_s, mixed(c.ink, c.paper, 0.075)},
        {u"thumb"_s, mixed(c.faint, c.paper, 0.45)},
        {u"select"_s, mixed(c.focus, c.paper, 0.26)},
    };
    for (int i = 0; i < 6; ++i) {
        const auto l = static_cast<Line>(i);
        n.insert(u"l%1"_s.arg(i), c.line(l));
        n.insert(u"i%1"_s.arg(i), c.lineInk(l));
        n.insert(u"h%1"_s.arg(i), mixed(c.lineInk(l), c.line(l), 0.5));
    }
    return n;
}

QString filled(QString sheet, const ThemeColors& colors)
{
    const QHash<QString, QColor> table = names(colors);
    sheet.replace(u"%mode"_s, colors.mode == ThemeMode::Dark ? u"dark"_s : u"light"_s);
    QString out;
    out.reserve(sheet.size() * 2);
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet.at(i) != u'$') {
            out += sheet.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < sheet.size() && sheet.at(end).isLetterOrNumber())
            ++end;
        const QColor color = table.value(sheet.mid(i + 1, end - i - 1));
        Q_ASSERT(color.isValid());
        out += color.name();
        i = end - 1;
    }
    return out;
}

} // namespace

QString styleSheetFor(const ThemeColors& colors)
{
    QString sheet;
    for (const char* part : {kText, kButtons, kFields, kViews, kWindows})
        sheet += QString::fromLatin1(part);
    for (int i = 0; i < 6; ++i)
        sheet += QString::fromLatin1(kPrimary).replace(u"%n"_s, QString::number(i));
    return filled(sheet, colors);
}

} // namespace s3
