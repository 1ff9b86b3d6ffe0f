// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Swot.h"
#include "tests/pages/PageHarness.h"
#include "ui/evidence/swot/SwotList.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SegmentedControl.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

class TestSwot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesAreWrittenAndConfirmedByKeys();
    void theKeyOfTheOtherSideMovesAnEntry();
    void cardsBecomeEntriesByKeysAndByDrop();
    void entriesMoveByKeysAndByDrop();
    void weightsAndTitlesAreSet();
    void anOpinionIsGrounded();
    void makesAFindingOfAnEntry();
    void deletesAndUndoes();
    void showsOneRegionAndTheWholeArea();
    void theTableSaysTheSame();
    void readOnlyProjectsAreOnlyRead();
    void picture();

private:
    static SwotList* list(const test::PageHarness& harness, Quadrant quadrant)
    {
        return harness.page->findChild<SwotList*>(u"swot."_s + codeOf(quadrant));
    }
    static SwotItem first(const test::PageHarness& harness)
    {
        return harness.project->all<SwotItem>().value(0);
    }
    static void drop(QWidget* view, const QString& type, const RecordId& id, const QPoint& at)
    {
        QMimeData data;
        data.setData(type, id.hex().toLatin1());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &event);
    }
    static void fillSome(test::PageHarness& harness)
    {
        harness.fill([](Writer& w) {
            Evidence card;
            card.title = u"LQ of rubber and plastic products in AT31: 2.18 (2023)"_s;
            const auto lq = w.insert(card);
            card.id = {};
            card.title = u"Every large customer asks for recycled fibres"_s;
            const auto asked = w.insert(card);
            card.id = {};
            card.title = u"Energy prices rose by a third in two years"_s;
            w.insert(card);
            const auto strength =
                addSwotItem(w, Quadrant::Strength, u"Dense supplier base for fibre composites"_s, {}, lq);
            confirmOrigin(w, strength, true);
            w.modify(strength, [](SwotItem& item) { item.weight = 5; });
            addSwotItem(w, Quadrant::Strength, u"Growing market for light parts"_s, {});
            confirmOrigin(w, addSwotItem(w, Quadrant::Weakness, u"No certified recycling of fibres"_s, {}),
                          true);
            const auto open =
                addSwotItem(w, Quadrant::Opportunity, u"Customers ask for recycled fibres"_s, {}, asked);
            confirmOrigin(w, open, false);
            w.modify(open, [](SwotItem& item) { item.weight = 4; });
        });
    }
};

void TestSwot::entriesAreWrittenAndConfirmedByKeys()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"swot"_s));
    auto* field = harness.find<QLineEdit>("swotAdd.strength");
    field->setFocus();
    QTest::keyClicks(field, u"Skilled tool makers"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(first(harness).title, u"Skilled tool makers"_s);
    QVERIFY(!first(harness).originConfirmed);
    QWidget* bar = harness.find<QWidget>("originBar");
    QVERIFY(bar->isVisible());
    SwotList* strengths = list(harness, Quadrant::Strength);
    QCOMPARE(harness.page->focusWidget(), strengths);
    QTest::keyClick(strengths, Qt::Key_I);
    QVERIFY(first(harness).originConfirmed);
    QCOMPARE(first(harness).quadrant, Quadrant::Strength);
    QVERIFY(!bar->isVisible());
    QCOMPARE(harness.page->focusWidget(), field); // ready for the next
}

void TestSwot::theKeyOfTheOtherSideMovesAnEntry()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"swot"_s));
    auto* field = harness.find<QLineEdit>("swotAdd.weakness");
    QTest::keyClicks(field, u"Tariffs on import of resin"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(harness.find<QLabel>("originHint")->text().contains(u"Tariffs"_s));
    QTest::mouseClick(harness.find<QPushButton>("originOutside"), Qt::LeftButton);
    QCOMPARE(first(harness).quadrant, Quadrant::Threat);
    QVERIFY(first(harness).originConfirmed);
    QVERIFY(harness.project->undo());
    QCOMPARE(first(harness).quadrant, Quadrant::Weakness);
}

