// SPDX-License-Identifier: GPL-3.0-or-later
// What the room sees.
#include "tests/pages/ConsoleRoom.h"

#include "core/workshop/RoundRules.h"
#include "ui/shell/Languages.h"
#include "ui/workshop/console/FrozenPicture.h"
#include "ui/workshop/console/PresenterWindow.h"
#include "ui/workshop/console/SceneLayout.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QWindow>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace s3;
using test::ConsoleRoom;

class TestWorkshopScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScreenFollows();
    void freezeKeepsAndBlankIsDark();
    void aFrozenPictureSurvivesACrash();
    void anOldFrozenPictureIsNotShown();
    void theSecondScreenIsTakenByItself();
    void theScreenOutlivesThePage();
    void nothingPrivateIsShown();
    void readableAtTenMetres();
    void contrastIsHigh();
    void aThousandCardsArePaged();
    void pictures();

private:
    static double luminance(const QColor& color)
    {
        const auto part = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }
    static double contrast(const QColor& a, const QColor& b)
    {
        const double x = luminance(a);
        const double y = luminance(b);
        return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
    }
};

void TestWorkshopScreen::theScreenFollows()
{
    ConsoleRoom room;
    room.furnish();
    room.start(0);
    room.openConsole();
    room.click("run.window");
    QVERIFY(room.screen().isOpen());
    QCOMPARE(room.screen().content().scene, Scene::Agenda);
    QCOMPARE(room.screen().content().lines.size(), 9);
    QCOMPARE(room.screen().content().lines.at(0).state, workshop::ScreenLine::Now);
    room.click("run.scene.wall");
    QTRY_COMPARE(room.screen().content().scene, Scene::Wall);
    QCOMPARE(room.screen().content().groups.size(), 3);
    QCOMPARE(room.screen().content().groups.at(0).cards.size(), 3);
    room.fill([&](Writer& w) {
        workshop::addIdeas(w, {room.workshop, IdeaKind::Action, 1}, {u"Hangar as a test hall"_s});
    });
    QTRY_VERIFY(room.screen().content().texts().contains(u"Hangar as a test hall"_s));
    // Results only when they may be seen.
    room.click("run.scene.results");
    QTRY_COMPARE(room.screen().content().scene, Scene::Results);
    QVERIFY(room.screen().content().bars.isEmpty());
    QVERIFY(!room.screen().content().hint.isEmpty());
    room.fill([&](Writer& w) {
        workshop::setSetup(w, room.round, [](RoundSetup& setup) { setup.shownWhileOpen = true; });
    });
    QTRY_COMPARE(room.screen().content().bars.size(), 8);
    QCOMPARE(room.screen().content().bars.at(0).share, 1.0);
    room.select(0, u"Most dots"_s);
    room.scene(Scene::Activities);
    QCOMPARE(room.screen().content().cards.size(), 1);
    room.scene(Scene::Evidence);
    QCOMPARE(room.screen().content().cards.size(), 2);
    QCOMPARE(room.screen().pageCount(), 2);
    room.click("run.pageForward");
    QCOMPARE(room.screen().page(), 1);
    QTest::keyClick(room.screen().window(), Qt::Key_PageDown);
    QCOMPARE(room.screen().page(), 0);
    // Pages of the other scenes turn by themselves; evidence is talked about.
    room.now += 60'000;
    room.tick();
    QCOMPARE(room.screen().page(), 0);
    room.scene(Scene::Thanks);
    QVERIFY(room.screen().content().texts().contains(u"Minutes by Friday"_s));
    // In a language with longer words, at once.
    QTest::keyClick(room.screen().window(), Qt::Key_F11);
    QVERIFY(room.screen().window()->isFullScreen());
    QTest::keyClick(room.screen().window(), Qt::Key_Escape);
    QVERIFY(!room.screen().window()->isFullScreen());
    room.click("run.window");
    QVERIFY(!room.screen().isOpen());
}

