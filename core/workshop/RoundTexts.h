// SPDX-License-Identifier: GPL-3.0-or-later
// What rounds, ballots and results are called and how they are defined, in the application's language: page,
// room, report and minutes say the same.
#pragma once

#include "core/workshop/RoundResult.h"

namespace s3 {

QString displayName(workshop::EnteredVia via);

namespace workshop {

/// The rules in a line: "5 dots each, at most 2 on one option".
QString rulesText(const RoundForm& form);
/// How the paper is filled in, for voters: "Spread 5 dots, at most 2 on one option."
QString instruction(const RoundForm& form);
/// A value of a ballot: "3", "yes", "abstained".
QString valueName(const RoundForm& form, int value);
/// What is wrong with a ballot, in a sentence without a full stop: "6 dots, 5 allowed". Empty for none.
QString faultText(const BallotCheck& check, const RoundForm& form);

/// Name of the score that orders the result: "Dots", "Yes (%)", "Mean mark" ...
QString scoreName(RoundMethod method);
/// Name of OptionResult::average: "Dots a ballot", "Mean mark" ...
QString averageName(RoundMethod method);
/// The score as a number for people: shares as a percentage.
QString scoreText(RoundMethod method, std::optional<double> score);
QString averageText(RoundMethod method, std::optional<double> average);
/// As it stands in the text: 100 for shares, else 1.
double scoreFactor(RoundMethod method);
double averageFactor(RoundMethod method);

/// Length of the option's bar, 0 to 1: of the leader's where scores add up, of the scale where they are means
/// or shares. Nothing without a score.
std::optional<double> barShare(const RoundResult& result, const OptionResult& option);

/// The numbers of a result that have a definition of their own.
enum class Figure {
    Score,
    Rank,
    Average,
    Mean,
    Median,
    Quartiles,
    Spread,
    Given,
    Share,
    Dissent,
    Consensus,
    FirstPlaces,
    Copeland,
    Concordance,
    Condorcet,
    Groups,
    Merged
};
QString figureName(Figure figure, RoundMethod method);
/// Formula and reading of it, in a few sentences.
QString definition(Figure figure, const RoundForm& form);

/// What a dissent mark says about this option, in plain words; empty if it is not disputed.
QString dissentText(const RoundForm& form, const OptionResult& option);
/// How many ballots came in and how, which do not count: "21 of 23 ballots in: 18 typed in, 3 at a table."
QString turnoutText(const RoundResult& result);
/// The result in a sentence or two: who leads, whether the first place is shared, the Condorcet winner.
QStringList resultSentences(const RoundResult& result);

} // namespace workshop
} // namespace s3
