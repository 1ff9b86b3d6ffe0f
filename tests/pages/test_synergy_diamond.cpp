// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Diamonds.h"
#include "core/identification/Overlaps.h"
#include "core/sample/Sample.h"
#include "tests/pages/PageHarness.h"
#include "ui/identification/synergy_diamond/DiamondChart.h"
#include "ui/identification/synergy_diamond/MatrixGrid.h"
#include "ui/identification/synergy_diamond/PresentationWindow.h"
#include "ui/identification/synergy_diamond/WrappedList.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::identification;

class TestSynergyDiamond : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_harness = std::make_unique<test::PageHarness>(); }
    void cleanup() { m_harness.reset(); }
    void aDiamondIsMadeFromTheEmptyPage();
    void theMatrixOpensAndMakes();
    void entriesAndStrengthsByKeys();
    void cardsByKeysAndByDrop();
    void evidenceAndRationale();
    void theLegendShowsAndHides();
    void regionsAndCornersAreSetUp();
    void regionsAreReordered();
    void comparisonFitsANarrowPage();
    void hintsShowTheirInputs();
    void aCandidateIsMade();
    void activitiesAreJudged();
    void presentsAndSaves();
    void deletesAndUndoes();
    void readOnlyProjectsAreOnlyRead();
    void pictures();

private:
    template<class T>
    T* find(const char* name)
    {
        return m_harness->find<T>(name);
    }
    DiamondSheet sheet() { return loadDiamonds(*m_harness->project).first(); }
    void press(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void view(int index) { find<SegmentedControl>("diamondView")->setCurrentIndex(index); }
    void drop(int corner, const RecordRef& card);
    Page* open(const QSize& size = {1180, 800})
    {
        Page* page = m_harness->open(u"synergy_diamond"_s, size);
        if (page)
            page->activateWindow();
        return page && QTest::qWaitForWindowActive(page) ? page : nullptr;
    }
    void fillTwoRegions(); ///< "Timber" in Tyrol and Salzburg with the scores of the worked example
    bool openSample();

    std::unique_ptr<test::PageHarness> m_harness;
    IdOf<Capacity> m_capacity;
    IdOf<Opportunity> m_opportunity;
};

void TestSynergyDiamond::fillTwoRegions()
{
    m_harness->fill([this](Writer& w) {
        Region region;
        region.name = u"Tyrol"_s;
        const auto tyrol = w.insert(region);
        region.id = {};
        region.name = u"Salzburg"_s;
        const auto salzburg = w.insert(region);
        Capacity capacity;
        capacity.title = u"Timber engineering"_s;
        capacity.kind = CapacityKind::Firms;
        capacity.regionId = salzburg;
        m_capacity = w.insert(capacity);
        Opportunity opportunity;
        opportunity.title = u"Tall timber houses"_s;
        m_opportunity = w.insert(opportunity);
        Evidence card;
        card.title = u"LQ of wood products 3.1"_s;
        w.insert(card);
        const auto id = addDiamond(w, *shippedDiamondPack(), u"Timber"_s, u"Bioeconomy"_s, {tyrol, salzburg});
        const auto made = *loadDiamond(w, id);
        const int scores[2][4] = {{4, 2, 4, 5}, {2, 5, 4, 4}};
        for (int region_ = 0; region_ < 2; ++region_)
            for (int corner = 0; corner < 4; ++corner)
                setStrength(w, made.corners.at(corner).id, made.regions.at(region_).id,
                            scores[region_][corner]);
    });
}

bool TestSynergyDiamond::openSample()
{
    auto made = createSample(u"alpine-composites"_s, m_harness->folder.filePath(u"sample.s3project"_s));
    if (!made)
        return false;
    m_harness->context.reset();
    m_harness->project = std::move(*made);
    m_harness->context = std::make_unique<ToolContext>(*m_harness->project, m_harness->theme,
                                                       m_harness->dialogs, m_harness->navigator);
    return true;
}

