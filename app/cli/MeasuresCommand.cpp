// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/ImportWords.h"
#include "core/evidence/EvidentTotals.h"
#include "core/evidence/LeftOutCodes.h"
#include "core/evidence/MeasureFiles.h"
#include "core/evidence/MeasureTexts.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/Observations.h"
#include "core/evidence/Specialisation.h"
#include "core/evidence/TableFile.h"
#include "core/project/Project.h"

#include <QFile>
#include <thread>

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

bool isDatabase(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

/// What is computed: the observations and the codes that are not summed.
struct Input {
    evidence::ObservationTable table;
    QStringList regionsLeftOut;
    QStringList industriesLeftOut;
};

QString nameOf(const evidence::LeftOut& code)
{
    switch (code.reason) {
    case evidence::LeftOut::Total:
        return code.code + u" (means all)"_s;
    case evidence::LeftOut::PartOf:
        return u"%1 (part of %2)"_s.arg(code.code, code.other);
    case evidence::LeftOut::Whole:
        return u"%1 (the sum of %2 and others)"_s.arg(code.code, code.other);
    case evidence::LeftOut::User:
        break;
    }
    return code.code;
}

QStringList namesOf(const QVector<evidence::LeftOut>& codes)
{
    QStringList names;
    for (const evidence::LeftOut& code : codes)
        names.append(nameOf(code));
    return names;
}

/// --leave-out CODE,...: what else is not summed; a sentence if a code does not occur.
QString leaveOut(const QString& codes, Input& input)
{
    for (const QString& entry : codes.split(u',', Qt::SkipEmptyParts)) {
        const QString code = entry.trimmed();
        const bool isRegion = input.table.regions().find(code).has_value();
        const bool isIndustry = input.table.industries().find(code).has_value();
        if (!isRegion && !isIndustry)
            return u"--leave-out: %1 is neither a region nor an industry of the data"_s.arg(code);
        if (isRegion)
            input.regionsLeftOut.append(code);
        if (isIndustry)
            input.industriesLeftOut.append(code);
    }
    return {};
}

/// Applies --totals to one axis and says what was done.
QStringList leftOut(const evidence::ObservationTable& table, evidence::Axis axis, const QString& choice,
                    const QString& path)
{
    const evidence::TotalsFound found = evidence::evidentTotals(table, axis);
    QVector<evidence::LeftOut> out = found.confirmed;
    QVector<evidence::LeftOut> counted = found.doubtful;
    if (choice == u"keep"_s)
        counted += std::exchange(out, {});
    else if (choice == u"leave-out"_s)
        out += std::exchange(counted, {});
    const QString what = axis == evidence::Axis::Region ? u"regions"_s : u"industries"_s;
    if (!out.isEmpty())
        warn(u"%1: %2 left out, they would be summed twice: %3; --totals keep counts them as given"_s.arg(
            path, what, namesOf(out).join(u", "_s)));
    if (!counted.isEmpty())
        warn(u"%1: %2 that look like totals or parts by their names are counted as given: %3; --totals "
             u"leave-out "
             "leaves them out"_s.arg(path, what, namesOf(counted).join(u", "_s)));
    QStringList codes;
    for (const evidence::LeftOut& code : out)
        codes.append(code.code);
    return codes;
}

/// The lines that say what of the file cannot be used; true if there are any.
bool complain(const evidence::ImportOutcome& outcome, const QString& path)
{
    bool open = false;
    for (const evidence::ImportQuestion& question : outcome.questions) {
        warn(path + u": "_s + questionSentence(question));
        open = true;
    }
    for (const evidence::RejectedRow& row : outcome.rejected)
        warn(u"%1:%2:%3: %4; expected %5"_s.arg(path)
                 .arg(row.row)
                 .arg(row.column)
                 .arg(row.text.isEmpty() ? u"empty"_s : row.text, row.expected));
    if (open || outcome.rejectedCount > 0)
        warn(path + u": nothing was computed");
    return open || outcome.rejectedCount > 0;
}

/// The options that say how to read the file; a sentence if one cannot be understood.
QString settle(const QCommandLineParser& parser, evidence::ReadOptions& options)
{
    const QString dash = parser.value(u"dash"_s);
    if (!dash.isEmpty() && dash != u"missing"_s && dash != u"zero"_s)
        return u"--dash: missing or zero"_s;
    const QString decimal = parser.value(u"decimal"_s);
    if (!decimal.isEmpty() && decimal != u"point"_s && decimal != u"comma"_s)
        return u"--decimal: point or comma"_s;
    if (!dash.isEmpty()) {
        options.answers.dash = true;
        options.value.dash = dash == u"zero"_s ? evidence::DashMeaning::Zero : evidence::DashMeaning::Missing;
    }
    // Totals are decided by --totals and what the numbers show, see leftOut().
    options.answers.regionsLeftOut = options.answers.industriesLeftOut = QStringList();
    // Where commas part the columns a decimal sign is a point: 1.234 is no thousand.
    const bool isComma = options.table.isText() && options.table.dialect.separator == ',';
    if (!decimal.isEmpty() || isComma) {
        options.answers.decimal = true;
        options.value.decimal =
            decimal == u"comma"_s ? evidence::DecimalSign::Comma : evidence::DecimalSign::Point;
    }
    return {};
}

/// The rows of a file. Nothing if it cannot be used; `exitCode` then says why.
std::optional<Input> readFile(const QString& path, const QCommandLineParser& parser, int& exitCode)
{
    const auto refuse = [&](int code) {
        exitCode = code;
        return std::nullopt;
    };
    const auto sniffed = evidence::sniffFile(path);
    if (!sniffed)
        return refuse(fail(sniffed.error(), path));
    evidence::ReadOptions options = evidence::ReadOptions::fromGuess(*sniffed);
    if (const QString wrong = settle(parser, options); !wrong.isEmpty())
        return refuse(misuse("measures", wrong));
    if (!options.mapping.isComplete())
        return refuse(fail({ErrorCode::InvalidInput,
                            u"the columns were not recognised: "_s + sniffed->header.join(u", "_s),
                            u"time,region,industry,value"_s,
                            {path, 0, 0}}));
    auto outcome = evidence::readObservations(path, options);
    if (!outcome)
        return refuse(fail(outcome.error(), path));
    if (complain(*outcome, path))
        return refuse(BadInput);
    for (const evidence::RepeatedRow& row : outcome->repeated)
        warn(u"%1:%2: says again what row %3 says; counted once"_s.arg(path).arg(row.row).arg(row.firstRow));
    Input input{std::move(outcome->table), {}, {}};
    const QString totals = parser.value(u"totals"_s);
    input.regionsLeftOut = leftOut(input.table, evidence::Axis::Region, totals, path);
    input.industriesLeftOut = leftOut(input.table, evidence::Axis::Industry, totals, path);
    return input;
}

/// A data set with the decisions on totals that are kept with it.
std::optional<Input> readDataset(const QString& path, const QString& name, const QString& totals,
                                 int& exitCode)
{
    const auto project = openOrFail(path, true, exitCode);
    if (!project)
        return std::nullopt;
    QStringList titles;
    for (const Dataset& dataset : project->all<Dataset>()) {
        titles.append(dataset.title);
        if (dataset.title != name)
            continue;
        Input input{evidence::loadObservations(*project, dataset), {}, {}};
        if (totals != u"keep"_s) {
            const evidence::LeftOutCodes decided = evidence::leftOut(*project, dataset);
            input.regionsLeftOut = decided.regionsAmong(input.table.regions().codes());
            input.industriesLeftOut = decided.industriesAmong(input.table.industries().codes());
        }
        const QStringList codes = input.regionsLeftOut + input.industriesLeftOut;
        if (!codes.isEmpty())
            warn(u"%1: left out, they would be summed twice: %2; --totals keep counts them as given"_s.arg(
                path, codes.join(u", "_s)));
        return input;
    }
    exitCode = fail({ErrorCode::NotFound, u"data set "_s + name, titles.join(u" or "_s), {path, 0, 0}});
    return std::nullopt;
}

/// industry,group with or without such a header; the first two columns otherwise.
Result<QHash<QString, QString>> readGroups(const QString& path)
{
    const auto sniffed = evidence::sniffFile(path);
    if (!sniffed)
        return sniffed.error();
    const int industryColumn = std::max(0, int(sniffed->header.indexOf(u"industry"_s)));
    const int groupColumn = std::max(1 - industryColumn, int(sniffed->header.indexOf(u"group"_s)));
    auto rows = evidence::openTable(path, sniffed->table);
    if (!rows)
        return rows.error();
    QHash<QString, QString> groups;
    using Step = evidence::RowSource::Step;
    Step step = (*rows)->next();
    for (bool first = true; step == Step::Record; step = (*rows)->next(), first = false) {
        const auto field = [&](int column) {
            if (column >= (*rows)->fieldCount())
                return QString();
            const std::string_view text = (*rows)->field(column);
            return QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
        };
        const QString industry = field(industryColumn);
        const QString group = field(groupColumn);
        if (first && industry.compare(u"industry"_s, Qt::CaseInsensitive) == 0)
            continue;
        const Place place{path, (*rows)->line(), 0};
        if (industry.isEmpty() || group.isEmpty())
            return Error{ErrorCode::InvalidInput, u"industry or group is empty"_s, u"industry,group"_s,
                         place};
        const auto known = groups.constFind(industry);
        if (known != groups.constEnd() && *known != group)
            return Error{ErrorCode::InvalidInput,
                         u"%1 is in group %2 and in group %3"_s.arg(industry, *known, group), u"one group"_s,
                         place};
        groups.insert(industry, group);
    }
    if (step == Step::Failed)
        return (*rows)->error();
    return groups;
}

/// What a reader of the files must know about a period.
void caution(const evidence::PeriodMeasures& measures)
{
    const QString& period = measures.matrix.period;
    if (measures.matrix.missingCells > 0)
        warn(u"%1: %2 of %3 cells have no value; sums over them are lower bounds"_s.arg(period)
                 .arg(measures.matrix.missingCells)
                 .arg(measures.matrix.value.size()));
    if (!measures.groups.ungrouped.isEmpty())
        warn(u"%1: industries without a group, each taken as its own: %2"_s.arg(
            period, measures.groups.ungrouped.join(u", "_s)));
    const evidence::Complexity& complexity = measures.complexity;
    using Status = evidence::ComplexityStatus;
    if (complexity.status == Status::NotUnique)
        warn(complexity.components > 1
                 ? u"%1: ECI and PCI are not unique, the presence network falls into %2 parts"_s.arg(period)
                       .arg(complexity.components)
                 : u"%1: ECI and PCI are not unique, the second singular value occurs twice"_s.arg(period));
    else if (complexity.status == Status::Undefined)
        warn(u"%1: ECI and PCI are undefined, there is no variance"_s.arg(period));
    else if (complexity.diversityCorrelation.value_or(0) < 0.2)
        warn(u"%1: the sign of ECI and PCI is weak, the correlation with diversity is %2"_s.arg(period).arg(
            complexity.diversityCorrelation.value_or(0)));
}

/// First against last period; nothing to compare if there is only one.
Result<void> comparePeriods(const Input& input, const QString& first, const QString& last,
                            evidence::MeasureFiles& files, int& unmatched)
{
    const auto later = evidence::matrixOf(input.table, last, input.regionsLeftOut, input.industriesLeftOut);
    if (!later)
        return later.error();
    const auto base = evidence::matrixOf(input.table, first, input.regionsLeftOut, input.industriesLeftOut);
    if (!base)
        return base.error();
    const auto change = evidence::shiftShare(*base, *later);
    if (!change)
        return change.error();
    unmatched = change->unmatchedCells;
    files.compare(*change, evidence::growthShare(*change, *later));
    return {};
}

Result<void> addPeriod(const Input& input, const QString& period, const evidence::MeasureOptions& options,
                       evidence::MeasureFiles& files)
{
    auto cells = evidence::matrixOf(input.table, period, input.regionsLeftOut, input.industriesLeftOut);
    if (!cells)
        return cells.error();
    if (cells->value.empty())
        return Error{ErrorCode::Refused,
                     u"period %1 has no cells, or too many"_s.arg(period),
                     u"1 to %1 cells"_s.arg(evidence::mostMatrixCells),
                     {}};
    if (cells->refusedCells > 0)
        return Error{ErrorCode::InvalidInput,
                     u"%1 values below zero in period %2"_s.arg(cells->refusedCells).arg(period),
                     u"values of zero or more"_s,
                     {}};
    const evidence::PeriodMeasures measures = evidence::computeMeasures(std::move(*cells), options);
    caution(measures);
    return files.add(measures);
}

Result<void> writeAll(const Input& input, const evidence::MeasureOptions& options, const QString& folder)
{
    const QStringList periods = evidence::sortedPeriods(input.table);
    auto files = evidence::MeasureFiles::create(folder);
    if (!files)
        return files.error();
    int unmatched = 0;
    Result<void> compared;
    {
        std::jthread comparison; // has files of its own
        if (periods.size() > 1)
            comparison = std::jthread([&] {
                compared =
                    comparePeriods(input, periods.constFirst(), periods.constLast(), *files, unmatched);
            });
        for (const QString& period : periods)
            if (auto done = addPeriod(input, period, options, *files); !done)
                return done;
    }
    if (!compared)
        return compared;
    if (unmatched > 0)
        warn(u"%1 cells have a value in only one of %2 and %3; shift-share and growth leave them out"_s
                 .arg(unmatched)
                 .arg(periods.constFirst(), periods.constLast()));
    return files->commit();
}

int printDefinitions()
{
    for (const QString& code : evidence::measureCodes()) {
        const auto text = evidence::measureText(code);
        print(text->column + u": "_s + text->name + u"\n    "_s +
              text->explained().replace(u'\n', u"\n    "_s));
    }
    return Done;
}

} // namespace

