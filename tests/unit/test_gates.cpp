// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/gates/Attention.h"
#include "core/gates/GateEdits.h"
#include "core/gates/GateFacts.h"
#include "core/gates/Labels.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::gates;

namespace {

const QDate today{2026, 11, 21};

QList<Question> twoQuestions()
{
    return {{u"a"_s, 1, Audience::Both, u"A?"_s}, {u"b"_s, 1, Audience::PolicyMaker, u"B?"_s}};
}

GateAnswer answered(const QString& code, Answer answer, int line = 1)
{
    GateAnswer record;
    record.line = line;
    record.question = code;
    record.answer = answer;
    return record;
}

GateFacts fullLineOne()
{
    GateFacts facts;
    facts.evidenceCards = facts.evidenceWithSource = 10;
    facts.datasets = 1;
    return facts;
}

} // namespace

class TestGates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void theShippedPackAsksEveryLine();
    void brokenPacksAreRefused();
    void nothingIsNotAll();
    void conditionsCountWhatIsThere();
    void percentIsRoundedDown();
    void statesFollowAnswersAndSignOff();
    void answersAreReplacedAndTakenBack();
    void signingAnOpenGateNeedsAReason();
    void withdrawingKeepsTheHistory();
    void returningReopensThatLine();
    void anEmptyProjectNeedsNothing();
    void attentionNamesWhatWaits();
    void stressTestAnswersItsQuestion();

private:
    std::unique_ptr<Project> fresh()
    {
        return std::move(*Project::create(m_dir.filePath(u"g%1.s3project"_s.arg(++m_number)), u"G"_s));
    }
    Gate gateOf(const Project& project, int line)
    {
        return gatesOf(project, shippedGatePack(), today).at(line - 1);
    }
    QTemporaryDir m_dir;
    int m_number = 0;
};

void TestGates::theShippedPackAsksEveryLine()
{
    const GatePack pack = shippedGatePack();
    QCOMPARE(pack.provenance, u"app-default"_s);
    for (int line = 1; line <= 5; ++line) {
        QVERIFY(pack.of(line).size() >= 3);
        QSet<Audience> audiences;
        for (const Question& question : pack.of(line))
            audiences.insert(question.audience);
        QCOMPARE(audiences.size(), 3);
    }
}

void TestGates::brokenPacksAreRefused()
{
    const auto code = [](const char* json) { return readGatePack(json).error().code; };
    QCOMPARE(code("not json"), ErrorCode::InvalidInput);
    QCOMPARE(code(R"({"packId":"p","kind":"agenda","version":"1.0"})"), ErrorCode::Refused);
    QCOMPARE(code(R"({"packId":"p","kind":"checklist","version":"2.0"})"), ErrorCode::TooNew);
    QCOMPARE(
        code(
            R"({"packId":"p","kind":"checklist","version":"1.0","body":{"questions":[{"line":6,"code":"x","text":{"en":"?"}}]}})"),
        ErrorCode::InvalidInput);
    QCOMPARE(code(R"({"packId":"p","kind":"checklist","version":"1.0","body":{"questions":[
                  {"line":1,"code":"x","text":{"en":"?"}},{"line":1,"code":"x","text":{"en":"?"}}]}})"),
             ErrorCode::InvalidInput);
    const auto german = readGatePack(R"({"packId":"p","kind":"checklist","version":"1.3","body":{"questions":[
        {"line":1,"code":"x","for":"policy","text":{"en":"Why?","de":"Warum?"}},
        {"line":1,"code":"y","text":{"en":"Who?"}}]}})",
                                     u"de"_s);
    QVERIFY(german);
    QCOMPARE(german->questions.at(0).text, u"Warum?"_s);
    QCOMPARE(german->questions.at(1).text, u"Who?"_s);
}

void TestGates::nothingIsNotAll()
{
    const GateFacts nothing;
    for (int line = 1; line <= 5; ++line)
        for (const Condition& condition : conditionsOf(line, nothing))
            QVERIFY2(!condition.met(), qPrintable(conditionText(condition)));
    QVERIFY(conditionsOf(0, nothing).isEmpty());
    QVERIFY(conditionsOf(6, nothing).isEmpty());
}