void TestSynergyDiamond::drop(int corner, const RecordRef& card)
{
    auto* chart = find<DiamondChart>("diamondChart");
    const QPoint middle = chart->rect().center();
    const QPoint steps[] = {{0, -30}, {30, 0}, {0, 30}, {-30, 0}};
    QMimeData data;
    data.setData(diamondmime::card(), diamondmime::bytes(card));
    QDragEnterEvent enter(middle + steps[corner], Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(chart, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle + steps[corner], Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(chart, &event);
}

void TestSynergyDiamond::aDiamondIsMadeFromTheEmptyPage()
{
    QVERIFY(open());
    press("firstDiamond");
    QCOMPARE(m_harness->project->count<Diamond>(), 1);
    QCOMPARE(sheet().corners.size(), 4);
    QCOMPARE(sheet().regionNames, QStringList{u"Own region"_s});
    QVERIFY(find<DiamondChart>("diamondChart")->hasFocus());
    QVERIFY(m_harness->project->undo());
    QCOMPARE(m_harness->project->count<Diamond>(), 0);
    QVERIFY(find<QPushButton>("firstDiamond")->isVisible());
}

void TestSynergyDiamond::theMatrixOpensAndMakes()
{
    fillTwoRegions();
    QVERIFY(open());
    auto* grid = find<MatrixGrid>("diamondMatrix");
    QCOMPARE(grid->model()->rowCount(), 2);
    QVERIFY(grid->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"0.70"_s));
    QTest::keyClicks(find<QLineEdit>("matrixTheme"), u"Health"_s);
    QTest::keyClick(find<QLineEdit>("matrixTheme"), Qt::Key_Return);
    QCOMPARE(grid->currentColumn(), 1);
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Return); // an empty cell makes one
    QCOMPARE(m_harness->project->count<Diamond>(), 2);
    const DiamondSheet made = loadDiamonds(*m_harness->project).last();
    QCOMPARE(made.diamond.theme, u"Health"_s);
    QCOMPARE(made.regionNames, QStringList{u"Salzburg"_s});
    view(0);
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(find<QComboBox>("diamondChoice")->currentText(), u"Timber"_s);
    QCOMPARE(m_harness->project->count<Diamond>(), 2);
}

