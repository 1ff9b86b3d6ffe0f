// SPDX-License-Identifier: GPL-3.0-or-later
// All measures of a period: known values, what must always hold, and what may not exist.
#include "MatrixFixture.h"

#include "core/evidence/Concentration.h"

#include <QTest>
#include <numeric>

using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

constexpr std::optional<double> none;

PeriodMeasures measured(const Rows& rows, double threshold = 1)
{
    return computeMeasures(matrixOfRows(rows), {threshold, {}});
}

QString presenceRow(const PeriodMeasures& measures, int region)
{
    QString text;
    for (int i = 0; i < measures.matrix.industryCount(); ++i) {
        const signed char state = measures.presence.state[measures.matrix.cell(region, i)];
        text += state == Presence::Undefined ? u'-' : state == Presence::Present ? u'1' : u'0';
    }
    return text;
}

} // namespace

class TestRegionalMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void econGeoRegions();
    void econGeoPresenceProximityDensity();
    void varietyOfFourClasses();
    void varietyAddsUpToEntropy();
    void ungroupedIndustriesAreGroupsOfTheirOwn();
    void giniAgainstItsDefinition();
    void hooverGiniAgainstItsDefinition();
    void identicalStructures();
    void quotientOfExactlyOneInDecimals_data();
    void quotientOfExactlyOneInDecimals();
    void justBelowTheThresholdIsAbsent();
    void otherThresholds();
    void movingTheThresholdIsAsComputingAnew();
    void zeroRegion();
    void zeroIndustry();
    void oneRegion();
    void oneIndustry();
    void missingCells();
    void valuesBelowZeroAreRefused();
    void leftOutCodesAreNotInTheMatrix();
    void orderDoesNotMatter();
    void threadsDoNotMatter();
    void againstTheRest();
};

// Golden values computed independently in Python from the formulas.
void TestRegionalMeasures::econGeoRegions()
{
    const auto m = measured(econGeoExample());
    const double krugmans[] = {1.6, 1.0, 0.6, 0.7, 1.1};
    const double hhis[] = {1, 0.525, 0.34, 0.315, 0.465};
    const double entropies[] = {0, 1.3190, 1.7610, 1.7660, 1.2192};
    for (size_t r = 0; r < 5; ++r) {
        QVERIFY(isNear(m.regions[r].krugmanTotal, krugmans[r]));
        QVERIFY(isNear(m.regions[r].hoover, krugmans[r] / 2));
        QVERIFY(isNear(m.regions[r].hhi, hhis[r]));
        QVERIFY(isNear(m.regions[r].normalisedHhi, (hhis[r] - 0.2) / 0.8));
        QVERIFY(isNear(m.regions[r].entropy, entropies[r], 5e-5));
        QVERIFY(isNear(m.regions[r].hillNumber, std::exp2(entropies[r]), 5e-5));
        QVERIFY(isNear(m.regions[r].evenness, entropies[r] / std::log2(5), 5e-5));
        QVERIFY(!m.regions[r].variety);
    }
    QVERIFY(isNear(m.industries[0].hhi, 1));
    QVERIFY(isNear(m.industries[0].gini, 0.8));
    QVERIFY(isNear(m.industries[0].hooverGini, 0.8));
    QVERIFY(isNear(m.industries[0].krugmanTotal, 1.6));
}

