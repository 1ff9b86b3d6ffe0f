// SPDX-License-Identifier: GPL-3.0-or-later
// Prints: tallies of 500 voters x 40 options by method, 10,000 draws of voters and of weights, and the whole
// command with reading and writing (best and median of 15, wall time).
#include "core/choice/CountTally.h"
#include "core/choice/RankTally.h"
#include "core/choice/Robustness.h"
#include "tests/bench/RunProcess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace s3::choice;

namespace {

constexpr int voters = 500;
constexpr int options = 40;

/// Rankings round a common order, a third of them truncated, some ranks tied.
Ballots rankings()
{
    std::mt19937 numbers(1);
    std::normal_distribution<double> noise(0, 10);
    Ballots ballots{options, {}};
    for (int voter = 0; voter < voters; ++voter) {
        std::vector<std::pair<double, int>> order;
        for (int option = 0; option < options; ++option)
            order.emplace_back(option + noise(numbers), option);
        std::sort(order.begin(), order.end());
        std::vector<Cell> ballot(options);
        const int given = voter % 3 == 0 ? 10 : options;
        for (int place = 0; place < given; ++place)
            ballot[size_t(order[size_t(place)].second)] = 1 + place / (voter % 5 == 0 ? 2 : 1);
        ballots.add(ballot);
    }
    return ballots;
}

Ballots numbersUpTo(int most, double missing)
{
    std::mt19937 numbers(2);
    std::uniform_int_distribution<int> value(0, most);
    std::bernoulli_distribution isMissing(missing);
    Ballots ballots{options, {}};
    for (int cell = 0; cell < voters * options; ++cell)
        ballots.cells.push_back(isMissing(numbers) ? Cell() : Cell(value(numbers)));
    return ballots;
}

DecisionTable alternatives(int count, int criteria)
{
    std::mt19937 numbers(3);
    std::uniform_real_distribution<double> value(1, 5);
    DecisionTable table;
    for (int c = 0; c < criteria; ++c)
        table.criteria.push_back({double(c + 1), c % 3 == 2 ? Direction::Min : Direction::Max});
    for (int cell = 0; cell < count * criteria; ++cell)
        table.values.push_back(value(numbers));
    return table;
}

template<class Work>
void timed(const char* what, int rounds, Work work)
{
    std::vector<double> milliseconds;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("  %-44s best %8.2f ms   median %8.2f ms\n", what, milliseconds.front(),
                milliseconds[milliseconds.size() / 2]);
    std::fflush(stdout);
}

void writeBallots(const QString& path, const Ballots& ballots)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the test data");
    QByteArray text = "voter";
    for (int option = 0; option < ballots.options; ++option)
        text += ",O" + QByteArray::number(option);
    for (int voter = 0; voter < ballots.voters(); ++voter) {
        text += "\nV" + QByteArray::number(voter);
        for (const Cell& cell : ballots.row(voter))
            text += cell ? ',' + QByteArray::number(*cell) : QByteArray(",");
    }
    file.write(text + '\n');
}

void benchTallies(const Ballots& ranks, const Ballots& scores)
{
    std::printf("%d voters x %d options\n", voters, options);
    timed("ranking: Borda, Copeland, Kendall's W", 15, [&] { return tallyRanks(ranks).ballots; });
    timed("dots", 15, [&] { return tallyDots(scores, {5, 3}).dots; });
    timed("approval", 15, [&] { return tallyApprovals(scores).size(); });
    timed("scale with consensus", 15, [&] { return tallyScale(scores, {0, 5}).size(); });
    timed("rating on 5 criteria", 15, [&] {
        return tallyRatings({{scores, scores, scores, scores, scores}, {1, 2, 3, 4, 5}, {0, 5}}).rows.size();
    });
}

void benchDraws(const Ballots& ranks, const Ballots& scores)
{
    std::printf("%d draws\n", defaultDraws);
    const Ballots points = bordaPoints(ranks);
    timed("500 x 40 ballots drawn anew, sums", 3, [&] { return resampleVoters(points, Combine::Sum).draws; });
    timed("500 x 40 scores drawn anew, means", 3,
          [&] { return resampleVoters(scores, Combine::Mean).draws; });
    const DecisionTable table = alternatives(12, 6);
    timed("12 x 6, weighted sum, any weights", 5,
          [&] { return acceptability(table, Method::WeightedSum).draws; });
    timed("12 x 6, TOPSIS, any weights", 5, [&] { return acceptability(table, Method::Topsis).draws; });
    timed("12 x 6, TOPSIS, tipping points", 5, [&] { return tippingPoints(table, Method::Topsis).size(); });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const Ballots ranks = rankings();
    const Ballots scores = numbersUpTo(5, 0.1);
    benchTallies(ranks, scores);
    benchDraws(ranks, scores);
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"ballots.csv"_s);
    writeBallots(data, ranks);
    const QString program = argc > 1
                                ? QString::fromLocal8Bit(argv[1])
                                : QCoreApplication::applicationDirPath() + u"/../app/s3facilitator-cli"_s;
    std::printf("s3facilitator-cli tally\n");
    timed("rank, reading and writing, whole process", 15, [&] {
        return s3::bench::runProcess({program, u"tally"_s, data, u"--method"_s, u"rank"_s, u"--out"_s,
                                      folder.filePath(u"out"_s)})
            .exitCode;
    });
    return 0;
}
