// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/WorkshopRoom.h"

#include "core/workshop/Agenda.h"
#include "core/workshop/AgendaPack.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Participants.h"
#include "core/workshop/Rounds.h"
#include "core/workshop/Selection.h"
#include "ui/kit/EditableTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/rounds/BallotGrid.h"
#include "ui/workshop/wall/IdeaWall.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace s3;

using Part = WorkshopView::Part;
using enum WorkshopView::Part;

class TestDiscoveryWorkshop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyPageLeadsToAWorkshop();
    void ballotsByKeys();
    void resultLeadsToAnActivity();
    void closingHintsAtUnsettledIdeas();
    void theKeyboardStaysInThePage();
    void readOnlyChangesNothing();
    void stateIsCarriedOver();
    void pictures();

private:
    using Room = test::WorkshopRoom;
};

void TestDiscoveryWorkshop::emptyPageLeadsToAWorkshop()
{
    Room room;
    QVERIFY(room.open(u"discovery_workshop"_s));
    QVERIFY(room.find<QPushButton>("workshop.first")->isVisible());
    room.click("workshop.first");
    QCOMPARE(room.project->count<Workshop>(), 1);
    QCOMPARE(room.project->count<AgendaBlock>(), 9);
    auto* title = room.find<QLineEdit>("workshopForm.title");
    QCOMPARE(title->selectedText(), title->text());
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Linz"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(room.project->all<Workshop>().value(0).title, u"Linz"_s);
    QVERIFY(room.project->undo());
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<Workshop>(), 0);
    QVERIFY(room.find<QPushButton>("workshop.first")->isVisible());
}

void TestDiscoveryWorkshop::ballotsByKeys()
{
    Room room;
    room.make();
    room.ideas({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.show(VotePart);
    QCOMPARE(room.find<QListWidget>("round.ideas")->count(), 3);
    room.click("round.start");
    QCOMPARE(room.project->count<RoundOption>(), 3);
    const auto round = room.project->all<VotingRound>().value(0).id;
    auto* grid = room.find<BallotGrid>("ballotGrid");
    QCOMPARE(grid->model()->rowCount(), 10);
    QCOMPARE(grid->currentIndex().column(), BallotModel::firstOption);
    QTest::keyClicks(grid, u"221"_s);
    QCOMPARE(grid->currentIndex().row(), 1); // on to the next voter
    QCOMPARE(grid->model()->index(0, 0).data(Qt::EditRole).toInt(), 5);
    // Three on one idea, and six in all: refused, told, nothing stored, and the cursor stays.
    auto* message = room.find<InlineMessage>("vote.message");
    const QStringList before = room.project->dump();
    QTest::keyClicks(grid, u"3"_s);
    QVERIFY(!message->text().isEmpty());
    QCOMPARE(room.project->dump(), before);
    QCOMPARE(grid->currentIndex().column(), BallotModel::firstOption);
    QTest::keyClicks(grid, u"22"_s);
    QVERIFY(message->text().isEmpty());
    QTest::keyClicks(grid, u"2"_s);
    QVERIFY(message->text().contains(u"6"));
    QCOMPARE(workshop::ballotsOf(*room.project, round).value(u"P02"_s).size(), 2);
    // A code of somebody who was not on the list.
    auto* code = room.find<QLineEdit>("vote.code");
    QTest::keyClicks(code, u"guest1"_s);
    QTest::keyClick(code, Qt::Key_Return);
    QCOMPARE(grid->model()->rowCount(), 11);
    QTest::keyClicks(grid, u"1"_s);
    QVERIFY(workshop::ballotsOf(*room.project, round).contains(u"GUEST1"_s));
    QTest::keyClick(grid, Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!workshop::ballotsOf(*room.project, round).contains(u"GUEST1"_s));
    // One voter's row is one step back.
    room.click("vote.close");
    QCOMPARE(room.project->find(round)->state, RoundState::Closed);
    QCOMPARE(room.find<SegmentedControl>("workshop.part")->currentIndex(), int(ResultPart));
    room.show(VotePart);
    const QStringList closed = room.project->dump();
    grid->goTo(3, 1);
    QTest::keyClicks(grid, u"1"_s);
    QCOMPARE(room.project->dump(), closed);
}

void TestDiscoveryWorkshop::resultLeadsToAnActivity()
{
    Room room;
    room.make();
    const auto ids = room.ideas({u"Pilot line"_s, u"Repair network"_s, u"Never voted on"_s});
    const auto round = room.round(ids.mid(0, 2));
    room.fill([&](Writer& w) -> Result<void> {
        const auto options = workshop::optionsOf(w, round);
        if (auto done = workshop::setBallot(w, round, u"P01"_s, {{options.at(1).id, 2}}); !done)
            return done;
        return workshop::closeRound(w, round);
    });
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.show(ResultPart);
    auto* table = room.find<DataTable>("rankingTable");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->currentKey(), ids.at(1).hex());
    QCOMPARE(room.find<QLabel>("selection.idea")->text(), u"Repair network"_s);
    room.click("selection.select");
    QVERIFY(!room.find<InlineMessage>("selection.message")->text().isEmpty());
    QCOMPARE(room.project->count<TransformativeActivity>(), 0);
    QTest::keyClicks(room.find<QPlainTextEdit>("selection.rationale"), u"Both clusters join"_s);
    room.click("selection.select");
    QCOMPARE(room.project->all<TransformativeActivity>().value(0).title, u"Repair network"_s);
    QCOMPARE(room.project->all<Decision>().value(0).rationale, u"Both clusters join"_s);
    QVERIFY(!room.find<QPushButton>("selection.select")->isVisible());
    QVERIFY(!table->model()->index(0, 5).data().toString().isEmpty());
    table->selectKey(ids.at(2).hex());
    room.click("selection.keep");
    QCOMPARE(room.project->all<Opportunity>().value(0).title, u"Never voted on"_s);
    room.click("selection.thread");
    QCOMPARE(room.navigator.shownThread, refOf(ids.at(2)));
    QVERIFY(room.project->undo());
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<TransformativeActivity>(), 0);
    table->selectKey(ids.at(1).hex());
    QVERIFY(room.find<QPushButton>("selection.select")->isVisible());
}

