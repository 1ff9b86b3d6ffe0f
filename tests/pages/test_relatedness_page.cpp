// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/AnalysisHarness.h"

#include "core/evidence/ComplexityScores.h"
#include "ui/evidence/relatedness/RelatednessPage.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/NetworkChart.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::test;

namespace {

RelatednessPage* opened(PageHarness& harness, const QSize& size = {1180, 800})
{
    return openedAnalysis<RelatednessPage>(harness, u"relatedness"_s, size);
}

} // namespace

class TestRelatednessPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyPageSaysWhatToDo();
    void listAnswersTheQuestion();
    void keepsAFieldAsEvidence();
    void thresholdMovesLive();
    void networkIsKeptWhileTheRegionChanges();
    void networkByKeys();
    void searchBringsOut();
    void scoresReplaceComplexity();
    void brokenScoresChangeNothing();
    void filters();
    void tooFewRegionsSaySo();
    void stateComesBack();
    void readOnlyProject();
    void pictures();
};

void TestRelatednessPage::emptyPageSaysWhatToDo()
{
    PageHarness harness;
    QVERIFY(harness.open(u"relatedness"_s));
    harness.find<QPushButton>("goToData")->click();
    QCOMPARE(harness.navigator.openedTool, u"regional_data"_s);
}

void TestRelatednessPage::listAnswersTheQuestion()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    auto* list = harness.find<DataTable>("fieldList");
    QVERIFY(list->model()->rowCount() > 10);
    const QString first = list->model()->index(0, 4).data().toString();
    QCOMPARE(first, u"Near and worth it"_s);
    QVERIFY(!list->model()->index(0, 3).data().toString().isEmpty()); // reasons
    QVERIFY(harness.find<QLabel>("fieldAnswer")->text().contains(u"near its strengths"_s));
    QVERIFY(harness.find<QLabel>("complexityStatus")->text().contains(u"42 regions"_s));
    // New fields only: none is present.
    auto* chart = harness.find<BubbleChart>("fieldChart");
    QVERIFY(!chart->bubbles().isEmpty());
    for (const Bubble& bubble : chart->bubbles())
        QVERIFY(bubble.y > -10 && bubble.x >= 0 && bubble.x <= 100);
}

void TestRelatednessPage::keepsAFieldAsEvidence()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    auto* list = harness.find<DataTable>("fieldList");
    const QString industry = list->currentKey();
    QVERIFY(!industry.isEmpty());
    auto* keep = harness.find<QPushButton>("keepField");
    QVERIFY(keep->isEnabled());
    keep->click();
    const auto cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().measure, u"density_excl_self"_s);
    QVERIFY(cards.first().parameters.contains(industry));
    QCOMPARE(cards.first().region, u"AT31"_s);
    QVERIFY(cards.first().value && *cards.first().value > 0 && *cards.first().value <= 1);
    QCOMPARE(harness.project->all<Link>().size(), 1);
    // A second time it is opened, not doubled.
    QCOMPARE(keep->text(), u"Open evidence card"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(harness.project->all<Evidence>().size(), 1);
    QCOMPARE(harness.navigator.openedRecord.id, cards.first().id);
    QVERIFY(harness.project->undo().ok());
    QTRY_COMPARE(keep->text(), u"Keep as evidence"_s);
}

void TestRelatednessPage::thresholdMovesLive()
{
    PageHarness harness;
    addAnalysisData(harness);
    RelatednessPage* page = opened(harness);
    auto* network = harness.find<NetworkChart>("networkChart");
    const auto present = [network] {
        return std::count_if(network->nodes().begin(), network->nodes().end(),
                             [](const NetworkNode& n) { return n.filled; });
    };
    const auto before = present();
    QVERIFY(before > 0);
    harness.find<QSlider>("presenceThreshold")->setValue(40); // LQ 2
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy() && present() < before, 20'000);
}

