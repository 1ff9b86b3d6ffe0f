// SPDX-License-Identifier: GPL-3.0-or-later
// ECI and PCI: both ways to compute them, what makes them ambiguous, the method of reflections as a check.
#include "MatrixFixture.h"

#include <QTest>
#include <numeric>

using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

Presence presenceOfRows(const QStringList& rows)
{
    std::vector<signed char> state;
    for (const QString& row : rows)
        for (const QChar c : row)
            state.push_back(c == u'1' ? Presence::Present : Presence::Absent);
    return presenceFrom(int(rows.size()), int(rows.constFirst().size()), state);
}

Presence randomPresence(int regions, int industries, unsigned seed)
{
    const auto matrix = randomMatrix(regions, industries, seed);
    const auto totals = totalsOf(matrix);
    auto quotients = quotientsOf(matrix, totals);
    return presenceOf(matrix, totals, quotients, 1);
}

/// Region r has industries r and r + 1, round in a circle: every value but the first occurs twice.
Presence circle(int size)
{
    std::vector<signed char> state(size_t(size) * size_t(size), Presence::Absent);
    for (int r = 0; r < size; ++r)
        state[size_t(r * size + r)] = state[size_t(r * size + (r + 1) % size)] = Presence::Present;
    return presenceFrom(size, size, state);
}

double largestDifference(const std::vector<std::optional<double>>& a,
                         const std::vector<std::optional<double>>& b, double sign = 1)
{
    double largest = 0;
    for (size_t k = 0; k < a.size(); ++k) {
        if (a[k].has_value() != b[k].has_value())
            return 1e9;
        largest = std::max(largest, std::abs(a[k].value_or(0) - sign * b[k].value_or(0)));
    }
    return largest;
}

} // namespace

class TestComplexity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnEigenvector();
    void scoresAreStandardised();
    void bothWaysAgree_data();
    void bothWaysAgree();
    void transposedSwapsRegionsAndIndustries();
    void fallsApart();
    void occursTwice_data();
    void occursTwice();
    void noVariance_data();
    void noVariance();
    void emptyOnesAreDropped();
    void signFollowsDiversity();
    void signWithoutDiversity();
    void flipping();
    void reflectionsTendToIt();
    void iterativeOnTooLittle();
};

// D^-1 M U^-1 M^T ECI = value * ECI up to the shift that the z-score makes.
void TestComplexity::isAnEigenvector()
{
    const Presence presence = randomPresence(30, 50, 21);
    const Complexity complexity = complexityOf(presence);
    QCOMPARE(complexity.status, ComplexityStatus::Ok);
    std::vector<double> ofIndustries(50, 0.0);
    std::vector<double> image(30, 0.0);
    for (int i = 0; i < 50; ++i)
        for (int r = 0; r < 30; ++r)
            if (presence.at(r, i))
                ofIndustries[size_t(i)] += *complexity.eci[size_t(r)] / presence.ubiquity[size_t(i)];
    for (int r = 0; r < 30; ++r)
        for (int i = 0; i < 50; ++i)
            if (presence.at(r, i))
                image[size_t(r)] += ofIndustries[size_t(i)] / presence.diversity[size_t(r)];
    const double shift = image[0] - complexity.secondValue * *complexity.eci[0];
    for (size_t r = 0; r < 30; ++r)
        QVERIFY(std::abs(image[r] - shift - complexity.secondValue * *complexity.eci[r]) < 1e-12);
    QVERIFY(complexity.secondValue > complexity.thirdValue);
    // PCI points the same way: an industry scores as the regions do that have it.
    double product = 0;
    for (size_t i = 0; i < 50; ++i)
        product += *complexity.pci[i] * ofIndustries[i];
    QVERIFY(product > 0);
}

void TestComplexity::scoresAreStandardised()
{
    const Complexity complexity = complexityOf(randomPresence(40, 30, 22));
    for (const auto& values : {complexity.eci, complexity.pci}) {
        double sum = 0;
        double squares = 0;
        for (const auto& value : values) {
            sum += *value;
            squares += *value * *value;
        }
        QVERIFY(std::abs(sum) < 1e-10);
        QVERIFY(std::abs(squares / double(values.size()) - 1) < 1e-12);
    }
}

