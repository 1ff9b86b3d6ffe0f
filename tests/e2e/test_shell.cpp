// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages: start page, opening, palette, undo buttons, rail, what is kept between runs.
#include "core/identification/Records.h"
#include "core/workshop/Records.h"
#include "tests/e2e/ShellSteps.h"
#include "ui/shell/CommandPalette.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::test;

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newProjectFromTheStartPage();
    void openAndRecent();
    void sampleProject();
    void badFilesSayWhy();
    void projectInUseOffersReading();
    void readOnlyProjectShowsEveryPage();
    void paletteScores_data();
    void paletteScores();
    void paletteByKeys();
    void copyAndRestorePoint();
    void undoButtonsSayWhatTheyDo();
    void undoFromWithinATextField();
    void railFollowsTheRecords();
    void guideAndAppearance();
    void stateIsKeptBetweenRuns();
};

void TestShell::newProjectFromTheStartPage()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        same(w.window->windowTitle(), u"S3 Facilitator"_s, u"title"_s);
        must(w.shown(u"startPage"_s), u"no start page"_s);
        w.dialogs.saveAnswer.clear(); // cancelled
        w.click(u"newProject"_s);
        must(!w.window->project() && w.shown(u"startPage"_s), u"cancelling made a project"_s);
        makeProject(w, u"Danube fibres"_s); // the suffix is added
        same(w.window->windowTitle(), u"Danube fibres – S3 Facilitator"_s, u"title"_s);
        same(w.project().path(), w.folder.filePath(u"Danube fibres.s3project"_s), u"path"_s);
        same(w.workspace().currentTool(), u"overview"_s, u"first page"_s);
        must(!w.find<QToolButton>(u"undo"_s)->isEnabled(), u"a new project can be undone"_s);
        w.key(Qt::Key_W, Qt::ControlModifier);
        must(!w.window->project() && w.shown(u"startPage"_s), u"Ctrl+W does not close the project"_s);
        same(w.window->windowTitle(), u"S3 Facilitator"_s, u"title"_s);
        // The same name again is refused, and the first project stays as it was.
        w.click(u"newProject"_s);
        must(!w.window->project(), u"an existing project was replaced"_s);
        must(!problem(w).isEmpty(), u"nothing said about the existing file"_s);
    })
}

void TestShell::openAndRecent()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        must(!w.shown(u"recent.0"_s), u"recent projects before any"_s);
        makeProject(w, u"First"_s);
        w.key(Qt::Key_W, Qt::ControlModifier);
        makeProject(w, u"Second"_s);
        w.key(Qt::Key_W, Qt::ControlModifier);
        must(w.find<QPushButton>(u"recent.0"_s)->accessibleName().startsWith(u"Second"), u"newest first"_s);
        w.click(u"recent.1"_s);
        must(w.project().path().endsWith(u"First.s3project"), u"not the project that was clicked"_s);
        w.key(Qt::Key_W, Qt::ControlModifier);
        must(w.find<QPushButton>(u"recent.0"_s)->accessibleName().startsWith(u"First"), u"now newest"_s);
        openFile(w, w.folder.filePath(u"Second.s3project"_s));
        must(w.project().path().endsWith(u"Second.s3project"), u"Open opened another"_s);
        // Ctrl+O with a project open goes on to the other one.
        w.dialogs.openAnswer = w.folder.filePath(u"First.s3project"_s);
        w.key(Qt::Key_O, Qt::ControlModifier);
        must(w.project().path().endsWith(u"First.s3project"), u"Ctrl+O did not change the project"_s);
        w.key(Qt::Key_W, Qt::ControlModifier);
        // A project that is gone is no longer offered.
        must(QFile::remove(w.folder.filePath(u"Second.s3project"_s)), u"remove"_s);
        w.stop();
        w.start();
        must(w.shown(u"recent.0"_s) && !w.shown(u"recent.1"_s), u"a missing project is offered"_s);
    })
}

