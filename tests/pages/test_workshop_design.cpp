// SPDX-License-Identifier: GPL-3.0-or-later
// Before and after the workshop: templates, agenda, people, tables, prints.
#include "tests/pages/WorkshopRoom.h"

#include "core/identification/ActivityDecisions.h"
#include "core/workshop/Agenda.h"
#include "core/workshop/Attendees.h"
#include "core/workshop/Selection.h"
#include "ui/kit/EditableTable.h"
#include "ui/kit/Messages.h"
#include "ui/workshop/design/SeatList.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

enum Pane { PlanPane, PeoplePane, TablesPane };

} // namespace

class TestWorkshopDesign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void templatesAreChosen();
    void agendaIsEditedInPlace();
    void blocksAreDoubledMovedAndPlanned();
    void hintsLeadThere();
    void participantsComeInGroups();
    void listsAreImported();
    void theDoorTicksPeopleOff();
    void peopleAreSeatedByKeysAndDrag();
    void printsAreSaved();
    void readOnlyChangesNothing();
    void pictures();

private:
    using Room = test::WorkshopRoom;
    static void list(Room& room);
};

void TestWorkshopDesign::templatesAreChosen()
{
    Room room;
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.click("template.edw-two-days");
    QCOMPARE(room.project->count<AgendaBlock>(), 18);
    QCOMPARE(room.project->count<BlockPlan>(), 18);
    QVERIFY(!room.find<QWidget>("template.edw-two-days")->isVisible());
    // Another one beside it, by keys; Escape leaves things as they are.
    room.click("workshop.new");
    auto* empty = room.find<QAbstractButton>("template.empty");
    QVERIFY(empty->isVisible());
    room.click("template.cancel");
    QVERIFY(!empty->isVisible());
    QCOMPARE(room.project->count<Workshop>(), 1);
    room.click("workshop.new");
    QTest::keyClick(empty, Qt::Key_Return);
    QCOMPARE(room.project->count<Workshop>(), 2);
    QCOMPARE(room.project->count<AgendaBlock>(), 18);
    QVERIFY(room.project->undo());
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<AgendaBlock>(), 0);
    QCOMPARE(room.project->count<WorkshopPlan>(), 0);
}

void TestWorkshopDesign::agendaIsEditedInPlace()
{
    Room room;
    room.make(false);
    QVERIFY(room.open(u"discovery_workshop"_s));
    auto* table = room.find<EditableTable>("agendaTable");
    auto* sum = room.find<QLabel>("agenda.sum");
    auto* warning = room.find<InlineMessage>("agenda.warning");
    const auto starts = [&](int row) { return table->model()->index(row, 0).data().toString(); };
    QCOMPARE(starts(8), u"13:15"_s);
    // Minutes of the first block from 15 to 30: everything moves, and it no longer fits.
    QVERIFY(table->model()->setData(table->model()->index(0, 3), 30));
    QCOMPARE(starts(8), u"13:30"_s);
    QVERIFY(sum->text().contains(u"15"));
    QVERIFY(room.find<InlineMessage>("issue.0")->text().contains(u"13:45"));
    QVERIFY(room.project->undo());
    QVERIFY(!room.find<InlineMessage>("issue.0")->text().contains(u"13:45"));
    // Alt+Down moves the block and the selection goes with it.
    const QString first = table->model()->index(0, 1).data().toString();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table->model()->index(1, 1).data().toString(), first);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table->model()->index(0, 1).data().toString(), first);
    // A fixed start keeps its time, also on the next day; nonsense is refused beside the table.
    QVERIFY(table->model()->setData(table->model()->index(4, 4), u"12:00"_s));
    QCOMPARE(starts(4), u"12:00"_s);
    QVERIFY(table->model()->setData(table->model()->index(5, 4), u"9:00 +1"_s));
    QCOMPARE(starts(5), u"09:00 +1"_s);
    QVERIFY(!table->model()->setData(table->model()->index(4, 4), u"noon"_s));
    QVERIFY(warning->text().contains(u"noon"));
    table->setCurrentIndex(table->model()->index(4, 1));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(room.project->count<AgendaBlock>(), 8);
    room.click("agenda.add");
    QCOMPARE(room.project->count<AgendaBlock>(), 9);
    room.click("agenda.addBreak");
    QCOMPARE(room.project->where<AgendaBlock>("kind", u"break"_s).size(), 1);
}

