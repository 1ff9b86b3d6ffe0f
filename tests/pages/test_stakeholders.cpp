// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Stakeholders.h"
#include "tests/pages/PageHarness.h"
#include "ui/evidence/stakeholders/StakeholderChart.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

class TestStakeholders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void organisationsAreNamedInARow();
    void judgedByKeysOnTheMap();
    void tiesAreAddedTurnedAndTakenAway();
    void missingGroupsLeadToTheField();
    void arrowsWalkTheMap();
    void deletesAndUndoes();
    void theChartSavesAPicture();
    void hundredsAreDrawnFast();
    void picture();

private:
    static Organisation named(const Reader& reader, const QString& name)
    {
        return reader.where<Organisation>("name", name).value(0);
    }
    static void fillSome(test::PageHarness& harness)
    {
        harness.fill([](Writer& w) {
            struct Some {
                const char* name;
                Helix helix;
                int influence, interest; // 0 = not judged
            };
            const Some some[] = {{"Composites cluster", Helix::Cluster, 4, 5},
                                 {"Tool makers Steyr", Helix::Business, 3, 4},
                                 {"Sky wings", Helix::Business, 5, 2},
                                 {"Resin works", Helix::Business, 0, 0},
                                 {"Institute of polymers", Helix::Research, 2, 5},
                                 {"Technical university", Helix::Research, 4, 3},
                                 {"State economic department", Helix::PublicSector, 5, 5}};
            QHash<QString, IdOf<Organisation>> ids;
            for (const Some& one : some) {
                Organisation organisation;
                organisation.name = QString::fromLatin1(one.name);
                organisation.helix = one.helix;
                const auto id = w.insert(organisation);
                ids.insert(organisation.name, id);
                if (one.influence > 0)
                    changeProfile(w, id, [&](StakeholderProfile& profile) {
                        profile.influence = one.influence;
                        profile.interest = one.interest;
                    });
            }
            const auto cluster = ids.value(u"Composites cluster"_s);
            for (const QString& member :
                 {u"Tool makers Steyr"_s, u"Resin works"_s, u"Institute of polymers"_s})
                QVERIFY(addTie(w, TieKind::Member, ids.value(member), cluster));
            QVERIFY(addTie(w, TieKind::Funds, ids.value(u"State economic department"_s), cluster));
            QVERIFY(addTie(w, TieKind::Cooperates, ids.value(u"Sky wings"_s),
                           ids.value(u"Technical university"_s)));
        });
    }
};

void TestStakeholders::organisationsAreNamedInARow()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"stakeholders"_s));
    QTest::mouseClick(harness.find<QPushButton>("firstStakeholder"), Qt::LeftButton);
    auto* name = harness.find<QLineEdit>("stakeholderForm.name");
    QCOMPARE(harness.page->focusWidget(), name);
    QTest::keyClicks(name, u"Resin works"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto* group = harness.find<QComboBox>("quickGroup");
    group->setCurrentIndex(group->findData(codeOf(Helix::Cluster)));
    auto* quick = harness.find<QLineEdit>("quickStakeholder");
    for (const QString& text : {u"Composites cluster"_s, u"composites CLUSTER "_s}) {
        QTest::keyClicks(quick, text);
        QTest::keyClick(quick, Qt::Key_Return);
    }
    QCOMPARE(harness.project->count<Organisation>(), 2); // the second time it was there
    QCOMPARE(named(*harness.project, u"Composites cluster"_s).helix, Helix::Cluster);
    QCOMPARE(named(*harness.project, u"Resin works"_s).helix, Helix::Business);
    QCOMPARE(harness.navigator.notices.size(), 1);
}

void TestStakeholders::judgedByKeysOnTheMap()
{
    test::PageHarness harness;
    fillSome(harness);
    Page* page = harness.open(u"stakeholders"_s);
    const Organisation resin = named(*harness.project, u"Resin works"_s);
    QVERIFY(page->reveal(refOf(resin)));
    auto* chart = harness.find<StakeholderChart>("stakeholderChart");
    const auto profile = [&] {
        return harness.project->where<StakeholderProfile>("organisation_id", resin.id).value(0);
    };
    QTest::keyClick(chart, Qt::Key_4);
    QCOMPARE(profile().influence, std::optional<int>(4));
    harness.find<QComboBox>("mapDistance")->setCurrentIndex(1);
    QTest::keyClick(chart, Qt::Key_2);
    QCOMPARE(profile().interest, std::optional<int>(2));
    QTest::keyClick(chart, Qt::Key_0);
    QVERIFY(!profile().interest);
    auto* influence = harness.find<QComboBox>("stakeholderForm.influence");
    influence->setCurrentIndex(influence->findData(u"1"_s));
    QCOMPARE(profile().influence, std::optional<int>(1));
    QVERIFY(harness.project->undo());
    QCOMPARE(profile().influence, std::optional<int>(4));
}

