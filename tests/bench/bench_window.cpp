// SPDX-License-Identifier: GPL-3.0-or-later
// Prints: cold start of a process to a usable window with the sample project; page switches with 10,000
// records of each kind that the pages list, first (page built) and again.
#include "core/base/Resources.h"
#include "core/development/Records.h"
#include "core/evidence/Records.h"
#include "core/identification/Records.h"
#include "core/monitoring/Records.h"
#include "core/sample/Sample.h"
#include "ui/kit/Theme.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QWindow>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

constexpr int records = 10'000;

/// Opens the project in a window and waits until it is painted and nothing is left to do.
void openWindow(MainWindow& window, const QString& path)
{
    window.resize(1280, 800);
    window.show();
    if (!window.openProject(path))
        qFatal("cannot open the project");
    while (!window.windowHandle() || !window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    window.grab();
    QCoreApplication::processEvents();
}

void fill(Project& project)
{
    const auto done = project.transact(EditLabel{"Fill"}, [](Writer& w) {
        TransformativeActivity activity;
        activity.title = u"Activity"_s;
        w.insert(activity);
        for (int i = 0; i < records; ++i) {
            Evidence evidence;
            evidence.title = u"Finding %1"_s.arg(i);
            evidence.source = u"Source"_s;
            evidence.year = 2000 + i % 26;
            w.insert(evidence);
            Capacity capacity;
            capacity.title = u"Capacity %1"_s.arg(i);
            w.insert(capacity);
            Action action;
            action.activityId = activity.id;
            action.title = u"Action %1"_s.arg(i);
            action.startOn = QDate(2026, 1, 1).addDays(i % 700);
            action.endOn = action.startOn.addDays(90);
            w.insert(action);
            Indicator indicator;
            indicator.activityId = activity.id;
            indicator.name = u"Indicator %1"_s.arg(i);
            indicator.baseline = 0;
            indicator.target = 100;
            w.insert(indicator);
            Organisation organisation;
            organisation.name = u"Organisation %1"_s.arg(i);
            w.insert(organisation);
        }
    });
    if (!done)
        qFatal("cannot fill the project");
}

void benchStart(const QString& self, const QString& sample)
{
    QList<double> seconds;
    for (int i = 0; i < 5; ++i) {
        QProcess child;
        QElapsedTimer timer;
        timer.start();
        child.start(self, {u"--child"_s, sample});
        child.waitForReadyRead(60'000);
        seconds.append(double(timer.nsecsElapsed()) / 1e9);
        child.waitForFinished();
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf("start of the process to a usable window with the sample: median %.2f s (%.2f to %.2f)\n",
                seconds.at(2), seconds.first(), seconds.last());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    initS3Resources();
    const QTemporaryDir folder;
    const QStringList arguments = QCoreApplication::arguments();
    Settings settings(folder.filePath(u"settings.ini"_s));
    Languages languages;
    languages.use(u"en"_s);
    Theme theme(ThemeMode::Light);
    theme.apply(app);
    if (arguments.value(1) == u"--child"_s) {
        MainWindow window(settings, theme, languages);
        openWindow(window, arguments.value(2));
        std::puts("usable");
        std::fflush(stdout);
        std::_Exit(0);
    }

    const QString sample = folder.filePath(u"sample.s3project"_s);
    if (!createSample(u"alpine-composites"_s, sample))
        qFatal("cannot make the sample");
    benchStart(QCoreApplication::applicationFilePath(), sample);

    const QString large = folder.filePath(u"large.s3project"_s);
    {
        auto project = std::move(*Project::create(large, u"Large"_s));
        fill(*project);
    }
    MainWindow window(settings, theme, languages);
    openWindow(window, large);
    const auto go = [&](const QString& tool) {
        QElapsedTimer timer;
        timer.start();
        window.workspace()->openTool(tool);
        window.workspace()->currentPage()->repaint();
        QCoreApplication::processEvents();
        return double(timer.nsecsElapsed()) / 1e6;
    };
    std::printf("page switch with %d records of each kind (first, built and read; then again):\n", records);
    QStringList tools;
    for (const ToolDescriptor& tool : allTools())
        if (tool.id != u"reports"_s)
            tools.append(tool.id);
    tools.append(u"reports"_s); // lays out the whole report: by far the longest, so it comes last
    for (const QString& tool : tools) {
        const double first = go(tool);
        go(u"people"_s);
        std::printf("  %-22s %8.1f ms %8.1f ms\n", qPrintable(tool), first, go(tool));
        std::fflush(stdout);
    }
    return 0;
}