void TestWorkshopDesign::blocksAreDoubledMovedAndPlanned()
{
    Room room;
    room.make(false);
    QVERIFY(room.open(u"discovery_workshop"_s));
    auto* table = room.find<EditableTable>("agendaTable");
    table->setCurrentIndex(table->model()->index(2, 1));
    auto* question = room.find<QPlainTextEdit>("blockForm.question");
    QVERIFY(question->toPlainText().contains(u"others cannot"));
    question->setFocus();
    question->selectAll();
    QTest::keyClicks(question, u"What can we do best?"_s);
    table->setFocus(); // leaving the field stores it
    const auto block = [&](int row) {
        return IdOf<AgendaBlock>(RecordId::fromHex(table->model()->index(row, 0).data(KeyRole).toString()));
    };
    QTRY_COMPARE(workshop::blockPlanOf(*room.project, block(2)).question, u"What can we do best?"_s);
    room.find<QCheckBox>("blockForm.blind")->click();
    QVERIFY(!workshop::blockPlanOf(*room.project, block(2)).blind);
    table->setCurrentIndex(table->model()->index(2, 1));
    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 10);
    QCOMPARE(table->currentIndex().row(), 3);
    QCOMPARE(workshop::blockPlanOf(*room.project, block(3)).question, u"What can we do best?"_s);
    room.click("agenda.down");
    QCOMPARE(table->currentIndex().row(), 4);
    room.click("agenda.up");
    room.click("agenda.remove");
    QCOMPARE(table->model()->rowCount(), 9);
    QCOMPARE(room.project->count<BlockPlan>(), 9);
}

void TestWorkshopDesign::hintsLeadThere()
{
    Room room;
    room.make(false);
    room.fill([&](Writer& w) {
        const auto blocks = workshop::agendaOf(w, room.workshop);
        w.modify(blocks.at(6).id, [](AgendaBlock& b) { b.minutes = 0; });
    });
    QVERIFY(room.open(u"discovery_workshop"_s));
    const auto show = [&](const char* name) {
        QTest::mouseClick(room.find<InlineMessage>(name)->findChild<QPushButton*>(), Qt::LeftButton);
    };
    show("issue.0");
    QCOMPARE(room.find<EditableTable>("agendaTable")->currentIndex().row(), 6);
    show("issue.1"); // nobody is listed
    QVERIFY(room.find<QLineEdit>("door.who")->isVisible());
}

void TestWorkshopDesign::participantsComeInGroups()
{
    Room room;
    room.make(false);
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.prepare(PeoplePane);
    room.find<QSpinBox>("participants.add.business")->setValue(2);
    room.find<QSpinBox>("participants.add.research")->setValue(6);
    room.find<QSpinBox>("participants.add.public")->setValue(4);
    room.click("participants.add");
    QCOMPARE(room.project->count<Participant>(), 12);
    auto* quota = room.find<InlineMessage>("participants.quota");
    QVERIFY(quota->text().contains(u"17"));
    QVERIFY(quota->text().contains(u"30"));
    room.find<QSpinBox>("participants.tables")->setValue(2);
    room.click("participants.mix");
    int first = 0;
    for (const Participant& p : room.project->all<Participant>())
        first += p.tableNumber == 1;
    QCOMPARE(first, 6);
    auto* table = room.find<EditableTable>("participantTable");
    const auto set = [&](int column, const QVariant& value) {
        return table->model()->setData(table->model()->index(0, column), value);
    };
    QVERIFY(set(3, u"Fibre Ltd"_s));
    QVERIFY(set(1, u"Anna Berg"_s));
    QVERIFY(set(7, u"AT31"_s));
    QVERIFY(set(5, 9));
    QVERIFY(!set(8, u"perhaps"_s));
    const auto one = [&] { return workshop::attendeesOf(*room.project, room.workshop).at(0); };
    QCOMPARE(one().organisation, u"Fibre Ltd"_s);
    QCOMPARE(one().label(), u"P01"_s);
    QVERIFY(set(8, u"x"_s));
    QCOMPARE(one().label(), u"P01 Anna Berg"_s);
    QCOMPARE(one().detail.regionCode, u"AT31"_s);
    QVERIFY(one().detail.tableFixed);
    table->setCurrentIndex(table->model()->index(0, 6));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(one().participant.attended);
    room.click("participants.allAttended");
    QVERIFY(workshop::participantsOf(*room.project, room.workshop).at(11).attended);
}