void TestSynergyDiamond::entriesAndStrengthsByKeys()
{
    fillTwoRegions();
    QVERIFY(open());
    view(1);
    auto* chart = find<DiamondChart>("diamondChart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_S);
    QTest::keyClick(chart, Qt::Key_R); // the other region
    QTest::keyClick(chart, Qt::Key_3);
    QCOMPARE(sheet().cell(2, 1).value(), std::optional<int>(3));
    QTest::keyClick(chart, Qt::Key_Delete);
    QVERIFY(!sheet().cell(2, 1).value());
    QTest::keyClick(chart, Qt::Key_Return);
    auto* add = find<QLineEdit>("entryAdd");
    QVERIFY(add->hasFocus());
    for (const QString& text : {u"Wood is burnt"_s, u"Few young people"_s}) {
        QTest::keyClicks(add, text);
        QTest::keyClick(add, Qt::Key_Return);
    }
    QCOMPARE(sheet().cell(2, 1).entries.size(), 2);
    auto* list = find<WrappedList>("entryList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(sheet().cell(2, 1).entries.first().body, u"Few young people"_s);
    list->item(0)->setText(u"Few apprentices"_s);
    QCOMPARE(sheet().cell(2, 1).entries.first().body, u"Few apprentices"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(sheet().cell(2, 1).entries.size(), 1);
    QVERIFY(m_harness->project->undo());
    QCOMPARE(sheet().cell(2, 1).entries.size(), 2);
    auto* strength = find<SegmentedControl>("cornerStrength");
    strength->setCurrentIndex(6);
    QCOMPARE(sheet().cell(2, 1).value(), std::optional<int>(5));
    QVERIFY(chart->accessibleDescription().contains(u"5"_s));
}

void TestSynergyDiamond::cardsByKeysAndByDrop()
{
    fillTwoRegions();
    QVERIFY(open());
    view(1);
    find<SegmentedControl>("diamondSide")->setCurrentIndex(1);
    auto* list = find<WrappedList>("cardList");
    QCOMPARE(list->count(), 1); // the opportunity only
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(sheet().cell(0, 0).entries.value(0).sourceId, std::optional<RecordId>(m_opportunity));
    QTest::keyClick(list, Qt::Key_Return); // once is enough
    QCOMPARE(m_harness->project->count<DiamondEntry>(), 1);
    QCOMPARE(m_harness->navigator.notices.size(), 1);
    drop(0, refOf(m_capacity)); // not taken there
    QCOMPARE(m_harness->project->count<DiamondEntry>(), 1);
    drop(1, refOf(m_capacity));
    QCOMPARE(sheet().cell(1, 1).entries.size(), 1); // goes to the region that has it
    QVERIFY(m_harness->project->linkedFrom(refOf(m_capacity)).contains(refOf(sheet().diamond)));
    QVERIFY(m_harness->project->undo());
    QVERIFY(m_harness->project->linkedFrom(refOf(m_capacity)).isEmpty());
    find<QCheckBox>("cardsAll")->setChecked(true);
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_E);
    QCOMPARE(sheet().cell(1, 1).entries.size(), 1);
}

void TestSynergyDiamond::evidenceAndRationale()
{
    fillTwoRegions();
    QVERIFY(open());
    view(1);
    auto* why = find<QWidget>("scoreForm")->findChild<QPlainTextEdit*>();
    why->setFocus();
    QTest::keyClicks(why, u"Two firms lead the market"_s);
    auto* picker = find<QLineEdit>("scoreEvidencePicker");
    picker->setFocus();
    QCOMPARE(sheet().cell(0, 0).score->rationale, u"Two firms lead the market"_s);
    QTest::keyClicks(picker, u"wood"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    QVERIFY(sheet().cell(0, 0).hasEvidence());
    QVERIFY(!sheet().cell(0, 1).hasEvidence());
}

void TestSynergyDiamond::theLegendShowsAndHides()
{
    fillTwoRegions();
    QVERIFY(open());
    view(1);
    auto* second = find<QCheckBox>("legend.1");
    QVERIFY(second->isChecked());
    QTest::keyClick(second, Qt::Key_Space);
    QVERIFY(!sheet().regions.at(1).shown);
    QVERIFY(m_harness->project->undo());
    QVERIFY(find<QCheckBox>("legend.1")->isChecked());
}

void TestSynergyDiamond::regionsAndCornersAreSetUp()
{
    fillTwoRegions();
    QVERIFY(open());
    view(3);
    auto* choice = find<QComboBox>("regionChoice");
    choice->setCurrentIndex(choice->count() - 1); // a new one
    QTest::keyClicks(find<QLineEdit>("regionName"), u"Trento"_s);
    QTest::keyClick(find<QLineEdit>("regionName"), Qt::Key_Return);
    QCOMPARE(sheet().regionNames.last(), u"Trento"_s);
    QCOMPARE(m_harness->project->count<Region>(), 3);
    auto* regions = find<WrappedList>("diamondRegions");
    regions->setCurrentRow(2);
    QTest::keyClick(regions, Qt::Key_Delete);
    QCOMPARE(sheet().regions.size(), 2);
    QVERIFY(m_harness->project->undo());
    QCOMPARE(sheet().regions.size(), 3);
    find<SegmentedControl>("setupCorner")->setCurrentIndex(2);
    auto* title = find<QWidget>("cornerForm")->findChild<QLineEdit*>();
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Need"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(sheet().corners.at(2).title, u"Need"_s);
    QTest::keyClick(find<QCheckBox>("accepts.opportunity"), Qt::Key_Space);
    QVERIFY(takes(sheet().corners.at(2).accepts, u"opportunity"_s));
    QVERIFY(takes(sheet().corners.at(2).accepts, u"challenge"_s));
}

void TestSynergyDiamond::regionsAreReordered()
{
    fillTwoRegions();
    QVERIFY(open());
    view(3);
    auto* regions = find<WrappedList>("diamondRegions");
    const QStringList swapped{u"Salzburg"_s, u"Tyrol"_s};
    regions->setCurrentRow(1);
    for (int time = 0; time < 2; ++time) // it stays chosen, and goes no further
        QTest::keyClick(regions, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sheet().regionNames, swapped);
    QCOMPARE(sheet().lookOf(0), 1); // the colour stays with the region
    QVERIFY(m_harness->project->undo());
    QTRY_COMPARE(regions->item(0)->text(), u"Tyrol"_s);
}

void TestSynergyDiamond::comparisonFitsANarrowPage()
{
    QVERIFY(openSample() && open({728, 700}));
    view(2);
    for (const char* name : {"pairTable", "pairInputs"})
        QTRY_COMPARE(find<DataTable>(name)->horizontalScrollBar()->maximum(), 0);
}

void TestSynergyDiamond::hintsShowTheirInputs()
{
    fillTwoRegions();
    QVERIFY(open());
    view(2);
    QVERIFY(find<QLabel>("pairSums")->text().contains(u"6/20 = 0.70"_s));
    QVERIFY(find<QLabel>("pairSums")->text().contains(u"3/20 = 0.15"_s));
    QVERIFY(find<QLabel>("pairSentence")->text().contains(u"complement"_s));
    const QString inputs = find<DataTable>("pairInputs")->copyText();
    QVERIFY(inputs.contains(u"Sum"_s) && inputs.contains(u"Tyrol"_s));
    const DiamondSheet before = sheet();
    m_harness->fill([&](Writer& w) { setStrength(w, before.corners.at(0).id, before.regions.at(0).id, 0); });
    QCoreApplication::processEvents();
    QVERIFY(find<QLabel>("pairSentence")->text().startsWith(u"Not computable"_s));
    QVERIFY(!find<QLabel>("pairSums")->isVisible());
}

void TestSynergyDiamond::aCandidateIsMade()
{
    fillTwoRegions();
    QVERIFY(open());
    view(1);
    drop(0, refOf(m_opportunity));
    view(2);
    auto* title = find<QLineEdit>("candidateTitle");
    QCOMPARE(title->text(), u"Bioeconomy"_s);
    QVERIFY(find<QPlainTextEdit>("candidateStatement")->toPlainText().contains(u"Tall timber houses"_s));
    title->selectAll();
    QTest::keyClicks(title, u"Timber towers"_s);
    press("makeCandidate");
    const TransformativeActivity made = m_harness->project->all<TransformativeActivity>().value(0);
    QCOMPARE(made.title, u"Timber towers"_s);
    QCOMPARE(made.status, ActivityStatus::Candidate);
    QVERIFY(m_harness->project->linkedTo(refOf(made)).contains(refOf(sheet().diamond)));
    QVERIFY(m_harness->project->linkedTo(refOf(made)).contains(refOf(m_opportunity)));
    QVERIFY(m_harness->project->undo());
    QCOMPARE(m_harness->project->count<TransformativeActivity>(), 0);
}

void TestSynergyDiamond::activitiesAreJudged()
{
    m_harness->fill([](Writer& w) {
        for (const QString& title : {u"A"_s, u"B"_s, u"C"_s}) {
            TransformativeActivity activity;
            activity.title = title;
            w.insert(activity);
        }
    });
    QVERIFY(open());
    view(4);
    auto* grid = find<MatrixGrid>("overlapMatrix");
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 1));
    QTest::keyClick(grid, Qt::Key_C);
    QCOMPARE(OverlapMatrix::load(*m_harness->project).at(1, 0)->judgement, Overlap::Complementary);
    QTest::keyClick(grid, Qt::Key_Return);
    auto* note = find<QWidget>("overlapForm")->findChild<QLineEdit*>();
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"A feeds B"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(OverlapMatrix::load(*m_harness->project).at(0, 1)->note, u"A feeds B"_s);
    grid->setCurrentIndex(grid->model()->index(2, 0));
    press("overlap.same");
    QCOMPARE(m_harness->project->count<ActivityOverlap>(), 2);
    QTest::keyClick(grid, Qt::Key_Delete);
    QCOMPARE(m_harness->project->count<ActivityOverlap>(), 1);
    grid->setCurrentIndex(grid->model()->index(1, 1)); // an activity beside itself
    QTest::keyClick(grid, Qt::Key_S);
    QCOMPARE(m_harness->project->count<ActivityOverlap>(), 1);
}

void TestSynergyDiamond::presentsAndSaves()
{
    fillTwoRegions();
    QVERIFY(open());
    view(1);
    press("diamondPresent");
    QPointer<PresentationWindow> shown;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<PresentationWindow*>(window))
            shown = found;
    QVERIFY(shown && shown->isVisible() && shown->isFullScreen());
    QTest::keyClick(shown, Qt::Key_1);
    QVERIFY(sheet().regions.at(0).shown); // only there
    QTest::keyClick(shown, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!shown);
    const auto actions = find<QToolButton>("diamondSheet")->menu()->actions();
    const QString endings[] = {u"pdf"_s, u"svg"_s, u"png"_s};
    for (int i = 0; i < 3; ++i) {
        m_harness->dialogs.saveAnswer = m_harness->folder.filePath(u"sheet."_s + endings[i]);
        actions.at(i)->trigger();
        QVERIFY2(QFileInfo(m_harness->dialogs.saveAnswer).size() > 2000, qPrintable(endings[i]));
    }
    QVERIFY(QSvgRenderer(m_harness->folder.filePath(u"sheet.svg"_s)).isValid());
    QCOMPARE(QImage(m_harness->folder.filePath(u"sheet.png"_s)).width(), 1600);
    m_harness->dialogs.saveAnswer = u"/nowhere/sheet.png"_s;
    const auto notices = m_harness->navigator.notices.size();
    actions.at(2)->trigger();
    QCOMPARE(m_harness->navigator.notices.size(), notices); // the failure is told at the top of the page
}

