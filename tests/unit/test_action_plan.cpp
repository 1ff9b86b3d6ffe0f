// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/development/ActionEdits.h"
#include "core/development/ActionPlan.h"
#include "core/development/ActionPlanSection.h"
#include "core/development/ActionTexts.h"
#include "core/people/ActorsSection.h"
#include "core/people/Nuts.h"
#include "core/people/Organisations.h"
#include "core/people/Persons.h"
#include "core/project/Project.h"
#include "core/workshop/Records.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::development;

namespace {

const QDate today(2026, 3, 10);

Action action(const QString& title)
{
    Action a;
    a.id = IdOf<Action>(RecordId::create());
    a.title = title;
    return a;
}

ActionDependency dependency(const Action& a, const Action& on)
{
    ActionDependency d;
    d.actionId = a.id;
    d.dependsOnId = on.id;
    return d;
}

QList<HintKind> kinds(const QList<Hint>& hints)
{
    QList<HintKind> list;
    for (const Hint& hint : hints)
        list.append(hint.kind);
    return list;
}

} // namespace

class TestActionPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void endMayEqualStartButNotPrecedeIt();
    void overdueCountsOnlyOpenActionsBeforeToday();
    void hintsSayWhatIsMissing();
    void cycleIsFoundAndNamed_data();
    void cycleIsFoundAndNamed();
    void startingBeforeThePredecessorEndsIsAConflict();
    void upcomingCoversThirtyDaysAndWhatIsLate();
    void loadsCountOpenActionsOnly();
    void unknownCostsAreNotZero();
    void editsKeepTheRules();
    void completenessAsksFiveThings();
    void sectionTellsThePlan();
    void regionsAreSuggestedByCodeAndName();
    void organisationsByNameAndPart();
    void purgeLeavesNoNameInTheFile();

private:
    std::unique_ptr<Project> fresh()
    {
        Project::OpenOptions options;
        options.clock = Clock([] { return QDateTime(today, QTime(12, 0)).toMSecsSinceEpoch(); });
        auto made = Project::create(m_dir.filePath(u"p%1.s3project"_s.arg(++m_number)), u"Test"_s, options);
        return made ? std::move(*made) : nullptr;
    }
    static void add(Project& project, QList<Action*> actions)
    {
        QVERIFY(project.transact(EditLabel{"Fill"}, [&](Writer& w) {
            TransformativeActivity activity;
            activity.title = u"Composites"_s;
            const auto id = w.insert(activity);
            for (Action* a : actions) {
                a->activityId = id;
                w.insert(*a);
            }
        }));
    }
    QTemporaryDir m_dir;
    int m_number = 0;
};

void TestActionPlan::endMayEqualStartButNotPrecedeIt()
{
    QVERIFY(datesInOrder(today, today));
    QVERIFY(datesInOrder(today, today.addDays(1)));
    QVERIFY(!datesInOrder(today, today.addDays(-1)));
    QVERIFY(datesInOrder({}, today));
    QVERIFY(datesInOrder(today, {}));
}

void TestActionPlan::overdueCountsOnlyOpenActionsBeforeToday()
{
    Action a = action(u"A"_s);
    QVERIFY(!nextStepOverdue(a, today)); // no date is not overdue
    a.nextStepOn = today;
    QVERIFY(!nextStepOverdue(a, today)); // due today is in time
    a.nextStepOn = today.addDays(-12);
    QCOMPARE(nextStepOverdue(a, today), std::optional(12));
    a.endOn = today.addDays(-1);
    QCOMPARE(endOverdue(a, today), std::optional(1));
    for (const ActionStatus closed : {ActionStatus::Done, ActionStatus::Dropped}) {
        a.status = closed;
        QVERIFY(!nextStepOverdue(a, today));
        QVERIFY(!endOverdue(a, today));
    }
    QCOMPARE(shortText({HintKind::NextStepOverdue, 12}), u"overdue 12 days"_s);
    QCOMPARE(shortText({HintKind::NextStepOverdue, 1}), u"overdue 1 day"_s);
}

