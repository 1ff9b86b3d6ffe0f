// SPDX-License-Identifier: GPL-3.0-or-later
// Prints: all measures of a period of 300 regions x 600 industries (best and median of 15), the same when
// only the threshold moves, plain numpy on the same numbers in the same run, 1200 x 1200, and the whole
// command on two periods with reading and writing (wall time, peak memory).
#include "core/evidence/RegionalMeasures.h"
#include "tests/bench/RunProcess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;
using s3::bench::Cost;
using s3::bench::runProcess;

namespace {

/// Employment of regions with a few common ways to be specialised: lognormal, one cell in ten empty.
RegionIndustryMatrix madeUp(int regions, int industries, const QString& period, unsigned seed)
{
    RegionIndustryMatrix matrix;
    matrix.period = period;
    std::mt19937 numbers(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> chance(0, 1);
    constexpr size_t kinds = 6;
    std::vector<std::array<double, kinds>> leaning(static_cast<size_t>(industries));
    for (auto& industry : leaning)
        for (double& part : industry)
            part = 0.5 * normal(numbers);
    for (int i = 0; i < industries; ++i)
        matrix.industries.append(u"N%1"_s.arg(1000 + i));
    for (int r = 0; r < regions; ++r) {
        matrix.regions.append(u"R%1"_s.arg(1000 + r));
        std::array<double, kinds> kind;
        for (double& part : kind)
            part = normal(numbers);
        for (const auto& industry : leaning) {
            double size = 4;
            for (size_t k = 0; k < kinds; ++k)
                size += kind[k] * industry[k];
            const bool empty = chance(numbers) < 0.1;
            matrix.value.push_back(empty ? 0 : std::round(std::exp(size + normal(numbers)) * 10) / 10);
        }
    }
    matrix.missing.assign(matrix.value.size(), false);
    return matrix;
}

QHash<QString, QString> groupsOf(const QStringList& industries)
{
    QHash<QString, QString> groups;
    for (int i = 0; i < industries.size(); ++i)
        groups.insert(industries.at(i), u"G%1"_s.arg(i / 8));
    return groups;
}

/// Milliseconds.
struct Times {
    double best = 0;
    double median = 0;
    double processor = 0; ///< of all threads, best
};

template<class Work>
Times timed(int rounds, Work work)
{
    std::vector<double> milliseconds;
    double processor = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        work(round);
        processor = std::min(processor, double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return {milliseconds.front(), milliseconds[milliseconds.size() / 2], processor};
}

void print(const char* what, const Times& times)
{
    std::printf("%-32s best %8.1f ms   median %8.1f ms   processor %8.1f ms\n", what, times.best,
                times.median, times.processor);
    std::fflush(stdout);
}

void writeLong(const QString& path, const std::vector<RegionIndustryMatrix>& periods)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the test data");
    QByteArray text("time,region,industry,value\n");
    for (const RegionIndustryMatrix& matrix : periods)
        for (int r = 0; r < matrix.regionCount(); ++r)
            for (int i = 0; i < matrix.industryCount(); ++i)
                text += matrix.period.toUtf8() + ',' + matrix.regions.at(r).toUtf8() + ',' +
                        matrix.industries.at(i).toUtf8() + ',' +
                        QByteArray::number(*matrix.at(r, i), 'g', 12) + '\n';
    file.write(text);
}

void writeRaw(const QString& path, const RegionIndustryMatrix& matrix)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the test data");
    file.write(reinterpret_cast<const char*>(matrix.value.data()),
               qint64(matrix.value.size() * sizeof(double)));
}

void writeGroups(const QString& path, const QHash<QString, QString>& groups)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the test data");
    file.write("industry,group\n");
    for (auto it = groups.begin(); it != groups.end(); ++it)
        file.write((it.key() + u',' + it.value() + u'\n').toUtf8());
}

/// The script prints the milliseconds of its best round.
void printNumpy(const QString& raw, const RegionIndustryMatrix& matrix, double ours)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(S3_SOURCE_DIR "/tests/bench/measures_numpy.py"), raw,
                  QString::number(matrix.regionCount()), QString::number(matrix.industryCount())});
    if (!python.waitForFinished(600'000) || python.exitCode() != 0) {
        std::printf("numpy: not there (%s)\n", python.readAllStandardError().trimmed().constData());
        return;
    }
    const double theirs = python.readAllStandardOutput().trimmed().toDouble();
    std::printf("%-32s best %8.1f ms   ours / numpy = %.2f\n", "plain numpy, the same measures", theirs,
                ours / theirs);
    std::fflush(stdout);
}

void benchPeriods(int regions, int industries, int rounds, const QTemporaryDir& folder)
{
    std::printf("%d regions x %d industries\n", regions, industries);
    const RegionIndustryMatrix matrix = madeUp(regions, industries, u"2015"_s, 7);
    MeasureOptions options;
    options.groups = groupsOf(matrix.industries);
    PeriodMeasures measures;
    const Times all = timed(rounds, [&](int) { measures = computeMeasures(matrix, options); });
    print("  all measures of a period", all);
    print("  only the threshold moves",
          timed(rounds, [&](int round) { moveThreshold(measures, 1 + 0.01 * (round + 1)); }));
    print("  of which ECI and PCI", timed(rounds, [&](int) { complexityOf(measures.presence); }));
    std::printf("  ECI: %s, %d parts, values %.4f %.4f\n", codeOf(measures.complexity.status),
                measures.complexity.components, measures.complexity.secondValue,
                measures.complexity.thirdValue);
    const QString raw = folder.filePath(u"period.raw"_s);
    writeRaw(raw, matrix);
    printNumpy(raw, matrix, all.best);
}

void benchCommand(const QString& program, const QTemporaryDir& folder)
{
    const QString data = folder.filePath(u"data.csv"_s);
    const QString groups = folder.filePath(u"groups.csv"_s);
    const std::vector<RegionIndustryMatrix> periods = {madeUp(300, 600, u"2010"_s, 1),
                                                       madeUp(300, 600, u"2015"_s, 2)};
    writeLong(data, periods);
    writeGroups(groups, groupsOf(periods[0].industries));
    Cost best{1e9, 0, 0};
    for (int round = 0; round < 5; ++round) {
        const Cost cost = runProcess(
            {program, u"measures"_s, data, u"--out"_s, folder.filePath(u"out"_s), u"--groups"_s, groups});
        best = {std::min(best.seconds, cost.seconds), std::max(best.megabytes, cost.megabytes),
                cost.exitCode};
    }
    std::printf("s3facilitator-cli measures, 300 x 600 x 2, reading and writing: best of 5 %.2f s, %.0f MB, "
                "exit %d\n",
                best.seconds, best.megabytes, best.exitCode);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString beside = QCoreApplication::applicationDirPath() + u"/../app/s3facilitator-cli"_s;
    benchPeriods(300, 600, 15, folder);
    benchPeriods(1200, 1200, 3, folder);
    benchCommand(argc > 1 ? QString::fromLocal8Bit(argv[1]) : beside, folder);
    return 0;
}
