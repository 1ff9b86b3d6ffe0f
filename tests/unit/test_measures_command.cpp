// SPDX-License-Identifier: GPL-3.0-or-later
// s3facilitator-cli measures from outside; which totals are evident; decimals; what each measure says of
// itself.
#include "MatrixFixture.h"

#include "core/evidence/EvidentTotals.h"
#include "core/evidence/ExactDecimals.h"
#include "core/evidence/MeasureTexts.h"
#include "core/evidence/RadixSort.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3::evidence;

namespace {

ObservationTable tableOf(const QVector<std::tuple<QString, QString, double>>& cells)
{
    ObservationTable table;
    for (const auto& [region, industry, value] : cells)
        table.add(table.regions().intern(region), table.industries().intern(industry),
                  table.periods().intern(u"2015"_s), value);
    return table;
}

QStringList codesOf(const QVector<LeftOut>& entries)
{
    QStringList codes;
    for (const LeftOut& entry : entries)
        codes.append(entry.code);
    return codes;
}

} // namespace

class TestMeasuresCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAndColumns();
    void onePeriodHasNothingToCompare();
    void totalsAreNotSummedTwice();
    void namesAloneAreNoTotals();
    void repeatedAndContradictingRows();
    void wrongUse();
    void badFiles();
    void dataSetOfAProject();
    void versionsDoNotMeet();
    void evidentTotalsByNumbers_data();
    void evidentTotalsByNumbers();
    void decimalsAsWritten_data();
    void decimalsAsWritten();
    void productsOfManyDigits();
    void sortsAsTheStandardDoes();
    void everyColumnExplainsItself();

private:
    struct Outcome {
        int code = -1;
        QString err;
    };
    Outcome run(const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(S3_BINARY_DIR) + u"/app/s3facilitator-cli"_s, arguments);
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardError())};
    }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile out(m_folder.filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QStringList lines(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    QTemporaryDir m_folder;
};

void TestMeasuresCommand::filesAndColumns()
{
    write(u"data.csv"_s,
          "time,region,industry,value\n2010,X,A,1\n2010,X,\"B, C\",3\n2010,Y,A,2\n2010,Y,\"B, C\",\n"
          "2015,X,A,2\n2015,X,\"B, C\",3\n2015,Y,A,1\n2015,Y,\"B, C\",5\n");
    write(u"groups.csv"_s, "industry,group\nA,g\n\"B, C\",h\n");
    const Outcome done =
        run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"out"_s, u"--groups"_s, u"groups.csv"_s});
    QCOMPARE(done.code, 0);
    QVERIFY2(done.err.contains(u"2010: 1 of 4 cells have no value"_s), qPrintable(done.err));
    QVERIFY(done.err.contains(u"1 cells have a value in only one of 2010 and 2015"_s));
    const QStringList cells = lines(u"out/cells.csv"_s);
    QCOMPARE(cells.size(), 9);
    QCOMPARE(cells[0], u"time,region,industry,value,share,lq,presence,density_incl_self,density_excl_self"_s);
    QCOMPARE(cells[2].section(u',', 0, 5), u"2010,X,\"B, C\",3,0.75"_s);
    QCOMPARE(cells[4], u"2010,Y,\"B, C\",,,,,,"_s);
    QCOMPARE(lines(u"out/regions.csv"_s).size(), 5);
    QCOMPARE(lines(u"out/regions.csv"_s)[0].count(u','), 17);
    QCOMPARE(lines(u"out/industries.csv"_s).size(), 5);
    QCOMPARE(lines(u"out/proximity_2010.csv"_s)[0], u"industry,A,\"B, C\""_s);
    QCOMPARE(lines(u"out/proximity_2015.csv"_s).size(), 3);
    QCOMPARE(lines(u"out/shiftshare_cells.csv"_s)[4], u"Y,\"B, C\",,5,,,,,,,"_s);
    QCOMPARE(lines(u"out/growthshare.csv"_s).size(), 5);
}

