// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageHarness.h"

#include "core/development/Records.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/project/history/JournalModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_harness = std::make_unique<test::PageHarness>(); }
    void cleanup() { m_harness.reset(); }
    void theNewestEditIsShownWithItsValues();
    void undoIsToldHonestly();
    void filtersNarrowTheList();
    void aRecordShowsItsWholeHistory();
    void removedRecordsAreStillTold();
    void manyEditsAreReadInPages();
    void restorePointsOpenAsCopies();

private:
    IdOf<Region> addRegion(const QString& name)
    {
        IdOf<Region> id;
        Region region;
        region.name = name;
        const auto done = m_harness->project->transact(EditLabel{"Add region %1", {name}},
                                                       [&](Writer& w) { id = w.insert(region); });
        return done ? id : IdOf<Region>();
    }
    void rename(const IdOf<Region>& id, const QString& name)
    {
        QVERIFY(m_harness->project->transact(
            EditLabel{"Rename"}, [&](Writer& w) { w.modify(id, [&](Region& r) { r.name = name; }); }));
    }
    DataTable* edits() { return m_harness->find<DataTable>("historyTable"); }
    DataTable* values() { return m_harness->find<DataTable>("changesTable"); }
    QString first(int column) { return edits()->proxy()->index(0, column).data().toString(); }
    std::unique_ptr<test::PageHarness> m_harness;
};

void TestHistory::theNewestEditIsShownWithItsValues()
{
    const auto id = addRegion(u"Styria"_s);
    rename(id, u"Steiermark"_s);
    QVERIFY(m_harness->open(u"history"_s));
    QCOMPARE(edits()->proxy()->rowCount(), m_harness->project->transactionCount());
    QCOMPARE(first(1), u"Rename"_s);
    QVERIFY(values()->copyText().contains(u"Region: Steiermark\tName\tStyria\tSteiermark"_s));
    // What happens meanwhile comes on top, the choice stays.
    addRegion(u"Carinthia"_s);
    QCOMPARE(first(1), u"Add region Carinthia"_s);
    QVERIFY(values()->copyText().contains(u"Steiermark"_s));
    edits()->setFocus();
    QTest::keyClick(edits(), Qt::Key_Up);
    QVERIFY(values()->copyText().contains(u"Added – Region: Carinthia\tName"_s));
}

void TestHistory::undoIsToldHonestly()
{
    addRegion(u"Styria"_s);
    QVERIFY(m_harness->open(u"history"_s));
    QVERIFY(m_harness->project->undo());
    QCOMPARE(first(1), u"Undone: Add region Styria"_s);
    QCOMPARE(first(JournalModel::State), u"Undo"_s);
    QCOMPARE(edits()->proxy()->index(1, JournalModel::State).data().toString(), u"Taken back"_s);
}

