// SPDX-License-Identifier: GPL-3.0-or-later
// Shift-share, growth classes, cluster stars.
#include "MatrixFixture.h"

#include "core/evidence/GrowthShare.h"

#include <QTest>

using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

constexpr std::optional<double> none;

ShiftShare compared(const Rows& base, const Rows& later)
{
    return shiftShare(matrixOfRows(base, u"2010"_s), matrixOfRows(later, u"2015"_s)).value();
}

} // namespace

class TestShiftShare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dunnsComponents();
    void componentsAddUp();
    void shiftsOfAnIndustryAddUpToNothing();
    void estebanMarquillas();
    void cellWithoutABase();
    void industryWithoutABase();
    void nothingAtFirst();
    void unmatchedCellsAreNoGrowth();
    void codesOfBothPeriods();
    void growthClasses();
    void equalGrowthInDecimalsIsGrowing();
    void growthThatIsUndefined();
    void annualRates();
    void starsForTheTopTenth();
    void starsOfNothing();
};

// Region 1000, 500, 200 -> 1050, 450, 300; everything 10000, 20000, 5000 -> 10200, 19000, 6500.
void TestShiftShare::dunnsComponents()
{
    const auto change =
        compared({{1000, 500, 200}, {9000, 19500, 4800}}, {{1050, 450, 300}, {9150, 18550, 6200}});
    const double expected[3][3] = {{20, 0, 30}, {10, -35, -25}, {4, 56, 40}};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(isNear(change.at(0, i).nationalShare, expected[i][0]));
        QVERIFY(isNear(change.at(0, i).industryMix, expected[i][1]));
        QVERIFY(isNear(change.at(0, i).regionalShift, expected[i][2]));
    }
    QVERIFY(isNear(change.growth, 0.02));
    QVERIFY(isNear(change.regionSums[0].nationalShare, 34));
    QVERIFY(isNear(change.regionSums[0].industryMix, 21));
    QVERIFY(isNear(change.regionSums[0].regionalShift, 45));
    QVERIFY(isNear(change.regionSums[0].change, 100));
}

void TestShiftShare::componentsAddUp()
{
    const auto change = shiftShare(randomMatrix(20, 30, 1), randomMatrix(20, 30, 2)).value();
    int newcomers = 0;
    for (const ShiftShareCell& cell : change.cells) {
        QVERIFY(isNear(*cell.nationalShare + *cell.industryMix + *cell.regionalShift, *cell.change));
        QCOMPARE(cell.competitive.has_value(), *cell.e0 > 0);
        if (cell.competitive)
            QVERIFY(isNear(*cell.competitive + *cell.allocation, *cell.regionalShift, 1e-9));
        newcomers += *cell.e0 == 0 && *cell.e1 > 0 ? 1 : 0;
    }
    int counted = 0;
    for (const ShiftShareSum& sum : change.regionSums)
        counted += sum.newcomers;
    QCOMPARE(counted, newcomers);
    QVERIFY(newcomers > 0);
}

void TestShiftShare::shiftsOfAnIndustryAddUpToNothing()
{
    const auto change = shiftShare(randomMatrix(20, 30, 1), randomMatrix(20, 30, 2)).value();
    for (int i = 0; i < 30; ++i) {
        double shift = 0;
        double largest = 0;
        for (int r = 0; r < 20; ++r) {
            shift += *change.at(r, i).regionalShift;
            largest = std::max(largest, std::abs(*change.at(r, i).regionalShift));
        }
        QVERIFY(std::abs(shift) < 1e-10 * largest);
    }
}

void TestShiftShare::estebanMarquillas()
{
    // R1: 30 + 10 of 80; the total is 40 + 40, so that half of 40 would be at home in each industry.
    const auto change = compared({{30, 10}, {10, 30}}, {{36, 11}, {12, 33}});
    const auto& cell = change.at(0, 0);
    QVERIFY(isNear(cell.homothetic, 20));
    QVERIFY(isNear(cell.competitive, 20 * (0.2 - 0.2)));
    const auto& other = change.at(0, 1);
    QVERIFY(isNear(other.homothetic, 20));
    QVERIFY(isNear(other.competitive, 20 * (0.1 - 0.1)));
    const auto uneven = compared({{30, 10}, {10, 30}}, {{45, 10}, {10, 30}});
    const double edge = 0.5 - 15.0 / 40;
    QVERIFY(isNear(uneven.at(0, 0).competitive, 20 * edge));
    QVERIFY(isNear(uneven.at(0, 0).allocation, 10 * edge));
    double homothetic = 0; // it only spreads the region's total differently
    for (int i = 0; i < 2; ++i)
        homothetic += *uneven.at(0, i).homothetic;
    QVERIFY(isNear(homothetic, 40));
}

