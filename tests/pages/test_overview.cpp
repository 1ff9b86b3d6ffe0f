// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageHarness.h"

#include "core/gates/Gate.h"
#include "core/monitoring/Records.h"
#include "ui/kit/MetroOverview.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/project/overview/AttentionCard.h"
#include "ui/project/overview/GatePanel.h"
#include "ui/project/overview/StartCard.h"
#include "ui/project/overview/ThreadStrip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_harness = std::make_unique<test::PageHarness>(); }
    void cleanup() { m_harness.reset(); }
    void anEmptyProjectShowsWhereToBegin();
    void whatNeedsYouOpensRecordsAndGates();
    void aGateIsAnsweredSignedAndWithdrawn();
    void anOpenGateAsksForAReason();
    void returningToALineIsRecorded();
    void aRestorePointIsNamedInline();
    void theTitleIsEditedInPlace();
    void theStripOpensTheThread();
    void readOnlyProjectsOnlyShow();

private:
    void fill();
    GatePanel* openGate(int line)
    {
        auto* map = m_harness->find<MetroOverview>("metroMap");
        Q_EMIT map->gateActivated(line);
        QCoreApplication::processEvents();
        return m_harness->find<GatePanel>("gatePanel");
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = m_harness->find<QLineEdit>(field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void click(const char* button)
    {
        QTest::mouseClick(m_harness->find<QPushButton>(button), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    std::unique_ptr<test::PageHarness> m_harness;
    RecordRef m_indicator;
};

void TestOverview::fill()
{
    m_harness->fill([this](Writer& w) {
        Evidence card;
        card.title = u"Textiles"_s;
        Capacity capacity;
        capacity.title = u"Fibre recycling"_s;
        TransformativeActivity activity;
        activity.title = u"Second life"_s;
        activity.status = ActivityStatus::Selected;
        const auto capacityId = w.insert(capacity);
        w.link(refOf(w.insert(card)), refOf(capacityId));
        const auto activityId = w.insert(activity);
        w.link(refOf(capacityId), refOf(activityId));
        Indicator indicator;
        indicator.name = u"Firms"_s;
        indicator.level = IndicatorLevel::Result;
        indicator.activityId = activityId;
        m_indicator = refOf(w.insert(indicator));
    });
}

void TestOverview::anEmptyProjectShowsWhereToBegin()
{
    QVERIFY(m_harness->open(u"overview"_s));
    auto* start = m_harness->find<StartCard>("startCard");
    QVERIFY(start->isVisible());
    QVERIFY(!m_harness->find<AttentionCard>("attentionCard")->isVisible());
    const QList<QPushButton*> ways = start->findChildren<QPushButton*>();
    QVERIFY(!ways.isEmpty());
    QTest::mouseClick(ways.first(), Qt::LeftButton);
    QVERIFY(!m_harness->navigator.openedTool.isEmpty());
    fill();
    QCoreApplication::processEvents();
    QVERIFY(!start->isVisible());
}

void TestOverview::whatNeedsYouOpensRecordsAndGates()
{
    fill();
    QVERIFY(m_harness->open(u"overview"_s));
    auto* card = m_harness->find<AttentionCard>("attentionCard");
    QVERIFY(card->isVisible());
    const QList<QPushButton*> rows = card->findChildren<QPushButton*>();
    QCOMPARE(rows.size(), 2); // the gate of line 1, the missing baseline
    click("attention.0");
    QCOMPARE(m_harness->find<GatePanel>("gatePanel")->line(), 1);
    QVERIFY(m_harness->find<GatePanel>("gatePanel")->isVisible());
    click("attention.1");
    QCOMPARE(m_harness->navigator.openedRecord, m_indicator);
    m_harness->fill([this](Writer& w) {
        w.modify(IdOf<Indicator>(m_indicator.id), [](Indicator& i) {
            i.baseline = 0;
            i.baselineOn = QDate(2026, 1, 1); // without its date a baseline does not count
        });
    });
    QTRY_COMPARE(card->findChildren<QPushButton*>().size(), 1);
}

void TestOverview::aGateIsAnsweredSignedAndWithdrawn()
{
    fill();
    QVERIFY(m_harness->open(u"overview"_s));
    GatePanel* panel = openGate(5);
    QVERIFY(panel->isVisible());
    auto* answer = panel->findChild<SegmentedControl*>(u"answer.who_acts"_s);
    QVERIFY(answer);
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Right);
    QCOMPARE(m_harness->project->all<GateAnswer>().value(0).answer, Answer::Yes);
    QCOMPARE(m_harness->project->all<GateAnswer>().value(0).line, 5);
    auto* note = panel->findChild<QLineEdit*>(u"answerNote.who_acts"_s);
    note->setFocus();
    QTest::keyClicks(note, u"the board"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(m_harness->project->all<GateAnswer>().value(0).note, u"the board"_s);

    type("gateSignedBy", u"A. Weber"_s);
    type("gateReason", u"second year"_s);
    click("signGate");
    QCOMPARE(m_harness->project->all<GateSignOff>().size(), 1);
    QCOMPARE(m_harness->project->all<GateSignOff>().first().signedBy, u"A. Weber"_s);
    QVERIFY(!m_harness->find<QPushButton>("signGate")->isVisible());
    click("withdrawGate");
    QCOMPARE(m_harness->project->all<GateSignOff>().first().state, SignOffState::Withdrawn);
    QVERIFY(m_harness->find<QPushButton>("signGate")->isVisible());
    QVERIFY(m_harness->project->undo());
    QCOMPARE(m_harness->project->all<GateSignOff>().first().state, SignOffState::Valid);
    QVERIFY(!m_harness->find<QPushButton>("signGate")->isVisible());
}

void TestOverview::anOpenGateAsksForAReason()
{
    fill();
    QVERIFY(m_harness->open(u"overview"_s));
    openGate(2);
    type("gateSignedBy", u"A. Weber"_s);
    click("signGate");
    QCOMPARE(m_harness->project->count<GateSignOff>(), 0);
    QCOMPARE(m_harness->page->focusWidget(), m_harness->find<QLineEdit>("gateReason"));
    QTest::keyClicks(m_harness->page->focusWidget(), u"the call closes"_s);
    QTest::keyClick(m_harness->page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_harness->project->count<GateSignOff>(), 1);
    QCOMPARE(m_harness->project->all<Decision>().first().kind, DecisionKind::Override);
}

void TestOverview::returningToALineIsRecorded()
{
    fill();
    QVERIFY(m_harness->open(u"overview"_s));
    openGate(4);
    auto* lines = m_harness->find<QComboBox>("backToLine");
    QCOMPARE(lines->count(), 4);
    lines->setCurrentIndex(lines->findData(2));
    click("returnToLine");
    QCOMPARE(m_harness->project->count<Decision>(), 0); // no reason, no decision
    type("backReason", u"too broad"_s);
    click("returnToLine");
    const Decision decision = m_harness->project->all<Decision>().value(0);
    QCOMPARE(decision.kind, DecisionKind::LoopBack);
    QCOMPARE(decision.line, 2);
    QCOMPARE(decision.rationale, u"too broad"_s);
    QVERIFY(m_harness->find<QLineEdit>("backReason")->text().isEmpty());
}

void TestOverview::aRestorePointIsNamedInline()
{
    fill();
    QVERIFY(m_harness->open(u"overview"_s));
    QVERIFY(!m_harness->find<QLineEdit>("restorePointName")->isVisible());
    click("createRestorePoint");
    type("restorePointName", u"before Linz"_s);
    click("confirmRestorePoint");
    QCOMPARE(m_harness->project->restorePoints().size(), 1);
    QVERIFY(m_harness->project->restorePoints().first().contains(u"before Linz"_s));
    QCOMPARE(m_harness->navigator.notices.size(), 1);
    QVERIFY(!m_harness->find<QLineEdit>("restorePointName")->isVisible());
}

void TestOverview::theTitleIsEditedInPlace()
{
    QVERIFY(m_harness->open(u"overview"_s));
    type("projectForm.title", u"Fibre composites"_s);
    QTest::keyClick(m_harness->find<QLineEdit>("projectForm.title"), Qt::Key_Return);
    QCOMPARE(m_harness->project->all<ProjectInfo>().first().title, u"Fibre composites"_s);
    QVERIFY(m_harness->project->undo());
    QCOMPARE(m_harness->find<QLineEdit>("projectForm.title")->text(), u"Test"_s);
}

void TestOverview::theStripOpensTheThread()
{
    fill();
    QVERIFY(m_harness->open(u"overview"_s));
    auto* strip = m_harness->find<ThreadStrip>("threadStrip");
    QVERIFY(strip->isVisible());
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(m_harness->navigator.shownThread.table, u"transformative_activity"_s);
}

void TestOverview::readOnlyProjectsOnlyShow()
{
    fill();
    const QString path = m_harness->folder.filePath(u"copy.s3project"_s);
    QVERIFY(m_harness->project->saveCopy(path, false));
    Project::OpenOptions options;
    options.readOnly = true;
    m_harness->project = std::move(*Project::open(path, options));
    m_harness->context = std::make_unique<ToolContext>(*m_harness->project, m_harness->theme,
                                                       m_harness->dialogs, m_harness->navigator);
    QVERIFY(m_harness->open(u"overview"_s));
    GatePanel* panel = openGate(1);
    QVERIFY(panel->isVisible());
    QVERIFY(!m_harness->find<QPushButton>("signGate")->isVisible());
    QVERIFY(!m_harness->find<QPushButton>("returnToLine")->isEnabled());
    for (auto* answer : panel->findChildren<SegmentedControl*>())
        QVERIFY(!answer->isEnabled());
}

QTEST_MAIN(TestOverview)
#include "test_overview.moc"
