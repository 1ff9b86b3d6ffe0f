// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window as a person does: by mouse and keys on what is visible. A step that cannot be done
// throws Lost, so that the test says which widget was missing instead of crashing on it.
#pragma once

#include "core/base/Resources.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace s3::test {

/// Where in a test a step was asked for; as std::source_location, which clang 14 does not know.
struct Where {
    const char* file = "";
    int line = 0;
    static constexpr Where current(const char* file = __builtin_FILE(), int line = __builtin_LINE())
    {
        return {file, line};
    }
};

class Lost : public std::runtime_error {
public:
    Lost(const QString& what, const Where& where)
        : std::runtime_error(QStringLiteral("%1 (%2:%3)")
                                 .arg(what, QString::fromLatin1(where.file).section(u'/', -1))
                                 .arg(where.line)
                                 .toStdString())
    {}
};

inline void must(bool holds, const QString& what, const Where& where = Where::current())
{
    if (!holds)
        throw Lost(what, where);
}

inline QString asText(const QString& value)
{
    return value;
}
template<class T>
QString asText(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return QString::number(int(value));
    else
        return QVariant::fromValue(value).toString();
}

template<class A, class B>
void same(const A& is, const B& wanted, const QString& what = {}, const Where& where = Where::current())
{
    if (!(is == wanted))
        throw Lost(QStringLiteral("%1: is “%2”, wanted “%3”").arg(what, asText(is), asText(wanted)), where);
}

/// Waits until something holds, as long as a patient person would.
template<class F>
void eventually(F&& holds, const QString& what, const Where& where = Where::current())
{
    if (!QTest::qWaitFor(std::forward<F>(holds), 5000))
        throw Lost(what, where);
}

