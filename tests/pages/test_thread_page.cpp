// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageHarness.h"

#include "core/development/Records.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/project/thread/ThreadCanvas.h"
#include "ui/project/thread/ThreadView.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSvgRenderer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestThreadPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_harness.reset(); }
    void anEmptyProjectSaysWhy();
    void keysWalkAlongEdges();
    void clicksRecentreAndOpen();
    void theSearchFindsAndCentres();
    void theTableSaysEveryEdge();
    void looseEndsLeadToTheirThread();
    void drawingsAreSaved();
    void editsKeepThePlace();
    void foreignRecordsAreRefused();

private:
    void fill();
    Page* open() { return m_harness->open(u"thread"_s); }
    ThreadView* view() { return m_harness->find<ThreadView>("threadView"); }
    RecordRef centre() { return view()->graph().nodes.first().ref(); }
    RecordRef current() { return view()->graph().nodes.at(view()->current()).ref(); }
    std::unique_ptr<test::PageHarness> m_harness;
    RecordRef m_evidence, m_capacity, m_activity, m_action, m_lonely;
};

void TestThreadPage::init()
{
    m_harness = std::make_unique<test::PageHarness>();
}

void TestThreadPage::fill()
{
    m_harness->fill([this](Writer& w) {
        Evidence card;
        card.title = u"Textiles"_s;
        m_evidence = refOf(w.insert(card));
        card.id = {};
        card.title = u"Unused interview"_s;
        m_lonely = refOf(w.insert(card));
        Capacity capacity;
        capacity.title = u"Fibre recycling"_s;
        m_capacity = refOf(w.insert(capacity));
        TransformativeActivity activity;
        activity.title = u"Second life"_s;
        activity.status = ActivityStatus::Selected;
        const auto activityId = w.insert(activity);
        m_activity = refOf(activityId);
        Action action;
        action.activityId = activityId;
        action.title = u"Pilot line"_s;
        m_action = refOf(w.insert(action));
        w.link(m_evidence, m_capacity);
        w.link(m_capacity, m_activity);
    });
}

void TestThreadPage::anEmptyProjectSaysWhy()
{
    QVERIFY(open());
    auto* begin = m_harness->find<QPushButton>("threadBegin");
    QVERIFY(begin->isVisible());
    QVERIFY(!view()->isVisible());
    begin->click();
    QCOMPARE(m_harness->navigator.openedTool, u"overview"_s);
    fill();
    QTRY_VERIFY(view()->isVisible());
}

void TestThreadPage::keysWalkAlongEdges()
{
    fill();
    QVERIFY(open());
    QCOMPARE(centre(), m_activity);
    auto* canvas = m_harness->find<ThreadCanvas>("threadCanvas");
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Left);
    QCOMPARE(current(), m_capacity);
    QTest::keyClick(canvas, Qt::Key_Left);
    QCOMPARE(current(), m_evidence);
    QTest::keyClick(canvas, Qt::Key_Left);
    QCOMPARE(current(), m_evidence);
    QTest::keyClick(canvas, Qt::Key_Home);
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(current(), m_action);
    QTest::keyClick(canvas, Qt::Key_O);
    QCOMPARE(m_harness->navigator.openedRecord, m_action);
    QVERIFY(canvas->accessibleDescription().contains(u"Pilot line"_s));
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(centre(), m_action);
    const qreal zoom = view()->zoom();
    QTest::keyClick(canvas, Qt::Key_Minus);
    QVERIFY(view()->zoom() < zoom);
    QTest::keyClick(canvas, Qt::Key_0);
    QCOMPARE(view()->zoom(), zoom);
}

void TestThreadPage::clicksRecentreAndOpen()
{
    fill();
    QVERIFY(open());
    auto* canvas = m_harness->find<ThreadCanvas>("threadCanvas");
    const QPoint at = canvas->nodeRect(view()->graph().indexOf(m_capacity)).center().toPoint();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, at);
    QCOMPARE(centre(), m_capacity);
    // The second click of a double click means the record of the first, wherever the drawing has moved.
    const QPoint other = canvas->nodeRect(view()->graph().indexOf(m_evidence)).center().toPoint();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, other);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, other);
    QCOMPARE(m_harness->navigator.openedRecord, m_evidence);
}

