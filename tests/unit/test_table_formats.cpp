// SPDX-License-Identifier: GPL-3.0-or-later
// Files as statistical offices publish them (tests/data/formats) and broken ones (tests/data/broken): what is
// recognised, what is read, what is asked, and the one message of what cannot be read.
#include "core/base/Numbers.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/ReadMemory.h"
#include "core/evidence/TableFile.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryFile>
#include <QTest>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

QString format(const QString& name)
{
    return QStringLiteral(S3_TEST_DATA "/formats/") + name;
}

QString broken(const QString& name)
{
    return QStringLiteral(S3_TEST_DATA "/broken/") + name;
}

/// "AT C 2019 = 10.5 p", "-" for no value.
QStringList linesOf(const ObservationTable& table)
{
    QStringList lines;
    for (int row = 0; row < table.size(); ++row) {
        const auto value = table.value(row);
        lines << u"%1 %2 %3 = %4 %5"_s
                     .arg(table.regions().code(table.region(row)),
                          table.industries().code(table.industry(row)),
                          table.periods().code(table.period(row)), value ? exactText(*value) : u"-"_s,
                          flagLetters(table.flags(row)))
                     .trimmed();
    }
    return lines;
}

QVector<int> kindsOf(const ImportOutcome& outcome)
{
    QVector<int> kinds;
    for (const ImportQuestion& question : outcome.questions)
        kinds.append(question.kind);
    return kinds;
}

struct Read {
    Sniffed sniffed;
    ReadOptions options;
    ImportOutcome outcome;
};

/// As guessed; all questions answered by `choices` in turn, the proposals beyond.
std::optional<Read> read(const QString& path, const QStringList& choices = {})
{
    const auto sniffed = sniffFile(path);
    if (!sniffed) {
        qWarning() << sniffed.error().context;
        return std::nullopt;
    }
    Read read{*sniffed, ReadOptions::fromGuess(*sniffed), {}};
    qsizetype given = 0;
    for (int pass = 0; pass < 5; ++pass) {
        auto outcome = readObservations(path, read.options);
        if (!outcome) {
            qWarning() << outcome.error().context;
            return std::nullopt;
        }
        read.outcome = std::move(*outcome);
        if (choices.isEmpty() || read.outcome.questions.isEmpty())
            break;
        for (const ImportQuestion& question : std::as_const(read.outcome.questions)) {
            const QString choice = given < choices.size() ? choices[given++] : question.proposal;
            if (!answer(read.options, question, choice))
                return std::nullopt;
        }
    }
    return read;
}

} // namespace

class TestTableFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameTable_data();
    void readsTheSameTable();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsFormats_data();
    void readsFormats();
    void readsGenuineFiles();
    void asksForADimension();
    void asksAboutTotals();
    void asksAboutDuplicates();
    void asksAboutTheDash();
    void asksAboutTheDecimalSign();
    void refusesAnAnswerNotOffered();
    void readsFootnotesAsNotes();
    void reportsBrokenFiles_data();
    void reportsBrokenFiles();
    void refusesTooManyColumns();
    void tellsShapes();
    void remembersHowAFileIsRead();
    void passesOverForeignMemory();
};

void TestTableFormats::readsTheSameTable_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"comma.csv", "semicolon_decimal_comma.csv", "tab.tsv", "bar.txt", "caret.txt",
                             "sep_line.csv", "utf8_bom.csv"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTableFormats::readsTheSameTable()
{
    QFETCH(QString, file);
    const auto table = read(format(file));
    QVERIFY(table);
    QCOMPARE(table->sniffed.table.format, FileFormat::DelimitedText);
    QVERIFY(table->outcome.questions.isEmpty());
    QCOMPARE(table->outcome.rejectedCount, 0);
    QCOMPARE(
        linesOf(table->outcome.table),
        QStringList({u"AT C 2019 = 10.5"_s, u"AT F 2019 = 20"_s, u"SI C 2019 = 7.25"_s, u"SI F 2019 = - m"_s,
                     u"AT C 2020 = 11.5"_s, u"AT F 2020 = 21"_s, u"SI C 2020 = 7.75"_s, u"SI F 2020 = 3"_s}));
}