void TestActionPlan::hintsSayWhatIsMissing()
{
    ActionPlan plan;
    Action a = action(u"A"_s);
    QCOMPARE(kinds(hintsFor(plan, a, today)),
             (QList{HintKind::NoOwner, HintKind::NoNextStep, HintKind::NoOutput}));
    a.ownerId = IdOf<Organisation>(RecordId::create());
    a.nextStep = u"Call them"_s;
    QCOMPARE(kinds(hintsFor(plan, a, today)), (QList{HintKind::NoNextStepDate, HintKind::NoOutput}));
    a.nextStepOn = today;
    a.expectedOutput = u"A signed letter"_s;
    QVERIFY(hintsFor(plan, a, today).isEmpty());
    a.startOn = today;
    a.endOn = today.addDays(-3);
    QCOMPARE(kinds(hintsFor(plan, a, today)), (QList{HintKind::DatesReversed, HintKind::EndOverdue}));
    a.status = ActionStatus::Done;
    QCOMPARE(kinds(hintsFor(plan, a, today)), QList{HintKind::DatesReversed});
    a.status = ActionStatus::Dropped;
    QVERIFY(hintsFor(plan, a, today).isEmpty());
}

void TestActionPlan::cycleIsFoundAndNamed_data()
{
    // "ab" = a waits for b.
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("cycle");
    QTest::newRow("nothing there") << u""_s << u"ab"_s << u""_s;
    QTest::newRow("itself") << u""_s << u"aa"_s << u"aa"_s;
    QTest::newRow("the other way round") << u"ab"_s << u"ba"_s << u"bab"_s;
    QTest::newRow("three") << u"ab bc"_s << u"ca"_s << u"cabc"_s;
    QTest::newRow("a diamond is none") << u"ab ac bd"_s << u"cd"_s << u""_s;
    QTest::newRow("the shortest way") << u"ab bc cd ad"_s << u"da"_s << u"dad"_s;
    QTest::newRow("elsewhere") << u"bc"_s << u"ad"_s << u""_s;
}

void TestActionPlan::cycleIsFoundAndNamed()
{
    QFETCH(QString, present);
    QFETCH(QString, wanted);
    QFETCH(QString, cycle);
    QHash<QChar, Action> byName;
    for (const QChar c : u"abcd"_s)
        byName.insert(c, action(QString(c)));
    QList<ActionDependency> dependencies;
    for (const QString& pair : present.split(u' ', Qt::SkipEmptyParts))
        dependencies.append(dependency(byName[pair.at(0)], byName[pair.at(1)]));
    QString way;
    for (const auto& id : cycleIfAdded(dependencies, byName[wanted.at(0)].id, byName[wanted.at(1)].id))
        for (const Action& a : byName)
            if (a.id == id)
                way += a.title;
    QCOMPARE(way, cycle);
}

void TestActionPlan::startingBeforeThePredecessorEndsIsAConflict()
{
    Action first = action(u"First"_s);
    Action second = action(u"Second"_s);
    ActionPlan plan;
    const auto conflictsWith = [&](QDate firstEnd, QDate secondStart) {
        first.endOn = firstEnd;
        second.startOn = secondStart;
        plan.actions = {first, second};
        plan.dependencies = {dependency(second, first)};
        return int(orderConflicts(plan).size());
    };
    QCOMPARE(conflictsWith(today, today.addDays(1)), 0);
    QCOMPARE(conflictsWith(today, today), 1);
    QCOMPARE(conflictsWith(today, today.addDays(-5)), 1);
    QCOMPARE(conflictsWith({}, today), 0);
    QCOMPARE(conflictsWith(today, {}), 0);
    first.status = ActionStatus::Done;
    QCOMPARE(conflictsWith(today, today.addDays(-5)), 0);
    first.status = ActionStatus::Running;
    QCOMPARE(conflictsWith(today, today.addDays(-5)), 1);
    QVERIFY(kinds(hintsFor(plan, second, today)).contains(HintKind::StartsBeforePredecessorEnds));
    QVERIFY(!kinds(hintsFor(plan, first, today)).contains(HintKind::StartsBeforePredecessorEnds));
}

