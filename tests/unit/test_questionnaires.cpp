// SPDX-License-Identifier: GPL-3.0-or-later
// Packs, editing, freezing, rounds, tables of answers, findings.
#include "core/base/MethodPack.h"
#include "core/base/Resources.h"
#include "core/questionnaire/AnswerTable.h"
#include "core/questionnaire/Labels.h"
#include "core/questionnaire/QuestionnairePack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::questionnaire;

class TestQuestionnaires : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shippedPacks();
    void wrongPacksAreRefused_data();
    void wrongPacksAreRefused();
    void editingMakesItAdapted();
    void firstAnswerFreezes();
    void cloneIsADraftAgain();
    void itemsMoveAcrossDimensions();
    void flawedQuestionnaireTakesNoAnswer();
    void entryRules();
    void onlyEqualVersionsAreCompared();
    void findingBecomesEvidenceOrChallenge();
    void importsByCodeTextAndPosition();
    void importRejectsWithPlace();
    void importTurnsReversedBack();
    void templateIsUnderstood();

private:
    template<class F>
    Result<void> edit(F&& change)
    {
        return m_project->transact(EditLabel{"Test"}, std::forward<F>(change));
    }
    IdOf<Instrument> take(int index = 0)
    {
        IdOf<Instrument> id;
        const auto done =
            edit([&](Writer& w) { id = takeIntoProject(w, shippedQuestionnaires().at(index)); });
        return done ? id : IdOf<Instrument>();
    }
    IdOf<SurveyRound> round(const IdOf<Instrument>& instrument)
    {
        IdOf<SurveyRound> id;
        const auto done = edit([&](Writer& w) { id = createRound(w, instrument, u"Autumn"_s); });
        return done ? id : IdOf<SurveyRound>();
    }
    IdOf<SurveyResponse> respond(const IdOf<SurveyRound>& id, int value)
    {
        IdOf<SurveyResponse> response;
        const auto done = edit([&](Writer& w) {
            const auto data = loadRound(w, id);
            response = addRespondent(w, id, nextCode(data->sheets), u"firm"_s);
            for (const InstrumentItem& item : data->questionnaire.items())
                setAnswer(w, response, item.id, {Given::Value, value});
        });
        return done ? response : IdOf<SurveyResponse>();
    }
    AnswerTable table(const QByteArray& text)
    {
        const QString path = m_dir->filePath(u"answers.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        file.close();
        auto read = readAnswerTable(path);
        return read ? *read : AnswerTable();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Project> m_project;
};

void TestQuestionnaires::init()
{
    initS3Resources();
    m_project.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = Project::create(m_dir->filePath(u"q.s3project"_s), u"T"_s);
    QVERIFY(made);
    m_project = std::move(*made);
}

void TestQuestionnaires::shippedPacks()
{
    const QList<Questionnaire> packs = shippedQuestionnaires();
    QCOMPARE(packs.size(), 5);
    QCOMPARE(packs.at(0).instrument.kind, InstrumentKind::StressTest);
    QCOMPARE(packs.at(0).parts.size(), 6);
    QCOMPARE(packs.at(0).itemCount(), 24);
    QCOMPARE(packs.at(0).instrument.provenanceStatus, Provenance::AppDefault);
    QVERIFY(packs.at(0).instrument.provenanceSource.contains(u"app default"_s));
    QCOMPARE(packs.at(1).scale().min, 0);
    QCOMPARE(packs.at(1).itemCount(), 18);
    QCOMPARE(packs.at(4).scale().max, 3);
    for (const Questionnaire& pack : packs) {
        QVERIFY2(flawsOf(pack).isEmpty(), qPrintable(pack.instrument.title));
        QCOMPARE(pack.labels().size(), pack.scale().steps());
        QVERIFY(!pack.instrument.packId.isEmpty());
    }
    const IdOf<Instrument> id = take();
    const auto stored = loadQuestionnaire(*m_project, id);
    QVERIFY(stored);
    QCOMPARE(stored->items().last().body, packs.at(0).items().last().body);
    QCOMPARE(stored->instrument.status, InstrumentStatus::Draft);
}

void TestQuestionnaires::wrongPacksAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* from, const char* to, ErrorCode code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << int(code);
    };
    row("another kind", "\"kind\": \"instrument\"", "\"kind\": \"diamond\"", ErrorCode::Refused);
    row("newer major version", "\"version\": \"1.0\"", "\"version\": \"2.0\"", ErrorCode::TooNew);
    row("unknown form", "\"form\": \"stress_test\"", "\"form\": \"exam\"", ErrorCode::InvalidInput);
    row("no JSON", "\"body\"", "body", ErrorCode::InvalidInput);
    row("scale", "\"max\": 5", "\"max\": 9", ErrorCode::InvalidInput);
    row("labels", "{\"en\": \"neither\"}, ", "", ErrorCode::InvalidInput);
    row("same code", "\"D1.2\"", "\"D1.1\"", ErrorCode::InvalidInput);
    row("negative weight", "\"weight\": 1", "\"weight\": -1", ErrorCode::InvalidInput);
}

