// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/evidence/DelimitedText.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/Observations.h"
#include "core/project/Project.h"

#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

void warn(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

/// Column by name or by number from 1; -1 if there is none.
int columnOf(const QString& text, const evidence::Sniffed& sniffed)
{
    const int named = int(sniffed.header.indexOf(text));
    if (named >= 0)
        return named;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= sniffed.columnCount() ? number - 1 : -1;
}

/// Applies --map region=COL,... Nothing if it cannot be read; `why` then says what.
std::optional<evidence::ColumnMapping> mapped(const QString& text, const evidence::Sniffed& sniffed,
                                              evidence::ColumnMapping mapping, QString& why)
{
    for (const QString& pair : text.split(u',', Qt::SkipEmptyParts)) {
        const QString role = pair.section(u'=', 0, 0).trimmed();
        const int column = columnOf(pair.section(u'=', 1).trimmed(), sniffed);
        if (column < 0) {
            why = u"--map: no column %1; the file has: %2"_s.arg(pair.section(u'=', 1),
                                                                 sniffed.header.join(u", "_s));
            return std::nullopt;
        }
        if (role == u"region"_s)
            mapping.region = column;
        else if (role == u"industry"_s)
            mapping.industry = column;
        else if (role == u"time"_s)
            mapping.time = column;
        else if (role == u"value"_s)
            mapping.value = column;
        else if (role == u"flag"_s)
            mapping.flag = column;
        else {
            why = u"--map: %1 is none of region, industry, time, value, flag"_s.arg(role);
            return std::nullopt;
        }
        if (role == u"time"_s || role == u"value"_s)
            mapping.periods.clear();
    }
    return mapping;
}

QString whyLeftOut(const evidence::LeftOut& code)
{
    switch (code.reason) {
    case evidence::LeftOut::Total:
        return u"means all; it is not summed with its parts"_s;
    case evidence::LeftOut::PartOf:
        return u"is part of %1, which is summed"_s.arg(code.other);
    case evidence::LeftOut::Whole:
        return u"is the sum of %1 and others, which are summed instead"_s.arg(code.other);
    }
    return {};
}

void report(const evidence::ImportOutcome& outcome, const QString& path)
{
    for (const evidence::RejectedRow& row : outcome.rejected)
        warn(u"%1:%2:%3: %4; expected %5"_s.arg(path)
                 .arg(row.row)
                 .arg(row.column)
                 .arg(row.text.isEmpty() ? u"empty"_s : row.text, row.expected));
    for (const evidence::RepeatedRow& row : outcome.repeated)
        warn(u"%1:%2: says again what row %3 says; counted once"_s.arg(path).arg(row.row).arg(row.firstRow));
    for (const auto* list : {&outcome.regionsLeftOut, &outcome.industriesLeftOut})
        for (const evidence::LeftOut& code : *list)
            warn(u"%1: %2 %3"_s.arg(path, code.code, whyLeftOut(code)));
}

} // namespace

int runImport(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* option : {"name", "source", "unit", "map", "dash"})
        parser.addOption({QString::fromLatin1(option), {}, u"VALUE"_s});
    parser.addOption(QCommandLineOption(u"skip-bad-rows"_s));
    int exitCode = Done;
    if (!parse(parser, "import", arguments, 2, exitCode))
        return exitCode;
    const QString path = parser.positionalArguments().at(1);
    const QString dash = parser.value(u"dash"_s);
    if (!dash.isEmpty() && dash != u"missing"_s && dash != u"zero"_s)
        return misuse("import", u"--dash: missing or zero"_s);

    const auto sniffed = evidence::sniffFile(path);
    if (!sniffed)
        return fail(sniffed.error(), path);
    QString why;
    const auto mapping = mapped(parser.value(u"map"_s), *sniffed,
                                evidence::proposeMapping(sniffed->header, sniffed->sample).mapping, why);
    if (!mapping)
        return misuse("import", why);
    if (!mapping->isComplete())
        return fail({ErrorCode::InvalidInput,
                     u"the columns were not recognised: "_s + sniffed->header.join(u", "_s),
                     u"--map region=COL,industry=COL,time=COL,value=COL"_s,
                     {path, 0, 0}});
    evidence::ReadOptions options = evidence::ReadOptions::fromGuess(*sniffed, *mapping);
    if (!dash.isEmpty())
        options.value.dash = dash == u"zero"_s ? evidence::DashMeaning::Zero : evidence::DashMeaning::Missing;
    const auto outcome = evidence::readObservations(path, options);
    if (!outcome)
        return fail(outcome.error(), path);
    report(*outcome, path);
    if (outcome->rejectedCount && !parser.isSet(u"skip-bad-rows"_s)) {
        warn(
            u"%1: %2 cells cannot be used, nothing was imported; mend them or say --skip-bad-rows"_s.arg(path)
                .arg(outcome->rejectedCount));
        return BadInput;
    }
    if (outcome->dashCells && dash.isEmpty()) {
        warn(u"%1: %2 cells hold a lone dash, nothing was imported; say --dash missing or --dash zero"_s
                 .arg(path)
                 .arg(outcome->dashCells));
        return BadInput;
    }

    const QString file = parser.positionalArguments().first();
    const auto project = openOrFail(file, false, exitCode);
    if (!project)
        return exitCode;
    Dataset dataset;
    dataset.title = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : QFileInfo(path).completeBaseName();
    dataset.unit = parser.value(u"unit"_s);
    dataset.source = parser.value(u"source"_s);
    dataset.retrievedOn = project->clock().today();
    const auto done =
        project->transact(EditLabel{QT_TRANSLATE_NOOP("Edit", "Import data set “%1”"), {dataset.title}},
                          [&](Writer& w) -> Result<void> {
                              if (auto stored = evidence::storeDataset(w, dataset, outcome->table); !stored)
                                  return stored.error();
                              return {};
                          });
    if (!done)
        return fail(done.error(), file);
    print(u"%1: %2 observations, %3 of them missing"_s.arg(dataset.title)
              .arg(outcome->table.size())
              .arg(outcome->missingCells));
    const bool warned = outcome->rejectedCount || outcome->repeatedCount ||
                        !outcome->regionsLeftOut.isEmpty() || !outcome->industriesLeftOut.isEmpty();
    return warned ? Findings : Done;
}

} // namespace s3::cli
