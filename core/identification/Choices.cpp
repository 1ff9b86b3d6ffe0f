// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Choices.h"

#include "core/workshop/RoundCriteria.h"
#include "core/workshop/RoundSureness.h"
#include "core/workshop/Rounds.h"

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

template<class T>
void sortByPosition(QList<T>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const T& a, const T& b) { return a.position < b.position; });
}

QList<Criterion> criteriaOf(const Reader& reader, const IdOf<CriteriaSet>& set)
{
    QList<Criterion> criteria;
    for (const Criterion& criterion : reader.all<Criterion>())
        if (criterion.criteriaSetId == set)
            criteria.append(criterion);
    sortByPosition(criteria);
    return criteria;
}

QList<Alternative> alternativesOf(const Reader& reader, const IdOf<Choice>& choice)
{
    QList<ChoiceOption> options;
    for (const ChoiceOption& option : reader.all<ChoiceOption>())
        if (option.choiceId == choice)
            options.append(option);
    sortByPosition(options);
    QList<Alternative> alternatives;
    for (const ChoiceOption& option : std::as_const(options)) {
        const auto activity =
            option.activityId ? reader.find(*option.activityId) : std::optional<TransformativeActivity>();
        alternatives.append({option, activity ? activity->title : option.title});
    }
    return alternatives;
}

template<class List, class Id>
qsizetype indexOf(const List& list, const Id& id)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list.at(i).id == id)
            return i;
    return -1;
}

/// Own values, as stored.
void readOwnValues(const Reader& reader, ChoiceTable& table)
{
    QHash<RecordId, qsizetype> rows;
    for (qsizetype row = 0; row < table.alternatives.size(); ++row)
        rows.insert(table.alternatives.at(row).record.id, row);
    for (const ChoiceValue& value : reader.all<ChoiceValue>()) {
        const qsizetype row = rows.value(value.optionId, -1);
        const qsizetype column = indexOf(table.criteria, value.criterionId);
        if (row >= 0 && column >= 0)
            table.values[size_t(row * table.criteria.size() + column)] = value.value;
    }
}

/// The single marks of a rating, with the alternatives as columns. `optionOf`: by alternative, -1 = none.
void readSingleMarks(const std::vector<choice::Ballots>& marks, const QList<Criterion>& marked,
                     const std::vector<int>& optionOf, ChoiceTable& table)
{
    for (const Criterion& criterion : table.criteria) {
        choice::Ballots ballots{int(optionOf.size()), {}};
        const qsizetype at = indexOf(marked, criterion.id);
        for (int voter = 0; at >= 0 && voter < marks[size_t(at)].voters(); ++voter)
            for (const int option : optionOf)
                ballots.cells.push_back(option < 0 ? choice::Cell() : marks[size_t(at)].at(voter, option));
        table.ratings.push_back(ballots);
    }
}

/// The mean marks of a rating.
void readRatedValues(const Reader& reader, const IdOf<VotingRound>& round, ChoiceTable& table)
{
    const workshop::RoundInput input = workshop::inputOf(reader, round);
    const workshop::RoundResult result = workshop::evaluate(input);
    std::vector<int> optionOf(size_t(table.alternatives.size()), -1);
    table.roundTitle = result.form.round.title;
    // The round marks its own copies of the criteria.
    QList<Criterion> marked = result.form.criteria;
    for (Criterion& criterion : marked)
        criterion.id = workshop::originalOf(reader, result.form, criterion.id);
    for (qsizetype row = 0; row < table.alternatives.size(); ++row) {
        const Alternative& alternative = table.alternatives.at(row);
        for (const workshop::OptionResult& option : result.options) {
            const bool same =
                alternative.record.activityId && option.activity
                    ? *option.activity == *alternative.record.activityId
                    : option.title.trimmed().compare(alternative.title.trimmed(), Qt::CaseInsensitive) == 0;
            if (!same)
                continue;
            for (qsizetype c = 0; c < marked.size(); ++c)
                if (const qsizetype column = indexOf(table.criteria, marked.at(c).id); column >= 0)
                    table.values[size_t(row * table.criteria.size() + column)] = option.criteria.at(c).mean;
            optionOf[size_t(row)] = int(&option - result.options.constData());
            break;
        }
    }
    readSingleMarks(workshop::marksBehind(input, result), marked, optionOf, table);
}