void TestComplexity::bothWaysAgree_data()
{
    QTest::addColumn<int>("regions");
    QTest::addColumn<int>("industries");
    QTest::newRow("wide") << 150 << 230;
    QTest::newRow("tall") << 260 << 140;
    QTest::newRow("small") << 12 << 20;
    QTest::newRow("tiny") << 5 << 9;
}

void TestComplexity::bothWaysAgree()
{
    QFETCH(int, regions);
    QFETCH(int, industries);
    for (const unsigned seed : {31U, 32U, 33U}) {
        const Presence presence = randomPresence(regions, industries, seed);
        const Complexity full = complexityOf(presence, ComplexitySolver::Full);
        const Complexity iterative = complexityOf(presence, ComplexitySolver::Iterative);
        QCOMPARE(iterative.status, full.status);
        QVERIFY(full.eci[0]);
        QVERIFY(std::abs(full.secondValue - iterative.secondValue) < 1e-13);
        const double allowed =
            1e-13 / (full.secondValue - full.thirdValue) * std::sqrt(double(regions + industries));
        QVERIFY2(largestDifference(full.eci, iterative.eci) < 10 * allowed,
                 qPrintable(QString::number(largestDifference(full.eci, iterative.eci))));
        QVERIFY(largestDifference(full.pci, iterative.pci) < 10 * allowed);
    }
}

void TestComplexity::transposedSwapsRegionsAndIndustries()
{
    const Presence presence = randomPresence(20, 35, 41);
    std::vector<signed char> turned;
    for (int i = 0; i < 35; ++i)
        for (int r = 0; r < 20; ++r)
            turned.push_back(presence.at(r, i) ? Presence::Present : Presence::Absent);
    const Complexity a = complexityOf(presence);
    const Complexity b = complexityOf(presenceFrom(35, 20, turned));
    const double sign = *a.eci[0] * *b.pci[0] < 0 ? -1 : 1; // diversity and ubiquity decide the signs
    QVERIFY(largestDifference(a.eci, b.pci, sign) < 1e-10);
    QVERIFY(largestDifference(a.pci, b.eci, sign) < 1e-10);
}

void TestComplexity::fallsApart()
{
    const Complexity complexity =
        complexityOf(presenceOfRows({u"110000"_s, u"011000"_s, u"101000"_s, u"000111"_s, u"000011"_s}));
    QCOMPARE(complexity.status, ComplexityStatus::NotUnique);
    QCOMPARE(complexity.components, 2);
    QVERIFY(!complexity.eci[0] && !complexity.pci[0] && !complexity.diversityCorrelation);
    QCOMPARE(codeOf(complexity.status), "not_unique");
}

void TestComplexity::occursTwice_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("solver");
    QTest::newRow("few, all vectors") << 7 << int(ComplexitySolver::Full);
    QTest::newRow("many, all vectors") << 160 << int(ComplexitySolver::Full);
    QTest::newRow("many, some vectors") << 160 << int(ComplexitySolver::Iterative);
}

void TestComplexity::occursTwice()
{
    QFETCH(int, size);
    QFETCH(int, solver);
    const Complexity complexity = complexityOf(circle(size), ComplexitySolver(solver));
    QCOMPARE(complexity.status, ComplexityStatus::NotUnique);
    QCOMPARE(complexity.components, 1);
    QVERIFY(!complexity.eci[0]);
    QVERIFY(std::abs(complexity.secondValue - std::pow(std::cos(M_PI / size), 2)) < 1e-12);
}

void TestComplexity::noVariance_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("all alike") << QStringList{u"111"_s, u"111"_s, u"111"_s, u"111"_s};
    QTest::newRow("one region") << QStringList{u"101"_s};
    QTest::newRow("one industry") << QStringList{u"1"_s, u"1"_s};
    QTest::newRow("nothing") << QStringList{u"000"_s, u"000"_s};
    QTest::newRow("one industry is left") << QStringList{u"010"_s, u"010"_s, u"000"_s};
}

