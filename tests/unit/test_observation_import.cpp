// SPDX-License-Identifier: GPL-3.0-or-later
// From a table file to observations: what is accepted, what is rejected and why, and the limits.
#include "core/evidence/ObservationImport.h"

#include <QBuffer>
#include <QTest>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(S3_TEST_DATA "/evidence/") + name;
}

ReadOptions plainOptions()
{
    ReadOptions options;
    options.mapping.region = 0;
    options.mapping.industry = 1;
    options.mapping.time = 2;
    options.mapping.value = 3;
    return options;
}

Result<ImportOutcome> read(const QByteArray& bytes, const ReadOptions& options = plainOptions(),
                           const Progress& progress = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readObservations(buffer, options, progress);
}

Result<ImportOutcome> readAsGuessed(const QString& path)
{
    const auto sniffed = sniffFile(path);
    if (!sniffed)
        return sniffed.error();
    return readObservations(
        path, ReadOptions::fromGuess(*sniffed, proposeMapping(sniffed->header, sniffed->sample).mapping));
}

/// "AT C 2015 = 1.5 p"
QStringList linesOf(const ObservationTable& table)
{
    QStringList lines;
    for (int row = 0; row < table.size(); ++row) {
        const auto value = table.value(row);
        lines << u"%1 %2 %3 = %4 %5"_s
                     .arg(table.regions().code(table.region(row)),
                          table.industries().code(table.industry(row)),
                          table.periods().code(table.period(row)),
                          value ? QString::number(*value, 'g', 12) : u"none"_s, flagLetters(table.flags(row)))
                     .trimmed();
    }
    return lines;
}

/// "3:4 1,5" for row 3, column 4, or "3:4>2 1" for a contradiction of row 2.
QStringList linesOf(const QVector<RejectedRow>& rejected)
{
    QStringList lines;
    for (const RejectedRow& row : rejected) {
        const QString other = row.otherRow > 0 ? u">%1"_s.arg(row.otherRow) : QString();
        lines << u"%1:%2%3 %4"_s.arg(row.row).arg(row.column).arg(other, row.text);
    }
    return lines;
}

const QByteArray head = "region,industry,time,value\n";

} // namespace

class TestObservationImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLongTable();
    void missingIsNotZero();
    void dashIsMissingOrZeroAsAsked();
    void rejectsRowsWithPlaceAndReason();
    void countsRepeatedRowsOnce();
    void rejectsContradictions();
    void filtersRows();
    void takesFixedTime();
    void readsFlagColumn();
    void readsGermanFile();
    void readsEurostatBulkFile();
    void readsCountriesWithMissingIceland();
    void reportsTotals();
    void refusesWhatIsTooMuch();
    void refusesIncompleteMapping();
    void listsOnlySoMany();
    void stopsWhenAsked();
    void readsManyRows();
};

void TestObservationImport::readsLongTable()
{
    const auto outcome = read(head + "AT,C,2015,1.5\nAT,D,2015,2 p\n\"DE\",C,2016,3\n");
    QVERIFY(outcome);
    QCOMPARE(linesOf(outcome->table),
             QStringList({u"AT C 2015 = 1.5"_s, u"AT D 2015 = 2 p"_s, u"DE C 2016 = 3"_s}));
    QCOMPARE(outcome->rowsRead, 3);
    QCOMPARE(outcome->rejectedCount, 0);
    QCOMPARE(outcome->table.regions().codes(), QStringList({u"AT"_s, u"DE"_s}));
}

void TestObservationImport::missingIsNotZero()
{
    const auto outcome = read(head + "AT,C,2015,\nAT,D,2015,:\nAT,E,2015,NA\nAT,F,2015,0\n");
    QVERIFY(outcome);
    QCOMPARE(linesOf(outcome->table), QStringList({u"AT C 2015 = none m"_s, u"AT D 2015 = none m"_s,
                                                   u"AT E 2015 = none m"_s, u"AT F 2015 = 0"_s}));
    QCOMPARE(outcome->missingCells, 3);
}

void TestObservationImport::dashIsMissingOrZeroAsAsked()
{
    ReadOptions options = plainOptions();
    auto outcome = read(head + "AT,C,2015,-\n", options);
    QCOMPARE(linesOf(outcome->table), {u"AT C 2015 = none m"_s});
    QCOMPARE(outcome->dashCells, 1);
    options.value.dash = DashMeaning::Zero;
    outcome = read(head + "AT,C,2015,-\n", options);
    QCOMPARE(linesOf(outcome->table), {u"AT C 2015 = 0"_s});
    QCOMPARE(outcome->dashCells, 1);
}

