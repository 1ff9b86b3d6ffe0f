// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas of transformative activities, through its widgets. With S3_GALLERY=folder it leaves pictures
// there.
#include "core/identification/ActivityDecisions.h"
#include "tests/pages/PageHarness.h"
#include "ui/identification/activities/ActivityList.h"
#include "ui/identification/activities/CanvasBlock.h"
#include "ui/identification/activities/MaturityLadder.h"
#include "ui/identification/activities/RecordPicker.h"
#include "ui/kit/RecordForm.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::identification;

namespace {

class Canvas : public test::PageHarness {
public:
    void start() { QVERIFY(open(u"activities"_s)); }
    QList<TransformativeActivity> all() const { return project->all<TransformativeActivity>(); }
    TransformativeActivity only() const { return all().value(0); }
    AssessedActivity assessed() const { return assessActivities(*project, IndustryNames::load()).value(0); }

    void add() { QTest::mouseClick(find<QPushButton>("addActivity"), Qt::LeftButton); }
    void type(const char* field, const QString& text)
    {
        auto* edit = find<QWidget>(field);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
        for (RecordForm* form : page->findChildren<RecordForm*>())
            form->commit();
    }
    void pick(const QByteArray& table, const QString& text, int down = 0)
    {
        QTest::mouseClick(find<QToolButton>(QByteArray(table + "Add").constData()), Qt::LeftButton);
        auto* field = find<QLineEdit>(QByteArray(table + "PickerField").constData());
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, text);
        for (int i = 0; i < down; ++i)
            QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
    }
    QList<LinkChip*> chips() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page->findChildren<LinkChip*>();
    }
    void setStatusTo(ActivityStatus status)
    {
        auto* box = find<QComboBox>("status");
        box->setCurrentIndex(box->findData(codeOf(status)));
    }
};

IdOf<TransformativeActivity> richActivity(Writer& w)
{
    TransformativeActivity activity;
    activity.title = u"Circular fibre composites for light vehicles"_s;
    activity.fromState = u"Offcuts and worn parts are burnt or buried"_s;
    activity.toState = u"Fibres come back as preforms for new parts"_s;
    activity.mode = TransformationMode::Transition;
    activity.industryCodes = u"C13 C22 C30"_s;
    activity.edge = u"Europe's largest press for recycled mats stands here"_s;
    activity.potentialActions = u"Shared pilot line\nTest standards for second-life parts"_s;
    activity.maturity = 2;
    w.insert(activity);
    Evidence card;
    card.title = u"Location quotient 2.2 in rubber and plastics"_s;
    card.source = u"Statistical office, 2022"_s;
    w.insert(card);
    for (const auto& [title, kind] :
         {std::pair{u"Preform technology of the institute for fibres"_s, CapacityKind::Research},
          std::pair{u"Press shops with spare hours"_s, CapacityKind::Firms}}) {
        Capacity capacity;
        capacity.title = title;
        capacity.kind = kind;
        w.insert(capacity);
        if (kind == CapacityKind::Research)
            w.link(refOf(card), refOf(capacity));
        w.link(refOf(capacity), refOf(activity));
    }
    Opportunity opportunity;
    opportunity.title = u"End-of-life rules for vehicles from 2030"_s;
    opportunity.driver = Driver::Regulation;
    w.insert(opportunity);
    w.link(refOf(opportunity), refOf(activity));
    Challenge challenge;
    challenge.title = u"Suppliers of combustion engines lose orders"_s;
    w.insert(challenge);
    w.link(refOf(challenge), refOf(activity));
    for (const auto& [name, helix] : {std::pair{u"Leichtbau Linz GmbH"_s, Helix::Business},
                                      std::pair{u"Institute for fibre research"_s, Helix::Research}}) {
        Organisation organisation;
        organisation.name = name;
        organisation.helix = helix;
        w.insert(organisation);
        w.link(refOf(organisation), refOf(activity), role::actor());
    }
    return activity.id;
}

} // namespace

class TestActivities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmptyAndCreates();
    void fieldsAreStoredAtOnce();
    void buildsOfLinkedRecords();
    void suggestsAStatement();
    void selectingAsksForReasons();
    void overridesOneCheck();
    void tellsItsLife();
    void comparesTwo();
    void savesASheet();
    void switchingKeepsWhatIsTyped();
    void textsGrow();
    void deletesAndUndoes();
    void revealsAndRemembers();
    void readOnlyProjectsOnlyShow();
    void staysQuickWithManyRecords();
    void pictures();
};