void TestShell::sampleProject()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        const QString name = samples().first().name;
        w.click(QString(u"sample."_s + name));
        must(w.project().count<TransformativeActivity>() > 0, u"an empty sample"_s);
        must(w.project().path().startsWith(w.folder.path()), u"the sample lies outside the data folder"_s);
        must(!w.project().undoLabel(), u"undo takes the sample apart"_s);
        const QString path = w.project().path();
        const QStringList content = w.project().dump();
        w.key(Qt::Key_W, Qt::ControlModifier);
        w.click(QString(u"sample."_s + name));
        same(w.project().path(), path, u"the second time another file"_s);
        must(w.project().dump() == content, u"the second time another content"_s);
    })
}

void TestShell::badFilesSayWhy()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        QFile file(w.folder.filePath(u"letter.s3project"_s));
        must(file.open(QIODevice::WriteOnly), u"open"_s);
        file.write("Dear project, you are none.");
        file.close();
        openFile(w, file.fileName());
        must(!w.window->project(), u"a letter was opened as a project"_s);
        must(!problem(w).isEmpty(), u"nothing said"_s);
        const QString aboutLetter = problem(w);
        openFile(w, w.folder.filePath(u"nowhere.s3project"_s));
        must(!w.window->project() && problem(w) != aboutLetter, u"a missing file is the same as a bad one"_s);
        makeProject(w, u"Good"_s);
        w.key(Qt::Key_W, Qt::ControlModifier);
        must(!w.shown(u"startProblem"_s), u"the problem of before is still shown"_s);
        // With a project open the page stays and the sentence appears beneath.
        w.click(u"recent.0"_s);
        w.dialogs.openAnswer = file.fileName();
        w.key(Qt::Key_O, Qt::ControlModifier);
        must(w.project().path().endsWith(u"Good.s3project"), u"the open project was closed"_s);
        same(noticeText(w), aboutLetter, u"notice"_s);
    })
}

void TestShell::projectInUseOffersReading()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        const QString path = sampleFile(w, u"shared.s3project"_s);
        const auto holder = Project::open(path);
        must(holder.ok() && (*holder)->writable(), u"the holder"_s);
        openFile(w, path);
        must(!w.window->project(), u"opened although in use"_s);
        auto* message = w.find<InlineMessage>(u"startProblem"_s);
        QPushButton* read = nullptr;
        for (QPushButton* button : message->findChildren<QPushButton*>())
            if (button->isVisible())
                read = button;
        must(read, u"reading is not offered"_s);
        w.press(read);
        must(!w.project().writable(), u"opened for writing"_s);
        must(w.project().dump() == (*holder)->dump(), u"reads something else"_s);
        must(!noticeText(w).isEmpty(), u"nothing says that it is for reading"_s);
    })
}

void TestShell::readOnlyProjectShowsEveryPage()
{
    Walker w;
    S3_WALK(w, {
        const QString path = sampleFile(w, u"read.s3project"_s);
        w.start({1280, 800});
        must(w.window->openProject(path, true), u"open"_s);
        const QStringList content = w.project().dump();
        for (const ToolDescriptor& tool : allTools()) {
            w.goTo(tool.id);
            w.key(Qt::Key_Z, Qt::ControlModifier);
            w.key(Qt::Key_Delete);
            QWidget* page = w.workspace().currentPage();
            must(page && page->isVisible(), u"no page %1"_s.arg(tool.id));
            for (const QAbstractItemView* view : page->findChildren<QAbstractItemView*>())
                if (view->isVisible() && view->model() && view->model()->rowCount())
                    QTest::keyClick(const_cast<QAbstractItemView*>(view), Qt::Key_Delete);
        }
        must(w.project().dump() == content, u"a project opened for reading was changed"_s);
        must(!w.find<QToolButton>(u"undo"_s)->isEnabled(), u"undo is offered"_s);
    })
}