void TestWorkshopScreen::freezeKeepsAndBlankIsDark()
{
    ConsoleRoom room;
    room.furnish();
    room.start(0);
    room.openConsole();
    room.click("run.window");
    PresenterWindow* window = room.screen().window();
    window->resize(1280, 720);
    room.tick();
    room.click("run.freeze");
    room.tick();
    const QImage before = window->grab().toImage();
    room.now = ConsoleRoom::at(9, 7);
    room.click("run.scene.wall");
    room.tick();
    QCOMPARE(window->grab().toImage(), before);
    QCOMPARE(room.screen().content().scene, Scene::Agenda);
    room.click("run.blank");
    room.tick();
    const QImage dark = window->grab().toImage();
    for (const QPoint& at : {QPoint(5, 5), QPoint(640, 360), QPoint(1200, 80)})
        QCOMPARE(dark.pixelColor(at), QColor(Qt::black));
    QVERIFY(room.screen().items().isEmpty());
    room.click("run.blank");
    room.tick();
    QCOMPARE(room.screen().content().scene, Scene::Wall);
    QVERIFY(window->grab().toImage() != before);
}

void TestWorkshopScreen::aFrozenPictureSurvivesACrash()
{
    ConsoleRoom room;
    room.furnish();
    room.select(0, u"Most dots"_s);
    room.start(2);
    room.openConsole();
    room.click("run.window");
    // Every text and shape in its place, size and colour; the pixels of a glyph vary with what was drawn
    // before.
    const auto picture = [&] {
        room.screen().window()->showNormal();
        room.screen().window()->resize(1280, 720);
        room.tick();
        QStringList drawn{room.screen().dark() ? u"dark"_s : u"light"_s};
        for (const SceneItem& item : room.screen().items()) {
            QString said;
            QDebug(&said) << item.rect << item.text << item.pixels << item.bold << item.color;
            drawn.append(said);
        }
        return drawn;
    };
    for (const Scene scene : allValues<Scene>()) {
        room.scene(scene);
        if (scene == Scene::Evidence)
            room.screen().turn(1);
        room.tick();
        room.click("run.freeze");
        const QStringList frozen = picture();
        const QStringList texts = room.screen().content().texts();
        const int page = room.screen().page();
        // The facilitator prepares what comes next, then the program is gone.
        room.now += 90'000;
        room.click(scene == Scene::Wall ? "run.scene.question" : "run.scene.wall");
        room.fill([&](Writer& w) {
            workshop::addIdeas(w, {room.workshop, IdeaKind::Action, 1}, {u"After the freeze"_s});
        });
        room.tick();
        room.crash();
        room.now += 60'000;
        room.openConsole();
        QCOMPARE(room.state().run.cover, Cover::Frozen);
        QVERIFY2(room.screen().isOpen(), "the window for the room does not come back");
        QVERIFY(room.find<QAbstractButton>("run.freeze")->isChecked());
        QCOMPARE(room.screen().page(), page);
        QCOMPARE(room.screen().content().texts(), texts);
        QCOMPARE(picture(), frozen);
        room.click("run.freeze"); // and it follows again
        room.tick();
        QCOMPARE(room.screen().content().scene, scene == Scene::Wall ? Scene::Question : Scene::Wall);
        QVERIFY(picture() != frozen);
    }
    // A window that was closed stays closed, in the appearance chosen.
    room.click("run.freeze");
    room.click("run.light");
    room.click("run.window");
    room.crash();
    room.openConsole();
    QVERIFY(!room.screen().isOpen());
    QVERIFY(!room.screen().dark());
    QCOMPARE(room.screen().cover(), Cover::Frozen);
}

