// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/development/ActionPlan.h"
#include "tests/pages/PageHarness.h"
#include "ui/development/action_plan/ActionForm.h"
#include "ui/development/action_plan/ChipField.h"
#include "ui/development/action_plan/TimelineView.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SegmentedControl.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using s3::test::PageHarness;

class TestActionPlanPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutActivitiesItSendsThere();
    void addsAnActionAndFillsItIn();
    void ownerAndPartnersMayBeNew();
    void aCycleIsRefusedAndNamed();
    void datesOutOfOrderAreNotStored();
    void draggingABarIsOneStep();
    void deletingSelectsTheNextAndIsUndone();
    void soonShowsWhatIsDue();
    void filterAndReveal();
    void readOnlyTouchesNothing();
    void manyActionsStayQuick();
    void pictures();

private:
    static IdOf<TransformativeActivity> addActivity(PageHarness& h, const QString& title)
    {
        IdOf<TransformativeActivity> id;
        h.fill([&](Writer& w) {
            TransformativeActivity activity;
            activity.title = title;
            id = w.insert(activity);
        });
        return id;
    }
    static Action makeAction(const IdOf<TransformativeActivity>& activity, const QString& title)
    {
        Action action;
        action.activityId = activity;
        action.title = title;
        return action;
    }
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    static void fillPlan(PageHarness& h);
};

void TestActionPlanPage::withoutActivitiesItSendsThere()
{
    PageHarness h;
    QVERIFY(h.open(u"action_plan"_s));
    QVERIFY(!h.find<QPushButton>("addAction") || !h.find<QPushButton>("addAction")->isVisible());
    auto* go = h.find<QPushButton>("goToActivities");
    QVERIFY(go->isVisible());
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(h.navigator.openedTool, u"activities"_s);
}

void TestActionPlanPage::addsAnActionAndFillsItIn()
{
    PageHarness h;
    const auto activity = addActivity(h, u"Composites"_s);
    QVERIFY(h.open(u"action_plan"_s));
    QTest::mouseClick(h.find<QPushButton>("addFirstAction"), Qt::LeftButton);
    QCOMPARE(h.project->count<Action>(), 1);
    QCOMPARE(h.project->all<Action>().first().activityId, activity);
    auto* title = h.find<QLineEdit>("actionForm.title");
    QVERIFY(title->isVisible());
    QCOMPARE(title->selectedText(), title->text());
    type(title, u"Form a consortium"_s);
    type(h.find<QLineEdit>("actionForm.next_step"), u"Invite five firms"_s);
    type(h.find<QLineEdit>("actionForm.next_step_on"), u"2030-03-10"_s);
    type(h.find<QLineEdit>("actionForm.cost"), u"120000"_s);
    auto* status = h.find<QComboBox>("actionForm.status");
    status->setCurrentIndex(status->findData(u"funded"_s));
    const Action stored = h.project->all<Action>().first();
    QCOMPARE(stored.title, u"Form a consortium"_s);
    QCOMPARE(stored.nextStep, u"Invite five firms"_s);
    QCOMPARE(stored.nextStepOn, QDate(2030, 3, 10));
    QCOMPARE(stored.cost, std::optional(120000.0));
    QCOMPARE(stored.status, ActionStatus::Funded);
    QVERIFY(h.project->undo());
    QCOMPARE(h.project->all<Action>().first().status, ActionStatus::Idea);
    QCOMPARE(status->currentData().toString(), u"idea"_s);
    type(h.find<QLineEdit>("actionForm.cost"), u" "_s); // not known again, which is not zero
    QVERIFY(!h.project->all<Action>().first().cost);
}

