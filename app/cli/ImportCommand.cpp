// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/ImportWords.h"
#include "core/evidence/ImportStore.h"
#include "core/evidence/TableFile.h"
#include "core/evidence/WorkbookTable.h"
#include "core/project/Project.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

using evidence::ImportQuestion;

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

QString noColumn(const QString& option, const QString& name, const evidence::Sniffed& sniffed)
{
    return u"--%1: no column %2; the file has: %3"_s.arg(option, name, sniffed.header.join(u", "_s));
}

/// Applies --map region=COL,... and --fixed time=2015,...; a sentence if it cannot be done.
QString assign(const QString& map, const QString& fixed, const evidence::Sniffed& sniffed,
               evidence::ColumnMapping& mapping)
{
    for (const QString& pair : map.split(u',', Qt::SkipEmptyParts)) {
        const QString role = pair.section(u'=', 0, 0).trimmed();
        const QString name = pair.section(u'=', 1).trimmed();
        const int column = columnOf(name, sniffed);
        if (column < 0)
            return noColumn(u"map"_s, name, sniffed);
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
        else
            return u"--map: %1 is none of region, industry, time, value, flag"_s.arg(role);
        if (role == u"time"_s || role == u"value"_s) {
            mapping.valueColumns.clear();
            mapping.headings.clear();
        }
    }
    for (const QString& pair : fixed.split(u',', Qt::SkipEmptyParts)) {
        const QString role = pair.section(u'=', 0, 0).trimmed();
        const QString code = pair.section(u'=', 1).trimmed();
        if (role == u"region"_s)
            std::tie(mapping.region, mapping.fixedRegion) = std::pair(-1, code);
        else if (role == u"industry"_s)
            std::tie(mapping.industry, mapping.fixedIndustry) = std::pair(-1, code);
        else if (role == u"time"_s)
            std::tie(mapping.time, mapping.fixedTime) = std::pair(-1, code);
        else
            return u"--fixed: %1 is none of region, industry, time"_s.arg(role);
    }
    return {};
}

/// The answers given in advance as options; a sentence if one cannot be understood.
QString answerAhead(const QCommandLineParser& parser, const evidence::Sniffed& sniffed,
                    evidence::ReadOptions& options)
{
    const auto choose = [&](const char* name, ImportQuestion::Kind kind, const QStringList& choices) {
        const QString option = QString::fromLatin1(name);
        if (!parser.isSet(option))
            return QString();
        ImportQuestion question;
        question.kind = kind;
        question.choices = choices;
        if (evidence::answer(options, question, parser.value(option)))
            return QString();
        return u"--%1: %2"_s.arg(option, choices.join(u" or "_s));
    };
    QString wrong = choose("dash", ImportQuestion::Dash, {u"zero"_s, u"missing"_s});
    if (wrong.isEmpty())
        wrong = choose("decimal", ImportQuestion::Decimal, {u"comma"_s, u"point"_s});
    if (wrong.isEmpty())
        wrong = choose("duplicates", ImportQuestion::Duplicates, {u"first"_s, u"last"_s, u"reject"_s});
    const QString totals = parser.value(u"totals"_s);
    if (wrong.isEmpty() && !totals.isEmpty() && totals != u"leave-out"_s && totals != u"keep"_s)
        wrong = u"--totals: leave-out or keep"_s;
    const QStringList filters = parser.values(u"filter"_s);
    for (const QString& filter : filters) {
        const qsizetype equals = filter.lastIndexOf(u'=');
        const int column = columnOf(filter.left(equals), sniffed);
        if (column < 0 || equals < 1)
            return noColumn(u"filter"_s, filter.left(equals), sniffed);
        if (filter.mid(equals + 1) == u"*"_s)
            options.answers.mixedColumns.append(column);
        else
            options.filters.append({column, filter.mid(equals + 1)});
    }
    return wrong;
}