void TestWorkshopScreen::anOldFrozenPictureIsNotShown()
{
    ConsoleRoom room;
    room.furnish();
    room.start(0);
    room.openConsole();
    room.click("run.freeze");
    QCOMPARE(room.screen().content().scene, Scene::Agenda);
    room.crash();
    // On another computer the workshop went on and was frozen again.
    for (const Cover cover : {Cover::None, Cover::Frozen})
        room.fill([&](Writer& w) {
            workshop::setScene(w, room.workshop, Scene::Thanks);
            workshop::setCover(w, room.workshop, cover);
        });
    room.openConsole();
    QCOMPARE(room.screen().cover(), Cover::Frozen);
    QCOMPARE(room.screen().content().scene, Scene::Thanks);
    // Nothing is left of a picture once the screen follows.
    room.click("run.freeze");
    QVERIFY(!FrozenPicture::recall(room.workshop, 0));
    QVERIFY(QSettings(QSettings::IniFormat, QSettings::UserScope, u"S3Facilitator"_s, u"presenter"_s)
                .allKeys()
                .isEmpty());
}

void TestWorkshopScreen::theSecondScreenIsTakenByItself()
{
    // The test runs itself with two screens: a platform's screens are fixed when it starts.
    if (QGuiApplication::screens().size() < 2) {
        QTemporaryDir folder;
        QFile config(folder.filePath(u"screens.json"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(R"({"screens": [
            {"name": "console", "x": 0, "y": 0, "width": 1280, "height": 800,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
            {"name": "projector", "x": 1280, "y": 0, "width": 1920, "height": 1080,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        config.close();
        QProcess two;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + config.fileName());
        two.setProcessEnvironment(environment);
        two.setProcessChannelMode(QProcess::MergedChannels);
        two.start(QCoreApplication::applicationFilePath(), {u"theSecondScreenIsTakenByItself"_s});
        QVERIFY(two.waitForFinished(60'000));
        const QByteArray said = two.readAll();
        QVERIFY2(two.exitStatus() == QProcess::NormalExit && two.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("two screens"), said.constData());
        return;
    }
    qInfo("two screens");
    QScreen* console = QGuiApplication::screens().at(0);
    QScreen* projector = QGuiApplication::screens().at(1);
    ConsoleRoom room;
    room.furnish();
    room.start(0);
    room.openConsole();
    room.click("run.window");
    PresenterWindow* window = room.screen().window();
    QTRY_VERIFY(window->isFullScreen());
    QCOMPARE(window->screen(), projector);
    QCOMPARE(window->geometry(), QRect(1280, 0, 1920, 1080));
    QCOMPARE(room.screen().size(), QSizeF(1920, 1080));
    room.tick();
    QVERIFY(test::keep(window->grab(), qEnvironmentVariable("S3_SCREENSHOTS") + u"/second-screen.png"_s));
    // Unplugged: a window beside the console. The platform cannot take a screen away, so it only says so.
    Q_EMIT qApp->screenRemoved(projector);
    QVERIFY(!window->isFullScreen());
    QVERIFY(window->isVisible());
    QCOMPARE(window->screen(), console);
    QVERIFY(console->geometry().contains(window->geometry()));
    QCOMPARE(room.page->screen(), console);
    // Plugged in again.
    Q_EMIT qApp->screenAdded(projector);
    QTRY_VERIFY(window->isFullScreen());
    QCOMPARE(window->geometry(), projector->geometry());
    // With the console on the projector's screen, the room gets the other one.
    room.click("run.window");
    QVERIFY(!room.screen().isOpen());
    room.page->windowHandle()->setScreen(projector);
    room.click("run.window");
    QTRY_COMPARE(window->geometry(), console->geometry());
}

void TestWorkshopScreen::theScreenOutlivesThePage()
{
    QPointer<PresenterWindow> window;
    {
        ConsoleRoom room;
        room.start(0);
        room.openConsole();
        room.click("run.window");
        window = room.screen().window();
        room.page.reset();
        QVERIFY(window && window->isVisible());
        room.fill([&](Writer& w) { return workshop::startNext(w, room.workshop); });
        QTRY_VERIFY(room.screen().content().where.contains(room.block(1).title));
        QVERIFY(!window->testAttribute(Qt::WA_QuitOnClose));
    }
    QVERIFY2(!window, "the window is still there without its project");
}

void TestWorkshopScreen::nothingPrivateIsShown()
{
    ConsoleRoom room;
    room.furnish();
    room.start(2);
    room.fill([&](Writer& w) -> Result<void> {
        for (const auto& id : room.ideas.mid(0, 2))
            w.modify(id, [&](Idea& idea) { idea.agendaBlockId = room.blocks.at(2); });
        workshop::setBlockPlan(w, room.blocks.at(2), [](BlockPlan& plan) { plan.blind = true; });
        const auto made = workshop::addNote(w, room.workshop, u"SECRET: the mayor may leave"_s, true);
        return made ? Result<void>() : Result<void>(made.error());
    });
    room.openConsole();
    const QString blind = u"Shared pilot line for recycled fibre"_s;
    for (const Scene scene : allValues<Scene>()) {
        room.scene(scene);
        QStringList shown = room.screen().content().texts();
        for (int page = 0; page < room.screen().pageCount(); ++page, room.screen().turn(1))
            for (const SceneItem& item : room.screen().items())
                shown.append(item.text);
        const QString all = shown.join(u'\n');
        QVERIFY2(!all.contains(u"SECRET"), qPrintable(codeOf(scene)));
        QVERIFY2(!all.contains(u"P07"), qPrintable(codeOf(scene)));
        if (scene == Scene::Wall)
            QVERIFY2(!all.contains(blind), "a blind card is shown before it is revealed");
    }
    room.scene(Scene::Wall);
    QVERIFY(room.screen().content().hint.contains(u"2"));
    room.click("run.reveal");
    QTRY_VERIFY(room.screen().content().texts().contains(blind));
}

void TestWorkshopScreen::readableAtTenMetres()
{
    QCOMPARE(SceneLayout::leastPixels({1920, 1080}), 45.0);
    ConsoleRoom room;
    room.furnish();
    room.select(0, u"Most dots"_s);
    room.start(2);
    room.fill([&](Writer& w) { return workshop::closeRound(w, room.round); });
    room.screen().setWorkshop(room.workshop);
    const ScreenColors colors = screenColors(true, Line::Identification);
    workshop::BlockTime late;
    late.elapsedMs = 3 * 3600 * 1000;
    for (const Scene scene : allValues<Scene>()) {
        room.scene(scene);
        for (const QSizeF size : {QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(1280, 800), QSizeF(1024, 768),
                                  QSizeF(640, 360)}) {
            const SceneLayout layout(room.screen().content(), size, colors);
            for (const SceneItems& page : layout.pages()) {
                const SceneItems items = layout.head(late) + page;
                for (const SceneItem& item : items) {
                    const QString where = u"%1 %2x%3: %4"_s.arg(codeOf(scene))
                                              .arg(size.width())
                                              .arg(size.height())
                                              .arg(item.text);
                    QVERIFY2(QRectF({0, 0}, size).contains(item.rect), qPrintable(where));
                    if (item.text.isEmpty())
                        continue;
                    QVERIFY2(item.pixels >= SceneLayout::leastPixels(size) - 0.01, qPrintable(where));
                    for (const SceneItem& other : items)
                        QVERIFY2(&other == &item || other.text.isEmpty() ||
                                     !item.rect.adjusted(1, 1, -1, -1).intersects(other.rect),
                                 qPrintable(where + u" | "_s + other.text));
                }
            }
        }
    }
}

void TestWorkshopScreen::contrastIsHigh()
{
    for (const bool dark : {true, false})
        for (const Line line : {Line::Identification, Line::Development}) {
            const ScreenColors c = screenColors(dark, line);
            for (const QColor& text : {c.ink, c.soft, c.accent, c.warn, c.bad})
                for (const QColor& ground : {c.ground, c.panel})
                    QVERIFY2(
                        contrast(text, ground) >= 7,
                        qPrintable(
                            u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground))));
        }
}

void TestWorkshopScreen::aThousandCardsArePaged()
{
    ConsoleRoom room;
    room.fill([&](Writer& w) {
        QStringList lines;
        for (int i = 0; i < 1000; ++i)
            lines.append(u"Card %1 about something that a region could do with its fibres"_s.arg(i));
        const auto ids = workshop::addIdeas(w, {room.workshop, IdeaKind::Action, 1}, lines);
        for (int group = 0; group < 12; ++group)
            workshop::moveToGroup(w, ids.mid(group * 80, 80),
                                  workshop::groupNamed(w, room.workshop, u"Group %1"_s.arg(group + 1)));
    });
    room.screen().setWorkshop(room.workshop);
    room.scene(Scene::Wall);
    QElapsedTimer timer;
    timer.start();
    room.screen().read();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    const int pages = room.screen().pageCount();
    QVERIFY(pages > 50);
    // The first page tells the groups and how many cards they hold.
    QString first;
    for (const SceneItem& item : room.screen().items())
        first += item.text + u'\n';
    QVERIFY(first.contains(u"Group 1\n"));
    QVERIFY(first.contains(u"80\n"));
    QSet<QString> seen;
    for (int page = 0; page < pages; ++page, room.screen().turn(1))
        for (const SceneItem& item : room.screen().items())
            if (item.text.startsWith(u"Card "_s))
                seen.insert(item.text);
    QCOMPARE(seen.size(), 1000);
    // They turn by themselves.
    QCOMPARE(room.screen().page(), 0);
    room.now += WorkshopScreen::secondsPerPage * 1000;
    room.tick();
    QCOMPARE(room.screen().page(), 1);
}

void TestWorkshopScreen::pictures()
{
    ConsoleRoom room;
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS", room.folder.path());
    const auto grabConsole = [&](const QString& name, const QSize& size) {
        room.openConsole(size);
        QCOMPARE(room.page->size(), size);
        room.tick();
        QVERIFY(room.grab(u"%1/console-%2-%3.png"_s.arg(folder, name, QString::number(size.width()))));
    };
    grabConsole(u"before"_s, {1024, 800});
    room.furnish();
    room.select(0, u"Most dots"_s);
    room.start(0);
    room.now = ConsoleRoom::at(9, 22);
    room.start(2);
    room.fill([&](Writer& w) -> Result<void> {
        for (const QString& body : {u"Mayor promises the old hall"_s, u"Two firms already share a press"_s})
            if (const auto made = workshop::addNote(w, room.workshop, body, true); !made)
                return made.error();
        return workshop::toggleDone(w, room.workshop, u"T2"_s);
    });
    room.now = ConsoleRoom::at(10, 3);
    Languages languages;
    for (const QString& look : {u"light"_s, u"dark"_s, u"pseudo"_s}) {
        room.setDark(look == u"dark"_s);
        languages.use(look == u"pseudo"_s ? u"pseudo"_s : u"en"_s);
        // Beside the rail and the guide; in longer words beside the rail alone.
        const QSize least = look == u"pseudo"_s ? QSize(820, 700) : QSize(728, 700);
        for (const QSize size : {least, QSize(1024, 800), QSize(1664, 1080)})
            grabConsole(look, size);
        grabConsole(look + u"-tall"_s, {1180, 1700});
        room.screen().setDark(look != u"light"_s);
        for (const Scene scene : allValues<Scene>()) {
            room.scene(scene);
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                room.screen().open();
                room.screen().window()->resize(size);
                room.tick();
                QVERIFY(test::keep(room.screen().window()->grab(),
                                   u"%1/presenter-%2-%3-%4.png"_s.arg(folder, codeOf(scene), look,
                                                                      QString::number(size.width()))));
            }
        }
        room.scene(Scene::Question);
        room.fill([&](Writer& w) -> Result<void> {
            const bool open = w.find(room.round)->state == RoundState::Open;
            return open ? workshop::closeRound(w, room.round) : Result<void>();
        });
    }
    languages.use(u"en"_s);
}

QTEST_MAIN(TestWorkshopScreen)
#include "test_workshop_screen.moc"