void TestObservationImport::rejectsRowsWithPlaceAndReason()
{
    ReadOptions options = plainOptions();
    options.limits.codeBytes = 20;
    const auto outcome = read(head + "AT,C,2015,1\n\n"
                                     "AT,D,2015,\"1,5\"\n"
                                     "AT,E\n"
                                     ",F,2015,1\n"
                                     "AT,\"G\"x,2015,1\n"
                                     "AT,H,2015,1e301\n"
                                     "AT,abcdefghijklmnopqrstuvwxyz,2015,1\n"
                                     "K\xE4rnten,I,2015,1\n"
                                     "AT,J,2015,9\n",
                              options);
    QVERIFY(outcome);
    QCOMPARE(linesOf(outcome->table), QStringList({u"AT C 2015 = 1"_s, u"AT J 2015 = 9"_s}));
    QCOMPARE(outcome->rejectedCount, 7);
    QVector<RejectReason> reasons;
    QStringList places;
    for (const RejectedRow& row : outcome->rejected) {
        reasons << row.reason;
        places << u"%1:%2"_s.arg(row.row).arg(row.column);
        QVERIFY(!row.expected.isEmpty());
    }
    QCOMPARE(places, QStringList({u"4:4"_s, u"5:2"_s, u"6:1"_s, u"7:1"_s, u"8:4"_s, u"9:2"_s, u"10:1"_s}));
    QCOMPARE(reasons, QVector<RejectReason>({RejectReason::NotANumber, RejectReason::TooFewColumns,
                                             RejectReason::EmptyCode, RejectReason::BadQuoting,
                                             RejectReason::OutOfRange, RejectReason::CodeTooLong,
                                             RejectReason::NotText}));
    QCOMPARE(outcome->rejected[0].text, u"1,5"_s);
    QCOMPARE(outcome->rejected[0].expected, u"a number with a decimal point"_s);
    QCOMPARE(outcome->table.regions().codes(), {u"AT"_s}); // nothing of a rejected row remains
}

void TestObservationImport::countsRepeatedRowsOnce()
{
    const auto outcome = read(head + "AT,C,2015,1\nAT,D,2015,:\nAT,C,2015,1.0 p\nAT,D,2015,\nAT,C,2015,1\n");
    QVERIFY(outcome);
    QCOMPARE(linesOf(outcome->table), QStringList({u"AT C 2015 = 1 p"_s, u"AT D 2015 = none m"_s}));
    QCOMPARE(outcome->repeatedCount, 3);
    QCOMPARE(outcome->repeated[0].row, 4);
    QCOMPARE(outcome->repeated[0].firstRow, 2);
    QCOMPARE(outcome->repeated[1].row, 5);
    QCOMPARE(outcome->repeated[1].firstRow, 3);
    QCOMPARE(outcome->rejectedCount, 0);
}

void TestObservationImport::rejectsContradictions()
{
    const auto outcome =
        read(head + "AT,C,2015,1\nAT,D,2015,5\nAT,C,2015,2\nAT,C,2015,1\nAT,E,2015,:\nAT,E,2015,0\n");
    QVERIFY(outcome);
    QCOMPARE(linesOf(outcome->table), {u"AT D 2015 = 5"_s});
    QCOMPARE(linesOf(outcome->rejected),
             QStringList({u"2:4>2 1"_s, u"4:4>2 2"_s, u"5:4>2 1"_s, u"6:4>6 "_s, u"7:4>6 0"_s}));
    QCOMPARE(outcome->rejected[0].reason, RejectReason::Contradiction);
    QCOMPARE(outcome->repeatedCount, 0);
}

void TestObservationImport::filtersRows()
{
    ReadOptions options = plainOptions();
    options.filters = {{4, u"THS"_s}};
    const auto outcome =
        read("region,industry,time,value,unit\nAT,C,2015,1,THS\nAT,C,2015,99,PC\nAT,D,2015,x1\n", options);
    QVERIFY(outcome);
    QCOMPARE(linesOf(outcome->table), {u"AT C 2015 = 1"_s});
    QCOMPARE(outcome->rowsFiltered, 2);
    QCOMPARE(outcome->rejectedCount, 0);
}