void TestShiftShare::cellWithoutABase()
{
    const auto change = compared({{0, 10}, {10, 10}}, {{5, 12}, {15, 10}});
    const auto& cell = change.at(0, 0);
    QCOMPARE(cell.nationalShare, std::optional<double>(0));
    QCOMPARE(cell.industryMix, std::optional<double>(0));
    QCOMPARE(cell.regionalShift, std::optional<double>(5));
    QVERIFY(isNear(cell.homothetic, 10 * 10 / 30.0));
    QVERIFY(!cell.competitive && !cell.allocation);
    QCOMPARE(change.regionSums[0].newcomers, 1);
}

void TestShiftShare::industryWithoutABase()
{
    const auto change = compared({{0, 10}, {0, 30}}, {{8, 10}, {0, 32}});
    QVERIFY(!change.industryGrowth[0]);
    QCOMPARE(change.at(0, 0).industryMix, std::optional<double>(0));
    QCOMPARE(change.at(0, 0).regionalShift, std::optional<double>(8));
    QCOMPARE(change.at(1, 0).regionalShift, std::optional<double>(0));
    QVERIFY(isNear(change.growth, 0.25));
    QVERIFY(isNear(change.at(0, 1).nationalShare, 2.5));
    QVERIFY(isNear(change.at(0, 1).industryMix, 10 * (0.05 - 0.25)));
}

void TestShiftShare::nothingAtFirst()
{
    const auto change = compared({{0, 0}}, {{5, 6}});
    QVERIFY(!change.growth);
    QCOMPARE(change.at(0, 0).regionalShift, std::optional<double>(5));
    QCOMPARE(change.at(0, 0).nationalShare, std::optional<double>(0));
    QVERIFY(!change.at(0, 0).homothetic);
}

void TestShiftShare::unmatchedCellsAreNoGrowth()
{
    const auto change = compared({{10, 10}, {none, 20}}, {{11, 11}, {50, 22}});
    QCOMPARE(change.unmatchedCells, 1);
    QVERIFY(isNear(change.growth, 0.1));
    QVERIFY(isNear(change.industryGrowth[0], 0.1));
    QCOMPARE(change.at(1, 0).e1, std::optional<double>(50));
    QVERIFY(!change.at(1, 0).e0 && !change.at(1, 0).change && !change.at(1, 0).homothetic);
    QCOMPARE(change.regionSums[1].cells, 1);
    QVERIFY(isNear(change.at(0, 0).regionalShift, 0));
}

void TestShiftShare::codesOfBothPeriods()
{
    auto later = matrixOfRows({{11, 12}, {13, 14}}, u"2015"_s);
    later.regions = QStringList{u"R2"_s, u"R9"_s};
    later.industries = QStringList{u"I2"_s, u"I1"_s};
    const auto change = shiftShare(matrixOfRows({{1, 2}, {3, 4}}, u"2010"_s), later).value();
    QCOMPARE(change.regions, QStringList({u"R1"_s, u"R2"_s, u"R9"_s}));
    QCOMPARE(change.industries, QStringList({u"I1"_s, u"I2"_s}));
    QCOMPARE(change.at(1, 0).e0, std::optional<double>(3));
    QCOMPARE(change.at(1, 0).e1, std::optional<double>(12));
    QVERIFY(!change.at(2, 0).e0);
    QCOMPARE(change.unmatchedCells, 4);
}

