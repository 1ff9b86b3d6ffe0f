// SPDX-License-Identifier: GPL-3.0-or-later
// The nine quality checks, the statement's draft and what is decided about an activity.
#include "core/base/Resources.h"
#include "core/decisions/DecisionLog.h"
#include "core/decisions/DecisionLogSection.h"
#include "core/identification/ActivityDecisions.h"
#include "core/identification/CheckWords.h"
#include "core/identification/Statement.h"
#include "core/identification/TransformativeActivitiesSection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::identification;

class TestActivityChecks : public QObject {
    Q_OBJECT

private:
    IndustryNames m_industries;

    CheckResult check(CheckCode code, const ActivityFacts& facts) const
    {
        return checkActivity(facts, m_industries).at(int(code));
    }
    CheckState state(CheckCode code, const ActivityFacts& facts) const { return check(code, facts).state; }

    static ActorFact actor(Helix helix, bool outside = false)
    {
        ActorFact fact;
        fact.organisation.id = IdOf<Organisation>(RecordId::create());
        fact.organisation.name = u"Someone"_s;
        fact.organisation.helix = helix;
        fact.extraRegional = outside;
        return fact;
    }
    static CapacityFact capacity(const QString& codes = {}, int cards = 0)
    {
        CapacityFact fact;
        fact.capacity.id = IdOf<Capacity>(RecordId::create());
        fact.capacity.title = u"Fibre preforms"_s;
        fact.capacity.industryCodes = codes;
        for (int i = 0; i < cards; ++i) {
            Evidence card;
            card.id = IdOf<Evidence>(RecordId::create());
            fact.evidence.append(card);
        }
        return fact;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initS3Resources();
        m_industries = IndustryNames::load();
        QVERIFY(!m_industries.isEmpty());
    }