void TestObservationImport::takesFixedTime()
{
    ReadOptions options;
    options.layout.headerLines = 0;
    options.mapping.region = 0;
    options.mapping.industry = 1;
    options.mapping.value = 2;
    options.mapping.fixedTime = u"2015"_s;
    const auto outcome = read("AT,C,1\nDE,C,2\n", options);
    QVERIFY(outcome);
    QCOMPARE(linesOf(outcome->table), QStringList({u"AT C 2015 = 1"_s, u"DE C 2015 = 2"_s}));
}

void TestObservationImport::readsFlagColumn()
{
    ReadOptions options = plainOptions();
    options.mapping.flag = 4;
    const auto outcome = read("region,industry,time,value,flag\n"
                              "AT,C,2015,1,bp\nAT,D,2015,,c\nAT,E,2015,2,\nAT,F,2015,3\nAT,G,2015,4,Q\n",
                              options);
    QVERIFY(outcome);
    QCOMPARE(linesOf(outcome->table),
             QStringList({u"AT C 2015 = 1 pb"_s, u"AT D 2015 = none mc"_s, u"AT E 2015 = 2"_s,
                          u"AT F 2015 = 3"_s, u"AT G 2015 = 4 n"_s}));
}

void TestObservationImport::readsGermanFile()
{
    const auto outcome = readAsGuessed(dataFile(u"german_windows1252.csv"_s));
    QVERIFY(outcome);
    QCOMPARE(
        linesOf(outcome->table),
        QStringList({u"Baden-Württemberg Handel; Verkehr 2015 = 1234567.8"_s,
                     u"Baden-Württemberg Bau 2015 = 200.5 p"_s, u"Thüringen Handel; Verkehr 2015 = none m"_s,
                     u"Thüringen Bau 2015 = none m"_s, u"Thüringen Kunst 2015 = 12.25 e"_s}));
    QCOMPARE(outcome->dashCells, 1);
    QCOMPARE(outcome->notes, {u"© Statistisches Amt"_s});
    QCOMPARE(outcome->rejectedCount, 0);
}

void TestObservationImport::readsEurostatBulkFile()
{
    auto sniffed = sniffFile(dataFile(u"eurostat_bulk.tsv"_s));
    QVERIFY(sniffed);
    ReadOptions options =
        ReadOptions::fromGuess(*sniffed, proposeMapping(sniffed->header, sniffed->sample).mapping);
    options.filters = {{2, u"EMP"_s}};
    const auto outcome = readObservations(dataFile(u"eurostat_bulk.tsv"_s), options);
    QVERIFY(outcome);
    QCOMPARE(outcome->rowsRead, 8);
    QCOMPARE(outcome->rowsFiltered, 2);
    QCOMPARE(outcome->rejectedCount, 0);
    QCOMPARE(outcome->table.size(), 6 * 8);
    const QStringList lines = linesOf(outcome->table);
    QVERIFY(lines.contains(u"DE405 A 2020 = 1.02 p"_s));
    QVERIFY(lines.contains(u"EL51 C 2010 = 18.04 b"_s));
    QVERIFY(lines.contains(u"DE G-I 2022 = none m"_s));
    QVERIFY(lines.contains(u"MTZ O-Q 2022 = 0"_s));
    QCOMPARE(outcome->missingCells, 4);
}

void TestObservationImport::readsCountriesWithMissingIceland()
{
    const auto outcome = readAsGuessed(dataFile(u"eu_countries.csv"_s));
    QVERIFY(outcome);
    QCOMPARE(outcome->table.size(), 80);
    QCOMPARE(outcome->missingCells, 10);
    for (int row = 0; row < outcome->table.size(); ++row) {
        const bool iceland2007 = outcome->table.regions().code(outcome->table.region(row)) == u"IS" &&
                                 outcome->table.periods().code(outcome->table.period(row)) == u"2007";
        QCOMPARE(outcome->table.value(row).has_value(), !iceland2007);
    }
}

