// SPDX-License-Identifier: GPL-3.0-or-later
// Tallies, weights and rankings: numbers computed by hand or published, edges, and what must hold for any
// ballots. tests/data/choice/check.py compares many more with an independent computation.
#include "core/choice/CountTally.h"
#include "core/choice/RankTally.h"
#include "core/choice/Ranking.h"
#include "core/choice/ScaleTally.h"
#include "core/choice/Weights.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::choice;

namespace {

constexpr double no = -1e9; // a cell that is empty

Ballots ballotsOf(const std::vector<std::vector<double>>& rows)
{
    Ballots ballots;
    for (const auto& row : rows) {
        ballots.options = int(row.size());
        std::vector<Cell> cells;
        for (const double value : row)
            cells.push_back(value == no ? Cell() : Cell(value));
        ballots.add(cells);
    }
    return ballots;
}

Ballots randomRankings(std::mt19937& numbers, int voters, int options)
{
    Ballots ballots{options, {}};
    for (int cell = 0; cell < voters * options; ++cell)
        ballots.cells.push_back(numbers() % 5 == 0 ? Cell()
                                                   : Cell(double(numbers() % unsigned(options)) + 1));
    return ballots;
}

bool near(std::optional<double> is, double should, double hair = 1e-12)
{
    return is && std::abs(*is - should) <= hair;
}

} // namespace

class TestChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void midRanksShare_data();
    void midRanksShare();
    void bordaOfTennessee();
    void truncatedBallots();
    void cycleHasNoWinner();
    void concordance_data();
    void concordance();
    void nobodyVotes();
    void rankingsHoldWhateverTheOrder();
    void dotsBreakRules();
    void dotsAndApproval();
    void yesNoAbstain();
    void consensusAndDissent();
    void ratingsOnSeveralCriteria();
    void groups();
    void competition();
    void points();
    void pairs();
    void pairsOutOfLine();
    void incompletePairs();
    void groupOfJudges();
    void judgementsAsText();
    void weightedSumAndTopsis();
    void scoresHoldWhateverTheUnit();
};

void TestChoice::midRanksShare_data()
{
    QTest::addColumn<std::vector<double>>("ballot");
    QTest::addColumn<std::vector<double>>("ranks");
    using V = std::vector<double>;
    QTest::newRow("strict") << V{2, 1, 3} << V{2, 1, 3};
    QTest::newRow("gaps") << V{20, 3, 100} << V{2, 1, 3};
    QTest::newRow("tied") << V{1, 2, 2, 4} << V{1, 2.5, 2.5, 4};
    QTest::newRow("tied, dense") << V{1, 2, 2, 3} << V{1, 2.5, 2.5, 4};
    QTest::newRow("all tied") << V{7, 7, 7} << V{2, 2, 2};
    QTest::newRow("truncated") << V{no, 1, no, 2} << V{3.5, 1, 3.5, 2};
    QTest::newRow("truncated and tied") << V{1, 2, 2, no, no} << V{1, 2.5, 2.5, 4.5, 4.5};
    QTest::newRow("empty") << V{no, no, no, no} << V{2.5, 2.5, 2.5, 2.5};
    QTest::newRow("one") << V{5} << V{1};
}

void TestChoice::midRanksShare()
{
    QFETCH(std::vector<double>, ballot);
    QFETCH(std::vector<double>, ranks);
    QCOMPARE(midRanks(ballotsOf({ballot}).row(0)), ranks);
}