void TestQuestionnaires::wrongPacksAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, code);
    QByteArray json = *shippedPack(u"stress-test-default"_s);
    QVERIFY(readQuestionnairePack(json));
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const auto read = readQuestionnairePack(json);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QVERIFY(!read.error().context.isEmpty());
}

void TestQuestionnaires::editingMakesItAdapted()
{
    const IdOf<Instrument> id = take();
    auto before = loadQuestionnaire(*m_project, id);
    InstrumentItem item = before->items().first();
    item.reversed = true;
    item.weight = 2.5;
    QVERIFY(edit([&](Writer& w) { changeItem(w, item); }));
    const auto after = loadQuestionnaire(*m_project, id);
    QCOMPARE(after->instrument.provenanceStatus, Provenance::Adapted);
    QCOMPARE(after->instrument.version, u"1.1"_s);
    QVERIFY(after->instrument.basedOn.contains(u"1.0"_s));
    QVERIFY(after->rules().first().items.first().reversed);
    item.weight = -0.5;
    QVERIFY(!edit([&](Writer& w) { changeItem(w, item); }));
    item.weight = 1;
    item.code = u"D6.4"_s; // taken
    QVERIFY(!edit([&](Writer& w) { changeItem(w, item); }));
    Instrument changed = after->instrument;
    changed.scaleMax = 6;
    QVERIFY(!edit([&](Writer& w) { changeInstrument(w, changed); }));
    changed.scaleMax = 7;
    QVERIFY(edit([&](Writer& w) { changeInstrument(w, changed); }));
    QCOMPARE(loadQuestionnaire(*m_project, id)->scale().max, 7);
}

