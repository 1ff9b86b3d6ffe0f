// SPDX-License-Identifier: GPL-3.0-or-later
// The Ideas view of a workshop: capture and wall, by keys, paste and drag.
#include "tests/pages/IdeasRoom.h"

#include "core/workshop/RoomWall.h"
#include "ui/kit/Messages.h"
#include "ui/workshop/wall/SimilarBar.h"
#include "ui/workshop/wall/WallPainter.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace s3;
using Room = test::IdeasRoom;

class TestIdeasView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ideasAsFastAsTyping();
    void pastingIsOneStep();
    void nothingTypedIsLost();
    void theRunningBlockTellsHow();
    void blindCardsAreCountedOnly();
    void wallByKeys();
    void splitting();
    void wallByDrag();
    void mergedCardsComeApartSingly();
    void cardsThatLookAlike();
    void searchAndFilters();
    void aThousandCardsStayQuick();
    void readOnlyChangesNothing();
    void theRoomsWall();
    void pictures();
};

void TestIdeasView::ideasAsFastAsTyping()
{
    Room room;
    QVERIFY(room.openIdeas());
    QTest::keyClick(room.box(), Qt::Key_3, Qt::AltModifier);
    QTest::keyClick(room.box(), Qt::Key_2, Qt::ControlModifier);
    room.type(u"Shared pilot line"_s);
    QVERIFY(room.box()->toPlainText().isEmpty());
    QTest::keyClick(room.box(), Qt::Key_0, Qt::ControlModifier);
    QTest::keyClicks(room.box(), u"Repair network"_s);
    QTest::keyClick(room.box(), Qt::Key_Enter);
    QTest::keyClick(room.box(), Qt::Key_Return); // nothing typed, nothing stored
    const auto ideas = room.project->all<Idea>();
    QCOMPARE(ideas.size(), 2);
    QCOMPARE(ideas.at(0).body, u"Shared pilot line"_s);
    QCOMPARE(ideas.at(0).kind, IdeaKind::Challenge);
    QCOMPARE(ideas.at(0).tableNumber, std::optional<int>(2));
    QVERIFY(!ideas.at(1).tableNumber);
    QVERIFY(room.find<QLabel>("ideas.counts")->text().contains(u"2"));
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<Idea>(), 1);
}

void TestIdeasView::pastingIsOneStep()
{
    Room room;
    QVERIFY(room.openIdeas());
    QGuiApplication::clipboard()->setText(u"- one\n- two\n\n- three\n"_s);
    room.box()->paste();
    QCOMPARE(room.project->count<Idea>(), 3);
    QGuiApplication::clipboard()->setText(u"four\n"_s);
    room.box()->paste();
    QCOMPARE(room.box()->toPlainText(), u"four"_s);
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<Idea>(), 0);
}

void TestIdeasView::nothingTypedIsLost()
{
    Room room;
    QVERIFY(room.openIdeas());
    auto* message = room.find<InlineMessage>("capture.message");
    const QString tooLong(workshop::longestIdea + 3, u'x');
    QGuiApplication::clipboard()->setText(u"short\n%1\nlast"_s.arg(tooLong));
    room.box()->paste();
    QCOMPARE(room.project->count<Idea>(), 2);
    QCOMPARE(room.box()->toPlainText(), tooLong);
    QVERIFY(message->text().contains(QString::number(workshop::longestIdea)));
    QVERIFY(room.find<QLabel>("capture.room")->text().contains(u"3"));
    // Looking elsewhere and edits by others leave it alone.
    room.show(WorkshopView::VotePart);
    room.ideas({u"from a table"_s});
    room.show(WorkshopView::IdeasPart);
    QCOMPARE(room.box()->toPlainText(), tooLong);
    room.box()->moveCursor(QTextCursor::End);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(room.box(), Qt::Key_Backspace);
    QTest::keyClick(room.box(), Qt::Key_Return);
    QVERIFY(room.box()->toPlainText().isEmpty());
    QVERIFY(message->text().isEmpty());
    QCOMPARE(room.project->count<Idea>(), 4);
}