void TestTableFormats::readsEveryEncoding_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("encoding");
    QTest::newRow("Windows-1252") << u"windows1252.csv"_s << int(Encoding::Windows1252);
    QTest::newRow("UTF-16 LE") << u"utf16le.csv"_s << int(Encoding::Utf16LittleEndian);
    QTest::newRow("UTF-16 BE") << u"utf16be.csv"_s << int(Encoding::Utf16BigEndian);
    QTest::newRow("UTF-16 without a mark") << u"utf16le_no_bom.csv"_s << int(Encoding::Utf16LittleEndian);
}

void TestTableFormats::readsEveryEncoding()
{
    QFETCH(QString, file);
    const auto table = read(format(file));
    QVERIFY(table);
    QTEST(int(table->sniffed.table.dialect.encoding), "encoding");
    QCOMPARE(linesOf(table->outcome.table),
             QStringList({u"Kärnten Büro 2019 = 10.5"_s, u"Steiermark Büro 2019 = 20"_s,
                          u"Kärnten Bau 2019 = 7.25"_s, u"Steiermark Bau 2019 = - m"_s}));
}

void TestTableFormats::readsFormats_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* file, FileFormat kind, const QStringList& choices,
                        const QStringList& lines) {
        QTest::newRow(file) << QString::fromLatin1(file) << int(kind) << choices << lines;
    };
    row("eurostat_old.tsv", FileFormat::EurostatTsv, {},
        {u"AT C 2011 = 610.5"_s, u"AT C 2010 = 605.2 p"_s, u"AT C 2009 = 600.1 b"_s, u"AT C 2008 = - m"_s,
         u"SI C 2011 = 0 n"_s, u"SI C 2010 = - mc"_s, u"SI C 2009 = - mc"_s, u"SI C 2008 = 185 pb"_s,
         u"AT F 2011 = 250 e"_s, u"AT F 2010 = 249.5"_s, u"AT F 2009 = - mu"_s, u"AT F 2008 = 244"_s,
         u"SI F 2011 = 61.5 n"_s, u"SI F 2010 = 0"_s, u"SI F 2009 = - m"_s, u"SI F 2008 = 70.25 pb"_s});
    row("sdmx_csv_1.csv", FileFormat::SdmxCsv, {},
        {u"AT11 C 2019 = 17.5"_s, u"AT12 C 2019 = 120.25 p"_s, u"AT11 F 2019 = 9.125 b"_s,
         u"AT12 F 2019 = - mc"_s});
    row("sdmx_csv_1_labels.csv", FileFormat::SdmxCsv, {},
        {u"AT C 2019 = 610.5"_s, u"AT F 2019 = 250 e"_s, u"SI C 2019 = - m"_s, u"SI F 2019 = 61.5 p"_s});
    row("sdmx_csv_2.csv", FileFormat::SdmxCsv, {},
        {u"AT C 2019 = 610.5"_s, u"AT F 2019 = 250 e"_s, u"SI C 2019 = - mc"_s, u"SI F 2019 = 61.5 b"_s});
    row("sdmx_csv_2_separator.csv", FileFormat::SdmxCsv, {},
        {u"AT C 2019 = 610.5"_s, u"AT F 2019 = 1250.125 u"_s});
    row("sdmx_csv_2_names.csv", FileFormat::SdmxCsv, {u"THS"_s},
        {u"AT C 2019 = 610.5 p"_s, u"SI C 2019 = 190"_s});
    row("genesis_table.csv", FileFormat::DelimitedText, {u"zero"_s},
        {u"Schleswig-Holstein Verarbeitendes Gewerbe 2020-06-30 = 123456"_s,
         u"Schleswig-Holstein Baugewerbe 2020-06-30 = 65432"_s,
         u"Schleswig-Holstein Kunst, Unterhaltung 2020-06-30 = 0"_s,
         u"Hamburg Verarbeitendes Gewerbe 2020-06-30 = 98765"_s, u"Hamburg Baugewerbe 2020-06-30 = - m"_s,
         u"Hamburg Kunst, Unterhaltung 2020-06-30 = - mu"_s,
         u"Niedersachsen Verarbeitendes Gewerbe 2020-06-30 = 654321"_s,
         u"Niedersachsen Baugewerbe 2020-06-30 = 171819"_s,
         u"Niedersachsen Kunst, Unterhaltung 2020-06-30 = - m"_s,
         u"Schleswig-Holstein Verarbeitendes Gewerbe 2021-06-30 = 124000"_s,
         u"Schleswig-Holstein Baugewerbe 2021-06-30 = 66000"_s,
         u"Schleswig-Holstein Kunst, Unterhaltung 2021-06-30 = - m"_s,
         u"Hamburg Verarbeitendes Gewerbe 2021-06-30 = 97000"_s, u"Hamburg Baugewerbe 2021-06-30 = 31000"_s,
         u"Hamburg Kunst, Unterhaltung 2021-06-30 = 0"_s,
         u"Niedersachsen Verarbeitendes Gewerbe 2021-06-30 = 650000"_s,
         u"Niedersachsen Baugewerbe 2021-06-30 = 172000"_s,
         u"Niedersachsen Kunst, Unterhaltung 2021-06-30 = 4321"_s});
    row("genesis_flat.csv", FileFormat::DelimitedText, {},
        {u"01 WZ08-C 2020-06-30 = 123456"_s, u"01 WZ08-F 2020-06-30 = 65432"_s,
         u"02 WZ08-C 2020-06-30 = 98765"_s, u"02 WZ08-F 2020-06-30 = - m"_s});
    row("periods_in_columns.csv", FileFormat::DelimitedText, {},
        {u"AT C 2018 = 10"_s, u"AT C 2019 = 10.5"_s, u"AT C 2020 = 11.5"_s, u"AT F 2018 = 19"_s,
         u"AT F 2019 = 20"_s, u"AT F 2020 = 21"_s, u"SI C 2018 = 7"_s, u"SI C 2019 = 7.25"_s,
         u"SI C 2020 = 7.75"_s, u"SI F 2018 = - m"_s, u"SI F 2019 = - m"_s, u"SI F 2020 = 3 p"_s});
    row("industries_in_columns.csv", FileFormat::DelimitedText, {},
        {u"AT11 A 2019 = 1.5"_s, u"AT11 B-E 2019 = 20.25"_s, u"AT11 F 2019 = 9"_s, u"AT12 A 2019 = 5"_s,
         u"AT12 B-E 2019 = 120"_s, u"AT12 F 2019 = 40.5"_s, u"AT11 A 2020 = 1.25"_s, u"AT11 B-E 2020 = 21"_s,
         u"AT11 F 2020 = 9.5"_s, u"AT12 A 2020 = 5.5"_s, u"AT12 B-E 2020 = 121"_s, u"AT12 F 2020 = 41"_s});
    row("regions_in_columns.csv", FileFormat::DelimitedText, {},
        {u"AT11 C 2019 = 17.5"_s, u"AT12 C 2019 = 120.25"_s, u"AT13 C 2019 = 80"_s, u"AT11 F 2019 = 9.125"_s,
         u"AT12 F 2019 = 40"_s, u"AT13 F 2019 = 45"_s, u"AT11 C 2020 = 18"_s, u"AT12 C 2020 = 121"_s,
         u"AT13 C 2020 = 79"_s, u"AT11 F 2020 = 9"_s, u"AT12 F 2020 = 41"_s, u"AT13 F 2020 = 46"_s});
    row("two_header_lines.csv", FileFormat::DelimitedText, {},
        {u"Tirol Industrie 2019 = 50.5"_s, u"Tirol Industrie 2020 = 51"_s, u"Tirol Bau 2019 = 20"_s,
         u"Tirol Bau 2020 = 21"_s, u"Salzburg Industrie 2019 = 40"_s, u"Salzburg Industrie 2020 = 41.25"_s,
         u"Salzburg Bau 2019 = 15"_s, u"Salzburg Bau 2020 = 15.5"_s});
    row("symbols.csv", FileFormat::DelimitedText, {u"zero"_s},
        {u"Bayern A 2019 = 0"_s, u"Bayern B 2019 = - m"_s, u"Bayern C 2019 = - mu"_s,
         u"Bayern D 2019 = - m"_s, u"Bayern E 2019 = - m"_s, u"Bayern F 2019 = 12.5"_s,
         u"Bayern G 2019 = 0"_s});
    row("thousands.csv", FileFormat::DelimitedText, {},
        {u"CH01 C 2019 = 1234567.5"_s, u"CH01 F 2019 = 12345"_s, u"CH02 C 2019 = 1234"_s,
         u"CH02 F 2019 = 1234"_s, u"CH03 C 2019 = 1234"_s, u"CH03 F 2019 = 987"_s});
}

