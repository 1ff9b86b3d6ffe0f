// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/AnalysisHarness.h"

#include "ui/evidence/region_comparison/CompareView.h"
#include "ui/evidence/region_comparison/RegionComparisonPage.h"
#include "ui/kit/AreaMap.h"
#include "ui/kit/BarListChart.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DotPlot.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::test;

namespace {

enum View { Table, Map, Pairs };

RegionComparisonPage* opened(PageHarness& harness, const QSize& size = {1180, 800})
{
    return openedAnalysis<RegionComparisonPage>(harness, u"region_comparison"_s, size);
}

void showView(PageHarness& harness, View view)
{
    harness.find<SegmentedControl>("comparisonView")->setCurrentIndex(view);
}

void chooseMeasure(PageHarness& harness, const QString& code)
{
    auto* box = harness.find<QComboBox>("comparisonMeasure");
    box->setCurrentIndex(box->findData(code));
}

} // namespace

class TestRegionComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void tableHasAllRegions();
    void columnsComeInSets();
    void keepsAMeasureAsEvidence();
    void mapIsTheAlps();
    void mapByKeys();
    void divergingForComplexity();
    void otherRegionsAreArranged();
    void loadsBoundaries();
    void brokenBoundariesChangeNothing_data();
    void brokenBoundariesChangeNothing();
    void sideBySide();
    void stateComesBack();
    void pictures();
};

void TestRegionComparison::emptyPageSaysWhatToDo()
{
    PageHarness harness;
    QVERIFY(harness.open(u"region_comparison"_s));
    harness.find<QPushButton>("goToData")->click();
    QCOMPARE(harness.navigator.openedTool, u"regional_data"_s);
}

void TestRegionComparison::tableHasAllRegions()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    auto* table = harness.find<DataTable>("regionTable");
    QCOMPARE(table->model()->rowCount(), 42);
    QCOMPARE(table->currentKey(), u"AT31"_s); // the own region comes first
    QVERIFY(table->model()->index(0, 1).data(BarShareRole).toDouble() > 0);
    QVERIFY(table->model()->index(0, 5).data(Qt::ToolTipRole).toString().contains(u"Krugman"_s));
    const QString status = harness.find<QLabel>("comparisonStatus")->text();
    QVERIFY2(status.contains(u"42 regions"_s) && status.contains(u"sections"_s), qPrintable(status));
}

void TestRegionComparison::columnsComeInSets()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    auto* table = harness.find<DataTable>("regionTable");
    const auto shown = [table] {
        int count = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            count += table->isColumnHidden(column) ? 0 : 1;
        return count;
    };
    QSet<int> ever;
    for (int set = 0; set < harness.find<QComboBox>("comparisonColumns")->count(); ++set) {
        harness.find<QComboBox>("comparisonColumns")->setCurrentIndex(set);
        QCOMPARE(shown(), 5);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (!table->isColumnHidden(column))
                ever.insert(column);
    }
    QCOMPARE(ever.size(), 16); // every measure can be seen
}

void TestRegionComparison::keepsAMeasureAsEvidence()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    auto* table = harness.find<DataTable>("regionTable");
    table->selectKey(u"ITC4"_s);
    chooseMeasure(harness, u"entropy_bits"_s);
    auto* keep = harness.find<QPushButton>("keepMeasure");
    QVERIFY(keep->isEnabled());
    keep->click();
    const auto cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().measure, u"entropy_bits"_s);
    QCOMPARE(cards.first().region, u"ITC4"_s);
    QCOMPARE(keep->text(), u"Open evidence card"_s);
    chooseMeasure(harness, u"hhi"_s);
    QCOMPARE(keep->text(), u"Keep as evidence"_s);
    QVERIFY(harness.project->undo().ok());
    QVERIFY(harness.project->all<Evidence>().isEmpty());
}