void TestActionPlan::upcomingCoversThirtyDaysAndWhatIsLate()
{
    QVERIFY(upcoming({}, today).isEmpty());
    Action a = action(u"A"_s);
    QVERIFY(upcoming({a}, today).isEmpty());
    a.nextStepOn = today.addDays(30);
    a.startOn = today.addDays(-2); // a start that is past is no deadline
    a.endOn = today.addDays(31);
    QList<Upcoming> list = upcoming({a}, today);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().daysAway, 30);
    Action late = action(u"Late"_s);
    late.nextStepOn = today.addDays(-3);
    late.startOn = today.addDays(1);
    late.endOn = today.addDays(2);
    list = upcoming({a, late}, today);
    QCOMPARE(list.size(), 4);
    QCOMPARE(list.first().daysAway, -3);
    QCOMPARE(list.at(1).kind, UpcomingKind::Start);
    QCOMPARE(list.at(2).kind, UpcomingKind::End);
    late.status = ActionStatus::Running; // has started
    QCOMPARE(upcoming({late}, today).size(), 2);
    late.status = ActionStatus::Done;
    QVERIFY(upcoming({late}, today).isEmpty());
    QCOMPARE(dueText(-3), u"overdue 3 days"_s);
    QCOMPARE(dueText(0), u"today"_s);
    QCOMPARE(dueText(1), u"in 1 day"_s);
}

void TestActionPlan::loadsCountOpenActionsOnly()
{
    const IdOf<Organisation> busy(RecordId::create());
    const IdOf<Organisation> calm(RecordId::create());
    QList<Action> actions;
    for (int i = 0; i < 6; ++i) {
        actions.append(action(QString::number(i)));
        actions.last().ownerId = busy;
    }
    actions.append(action(u"calm"_s));
    actions.last().ownerId = calm;
    actions.append(action(u"open"_s));
    QList<OwnerLoad> loads = ownerLoads(actions);
    QCOMPARE(loads.size(), 2);
    QCOMPARE(loads.first().ownerId, busy);
    QVERIFY(loads.first().openActions > mostOpenActions);
    actions[0].status = ActionStatus::Dropped;
    QCOMPARE(ownerLoads(actions).first().openActions, mostOpenActions);
}

void TestActionPlan::unknownCostsAreNotZero()
{
    QVERIFY(costTotals({}).isEmpty());
    Action a = action(u"A"_s);
    Action b = action(u"B"_s);
    QVERIFY(!costTotals({a}).first().known);
    QCOMPARE(totalText(costTotals({a}).first()), u"not known"_s);
    a.cost = 0;
    QCOMPARE(costTotals({a}).first().known, std::optional(0.0));
    QVERIFY(!costTotals({a}).first().atLeast());
    a.cost = 120000;
    QVERIFY(costTotals({a, b}).first().atLeast());
    QCOMPARE(costTotals({a, b}).first().known, std::optional(120000.0));
    QVERIFY(totalText(costTotals({a, b}).first()).startsWith(u"at least 120"_s));
    b.currency = u"chf "_s;
    b.cost = 5.5;
    const QList<CostTotal> both = costTotals({a, b});
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first().currency, u"CHF"_s);
    QCOMPARE(moneyText(both.first().known, both.first().currency), u"5.50 CHF"_s);
    a.status = ActionStatus::Dropped;
    QCOMPARE(costTotals({a, b}).size(), 1);
}

