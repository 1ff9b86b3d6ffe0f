// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/project/Project.h"

#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace s3::cli {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {"new", "FILE [--title T] [--sample alpine-composites]",
         "Make a new project, empty or from a sample.", &runNew},
        {"info", "FILE [--json]", "What a project holds.", &runInfo},
        {"check", "FILE [--json]", "Look for anything wrong in a project file.", &runCheck},
        {"history", "FILE [--record ID] [--limit N] [--json]", "What was changed, when and by whom.",
         &runHistory},
        {"import",
         "FILE DATA [--name N] [--source S] [--unit U] [--map region=COL,industry=COL,time=COL,value=COL] "
         "[--fixed time=2015,...] [--filter COL=CODE]... [--dash zero|missing] [--decimal comma|point] "
         "[--duplicates first|last|reject] [--totals leave-out|keep] [--skip-bad-rows] [--sheet S] "
         "[--range B3:H40] [--with-hidden] [--part ID]",
         "Import a table of region x industry x year from CSV, TSV, SDMX-CSV, JSON-stat, XLSX or ODS.",
         &runImport},
        {"export", "FILE --dataset NAME --out CSV",
         "Write a data set as CSV: time, region, industry, value, flag.", &runExport},
        {"measures",
         "{DATA | PROJECT --dataset NAME} --out DIR [--threshold T] [--groups HIERARCHY] "
         "[--totals keep|leave-out] [--leave-out CODE,...] [--dash missing|zero] [--decimal point|comma] | "
         "--definitions",
         "Compute every measure of a table of region x industry x year into CSV files.", &runMeasures},
        {"tally",
         "BALLOTS --method rank|approval|dots|scale [--budget K] [--cap C] [--scale 1:5] [--min-group N] "
         "--out DIR",
         "Count ballots (voter[,group],OPTION,...) into options.csv, group.csv and by_group.csv.", &runTally},
        {"weights", "MATRIX",
         "Weights of criteria compared in pairs, with the consistency of the judgements.", &runWeights},
        {"rank", "ALTERNATIVES WEIGHTS --method wsm|topsis [--robust DRAWS]",
         "Score and rank alternatives by weighted criteria (criterion,weight,direction max|min).", &runRank},
        {"catalogue", "[--json] [--search WORDS] [--lang CODE]", "List the cluster services of the toolbox.",
         &runCatalogue},
        {"undo", "FILE [--count N]", "Take the last edits back.", &runUndo},
        {"report", "FILE --out REPORT.{pdf,odt,html} [--lang CODE]", "Write the process report.", &runReport},
        {"minutes", "FILE [--workshop TITLE] --out MINUTES.{odt,pdf,html} [--lang CODE]",
         "Write the minutes of a workshop.", &runMinutes},
    };
    return all;
}

void print(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

void warn(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

void print(const QJsonObject& object)
{
    std::fputs(QJsonDocument(object).toJson().constData(), stdout);
}

void print(const QJsonArray& array)
{
    std::fputs(QJsonDocument(array).toJson().constData(), stdout);
}

namespace {

QString sentenceFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return u"not found"_s;
    case ErrorCode::NotAProject:
        return u"not an S3 Facilitator project"_s;
    case ErrorCode::Damaged:
        return u"damaged or incomplete"_s;
    case ErrorCode::TooNew:
        return u"written by a newer version"_s;
    case ErrorCode::ForeignObjects:
        return u"holds parts that no project has"_s;
    case ErrorCode::InUse:
        return u"in use"_s;
    case ErrorCode::ReadOnly:
        return u"can only be read"_s;
    case ErrorCode::NoPermission:
        return u"may not be read or written"_s;
    case ErrorCode::DiskFull:
        return u"the disk is full"_s;
    case ErrorCode::AlreadyExists:
        return u"exists already"_s;
    case ErrorCode::InvalidValue:
        return u"a value does not fit"_s;
    case ErrorCode::InvalidInput:
        return u"cannot be understood"_s;
    case ErrorCode::Refused:
        return u"refused"_s;
    case ErrorCode::NothingToDo:
        return u"nothing to do"_s;
    case ErrorCode::Storage:
        return u"the project could not be written"_s;
    case ErrorCode::Cancelled:
        return u"stopped"_s;
    }
    return {};
}

} // namespace

int fail(const Error& error, const QString& file)
{
    QString line = error.place.file.isEmpty() ? file : error.place.file;
    if (error.place.row > 0)
        line += u":%1"_s.arg(error.place.row);
    if (error.place.column > 0)
        line += u":%1"_s.arg(error.place.column);
    if (!line.isEmpty())
        line += u": "_s;
    line += sentenceFor(error);
    if (!error.context.isEmpty())
        line += u": "_s + error.context;
    if (!error.expected.isEmpty())
        line += u"; expected "_s + error.expected;
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
    return BadInput;
}

int misuse(const char* command, const QString& why)
{
    std::fputs((why + u'\n').toUtf8().constData(), stderr);
    for (const Command& each : commands())
        if (qstrcmp(each.name, command) == 0)
            std::fprintf(stderr, "Usage: s3facilitator-cli %s %s\n", each.name, each.usage);
    return WrongUsage;
}

bool parse(QCommandLineParser& parser, const char* command, const QStringList& arguments, int positional,
           int& exitCode)
{
    const QCommandLineOption help{{u"h"_s, u"help"_s}, u"This help."_s};
    parser.addOption(help);
    if (!parser.parse(QStringList{QString::fromLatin1(command)} + arguments)) {
        exitCode = misuse(command, parser.errorText());
        return false;
    }
    if (parser.isSet(help)) {
        for (const Command& each : commands())
            if (qstrcmp(each.name, command) == 0)
                print(u"Usage: s3facilitator-cli %1 %2\n%3"_s.arg(QString::fromLatin1(each.name),
                                                                  QString::fromLatin1(each.usage),
                                                                  QString::fromLatin1(each.purpose)));
        exitCode = Done;
        return false;
    }
    if (parser.positionalArguments().size() != positional) {
        exitCode =
            misuse(command, u"%1: %2 arguments are needed, %3 were given"_s.arg(QString::fromLatin1(command))
                                .arg(positional)
                                .arg(parser.positionalArguments().size()));
        return false;
    }
    return true;
}

std::unique_ptr<Project> openOrFail(const QString& path, bool readOnly, int& exitCode)
{
    Project::OpenOptions options;
    options.readOnly = readOnly;
    auto opened = Project::open(path, options);
    // A reader may look although somebody works in the file, but not while an interrupted change waits to be
    // taken back.
    if (!opened && readOnly && opened.error().code == ErrorCode::ReadOnly) {
        options.readOnly = false;
        opened = Project::open(path, options);
    }
    if (!opened) {
        exitCode = fail(opened.error(), path);
        return nullptr;
    }
    if (!readOnly && !(*opened)->writable()) {
        exitCode = fail({ErrorCode::ReadOnly, u"file or folder cannot be written"_s, {}, {path, 0, 0}});
        return nullptr;
    }
    return std::move(*opened);
}

} // namespace s3::cli
