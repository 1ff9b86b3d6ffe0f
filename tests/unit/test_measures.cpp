// SPDX-License-Identifier: GPL-3.0-or-later
// Shares, location quotients, growth; which codes are summed; and all the ways in which a number may not
// exist.
#include "core/evidence/Measures.h"
#include "core/evidence/ObservationImport.h"

#include <QTest>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

constexpr std::optional<double> none;
using Matrix = QVector<QVector<std::optional<double>>>;

/// Regions R1, R2 ... and industries I1, I2 ... of one period.
ObservationTable tableOf(const Matrix& values, const QString& period = u"2015"_s)
{
    ObservationTable table;
    const int time = table.periods().intern(period);
    for (int r = 0; r < values.size(); ++r)
        for (int i = 0; i < values[r].size(); ++i)
            table.add(table.regions().intern(u"R%1"_s.arg(r + 1)),
                      table.industries().intern(u"I%1"_s.arg(i + 1)), time, values[r][i]);
    return table;
}

ComparisonMatrix comparisonOf(const Matrix& values)
{
    auto matrix = ComparisonMatrix::build(tableOf(values), {u"2015"_s, {}, 50, {}, {}});
    return std::move(matrix).value();
}

ObservationTable tableOfCodes(const QVector<std::tuple<QString, QString, double>>& cells)
{
    ObservationTable table;
    for (const auto& [region, industry, value] : cells)
        table.add(table.regions().intern(region), table.industries().intern(industry),
                  table.periods().intern(u"2015"_s), value);
    return table;
}

ObservationTable tableOfFile(const QString& name)
{
    const QString path = QStringLiteral(S3_TEST_DATA "/evidence/") + name;
    const auto sniffed = sniffFile(path);
    const auto outcome = readObservations(
        path, ReadOptions::fromGuess(*sniffed, proposeMapping(sniffed->header, sniffed->sample).mapping));
    return outcome->table;
}

bool near(std::optional<double> value, double expected, double tolerance = 1e-6)
{
    return value && std::abs(*value - expected) <= tolerance;
}

} // namespace

class TestMeasures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotientsOfEconGeoExample();
    void sharesAddUp();
    void zeroRegionHasNoQuotient();
    void zeroIndustryHasNoQuotient();
    void missingCellIsNotZero();
    void absentPairIsMissing();
    void oneRegion();
    void oneIndustry();
    void allMissing();
    void smallBaseIsMarked();
    void chosenComparatorIsNotSummed();
    void totalsAreNotSummedTwice();
    void leftOutCanBeChosen();
    void onlyCodesOfThePeriod();
    void whatIsNotThere();
    void germanLaender();
    void countriesWithMissingIceland();
    void growthRates();
    void periodsInYears();
    void leavesOut_data();
    void leavesOut();
};

// The example matrix of EconGeo's documentation; quotients computed independently in Python.
void TestMeasures::quotientsOfEconGeoExample()
{
    const auto m = comparisonOf(
        {{100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50}, {0, 25, 30, 5, 40}, {0, 40, 55, 5, 0}});
    const QVector<QVector<double>> expected = {{5, 0, 0, 0, 0},
                                               {0, 0.75, 0.25, 3.5, 0.5},
                                               {0, 1, 0.5, 1, 2.5},
                                               {0, 1.25, 1.5, 0.25, 2},
                                               {0, 2, 2.75, 0.25, 0}};
    for (int r = 0; r < 5; ++r) {
        QCOMPARE(m.regionTotal(r).value, std::optional<double>(100));
        QCOMPARE(m.industryTotal(r).value, std::optional<double>(100));
        for (int i = 0; i < 5; ++i) {
            const double lq = expected[r][i];
            QVERIFY2(near(m.locationQuotient(r, i).value, lq, 1e-12), qPrintable(u"%1,%2"_s.arg(r).arg(i)));
            QVERIFY(near(m.symmetricQuotient(r, i).value, (lq - 1) / (lq + 1), 1e-12));
            QVERIFY(!m.locationQuotient(r, i).fromLowerBounds);
        }
    }
    QCOMPARE(m.grandTotal().value, std::optional<double>(500));
}

