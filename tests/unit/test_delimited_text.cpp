// SPDX-License-Identifier: GPL-3.0-or-later
// Text of table files: cells, records, guesses about encoding, separator, header and decimal sign, column
// roles.
#include "core/evidence/ColumnMapping.h"
#include "core/evidence/DelimitedText.h"
#include "core/evidence/RecordReader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryFile>
#include <QTest>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(S3_TEST_DATA "/evidence/") + name;
}

QString cell(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// All records as "line: a|b|c"; the error's context at the end if there is one.
QStringList recordsOf(const QByteArray& bytes, const Dialect& dialect = {}, const ReadLimits& limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    RecordReader reader(buffer, dialect, limits);
    QStringList records;
    for (;;) {
        const RowSource::Step step = reader.next();
        if (step == RowSource::Step::End)
            return records;
        if (step == RowSource::Step::Failed)
            return records << u"%1: %2"_s.arg(reader.error().place.row).arg(reader.error().context);
        QStringList cells;
        for (int i = 0; i < reader.fieldCount(); ++i)
            cells << cell(reader.field(i));
        records << u"%1: %2"_s.arg(reader.line()).arg(cells.join(u'|'));
    }
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class TestDelimitedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesValues_data();
    void parsesValues();
    void hintsAtDecimalSign_data();
    void hintsAtDecimalSign();
    void cutsRecords_data();
    void cutsRecords();
    void cutsRecordsAcrossBlocks();
    void refusesHostileFiles();
    void stopsWhenAsked();
    void sniffsEncodings();
    void sniffsSeparators_data();
    void sniffsSeparators();
    void sniffsDecimalSigns_data();
    void sniffsDecimalSigns();
    void sniffsHeaders();
    void sniffsGermanFile();
    void sniffsEurostatBulkFile();
    void findsLateEncoding();
    void proposesByName_data();
    void proposesByName();
    void proposesByContent();
    void recognisesPeriods();
};

void TestDelimitedText::parsesValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("flags");
    using P = ParsedValue;
    const auto row = [](const char* text, char decimal, P::Kind kind, double value = 0,
                        const char* flags = "") {
        QTest::addRow("%s (%c)", text, decimal)
            << QByteArray(text) << decimal << int(kind) << value << QString::fromLatin1(flags);
    };
    row("10.98", '.', P::Number, 10.98);
    row(" 0 ", '.', P::Number, 0);
    row("-3.5e-2", '.', P::Number, -0.035);
    row("1.5E+3", '.', P::Number, 1500);
    row(".5", '.', P::Number, 0.5);
    row("+7", '.', P::Number, 7);
    row("\xE2\x88\x92"
        "7",
        '.', P::Number, -7);
    row("1,234", '.', P::Number, 1234);
    row("1,234,567.25", '.', P::Number, 1234567.25);
    row("1 234 567", '.', P::Number, 1234567);
    row("1\xC2\xA0"
        "234,5",
        ',', P::Number, 1234.5);
    row("1\xE2\x80\xAF"
        "234",
        ',', P::Number, 1234);
    row("1'234'567.5", '.', P::Number, 1234567.5);
    row("1.234", ',', P::Number, 1234);
    row("1.234.567,8", ',', P::Number, 1234567.8);
    row("12,5", ',', P::Number, 12.5);
    row("12,5", '.', P::NotANumber);
    row("1.5", ',', P::NotANumber);
    row("1,23,456", '.', P::NotANumber);
    row("1 234,567", '.', P::NotANumber);
    row("12.", '.', P::Number, 12);
    row(".", '.', P::Missing, 0, "m");
    row("1.2.3", '.', P::NotANumber);
    row("0x10", '.', P::NotANumber);
    row("inf", '.', P::NotANumber);
    row("-inf", '.', P::NotANumber);
    row("12 %", '.', P::NotANumber);
    row("twelve", '.', P::NotANumber);
    row("1e999", '.', P::OutOfRange);
    row("-1e999", '.', P::OutOfRange);
    row("10.98 p", '.', P::Number, 10.98, "p");
    row("10.98p", '.', P::Number, 10.98, "p");
    row("3 bu", '.', P::Number, 3, "bu");
    row("12e", '.', P::Number, 12, "e");
    row("12 q", '.', P::NotANumber);
    row("0 z", '.', P::Missing, 0, "m");
    row(": c", '.', P::Missing, 0, "mc");
    row(":", '.', P::Missing, 0, "m");
    row("", '.', P::Missing, 0, "m");
    row("..", '.', P::Missing, 0, "m");
    row("...", '.', P::Missing, 0, "m");
    row("NA", '.', P::Missing, 0, "m");
    row("/", '.', P::Missing, 0, "mu");
    row("(123)", '.', P::Number, 123, "u");
    row("(1 234,5)", ',', P::Number, 1234.5, "u");
    row("( -3 ) p", '.', P::Number, -3, "pu");
    row("(p)", '.', P::NotANumber);
    row("()", '.', P::NotANumber);
    row("(abc)", '.', P::NotANumber);
    row("(1", '.', P::NotANumber);
    row("c", '.', P::Missing, 0, "mc");
    row("-", '.', P::Dash, 0, "m");
    row("\xE2\x80\x93", ',', P::Dash, 0, "m");
}