void TestRegionComparison::mapIsTheAlps()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    showView(harness, Map);
    auto* map = harness.find<AreaMap>("regionMap");
    QCOMPARE(map->areas().size(), 42);
    QCOMPARE(harness.find<QComboBox>("mapChooser")->currentData().toString(), u"alpine"_s);
    for (const MapArea& area : map->areas()) {
        QVERIFY(area.known);
        QVERIFY(area.value);
    }
    QVERIFY(harness.find<QLabel>("mapNote")->text().contains(u"Schematic"_s));
    QCOMPARE(map->twin()->rowCount(), 42);
}

void TestRegionComparison::mapByKeys()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    showView(harness, Map);
    auto* map = harness.find<AreaMap>("regionMap");
    map->setFocus();
    map->setCurrentId(u"AT33"_s);
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->currentId(), u"AT32"_s);
    QTest::keyClick(map, Qt::Key_Down);
    QCOMPARE(map->currentId(), u"SI04"_s);
    // Table and map show the same region.
    QCOMPARE(harness.find<DataTable>("regionTable")->currentKey(), u"SI04"_s);
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(harness.project->all<Evidence>().size(), 1);
}

void TestRegionComparison::divergingForComplexity()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    chooseMeasure(harness, u"eci_z_pop"_s);
    const auto& areas = harness.find<AreaMap>("regionMap")->areas();
    QVERIFY(
        std::any_of(areas.begin(), areas.end(), [](const MapArea& a) { return a.value && *a.value < 0; }));
}

void TestRegionComparison::otherRegionsAreArranged()
{
    PageHarness harness;
    harness.fill([&](Writer& w) {
        evidence::ObservationTable table;
        for (const QString& region : {u"PL21"_s, u"PL22"_s, u"ES11"_s, u"ES12"_s})
            for (const QString& industry : {u"C10"_s, u"C11"_s, u"C12"_s})
                table.add(table.regions().intern(region), table.industries().intern(industry),
                          table.periods().intern(u"2020"_s),
                          double(region.size() + industry.back().unicode()));
        return evidence::storeDataset(w, alpineDataset(), table).ok() ? Result<void>()
                                                                      : Result<void>(Error{});
    });
    QVERIFY(opened(harness));
    showView(harness, Map);
    QCOMPARE(harness.find<AreaMap>("regionMap")->areas().size(), 4);
    QVERIFY(harness.find<QLabel>("mapNote")->text().contains(u"country by country"_s));
}

void TestRegionComparison::loadsBoundaries()
{
    PageHarness harness;
    addAnalysisData(harness);
    RegionComparisonPage* page = opened(harness);
    harness.dialogs.openAnswer = QStringLiteral(S3_TEST_DATA) + u"/maps/three_regions.geojson"_s;
    showView(harness, Map);
    harness.find<QPushButton>("loadMap")->click();
    QTRY_COMPARE(harness.project->all<MapLayer>().size(), 1);
    QCOMPARE(harness.project->all<MapLayer>().first().codeProperty, u"NUTS_ID"_s);
    auto* map = harness.find<AreaMap>("regionMap");
    QTRY_COMPARE(map->areas().size(), 3);
    QVERIFY(!page->isBusy());
    QCOMPARE(map->areas().first().id, u"AT33"_s);
    QVERIFY(map->areas().first().value);
    QVERIFY(harness.find<QLabel>("mapNote")->text().contains(u"39 regions"_s));
    // Another property: the codes do not fit any more.
    auto* property = harness.find<QComboBox>("mapProperty");
    QVERIFY(!property->isHidden());
    property->setCurrentIndex(property->findText(u"NAME_LATN"_s));
    QCOMPARE(harness.project->all<MapLayer>().first().codeProperty, u"NAME_LATN"_s);
    QTRY_VERIFY(!map->areas().isEmpty() && !map->areas().first().known);
    QTest::keyClicks(harness.find<QLineEdit>("mapSource"), u"Own"_s);
    QCOMPARE(harness.project->all<MapLayer>().first().source, u"Own"_s);
    harness.find<QToolButton>("removeMap")->click();
    QVERIFY(harness.project->all<MapLayer>().isEmpty());
    QTRY_COMPARE(map->areas().size(), 42);
    QVERIFY(harness.project->undo().ok());
    QTRY_COMPARE(harness.project->all<MapLayer>().size(), 1);
}

