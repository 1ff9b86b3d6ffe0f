// SPDX-License-Identifier: GPL-3.0-or-later
// From answers to scores. Pure functions; what is missing is left out and never counted as zero.
//
// Definitions (variants exist, so they are fixed here):
// - An answer is valid if it is a number of the scale. "Does not know, does not apply" and blank are not.
// - A reversed item's answer v counts as min + max - v.
// - Of a dimension only items with a weight above 0 count.
// - A respondent counts for a dimension who gave valid answers to at least half of its counting items (the
//   rule is applied per respondent and dimension, not per item).
// - The mean of a dimension is the weighted mean of its item means, each taken over the valid answers of the
//   respondents that count. An item without any such answer is left out, with its weight.
// - Score = 100 * (mean - min) / (max - min), 0 to 100.
// - Median, quartiles and agreement are those of the respondents' own scores: the weighted mean of what each
//   answered, put on 0 to 100. Quartiles by linear interpolation (type 7 of Hyndman and Fan).
// - Agreement = 1 - sd / sd_max, with the population standard deviation (divisor n), whose largest possible
//   value is half the range of the scale: 1 = all say the same, 0 = half say the least, half the most. It
//   takes two respondents.
#pragma once

#include "core/base/Descriptive.h"
#include "core/base/Ids.h"
#include "core/base/SmallGroups.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace s3::questionnaire {

struct Scale {
    int min = 1;
    int max = 5;
    bool holds(int value) const { return value >= min && value <= max; }
    int steps() const { return max - min + 1; }
    /// The code of "does not apply" when typed: 0, unless that is a value of the scale (then none).
    bool zeroMeansNotApplicable() const { return min > 0; }
};

struct ItemRule {
    RecordId id;
    double weight = 1; ///< >= 0
    bool reversed = false;
};

struct DimensionRule {
    RecordId id;
    double weight = 1; ///< >= 0; for the score over all dimensions
    QList<ItemRule> items;
};

/// By item: a value, or nothing = does not know or does not apply. An item that is not in it is blank.
using AnswerSheet = QHash<RecordId, std::optional<int>>;

struct Respondent {
    QString group; ///< code; empty = not told
    AnswerSheet answers;
};

struct DimensionResult {
    int respondents = 0;                 ///< that count for this dimension
    std::optional<double> mean;          ///< in points of the scale
    std::optional<double> score;         ///< 0 to 100
    std::optional<double> median;        ///< 0 to 100, of the respondents' own scores
    std::optional<double> lowerQuartile; ///< 0 to 100
    std::optional<double> upperQuartile; ///< 0 to 100
    std::optional<double> agreement;     ///< 0 to 1
    bool hidden = false;                 ///< too few to be shown; then everything but `respondents` is empty

    std::optional<double> interquartileRange() const;
};

struct ItemResult {
    RecordId id;
    int valid = 0;
    int notApplicable = 0;
    int blank = 0;
    std::optional<double> mean; ///< over all valid answers, in points of the scale, reversed items turned
    QList<int> counts;          ///< answers as given, from the least to the greatest value of the scale
    bool hidden = false;        ///< too few valid answers to be shown; mean and counts are empty
};

struct GroupResult {
    QString group;
    int respondents = 0; ///< with at least one valid answer
    bool hidden = false; ///< in every dimension
    QList<DimensionResult> dimensions;
    std::optional<double> overall; ///< 0 to 100; empty if a dimension of the group is hidden
};

struct RoundResult {
    int respondents = 0; ///< with at least one valid answer
    int empty = 0;       ///< without any
    bool hidden = false; ///< fewer respondents than may be shown
    QList<DimensionResult> dimensions;
    std::optional<double> overall; ///< 0 to 100: weighted mean of the dimensions' scores
    QList<ItemResult> items;       ///< dimension by dimension
    QList<GroupResult> groups;     ///< in the order asked for, then others that have respondents
    /// Large enough by themselves, but hidden because subtracting them from all would show a smaller group.
    QStringList protectingGroups;

    const GroupResult* group(const QString& code) const;
};

/// The smallest number of respondents that a result should rest on; below, a warning is due.
inline constexpr int fewRespondents = 8;

/// 100 * (mean - min) / (max - min).
double normalised(double mean, const Scale& scale);

/// Without any hiding.
DimensionResult scoreDimension(const DimensionRule& dimension, const Scale& scale,
                               const QList<const Respondent*>& respondents);
ItemResult scoreItem(const ItemRule& item, const Scale& scale, const QList<const Respondent*>& respondents);

/// Weighted mean of the scores there are; nothing if there is none or their weights add up to nothing.
std::optional<double> overallScore(const QList<DimensionRule>& rules, const QList<DimensionResult>& results);

/// Everything about a round. `groups`: those wanted, in order; `minimum` >= 1.
RoundResult evaluate(const QList<DimensionRule>& dimensions, const Scale& scale,
                     const QList<Respondent>& respondents, const QStringList& groups, int minimum);

/// Score of `first` minus score of `second` (points of 100), dimension by dimension; nothing where either is
/// missing or hidden.
QList<std::optional<double>> gaps(const RoundResult& result, const QString& first, const QString& second);

enum class Light { None, Red, Amber, Green };
/// Amber from `amberFrom`, green from `greenFrom` on; None for no score.
Light lightOf(std::optional<double> score, double amberFrom, double greenFrom);

} // namespace s3::questionnaire