void TestMeasures::sharesAddUp()
{
    const auto m = comparisonOf({{3, 5, 2}, {40, 10, 50}});
    QCOMPARE(m.share(0, 1).value, std::optional<double>(0.5));
    for (int r = 0; r < 2; ++r) {
        double shares = 0;
        double weighted = 0; // a region's quotients, weighted with the comparator's shares, average to one
        for (int i = 0; i < 3; ++i) {
            shares += *m.share(r, i).value;
            weighted += *m.locationQuotient(r, i).value * *m.comparatorShare(i).value;
        }
        QVERIFY(near(shares, 1, 1e-12));
        QVERIFY(near(weighted, 1, 1e-12));
    }
}

void TestMeasures::zeroRegionHasNoQuotient()
{
    const auto m = comparisonOf({{0, 0}, {10, 30}});
    QCOMPARE(m.regionTotal(0).value, std::optional<double>(0));
    QVERIFY(!m.share(0, 0).value);
    QVERIFY(!m.locationQuotient(0, 0).value);
    QVERIFY(!m.symmetricQuotient(0, 0).value);
    QCOMPARE(m.locationQuotient(1, 0).value, std::optional<double>(1));
}

void TestMeasures::zeroIndustryHasNoQuotient()
{
    const auto m = comparisonOf({{0, 20}, {0, 30}});
    QCOMPARE(m.share(0, 0).value, std::optional<double>(0));
    QVERIFY(!m.locationQuotient(0, 0).value);
    QCOMPARE(m.locationQuotient(0, 1).value, std::optional<double>(1));
}

void TestMeasures::missingCellIsNotZero()
{
    const auto m = comparisonOf({{none, 20, 60}, {30, 10, 40}});
    QVERIFY(!m.value(0, 0));
    QVERIFY(!m.share(0, 0).value);
    QVERIFY(!m.locationQuotient(0, 0).value);
    QCOMPARE(m.regionTotal(0).value, std::optional<double>(80));
    QCOMPARE(m.regionTotal(0).missing, 1);
    QVERIFY(m.regionTotal(0).isLowerBound());
    QVERIFY(!m.regionTotal(1).isLowerBound());
    QVERIFY(m.industryTotal(0).isLowerBound());
    QVERIFY(!m.industryTotal(1).isLowerBound());
    QVERIFY(m.grandTotal().isLowerBound());
    QVERIFY(m.share(0, 1).fromLowerBounds);
    QVERIFY(!m.share(1, 1).fromLowerBounds);
    QVERIFY(m.locationQuotient(1, 1).fromLowerBounds);  // through the comparator
    QVERIFY(!m.locationQuotient(0, 0).fromLowerBounds); // no number, nothing to warn about
}

void TestMeasures::absentPairIsMissing()
{
    const auto matrix = ComparisonMatrix::build(
        tableOfCodes({{u"X"_s, u"C"_s, 10}, {u"X"_s, u"D"_s, 10}, {u"Y"_s, u"C"_s, 10}}),
        {u"2015"_s, {}, 50, {}, {}});
    QVERIFY(matrix);
    QVERIFY(!matrix->value(1, 1));
    QVERIFY(matrix->regionTotal(1).isLowerBound());
}

void TestMeasures::oneRegion()
{
    const auto m = comparisonOf({{10, 30, 0}});
    QCOMPARE(m.locationQuotient(0, 0).value, std::optional<double>(1));
    QCOMPARE(m.locationQuotient(0, 1).value, std::optional<double>(1));
    QVERIFY(!m.locationQuotient(0, 2).value);
}

void TestMeasures::oneIndustry()
{
    const auto m = comparisonOf({{10}, {70}, {0}});
    QCOMPARE(m.locationQuotient(0, 0).value, std::optional<double>(1));
    QCOMPARE(m.locationQuotient(1, 0).value, std::optional<double>(1));
    QVERIFY(!m.locationQuotient(2, 0).value);
}