void TestChoice::bordaOfTennessee()
{
    std::vector<std::vector<double>> rows;
    const auto add = [&](int voters, const std::vector<double>& ballot) {
        rows.insert(rows.end(), size_t(voters), ballot);
    };
    add(42, {1, 2, 3, 4});
    add(26, {4, 1, 2, 3});
    add(15, {4, 3, 1, 2});
    add(17, {4, 3, 2, 1});
    const RankTally tally = tallyRanks(ballotsOf(rows));
    const double borda[] = {126, 194, 173, 107};
    const int ranks[] = {3, 1, 2, 4};
    const int firsts[] = {42, 26, 15, 17};
    const int copeland[] = {-3, 3, 1, -1};
    for (size_t option = 0; option < 4; ++option) {
        QCOMPARE(tally.rows[option].borda, borda[option]);
        QCOMPARE(tally.rows[option].bordaUnrankedZero, borda[option]);
        QCOMPARE(tally.rows[option].rank, std::optional(ranks[option]));
        QCOMPARE(tally.rows[option].firstPlaces, firsts[option]);
        QCOMPARE(tally.rows[option].copeland, copeland[option]);
    }
    QCOMPARE(tally.condorcetWinner, std::optional(1));
    QCOMPARE(tally.prefer(1, 0), 58);
    QCOMPARE(tally.prefer(0, 1), 42);
}

void TestChoice::truncatedBallots()
{
    // 1 2.5 2.5 and 3 1 2 (of three)
    const RankTally tally = tallyRanks(ballotsOf({{1, no, no}, {3, 1, 2}, {1, 1, no}}));
    QCOMPARE(tally.truncated, 2);
    QCOMPARE(tally.tied, 1);
    QCOMPARE(tally.empty, 0);
    QCOMPARE(tally.rows[0].borda, 2 + 0 + 1.5);
    QCOMPARE(tally.rows[1].borda, 0.5 + 2 + 1.5);
    QCOMPARE(tally.rows[2].borda, 0.5 + 1 + 0);
    QCOMPARE(tally.rows[1].bordaUnrankedZero, 0 + 2 + 1.5);
    QCOMPARE(tally.rows[2].bordaUnrankedZero, 0 + 1.0 + 0);
    QCOMPARE(tally.rows[0].firstPlaces, 2); // alone, and tied
    QCOMPARE(tally.rows[1].firstPlaces, 2);
    QCOMPARE(tally.rows[2].firstPlaces, 0);
    // Not ranked on any ballot: no first place, though nobody is before it on an empty one.
    QCOMPARE(tallyRanks(ballotsOf({{no, no}})).rows[0].firstPlaces, 0);
    QCOMPARE(tallyRanks(ballotsOf({{no, no}})).empty, 1);
}

void TestChoice::cycleHasNoWinner()
{
    const RankTally tally = tallyRanks(ballotsOf({{1, 2, 3}, {3, 1, 2}, {2, 3, 1}}));
    QVERIFY(!tally.condorcetWinner);
    QCOMPARE(tally.concordance, std::optional(0.0));
    for (const RankRow& row : tally.rows) {
        QCOMPARE(row.copeland, 0);
        QCOMPARE(row.rank, std::optional(1));
        QVERIFY(near(row.dissent, std::sqrt(0.75))); // 1, 2, 3 where 1, 1, 3 is the most
    }
}

void TestChoice::concordance_data()
{
    using Rows = std::vector<std::vector<double>>;
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<double>("w"); // no = undefined
    QTest::newRow("unanimous") << Rows{{2, 1, 3}, {2, 1, 3}, {2, 1, 3}} << 1.0;
    QTest::newRow("unanimous with ties") << Rows{{1, 1, 3}, {1, 1, 3}} << 1.0;
    QTest::newRow("opposite") << Rows{{1, 2, 3}, {3, 2, 1}} << 0.0;
    QTest::newRow("single voter") << Rows{{3, 1, 2}} << 1.0;
    QTest::newRow("all tied") << Rows{{1, 1, 1}, {2, 2, 2}} << no;
    QTest::newRow("all tied but one ballot") << Rows{{1, 1, 1}, {1, 2, 3}} << 0.5;
    QTest::newRow("one option") << Rows{{1}, {1}} << no;
    // S. Siegel, Nonparametric Statistics (1956): W = 0.16.
    QTest::newRow("six applicants") << Rows{{1, 6, 3, 2, 5, 4}, {1, 5, 6, 4, 2, 3}, {6, 3, 2, 5, 4, 1}}
                                    << 12 * 25.5 / (9 * 210);
    // M. G. Kendall, Rank Correlation Methods (1948): W = 0.828.
    QTest::newRow("ten with ties") << Rows{{1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10},
                                           {2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5},
                                           {2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10}}
                                   << 591.0 / 714;
}

