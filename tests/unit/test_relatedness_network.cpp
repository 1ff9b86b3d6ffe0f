// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RelatednessNetwork.h"

#include <QTest>

using namespace s3::evidence;

class TestRelatednessNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void backboneHangsTogether();
    void thresholdAddsLinks();
    void separatePartsStaySeparate();
    void tiesGiveOneTree();
    void thresholdProposed();
};

void TestRelatednessNetwork::nothing()
{
    QVERIFY(networkLinks({}, 0, 0.5).empty());
    const std::vector<double> one{1};
    QVERIFY(networkLinks(one, 1, 0.5).empty());
    QCOMPARE(proposedThreshold({}, 0), 0.3);
}

// DOMAIN 6.2: I2-I3 .6667, I2-I4 .3333, I2-I5 .6667, I3-I5 .5, I4-I5 .5, I3-I4 0; I1 has none.
static const std::vector<double> golden{1, 0,         0,         0,         0,         //
                                        0, 1,         2.0 / 3.0, 1.0 / 3.0, 2.0 / 3.0, //
                                        0, 2.0 / 3.0, 1,         0,         0.5,       //
                                        0, 1.0 / 3.0, 0,         1,         0.5,       //
                                        0, 2.0 / 3.0, 0.5,       0.5,       1};

void TestRelatednessNetwork::backboneHangsTogether()
{
    const auto links = networkLinks(golden, 5, 2);
    const std::vector<RelatedPair> tree{{1, 2, 2.0 / 3.0, true}, {1, 4, 2.0 / 3.0, true}, {3, 4, 0.5, true}};
    QCOMPARE(links, tree);
}

void TestRelatednessNetwork::thresholdAddsLinks()
{
    const auto half = networkLinks(golden, 5, 0.5);
    QCOMPARE(half.size(), size_t(4));
    QCOMPARE(half[2], (RelatedPair{2, 4, 0.5, false}));
    // Proximity 0 is no relation, whatever the threshold.
    QCOMPARE(networkLinks(golden, 5, 0).size(), size_t(5));
}

void TestRelatednessNetwork::separatePartsStaySeparate()
{
    for (const RelatedPair& link : networkLinks(golden, 5, 0))
        QVERIFY(link.a != 0);
}

void TestRelatednessNetwork::tiesGiveOneTree()
{
    const std::vector<double> even(16, 0.5);
    const auto links = networkLinks(even, 4, 2);
    QCOMPARE(links.size(), size_t(3));
    QCOMPARE(networkLinks(even, 4, 2), links);
}

void TestRelatednessNetwork::thresholdProposed()
{
    // Few links: all from 0.3 on. Many links: about as many as asked for.
    QCOMPARE(proposedThreshold(golden, 5), 0.3);
    std::vector<double> many(size_t(40) * 40, 0);
    for (int a = 0; a < 40; ++a)
        for (int b = 0; b < 40; ++b)
            many[size_t(a) * 40 + size_t(b)] = double((a + 1) * (b + 1)) / 1600;
    const double threshold = proposedThreshold(many, 40, 2.5);
    int above = 0;
    for (int a = 0; a < 40; ++a)
        for (int b = a + 1; b < 40; ++b)
            above += many[size_t(a) * 40 + size_t(b)] >= threshold ? 1 : 0;
    QVERIFY2(above >= 95 && above <= 115, qPrintable(QString::number(above)));
}

QTEST_APPLESS_MAIN(TestRelatednessNetwork)
#include "test_relatedness_network.moc"