void TestActivities::startsEmptyAndCreates()
{
    Canvas canvas;
    canvas.start();
    QVERIFY(canvas.find<QPushButton>("addFirstActivity")->isVisible());
    QTest::mouseClick(canvas.find<QPushButton>("addFirstActivity"), Qt::LeftButton);
    QCOMPARE(canvas.all().size(), 1);
    auto* title = canvas.find<QLineEdit>("title");
    QVERIFY(title->isVisible());
    QCOMPARE(title->selectedText(), title->text());
    QCOMPARE(title->text(), canvas.only().title);
}

void TestActivities::fieldsAreStoredAtOnce()
{
    Canvas canvas;
    canvas.start();
    canvas.add();
    canvas.type("title", u"Circular composites"_s);
    canvas.type("from_state", u"landfill"_s);
    canvas.type("to_state", u"loops"_s);
    canvas.type("industry_codes", u"C22 C30 Q99"_s);
    canvas.type("potential_actions", u"Pilot line"_s);
    canvas.setStatusTo(ActivityStatus::Shortlisted);
    auto* mode = canvas.find<QComboBox>("mode");
    mode->setCurrentIndex(mode->findData(codeOf(TransformationMode::Diversification)));
    QTest::keyClick(canvas.find<MaturityLadder>("maturity"), Qt::Key_3);

    const TransformativeActivity stored = canvas.only();
    QCOMPARE(stored.title, u"Circular composites"_s);
    QCOMPARE(stored.fromState, u"landfill"_s);
    QCOMPARE(stored.toState, u"loops"_s);
    QCOMPARE(stored.industryCodes, u"C22 C30 Q99"_s);
    QCOMPARE(stored.potentialActions, u"Pilot line"_s);
    QCOMPARE(stored.status, ActivityStatus::Shortlisted);
    QCOMPARE(stored.mode, TransformationMode::Diversification);
    QCOMPARE(stored.maturity, std::optional(3));
    QVERIFY(canvas.find<RecordForm>("activityDetails")->error(u"industry_codes"_s).contains(u"Q99"_s));

    QVERIFY(canvas.project->undo().ok());
    QCOMPARE(canvas.only().maturity, std::nullopt);
    QCOMPARE(canvas.find<MaturityLadder>("maturity")->step(), std::nullopt);
    QTest::keyClick(canvas.find<MaturityLadder>("maturity"), Qt::Key_End);
    QTest::keyClick(canvas.find<MaturityLadder>("maturity"), Qt::Key_Delete);
    QCOMPARE(canvas.only().maturity, std::nullopt);
}

void TestActivities::buildsOfLinkedRecords()
{
    Canvas canvas;
    canvas.fill([](Writer& w) {
        Capacity capacity;
        capacity.title = u"Fibre preforms"_s;
        w.insert(capacity);
    });
    canvas.start();
    canvas.add();
    canvas.pick("capacity", u"pre fib"_s);        // finds the one there is, words in any order
    canvas.pick("capacity", u"Press shops"_s, 1); // makes one, the second kind
    canvas.pick("opportunity", u"End-of-life rules"_s);
    canvas.pick("challenge", u"Fewer engines"_s);
    canvas.pick("organisation", u"Cluster Linz"_s, 4);
    canvas.pick("evidence", u"Interview with the press shop"_s, 2);

    QCOMPARE(canvas.project->count<Capacity>(), 2);
    const ActivityFacts facts = canvas.assessed().facts;
    QCOMPARE(facts.capacities.size(), 2);
    QCOMPARE(facts.capacities.at(1).capacity.kind, CapacityKind::Research);
    QCOMPARE(facts.opportunities.size(), 1);
    QCOMPARE(facts.challenges.size(), 1);
    QCOMPARE(facts.evidence.value(0).kind, EvidenceKind::Interview);
    QCOMPARE(facts.actors.value(0).organisation.helix, Helix::Cluster);
    QCOMPARE(canvas.chips().size(), 6);

    // What is linked is no longer offered; the same name again is not made twice.
    QTest::mouseClick(canvas.find<QToolButton>("capacityAdd"), Qt::LeftButton);
    QTest::keyClicks(canvas.find<QLineEdit>("capacityPickerField"), u"Fibre preforms"_s);
    auto* found = canvas.find<QListWidget>("capacityPickerList");
    for (int row = 0; row < found->count(); ++row)
        QVERIFY(found->item(row)->text() != u"Fibre preforms"_s);

    auto* chip = canvas.chips().first();
    QTest::keyClick(chip, Qt::Key_Return);
    QCOMPARE(canvas.navigator.openedRecord.table, QString::fromLatin1(Capacity::table));
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(canvas.assessed().facts.capacities.size(), 1);
    QCOMPARE(canvas.project->count<Capacity>(), 2); // only the link went
    QCOMPARE(canvas.navigator.notices.size(), 1);
    QVERIFY(canvas.project->undo().ok());
    QCOMPARE(canvas.assessed().facts.capacities.size(), 2);
}

