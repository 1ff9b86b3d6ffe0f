// SPDX-License-Identifier: GPL-3.0-or-later
// The charts that paint themselves: marks, keys, twins, pictures.
#include "tests/pages/PageHarness.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DistributionChart.h"
#include "ui/kit/DotBarChart.h"
#include "ui/kit/DotPlot.h"
#include "ui/kit/DumbbellChart.h"
#include "ui/kit/NetworkChart.h"
#include "ui/kit/RadarChart.h"
#include "ui/kit/StackedBarChart.h"
#include "ui/kit/TrendChart.h"

#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace s3;

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void partsStackOnTheirSideOfZero();
    void arrowsWalkTheSegments();
    void clickSelectsAndDoubleClickActivates();
    void aMissingPartIsNoSegmentAndADash();
    void dotsAndBarsAreMarks();
    void trendsBreakAtGaps();
    void scrollingChartIsPicturedWhole();
    void aMarkThatIsGoneIsForgotten();
    void everyChartWalksItsMarks_data();
    void everyChartWalksItsMarks();
    void picturesShowNoSelection();
    void pointsOnEachOtherAreAllTold();
    void bubbleKeys();
    void chartCardSaves();

private:
    static void fill(StackedBarChart& chart)
    {
        const QVector<StackSeries> series{
            {u"n"_s, u"National"_s, 0}, {u"m"_s, u"Mix"_s, 0.5}, {u"r"_s, u"Region"_s}};
        chart.setRows(series,
                      {{u"C"_s, u"Manufacturing"_s, {20.0, 10.0, -15.0}, 15.0, {}, false},
                       {u"F"_s, u"Construction"_s, {10.0, std::nullopt, -35.0}, std::nullopt, {}, false}},
                      u"Jobs"_s, u"Change"_s);
        chart.resize(600, 200);
        chart.show();
    }
    Theme m_theme;
};

void TestCharts::partsStackOnTheirSideOfZero()
{
    StackedBarChart chart(u"Parts"_s, Line::Evidence);
    fill(chart);
    QCOMPARE(chart.twin()->rowCount(), 2);
    QCOMPARE(chart.twin()->columnCount(), 5);
    QCOMPARE(chart.twin()->data(chart.twin()->index(0, 4), Qt::EditRole).toDouble(), 15.0);
    // The picture has colour left and right of the zero line, and the neutral tone.
    QVERIFY(!chart.grab().toImage().isNull());
    chart.setCurrentId(StackedBarChart::markId(u"C"_s, u"r"_s));
    QCOMPARE(StackedBarChart::rowOf(chart.currentId()), u"C"_s);
    QCOMPARE(StackedBarChart::seriesOf(chart.currentId()), u"r"_s);
    QVERIFY(chart.accessibleDescription().contains(u"Region"_s));
}

void TestCharts::arrowsWalkTheSegments()
{
    StackedBarChart chart(u"Parts"_s, Line::Evidence);
    fill(chart);
    QSignalSpy activated(&chart, &StackedBarChart::activated);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.currentId(), StackedBarChart::markId(u"C"_s, u"n"_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentId(), StackedBarChart::markId(u"C"_s, u"m"_s));
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentId(), StackedBarChart::markId(u"C"_s, u"r"_s)); // negative: left of zero
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(StackedBarChart::rowOf(chart.currentId()), u"F"_s);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), chart.currentId());
}

void TestCharts::clickSelectsAndDoubleClickActivates()
{
    TrendChart chart(u"Shares"_s, Line::Evidence);
    chart.setLines({u"2010"_s, u"2015"_s}, {2010, 2015}, {{u"C"_s, u"C"_s, {10.0, 10.0}, true, {}}}, u"%"_s);
    chart.resize(400, 300);
    chart.show();
    QSignalSpy activated(&chart, &TrendChart::activated);
    // All points of the line lie on the highest tick: the last one right of the middle, below the title.
    QPoint found;
    for (int x = 200; x < 400 && found.isNull(); ++x)
        for (int y = 0; y < 150 && found.isNull(); ++y) {
            QTest::mouseClick(&chart, Qt::LeftButton, {}, {x, y});
            if (!chart.currentId().isEmpty())
                found = {x, y};
        }
    QCOMPARE(chart.currentId(), TrendChart::markId(u"C"_s, u"2015"_s));
    QCOMPARE(activated.count(), 0);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, found);
    QCOMPARE(activated.count(), 1);
}