void TestMeasuresCommand::onePeriodHasNothingToCompare()
{
    write(u"data.csv"_s, "time,region,industry,value\n2010,X,A,1\n2010,Y,A,2\n");
    QCOMPARE(run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"one"_s}).code, 0);
    QCOMPARE(lines(u"one/shiftshare_cells.csv"_s).size(), 1);
    QCOMPARE(lines(u"one/growthshare.csv"_s).size(), 1);
}

void TestMeasuresCommand::totalsAreNotSummedTwice()
{
    write(u"data.csv"_s,
          "time,region,industry,value\n2010,AT,B-E,10\n2010,AT,C,8\n2010,AT,F,5\n2010,AT,TOTAL,15\n"
          "2010,DE,B-E,20\n2010,DE,C,19\n2010,DE,F,15\n2010,DE,TOTAL,35\n");
    const Outcome done = run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"t"_s});
    QCOMPARE(done.code, 0);
    QVERIFY2(done.err.contains(u"TOTAL (means all), C (part of B-E); --totals keep"_s), qPrintable(done.err));
    QCOMPARE(lines(u"t/cells.csv"_s).size(), 5);
    QVERIFY(lines(u"t/regions.csv"_s)[1].startsWith(u"2010,AT,15,"_s));
    const Outcome kept = run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"k"_s, u"--totals"_s, u"keep"_s});
    QCOMPARE(kept.code, 0);
    QVERIFY(lines(u"k/regions.csv"_s)[1].startsWith(u"2010,AT,38,"_s));
}

void TestMeasuresCommand::namesAloneAreNoTotals()
{
    write(u"data.csv"_s, "time,region,industry,value\n2010,R,1,5\n2010,R,10,7\n2010,R,100,9\n2010,R,TOTAL,4\n"
                         "2010,T,1,5\n2010,T,10,3\n2010,T,100,9\n2010,T,TOTAL,4\n");
    const Outcome done = run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"n"_s});
    QCOMPARE(done.code, 0);
    QVERIFY2(done.err.contains(u"counted as given"_s), qPrintable(done.err));
    QVERIFY(lines(u"n/regions.csv"_s)[1].startsWith(u"2010,R,25,"_s));
    QCOMPARE(lines(u"n/cells.csv"_s).size(), 9);
}

void TestMeasuresCommand::repeatedAndContradictingRows()
{
    write(u"twice.csv"_s, "time,region,industry,value\n2010,X,A,1\n2010,X,A,1\n2010,X,B,3\n");
    const Outcome twice = run({u"measures"_s, u"twice.csv"_s, u"--out"_s, u"d"_s});
    QCOMPARE(twice.code, 0);
    QVERIFY(twice.err.contains(u"twice.csv:3: says again"_s));
    QVERIFY(lines(u"d/regions.csv"_s)[1].startsWith(u"2010,X,4,"_s));
    write(u"other.csv"_s, "time,region,industry,value\n2010,X,A,1\n2010,X,A,2\n2010,X,B,3\n");
    const Outcome other = run({u"measures"_s, u"other.csv"_s, u"--out"_s, u"e"_s});
    QCOMPARE(other.code, 3);
    QVERIFY2(other.err.contains(u"nothing was computed"_s), qPrintable(other.err));
    QVERIFY(!QFile::exists(m_folder.filePath(u"e/cells.csv"_s)));
}

void TestMeasuresCommand::wrongUse()
{
    write(u"data.csv"_s, "time,region,industry,value\n2010,X,A,1\n");
    QCOMPARE(run({u"measures"_s, u"data.csv"_s}).code, 2);
    for (const QString& threshold : {u"0"_s, u"-1"_s, u"much"_s, u"nan"_s, u"inf"_s})
        QCOMPARE(run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"w"_s, u"--threshold"_s, threshold}).code,
                 2);
    QCOMPARE(run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"w"_s, u"--totals"_s, u"perhaps"_s}).code, 2);
    QCOMPARE(run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"w"_s, u"--dash"_s, u"perhaps"_s}).code, 2);
    QCOMPARE(run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"w"_s, u"--dataset"_s, u"x"_s}).code, 2);
}