    void nothingRecordedPassesOnlyFocus()
    {
        const QList<CheckResult> results = checkActivity({}, m_industries);
        QCOMPARE(results.size(), 9);
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(int(results.at(i).code), i);
            QCOMPARE(results.at(i).state == CheckState::Passed, results.at(i).code == CheckCode::Focus);
            QVERIFY(!inputOf(results.at(i), m_industries).isEmpty());
            QCOMPARE(adviceFor(results.at(i)).isEmpty(), results.at(i).code == CheckCode::Focus);
        }
    }

    void everyCheckHasANameAndCode()
    {
        QSet<QString> names;
        for (const CheckCode code : allValues<CheckCode>()) {
            names.insert(identification::displayName(code));
            QCOMPARE(enumFromCode<CheckCode>(codeOf(code)), code);
        }
        QCOMPARE(names.size(), 9);
    }

    void notOneProject_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("records");
        QTest::addColumn<int>("actors");
        QTest::addColumn<int>("actions");
        QTest::addColumn<int>("expected");
        const int passed = int(CheckState::Passed);
        const int notYet = int(CheckState::NotYet);
        QTest::newRow("nothing") << QString() << QStringList() << 0 << 0 << int(CheckState::Unknown);
        QTest::newRow("blank lines") << u" \n\n  "_s << QStringList() << 0 << 0 << int(CheckState::Unknown);
        QTest::newRow("just enough") << u"Pilot line\nTraining"_s << QStringList() << 3 << 2 << passed;
        QTest::newRow("line and record") << u"Pilot line"_s << QStringList{u"Training"_s} << 3 << 2 << passed;
        QTest::newRow("same twice") << u"Pilot line\n pilot  LINE "_s << QStringList{u"Pilot line"_s} << 3
                                    << 1 << notYet;
        QTest::newRow("two actors") << u"A\nB\nC"_s << QStringList() << 2 << 3 << notYet;
        QTest::newRow("actors only") << QString() << QStringList() << 5 << 0 << notYet;
    }
    void notOneProject()
    {
        QFETCH(QString, lines);
        QFETCH(QStringList, records);
        QFETCH(int, actors);
        ActivityFacts facts;
        facts.activity.potentialActions = lines;
        facts.actionTitles = records;
        for (int i = 0; i < actors; ++i)
            facts.actors.append(actor(Helix::Business));
        const CheckResult result = check(CheckCode::NotOneProject, facts);
        QTEST(result.first, "actions");
        QCOMPARE(result.second, actors);
        QTEST(int(result.state), "expected");
    }

    void industryCodes_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("divisions");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("nothing") << u"  "_s << QString() << QString();
        QTest::newRow("with and without letter") << u"C22 30"_s << u"22 30"_s << QString();
        QTest::newRow("once") << u"C22, c22.1;22.19"_s << u"22"_s << QString();
        QTest::newRow("range") << u"C13-C15"_s << u"13 14 15"_s << QString();
        QTest::newRow("range over a gap") << u"03-05"_s << u"03 05"_s << QString();
        QTest::newRow("wrong letter") << u"A22"_s << QString() << u"A22"_s;
        QTest::newRow("no division") << u"04 xx 2"_s << QString() << u"04 xx 2"_s;
        QTest::newRow("backwards") << u"C15-C13"_s << QString() << u"C15-C13"_s;
        QTest::newRow("section") << u"C"_s << QString() << QString();
    }
    void industryCodes()
    {
        QFETCH(QString, codes);
        const IndustryScope scope = m_industries.scopeOf(codes);
        QTEST(scope.divisions.join(u' '), "divisions");
        QTEST(scope.unknown.join(u' '), "unknown");
    }

    void sectorAsTitle()
    {
        ActivityFacts facts;
        facts.activity.industryCodes = u"C22"_s;
        facts.capacities.append(capacity());
        for (const QString& title : {u"Manufacturing"_s, u" manufacture of  TEXTILES"_s, u"Textiles"_s,
                                     u"Herstellung von Textilien"_s}) {
            facts.activity.title = title;
            const CheckResult result = check(CheckCode::NotWholeSector, facts);
            QCOMPARE(result.state, CheckState::NotYet);
            QVERIFY(inputOf(result, m_industries).contains(result.names.value(0)));
        }
        facts.activity.title = u"Textiles that carry loads"_s;
        QCOMPARE(state(CheckCode::NotWholeSector, facts), CheckState::Passed);
    }

    void manyDivisionsNeedACapacity()
    {
        ActivityFacts facts;
        facts.activity.title = u"Circular composites"_s;
        QCOMPARE(state(CheckCode::NotWholeSector, facts), CheckState::Unknown);
        facts.activity.industryCodes = u"C20 C22 C30"_s;
        QCOMPARE(state(CheckCode::NotWholeSector, facts), CheckState::Passed);
        facts.activity.industryCodes = u"C20 C22 C28 C30"_s;
        QCOMPARE(state(CheckCode::NotWholeSector, facts), CheckState::NotYet);
        facts.capacities.append(capacity());
        QCOMPARE(state(CheckCode::NotWholeSector, facts), CheckState::Passed);
        facts.capacities.clear();
        facts.activity.industryCodes = u"C"_s; // a whole section
        QCOMPARE(state(CheckCode::NotWholeSector, facts), CheckState::NotYet);
    }

    void crossSector()
    {
        ActivityFacts facts;
        QCOMPARE(state(CheckCode::CrossSector, facts), CheckState::Unknown);
        facts.activity.industryCodes = u"C22.1 C22.2"_s;
        QCOMPARE(state(CheckCode::CrossSector, facts), CheckState::NotYet);
        facts.capacities.append(capacity(u"C30"_s));
        const CheckResult result = check(CheckCode::CrossSector, facts);
        QCOMPARE(result.state, CheckState::Passed);
        QCOMPARE(result.names, (QStringList{u"22"_s, u"30"_s}));
        QVERIFY(inputOf(result, m_industries).contains(u"22, 30"_s));
    }

    void twoClustersCrossSectors()
    {
        ActivityFacts facts;
        facts.actors = {actor(Helix::Cluster), actor(Helix::Business)};
        QCOMPARE(state(CheckCode::CrossSector, facts), CheckState::Unknown);
        facts.actors.append(actor(Helix::Cluster));
        QCOMPARE(state(CheckCode::CrossSector, facts), CheckState::Passed);
    }

    void groupOfActors()
    {
        ActivityFacts facts;
        QCOMPARE(state(CheckCode::GroupOfActors, facts), CheckState::Unknown);
        facts.actors = {actor(Helix::Research), actor(Helix::Research), actor(Helix::Research)};
        QCOMPARE(state(CheckCode::GroupOfActors, facts), CheckState::NotYet);
        facts.actors.append(actor(Helix::Business));
        const CheckResult result = check(CheckCode::GroupOfActors, facts);
        QCOMPARE(result.state, CheckState::Passed);
        QCOMPARE(result.names, (QStringList{u"business"_s, u"research"_s}));
    }

    void existingCapacities()
    {
        ActivityFacts facts;
        QCOMPARE(state(CheckCode::ExistingCapacities, facts), CheckState::NotYet);
        facts.capacities = {capacity(), capacity()};
        QCOMPARE(state(CheckCode::ExistingCapacities, facts), CheckState::NotYet);
        facts.capacities.append(capacity({}, 2));
        const CheckResult result = check(CheckCode::ExistingCapacities, facts);
        QCOMPARE(result.state, CheckState::Passed);
        QCOMPARE(result.first, 1);
        QCOMPARE(result.second, 3);
    }

    void opportunityAndDirection()
    {
        ActivityFacts facts;
        facts.activity.fromState = u"landfill"_s;
        facts.activity.toState = u"  "_s;
        facts.opportunities.append(Opportunity{});
        QCOMPARE(state(CheckCode::OpportunityAndDirection, facts), CheckState::NotYet);
        facts.activity.toState = u"closed loop"_s;
        QCOMPARE(state(CheckCode::OpportunityAndDirection, facts), CheckState::Passed);
        facts.opportunities.clear();
        QCOMPARE(state(CheckCode::OpportunityAndDirection, facts), CheckState::NotYet);
    }

    void criticalMass()
    {
        ActivityFacts facts;
        facts.activity.extraRegional = u"Slovenia: moulds"_s;
        QCOMPARE(state(CheckCode::CriticalMass, facts), CheckState::Unknown);
        facts.activity.criticalMassOwn = CriticalMass::Low;
        QCOMPARE(state(CheckCode::CriticalMass, facts), CheckState::Passed);
        facts.activity.extraRegional.clear();
        facts.actors = {actor(Helix::Business)};
        QCOMPARE(state(CheckCode::CriticalMass, facts), CheckState::NotYet);
        facts.actors.append(actor(Helix::Research, true));
        QCOMPARE(state(CheckCode::CriticalMass, facts), CheckState::Passed);
        facts.actors.clear();
        facts.activity.criticalMassOwn = CriticalMass::Medium;
        QCOMPARE(state(CheckCode::CriticalMass, facts), CheckState::Passed);
    }

    void competitiveEdgeNeedsEvidence()
    {
        ActivityFacts facts;
        facts.activity.edge = u"The only press of this size"_s;
        QCOMPARE(state(CheckCode::CompetitiveEdge, facts), CheckState::NotYet);
        facts.capacities.append(capacity({}, 1));
        QCOMPARE(state(CheckCode::CompetitiveEdge, facts), CheckState::Passed);
        facts.evidence = facts.capacities.first().evidence; // the same card again
        QCOMPARE(check(CheckCode::CompetitiveEdge, facts).first, 1);
        facts.activity.edge = u" "_s;
        QCOMPARE(state(CheckCode::CompetitiveEdge, facts), CheckState::NotYet);
    }

    void focusAllowsFive()
    {
        ActivityFacts facts;
        facts.activeActivities = 5;
        QCOMPARE(state(CheckCode::Focus, facts), CheckState::Passed);
        facts.activeActivities = 6;
        QCOMPARE(state(CheckCode::Focus, facts), CheckState::NotYet);
    }

    void statementKeepsGapsVisible()
    {
        ActivityFacts facts;
        QCOMPARE(draftStatement(facts, m_industries).known, 0);
        facts.capacities.append(capacity());
        facts.activity.toState = u"closed loops."_s;
        facts.activity.industryCodes = u"C22"_s;
        const StatementDraft draft = draftStatement(facts, m_industries);
        QCOMPARE(draft.known, 3);
        QVERIFY(draft.text.startsWith(u"By combining Fibre preforms with [opportunity], [actors] move "_s));
        QVERIFY(draft.text.endsWith(u"from [today] to closed loops."_s));
    }

    void statementSurvivesPercentSigns()
    {
        ActivityFacts facts;
        facts.activity.fromState = u"10 %2 waste"_s;
        facts.activity.toState = u"0 %1 waste"_s;
        QVERIFY(draftStatement(facts, m_industries).text.endsWith(u"from 10 %2 waste to 0 %1 waste."_s));
    }

    void joinsNames()
    {
        QCOMPARE(joinNames({}), QString());
        QCOMPARE(joinNames({u"A"_s, u"B"_s}), u"A and B"_s);
        QCOMPARE(joinNames({u"A"_s, u"B"_s, u"C"_s}), u"A, B and C"_s);
        QCOMPARE(joinNames({u"A"_s, u"B"_s, u"C"_s, u"D"_s}), u"A, B and others"_s);
    }

    void decisionsInTheProject();
    void overridesCount();
    void theLogIsNotRewritten();
    void completenessCountsWhatIsThere();
    void sectionsTellWhatIsRecorded();
};

