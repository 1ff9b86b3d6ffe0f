// SPDX-License-Identifier: GPL-3.0-or-later
// A page on a real project, without the window around it.
#pragma once

#include "core/base/Resources.h"
#include "core/project/Project.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/Page.h"
#include "ui/kit/Theme.h"
#include "ui/kit/ToolContext.h"
#include "ui/kit/ToolDescriptor.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace s3::test {

/// Whether something was painted; it is written to `path` where pictures are wanted: S3_SCREENSHOTS names a
/// folder.
inline bool keep(const QPixmap& picture, const QString& path)
{
    return !picture.isNull() && (!qEnvironmentVariableIsSet("S3_SCREENSHOTS") || picture.save(path));
}

/// Answers what a test put in; asks nobody.
class ScriptedDialogs : public Dialogs {
public:
    QString openAnswer;
    QString saveAnswer;
    bool confirmAnswer = true;
    std::optional<QString> textAnswer;
    QString openFile(const QString&, const QString&, const QString&) override { return openAnswer; }
    QString suggestion; ///< the name that was proposed last
    QString saveFile(const QString&, const QString&, const QString& name) override
    {
        suggestion = name;
        return saveAnswer;
    }
    bool confirm(const QString&, const QString&, const QString&) override { return confirmAnswer; }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override
    {
        return textAnswer;
    }
};

/// Remembers where a page wanted to go.
class RecordingNavigator : public Navigator {
public:
    QString openedTool;
    RecordRef openedRecord;
    RecordRef shownThread;
    QStringList notices;
    void openTool(const QString& toolId) override { openedTool = toolId; }
    void openRecord(const RecordRef& ref) override { openedRecord = ref; }
    void showThread(const RecordRef& ref) override { shownThread = ref; }
    QString openedProject;
    void openProject(const QString& path) override { openedProject = path; }
    void showPalette() override {}
    void showGuide() override {}
    void notice(const QString& text, bool) override { notices.append(text); }
};

class PageHarness {
public:
    PageHarness()
    {
        initS3Resources();
        theme.apply(*qApp);
        auto made =
            Project::create(folder.filePath(QStringLiteral("test.s3project")), QStringLiteral("Test"));
        project = std::move(*made);
        context = std::make_unique<ToolContext>(*project, theme, dialogs, navigator);
    }

    /// Fills the project before a page is built, e.g. from core's functions.
    template<class F>
    void fill(F&& change)
    {
        const auto done = project->transact(EditLabel{"Fill"}, std::forward<F>(change));
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().context));
    }

    static std::optional<ToolDescriptor> tool(const QString& id)
    {
        for (const ToolDescriptor& descriptor : allTools())
            if (descriptor.id == id)
                return descriptor;
        return std::nullopt;
    }

    /// Builds and shows the page; the harness owns it.
    Page* open(const QString& toolId, const QSize& size = {1180, 800})
    {
        const auto descriptor = tool(toolId);
        if (!descriptor)
            return nullptr;
        page.reset(descriptor->makePage(*context, *descriptor));
        page->setAutoFillBackground(true);
        page->resize(size);
        page->show();
        QCoreApplication::processEvents();
        return qobject_cast<Page*>(page.get());
    }

    template<class T>
    T* find(const char* objectName) const
    {
        return page->findChild<T*>(QString::fromLatin1(objectName));
    }

    void setDark(bool dark)
    {
        theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        QCoreApplication::processEvents();
    }

    bool grab(const QString& path) const
    {
        QCoreApplication::processEvents();
        return keep(page->grab(), path);
    }

    QTemporaryDir folder;
    Theme theme;
    ScriptedDialogs dialogs;
    RecordingNavigator navigator;
    std::unique_ptr<Project> project;
    std::unique_ptr<ToolContext> context;
    std::unique_ptr<QWidget> page;
};

} // namespace s3::test
