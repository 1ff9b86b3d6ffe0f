// SPDX-License-Identifier: GPL-3.0-or-later
// The method without a window. Links core alone.
#include "app/cli/Command.h"
#include "core/base/Resources.h"

#include <QGuiApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void printHelp(FILE* to)
{
    std::fputs("S3 Facilitator on the command line.\n\nUsage: s3facilitator-cli COMMAND ...\n\n", to);
    for (const s3::cli::Command& command : s3::cli::commands())
        std::fprintf(to, "  %s %s\n      %s\n", command.name, command.usage, command.purpose);
    std::fputs("\n  COMMAND --help    --version\n\n"
               "Exit codes: 0 done, 1 findings, 2 wrong usage, 3 bad input.\n",
               to);
}

} // namespace

int main(int argc, char** argv)
{
    // Reports and minutes need fonts, though no screen; nothing else needs more than the core application.
    std::unique_ptr<QCoreApplication> app;
    if (argc > 1 && (qstrcmp(argv[1], "report") == 0 || qstrcmp(argv[1], "minutes") == 0)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"s3facilitator"_s);
    initS3Resources();
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == u"--help"_s || name == u"-h"_s) {
        printHelp(stdout);
        return s3::cli::Done;
    }
    if (name == u"--version"_s) {
        std::printf("s3facilitator-cli %s\n", S3_VERSION);
        return s3::cli::Done;
    }
    for (const s3::cli::Command& command : s3::cli::commands())
        if (name == QLatin1String(command.name))
            return command.run(arguments.mid(2));
    if (!name.isEmpty())
        std::fprintf(stderr, "%s: no such command\n", qPrintable(name));
    printHelp(stderr);
    return s3::cli::WrongUsage;
}