void TestActivities::suggestsAStatement()
{
    Canvas canvas;
    canvas.start();
    canvas.add();
    auto* use = canvas.find<QPushButton>("useDraft");
    QVERIFY(use->isVisible());
    QVERIFY(!use->isEnabled()); // nothing to build it from
    canvas.pick("capacity", u"Preforms"_s);
    QVERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(canvas.only().statement.contains(u"Preforms"_s));
    QCOMPARE(canvas.find<QPlainTextEdit>("statement")->toPlainText(), canvas.only().statement);
    QVERIFY(!use->isVisible());
}

void TestActivities::selectingAsksForReasons()
{
    Canvas canvas;
    canvas.start();
    canvas.add();
    auto* why = canvas.find<QLineEdit>("selectionRationale");
    auto* regardless = canvas.find<QLineEdit>("unmetReason");
    QVERIFY(!why->isVisible() && !regardless->isVisible());
    canvas.setStatusTo(ActivityStatus::Selected);
    QCOMPARE(canvas.only().status, ActivityStatus::Selected); // asked, not blocked
    QVERIFY(why->isVisible() && regardless->isVisible());
    QVERIFY(canvas.assessed().selection());

    why->setFocus();
    QTest::keyClicks(why, u"Strongest in the vote"_s);
    QTest::keyClick(why, Qt::Key_Return);
    QCOMPARE(canvas.assessed().selection()->rationale, u"Strongest in the vote"_s);
    QVERIFY(!why->isVisible());

    QTest::keyClicks(regardless, u"  "_s);
    QTest::keyClick(regardless, Qt::Key_Return);
    QVERIFY(!canvas.assessed().unmet().isEmpty());
    QTest::keyClicks(regardless, u"Evidence follows in May"_s);
    QTest::keyClick(regardless, Qt::Key_Return);
    QVERIFY(canvas.assessed().unmet().isEmpty());
    QVERIFY(!regardless->isVisible());
    QCOMPARE(activityCompleteness(*canvas.project), (std::pair{2, 5}));
    QVERIFY(canvas.project->undo().ok()); // all overrides at once
    QVERIFY(!canvas.assessed().unmet().isEmpty());
    QVERIFY(regardless->isVisible());
}

void TestActivities::overridesOneCheck()
{
    Canvas canvas;
    canvas.start();
    canvas.add();
    auto* row = canvas.find<QWidget>("check.critical_mass");
    auto* button = row->findChild<QPushButton*>(u"override"_s);
    auto* reason = row->findChild<QLineEdit*>(u"overrideReason"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"Small but first"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(canvas.assessed().overrideOf(CheckCode::CriticalMass)->rationale, u"Small but first"_s);
    QVERIFY(!reason->isVisible() && !button->isVisible());
    QVERIFY(row->accessibleName().contains(u"Overridden"_s));
}

void TestActivities::tellsItsLife()
{
    Canvas canvas;
    canvas.start();
    canvas.add();
    canvas.setStatusTo(ActivityStatus::Shortlisted);
    auto* reason = canvas.find<QLineEdit>("stageReason");
    QVERIFY(!reason->isVisible());
    canvas.setStatusTo(ActivityStatus::Dormant);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"The lead partner left"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!reason->isVisible());
    QTest::mouseClick(canvas.find<QToolButton>("lifeChanges"), Qt::LeftButton);
    auto* changes = canvas.find<QLabel>("lifeText");
    QVERIFY(changes->isVisible());
    QCOMPARE(changes->text().count(u'\n'), 2); // candidate, shortlisted, dormant
    QVERIFY(changes->text().endsWith(u"The lead partner left"_s));
    QVERIFY(canvas.project->undo().ok()); // the reason
    QVERIFY(canvas.project->undo().ok()); // the change with its entry
    QCOMPARE(canvas.only().status, ActivityStatus::Shortlisted);
    QCOMPARE(canvas.project->count<ActivityStage>(), 1);
}

