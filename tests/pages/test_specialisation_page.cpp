// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Observations.h"
#include "core/evidence/Recomputation.h"
#include "core/sample/Sample.h"
#include "tests/pages/PageHarness.h"
#include "ui/evidence/specialisation/FigureStrip.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DotBarChart.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/StackedBarChart.h"
#include "ui/kit/TrendChart.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestSpecialisationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutDataItSaysWhereToGo();
    void keepsABubbleAsEvidence();
    void keptFindingIsOpenedNotKeptTwice();
    void everyColumnExplainsAndKeepsItsOwnNumber();
    void figuresOfTheRegionAreKept();
    void shiftSharePartsAreKept();
    void quotientsAgainstOtherComparators();
    void sectorMixKeepsShareOfItsYear();
    void thresholdMovesDiversityAtOnce();
    void groupsAndSearchFilterEveryView();
    void largeTablesAreComputedBeside();
    void replacedDataShowOnTheCard();
    void stateComesBack();
    void readOnlyKeepsNothing();
    void picture();

private:
    /// Two regions, three industries, two years; one cell withheld.
    static evidence::ObservationTable table()
    {
        evidence::ObservationTable t;
        const auto add = [&](const char* year, const char* region, const char* industry,
                             std::optional<double> value) {
            t.add(t.regions().intern(std::string_view(region)),
                  t.industries().intern(std::string_view(industry)),
                  t.periods().intern(std::string_view(year)), value,
                  value ? evidence::Flags() : evidence::Flag::Confidential);
        };
        add("2010", "AT31", "C", 100);
        add("2010", "AT31", "F", 50);
        add("2010", "AT31", "K", std::nullopt);
        add("2010", "AT32", "C", 50);
        add("2010", "AT32", "F", 100);
        add("2010", "AT32", "K", 30);
        add("2015", "AT31", "C", 120);
        add("2015", "AT31", "F", 40);
        add("2015", "AT31", "K", std::nullopt);
        add("2015", "AT32", "C", 40);
        add("2015", "AT32", "F", 110);
        add("2015", "AT32", "K", 31);
        return t;
    }
    static void view(test::PageHarness& harness, int which)
    {
        harness.find<SegmentedControl>("boardViews")->setCurrentIndex(which);
    }
    static void choose(test::PageHarness& harness, const char* box, const QString& code)
    {
        auto* combo = harness.find<QComboBox>(box);
        QVERIFY2(combo->findData(code) >= 0, qPrintable(code));
        combo->setCurrentIndex(combo->findData(code));
    }
    static QString keepIt(test::PageHarness& harness)
    {
        QTest::mouseClick(harness.find<QPushButton>("keepAsEvidence"), Qt::LeftButton);
        const QList<Evidence> cards = harness.project->all<Evidence>();
        return cards.isEmpty() ? QString() : cards.last().measure;
    }
    /// Every region with every division of manufacturing and two sections, 40 regions a year.
    static evidence::ObservationTable large()
    {
        evidence::ObservationTable t;
        for (int year = 2005; year < 2016; ++year)
            for (int region = 0; region < 60; ++region)
                for (int industry = 10; industry < 44; ++industry) {
                    if (industry == 34)
                        continue;
                    t.add(t.regions().intern(u"R%1"_s.arg(region)),
                          t.industries().intern(u"%1"_s.arg(industry)),
                          t.periods().intern(QString::number(year)),
                          100 + (region * 37 + industry * 101 + year * 13) % 900);
                }
        return t;
    }
    static void fill(test::PageHarness& harness, const evidence::ObservationTable& observations = table())
    {
        harness.fill([&](Writer& w) -> Result<void> {
            Dataset dataset;
            dataset.title = u"Jobs by region"_s;
            dataset.measure = u"Jobs"_s;
            dataset.industryScheme = u"NACE Rev. 2"_s;
            dataset.source = u"A statistical office"_s;
            const auto stored = evidence::storeDataset(w, dataset, observations);
            return stored ? Result<void>() : Result<void>(stored.error());
        });
    }
};

void TestSpecialisationPage::withoutDataItSaysWhereToGo()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"specialisation"_s));
    QVERIFY(!harness.find<QPushButton>("keepAsEvidence")->isVisible());
    QTest::mouseClick(harness.find<QPushButton>("goToData"), Qt::LeftButton);
    QCOMPARE(harness.navigator.openedTool, u"regional_data"_s);
}

