// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/evidence/CodeNames.h"
#include "core/evidence/DataFinding.h"
#include "core/evidence/EvidenceRules.h"
#include "core/evidence/Specialisation.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

class TestSpecialisation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initS3Resources();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void boardHoldsQuotientShareAndGrowth();
    void missingIsAGapAndTotalsALowerBound();
    void theRowOfAllIndustriesIsNotAnIndustry();
    void unknownRegionIsAnError();
    void proposesOwnRegionCountryAndFiveYears();
    void smallBaseFollowsTheUnit();
    void smallBasesAndGapsComeLast();
    void codesHaveNames();
    void cardWithoutSourceOrYearIsIncomplete();

private:
    static void add(ObservationTable& t, const QString& region, const QString& industry,
                    const QString& period, std::optional<double> value, Flags flags = {})
    {
        t.add(t.regions().intern(region), t.industries().intern(industry), t.periods().intern(period), value,
              flags);
    }
    // Two regions, two industries: R1 has 60 of 80 in C, R2 40 of 120; LQ of C in R1 = 0.75 / 0.5 = 1.5.
    static ObservationTable simple()
    {
        ObservationTable t;
        add(t, u"R1"_s, u"C"_s, u"2015"_s, 60);
        add(t, u"R1"_s, u"F"_s, u"2015"_s, 20);
        add(t, u"R2"_s, u"C"_s, u"2015"_s, 40);
        add(t, u"R2"_s, u"F"_s, u"2015"_s, 80);
        add(t, u"R1"_s, u"C"_s, u"2013"_s, 41.45);
        add(t, u"R1"_s, u"F"_s, u"2013"_s, 0);
        return t;
    }
};

void TestSpecialisation::boardHoldsQuotientShareAndGrowth()
{
    const auto board = specialisationBoard(simple(), {u"R1"_s, u"2015"_s, u"2013"_s, {}}, 0);
    QVERIFY(board.ok());
    QCOMPARE(board->rows.size(), 2);
    const BoardRow* row = board->row(u"C"_s);
    QVERIFY(row);
    QCOMPARE(*row->share.value, 0.75);
    QCOMPARE(*row->quotient.value, 1.5);
    QVERIFY(std::abs(*row->growth - (std::sqrt(60 / 41.45) - 1)) < 1e-12);
    QVERIFY2(!board->row(u"F"_s)->growth, "growth from zero is not defined");
    QCOMPARE(board->comparatorRegions, 2);
    QCOMPARE(board->missing, 0);
}

void TestSpecialisation::missingIsAGapAndTotalsALowerBound()
{
    ObservationTable t = simple();
    add(t, u"R1"_s, u"K"_s, u"2015"_s, std::nullopt, Flag::Confidential);
    add(t, u"R2"_s, u"K"_s, u"2015"_s, 10);
    const auto board = specialisationBoard(t, {u"R1"_s, u"2015"_s, {}, {}}, 0);
    QVERIFY(board.ok());
    QCOMPARE(board->missing, 1);
    QCOMPARE(board->confidential, 1);
    QVERIFY(!board->row(u"K"_s)->quotient.value);
    QVERIFY(board->regionTotal.isLowerBound());
    QVERIFY(board->row(u"C"_s)->quotient.fromLowerBounds);
    QVERIFY(!board->row(u"C"_s)->growth);
}

void TestSpecialisation::theRowOfAllIndustriesIsNotAnIndustry()
{
    ObservationTable t = simple();
    add(t, u"R1"_s, u"TOTAL"_s, u"2015"_s, 80);
    add(t, u"R2"_s, u"TOTAL"_s, u"2015"_s, 120);
    const auto board = specialisationBoard(t, {u"R1"_s, u"2015"_s, {}, {}}, 0);
    QVERIFY(board.ok());
    QVERIFY(!board->row(u"TOTAL"_s));
    QCOMPARE(*board->row(u"C"_s)->quotient.value, 1.5);
}

void TestSpecialisation::unknownRegionIsAnError()
{
    QCOMPARE(specialisationBoard(simple(), {u"R9"_s, u"2015"_s, {}, {}}, 0).error().code,
             ErrorCode::NotFound);
    QCOMPARE(specialisationBoard(simple(), {u"R2"_s, u"1990"_s, {}, {}}, 0).error().code,
             ErrorCode::NotFound);
    QVERIFY2(!specialisationBoard(simple(), {u"R2"_s, u"2013"_s, {}, {}}, 0).ok(), "R2 has nothing in 2013");
}