void TestChoice::concordance()
{
    QFETCH(std::vector<std::vector<double>>, rows);
    QFETCH(double, w);
    const RankTally tally = tallyRanks(ballotsOf(rows));
    if (w == no) {
        QVERIFY(!tally.concordance && !tally.chiSquare);
        return;
    }
    QVERIFY2(near(tally.concordance, w), qPrintable(QString::number(tally.concordance.value_or(-1))));
    QVERIFY(near(tally.chiSquare, double(rows.size()) * double(rows.front().size() - 1) * w));
}

void TestChoice::nobodyVotes()
{
    const Ballots none{3, {}};
    const RankTally ranks = tallyRanks(none);
    QCOMPARE(ranks.rows.size(), size_t(3));
    QVERIFY(!ranks.rows[0].rank && !ranks.rows[0].ranks.mean && !ranks.condorcetWinner && !ranks.concordance);
    QVERIFY(!tallyApprovals(none)[0].rank && !tallyApprovals(none)[0].share);
    QVERIFY(!tallyDots(none, {}).rows[0].rank && !tallyDots(none, {}).rows[0].share);
    QVERIFY(!tallyScale(none, {})[0].scores.mean && !tallyScale(none, {})[0].consensus);
    QVERIFY(tallyRanks({}).rows.empty());
}

/// Other names for voters and options change nothing; the points of a ballot are always n (n - 1) / 2.
void TestChoice::rankingsHoldWhateverTheOrder()
{
    std::mt19937 numbers(5);
    for (int round = 0; round < 50; ++round) {
        const int n = 2 + int(numbers() % 7);
        const Ballots ballots = randomRankings(numbers, 1 + int(numbers() % 20), n);
        const RankTally tally = tallyRanks(ballots);
        std::vector<int> columns(size_t(n), 0);
        std::iota(columns.begin(), columns.end(), 0);
        std::shuffle(columns.begin(), columns.end(), numbers);
        Ballots other{n, {}};
        for (int voter = ballots.voters() - 1; voter >= 0; --voter)
            for (const int column : columns)
                other.cells.push_back(ballots.at(voter, column));
        const RankTally again = tallyRanks(other);
        double points = 0;
        int duels = 0;
        for (int option = 0; option < n; ++option) {
            const RankRow& row = tally.rows[size_t(columns[size_t(option)])];
            const RankRow& same = again.rows[size_t(option)];
            QCOMPARE(same.borda, row.borda);
            QCOMPARE(same.rank, row.rank);
            QCOMPARE(same.ranks.median, row.ranks.median);
            QCOMPARE(same.copeland, row.copeland);
            QVERIFY(row.bordaUnrankedZero <= row.borda);
            points += row.borda;
            duels += row.copeland;
        }
        QCOMPARE(points, ballots.voters() * n * (n - 1) / 2.0);
        QCOMPARE(duels, 0);
        QCOMPARE(again.concordance.has_value(), tally.concordance.has_value());
        QVERIFY(!tally.concordance || (near(again.concordance, *tally.concordance, 1e-9) &&
                                       *tally.concordance >= 0 && *tally.concordance <= 1 + 1e-12));
        // A Condorcet winner beats all, hence has the highest Copeland score.
        if (tally.condorcetWinner)
            QCOMPARE(tally.rows[size_t(*tally.condorcetWinner)].copeland, n - 1);
    }
}

void TestChoice::dotsBreakRules()
{
    const DotRules rules{5, 3};
    const auto check = [&](const std::vector<double>& row) {
        return checkDots(ballotsOf({row}).row(0), rules);
    };
    QVERIFY(check({3, 2, 0}).ok());
    QVERIFY(check({no, no, no}).ok());
    QCOMPARE(check({3, 2, 1}).fault, std::optional(DotFault::OverBudget));
    QCOMPARE(check({3, 2, 1}).sum, 6.0);
    QCOMPARE(check({0, 4, 0}).fault, std::optional(DotFault::OverCap));
    QCOMPARE(check({0, 4, 0}).option, 1);
    QCOMPARE(check({0, 0, -1}).fault, std::optional(DotFault::Negative));
    QCOMPARE(check({0.5, 0, 0}).fault, std::optional(DotFault::Fraction));
    QVERIFY(checkDots(ballotsOf({{90, 9}}).row(0), {}).ok());
}