void TestActionPlan::editsKeepTheRules()
{
    auto project = fresh();
    Action a = action(u"Form consortium"_s);
    Action b = action(u"Apply for funds"_s);
    add(*project, {&a, &b});
    const auto depend = [&](const Action& from, const Action& on) {
        return project->transact(EditLabel{"Depend"},
                                 [&](Writer& w) { return addDependency(w, from.id, on.id); });
    };
    QVERIFY(depend(b, a));
    QVERIFY(depend(b, a)); // twice is once
    QCOMPARE(project->count<ActionDependency>(), 1);
    const auto refused = depend(a, b);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().context, u"Form consortium \u2192 Apply for funds \u2192 Form consortium"_s);
    QCOMPARE(project->count<ActionDependency>(), 1);
    QCOMPARE(loadPlan(*project).dependsOn(b.id), QList{a.id});

    const auto dated = [&](QDate from, QDate to) {
        return project->transact(EditLabel{"Date"}, [&](Writer& w) { return setDates(w, a.id, from, to); });
    };
    QVERIFY(dated(today, today.addDays(5)));
    QCOMPARE(dated(today, today.addDays(-5)).error().code, ErrorCode::InvalidValue);
    QCOMPARE(project->find(a.id)->endOn, today.addDays(5));
    QVERIFY(project->transact(EditLabel{"Free"}, [&](Writer& w) { removeDependency(w, b.id, a.id); }));
    QCOMPARE(project->count<ActionDependency>(), 0);
}

void TestActionPlan::completenessAsksFiveThings()
{
    auto project = fresh();
    using Pair = std::pair<int, int>;
    QCOMPARE(actionPlanCompleteness(*project), Pair(0, 5));
    Action a = action(u"A"_s);
    Action dropped = action(u"Dropped"_s);
    dropped.status = ActionStatus::Dropped;
    add(*project, {&a, &dropped});
    QCOMPARE(actionPlanCompleteness(*project), Pair(1, 5));
    QVERIFY(project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        a.ownerId = people::organisationNamed(w, u"Cluster"_s);
        a.nextStep = u"Call"_s;
        a.expectedOutput = u"Letter"_s;
        w.update(a);
    }));
    QCOMPARE(actionPlanCompleteness(*project), Pair(3, 5)); // a step without a date is not enough
    QVERIFY(project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        a.nextStepOn = today;
        a.status = ActionStatus::Funded;
        w.update(a);
    }));
    QCOMPARE(actionPlanCompleteness(*project), Pair(5, 5));
}

void TestActionPlan::sectionTellsThePlan()
{
    auto project = fresh();
    QVERIFY(report::actionPlanSection(*project).isEmpty());
    Action dated = action(u"Form consortium"_s);
    dated.startOn = today;
    dated.endOn = today.addMonths(3);
    dated.cost = 1000;
    dated.fundingSource = u"Regional fund"_s;
    Action undated = action(u"Train people"_s);
    add(*project, {&dated, &undated});
    const report::Section section = report::actionPlanSection(*project);
    QCOMPARE(section.line, 3);
    QVERIFY(!section.isEmpty());
    QString text;
    int spans = -1;
    for (const report::Block& block : section.blocks) {
        if (const auto* chart = std::get_if<report::Chart>(&block))
            spans = int(chart->points.size());
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            text += paragraph->text + u'\n';
        if (const auto* note = std::get_if<report::Note>(&block))
            text += note->text + u'\n';
    }
    QCOMPARE(spans, 1); // without dates there is no bar
    QVERIFY2(text.contains(u"Train people"_s), qPrintable(text));
    QVERIFY2(text.contains(u"at least"_s), qPrintable(text));
}

