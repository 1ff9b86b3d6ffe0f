// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceRules.h"
#include "core/identification/Records.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SegmentedControl.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestCapacities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsACapacityAndJudgesIt();
    void anOpinionBecomesGroundedByEvidence();
    void opportunitiesAndChallengesAreWrittenInARow();
    void deletesAndUndoes();
    void revealsAChallenge();
    void stationIsDoneWithOneOfEach();
    void picture();

private:
    static QString pill(DataTable* table, int row)
    {
        return table->model()->index(row, table->model()->columnCount() - 1).data().toString();
    }
};

void TestCapacities::addsACapacityAndJudgesIt()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"capacities"_s));
    QTest::mouseClick(harness.find<QPushButton>("first_capacity"), Qt::LeftButton);
    auto* title = harness.find<QPlainTextEdit>("capacityForm.title");
    QCOMPARE(harness.page->focusWidget(), title);
    QTest::keyClicks(title, u"Fibre composites"_s);
    QTest::keyClick(title, Qt::Key_Return);
    auto* strength = harness.find<QComboBox>("capacityForm.strength");
    strength->setCurrentIndex(strength->findData(u"4"_s));
    auto* codes = harness.find<QLineEdit>("capacityForm.industry_codes");
    QTest::keyClicks(codes, u"C22 C30"_s);
    QTest::keyClick(codes, Qt::Key_Return);
    Capacity stored = harness.project->all<Capacity>().value(0);
    QCOMPARE(stored.title, u"Fibre composites"_s);
    QCOMPARE(stored.strength, std::optional<int>(4));
    QCOMPARE(stored.industryCodes, u"C22 C30"_s);
    strength->setCurrentIndex(strength->findData(QString()));
    QVERIFY(!harness.project->all<Capacity>().value(0).strength);
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(harness.project->all<Capacity>().value(0).strength, std::optional<int>(4));
}

void TestCapacities::anOpinionBecomesGroundedByEvidence()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        Capacity capacity;
        capacity.title = u"Fibre composites"_s;
        w.insert(capacity);
        Evidence card;
        card.title = u"LQ of C22 in AT31: 2.18"_s;
        w.insert(card);
    });
    QVERIFY(harness.open(u"capacities"_s));
    auto* table = harness.find<DataTable>("capacityTable");
    QCOMPARE(pill(table, 0), u"Opinion"_s);
    auto* picker = harness.find<QLineEdit>("capacityEvidencePicker");
    picker->setFocus();
    QTest::keyClicks(picker, u"C22"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    const RecordRef capacity = refOf(harness.project->all<Capacity>().first());
    QCOMPARE(harness.project->upstream<Evidence>(capacity).size(), 1);
    QVERIFY(pill(table, 0) != u"Opinion"_s);
    QTest::mouseClick(harness.find<QToolButton>("capacityEvidenceRemove"), Qt::LeftButton);
    QVERIFY(harness.project->upstream<Evidence>(capacity).isEmpty());
    QCOMPARE(pill(table, 0), u"Opinion"_s);
}

void TestCapacities::opportunitiesAndChallengesAreWrittenInARow()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { w.insert(Opportunity()); });
    QVERIFY(harness.open(u"capacities"_s));
    harness.find<SegmentedControl>("findingSwitch")->setCurrentIndex(1);
    auto* quick = harness.find<QLineEdit>("quick_opportunity");
    for (const QString& title : {u"Recycling quotas"_s, u"Electric flight"_s}) {
        QTest::keyClicks(quick, title);
        QTest::keyClick(quick, Qt::Key_Return);
    }
    QCOMPARE(harness.project->count<Opportunity>(), 3);
    auto* horizon = harness.find<QLineEdit>("opportunityForm.horizon_years");
    QTest::keyClicks(horizon, u"7"_s);
    QTest::keyClick(horizon, Qt::Key_Return);
    QCOMPARE(harness.project->all<Opportunity>().last().title, u"Electric flight"_s);
    QCOMPARE(harness.project->all<Opportunity>().last().horizonYears, std::optional<int>(7));
    harness.find<SegmentedControl>("findingSwitch")->setCurrentIndex(2);
    QTest::mouseClick(harness.find<QPushButton>("first_challenge"), Qt::LeftButton);
    QCOMPARE(harness.project->count<Challenge>(), 1);
}