void TestChoice::dotsAndApproval()
{
    const DotTally dots = tallyDots(ballotsOf({{3, 2, no}, {0, 3, no}, {3, 1, no}}), {5, 3});
    QCOMPARE(dots.dots, 12);
    QCOMPARE(dots.rows[0].dots, 6);
    QCOMPARE(dots.rows[1].dots, 6);
    QCOMPARE(dots.rows[0].voters, 2);
    QCOMPARE(dots.rows[1].rank, std::optional(1));
    QCOMPARE(dots.rows[2].rank, std::optional(3));
    QCOMPARE(dots.rows[0].share, std::optional(0.5));
    QCOMPARE(dots.rows[0].perBallot.mean, std::optional(2.0));
    QVERIFY(near(dots.rows[0].dissent, 1)); // 3, 0, 3 is as divided as three can be
    QVERIFY(near(dots.rows[2].dissent, 0));
    const auto approvals = tallyApprovals(ballotsOf({{1, 0}, {1, no}, {0, 0}, {no, no}}));
    QCOMPARE(approvals[0].approvals, 2);
    QCOMPARE(approvals[0].share, std::optional(0.5));
    QVERIFY(near(approvals[0].dissent, 1));
    QCOMPARE(approvals[1].rank, std::optional(2));
}

void TestChoice::yesNoAbstain()
{
    const auto rows = tallyYesNo(ballotsOf({{kYes, kAbstain}, {kYes, kAbstain}, {kNo, no}, {kAbstain, no}}));
    QCOMPARE(rows[0].yes, 2);
    QCOMPARE(rows[0].no, 1);
    QCOMPARE(rows[0].abstain, 1);
    QVERIFY(near(rows[0].share, 2.0 / 3));
    QCOMPARE(rows[0].rank, std::optional(1));
    QCOMPARE(rows[1].missing, 2);
    QVERIFY(!rows[1].share && !rows[1].rank && !rows[1].dissent);
}

void TestChoice::consensusAndDissent()
{
    const Scale scale{1, 5};
    const auto of = [&](const std::vector<double>& values) { return consensus(values, scale); };
    QCOMPARE(of({4, 4, 4}), std::optional(1.0));
    QCOMPARE(of({1, 5, 1, 5}), std::optional(0.0));
    QCOMPARE(of({3}), std::optional(1.0));
    QVERIFY(!of({}));
    // Mean 2: 1 + log2(3/4) 2/2
    QVERIFY(near(of({1, 3}), 1 + std::log2(0.75)));
    const auto rows = tallyScale(ballotsOf({{1, 5, 4}, {5, 5, no}, {1, 4, no}, {5, no, no}}), scale);
    QVERIFY(near(rows[0].dissent, 1));
    QCOMPARE(rows[0].missing, 0);
    QCOMPARE(rows[1].missing, 1);
    QCOMPARE(rows[1].scores.median, std::optional(5.0));
    QCOMPARE(rows[1].scores.lowerQuartile, std::optional(4.5));
    QVERIFY(near(rows[1].scores.sd, std::sqrt(1.0 / 3)));
    QCOMPARE(rows[1].rank, std::optional(1));
    QVERIFY(!rows[2].scores.sd && !rows[2].dissent); // one answer has no spread
    QCOMPARE(rows[2].consensus, std::optional(1.0));
    QCOMPARE(rows[2].rank, std::optional(2));
}

