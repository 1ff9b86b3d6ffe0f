// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the decision log, through its widgets. With S3_GALLERY=folder it leaves pictures there.
#include "core/decisions/DecisionLog.h"
#include "core/identification/ActivityDecisions.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/RecordForm.h"
#include "ui/kit/SearchField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

class Log : public test::PageHarness {
public:
    IdOf<TransformativeActivity> activity;

    void fillLog()
    {
        fill([this](Writer& w) {
            TransformativeActivity record;
            record.title = u"Circular fibre composites"_s;
            activity = w.insert(record);
            identification::setStatus(w, activity, ActivityStatus::Selected, u"Ana"_s,
                                      u"First in the vote"_s);
            identification::overrideCheck(w, activity, identification::CheckCode::CriticalMass,
                                          u"Slovenia joins in spring"_s, u"Bojan"_s);
            Decision back;
            back.madeOn = w.today().addDays(-3);
            back.kind = DecisionKind::LoopBack;
            back.line = 1;
            back.title = u"Return to line 1"_s;
            back.rationale = u"The data on exports were two years old"_s;
            w.insert(back);
        });
    }
    void start() { QVERIFY(open(u"decisions"_s)); }
    DataTable* table() const { return find<DataTable>("decisionTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QList<Decision> log() const { return decisions::decisionLog(*project); }
    bool show(const Decision& decision) { return table()->selectKey(decision.id.hex()); }
};

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmptyAndTakesANote();
    void filters();
    void onlyNotesChange();
    void opensWhatItWasAbout();
    void survivesALostSubject();
    void readOnlyProjectsOnlyShow();
    void pictures();
};

void TestDecisions::startsEmptyAndTakesANote()
{
    Log log;
    log.start();
    QTest::mouseClick(log.find<QPushButton>("addFirstNote"), Qt::LeftButton);
    QCOMPARE(log.log().size(), 1);
    auto* title = log.find<QLineEdit>("title");
    QVERIFY(title->isVisible());
    QCOMPARE(title->selectedText(), title->text());
    QTest::keyClicks(title, u"Meet again in May"_s);
    auto* form = log.find<RecordForm>("noteForm");
    form->commit();
    QCOMPARE(log.log().first().title, u"Meet again in May"_s);
    auto* line = log.find<QComboBox>("line");
    line->setCurrentIndex(line->findData(u"3"_s));
    QCOMPARE(log.log().first().line, 3);
    QCOMPARE(log.log().first().kind, DecisionKind::Note);
    QVERIFY(log.project->undo().ok());
    QCOMPARE(log.log().first().line, 0);
}

void TestDecisions::filters()
{
    Log log;
    log.fillLog();
    log.start();
    QCOMPARE(log.rows(), 3);
    auto* kind = log.find<QComboBox>("decisionKind");
    kind->setCurrentIndex(kind->findData(codeOf(DecisionKind::Override)));
    QCOMPARE(log.rows(), 1);
    kind->setCurrentIndex(0);
    auto* line = log.find<QComboBox>("decisionLine");
    line->setCurrentIndex(line->findData(2));
    QCOMPARE(log.rows(), 2);
    line->setCurrentIndex(line->findData(5));
    QCOMPARE(log.rows(), 0);
    line->setCurrentIndex(0);
    QTest::keyClicks(log.find<SearchField>("decisionSearch"), u"exports"_s);
    QTRY_COMPARE(log.rows(), 1);
    // A decision that the filter hides can still be shown.
    auto* page = qobject_cast<Page*>(log.page.get());
    QVERIFY(page->reveal(refOf(log.log().first())));
    QCOMPARE(log.rows(), 3);
    QCOMPARE(log.table()->currentKey(), log.log().first().id.hex());
}

void TestDecisions::onlyNotesChange()
{
    Log log;
    log.fillLog();
    log.fill([](Writer& w) { decisions::addNote(w, 0, u"Note"_s, {}, u"Ana"_s); });
    log.start();
    for (const Decision& decision : log.log()) {
        const bool note = decision.kind == DecisionKind::Note;
        QVERIFY(log.show(decision));
        QCOMPARE(log.find<RecordForm>("noteForm")->isVisible(), note);
        QCOMPARE(log.find<QToolButton>("deleteNote")->isVisible(), note);
        const qsizetype before = log.log().size();
        QTest::keyClick(log.table(), Qt::Key_Delete);
        QCOMPARE(log.log().size(), note ? before - 1 : before);
    }
    QCOMPARE(log.log().size(), 3);
    QCOMPARE(log.navigator.notices.size(), 1);
    QVERIFY(log.project->undo().ok());
    QCOMPARE(log.log().size(), 4);
}

void TestDecisions::opensWhatItWasAbout()
{
    Log log;
    log.fillLog();
    log.start();
    const QList<Decision> selections = decisions::decisionLog(*log.project, {DecisionKind::Selection, {}});
    QVERIFY(log.show(selections.first()));
    QTest::mouseClick(log.find<QPushButton>("openSubject"), Qt::LeftButton);
    QCOMPARE(log.navigator.openedRecord, refOf(log.activity));
    QTest::mouseClick(log.find<QToolButton>("showThread"), Qt::LeftButton);
    QCOMPARE(log.navigator.shownThread, refOf(log.activity));
    log.navigator.openedRecord = {};
    QTest::keyClick(log.table(), Qt::Key_Return);
    QCOMPARE(log.navigator.openedRecord, refOf(log.activity));
}

void TestDecisions::survivesALostSubject()
{
    Log log;
    log.fillLog();
    log.fill([&](Writer& w) { w.remove(log.activity); });
    log.start();
    QCOMPARE(log.rows(), 3); // what was decided stays on record
    const QList<Decision> selections = decisions::decisionLog(*log.project, {DecisionKind::Selection, {}});
    QVERIFY(log.show(selections.first()));
    QVERIFY(!log.find<QPushButton>("openSubject")->isVisible());
}

void TestDecisions::readOnlyProjectsOnlyShow()
{
    Log log;
    log.fill([](Writer& w) { decisions::addNote(w, 0, u"Note"_s, {}, u"Ana"_s); });
    const QString path = log.project->path();
    log.context.reset();
    log.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened.ok());
    log.project = std::move(*opened);
    log.context = std::make_unique<ToolContext>(*log.project, log.theme, log.dialogs, log.navigator);
    log.start();
    QVERIFY(!log.find<QPushButton>("addNote")->isEnabled());
    QVERIFY(!log.find<QToolButton>("deleteNote")->isEnabled());
    QVERIFY(log.find<QLineEdit>("title")->isReadOnly());
    QTest::keyClick(log.table(), Qt::Key_Delete);
    QCOMPARE(log.log().size(), 1);
}

void TestDecisions::pictures()
{
    const QString folder = qEnvironmentVariable("S3_GALLERY");
    if (folder.isEmpty())
        QSKIP("S3_GALLERY names no folder");
    const auto shoot = [&](Log& log, const QString& name) {
        log.start();
        for (const QSize& size : {QSize(728, 700), QSize(1180, 800)}) {
            log.page->resize(size);
            QTest::qWait(50);
            for (const bool dark : {false, true}) {
                log.setDark(dark);
                QVERIFY(log.grab(u"%1/%2-%3-%4.png"_s.arg(folder, name)
                                     .arg(size.width())
                                     .arg(dark ? u"dark"_s : u"light"_s)));
            }
        }
        log.setDark(false);
    };
    Log empty;
    shoot(empty, u"decisions-empty"_s);
    Log filled;
    filled.fillLog();
    filled.fill([](Writer& w) {
        decisions::addNote(w, 3, u"Actions are drafted in two groups"_s, u"The room was too small"_s,
                           u"Ana"_s);
    });
    shoot(filled, u"decisions"_s);
}

QTEST_MAIN(TestDecisions)
#include "test_decisions.moc"