void TestShell::paletteScores_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse"); // with its keywords after a bar; empty = `better` must not fit
    QTest::newRow("start of the text before start of a word")
        << u"act"_s << u"Action plan"_s << u"Transformative activities"_s;
    QTest::newRow("start of a word before the middle") << u"plan"_s << u"Action plan"_s << u"Explanations"_s;
    QTest::newRow("text before keywords") << u"vote"_s << u"Dot vote"_s << u"Workshop|vote dots"_s;
    QTest::newRow("keywords before the middle of a word")
        << u"data"_s << u"Statistics|data"_s << u"Metadata"_s;
    QTest::newRow("every word must fit") << u"action xyz"_s << u"Action plan"_s << QString();
    QTest::newRow("case does not matter") << u"PLAN"_s << u"Action plan"_s << u"Unplanned"_s;
    QTest::newRow("signs are plain text") << u"(a"_s << u"Plan"_s << QString();
}

void TestShell::paletteScores()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto score = [&](const QString& entry) {
        return paletteScore(query, entry.section(u'|', 0, 0), entry.section(u'|', 1));
    };
    if (worse.isEmpty()) {
        QCOMPARE(score(better), 0);
    } else {
        QVERIFY2(score(better) > score(worse),
                 qPrintable(u"%1 against %2"_s.arg(score(better)).arg(score(worse))));
        QVERIFY(score(worse) > 0);
    }
    QVERIFY(paletteScore({}, better, {}) > 0); // nothing typed: everything is offered
}

void TestShell::paletteByKeys()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        must(w.window->openProject(sampleFile(w, u"palette.s3project"_s)), u"open"_s);
        for (const ToolDescriptor& tool : allTools()) {
            w.key(Qt::Key_K, Qt::ControlModifier);
            same(w.focused()->objectName(), u"commandPalette.field"_s, u"focus"_s);
            w.keys(tool.title);
            w.key(Qt::Key_Return);
            same(w.workspace().currentTool(), tool.id, u"by its name"_s);
            must(!w.shown(u"commandPalette"_s), u"the palette stays open"_s);
        }
        // A record: opens the page that shows it.
        w.goTo(u"decisions"_s);
        const auto activity = w.project().all<TransformativeActivity>().last();
        w.key(Qt::Key_K, Qt::ControlModifier);
        w.keys(activity.title);
        auto* list = w.find<QListView>(u"commandPalette.list"_s);
        must(list->model()->rowCount() > 0, u"the record is not found"_s);
        w.key(Qt::Key_Return);
        same(w.workspace().currentTool(), u"activities"_s, u"page of the record"_s);
        same(w.find<QLineEdit>(u"title"_s, u"activityForm"_s)->text(), activity.title, u"record"_s);
        // Nonsense finds nothing, Enter then does nothing, Escape gives the focus back.
        w.click(u"title"_s, u"activityForm"_s);
        w.key(Qt::Key_K, Qt::ControlModifier);
        w.keys(u"qqzzqq"_s);
        same(list->model()->rowCount(), 0, u"found for nonsense"_s);
        w.key(Qt::Key_Return);
        w.key(Qt::Key_Escape);
        same(w.focused()->objectName(), u"title"_s, u"focus after Escape"_s);
        // Leaving it by a click elsewhere closes it as well.
        w.key(Qt::Key_K, Qt::ControlModifier);
        w.goTo(u"decisions"_s);
        must(!w.shown(u"commandPalette"_s), u"a click beside does not close the palette"_s);
    })
}

void TestShell::copyAndRestorePoint()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        must(w.window->openProject(sampleFile(w, u"source.s3project"_s)), u"open"_s);
        w.goTo(u"activities"_s);
        w.click(u"addActivity"_s);
        w.keys(u"Only in this version"_s);
        w.key(Qt::Key_Tab);
        const QString copy = w.folder.filePath(u"copy.s3project"_s);
        w.dialogs.saveAnswer = copy;
        w.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        const auto opened = Project::open(copy);
        must(opened.ok(), u"the copy does not open"_s);
        must((*opened)->dump() == w.project().dump(), u"the copy differs"_s);
        w.dialogs.textAnswer = u"before the vote"_s;
        w.key(Qt::Key_K, Qt::ControlModifier);
        w.keys(u"restore point"_s);
        w.key(Qt::Key_Return);
        same(int(w.project().restorePoints().size()), 1, u"restore points"_s);
    })
}