void TestShiftShare::growthClasses()
{
    const auto later = matrixOfRows({{60, 22}, {30, 78}, {20, 60}}, u"2015"_s);
    const auto change = shiftShare(matrixOfRows({{50, 20}, {40, 80}, {10, 50}}, u"2010"_s), later).value();
    const auto cells = growthShare(change, later);
    QCOMPARE(cells.size(), size_t(6));
    // I1 in all: 100 -> 110, +10 %; LQ of I1 in R1: (60/82)/(110/270) > 1, growth +20 %.
    QCOMPARE(cells[0].growthClass, std::optional(GrowthClass::Star));
    QVERIFY(isNear(cells[0].relativeGrowth, 0.1));
    QVERIFY(isNear(cells[0].share, 60.0 / 82));
    QVERIFY(isNear(cells[0].annualGrowth, std::pow(1.2, 0.2) - 1));
    QCOMPARE(cells[2].growthClass, std::optional(GrowthClass::Declining));
    QCOMPARE(cells[3].growthClass, std::optional(GrowthClass::Mature));
    QCOMPARE(cells[4].growthClass, std::optional(GrowthClass::Emerging));
    QCOMPARE(codeOf(GrowthClass::Mature), "mature");
}

void TestShiftShare::equalGrowthInDecimalsIsGrowing()
{
    // Everything grows by a tenth; in binary the rates differ in the last digits.
    const auto later = matrixOfRows({{0.11, 0.22}, {0.33, 0.77}, {1.21, 0.99}}, u"2015"_s);
    const auto change =
        shiftShare(matrixOfRows({{0.1, 0.2}, {0.3, 0.7}, {1.1, 0.9}}, u"2010"_s), later).value();
    for (const GrowthShareCell& cell : growthShare(change, later)) {
        QCOMPARE(cell.relativeGrowth, std::optional<double>(0));
        QVERIFY(cell.growthClass == GrowthClass::Star || cell.growthClass == GrowthClass::Emerging);
    }
}

void TestShiftShare::growthThatIsUndefined()
{
    const auto later = matrixOfRows({{5, 10}, {none, 10}}, u"2015"_s);
    const auto change = shiftShare(matrixOfRows({{0, 10}, {5, 10}}, u"2010"_s), later).value();
    const auto cells = growthShare(change, later);
    QVERIFY(!cells[0].regionalGrowth && !cells[0].growthClass);
    QVERIFY(cells[0].quotient);
    QVERIFY(!cells[2].regionalGrowth && !cells[2].quotient && !cells[2].size);
    QVERIFY(cells[1].growthClass);
}

void TestShiftShare::annualRates()
{
    QVERIFY(isNear(growth(100, 110), 0.1));
    QVERIFY(isNear(growth(1e9, 1e9 + 1), 1e-9, 1e-24));
    QVERIFY(!growth(0, 1));
    QVERIFY(!annualGrowth(100, 121, 0));
    QVERIFY(isNear(annualGrowth(100, 121, 2), 0.1));
}

void TestShiftShare::starsForTheTopTenth()
{
    // Twenty regions: the two largest of an industry are its top tenth, ties with the second included.
    Rows rows;
    for (int r = 1; r <= 20; ++r)
        rows.push_back({r == 18 ? 19.0 : double(r), 100.0});
    const auto matrix = matrixOfRows(rows);
    const auto stars = clusterStars(matrix);
    QVERIFY(stars[matrix.cell(19, 0)].size);
    QVERIFY(stars[matrix.cell(18, 0)].size);
    QVERIFY(stars[matrix.cell(17, 0)].size); // as large as the one before
    QVERIFY(!stars[matrix.cell(16, 0)].size);
    // The largest shares of all are those of I2 in the smallest regions: the top 4 of 40.
    QVERIFY(stars[matrix.cell(0, 1)].focus && stars[matrix.cell(3, 1)].focus);
    QVERIFY(!stars[matrix.cell(4, 1)].focus && !stars[matrix.cell(19, 0)].focus);
    QVERIFY(!stars[matrix.cell(19, 0)].specialisation);
    const auto lenient = clusterStars(matrix, {0.1, 1.0});
    QVERIFY(lenient[matrix.cell(19, 0)].specialisation);
    QCOMPARE(lenient[matrix.cell(19, 0)].count(), 2);
}

void TestShiftShare::starsOfNothing()
{
    const auto stars = clusterStars(matrixOfRows({{0, 0}, {none, 0}}));
    for (const ClusterStars& cell : stars)
        QCOMPARE(cell.count(), 0);
}

QTEST_GUILESS_MAIN(TestShiftShare)
#include "test_shift_share.moc"