void TestComplexity::noVariance()
{
    QFETCH(QStringList, rows);
    const Complexity complexity = complexityOf(presenceOfRows(rows));
    QCOMPARE(complexity.status, ComplexityStatus::Undefined);
    for (const auto& value : complexity.eci)
        QVERIFY(!value);
    for (const auto& value : complexity.pci)
        QVERIFY(!value);
    for (const auto& value : reflectionsOfRegions(presenceOfRows(rows)))
        QVERIFY(!value);
}

void TestComplexity::emptyOnesAreDropped()
{
    const Complexity with =
        complexityOf(presenceOfRows({u"1100"_s, u"0000"_s, u"1010"_s, u"0110"_s, u"1000"_s}));
    const Complexity without = complexityOf(presenceOfRows({u"110"_s, u"101"_s, u"011"_s, u"100"_s}));
    QVERIFY(with.regionDropped[1] && !with.regionDropped[0]);
    QVERIFY(with.industryDropped[3]);
    QVERIFY(!with.eci[1] && !with.pci[3]);
    QCOMPARE(with.status, without.status);
    QCOMPARE(with.eci[4], without.eci[3]);
    QCOMPARE(with.pci[2], without.pci[2]);
}

void TestComplexity::signFollowsDiversity()
{
    for (unsigned seed = 51; seed < 59; ++seed) {
        const Complexity complexity = complexityOf(randomPresence(15, 25, seed));
        QVERIFY(*complexity.diversityCorrelation > 0);
        QCOMPARE(complexity.status, ComplexityStatus::Ok);
    }
}

void TestComplexity::signWithoutDiversity()
{
    // A chain: every region has two industries.
    const Complexity complexity =
        complexityOf(presenceOfRows({u"11000"_s, u"01100"_s, u"00110"_s, u"00011"_s}));
    QCOMPARE(complexity.status, ComplexityStatus::WeakSign);
    QVERIFY(!complexity.diversityCorrelation);
    QVERIFY(*complexity.eci[0] > 0);
    QVERIFY(isNear(complexity.eci[0], -*complexity.eci[3]));
    QVERIFY(isNear(complexity.eci[1], -*complexity.eci[2]));
}

void TestComplexity::flipping()
{
    const Complexity complexity = complexityOf(randomPresence(15, 25, 61));
    const Complexity turned = complexity.flipped();
    QVERIFY(turned.isFlipped);
    QCOMPARE(largestDifference(complexity.eci, turned.eci, -1), 0.0);
    QCOMPARE(largestDifference(complexity.pci, turned.pci, -1), 0.0);
    QCOMPARE(*turned.diversityCorrelation, -*complexity.diversityCorrelation);
    QCOMPARE(largestDifference(turned.flipped().eci, complexity.eci), 0.0);
}

void TestComplexity::reflectionsTendToIt()
{
    const Presence presence = randomPresence(25, 40, 71);
    const Complexity complexity = complexityOf(presence);
    const auto few = reflectionsOfRegions(presence, 20);
    const auto many = reflectionsOfRegions(presence, 2000);
    const double sign = *many[0] * *complexity.eci[0] < 0 ? -1 : 1;
    QVERIFY(largestDifference(many, complexity.eci, sign) < 1e-10);
    QVERIFY(largestDifference(few, complexity.eci, sign) > largestDifference(many, complexity.eci, sign));
}

void TestComplexity::iterativeOnTooLittle()
{
    const Presence presence = presenceOfRows({u"110"_s, u"011"_s, u"001"_s});
    QVERIFY(largestDifference(complexityOf(presence, ComplexitySolver::Iterative).eci,
                              complexityOf(presence, ComplexitySolver::Full).eci) < 1e-14);
}

QTEST_GUILESS_MAIN(TestComplexity)
#include "test_complexity.moc"