void TestRelatednessPage::networkIsKeptWhileTheRegionChanges()
{
    PageHarness harness;
    addAnalysisData(harness);
    RelatednessPage* page = opened(harness);
    auto* network = harness.find<NetworkChart>("networkChart");
    QCOMPARE(network->nodes().size(), 57);
    QVERIFY(network->edges().size() >= 56); // hangs together
    const QPointF place = network->nodes().at(10).place;
    auto* region = harness.find<QComboBox>("relatednessRegion");
    region->setCurrentIndex(region->findData(u"ITC4"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 20'000);
    QCOMPARE(network->nodes().at(10).place, place);
    // More links, same places.
    const auto links = network->edges().size();
    harness.find<QSlider>("linkThreshold")->setValue(10);
    QVERIFY(network->edges().size() > links);
    QCOMPARE(network->nodes().at(10).place, place);
}

void TestRelatednessPage::networkByKeys()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    harness.find<SegmentedControl>("relatednessView")->setCurrentIndex(1);
    auto* network = harness.find<NetworkChart>("networkChart");
    network->setFocus();
    network->setCurrentId(u"C28"_s);
    QVERIFY(!network->accessibleDescription().isEmpty());
    QSet<QString> seen;
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        QTest::keyClick(network, Qt::Key(key));
        seen.insert(network->currentId());
    }
    QVERIFY(seen.size() > 1);
    QTest::keyClick(network, Qt::Key_Plus);
    QVERIFY(network->zoom() > 1);
    QTest::keyClick(network, Qt::Key_0);
    QCOMPARE(network->zoom(), 1.0);
    QTest::keyClick(network, Qt::Key_Return);
    QCOMPARE(harness.project->all<Evidence>().size(), 1);
}

void TestRelatednessPage::searchBringsOut()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    auto* list = harness.find<DataTable>("fieldList");
    harness.find<SegmentedControl>("whichFields")->setCurrentIndex(1);
    const int all = list->model()->rowCount();
    auto* search = harness.find<SearchField>("relatednessSearch");
    QTest::keyClicks(search, u"machinery"_s);
    QTRY_VERIFY(list->model()->rowCount() < all && list->model()->rowCount() > 0);
}

