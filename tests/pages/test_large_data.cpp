// SPDX-License-Identifier: GPL-3.0-or-later
// Data sets that are read and stored beside the window's thread, on every page that shows one.
#include "core/evidence/Observations.h"
#include "core/evidence/Recomputation.h"
#include "tests/pages/PageHarness.h"
#include "ui/evidence/TableReader.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SegmentedControl.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestLargeData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path()); }
    void pagesSayThatTheyRead_data();
    void pagesSayThatTheyRead();
    void smallDataSetsDoNotFlicker();
    void theChoiceStaysWhileTheDataAreReplaced();
    void nothingOfAnotherDataSetIsKept();
    void pagesShareWhatTheyRead();
    void aPageMayGoWhileItReads();
    void observationsAreReadBesideTheWindow();
    void storingGoesBesideTheWindow();
    void storingCanBeStopped();
    void reportsAreLaidOutBeside();

private:
    static evidence::ObservationTable table(int regions, double factor = 1)
    {
        evidence::ObservationTable t;
        for (int year = 2010; year < 2020; ++year)
            for (int region = 0; region < regions; ++region)
                for (int industry = 0; industry < 30; ++industry)
                    t.add(t.regions().intern(u"R%1"_s.arg(100 + region)),
                          t.industries().intern(u"X%1"_s.arg(10 + industry)),
                          t.periods().intern(QString::number(year)),
                          factor * (1 + (region * 37 + industry * 101 + year * 13) % 900));
        return t;
    }
    static constexpr int large = 100; ///< regions: 30,000 observations
    static constexpr int small = 3;
    static void store(test::PageHarness& harness, const QString& title,
                      const evidence::ObservationTable& observations)
    {
        harness.fill([&](Writer& w) -> Result<void> {
            Dataset dataset;
            dataset.title = title;
            dataset.measure = u"Jobs"_s;
            const auto stored = evidence::storeDataset(w, dataset, observations);
            return stored ? Result<void>() : stored.error();
        });
    }
    static bool reads(test::PageHarness& harness)
    {
        const auto* note = harness.find<QLabel>("readingNote");
        return note->isVisible() && note->text().contains(u"30,000"_s);
    }
    static void choose(test::PageHarness& harness, const char* box, const QString& code)
    {
        auto* combo = harness.find<QComboBox>(box);
        QVERIFY2(combo->findData(code) >= 0, qPrintable(code));
        combo->setCurrentIndex(combo->findData(code));
    }
    static QString importFile(test::PageHarness& harness)
    {
        QByteArray rows = "time,region,industry,value\n";
        for (int i = 0; i < 60'000; ++i)
            rows += QByteArray::number(2010 + i % 10) + ",R" + QByteArray::number(i / 300) + ",X" +
                    QByteArray::number(i / 10 % 30) + ",1.5\n";
        const QString path = harness.folder.filePath(u"big.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            qFatal("cannot write the test data");
        return path;
    }
    static void readFile(test::PageHarness& harness)
    {
        harness.dialogs.openAnswer = importFile(harness);
        harness.find<QPushButton>("firstImport")->click();
        harness.find<QPushButton>("importChoose")->click();
        auto* next = harness.find<QPushButton>("importNext");
        QTRY_VERIFY(next->isEnabled());
        next->click();
        harness.find<QLineEdit>("importForm.source")->setText(u"An office"_s);
        next->click();
        QTRY_VERIFY(next->text().contains(u"60,000"_s));
    }

    QTemporaryDir m_settings;
};

void TestLargeData::pagesSayThatTheyRead_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("specialisation") << u"specialisation"_s << QByteArray("boardTable");
    QTest::newRow("relatedness") << u"relatedness"_s << QByteArray("fieldList");
    QTest::newRow("region comparison") << u"region_comparison"_s << QByteArray("regionTable");
}

void TestLargeData::pagesSayThatTheyRead()
{
    QFETCH(const QString, tool);
    QFETCH(const QByteArray, list);
    test::PageHarness harness;
    store(harness, u"Large"_s, table(large));
    const auto descriptor = test::PageHarness::tool(tool);
    harness.page.reset(descriptor->makePage(*harness.context, *descriptor));
    harness.page->show();
    QVERIFY(reads(harness));
    auto* button = harness.find<QPushButton>(tool == u"specialisation"_s ? "keepAsEvidence"
                                             : tool == u"relatedness"_s  ? "keepField"
                                                                         : "keepMeasure");
    QVERIFY(!button->isEnabled());
    button->click();
    QTRY_VERIFY(!harness.find<QLabel>("readingNote")->isVisible());
    QTRY_VERIFY(harness.find<DataTable>(list.constData())->model()->rowCount() > 0);
    QCOMPARE(harness.project->count<Evidence>(), 0);
}