void TestActivities::comparesTwo()
{
    Canvas canvas;
    canvas.fill([](Writer& w) {
        const auto id = richActivity(w);
        TransformativeActivity other;
        other.title = u"Repair network for rotor blades"_s;
        w.insert(other);
        w.link(refOf(w.all<Capacity>().first()), refOf(other));
        Q_UNUSED(id)
    });
    canvas.start();
    auto* compare = canvas.find<QToolButton>("compareActivity");
    QVERIFY(compare->isEnabled());
    QTest::mouseClick(compare, Qt::LeftButton);
    auto* sum = canvas.find<QLabel>("comparisonSum");
    QVERIFY(sum->isVisible());
    QVERIFY2(sum->text().startsWith(u"1 of 6"_s), qPrintable(sum->text()));
    QTest::mouseClick(canvas.find<QToolButton>("closeComparison"), Qt::LeftButton);
    QVERIFY(!sum->isVisible());
    QVERIFY(compare->isVisible());
}

void TestActivities::savesASheet()
{
    Canvas canvas;
    canvas.fill([](Writer& w) { richActivity(w); });
    canvas.start();
    canvas.dialogs.saveAnswer = canvas.folder.filePath(u"sheet.pdf"_s);
    QTest::mouseClick(canvas.find<QToolButton>("activitySheet"), Qt::LeftButton);
    QCOMPARE(canvas.dialogs.suggestion, u"Circular fibre composites for light vehicles.pdf"_s);
    QFile file(canvas.dialogs.saveAnswer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestActivities::switchingKeepsWhatIsTyped()
{
    Canvas canvas;
    canvas.start();
    canvas.add();
    canvas.add();
    auto* list = canvas.find<ActivityList>("activityList");
    QCOMPARE(list->currentIndex().row(), 1);
    auto* title = canvas.find<QLineEdit>("title");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Second"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(canvas.all().at(1).title, u"Second"_s);
    QVERIFY(canvas.all().at(0).title != u"Second"_s);
    QCOMPARE(title->text(), canvas.all().at(0).title);
}

void TestActivities::textsGrow()
{
    Canvas canvas;
    canvas.fill([](Writer& w) {
        TransformativeActivity activity;
        activity.edge = u"One line"_s;
        w.insert(activity);
    });
    canvas.start();
    auto* edge = canvas.find<QPlainTextEdit>("edge");
    const int low = edge->height();
    edge->setPlainText(u"1\n2\n3\n4"_s);
    QTRY_VERIFY(edge->height() > low);
    edge->setPlainText(u"1"_s);
    QTRY_COMPARE(edge->height(), low);
    // A narrow page wraps into more lines, and a wide one takes the room back.
    edge->setPlainText(
        u"Recycling, tooling and testing stand within a day's drive of each other, and the firms "
        u"have worked together before"_s);
    canvas.page->resize(640, 800);
    QTRY_VERIFY(edge->height() > low);
    canvas.page->resize(1900, 800);
    QTRY_COMPARE(edge->height(), low);
}

void TestActivities::deletesAndUndoes()
{
    Canvas canvas;
    canvas.fill([](Writer& w) { richActivity(w); });
    canvas.start();
    auto* list = canvas.find<ActivityList>("activityList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(canvas.all().size(), 0);
    QCOMPARE(canvas.project->count<Link>(), 1); // evidence to capacity stays
    QVERIFY(canvas.find<QPushButton>("addFirstActivity")->isVisible());
    QVERIFY(canvas.project->undo().ok());
    QCOMPARE(canvas.assessed().facts.capacities.size(), 2);
    QVERIFY(list->isVisible());
    QTest::mouseClick(canvas.find<QToolButton>("showThread"), Qt::LeftButton);
    QCOMPARE(canvas.navigator.shownThread.id, RecordId(canvas.only().id));
    QTest::mouseClick(canvas.find<QToolButton>("deleteActivity"), Qt::LeftButton);
    QCOMPARE(canvas.all().size(), 0);
}

void TestActivities::revealsAndRemembers()
{
    Canvas canvas;
    canvas.start();
    canvas.add();
    canvas.type("title", u"First"_s);
    canvas.add();
    canvas.type("title", u"Second"_s);
    auto* shown = qobject_cast<Page*>(canvas.page.get());
    const QJsonObject state = shown->saveState();
    QVERIFY(shown->reveal(refOf(canvas.all().at(0))));
    QCOMPARE(canvas.find<QLineEdit>("title")->text(), u"First"_s);
    QVERIFY(!shown->reveal({u"capacity"_s, canvas.all().at(0).id}));
    QVERIFY(!shown->reveal({QString::fromLatin1(TransformativeActivity::table), RecordId::create()}));
    shown->restoreState(state);
    QCOMPARE(canvas.find<QLineEdit>("title")->text(), u"Second"_s);
}

void TestActivities::readOnlyProjectsOnlyShow()
{
    Canvas canvas;
    canvas.fill([](Writer& w) { richActivity(w); });
    const QString path = canvas.project->path();
    canvas.context.reset();
    canvas.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened.ok());
    canvas.project = std::move(*opened);
    canvas.context =
        std::make_unique<ToolContext>(*canvas.project, canvas.theme, canvas.dialogs, canvas.navigator);
    canvas.start();
    QVERIFY(!canvas.find<QPushButton>("addActivity")->isEnabled());
    QVERIFY(!canvas.find<QToolButton>("capacityAdd")->isEnabled());
    QVERIFY(!canvas.find<QToolButton>("deleteActivity")->isEnabled());
    QVERIFY(!canvas.find<QComboBox>("status")->isEnabled());
    QVERIFY(canvas.find<QLineEdit>("title")->isReadOnly());
    QVERIFY(!canvas.find<MaturityLadder>("maturity")->isEnabled());
    auto* chip = canvas.chips().first();
    QTest::keyClick(chip, Qt::Key_Delete);
    auto* list = canvas.find<ActivityList>("activityList");
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(canvas.assessed().facts.capacities.size(), 2);
}

void TestActivities::staysQuickWithManyRecords()
{
    Canvas canvas;
    canvas.fill([](Writer& w) {
        richActivity(w);
        for (int i = 0; i < 10'000; ++i) {
            Organisation organisation;
            organisation.name = u"Organisation %1"_s.arg(i);
            w.insert(organisation);
        }
    });
    canvas.start();
    QElapsedTimer timer;
    timer.start();
    canvas.type("industry_codes", u"C22"_s);
    canvas.pick("organisation", u"Organisation 9999"_s);
    qInfo("an edit and a search among 10 000 organisations: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000); // generous: it must not grow with the square of the records
    QCOMPARE(canvas.assessed().facts.actors.size(), 3);
}

void TestActivities::pictures()
{
    const QString folder = qEnvironmentVariable("S3_GALLERY");
    if (folder.isEmpty())
        QSKIP("S3_GALLERY names no folder");
    const auto shoot = [&](Canvas& canvas, const QString& name) {
        canvas.start();
        for (const QSize& size :
             {QSize(728, 700), QSize(1180, 800), QSize(1180, 1800), QSize(728, 2600), QSize(408, 760)}) {
            canvas.page->resize(size);
            QTest::qWait(50);
            for (const bool dark : {false, true}) {
                canvas.setDark(dark);
                QVERIFY(canvas.grab(u"%1/%2-%3x%4-%5.png"_s.arg(folder, name)
                                        .arg(size.width())
                                        .arg(size.height())
                                        .arg(dark ? u"dark"_s : u"light"_s)));
            }
        }
        canvas.setDark(false);
    };
    Canvas empty;
    shoot(empty, u"activities-empty"_s);
    Canvas filled;
    filled.fill([](Writer& w) {
        const auto id = richActivity(w);
        TransformativeActivity other;
        other.title = u"Repair network for rotor blades"_s;
        w.insert(other);
        setStatus(w, id, ActivityStatus::Selected, u"Ana"_s);
        overrideCheck(w, id, CheckCode::CriticalMass, u"Slovenia joins in spring"_s, u"Ana"_s);
    });
    shoot(filled, u"activities"_s);
    filled.dialogs.saveAnswer = folder + u"/activity-sheet.pdf"_s;
    QTest::mouseClick(filled.find<QToolButton>("activitySheet"), Qt::LeftButton);
    filled.page->resize(1180, 1800);
    QTest::mouseClick(filled.find<QToolButton>("capacityAdd"), Qt::LeftButton);
    QTest::keyClicks(filled.find<QLineEdit>("capacityPickerField"), u"Mould design"_s);
    QVERIFY(filled.grab(folder + u"/activities-picker.png"_s));
}

QTEST_MAIN(TestActivities)
#include "test_activities.moc"