void TestQuestionnaires::firstAnswerFreezes()
{
    const IdOf<Instrument> id = take();
    const IdOf<SurveyRound> r = round(id);
    QVERIFY(isEditable(*m_project, *m_project->find(id)));
    QVERIFY(!respond(r, 4).isNull());
    QCOMPARE(m_project->find(id)->status, InstrumentStatus::Frozen);
    const auto questionnaire = loadQuestionnaire(*m_project, id);
    InstrumentItem item = questionnaire->items().first();
    item.body = u"Other"_s;
    const auto refused = edit([&](Writer& w) { changeItem(w, item); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(!edit([&](Writer& w) { addItem(w, questionnaire->parts.first().dimension.id, u"More"_s); }));
    QVERIFY(!edit([&](Writer& w) { removePart(w, refOf(item)); }));
    QVERIFY(!edit([&](Writer& w) { movePart(w, refOf(item), 1); }));
    QVERIFY(edit([&](Writer& w) { setRetired(w, id, true); }));
    QCOMPARE(m_project->find(id)->status, InstrumentStatus::Retired);
    QVERIFY(!edit([&](Writer& w) { changeItem(w, item); }));
    QVERIFY(edit([&](Writer& w) { setRetired(w, id, false); }));
    QCOMPARE(m_project->find(id)->status, InstrumentStatus::Frozen);
    QCOMPARE(questionnairesDone(*m_project), std::pair(1, 3));
}

void TestQuestionnaires::cloneIsADraftAgain()
{
    const IdOf<Instrument> id = take();
    respond(round(id), 3);
    IdOf<Instrument> copy;
    QVERIFY(edit([&](Writer& w) { copy = cloneInstrument(w, id, u"Ours"_s); }));
    const auto made = loadQuestionnaire(*m_project, copy);
    QCOMPARE(made->instrument.status, InstrumentStatus::Draft);
    QCOMPARE(made->instrument.version, u"1.1"_s);
    QCOMPARE(made->itemCount(), 24);
    QVERIFY(made->instrument.basedOn.endsWith(u"1.0"_s));
    QVERIFY(edit([&](Writer& w) { removePart(w, refOf(made->items().first())); }));
    QCOMPARE(loadQuestionnaire(*m_project, copy)->itemCount(), 23);
    QCOMPARE(loadQuestionnaire(*m_project, id)->itemCount(), 24);
}

void TestQuestionnaires::itemsMoveAcrossDimensions()
{
    const IdOf<Instrument> id = take();
    const auto before = loadQuestionnaire(*m_project, id);
    const InstrumentItem last = before->parts.at(0).items.last();
    QVERIFY(edit([&](Writer& w) { movePart(w, refOf(last), 1); }));
    auto after = loadQuestionnaire(*m_project, id);
    QCOMPARE(after->parts.at(0).items.size(), 3);
    QCOMPARE(after->parts.at(1).items.first().id, last.id);
    QVERIFY(edit([&](Writer& w) { movePart(w, refOf(last), -1); }));
    after = loadQuestionnaire(*m_project, id);
    QCOMPARE(after->parts.at(0).items.last().id, last.id);
    QVERIFY(edit([&](Writer& w) { movePart(w, refOf(after->parts.at(0).dimension), 1); }));
    QCOMPARE(loadQuestionnaire(*m_project, id)->parts.at(1).dimension.code, u"D1"_s);
    QVERIFY(edit([&](Writer& w) {
        const auto d = addDimension(w, id, u"New"_s);
        addItem(w, d, u"First"_s);
    }));
    QCOMPARE(loadQuestionnaire(*m_project, id)->parts.last().items.first().code, u"D7.1"_s);
}

void TestQuestionnaires::flawedQuestionnaireTakesNoAnswer()
{
    IdOf<Instrument> id;
    QVERIFY(edit([&](Writer& w) { id = createInstrument(w, u"Own"_s); }));
    const auto own = loadQuestionnaire(*m_project, id);
    QCOMPARE(flawsOf(*own).size(), 2); // texts of dimension and item
    const IdOf<SurveyRound> r = round(id);
    const auto refused = edit([&](Writer& w) {
        const auto response = addRespondent(w, r, u"R-001"_s, {});
        setAnswer(w, response, own->items().first().id, {Given::Value, 3});
    });
    QVERIFY(!refused);
    QCOMPARE(m_project->count<SurveyResponse>(), 0);
    Questionnaire weightless = *own;
    weightless.parts[0].items[0].weight = 0;
    weightless.parts[0].dimension.weight = 0;
    int noWeight = 0;
    for (const Flaw& flaw : flawsOf(weightless))
        noWeight += flaw.code == FlawCode::NoWeight;
    QCOMPARE(noWeight, 2);
}

void TestQuestionnaires::entryRules()
{
    const IdOf<Instrument> id = take();
    const IdOf<SurveyRound> r = round(id);
    const IdOf<SurveyResponse> first = respond(r, 2);
    auto data = loadRound(*m_project, r);
    QCOMPARE(data->sheets.first().response.respondentCode, u"R-001"_s);
    QCOMPARE(nextCode(data->sheets), u"R-002"_s);
    const auto item = data->questionnaire.items().first();
    QVERIFY(!edit([&](Writer& w) { setAnswer(w, first, item.id, {Given::Value, 6}); }));
    QVERIFY(!edit([&](Writer& w) { addRespondent(w, r, u"R-001"_s, {}); }));
    QVERIFY(edit([&](Writer& w) { setAnswer(w, first, item.id, {Given::Blank, 0}); }));
    QVERIFY(edit([&](Writer& w) {
        setAnswer(w, first, data->questionnaire.items().at(1).id, {Given::NotApplicable, 0});
        setGroup(w, first, {});
        setComment(w, first, data->questionnaire.parts.first().dimension.id, u"Hard to say"_s);
    }));
    data = loadRound(*m_project, r);
    QVERIFY(!data->sheets.first().answers.contains(item.id));
    QVERIFY(data->sheets.first().answers.contains(data->questionnaire.items().at(1).id));
    QCOMPARE(data->sheets.first().comments.size(), 1);
    const QList<Missing> missing = missingIn(*data);
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().items, QStringList{u"D1.1"_s});
    QVERIFY(missing.first().group);
    QCOMPARE(answerCount(*m_project, r), 23);
    QVERIFY(edit([&](Writer& w) { w.modify(r, [](SurveyRound& s) { s.state = SurveyState::Closed; }); }));
    QVERIFY(!edit([&](Writer& w) { setAnswer(w, first, item.id, {Given::Value, 1}); }));
    QVERIFY(!edit([&](Writer& w) { removeRespondent(w, first); }));
}

void TestQuestionnaires::onlyEqualVersionsAreCompared()
{
    const auto a = loadQuestionnaire(*m_project, take());
    auto b = loadQuestionnaire(*m_project, take());
    QCOMPARE(comparability(*a, *a), Comparability::Equal);
    QCOMPARE(comparability(*a, *b), Comparability::Equal); // two copies of the same pack
    b->parts[0].items[0].reversed = true;
    QCOMPARE(comparability(*a, *b), Comparability::OtherItems);
    b->instrument.scaleMax = 7;
    QCOMPARE(comparability(*a, *b), Comparability::OtherScale);
    b->instrument.version = u"1.1"_s;
    QCOMPARE(comparability(*a, *b), Comparability::OtherVersion);
    const auto wheel = loadQuestionnaire(*m_project, take(1));
    QCOMPARE(comparability(*a, *wheel), Comparability::OtherQuestionnaire);
    QVERIFY(!reasonText(Comparability::OtherVersion).isEmpty());
}

void TestQuestionnaires::findingBecomesEvidenceOrChallenge()
{
    const IdOf<SurveyRound> r = round(take());
    respond(r, 2);
    IdOf<SurveyFinding> finding;
    IdOf<Evidence> card;
    QVERIFY(edit([&](Writer& w) {
        const auto data = loadRound(w, r);
        finding = addFinding(w, r, data->questionnaire.parts.first().dimension.id,
                             u"Clusters were asked too late.\nSay managers and policy makers."_s, 3);
    }));
    QVERIFY(becameOf(*m_project, finding).isNull());
    QVERIFY(edit([&](Writer& w) { card = toEvidence(w, finding); }));
    QCOMPARE(becameOf(*m_project, finding), refOf(card));
    const auto stored = m_project->find(card);
    QCOMPARE(stored->title, u"Clusters were asked too late."_s);
    QCOMPARE(stored->confidence, Confidence::Low); // one respondent
    QVERIFY(stored->source.contains(u"Autumn"_s));
    QCOMPARE(stored->year, std::optional<int>(m_project->find(r)->heldOn.year()));
    IdOf<SurveyFinding> second;
    IdOf<Challenge> challenge;
    QVERIFY(edit([&](Writer& w) {
        second = addFinding(w, r, {}, u"No budget"_s, 9);
        challenge = toChallenge(w, second);
    }));
    QCOMPARE(m_project->find(second)->severity, 3);
    QCOMPARE(becameOf(*m_project, second), refOf(challenge));
}

void TestQuestionnaires::importsByCodeTextAndPosition()
{
    const IdOf<SurveyRound> r = round(take(1)); // wheel: 18 items, 0 to 5
    const auto data = loadRound(*m_project, r);
    QByteArray head = "\"submitdate\";\"id\";\"Group\"";
    QByteArray row = "2026-11-22;X1;policy makers";
    QByteArray second = "2026-11-22;;2";
    int i = 0;
    for (const InstrumentItem& item : data->questionnaire.items()) {
        if (i % 2 == 0)
            head += ";" + item.code.toUtf8();
        else
            head += ";\"How far? [" + item.body.toUtf8() + "]\"";
        row += i == 0 ? ";0" : i == 1 ? ";excellent" : i == 2 ? ";" : i == 3 ? ";N/A" : ";4 - strong";
        second += ";3.0";
        ++i;
    }
    const AnswerTable read = table(head + "\r\n" + row + "\r\n" + second + "\r\n");
    QCOMPARE(read.rows.size(), 2);
    const QList<ColumnUse> uses = proposeUses(read, data->questionnaire);
    QCOMPARE(uses.at(0).kind, ColumnUse::Ignored);
    QCOMPARE(uses.at(1).kind, ColumnUse::Code);
    QCOMPARE(uses.at(2).kind, ColumnUse::Group);
    const ImportPlan plan = planImport(read, uses, *data, false);
    QVERIFY2(plan.problems.isEmpty(),
             qPrintable(plan.problems.isEmpty() ? QString() : plan.problems.first().cell));
    int stored = 0;
    QVERIFY(edit([&](Writer& w) -> Result<void> {
        const auto done = storeImport(w, r, plan, false);
        if (!done)
            return done.error();
        stored = *done;
        return {};
    }));
    QCOMPARE(stored, 2);
    const auto after = loadRound(*m_project, r);
    const auto items = after->questionnaire.items();
    const Sheet& x1 = after->sheets.at(0);
    QCOMPARE(x1.response.respondentCode, u"X1"_s);
    QCOMPARE(x1.response.respondentGroup, u"policy_maker"_s);
    QCOMPARE(x1.answers.value(items.at(0).id), std::optional<int>(0)); // a value of this scale
    QCOMPARE(x1.answers.value(items.at(1).id), std::optional<int>(5));
    QVERIFY(!x1.answers.contains(items.at(2).id));
    QVERIFY(x1.answers.contains(items.at(3).id) && !x1.answers.value(items.at(3).id));
    QCOMPARE(x1.answers.value(items.at(4).id), std::optional<int>(4));
    QCOMPARE(after->sheets.at(1).response.respondentCode, u"R-001"_s);
    QCOMPARE(after->sheets.at(1).response.respondentGroup, u"policy_maker"_s);
    QCOMPARE(after->sheets.at(1).response.enteredVia, EntryWay::Csv);

    QByteArray anonymous;
    QByteArray values;
    for (int c = 0; c < 18; ++c) {
        anonymous += (c ? "," : "") + QByteArray("Question ") + QByteArray::number(c + 100);
        values += c ? ",2" : "1";
    }
    const AnswerTable byPosition = table(anonymous + "\n" + values + "\n");
    const auto proposed = proposeUses(byPosition, data->questionnaire);
    QCOMPARE(proposed.first().target, RecordId(items.first().id));
    QCOMPARE(proposed.last().target, RecordId(items.last().id));
}

void TestQuestionnaires::importRejectsWithPlace()
{
    const IdOf<SurveyRound> r = round(take());
    respond(r, 3); // R-001 is taken
    const auto data = loadRound(*m_project, r);
    const AnswerTable read = table("respondent,group,D1.1,D1.2,D9.9\n"
                                   "A,firm,5,4,1\n"
                                   "A,firm,5,4,1\n"
                                   "B,firm,6,4,1\n"
                                   "C,pilots,5,4,1\n"
                                   "R-001,firm,5,4,1\n"
                                   "D,firm,5,maybe,1\n"
                                   "E,firm,5,4,1,7\n"
                                   "F,firm,,,\n"
                                   "G,firm,0,agree strongly,1\n");
    QList<ColumnUse> uses = proposeUses(read, data->questionnaire);
    ImportPlan plan = planImport(read, uses, *data, false);
    QVERIFY(!plan.usable); // D9.9 is no item
    QCOMPARE(plan.problems.first().kind, ImportProblem::UnknownColumn);
    QCOMPARE(plan.problems.first().column, 5);
    QCOMPARE(plan.problems.first().line, 1);
    const auto store = [&](bool skip) {
        int stored = -1;
        const auto done = edit([&](Writer& w) -> Result<void> {
            const auto result = storeImport(w, r, plan, skip);
            if (!result)
                return result.error();
            stored = *result;
            return {};
        });
        return done ? stored : -1;
    };
    QCOMPARE(store(true), -1);
    uses[4].kind = ColumnUse::Ignored;
    plan = planImport(read, uses, *data, false);
    QVERIFY(plan.usable);
    const QList<std::tuple<ImportProblem::Kind, int, int>> expected{
        {ImportProblem::SameCode, 3, 1},     {ImportProblem::OutOfRange, 4, 3},
        {ImportProblem::UnknownGroup, 5, 2}, {ImportProblem::CodeTaken, 6, 1},
        {ImportProblem::NotAnAnswer, 7, 4},  {ImportProblem::TooManyCells, 8, 6}};
    QCOMPARE(plan.problems.size(), expected.size());
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(plan.problems.at(i).kind, std::get<0>(expected.at(i)));
        QCOMPARE(plan.problems.at(i).line, std::get<1>(expected.at(i)));
        QCOMPARE(plan.problems.at(i).column, std::get<2>(expected.at(i)));
    }
    QCOMPARE(plan.good(), 2);
    QCOMPARE(plan.emptyRows, 1);
    QCOMPARE(store(false), -1); // all or nothing
    QCOMPARE(m_project->count<SurveyResponse>(), 1);
    QCOMPARE(store(true), 2);
    QCOMPARE(m_project->count<SurveyResponse>(), 3);
    const auto after = loadRound(*m_project, r);
    QVERIFY(
        !after->sheets.last().answers.value(data->questionnaire.items().first().id)); // 0 = does not apply
    QCOMPARE(after->sheets.last().answers.value(data->questionnaire.items().at(1).id), std::optional<int>(5));
}