void readJudges(const Reader& reader, ChoiceTable& table)
{
    const int size = int(table.criteria.size());
    QMap<QString, JudgeView> judges;
    for (const CriterionJudgement& judgement : reader.all<CriterionJudgement>()) {
        const qsizetype first = indexOf(table.criteria, judgement.firstId);
        const qsizetype second = indexOf(table.criteria, judgement.secondId);
        if (first < 0 || second < 0 || first == second)
            continue;
        JudgeView& view = judges[judgement.judge];
        if (view.matrix.size == 0)
            view = {judgement.judge, choice::PairwiseMatrix::unjudged(size), 0, {}};
        view.matrix.judge(int(first), int(second), judgement.ratio);
    }
    std::vector<choice::PairwiseMatrix> complete;
    for (JudgeView& view : judges) {
        for (int row = 0; row < size; ++row)
            for (int column = row + 1; column < size; ++column)
                view.missing += view.matrix.at(row, column) ? 0 : 1;
        view.weights = choice::weightsFromPairs(view.matrix);
        if (view.weights)
            complete.push_back(view.matrix);
        table.judges.append(view);
    }
    if (const auto mean = choice::geometricMean(complete))
        table.group = choice::weightsFromPairs(*mean);
}

std::vector<double> weightsOf(const ChoiceTable& table)
{
    if (table.set.weighting == Weighting::Pairwise)
        return table.group ? table.group->weights : std::vector<double>();
    std::vector<double> points;
    for (const Criterion& criterion : table.criteria)
        points.push_back(criterion.points);
    return choice::weightsFromPoints(points).value_or(std::vector<double>());
}

std::optional<CriterionJudgement> judgementOf(const Reader& reader, const IdOf<Criterion>& first,
                                              const IdOf<Criterion>& second, const QString& who)
{
    for (const CriterionJudgement& judgement : reader.all<CriterionJudgement>())
        if (judgement.judge == who && ((judgement.firstId == first && judgement.secondId == second) ||
                                       (judgement.firstId == second && judgement.secondId == first)))
            return judgement;
    return std::nullopt;
}

} // namespace

bool ChoiceTable::takesPart(qsizetype criterion) const
{
    return weights.empty() || weights.at(size_t(criterion)) > 0;
}

int ChoiceTable::missingValues() const
{
    int missing = 0;
    for (qsizetype row = 0; row < alternatives.size(); ++row)
        for (qsizetype column = 0; column < criteria.size(); ++column)
            missing += takesPart(column) && !at(row, column) ? 1 : 0;
    return missing;
}

bool ChoiceTable::complete() const
{
    return alternatives.size() > 1 && !weights.empty() && missingValues() == 0;
}

choice::DecisionTable ChoiceTable::decisionTable() const
{
    choice::DecisionTable table;
    for (qsizetype column = 0; column < criteria.size(); ++column)
        if (takesPart(column))
            table.criteria.push_back(
                {weights.at(size_t(column)), criteria.at(column).direction == Preference::Min
                                                 ? choice::Direction::Min
                                                 : choice::Direction::Max});
    for (qsizetype row = 0; row < alternatives.size(); ++row)
        for (qsizetype column = 0; column < criteria.size(); ++column)
            if (takesPart(column))
                table.values.push_back(at(row, column).value());
    return table;
}

QList<Choice> choicesOf(const Reader& reader)
{
    return reader.all<Choice>();
}