void TestWorkshopDesign::list(Room& room)
{
    QFile file(room.folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Organisation,Gruppe,Rolle,Einwilligung\n"
               "Anna Berg,Fibre Ltd,Unternehmen,Gastgeberin,2026-09-01\n"
               "Igor Novak,IJS,Raziskave,,\n"
               "Bo,Fibre Ltd,martian,,\n"
               "ANNA BERG,Fibre Ltd,Unternehmen,,\n");
    room.dialogs.openAnswer = file.fileName();
}

void TestWorkshopDesign::listsAreImported()
{
    Room room;
    room.make(false);
    list(room);
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.prepare(PeoplePane);
    room.click("participants.import");
    QCOMPARE(room.find<QComboBox>("listImport.column.3")->currentText(), u"Helix group"_s);
    QCOMPARE(room.find<DataTable>("listImport.rejected")->model()->rowCount(), 2);
    auto* store = room.find<QPushButton>("listImport.store");
    QVERIFY(!store->isEnabled());
    room.find<QCheckBox>("listImport.validOnly")->click();
    QVERIFY(store->isEnabled());
    room.click("listImport.store");
    QCOMPARE(room.project->count<Participant>(), 2);
    QVERIFY(!store->isVisible());
    QCOMPARE(workshop::attendeesOf(*room.project, room.workshop).at(0).label(), u"P01 Anna Berg"_s);
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<Participant>(), 0);
    // A file that is no table is told of, and nothing can be imported.
    room.dialogs.openAnswer = room.folder.filePath(u"missing.csv"_s);
    room.click("participants.import");
    QCOMPARE(room.find<InlineMessage>("listImport.summary")->kind(), InlineMessage::Kind::Error);
    QVERIFY(!store->isEnabled());
    room.click("listImport.cancel");
    QVERIFY(!store->isVisible());
}

void TestWorkshopDesign::theDoorTicksPeopleOff()
{
    Room room;
    room.make(false);
    room.fill([&](Writer& w) {
        const auto ids = workshop::addParticipants(w, room.workshop, {{Helix::Business, 12}});
        workshop::setName(w, ids.at(3), u"Anna Berg"_s);
        workshop::setName(w, ids.at(4), u"Anja Novak"_s);
    });
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.prepare(PeoplePane);
    auto* who = room.find<QLineEdit>("door.who");
    const auto here = [&](int i) {
        return workshop::participantsOf(*room.project, room.workshop).at(i).attended;
    };
    QTest::keyClicks(who, u"12"_s);
    QTest::keyClick(who, Qt::Key_Return);
    QVERIFY(here(11));
    QVERIFY(who->text().isEmpty());
    QVERIFY(room.find<QLabel>("door.answer")->text().contains(u"P12"));
    // Two fit: the arrow keys choose.
    QTest::keyClicks(who, u"an"_s);
    QTest::keyClick(who, Qt::Key_Down);
    QTest::keyClick(who, Qt::Key_Return);
    QVERIFY(here(4));
    QVERIFY(!here(3));
    QTest::keyClicks(who, u"nobody"_s);
    const QStringList before = room.project->dump();
    QTest::keyClick(who, Qt::Key_Return);
    QCOMPARE(room.project->dump(), before);
}

void TestWorkshopDesign::peopleAreSeatedByKeysAndDrag()
{
    Room room;
    room.make();
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.prepare(TablesPane);
    QVERIFY(room.find<QLabel>("tables.needed")->text().contains(u"10"));
    room.click("tables.mix");
    auto* one = room.find<SeatList>("table.1");
    auto* two = room.find<SeatList>("table.2");
    QCOMPARE(one->count() + two->count(), 10);
    QCOMPARE(room.find<SeatList>("table.0")->count(), 0);
    const QString who = one->item(0)->text();
    one->setFocus();
    one->setCurrentRow(0);
    QTest::keyClick(one, Qt::Key_2);
    QCoreApplication::processEvents();
    QCOMPARE(two->currentItem()->text(), who);
    Q_EMIT two->seatWanted(room.project->all<Participant>().value(5).id.hex(), 0);
    QTRY_COMPARE(room.find<SeatList>("table.0")->count(), 1);
    // What was done by hand stays when tables are dealt anew, until it is freed.
    room.click("tables.mix");
    QCOMPARE(room.find<SeatList>("table.0")->count(), 0);
    QVERIFY(two->findItems(who, Qt::MatchExactly).size() == 1);
    room.click("tables.free");
    QVERIFY(!room.find<QPushButton>("tables.free")->isEnabled());
}

