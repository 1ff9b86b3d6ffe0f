// SPDX-License-Identifier: GPL-3.0-or-later
// Prints: import of 1,000,000 observations through the command line program (wall time, peak memory) against
// the sqlite3 shell's .import of the same values into the same table in the same run; and the time of one
// committed edit.
#include "core/base/Resources.h"
#include "core/project/Project.h"
#include "core/project/Records.h"
#include "tests/bench/RunProcess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace s3;
using s3::bench::Cost;
using s3::bench::runProcess;

namespace {

constexpr int regions = 250;
constexpr int industries = 200;
constexpr int years = 20;

/// The same values twice: as an office would send them, and with the columns of the table for the sqlite3
/// shell.
void writeTables(const QString& plain, const QString& withKeys)
{
    QFile a(plain);
    QFile b(withKeys);
    if (!a.open(QIODevice::WriteOnly) || !b.open(QIODevice::WriteOnly))
        qFatal("cannot write the test data");
    QByteArray textA("time,region,industry,value\n");
    QByteArray textB;
    qint64 seq = 0;
    for (int year = 0; year < years; ++year)
        for (int region = 0; region < regions; ++region)
            for (int industry = 0; industry < industries; ++industry) {
                const QByteArray value = QByteArray::number(double((seq * 7919) % 1000003) / 8.0, 'g', 10);
                const QByteArray r = "R" + QByteArray::number(1000 + region);
                const QByteArray i = "N" + QByteArray::number(1000 + industry);
                const QByteArray t = QByteArray::number(2000 + year);
                textA += t + ',' + r + ',' + i + ',' + value + '\n';
                textB += "1," + QByteArray::number(seq++) + ',' + r + ',' + i + ',' + t + ',' + value + ",\n";
            }
    a.write(textA);
    b.write(textB);
}

void benchImport(const QTemporaryDir& folder, const QString& cli)
{
    const QString plain = folder.filePath(u"plain.csv"_s);
    const QString keyed = folder.filePath(u"keyed.csv"_s);
    writeTables(plain, keyed);
    const QString shell = QStandardPaths::findExecutable(u"sqlite3"_s);
    for (int round = 0; round < 3; ++round) {
        const QString project = folder.filePath(u"import%1.s3project"_s.arg(round));
        const QString target = folder.filePath(u"shell%1.s3project"_s.arg(round));
        if (!Project::create(project, u"Import"_s) || !Project::create(target, u"Shell"_s))
            qFatal("cannot make the projects");
        const Cost ours = runProcess({cli, u"import"_s, project, plain, u"--source"_s, u"bench"_s});
        const Cost theirs =
            runProcess({shell, target, u".mode csv"_s, u".import "_s + keyed + u" observation"_s});
        std::printf("import of %d observations: %.2f s, %.0f MB (exit %d); sqlite3 .import: %.2f s (exit "
                    "%d); ratio %.2f\n",
                    regions * industries * years, ours.seconds, ours.megabytes, ours.exitCode, theirs.seconds,
                    theirs.exitCode, ours.seconds / theirs.seconds);
    }
}

void benchEdit(const QTemporaryDir& folder)
{
    auto project = std::move(*Project::create(folder.filePath(u"edit.s3project"_s), u"Edit"_s));
    QList<double> milliseconds;
    for (int i = 0; i < 300; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto done = project->transact(EditLabel{"Add"}, [&](Writer& w) {
            Region region;
            region.code = QString::number(i);
            w.insert(region);
        });
        if (!done)
            qFatal("an edit failed");
        milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("one committed edit: median %.2f ms, 95 %% below %.2f ms\n", milliseconds.at(150),
                milliseconds.at(285));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    initS3Resources();
    const QTemporaryDir folder;
    benchImport(folder, QCoreApplication::applicationDirPath() + u"/../app/s3facilitator-cli"_s);
    benchEdit(folder);
    return 0;
}
