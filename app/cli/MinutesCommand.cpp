// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/project/Project.h"
#include "core/report/ReportWriter.h"
#include "core/workshop/Minutes.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace s3::cli {

int runMinutes(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"workshop"_s, {}, u"TITLE"_s});
    parser.addOption({u"out"_s, {}, u"MINUTES"_s});
    parser.addOption({u"lang"_s, {}, u"CODE"_s, u"en"_s});
    int exitCode = Done;
    if (!parse(parser, "minutes", arguments, 1, exitCode))
        return exitCode;
    const QString out = parser.value(u"out"_s);
    if (!report::reportEndings().contains(QFileInfo(out).suffix().toLower()))
        return misuse("minutes", u"--out: a name that ends in .odt, .pdf or .html is needed"_s);
    const QString language = parser.value(u"lang"_s);
    QTranslator translator;
    if (!translator.load(u":/i18n/s3facilitator_"_s + language))
        return misuse("minutes", u"--lang: there is no translation to %1 yet"_s.arg(language));
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                            : QLocale(language));
    const QString path = parser.positionalArguments().first();
    const auto project = openOrFail(path, true, exitCode);
    if (!project)
        return exitCode;
    const QString title = parser.value(u"workshop"_s);
    QList<Workshop> found = project->all<Workshop>();
    QStringList titles;
    for (const Workshop& one : found)
        titles.append(u'"' + one.title + u'"');
    found.removeIf([&](const Workshop& one) {
        return !title.isEmpty() && one.title.compare(title, Qt::CaseInsensitive) != 0;
    });
    if (found.size() != 1)
        return fail({ErrorCode::NotFound,
                     u"--workshop \"%1\" names no single workshop"_s.arg(title),
                     titles.join(u", "_s),
                     {}},
                    path);
    if (const auto written = report::writeReport(workshop::minutesOf(*project, found.first().id), out);
        !written)
        return fail(written.error(), out);
    print(QDir::toNativeSeparators(QFileInfo(out).absoluteFilePath()));
    return Done;
}

} // namespace s3::cli