void TestShell::undoButtonsSayWhatTheyDo()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        makeProject(w, u"Undo"_s);
        const QStringList before = w.project().dump();
        const QString nothing = undoTip(w);
        w.goTo(u"activities"_s);
        w.click(u"addFirstActivity"_s);
        must(undoTip(w).contains(u"Add activity New activity"), undoTip(w));
        must(undoTip(w).contains(u"Ctrl+Z"), undoTip(w));
        w.keys(u"Fibre loops"_s);
        w.key(Qt::Key_Tab);
        must(undoTip(w).contains(u"Change activity"), undoTip(w));
        w.click(u"undo"_s);
        same(w.only<TransformativeActivity>().title, u"New activity"_s, u"after undo"_s);
        must(redoTip(w).contains(u"Change activity"), redoTip(w));
        must(!noticeText(w).isEmpty(), u"undo says nothing"_s);
        w.click(u"undo"_s);
        must(w.project().dump() == before, u"not as before"_s);
        same(undoTip(w), nothing, u"undo"_s);
        must(!w.find<QToolButton>(u"undo"_s)->isEnabled(), u"undo is offered without anything to undo"_s);
        w.click(u"redo"_s);
        w.click(u"redo"_s);
        same(w.only<TransformativeActivity>().title, u"Fibre loops"_s, u"after redo"_s);
        must(!w.find<QToolButton>(u"redo"_s)->isEnabled(), u"redo is offered without anything to redo"_s);
        // Deleting offers its undo beneath.
        w.click(u"deleteActivity"_s);
        same(w.project().count<TransformativeActivity>(), 0, u"after deleting"_s);
        const auto* notice = w.workspace().findChild<Notice*>();
        w.press(notice->actionButton());
        same(w.only<TransformativeActivity>().title, u"Fibre loops"_s, u"after the notice's undo"_s);
    })
}

void TestShell::undoFromWithinATextField()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        makeProject(w, u"Keys"_s);
        w.goTo(u"discovery_workshop"_s);
        w.click(u"workshop.first"_s);
        w.segment(u"workshop.part"_s, 2);
        w.click(u"capture.text"_s);
        w.keys(u"First idea"_s);
        w.key(Qt::Key_Return);
        same(w.project().count<Idea>(), 1, u"ideas"_s);
        // The cursor is still in the empty box: Ctrl+Z means the idea.
        same(w.focused()->objectName(), u"capture.text"_s, u"focus"_s);
        w.key(Qt::Key_Z, Qt::ControlModifier);
        same(w.project().count<Idea>(), 0, u"ideas after Ctrl+Z"_s);
        w.key(Qt::Key_Y, Qt::ControlModifier);
        same(w.project().count<Idea>(), 1, u"ideas after Ctrl+Y"_s);
        // What is being typed is the field's own.
        w.keys(u"half a sen"_s);
        w.key(Qt::Key_Z, Qt::ControlModifier);
        same(w.project().count<Idea>(), 1, u"ideas while typing"_s);
        must(w.find<QPlainTextEdit>(u"capture.text"_s)->toPlainText().isEmpty(),
             u"the words are still there"_s);
        // A new record whose title is selected: nothing typed yet, so the record goes again.
        w.goTo(u"activities"_s);
        w.click(u"addFirstActivity"_s);
        same(w.focused()->objectName(), u"title"_s, u"focus"_s);
        w.key(Qt::Key_Z, Qt::ControlModifier);
        same(w.project().count<TransformativeActivity>(), 0, u"activities after Ctrl+Z"_s);
    })
}

