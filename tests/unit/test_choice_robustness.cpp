// SPDX-License-Identifier: GPL-3.0-or-later
// How sure an order is: draws whose shares are known beforehand, tipping points by hand, and the sentences.
#include "core/choice/OrderWords.h"
#include "core/choice/RankTally.h"

#include <QLocale>
#include <QTest>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace s3::choice;

namespace {

/// A (1, 0), B (0, 1), C (0.6, 0.6) by two criteria.
DecisionTable three(double first = 1, double second = 1)
{
    return {{{first}, {second}}, {10, 0, 0, 10, 6, 6}};
}

/// Within five standard errors.
bool isAbout(double share, double expected, int draws = defaultDraws)
{
    return std::abs(share - expected) <= 5 * std::sqrt(expected * (1 - expected) / draws);
}

Acceptability of(int options, const std::vector<double>& firsts)
{
    Acceptability made;
    made.options = options;
    made.draws = 100;
    made.share.assign(size_t(options * options), 0);
    for (int option = 0; option < options; ++option)
        made.share[size_t(option * options)] = firsts[size_t(option)];
    return made;
}

} // namespace

class TestChoiceRobustness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::C); }
    void anyWeights();
    void weightsNear();
    void sameSeedSameShares();
    void tiesAndNothing();
    void votersDrawnAnew();
    void scoresDrawnAnew();
    void ratingsDrawnAnew();
    void tippingOfAWeightedSum();
    void tippingOfTopsis();
    void tippingAtTheEdges();
    void sureness();
    void sentences();
    void sentencesOfSharedPlaces();
};

void TestChoiceRobustness::anyWeights()
{
    // With t the first weight, uniform in 0 to 1: A leads above 0.6, B below 0.4, C between; C is never last.
    const Acceptability all = acceptability(three(), Method::WeightedSum);
    QCOMPARE(all.draws, defaultDraws);
    QVERIFY(isAbout(all.at(0, 1), 0.4) && isAbout(all.at(1, 1), 0.4) && isAbout(all.at(2, 1), 0.2));
    QVERIFY(isAbout(all.at(2, 2), 0.8));
    QCOMPARE(all.at(2, 3), 0.0);
    QVERIFY(isAbout(all.isAhead(0, 1), 0.5) && isAbout(all.isAhead(0, 2), 0.4));
    QCOMPARE(all.isAhead(0, 0), 0.0);
    for (int option = 0; option < 3; ++option)
        QVERIFY(std::abs(all.at(option, 1) + all.at(option, 2) + all.at(option, 3) - 1) < 1e-12);
    // Uniform over all weights of three criteria: each of three that are best in one criterion alike.
    const Acceptability even = acceptability({{{1}, {1}, {1}}, {1, 0, 0, 0, 1, 0, 0, 0, 1}}, Method::Topsis);
    for (int option = 0; option < 3; ++option)
        QVERIFY(isAbout(even.at(option, 1), 1.0 / 3));
}

void TestChoiceRobustness::weightsNear()
{
    // 0.5 and 0.5 by up to a fifth each: t between 0.4 and 0.6, so C always leads; with 60 : 40 A leads if
    // 0.6 u / (0.6 u + 0.4 v) > 0.6, i.e. u > v: half of the draws.
    QCOMPARE(acceptabilityNear(three(), Method::WeightedSum).at(2, 1), 1.0);
    const Acceptability tilted = acceptabilityNear(three(60, 40), Method::WeightedSum);
    QVERIFY(isAbout(tilted.at(0, 1), 0.5) && isAbout(tilted.at(2, 1), 0.5));
    QCOMPARE(acceptabilityNear(three(), Method::WeightedSum, 0).at(2, 1), 1.0);
}

void TestChoiceRobustness::sameSeedSameShares()
{
    // Pinned: the draws must not depend on compiler or library.
    const Acceptability few = acceptability(three(), Method::WeightedSum, 100);
    QCOMPARE(acceptability(three(), Method::WeightedSum, 100).share, few.share);
    QVERIFY(acceptability(three(), Method::WeightedSum, 100, 7).share != few.share);
    QCOMPARE(few.at(0, 1), 0.43);
    QCOMPARE(few.at(1, 1), 0.43);
}