void TestQuestionnaires::importTurnsReversedBack()
{
    const IdOf<Instrument> id = take();
    InstrumentItem item = loadQuestionnaire(*m_project, id)->items().first();
    item.reversed = true;
    QVERIFY(edit([&](Writer& w) { changeItem(w, item); }));
    const IdOf<SurveyRound> r = round(id);
    const auto data = loadRound(*m_project, r);
    const AnswerTable read = table("code,D1.1,D1.2\nA,5,5\n");
    const auto uses = proposeUses(read, data->questionnaire);
    QCOMPARE(planImport(read, uses, *data, false).rows.first().answers.value(item.id), std::optional<int>(5));
    const ImportPlan turned = planImport(read, uses, *data, true);
    QCOMPARE(turned.rows.first().answers.value(item.id), std::optional<int>(1));
    QCOMPARE(turned.rows.first().answers.value(data->questionnaire.items().at(1).id), std::optional<int>(5));
}

void TestQuestionnaires::templateIsUnderstood()
{
    const IdOf<SurveyRound> r = round(take());
    const auto data = loadRound(*m_project, r);
    const QByteArray head = templateCsv(data->questionnaire);
    QByteArray row = "A,firm";
    for (int i = 0; i < 24; ++i)
        row += ",3";
    row += ",late,,,,,\r\n";
    const AnswerTable read = table(head + row);
    const ImportPlan plan = planImport(read, proposeUses(read, data->questionnaire), *data, false);
    QVERIFY(plan.usable && plan.problems.isEmpty());
    QCOMPARE(plan.rows.first().answers.size(), 24);
    QCOMPARE(plan.rows.first().comments.size(), 1);
}

QTEST_GUILESS_MAIN(TestQuestionnaires)
#include "test_questionnaires.moc"