void TestMeasuresCommand::badFiles()
{
    QCOMPARE(run({u"measures"_s, u"none.csv"_s, u"--out"_s, u"b"_s}).code, 3);
    write(u"below.csv"_s, "time,region,industry,value\n2010,X,A,-1\n2010,Y,A,2\n");
    const Outcome below = run({u"measures"_s, u"below.csv"_s, u"--out"_s, u"b"_s});
    QCOMPARE(below.code, 3);
    QVERIFY(below.err.contains(u"1 values below zero"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"b/cells.csv"_s)));
    write(u"data.csv"_s, "time,region,industry,value\n2010,X,A,1\n");
    write(u"groups.csv"_s, "industry,group\nA,g\nA,h\n");
    const Outcome groups =
        run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"b"_s, u"--groups"_s, u"groups.csv"_s});
    QCOMPARE(groups.code, 3);
    QVERIFY2(groups.err.contains(u"A is in group g and in group h"_s), qPrintable(groups.err));
}

void TestMeasuresCommand::dataSetOfAProject()
{
    write(u"data.csv"_s, "time,region,industry,value\n2010,X,A,1\n2010,X,B,3\n2010,Y,A,2\n2010,Y,B,1\n");
    QCOMPARE(run({u"new"_s, u"p.s3project"_s}).code, 0);
    QCOMPARE(run({u"import"_s, u"p.s3project"_s, u"data.csv"_s, u"--name"_s, u"Jobs"_s}).code, 0);
    QCOMPARE(run({u"measures"_s, u"p.s3project"_s, u"--out"_s, u"p"_s}).code, 2);
    QCOMPARE(run({u"measures"_s, u"p.s3project"_s, u"--dataset"_s, u"Jobs"_s, u"--out"_s, u"p"_s}).code, 0);
    QCOMPARE(run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"q"_s}).code, 0);
    for (const QString& name :
         {u"cells.csv"_s, u"regions.csv"_s, u"industries.csv"_s, u"proximity_2010.csv"_s})
        QCOMPARE(lines(u"p/"_s + name), lines(u"q/"_s + name));
    const Outcome none =
        run({u"measures"_s, u"p.s3project"_s, u"--dataset"_s, u"Cows"_s, u"--out"_s, u"p"_s});
    QCOMPARE(none.code, 3);
    QVERIFY(none.err.contains(u"Jobs"_s));
}

void TestMeasuresCommand::versionsDoNotMeet()
{
    write(u"mixed.csv"_s, "time,region,industry,value\n2020,AT31,C10,1\n2020,AT31,J62,3\n2020,AT31,K62,2\n"
                          "2020,AT32,C10,2\n2020,AT32,J62,1\n2020,AT32,K62,4\n");
    write(u"regions.csv"_s, "time,region,industry,value\n2015,NL31,C,1\n2015,NL32,C,3\n"
                            "2020,NL32,C,2\n2020,NL35,C,2\n");
    const auto refused = [this](const QStringList& arguments, const QString& codes) {
        const Outcome done = run(arguments + QStringList{u"--out"_s, u"v"_s});
        QCOMPARE(done.code, 3);
        for (const QString& code : codes.split(u' '))
            QVERIFY2(done.err.contains(code), qPrintable(done.err));
        QVERIFY2(done.err.contains(u"leave out"_s), qPrintable(done.err));
        QVERIFY(!QFile::exists(m_folder.filePath(u"v/cells.csv"_s)));
    };
    refused({u"measures"_s, u"mixed.csv"_s}, u"J62 K62"_s);
    refused({u"measures"_s, u"regions.csv"_s}, u"NL31 NL35"_s); // first against last period
    QCOMPARE(run({u"new"_s, u"v.s3project"_s}).code, 0);
    QVERIFY(run({u"import"_s, u"v.s3project"_s, u"mixed.csv"_s, u"--name"_s, u"Jobs"_s}).code < 2);
    refused({u"measures"_s, u"v.s3project"_s, u"--dataset"_s, u"Jobs"_s}, u"J62 K62"_s);
    for (const QString& source : {u"mixed.csv"_s, u"v.s3project"_s}) {
        QStringList arguments{u"measures"_s, source, u"--leave-out"_s, u"K62"_s, u"--out"_s, u"v"_s};
        if (source == u"v.s3project"_s)
            arguments += {u"--dataset"_s, u"Jobs"_s};
        const Outcome done = run(arguments);
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(lines(u"v/cells.csv"_s).size(), 5);
    }
    QCOMPARE(run({u"measures"_s, u"mixed.csv"_s, u"--leave-out"_s, u"X99"_s, u"--out"_s, u"w"_s}).code, 2);
}