void TestSwot::cardsBecomeEntriesByKeysAndByDrop()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        for (const QString& title : {u"Orders grow"_s, u"Prices rise"_s}) {
            Evidence card;
            card.title = title;
            w.insert(card);
        }
    });
    QVERIFY(harness.open(u"swot"_s));
    QTest::mouseClick(harness.find<QPushButton>("useEvidence"), Qt::LeftButton);
    auto* shelf = harness.find<QListView>("shelfList");
    QCOMPARE(harness.page->focusWidget(), shelf);
    QTest::keyClick(shelf, Qt::Key_O);
    QCOMPARE(first(harness).quadrant, Quadrant::Opportunity);
    QCOMPARE(first(harness).title, u"Orders grow"_s);
    const auto second = harness.project->all<Evidence>().at(1).id;
    SwotList* threats = list(harness, Quadrant::Threat);
    drop(threats->viewport(), swotmime::card(), second, threats->viewport()->rect().center());
    QCOMPARE(swotItems(*harness.project, Quadrant::Threat).value(0).title, u"Prices rise"_s);
    QCOMPARE(evidenceBySwotItem(*harness.project).size(), 2);
    // Dropped onto an entry the card is linked to it.
    SwotList* opportunities = list(harness, Quadrant::Opportunity);
    const QRect entry = opportunities->visualRect(opportunities->model()->index(0, 0));
    drop(opportunities->viewport(), swotmime::card(), second, entry.center());
    QCOMPARE(evidenceBySwotItem(*harness.project).value(first(harness).id), 2);
    QCOMPARE(harness.project->count<SwotItem>(), 2);
}

void TestSwot::entriesMoveByKeysAndByDrop()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"swot"_s));
    SwotList* strengths = list(harness, Quadrant::Strength);
    strengths->setFocus();
    const auto order = [&] {
        QStringList titles;
        for (const SwotItem& item : swotItems(*harness.project, Quadrant::Strength))
            titles.append(item.title.section(u' ', 0, 0));
        return titles;
    };
    strengths->setCurrentIndex(strengths->model()->index(0, 0));
    QTest::keyClick(strengths, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(order(), (QStringList{u"Growing"_s, u"Dense"_s}));
    QTest::keyClick(strengths, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(order(), (QStringList{u"Dense"_s, u"Growing"_s}));
    QTest::keyClick(strengths, Qt::Key_S); // it is there: nothing happens
    QCOMPARE(order(), (QStringList{u"Dense"_s, u"Growing"_s}));
    const auto dense = first(harness).id;
    QTest::keyClick(strengths, Qt::Key_W);
    QCOMPARE(harness.project->find(dense)->quadrant, Quadrant::Weakness);
    SwotList* weaknesses = list(harness, Quadrant::Weakness);
    QCOMPARE(harness.page->focusWidget(), weaknesses);
    QCOMPARE(weaknesses->currentEntry(), dense);
    const QRect entry = strengths->visualRect(strengths->model()->index(0, 0));
    drop(strengths->viewport(), swotmime::entry(), dense, entry.center());
    QCOMPARE(order(), (QStringList{u"Dense"_s, u"Growing"_s})); // before the entry it was dropped on
}

void TestSwot::weightsAndTitlesAreSet()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"swot"_s));
    SwotList* strengths = list(harness, Quadrant::Strength);
    strengths->setFocus();
    strengths->setCurrentIndex(strengths->model()->index(0, 0));
    QTest::keyClick(strengths, Qt::Key_3);
    QCOMPARE(first(harness).weight, std::optional<int>(3));
    QTest::keyClick(strengths, Qt::Key_0);
    QVERIFY(!first(harness).weight);
    auto* weight = harness.find<QComboBox>("swotForm.weight");
    weight->setCurrentIndex(weight->findData(u"2"_s));
    QCOMPARE(first(harness).weight, std::optional<int>(2));
    QTest::keyClick(strengths, Qt::Key_F2);
    auto* editor = harness.find<QLineEdit>("swotTitleEditor");
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Suppliers"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(first(harness).title, u"Suppliers"_s);
}

void TestSwot::anOpinionIsGrounded()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"swot"_s));
    SwotList* weaknesses = list(harness, Quadrant::Weakness);
    weaknesses->setFocus(Qt::TabFocusReason);
    QVERIFY(harness.find<QLabel>("swotFacts")->text().contains(u"2"_s));
    auto* picker = harness.find<QLineEdit>("swotEvidencePicker");
    picker->setFocus();
    QTest::keyClicks(picker, u"recycled"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    QCOMPARE(swotFacts(*harness.project).opinions, 1);
}

void TestSwot::makesAFindingOfAnEntry()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"swot"_s));
    SwotList* strengths = list(harness, Quadrant::Strength);
    strengths->setFocus(Qt::TabFocusReason);
    QTest::keyClick(strengths, Qt::Key_M);
    const Capacity made = harness.project->all<Capacity>().value(0);
    QCOMPARE(made.strength, std::optional<int>(5));
    QCOMPARE(harness.navigator.openedRecord, refOf(made));
    QCOMPARE(harness.project->linkedTo(refOf(made)).size(), 2); // the entry and its evidence
}