QString whyLeftOut(const evidence::LeftOut& code)
{
    switch (code.reason) {
    case evidence::LeftOut::Total:
        return u"means all; it is not summed with its parts"_s;
    case evidence::LeftOut::PartOf:
        return u"is part of %1, which is summed"_s.arg(code.other);
    case evidence::LeftOut::User:
        return u"is left out as decided"_s;
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
    if (outcome.rowsDeleted > 0)
        warn(u"%1: %2 rows delete observations; passed over"_s.arg(path).arg(outcome.rowsDeleted));
}

/// --totals answers without reading again.
void settleTotals(evidence::ImportOutcome& outcome, evidence::ReadOptions& options, const QString& choice)
{
    if (choice.isEmpty())
        return;
    for (const ImportQuestion& question : std::as_const(outcome.questions))
        if (question.kind == ImportQuestion::RegionTotals ||
            question.kind == ImportQuestion::IndustryTotals) {
            const auto settled = evidence::answer(options, question, choice);
            Q_ASSERT(settled);
        }
    outcome.applyTotals(options.answers);
}

int store(const QString& file, const QCommandLineParser& parser, const evidence::ImportOutcome& outcome,
          const evidence::ReadOptions& options)
{
    int exitCode = Done;
    const auto project = openOrFail(file, false, exitCode);
    if (!project)
        return exitCode;
    const QString path = parser.positionalArguments().at(1);
    Dataset dataset;
    dataset.title = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : QFileInfo(path).completeBaseName();
    dataset.unit = parser.value(u"unit"_s);
    dataset.source = parser.value(u"source"_s);
    dataset.note = outcome.notes.join(u'\n');
    dataset.retrievedOn = project->clock().today();
    const auto done =
        project->transact(EditLabel{QT_TRANSLATE_NOOP("Edit", "Import data set “%1”"), {dataset.title}},
                          [&](Writer& w) -> Result<void> {
                              const auto stored = evidence::storeImport(w, dataset, outcome, options);
                              return stored ? Result<void>() : stored.error();
                          });
    if (!done)
        return fail(done.error(), file);
    print(u"%1: %2 observations, %3 of them missing"_s.arg(dataset.title)
              .arg(outcome.table.size())
              .arg(outcome.missingCells));
    for (const auto* list : {&outcome.regionsLeftOut, &outcome.industriesLeftOut})
        for (const evidence::LeftOut& code : *list)
            print(u"%1 %2"_s.arg(code.code, whyLeftOut(code)));
    const bool warned = outcome.rejectedCount > 0 || outcome.repeatedCount > 0 || outcome.rowsDeleted > 0;
    return warned ? Findings : Done;
}

/// Says which sheet or data set of several is read when none was named; true if it had to.
bool tellParts(const QString& path, const evidence::TableChoice& table)
{
    if (!table.part.isEmpty() || table.isText())
        return false;
    QStringList names;
    if (table.known.sheet)
        names = table.known.sheet->visibleSheets;
    else if (const auto parts = evidence::partsOf(path, table.format))
        for (const evidence::TablePart& part : *parts)
            names.append(part.id);
    if (names.size() < 2)
        return false;
    const bool sheets = table.format == evidence::FileFormat::Workbook;
    warn(u"%1: the first of %2 is read: %3; --%4 chooses another"_s.arg(path)
             .arg(names.size())
             .arg(shortened(names), sheets ? u"sheet"_s : u"part"_s));
    return true;
}

Result<evidence::Sniffed> sniffAsAsked(const QString& path, const QCommandLineParser& parser)
{
    auto table = evidence::recognise(path);
    if (!table)
        return table.error();
    table->part = parser.isSet(u"sheet"_s) ? parser.value(u"sheet"_s) : parser.value(u"part"_s);
    table->range = parser.value(u"range"_s);
    table->withHidden = parser.isSet(u"with-hidden"_s);
    return evidence::sniffFileAs(path, *table);
}

} // namespace

int runImport(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* option : {"name", "source", "unit", "map", "fixed", "filter", "dash", "decimal",
                               "duplicates", "totals", "sheet", "range", "part"})
        parser.addOption({QString::fromLatin1(option), {}, u"VALUE"_s});
    parser.addOption(QCommandLineOption(u"skip-bad-rows"_s));
    parser.addOption(QCommandLineOption(u"with-hidden"_s));
    int exitCode = Done;
    if (!parse(parser, "import", arguments, 2, exitCode))
        return exitCode;
    const QString path = parser.positionalArguments().at(1);
    const auto sniffed = sniffAsAsked(path, parser);
    if (!sniffed)
        return fail(sniffed.error(), path);
    evidence::ReadOptions options = evidence::ReadOptions::fromGuess(*sniffed);
    QString wrong = assign(parser.value(u"map"_s), parser.value(u"fixed"_s), *sniffed, options.mapping);
    if (wrong.isEmpty())
        wrong = answerAhead(parser, *sniffed, options);
    if (!wrong.isEmpty())
        return misuse("import", wrong);
    if (!options.mapping.isComplete())
        return fail(
            {ErrorCode::InvalidInput,
             u"the columns were not recognised: "_s + sniffed->header.join(u", "_s),
             u"--map region=COL,industry=COL,time=COL,value=COL, or --fixed industry=CODE where the whole "
             u"file is of one"_s,
             {path, 0, 0}});
    auto outcome = evidence::readObservations(path, options);
    if (!outcome)
        return fail(outcome.error(), path);
    settleTotals(*outcome, options, parser.value(u"totals"_s));
    for (const ImportQuestion& question : std::as_const(outcome->questions))
        warn(path + u": "_s + questionSentence(question));
    report(*outcome, path);
    if (!outcome->questions.isEmpty()) {
        warn(path + u": nothing was imported; answer by the options named above"_s);
        return BadInput;
    }
    if (outcome->faults(options) > 0 && !parser.isSet(u"skip-bad-rows"_s)) {
        warn(
            u"%1: %2 cells cannot be used, nothing was imported; mend them or say --skip-bad-rows"_s.arg(path)
                .arg(outcome->faults(options)));
        return BadInput;
    }
    const bool told = tellParts(path, options.table);
    const int stored = store(parser.positionalArguments().first(), parser, *outcome, options);
    return told && stored == Done ? int(Findings) : stored;
}

} // namespace s3::cli