void TestRegionalMeasures::econGeoPresenceProximityDensity()
{
    const auto m = measured(econGeoExample());
    const QStringList rows = {u"10000"_s, u"00010"_s, u"01011"_s, u"01101"_s, u"01100"_s};
    for (int r = 0; r < 5; ++r)
        QCOMPARE(presenceRow(m, r), rows[r]);
    QCOMPARE(m.presence.ubiquity, std::vector<int>({1, 3, 2, 2, 2}));
    QCOMPARE(m.presence.diversity, std::vector<int>({1, 1, 3, 3, 2}));
    QVERIFY(isNear(m.proximity.at(1, 2), 2.0 / 3));
    QVERIFY(isNear(m.proximity.at(1, 3), 1.0 / 3));
    QVERIFY(isNear(m.proximity.at(1, 4), 2.0 / 3));
    QCOMPARE(m.proximity.at(2, 4), 0.5);
    QCOMPARE(m.proximity.at(3, 4), 0.5);
    QCOMPARE(m.proximity.at(2, 3), 0.0);
    QCOMPARE(m.proximity.togetherAt(1, 2), 2);
    QCOMPARE(m.proximity.togetherAt(1, 1), 3);
    const auto& density = m.cells.density.excludingSelf;
    QVERIFY(!density[m.matrix.cell(2, 0)]);
    QVERIFY(isNear(density[m.matrix.cell(2, 1)], 0.6));
    QVERIFY(isNear(density[m.matrix.cell(2, 2)], 1));
    QVERIFY(isNear(density[m.matrix.cell(2, 3)], 1));
    QVERIFY(isNear(density[m.matrix.cell(2, 4)], 0.7));
    QVERIFY(isNear(density[m.matrix.cell(1, 1)], 0.2));
    QVERIFY(isNear(density[m.matrix.cell(1, 4)], 0.3));
    // With itself: I1 is near nothing but itself, I2 in R3 has (1 + 1/3 + 2/3) of (1 + 2/3 + 1/3 + 2/3).
    QCOMPARE(m.cells.density.includingSelf[m.matrix.cell(0, 0)], std::optional<double>(1));
    QCOMPARE(m.cells.density.includingSelf[m.matrix.cell(2, 0)], std::optional<double>(0));
    QVERIFY(isNear(m.cells.density.includingSelf[m.matrix.cell(2, 1)], 0.75));
    // R1 shares no industry with the others.
    QCOMPARE(m.complexity.status, ComplexityStatus::NotUnique);
    QCOMPARE(m.complexity.components, 2);
}

void TestRegionalMeasures::varietyOfFourClasses()
{
    const double masses[] = {30, 10, 40, 20};
    const int groups[] = {0, 0, 1, 1};
    const auto split = variety(masses, groups, 2);
    QVERIFY(split);
    QVERIFY(isNear(split->unrelated, 0.970951, 1e-6));
    QVERIFY(isNear(split->related, 0.875489, 1e-6));
    QVERIFY(isNear(entropyBits(masses), 1.846439, 1e-6));
}

void TestRegionalMeasures::varietyAddsUpToEntropy()
{
    MeasureOptions options;
    for (int i = 1; i <= 40; ++i)
        options.groups.insert(u"I%1"_s.arg(i), u"G%1"_s.arg(i % 7));
    const auto m = computeMeasures(randomMatrix(25, 40, 3), options);
    for (const RegionMeasures& region : m.regions) {
        QVERIFY(region.variety);
        QVERIFY(isNear(region.variety->unrelated + region.variety->related, *region.entropy));
        QVERIFY(region.variety->related > 0);
    }
}

void TestRegionalMeasures::ungroupedIndustriesAreGroupsOfTheirOwn()
{
    MeasureOptions options;
    options.groups = {{u"I1"_s, u"A"_s}, {u"I2"_s, u"A"_s}};
    const auto m = computeMeasures(matrixOfRows({{1, 1, 1, 1}}), options);
    QCOMPARE(m.groups.ungrouped, QStringList({u"I3"_s, u"I4"_s}));
    QCOMPARE(m.groups.count, 3);
    QVERIFY(isNear(m.regions[0].variety->unrelated, 1.5));
    QVERIFY(isNear(m.regions[0].variety->related, 0.5));
}

void TestRegionalMeasures::giniAgainstItsDefinition()
{
    const auto m = randomMatrix(1, 60, 5);
    double distances = 0;
    for (const double a : m.value)
        for (const double b : m.value)
            distances += std::abs(a - b);
    const double mean = std::accumulate(m.value.begin(), m.value.end(), 0.0) / 60;
    QVERIFY(isNear(gini(m.value), distances / (2 * 60 * 60 * mean)));
    const double even[] = {0.1, 0.1, 0.1};
    QCOMPARE(gini(even), std::optional<double>(0));
    const double nothing[] = {0, 0};
    QVERIFY(!gini(nothing));
    QVERIFY(!gini({}));
}

void TestRegionalMeasures::hooverGiniAgainstItsDefinition()
{
    const auto m = randomMatrix(2, 60, 6);
    const std::span<const double> own(m.value.data(), 60);
    const std::span<const double> other(m.value.data() + 60, 60);
    double ownSum = 0;
    double otherSum = 0;
    for (size_t k = 0; k < 60; ++k) {
        ownSum += other[k] > 0 ? own[k] : 0;
        otherSum += other[k];
    }
    double area = 0;
    for (size_t k = 0; k < 60; ++k)
        for (size_t l = 0; l < k; ++l)
            if (other[k] > 0 && other[l] > 0)
                area += std::abs(own[k] * other[l] - own[l] * other[k]) / ownSum / otherSum;
    QVERIFY(isNear(hooverGini(own, other), area));
    QVERIFY(isNear(hooverGini(own, own), 0));
}