void TestShell::railFollowsTheRecords()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        makeProject(w, u"Rail"_s);
        w.goTo(u"activities"_s);
        const auto station = [&] { return w.find(u"rail.activities"_s)->accessibleName(); };
        const auto wanted = [&] {
            const Completeness now = PageHarness::tool(u"activities"_s)->completeness(w.project());
            return now.complete() ? u"complete"_s : u"%1 of %2"_s.arg(now.done).arg(now.total);
        };
        const QString empty = station();
        w.click(u"addFirstActivity"_s);
        w.choose(u"status"_s, codeOf(ActivityStatus::Selected));
        eventually([&] { return station() != empty && station().contains(wanted()); },
                   u"the station still says “%1”"_s.arg(station()));
        // Lines count their complete stations: five in all, one open at a time.
        for (int line = 1; line <= 5; ++line) {
            w.click(u"rail.line%1"_s.arg(line));
            const ToolDescriptor tool = *PageHarness::tool(w.workspace().currentTool());
            same(int(tool.line), line, u"line of the page that opens"_s);
            must(w.find(u"rail.line%1"_s.arg(line))->accessibleName().contains(u" of "), u"no count"_s);
        }
        must(!w.shown(u"rail.activities"_s), u"the stations of another line stay open"_s);
        // The title of the project stands above.
        eventually(
            [&] {
                for (const QLabel* label : w.find(u"rail"_s)->findChildren<QLabel*>())
                    if (label->text() == u"Rail")
                        return true;
                return false;
            },
            u"the rail does not name the project"_s);
    })
}

void TestShell::guideAndAppearance()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        makeProject(w, u"Look"_s);
        must(w.shown(u"guidePanel"_s), u"the guide is closed at first"_s);
        w.goTo(u"activities"_s);
        w.click(u"addFirstActivity"_s);
        w.key(Qt::Key_F1);
        must(!w.shown(u"guidePanel"_s), u"F1 does not close the guide"_s);
        w.key(Qt::Key_F1);
        must(w.shown(u"guidePanel"_s), u"F1 does not open the guide"_s);
        w.click(u"guideClose"_s);
        must(!w.shown(u"guidePanel"_s), u"its button does not close the guide"_s);
        w.click(u"guideToggle"_s);
        must(w.shown(u"guidePanel"_s), u"the toggle does not open the guide"_s);
        w.window->setDark(true);
        eventually([&] { return w.theme.mode() == ThemeMode::Dark && w.shown(u"activityForm"_s); },
                   u"dark does not come back to the page"_s);
        const QColor ground = w.window->palette().color(QPalette::Window);
        must(ground.lightness() < 128, u"the window is not dark"_s);
        w.window->setLanguage(u"pseudo"_s);
        eventually([&] { return w.languages.current() == u"pseudo" && w.shown(u"activityForm"_s); },
                   u"the language does not come back to the page"_s);
        must(undoTip(w) != u"Undo", u"not translated"_s);
        w.window->setLanguage(u"en"_s);
        w.window->setDark(false);
        QCoreApplication::processEvents();
        w.type(u"title"_s, u"Still works"_s, u"activityForm"_s);
        same(w.only<TransformativeActivity>().title, u"Still works"_s, u"title"_s);
    })
}

void TestShell::stateIsKeptBetweenRuns()
{
    Walker w;
    S3_WALK(w, {
        w.start();
        must(w.window->openProject(sampleFile(w, u"kept.s3project"_s)), u"open"_s);
        w.goTo(u"activities"_s);
        auto* list = w.find<QAbstractItemView>(u"activityList"_s);
        const int row = list->model()->rowCount() - 1;
        must(row > 0, u"the sample has one activity only"_s);
        w.clickRow(list, list->model()->index(row, 0));
        const QString title = w.find<QLineEdit>(u"title"_s, u"activityForm"_s)->text();
        w.key(Qt::Key_F1);
        w.window->setDark(true);
        QCoreApplication::processEvents();
        const QSize size(1300, 820);
        w.window->resize(size);
        QCoreApplication::processEvents();
        w.stop();

        w.start(size);
        must(w.settings->dark(), u"dark is forgotten"_s);
        w.click(u"recent.0"_s);
        same(w.workspace().currentTool(), u"activities"_s, u"last page"_s);
        same(w.find<QLineEdit>(u"title"_s, u"activityForm"_s)->text(), title, u"selection"_s);
        must(!w.shown(u"guidePanel"_s), u"the guide is open again"_s);
        w.window->setDark(false);
        QCoreApplication::processEvents();
    })
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
