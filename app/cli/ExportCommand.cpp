// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/evidence/ObservationExport.h"
#include "core/evidence/Observations.h"
#include "core/project/Project.h"

using namespace Qt::StringLiterals;

namespace s3::cli {

int runExport(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* option : {"dataset", "out"})
        parser.addOption({QString::fromLatin1(option), {}, u"VALUE"_s});
    int exitCode = Done;
    if (!parse(parser, "export", arguments, 1, exitCode))
        return exitCode;
    const QString name = parser.value(u"dataset"_s);
    const QString out = parser.value(u"out"_s);
    if (name.isEmpty() || out.isEmpty())
        return misuse("export", u"--dataset NAME and --out CSV are needed"_s);
    const QString file = parser.positionalArguments().first();
    const auto project = openOrFail(file, true, exitCode);
    if (!project)
        return exitCode;
    QStringList titles;
    std::optional<Dataset> chosen;
    for (const Dataset& dataset : project->all<Dataset>()) {
        titles.append(dataset.title);
        if (dataset.title == name || dataset.id.hex() == name.toUpper())
            chosen = dataset; // of several with the same name the latest
    }
    if (!chosen)
        return fail({ErrorCode::NotFound,
                     u"data set "_s + name,
                     titles.isEmpty() ? u"a project with data sets"_s : titles.join(u", "_s),
                     {file, 0, 0}});
    const auto written = evidence::exportObservations(out, evidence::loadObservations(*project, *chosen));
    if (!written)
        return fail(written.error(), out);
    print(u"%1: %2 observations"_s.arg(out).arg(chosen->observationCount));
    return Done;
}

} // namespace s3::cli
