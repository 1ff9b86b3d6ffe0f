// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/Gate.h"

#include <QCoreApplication>

namespace s3::gates {

namespace {

// Ten cards: the default of the method pack, enough to speak of several fields.
constexpr int wantedEvidenceCards = 10;

Condition all(ConditionCode code, int have, int total)
{
    return {code, have, qMax(1, total)};
}

/// The question that the rounds of the stress test answer.
constexpr QLatin1String stressTestQuestion("stress_test");

/// Fills in what the project itself answers. Nothing is stored; a person's own answer comes first.
void answerFromRecords(Gate& gate, const GateFacts& facts)
{
    const bool asked =
        std::any_of(gate.questions.begin(), gate.questions.end(),
                    [](const Question& question) { return question.code == stressTestQuestion; });
    if (!asked || facts.stressTestRespondents == 0 || gate.answerTo(stressTestQuestion) != Answer::Open)
        return;
    GateAnswer& answer = gate.answers[stressTestQuestion];
    answer.line = gate.line;
    answer.question = stressTestQuestion;
    answer.answer = Answer::Yes;
    if (answer.note.isEmpty())
        answer.note = QCoreApplication::translate("Gates", "Stress test with %n respondent(s)", nullptr,
                                                  facts.stressTestRespondents);
}

bool settled(Answer answer)
{
    return answer == Answer::Yes || answer == Answer::NotApplicable;
}

} // namespace

QList<Condition> conditionsOf(int line, const GateFacts& facts)
{
    switch (line) {
    case 1:
        return {{ConditionCode::EvidenceCards, facts.evidenceCards, wantedEvidenceCards},
                all(ConditionCode::EvidenceSources, facts.evidenceWithSource, facts.evidenceCards),
                {ConditionCode::Datasets, facts.datasets, 1}};
    case 2:
        return {{ConditionCode::SelectedActivities, facts.activeActivities, 1},
                all(ConditionCode::ActivityChecks, facts.checkedActivities, facts.activeActivities)};
    case 3: {
        QList<Condition> conditions{all(ConditionCode::ActionOwners, facts.ownedActions, facts.actions)};
        // When everything is done nobody waits for a next step.
        if (facts.actions == 0 || facts.actionsWantingStep > 0)
            conditions.append(
                all(ConditionCode::ActionSteps, facts.actionsWithStep, facts.actionsWantingStep));
        conditions.append({ConditionCode::FundedActions, facts.fundedActions, 1});
        return conditions;
    }
    case 4:
        return {{ConditionCode::DeliveredServices, facts.deliveredAdoptions, 1},
                all(ConditionCode::AdaptedServices, facts.adaptedAdoptions, facts.adoptions)};
    case 5: {
        QList<Condition> conditions{
            all(ConditionCode::ResultBaselines, facts.resultBaselines, facts.resultIndicators)};
        if (facts.watchedIndicators > 0)
            conditions.append(
                all(ConditionCode::CurrentValues, facts.currentIndicators, facts.watchedIndicators));
        return conditions;
    }
    default:
        return {};
    }
}

Answer Gate::answerTo(const QString& code) const
{
    const auto found = answers.constFind(code);
    return found == answers.cend() ? Answer::Open : found->answer;
}

int Gate::unmet() const
{
    return int(
        std::count_if(conditions.begin(), conditions.end(), [](const Condition& c) { return !c.met(); }));
}

int Gate::unsettled() const
{
    return int(std::count_if(questions.begin(), questions.end(),
                             [this](const Question& q) { return !settled(answerTo(q.code)); }));
}

int Gate::percent() const
{
    const qsizetype parts = conditions.size() + questions.size();
    if (parts == 0)
        return 0;
    double done = double(questions.size()) - unsettled();
    for (const Condition& condition : conditions)
        done += qMin(1.0, double(condition.have) / condition.need);
    // A hair above, so that sums such as 0.1 + 0.9 are not rounded down by one.
    return int(100 * done / double(parts) + 1e-9);
}

Gate gateFrom(int line, const QList<Question>& questions, const QList<GateAnswer>& answers,
              const QList<GateSignOff>& signOffs, const GateFacts& facts)
{
    Gate gate;
    gate.line = line;
    gate.conditions = conditionsOf(line, facts);
    for (const Question& question : questions)
        if (question.line == line)
            gate.questions.append(question);
    for (const GateAnswer& answer : answers)
        if (answer.line == line)
            gate.answers.insert(answer.question, answer);
    answerFromRecords(gate, facts);
    for (const GateSignOff& signOff : signOffs) {
        if (signOff.line != line)
            continue;
        gate.history.append(signOff);
        if (signOff.state == SignOffState::Valid)
            gate.signOff = signOff;
    }
    if (gate.signOff)
        gate.state = gate.signOff->overrideReason.isEmpty() ? State::Signed : State::Overridden;
    else
        gate.state = gate.complete() ? State::Ready : State::Open;
    return gate;
}

QList<Gate> gatesOf(const Reader& reader, const GatePack& pack, const QDate& today)
{
    const GateFacts facts = factsOf(reader, today);
    const QList<GateAnswer> answers = reader.all<GateAnswer>();
    const QList<GateSignOff> signOffs = reader.all<GateSignOff>();
    QList<Gate> gates;
    for (int line = 1; line <= 5; ++line)
        gates.append(gateFrom(line, pack.questions, answers, signOffs, facts));
    return gates;
}

int currentLine(const QList<Gate>& gates)
{
    for (const Gate& gate : gates)
        if (!gate.passed())
            return gate.line;
    return 5;
}

} // namespace s3::gates