void TestTableFormats::readsFormats()
{
    QFETCH(QString, file);
    QFETCH(QStringList, choices);
    QFETCH(QStringList, lines);
    const auto table = read(format(file), choices);
    QVERIFY(table);
    QTEST(int(table->sniffed.table.format), "expected");
    QCOMPARE(table->outcome.rejectedCount, 0);
    QCOMPARE(kindsOf(table->outcome), QVector<int>());
    QCOMPARE(linesOf(table->outcome.table), lines);
}

void TestTableFormats::readsGenuineFiles()
{
    const auto eurostat = read(format(u"eurostat_tsv_genuine_excerpt.tsv"_s));
    QVERIFY(eurostat);
    QCOMPARE(eurostat->sniffed.table.format, FileFormat::EurostatTsv);
    QCOMPARE(kindsOf(eurostat->outcome),
             QVector<int>(
                 {ImportQuestion::Dimension, ImportQuestion::RegionTotals, ImportQuestion::IndustryTotals}));
    QCOMPARE(eurostat->outcome.questions[0].subject, u"wstatus"_s);
    QCOMPARE(eurostat->outcome.questions[0].codes, QStringList({u"EMP"_s, u"SAL"_s}));
    QCOMPARE(eurostat->outcome.questions[0].proposal, u"EMP"_s);
    QCOMPARE(eurostat->outcome.table.size(), 8 * 8);

    const auto lands = read(format(u"de_employment_by_land.csv"_s));
    QVERIFY(lands);
    QVERIFY(lands->outcome.questions.isEmpty());
    QCOMPARE(lands->outcome.rejectedCount, 0);
    QCOMPARE(lands->outcome.table.regions().size(), 16);
    QCOMPARE(lands->outcome.table.industries().size(), 11);
    QCOMPARE(lands->outcome.table.periods().size(), 7);

    const auto sections = read(format(u"de_employment_by_land_2015_sections.csv"_s));
    QVERIFY(sections);
    QCOMPARE(sections->outcome.table.size(), 16 * 17);
    QVERIFY(sections->outcome.questions.isEmpty());
}