void TestActionPlanPage::ownerAndPartnersMayBeNew()
{
    PageHarness h;
    const auto activity = addActivity(h, u"Composites"_s);
    h.fill([&](Writer& w) {
        w.insert(makeAction(activity, u"Train people"_s));
        Organisation known;
        known.name = u"Technical college"_s;
        w.insert(known);
    });
    QVERIFY(h.open(u"action_plan"_s));
    auto* owner = h.find<QComboBox>("actionForm.owner_id");
    type(owner->lineEdit(), u"Lightweight Cluster"_s);
    QTRY_COMPARE(h.project->count<Organisation>(), 2);
    const auto plan = development::loadPlan(*h.project);
    QCOMPARE(plan.ownerName(plan.actions.first()), u"Lightweight Cluster"_s);
    QCOMPARE(owner->currentText(), u"Lightweight Cluster"_s);
    type(owner->lineEdit(), u"technical college"_s); // known, in other letters
    QTRY_COMPARE(h.project->find(*h.project->all<Action>().first().ownerId)->name, u"Technical college"_s);
    QCOMPARE(h.project->count<Organisation>(), 2);

    auto* partner = h.find<QComboBox>("actionForm.addPartner");
    type(partner->lineEdit(), u"New mill"_s);
    QTRY_COMPARE(development::loadPlan(*h.project).partnerNames(plan.actions.first().id),
                 QStringList{u"New mill"_s});
    auto* partners = h.find<ChipField>("actionForm.partners");
    QCOMPARE(partners->chips().size(), 1);
    QTest::mouseClick(partners->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QTRY_VERIFY(development::loadPlan(*h.project).partners.isEmpty());
    QVERIFY(h.project->undo());
    QCOMPARE(partners->chips().size(), 1);
}

void TestActionPlanPage::aCycleIsRefusedAndNamed()
{
    PageHarness h;
    const auto activity = addActivity(h, u"Composites"_s);
    Action first = makeAction(activity, u"Build the line"_s);
    Action second = makeAction(activity, u"Train people"_s);
    h.fill([&](Writer& w) {
        w.insert(first);
        w.insert(second);
        ActionDependency dependency;
        dependency.actionId = second.id;
        dependency.dependsOnId = first.id;
        w.insert(dependency);
    });
    Page* page = h.open(u"action_plan"_s);
    QVERIFY(page->reveal(refOf(first)));
    auto* box = h.find<QComboBox>("actionForm.addDependency");
    type(box->lineEdit(), u"Train people"_s);
    auto* field = h.find<ChipField>("actionForm.dependencies");
    QTRY_VERIFY(!field->error().isEmpty());
    QVERIFY2(field->error().contains(u"Build the line"_s) && field->error().contains(u"Train people"_s),
             qPrintable(field->error()));
    QCOMPARE(h.project->count<ActionDependency>(), 1);
    QVERIFY(page->reveal(refOf(second)));
    QCOMPARE(field->chips().size(), 1);
    QVERIFY(field->error().isEmpty());
}

void TestActionPlanPage::datesOutOfOrderAreNotStored()
{
    PageHarness h;
    const auto activity = addActivity(h, u"Composites"_s);
    Action action = makeAction(activity, u"A"_s);
    action.startOn = QDate(2030, 5, 1);
    action.endOn = QDate(2030, 6, 1);
    h.fill([&](Writer& w) { w.insert(action); });
    QVERIFY(h.open(u"action_plan"_s));
    type(h.find<QLineEdit>("actionForm.end_on"), u"2030-04-01"_s);
    QCOMPARE(h.project->find(action.id)->endOn, QDate(2030, 6, 1));
    // With the start moved as well the two fit, and both are stored.
    type(h.find<QLineEdit>("actionForm.start_on"), u"2030-03-01"_s);
    QCOMPARE(h.project->find(action.id)->startOn, QDate(2030, 3, 1));
    QCOMPARE(h.project->find(action.id)->endOn, QDate(2030, 4, 1));
}

void TestActionPlanPage::draggingABarIsOneStep()
{
    PageHarness h;
    const auto activity = addActivity(h, u"Composites"_s);
    const QDate today = QDate::currentDate();
    Action action = makeAction(activity, u"A"_s);
    action.startOn = today.addDays(10);
    action.endOn = today.addDays(70);
    h.fill([&](Writer& w) { w.insert(action); });
    QVERIFY(h.open(u"action_plan"_s));
    h.find<SegmentedControl>("actionView")->setCurrentIndex(1);
    auto* timeline = h.find<TimelineView>("actionTimeline");
    QTRY_VERIFY(timeline->isVisible() && !timeline->barOf(action.id.hex()).isEmpty());
    const double day = timeline->layoutOfTime().pixelsPerDay();
    const QPoint from = timeline->barOf(action.id.hex()).center().toPoint();
    const QPoint to = from + QPoint(int(std::lround(7 * day)), 0);
    QTest::mousePress(timeline->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(timeline->viewport(), from + QPoint(3, 0));
    QMouseEvent move(QEvent::MouseMove, QPointF(to), timeline->viewport()->mapToGlobal(QPointF(to)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(timeline->viewport(), &move);
    QTest::mouseRelease(timeline->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(h.project->find(action.id)->startOn, today.addDays(17));
    QCOMPARE(h.project->find(action.id)->endOn, today.addDays(77));
    QTest::keyClick(timeline, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(h.project->find(action.id)->endOn, today.addDays(78));
    QCOMPARE(h.project->find(action.id)->startOn, today.addDays(17));
    QVERIFY(h.project->undo()); // drag and push right after each other are one step
    QCOMPARE(h.project->find(action.id)->startOn, today.addDays(10));
    QCOMPARE(h.project->find(action.id)->endOn, today.addDays(70));
}

void TestActionPlanPage::deletingSelectsTheNextAndIsUndone()
{
    PageHarness h;
    const auto activity = addActivity(h, u"Composites"_s);
    Action first = makeAction(activity, u"First"_s);
    Action second = makeAction(activity, u"Second"_s);
    h.fill([&](Writer& w) {
        w.insert(first);
        w.insert(second);
    });
    QVERIFY(h.open(u"action_plan"_s));
    auto* table = h.find<DataTable>("actionTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QVERIFY(table->selectKey(first.id.hex()));
    QTest::mouseClick(h.find<QToolButton>("actionForm.delete"), Qt::LeftButton);
    QCOMPARE(h.project->count<Action>(), 1);
    QCOMPARE(table->currentKey(), second.id.hex());
    QCOMPARE(h.navigator.notices.size(), 1);
    QVERIFY(h.project->undo());
    QCOMPARE(table->proxy()->rowCount(), 2);
}

void TestActionPlanPage::soonShowsWhatIsDue()
{
    PageHarness h;
    const auto activity = addActivity(h, u"Composites"_s);
    Action late = makeAction(activity, u"Late"_s);
    late.nextStep = u"Call"_s;
    late.nextStepOn = QDate::currentDate().addDays(-12);
    h.fill([&](Writer& w) {
        w.insert(makeAction(activity, u"Other"_s));
        w.insert(late);
    });
    QVERIFY(h.open(u"action_plan"_s));
    h.find<SegmentedControl>("actionView")->setCurrentIndex(2);
    auto* soon = h.find<DataTable>("soonTable");
    QVERIFY(soon->isVisible());
    QCOMPARE(soon->proxy()->rowCount(), 1);
    QVERIFY(soon->copyText().contains(u"overdue 12 days"_s));
    QCOMPARE(h.find<QLineEdit>("actionForm.title")->text(), u"Late"_s);
}

void TestActionPlanPage::filterAndReveal()
{
    PageHarness h;
    const auto one = addActivity(h, u"Composites"_s);
    const auto two = addActivity(h, u"Timber"_s);
    Action action = makeAction(two, u"Saw"_s);
    h.fill([&](Writer& w) {
        w.insert(makeAction(one, u"Weave"_s));
        w.insert(action);
    });
    Page* page = h.open(u"action_plan"_s);
    auto* filter = h.find<QComboBox>("activityFilter");
    auto* table = h.find<DataTable>("actionTable");
    QCOMPARE(table->proxy()->rowCount(), 2);
    filter->setCurrentIndex(filter->findData(one.hex()));
    QCOMPARE(table->proxy()->rowCount(), 1);
    QVERIFY(page->reveal(refOf(action)));
    QCOMPARE(table->currentKey(), action.id.hex());
    QCOMPARE(h.find<QLineEdit>("actionForm.title")->text(), u"Saw"_s);
    QVERIFY(!page->reveal({u"action"_s, RecordId::create()}));
    QTest::mouseClick(h.find<QToolButton>("actionForm.thread"), Qt::LeftButton);
    QCOMPARE(h.navigator.shownThread, refOf(action));
    const QJsonObject state = page->saveState();
    page = h.open(u"action_plan"_s);
    page->restoreState(state);
    QCOMPARE(h.find<DataTable>("actionTable")->currentKey(), action.id.hex());
}

void TestActionPlanPage::readOnlyTouchesNothing()
{
    PageHarness h;
    fillPlan(h);
    const QString path = h.project->path();
    h.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    h.project = std::move(*Project::open(path, options));
    h.context = std::make_unique<ToolContext>(*h.project, h.theme, h.dialogs, h.navigator);
    QVERIFY(h.open(u"action_plan"_s));
    QVERIFY(!h.find<QPushButton>("addAction")->isEnabled());
    QVERIFY(!h.find<QToolButton>("actionForm.delete")->isVisible());
    QVERIFY(h.find<QLineEdit>("actionForm.title")->isReadOnly());
    QVERIFY(!h.find<QComboBox>("actionForm.addPartner")->isVisible());
    auto* table = h.find<DataTable>("actionTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(h.project->count<Action>(), 7);
    h.page.reset();
}

void TestActionPlanPage::manyActionsStayQuick()
{
    PageHarness h;
    const auto activity = addActivity(h, u"Composites"_s);
    const QDate today = QDate::currentDate();
    h.fill([&](Writer& w) {
        for (int i = 0; i < 3000; ++i) {
            Action action = makeAction(activity, u"Action %1"_s.arg(i));
            action.startOn = today.addDays(i % 400);
            action.endOn = today.addDays(i % 400 + 30);
            w.insert(action);
        }
    });
    QElapsedTimer clock;
    clock.start();
    QVERIFY(h.open(u"action_plan"_s));
    h.find<SegmentedControl>("actionView")->setCurrentIndex(1);
    QCoreApplication::processEvents();
    QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(h.find<TimelineView>("actionTimeline")->layoutOfTime().items().size(), 3000);
}

void TestActionPlanPage::fillPlan(PageHarness& h)
{
    const QDate today = QDate::currentDate();
    h.fill([&](Writer& w) {
        TransformativeActivity activity;
        activity.title = u"Recyclable fibre composites for mobility"_s;
        const auto fibre = w.insert(activity);
        activity = {};
        activity.title = u"Timber buildings from regional wood"_s;
        const auto timber = w.insert(activity);
        Organisation cluster;
        cluster.name = u"Lightweight Cluster"_s;
        cluster.helix = Helix::Cluster;
        w.insert(cluster);
        Organisation college;
        college.name = u"Technical College Wels"_s;
        college.helix = Helix::Research;
        w.insert(college);
        struct Plan {
            const char* title;
            ActionStatus status;
            int start;
            int end;
            int next;
            double cost;
        };
        const Plan plans[] = {
            {"Form a consortium of five firms", ActionStatus::Done, -200, -80, -90, 12000},
            {"Apply for regional funds", ActionStatus::Running, -90, 40, -12, 25000},
            {"Build a pilot line for recycling", ActionStatus::Funded, 30, 400, 20, 1450000},
            {"Train operators of the pilot line", ActionStatus::Planned, 150, 320, 45, 0},
            {"Show parts at the trade fair", ActionStatus::Idea, 260, 300, 0, 0},
            {"Agree on a standard for sorted fibre waste", ActionStatus::Idea, 0, 0, 14, 0},
            {"Map the sawmills", ActionStatus::Planned, 20, 120, 9, 8000}};
        QList<Action> made;
        for (const Plan& plan : plans) {
            Action action = makeAction(made.size() < 6 ? fibre : timber, QString::fromLatin1(plan.title));
            action.status = plan.status;
            action.expectedOutput = u"A signed agreement"_s;
            if (plan.start || plan.end) {
                action.startOn = today.addDays(plan.start);
                action.endOn = today.addDays(plan.end);
            }
            if (plan.next) {
                action.nextStep = u"Invite partners and fix the date"_s;
                action.nextStepOn = today.addDays(plan.next);
            }
            if (plan.cost > 0)
                action.cost = plan.cost;
            if (made.size() != 4)
                action.ownerId = made.size() % 2 ? cluster.id : college.id;
            w.insert(action);
            w.link(refOf(cluster), refOf(action), role::partner());
            made.append(action);
        }
        for (const auto& [from, on] : {std::pair(1, 0), std::pair(2, 1), std::pair(3, 2), std::pair(4, 3)}) {
            ActionDependency dependency;
            dependency.actionId = made.at(from).id;
            dependency.dependsOnId = made.at(on).id;
            w.insert(dependency);
        }
    });
}

// Grabs what a person would see into S3_SCREENSHOTS, if set; and makes sure that nothing is cut off in any
// size.
void TestActionPlanPage::pictures()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    PageHarness h;
    fillPlan(h);
    for (const QSize size : {QSize(728, 700), QSize(1180, 800)})
        for (const bool dark : {false, true}) {
            h.setDark(dark);
            Page* page = h.open(u"action_plan"_s, size);
            QVERIFY2(page->minimumSizeHint().width() <= 728,
                     qPrintable(QString::number(page->minimumSizeHint().width())));
            for (int view = 0; view < 3; ++view) {
                h.find<SegmentedControl>("actionView")->setCurrentIndex(view);
                QTest::qWait(30);
                if (!folder.isEmpty())
                    QVERIFY(h.grab(u"%1/plan_%2_%3_%4.png"_s.arg(folder)
                                       .arg(view)
                                       .arg(size.width())
                                       .arg(dark ? u"dark"_s : u"light"_s)));
            }
        }
}

QTEST_MAIN(TestActionPlanPage)
#include "test_action_plan_page.moc"