void TestRegionalMeasures::identicalStructures()
{
    const auto m = measured({{0.1, 0.2, 0.3}, {0.3, 0.6, 0.9}, {0.7, 1.4, 2.1}});
    for (int r = 0; r < 3; ++r) {
        QCOMPARE(presenceRow(m, r), u"111"_s);
        QVERIFY(isNear(m.regions[size_t(r)].krugmanTotal, 0));
        QVERIFY(isNear(m.regions[size_t(r)].krugmanRest, 0));
        QVERIFY(isNear(m.regions[size_t(r)].hooverGini, 0));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m.cells.quotient[m.matrix.cell(r, i)], std::optional<double>(1));
            QCOMPARE(m.cells.density.excludingSelf[m.matrix.cell(r, i)], std::optional<double>(1));
        }
    }
    QCOMPARE(m.complexity.status, ComplexityStatus::Undefined);
    QVERIFY(!m.complexity.eci[0]);
}

void TestRegionalMeasures::quotientOfExactlyOneInDecimals_data()
{
    QTest::addColumn<double>("unit");
    for (const double unit : {1.0, 0.1, 0.01, 0.001, 1e-7, 0.7, 1.1, 12345.67, 1e12, 3e-9})
        QTest::addRow("%g", unit) << unit;
}

// Region k has k times the structure, each value as the nearest double of a decimal number: sums of such
// doubles are off in the last digit, the decimals are not.
void TestRegionalMeasures::quotientOfExactlyOneInDecimals()
{
    QFETCH(double, unit);
    Rows rows;
    for (int k = 1; k <= 9; ++k) {
        std::vector<std::optional<double>> row;
        for (const int part : {1, 2, 3, 7, 13, 29}) {
            // As a person writes it and a file holds it.
            const QString decimal = QString::number(part * k * unit, 'g', 12);
            row.push_back(decimal.toDouble());
        }
        rows.push_back(row);
    }
    const auto m = measured(rows);
    for (int r = 0; r < 9; ++r)
        QCOMPARE(presenceRow(m, r), u"111111"_s);
}

void TestRegionalMeasures::justBelowTheThresholdIsAbsent()
{
    // R1 has 0.3 of 0.6 like everything, R2 misses it by a millionth of a millionth.
    auto m = measured({{0.3, 0.3}, {0.3, 0.3}});
    QCOMPARE(presenceRow(m, 0), u"11"_s);
    m = measured({{300000000000001, 300000000000000}, {300000000000000, 300000000000000}});
    QCOMPARE(presenceRow(m, 0), u"10"_s);
    QCOMPARE(presenceRow(m, 1), u"01"_s);
    QVERIFY(*m.cells.quotient[1] < 1);
    QVERIFY(*m.cells.quotient[0] >= 1);
}

void TestRegionalMeasures::otherThresholds()
{
    // LQ of I1 in R1: (0.3/0.4) / (0.5/1) = 1.5, exactly.
    const Rows rows = {{0.3, 0.1}, {0.2, 0.4}};
    QCOMPARE(presenceRow(measured(rows, 1.5), 0), u"10"_s);
    QCOMPARE(measured(rows, 1.5).cells.quotient[0], std::optional<double>(1.5));
    QCOMPARE(presenceRow(measured(rows, 1.5000001), 0), u"00"_s);
    QCOMPARE(presenceRow(measured(rows, 0.5), 0), u"11"_s);
}

void TestRegionalMeasures::movingTheThresholdIsAsComputingAnew()
{
    const auto matrix = randomMatrix(40, 60, 8);
    auto moved = computeMeasures(matrix, {1, {}});
    moveThreshold(moved, 1.25);
    const auto anew = computeMeasures(matrix, {1.25, {}});
    QCOMPARE(moved.presence.state, anew.presence.state);
    QCOMPARE(moved.proximity.value, anew.proximity.value);
    QCOMPARE(moved.cells.quotient, anew.cells.quotient);
    QCOMPARE(moved.cells.density.excludingSelf, anew.cells.density.excludingSelf);
    QCOMPARE(moved.complexity.eci, anew.complexity.eci);
    for (size_t r = 0; r < 40; ++r)
        QCOMPARE(moved.regions[r].diversity, anew.regions[r].diversity);
}