void TestChoiceRobustness::tiesAndNothing()
{
    const Acceptability alike = acceptability({{{1}, {1}}, {3, 4, 3, 4}}, Method::WeightedSum, 50);
    QCOMPARE(alike.at(0, 1), 1.0);
    QCOMPARE(alike.at(1, 1), 1.0);
    QCOMPARE(alike.isAhead(0, 1), 0.0);
    QCOMPARE(acceptability({}, Method::Topsis).draws, 0);
    QCOMPARE(acceptabilityNear({{{0}}, {1, 2}}, Method::Topsis).draws, 0);
    QCOMPARE(resampleVoters(Ballots{3, {}}, Combine::Sum).draws, 0);
    QCOMPARE(resampleVoters(Ratings(), 10).draws, 0);
}

void TestChoiceRobustness::votersDrawnAnew()
{
    // Three for A, one for B, five for nobody of nine. A leads if more of A's voters are drawn than of B's.
    Ballots ballots{2, {}};
    for (int voter = 0; voter < 9; ++voter)
        ballots.add({voter < 3 ? 1.0 : 0.0, voter == 3 ? 1.0 : 0.0});
    const auto logChoose = [](int n, int k) {
        return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
    };
    double ahead = 0;
    double level = 0;
    for (int a = 0; a <= 9; ++a)
        for (int b = 0; a + b <= 9; ++b) {
            const double p = std::exp(logChoose(9, a) + logChoose(9 - a, b) + a * std::log(3 / 9.0) +
                                      b * std::log(1 / 9.0) + (9 - a - b) * std::log(5 / 9.0));
            if (a >= b)
                (a > b ? ahead : level) += p;
        }
    const Acceptability drawn = resampleVoters(ballots, Combine::Sum);
    QVERIFY(isAbout(drawn.isAhead(0, 1), ahead));
    QVERIFY(isAbout(drawn.at(0, 1), ahead + level)); // a tie counts for both
    // Rankings: unanimous ones have no other outcome.
    Ballots ranks{3, {}};
    for (int voter = 0; voter < 5; ++voter)
        ranks.add({2, 1, {}});
    const Acceptability sure = resampleVoters(bordaPoints(ranks), Combine::Sum, 200);
    QCOMPARE(sure.at(1, 1), 1.0);
    QCOMPARE(sure.at(2, 3), 1.0);
}

void TestChoiceRobustness::scoresDrawnAnew()
{
    // A has 5 from one of two voters, B has 4 from both. The one who rated A is drawn in 3 of 4 draws.
    Ballots scores{2, {}};
    scores.add({5, 4});
    scores.add({{}, 4});
    const Acceptability drawn = resampleVoters(scores, Combine::Mean);
    QVERIFY(isAbout(drawn.at(0, 1), 0.75));
    QVERIFY(isAbout(drawn.at(1, 1), 0.25)); // what nobody rated comes last
}

void TestChoiceRobustness::ratingsDrawnAnew()
{
    Ratings ratings;
    ratings.byCriterion = {Ballots{2, {5, 4, 5, 4}}, Ballots{2, {2, 3, {}, 3}}};
    ratings.weights = {2, 1};
    // A: 10/3 + 2/3 = 4 where the first voter is drawn (3 of 4), else nothing. B: 8/3 + 1 = 11/3.
    const Acceptability drawn = resampleVoters(ratings);
    QVERIFY(isAbout(drawn.at(0, 1), 0.75));
    // As a table: means put on 0 to 1, A 1 and 0 (or nothing), B 0 and 1: weights of 2 to 1 let A lead.
    for (const Method method : {Method::WeightedSum, Method::Topsis})
        QVERIFY(isAbout(resampleVoters(ratings.byCriterion, {{2}, {1}}, method).at(0, 1), 0.75));
    QCOMPARE(resampleVoters(ratings.byCriterion, {{2, Direction::Min}, {1}}, Method::Topsis, 100).at(1, 1),
             1.0);
    QCOMPARE(resampleVoters(ratings.byCriterion, {{1}, {0}}, Method::Topsis, 100).at(0, 1), 1.0);
    QCOMPARE(resampleVoters(ratings.byCriterion, {{1}}, Method::Topsis, 100).draws, 0);
    ratings.weights = {1, 0}; // the second criterion is out, and its gap with it
    QCOMPARE(resampleVoters(ratings, 100).at(0, 1), 1.0);
}