void TestDelimitedText::parsesValues()
{
    QFETCH(QByteArray, text);
    QFETCH(char, decimal);
    QFETCH(int, kind);
    QFETCH(double, value);
    QFETCH(QString, flags);
    const ParsedValue parsed = parseValue(std::string_view(text.constData(), size_t(text.size())),
                                          {DecimalSign(decimal), DashMeaning::Missing});
    QCOMPARE(int(parsed.kind), kind);
    if (kind == ParsedValue::Number)
        QCOMPARE(parsed.value, value);
    if (kind != ParsedValue::NotANumber)
        QCOMPARE(flagLetters(parsed.flags), flags);
}

void TestDelimitedText::hintsAtDecimalSign_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("hint");
    using H = DecimalHint;
    const auto row = [](const char* text, H hint) {
        QTest::addRow("%s", text) << QByteArray(text) << int(hint);
    };
    row("12", H::None);
    row("12345", H::PlainBig);
    row("1.5", H::Point);
    row("1,5", H::Comma);
    row("1,5 p", H::Comma);
    row("(1,5)", H::Comma);
    row("0,123", H::Comma);
    row("0.123", H::Point);
    row("1,234", H::AmbiguousComma);
    row("1.234", H::AmbiguousPoint);
    row("1234,567", H::Comma);
    row("1,234,567", H::Point);
    row("1.234,5", H::Comma);
    row("1,234.5", H::Point);
    row("word", H::None);
}

void TestDelimitedText::hintsAtDecimalSign()
{
    QFETCH(QByteArray, text);
    QTEST(int(decimalHint(std::string_view(text.constData(), size_t(text.size())))), "hint");
}

void TestDelimitedText::cutsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& records) {
        QTest::newRow(name) << bytes << records;
    };
    row("plain", "a,b\n1,2\n", {u"1: a|b"_s, u"2: 1|2"_s});
    row("no line end at the end", "a,b\n1,", {u"1: a|b"_s, u"2: 1|"_s});
    row("CR LF", "a,b\r\n1,2\r\n", {u"1: a|b"_s, u"2: 1|2"_s});
    row("CR", "a,b\r1,2\r", {u"1: a|b"_s, u"2: 1|2"_s});
    row("empty lines count", "a,b\n\n\n1,2\n", {u"1: a|b"_s, u"4: 1|2"_s});
    row("quoted separator", "\"a,b\",c\n", {u"1: a,b|c"_s});
    row("quoted line break", "\"a\nb\",c\n1,2\n", {u"1: a\nb|c"_s, u"3: 1|2"_s});
    row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", {u"1: say \"hi\"|\""_s});
    row("quote inside a field", "5\" pipe,x\n", {u"1: 5\" pipe|x"_s});
    row("empty quoted", "\"\",x\n", {u"1: |x"_s});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        {u"1: a|b"_s});
    row("nothing", "", {});
    row("unclosed", "a,b\n\"c,d\n", {u"1: a|b"_s, u"2: a quotation mark is never closed"_s});
}

void TestDelimitedText::cutsRecords()
{
    QFETCH(QByteArray, bytes);
    QTEST(recordsOf(bytes), "records");
}

// Rows of all lengths, so that block borders fall on every kind of byte.
void TestDelimitedText::cutsRecordsAcrossBlocks()
{
    QByteArray bytes;
    QStringList expected;
    for (int i = 0; bytes.size() < 700'000; ++i) {
        const QByteArray word(i % 37, 'x');
        bytes += "\"" + word + "\"\"\"," + QByteArray::number(i) + ",\xC3\xA4\r\n";
        expected << u"%1: %2\"|%3|ä"_s.arg(i + 1).arg(QString::fromLatin1(word)).arg(i);
    }
    QCOMPARE(recordsOf(bytes), expected);
    const QByteArray utf16 = encoded(QString::fromUtf8(bytes), QStringConverter::Utf16BE);
    QCOMPARE(recordsOf(utf16, {Encoding::Utf16BigEndian, ',', false}), expected);
}

