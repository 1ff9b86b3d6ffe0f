// SPDX-License-Identifier: GPL-3.0-or-later
// A child process runs a workshop and is killed with SIGKILL in every block, as it runs, paused and after a
// minute more. The file alone then tells the same block and the same time left.
#include "core/base/Resources.h"
#include "core/workshop/AgendaPack.h"
#include "core/workshop/Outlook.h"
#include "core/workshop/RoomProgress.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

Workshop onlyWorkshop(const Project& project)
{
    return project.all<Workshop>().value(0);
}

/// "block allotted elapsed paused cover" at the time `now`; the elapsed time is a matter of the clock.
QString stand(const workshop::RunState& state, qint64 now)
{
    const workshop::BlockTime time = state.time(now);
    return u"%1 %2 %3 %4 %5"_s.arg(state.current)
        .arg(time.allottedMs)
        .arg(time.elapsedMs)
        .arg(int(time.paused))
        .arg(codeOf(state.run.cover));
}

/// Does one step more than before, says where it stands, and waits to be killed.
int child(const QString& path, int round)
{
    initS3Resources();
    auto opened = Project::open(path);
    if (!opened)
        return 1;
    Project& project = **opened;
    const IdOf<Workshop> id = onlyWorkshop(project).id;
    const auto done = project.transact(EditLabel{"Step"}, [&](Writer& w) -> Result<void> {
        if (round % 3 == 0)
            return workshop::startNext(w, id);
        if (round % 3 == 1)
            return workshop::pauseBlock(w, id);
        workshop::setCover(w, id, Cover::Frozen);
        const auto more = workshop::addMinutes(w, id, 1);
        return more ? workshop::resumeBlock(w, id) : more;
    });
    if (!done)
        return 2;
    const qint64 now = project.clock().nowMs();
    std::printf("%lld %s\n", static_cast<long long>(now),
                qPrintable(stand(workshop::runState(project, id), now)));
    std::fflush(stdout);
    for (;;)
        QThread::sleep(60);
}

} // namespace

class TestRunKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void everyBlockSurvives();
};

void TestRunKill::everyBlockSurvives()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.s3project"_s);
    int blocks = 0;
    {
        auto project = std::move(*Project::create(path, u"Run"_s));
        QVERIFY(project->transact(EditLabel{"Fill"}, [](Writer& w) {
            workshop::createWorkshop(w, WorkshopKind::Edw, u"Linz"_s, *workshop::defaultAgendaPack());
        }));
        blocks = project->count<AgendaBlock>();
    }
    QVERIFY(blocks >= 9);
    for (int round = 0; round < blocks * 3; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, path, QString::number(round)});
        QVERIFY2(process.waitForReadyRead(20'000), qPrintable(u"round %1"_s.arg(round)));
        const QString said = QString::fromUtf8(process.readLine()).trimmed();
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);

        const auto opened = Project::open(path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().context));
        const auto state = workshop::runState(**opened, onlyWorkshop(**opened).id);
        QCOMPARE(state.current, round / 3);
        // At the moment the child spoke, and from then on with the clock.
        const qint64 then = said.section(u' ', 0, 0).toLongLong();
        QCOMPARE(stand(state, then), said.section(u' ', 1));
        const qint64 passed = 90'000;
        QCOMPARE(state.time(then + passed).remainingMs(),
                 state.time(then).remainingMs() - (state.time(then).paused ? 0 : passed));
        if (round % 9 == 0)
            QCOMPARE((*opened)->check(), QStringList());
    }
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments.value(2), arguments.value(3).toInt());
    TestRunKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_run_kill.moc"