void TestThreadPage::theSearchFindsAndCentres()
{
    fill();
    QVERIFY(open());
    auto* field = m_harness->find<SearchField>("threadSearch");
    field->setFocus();
    QTest::keyClicks(field, u"fibre"_s);
    auto* list = m_harness->find<QListWidget>("threadFound");
    QTRY_COMPARE(list->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(centre(), m_capacity);
    QVERIFY(!list->isVisible());
    QTest::keyClicks(field, u"no such thing"_s);
    QTRY_COMPARE(list->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(centre(), m_capacity);
}

void TestThreadPage::theTableSaysEveryEdge()
{
    fill();
    QVERIFY(open());
    m_harness->find<SegmentedControl>("threadMode")->setCurrentIndex(1);
    auto* table = m_harness->find<DataTable>("edgeTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->proxy()->rowCount(), int(view()->graph().edges.size()));
    const QString text = table->copyText();
    QVERIFY(text.contains(u"Evidence card\tTextiles\tCapacity\tFibre recycling"_s));
    QVERIFY(text.contains(u"Transformative activity\tSecond life\tAction\tPilot line"_s));
}

void TestThreadPage::looseEndsLeadToTheirThread()
{
    fill();
    QVERIFY(open());
    m_harness->find<SegmentedControl>("threadMode")->setCurrentIndex(2);
    auto* table = m_harness->find<DataTable>("orphanTable");
    QVERIFY(table->isVisible());
    QVERIFY(table->copyText().contains(u"Evidence card\tUnused interview\tLed nowhere yet"_s));
    table->setFocus();
    table->setCurrentIndex(table->proxy()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_harness->find<SegmentedControl>("threadMode")->currentIndex(), 0);
    QCOMPARE(centre(), m_lonely);
}

void TestThreadPage::drawingsAreSaved()
{
    fill();
    QVERIFY(open());
    const auto save = [&](int entry, const QString& name) {
        m_harness->dialogs.saveAnswer = m_harness->folder.filePath(name);
        m_harness->find<QToolButton>("saveThread")->menu()->actions().at(entry)->trigger();
        return m_harness->dialogs.saveAnswer;
    };
    const QImage picture(save(0, u"thread.png"_s));
    QVERIFY(picture.width() > 400);
    QVERIFY(QSvgRenderer(save(1, u"thread.svg"_s)).isValid());
    QCOMPARE(m_harness->navigator.notices.size(), 2);
}

void TestThreadPage::editsKeepThePlace()
{
    fill();
    Page* page = open();
    QVERIFY(page->reveal(m_capacity));
    auto* canvas = m_harness->find<ThreadCanvas>("threadCanvas");
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(current(), m_activity);
    m_harness->fill([this](Writer& w) {
        w.modify(IdOf<Capacity>(m_capacity.id), [](Capacity& c) { c.title = u"Recycling"_s; });
    });
    QCOMPARE(centre(), m_capacity);
    QCOMPARE(current(), m_activity);
    QCOMPARE(view()->graph().nodes.first().title, u"Recycling"_s);
    // A centre that goes away gives way to the activity.
    m_harness->fill([this](Writer& w) { w.remove(m_capacity); });
    QCOMPARE(centre(), m_activity);
    const QJsonObject state = page->saveState();
    Page* again = open();
    again->restoreState(state);
    QCOMPARE(centre(), m_activity);
}

void TestThreadPage::foreignRecordsAreRefused()
{
    fill();
    Page* page = open();
    QVERIFY(!page->reveal({u"person"_s, RecordId::create()}));
    QVERIFY(!page->reveal({u"action"_s, RecordId::create()}));
    QCOMPARE(centre(), m_activity);
}

QTEST_MAIN(TestThreadPage)
#include "test_thread_page.moc"