void TestDelimitedText::refusesHostileFiles()
{
    ReadLimits limits;
    limits.recordBytes = 1000;
    limits.columns = 10;
    limits.fileBytes = 5000;
    QCOMPARE(recordsOf("a,b\n" + QByteArray(2000, 'x'), {}, limits),
             QStringList({u"1: a|b"_s, u"2: the row is too long"_s}));
    QCOMPARE(recordsOf("\"" + QByteArray(2000, 'x'), {}, limits), {u"1: a quotation mark is never closed"_s});
    QCOMPARE(recordsOf(QByteArray(20, ','), {}, limits), {u"1: too many columns"_s});
    QCOMPARE(recordsOf(QByteArray(9000, '\n'), {}, limits),
             {u"1: the file is larger than this program reads"_s});
    QCOMPARE(recordsOf(QByteArray("a,\0b\n", 5)), {u"1: the file holds zero bytes, so it is no text file"_s});
}

void TestDelimitedText::stopsWhenAsked()
{
    QBuffer buffer;
    buffer.setData(QByteArray(1'000'000, 'a').replace(500, 1, "\n").replace(1000, 1, "\n"));
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QVector<qint64> seen;
    RecordReader reader(buffer, {}, {}, [&](qint64 done, qint64 total) {
        seen << done << total;
        return seen.size() < 4;
    });
    while (reader.next() == RowSource::Step::Record) {
    }
    QCOMPARE(reader.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen.size(), 4);
    QVERIFY(seen[0] > 0 && seen[2] > seen[0]);
    QCOMPARE(seen[1], 1'000'000);
}

void TestDelimitedText::sniffsEncodings()
{
    const QString text = u"region,industry,time,value\nThüringen,C,2015,1.5\nÖsterreich,C,2015,2.5\n"_s;
    const auto encodingOf = [](const QByteArray& bytes) {
        return sniff(bytes).value().table.dialect.encoding;
    };
    const auto firstRegion = [](const QByteArray& bytes) { return sniff(bytes).value().sample[0][0]; };
    QByteArray windows = text.toLatin1();
    windows.replace("C,2015,1.5", "\x80,2015,1.5"); // the euro sign, which Latin-1 lacks
    QCOMPARE(encodingOf(text.toUtf8()), Encoding::Utf8);
    QCOMPARE(encodingOf(encoded(text, QStringConverter::Utf8)), Encoding::Utf8);
    QCOMPARE(encodingOf(encoded(text, QStringConverter::Utf16LE)), Encoding::Utf16LittleEndian);
    QCOMPARE(encodingOf(encoded(text, QStringConverter::Utf16BE)), Encoding::Utf16BigEndian);
    QCOMPARE(encodingOf(windows), Encoding::Windows1252);
    for (const auto& bytes :
         {text.toUtf8(), encoded(text, QStringConverter::Utf8), windows,
          encoded(text, QStringConverter::Utf16LE), encoded(text, QStringConverter::Utf16BE)})
        QCOMPARE(firstRegion(bytes), u"Thüringen"_s);
    QCOMPARE(sniff(windows)->sample[0][1], u"€"_s);
    QVERIFY(sniff(text.toUtf8())->encodingProven);
    QVERIFY(!sniff("a,b\n1,2\n")->encodingProven);
    QCOMPARE(sniff("").error().code, ErrorCode::InvalidInput);
    QCOMPARE(sniff(QByteArray("PK\x03\x04\0\0\0", 7)).error().code, ErrorCode::InvalidInput);
}

void TestDelimitedText::sniffsSeparators_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon with decimal commas") << QByteArray("r;v;w\nA;1,5;2,5\nB;3,5;4,5\n") << ';';
    QTest::newRow("tab with commas within") << QByteArray("a,b,c\td\nx,y,z\t1\nu,v,w\t2\n") << '\t';
    QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << '|';
    QTest::newRow("semicolons in quotes") << QByteArray("a,b\n\"x;y\",1\n\"u;v\",2\n\"w;z\",3\n") << ',';
    QTest::newRow("title above") << QByteArray("A title, with a comma; and more\n\na;b;c\n1;2;3\n4;5;6\n"
                                               "7;8;9\n1;1;1\n2;2;2\n3;3;3\n4;4;4\n5;5;5\n6;6;6\n")
                                 << ';';
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << ',';
}

