// SPDX-License-Identifier: GPL-3.0-or-later
// Prints: how long the window would not answer (longest block of the event loop) while pages open a data set
// of 1,000,000 observations, region and year are changed, and while such a table is imported and exported.
// Before that, how long reading and storing take, in one go and in the steps that let the window live.
#include "core/evidence/Observations.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

constexpr int regions = 250;
constexpr int industries = 200;
constexpr int years = 20;

QString region(int r)
{
    return u"R%1"_s.arg(1000 + r);
}

QString industry(int i)
{
    return u"N%1"_s.arg(1000 + i);
}

double value(int year, int r, int i)
{
    return double((((qint64(year) * regions + r) * industries + i) * 7919) % 1000003) / 8.0;
}

evidence::ObservationTable invented()
{
    evidence::ObservationTable table;
    table.reserve(regions * industries * years);
    for (int year = 0; year < years; ++year)
        for (int r = 0; r < regions; ++r)
            for (int i = 0; i < industries; ++i)
                table.add(table.regions().intern(region(r)), table.industries().intern(industry(i)),
                          table.periods().intern(QString::number(2000 + year)), value(year, r, i));
    return table;
}

bool writeCsv(const QString& path)
{
    QByteArray text = "time,region,industry,value\n";
    for (int year = 0; year < years; ++year)
        for (int r = 0; r < regions; ++r)
            for (int i = 0; i < industries; ++i)
                text += QByteArray::number(2000 + year) + ',' + region(r).toLatin1() + ',' +
                        industry(i).toLatin1() + ',' + QByteArray::number(value(year, r, i), 'g', 10) + '\n';
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Does something as an event of the loop, then runs the loop until the process has nothing left to do, on
/// whichever thread, and prints how long that took and the longest time in which no event was handled: on the
/// clock, and how much of it the window's thread worked (the rest it waited, on a busy machine for its turn).
template<class F>
void measure(const char* what, F&& action, const std::function<bool()>& isDone = {})
{
    constexpr int restMs = 120;
    qint64 longest = 0;
    double worked = 0;
    double workedBefore = threadSeconds();
    QElapsedTimer beat;
    QElapsedTimer clock;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    beat.start();
    QObject::connect(&heart, &QTimer::timeout, [&] {
        longest = std::max(longest, beat.restart());
        const double now = threadSeconds();
        worked = std::max(worked, now - std::exchange(workedBefore, now));
    });
    heart.start(1);
    QTimer::singleShot(0, qApp, std::forward<F>(action));
    clock.start();
    qint64 busyUntil = 0;
    for (bool rests = false; !rests;) {
        const std::clock_t before = std::clock();
        QElapsedTimer slice;
        slice.start();
        while (slice.elapsed() < restMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        rests =
            double(std::clock() - before) / CLOCKS_PER_SEC < restMs * 0.25 / 1000 && (!isDone || isDone());
        if (!rests)
            busyUntil = clock.elapsed();
    }
    std::printf("%-34s longest block %5lld ms (work %4.0f ms), all done in %5.1f s\n", what,
                static_cast<long long>(longest), worked * 1000, double(busyUntil) / 1000);
    std::fflush(stdout);
}

template<class F>
auto timed(const char* what, F&& action)
{
    QElapsedTimer clock;
    clock.start();
    auto result = action();
    std::printf("%-34s %5lld ms\n", what, static_cast<long long>(clock.elapsed()));
    std::fflush(stdout);
    return result;
}

void benchStorage(test::PageHarness& harness, const evidence::ObservationTable& table)
{
    const auto stored = timed("store at once", [&] {
        return harness.project->transact(EditLabel{"Import"}, [&](Writer& w) -> Result<void> {
            Dataset dataset;
            dataset.title = u"First"_s;
            dataset.measure = u"Jobs"_s;
            const auto made = evidence::storeDataset(w, dataset, table);
            return made ? Result<void>() : made.error();
        });
    });
    const auto block =
        timed("store in steps", [&] { return evidence::writeBlock(harness.project->path(), table, 1); });
    if (!stored || !block)
        qFatal("cannot store the data sets");
    harness.fill([&](Writer& w) -> Result<void> {
        Dataset dataset;
        dataset.title = u"Second"_s;
        dataset.measure = u"Jobs"_s;
        const auto made = evidence::addDataset(w, dataset, *block);
        return made ? Result<void>() : made.error();
    });
    const Dataset dataset = harness.project->all<Dataset>().first();
    const auto loaded =
        timed("read at once", [&] { return evidence::loadObservations(*harness.project, dataset); });
    const auto read =
        timed("read in steps", [&] { return evidence::readBlock(harness.project->path(), dataset); });
    if (!read || read->size() != loaded.size())
        qFatal("cannot read the data set");
}

void choose(test::PageHarness& harness, const char* box, int by)
{
    auto* chooser = harness.find<QComboBox>(box);
    if (!chooser)
        qFatal("no chooser %s", box);
    chooser->setCurrentIndex((chooser->currentIndex() + by) % chooser->count());
}

void benchPages(test::PageHarness& harness)
{
    const std::pair<const char*, QList<const char*>> pages[] = {
        {"regional_data", {"observationPeriod", "observationRegion", "observationIndustry"}},
        {"specialisation", {"boardRegion", "boardPeriod", "boardBasePeriod", "boardDataset"}},
        {"relatedness", {"relatednessRegion", "relatednessPeriod", "relatednessDataset"}},
        {"region_comparison", {"comparisonPeriod", "comparisonDataset"}}};
    const auto isRead = [&] {
        const auto* note = harness.find<QLabel>("readingNote");
        const auto* rows = harness.find<DataTable>("observationTable");
        return note ? !note->isVisible() : rows && rows->model()->rowCount() > 0;
    };
    for (const auto& [tool, choosers] : pages) {
        measure(
            tool, [&, name = tool] { harness.open(QString::fromLatin1(name)); }, isRead);
        for (const char* chooser : choosers)
            measure(
                chooser, [&] { choose(harness, chooser, 1); }, isRead);
    }
}

void benchImport(test::PageHarness& harness)
{
    const QString path = harness.folder.filePath(u"jobs.csv"_s);
    if (!writeCsv(path))
        qFatal("cannot write the test data");
    harness.dialogs.openAnswer = path;
    harness.dialogs.saveAnswer = harness.folder.filePath(u"out.csv"_s);
    measure("regional_data again", [&] { harness.open(u"regional_data"_s); });
    const auto next = [&] { harness.find<QPushButton>("importNext")->click(); };
    measure("import: look at the file", [&] {
        harness.find<QPushButton>("importTable")->click();
        harness.find<QPushButton>("importChoose")->click();
    });
    measure("import: go to the source", next);
    harness.find<QLineEdit>("importForm.source")->setText(u"An office"_s);
    measure("import: read 1,000,000 rows", next);
    // Waiting for the disk is no rest.
    measure("import: store them", next, [&] { return harness.project->count<Dataset>() == 3; });
    measure(
        "export", [&] { harness.find<QAbstractButton>("exportDataset")->click(); },
        [&] { return QFile::exists(harness.dialogs.saveAnswer); });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    test::PageHarness harness;
    const evidence::ObservationTable table = invented();
    std::printf("%d observations\n", table.size());
    benchStorage(harness, table);
    benchPages(harness);
    benchImport(harness);
    return 0;
}
