// SPDX-License-Identifier: GPL-3.0-or-later
// The facilitator's console.
#include "tests/pages/ConsoleRoom.h"

#include "ui/kit/Messages.h"
#include "ui/workshop/console/Countdown.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace s3;
using test::ConsoleRoom;

class TestWorkshopConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneClickStarts();
    void theCountdownSaysHowItStands();
    void everythingByKeys();
    void typingTriggersNothing();
    void catchingUpIsOneClick();
    void tablesAndNotes();
    void aJumpOfTheClockIsTold();
    void readOnlyChangesNothing();
    void theFacilitatorChoosesTheRound();
};

void TestWorkshopConsole::oneClickStarts()
{
    ConsoleRoom room;
    room.openConsole();
    QCOMPARE(room.find<Countdown>("run.countdown")->text(), u"09:00"_s);
    QCOMPARE(QApplication::focusWidget(), room.find<QWidget>("run.next"));
    room.click("run.next");
    QCOMPARE(room.state().current, 0);
    QCOMPARE(room.label("run.block"), room.block(0).title);
    QCOMPARE(room.find<Countdown>("run.countdown")->text(), u"20:00"_s);
    for (int i = 1; i < room.blocks.size(); ++i)
        room.click("run.next");
    QCOMPARE(room.state().current, int(room.blocks.size()) - 1);
    room.click("run.next"); // ends
    QVERIFY(room.state().ended());
    QVERIFY(!room.find<QWidget>("run.next")->isVisible());
    room.click("run.close");
    QCOMPARE(room.find<SegmentedControl>("workshop.part")->currentIndex(), int(WorkshopView::ResultPart));
}

void TestWorkshopConsole::theCountdownSaysHowItStands()
{
    ConsoleRoom room;
    room.start(0);
    room.openConsole();
    auto* countdown = room.find<Countdown>("run.countdown");
    QSet<QString> words{countdown->words()};
    QVERIFY(room.label("run.outlook").contains(u"13:30"));
    room.now = ConsoleRoom::at(9, 16);
    room.tick();
    QCOMPARE(countdown->text(), u"4:00"_s);
    words.insert(countdown->words());
    room.now = ConsoleRoom::at(9, 24);
    room.tick();
    QCOMPARE(countdown->text(), u"+4:00"_s);
    words.insert(countdown->words());
    QVERIFY(room.label("run.outlook").contains(u"4"));
    QVERIFY(room.label("run.outlook").contains(u"13:34"));
    room.click("run.pause");
    words.insert(countdown->words());
    QCOMPARE(words.size(), 4); // every state has a word, not a colour alone
    room.now = ConsoleRoom::at(9, 54);
    room.tick();
    QCOMPARE(countdown->text(), u"+4:00"_s);
    room.click("run.pause");
    room.click("run.more");
    QCOMPARE(countdown->text(), u"+3:00"_s);
    room.click("run.less");
    QCOMPARE(countdown->text(), u"+4:00"_s);
}

