// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed from the scores of a diamond, and the packs its corners come from.
#include "core/base/MethodPack.h"
#include "core/base/Resources.h"
#include "core/identification/DiamondHints.h"
#include "core/identification/DiamondPack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::identification;

class TestDiamondHints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void hintsOfTheWorkedExample();
    void hintsNeedAllScores_data();
    void hintsNeedAllScores();
    void identicalRegionsPool();
    void matchesStandOnTheirThresholds_data();
    void matchesStandOnTheirThresholds();
    void similarityAndGainsAddUpToOne();
    void pairsAreRanked();
    void theShippedPackIsWellFormed();
    void wrongPacksAreRefused_data();
    void wrongPacksAreRefused();
    void cornersTakeWhatTheyAccept();
};

void TestDiamondHints::hintsOfTheWorkedExample()
{
    // DOMAIN 2.3, corners E, W, N, S.
    const PairHint hint = compareRegions({4, 2, 4, 5}, {2, 5, 4, 4}, 5);
    QVERIFY(hint.computable);
    QCOMPARE(hint.similarity(), 0.70);
    QCOMPARE(hint.joint, (QList<int>{4, 5, 4, 5}));
    QCOMPARE(hint.gainA(), 0.15);
    QCOMPARE(hint.gainB(), 0.15);
    QCOMPARE(hint.mutualBenefit(), 0.15);
    QCOMPARE(hint.match(), Match::Complementarity);
}

void TestDiamondHints::hintsNeedAllScores_data()
{
    QTest::addColumn<CornerScores>("a");
    QTest::addColumn<CornerScores>("b");
    QTest::addColumn<QList<int>>("unknown");
    const CornerScores full{4, 2, 4, 5};
    QTest::newRow("a zero") << CornerScores{4, 0, 4, 5} << full << QList<int>{1};
    QTest::newRow("a gap") << full << CornerScores{4, 2, std::nullopt, 5} << QList<int>{2};
    QTest::newRow("both") << CornerScores{0, 2, 4, 5} << CornerScores{4, 2, 4, std::nullopt}
                          << QList<int>{0, 3};
    QTest::newRow("fewer corners") << full << CornerScores{4, 2, 4} << QList<int>{3};
    QTest::newRow("nothing") << CornerScores{} << CornerScores{} << QList<int>{};
}

void TestDiamondHints::hintsNeedAllScores()
{
    QFETCH(CornerScores, a);
    QFETCH(CornerScores, b);
    QFETCH(QList<int>, unknown);
    const PairHint hint = compareRegions(a, b, 5);
    QVERIFY(!hint.computable);
    QCOMPARE(hint.unknown, unknown);
}

void TestDiamondHints::identicalRegionsPool()
{
    const PairHint hint = compareRegions({3, 3, 3, 3}, {3, 3, 3, 3}, 5);
    QVERIFY(hint.computable);
    QCOMPARE(hint.similarity(), 1.0);
    QCOMPARE(hint.mutualBenefit(), 0.0);
    QCOMPARE(hint.match(), Match::Pooling);
}

void TestDiamondHints::matchesStandOnTheirThresholds_data()
{
    QTest::addColumn<CornerScores>("a");
    QTest::addColumn<CornerScores>("b");
    QTest::addColumn<Match>("match");
    QTest::newRow("similarity 0.80") << CornerScores{5, 5, 5, 5} << CornerScores{5, 5, 5, 1}
                                     << Match::Pooling; // distance 4 of 20
    QTest::newRow("exactly 0.75") << CornerScores{5, 5, 5, 5} << CornerScores{4, 4, 4, 3} << Match::Pooling;
    QTest::newRow("just below, one gains")
        << CornerScores{5, 5, 5, 5} << CornerScores{4, 4, 3, 3} << Match::OneSided;
    QTest::newRow("half of the larger")
        << CornerScores{5, 5, 3, 3} << CornerScores{3, 3, 5, 3} << Match::Complementarity; // gains 2 and 4
    QTest::newRow("less than half") << CornerScores{5, 5, 3, 3} << CornerScores{3, 2, 5, 3}
                                    << Match::OneSided; // gains 2 and 5
}

void TestDiamondHints::matchesStandOnTheirThresholds()
{
    QFETCH(CornerScores, a);
    QFETCH(CornerScores, b);
    QFETCH(Match, match);
    QCOMPARE(compareRegions(a, b, 5).match(), match);
    QCOMPARE(compareRegions(b, a, 5).match(), match);
}