void TestMeasures::allMissing()
{
    const auto m = comparisonOf({{none, none}, {none, none}});
    QVERIFY(!m.grandTotal().value);
    QVERIFY(!m.grandTotal().isLowerBound());
    QCOMPARE(m.grandTotal().missing, 4);
    QVERIFY(!m.regionTotal(0).value);
    QVERIFY(!m.industryTotal(1).value);
    QVERIFY(!m.comparatorShare(0).value);
    QVERIFY(!m.locationQuotient(1, 1).value);
    QVERIFY(!m.locationQuotient(1, 1).smallBase);
}

void TestMeasures::smallBaseIsMarked()
{
    auto table = tableOf({{49, 50}, {none, 1000}});
    auto m = ComparisonMatrix::build(table, {u"2015"_s, {}, 50, {}, {}});
    QVERIFY(m->locationQuotient(0, 0).smallBase);
    QVERIFY(!m->locationQuotient(0, 1).smallBase);
    QVERIFY(!m->share(1, 0).smallBase);
    m = ComparisonMatrix::build(table, {u"2015"_s, {}, 0.05, {}, {}});
    QVERIFY(!m->locationQuotient(0, 0).smallBase);
}

void TestMeasures::chosenComparatorIsNotSummed()
{
    const auto table = tableOf({{10, 10}, {30, 10}, {100, 300}});
    const auto m = ComparisonMatrix::build(table, {u"2015"_s, u"R3"_s, 50, {}, {}});
    QVERIFY(m);
    QVERIFY(!m->isSummedRegion(2));
    QCOMPARE(m->industryTotal(0).value, std::optional<double>(100));
    QCOMPARE(m->grandTotal().value, std::optional<double>(400));
    QCOMPARE(m->locationQuotient(0, 0).value, std::optional<double>(2));
    QCOMPARE(m->locationQuotient(1, 0).value, std::optional<double>(3));
    QCOMPARE(m->locationQuotient(2, 0).value, std::optional<double>(1));
}

void TestMeasures::totalsAreNotSummedTwice()
{
    const auto table = tableOfCodes({{u"AT"_s, u"C"_s, 10},
                                     {u"AT"_s, u"F"_s, 30},
                                     {u"AT"_s, u"TOTAL"_s, 40},
                                     {u"DE"_s, u"C"_s, 30},
                                     {u"DE"_s, u"F"_s, 30},
                                     {u"DE"_s, u"TOTAL"_s, 60},
                                     {u"EU27_2020"_s, u"C"_s, 400},
                                     {u"EU27_2020"_s, u"F"_s, 600},
                                     {u"EU27_2020"_s, u"TOTAL"_s, 1000}});
    const auto m = ComparisonMatrix::build(table, {u"2015"_s, {}, 50, {}, {}});
    QCOMPARE(m->regionTotal(0).value, std::optional<double>(40));
    QCOMPARE(m->grandTotal().value, std::optional<double>(100));
    QCOMPARE(m->share(0, 2).value, std::optional<double>(1)); // the total keeps its row
    QCOMPARE(m->locationQuotient(1, 0).value, std::optional<double>(1.25));
    const auto eu = ComparisonMatrix::build(table, {u"2015"_s, u"EU27_2020"_s, 50, {}, {}});
    QCOMPARE(eu->locationQuotient(1, 0).value, std::optional<double>(1.25));
    QCOMPARE(eu->locationQuotient(0, 0).value, std::optional<double>(0.625));
}

void TestMeasures::leftOutCanBeChosen()
{
    const auto table = tableOf({{10, 30}, {20, 20}, {70, 50}});
    const auto m =
        ComparisonMatrix::build(table, {u"2015"_s, {}, 50, QStringList{u"R3"_s}, QStringList{u"I2"_s}});
    QCOMPARE(m->grandTotal().value, std::optional<double>(30));
    QCOMPARE(m->regionTotal(2).value, std::optional<double>(70));
    QCOMPARE(m->industryTotal(1).value, std::optional<double>(50));
}