void TestTableFormats::asksForADimension()
{
    const auto open = read(format(u"units.csv"_s));
    QVERIFY(open);
    QCOMPARE(kindsOf(open->outcome), QVector<int>({ImportQuestion::Dimension, ImportQuestion::Dimension}));
    QCOMPARE(open->outcome.questions[0].subject, u"unit"_s);
    QCOMPARE(open->outcome.questions[1].subject, u"sex"_s);
    QVERIFY(!open->outcome.questions[0].choices.contains(u"*"_s));
    QCOMPARE(open->outcome.rejectedCount, 0);
    const auto answered = read(format(u"units.csv"_s), {u"PC"_s, u"F"_s});
    QVERIFY(answered);
    QVERIFY(answered->outcome.questions.isEmpty());
    QCOMPARE(linesOf(answered->outcome.table), QStringList({u"AT C 2019 = 6"_s, u"AT F 2019 = 12"_s,
                                                            u"SI C 2019 = 18"_s, u"SI F 2019 = 24"_s}));
}

void TestTableFormats::asksAboutTotals()
{
    const auto open = read(format(u"totals.csv"_s));
    QVERIFY(open);
    QCOMPARE(kindsOf(open->outcome),
             QVector<int>({ImportQuestion::RegionTotals, ImportQuestion::IndustryTotals}));
    QCOMPARE(open->outcome.questions[0].codes, QStringList({u"DE21"_s}));
    QCOMPARE(open->outcome.questions[1].codes, QStringList({u"TOTAL"_s, u"C"_s}));
    const auto kept = read(format(u"totals.csv"_s), {u"keep"_s, u"leave-out"_s});
    QVERIFY(kept);
    QVERIFY(kept->outcome.questions.isEmpty());
    QVERIFY(kept->outcome.regionsLeftOut.isEmpty());
    QCOMPARE(kept->outcome.industriesLeftOut.size(), 2);

    ImportOutcome outcome = open->outcome;
    Answers answers;
    answers.regionsLeftOut = QStringList{u"DE"_s};
    outcome.applyTotals(answers);
    QCOMPARE(kindsOf(outcome), QVector<int>({ImportQuestion::IndustryTotals}));
    QCOMPARE(outcome.regionsLeftOut, QVector<LeftOut>({{u"DE"_s, LeftOut::User, {}}}));
}