void TestCharts::aMissingPartIsNoSegmentAndADash()
{
    StackedBarChart chart(u"Parts"_s, Line::Evidence);
    fill(chart);
    const QString gap = StackedBarChart::markId(u"F"_s, u"m"_s);
    chart.setCurrentId(gap);
    QVERIFY(chart.currentId() != gap);
    const auto* twin = chart.twin();
    QCOMPARE(twin->data(twin->index(1, 2), Qt::DisplayRole).toString(), u"–"_s);
    QVERIFY(!twin->data(twin->index(1, 2), Qt::EditRole).isValid());
}

void TestCharts::dotsAndBarsAreMarks()
{
    DotBarChart chart(u"Quotients"_s, Line::Evidence);
    chart.setReference(1, u"LQ 1"_s);
    chart.setRows({{u""_s, u"all"_s}, {u"AT"_s, u"Austria"_s}},
                  {{u"C"_s, u"Manufacturing"_s, {1.5, 1.2}, {u"one"_s}, false},
                   {u"K"_s, u"Finance"_s, {std::nullopt, 0.4}, {}, true}});
    chart.resize(500, 160);
    chart.show();
    QSignalSpy activated(&chart, &DotBarChart::activated);
    chart.setCurrentId(DotBarChart::markId(u"C"_s, {}));
    QCOMPARE(chart.accessibleDescription(), u"one"_s);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentId(), DotBarChart::markId(u"K"_s, u"AT"_s)); // the bar is missing, the dot is there
    QCOMPARE(chart.twin()->data(chart.twin()->index(1, 1), Qt::DisplayRole).toString(), u"–"_s);
    QVERIFY(!chart.grab().toImage().isNull());
}

void TestCharts::trendsBreakAtGaps()
{
    TrendChart chart(u"Shares"_s, Line::Evidence);
    chart.setLines({u"2010"_s, u"2011"_s, u"2015"_s}, {2010, 2011, 2015},
                   {{u"C"_s, u"Manufacturing"_s, {30.0, std::nullopt, 35.0}, true, {}},
                    {u"F"_s, u"Construction"_s, {10.0, 11.0, 12.0}, false, {}}},
                   u"Share, %"_s);
    chart.resize(500, 300);
    chart.show();
    chart.setCurrentId(TrendChart::markId(u"C"_s, u"2011"_s));
    QVERIFY(chart.currentId().isEmpty());
    chart.setCurrentId(TrendChart::markId(u"C"_s, u"2015"_s));
    QVERIFY(chart.accessibleDescription().contains(u"35"_s));
    QCOMPARE(chart.twin()->columnCount(), 4);
    QVERIFY(!chart.grab().toImage().isNull());
}

void TestCharts::scrollingChartIsPicturedWhole()
{
    test::ScriptedDialogs dialogs;
    ChartCard card(u"Many rows"_s, {}, dialogs);
    auto* chart = new StackedBarChart(u"Parts"_s, Line::Evidence);
    QVector<StackRow> rows;
    for (int i = 0; i < 60; ++i)
        rows.append({QString::number(i), u"Row %1"_s.arg(i), {double(i + 1)}, double(i + 1), {}, false});
    chart->setRows({{u"v"_s, u"Value"_s}}, rows, u"Jobs"_s, u"Sum"_s);
    card.setScrollingChart(chart);
    card.setTwin(chart->twin(), chart->twin()->kinds());
    card.resize(600, 400);
    card.show();
    QCoreApplication::processEvents();
    QVERIFY(card.picture(1).height() > 60 * 25);
    QCOMPARE(card.table()->model()->rowCount(), 60);
    // The keyboard brings a mark far below into view.
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(chart->visibleRegion().boundingRect().bottom() > 60 * 25);
}