void TestWorkshopConsole::everythingByKeys()
{
    ConsoleRoom room;
    room.openConsole();
    room.key(Qt::Key_Return); // on the start button
    QCOMPARE(room.state().current, 0);
    room.key(Qt::Key_Right, Qt::ControlModifier);
    room.key(Qt::Key_F8);
    QCOMPARE(room.state().current, 2);
    room.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(room.state().current, 1);
    room.key(Qt::Key_Plus);
    room.key(Qt::Key_Plus);
    room.key(Qt::Key_Minus);
    QCOMPARE(room.state().blockRun->extraMinutes, 1);
    room.key(Qt::Key_P);
    QVERIFY(room.state().blockRun->pausedAt);
    room.key(Qt::Key_P);
    QVERIFY(!room.state().blockRun->pausedAt);
    const QList<Scene> scenes = allValues<Scene>();
    for (int i = 0; i < scenes.size(); ++i) {
        room.key(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(room.state().run.scene, scenes.at(i));
    }
    room.key(Qt::Key_F);
    QCOMPARE(room.state().run.cover, Cover::Frozen);
    room.key(Qt::Key_B);
    QCOMPARE(room.state().run.cover, Cover::Blank);
    room.key(Qt::Key_F10);
    QCOMPARE(room.state().run.cover, Cover::None);
    room.key(Qt::Key_3);
    QCOMPARE(workshop::roomProgress(*room.project, room.state()).tablesDone(), 1);
    room.key(Qt::Key_9); // there is no such table
    QCOMPARE(room.project->count<BlockDone>(), 1);
    room.key(Qt::Key_N);
    QCOMPARE(QApplication::focusWidget(), room.find<QWidget>("run.note"));
}

void TestWorkshopConsole::typingTriggersNothing()
{
    ConsoleRoom room;
    room.start(0);
    room.openConsole();
    auto* note = room.find<QLineEdit>("run.note");
    note->setFocus();
    const QStringList before = room.project->dump();
    QTest::keyClicks(note, u"Bring 3 pens + WFR-bp n"_s);
    QTest::keyClick(note, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(room.project->dump(), before);
    QCOMPARE(note->text(), u"Bring 3 pens + WFR-bp n"_s);
    QVERIFY(!room.screen().isOpen());
}

void TestWorkshopConsole::catchingUpIsOneClick()
{
    ConsoleRoom room;
    room.start(0);
    room.openConsole();
    QVERIFY(!room.find<QWidget>("run.catchUp.apply")->isVisible());
    room.now = ConsoleRoom::at(9, 26);
    room.tick();
    QVERIFY(room.find<QWidget>("run.catchUp.apply")->isVisible());
    QVERIFY(room.label("run.catchUp").contains(room.block(2).title));
    room.click("run.catchUp.apply");
    QVERIFY(!room.find<QWidget>("run.catchUp.apply")->isVisible());
    int minutes = 0;
    for (const AgendaBlock& block : workshop::agendaOf(*room.project, room.workshop))
        minutes += block.minutes;
    QCOMPARE(minutes, 264);
    QVERIFY(room.label("run.outlook").contains(u"13:30"));
    QVERIFY(room.project->undo());
    QVERIFY(room.find<QWidget>("run.catchUp.apply")->isVisible());
}

void TestWorkshopConsole::tablesAndNotes()
{
    ConsoleRoom room;
    room.furnish();
    room.start(2);
    room.openConsole();
    QCOMPARE(room.label("run.question"), u"What can we do here better than others?"_s);
    QVERIFY(room.label("run.facilitatorNote").contains(u"small firms"));
    QVERIFY(room.label("run.materials").contains(u"Pens"));
    QVERIFY(room.label("run.then").contains(room.block(3).title));
    room.click("run.table.2");
    QVERIFY(room.find<QAbstractButton>("run.table.2")->isChecked());
    QVERIFY(room.label("run.done").contains(u"1 of 4"));
    auto* note = room.find<QLineEdit>("run.note");
    note->setFocus();
    QTest::keyClicks(note, u"Mayor promises a hall"_s);
    QTest::keyClick(note, Qt::Key_Return);
    room.click("run.note.inMinutes");
    QTest::keyClicks(note, u"Ask the bank again"_s);
    QTest::keyClick(note, Qt::Key_Return);
    const QList<WorkshopNote> notes = workshop::notesOf(*room.project, room.workshop);
    QCOMPARE(notes.size(), 2);
    QVERIFY(notes.at(0).inMinutes && !notes.at(1).inMinutes);
    QCOMPARE(notes.at(0).agendaBlockId, std::optional(room.blocks.at(2)));
    auto* table = room.find<QTableView>("run.notes");
    table->setFocus();
    table->selectRow(0); // the newest
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(workshop::notesOf(*room.project, room.workshop).at(1).inMinutes);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(room.project->count<WorkshopNote>(), 1);
    room.click("run.write");
    QCOMPARE(room.find<SegmentedControl>("workshop.part")->currentIndex(), int(WorkshopView::IdeasPart));
    // A block begins from the agenda as well.
    room.find<SegmentedControl>("workshop.part")->setCurrentIndex(WorkshopView::RunPart);
    auto* agenda = room.find<QTableView>("run.agenda");
    agenda->selectRow(7);
    QTest::keyClick(agenda, Qt::Key_Return);
    QCOMPARE(room.state().current, 7);
    QVERIFY(room.label("run.done").contains(u"21 of 24"));
    QVERIFY(room.find<QWidget>("run.vote")->isVisible());
}

void TestWorkshopConsole::aJumpOfTheClockIsTold()
{
    ConsoleRoom room;
    room.start(1);
    room.openConsole();
    auto* gap = room.find<InlineMessage>("run.gap");
    QVERIFY(gap->text().isEmpty());
    room.tick();
    room.now += 42 * workshop::msPerMinute;
    room.tick();
    QVERIFY(gap->text().contains(u"42"));
    Q_EMIT gap->actionTriggered();
    QVERIFY(gap->text().isEmpty());
    QCOMPARE(room.find<Countdown>("run.countdown")->text(), u"25:00"_s);
    // After a day with the program closed the console asks at once.
    room.page.reset();
    room.now += 24 * 60 * workshop::msPerMinute;
    room.openConsole();
    QVERIFY(!room.find<InlineMessage>("run.gap")->text().isEmpty());
    Q_EMIT room.find<InlineMessage>("run.gap")->actionTriggered();
    QCOMPARE(room.find<Countdown>("run.countdown")->text(), u"25:00"_s);
}

void TestWorkshopConsole::readOnlyChangesNothing()
{
    ConsoleRoom room;
    room.furnish();
    room.start(2);
    room.context.reset();
    room.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    options.clock = Clock([&room] { return room.now; });
    room.project = std::move(*Project::open(room.folder.filePath(u"test.s3project"_s), options));
    room.context = std::make_unique<ToolContext>(*room.project, room.theme, room.dialogs, room.navigator);
    const QStringList before = room.project->dump();
    room.openConsole();
    QVERIFY(!room.find<QWidget>("run.next")->isEnabled());
    for (const Qt::Key key :
         {Qt::Key_F8, Qt::Key_P, Qt::Key_Plus, Qt::Key_F, Qt::Key_B, Qt::Key_1, Qt::Key_R})
        QTest::keyClick(room.page.get(), key);
    QTest::keyClick(room.page.get(), Qt::Key_W);
    QVERIFY2(room.screen().isOpen(), "the room may look at a project that is only read");
    QCOMPARE(room.project->dump(), before);
}

void TestWorkshopConsole::theFacilitatorChoosesTheRound()
{
    ConsoleRoom room;
    room.openConsole();
    QVERIFY(!room.find<QComboBox>("run.round")->isVisible()); // there is none
    room.furnish();
    room.fill([&](Writer& w) -> Result<void> {
        const auto second = workshop::openRound(w, room.workshop, {u"Second look"_s, 3, 1}, room.ideas);
        if (!second)
            return second.error();
        for (const auto& round : {room.round, *second})
            if (const auto closed = workshop::closeRound(w, round); !closed)
                return closed;
        workshop::setSetup(w, room.round,
                           [&](RoundSetup& setup) { setup.agendaBlockId = room.blocks.at(5); });
        return {};
    });
    room.start(5);
    auto* rounds = room.find<QComboBox>("run.round");
    QTRY_VERIFY(rounds->isVisible());
    QCOMPARE(rounds->count(), 3);
    QCOMPARE(rounds->itemText(1), room.block(5).title + u": What first?"_s);
    QCOMPARE(rounds->itemText(2), u"Second look"_s);
    room.scene(Scene::Results);
    QCOMPARE(room.screen().content().heading, u"What first?"_s); // of the block
    // By keys: C opens the list.
    room.find<QWidget>("run.next")->setFocus();
    room.key(Qt::Key_C);
    QVERIFY(rounds->view()->isVisible());
    QTest::keyClick(rounds->view(), Qt::Key_End);
    QTest::keyClick(rounds->view(), Qt::Key_Return);
    QVERIFY(room.state().run.sceneRoundId.has_value());
    QTRY_COMPARE(room.screen().content().heading, u"Second look"_s);
    QCOMPARE(rounds->currentIndex(), 2);
    // The next block begins with its own again.
    room.start(6);
    QTRY_COMPARE(rounds->currentIndex(), 0);
}

QTEST_MAIN(TestWorkshopConsole)
#include "test_workshop_console.moc"
