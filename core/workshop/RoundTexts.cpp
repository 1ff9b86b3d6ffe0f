// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundTexts.h"

#include "core/base/Numbers.h"
#include "core/workshop/RoomLabels.h"
#include "core/workshop/Rounds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {
struct RoundSay {
    Q_DECLARE_TR_FUNCTIONS(s3::workshop::Rounds)
};
} // namespace

QString displayName(workshop::EnteredVia via)
{
    switch (via) {
    case workshop::EnteredVia::Facilitator:
        return RoundSay::tr("typed in by the facilitator");
    case workshop::EnteredVia::Table:
        return RoundSay::tr("entered at a table");
    case workshop::EnteredVia::Phone:
        return RoundSay::tr("sent from a phone");
    case workshop::EnteredVia::File:
        return RoundSay::tr("read from a file");
    }
    return {};
}

namespace workshop {

QList<CriterionPlan> defaultCriteria()
{
    return {
        {RoundSay::tr("Transformative potential"), 20,
         RoundSay::tr("How far it would change the structure of the economy, not only one firm")},
        {RoundSay::tr("Critical mass"), 20,
         RoundSay::tr("Enough actors, capacities and demand, here or with partners elsewhere")},
        {RoundSay::tr("Feasibility in two to three years"), 20,
         RoundSay::tr("First results can be reached with the means at hand")},
        {RoundSay::tr("Commitment of actors"), 20, RoundSay::tr("Those who must act are willing to begin")},
        {RoundSay::tr("Benefit across regions"), 20,
         RoundSay::tr("Other regions gain from it, or are needed for it")}};
}

QString rulesText(const RoundForm& form)
{
    switch (form.round.method) {
    case RoundMethod::Dots:
        return RoundSay::tr("%n dot(s) each, at most %1 on one option", nullptr, form.round.dotsEach)
            .arg(form.round.dotsPerOption);
    case RoundMethod::YesNo:
        return RoundSay::tr("Yes, no or abstain for each option");
    case RoundMethod::Scale:
        return RoundSay::tr("A mark from %1 to %2 for each option").arg(form.lowest()).arg(form.highest());
    case RoundMethod::Ranking:
        return RoundSay::tr("Ranking: %1").arg(displayName(form.setup.ranking).toLower());
    case RoundMethod::Approval:
        return RoundSay::tr("Any number of options can be approved");
    case RoundMethod::Rating:
        return RoundSay::tr("Marks from %1 to %2 on %n criterion(s)", nullptr, int(form.criteria.size()))
            .arg(form.lowest())
            .arg(form.highest());
    }
    return {};
}

QString instruction(const RoundForm& form)
{
    switch (form.round.method) {
    case RoundMethod::Dots:
        return RoundSay::tr("Spread %n dot(s), at most %1 on one option. Write the numbers into the boxes.",
                            nullptr, form.round.dotsEach)
            .arg(form.round.dotsPerOption);
    case RoundMethod::YesNo:
        return RoundSay::tr("Cross yes, no or abstain for each option.");
    case RoundMethod::Scale:
        return RoundSay::tr(
                   "Give each option a mark from %1 (least) to %2 (most). Leave out what you cannot judge.")
            .arg(form.lowest())
            .arg(form.highest());
    case RoundMethod::Ranking:
        switch (form.setup.ranking) {
        case RankingRule::Complete:
            return RoundSay::tr("Rank every option: 1 for the best, each number once.");
        case RankingRule::Ties:
            return RoundSay::tr("Rank every option: 1 for the best; equal ones may share a number.");
        case RankingRule::Truncated:
            return RoundSay::tr("Rank as many as you like: 1 for the best; equal ones may share a number.");
        }
        return {};
    case RoundMethod::Approval:
        return RoundSay::tr("Cross every option you approve of.");
    case RoundMethod::Rating:
        return RoundSay::tr(
                   "Give each option a mark from %1 (least) to %2 (most) on every criterion. Leave out what "
                   "you cannot judge.")
            .arg(form.lowest())
            .arg(form.highest());
    }
    return {};
}

QString valueName(const RoundForm& form, int value)
{
    if (form.round.method == RoundMethod::YesNo)
        return value == kYes  ? RoundSay::tr("yes")
               : value == kNo ? RoundSay::tr("no")
                              : RoundSay::tr("abstained");
    if (form.round.method == RoundMethod::Approval)
        return value > 0 ? RoundSay::tr("approved") : RoundSay::tr("not approved");
    return QString::number(value);
}

QString faultText(const BallotCheck& check, const RoundForm& form)
{
    switch (check.fault) {
    case BallotFault::None:
        return {};
    case BallotFault::NoCode:
        return RoundSay::tr("a ballot needs a code");
    case BallotFault::UnknownOption:
        return RoundSay::tr("not an option of this round");
    case BallotFault::Negative:
        return RoundSay::tr("fewer than no dots");
    case BallotFault::OverCap:
        return RoundSay::tr("one option takes at most %n dot(s)", nullptr, form.round.dotsPerOption);
    case BallotFault::OverBudget:
        return RoundSay::tr("%1 dots, %2 allowed").arg(check.sum).arg(form.round.dotsEach);
    case BallotFault::OffScale:
        return form.round.method == RoundMethod::YesNo
                   ? RoundSay::tr("neither yes nor no nor abstained")
                   : RoundSay::tr("only %1 to %2 can be given").arg(form.lowest()).arg(form.highest());
    case BallotFault::TiedRank:
        return RoundSay::tr("a rank is given twice");
    case BallotFault::Incomplete:
        return RoundSay::tr("%1 of %2 options ranked").arg(check.given).arg(form.options.size());
    }
    return {};
}

namespace {

bool isShare(RoundMethod method)
{
    return method == RoundMethod::YesNo;
}

int decimalsOf(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Dots:
    case RoundMethod::Approval:
    case RoundMethod::YesNo:
        return 0;
    case RoundMethod::Ranking:
        return 1;
    case RoundMethod::Scale:
    case RoundMethod::Rating:
        return 2;
    }
    return 0;
}

} // namespace

