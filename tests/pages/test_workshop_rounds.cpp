// SPDX-License-Identifier: GPL-3.0-or-later
// The Vote view: every method set up and filled by keys, 24 voters and 8 options; ballots from several ways;
// the count and what the group says about it.
#include "tests/pages/VoteRoom.h"

#include "core/workshop/PaperBallots.h"
#include "core/workshop/RoundRemarks.h"
#include "core/workshop/RoundTexts.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/DataTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace s3;
using s3::test::optionTitles;
using workshop::EnteredVia;
using Room = s3::test::VoteRoom;

class TestWorkshopRounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMethodByKeys_data();
    void everyMethodByKeys();
    void ballotsThatBreakTheRules();
    void marksOfTwoDigitsAndBelowZero();
    void oneBallotByTwoWays();
    void votersAtATable();
    void ballotsFromAFile();
    void criteriaAreEdited();
    void optionsFromElsewhere();
    void remarksOnTheResult();
    void smallGroupsAreHidden();
    void readOnlyChangesNothing();
    void pictures();
};

void TestWorkshopRounds::everyMethodByKeys_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("keys"); // of one ballot, twice: even and odd voters
    QTest::addColumn<QString>("others");
    QTest::addColumn<int>("winner"); // option, from 0
    QTest::newRow("dots") << u"dots"_s << u"22100000"_s << u"20000012"_s << 0;
    QTest::newRow("yes, no, abstain") << u"yes_no"_s << u"10-10100"_s << u"01-10000"_s << 3;
    QTest::newRow("scale") << u"scale"_s << u"54321540"_s << u"12345051"_s << 5;
    QTest::newRow("ranking") << u"ranking"_s << u"12345678"_s << u"21345600"_s << 0;
    QTest::newRow("approval") << u"approval"_s << u"11000001"_s << u"01100000"_s << 1;
    const QString one = u"5432"_s + u"1"_s + u"11111"_s.repeated(7);
    const QString two = u"55555"_s + u"22222"_s.repeated(7);
    QTest::newRow("rating") << u"rating"_s << one << two << 0;
}