void TestTableFormats::asksAboutDuplicates()
{
    const auto open = read(format(u"duplicates.csv"_s));
    QVERIFY(open);
    QCOMPARE(kindsOf(open->outcome), QVector<int>({ImportQuestion::Duplicates}));
    QCOMPARE(open->outcome.questions[0].example, u"2 / 3"_s);
    QCOMPARE(open->outcome.repeatedCount, 1);
    const QStringList sure{u"AT C 2019 = 1"_s, u"SI C 2019 = 4"_s};
    const auto first = read(format(u"duplicates.csv"_s), {u"first"_s});
    QCOMPARE(linesOf(first->outcome.table), QStringList({sure[0], u"AT F 2019 = 2"_s, sure[1]}));
    const auto last = read(format(u"duplicates.csv"_s), {u"last"_s});
    QCOMPARE(linesOf(last->outcome.table), QStringList({sure[0], u"AT F 2019 = 3"_s, sure[1]}));
    const auto none = read(format(u"duplicates.csv"_s), {u"reject"_s});
    QCOMPARE(linesOf(none->outcome.table), sure);
    QCOMPARE(none->outcome.rejectedCount, 2);
    QCOMPARE(none->outcome.faults(none->options), 0);
    QCOMPARE(open->outcome.faults(open->options), 2);
}

void TestTableFormats::asksAboutTheDash()
{
    const auto open = read(format(u"symbols.csv"_s));
    QVERIFY(open);
    QCOMPARE(kindsOf(open->outcome), QVector<int>({ImportQuestion::Dash}));
    QCOMPARE(open->outcome.questions[0].proposal, u"zero"_s);
    QCOMPARE(open->outcome.questions[0].place, u"line 2, column 4"_s);
    const auto missing = read(format(u"symbols.csv"_s), {u"missing"_s});
    QCOMPARE(linesOf(missing->outcome.table).first(), u"Bayern A 2019 = - m"_s);
}

void TestTableFormats::asksAboutTheDecimalSign()
{
    const auto open = read(format(u"ambiguous.csv"_s));
    QVERIFY(open);
    QCOMPARE(kindsOf(open->outcome), QVector<int>({ImportQuestion::Decimal}));
    QCOMPARE(open->outcome.questions[0].example, u"1,234"_s);
    QCOMPARE(open->outcome.questions[0].count, 3);
    const auto point = read(format(u"ambiguous.csv"_s), {u"point"_s});
    QCOMPARE(linesOf(point->outcome.table).first(), u"AT C 2019 = 1234"_s);
    const auto comma = read(format(u"ambiguous.csv"_s), {u"comma"_s});
    QCOMPARE(linesOf(comma->outcome.table).first(), u"AT C 2019 = 1.234"_s);
    // A proof far below the sample settles it.
    QByteArray text = "time;region;industry;value\n";
    for (int i = 0; i < 1000; ++i)
        text += "2019;R" + QByteArray::number(i) + ";C;1,234\n";
    text += "2019;S;C;1,5\n";
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text);
    file.close();
    const auto proven = read(file.fileName());
    QVERIFY(proven);
    QVERIFY(proven->outcome.questions.isEmpty());
    QCOMPARE(linesOf(proven->outcome.table).first(), u"R0 C 2019 = 1.234"_s);
}