void TestActionPlan::regionsAreSuggestedByCodeAndName()
{
    QVERIFY(people::suggestRegions(u"  "_s).isEmpty());
    QCOMPARE(people::suggestRegions(u"at31"_s).value(0).name, u"Ober\u00f6sterreich"_s);
    QCOMPARE(people::suggestRegions(u"oberosterreich"_s).value(0).code, u"AT31"_s);
    QCOMPARE(people::suggestRegions(u"CH01"_s).value(0).version, 2016);
    QCOMPARE(people::suggestRegions(u"EL"_s).value(0).level, 0);
    QVERIFY(people::suggestRegions(u"GR"_s).isEmpty() ||
            people::suggestRegions(u"GR"_s).first().country != u"GR"_s);
    QCOMPARE(people::suggestRegions(u"a"_s, 5).size(), 5);
    QSet<QString> codes;
    for (const people::NutsRegion& region : people::nutsRegions()) {
        QVERIFY2(!region.name.isEmpty() && region.level >= 0 && region.level <= 2, qPrintable(region.code));
        QCOMPARE(region.level, int(region.code.size()) - 2);
        codes.insert(region.code);
    }
    QCOMPARE(codes.size(), people::nutsRegions().size());
    QVERIFY(codes.contains(u"AT31"_s) && codes.contains(u"EL30"_s) && codes.contains(u"LI00"_s));
}

void TestActionPlan::organisationsByNameAndPart()
{
    auto project = fresh();
    QVERIFY(report::actorsSection(*project).isEmpty());
    Action a = action(u"A"_s);
    add(*project, {&a});
    IdOf<Organisation> id;
    QVERIFY(project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        id = people::organisationNamed(w, u" Lightweight  Cluster "_s);
        QCOMPARE(people::organisationNamed(w, u"lightweight cluster"_s), id);
        QVERIFY(people::organisationNamed(w, u"  "_s).isNull());
        w.link(refOf(id), refOf(w.all<TransformativeActivity>().first()), role::actor());
        w.link(refOf(id), refOf(a), role::partner());
        w.modify(a.id, [&](Action& changed) { changed.ownerId = id; });
    }));
    QCOMPARE(project->count<Organisation>(), 1);
    const auto parts = people::participations(*project).value(id);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.first().title, u"Composites"_s);
    QCOMPARE(parts.at(1).as, people::Participation::As::Owner);
    const auto counts = people::countsByHelix(project->all<Organisation>());
    QCOMPARE(counts.size(), allValues<Helix>().size());
    QCOMPARE(counts.first().second, 1);
    QVERIFY(!report::actorsSection(*project).isEmpty());
}

void TestActionPlan::purgeLeavesNoNameInTheFile()
{
    auto project = fresh();
    const QString name = u"Ottilie Zwanziger"_s;
    IdOf<Participant> seat;
    QVERIFY(project->transact(EditLabel{"Add %1", {name}}, [&](Writer& w) {
        Person person;
        person.name = name;
        person.contact = u"ottilie@example.org"_s;
        Workshop workshop;
        Participant participant;
        participant.workshopId = w.insert(workshop);
        participant.personId = w.insert(person);
        participant.code = u"P07"_s;
        seat = w.insert(participant);
    }));
    QCOMPARE(people::withoutConsent(*project), 1);
    QVERIFY(project->transact(EditLabel{"Note"}, [&](Writer& w) {
        w.modify(*w.find(seat)->personId, [](Person& p) { p.note = u"Knows zwanziger mills"_s; });
    }));
    const auto purged = people::purgePersons(*project);
    QVERIFY2(purged, qPrintable(purged ? QString() : purged.error().context));
    QCOMPARE(*purged, 1);
    QCOMPARE(project->count<Person>(), 0);
    QCOMPARE(project->find(seat)->code, u"P07"_s);
    QVERIFY(!project->find(seat)->personId);
    QVERIFY(project->check().isEmpty());

    const QString path = project->path();
    project.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().toLower();
    QVERIFY(!bytes.contains("zwanziger"));
    QVERIFY(!bytes.contains("ottilie"));

    auto again = Project::open(path);
    QVERIFY(again);
    QVERIFY(!(*again)->undoLabel()); // final
    QVERIFY((*again)->transact(EditLabel{"After"}, [](Writer& w) { w.insert(Region()); }));
    QVERIFY((*again)->undo());
    QCOMPARE((*again)->count<Person>(), 0);
    QVERIFY((*again)->check().isEmpty());
}

QTEST_GUILESS_MAIN(TestActionPlan)
#include "test_action_plan.moc"