void TestMeasures::onlyCodesOfThePeriod()
{
    auto table = tableOf({{10, 30}});
    table.add(table.regions().intern(u"R2"_s), table.industries().intern(u"I9"_s),
              table.periods().intern(u"2016"_s), 5.0);
    const auto m = ComparisonMatrix::build(table, {u"2015"_s, {}, 50, {}, {}});
    QCOMPARE(m->regions(), {u"R1"_s});
    QCOMPARE(m->industries(), QStringList({u"I1"_s, u"I2"_s}));
    QVERIFY(!m->grandTotal().isLowerBound());
}

void TestMeasures::whatIsNotThere()
{
    const auto table = tableOf({{10, 30}});
    QCOMPARE(ComparisonMatrix::build(table, {u"1999"_s, {}, 50, {}, {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(ComparisonMatrix::build(table, {u"2015"_s, u"XX"_s, 50, {}, {}}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(ComparisonMatrix::build({}, {u"2015"_s, {}, 50, {}, {}}).error().code, ErrorCode::NotFound);
    ObservationTable huge;
    huge.periods().intern(u"2015"_s);
    for (int code = 0; code < 5000; ++code)
        huge.add(huge.regions().intern(QString::number(code)),
                 huge.industries().intern(QString::number(code)), 0, 1.0);
    QCOMPARE(ComparisonMatrix::build(huge, {u"2015"_s, {}, 50, {}, {}}).error().code, ErrorCode::Refused);
}

// Expected values computed independently in Python from the same file.
void TestMeasures::germanLaender()
{
    const auto m =
        ComparisonMatrix::build(tableOfFile(u"de_sections_2015.csv"_s), {u"2015"_s, {}, 50, {}, {}});
    QVERIFY(m);
    QCOMPARE(m->regions(), QStringList({u"BW"_s, u"BY"_s, u"HB"_s}));
    QCOMPARE(m->industryCount(), 17);
    QCOMPARE(m->regionTotal(0).value, std::optional<double>(5604600));
    const int mining = int(m->industries().indexOf(u"B"_s));
    const int manufacturing = int(m->industries().indexOf(u"C"_s));
    const int transport = int(m->industries().indexOf(u"H"_s));
    QVERIFY(near(m->locationQuotient(0, manufacturing).value, 1.100108));
    QVERIFY(near(m->locationQuotient(1, manufacturing).value, 0.937409));
    QVERIFY(near(m->locationQuotient(2, manufacturing).value, 0.619299));
    QVERIFY(near(m->locationQuotient(2, transport).value, 2.025867));
    QCOMPARE(m->locationQuotient(2, mining).value, std::optional<double>(0)); // a true zero in the source
}

void TestMeasures::countriesWithMissingIceland()
{
    const auto table = tableOfFile(u"eu_countries.csv"_s);
    const auto m07 = ComparisonMatrix::build(table, {u"2007"_s, {}, 0.05, {}, {}});
    const auto m08 = ComparisonMatrix::build(table, {u"2008"_s, {}, 0.05, {}, {}});
    QVERIFY(m07 && m08);
    const int iceland = int(m07->regions().indexOf(u"IS"_s));
    QVERIFY(!m07->regionTotal(iceland).value);
    QVERIFY(near(m08->regionTotal(iceland).value, 187.75));
    QVERIFY(near(m07->grandTotal().value, 40061.7025));
    QVERIFY(m07->grandTotal().isLowerBound());
    QVERIFY(!m08->grandTotal().isLowerBound());
    QVERIFY(!growth(m07->value(iceland, 0), m08->value(iceland, 0)));
    const int austria = int(m07->regions().indexOf(u"AT"_s));
    QVERIFY(near(growth(m07->regionTotal(austria).value, m08->regionTotal(austria).value),
                 3519.3625 / 3453.2175 - 1, 1e-12));
}

void TestMeasures::growthRates()
{
    QVERIFY(near(growth(100, 110), 0.1, 1e-12));
    QCOMPARE(growth(100, 0), std::optional<double>(-1));
    QVERIFY(!growth(0, 10));
    QVERIFY(!growth(-5, 10));
    QVERIFY(!growth(5, -10));
    QVERIFY(!growth(none, 10));
    QVERIFY(!growth(10, none));
    QVERIFY(!growth(1e-308, 1e308));
    QVERIFY(near(annualGrowth(100, 121, 2), 0.1, 1e-12));
    QVERIFY(near(annualGrowth(100, 110, 1), 0.1, 1e-12));
    QVERIFY(near(annualGrowth(100, 25, 0.5), -0.9375, 1e-12));
    QCOMPARE(annualGrowth(100, 0, 3), std::optional<double>(-1));
    QVERIFY(!annualGrowth(100, 121, 0));
    QVERIFY(!annualGrowth(100, 121, -2));
    QVERIFY(!annualGrowth(0, 121, 2));
}

void TestMeasures::periodsInYears()
{
    QCOMPARE(periodInYears(u"2015"_s), std::optional<double>(2015));
    QCOMPARE(periodInYears(u"2015-Q3"_s), std::optional<double>(2015.5));
    QCOMPARE(periodInYears(u"2015Q2"_s), std::optional<double>(2015.25));
    QCOMPARE(periodInYears(u"2015-S2"_s), std::optional<double>(2015.5));
    QCOMPARE(periodInYears(u"2015M04"_s), std::optional<double>(2015.25));
    QCOMPARE(periodInYears(u"2015-01"_s), std::optional<double>(2015));
    QVERIFY(!periodInYears(u"average"_s));
}

void TestMeasures::leavesOut_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("axis");
    QTest::addColumn<QStringList>("leftOut");
    const auto row = [](const char* name, const QStringList& codes, Axis axis, const QStringList& leftOut) {
        QTest::newRow(name) << codes << int(axis) << leftOut;
    };
    const Axis industry = Axis::Industry;
    const Axis region = Axis::Region;
    row("total", {u"TOTAL"_s, u"C"_s, u"D"_s}, industry, {u"TOTAL"_s});
    row("only a total", {u"TOTAL"_s}, industry, {});
    row("only totals", {u"TOTAL"_s, u"A-U"_s}, industry, {u"A-U"_s});
    row("T among branches", {u"T"_s, u"A"_s, u"B-E"_s}, industry, {u"T"_s});
    row("T as a section", {u"R"_s, u"S"_s, u"T"_s}, industry, {});
    row("part of a range", {u"A"_s, u"B-E"_s, u"C"_s, u"F"_s}, industry, {u"C<B-E"_s});
    row("range with all its parts", {u"B-E"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}, industry, {u"B-E>B"_s});
    row("range in a range", {u"B-F"_s, u"B-E"_s, u"F"_s}, industry, {u"B-E<B-F"_s, u"F<B-F"_s});
    row("division of a section", {u"C"_s, u"C10"_s, u"C10.1"_s, u"D35"_s}, industry,
        {u"C10<C"_s, u"C10.1<C"_s});
    row("groups without letters", {u"10"_s, u"10.1"_s, u"101"_s, u"11.07"_s}, industry,
        {u"10.1<10"_s, u"101<10"_s});
    row("names", {u"Construction"_s, u"C"_s, u"Trade"_s}, industry, {});
    row("NUTS levels", {u"DE"_s, u"DE2"_s, u"DE21"_s, u"AT31"_s}, region, {u"DE2<DE"_s, u"DE21<DE"_s});
    row("NUTS without the country", {u"DE2"_s, u"DE21"_s, u"DE11"_s}, region, {u"DE21<DE2"_s});
    row("unions", {u"EU27_2020"_s, u"EA19"_s, u"AT"_s}, region, {u"EU27_2020"_s, u"EA19"_s});
    row("German total", {u"Insgesamt"_s, u"Bayern"_s}, region, {u"Insgesamt"_s});
    row("names of regions", {u"Bayern"_s, u"Bayern-Nord"_s}, region, {});
}

void TestMeasures::leavesOut()
{
    QFETCH(QStringList, codes);
    QFETCH(int, axis);
    QStringList found;
    for (const LeftOut& entry : leftOutOfTotals(codes, Axis(axis)))
        found << entry.code +
                     (entry.reason == LeftOut::PartOf  ? u"<"_s
                      : entry.reason == LeftOut::Whole ? u">"_s
                                                       : QString()) +
                     entry.other;
    QTEST(found, "leftOut");
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "test_measures.moc"