void TestLargeData::smallDataSetsDoNotFlicker()
{
    test::PageHarness harness;
    store(harness, u"Small"_s, table(small));
    const auto descriptor = test::PageHarness::tool(u"specialisation"_s);
    harness.page.reset(descriptor->makePage(*harness.context, *descriptor));
    harness.page->show(); // without an event in between
    QVERIFY(!harness.find<QLabel>("readingNote")->isVisible());
    QCOMPARE(harness.find<DataTable>("boardTable")->model()->rowCount(), 30);
}

void TestLargeData::theChoiceStaysWhileTheDataAreReplaced()
{
    test::PageHarness harness;
    store(harness, u"Large"_s, table(large));
    QVERIFY(harness.open(u"specialisation"_s));
    auto* board = harness.find<DataTable>("boardTable");
    QTRY_COMPARE(board->model()->rowCount(), 30);
    choose(harness, "boardRegion", u"R142"_s);
    choose(harness, "boardPeriod", u"2013"_s);
    QTRY_VERIFY(harness.find<QPushButton>("keepAsEvidence")->isEnabled());
    harness.fill([&](Writer& w) -> Result<void> {
        const auto done =
            evidence::replaceObservations(w, w.all<Dataset>().first(), table(large, 2), u"new.csv"_s);
        return done ? Result<void>() : done.error();
    });
    QVERIFY(reads(harness));
    QVERIFY(!harness.find<QComboBox>("boardRegion")->isEnabled());
    QTRY_VERIFY(harness.find<QPushButton>("keepAsEvidence")->isEnabled());
    QCOMPARE(harness.find<QComboBox>("boardRegion")->currentData().toString(), u"R142"_s);
    QCOMPARE(harness.find<QComboBox>("boardPeriod")->currentData().toString(), u"2013"_s);
    harness.find<QPushButton>("keepAsEvidence")->click();
    const QList<Evidence> cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().region, u"R142"_s);
}

void TestLargeData::nothingOfAnotherDataSetIsKept()
{
    test::PageHarness harness;
    store(harness, u"Small"_s, table(small));
    store(harness, u"Large"_s, table(large));
    for (const auto& [tool, box, button] :
         {std::tuple{u"specialisation"_s, "boardDataset", "keepAsEvidence"},
          std::tuple{u"relatedness"_s, "relatednessDataset", "keepField"},
          std::tuple{u"region_comparison"_s, "comparisonDataset", "keepMeasure"}}) {
        QVERIFY(harness.open(tool));
        const QList<Dataset> all = harness.project->all<Dataset>();
        choose(harness, box, all.first().id.hex());
        QTRY_VERIFY2(harness.find<QPushButton>(button)->isEnabled(), button);
        choose(harness, box, all.last().id.hex());
        if (!reads(harness))
            QSKIP("read before it could be asked");
        for (QAction* action : harness.page->actions())
            if (action->text() == u"Keep as evidence"_s)
                action->trigger();
        QCOMPARE(harness.project->count<Evidence>(), 0);
        // Back again before it is there: what comes late does not show.
        choose(harness, box, all.first().id.hex());
        QVERIFY(!harness.find<QLabel>("readingNote")->isVisible());
        QTest::qWait(300);
        QCOMPARE(harness.find<QComboBox>(box)->currentData().toString(), all.first().id.hex());
        QTRY_VERIFY(harness.find<QPushButton>(button)->isEnabled());
    }
}