void TestTableFormats::refusesAnAnswerNotOffered()
{
    ReadOptions options;
    ImportQuestion question;
    question.kind = ImportQuestion::Dash;
    question.choices = {u"zero"_s, u"missing"_s};
    QCOMPARE(answer(options, question, u"one"_s).error().code, ErrorCode::InvalidValue);
    QVERIFY(!options.answers.dash);
    QVERIFY(answer(options, question, u"zero"_s).ok());
    QVERIFY(options.answers.dash);
}

void TestTableFormats::readsFootnotesAsNotes()
{
    const auto table = read(format(u"genesis_table.csv"_s), {u"zero"_s});
    QVERIFY(table);
    QCOMPARE(table->outcome.notes.size(), 4);
    QVERIFY(table->outcome.notes[2].startsWith(u"(C)opyright Statistische Ämter"_s));
    QCOMPARE(table->sniffed.layout, (TableLayout{4, 2}));
    QCOMPARE(table->sniffed.titles.first(), u"Tabelle: 13111-07-05-4"_s);
    QCOMPARE(table->outcome.rowsRead, 6);
    // A row of the table below proves that it was no footnote but a broken row.
    QBuffer buffer;
    buffer.setData("time,region,industry,value\n2019,AT,C,1\nA note of words\n2019,SI,C,2\n");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto sniffed = sniff(buffer.data());
    const auto outcome = readObservations(buffer, ReadOptions::fromGuess(*sniffed));
    QVERIFY(outcome);
    QCOMPARE(outcome->rejectedCount, 1);
    QCOMPARE(outcome->rejected[0].row, 3);
    QVERIFY(outcome->notes.isEmpty());
}

void TestTableFormats::reportsBrokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("message"); // of the file, or "line:column reason" of its one rejected row
    const auto row = [](const char* file, const QString& message) {
        QTest::newRow(file) << QString::fromLatin1(file) << message;
    };
    row("truncated.csv", u"line 4, column 2 | SI"_s);
    row("short_row.csv", u"line 3, column 2 | AT"_s);
    row("mixed_decimals.csv", u"line 3, column 4 | 20,5"_s);
    row("duplicate_cells.csv", u"line 2, column 4 | 10.5"_s);
    row("after_quote.csv", u"line 3, column 1 | 2019"_s);
    row("byte_order_mark_inside.csv", u"line 2, column 2 | "_s);
    row("long_heading.csv", u"the name of column 4 is too long"_s);
    row("words_for_values.csv", u"line 2, column 4 | ten"_s);
    row("huge_number.csv", u"line 2, column 4 | 1e999"_s);
    row("not_utf8.csv", u"line 2, column 2 | K\uFFFDrnten"_s);
    row("half_utf16.csv", u"the file ends within a character"_s);
    row("nul_bytes.csv", u"the file holds zero bytes, so it is no text file"_s);
    row("binary.csv", u"the file holds zero bytes, so it is no text file"_s);
    row("unclosed_quote.csv", u"a quotation mark is never closed"_s);
    row("empty.csv", u"the file has no rows"_s);
    row("blank_lines.csv", u"the file has no rows"_s);
    row("header_only.csv", u"the file has no data rows"_s);
    row("prose.txt", u"the columns are not all assigned"_s);
}