/// The composition of the program with its files in a temporary folder. The window can be closed and opened
/// again with the same settings, like a second run.
class Walker {
public:
    Walker()
    {
        initS3Resources();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           folder.filePath(QStringLiteral("config")));
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8()); // where samples go
        languages.use(QStringLiteral("en"));
        theme.apply(*qApp);
    }

    void start(const QSize& size = {1440, 900}, const Where& where = Where::current())
    {
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        window = std::make_unique<MainWindow>(*settings, theme, languages);
        window->setDialogs(dialogs);
        window->resize(size);
        window->show();
        must(QTest::qWaitForWindowExposed(window.get()), QStringLiteral("the window does not appear"), where);
        activate(where);
    }
    void activate(const Where& where = Where::current())
    {
        QCoreApplication::processEvents();
        if (QApplication::activeWindow() == window.get())
            return;
        window->activateWindow();
        eventually([this] { return QApplication::activeWindow() == window.get(); },
                   QStringLiteral("the window does not become active"), where);
    }
    void stop()
    {
        window->close();
        window.reset();
        settings.reset();
    }

    Project& project() const
    {
        must(window && window->project(), QStringLiteral("no project is open"));
        return *window->project();
    }
    Workspace& workspace() const
    {
        must(window && window->workspace(), QStringLiteral("no project is shown"));
        return *window->workspace();
    }
    template<class T>
    T only(const Where& where = Where::current()) const
    {
        const QList<T> all = project().all<T>();
        must(all.size() == 1,
             QStringLiteral("%1 records in %2 instead of one")
                 .arg(all.size())
                 .arg(QString::fromLatin1(T::table)),
             where);
        return all.first();
    }
    template<class T>
    T last(const Where& where = Where::current()) const
    {
        const QList<T> all = project().all<T>();
        must(!all.isEmpty(), QStringLiteral("nothing in %1").arg(QString::fromLatin1(T::table)), where);
        return all.last();
    }

    /// The visible widget of that name; `inside` narrows the search to a named part, e.g. a form.
    template<class T = QWidget>
    T* find(const QString& name, const QString& inside = {}, const Where& where = Where::current()) const
    {
        QCoreApplication::processEvents();
        T* found = seek<T>(name, inside);
        if (!found && QTest::qWaitFor([&] { return (found = seek<T>(name, inside)) != nullptr; }, 2000))
            return found;
        must(found, QStringLiteral("no visible widget “%1” on page “%2”").arg(name, currentTool()), where);
        return found;
    }
    bool shown(const QString& name) const { return seek<QWidget>(name, {}) != nullptr; }
    QString currentTool() const
    {
        return window && window->workspace() ? window->workspace()->currentTool() : QStringLiteral("start");
    }

    void click(const QString& name, const QString& inside = {}, const Where& where = Where::current())
    {
        auto* widget = find<QWidget>(name, inside, where);
        press(widget, where);
    }
    void press(QWidget* widget, const Where& where = Where::current())
    {
        activate(where); // where no window manager gives the focus back after a popup
        bring(widget);
        must(widget->isEnabled(), QStringLiteral("“%1” is not enabled").arg(widget->objectName()), where);
        must(!widget->visibleRegion().isEmpty(),
             QStringLiteral("“%1” cannot be seen").arg(widget->objectName()), where);
        auto* area = qobject_cast<QAbstractScrollArea*>(widget); // its clicks arrive at the inner part
        QWidget* target = area ? area->viewport() : widget;
        const QWidget* over = window->childAt(target->mapTo(window.get(), visibleSpot(target)));
        must(!over || over == target || target->isAncestorOf(over) || over->isAncestorOf(target) ||
                 inNotice(over),
             QStringLiteral("“%1” lies under “%2”")
                 .arg(widget->objectName(), over ? over->objectName() : QString()),
             where);
        QTest::mouseClick(target, Qt::LeftButton, {}, visibleSpot(target));
        QCoreApplication::processEvents();
    }
    /// Clicks into a field, replaces what is there and leaves it by Tab.
    void type(const QString& name, const QString& text, const QString& inside = {},
              const Where& where = Where::current())
    {
        write(find<QWidget>(name, inside, where), text, where);
        key(Qt::Key_Tab);
    }
    /// As type(), but ends with Enter.
    void enter(const QString& name, const QString& text, const QString& inside = {},
               const Where& where = Where::current())
    {
        write(find<QWidget>(name, inside, where), text, where);
        key(Qt::Key_Return);
    }
    void write(QWidget* field, const QString& text, const Where& where = Where::current())
    {
        if (auto* combo = qobject_cast<QComboBox*>(field); combo && combo->isEditable())
            field = combo->lineEdit();
        press(field, where);
        must(field->hasFocus() || field->focusProxy(),
             QStringLiteral("“%1” takes no focus").arg(field->objectName()), where);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
        QCoreApplication::processEvents();
    }
    /// To whatever has the focus, as the keyboard does.
    void key(Qt::Key which, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(focused(), which, with);
        QCoreApplication::processEvents();
    }
    void keys(const QString& text)
    {
        QTest::keyClicks(focused(), text);
        QCoreApplication::processEvents();
    }
    QWidget* focused() const
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : static_cast<QWidget*>(window.get());
    }

    /// Opens the list of a combo box and moves to the entry with that code by keys.
    void choose(const QString& name, const QString& code, const QString& inside = {},
                const Where& where = Where::current())
    {
        auto* box = find<QComboBox>(name, inside, where);
        bring(box);
        must(box->isEnabled(), QStringLiteral("“%1” is not enabled").arg(name), where);
        const int row = box->findData(code);
        must(row >= 0, QStringLiteral("“%1” does not offer “%2”").arg(name, code), where);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
        eventually([box] { return box->view()->isVisible(); },
                   QStringLiteral("the list of “%1” does not open").arg(name), where);
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        eventually([box] { return !box->view()->isVisible(); },
                   QStringLiteral("the list of “%1” does not close").arg(name), where);
        same(box->currentData().toString(), code, name, where);
        activate(where);
    }
    /// Moves a SegmentedControl by its keys.
    void segment(const QString& name, int index, const Where& where = Where::current())
    {
        auto* control = find<SegmentedControl>(name, {}, where);
        control->setFocus();
        QTest::keyClick(control, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(control, Qt::Key_Right);
        same(control->currentIndex(), index, name, where);
        QCoreApplication::processEvents();
    }
    void spin(const QString& name, int value, const Where& where = Where::current())
    {
        type(name, QString::number(value), {}, where);
        same(find<QSpinBox>(name, {}, where)->value(), value, name, where);
    }
    /// Clicks into the middle of a row.
    void clickRow(QAbstractItemView* view, const QModelIndex& index, Qt::KeyboardModifiers with = {},
                  const Where& where = Where::current())
    {
        must(index.isValid(), QStringLiteral("no such row in “%1”").arg(view->objectName()), where);
        bring(view);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, with, view->visualRect(index).center());
        QCoreApplication::processEvents();
    }
    /// The first row that shows the text in any column.
    static QModelIndex rowWith(const QAbstractItemView* view, const QString& text)
    {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; row < model->rowCount(view->rootIndex()); ++row)
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
                if (const QModelIndex index = model->index(row, column, view->rootIndex());
                    index.data().toString().contains(text))
                    return index;
        return {};
    }

    /// By the rail: opens its line if need be, then clicks the station.
    void goTo(const QString& tool, const Where& where = Where::current())
    {
        if (!shown(QStringLiteral("rail.") + tool))
            for (const ToolDescriptor& descriptor : allTools())
                if (descriptor.id == tool)
                    click(QStringLiteral("rail.line%1").arg(int(descriptor.line)), {}, where);
        click(QStringLiteral("rail.") + tool, {}, where);
        same(workspace().currentTool(), tool, QStringLiteral("page"), where);
    }
    static bool exists(const QString& tool) { return PageHarness::tool(tool).has_value(); }

    /// Keeps a picture of the window in the folder S3_GALLERY, for whoever looks into a failure.
    void picture(const QString& name) const
    {
        if (const QString to = qEnvironmentVariable("S3_GALLERY"); !to.isEmpty() && window)
            window->grab().save(to + u'/' + name + QStringLiteral(".png"));
    }

    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    Theme theme;
    Languages languages;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;