void TestRegionalMeasures::zeroRegion()
{
    const auto m = measured({{0, 0, 0}, {10, 30, 5}, {20, 10, 5}});
    QCOMPARE(m.regions[0].total.value, std::optional<double>(0));
    QCOMPARE(m.regions[0].diversity, std::optional<int>(0));
    QCOMPARE(presenceRow(m, 0), u"---"_s);
    QVERIFY(!m.cells.share[0]);
    QVERIFY(!m.cells.quotient[0]);
    for (const auto& value : {m.regions[0].hhi, m.regions[0].krugmanTotal, m.regions[0].krugmanRest,
                              m.regions[0].gini, m.regions[0].hooverGini, m.regions[0].entropy,
                              m.regions[0].evenness, m.regions[0].hillNumber, m.complexity.eci[0]})
        QVERIFY(!value);
    QVERIFY(m.complexity.regionDropped[0]);
    QCOMPARE(m.cells.density.excludingSelf[0].value_or(0), 0.0);
    QVERIFY(isNear(m.industries[0].krugmanTotal, std::abs(1.0 / 3 - 45.0 / 80) * 2));
}

void TestRegionalMeasures::zeroIndustry()
{
    const auto m = measured({{0, 20, 5}, {0, 30, 25}});
    QCOMPARE(m.cells.share[0], std::optional<double>(0));
    QVERIFY(!m.cells.quotient[0]);
    QCOMPARE(m.industries[0].total.value, std::optional<double>(0));
    QCOMPARE(m.industries[0].ubiquity, std::optional<int>(0));
    QVERIFY(!m.industries[0].hhi);
    QVERIFY(!m.industries[0].gini);
    QVERIFY(m.complexity.industryDropped[0]);
    QCOMPARE(m.proximity.at(0, 0), 0.0);
    QCOMPARE(m.proximity.at(0, 1), 0.0);
    QVERIFY(!m.cells.density.includingSelf[0]);
    // It still is an industry: three categories, one of them empty.
    QVERIFY(isNear(m.regions[0].normalisedHhi, (0.64 + 0.04 - 1.0 / 3) / (2.0 / 3)));
    QVERIFY(isNear(m.regions[0].gini, (2 * 20.0) / (3 * 25)));
}

void TestRegionalMeasures::oneRegion()
{
    const auto m = measured({{10, 30, 0}});
    QCOMPARE(presenceRow(m, 0), u"11-"_s);
    QVERIFY(isNear(m.regions[0].krugmanTotal, 0));
    QVERIFY(!m.regions[0].krugmanRest);
    QVERIFY(isNear(m.industries[0].hhi, 1));
    QVERIFY(isNear(m.industries[0].gini, 0));
    QCOMPARE(m.complexity.status, ComplexityStatus::Undefined);
}

void TestRegionalMeasures::oneIndustry()
{
    const auto m = measured({{10}, {70}, {0}});
    QCOMPARE(presenceRow(m, 0), u"1"_s);
    QVERIFY(isNear(m.regions[0].hhi, 1));
    QVERIFY(!m.regions[0].normalisedHhi);
    QVERIFY(!m.regions[0].evenness);
    QCOMPARE(m.regions[0].hillNumber, std::optional<double>(1));
    QCOMPARE(m.complexity.status, ComplexityStatus::Undefined);
    QVERIFY(!m.cells.density.excludingSelf[0]);
    QCOMPARE(m.cells.density.includingSelf[0], std::optional<double>(1));
}

void TestRegionalMeasures::missingCells()
{
    const auto m = measured({{none, 20, 60}, {30, 10, 40}, {none, none, none}});
    QCOMPARE(m.matrix.missingCells, 4);
    QCOMPARE(m.regions[0].total.value, std::optional<double>(80));
    QVERIFY(m.regions[0].total.isLowerBound());
    QVERIFY(!m.regions[1].total.isLowerBound());
    QVERIFY(m.totals.all.isLowerBound());
    QVERIFY(!m.cells.share[0]);
    QVERIFY(!m.cells.quotient[0]);
    QVERIFY(!m.cells.density.includingSelf[0]);
    QVERIFY(!m.cells.density.excludingSelf[0]);
    QCOMPARE(presenceRow(m, 0), u"-11"_s);
    QVERIFY(isNear(m.regions[0].hhi, 0.0625 + 0.5625));
    QVERIFY(isNear(m.regions[0].evenness, *m.regions[0].entropy / 1.0)); // of two, not three
    QVERIFY(!m.regions[2].total.value);
    QVERIFY(!m.regions[2].diversity);
    QVERIFY(!m.regions[2].hhi);
    QVERIFY(m.complexity.regionDropped[2]);
}