void TestMeasuresCommand::evidentTotalsByNumbers_data()
{
    using Cells = QVector<std::tuple<QString, QString, double>>;
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<QStringList>("confirmed");
    QTest::addColumn<QStringList>("doubtful");
    const auto row = [](const char* name, const Cells& cells, const QStringList& yes,
                        const QStringList& maybe) { QTest::newRow(name) << cells << yes << maybe; };
    row("a total", {{u"X"_s, u"A"_s, 1}, {u"X"_s, u"F"_s, 2}, {u"X"_s, u"TOTAL"_s, 3}}, {u"TOTAL"_s}, {});
    row("a total with withheld parts", {{u"X"_s, u"A"_s, 1}, {u"X"_s, u"F"_s, 2}, {u"X"_s, u"TOTAL"_s, 9}},
        {u"TOTAL"_s}, {});
    row("a name", {{u"X"_s, u"A"_s, 1}, {u"X"_s, u"F"_s, 2}, {u"X"_s, u"TOTAL"_s, 2.9}}, {}, {u"TOTAL"_s});
    row("a range and its parts",
        {{u"X"_s, u"B-E"_s, 10},
         {u"X"_s, u"B"_s, 1},
         {u"X"_s, u"C"_s, 2},
         {u"X"_s, u"D"_s, 3},
         {u"X"_s, u"E"_s, 4}},
        {u"B-E"_s}, {});
    row("a range and other parts",
        {{u"X"_s, u"B-E"_s, 99},
         {u"X"_s, u"B"_s, 1},
         {u"X"_s, u"C"_s, 2},
         {u"X"_s, u"D"_s, 3},
         {u"X"_s, u"E"_s, 4}},
        {}, {u"B-E"_s});
    row("a part", {{u"X"_s, u"B-E"_s, 10}, {u"X"_s, u"C"_s, 9}}, {u"C"_s}, {});
    row("no part", {{u"X"_s, u"B-E"_s, 10}, {u"X"_s, u"C"_s, 9}, {u"Y"_s, u"B-E"_s, 5}, {u"Y"_s, u"C"_s, 9}},
        {}, {u"C"_s});
    row("bare numbers", {{u"X"_s, u"10"_s, 10}, {u"X"_s, u"101"_s, 5}}, {}, {u"101"_s});
    row("nothing", {{u"X"_s, u"I1"_s, 10}, {u"X"_s, u"I2"_s, 5}}, {}, {});
}

void TestMeasuresCommand::evidentTotalsByNumbers()
{
    using Cells = QVector<std::tuple<QString, QString, double>>;
    QFETCH(Cells, cells);
    const TotalsFound found = evidentTotals(tableOf(cells), Axis::Industry);
    QTEST(codesOf(found.confirmed), "confirmed");
    QTEST(codesOf(found.doubtful), "doubtful");
}

