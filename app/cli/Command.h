// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <memory>

namespace s3 {
class Project;
}

namespace s3::cli {

enum ExitCode { Done = 0, Findings = 1, WrongUsage = 2, BadInput = 3 };

/// One command of the program: `s3facilitator-cli NAME ...`.
struct Command {
    const char* name;
    const char* usage;                        ///< arguments and options, as in the help
    const char* purpose;                      ///< one line
    int (*run)(const QStringList& arguments); ///< what follows the name; an ExitCode
};

const std::vector<Command>& commands();

// One function a command, each in a file of its own.
int runNew(const QStringList& arguments);
int runInfo(const QStringList& arguments);
int runCheck(const QStringList& arguments);
int runHistory(const QStringList& arguments);
int runImport(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runCatalogue(const QStringList& arguments);
int runUndo(const QStringList& arguments);
int runReport(const QStringList& arguments);
int runMinutes(const QStringList& arguments);
int runMeasures(const QStringList& arguments);
int runTally(const QStringList& arguments);
int runWeights(const QStringList& arguments);
int runRank(const QStringList& arguments);

void print(const QString& line);       ///< to stdout, with a newline
void warn(const QString& line);        ///< to stderr, with a newline
void print(const QJsonObject& object); ///< indented
void print(const QJsonArray& array);

/// `file:row:column: what is wrong; what is expected` on stderr; gives BadInput.
int fail(const Error& error, const QString& file = {});
/// A line on stderr with the usage of the command; gives WrongUsage.
int misuse(const char* command, const QString& why);

/// Parses what follows a command's name. `positional` = how many arguments there must be. False: an answer
/// has been printed and `exitCode` says which (help is Done, a mistake WrongUsage).
bool parse(QCommandLineParser& parser, const char* command, const QStringList& arguments, int positional,
           int& exitCode);

/// Opens a project or says why not.
std::unique_ptr<Project> openOrFail(const QString& path, bool readOnly, int& exitCode);

} // namespace s3::cli