void TestIdeasView::theRunningBlockTellsHow()
{
    Room room;
    room.plan(Authorship::Pseudonymous, false, IdeaKind::Capacity);
    QVERIFY(room.openIdeas());
    auto* author = room.find<QLineEdit>("capture.author");
    QVERIFY(!author->isVisible());
    room.run();
    QVERIFY(author->isVisible());
    auto* message = room.find<InlineMessage>("capture.message");
    room.type(u"Three polymer institutes"_s);
    QCOMPARE(room.project->count<Idea>(), 0);
    QVERIFY(!message->text().isEmpty());
    QCOMPARE(room.box()->toPlainText(), u"Three polymer institutes"_s);
    QTest::keyClicks(author, u"p77"_s);
    QTest::keyClick(author, Qt::Key_Return);
    QTest::keyClick(room.box(), Qt::Key_Return);
    QVERIFY(message->text().contains(u"p77"_s));
    QCOMPARE(room.project->count<Idea>(), 0);
    author->setText(u"p03"_s);
    QTest::keyClick(author, Qt::Key_Return);
    QTest::keyClick(room.box(), Qt::Key_Return);
    room.type(u"A test bench"_s); // the code is kept
    const auto ideas = room.project->all<Idea>();
    QCOMPARE(ideas.size(), 2);
    QCOMPARE(ideas.at(1).authorCode, u"P03"_s);
    QCOMPARE(ideas.at(1).kind, IdeaKind::Capacity);
    QCOMPARE(ideas.at(1).agendaBlockId, std::optional<IdOf<AgendaBlock>>(room.block));
    QVERIFY(ideas.at(1).tableNumber.has_value());
    // Where a card comes from is told with it.
    room.select({ideas.at(1).id});
    const QString where = room.find<QLabel>("origin.where")->text();
    QVERIFY2(where.contains(u"P03"_s) && where.contains(room.project->find(room.block)->title),
             qPrintable(where));
    // A block chosen by hand stays chosen.
    auto* block = room.find<QComboBox>("capture.block");
    block->setCurrentIndex(2);
    Q_EMIT block->activated(2);
    room.type(u"Elsewhere"_s);
    QCOMPARE(room.project->all<Idea>().at(2).agendaBlockId->hex(), block->currentData().toString());
}

void TestIdeasView::blindCardsAreCountedOnly()
{
    Room room;
    room.plan(Authorship::Anonymous, true);
    QVERIFY(room.openIdeas());
    room.run();
    QTest::keyClick(room.box(), Qt::Key_1, Qt::ControlModifier);
    room.type(u"Hydrogen valley"_s);
    room.type(u"Wood fibre"_s);
    QTest::keyClick(room.box(), Qt::Key_2, Qt::ControlModifier);
    room.type(u"Rail repair"_s);
    const auto first = room.project->all<Idea>().at(0).id;
    QVERIFY(!room.onWall(first));
    auto* hidden = room.find<QLabel>("ideas.hidden");
    QVERIFY(hidden->isVisible());
    QVERIFY2(hidden->text().contains(u"Table 1: 2"_s) && hidden->text().contains(u"Table 2: 1"_s),
             qPrintable(hidden->text()));
    room.click("ideas.peek");
    QVERIFY(room.onWall(first));
    // Who comes back finds them hidden again.
    room.show(WorkshopView::PreparePart);
    room.show(WorkshopView::IdeasPart);
    QVERIFY(!room.onWall(first));
    room.click("ideas.reveal");
    QVERIFY(room.onWall(first));
    QVERIFY(!hidden->isVisible());
    QVERIFY(room.project->undo());
    QVERIFY(!room.onWall(first));
}