void TestChoice::ratingsOnSeveralCriteria()
{
    Ratings ratings;
    ratings.byCriterion = {ballotsOf({{5, 1, 3}, {3, 1, no}}), ballotsOf({{1, 4, no}, {no, 2, no}})};
    ratings.weights = {30, 10};
    const RatingTally tally = tallyRatings(ratings);
    QCOMPARE(tally.weights, (std::vector{0.75, 0.25}));
    QVERIFY(near(tally.rows[0].total, 0.75 * 4 + 0.25 * 1)); // the second voter's gap is no zero
    QVERIFY(near(tally.rows[1].total, 0.75 * 1 + 0.25 * 3));
    QVERIFY(!tally.rows[2].total && !tally.rows[2].rank); // nobody rated it on the second criterion
    QCOMPARE(tally.rows[0].rank, std::optional(1));
    QCOMPARE(tally.rows[0].ownTotals.count, 1);
    QVERIFY(near(tally.rows[0].ownTotals.mean, 4));
    // A criterion of weight 0 is not needed.
    ratings.weights = {1, 0};
    QVERIFY(near(tallyRatings(ratings).rows[2].total, 3));
    ratings.weights = {0, 0};
    QVERIFY(tallyRatings(ratings).weights.empty());
    QVERIFY(!tallyRatings(ratings).rows[0].total);
}

void TestChoice::groups()
{
    const Ballots ballots = ballotsOf({{1, 1}, {2, no}, {3, no}, {4, 4}, {5, 5}, {5, 5}, {5, 5}, {5, 5}});
    const QStringList groups{u"a"_s, u"a"_s, u"a"_s, u"b"_s, u"c"_s, u"c"_s, u"c"_s, u"c"_s};
    auto parts = partsByGroup(ballots, groups, 3, false);
    QCOMPARE(parts.size(), size_t(3));
    QCOMPARE(parts[0].voters, (std::vector{0, 1, 2}));
    // b is too small; a is kept back, or all minus a and c would show b.
    QVERIFY(parts[0].hidden && parts[1].hidden && !parts[2].hidden);
    QCOMPARE(tallyScale(ballots.of(parts[2].voters), {})[0].scores.mean, std::optional(5.0));
    // b of four: nothing is too small, but only one of a answered the second option.
    QStringList larger = groups;
    larger[4] = larger[5] = u"b"_s;
    larger.append({u"c"_s, u"c"_s});
    Ballots more = ballots;
    more.add({5, 5});
    more.add({5, 5});
    parts = partsByGroup(more, larger, 3, true);
    QVERIFY(!parts[0].hidden && !parts[0].optionHidden[0] && parts[0].optionHidden[1]);
    QVERIFY(parts[1].optionHidden[1] && !parts[2].optionHidden[1]);
    QVERIFY(!partsByGroup(more, larger, 3, false)[0].optionHidden[1]);
}

void TestChoice::competition()
{
    using Ranks = std::vector<std::optional<int>>;
    QCOMPARE(competitionRanks({3, 5, 3, 1}), (Ranks{2, 1, 2, 4}));
    QCOMPARE(competitionRanks({3, {}, 4}), (Ranks{2, {}, 1}));
    QCOMPARE(competitionRanks({0.1 + 0.2, 0.3}), (Ranks{1, 1})); // rounding parts nobody
    QCOMPARE(competitionRanks({}), Ranks());
}

void TestChoice::points()
{
    QCOMPARE(weightsFromPoints({1, 3, 0}), std::optional(std::vector{0.25, 0.75, 0.0}));
    QVERIFY(!weightsFromPoints({}));
    QVERIFY(!weightsFromPoints({0, 0}));
    QVERIFY(!weightsFromPoints({1, -1}));
    QVERIFY(!weightsFromPoints({1, std::nan("")}));
}

void TestChoice::pairs()
{
    PairwiseMatrix matrix = PairwiseMatrix::unjudged(3);
    matrix.judge(0, 1, 2);
    matrix.judge(0, 2, 6);
    matrix.judge(1, 2, 3);
    const auto result = weightsFromPairs(matrix);
    QVERIFY(result);
    QVERIFY(near(result->weights[0], 0.6) && near(result->weights[1], 0.3) && near(result->weights[2], 0.1));
    QVERIFY(near(result->lambdaMax, 3));
    QVERIFY(near(result->consistencyRatio, 0));
    QVERIFY(!result->worst && !result->inconsistent());
    const auto one = weightsFromPairs(PairwiseMatrix::unjudged(1));
    QCOMPARE(one->weights, std::vector{1.0});
    QCOMPARE(one->consistencyRatio, std::optional(0.0));
    QVERIFY(!weightsFromPairs(PairwiseMatrix::unjudged(0)));
    PairwiseMatrix many = PairwiseMatrix::unjudged(16);
    for (int row = 0; row < 16; ++row)
        for (int column = row + 1; column < 16; ++column)
            many.judge(row, column, 1);
    QVERIFY(!weightsFromPairs(many)->consistencyRatio); // no random index
    QCOMPARE(randomIndex(3), std::optional(0.58));
    QCOMPARE(randomIndex(15), std::optional(1.59));
}