void TestRegionComparison::brokenBoundariesChangeNothing_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"truncated", "projected", "only_points", "no_json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRegionComparison::brokenBoundariesChangeNothing()
{
    QFETCH(QString, file);
    PageHarness harness;
    addAnalysisData(harness);
    RegionComparisonPage* page = opened(harness);
    harness.dialogs.openAnswer = QStringLiteral(S3_TEST_DATA) + u"/maps/broken/%1.geojson"_s.arg(file);
    harness.find<QPushButton>("loadMap")->click();
    QTRY_VERIFY(!page->isBusy());
    QVERIFY(harness.project->all<MapLayer>().isEmpty());
    const auto messages = harness.page->findChildren<InlineMessage*>();
    QCOMPARE(std::count_if(messages.begin(), messages.end(),
                           [](const InlineMessage* m) {
                               return m->kind() == InlineMessage::Kind::Error && !m->text().isEmpty();
                           }),
             1);
}

void TestRegionComparison::sideBySide()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    showView(harness, Pairs);
    auto* compare = harness.page->findChild<CompareView*>();
    QCOMPARE(compare->chosen().size(), 3);
    QCOMPARE(compare->chosen().first(), u"AT31"_s);
    auto* plot = harness.find<DotPlot>("structurePlot");
    QCOMPARE(plot->twin()->columnCount(), 4);
    QCOMPARE(plot->twin()->rowCount(), 40);
    auto* fourth = harness.find<QComboBox>("compareRegion4");
    fourth->setCurrentIndex(fourth->findData(u"CH07"_s));
    QCOMPARE(compare->chosen().size(), 4);
    QCOMPARE(plot->twin()->columnCount(), 5);
    // The same region twice counts once.
    fourth->setCurrentIndex(fourth->findData(u"AT31"_s));
    QCOMPARE(compare->chosen().size(), 3);
    QVERIFY(harness.find<BarListChart>("alikeChart")->twin()->rowCount() >= 3);
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Down);
    QVERIFY(!plot->currentId().isEmpty());
    harness.find<QPushButton>("keepMeasure")->click();
    const auto cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().measure, u"location_quotient"_s);
}

void TestRegionComparison::stateComesBack()
{
    PageHarness harness;
    addAnalysisData(harness);
    RegionComparisonPage* page = opened(harness);
    showView(harness, Map);
    chooseMeasure(harness, u"hhi"_s);
    const QJsonObject state = page->saveState();
    page = qobject_cast<RegionComparisonPage*>(harness.open(u"region_comparison"_s));
    page->restoreState(state);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 20'000);
    QCOMPARE(harness.find<QComboBox>("comparisonMeasure")->currentData().toString(), u"hhi"_s);
    QCOMPARE(harness.find<SegmentedControl>("comparisonView")->currentIndex(), int(Map));
}

void TestRegionComparison::pictures()
{
    const QString folder = qEnvironmentVariable("S3_GRAB");
    if (folder.isEmpty())
        QSKIP("S3_GRAB names no folder");
    PageHarness harness;
    addAnalysisData(harness);
    RegionComparisonPage* page = opened(harness);
    chooseMeasure(harness, u"eci_z_pop"_s);
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(1180, 800), QSize(728, 700)}) {
            for (const View view : {Table, Map, Pairs}) {
                page->resize(size);
                showView(harness, view);
                QTest::qWait(80);
                QVERIFY(harness.grab(u"%1/comparison_%2_%3_%4.png"_s.arg(folder)
                                         .arg(int(view))
                                         .arg(dark ? u"dark"_s : u"light"_s)
                                         .arg(size.width())));
            }
        }
    }
}

QTEST_MAIN(TestRegionComparison)
#include "test_region_comparison.moc"