void TestGates::conditionsCountWhatIsThere()
{
    GateFacts facts;
    facts.evidenceCards = 7;
    facts.evidenceWithSource = 6;
    facts.datasets = 3;
    const QList<Condition> one = conditionsOf(1, facts);
    QCOMPARE(one.at(0), (Condition{ConditionCode::EvidenceCards, 7, 10}));
    QCOMPARE(one.at(1), (Condition{ConditionCode::EvidenceSources, 6, 7}));
    QVERIFY(one.at(2).met());
    QCOMPARE(conditionText(one.at(0)), u"Evidence cards: 7 of 10"_s);

    // All actions done: nobody waits for a next step.
    facts.actions = facts.ownedActions = facts.fundedActions = 4;
    QCOMPARE(conditionsOf(3, facts).size(), 2);
    facts.actionsWantingStep = 2;
    facts.actionsWithStep = 1;
    QCOMPARE(conditionsOf(3, facts).at(1), (Condition{ConditionCode::ActionSteps, 1, 2}));
}

void TestGates::percentIsRoundedDown()
{
    GateFacts facts = fullLineOne();
    facts.evidenceCards = facts.evidenceWithSource = 9;
    // 3 conditions (0.9 + 1 + 1) and 2 questions (1 + 0): 3.9 of 5.
    const Gate gate = gateFrom(1, twoQuestions(), {answered(u"a"_s, Answer::NotApplicable)}, {}, facts);
    QCOMPARE(gate.percent(), 78);
    facts.evidenceCards = facts.evidenceWithSource = 1000;
    const Gate full = gateFrom(1, twoQuestions(),
                               {answered(u"a"_s, Answer::Yes), answered(u"b"_s, Answer::Yes)}, {}, facts);
    QCOMPARE(full.percent(), 100);
    QCOMPARE(gateFrom(1, {}, {}, {}, GateFacts()).percent(), 0);
}

void TestGates::statesFollowAnswersAndSignOff()
{
    const GateFacts facts = fullLineOne();
    const GateAnswer yes = answered(u"a"_s, Answer::Yes);
    QCOMPARE(gateFrom(1, twoQuestions(), {yes}, {}, facts).state, State::Open);
    QCOMPARE(gateFrom(1, twoQuestions(), {yes, answered(u"b"_s, Answer::No)}, {}, facts).unsettled(), 1);
    // The same code on another line is another question.
    QCOMPARE(gateFrom(1, twoQuestions(), {yes, answered(u"b"_s, Answer::Yes, 2)}, {}, facts).state,
             State::Open);
    const QList<GateAnswer> all{yes, answered(u"b"_s, Answer::NotApplicable)};
    QCOMPARE(gateFrom(1, twoQuestions(), all, {}, facts).state, State::Ready);

    GateSignOff valid;
    valid.line = 1;
    QCOMPARE(gateFrom(1, twoQuestions(), all, {valid}, facts).state, State::Signed);
    QVERIFY(!gateFrom(1, twoQuestions(), all, {valid}, facts).slipped());
    QVERIFY(gateFrom(1, twoQuestions(), all, {valid}, GateFacts()).slipped());
    GateSignOff withReason = valid;
    withReason.overrideReason = u"the minister waits"_s;
    const Gate overridden = gateFrom(1, twoQuestions(), {}, {valid, withReason}, GateFacts());
    QCOMPARE(overridden.state, State::Overridden);
    QVERIFY(!overridden.slipped());
    GateSignOff withdrawn = valid;
    withdrawn.state = SignOffState::Withdrawn;
    const Gate back = gateFrom(1, twoQuestions(), all, {withdrawn}, facts);
    QCOMPARE(back.state, State::Ready);
    QCOMPARE(back.history.size(), 1);
    QCOMPARE(currentLine({overridden, back}), 1);
}