void TestIdeasView::wallByKeys()
{
    Room room;
    const auto ids = room.ideas({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QVERIFY(room.openIdeas());
    auto* wall = room.wall();
    room.select({ids.at(0), ids.at(1), ids.at(2)});
    QTest::keyClick(wall, Qt::Key_M);
    QCOMPARE(room.idea(ids.at(1)).mergedIntoId, std::optional<IdOf<Idea>>(ids.at(0)));
    QVERIFY(!room.onWall(ids.at(1)));
    QCOMPARE(wall->wall().item(wall->wall().indexOf(ids.at(0).hex())).merged.size(), 2);
    QVERIFY(room.find<QLabel>("origin.more")->text().contains(u"“c”"_s));
    room.select({ids.at(0)});
    QTest::keyClick(wall, Qt::Key_U);
    QCOMPARE(room.idea(ids.at(1)).state, IdeaState::Open);
    auto* ask = room.find<QLineEdit>("ask.text");
    room.select({ids.at(0), ids.at(3)});
    QTest::keyClick(wall, Qt::Key_G);
    room.answer(u"Fibres"_s);
    QVERIFY(!ask->isVisible());
    QCOMPARE(room.project->all<IdeaGroup>().value(0).title, u"Fibres"_s);
    QCOMPARE(room.idea(ids.at(3)).groupId, room.idea(ids.at(0)).groupId);
    QVERIFY(room.idea(ids.at(0)).groupId.has_value());
    room.select({ids.at(1)});
    QTest::keyClick(wall, Qt::Key_P);
    QCOMPARE(room.idea(ids.at(1)).state, IdeaState::Parked);
    room.select({ids.at(2)});
    QTest::keyClick(wall, Qt::Key_D);
    QTest::keyClick(ask, Qt::Key_Return); // no reason, nothing done
    QCOMPARE(room.idea(ids.at(2)).state, IdeaState::Open);
    room.answer(u"too far off"_s);
    QCOMPARE(room.idea(ids.at(2)).stateReason, u"too far off"_s);
    room.select({ids.at(2)});
    QTest::keyClick(wall, Qt::Key_O);
    QCOMPARE(room.idea(ids.at(2)).state, IdeaState::Open);
    QTest::keyClick(wall, Qt::Key_Delete);
    QCOMPARE(room.project->count<Idea>(), 3);
    QVERIFY(!room.navigator.notices.isEmpty());
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<Idea>(), 4);
    wall->setCurrentIndex(wall->wall().indexOf(ids.at(3).hex()));
    QTest::keyClick(wall, Qt::Key_Return);
    auto* editor = room.find<QPlainTextEdit>("wall.editor");
    QCOMPARE(editor->toPlainText(), u"d"_s);
    editor->setPlainText(QString(workshop::longestIdea + 9, u'y')); // a card takes no more
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(room.idea(ids.at(3)).body, QString(workshop::longestIdea, u'y'));
    // A group is renamed on its heading, and dissolved there; its cards stay.
    const QString group = room.project->all<IdeaGroup>().value(0).id.hex();
    QVERIFY(wall->wall().setData(wall->wall().indexOf(group), u"Fibre things"_s, Qt::EditRole));
    QTRY_COMPARE(room.project->all<IdeaGroup>().value(0).title, u"Fibre things"_s);
    wall->setCurrentIndex(wall->wall().indexOf(group));
    QTest::keyClick(wall, Qt::Key_Delete);
    QCOMPARE(room.project->count<IdeaGroup>(), 0);
    QVERIFY(!room.idea(ids.at(0)).groupId);
}

void TestIdeasView::splitting()
{
    Room room;
    const auto ids = room.ideas({u"Pilot line and a skills school"_s});
    QVERIFY(room.openIdeas());
    room.select(ids);
    QTest::keyClick(room.wall(), Qt::Key_S);
    auto* ask = room.find<QLineEdit>("ask.text");
    QCOMPARE(ask->text(), u"Pilot line | a skills school"_s);
    QTest::keyClick(ask, Qt::Key_Return);
    const auto all = room.project->all<Idea>();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).body, u"Pilot line"_s);
    QCOMPARE(all.at(1).body, u"a skills school"_s);
    room.select({all.at(1).id});
    QVERIFY(room.find<QLabel>("origin.more")->text().contains(u"“Pilot line and a skills school”"_s));
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<Idea>(), 1);
    QCOMPARE(room.idea(ids.at(0)).body, u"Pilot line and a skills school"_s);
}

