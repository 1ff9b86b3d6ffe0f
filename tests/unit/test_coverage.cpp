// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Coverage.h"
#include "core/evidence/FlagLabels.h"
#include "core/evidence/ObservationExport.h"
#include "core/evidence/ObservationImport.h"

#include <QBuffer>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3::evidence;

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void countsGapsOfBothKinds();
    void sumsOverGapsAreLowerBounds();
    void codesLeftOutAreNotSummed();
    void nothingHasNoShare();
    void flagsHaveWords();
    void exportReadsBackTheSame();

private:
    static void add(ObservationTable& t, const char* region, const char* industry, const char* period,
                    std::optional<double> value, Flags flags = {})
    {
        t.add(t.regions().intern(std::string_view(region)), t.industries().intern(std::string_view(industry)),
              t.periods().intern(std::string_view(period)), value, flags);
    }
    /// 2 regions x 2 industries: 2016 complete, 2015 with one withheld value and one pair without a row.
    static ObservationTable table()
    {
        ObservationTable t;
        add(t, "R1", "C", "2016", 1);
        add(t, "R1", "F", "2016", 2, Flag::Provisional);
        add(t, "R2", "C", "2016", 4);
        add(t, "R2", "F", "2016", 8);
        add(t, "R1", "C", "2015", 1);
        add(t, "R1", "F", "2015", std::nullopt, Flag::Confidential);
        add(t, "R2", "C", "2015", 4);
        return t;
    }
};

void TestCoverage::countsGapsOfBothKinds()
{
    const Coverage coverage = coverageOf(table(), {}, {});
    QCOMPARE(coverage.observations, 7);
    QCOMPARE(coverage.regions, 2);
    QCOMPARE(coverage.industries, 2);
    QCOMPARE(coverage.periods.size(), 2);
    const PeriodCoverage& first = coverage.periods.first();
    QCOMPARE(first.period, u"2015"_s);
    QCOMPARE(first.given, 2);
    QCOMPARE(first.missing, 1);
    QCOMPARE(first.confidential, 1);
    QCOMPARE(first.absent(), 1);
    QCOMPARE(*first.missingShare(), 0.5);
    QCOMPARE(*coverage.missingShare(), 0.25);
    QCOMPARE(coverage.periods.last().flagged, 1);
    QCOMPARE(coverage.flags.size(), 3);
}

void TestCoverage::sumsOverGapsAreLowerBounds()
{
    const Coverage coverage = coverageOf(table(), {}, {});
    QCOMPARE(totalText(coverage.periods.first().total, 0), u"≥ 5"_s);
    QCOMPARE(totalText(coverage.periods.last().total, 1), u"15.0"_s);
    ObservationTable gaps;
    add(gaps, "R1", "C", "2015", std::nullopt);
    QCOMPARE(totalText(coverageOf(gaps, {}, {}).periods.first().total, 0), u"–"_s);
}

void TestCoverage::codesLeftOutAreNotSummed()
{
    ObservationTable t = table();
    add(t, "R1", "TOTAL", "2016", 3);
    add(t, "R2", "TOTAL", "2016", 12);
    const Coverage coverage = coverageOf(t, {}, {u"TOTAL"_s});
    QCOMPARE(totalText(coverage.periods.last().total, 0), u"15"_s);
    QCOMPARE(coverage.periods.first().absent(), 3);
    QCOMPARE(*coverageOf(t, {u"R2"_s}, {u"TOTAL"_s}).periods.last().total.value, 3.0);
}

void TestCoverage::nothingHasNoShare()
{
    const Coverage coverage = coverageOf(ObservationTable(), {}, {});
    QVERIFY(!coverage.missingShare());
    QVERIFY(coverage.periods.isEmpty());
}

void TestCoverage::flagsHaveWords()
{
    QCOMPARE(flagNames({}), QString());
    QCOMPARE(flagNames(Flags(Flag::Missing) | Flag::Confidential), u"Confidential"_s);
    QCOMPARE(flagNames(Flags(Flag::Break) | Flag::Provisional), u"Provisional, Break in series"_s);
    QVERIFY(flagMeaning(Flag::Unreliable).contains(u"reliability"_s));
}

void TestCoverage::exportReadsBackTheSame()
{
    ObservationTable t = table();
    add(t, "R \"1\", north", "C", "2016", 0.1 + 0.2, Flag::Break);
    QBuffer written;
    QVERIFY(written.open(QIODevice::WriteOnly));
    QVERIFY(exportObservations(written, t).ok());
    QVERIFY(written.data().startsWith("time,region,industry,value,flag\n2016,R1,C,1,\n"));
    QVERIFY(written.data().contains("2016,\"R \"\"1\"\", north\",C,0.30000000000000004,b\n"));
    ReadOptions options;
    options.mapping =
        proposeMapping({u"time"_s, u"region"_s, u"industry"_s, u"value"_s, u"flag"_s}, {}).mapping;
    QBuffer read(&written.buffer());
    QVERIFY(read.open(QIODevice::ReadOnly));
    const auto outcome = readObservations(read, options);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->rejectedCount, 0);
    QCOMPARE(outcome->table.size(), t.size());
    for (int row = 0; row < t.size(); ++row) {
        QCOMPARE(outcome->table.value(row), t.value(row));
        QCOMPARE(outcome->table.flags(row), t.flags(row));
        QCOMPARE(outcome->table.regions().code(outcome->table.region(row)), t.regions().code(t.region(row)));
    }
    QCOMPARE(exportObservations(u"/nowhere/at/all.csv"_s, t).error().code, s3::ErrorCode::NoPermission);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "test_coverage.moc"