void TestDiamondHints::similarityAndGainsAddUpToOne()
{
    for (int i = 0; i < 625; ++i) {
        const CornerScores a{1 + i % 5, 1 + i / 5 % 5, 1 + i / 25 % 5, 1 + i / 125 % 5};
        const PairHint hint = compareRegions(a, {2, 5, 3, 1}, 5);
        QCOMPARE(hint.distance, hint.gainSumA + hint.gainSumB);
        QVERIFY(qAbs(hint.similarity() + hint.gainA() + hint.gainB() - 1) < 1e-12);
    }
}

void TestDiamondHints::pairsAreRanked()
{
    QVERIFY(rankPairs({}, 5).isEmpty());
    QVERIFY(rankPairs({{1, 2, 3, 4}}, 5).isEmpty()); // one region
    const QList<RankedPair> pairs = rankPairs({{5, 1, 5, 1}, {1, 5, 1, 5}, {5, 1, 5, 1}, {5, 0, 5, 1}}, 5);
    QCOMPARE(pairs.size(), 6);
    QCOMPARE(pairs.at(0).rank, 1);
    QCOMPARE(pairs.at(1).rank, 1); // a tie
    QCOMPARE(pairs.at(2).rank, 3);
    QCOMPARE(pairs.at(2).hint.mutualBenefit(), 0.0);
    for (int i = 3; i < 6; ++i) {
        QVERIFY(!pairs.at(i).hint.computable);
        QCOMPARE(pairs.at(i).rank, 0);
    }
}

void TestDiamondHints::theShippedPackIsWellFormed()
{
    const auto pack = shippedDiamondPack();
    QVERIFY(pack);
    QCOMPARE(pack->corners.size(), 4);
    QCOMPARE(pack->maximum, 5);
    QCOMPARE(pack->provenance, u"app-default"_s);
    for (const CapacityKind kind : allValues<CapacityKind>()) { // every capacity has one place
        int places = 0;
        for (const DiamondCorner& corner : pack->corners)
            places += takes(corner.accepts, u"capacity"_s, codeOf(kind)) ? 1 : 0;
        QCOMPARE(places, 1);
    }
}

void TestDiamondHints::wrongPacksAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another kind") << QByteArray("\"diamond\"") << QByteArray("\"agenda\"")
                                  << ErrorCode::Refused;
    QTest::newRow("newer") << QByteArray("\"1.0\"") << QByteArray("\"2.0\"") << ErrorCode::TooNew;
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[[") << ErrorCode::InvalidInput;
    QTest::newRow("three corners") << QByteArray("\"corners\": [") << QByteArray("\"corners\": [], \"x\": [")
                                   << ErrorCode::InvalidInput;
    QTest::newRow("code twice") << QByteArray("\"economic\"") << QByteArray("\"opportunity\"")
                                << ErrorCode::InvalidInput;
    QTest::newRow("no title") << QByteArray("\"Opportunity\"") << QByteArray("\"\"")
                              << ErrorCode::InvalidInput;
    QTest::newRow("unknown table") << QByteArray("\"accepts\": \"opportunity\"")
                                   << QByteArray("\"accepts\": \"workshop\"") << ErrorCode::InvalidInput;
    QTest::newRow("unknown kind") << QByteArray("capacity:firms") << QByteArray("capacity:luck")
                                  << ErrorCode::InvalidInput;
    QTest::newRow("maximum") << QByteArray("\"max\": 5") << QByteArray("\"max\": 50")
                             << ErrorCode::InvalidInput;
}

void TestDiamondHints::wrongPacksAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(ErrorCode, code);
    QByteArray json = *shippedPack(u"synergy-diamond"_s);
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto pack = readDiamondPack(json);
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, code);
}

void TestDiamondHints::cornersTakeWhatTheyAccept()
{
    QVERIFY(takes(u"capacity opportunity"_s, u"capacity"_s, u"firms"_s));
    QVERIFY(takes(u"capacity:firms"_s, u"capacity"_s, u"firms"_s));
    QVERIFY(!takes(u"capacity:firms"_s, u"capacity"_s, u"research"_s));
    QVERIFY(!takes(u"capacity:firms"_s, u"challenge"_s));
    QVERIFY(!takes({}, u"capacity"_s, u"firms"_s));
    QString wrong;
    QVERIFY(!isAcceptsList(u"opportunity capacity:"_s, &wrong));
    QCOMPARE(wrong, u"capacity:"_s);
    QVERIFY(isAcceptsList({}));
}

QTEST_MAIN(TestDiamondHints)
#include "test_diamond_hints.moc"