void TestSpecialisation::proposesOwnRegionCountryAndFiveYears()
{
    ObservationTable t;
    for (const QString& year : {u"2016"_s, u"2007"_s, u"2010"_s, u"2011"_s})
        for (const QString& region : {u"EU27_2020"_s, u"AT"_s, u"AT31"_s, u"AT32"_s})
            add(t, region, u"C"_s, year, 1);
    const BoardQuery query = proposedQuery(t, {u"SI03"_s, u"AT32"_s});
    QCOMPARE(query.region, u"AT32"_s);
    QCOMPARE(query.period, u"2016"_s);
    QCOMPARE(query.basePeriod, u"2011"_s);
    QCOMPARE(query.comparator, u"AT"_s);
    QCOMPARE(proposedQuery(t, {}).region, u"AT"_s);
    QCOMPARE(proposedQuery(t, {}).comparator, u"EU27_2020"_s);
    QCOMPARE(proposedQuery({}, {u"AT32"_s}), BoardQuery());
    QCOMPARE(proposedQuery(t, {u"SI03"_s, u"AT99"_s}).region, u"AT"_s);
    QCOMPARE(occurringRegion(t, u"SI03"_s), QString());
    QCOMPARE(occurringRegion(t, u"AT31"_s), u"AT31"_s);
}

void TestSpecialisation::smallBaseFollowsTheUnit()
{
    Dataset dataset;
    dataset.measure = u"Employees"_s;
    QCOMPARE(smallBaseFor(dataset), 50.0);
    dataset.unit = u"thousand persons"_s;
    QCOMPARE(smallBaseFor(dataset), 0.05);
    dataset.measure = u"Gross value added"_s;
    dataset.unit = u"million euro"_s;
    QCOMPARE(smallBaseFor(dataset), 0.0);
}

void TestSpecialisation::smallBasesAndGapsComeLast()
{
    BoardRow high;
    high.industry = u"small"_s;
    high.quotient = {9.0, false, true};
    BoardRow gap;
    gap.industry = u"gap"_s;
    BoardRow low;
    low.industry = u"low"_s;
    low.quotient = {0.5, false, false};
    const QVector<BoardRow> sorted = bySpecialisation({gap, high, low});
    QCOMPARE(sorted.at(0).industry, u"low"_s);
    QCOMPARE(sorted.at(1).industry, u"small"_s);
    QCOMPARE(sorted.at(2).industry, u"gap"_s);
}

void TestSpecialisation::codesHaveNames()
{
    QCOMPARE(industryName(u"C"_s, CodeList::Nace2), u"Manufacturing"_s);
    QCOMPARE(industryName(u"M_N"_s, CodeList::Nace2), u"Business services"_s);
    QCOMPARE(industryName(u"M_N"_s, CodeList::Nace21),
             u"Real estate to Professional and scientific services"_s);
    QCOMPARE(industryName(u"22"_s, CodeList::Nace2), industryName(u"C22"_s, CodeList::Nace2));
    QVERIFY(industryName(u"C22"_s, CodeList::Nace2).startsWith(u"Rubber"_s));
    QVERIFY(industryName(u"C13-C15"_s, CodeList::Nace2).contains(u" to "_s));
    QVERIFY(industryName(u"XYZ"_s, CodeList::Nace2).isEmpty());
    QVERIFY(industryName({}, CodeList::Nace21).isEmpty());
    QCOMPARE(industryLabel(u"C"_s, u"NACE Rev. 2"_s), u"C Manufacturing"_s);
    QCOMPARE(industryLabel(u"K"_s, u"NACE Rev. 2.1"_s), u"K Telecommunication and computing"_s);
    QCOMPARE(industryLabel(u"22"_s, u"NAICS 2017"_s), u"22"_s);
    QCOMPARE(industryShortName(u"10.11"_s, u"WZ 2008"_s), u"Processing and preserving of meat"_s);
    QCOMPARE(RegionNames().nameOf(u"EL"_s), u"Greece"_s);
    QCOMPARE(RegionNames().labelOf(u"AT31"_s), u"Oberösterreich (AT31)"_s);
    QCOMPARE(RegionNames().nameOf(u"CH011"_s), u"Vaud"_s);
    QCOMPARE(RegionNames().nameOf(u"BW"_s), u"BW"_s);
    QCOMPARE(RegionNames().nameOf(u"Graz"_s), u"Graz"_s);
}

void TestSpecialisation::cardWithoutSourceOrYearIsIncomplete()
{
    Evidence card;
    card.title = u"Many firms look for welders"_s;
    QCOMPARE(missingParts(card).size(), 2);
    card.source = u"Interview"_s;
    card.year = 2026;
    QVERIFY(missingParts(card).isEmpty());
    card.source = u"  "_s;
    QCOMPARE(missingParts(card).size(), 1);
}

QTEST_MAIN(TestSpecialisation)
#include "test_specialisation.moc"