void TestSpecialisationPage::keepsABubbleAsEvidence()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    auto* board = harness.find<DataTable>("boardTable");
    QCOMPARE(board->model()->rowCount(), 3);
    QVERIFY(harness.find<QLabel>("boardCounts")->text().contains(u"gaps"_s));
    view(harness, 1);
    auto* chart = harness.find<BubbleChart>("boardChart");
    QVERIFY(!chart->bubbles().isEmpty());
    chart->setCurrentId(u"C"_s);
    QTest::keyClick(chart, Qt::Key_Return);
    const QList<Evidence> cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().kind, EvidenceKind::Quantitative);
    QVERIFY(cards.first().title.startsWith(u"LQ of C in AT31"_s));
    QCOMPARE(cards.first().year, std::optional<int>(2015));
    QCOMPARE(cards.first().source, u"A statistical office"_s);
    QVERIFY(cards.first().value.has_value());
    QCOMPARE(harness.project->upstream<Dataset>(refOf(cards.first())).size(), 1);
    QVERIFY(harness.find<InlineMessage>("keptMessage")->isVisible());
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(harness.project->count<Evidence>(), 0);
}

void TestSpecialisationPage::keptFindingIsOpenedNotKeptTwice()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    auto* board = harness.find<DataTable>("boardTable");
    QVERIFY(board->selectKey(u"F"_s));
    auto* keep = harness.find<QPushButton>("keepAsEvidence");
    QVERIFY(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    QTest::mouseClick(keep, Qt::LeftButton);
    QCOMPARE(harness.project->count<Evidence>(), 1);
    QCOMPARE(harness.navigator.openedRecord, refOf(harness.project->all<Evidence>().first()));
}

void TestSpecialisationPage::everyColumnExplainsAndKeepsItsOwnNumber()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    auto* board = harness.find<DataTable>("boardTable");
    auto* text = harness.find<QLabel>("boardExplanation");
    const std::pair<int, QString> columns[] = {{1, u"value"_s},
                                               {2, u"share"_s},
                                               {3, u"location_quotient"_s},
                                               {4, u"symmetric_quotient"_s},
                                               {5, u"annual_growth"_s},
                                               {6, u"relative_growth"_s}};
    QStringList texts;
    for (const auto& [column, code] : columns) {
        QVERIFY(board->selectKey(u"C"_s));
        board->setCurrentIndex(board->model()->index(board->currentIndex().row(), column));
        QVERIFY2(!texts.contains(text->text()), qPrintable(code));
        texts.append(text->text());
        QCOMPARE(keepIt(harness), code);
    }
    QCOMPARE(harness.project->count<Evidence>(), 6);
    // A gap cannot be kept, and says so.
    QVERIFY(board->selectKey(u"K"_s));
    QVERIFY(!harness.find<QPushButton>("keepAsEvidence")->isEnabled());
    QVERIFY(!harness.find<QPushButton>("keepAsEvidence")->toolTip().isEmpty());
    QVERIFY(text->text().contains(u"gap"_s));
}

void TestSpecialisationPage::figuresOfTheRegionAreKept()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    auto* figures = harness.find<FigureStrip>("boardFigures");
    QVERIFY(figures->isVisible());
    figures->setFocus();
    QTest::keyClick(figures, Qt::Key_Home);
    QTest::keyClick(figures, Qt::Key_Right);
    QTest::keyClick(figures, Qt::Key_Right);
    QVERIFY(harness.find<QLabel>("boardExplanation")->text().contains(u"Herfindahl"_s));
    QTest::keyClick(figures, Qt::Key_Return);
    const QList<Evidence> cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().measure, u"hhi"_s);
    QCOMPARE(*cards.first().value, (120. * 120 + 40 * 40) / (160 * 160));
    // The total of a region with a gap is a lower bound.
    QTest::keyClick(figures, Qt::Key_Home);
    QVERIFY(figures->accessibleDescription().contains(u"≥ 160"_s));
}