private:
    template<class T>
    T* seek(const QString& name, const QString& inside) const
    {
        if (!window)
            return nullptr;
        const QList<QWidget*> roots =
            inside.isEmpty() ? QList<QWidget*>{window.get()} : window->findChildren<QWidget*>(inside);
        for (const QWidget* root : roots)
            for (T* widget : root->findChildren<T*>(name))
                if (widget->isVisible())
                    return widget;
        return nullptr;
    }
    /// Scrolls every area around the widget, as one would by the wheel.
    void bring(QWidget* widget) const
    {
        QCoreApplication::processEvents();
        for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(widget, 4, 4);
        QCoreApplication::processEvents();
    }
    /// The bar at the foot goes away by itself; nobody waits for it here.
    static bool inNotice(const QWidget* widget)
    {
        for (; widget; widget = widget->parentWidget())
            if (qobject_cast<const Notice*>(widget))
                return true;
        return false;
    }
    static QPoint visibleSpot(const QWidget* widget)
    {
        const QRegion region = widget->visibleRegion();
        return region.contains(widget->rect().center()) ? widget->rect().center() : region.begin()->center();
    }
};

} // namespace s3::test

/// Runs steps and turns Lost into a failure of the test function, with a picture if one is asked for.
#define S3_WALK(walker, ...)                                                                                 \
    try {                                                                                                    \
        __VA_ARGS__                                                                                          \
    } catch (const s3::test::Lost& lost) {                                                                   \
        (walker).picture(QString::fromLatin1(QTest::currentTestFunction()));                                 \
        QFAIL(lost.what());                                                                                  \
    }