void TestDiscoveryWorkshop::closingHintsAtUnsettledIdeas()
{
    Room room;
    room.make();
    const auto ids = room.ideas({u"Pilot line"_s, u"Repair network"_s, u"Skills passport"_s});
    room.fill([&](Writer& w) {
        workshop::moveToGroup(w, {ids.at(1)}, workshop::groupNamed(w, room.workshop, u"Repair"_s));
    });
    QVERIFY(room.open(u"discovery_workshop"_s));
    auto* hint = room.find<InlineMessage>("workshop.unsettled");
    QVERIFY(!hint->isVisible());
    room.fill([&](Writer& w) {
        w.modify(room.workshop, [](Workshop& held) { held.status = WorkshopStatus::Closed; });
    });
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"2"));
    auto* park = hint->findChild<QPushButton*>();
    QTest::mouseClick(park, Qt::LeftButton);
    QTRY_VERIFY(!hint->isVisible());
    QCOMPARE(room.idea(ids.at(0)).state, IdeaState::Parked);
    QCOMPARE(room.idea(ids.at(1)).state, IdeaState::Open);
    QCOMPARE(room.idea(ids.at(2)).state, IdeaState::Parked);
    QVERIFY(room.project->undo());
    QTRY_VERIFY(hint->isVisible());
    QCOMPARE(room.idea(ids.at(0)).state, IdeaState::Open);
}

void TestDiscoveryWorkshop::theKeyboardStaysInThePage()
{
    Room room;
    room.make();
    room.ideas({u"Pilot line"_s, u"Repair network"_s});
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(room.page.get()));
    room.show(IdeasPart);
    for (const Part part : {VotePart, ResultPart, PreparePart, IdeasPart}) {
        room.show(part);
        QVERIFY(room.page->focusWidget());
        QVERIFY2(room.page->focusWidget()->isVisible(), qPrintable(QString::number(part)));
    }
    // The first round may start as it is, and Return starts it.
    room.show(VotePart);
    auto* start = room.find<QPushButton>("round.start");
    QVERIFY(start->hasFocus());
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(room.project->count<VotingRound>(), 1);
}

void TestDiscoveryWorkshop::readOnlyChangesNothing()
{
    Room room;
    room.make();
    room.round(room.ideas({u"a"_s, u"b"_s}));
    const QString path = room.project->path();
    room.context.reset();
    room.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    room.project = std::move(*Project::open(path, options));
    room.context = std::make_unique<ToolContext>(*room.project, room.theme, room.dialogs, room.navigator);
    QVERIFY(!room.project->writable());
    const QStringList before = room.project->dump();
    QVERIFY(room.open(u"discovery_workshop"_s));
    for (const Part part : {PreparePart, IdeasPart, VotePart, ResultPart})
        room.show(part);
    auto* agenda = room.find<EditableTable>("agendaTable");
    agenda->setCurrentIndex(agenda->model()->index(0, 1));
    QTest::keyClick(agenda, Qt::Key_Delete);
    auto* wall = room.find<IdeaWall>("ideaWall");
    wall->selectAll();
    for (const Qt::Key key : {Qt::Key_M, Qt::Key_P, Qt::Key_Delete, Qt::Key_G})
        QTest::keyClick(wall, key);
    auto* grid = room.find<BallotGrid>("ballotGrid");
    grid->goTo(0, 1);
    QTest::keyClicks(grid, u"1"_s);
    QCOMPARE(room.project->dump(), before);
}