void TestLargeData::pagesShareWhatTheyRead()
{
    test::PageHarness harness;
    store(harness, u"Large"_s, table(large));
    QVERIFY(harness.open(u"specialisation"_s));
    QTRY_COMPARE(harness.find<DataTable>("boardTable")->model()->rowCount(), 30);
    const std::unique_ptr<QWidget> first(harness.page.release());
    const auto descriptor = test::PageHarness::tool(u"regional_data"_s);
    harness.page.reset(descriptor->makePage(*harness.context, *descriptor));
    harness.page->show();
    QCOMPARE(harness.find<DataTable>("observationTable")->model()->rowCount(), 30'000);
}

void TestLargeData::aPageMayGoWhileItReads()
{
    test::PageHarness harness;
    store(harness, u"Large"_s, table(large));
    for (const QString& tool : {u"specialisation"_s, u"regional_data"_s}) {
        const auto descriptor = test::PageHarness::tool(tool);
        harness.page.reset(descriptor->makePage(*harness.context, *descriptor));
        harness.page->show();
        harness.page.reset();
        QTest::qWait(50);
    }
    QVERIFY(harness.project->check().isEmpty());
}

void TestLargeData::observationsAreReadBesideTheWindow()
{
    test::PageHarness harness;
    store(harness, u"Large"_s, table(large));
    const auto descriptor = test::PageHarness::tool(u"regional_data"_s);
    harness.page.reset(descriptor->makePage(*harness.context, *descriptor));
    harness.page->show();
    auto* rows = harness.find<DataTable>("observationTable");
    QCOMPARE(rows->model()->rowCount(), 0);
    QVERIFY(!harness.find<QComboBox>("observationRegion")->isEnabled());
    QVERIFY(!harness.find<QAbstractButton>("exportDataset")->isEnabled());
    QTRY_COMPARE(rows->model()->rowCount(), 30'000);
    QVERIFY(harness.find<QComboBox>("observationRegion")->isEnabled());
    QVERIFY(harness.find<QAbstractButton>("exportDataset")->isEnabled());
    harness.find<SegmentedControl>("datasetPart")->setCurrentIndex(1);
    QTRY_COMPARE(harness.find<DataTable>("coverageTable")->model()->rowCount(), 10);
    QVERIFY(harness.find<QLabel>("coverageSummary")->text().contains(u"100 regions"_s));
}

void TestLargeData::storingGoesBesideTheWindow()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    readFile(harness);
    harness.find<QPushButton>("importNext")->click();
    QCOMPARE(harness.project->count<Dataset>(), 0);
    QVERIFY(harness.find<QProgressBar>("importProgress")->isVisible());
    QVERIFY(!harness.find<QPushButton>("importNext")->isEnabled());
    QTRY_COMPARE(harness.project->count<Dataset>(), 1);
    const Dataset stored = harness.project->all<Dataset>().first();
    QCOMPARE(stored.observationCount, 60'000);
    QCOMPARE(evidence::loadObservations(*harness.project, stored).size(), 60'000);
    QCOMPARE(harness.find<DataTable>("observationTable")->model()->rowCount(), 60'000);
    QVERIFY(harness.project->check().isEmpty());
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(harness.project->count<Dataset>(), 0);
}

void TestLargeData::storingCanBeStopped()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    readFile(harness);
    auto* next = harness.find<QPushButton>("importNext");
    next->click();
    harness.find<QPushButton>("importCancel")->click();
    QTRY_VERIFY(next->isEnabled());
    QVERIFY(next->text().contains(u"60,000"_s));
    QCOMPARE(harness.project->count<Dataset>(), 0);
    QVERIFY(!harness.project->undoLabel());
    next->click();
    QTRY_COMPARE(harness.project->count<Dataset>(), 1);
    QVERIFY(harness.project->check().isEmpty());
}

void TestLargeData::reportsAreLaidOutBeside()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        for (int i = 0; i < 3000; ++i) {
            Evidence card;
            card.title = u"Finding %1"_s.arg(i);
            card.body = u"What was found, in a sentence that takes some room on the page. "_s.repeated(5);
            card.source = u"Source"_s;
            w.insert(card);
        }
    });
    const auto descriptor = test::PageHarness::tool(u"reports"_s);
    harness.page.reset(descriptor->makePage(*harness.context, *descriptor));
    harness.page->show();
    auto* extent = harness.find<QLabel>("reportExtent");
    QVERIFY2(extent->text().startsWith(u"Laying out"_s), qPrintable(extent->text()));
    QTRY_VERIFY(extent->text().endsWith(u"pages"_s));
    const QString all = extent->text();
    for (int line = 0; line <= 5; ++line)
        harness.find<QCheckBox>(qPrintable(u"reportLine%1"_s.arg(line)))->setChecked(false);
    QVERIFY(extent->text().startsWith(u"Choose"_s));
    QTest::qWait(300); // what was begun meanwhile does not show
    QVERIFY(extent->text().startsWith(u"Choose"_s));
    harness.find<QCheckBox>("reportLine0")->setChecked(true);
    QTRY_VERIFY(extent->text().endsWith(u"pages"_s));
    QVERIFY(extent->text() != all);
}

QTEST_MAIN(TestLargeData)
#include "test_large_data.moc"