void TestIdeasView::wallByDrag()
{
    Room room;
    const auto ids = room.ideas({u"a"_s, u"b"_s, u"c"_s});
    room.fill([&](Writer& w) {
        workshop::moveToGroup(w, {ids.at(0)}, workshop::groupNamed(w, room.workshop, u"Fibres"_s));
    });
    QVERIFY(room.openIdeas());
    auto* wall = room.wall();
    const std::unique_ptr<QMimeData> both(room.dragged({ids.at(1), ids.at(2)}));
    room.drag(both.get(), wall->visualRect(wall->wall().indexOf(ids.at(0).hex())).center());
    QCOMPARE(room.idea(ids.at(2)).groupId, room.idea(ids.at(0)).groupId);
    QVERIFY(room.project->undo());
    QVERIFY(!room.idea(ids.at(1)).groupId);
    // Onto the empty place at the foot: a new group, once it has a name.
    room.drag(both.get(), {20, wall->viewport()->height() - 10});
    room.answer(u"Wood"_s);
    QCOMPARE(room.project->count<IdeaGroup>(), 2);
    QCOMPARE(room.idea(ids.at(1)).groupId,
             std::optional<IdOf<IdeaGroup>>(room.project->all<IdeaGroup>().at(1).id));
    // What is no card of this wall is left alone.
    const QStringList before = room.project->dump();
    QMimeData strange;
    strange.setData(wall->wall().mimeTypes().first(), RecordId::create().hex().toLatin1());
    room.drag(&strange, {20, 60});
    strange.clear();
    strange.setText(u"text"_s);
    room.drag(&strange, {20, 60});
    QCOMPARE(room.project->dump(), before);
}

void TestIdeasView::mergedCardsComeApartSingly()
{
    Room room;
    const auto ids = room.ideas({u"a"_s, u"b"_s, u"c"_s});
    room.fill([&](Writer& w) { return workshop::mergeIdeas(w, ids.at(0), {ids.at(1), ids.at(2)}); });
    QVERIFY(room.openIdeas());
    room.click("ideas.filter");
    auto* state = room.find<QComboBox>("filter.state");
    state->setCurrentIndex(state->findData(codeOf(IdeaState::Merged)));
    Q_EMIT state->activated(state->currentIndex());
    QVERIFY(room.onWall(ids.at(1)));
    QVERIFY(!room.onWall(ids.at(0)));
    room.select({ids.at(1)});
    room.click("ideas.unmerge");
    QCOMPARE(room.idea(ids.at(1)).state, IdeaState::Open);
    QVERIFY(!room.idea(ids.at(1)).mergedIntoId);
    QCOMPARE(room.idea(ids.at(2)).state, IdeaState::Merged);
    room.click("filter.clear");
    QVERIFY(room.onWall(ids.at(0)) && room.onWall(ids.at(1)));
}

void TestIdeasView::cardsThatLookAlike()
{
    Room room;
    const auto ids = room.ideas({u"Repair network for rotor blades"_s, u"Open data on fibre flows"_s,
                                 u"Network for the repair of rotor blades"_s, u"Pilot line for wood fibre"_s,
                                 u"Pilot lines for wood fibres"_s});
    QVERIFY(room.openIdeas());
    auto* bar = room.page->findChild<SimilarBar*>();
    QTRY_COMPARE(bar->pairs(), 2);
    QVERIFY(!bar->isVisible());
    QCOMPARE(room.project->all<Idea>().size(), 5); // nothing merges by itself
    room.wall()->setFocus();
    QTest::keyClick(room.wall(), Qt::Key_L);
    QVERIFY(bar->isVisible());
    const auto shown = [&] { return room.find<QLabel>("similar.first")->text(); };
    const QString first = shown();
    QTest::keyClick(bar, Qt::Key_Right);
    QVERIFY(shown() != first);
    QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(shown(), first);
    // Keeping both is stored, and can be taken back.
    const QStringList before = room.project->dump();
    QTest::keyClick(bar, Qt::Key_K);
    QCOMPARE(bar->pairs(), 1);
    QVERIFY(room.project->dump() != before);
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->dump(), before);
    QCOMPARE(bar->pairs(), 2);
    QVERIFY(room.project->redo());
    QCOMPARE(bar->pairs(), 1);
    QTest::keyClick(bar, Qt::Key_M);
    QTRY_VERIFY(!bar->isVisible());
    int merged = 0;
    for (const auto& id : ids)
        merged += room.idea(id).state == IdeaState::Merged;
    QCOMPARE(merged, 1);
    // Undone, the merged pair is proposed again, the one that was kept is not.
    QVERIFY(room.project->undo());
    QTRY_COMPARE(bar->pairs(), 1);
    room.type(u"Fire-safe panels"_s);
    QTest::qWait(100);
    QCOMPARE(bar->pairs(), 1);
}