void TestRegionalMeasures::valuesBelowZeroAreRefused()
{
    const auto matrix = matrixOfRows({{-1, 20}, {30, 10}});
    QCOMPARE(matrix.refusedCells, 1);
    QVERIFY(!matrix.at(0, 0));
    QCOMPARE(matrix.missingCells, 1);
}

void TestRegionalMeasures::leftOutCodesAreNotInTheMatrix()
{
    ObservationTable table;
    for (const QString& industry : {u"C"_s, u"F"_s, u"TOTAL"_s})
        table.add(table.regions().intern(u"AT"_s), table.industries().intern(industry),
                  table.periods().intern(u"2015"_s), industry == u"TOTAL"_s ? 30 : 15);
    const auto matrix = matrixOf(table, u"2015"_s, {}, {u"TOTAL"_s}).value();
    QCOMPARE(matrix.industries, QStringList({u"C"_s, u"F"_s}));
    QCOMPARE(totalsOf(matrix).all.value, std::optional<double>(30));
    QVERIFY(matrixOf(table, u"1999"_s)->value.empty());
    QVERIFY(matrixOf(table, u"2015"_s, {u"AT"_s})->value.empty());
}

void TestRegionalMeasures::orderDoesNotMatter()
{
    const auto matrix = randomMatrix(30, 45, 11);
    RegionIndustryMatrix turned = matrix;
    for (int r = 0; r < 30; ++r) {
        turned.regions[r] = matrix.regions[29 - r];
        for (int i = 0; i < 45; ++i)
            turned.value[matrix.cell(r, i)] = matrix.value[matrix.cell(29 - r, (i * 2) % 45)];
    }
    const auto a = computeMeasures(matrix);
    const auto b = computeMeasures(turned);
    QCOMPARE(a.complexity.status, ComplexityStatus::Ok);
    for (size_t r = 0; r < 30; ++r) {
        const RegionMeasures& one = a.regions[29 - r];
        const RegionMeasures& other = b.regions[r];
        QCOMPARE(one.diversity, other.diversity);
        QVERIFY(isNear(one.krugmanRest, *other.krugmanRest));
        QVERIFY(isNear(one.hooverGini, *other.hooverGini));
        QVERIFY(isNear(one.entropy, *other.entropy));
        QVERIFY(isNear(a.complexity.eci[29 - r], *b.complexity.eci[r], 1e-9));
        for (size_t i = 0; i < 45; ++i) {
            const auto here = a.matrix.cell(int(29 - r), int(i * 2 % 45));
            QVERIFY(isNear(a.cells.density.excludingSelf[here],
                           *b.cells.density.excludingSelf[b.matrix.cell(int(r), int(i))]));
        }
    }
    for (size_t i = 0; i < 45; ++i)
        QVERIFY(isNear(a.complexity.pci[i * 2 % 45], *b.complexity.pci[i], 1e-9));
    for (int i = 0; i < 45; ++i)
        for (int j = 0; j < 45; ++j)
            QCOMPARE(a.proximity.at(i, j), a.proximity.at(j, i));
}

void TestRegionalMeasures::threadsDoNotMatter()
{
    // 40 regions are cut into parts, each of them alone is not.
    const auto matrix = randomMatrix(40, 50, 12);
    const auto all = computeMeasures(matrix);
    for (size_t r = 0; r < 40; ++r) {
        const std::span<const double> row(matrix.value.data() + r * 50, 50);
        QCOMPARE(all.regions[r].gini, gini(row));
        QCOMPARE(all.regions[r].hhi, hhi(row));
        QCOMPARE(all.regions[r].evenness, evenness(row));
        QCOMPARE(all.regions[r].hillNumber, hillNumber(row));
    }
}

void TestRegionalMeasures::againstTheRest()
{
    // R1 has 3:1, the rest 1:3.
    const auto m = measured({{30, 10}, {10, 30}});
    QVERIFY(isNear(m.regions[0].krugmanTotal, 0.5));
    QVERIFY(isNear(m.regions[0].krugmanRest, 1));
    QVERIFY(isNear(m.regions[0].hooverGini, 0.25));
}

QTEST_GUILESS_MAIN(TestRegionalMeasures)
#include "test_regional_measures.moc"
