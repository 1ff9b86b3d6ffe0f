// SPDX-License-Identifier: GPL-3.0-or-later
// A facilitator's way from an empty project to the report, through the real window by mouse and keys; then
// all of it undone and done again. Each part needs the one before; after a failure the rest is skipped.
#include "tests/e2e/WalkDiamond.h"
#include "tests/e2e/WalkEvidence.h"
#include "tests/e2e/WalkIdentification.h"
#include "tests/e2e/WalkPlan.h"
#include "tests/e2e/WalkProject.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::test;

class TestWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void newProject();
    void line1Evidence();
    void line2Diamond();
    void line2Workshop();
    void languageAndAppearanceInTheMiddle();
    void line2Activity();
    void keysOnly();
    void line3Actions();
    void line4Services();
    void line5Indicators();
    void gateOfLine1();
    void thread();
    void report();
    void everyPageShowsIt();
    void undoEverything();
    void redoEverything();
    void reopen();

private:
    void changeLanguage(const QString& code);

    std::unique_ptr<Walker> m_walker;
    QString m_path;
    QStringList m_begin; ///< content right after "New project"
    QStringList m_end;
    int m_steps = 0;
    bool m_lost = false;
};

void TestWalk::initTestCase()
{
    m_walker = std::make_unique<Walker>();
}

void TestWalk::init()
{
    if (m_lost)
        QSKIP("an earlier part failed");
}

void TestWalk::cleanup()
{
    m_lost = m_lost || QTest::currentTestFailed();
}

void TestWalk::cleanupTestCase()
{
    m_walker.reset();
}

void TestWalk::newProject()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        w.start({1280, 800});
        m_path = w.folder.filePath(u"Fibres.s3project"_s);
        w.dialogs.saveAnswer = m_path;
        w.click(u"newProject"_s);
        same(w.project().path(), m_path, u"path"_s);
        m_begin = w.project().dump();
        must(!w.project().undoLabel(), u"a new project can be undone"_s);
    })
}

void TestWalk::line1Evidence()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        importTable(w);
        keepFindings(w);
        writeCard(w);
        drawFindings(w);
    })
}

void TestWalk::line2Diamond()
{
    Walker& w = *m_walker;
    S3_WALK(w, { drawDiamond(w); })
}

void TestWalk::line2Workshop()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        prepareWorkshop(w);
        captureIdeas(w);
        voteWithDots(w);
        selectTheFirst(w);
    })
}

void TestWalk::changeLanguage(const QString& code)
{
    Workspace* before = &m_walker->workspace();
    const QPointer<Workspace> guard(before);
    m_walker->window->setLanguage(code);
    eventually([&] { return !guard && m_walker->window->workspace(); }, u"the window is not made anew"_s);
}

void TestWalk::languageAndAppearanceInTheMiddle()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        const QStringList content = w.project().dump();
        same(w.currentTool(), u"discovery_workshop"_s, u"page"_s);
        changeLanguage(u"pseudo"_s);
        same(w.currentTool(), u"discovery_workshop"_s, u"page after the change"_s);
        must(w.project().dump() == content, u"a change of language changes the project"_s);
        // Result is still shown; a card more can be captured and taken back.
        w.segment(u"workshop.part"_s, 2);
        w.click(u"capture.text"_s);
        w.keys(u"Idea while translated"_s);
        w.key(Qt::Key_Return);
        same(w.last<Idea>().body, u"Idea while translated"_s, u"idea"_s);
        w.window->setDark(true);
        eventually([&] { return w.theme.mode() == ThemeMode::Dark && w.shown(u"capture.text"_s); },
                   u"dark does not come back to the page"_s);
        w.click(u"undo"_s);
        must(w.project().dump() == content, u"undo after the change of language"_s);
        changeLanguage(u"en"_s);
        w.window->setDark(false);
        eventually([&] { return w.theme.mode() == ThemeMode::Light && w.shown(u"workshop.part"_s); },
                   u"light does not come back to the page"_s);
    })
}

void TestWalk::line2Activity()
{
    Walker& w = *m_walker;
    S3_WALK(w, { fillCanvas(w); })
}