void TestWorkshopDesign::printsAreSaved()
{
    Room room;
    room.make();
    QVERIFY(room.open(u"discovery_workshop"_s));
    for (const char* name : {"print.runningOrder", "print.participants", "print.signs", "print.badges8",
                             "print.badges10", "print.badgesNamed", "print.badgesCodes"}) {
        room.dialogs.saveAnswer = room.folder.filePath(QString::fromLatin1(name) + u".pdf"_s);
        room.find<QAction>(name)->trigger();
        QFile file(room.dialogs.saveAnswer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
    QCOMPARE(room.navigator.notices.size(), 7);
}

void TestWorkshopDesign::readOnlyChangesNothing()
{
    Room room;
    room.make();
    const QString path = room.project->path();
    room.context.reset();
    room.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    room.project = std::move(*Project::open(path, options));
    room.context = std::make_unique<ToolContext>(*room.project, room.theme, room.dialogs, room.navigator);
    const QStringList before = room.project->dump();
    QVERIFY(room.open(u"discovery_workshop"_s));
    auto* agenda = room.find<EditableTable>("agendaTable");
    agenda->setCurrentIndex(agenda->model()->index(0, 1));
    QTest::keyClick(agenda, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(agenda, Qt::Key_Delete);
    QVERIFY(!room.find<QAbstractButton>("agenda.add")->isEnabled());
    room.prepare(PeoplePane);
    QVERIFY(!room.find<QLineEdit>("door.who")->isEnabled());
    room.prepare(TablesPane);
    auto* seats = room.find<SeatList>("table.0");
    seats->setCurrentRow(0);
    QTest::keyClick(seats, Qt::Key_1);
    QCoreApplication::processEvents();
    room.show(WorkshopView::ResultPart);
    auto* joins = room.find<EditableTable>("joinsTable");
    joins->setCurrentIndex(joins->model()->index(0, 0));
    QTest::keyClick(joins, Qt::Key_Space);
    QVERIFY(!room.find<QPushButton>("closing.close")->isEnabled());
    QCOMPARE(room.project->dump(), before);
}

void TestWorkshopDesign::pictures()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("for looking at: S3_SCREENSHOTS names a folder");
    Room room;
    QVERIFY(room.open(u"discovery_workshop"_s, {728, 700}));
    QVERIFY(room.grab(folder + u"/d-empty.png"_s));
    room.make();
    room.fill([&](Writer& w) {
        int i = 0;
        for (const Participant& one : workshop::participantsOf(w, room.workshop)) {
            workshop::setOrganisation(w, one.id, i % 3 == 0 ? u"Faserwerk Linz GmbH"_s : u"Institut IJS"_s);
            workshop::setName(w, one.id, u"Anna Berg %1"_s.arg(++i));
        }
        workshop::assignTables(w, room.workshop, 3);
        workshop::seatAt(w, workshop::participantsOf(w, room.workshop).at(2).id, 2);
    });
    QVERIFY(room.open(u"discovery_workshop"_s));
    for (const char* name :
         {"print.runningOrder", "print.participants", "print.signs", "print.badgesNamed"}) {
        room.dialogs.saveAnswer = u"%1/%2.pdf"_s.arg(folder, QString::fromLatin1(name));
        room.find<QAction>(name)->trigger();
    }
    for (const bool dark : {false, true}) {
        room.setDark(dark);
        for (const QSize size : {QSize(728, 900), QSize(1180, 1200)}) {
            QVERIFY(room.open(u"discovery_workshop"_s, size));
            const QString end = u"-%1-%2.png"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size.width());
            for (const int pane : {PlanPane, PeoplePane, TablesPane}) {
                room.prepare(pane);
                QTest::qWait(20);
                QVERIFY(room.grab(u"%1/d-pane%2%3"_s.arg(folder).arg(pane).arg(end)));
            }
            room.page->resize(size.width(), 2600);
            room.prepare(PlanPane);
            QTest::qWait(20);
            QVERIFY(room.grab(folder + u"/d-tall"_s + end));
            room.show(WorkshopView::ResultPart);
            QTest::qWait(20);
            QVERIFY(room.grab(folder + u"/d-result"_s + end));
            list(room);
            room.show(WorkshopView::PreparePart);
            room.prepare(PeoplePane);
            room.click("participants.import");
            QTest::qWait(20);
            QVERIFY(room.grab(folder + u"/d-import"_s + end));
        }
    }
}

QTEST_MAIN(TestWorkshopDesign)
#include "test_workshop_design.moc"
