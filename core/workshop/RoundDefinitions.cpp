// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct FigureSay {
    Q_DECLARE_TR_FUNCTIONS(s3::workshop::RoundFigures)
};

QString scoreDefinition(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Dots:
        return FigureSay::tr("Sum of the dots of all ballots that count.");
    case RoundMethod::YesNo:
        return FigureSay::tr("Yes / (yes + no). Who abstained or left it out is not counted.");
    case RoundMethod::Scale:
        return FigureSay::tr("Mean of the marks given. Marks left out do not count as zero.");
    case RoundMethod::Ranking:
        return FigureSay::tr(
            "Borda points: each ballot gives (number of options - place). Options of the same rank "
            "share the mean of their places; options without a rank share the places that are left.");
    case RoundMethod::Approval:
        return FigureSay::tr("Number of ballots that approve.");
    case RoundMethod::Rating:
        return FigureSay::tr(
            "Mean of each criterion over all who marked it, times the criterion's weight, added up. "
            "An option nobody marked on a criterion has no score.");
    }
    return {};
}

QString averageDefinition(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Dots:
        return FigureSay::tr(
            "Dots divided by the ballots of the group, so that groups of different size compare.");
    case RoundMethod::Ranking:
        return FigureSay::tr("Borda points divided by the ballots of the group.");
    case RoundMethod::Approval:
        return FigureSay::tr("Ballots of the group that approve, of 100.");
    case RoundMethod::YesNo:
    case RoundMethod::Scale:
    case RoundMethod::Rating:
        return scoreDefinition(method);
    }
    return {};
}

QString marksOf(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Dots:
        return FigureSay::tr("Of the dots a ballot, none counted as 0.");
    case RoundMethod::YesNo:
        return FigureSay::tr("Of the answers, yes = 1 and no = 0.");
    case RoundMethod::Scale:
        return FigureSay::tr("Of the marks given.");
    case RoundMethod::Ranking:
        return FigureSay::tr("Of the places on the ballots (mid-ranks); a small number is good.");
    case RoundMethod::Approval:
        return FigureSay::tr("Of the ballots, approved = 1 and not = 0.");
    case RoundMethod::Rating:
        return FigureSay::tr("Of the voters' own weighted marks; only who marked every criterion counts.");
    }
    return {};
}

} // namespace

QString figureName(Figure figure, RoundMethod method)
{
    switch (figure) {
    case Figure::Score:
        return scoreName(method);
    case Figure::Rank:
        return FigureSay::tr("Rank");
    case Figure::Average:
        return averageName(method);
    case Figure::Mean:
        return method == RoundMethod::Ranking ? FigureSay::tr("Mean place") : FigureSay::tr("Mean");
    case Figure::Median:
        return FigureSay::tr("Median");
    case Figure::Quartiles:
        return FigureSay::tr("Quartiles");
    case Figure::Spread:
        return FigureSay::tr("Spread (SD)", "standard deviation");
    case Figure::Given:
        return FigureSay::tr("n", "number of ballots");
    case Figure::Share:
        return FigureSay::tr("Share (%)");
    case Figure::Dissent:
        return FigureSay::tr("Dissent");
    case Figure::Consensus:
        return FigureSay::tr("Consensus");
    case Figure::FirstPlaces:
        return FigureSay::tr("First places");
    case Figure::Copeland:
        return FigureSay::tr("Duels won less lost");
    case Figure::Concordance:
        return FigureSay::tr("Concordance (Kendall's W)");
    case Figure::Condorcet:
        return FigureSay::tr("Condorcet winner");
    case Figure::Groups:
        return FigureSay::tr("By helix group");
    case Figure::Merged:
        return FigureSay::tr("Merged ideas");
    }
    return {};
}

QString definition(Figure figure, const RoundForm& form)
{
    const RoundMethod method = form.round.method;
    switch (figure) {
    case Figure::Score:
        return scoreDefinition(method);
    case Figure::Rank:
        return FigureSay::tr(
            "1 + the number of options with a better score; equal ones share a rank (1, 2, 2, 4).");
    case Figure::Average:
        return averageDefinition(method);
    case Figure::Mean:
        return marksOf(method);
    case Figure::Median:
        return marksOf(method) + u' ' + FigureSay::tr("Half lie below it, half above.");
    case Figure::Quartiles:
        return marksOf(method) + u' ' +
               FigureSay::tr(
                   "A quarter lies below the first, a quarter above the second (linear interpolation, type "
                   "7 of Hyndman and Fan).");
    case Figure::Spread:
        return marksOf(method) + u' ' + FigureSay::tr("Standard deviation of a sample (divisor n - 1).");
    case Figure::Given:
        return FigureSay::tr("Ballots that gave this option something.");
    case Figure::Share:
        return method == RoundMethod::Dots ? FigureSay::tr("Of all dots given.")
                                           : FigureSay::tr("Of the ballots.");
    case Figure::Dissent:
        return marksOf(method) + u' ' +
               FigureSay::tr(
                   "Standard deviation divided by the largest that so many ballots could have within the "
                   "range of the method: 0 = all alike, 1 = half against half. Marked above %1.")
                   .arg(form.setup.dissentAbove);
    case Figure::Consensus:
        return FigureSay::tr(
            "1 + sum of p(x) log2(1 - |x - mean| / range) over the marks x: 1 = all say the same, 0 "
            "= half say the least, half the most (Tastle and Wierman 2007).");
    case Figure::FirstPlaces:
        return FigureSay::tr("Ballots on which no other option has a better rank.");
    case Figure::Copeland:
        return FigureSay::tr("Options it beats one against one less options that beat it (Copeland 1951).");
    case Figure::Concordance:
        return FigureSay::tr(
            "How far all rankings agree, corrected for ties: 0 = not at all, 1 = all the same. "
            "Nothing where all options are tied on every ballot.");
    case Figure::Condorcet:
        return FigureSay::tr(
            "The option that more ballots place before each other one than after it; there may be "
            "none.");
    case Figure::Groups:
        return FigureSay::tr(
            "Groups with fewer than %n ballot(s) are hidden, and so are others from which the hidden "
            "ones could be worked out.",
            nullptr, form.setup.minimumGroup);
    case Figure::Merged:
        return method == RoundMethod::Dots
                   ? FigureSay::tr("Ideas that were merged count as one: a voter's dots for them are added.")
                   : FigureSay::tr(
                         "Ideas that were merged count as one: the most favourable mark a voter gave any of "
                         "them counts.");
    }
    return {};
}

} // namespace s3::workshop