void TestCapacities::deletesAndUndoes()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        for (const QString& title : {u"One"_s, u"Two"_s}) {
            Capacity capacity;
            capacity.title = title;
            w.insert(capacity);
        }
    });
    QVERIFY(harness.open(u"capacities"_s));
    auto* table = harness.find<DataTable>("capacityTable");
    QVERIFY(table->selectKey(harness.project->all<Capacity>().at(1).id.hex()));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(harness.project->count<Capacity>(), 1);
    QCOMPARE(harness.project->all<Capacity>().first().title, u"One"_s);
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestCapacities::revealsAChallenge()
{
    test::PageHarness harness;
    RecordRef challenge;
    harness.fill([&](Writer& w) {
        Challenge c;
        c.title = u"Ageing work force"_s;
        challenge = refOf(w.insert(c));
    });
    Page* page = harness.open(u"capacities"_s);
    QVERIFY(page->reveal(challenge));
    QCOMPARE(harness.find<SegmentedControl>("findingSwitch")->currentIndex(), 2);
    QCOMPARE(harness.find<QPlainTextEdit>("challengeForm.title")->toPlainText(), u"Ageing work force"_s);
    QVERIFY(!page->reveal({u"evidence"_s, challenge.id}));
}

void TestCapacities::stationIsDoneWithOneOfEach()
{
    test::PageHarness harness;
    QCOMPARE(evidence::capacitiesDone(*harness.project), std::pair(0, 3));
    RecordRef capacity;
    harness.fill([&](Writer& w) {
        capacity = refOf(w.insert(Capacity()));
        w.insert(Opportunity());
        w.insert(Challenge());
    });
    QCOMPARE(evidence::capacitiesDone(*harness.project), std::pair(2, 3));
    harness.fill([&](Writer& w) { w.link(refOf(w.insert(Evidence())), capacity); });
    QCOMPARE(evidence::capacitiesDone(*harness.project), std::pair(3, 3));
    QCOMPARE(evidence::evidenceCardsDone(*harness.project), std::pair(2, 12));
    QCOMPARE(evidence::regionalDataDone(*harness.project), std::pair(0, 1));
}

/// The way to look at the page: S3_SCREENSHOTS names a folder.
void TestCapacities::picture()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("S3_SCREENSHOTS names no folder");
    test::PageHarness harness;
    harness.open(u"capacities"_s);
    QVERIFY(harness.grab(folder + u"/capacities_empty.png"_s));
    harness.fill([](Writer& w) {
        Evidence card;
        card.title = u"LQ of C22 in AT31: 2.18 (2016)"_s;
        const RecordRef evidence = refOf(w.insert(card));
        TransformativeActivity activity;
        activity.title = u"Recycled fibre parts for light vehicles"_s;
        const RecordRef ta = refOf(w.insert(activity));
        const QPair<QString, int> capacities[] = {{u"Fibre composites for vehicles"_s, 4},
                                                  {u"Two test laboratories for fatigue of materials"_s, 3},
                                                  {u"Tool makers with fifty years of experience"_s, 5}};
        for (const auto& [title, strength] : capacities) {
            Capacity capacity;
            capacity.title = title;
            capacity.strength = strength;
            const RecordRef ref = refOf(w.insert(capacity));
            if (strength != 3)
                w.link(evidence, ref);
            w.link(ref, ta);
        }
    });
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(1180, 800), QSize(728, 700)}) {
            harness.page->resize(size);
            QTest::qWait(50);
            QVERIFY(harness.grab(
                u"%1/capacities_%2_%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(size.width())));
        }
    }
}

QTEST_MAIN(TestCapacities)
#include "test_capacities.moc"