void TestHistory::filtersNarrowTheList()
{
    addRegion(u"Styria"_s);
    m_harness->project->setAuthor(u"Béla"_s);
    addRegion(u"Carinthia"_s);
    QVERIFY(m_harness->open(u"history"_s));
    const int all = edits()->proxy()->rowCount();
    auto* search = m_harness->find<SearchField>("historySearch");
    search->setFocus();
    QTest::keyClicks(search, u"styria"_s);
    QTRY_COMPARE(edits()->proxy()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(edits()->proxy()->rowCount(), all);
    auto* who = m_harness->find<QComboBox>("historyWho");
    who->setCurrentIndex(who->findData(u"Béla"_s));
    QCOMPARE(edits()->proxy()->rowCount(), 1);
    who->setCurrentIndex(0);
    auto* kind = m_harness->find<QComboBox>("historyKind");
    kind->setCurrentIndex(kind->findData(u"region"_s));
    QCOMPARE(edits()->proxy()->rowCount(), 2);
    QTest::keyClicks(search, u"nothing like it"_s);
    QTRY_COMPARE(edits()->proxy()->rowCount(), 0);
    QCOMPARE(values()->proxy()->rowCount(), 0);
}

void TestHistory::aRecordShowsItsWholeHistory()
{
    const auto id = addRegion(u"Styria"_s);
    rename(id, u"Steiermark"_s);
    addRegion(u"Carinthia"_s);
    Page* page = m_harness->open(u"history"_s);
    edits()->setFocus();
    QTest::keyClick(edits(), Qt::Key_Down);
    m_harness->find<SegmentedControl>("changesMode")->setCurrentIndex(1);
    QString text = values()->copyText();
    QVERIFY(text.contains(u"Styria\tSteiermark"_s));
    QVERIFY(text.contains(u"Added – "_s));
    QVERIFY(!text.contains(u"Carinthia"_s));
    m_harness->find<SegmentedControl>("changesMode")->setCurrentIndex(0);
    QVERIFY(!values()->copyText().contains(u"Added – "_s));
    QVERIFY(page->reveal(refOf(id)));
    QCOMPARE(values()->copyText(), text);
    QVERIFY(!page->reveal({u"region"_s, RecordId::create()}));
    QTest::mouseClick(m_harness->find<QToolButton>("openChanged"), Qt::LeftButton);
    QCOMPARE(m_harness->navigator.openedRecord, refOf(id));
    QVERIFY(!m_harness->find<QToolButton>("threadOfChanged")->isEnabled()); // regions have no thread
}

void TestHistory::removedRecordsAreStillTold()
{
    const auto id = addRegion(u"Styria"_s);
    m_harness->fill([&](Writer& w) { w.remove(id); });
    Page* page = m_harness->open(u"history"_s);
    QVERIFY(values()->copyText().contains(u"Removed – Region: Styria"_s));
    QVERIFY(!m_harness->find<QToolButton>("openChanged")->isEnabled());
    QVERIFY(page->reveal(refOf(id)));
    QVERIFY(values()->proxy()->rowCount() >= 2);
}

void TestHistory::manyEditsAreReadInPages()
{
    for (int i = 0; i < 450; ++i)
        addRegion(u"R%1"_s.arg(i));
    JournalModel model(*m_harness->project);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // the test itself reads on
    model.setFilter({});
    QCOMPARE(model.rowCount(), 200);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), m_harness->project->transactionCount());
    addRegion(u"Late"_s);
    model.reload();
    QCOMPARE(model.rowCount(), m_harness->project->transactionCount());
    QCOMPARE(model.at(0)->label.text(), u"Add region Late"_s);
    model.setFilter({u"R44"_s, {}, {}, {}});
    QCOMPARE(model.rowCount(), 11); // R44 and R440 to R449
    QVERIFY(!model.canFetchMore({}));
    model.setFilter({});
    QCOMPARE(model.rowOf(model.at(0)->id - 300), 300);
    QCOMPARE(model.rowOf(99999), -1);
}

void TestHistory::restorePointsOpenAsCopies()
{
    addRegion(u"Styria"_s);
    QVERIFY(m_harness->open(u"history"_s));
    m_harness->find<QToolButton>("toggleRestorePoints")->click();
    auto* name = m_harness->find<QLineEdit>("historyRestoreName");
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"before Linz"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_harness->project->restorePoints().size(), 1);
    addRegion(u"Carinthia"_s);
    auto* table = m_harness->find<DataTable>("restoreTable");
    QCOMPARE(table->proxy()->rowCount(), 1);
    table->setCurrentIndex(table->proxy()->index(0, 0));
    m_harness->dialogs.saveAnswer = m_harness->folder.filePath(u"old.s3project"_s);
    QTest::mouseClick(m_harness->find<QPushButton>("openRestorePoint"), Qt::LeftButton);
    QCOMPARE(m_harness->navigator.openedProject, m_harness->dialogs.saveAnswer);
    const auto copy = Project::open(m_harness->dialogs.saveAnswer);
    QVERIFY(copy);
    QCOMPARE((*copy)->count<Region>(), 1);
    QCOMPARE(m_harness->project->count<Region>(), 2);
}

QTEST_MAIN(TestHistory)
#include "test_history.moc"