void TestChoice::pairsOutOfLine()
{
    // a twice b, b twice c, c twice d: a should be eight times d, somebody said the reverse.
    PairwiseMatrix matrix = PairwiseMatrix::unjudged(4);
    for (int row = 0; row < 4; ++row)
        for (int column = row + 1; column < 4; ++column)
            matrix.judge(row, column, std::pow(2.0, column - row));
    QVERIFY(!weightsFromPairs(matrix)->inconsistent());
    matrix.judge(0, 3, 1.0 / 8);
    const auto result = weightsFromPairs(matrix);
    QVERIFY(result->inconsistent());
    QCOMPARE(result->worst->row, 0);
    QCOMPARE(result->worst->column, 3);
    QVERIFY(result->worst->consistent > 2 * result->worst->given);
    // What it says is an eigenvector.
    for (int row = 0; row < 4; ++row) {
        double sum = 0;
        for (int column = 0; column < 4; ++column)
            sum += *matrix.at(row, column) * result->weights[size_t(column)];
        QVERIFY(near(sum, result->lambdaMax * result->weights[size_t(row)], 1e-13));
    }
}

void TestChoice::incompletePairs()
{
    PairwiseMatrix matrix = PairwiseMatrix::unjudged(3);
    matrix.judge(0, 1, 2);
    QCOMPARE(check(matrix).fault, std::optional(MatrixFault::Missing));
    QCOMPARE(check(matrix).row, 0);
    QCOMPARE(check(matrix).column, 2);
    QVERIFY(!weightsFromPairs(matrix));
    matrix.cells[2] = 6.0; // one side alone
    matrix.cells[7] = 1.0 / 3;
    matrix.complete();
    QVERIFY(check(matrix).ok());
    QCOMPARE(*matrix.at(1, 2), 3.0);
    matrix.cells[2] = 5.0;
    QCOMPARE(check(matrix).fault, std::optional(MatrixFault::NotReciprocal));
    QCOMPARE(check(matrix).row, 2);
    matrix.cells[2] = -6.0;
    QCOMPARE(check(matrix).fault, std::optional(MatrixFault::NotPositive));
    matrix.judge(0, 2, 6);
    matrix.cells[0] = 2.0;
    QCOMPARE(check(matrix).fault, std::optional(MatrixFault::Diagonal));
}

void TestChoice::groupOfJudges()
{
    PairwiseMatrix one = PairwiseMatrix::unjudged(2);
    one.judge(0, 1, 9);
    PairwiseMatrix other = PairwiseMatrix::unjudged(2);
    other.judge(0, 1, 1.0 / 4);
    const auto mean = geometricMean({one, other});
    QVERIFY(mean && near(mean->at(0, 1), 1.5) && near(mean->at(1, 0), 1 / 1.5));
    QVERIFY(near(weightsFromPairs(*mean)->weights[0], 0.6));
    QVERIFY(!geometricMean({}));
    QVERIFY(!geometricMean({one, PairwiseMatrix::unjudged(3)}));
    QVERIFY(!geometricMean({PairwiseMatrix::unjudged(2)}));
}