namespace {

struct Sample {
    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    IdOf<TransformativeActivity> id;

    Sample()
    {
        project = std::move(*Project::create(folder.filePath(u"p.s3project"_s), u"Test"_s));
        run([&](Writer& w) {
            TransformativeActivity activity;
            activity.title = u"Circular composites"_s;
            id = w.insert(activity);
        });
    }
    template<class F>
    bool run(F&& change)
    {
        return project->transact(EditLabel{"Test"}, std::forward<F>(change)).ok();
    }
    AssessedActivity assessed() const { return assessActivities(*project, IndustryNames::load()).first(); }
};

/// Everything that the station asks for but the selection.
void fillIn(Sample& sample)
{
    sample.run([&](Writer& w) {
        w.modify(sample.id, [](TransformativeActivity& activity) {
            activity.statement = u"By combining..."_s;
            activity.fromState = u"landfill"_s;
            activity.toState = u"loops"_s;
            activity.industryCodes = u"C22 C30"_s;
            activity.criticalMassOwn = CriticalMass::High;
            activity.edge = u"Largest press"_s;
            activity.potentialActions = u"Pilot line\nTraining"_s;
        });
        Capacity capacity;
        capacity.title = u"Preforms"_s;
        w.insert(capacity);
        Evidence card;
        card.title = u"LQ 2.2"_s;
        card.source = u"Statistical office"_s;
        w.insert(card);
        w.link(refOf(card), refOf(capacity));
        w.link(refOf(capacity), refOf(sample.id));
        Opportunity opportunity;
        opportunity.title = u"End-of-life rules"_s;
        w.insert(opportunity);
        w.link(refOf(opportunity), refOf(sample.id));
        for (const Helix helix : {Helix::Business, Helix::Research, Helix::Cluster}) {
            Organisation organisation;
            organisation.name = codeOf(helix);
            organisation.helix = helix;
            w.insert(organisation);
            w.link(refOf(organisation), refOf(sample.id), role::actor());
        }
    });
}

} // namespace

