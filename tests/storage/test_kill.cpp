// SPDX-License-Identifier: GPL-3.0-or-later
// A child process makes edits and says so after each one; it is killed with SIGKILL at random moments, 200
// times. No acknowledged edit may be lost, the edit in flight is there whole or not at all, and every file
// opens and passes the deep check. (A kill is not a power cut: what synchronous=FULL adds for that cannot be
// tested here.)
#include "core/base/Resources.h"
#include "core/project/Project.h"
#include "core/project/Records.h"
#include "tests/Thorough.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

using State = QMap<QString, QString>; ///< region code -> name

void apply(State& state, const QStringList& operation)
{
    if (operation.value(0) == u"remove"_s)
        state.remove(operation.value(1));
    else
        state.insert(operation.value(1), operation.value(2));
}

State stateOf(const Project& project)
{
    State state;
    for (const Region& region : project.all<Region>())
        state.insert(region.code, region.name);
    return state;
}

void say(const char* what, const QStringList& operation)
{
    std::printf("%s %s\n", what, qPrintable(operation.join(u' ')));
    std::fflush(stdout);
}

/// Runs until killed.
int child(const QString& path, quint32 seed)
{
    initS3Resources();
    auto opened = Project::open(path);
    if (!opened)
        return 1;
    Project& project = **opened;
    QRandomGenerator random(seed);
    State state = stateOf(project);
    for (;;) {
        const QString code = u"R%1"_s.arg(random.bounded(40u));
        QStringList operation{
            state.contains(code) ? (random.bounded(3u) ? u"rename"_s : u"remove"_s) : u"add"_s, code};
        if (operation.first() != u"remove"_s)
            operation.append(u"n%1"_s.arg(random.generate()));
        say("will", operation);
        const auto done = project.transact(EditLabel{"Edit"}, [&](Writer& w) {
            const QList<Region> present = w.where<Region>("code", code);
            Region region = present.isEmpty() ? Region() : present.first();
            region.code = code;
            region.name = operation.value(2);
            if (operation.first() == u"remove"_s)
                w.remove(region.id);
            else if (present.isEmpty())
                w.insert(region);
            else
                w.update(region);
        });
        if (!done)
            return 2;
        apply(state, operation);
        say("did", operation);
    }
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void noAcknowledgedEditIsLost();
};

void TestKill::noAcknowledgedEditIsLost()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kill.s3project"_s);
    QVERIFY(Project::create(path, u"Kill"_s));
    State state;
    int acknowledged = 0;
    int inFlight = 0;
    QRandomGenerator random(20261121);
    constexpr int kills = thorough(200, 20);
    for (int round = 0; round < kills; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, path, QString::number(round)});
        QVERIFY(process.waitForStarted());
        QVERIFY2(process.waitForReadyRead(20'000), "the child could not open the project");
        QTest::qWait(int(random.bounded(45u)));
        ::kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);

        QStringList pending;
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // what follows the last newline was cut off
            const QStringList words = lines.at(i).split(u' ');
            if (words.first() == u"will"_s) {
                pending = words.mid(1);
            } else {
                apply(state, words.mid(1));
                pending.clear();
                ++acknowledged;
            }
        }
        auto opened = Project::open(path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().context));
        const State stored = stateOf(**opened);
        if (stored != state) {
            QVERIFY2(!pending.isEmpty(), "an acknowledged edit is lost");
            apply(state, pending);
            QCOMPARE(stored, state);
            ++inFlight;
        }
        if (round % 20 == 19)
            QCOMPARE((*opened)->check(), QStringList());
    }
    QVERIFY2(acknowledged > kills, qPrintable(u"only %1 edits were acknowledged"_s.arg(acknowledged)));
    qInfo("%d kills, %d acknowledged edits, 0 lost; %d edits in flight were whole", kills, acknowledged,
          inFlight);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments.value(2), arguments.value(3).toUInt());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_kill.moc"