void TestDelimitedText::sniffsSeparators()
{
    QFETCH(QByteArray, head);
    QTEST(sniff(head)->table.dialect.separator, "separator");
}

void TestDelimitedText::sniffsDecimalSigns_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<bool>("ambiguous");
    QTest::addColumn<QString>("cell");
    QTest::newRow("point") << QByteArray("r,v\nA,1.5\nB,1.234\n") << '.' << false << QString();
    QTest::newRow("comma") << QByteArray("r;v\nA;1,5\nB;1,234\n") << ',' << false << QString();
    QTest::newRow("integers") << QByteArray("r,v\nA,15\nB,12345\n") << '.' << false << QString();
    QTest::newRow("only 1,234") << QByteArray("r,v\nA,\"1,234\"\nB,\"5,678\"\n") << '.' << true << u"1,234"_s;
    QTest::newRow("1,234 beside 12345")
        << QByteArray("r,v\nA,\"1,234\"\nB,12345\n") << ',' << true << u"1,234"_s;
    QTest::newRow("1.234 in a semicolon file")
        << QByteArray("r;v\nA;1.234\nB;5.678\n") << ',' << true << u"1.234"_s;
    QTest::newRow("both signs") << QByteArray("r;v\nA;1.5\nB;5,6\nC;7.25\n") << '.' << true << QString();
}

void TestDelimitedText::sniffsDecimalSigns()
{
    QFETCH(QByteArray, head);
    const auto sniffed = sniff(head);
    QVERIFY(sniffed);
    QCOMPARE(sniffed->columnCount(), 2);
    QTEST(char(sniffed->columns[1].decimal), "decimal");
    QTEST(sniffed->columns[1].ambiguous, "ambiguous");
    QTEST(sniffed->columns[1].ambiguousCell, "cell");
}

void TestDelimitedText::sniffsHeaders()
{
    QVERIFY(sniff("region,industry,time,value\nA,C,2015,1\n")->hasHeader());
    QVERIFY(sniff("wo,was,wann,wieviel\nAT,C,2015,1\nAT,D,2015,2\n")->hasHeader());
    QVERIFY(sniff("geo,nace,2014,2015\nAT,C,1,2\n")->hasHeader());
    const auto bare = sniff("AT,C,2015,1\nAT,D,2015,2\nDE,C,2015,3\n");
    QVERIFY(!bare->hasHeader());
    QVERIFY(bare->header.isEmpty());
    QCOMPARE(bare->sample.size(), 3);
}

void TestDelimitedText::sniffsGermanFile()
{
    const auto sniffed = sniffFile(dataFile(u"german_windows1252.csv"_s));
    QVERIFY(sniffed);
    QCOMPARE(sniffed->table.dialect, (Dialect{Encoding::Windows1252, ';', false, false}));
    QCOMPARE(sniffed->columns[3].decimal, DecimalSign::Comma);
    QVERIFY(!sniffed->columns[3].ambiguous);
    QCOMPARE(sniffed->sample.last().first(), u"2015"_s);
    QCOMPARE(sniffFile(dataFile(u"none.csv"_s)).error().code, ErrorCode::NotFound);
}

void TestDelimitedText::sniffsEurostatBulkFile()
{
    const auto sniffed = sniffFile(dataFile(u"eurostat_bulk.tsv"_s));
    QVERIFY(sniffed);
    QCOMPARE(sniffed->table.dialect, (Dialect{Encoding::Utf8, '\t', true, false}));
    QCOMPARE(sniffed->header.mid(0, 6), QStringList({u"freq"_s, u"unit"_s, u"wstatus"_s, u"nace_r2"_s,
                                                     u"geo\\TIME_PERIOD"_s, u"2008"_s}));
    QCOMPARE(sniffed->columnCount(), 13);
    const MappingProposal proposal = proposeMapping(sniffed->header, sniffed->sample);
    QCOMPARE(proposal.mapping.region, 4);
    QCOMPARE(proposal.mapping.industry, 3);
    QCOMPARE(proposal.mapping.time, -1);
    QCOMPARE(proposal.mapping.valueColumns, QVector<int>({5, 6, 7, 8, 9, 10, 11, 12}));
    QVERIFY(proposal.mapping.isComplete());
    QVERIFY(proposal.guessed.isEmpty());
}

