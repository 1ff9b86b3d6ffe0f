// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/identification/ActivityComparison.h"
#include "core/identification/ActivitySheet.h"
#include "core/identification/Lifecycle.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::identification;

class TestActivityLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void everyChangeIsAStage();
    void anOldActivityHasOneStage();
    void aChangeByOtherWaysIsNotHidden();
    void reasonsAreAskedForAndStand();
    void comparesWhatIsShared();
    void comparesTwoEmptyOnes();
    void aSheetIsOnePage();

private:
    std::unique_ptr<Project> project()
    {
        auto made = Project::create(m_folder.filePath(u"%1.s3project"_s.arg(m_count++)), u"Life"_s);
        return std::move(*made);
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestActivityLife::everyChangeIsAStage()
{
    auto p = project();
    IdOf<TransformativeActivity> id;
    QVERIFY(p->transact(EditLabel{"Add"}, [&](Writer& w) {
        TransformativeActivity activity;
        activity.title = u"A"_s;
        id = w.insert(activity);
        setStatus(w, id, ActivityStatus::Shortlisted, u"Ana"_s);
        setStatus(w, id, ActivityStatus::Shortlisted, u"Ana"_s); // no change, no stage
        setStatus(w, id, ActivityStatus::Selected, u"Ana"_s, u"Best of eight"_s);
    }));
    const QList<LifeStage> life = lifeOf(*p, *p->find(id));
    QCOMPARE(life.size(), 3);
    QCOMPARE(life.at(0).status, ActivityStatus::Candidate);
    QVERIFY(!life.at(0).by);
    QCOMPARE(life.at(1).status, ActivityStatus::Shortlisted);
    QCOMPARE(life.at(2).status, ActivityStatus::Selected);
    QCOMPARE(life.at(2).by->reason, u"Best of eight"_s);
    QCOMPARE(life.at(1).until, life.at(2).since);
    QVERIFY(!life.at(2).until.isValid());
    QVERIFY(life.at(0).since.isValid());
    // Entered after the fact: nobody knows since when it was a candidate, but not since later than that
    // ended.
    QList<ActivityStage> stages = p->all<ActivityStage>();
    stages.first().changedOn = QDate(2020, 1, 2);
    QVERIFY(!lifeOf(*p->find(id), stages).first().since.isValid());
}

void TestActivityLife::anOldActivityHasOneStage()
{
    TransformativeActivity activity;
    activity.status = ActivityStatus::Implementing;
    const QList<LifeStage> life = lifeOf(activity, {});
    QCOMPARE(life.size(), 1);
    QCOMPARE(life.first().status, ActivityStatus::Implementing);
    QVERIFY(!life.first().since.isValid());
}

void TestActivityLife::aChangeByOtherWaysIsNotHidden()
{
    TransformativeActivity activity;
    activity.status = ActivityStatus::Closed;
    ActivityStage change;
    change.activityId = activity.id;
    change.changedOn = QDate(2026, 3, 1);
    change.toStatus = ActivityStatus::Shortlisted;
    const QList<LifeStage> life = lifeOf(activity, {change});
    QCOMPARE(life.size(), 3);
    QCOMPARE(life.last().status, ActivityStatus::Closed);
}

void TestActivityLife::reasonsAreAskedForAndStand()
{
    QVERIFY(!asksReason(ActivityStatus::Candidate, ActivityStatus::Selected));
    QVERIFY(asksReason(ActivityStatus::Selected, ActivityStatus::Candidate));
    QVERIFY(asksReason(ActivityStatus::Selected, ActivityStatus::Dormant));
    QVERIFY(asksReason(ActivityStatus::Implementing, ActivityStatus::Closed));
    auto p = project();
    IdOf<TransformativeActivity> id;
    QVERIFY(p->transact(EditLabel{"Add"}, [&](Writer& w) {
        id = w.insert(TransformativeActivity{});
        setStatus(w, id, ActivityStatus::Dormant, u"Ana"_s);
    }));
    const auto open = changeWithoutReason(lifeOf(*p, *p->find(id)));
    QVERIFY(open);
    const auto give = [&](const QString& reason) {
        return p->transact(EditLabel{"Say"}, [&](Writer& w) { giveStageReason(w, open->id, reason); });
    };
    QVERIFY(!give(u"  "_s));
    QVERIFY(give(u" No funds "_s));
    QCOMPARE(p->all<ActivityStage>().first().reason, u"No funds"_s);
    QVERIFY(!give(u"Another"_s));
    QVERIFY(!changeWithoutReason(lifeOf(*p, *p->find(id))));
}

void TestActivityLife::comparesWhatIsShared()
{
    auto p = project();
    QVERIFY(p->transact(EditLabel{"Add"}, [&](Writer& w) {
        TransformativeActivity a;
        a.industryCodes = u"C22 C30"_s;
        a.potentialActions = u"Pilot\nTests"_s;
        TransformativeActivity b;
        b.industryCodes = u"C30"_s;
        b.potentialActions = u"Tests"_s;
        w.insert(a);
        w.insert(b);
        const auto add = [&](const QString& title, bool toA, bool toB) {
            Capacity capacity;
            capacity.title = title;
            w.insert(capacity);
            if (toA)
                w.link(refOf(capacity), refOf(a));
            if (toB)
                w.link(refOf(capacity), refOf(b));
        };
        add(u"Fibres"_s, true, true);
        add(u"Presses"_s, true, false);
        add(u"Presses"_s, false, true); // another record of the same name is not the same capacity
    }));
    const IndustryNames industries = IndustryNames::load();
    const QList<AssessedActivity> both = assessActivities(*p, industries);
    const ActivityComparison comparison = compareActivities(both.at(0), both.at(1), industries);
    QCOMPARE(comparison.shared, 1);
    QCOMPARE(comparison.different, 2);
    QCOMPARE(*comparison.overlap, 1.0 / 3);
    const auto row = [&](const QString& label) {
        for (const ComparedRow& one : comparison.rows)
            if (one.label == label)
                return one;
        return ComparedRow();
    };
    QCOMPARE(row(u"Capacities"_s).both, QStringList(u"Fibres"_s));
    QCOMPARE(row(u"Capacities"_s).left, QStringList(u"Presses"_s));
    QCOMPARE(row(u"Industries"_s).both.size(), 1);
    QCOMPARE(row(u"Industries"_s).left.size(), 1);
    QVERIFY(row(u"Industries"_s).right.isEmpty());
    QCOMPARE(row(u"Potential actions"_s).both, QStringList(u"Tests"_s));
    QCOMPARE(comparison.checks.size(), 9);
}

void TestActivityLife::comparesTwoEmptyOnes()
{
    const ActivityComparison comparison = compareActivities({}, {}, IndustryNames::load());
    QVERIFY(!comparison.overlap);
    QCOMPARE(comparison.shared, 0);
}

void TestActivityLife::aSheetIsOnePage()
{
    AssessedActivity assessed;
    TransformativeActivity& activity = assessed.facts.activity;
    activity.title =
        u"A very long title of an activity that joins everything with everything else "_s.repeated(3);
    activity.statement = u"By combining what exists with what comes, many move far. "_s.repeated(30);
    activity.fromState = activity.toState = activity.edge = u"Long text without end. "_s.repeated(60);
    activity.potentialActions = u"An action\n"_s.repeated(40);
    for (int i = 0; i < 30; ++i) {
        Opportunity opportunity;
        opportunity.title = u"Opportunity with quite a long name, number %1"_s.arg(i);
        assessed.facts.opportunities.append(opportunity);
    }
    assessed.checks = checkActivity(assessed.facts, IndustryNames::load());
    const auto pdf =
        activitySheet(assessed, IndustryNames::load(), {u"Project"_s, {}, {}, QDate(2026, 11, 22)});
    QVERIFY(pdf);
    QVERIFY(pdf->contains("/Count 1"));
    QVERIFY(!pdf->contains("/Count 2"));
}

QTEST_MAIN(TestActivityLife)
#include "test_activity_life.moc"