void TestCharts::aMarkThatIsGoneIsForgotten()
{
    StackedBarChart chart(u"Parts"_s, Line::Evidence);
    fill(chart);
    chart.setCurrentId(StackedBarChart::markId(u"F"_s, u"n"_s));
    QVERIFY(!chart.currentId().isEmpty());
    chart.setRows({{u"n"_s, u"National"_s}}, {{u"C"_s, u"Manufacturing"_s, {1.0}, 1.0, {}, false}}, u"Jobs"_s,
                  u"Change"_s);
    QVERIFY(chart.currentId().isEmpty());
    QVERIFY(chart.accessibleDescription().isEmpty());
}

/// Some marks of each kind of chart.
static std::unique_ptr<MarkChart> chartOf(const QString& kind)
{
    if (kind == u"radar"_s) {
        auto chart = std::make_unique<RadarChart>(u"Radar"_s);
        chart->setData({u"A"_s, u"B"_s, u"C"_s}, {{u"One"_s, {20.0, 60.0, 90.0}, false}});
        return chart;
    }
    if (kind == u"dumbbells"_s) {
        auto chart = std::make_unique<DumbbellChart>(u"Gaps"_s);
        chart->setItems({{u"A"_s, 1.0, 2.0}, {u"B"_s, 2.0, std::nullopt}, {u"C"_s, 3.0, 1.0}});
        return chart;
    }
    if (kind == u"distribution"_s) {
        auto chart = std::make_unique<DistributionChart>(u"Answers"_s, Line::Evidence);
        chart->setNames(u"Item"_s, {u"no"_s, u"yes"_s}, u"Mean"_s);
        chart->setItems({{u"A"_s, {1, 2}, {}, {}}, {u"B"_s, {}, {}, u"hidden"_s}, {u"C"_s, {3, 0}, {}, {}}});
        return chart;
    }
    if (kind == u"dots"_s) {
        auto chart = std::make_unique<DotPlot>(u"Regions"_s);
        chart->setRows(
            {u"x"_s},
            {{u"a"_s, u"A"_s, {1.0}, {}}, {u"b"_s, u"B"_s, {2.0}, {}}, {u"c"_s, u"C"_s, {3.0}, {}}});
        return chart;
    }
    auto chart = std::make_unique<NetworkChart>(u"Network"_s);
    chart->setNetwork({{u"a"_s, u"A"_s, {0, -0.9}}, {u"b"_s, u"B"_s, {0, 0}}, {u"c"_s, u"C"_s, {0, 0.9}}},
                      {});
    return chart;
}

void TestCharts::everyChartWalksItsMarks_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"radar", "dumbbells", "distribution", "dots", "network"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestCharts::everyChartWalksItsMarks()
{
    QFETCH(const QString, kind);
    const auto chart = chartOf(kind);
    chart->resize(500, 400);
    chart->show();
    QSignalSpy changed(chart.get(), &MarkChart::currentChanged);
    QSignalSpy activated(chart.get(), &MarkChart::activated);
    QVERIFY(chart->currentId().isEmpty());
    QFocusEvent tab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(chart.get(), &tab);
    QVERIFY2(!chart->currentId().isEmpty(), "the keyboard finds a mark where it arrives");
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QStringList walked{chart->currentId()};
    QStringList told{chart->accessibleDescription()};
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(chart.get(), Qt::Key_Down);
        walked.append(chart->currentId());
        told.append(chart->accessibleDescription());
    }
    QCOMPARE(QSet<QString>(walked.begin(), walked.end()).size(), 3);
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), 3);
    QCOMPARE(changed.count(), 3);
    QTest::keyClick(chart.get(), Qt::Key_Up);
    QCOMPARE(chart->currentId(), walked.at(1));
    QTest::keyClick(chart.get(), Qt::Key_End);
    QCOMPARE(chart->currentId(), walked.last());
    QTest::keyClick(chart.get(), Qt::Key_Space);
    QCOMPARE(activated.count(), 1);
    QVERIFY(chart->twin()->rowCount() >= 3);
    QCOMPARE(chart->twinKinds().size(), chart->twin()->columnCount());
    chart->setCurrentId(u"nothing of the kind"_s);
    QVERIFY(chart->currentId().isEmpty());
    QVERIFY(chart->accessibleDescription().isEmpty());
}

