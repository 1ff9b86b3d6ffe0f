// SPDX-License-Identifier: GPL-3.0-or-later
// new, info, check, undo
#include "app/cli/Command.h"
#include "core/project/Project.h"
#include "core/project/RecordKinds.h"
#include "core/project/Records.h"
#include "core/sample/Sample.h"
#include "core/workshop/Rounds.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace s3::cli {

int runNew(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"title"_s, {}, u"T"_s});
    parser.addOption({u"sample"_s, {}, u"NAME"_s});
    int exitCode = Done;
    if (!parse(parser, "new", arguments, 1, exitCode))
        return exitCode;
    const QString path = parser.positionalArguments().first();
    if (QFileInfo(path).suffix() != ProjectFile::suffix())
        return misuse("new", u"%1: a project's name ends in .%2"_s.arg(path, ProjectFile::suffix()));
    const QString sample = parser.value(u"sample"_s);
    if (!sample.isEmpty()) {
        QStringList names;
        for (const SampleInfo& info : samples())
            names.append(info.name);
        if (!names.contains(sample))
            return misuse("new", u"%1: no such sample; there is: %2"_s.arg(sample, names.join(u", "_s)));
    }
    const QString title = parser.value(u"title"_s);
    auto made = sample.isEmpty()
                    ? Project::create(path, title.isEmpty() ? QFileInfo(path).completeBaseName() : title)
                    : createSample(sample, path);
    if (!made)
        return fail(made.error(), path);
    if (!sample.isEmpty() && !title.isEmpty()) {
        const auto done =
            (*made)->transact(EditLabel{QT_TRANSLATE_NOOP("Edit", "Rename the project")}, [&](Writer& w) {
                ProjectInfo info = w.all<ProjectInfo>().first();
                info.title = title;
                w.update(info);
            });
        if (!done)
            return fail(done.error(), path);
    }
    print(path);
    return Done;
}

int runInfo(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    int exitCode = Done;
    if (!parse(parser, "info", arguments, 1, exitCode))
        return exitCode;
    const QString path = parser.positionalArguments().first();
    const auto project = openOrFail(path, true, exitCode);
    if (!project)
        return exitCode;
    const QList<ProjectInfo> info = project->all<ProjectInfo>();
    const QString title = info.isEmpty() ? QString() : info.first().title;
    QJsonObject counts;
    for (const RecordKind& kind : recordKinds()) {
        const QString table = QString::fromLatin1(kind.table);
        if (const auto number = recordsOf(*project, table).size(); number && table != u"project"_s)
            counts.insert(table, int(number));
    }
    if (parser.isSet(u"json"_s)) {
        print(QJsonObject{{u"file"_s, path},
                          {u"title"_s, title},
                          {u"description"_s, info.isEmpty() ? QString() : info.first().description},
                          {u"sample"_s, info.isEmpty() ? QString() : info.first().sample},
                          {u"edits"_s, project->transactionCount()},
                          {u"records"_s, counts}});
        return Done;
    }
    print(title);
    print(u"%1 steps in the history"_s.arg(project->transactionCount()));
    for (const RecordKind& kind : recordKinds())
        if (const int number = counts.value(QLatin1String(kind.table)).toInt())
            print(u"%1  %2"_s.arg(number, 6).arg(QString::fromLatin1(kind.name)));
    return Done;
}

int runCheck(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    int exitCode = Done;
    if (!parse(parser, "check", arguments, 1, exitCode))
        return exitCode;
    const QString path = parser.positionalArguments().first();
    const auto project = openOrFail(path, true, exitCode);
    if (!project)
        return exitCode;
    const QStringList findings = project->check() + workshop::checkRounds(*project);
    if (parser.isSet(u"json"_s))
        print(QJsonArray::fromStringList(findings));
    else if (findings.isEmpty())
        print(u"%1: nothing wrong"_s.arg(path));
    else
        for (const QString& finding : findings)
            print(u"%1: %2"_s.arg(path, finding));
    return findings.isEmpty() ? Done : Findings;
}

int runUndo(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"count"_s, {}, u"N"_s, u"1"_s});
    int exitCode = Done;
    if (!parse(parser, "undo", arguments, 1, exitCode))
        return exitCode;
    bool isNumber = false;
    const int count = parser.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || count < 1)
        return misuse("undo", u"--count: a whole number from 1 is needed"_s);
    const QString path = parser.positionalArguments().first();
    const auto project = openOrFail(path, false, exitCode);
    if (!project)
        return exitCode;
    for (int i = 0; i < count; ++i) {
        const auto label = project->undoLabel();
        if (!label) {
            print(u"%1 of %2 taken back; there is nothing more to undo"_s.arg(i).arg(count));
            return Findings;
        }
        if (const auto done = project->undo(); !done)
            return fail(done.error(), path);
        print(u"undone: %1"_s.arg(label->text()));
    }
    return Done;
}

} // namespace s3::cli