void TestGates::answersAreReplacedAndTakenBack()
{
    auto project = fresh();
    const auto answer = [&](Answer value, const QString& note) {
        return project->transact(EditLabel{"Answer"},
                                 [&](Writer& w) { recordAnswer(w, 2, u"few_enough"_s, value, note); });
    };
    QVERIFY(answer(Answer::No, u"nine are too many"_s));
    QVERIFY(answer(Answer::Yes, u"four left"_s));
    QCOMPARE(project->count<GateAnswer>(), 1);
    QCOMPARE(gateOf(*project, 2).answerTo(u"few_enough"_s), Answer::Yes);
    QCOMPARE(gateOf(*project, 1).answerTo(u"few_enough"_s), Answer::Open);
    QVERIFY(answer(Answer::Open, u"ask again"_s));
    QCOMPARE(project->count<GateAnswer>(), 1);
    QVERIFY(answer(Answer::Open, {}));
    QCOMPARE(project->count<GateAnswer>(), 0);
    QVERIFY(project->undo());
    QCOMPARE(project->all<GateAnswer>().at(0).note, u"ask again"_s);
}

void TestGates::signingAnOpenGateNeedsAReason()
{
    auto project = fresh();
    const auto sign = [&](const SignOffRequest& request) {
        return project->transact(EditLabel{"Sign"},
                                 [&](Writer& w) { return signOff(w, gateOf(*project, 1), request); });
    };
    QCOMPARE(sign({u"A. Weber"_s, today, {}, u"  "_s}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(sign({u" "_s, today, {}, u"because"_s}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(project->count<GateSignOff>() + project->count<Decision>(), 0);
    QVERIFY(sign({u"A. Weber"_s, today, u"board"_s, u"the call closes on Friday"_s}));
    QCOMPARE(gateOf(*project, 1).state, State::Overridden);
    const Decision decision = project->all<Decision>().at(0);
    QCOMPARE(decision.kind, DecisionKind::Override);
    QCOMPARE(decision.line, 1);
    QCOMPARE(decision.rationale, u"the call closes on Friday"_s);
    QCOMPARE(decision.madeOn, today);
    QVERIFY(project->undo());
    QCOMPARE(project->count<GateSignOff>() + project->count<Decision>(), 0);
}

void TestGates::withdrawingKeepsTheHistory()
{
    auto project = fresh();
    Gate ready = gateFrom(1, {}, {}, {}, fullLineOne());
    QCOMPARE(ready.state, State::Ready);
    QVERIFY(project->transact(EditLabel{"Sign"}, [&](Writer& w) {
        return signOff(w, ready, {u"B. Novak"_s, today, u"all fine"_s, u"not needed"_s});
    }));
    QCOMPARE(project->all<GateSignOff>().at(0).overrideReason, QString());
    QCOMPARE(project->all<Decision>().at(0).kind, DecisionKind::SignOff);
    const auto withdraw = [&] {
        return project->transact(EditLabel{"Withdraw"}, [&](Writer& w) {
            return withdrawSignOff(w, gateOf(*project, 1), u"B. Novak"_s, u"new figures"_s);
        });
    };
    QVERIFY(withdraw());
    QCOMPARE(gateOf(*project, 1).history.size(), 1);
    QVERIFY(!gateOf(*project, 1).signOff);
    QCOMPARE(project->all<Decision>().last().rationale, u"new figures"_s);
    QCOMPARE(withdraw().error().code, ErrorCode::NothingToDo);
}

void TestGates::returningReopensThatLine()
{
    auto project = fresh();
    for (int line = 1; line <= 3; ++line)
        QVERIFY(project->transact(EditLabel{"Sign"}, [&](Writer& w) {
            return signOff(w, gateOf(*project, line), {u"C"_s, today, {}, u"workshop tomorrow"_s});
        }));
    const auto back = [&](int line, const QString& why) {
        return project->transact(EditLabel{"Back"},
                                 [&](Writer& w) { return returnToLine(w, line, u"C"_s, why); });
    };
    QCOMPARE(back(2, u" "_s).error().code, ErrorCode::InvalidValue);
    QCOMPARE(back(6, u"x"_s).error().code, ErrorCode::InvalidValue);
    QVERIFY(back(2, u"the activities were too broad"_s));
    QVERIFY(gateOf(*project, 1).passed());
    QVERIFY(!gateOf(*project, 2).passed());
    QVERIFY(gateOf(*project, 3).passed());
    QCOMPARE(currentLine(gatesOf(*project, shippedGatePack(), today)), 2);
    const Decision decision = project->all<Decision>().last();
    QCOMPARE(decision.kind, DecisionKind::LoopBack);
    QCOMPARE(decision.line, 2);
}

void TestGates::anEmptyProjectNeedsNothing()
{
    auto project = fresh();
    const QList<Gate> gates = gatesOf(*project, shippedGatePack(), today);
    QCOMPARE(gates.size(), 5);
    QVERIFY(attentionOf(*project, gates, today).isEmpty());
}

void TestGates::attentionNamesWhatWaits()
{
    auto project = fresh();
    IdOf<Action> late;
    QVERIFY(project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        TransformativeActivity activity;
        activity.title = u"Second-life composites"_s;
        activity.status = ActivityStatus::Selected;
        const auto activityId = w.insert(activity);
        activity.id = {};
        activity.status = ActivityStatus::Candidate; // asks for nothing yet
        w.insert(activity);
        Action action;
        action.activityId = activityId;
        action.title = u"Pilot line"_s;
        action.startOn = today.addDays(30);
        action.nextStepOn = today.addDays(-2);
        w.insert(action);
        action.id = {};
        action.title = u"Consortium"_s;
        action.startOn = today.addDays(31);
        action.nextStepOn = today.addDays(-9);
        late = w.insert(action);
        action.id = {};
        action.status = ActionStatus::Dropped;
        w.insert(action);
        Indicator indicator;
        indicator.name = u"Firms"_s;
        indicator.level = IndicatorLevel::Result;
        w.insert(indicator);
    }));
    const QList<Attention> list = attentionOf(*project, gatesOf(*project, shippedGatePack(), today), today);
    QList<AttentionKind> kinds;
    for (const Attention& item : list)
        kinds.append(item.kind);
    QCOMPARE(kinds, (QList<AttentionKind>{AttentionKind::StepOverdue, AttentionKind::GateOpen,
                                          AttentionKind::ActivityEvidence, AttentionKind::ActionOwner,
                                          AttentionKind::BaselineMissing}));
    QCOMPARE(list.at(0).count, 2);
    QCOMPARE(list.at(0).second, 9);
    QCOMPARE(list.at(0).first, refOf(late));
    QCOMPARE(list.at(1).line, 1);
    QVERIFY(attentionDetail(list.at(1)).contains(u"Evidence cards: 0 of 10"_s));
    QCOMPARE(attentionTitle(list.at(2)), u"One selected activity lacks evidence"_s);
    QCOMPARE(list.at(3).count, 2);
    QCOMPARE(list.at(3).second, 1);
    QCOMPARE(attentionDetail(list.at(3)),
             u"“Pilot line” and 1 more; 1 of them due to start within 30 days"_s);
    QCOMPARE(attentionDetail(list.at(4)), u"“Firms”"_s);

    QCOMPARE(activitiesWithoutEvidence(*project).size(), 1);
    QVERIFY(project->transact(EditLabel{"Link"}, [&](Writer& w) { // directly, without a capacity between
        Evidence card;
        card.title = u"Press of two metres"_s;
        w.insert(card);
        w.link(refOf(card), refOf(w.all<TransformativeActivity>().first()));
    }));
    QVERIFY(activitiesWithoutEvidence(*project).isEmpty());
}

void TestGates::stressTestAnswersItsQuestion()
{
    const QList<Question> questions{{u"stress_test"_s, 1, Audience::Both, u"Was it asked?"_s}};
    GateFacts facts = fullLineOne();
    QCOMPARE(gateFrom(1, questions, {}, {}, facts).answerTo(u"stress_test"_s), Answer::Open);
    facts.stressTestRespondents = 12;
    const Gate gate = gateFrom(1, questions, {}, {}, facts);
    QCOMPARE(gate.answerTo(u"stress_test"_s), Answer::Yes);
    QVERIFY(gate.answers.value(u"stress_test"_s).id.isNull()); // nothing is stored
    QVERIFY(gate.answers.value(u"stress_test"_s).note.contains(u"12"_s));
    QVERIFY(gate.complete());
    const Gate own = gateFrom(1, questions, {answered(u"stress_test"_s, Answer::No)}, {}, facts);
    QCOMPARE(own.answerTo(u"stress_test"_s), Answer::No); // what a person says comes first
    QVERIFY(gateFrom(1, twoQuestions(), {}, {}, facts).answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestGates)
#include "test_gates.moc"