void TestObservationImport::reportsTotals()
{
    const auto outcome =
        read(head + "AT,TOTAL,2015,3\nAT,B-E,2015,1\nAT,C,2015,1\nEU27_2020,F,2015,1\nAT,F,2015,1\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->table.size(), 5); // they stay in the table
    QCOMPARE(outcome->industriesLeftOut,
             QVector<LeftOut>({{u"TOTAL"_s, LeftOut::Total, {}}, {u"C"_s, LeftOut::PartOf, u"B-E"_s}}));
    QCOMPARE(outcome->regionsLeftOut, QVector<LeftOut>({{u"EU27_2020"_s, LeftOut::Total, {}}}));
}

void TestObservationImport::refusesWhatIsTooMuch()
{
    ReadOptions options = plainOptions();
    options.limits.rows = 2;
    auto outcome = read(head + "AT,C,2015,1\nAT,D,2015,1\nAT,E,2015,1\n", options);
    QCOMPARE(outcome.error().code, ErrorCode::Refused);
    QCOMPARE(outcome.error().place.row, 4);
    options.limits = {};
    options.limits.codesPerAxis = 2;
    outcome = read(head + "AT,C,2015,1\nDE,C,2015,1\nIT,C,2015,1\n", options);
    QCOMPARE(outcome.error().code, ErrorCode::Refused);
    QCOMPARE(outcome.error().place.row, 4);

    ReadOptions wide;
    wide.mapping.region = 0;
    wide.mapping.fixedIndustry = u"C"_s;
    wide.mapping.valueColumns = {1, 2, 3};
    wide.mapping.headings = {{Role::Time, 0}};
    wide.limits.rows = 5;
    outcome = read("geo,2013,2014,2015\nAT,1,2,3\nDE,1,2,3\n", wide);
    QCOMPARE(outcome.error().code, ErrorCode::Refused);
    QCOMPARE(read(head).error().code, ErrorCode::InvalidInput);
    QCOMPARE(readObservations(dataFile(u"none.csv"_s), plainOptions()).error().code, ErrorCode::NotFound);
}

void TestObservationImport::refusesIncompleteMapping()
{
    ReadOptions options = plainOptions();
    options.mapping.industry = -1;
    QCOMPARE(read(head + "AT,C,2015,1\n", options).error().code, ErrorCode::InvalidValue);
    options = plainOptions();
    options.mapping.value = 7;
    QCOMPARE(read(head + "AT,C,2015,1\n", options).error().code, ErrorCode::InvalidInput);
    options = plainOptions();
    options.mapping.valueColumns = {3};
    options.mapping.headings = {{Role::Time, 0}};
    options.layout.headerLines = 0;
    QCOMPARE(read("AT,C,2015,1\n", options).error().code, ErrorCode::InvalidValue);
}

void TestObservationImport::listsOnlySoMany()
{
    ReadOptions options = plainOptions();
    options.limits.listed = 3;
    QByteArray bytes = head;
    for (int i = 0; i < 10; ++i)
        bytes += "AT,C,2015,wrong\n";
    for (int i = 0; i < 10; ++i)
        bytes += "AT,D,2015,1\n";
    const auto outcome = read(bytes, options);
    QVERIFY(outcome);
    QCOMPARE(outcome->rejectedCount, 10);
    QCOMPARE(outcome->rejected.size(), 3);
    QCOMPARE(outcome->repeatedCount, 9);
    QCOMPARE(outcome->repeated.size(), 3);
}

void TestObservationImport::stopsWhenAsked()
{
    const auto outcome = read(head + "AT,C,2015,1\n", plainOptions(), [](qint64, qint64) { return false; });
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
}

void TestObservationImport::readsManyRows()
{
    QByteArray bytes = head;
    double sum = 0;
    for (int region = 0; region < 100; ++region) {
        for (int industry = 0; industry < 100; ++industry) {
            for (int year = 2010; year < 2015; ++year) {
                const double value = region * 1000 + industry + year / 10000.0;
                sum += value;
                bytes += "R" + QByteArray::number(region) + ",I" + QByteArray::number(industry) + "," +
                         QByteArray::number(year) + "," + QByteArray::number(value, 'g', 17) + "\n";
            }
        }
    }
    const auto outcome = read(bytes);
    QVERIFY(outcome);
    QCOMPARE(outcome->table.size(), 50'000);
    QCOMPARE(outcome->repeatedCount, 0);
    double read = 0;
    for (int row = 0; row < outcome->table.size(); ++row)
        read += *outcome->table.value(row);
    QCOMPARE(read, sum);
}

QTEST_GUILESS_MAIN(TestObservationImport)
#include "test_observation_import.moc"