std::optional<ChoiceTable> loadChoice(const Reader& reader, const IdOf<Choice>& id)
{
    const auto record = reader.find(id);
    const auto set = record ? reader.find(record->criteriaSetId) : std::optional<CriteriaSet>();
    if (!set)
        return std::nullopt;
    ChoiceTable table;
    table.record = *record;
    table.set = *set;
    table.criteria = criteriaOf(reader, set->id);
    table.alternatives = alternativesOf(reader, id);
    table.values.resize(size_t(table.alternatives.size() * table.criteria.size()));
    if (record->roundId)
        readRatedValues(reader, *record->roundId, table);
    else
        readOwnValues(reader, table);
    readJudges(reader, table);
    table.weights = weightsOf(table);
    return table;
}

std::optional<ChoiceResult> evaluateChoice(const ChoiceTable& table, choice::Method method, int draws)
{
    if (!table.complete())
        return std::nullopt;
    const choice::DecisionTable decision = table.decisionTable();
    ChoiceResult result;
    result.weightedSum = choice::rankAlternatives(decision, choice::Method::WeightedSum);
    result.topsis = choice::rankAlternatives(decision, choice::Method::Topsis);
    result.methodsAgree = true;
    for (size_t i = 0; i < result.topsis.size(); ++i)
        if ((result.topsis[i].rank == 1) != (result.weightedSum[i].rank == 1))
            result.methodsAgree = false;
    choice::OrderEvidence& evidence = result.evidence;
    for (const Alternative& alternative : table.alternatives)
        evidence.options.append(alternative.title);
    std::vector<choice::Ballots> ratings;
    for (qsizetype column = 0; column < table.criteria.size(); ++column) {
        if (!table.takesPart(column))
            continue;
        evidence.criteria.append(table.criteria.at(column).title);
        if (!table.ratings.empty())
            ratings.push_back(table.ratings.at(size_t(column)));
    }
    for (const choice::RankedScore& score :
         method == choice::Method::Topsis ? result.topsis : result.weightedSum)
        evidence.ranks.push_back(score.rank);
    evidence.anyWeights = choice::acceptability(decision, method, draws);
    evidence.nearWeights = choice::acceptabilityNear(decision, method, evidence.nearWidth, draws);
    evidence.tipping = choice::tippingPoints(decision, method);
    if (!ratings.empty() && ratings.front().voters() > 1)
        evidence.voters = choice::resampleVoters(ratings, decision.criteria, method, draws);
    return result;
}

IdOf<Choice> createChoice(Writer& writer, const QString& title,
                          const QList<IdOf<TransformativeActivity>>& activities,
                          const std::optional<IdOf<CriteriaSet>>& criteria)
{
    Choice record;
    record.title = title.trimmed();
    if (criteria) {
        record.criteriaSetId = *criteria;
    } else {
        CriteriaSet set;
        set.title = record.title;
        record.criteriaSetId = writer.insert(set);
        int position = 0;
        for (const workshop::CriterionPlan& plan : workshop::defaultCriteria()) {
            Criterion criterion;
            criterion.criteriaSetId = record.criteriaSetId;
            criterion.position = position++;
            criterion.title = plan.title;
            criterion.points = plan.points;
            criterion.description = plan.description;
            writer.insert(criterion);
        }
    }
    const IdOf<Choice> id = writer.insert(record);
    for (const IdOf<TransformativeActivity>& activity : activities)
        addAlternative(writer, id, activity, {});
    return id;
}

IdOf<Criterion> addCriterion(Writer& writer, const IdOf<CriteriaSet>& set, const QString& title)
{
    Criterion criterion;
    criterion.criteriaSetId = set;
    criterion.title = title.trimmed();
    criterion.position = int(criteriaOf(writer, set).size());
    return writer.insert(criterion);
}