void TestSynergyDiamond::deletesAndUndoes()
{
    fillTwoRegions();
    Page* page = open();
    QVERIFY(page);
    QVERIFY(page->reveal(refOf(sheet().diamond)));
    const QStringList before = m_harness->project->dump();
    press("diamondDelete");
    QCOMPARE(m_harness->project->count<Diamond>(), 0);
    QCOMPARE(m_harness->project->count<DiamondScore>(), 0);
    QVERIFY(m_harness->project->undo());
    QCOMPARE(m_harness->project->dump(), before);
    QVERIFY(!page->reveal(refOf(m_capacity)));
}

void TestSynergyDiamond::readOnlyProjectsAreOnlyRead()
{
    fillTwoRegions();
    const QString path = m_harness->project->path();
    m_harness->context.reset();
    m_harness->project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened);
    m_harness->project = std::move(*opened);
    m_harness->context = std::make_unique<ToolContext>(*m_harness->project, m_harness->theme,
                                                       m_harness->dialogs, m_harness->navigator);
    const QStringList before = m_harness->project->dump();
    QVERIFY(open());
    for (int i = 0; i < 5; ++i)
        view(i);
    view(1);
    QTest::keyClick(find<DiamondChart>("diamondChart"), Qt::Key_3);
    drop(0, refOf(m_opportunity));
    QVERIFY(!find<QLineEdit>("entryAdd")->isEnabled());
    QVERIFY(!find<QWidget>("diamondDelete")->isEnabled());
    QCOMPARE(m_harness->project->dump(), before);
}