void TestSpecialisationPage::shiftSharePartsAreKept()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    view(harness, 3);
    auto* chart = harness.find<StackedBarChart>("boardShiftShare");
    QCOMPARE(chart->twin()->rowCount(), 3); // the region, C and F; K has a gap
    chart->setCurrentId(StackedBarChart::markId(u"C"_s, u"regional_shift"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(harness.project->all<Evidence>().last().measure, u"regional_shift"_s);
    harness.find<SegmentedControl>("boardShiftMethod")->setCurrentIndex(1);
    QCOMPARE(chart->twin()->columnCount(), 6);
    QCOMPARE(chart->twin()->rowCount(), 2);
    chart->setCurrentId(StackedBarChart::markId(u"C"_s, u"em_competitive"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    const QList<Evidence> cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.last().measure, u"em_competitive"_s);
    QVERIFY(cards.last().title.contains(u"2010–2015"_s));
}

void TestSpecialisationPage::quotientsAgainstOtherComparators()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    choose(harness, "boardComparator", u"AT32"_s);
    view(harness, 2);
    auto* chart = harness.find<DotBarChart>("boardQuotients");
    QCOMPARE(chart->twin()->columnCount(), 3); // industry, AT32, all regions
    chart->setCurrentId(DotBarChart::markId(u"C"_s, {}));
    QTest::keyClick(chart, Qt::Key_Return);
    chart->setCurrentId(DotBarChart::markId(u"C"_s, u"AT32"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    const QList<Evidence> cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 2);
    QVERIFY(*cards.at(0).value != *cards.at(1).value);
    QVERIFY(cards.at(1).parameters.contains(u"\"comparator\":\"AT32\""_s));
}

void TestSpecialisationPage::sectorMixKeepsShareOfItsYear()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    view(harness, 4);
    auto* chart = harness.find<TrendChart>("boardMix");
    QCOMPARE(chart->twin()->columnCount(), 3);
    chart->setCurrentId(TrendChart::markId(u"F"_s, u"2010"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    const Evidence card = harness.project->all<Evidence>().last();
    QCOMPARE(card.measure, u"share"_s);
    QCOMPARE(card.year, std::optional<int>(2010));
    QVERIFY(std::abs(*card.value - 50. / 150) < 1e-12);
}

void TestSpecialisationPage::thresholdMovesDiversityAtOnce()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    auto* figures = harness.find<FigureStrip>("boardFigures");
    figures->setCurrentId(FigureStrip::markId(u"diversity"_s, {}));
    QVERIFY(figures->accessibleDescription().contains(u"Diversity: 1"_s));
    harness.find<QDoubleSpinBox>("boardThreshold")->setValue(3);
    QVERIFY(figures->accessibleDescription().contains(u"Diversity: 0"_s));
    QTest::keyClick(figures, Qt::Key_Return);
    QVERIFY(harness.project->all<Evidence>().last().parameters.contains(u"\"threshold\":3"_s));
}

void TestSpecialisationPage::groupsAndSearchFilterEveryView()
{
    test::PageHarness harness;
    fill(harness, large());
    QVERIFY(harness.open(u"specialisation"_s));
    auto* board = harness.find<DataTable>("boardTable");
    QTRY_COMPARE(board->model()->rowCount(), 33);
    choose(harness, "boardIndustries", u"group:F"_s);
    QCOMPARE(board->model()->rowCount(), 3); // 41 to 43
    view(harness, 2);
    QCOMPARE(harness.find<DotBarChart>("boardQuotients")->twin()->rowCount(), 3);
    choose(harness, "boardIndustries", QString());
    harness.find<QLineEdit>("boardSearch")->setText(u"rubber"_s);
    QTRY_COMPARE(board->model()->rowCount(), 1);
    QCOMPARE(harness.find<DotBarChart>("boardQuotients")->twin()->rowCount(), 1);
}

void TestSpecialisationPage::largeTablesAreComputedBeside()
{
    test::PageHarness harness;
    fill(harness, large());
    QVERIFY(harness.open(u"specialisation"_s));
    auto* board = harness.find<DataTable>("boardTable");
    QTRY_COMPARE(board->model()->rowCount(), 33);
    QVERIFY(large().size() > 20'000);
    // Several wishes at once: the last one wins.
    for (const QString& region : {u"R3"_s, u"R4"_s, u"R5"_s})
        choose(harness, "boardRegion", region);
    QTRY_VERIFY(harness.find<QPushButton>("keepAsEvidence")->isEnabled());
    QTRY_COMPARE(keepIt(harness), u"location_quotient"_s);
    QCOMPARE(harness.project->all<Evidence>().last().region, u"R5"_s);
}

void TestSpecialisationPage::replacedDataShowOnTheCard()
{
    test::PageHarness harness;
    fill(harness);
    QVERIFY(harness.open(u"specialisation"_s));
    QVERIFY(harness.find<DataTable>("boardTable")->selectKey(u"C"_s));
    QCOMPARE(keepIt(harness), u"location_quotient"_s);
    const auto replace = [&](const evidence::ObservationTable& observations) {
        harness.fill([&](Writer& w) -> Result<void> {
            const auto done =
                evidence::replaceObservations(w, w.all<Dataset>().first(), observations, u"new.csv"_s);
            return done ? Result<void>() : Result<void>(done.error());
        });
    };
    evidence::ObservationTable more = table();
    more.add(*more.regions().find(u"AT31"_s), more.industries().intern(std::string_view("A")),
             *more.periods().find(u"2015"_s), 500);
    replace(more);
    // The board follows at once ...
    QCOMPARE(harness.find<DataTable>("boardTable")->model()->rowCount(), 4);
    // ... and the card says what changed.
    QVERIFY(harness.open(u"evidence_cards"_s));
    auto* message = harness.find<InlineMessage>("evidenceRevision");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"→"_s) && message->text().contains(u"new.csv"_s),
             qPrintable(message->text()));
    QCOMPARE(message->kind(), InlineMessage::Kind::Info);
    evidence::ObservationTable other;
    other.add(other.regions().intern(std::string_view("AT31")),
              other.industries().intern(std::string_view("F")),
              other.periods().intern(std::string_view("2015")), 1);
    replace(other);
    QCOMPARE(message->kind(), InlineMessage::Kind::Warning);
    QVERIFY2(message->text().contains(u"no longer"_s), qPrintable(message->text()));
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(message->kind(), InlineMessage::Kind::Info);
}

void TestSpecialisationPage::stateComesBack()
{
    test::PageHarness harness;
    fill(harness);
    Page* page = harness.open(u"specialisation"_s);
    choose(harness, "boardRegion", u"AT32"_s);
    choose(harness, "boardBasePeriod", QString());
    harness.find<QDoubleSpinBox>("boardThreshold")->setValue(1.5);
    view(harness, 2);
    const QJsonObject state = page->saveState();
    page = harness.open(u"specialisation"_s);
    page->restoreState(state);
    QCOMPARE(harness.find<QComboBox>("boardRegion")->currentData().toString(), u"AT32"_s);
    QCOMPARE(harness.find<QComboBox>("boardBasePeriod")->currentData().toString(), QString());
    QCOMPARE(harness.find<QDoubleSpinBox>("boardThreshold")->value(), 1.5);
    QCOMPARE(harness.find<SegmentedControl>("boardViews")->currentIndex(), 2);
}

void TestSpecialisationPage::readOnlyKeepsNothing()
{
    test::PageHarness harness;
    fill(harness);
    const QString copy = harness.folder.filePath(u"copy.s3project"_s);
    QVERIFY(harness.project->saveCopy(copy, true).ok());
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(copy, options);
    QVERIFY(opened.ok());
    harness.context.reset();
    harness.project = std::move(*opened);
    harness.context =
        std::make_unique<ToolContext>(*harness.project, harness.theme, harness.dialogs, harness.navigator);
    QVERIFY(harness.open(u"specialisation"_s));
    auto* board = harness.find<DataTable>("boardTable");
    QVERIFY(board->selectKey(u"C"_s));
    QVERIFY(!harness.find<QPushButton>("keepAsEvidence")->isEnabled());
    QTest::keyClick(board, Qt::Key_Return);
    QCOMPARE(harness.project->count<Evidence>(), 0);
}

/// The way to look at the page: S3_SCREENSHOTS names a folder.
void TestSpecialisationPage::picture()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("S3_SCREENSHOTS names no folder");
    test::PageHarness harness;
    const QString sample = harness.folder.filePath(u"sample.s3project"_s);
    QVERIFY(createSample(u"alpine-composites"_s, sample).ok());
    auto opened = Project::open(sample);
    QVERIFY(opened.ok());
    harness.context.reset();
    harness.project = std::move(*opened);
    harness.context =
        std::make_unique<ToolContext>(*harness.project, harness.theme, harness.dialogs, harness.navigator);
    QVERIFY(harness.open(u"specialisation"_s));
    choose(harness, "boardDataset", harness.project->all<Dataset>().first().id.hex());
    choose(harness, "boardRegion", u"AT"_s);
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(1180, 800), QSize(728, 700)})
            for (int which = 0; which < 5; ++which) {
                view(harness, which);
                harness.page->resize(size);
                QTest::qWait(50);
                QVERIFY(harness.grab(
                    u"%1/specialisation_%2_%3_%4.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s)
                        .arg(size.width())
                        .arg(which)));
            }
    }
}

QTEST_MAIN(TestSpecialisationPage)
#include "test_specialisation_page.moc"