void TestChoiceRobustness::tippingOfAWeightedSum()
{
    const auto tipping = tippingPoints(three(), Method::WeightedSum); // C leads between 0.4 and 0.6
    QCOMPARE(tipping.size(), size_t(2));
    QCOMPARE(tipping[0].weight, 0.5);
    QVERIFY(tipping[0].below && std::abs(tipping[0].below->weight - 0.4) < 1e-12);
    QCOMPARE(tipping[0].below->winner, 1);
    QVERIFY(tipping[0].above && std::abs(tipping[0].above->weight - 0.6) < 1e-12);
    QCOMPARE(tipping[0].above->winner, 0);
    QVERIFY(std::abs(*tipping[0].smallestChange() - 0.1) < 1e-12);
    QCOMPARE(tipping[1].above->winner, 1);
    // At 0.9 A leads, up to 1 nothing changes, below 0.6 C takes over.
    const auto tilted = tippingPoints(three(90, 10), Method::WeightedSum);
    QVERIFY(!tilted[0].above);
    QCOMPARE(tilted[0].below->winner, 2);
    QVERIFY(std::abs(*tilted[0].smallestChange() - 0.3) < 1e-12);
    // Three criteria: the others keep their proportions of 1 to 3. A has (1, 0, 0), B (0, 1, 1/3).
    const auto kept = tippingPoints({{{2}, {1}, {3}}, {9, 0, 0, 0, 9, 3, 0, 0, 9}}, Method::WeightedSum);
    // Third alternative (0, 0, 1) leads with 1/2; B: (1/6 + 1/6) = 1/3, A: 1/3. With s the third weight the
    // others are (1 - s) 2/3 and (1 - s) 1/3: A reaches s at s = 0.4; B = (1 - s)/3 + s/3 = 1/3 only at 1/3.
    QVERIFY(kept[2].below && std::abs(kept[2].below->weight - 0.4) < 1e-12);
    QCOMPARE(kept[2].below->winner, 0);
}

void TestChoiceRobustness::tippingOfTopsis()
{
    // The points found must part winners: just before the old one leads, just behind the new one.
    const DecisionTable table{{{20}, {10}, {10}, {10, Direction::Min}, {20}, {30}},
                              {2.0, 1500, 20000, 5.5, 5, 9, 2.5, 2700, 18000, 6.5, 3, 5,
                               1.8, 2000, 21000, 4.5, 7, 7, 2.2, 1800, 20000, 5.0, 5, 5}};
    const auto tipping = tippingPoints(table, Method::Topsis);
    QCOMPARE(tipping.size(), size_t(6));
    int found = 0;
    for (size_t c = 0; c < tipping.size(); ++c)
        for (const auto& point : {tipping[c].below, tipping[c].above}) {
            if (!point)
                continue;
            ++found;
            for (const double beyond : {-1e-6, 1e-6}) {
                const bool outside = (point->weight > tipping[c].weight) == (beyond > 0);
                const double t = point->weight + beyond;
                if (t < 0 || t > 1)
                    continue;
                DecisionTable moved = table;
                const auto weights = table.weights();
                for (size_t other = 0; other < 6; ++other)
                    moved.criteria[other].weight =
                        other == c ? t : weights[other] * (1 - t) / (1 - weights[c]);
                const auto ranked = rankAlternatives(moved, Method::Topsis);
                QCOMPARE(ranked[size_t(outside ? point->winner : 0)].rank, 1);
            }
        }
    QVERIFY(found >= 3);
}

