// SPDX-License-Identifier: GPL-3.0-or-later
// A choice between transformative activities at the desk: its criteria, their weights, what each alternative
// scores. The arithmetic is that of core/choice.
#pragma once

#include "core/choice/OrderWords.h"
#include "core/choice/Records.h"
#include "core/choice/Weights.h"
#include "core/project/Project.h"
#include "core/workshop/Records.h"

namespace s3::identification {

struct Alternative {
    ChoiceOption record;
    QString title; ///< of the activity, or its own
};

/// What one person said of the criteria, pair by pair.
struct JudgeView {
    QString judge; ///< code; empty = the group as one
    choice::PairwiseMatrix matrix;
    int missing = 0;                                ///< pairs not judged
    std::optional<choice::PairwiseWeights> weights; ///< nothing while pairs are missing
};

/// A choice with all that its result rests on.
struct ChoiceTable {
    Choice record;
    CriteriaSet set;
    QList<Criterion> criteria;        ///< by position
    QList<Alternative> alternatives;  ///< by position
    std::vector<choice::Cell> values; ///< alternatives x criteria, row by row; nothing = not known
    QString roundTitle;               ///< of the rating its values come from; empty = its own
    /// What each voter of that rating gave each alternative, by criterion; empty for values of its own.
    std::vector<choice::Ballots> ratings;
    QList<JudgeView> judges;                      ///< by code
    std::optional<choice::PairwiseWeights> group; ///< of the geometric mean of all judges that are complete
    std::vector<double> weights;                  ///< adding up to 1; empty if they cannot be used yet

    choice::Cell at(qsizetype alternative, qsizetype criterion) const
    {
        return values[size_t(alternative * criteria.size() + criterion)];
    }
    /// A criterion of weight 0 does not: it asks for no values, and no draw gives it a weight. While there
    /// are no weights every criterion does.
    bool takesPart(qsizetype criterion) const;
    int missingValues() const; ///< of the criteria that take part
    /// Can be ranked: two alternatives or more, weights, no value missing.
    bool complete() const;
    choice::DecisionTable decisionTable() const; ///< of a complete choice: the criteria that take part
};

QList<Choice> choicesOf(const Reader& reader); ///< in the order of making
std::optional<ChoiceTable> loadChoice(const Reader& reader, const IdOf<Choice>& choice);

/// Both ways to rank, and how sure the order is.
struct ChoiceResult {
    std::vector<choice::RankedScore> weightedSum; ///< by alternative
    std::vector<choice::RankedScore> topsis;      ///< by alternative
    choice::OrderEvidence evidence;               ///< of `method`
    bool methodsAgree = false;                    ///< on the first rank
};
/// Nothing for a choice that is not complete. 10,000 draws take some tens of milliseconds: not for every key.
std::optional<ChoiceResult> evaluateChoice(const ChoiceTable& table, choice::Method method,
                                           int draws = choice::defaultDraws);

/// A choice between the activities given, with the default criteria, or with those of the set.
IdOf<Choice> createChoice(Writer& writer, const QString& title,
                          const QList<IdOf<TransformativeActivity>>& activities,
                          const std::optional<IdOf<CriteriaSet>>& criteria = {});
IdOf<Criterion> addCriterion(Writer& writer, const IdOf<CriteriaSet>& set, const QString& title);
/// Moves it to `index` of the list without it; beyond either end means that end.
void moveCriterion(Writer& writer, const IdOf<Criterion>& criterion, int index);
IdOf<ChoiceOption> addAlternative(Writer& writer, const IdOf<Choice>& choice,
                                  const std::optional<IdOf<TransformativeActivity>>& activity,
                                  const QString& title);
/// Nothing takes the value away.
void setChoiceValue(Writer& writer, const IdOf<ChoiceOption>& alternative, const IdOf<Criterion>& criterion,
                    std::optional<double> value);
/// Says that `first` matters `ratio` times as much as `second`, 1/9 to 9 (InvalidValue beyond); nothing takes
/// the judgement away. The pair is stored once, whichever way round it is given.
void judge(Writer& writer, const IdOf<Criterion>& first, const IdOf<Criterion>& second, const QString& judge,
           std::optional<double> ratio);
/// Takes the values from a closed rating on the same criteria from now on, matching alternatives by activity
/// or title; nothing = values of its own. Refused for a round that rates other criteria.
void takeValuesFrom(Writer& writer, const IdOf<Choice>& choice,
                    const std::optional<IdOf<VotingRound>>& round);
/// Closed ratings on the criteria of this choice.
QList<VotingRound> ratingsFor(const Reader& reader, const Choice& choice);

/// Done and asked for, of the choice that got furthest: two alternatives, weights, all values.
std::pair<int, int> choosingDone(const Reader& reader);

} // namespace s3::identification