void TestStakeholders::tiesAreAddedTurnedAndTakenAway()
{
    test::PageHarness harness;
    fillSome(harness);
    Page* page = harness.open(u"stakeholders"_s);
    const Organisation wings = named(*harness.project, u"Sky wings"_s);
    QVERIFY(page->reveal(refOf(wings)));
    const int before = harness.project->count<OrganisationTie>();
    auto* picker = harness.find<QLineEdit>("stakeholderTiesPicker");
    picker->setFocus();
    QTest::keyClicks(picker, u"Composites"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    QCOMPARE(harness.project->count<OrganisationTie>(), before + 1);
    const OrganisationTie tie = harness.project->all<OrganisationTie>().last();
    QCOMPARE(tie.kind, TieKind::Member);
    QCOMPARE(tie.fromId, wings.id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(harness.find<QPushButton>("stakeholderTiesOpen"), Qt::LeftButton);
    QCOMPARE(harness.find<QLineEdit>("stakeholderForm.name")->text(), u"Composites cluster"_s);
    QVERIFY(page->reveal(refOf(wings)));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(harness.find<QToolButton>("stakeholderTiesRemove"), Qt::LeftButton);
    QCOMPARE(harness.project->count<OrganisationTie>(), before);
    QVERIFY(harness.project->undo());
    QCOMPARE(harness.project->count<OrganisationTie>(), before + 1);
}

void TestStakeholders::missingGroupsLeadToTheField()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"stakeholders"_s));
    auto* message = harness.find<InlineMessage>("missingGroups");
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"ivil society"_s));
    Q_EMIT message->actionTriggered();
    auto* quick = harness.find<QLineEdit>("quickStakeholder");
    QCOMPARE(harness.page->focusWidget(), quick);
    QTest::keyClicks(quick, u"Alpine club"_s);
    QTest::keyClick(quick, Qt::Key_Return);
    QCOMPARE(named(*harness.project, u"Alpine club"_s).helix, Helix::CivilSociety);
    QVERIFY(!message->isVisible());
}

void TestStakeholders::arrowsWalkTheMap()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"stakeholders"_s));
    auto* chart = harness.find<StakeholderChart>("stakeholderChart");
    chart->setFocus(Qt::TabFocusReason);
    QSet<QString> seen;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Right}) {
        QTest::keyClick(chart, key);
        seen.insert(harness.find<QLineEdit>("stakeholderForm.name")->text());
        QVERIFY(!chart->accessibleDescription().isEmpty());
    }
    QVERIFY(seen.size() >= 3);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(harness.page->focusWidget(), harness.find<QLineEdit>("stakeholderForm.name"));
    harness.find<SegmentedControl>("stakeholderView")->setCurrentIndex(1);
    chart->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(!chart->accessibleDescription().isEmpty());
}

void TestStakeholders::deletesAndUndoes()
{
    test::PageHarness harness;
    fillSome(harness);
    Page* page = harness.open(u"stakeholders"_s);
    QVERIFY(page->reveal(refOf(named(*harness.project, u"Composites cluster"_s))));
    QTest::keyClick(harness.find<StakeholderChart>("stakeholderChart"), Qt::Key_Delete);
    QCOMPARE(harness.project->count<Organisation>(), 6);
    QCOMPARE(harness.project->count<OrganisationTie>(), 1);
    QVERIFY(harness.project->undo());
    QCOMPARE(harness.project->count<OrganisationTie>(), 5);
}

void TestStakeholders::theChartSavesAPicture()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"stakeholders"_s));
    auto* card = harness.page->findChild<ChartCard*>();
    const QString file = harness.folder.filePath(u"map.svg"_s);
    QVERIFY(card->saveSvg(file));
    QFile svg(file);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("Composites cluster"));
    card->setShowsTable(true);
    QCOMPARE(card->table()->model()->rowCount(), 7);
}

void TestStakeholders::hundredsAreDrawnFast()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        for (int i = 0; i < 400; ++i) {
            Organisation organisation;
            organisation.name = u"Organisation %1"_s.arg(i);
            organisation.helix = allValues<Helix>().at(i % 5);
            w.insert(organisation);
        }
    });
    QVERIFY(harness.open(u"stakeholders"_s));
    auto* chart = harness.find<StakeholderChart>("stakeholderChart");
    QElapsedTimer timer;
    timer.start();
    chart->grab();
    qInfo("400 organisations drawn in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
}

void TestStakeholders::picture()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    test::PageHarness harness;
    QVERIFY(harness.open(u"stakeholders"_s, {728, 700}));
    if (!folder.isEmpty())
        QVERIFY(harness.grab(folder + u"/stakeholders-empty.png"_s));
    fillSome(harness);
    for (const QSize& size : {QSize(728, 700), QSize(1180, 800)})
        for (const bool dark : {false, true}) {
            harness.setDark(dark);
            QVERIFY(harness.open(u"stakeholders"_s, size));
            QVERIFY(harness.page->minimumSizeHint().width() <= size.width());
            if (dark)
                harness.find<SegmentedControl>("stakeholderView")->setCurrentIndex(1);
            if (!folder.isEmpty())
                QVERIFY(harness.grab(u"%1/stakeholders-%2-%3.png"_s.arg(folder).arg(size.width()).arg(dark)));
        }
}

QTEST_MAIN(TestStakeholders)
#include "test_stakeholders.moc"