void TestIdeasView::searchAndFilters()
{
    Room room;
    const auto one = room.ideas({u"Wood fibre"_s, u"Steel"_s}, IdeaKind::Capacity, 1);
    const auto two = room.ideas({u"Wood waste"_s}, IdeaKind::Challenge, {});
    room.fill([&](Writer& w) {
        workshop::moveToGroup(w, {one.at(1)}, workshop::groupNamed(w, room.workshop, u"Metal"_s));
    });
    QVERIFY(room.openIdeas());
    room.find<QLineEdit>("ideas.search")->setText(u"WOOD"_s);
    QTRY_VERIFY(!room.onWall(one.at(1)));
    QVERIFY(room.onWall(one.at(0)) && room.onWall(two.at(0)));
    room.click("ideas.filter");
    const auto choose = [&](const char* name, const QVariant& value) {
        auto* box = room.find<QComboBox>(name);
        QVERIFY(box->isVisible());
        const int index = value.isValid() ? box->findData(value) : 0;
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose("filter.table", 0);
    QVERIFY(!room.onWall(one.at(0)) && room.onWall(two.at(0)));
    choose("filter.kind", codeOf(IdeaKind::Capacity));
    QVERIFY(!room.wall()->isVisible());
    room.click("filter.clear");
    room.find<QLineEdit>("ideas.search")->clear();
    QTRY_VERIFY(room.onWall(one.at(1)));
    choose("filter.group", room.project->all<IdeaGroup>().value(0).id.hex());
    QVERIFY(room.onWall(one.at(1)) && !room.onWall(one.at(0)));
    choose("filter.group", u"none"_s);
    QVERIFY(!room.onWall(one.at(1)) && room.onWall(two.at(0)));
}

void TestIdeasView::aThousandCardsStayQuick()
{
    Room room;
    QStringList lines;
    for (int i = 0; i < 1000; ++i)
        lines.append(u"Idea number %1 about fibres and what may become of them"_s.arg(i));
    const auto ids = room.ideas(lines);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(room.openIdeas());
    auto* wall = room.wall();
    QCOMPARE(wall->model()->rowCount(), 1001);
    wall->selectKey(ids.last().hex());
    room.type(u"one more"_s);
    QCoreApplication::processEvents();
    QCOMPARE(wall->model()->rowCount(), 1002);
    QCOMPARE(wall->selectedKeys(), QStringList{ids.last().hex()});
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed()))); // figures: bench_wall
    QVERIFY(wall->findChildren<QWidget*>().size() < 20);                            // no widget a card
}

void TestIdeasView::readOnlyChangesNothing()
{
    Room room;
    const auto ids = room.ideas({u"Wood fibre board"_s, u"Wood fibre boards"_s});
    const QString path = room.project->path();
    room.context.reset();
    room.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    room.project = std::move(*Project::open(path, options));
    room.context = std::make_unique<ToolContext>(*room.project, room.theme, room.dialogs, room.navigator);
    const QStringList before = room.project->dump();
    QVERIFY(room.openIdeas());
    auto* bar = room.page->findChild<SimilarBar*>();
    QTRY_COMPARE(bar->pairs(), 1);
    room.wall()->selectAll();
    for (const Qt::Key key :
         {Qt::Key_M, Qt::Key_P, Qt::Key_S, Qt::Key_U, Qt::Key_D, Qt::Key_L, Qt::Key_Delete})
        QTest::keyClick(room.wall(), key);
    QVERIFY(!bar->isVisible());
    const std::unique_ptr<QMimeData> data(room.dragged(ids));
    room.drag(data.get(), {20, room.wall()->viewport()->height() - 10});
    QVERIFY(!room.find<QLineEdit>("ask.text")->isVisible());
    QCOMPARE(room.project->dump(), before);
}