void TestTableFormats::reportsBrokenFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, message);
    const auto sniffed = sniffFile(broken(file));
    if (!sniffed) {
        QCOMPARE(sniffed.error().context, message);
        QCOMPARE(sniffed.error().place.file, broken(file));
        return;
    }
    const auto outcome = readObservations(broken(file), ReadOptions::fromGuess(*sniffed));
    if (!outcome) {
        QCOMPARE(outcome.error().context, message);
        return;
    }
    const QString first = outcome->rejected.isEmpty()
                              ? QString()
                              : outcome->rejected[0].place + u" | "_s + outcome->rejected[0].text;
    QCOMPARE(first, message);
}

void TestTableFormats::refusesTooManyColumns()
{
    QByteArray text = "time,region,industry";
    for (int i = 0; i < 100'000; ++i)
        text += ",v" + QByteArray::number(i);
    text += "\n2019,AT,C";
    for (int i = 0; i < 100'000; ++i)
        text += ",1";
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text);
    file.close();
    const auto sniffed = sniffFile(file.fileName());
    QVERIFY(!sniffed);
    QCOMPARE(sniffed.error().code, ErrorCode::Refused);
    QCOMPARE(sniffed.error().context, u"too many columns"_s);
    QCOMPARE(sniffed.error().expected, u"at most 2000 columns"_s);
}

void TestTableFormats::tellsShapes()
{
    const auto shape = [](const QByteArray& head) { return shapeOf(sniff(head).value()); };
    const QString wide = shape("geo,nace,2018,2019\nAT,C,1,2\n");
    QCOMPARE(shape("geo,nace,2018,2019,2020\nAT,C,1,2,3\n"), wide);
    QCOMPARE(shape("A title\ngeo,nace,2019,2020\nSI,F,7,8\nSI,C,7,8\n"), wide);
    QVERIFY(shape("geo,nace_r2,2018,2019\nAT,C,1,2\n") != wide);
    QVERIFY(shape("geo;nace;2018;2019\nAT;C;1;2\n") != wide);
    QVERIFY(shape("AT,C,1,2\nAT,D,1,3\n") != wide);
    QVERIFY(!wide.isEmpty());
}

void TestTableFormats::remembersHowAFileIsRead()
{
    const auto before = read(format(u"symbols.csv"_s), {u"zero"_s});
    QVERIFY(before);
    const QJsonObject json = toJson(before->options);
    const ReadOptions again = fromJson(json);
    QCOMPARE(again.table, before->options.table);
    QCOMPARE(again.layout, before->options.layout);
    QCOMPARE(again.mapping, before->options.mapping);
    QCOMPARE(again.answers, before->options.answers);
    QCOMPARE(again.value.dash, DashMeaning::Zero);
    QCOMPARE(again.value.decimal, DecimalSign::Comma);

    const auto longer = sniff("geo,nace,unit,2018,2019,2020\nAT,C,THS,1,2,3\n");
    ReadOptions last = ReadOptions::fromGuess(sniff("geo,nace,unit,2018,2019\nAT,C,THS,1,2\n").value());
    last.filters = {{2, u"THS"_s}};
    const auto next = remembered(toJson(last), *longer);
    QVERIFY(next);
    QCOMPARE(next->mapping.valueColumns, QVector<int>({3, 4, 5}));
    QCOMPARE(next->filters.size(), 1);
    QVERIFY(!remembered(toJson(last), sniff("a,b\n1,2\n").value()));
}

void TestTableFormats::passesOverForeignMemory()
{
    const QJsonObject foreign{{u"dash"_s, u"perhaps"_s},
                              {u"later"_s, 7},
                              {u"mapping"_s, QJsonObject{{u"region"_s, u"one"_s}, {u"time"_s, 3}}},
                              {u"answers"_s, 1},
                              {u"filters"_s, QJsonArray{1, u"x"_s}}};
    const ReadOptions options = fromJson(foreign);
    QCOMPARE(options.value.dash, DashMeaning::Missing);
    QCOMPARE(options.mapping.region, -1);
    QCOMPARE(options.mapping.time, 3);
    QCOMPARE(fromJson({}).mapping, ColumnMapping());
}

QTEST_GUILESS_MAIN(TestTableFormats)
#include "test_table_formats.moc"