void TestCharts::picturesShowNoSelection()
{
    const auto pictureOf = [](MarkChart& chart) {
        QImage image(500, 400, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paintChart(painter, QRectF(image.rect()));
        return image;
    };
    const auto chart = chartOf(u"network"_s);
    chart->resize(500, 400);
    const QImage before = pictureOf(*chart);
    const QImage shown = chart->grab().toImage();
    chart->setCurrentId(u"b"_s);
    QVERIFY(chart->grab().toImage() != shown);
    QCOMPARE(pictureOf(*chart), before);
    QCOMPARE(chart->currentId(), u"b"_s);
}

void TestCharts::pointsOnEachOtherAreAllTold()
{
    RadarChart chart(u"Radar"_s);
    chart.setData({u"A"_s, u"B"_s, u"C"_s},
                  {{u"One"_s, {50.0, 60.0, 90.0}, false}, {u"Two"_s, {50.0, 10.0, 20.0}, false}});
    chart.resize(500, 400);
    chart.show();
    // Straight above the centre, half way to the end of the first axis.
    QString told;
    for (int y = 0; y < 200 && told.isEmpty(); ++y) {
        QHelpEvent help(QEvent::ToolTip, {250, y}, chart.mapToGlobal(QPoint(250, y)));
        QCoreApplication::sendEvent(&chart, &help);
        told = QToolTip::text();
    }
    QVERIFY(told.contains(u"One"_s) && told.contains(u"Two"_s));
}

void TestCharts::bubbleKeys()
{
    BubbleChart chart(u"Strength"_s, Line::Evidence);
    chart.resize(500, 400);
    chart.setAxes(u"LQ"_s, u"Growth"_s, u"Jobs"_s);
    chart.setBubbles({{u"left"_s, u"Left"_s, 0.5, 1, 100, {}, {}},
                      {u"right"_s, u"Right"_s, 2.5, 1, 50, {}, {}},
                      {u"top"_s, u"Top"_s, 0.5, 4, 50, {}, {}}});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy activated(&chart, &BubbleChart::activated);
    QTest::keyClick(&chart, Qt::Key_Right); // the first key chooses the largest
    QCOMPARE(chart.currentId(), u"left"_s);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentId(), u"right"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.currentId(), u"top"_s);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), u"top"_s);
    QCOMPARE(chart.twin()->rowCount(), 3);
    QCOMPARE(chart.twin()->headerData(1, Qt::Horizontal).toString(), u"LQ"_s);
}

void TestCharts::chartCardSaves()
{
    QTemporaryDir folder;
    test::ScriptedDialogs dialogs;
    ChartCard card(u"Strength & growth"_s, {}, dialogs);
    auto* chart = new BubbleChart(u"Strength"_s, Line::Evidence);
    chart->setBubbles({{u"a"_s, u"Textiles"_s, 1, 1, 100, {}, {}}});
    card.setChartWidget(chart);
    card.setTwin(chart->twin(), BubbleChart::twinKinds());
    card.resize(600, 400);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QVERIFY(!card.showsTable());
    card.setShowsTable(true);
    QVERIFY(card.table()->isVisible());
    card.setShowsTable(false);
    dialogs.saveAnswer = folder.filePath(u"chart.svg"_s);
    QSignalSpy saved(&card, &ChartCard::savedPicture);
    const auto buttons = card.findChildren<QToolButton*>();
    const auto actions = buttons.constFirst()->menu()->actions();
    actions.constLast()->trigger();
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.at(0).at(1).toBool());
    QCOMPARE(dialogs.suggestion, u"Strength  growth.svg"_s);
    QFile svg(dialogs.saveAnswer);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    QVERIFY(text.contains("Textiles")); // drawn as vectors, not as a picture
    QVERIFY(!text.contains("<image"));
    QVERIFY(card.savePng(folder.filePath(u"chart.png"_s)));
    QVERIFY(!card.savePng(folder.filePath(u"no/such/folder.png"_s)));
    QVERIFY(card.picture(2).width() > card.picture(1).width());
}

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