void TestSwot::deletesAndUndoes()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"swot"_s));
    SwotList* strengths = list(harness, Quadrant::Strength);
    strengths->setFocus(Qt::TabFocusReason);
    QTest::keyClick(strengths, Qt::Key_Delete);
    QCOMPARE(harness.project->count<SwotItem>(), 3);
    QCOMPARE(strengths->currentEntry(), swotItems(*harness.project, Quadrant::Strength).value(0).id);
    QVERIFY(harness.project->undo());
    QCOMPARE(harness.project->count<SwotItem>(), 4);
    QCOMPARE(evidenceBySwotItem(*harness.project).size(), 2);
}

void TestSwot::showsOneRegionAndTheWholeArea()
{
    test::PageHarness harness;
    fillSome(harness);
    IdOf<Region> tyrol, salzburg;
    harness.fill([&](Writer& w) {
        Region region;
        region.name = u"Tyrol"_s;
        tyrol = w.insert(region);
        region.id = {};
        region.name = u"Salzburg"_s;
        salzburg = w.insert(region);
        addSwotItem(w, Quadrant::Threat, u"Only in Salzburg"_s, salzburg);
    });
    QVERIFY(harness.open(u"swot"_s));
    SwotList* threats = list(harness, Quadrant::Threat);
    QCOMPARE(threats->model()->rowCount(), 1);
    auto* scope = harness.find<QComboBox>("swotScope");
    scope->setCurrentIndex(scope->findData(tyrol.hex()));
    QCOMPARE(threats->model()->rowCount(), 0);
    QCOMPARE(list(harness, Quadrant::Strength)->model()->rowCount(), 2);
    auto* field = harness.find<QLineEdit>("swotAdd.threat");
    QTest::keyClicks(field, u"Snow"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(harness.project->all<SwotItem>().last().regionId, std::optional(tyrol));
}

void TestSwot::theTableSaysTheSame()
{
    test::PageHarness harness;
    fillSome(harness);
    QVERIFY(harness.open(u"swot"_s));
    auto* card = harness.page->findChild<ChartCard*>();
    card->setShowsTable(true);
    QCOMPARE(card->table()->model()->rowCount(), 4);
    const QString file = harness.folder.filePath(u"swot.svg"_s);
    card->setShowsTable(false);
    QVERIFY(card->saveSvg(file));
    QFile svg(file);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("recycling of fibres"));
    QVERIFY(card->savePng(harness.folder.filePath(u"swot.png"_s)));
}

void TestSwot::readOnlyProjectsAreOnlyRead()
{
    test::PageHarness harness;
    fillSome(harness);
    const QString path = harness.project->path();
    harness.context.reset();
    harness.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened);
    harness.project = std::move(*opened);
    harness.context =
        std::make_unique<ToolContext>(*harness.project, harness.theme, harness.dialogs, harness.navigator);
    QVERIFY(harness.open(u"swot"_s));
    SwotList* strengths = list(harness, Quadrant::Strength);
    strengths->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_W, Qt::Key_I, Qt::Key_3, Qt::Key_Delete, Qt::Key_M, Qt::Key_F2})
        QTest::keyClick(strengths, key);
    QCOMPARE(harness.project->count<SwotItem>(), 4);
    QCOMPARE(harness.project->count<Capacity>(), 0);
    QVERIFY(!harness.find<QLineEdit>("swotAdd.strength")->isEnabled());
}

void TestSwot::picture()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    test::PageHarness harness;
    QVERIFY(harness.open(u"swot"_s, {728, 700}));
    if (!folder.isEmpty())
        QVERIFY(harness.grab(folder + u"/swot-empty.png"_s));
    fillSome(harness);
    for (const QSize& size : {QSize(728, 700), QSize(1180, 800)})
        for (const bool dark : {false, true}) {
            harness.setDark(dark);
            QVERIFY(harness.open(u"swot"_s, size));
            QVERIFY(harness.page->minimumSizeHint().width() <= size.width());
            SwotList* strengths = list(harness, Quadrant::Strength);
            strengths->setFocus(Qt::TabFocusReason);
            strengths->setCurrentIndex(strengths->model()->index(1, 0));
            if (dark)
                harness.find<SegmentedControl>("swotSide")->setCurrentIndex(1);
            if (!folder.isEmpty())
                QVERIFY(harness.grab(u"%1/swot-%2-%3.png"_s.arg(folder).arg(size.width()).arg(dark)));
        }
}

QTEST_MAIN(TestSwot)
#include "test_swot.moc"
