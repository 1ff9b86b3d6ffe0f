// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that compute refuse codes of two versions of a classification, and offer a way out.
#include "tests/pages/AnalysisHarness.h"

#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::test;

class TestVersionTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageRefusesAndLeavesOut_data();
    void pageRefusesAndLeavesOut();
    void regionsOfTwoVersions_data() { pageRefusesAndLeavesOut_data(); }
    void regionsOfTwoVersions();
    void anotherBasePeriodOnly();

private:
    static void addCell(evidence::ObservationTable& table, const QString& region, const QString& industry,
                        const QString& period)
    {
        table.add(table.regions().intern(region), table.industries().intern(industry),
                  table.periods().intern(period), 70);
    }
};

void TestVersionTrouble::pageRefusesAndLeavesOut_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("specialisation") << u"specialisation"_s << QByteArray("boardTrouble")
                                    << QByteArray("boardTable");
    QTest::newRow("comparison") << u"region_comparison"_s << QByteArray("comparisonTrouble")
                                << QByteArray("regionTable");
    QTest::newRow("relatedness") << u"relatedness"_s << QByteArray("relatednessTrouble")
                                 << QByteArray("fieldList");
}

void TestVersionTrouble::pageRefusesAndLeavesOut()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, trouble);
    QFETCH(QByteArray, list);
    evidence::ObservationTable table = alpineEmployment();
    for (const QString& region : {u"AT31"_s, u"AT32"_s})
        addCell(table, region, u"O77"_s, u"2022"_s); // Rev. 2.1: N77 of Rev. 2
    PageHarness harness;
    addAnalysisData(harness, table);
    QVERIFY(harness.open(page));
    auto* message = harness.find<InlineMessage>(trouble.constData());
    QVERIFY(message);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QVERIFY2(message->text().contains(u"O77"_s) && message->text().contains(u"leave out"_s),
             qPrintable(message->text()));
    auto* shown = harness.find<DataTable>(list.constData());
    QVERIFY(shown);
    QCOMPARE(shown->model()->rowCount(), 0);
    if (qEnvironmentVariableIsSet("S3_SCREENSHOTS"))
        harness.grab(qEnvironmentVariable("S3_SCREENSHOTS") + u"/versions_"_s + page + u".png"_s);
    message->findChild<QPushButton*>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown->model()->rowCount() > 0, 20'000);
    QVERIFY(!message->isVisible());
    const auto left = harness.project->all<LeftOutCode>();
    QVERIFY(std::any_of(left.begin(), left.end(), [](const LeftOutCode& c) { return c.code == u"O77"_s; }));
    QVERIFY(harness.project->undo().ok());
    QVERIFY(harness.project->all<LeftOutCode>().isEmpty());
}

void TestVersionTrouble::regionsOfTwoVersions()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, trouble);
    evidence::ObservationTable table = alpineEmployment();
    for (const QString& region : {u"NL31"_s, u"NL35"_s})
        addCell(table, region, u"C10"_s, u"2022"_s);
    PageHarness harness;
    addAnalysisData(harness, table);
    QVERIFY(harness.open(page));
    auto* message = harness.find<InlineMessage>(trouble.constData());
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QVERIFY2(message->text().contains(u"NL31"_s) && message->text().contains(u"NUTS 2024"_s),
             qPrintable(message->text()));
}

// Each year by itself is of one version: the board is shown, without growth.
void TestVersionTrouble::anotherBasePeriodOnly()
{
    evidence::ObservationTable table = alpineEmployment({u"2015"_s, u"2022"_s});
    addCell(table, u"NL31"_s, u"C10"_s, u"2015"_s);
    addCell(table, u"NL35"_s, u"C10"_s, u"2022"_s);
    PageHarness harness;
    addAnalysisData(harness, table);
    QVERIFY(harness.open(u"specialisation"_s));
    auto* message = harness.find<InlineMessage>("boardTrouble");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QVERIFY2(message->text().startsWith(u"2015–2022: "_s), qPrintable(message->text()));
    QVERIFY(harness.find<DataTable>("boardTable")->model()->rowCount() > 0);
}

QTEST_MAIN(TestVersionTrouble)
#include "test_version_trouble.moc"