void TestWalk::keysOnly()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        w.key(Qt::Key_K, Qt::ControlModifier);
        w.keys(u"action plan"_s);
        w.key(Qt::Key_Return);
        same(w.currentTool(), u"action_plan"_s, u"palette"_s);
        const bool guide = w.shown(u"guidePanel"_s);
        w.key(Qt::Key_F1);
        must(w.shown(u"guidePanel"_s) != guide, u"F1 does not toggle the guide"_s);
        w.key(Qt::Key_F1);
        must(w.shown(u"guidePanel"_s) == guide, u"F1 does not toggle the guide back"_s);
        // A record by its name.
        w.key(Qt::Key_K, Qt::ControlModifier);
        w.keys(u"press shops with"_s);
        w.key(Qt::Key_Return);
        same(w.currentTool(), u"capacities"_s, u"page of the record"_s);
    })
}

void TestWalk::line3Actions()
{
    Walker& w = *m_walker;
    S3_WALK(w, { planActions(w); })
}

void TestWalk::line4Services()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        adoptService(w);
        logDelivery(w);
    })
}

void TestWalk::line5Indicators()
{
    Walker& w = *m_walker;
    S3_WALK(w, { measure(w); })
}

void TestWalk::gateOfLine1()
{
    Walker& w = *m_walker;
    S3_WALK(w, { signFirstGate(w); })
}

void TestWalk::thread()
{
    Walker& w = *m_walker;
    S3_WALK(w, { followTheThread(w); })
}

void TestWalk::report()
{
    Walker& w = *m_walker;
    S3_WALK(w, { writeReport(w); })
}

void TestWalk::everyPageShowsIt()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        for (const ToolDescriptor& tool : allTools())
            w.goTo(tool.id);
        m_end = w.project().dump();
        must(w.project().check().isEmpty(), w.project().check().join(u'\n'));
    })
}

void TestWalk::undoEverything()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        // Page after page is open meanwhile: each must follow while its records go away.
        const std::vector<ToolDescriptor> tools = allTools();
        while (w.project().undoLabel()) {
            const auto label = w.project().undoLabel()->text();
            const int before = w.project().transactionCount();
            if (m_steps % 4 == 0)
                w.goTo(tools.at(size_t(m_steps / 4) % tools.size()).id);
            w.key(Qt::Key_Z, Qt::ControlModifier);
            must(w.project().transactionCount() > before, u"Ctrl+Z does not undo “%1”"_s.arg(label));
            must(++m_steps < 1000, u"undo has no end"_s);
        }
        must(m_steps > 40, u"only %1 steps"_s.arg(m_steps));
        must(w.project().dump() == m_begin, u"not as right after “New project”"_s);
        must(!w.find<QToolButton>(u"undo"_s)->isEnabled(), u"undo is offered at the beginning"_s);
        for (const ToolDescriptor& tool : tools)
            w.goTo(tool.id); // all empty again
    })
}

void TestWalk::redoEverything()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        const std::vector<ToolDescriptor> tools = allTools();
        int steps = 0;
        while (w.project().redoLabel()) {
            if (steps % 4 == 0)
                w.goTo(tools.at(size_t(steps / 4) % tools.size()).id);
            w.key(Qt::Key_Y, Qt::ControlModifier);
            must(++steps <= m_steps, u"redo has no end"_s);
        }
        same(steps, m_steps, u"steps"_s);
        must(w.project().dump() == m_end, u"not as before undo"_s);
        w.goTo(u"activities"_s);
    })
}

void TestWalk::reopen()
{
    Walker& w = *m_walker;
    S3_WALK(w, {
        w.key(Qt::Key_W, Qt::ControlModifier);
        must(!w.window->project(), u"Ctrl+W does not close"_s);
        w.stop();
        w.start();
        w.click(u"recent.0"_s);
        same(w.project().path(), m_path, u"path"_s);
        must(w.project().writable(), u"still locked"_s);
        must(w.project().dump() == m_end, u"the file holds something else"_s);
        must(w.project().check().isEmpty(), w.project().check().join(u'\n'));
        same(w.currentTool(), u"activities"_s, u"last page"_s);
    })
}

QTEST_MAIN(TestWalk)
#include "test_walk.moc"