void TestDiscoveryWorkshop::stateIsCarriedOver()
{
    Room room;
    room.make();
    const auto ids = room.ideas({u"a"_s, u"b"_s});
    Page* page = room.open(u"discovery_workshop"_s);
    QVERIFY(page->reveal(refOf(ids.at(1))));
    QCOMPARE(room.find<IdeaWall>("ideaWall")->selectedKeys(), QStringList{ids.at(1).hex()});
    room.find<QPlainTextEdit>("capture.text")->setPlainText(u"half an ide"_s);
    const QJsonObject state = page->saveState();
    page = room.open(u"discovery_workshop"_s);
    page->restoreState(state);
    QCOMPARE(room.find<SegmentedControl>("workshop.part")->currentIndex(), int(IdeasPart));
    QCOMPARE(room.find<QPlainTextEdit>("capture.text")->toPlainText(), u"half an ide"_s);
    QVERIFY(!page->reveal({u"workshop"_s, RecordId::create()}));
}

void TestDiscoveryWorkshop::pictures()
{
    Room room;
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS", room.folder.path());
    QVERIFY(room.open(u"discovery_workshop"_s, {728, 700}));
    QVERIFY(room.grab(folder + u"/empty.png"_s));
    room.page.reset();
    room.make();
    const QStringList lines{
        u"Shared pilot line for recycled fibre"_s,
        u"Digital twin for composite presses"_s,
        u"Repair network for rotor blades"_s,
        u"Bio-based resins with dairy waste"_s,
        u"Testing standards for second-life parts in rail, sport and building, agreed between the "
        "three regions and open to others"_s,
        u"Design school for lightweight furniture"_s,
        u"Fire-safe panels for timber houses"_s,
        u"Lease instead of buy for moulds"_s,
        u"Open data on fibre flows"_s};
    auto ids = room.ideas(lines);
    ids += room.ideas({u"Three polymer institutes within one hour"_s, u"Pilot line"_s}, IdeaKind::Capacity);
    const auto round = room.round(ids.mid(0, 9));
    room.fill([&](Writer& w) -> Result<void> {
        workshop::moveToGroup(w, ids.mid(0, 4), workshop::groupNamed(w, room.workshop, u"Material"_s));
        workshop::moveToGroup(w, ids.mid(4, 3),
                              workshop::groupNamed(w, room.workshop, u"Building and furniture"_s));
        workshop::assignTables(w, room.workshop, 2);
        if (auto done = workshop::mergeIdeas(w, ids.at(0), {ids.at(10)}); !done)
            return done;
        workshop::parkIdeas(w, {ids.at(8)});
        const auto options = workshop::optionsOf(w, round);
        for (int voter = 0; voter < 8; ++voter) {
            workshop::Dots dots{{options.at(voter % 3).id, 2}, {options.at((voter * 2 + 1) % 9).id, 1}};
            dots[options.at(7 - voter % 4).id] = 1;
            if (auto done = workshop::setBallot(w, round, u"P0%1"_s.arg(voter + 1), dots); !done)
                return done;
        }
        return {};
    });
    const QStringList names{u"prepare"_s, u"run"_s, u"ideas"_s, u"vote"_s, u"result"_s};
    for (const bool dark : {false, true}) {
        room.setDark(dark);
        for (const QSize size : {QSize(728, 700), QSize(1180, 800)}) {
            QVERIFY(room.open(u"discovery_workshop"_s, size));
            for (const Part part : {PreparePart, RunPart, IdeasPart, VotePart, ResultPart}) {
                room.show(part);
                // Fits beside the rail and the guide, and on a low screen.
                QCOMPARE(room.page->size(), size);
                QTest::qWait(20);
                QVERIFY(
                    room.grab(u"%1/%2-%3-%4.png"_s.arg(folder, names.at(part), dark ? u"dark"_s : u"light"_s)
                                  .arg(size.width())));
            }
            room.show(VotePart);
            room.click("vote.new");
            QVERIFY(room.grab(
                u"%1/round-%2-%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(size.width())));
            room.page->resize(size.width(), 1700);
            room.show(PreparePart);
            QVERIFY(room.grab(
                u"%1/tall-%2-%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(size.width())));
        }
    }
}

QTEST_MAIN(TestDiscoveryWorkshop)
#include "test_discovery_workshop.moc"