void moveCriterion(Writer& writer, const IdOf<Criterion>& id, int index)
{
    const auto moved = writer.find(id);
    if (!moved)
        return;
    QList<Criterion> others = criteriaOf(writer, moved->criteriaSetId);
    others.removeIf([&](const Criterion& criterion) { return criterion.id == id; });
    others.insert(qBound(qsizetype(0), qsizetype(index), others.size()), *moved);
    for (qsizetype i = 0; i < others.size(); ++i)
        if (others.at(i).position != int(i))
            writer.modify(others.at(i).id, [&](Criterion& criterion) { criterion.position = int(i); });
}

IdOf<ChoiceOption> addAlternative(Writer& writer, const IdOf<Choice>& choice,
                                  const std::optional<IdOf<TransformativeActivity>>& activity,
                                  const QString& title)
{
    ChoiceOption option;
    option.choiceId = choice;
    option.activityId = activity;
    option.title = title.trimmed();
    option.position = int(alternativesOf(writer, choice).size());
    return writer.insert(option);
}

void setChoiceValue(Writer& writer, const IdOf<ChoiceOption>& alternative, const IdOf<Criterion>& criterion,
                    std::optional<double> value)
{
    for (const ChoiceValue& stored : writer.all<ChoiceValue>()) {
        if (stored.optionId != alternative || stored.criterionId != criterion)
            continue;
        if (value)
            writer.modify(stored.id, [&](ChoiceValue& changed) { changed.value = *value; });
        else
            writer.remove(stored.id);
        return;
    }
    if (!value)
        return;
    ChoiceValue made;
    made.optionId = alternative;
    made.criterionId = criterion;
    made.value = *value;
    writer.insert(made);
}

void judge(Writer& writer, const IdOf<Criterion>& first, const IdOf<Criterion>& second, const QString& who,
           std::optional<double> ratio)
{
    constexpr double rounding = 1e-9;
    if (ratio && !(*ratio >= 1.0 / 9 - rounding && *ratio <= 9 + rounding)) {
        writer.fail({ErrorCode::InvalidValue, QString::number(*ratio), u"1/9 to 9"_s, {}});
        return;
    }
    const auto stored = judgementOf(writer, first, second, who);
    if (!ratio) {
        if (stored)
            writer.remove(stored->id);
        return;
    }
    if (stored) {
        const double kept = stored->firstId == first ? *ratio : 1 / *ratio;
        writer.modify(stored->id, [&](CriterionJudgement& changed) { changed.ratio = kept; });
        return;
    }
    CriterionJudgement made;
    made.firstId = first;
    made.secondId = second;
    made.judge = who;
    made.ratio = *ratio;
    writer.insert(made);
}

void takeValuesFrom(Writer& writer, const IdOf<Choice>& id, const std::optional<IdOf<VotingRound>>& round)
{
    const auto record = writer.find(id);
    if (!record)
        return;
    if (round) {
        const QList<VotingRound> fit = ratingsFor(writer, *record);
        if (indexOf(fit, *round) < 0) {
            writer.fail({ErrorCode::Refused, u"the round rates other criteria, or is still open"_s, {}, {}});
            return;
        }
    }
    writer.modify(id, [&](Choice& changed) { changed.roundId = round; });
}

QList<VotingRound> ratingsFor(const Reader& reader, const Choice& choice)
{
    QList<VotingRound> fit;
    for (const RoundSetup& setup : reader.all<RoundSetup>()) {
        const auto round = reader.find(setup.roundId);
        if (round && round->method == RoundMethod::Rating && round->state == RoundState::Closed &&
            workshop::chosenCriteria(reader, setup) == choice.criteriaSetId)
            fit.append(*round);
    }
    return fit;
}

std::pair<int, int> choosingDone(const Reader& reader)
{
    int best = 0;
    for (const Choice& choice : choicesOf(reader))
        if (const auto table = loadChoice(reader, choice.id)) {
            const bool alternatives = table->alternatives.size() > 1;
            best = qMax(best,
                        int(alternatives) + int(!table->weights.empty()) +
                            int(alternatives && !table->criteria.isEmpty() && table->missingValues() == 0));
        }
    return {best, 3};
}

} // namespace s3::identification