double scoreFactor(RoundMethod method)
{
    return isShare(method) ? 100 : 1;
}

double averageFactor(RoundMethod method)
{
    return isShare(method) || method == RoundMethod::Approval ? 100 : 1;
}

QString scoreName(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Dots:
        return RoundSay::tr("Dots");
    case RoundMethod::YesNo:
        return RoundSay::tr("Yes (%)");
    case RoundMethod::Scale:
        return RoundSay::tr("Mean mark");
    case RoundMethod::Ranking:
        return RoundSay::tr("Borda points");
    case RoundMethod::Approval:
        return RoundSay::tr("Approvals");
    case RoundMethod::Rating:
        return RoundSay::tr("Weighted mark");
    }
    return {};
}

QString averageName(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Dots:
        return RoundSay::tr("Dots a ballot");
    case RoundMethod::Ranking:
        return RoundSay::tr("Borda points a ballot");
    case RoundMethod::Approval:
        return RoundSay::tr("Approved by (%)");
    case RoundMethod::YesNo:
    case RoundMethod::Scale:
    case RoundMethod::Rating:
        return scoreName(method);
    }
    return {};
}

QString scoreText(RoundMethod method, std::optional<double> score)
{
    if (score)
        *score *= scoreFactor(method);
    return displayNumber(score, decimalsOf(method));
}

QString averageText(RoundMethod method, std::optional<double> average)
{
    if (average)
        *average *= averageFactor(method);
    return displayNumber(average, averageFactor(method) > 1 ? 0 : 2);
}

std::optional<double> barShare(const RoundResult& result, const OptionResult& option)
{
    if (!option.score)
        return std::nullopt;
    const RoundForm& form = result.form;
    if (form.round.method == RoundMethod::YesNo)
        return option.score;
    if (form.round.method == RoundMethod::Scale || form.isRating())
        return (*option.score - form.lowest()) / (form.highest() - form.lowest());
    double most = 0;
    for (const OptionResult& row : result.options)
        most = std::max(most, row.score.value_or(0));
    return most > 0 ? *option.score / most : 0;
}

QString turnoutText(const RoundResult& result)
{
    const int in = result.ballots + int(result.invalid.size());
    QString text = result.expected > 0
                       ? RoundSay::tr("%1 of %n ballot(s) in", nullptr, qMax(in, result.expected)).arg(in)
                       : RoundSay::tr("%n ballot(s) in", nullptr, in);
    QStringList ways;
    for (auto way = result.via.constBegin(); way != result.via.constEnd(); ++way)
        ways.append(u"%1 %2"_s.arg(*way).arg(displayName(way.key())));
    if (!ways.isEmpty())
        text += u": "_s + ways.join(u", "_s);
    text += u'.';
    if (result.blank > 0)
        text += u' ' + RoundSay::tr("%n of them blank.", nullptr, result.blank);
    if (!result.invalid.isEmpty())
        text +=
            u' ' + RoundSay::tr("Not counted, since rules are broken: %1.").arg(result.invalid.join(u", "_s));
    return text;
}

QString dissentText(const RoundForm& form, const OptionResult& option)
{
    if (!option.disputed || !option.dissent)
        return {};
    return RoundSay::tr(
               "The room does not agree on \"%1\": what people gave lies %2 of 100 as far apart as it could "
               "(marked above %3). Talk about it before you rely on its place.")
        .arg(option.title)
        .arg(qRound(*option.dissent * 100))
        .arg(qRound(form.setup.dissentAbove * 100));
}

QStringList resultSentences(const RoundResult& result)
{
    QStringList sentences;
    if (!result.anything() || result.options.isEmpty())
        return {RoundSay::tr("Nothing was given yet.")};
    QStringList first;
    for (const OptionResult& row : result.options)
        if (row.rank == 1)
            first.append(row.title);
    const RoundMethod method = result.form.round.method;
    if (first.size() == 1) {
        for (const OptionResult& row : result.options)
            if (row.rank == 1)
                sentences.append(RoundSay::tr("\"%1\" leads (%2: %3).")
                                     .arg(row.title, scoreName(method), scoreText(method, row.score)));
    } else if (!first.isEmpty()) {
        sentences.append(RoundSay::tr("%n option(s) share the first place: %1.", nullptr, int(first.size()))
                             .arg(first.join(u"; "_s)));
    }
    if (method == RoundMethod::Ranking)
        sentences.append(
            result.condorcetWinner
                ? RoundSay::tr("\"%1\" beats every other option one against one (Condorcet winner).")
                      .arg(result.options.at(*result.condorcetWinner).title)
                : RoundSay::tr("No option beats every other one against one (no Condorcet winner)."));
    if (result.concordance)
        sentences.append(
            RoundSay::tr("Concordance of the rankings (Kendall's W): %1, from 0 (no agreement) to 1.")
                .arg(displayNumber(*result.concordance, 2)));
    if (result.overridden)
        sentences.append(RoundSay::tr("The group changed this order; the reasons stand with the result."));
    return sentences;
}

} // namespace workshop
} // namespace s3