void TestMeasuresCommand::decimalsAsWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"1", "0.1", "0.3", "12345.678901234", "1e-9", "3.7e-300", "1e300",
                             "123456789012345678", "0.1234567890123456", "5e-324", "999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMeasuresCommand::decimalsAsWritten()
{
    QFETCH(QString, text);
    const double value = text.toDouble();
    const Decimal decimal = decimalOf(value);
    QCOMPARE(u"%1e%2"_s.arg(decimal.digits).arg(decimal.exponent).toDouble(), value);
}

void TestMeasuresCommand::productsOfManyDigits()
{
    const Whole large = powerOfTen(38);
    QCOMPARE(compareProducts({large, large, large}, {large, large, large}), 0);
    QCOMPARE(compareProducts({large, large, large}, {large, large, large - 1}), 1);
    QCOMPARE(compareProducts({large - 1, large + 1}, {large, large}), -1);
    const double spread[] = {1e-30, 1e30};
    QVERIFY(!DecimalScale::of(spread));
    const double fine[] = {0.1, 0.25, 1e6};
    const auto scale = DecimalScale::of(fine);
    QVERIFY(scale);
    QVERIFY(scale->whole(0.25) == Whole(25));
    QVERIFY(scale->whole(0.1) + scale->whole(0.25) == Whole(35));
}

void TestMeasuresCommand::sortsAsTheStandardDoes()
{
    for (const int size : {0, 1, 63, 64, 700}) {
        std::mt19937 numbers(unsigned(size + 1));
        std::lognormal_distribution<double> wide(0, 8);
        std::uniform_real_distribution<double> narrow(1, 1 + 1e-9); // the upper half of the bits is alike
        std::vector<double> values;
        for (int k = 0; k < size; ++k)
            values.push_back(k % 5 == 0 ? 0 : k % 5 == 1 ? narrow(numbers) : std::round(wide(numbers)));
        std::vector<double> expected = values;
        std::sort(expected.begin(), expected.end());
        radixSort(values, sortKey);
        QCOMPARE(values, expected);
    }
}

void TestMeasuresCommand::everyColumnExplainsItself()
{
    write(u"data.csv"_s, "time,region,industry,value\n2010,X,A,1\n2015,X,A,2\n");
    QCOMPARE(run({u"measures"_s, u"data.csv"_s, u"--out"_s, u"x"_s}).code, 0);
    // Keys, values as in the data and plain differences of them.
    const QStringList plain = {
        u"time"_s,  u"region"_s,          u"industry"_s,        u"value"_s,     u"e0"_s,
        u"e1"_s,    u"change"_s,          u"lq_t1"_s,           u"size_t1"_s,   u"share_t1"_s,
        u"group"_s, u"regional_growth"_s, u"national_growth"_s, u"eci_status"_s};
    const QStringList codes = measureCodes();
    QStringList explained;
    for (const QString& code : codes)
        explained.append(measureText(code)->column);
    for (const QString& file :
         {u"cells"_s, u"regions"_s, u"industries"_s, u"shiftshare_cells"_s, u"growthshare"_s}) {
        for (const QString& column : lines(u"x/"_s + file + u".csv"_s)[0].split(u','))
            QVERIFY2(plain.contains(column) || explained.contains(column), qPrintable(column));
    }
    for (const QString& code : codes) {
        const auto text = measureText(code);
        QVERIFY(text);
        QVERIFY2(!text->name.isEmpty() && !text->formula.isEmpty() && !text->reading.isEmpty(),
                 qPrintable(code));
        QVERIFY(text->explained().contains(text->formula));
    }
    QCOMPARE(run({u"measures"_s, u"--definitions"_s}).code, 0);
    QCOMPARE(measureText(u"location_quotient"_s)->column, u"lq"_s);
    QVERIFY(measureText(FindingMeasure::Hhi).sentence().startsWith(u"Herfindahl-Hirschman index (HHI): "_s));
    QVERIFY(!measureText(u"cows"_s));
}

QTEST_GUILESS_MAIN(TestMeasuresCommand)
#include "test_measures_command.moc"
