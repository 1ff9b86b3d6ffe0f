// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Observations.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestSpecialisationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutDataItSaysWhereToGo();
    void keepsABubbleAsEvidence();
    void keptFindingIsOpenedNotKeptTwice();

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
    static void fill(test::PageHarness& harness)
    {
        harness.fill([](Writer& w) -> Result<void> {
            Dataset dataset;
            dataset.title = u"Jobs by region"_s;
            dataset.measure = u"Jobs"_s;
            dataset.industryScheme = u"NACE Rev. 2"_s;
            dataset.source = u"A statistical office"_s;
            const auto stored = evidence::storeDataset(w, dataset, table());
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

QTEST_MAIN(TestSpecialisationPage)
#include "test_specialisation_page.moc"