int runMeasures(const QStringList& arguments)
{
    if (arguments == QStringList{u"--definitions"_s})
        return printDefinitions();
    QCommandLineParser parser;
    for (const char* option :
         {"out", "threshold", "groups", "dataset", "totals", "leave-out", "dash", "decimal"})
        parser.addOption({QString::fromLatin1(option), {}, u"VALUE"_s});
    int exitCode = Done;
    if (!parse(parser, "measures", arguments, 1, exitCode))
        return exitCode;
    const QString path = parser.positionalArguments().constFirst();
    const QString folder = parser.value(u"out"_s);
    if (folder.isEmpty())
        return misuse("measures", u"--out DIR is needed"_s);
    evidence::MeasureOptions options;
    if (parser.isSet(u"threshold"_s)) {
        bool isNumber = false;
        options.threshold = parser.value(u"threshold"_s).toDouble(&isNumber);
        if (!isNumber || !(options.threshold > 0 && options.threshold <= 1e6))
            return misuse("measures", u"--threshold: a number above 0"_s);
    }
    const QString totals = parser.value(u"totals"_s);
    if (!totals.isEmpty() && totals != u"keep"_s && totals != u"leave-out"_s)
        return misuse("measures", u"--totals: keep or leave-out"_s);
    if (parser.isSet(u"groups"_s)) {
        auto groups = readGroups(parser.value(u"groups"_s));
        if (!groups)
            return fail(groups.error(), parser.value(u"groups"_s));
        options.groups = std::move(*groups);
    }

    const bool isProject = isDatabase(path);
    if (isProject != parser.isSet(u"dataset"_s))
        return misuse("measures", isProject ? u"--dataset NAME is needed with a project file"_s
                                            : u"--dataset goes with a project file"_s);
    auto input = isProject ? readDataset(path, parser.value(u"dataset"_s), totals, exitCode)
                           : readFile(path, parser, exitCode);
    if (!input)
        return exitCode;
    if (const QString wrong = leaveOut(parser.value(u"leave-out"_s), *input); !wrong.isEmpty())
        return misuse("measures", wrong);
    const auto written = writeAll(*input, options, folder);
    return written ? Done : fail(written.error(), path);
}

} // namespace s3::cli