void TestActivityChecks::decisionsInTheProject()
{
    Sample sample;
    QVERIFY(!sample.assessed().selection());
    QVERIFY(sample.run([&](Writer& w) { setStatus(w, sample.id, ActivityStatus::Selected, u"Ana"_s); }));
    const auto selection = sample.assessed().selection();
    QVERIFY(selection);
    QCOMPARE(selection->madeBy, u"Ana"_s);
    QCOMPARE(selection->line, 2);
    QVERIFY(selection->madeOn.isValid());
    // Going on is no new selection; coming back from the shelf is.
    QVERIFY(sample.run([&](Writer& w) { setStatus(w, sample.id, ActivityStatus::Implementing, u"Ana"_s); }));
    QVERIFY(sample.run([&](Writer& w) { setStatus(w, sample.id, ActivityStatus::Selected, u"Ana"_s); }));
    QCOMPARE(sample.project->count<Decision>(), 1);
    QVERIFY(sample.run([&](Writer& w) { setStatus(w, sample.id, ActivityStatus::Dormant, u"Ana"_s); }));
    QVERIFY(sample.run(
        [&](Writer& w) { setStatus(w, sample.id, ActivityStatus::Selected, u"Bo"_s, u" why "_s); }));
    QCOMPARE(sample.project->count<Decision>(), 2);
    QCOMPARE(sample.assessed().selection()->rationale, u"why"_s);
    // One step of undo takes back status and decision.
    QVERIFY(sample.project->undo().ok());
    QCOMPARE(sample.project->count<Decision>(), 1);
    QCOMPARE(sample.assessed().facts.activity.status, ActivityStatus::Dormant);
}

void TestActivityChecks::overridesCount()
{
    Sample sample;
    const qsizetype before = sample.assessed().unmet().size();
    QCOMPARE(before, 8);
    QVERIFY(!sample.run(
        [&](Writer& w) { overrideCheck(w, sample.id, CheckCode::CriticalMass, u" "_s, u"Ana"_s); }));
    QCOMPARE(sample.project->count<Decision>(), 0);
    QVERIFY(sample.run([&](Writer& w) {
        overrideCheck(w, sample.id, CheckCode::CriticalMass, u"Small but first"_s, u"Ana"_s);
    }));
    const AssessedActivity assessed = sample.assessed();
    QCOMPARE(assessed.unmet().size(), before - 1);
    QVERIFY(!assessed.unmet().contains(CheckCode::CriticalMass));
    QCOMPARE(assessed.overrideOf(CheckCode::CriticalMass)->rationale, u"Small but first"_s);
    QVERIFY(!assessed.overrideOf(CheckCode::Focus));
    QCOMPARE(assessed.passed(), 1); // an override is no pass

    Decision other;
    other.kind = DecisionKind::Note;
    other.title = assessed.overrideOf(CheckCode::CriticalMass)->title;
    QVERIFY(!overriddenCheck(other));
    other.kind = DecisionKind::Override;
    other.title = u"Gate signed (early)"_s;
    QVERIFY(!overriddenCheck(other));
}