void TestChoice::judgementsAsText()
{
    QCOMPARE(judgementFrom(u"3"), std::optional(3.0));
    QCOMPARE(judgementFrom(u" 1 / 3 "), std::optional(1.0 / 3));
    QCOMPARE(judgementFrom(u"0.5"), std::optional(0.5));
    QCOMPARE(judgementFrom(u"0,5", true), std::optional(0.5));
    for (const QStringView text :
         {u"", u"/", u"1/", u"0", u"-3", u"1/0", u"1/-3", u"x", u"0,5", u"1/2/3", u"1e999"})
        QVERIFY2(!judgementFrom(text), qPrintable(text.toString()));
    QCOMPARE(nearestJudgement(1), u"1"_s);
    QCOMPARE(nearestJudgement(0.3), u"1/3"_s);
    QCOMPARE(nearestJudgement(100), u"9"_s);
    QCOMPARE(nearestJudgement(0.001), u"1/9"_s);
    QCOMPARE(nearestJudgement(0.9), u"1"_s);
}

void TestChoice::weightedSumAndTopsis()
{
    // C. L. Hwang, K. Yoon (1981): four fighter aircraft, cost is better when low.
    DecisionTable aircraft{{{20}, {10}, {10}, {10, Direction::Min}, {20}, {30}},
                           {2.0, 1500, 20000, 5.5, 5, 9, 2.5, 2700, 18000, 6.5, 3, 5,
                            1.8, 2000, 21000, 4.5, 7, 7, 2.2, 1800, 20000, 5.0, 5, 5}};
    const auto topsis = rankAlternatives(aircraft, Method::Topsis);
    const double printed[] = {0.643, 0.268, 0.613, 0.312};
    const int ranks[] = {1, 4, 2, 3};
    for (size_t a = 0; a < 4; ++a) {
        QVERIFY2(near(topsis[a].score, printed[a], 6e-4), qPrintable(QString::number(topsis[a].score)));
        QCOMPARE(topsis[a].rank, ranks[a]);
    }
    const auto sums = rankAlternatives({{{3}, {1, Direction::Min}, {5}}, {1, 10, 7, 5, 30, 7, 3, 20, 7}},
                                       Method::WeightedSum);
    // The third column says nothing: weights 3/9 and 1/9 remain to count.
    QVERIFY(near(sums[0].score, 1.0 / 9) && near(sums[1].score, 3.0 / 9) && near(sums[2].score, 2.0 / 9));
    const auto alike = rankAlternatives({{{1}, {1}}, {2, 0, 2, 0}}, Method::Topsis);
    QCOMPARE(alike[0].score, 0.5);
    QCOMPARE(alike[1].rank, 1);
    for (const Method method : {Method::WeightedSum, Method::Topsis}) // their difference is beyond a double
        QCOMPARE(rankAlternatives({{{1}}, {1.7e308, -1.7e308}}, method)[0].score, 1.0);
    QVERIFY(rankAlternatives({{{0}}, {1, 2}}, Method::Topsis).empty());
    QVERIFY(rankAlternatives({}, Method::WeightedSum).empty());
    QCOMPARE(rankAlternatives({{{1}}, {7}}, Method::Topsis)[0].rank, 1);
}

/// Euro or thousand euro, points of 1 or of 100: nothing changes.
void TestChoice::scoresHoldWhateverTheUnit()
{
    std::mt19937 numbers(9);
    std::uniform_real_distribution<double> value(0.1, 10);
    for (int round = 0; round < 30; ++round) {
        DecisionTable table;
        const int criteria = 1 + int(numbers() % 5);
        for (int c = 0; c < criteria; ++c)
            table.criteria.push_back({value(numbers), c % 2 ? Direction::Min : Direction::Max});
        for (int cell = 0; cell < criteria * 6; ++cell)
            table.values.push_back(value(numbers));
        DecisionTable other = table;
        const double unit = value(numbers);
        for (size_t cell = 0; cell < other.values.size(); cell += size_t(criteria))
            other.values[cell] *= unit;
        for (Criterion& criterion : other.criteria)
            criterion.weight *= 100;
        for (const Method method : {Method::WeightedSum, Method::Topsis}) {
            const auto scores = rankAlternatives(table, method);
            const auto again = rankAlternatives(other, method);
            for (size_t a = 0; a < 6; ++a) {
                QVERIFY(near(again[a].score, scores[a].score));
                QCOMPARE(again[a].rank, scores[a].rank);
                QVERIFY(scores[a].score >= -1e-12 && scores[a].score <= 1 + 1e-12);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestChoice)
#include "test_choice.moc"
