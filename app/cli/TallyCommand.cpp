// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BallotFile.h"
#include "app/cli/Command.h"
#include "app/cli/TallyFiles.h"

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

/// "1:5"; nothing if it is no scale.
std::optional<choice::Scale> scaleFrom(const QString& text)
{
    const QStringList ends = text.split(u':');
    if (ends.size() != 2)
        return std::nullopt;
    bool loIsNumber = false;
    bool hiIsNumber = false;
    const choice::Scale scale{ends.at(0).toDouble(&loIsNumber), ends.at(1).toDouble(&hiIsNumber)};
    if (!loIsNumber || !hiIsNumber || !(scale.lo < scale.hi))
        return std::nullopt;
    return scale;
}

/// A whole number of at least `least`; false if the option says something else.
bool readWhole(const QCommandLineParser& parser, const QString& option, int least, std::optional<int>& value)
{
    if (!parser.isSet(option))
        return true;
    bool isNumber = false;
    value = parser.value(option).toInt(&isNumber);
    return isNumber && *value >= least;
}

/// A sentence if an option cannot be understood.
QString settle(const QCommandLineParser& parser, BallotRules& rules, int& minimumGroup)
{
    const auto method = ballotMethodFrom(parser.value(u"method"_s));
    if (!method)
        return u"--method: rank, approval, dots or scale"_s;
    rules.method = *method;
    if (parser.value(u"out"_s).isEmpty())
        return u"--out DIR is needed"_s;
    if (!readWhole(parser, u"budget"_s, 1, rules.dots.budget))
        return u"--budget: a whole number above 0"_s;
    if (!readWhole(parser, u"cap"_s, 1, rules.dots.cap))
        return u"--cap: a whole number above 0"_s;
    if (*method != BallotMethod::Dots && (rules.dots.budget || rules.dots.cap))
        return u"--budget and --cap go with --method dots"_s;
    if (parser.isSet(u"scale"_s)) {
        const auto scale = scaleFrom(parser.value(u"scale"_s));
        if (!scale || *method != BallotMethod::Scale)
            return scale ? u"--scale goes with --method scale"_s : u"--scale: LO:HI, such as 1:5"_s;
        rules.scale = *scale;
    }
    std::optional<int> minimum;
    if (!readWhole(parser, u"min-group"_s, 1, minimum))
        return u"--min-group: a whole number above 0"_s;
    minimumGroup = minimum.value_or(minimumGroup);
    return {};
}

} // namespace

int runTally(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* option : {"method", "budget", "cap", "scale", "min-group", "out"})
        parser.addOption({QString::fromLatin1(option), {}, u"VALUE"_s});
    int exitCode = Done;
    if (!parse(parser, "tally", arguments, 1, exitCode))
        return exitCode;
    BallotRules rules;
    int minimumGroup = 3;
    if (const QString wrong = settle(parser, rules, minimumGroup); !wrong.isEmpty())
        return misuse("tally", wrong);
    const QString path = parser.positionalArguments().constFirst();
    const auto file = BallotFile::read(path, rules);
    if (!file)
        return fail(file.error(), path);
    for (const QString& message : file->notes + file->rejected)
        warn(message);
    if (const auto written = writeTally(*file, rules, minimumGroup, parser.value(u"out"_s)); !written)
        return fail(written.error(), parser.value(u"out"_s));
    return file->rejected.isEmpty() ? Done : Findings;
}

} // namespace s3::cli
