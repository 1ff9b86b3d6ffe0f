// SPDX-License-Identifier: GPL-3.0-or-later
// Prints: the layout of a relatedness network of 600 industries from 300 regions, and the longest time for
// which the window would not answer while it is worked out on a thread of its own.
#include "core/base/ForceLayout.h"
#include "core/base/Resources.h"
#include "core/evidence/RegionalMeasures.h"
#include "core/evidence/RelatednessNetwork.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

evidence::RegionIndustryMatrix invented(int regions, int industries)
{
    std::mt19937 random(3);
    const auto unit = [&random] { return double(random() % 10'000) / 10'000; };
    evidence::ObservationTable table;
    const int period = table.periods().intern(u"2022"_s);
    std::vector<double> taste(static_cast<size_t>(regions));
    for (double& value : taste)
        value = unit();
    for (int r = 0; r < regions; ++r) {
        for (int i = 0; i < industries; ++i) {
            const double away = std::abs(taste[size_t(r)] - double(i) / industries);
            table.add(
                table.regions().intern(u"R%1"_s.arg(r)),
                table.industries().intern(u"%1%2"_s.arg(QChar(u'A' + i * 21 / industries)).arg(1000 + i)),
                period, std::round(1000 * std::exp(-6 * away) * (0.2 + unit())));
        }
    }
    return evidence::matrixOf(table, u"2022"_s).value();
}

struct Outcome {
    double milliseconds = 0;
    qint64 longestBlock = 0;
    size_t links = 0;
};

Outcome layOut(const evidence::PeriodMeasures& measures)
{
    Outcome outcome;
    const int count = measures.matrix.industryCount();
    QElapsedTimer beat;
    beat.start();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout,
                     [&] { outcome.longestBlock = std::max(outcome.longestBlock, beat.restart()); });
    QElapsedTimer clock;
    clock.start();
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const std::vector<double>& proximity = measures.proximity.value;
        const double threshold = evidence::proposedThreshold(proximity, count);
        std::vector<LayoutLink> links;
        for (const evidence::RelatedPair& pair : evidence::networkLinks(proximity, count, threshold))
            links.push_back({pair.a, pair.b, pair.proximity});
        outcome.links = links.size();
        forceLayout(measures.matrix.industries, links);
    }));
    timer.start(1);
    thread->start();
    while (!thread->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    outcome.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    return outcome;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    initS3Resources(); // the code lists, which tell whether codes are of one version
    for (const int industries : {60, 600, 1200}) {
        const evidence::PeriodMeasures measures = evidence::computeMeasures(invented(300, industries));
        const Outcome outcome = layOut(measures);
        std::printf("network of %d industries, %zu links: %.0f ms; longest block of the event loop %lld ms\n",
                    industries, outcome.links, outcome.milliseconds,
                    static_cast<long long>(outcome.longestBlock));
    }
    return 0;
}