void TestSynergyDiamond::pictures()
{
    QVERIFY(openSample());
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    for (const QSize& size : {QSize(728, 700), QSize(1180, 800)}) {
        QVERIFY(open(size));
        for (const bool dark : {false, true}) {
            m_harness->setDark(dark);
            for (int i = 0; i < 5; ++i) {
                view(i);
                QCoreApplication::processEvents();
                for (const QWidget* button : m_harness->page->findChildren<QPushButton*>())
                    if (button->isVisible())
                        QVERIFY2(button->width() >= 24, qPrintable(button->objectName()));
                const QString name =
                    u"/diamond-%1-%2%3.png"_s.arg(size.width()).arg(i).arg(dark ? u"-dark"_s : QString());
                QVERIFY(folder.isEmpty() || m_harness->grab(folder + name));
            }
        }
        m_harness->setDark(false);
    }
    view(1);
    if (!folder.isEmpty()) {
        for (int i = 0; const QString& ending : {u"pdf"_s, u"svg"_s, u"png"_s}) {
            m_harness->dialogs.saveAnswer = folder + u"/diamond-sheet."_s + ending;
            find<QToolButton>("diamondSheet")->menu()->actions().at(i++)->trigger();
        }
        find<SegmentedControl>("diamondSide")->setCurrentIndex(1);
        QVERIFY(m_harness->grab(folder + u"/diamond-cards.png"_s));
    }
}

QTEST_MAIN(TestSynergyDiamond)
#include "test_synergy_diamond.moc"
