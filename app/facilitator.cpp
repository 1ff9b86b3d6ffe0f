// SPDX-License-Identifier: GPL-3.0-or-later
// The window: reads the command line, builds the objects and hands them on.
#include "core/base/Resources.h"
#include "ui/kit/Theme.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QScreen>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    QString file;
    QString sample;
    QString page;
    QString theme;
    QString language;
    QString screenshot;
};

Arguments readArguments(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"S3 Facilitator: the five action lines of the S3 Innovation Model in one file."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"A project (.s3project) to open."_s, u"[FILE]"_s);
    parser.addOption({u"sample"_s, u"Open the sample project NAME."_s, u"NAME"_s});
    parser.addOption({u"page"_s, u"Open the page ID, e.g. regional_data."_s, u"ID"_s});
    parser.addOption({u"theme"_s, u"light or dark."_s, u"THEME"_s});
    parser.addOption({u"lang"_s, u"Language code, e.g. en."_s, u"CODE"_s});
    parser.addOption({u"screenshot"_s, u"Write a picture of the window to PNG and quit."_s, u"PNG"_s});
    parser.process(app);
    return {parser.positionalArguments().value(0),
            parser.value(u"sample"_s),
            parser.value(u"page"_s),
            parser.value(u"theme"_s),
            parser.value(u"lang"_s),
            parser.value(u"screenshot"_s)};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"s3facilitator"_s);
    QApplication::setOrganizationName(u"S3Facilitator"_s);
    QApplication::setApplicationVersion(QStringLiteral(S3_VERSION));
    QApplication::setDesktopFileName(u"s3facilitator"_s);
    initS3Resources();
    const Arguments arguments = readArguments(app);

    s3::Settings settings;
    s3::Languages languages;
    languages.use(arguments.language.isEmpty() ? settings.language() : arguments.language);
    const bool dark = arguments.theme.isEmpty() ? settings.dark() : arguments.theme == u"dark"_s;
    s3::Theme theme(dark ? s3::ThemeMode::Dark : s3::ThemeMode::Light);
    theme.apply(app);
    s3::MainWindow window(settings, theme, languages);
    // On a small screen the window's frame would push the foot of the window out of sight.
    const QSize room = window.screen()->availableSize();
    const bool tight = room.width() <= window.width() || room.height() <= window.height();
    if (tight && settings.windowGeometry().isEmpty() && arguments.screenshot.isEmpty())
        window.showMaximized();
    else
        window.show();

    bool opened = true;
    if (!arguments.sample.isEmpty())
        opened = window.openSample(arguments.sample);
    else if (!arguments.file.isEmpty())
        opened = window.openProject(arguments.file);
    if (opened && window.workspace() && !arguments.page.isEmpty())
        window.workspace()->openTool(arguments.page);
    if (!arguments.screenshot.isEmpty()) {
        // Charts animate in and pages lay out over a few turns of the event loop.
        QTimer::singleShot(1500, &window, [&] {
            const bool saved = window.grab().save(arguments.screenshot);
            if (!saved)
                std::fprintf(stderr, "%s: cannot be written; expected a .png file in a folder that exists\n",
                             qPrintable(arguments.screenshot));
            QApplication::exit(saved ? 0 : 3);
        });
    }
    return QApplication::exec();
}