void TestIdeasView::theRoomsWall()
{
    Room room;
    QStringList lines;
    for (int i = 0; i < 30; ++i)
        lines.append(u"Idea number %1 about fibres and what may become of them"_s.arg(i));
    const auto ids = room.ideas(lines);
    room.fill([&](Writer& w) {
        workshop::moveToGroup(w, ids.mid(0, 8), workshop::groupNamed(w, room.workshop, u"Material"_s));
    });
    const QSize size(1440, 900);
    const auto paint = [&](const WallPainter& painter, int page) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(room.theme.colors().ground);
        QPainter p(&image);
        painter.paint(p, QRectF(QPointF(0, 0), size), page, room.theme.colors());
        return image;
    };
    const qreal scale = size.height() / 475.0;
    const WallPainter painter(workshop::roomWall(*room.project, room.workshop), size, scale);
    // 3 columns, 3 rows of cards and a title a page: 8 cards, then 22 more.
    QCOMPARE(painter.pages(), 4);
    const QImage blank = paint(WallPainter({}, size, scale), 1);
    for (int page = 0; page < painter.pages(); ++page)
        QVERIFY(paint(painter, page) != blank);
    QCOMPARE(paint(painter, painter.pages()), blank);
    QVERIFY(paint(WallPainter({}, size, scale), 0) != blank); // says that there is nothing yet
}

void TestIdeasView::pictures()
{
    Room room;
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS", room.folder.path());
    QVERIFY(room.openIdeas({728, 700}));
    QVERIFY(room.grab(folder + u"/ideas-empty.png"_s));
    room.page.reset();
    const auto ids = room.ideas(
        {u"Shared pilot line for recycled fibre"_s, u"Digital twin for composite presses"_s,
         u"Repair network for rotor blades"_s, u"Bio-based resins with dairy waste"_s,
         u"Testing standards for second-life parts in rail, sport and building, agreed between the three "
         "regions and open to others"_s,
         u"Design school for lightweight furniture"_s, u"Fire-safe panels for timber houses"_s,
         u"Lease instead of buy for moulds"_s, u"Pilot lines for recycling of fibres"_s});
    const auto capacities =
        room.ideas({u"Three polymer institutes within one hour"_s, u"Pilot line"_s}, IdeaKind::Capacity, 1);
    room.plan(Authorship::Pseudonymous, true);
    room.fill([&](Writer& w) -> Result<void> {
        workshop::addIdeas(w, {room.workshop, IdeaKind::Capacity, 1, room.block, u"P01"_s}, {u"hidden"_s});
        workshop::moveToGroup(w, ids.mid(0, 4), workshop::groupNamed(w, room.workshop, u"Material"_s));
        workshop::moveToGroup(w, ids.mid(4, 3), workshop::groupNamed(w, room.workshop, u"Building"_s));
        workshop::parkIdeas(w, {ids.at(7)});
        return workshop::mergeIdeas(w, ids.at(0), {capacities.at(1)});
    });
    for (const bool dark : {false, true}) {
        room.setDark(dark);
        for (const QSize size : {QSize(728, 700), QSize(1180, 800)}) {
            QVERIFY(room.openIdeas(size));
            const QString name =
                u"%1/ideas-%2-%3"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(size.width());
            QVERIFY(room.grab(name + u".png"_s));
            room.run();
            room.select({ids.at(0)});
            room.click("ideas.filter");
            auto* bar = room.page->findChild<SimilarBar*>();
            QTRY_VERIFY(bar->pairs() > 0);
            room.click("ideas.similar");
            QVERIFY(bar->isVisible());
            QVERIFY(room.grab(name + u"-similar.png"_s));
            QVERIFY(room.project->undo());
        }
    }
}

QTEST_MAIN(TestIdeasView)
#include "test_ideas_view.moc"