void TestRelatednessPage::scoresReplaceComplexity()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    QFile file(harness.folder.filePath(u"study.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("industry,score\nC10,1\nC11,2\nC12,3\nC26,9\nC28,8\n");
    file.close();
    harness.dialogs.openAnswer = file.fileName();
    harness.find<QToolButton>("importScores")->click();
    QCOMPARE(evidence::complexityScoreSets(*harness.project).size(), 1);
    QVERIFY(harness.find<QLabel>("complexityStatus")->text().contains(u"5 of 57"_s));
    QCOMPARE(harness.find<QComboBox>("complexitySource")->currentText(), u"Complexity: study"_s);
    // Scores are no statistics: the data set chooser does not list them.
    QCOMPARE(harness.find<QComboBox>("relatednessDataset")->count(), 1);
    harness.find<QComboBox>("complexitySource")->setCurrentIndex(0);
    QVERIFY(harness.find<QLabel>("complexityStatus")->text().contains(u"ECI"_s));
}

void TestRelatednessPage::brokenScoresChangeNothing()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    QFile file(harness.folder.filePath(u"broken.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("industry,score\nC10,high\nC11,low\n");
    file.close();
    harness.dialogs.openAnswer = file.fileName();
    harness.find<QToolButton>("importScores")->click();
    QVERIFY(evidence::complexityScoreSets(*harness.project).isEmpty());
    const auto messages = harness.page->findChildren<InlineMessage*>();
    QVERIFY(std::any_of(messages.begin(), messages.end(), [](const InlineMessage* m) {
        return m->kind() == InlineMessage::Kind::Error && m->text().contains(u"broken.csv"_s);
    }));
}

void TestRelatednessPage::filters()
{
    PageHarness harness;
    addAnalysisData(harness);
    QVERIFY(opened(harness));
    auto* list = harness.find<DataTable>("fieldList");
    const int fresh = list->model()->rowCount();
    harness.find<SegmentedControl>("whichFields")->setCurrentIndex(1);
    QCOMPARE(list->model()->rowCount(), 57);
    QVERIFY(fresh < 57);
    auto* kind = harness.find<QComboBox>("fieldKind");
    kind->setCurrentIndex(kind->findData(1)); // manufacturing
    QCOMPARE(list->model()->rowCount(), 24);
}

void TestRelatednessPage::tooFewRegionsSaySo()
{
    PageHarness harness;
    harness.fill([&](Writer& w) {
        evidence::ObservationTable table;
        for (const QString& region : {u"AT31"_s, u"AT32"_s})
            for (const QString& industry : {u"C10"_s, u"C11"_s, u"C12"_s})
                table.add(table.regions().intern(region), table.industries().intern(industry),
                          table.periods().intern(u"2020"_s), 5.0);
        return evidence::storeDataset(w, alpineDataset(), table).ok() ? Result<void>()
                                                                      : Result<void>(Error{});
    });
    QVERIFY(opened(harness));
    QVERIFY(harness.find<InlineMessage>("relatednessTrouble")->text().contains(u"three regions"_s));
    QVERIFY(!harness.find<QPushButton>("keepField")->isEnabled());
}

void TestRelatednessPage::stateComesBack()
{
    PageHarness harness;
    addAnalysisData(harness);
    RelatednessPage* page = opened(harness);
    harness.find<QSlider>("presenceThreshold")->setValue(25);
    harness.find<SegmentedControl>("relatednessView")->setCurrentIndex(1);
    const QJsonObject state = page->saveState();
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 20'000);
    page = qobject_cast<RelatednessPage*>(harness.open(u"relatedness"_s));
    page->restoreState(state);
    QCOMPARE(harness.find<QSlider>("presenceThreshold")->value(), 25);
    QCOMPARE(harness.find<SegmentedControl>("relatednessView")->currentIndex(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 20'000);
}

void TestRelatednessPage::readOnlyProject()
{
    PageHarness harness;
    addAnalysisData(harness);
    const QString path = harness.project->path();
    harness.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto reopened = Project::open(path, options);
    QVERIFY(reopened.ok());
    harness.project = std::move(*reopened);
    harness.context =
        std::make_unique<ToolContext>(*harness.project, harness.theme, harness.dialogs, harness.navigator);
    QVERIFY(opened(harness));
    QVERIFY(!harness.find<QPushButton>("keepField")->isEnabled());
    QVERIFY(!harness.find<QToolButton>("importScores")->isEnabled());
    QTest::keyClick(harness.find<DataTable>("fieldList"), Qt::Key_Return);
    QVERIFY(harness.project->all<Evidence>().isEmpty());
}

void TestRelatednessPage::pictures()
{
    const QString folder = qEnvironmentVariable("S3_GRAB");
    if (folder.isEmpty())
        QSKIP("S3_GRAB names no folder");
    PageHarness harness;
    addAnalysisData(harness);
    RelatednessPage* page = opened(harness);
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(1180, 800), QSize(728, 700)}) {
            for (const int view : {0, 1}) {
                page->resize(size);
                harness.find<SegmentedControl>("relatednessView")->setCurrentIndex(view);
                harness.find<NetworkChart>("networkChart")->setCurrentId(view ? u"C28"_s : QString());
                QTest::qWait(80);
                QVERIFY(harness.grab(
                    u"%1/relatedness_%2_%3_%4.png"_s
                        .arg(folder, view ? u"network"_s : u"fields"_s, dark ? u"dark"_s : u"light"_s)
                        .arg(size.width())));
            }
        }
    }
}

QTEST_MAIN(TestRelatednessPage)
#include "test_relatedness_page.moc"