void TestActivityChecks::theLogIsNotRewritten()
{
    Sample sample;
    QVERIFY(sample.run([&](Writer& w) { setStatus(w, sample.id, ActivityStatus::Selected, u"Ana"_s); }));
    const Decision selection = *sample.assessed().selection();
    QVERIFY(sample.run([&](Writer& w) { giveRationale(w, selection.id, u"Strongest"_s); }));
    QVERIFY(!sample.run([&](Writer& w) { giveRationale(w, selection.id, u"Other"_s); }));
    QVERIFY(!sample.run([&](Writer& w) { decisions::removeNote(w, selection.id); }));
    QVERIFY(!sample.run([&](Writer& w) { decisions::changeNote(w, selection); }));
    QCOMPARE(sample.assessed().selection()->rationale, u"Strongest"_s);

    IdOf<Decision> note;
    QVERIFY(sample.run([&](Writer& w) { note = decisions::addNote(w, 3, u"Meet in May"_s, {}, u"Bo"_s); }));
    QCOMPARE(decisions::decisionLog(*sample.project).first().id, note);
    QCOMPARE(decisions::decisionLog(*sample.project, {DecisionKind::Selection, {}}).size(), 1);
    QCOMPARE(decisions::decisionLog(*sample.project, {{}, 3}).size(), 1);
    QCOMPARE(decisions::decisionLog(*sample.project, {DecisionKind::Selection, 3}).size(), 0);
    Decision changed = *sample.project->find(note);
    changed.title = u"Meet in June"_s;
    changed.kind = DecisionKind::SignOff; // cannot be smuggled in
    QVERIFY(sample.run([&](Writer& w) { decisions::changeNote(w, changed); }));
    QCOMPARE(sample.project->find(note)->title, u"Meet in June"_s);
    QCOMPARE(sample.project->find(note)->kind, DecisionKind::Note);
    QVERIFY(sample.run([&](Writer& w) { decisions::removeNote(w, note); }));
    QCOMPARE(sample.project->count<Decision>(), 1);
}

void TestActivityChecks::completenessCountsWhatIsThere()
{
    Sample sample;
    QCOMPARE(activityCompleteness(*sample.project), (std::pair{1, 5}));
    fillIn(sample);
    QCOMPARE(activityCompleteness(*sample.project), (std::pair{4, 5}));
    QVERIFY(sample.assessed().unmet().isEmpty());
    QVERIFY(sample.run([&](Writer& w) { setStatus(w, sample.id, ActivityStatus::Selected, u"Ana"_s); }));
    QCOMPARE(activityCompleteness(*sample.project), (std::pair{5, 5}));
    QVERIFY(sample.run([&](Writer& w) { w.remove(sample.id); }));
    QCOMPARE(activityCompleteness(*sample.project), (std::pair{0, 5}));
}

void TestActivityChecks::sectionsTellWhatIsRecorded()
{
    Sample sample;
    QVERIFY(report::decisionLogSection(*sample.project).isEmpty());
    fillIn(sample);
    QVERIFY(sample.run(
        [&](Writer& w) { setStatus(w, sample.id, ActivityStatus::Selected, u"Ana"_s, u"Best"_s); }));
    const report::Section section = report::transformativeActivitiesSection(*sample.project);
    QCOMPARE(section.sources, (std::vector<QString>{u"LQ 2.2: Statistical office"_s}));
    int rows = 0;
    for (const report::Block& block : section.blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            rows += int(table->rows.size());
    QCOMPARE(rows, 7 + 5 + 9); // aspects, building blocks, checks
    QVERIFY(std::holds_alternative<report::Card>(section.blocks.back()));

    const report::Section log = report::decisionLogSection(*sample.project);
    QCOMPARE(std::get<report::Table>(log.blocks.front()).rows.size(), size_t(1));

    QVERIFY(sample.run([&](Writer& w) { w.remove(sample.id); }));
    QVERIFY(report::transformativeActivitiesSection(*sample.project).isEmpty());
}

QTEST_GUILESS_MAIN(TestActivityChecks)
#include "test_activity_checks.moc"