void TestWorkshopRounds::everyMethodByKeys()
{
    QFETCH(QString, method);
    QFETCH(QString, keys);
    QFETCH(QString, others);
    QFETCH(int, winner);
    Room room;
    room.openVote();
    const auto round = room.start(*enumFromCode<RoundMethod>(method));
    QCOMPARE(room.project->count<RoundOption>(), 8);
    QVERIFY(workshop::setupOf(*room.project, round).agendaBlockId); // the block of the agenda that votes
    BallotGrid* grid = room.grid();
    QCOMPARE(grid->model()->rowCount(), 24);
    QCOMPARE(room.page->focusWidget(), grid);
    for (int voter = 0; voter < 24; ++voter) {
        QCOMPARE(grid->currentIndex().row(), voter);
        QTest::keyClicks(grid, voter % 2 ? others : keys);
    }
    QCOMPARE(room.project->count<Ballot>(), 24);
    QVERIFY2(room.message().isEmpty(), qPrintable(room.message()));
    const workshop::RoundResult counted = room.result();
    QCOMPARE(counted.ballots, 24);
    const QString leader = optionTitles.at(winner);
    QVERIFY(std::any_of(counted.options.begin(), counted.options.end(),
                        [&](const auto& row) { return row.rank == 1 && row.title == leader; }));
    // Undo takes back a whole ballot, and the one before it.
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<Ballot>(), 23);
    QVERIFY(room.project->redo());
    room.click("vote.close");
    QCOMPARE(room.project->find(round)->state, RoundState::Closed);
    room.find<SegmentedControl>("workshop.part")->setCurrentIndex(WorkshopView::VotePart);
    QCOMPARE(room.find<SegmentedControl>("vote.sight")->currentIndex(), 1);
    auto* table = room.find<DataTable>("countTable");
    QCOMPARE(table->model()->rowCount(), 8);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        if (column != 1) // the option needs no definition
            QVERIFY(
                !table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(room.find<QLabel>("count.words")->text().contains(leader));
    QVERIFY(room.find<QWidget>("count.spread")->isVisibleTo(room.page.get()));
    // Nothing types into a closed round.
    room.find<SegmentedControl>("vote.sight")->setCurrentIndex(0);
    const QStringList closed = room.project->dump();
    grid->goTo(0, BallotModel::firstOption);
    QTest::keyClicks(grid, u"1"_s);
    QTest::keyClick(grid, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(room.project->dump(), closed);
}

void TestWorkshopRounds::ballotsThatBreakTheRules()
{
    Room room(4, 4);
    room.openVote();
    auto* ranks = room.find<QComboBox>("round.ranking");
    ranks->setCurrentIndex(ranks->findData(u"complete"_s));
    room.start(RoundMethod::Ranking);
    BallotGrid* grid = room.grid();
    const auto state = [&](int row) { return grid->model()->index(row, 0).data().toString(); };
    const auto faulty = [&](int row) {
        return grid->model()->index(row, 0).data(BallotModel::FaultRole).toBool();
    };
    QTest::keyClicks(grid, u"12"_s);
    QVERIFY(faulty(0));
    QVERIFY(state(0).contains(u"2 of 4"));
    QVERIFY(room.message().isEmpty()); // it is being typed
    QTest::keyClick(grid, Qt::Key_Down);
    QVERIFY(room.message().contains(u"P01"));
    grid->goTo(0, BallotModel::firstOption + 2);
    QTest::keyClicks(grid, u"34"_s);
    QVERIFY(!faulty(0));
    QCOMPARE(state(0), u"4 of 4"_s);
    QTest::keyClicks(grid, u"1134"_s);
    QVERIFY(faulty(1)); // as written on the paper, but it does not count
    QCOMPARE(room.result().invalid, QStringList{u"P02"_s});
    const QStringList before = room.project->dump();
    QTest::keyClicks(grid, u"5"_s); // no such rank
    QCOMPARE(room.project->dump(), before);
    QVERIFY(state(2).contains(u"Not stored"));
    QCOMPARE(grid->currentIndex().row(), 2);
    QCOMPARE(grid->currentIndex().column(), BallotModel::firstOption);
    QTest::keyClick(grid, Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!faulty(2));
}

void TestWorkshopRounds::marksOfTwoDigitsAndBelowZero()
{
    Room room(3, 3);
    room.openVote();
    room.find<QSpinBox>("round.least")->setValue(-10);
    room.find<QSpinBox>("round.most")->setValue(12);
    room.start(RoundMethod::Scale);
    BallotGrid* grid = room.grid();
    const auto given = [&](int row, int cell) {
        return grid->model()->index(row, BallotModel::firstOption + cell).data(Qt::EditRole);
    };
    QTest::keyClicks(grid, u"12"_s); // nothing can follow: on to the next
    QCOMPARE(given(0, 0).toInt(), 12);
    QCOMPARE(grid->currentIndex().column(), BallotModel::firstOption + 1);
    QTest::keyClicks(grid, u"-7"_s);
    QCOMPARE(given(0, 1).toInt(), -7);
    QTest::keyClicks(grid, u"1 "_s); // Space ends it
    QCOMPARE(given(0, 2).toInt(), 1);
    QCOMPARE(grid->currentIndex().row(), 1);
    QTest::keyClicks(grid, u"0"_s); // a mark here
    QCOMPARE(given(1, 0), QVariant(0));
}

void TestWorkshopRounds::oneBallotByTwoWays()
{
    Room room(4, 3);
    room.openVote();
    const auto round = room.start(RoundMethod::Approval);
    room.store(u"P01"_s, {1, {}, {}}, EnteredVia::Table);
    BallotGrid* grid = room.grid();
    const QStringList before = room.project->dump();
    grid->goTo(0, BallotModel::firstOption + 1);
    QTest::keyClicks(grid, u"1"_s);
    QCOMPARE(room.project->dump(), before);
    QVERIFY(room.message().contains(displayName(EnteredVia::Table)));
    auto* message = room.find<InlineMessage>("vote.message");
    QTest::mouseClick(message->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(room.result().ballots, 1);
    QCOMPARE(workshop::viaOf(*workshop::ballotOf(*room.project, round, u"P01"_s)), EnteredVia::Facilitator);
    QCOMPARE(room.project->count<BallotEntry>(), 2);
    QVERIFY(room.message().isEmpty());
    QVERIFY(room.project->undo());
    QCOMPARE(workshop::viaOf(*workshop::ballotOf(*room.project, round, u"P01"_s)), EnteredVia::Table);
}

void TestWorkshopRounds::votersAtATable()
{
    Room room(4, 3);
    room.openVote();
    room.start(RoundMethod::Dots);
    room.store(u"P02"_s, {1, {}, {}});
    room.click("vote.booth");
    QWidget* booth = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->objectName() == u"booth")
            booth = window;
    QVERIFY(booth);
    auto* code = booth->findChild<QLineEdit*>(u"booth.code"_s);
    auto* told = booth->findChild<InlineMessage*>(u"booth.codeMessage"_s);
    const auto enter = [&](const QString& text) {
        code->clear();
        QTest::keyClicks(code, text);
        QTest::keyClick(code, Qt::Key_Return);
    };
    enter(u"X9"_s);
    QVERIFY(told->text().contains(u"X9"));
    enter(u"P02"_s);
    QVERIFY(told->text().contains(u"P02"));
    QVERIFY(booth->findChild<QPushButton*>(u"booth.replace"_s)->isVisibleTo(booth));
    enter(u"p01"_s);
    const auto mark = [&](int i) { return booth->findChild<SegmentedControl*>(u"booth.mark.%1"_s.arg(i)); };
    QVERIFY(mark(0));
    QCOMPARE(mark(0)->segments(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QTest::keyClick(mark(0), Qt::Key_End);
    QTest::keyClick(mark(1), Qt::Key_End);
    QTest::keyClick(mark(2), Qt::Key_End); // six of five
    auto* handIn = booth->findChild<QPushButton*>(u"booth.handIn"_s);
    QTest::mouseClick(handIn, Qt::LeftButton);
    QCOMPARE(room.project->count<Ballot>(), 1);
    QVERIFY(booth->findChild<InlineMessage*>(u"booth.message"_s)->text().contains(u"6"));
    QTest::keyClick(mark(2), Qt::Key_Left);
    QTest::mouseClick(handIn, Qt::LeftButton);
    QCOMPARE(room.project->count<Ballot>(), 2);
    QCOMPARE(room.result().via.value(EnteredVia::Table), 1);
    QCOMPARE(room.result().dots, 6);
    QTest::keyClick(booth, Qt::Key_Escape);
    QVERIFY(booth->isVisible());
    QTest::keyClick(booth, Qt::Key_Escape);
    QVERIFY(!booth->isVisible());
}

void TestWorkshopRounds::ballotsFromAFile()
{
    Room room(6, 3);
    room.openVote();
    const auto round = room.start(RoundMethod::Dots);
    room.store(u"P05"_s, {1, {}, {}});
    const QString path = room.folder.filePath(u"ballots.csv"_s);
    const auto write = [&](const QByteArray& text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("voter,group," + optionTitles.mid(0, 3).join(u',').toUtf8() +
          "\nP01,business,2,1,\nP02,research,2,2,2\np03,public,0,,1\nP03,public,1,1,1\nP05,public,2,2,1\n"
          "P06,public,one,,\n");
    room.dialogs.openAnswer = path;
    room.click("vote.import");
    QCOMPARE(room.project->count<Ballot>(), 3);
    const QString report = room.find<InlineMessage>("vote.report")->text();
    for (const QString& line : {u"3 (P02)"_s, u"5 (P03)"_s, u"6 (P05)"_s, u"7 (P06)"_s})
        QVERIFY2(report.contains(line), qPrintable(report));
    QCOMPARE(workshop::ballotsOf(*room.project, round).value(u"P01"_s).size(), 2);
    QVERIFY(room.project->undo());
    QCOMPARE(room.project->count<Ballot>(), 1);
    // Unknown columns are refused as a whole, a table by place is read.
    write("voter,Something else\nP01,1\n");
    room.click("vote.import");
    QCOMPARE(room.project->count<Ballot>(), 1);
    write("voter,A,B,C\nP01,1,1,1\n");
    room.click("vote.import");
    QCOMPARE(room.project->count<Ballot>(), 2);
    // What is written can be read again.
    room.dialogs.saveAnswer = path;
    room.click("vote.export");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("P01,1,1,1\nP05,1,0,0\n"));
    // And blank ones for those who have none yet.
    room.dialogs.saveAnswer = room.folder.filePath(u"paper.pdf"_s);
    room.click("vote.paper");
    QFile paper(room.dialogs.saveAnswer);
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QVERIFY(paper.readAll().startsWith("%PDF"));
}

void TestWorkshopRounds::criteriaAreEdited()
{
    Room room(4, 2);
    room.openVote();
    room.choose("round.method", u"rating"_s);
    auto* table = room.find<DataTable>("round.criteria");
    QCOMPARE(table->model()->rowCount(), 5);
    QVERIFY(table->model()->setData(table->model()->index(0, 1), 60));
    QCOMPARE(table->model()->index(0, 2).data(Qt::EditRole).toDouble(), 60.0 / 140 * 100);
    QVERIFY(!table->model()->setData(table->model()->index(0, 1), -1));
    table->selectRow(4);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 4);
    room.click("round.start");
    QCOMPARE(room.project->count<CriteriaSet>(), 1);
    QCOMPARE(room.project->count<Criterion>(), 4);
    QCOMPARE(room.grid()->model()->columnCount(), 1 + 2 * 4);
    // The next round can use them again.
    room.click("vote.new");
    auto* sets = room.find<QComboBox>("round.criteriaSet");
    QCOMPARE(sets->count(), 2);
    sets->setCurrentIndex(1);
    Q_EMIT sets->activated(1);
    QVERIFY(!table->model()->setData(table->model()->index(0, 1), 10));
    room.click("round.start");
    QCOMPARE(room.project->count<VotingRound>(), 2);
    QCOMPARE(room.project->count<CriteriaSet>(), 1);
}

void TestWorkshopRounds::optionsFromElsewhere()
{
    Room room(4, 2);
    room.fill([&](Writer& w) {
        TransformativeActivity made;
        made.title = u"Circular composites"_s;
        w.insert(made);
        workshop::moveToGroup(w, room.ideas, workshop::groupNamed(w, room.workshop, u"Material"_s));
    });
    room.openVote();
    auto* list = room.find<QListWidget>("round.ideas");
    auto* source = room.find<SegmentedControl>("round.source");
    source->setCurrentIndex(1);
    QCOMPARE(list->count(), 1);
    source->setCurrentIndex(2);
    QCOMPARE(list->item(0)->text(), u"Circular composites"_s);
    QTest::keyClicks(room.find<QLineEdit>("round.typed"), u"Nothing of this"_s);
    QTest::keyClick(room.find<QLineEdit>("round.typed"), Qt::Key_Return);
    QCOMPARE(list->count(), 2);
    room.start(RoundMethod::Approval);
    const workshop::RoundResult counted = room.result();
    QCOMPARE(counted.options.size(), 2);
    QVERIFY(counted.options.at(0).activity);
    QCOMPARE(counted.options.at(1).title, u"Nothing of this"_s);
    // Without anything chosen there is no round.
    room.click("vote.new");
    room.click("round.none");
    room.click("round.start");
    QCOMPARE(room.project->count<VotingRound>(), 1);
    QVERIFY(!room.find<InlineMessage>("round.message")->text().isEmpty());
}

void TestWorkshopRounds::remarksOnTheResult()
{
    Room room(4, 3);
    room.openVote();
    room.start(RoundMethod::Approval);
    room.store(u"P01"_s, {1, 1, {}});
    room.store(u"P02"_s, {1, {}, {}});
    room.find<SegmentedControl>("vote.sight")->setCurrentIndex(1);
    QVERIFY(!room.find<InlineMessage>("count.open")->text().isEmpty());
    auto* kind = room.find<SegmentedControl>("remark.kind");
    auto* reason = room.find<QPlainTextEdit>("remark.reason");
    auto* message = room.find<InlineMessage>("remark.message");
    room.click("remark.record");
    QVERIFY(!message->text().isEmpty()); // no reason
    reason->setPlainText(u"Too early to choose"_s);
    room.click("remark.record");
    QCOMPARE(room.project->count<RoundRemark>(), 1);
    kind->setCurrentIndex(1);
    reason->setPlainText(u"Only this one has partners"_s);
    room.find<QComboBox>("remark.option")->setCurrentIndex(3);
    room.click("remark.record");
    QCOMPARE(room.project->count<RoundRemark>(), 1); // still open
    room.click("vote.close");
    room.find<SegmentedControl>("workshop.part")->setCurrentIndex(WorkshopView::VotePart);
    room.find<QSpinBox>("remark.place")->setValue(1);
    room.click("remark.record");
    QCOMPARE(room.project->count<RoundRemark>(), 2);
    QCOMPARE(room.result().options.at(0).title, optionTitles.at(2));
    QCOMPARE(room.project->all<Decision>().last().kind, DecisionKind::Override);
    auto* table = room.find<DataTable>("countTable");
    QVERIFY(table->model()->index(0, 0).data().toString().contains(u"voted"));
    QVERIFY(room.project->undo());
    QCOMPARE(room.result().options.at(0).title, optionTitles.at(0));
    QCOMPARE(room.project->count<Decision>(), 0);
}

void TestWorkshopRounds::smallGroupsAreHidden()
{
    Room room(8, 2); // four of business, two each of research and the public sector
    room.openVote();
    room.start(RoundMethod::Scale);
    for (int i = 1; i <= 8; ++i)
        room.store(u"P0%1"_s.arg(i), {i <= 4 ? 5 : 1, 3});
    room.find<SegmentedControl>("vote.sight")->setCurrentIndex(1);
    auto* card = room.find<QWidget>("count.groups")->parentWidget();
    while (card && !qobject_cast<ChartCard*>(card))
        card = card->parentWidget();
    QVERIFY(card);
    const QAbstractItemModel* twin = static_cast<ChartCard*>(card)->table()->model();
    QCOMPARE(twin->columnCount(), 5);
    QCOMPARE(twin->index(0, 2).data().toString(), u"5.00"_s); // business
    QCOMPARE(twin->index(0, 3).data().toString(), u"–"_s);    // two of research
    QCOMPARE(twin->index(0, 4).data().toString(), u"–"_s);
    QVERIFY(room.find<QLabel>("count.dissent")->text().contains(optionTitles.at(0)));
}

void TestWorkshopRounds::readOnlyChangesNothing()
{
    Room room(4, 3);
    room.openVote();
    room.start(RoundMethod::Scale);
    room.store(u"P01"_s, {1, 2, 3});
    room.page.reset();
    const QString path = room.project->path();
    room.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened.ok());
    room.project = std::move(*opened);
    room.context = std::make_unique<ToolContext>(*room.project, room.theme, room.dialogs, room.navigator);
    const QStringList before = room.project->dump();
    room.openVote();
    QTest::keyClicks(room.grid(), u"5"_s);
    for (const char* name : {"vote.close", "vote.delete", "vote.new", "vote.booth", "vote.import"})
        QVERIFY2(!room.find<QAbstractButton>(name)->isEnabled(), name);
    QVERIFY(!room.find<QWidget>("vote.shown")->isEnabled());
    room.find<SegmentedControl>("vote.sight")->setCurrentIndex(1);
    QVERIFY(!room.find<QAbstractButton>("remark.record")->isEnabled());
    QCOMPARE(room.project->dump(), before);
}

// With S3_SCREENSHOTS set to a folder: the view in every method, light and dark, narrow and wide, and paper
// ballots.
void TestWorkshopRounds::pictures()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("S3_SCREENSHOTS is not set");
    for (const RoundMethod method : allValues<RoundMethod>()) {
        Room room;
        room.openVote({728, 700});
        const QString name = codeOf(method);
        room.choose("round.method", name);
        QVERIFY(room.grab(u"%1/new-%2.png"_s.arg(folder, name)));
        room.click("round.start");
        const auto form = *workshop::formOf(*room.project, room.latest());
        const int cells = int(workshop::cellsOf(form).size());
        for (int voter = 0; voter < 22; ++voter) {
            QList<std::optional<int>> values;
            for (int cell = 0; cell < cells; ++cell)
                values.append(method == RoundMethod::Ranking ? (cell * 3 + voter % 3) % 8 + 1
                              : method == RoundMethod::Dots
                                  ? (cell + voter) % 3 == 0 && cell < 6 ? 1 + voter % 2 : 0
                                  : form.lowest() + (voter * (cell + 1) * 7 + cell) %
                                                        (form.highest() - form.lowest() + 1));
            room.store(u"P%1"_s.arg(voter + 1, 2, 10, QLatin1Char('0')), values,
                       voter % 5 == 4 ? EnteredVia::Table : EnteredVia::Facilitator);
        }
        const auto pdf = workshop::paperBallots(form, {u"P01"_s, u"P02"_s, u"P03"_s, u"P04"_s, u"P05"_s});
        QVERIFY(pdf.ok());
        QFile file(u"%1/paper-%2.pdf"_s.arg(folder, name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        for (const bool dark : {false, true}) {
            room.setDark(dark);
            const QString shade = dark ? u"dark"_s : u"light"_s;
            room.find<SegmentedControl>("vote.sight")->setCurrentIndex(0);
            QVERIFY(room.grab(u"%1/ballots-%2-%3.png"_s.arg(folder, name, shade)));
            room.find<SegmentedControl>("vote.sight")->setCurrentIndex(1);
            room.page->resize(728, 1900);
            QVERIFY(room.grab(u"%1/count-%2-%3.png"_s.arg(folder, name, shade)));
            room.page->resize(1180, 800);
            QVERIFY(room.grab(u"%1/wide-%2-%3.png"_s.arg(folder, name, shade)));
            room.page->resize(728, 700);
        }
        room.find<SegmentedControl>("vote.sight")->setCurrentIndex(0);
        room.click("vote.booth");
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->objectName() != u"booth" || !window->isVisible())
                continue;
            window->showNormal();
            window->resize(1280, 800);
            QTest::keyClicks(window->findChild<QLineEdit*>(u"booth.code"_s), u"P24"_s);
            QVERIFY(window->grab().save(u"%1/booth-code.png"_s.arg(folder)));
            QTest::keyClick(window->findChild<QLineEdit*>(u"booth.code"_s), Qt::Key_Return);
            QTest::qWait(30);
            QVERIFY(window->grab().save(u"%1/booth-%2.png"_s.arg(folder, name)));
            window->close();
        }
    }
}

QTEST_MAIN(TestWorkshopRounds)
#include "test_workshop_rounds.moc"