void TestDelimitedText::findsLateEncoding()
{
    QByteArray bytes = "region,value\n";
    while (bytes.size() < 3 * sniffBytes)
        bytes += "Wien,1\n";
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(bytes + "K\xE4rnten,1\n");
    file.close();
    QCOMPARE(sniffFile(file.fileName())->table.dialect.encoding, Encoding::Windows1252);
    QVERIFY(file.open());
    file.resize(0);
    file.write(bytes + "K\xC3\xA4rnten,1\n");
    file.close();
    QCOMPARE(sniffFile(file.fileName())->table.dialect.encoding, Encoding::Utf8);
    QVERIFY(sniffFile(file.fileName())->encodingProven);
}

void TestDelimitedText::proposesByName_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QVector<int>>("columns"); // region, industry, time, value, flag
    QTest::newRow("plain") << QStringList{u"time"_s, u"region"_s, u"industry"_s, u"value"_s}
                           << QVector<int>{1, 2, 0, 3, -1};
    QTest::newRow("SDMX-CSV") << QStringList{u"DATAFLOW"_s, u"freq"_s,        u"nace_r2"_s,   u"unit"_s,
                                             u"geo"_s,      u"TIME_PERIOD"_s, u"OBS_VALUE"_s, u"OBS_FLAG"_s}
                              << QVector<int>{4, 2, 5, 6, 7};
    QTest::newRow("German") << QStringList{u"Jahr"_s, u"Land"_s, u"Wirtschaftszweig"_s, u"Wert"_s}
                            << QVector<int>{1, 2, 0, 3, -1};
    QTest::newRow("other English") << QStringList{u"NUTS 2"_s, u"Sector"_s, u"Year"_s, u"Employment"_s}
                                   << QVector<int>{0, 1, 2, 3, -1};
    QTest::newRow("the first of two")
        << QStringList{u"region"_s, u"country"_s, u"branch"_s, u"period"_s, u"value"_s}
        << QVector<int>{0, 2, 3, 4, -1};
}

void TestDelimitedText::proposesByName()
{
    QFETCH(QStringList, header);
    const ColumnMapping m = proposeMapping(header, {}).mapping;
    QTEST(QVector<int>({m.region, m.industry, m.time, m.value, m.flag}), "columns");
    QVERIFY(m.isComplete());
}

void TestDelimitedText::proposesByContent()
{
    const QVector<QStringList> sample = {
        {u"THS"_s, u"AT11"_s, u"2015"_s, u"B-E"_s, u"23,5"_s},
        {u"THS"_s, u"AT12"_s, u"2015"_s, u"C"_s, u":"_s},
        {u"THS"_s, u"AT13"_s, u"2016"_s, u"F"_s, u"1,5"_s},
    };
    const MappingProposal proposal = proposeMapping({}, sample);
    QCOMPARE(proposal.mapping.region, 1);
    QCOMPARE(proposal.mapping.time, 2);
    QCOMPARE(proposal.mapping.industry, 3);
    QCOMPARE(proposal.mapping.value, 4);
    QCOMPARE(proposal.guessed.size(), 4);

    const QVector<QStringList> words = {
        {u"2015"_s, u"Trade"_s, u"Bavaria"_s, u"10"_s},
        {u"2015"_s, u"Trade"_s, u"Saxony"_s, u"20"_s},
        {u"2015"_s, u"Trade"_s, u"Hesse"_s, u"25"_s},
        {u"2015"_s, u"Construction"_s, u"Bavaria"_s, u"30"_s},
    };
    const ColumnMapping named = proposeMapping({}, words).mapping;
    QCOMPARE(named.region, 2);
    QCOMPARE(named.industry, 1);
    QVERIFY(!proposeMapping({u"a"_s, u"b"_s}, {{u"x"_s, u"y"_s}}).mapping.isComplete());
}

void TestDelimitedText::recognisesPeriods()
{
    for (const QString& text :
         {u"2015"_s, u"1999"_s, u"2015-Q1"_s, u"2015Q4"_s, u"2015-03"_s, u"2015M12"_s, u"2015-S2"_s})
        QVERIFY2(looksLikePeriod(text), qPrintable(text));
    for (const QString& text :
         {u""_s, u"15"_s, u"1234"_s, u"2015-13"_s, u"2015-Q5"_s, u"20155"_s, u"2015.5"_s})
        QVERIFY2(!looksLikePeriod(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestDelimitedText)
#include "test_delimited_text.moc"