void TestChoiceRobustness::tippingAtTheEdges()
{
    QVERIFY(tippingPoints({{{1}}, {1, 2}}, Method::WeightedSum).empty());            // one criterion
    QVERIFY(tippingPoints({{{1}, {1}}, {1, 0, 0, 1}}, Method::WeightedSum).empty()); // a tie
    QVERIFY(tippingPoints({{{0}, {0}}, {1, 0, 0, 1}}, Method::WeightedSum).empty()); // no weights
    const auto dominated = tippingPoints({{{1}, {1}}, {2, 2, 1, 1}}, Method::WeightedSum);
    QVERIFY(!dominated[0].smallestChange() && !dominated[1].smallestChange());
    // All weight on the first: the others have no proportions, so they share alike what it gives away.
    const auto all = tippingPoints({{{1}, {0}, {0}}, {1, 0, 0, 0, 1, 1}}, Method::WeightedSum);
    QVERIFY(all[0].below && std::abs(all[0].below->weight - 0.5) < 1e-12);
    QVERIFY(!all[0].above);
}

void TestChoiceRobustness::sureness()
{
    OrderEvidence evidence{{u"A"_s, u"B"_s}, {}, {1, 2}, {}, {}, 0.2, {}, {}};
    QCOMPARE(surenessOf(evidence), Sureness::Unknown);
    evidence.anyWeights = of(2, {0.5, 0.5});
    QCOMPARE(surenessOf(evidence), Sureness::Open);
    evidence.voters = of(2, {0.95, 0.05}); // then any weights do not count
    QCOMPARE(surenessOf(evidence), Sureness::Sure);
    evidence.nearWeights = of(2, {0.7, 0.3});
    QCOMPARE(surenessOf(evidence), Sureness::Leaning);
    evidence.ranks = {1, 1};
    QCOMPARE(surenessOf(evidence), Sureness::Open);
    evidence.ranks = {{}, {}};
    QCOMPARE(surenessOf(evidence), Sureness::Unknown);
}

void TestChoiceRobustness::sentences()
{
    OrderEvidence evidence{
        {u"Alpha"_s, u"Beta"_s}, {u"Reach"_s, u"feasibility"_s}, {1, 2}, {}, {}, 0.2, {}, {}};
    QCOMPARE(howSure(evidence), QStringList{u"Alpha is first."_s});
    evidence.voters = of(2, {0.93, 0.07});
    evidence.tipping = {Tipping{0.8, TippingPoint{0.4, 1}, {}}, Tipping{0.2, {}, TippingPoint{0.34, 1}}};
    QStringList said = howSure(evidence);
    QCOMPARE(said.size(), 4);
    QCOMPARE(said.at(0), u"Alpha leads clearly."_s);
    QVERIFY2(said.at(1).contains(u"Alpha would stay first in 93 of 100 draws"_s), qPrintable(said.at(1)));
    QCOMPARE(said.at(2), u"Most often Beta is first instead: in 7 of 100."_s);
    QCOMPARE(said.at(3), u"Beta comes first when 'feasibility' weighs more than 34 % instead of 20 %."_s);
    evidence.tipping[1].above.reset();
    QCOMPARE(howSure(evidence).last(),
             u"Beta comes first when 'Reach' weighs less than 40 % instead of 80 %."_s);
    evidence.tipping[0].below = TippingPoint{0.7996, 1};
    QVERIFY2(howSure(evidence).last().contains(u"less than 79.96 % instead of 80.00 %"_s),
             qPrintable(howSure(evidence).last()));
    evidence.tipping[0].below.reset();
    QCOMPARE(howSure(evidence).last(), u"No change of a single criterion's weight puts another one first."_s);
    // Nearly always is not always.
    evidence.voters = of(2, {0.9999, 0.0001});
    said = howSure(evidence);
    QVERIFY2(said.at(1).contains(u"more than 99 of 100"_s), qPrintable(said.at(1)));
    QVERIFY2(said.at(2).contains(u"fewer than 1 of 100"_s), qPrintable(said.at(2)));
    evidence.voters = of(2, {1, 0});
    QCOMPARE(howSure(evidence).size(), 3); // nobody else is ever first
    evidence.nearWeights = of(2, {0.5, 0.5});
    QVERIFY(howSure(evidence).first().contains(u"the order is open"_s));
}

void TestChoiceRobustness::sentencesOfSharedPlaces()
{
    QCOMPARE(howSure({{u"A"_s, u"B"_s, u"C"_s}, {}, {1, 3, 1}, {}, {}, 0.2, {}, {}}),
             QStringList{u"Several share the first place: A, C."_s});
    QVERIFY(howSure({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestChoiceRobustness)
#include "test_choice_robustness.moc"
