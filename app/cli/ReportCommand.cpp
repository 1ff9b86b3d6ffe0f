// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/project/Project.h"
#include "core/report/ProcessReport.h"
#include "core/report/ReportWriter.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace s3::cli {

int runReport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"out"_s, {}, u"REPORT"_s});
    parser.addOption({u"lang"_s, {}, u"CODE"_s, u"en"_s});
    int exitCode = Done;
    if (!parse(parser, "report", arguments, 1, exitCode))
        return exitCode;
    const QString out = parser.value(u"out"_s);
    if (!QStringList{u"pdf"_s, u"odt"_s, u"html"_s}.contains(QFileInfo(out).suffix().toLower()))
        return misuse("report", u"--out: a name that ends in .pdf, .odt or .html is needed"_s);
    const QString language = parser.value(u"lang"_s);
    QTranslator translator;
    if (!translator.load(u":/i18n/s3facilitator_"_s + language))
        return misuse("report", u"--lang: there is no translation to %1 yet"_s.arg(language));
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                            : QLocale(language));

    const QString path = parser.positionalArguments().first();
    const auto project = openOrFail(path, true, exitCode);
    if (!project)
        return exitCode;
    if (const auto written = report::writeReport(report::processReport(*project), out); !written)
        return fail(written.error(), out);
    print(QDir::toNativeSeparators(QFileInfo(out).absoluteFilePath()));
    return Done;
}

} // namespace s3::cli
