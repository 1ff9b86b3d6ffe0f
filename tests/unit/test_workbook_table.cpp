// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX and ODS as tables of text: kinds of cells, dates, merged and hidden cells, ranges, sheets; then every
// way of being broken or hostile, each with one clear message.
#include "WorkbookFixture.h"
#include "core/evidence/CellAddress.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/TableFile.h"
#include "core/evidence/XlsxBook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <zip.h>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

QString file(const QString& name)
{
    return QStringLiteral(S3_TEST_DATA) + u'/' + name;
}

QStringList xlsxRows(const XlsxParts& parts, const QString& range = {}, bool withHidden = false)
{
    return rowsOf(openWorkbookBytes(xlsxOf(parts), {}, range, withHidden));
}

QStringList odsRows(const QByteArray& body, const QByteArray& styles = {}, const QString& part = {})
{
    return rowsOf(openWorkbookBytes(odsOf(body, styles), part, {}, false));
}

QByteArray data(const QByteArray& rows)
{
    return "<sheetData>" + rows + "</sheetData>";
}

/// What all three samples hold.
QStringList employment()
{
    return {u"1: Persons employed (invented figures)||||"_s,
            u"2: ||At the end of the year|At the end of the year|At the end of the year"_s,
            u"3: Region|Industry|2015|2016|Change"_s,
            u"4: AT33|A|1200|1180|-20"_s,
            u"5: AT33|C|45210.5|46000.25|789.75"_s,
            u"6: AT33|F|9100|9350|250"_s,
            u"7: AT34|A|800|790|-10"_s,
            u"8: AT34|C|52000|53100|1100"_s,
            u"9: AT34|F|7000|0.1|-6999.9"_s,
            u"10: ITH1|A|15000|14800|-200"_s,
            u"11: ITH1|C|33000|33500|500"_s,
            u"12: ITH1|F|21000|21500|500"_s,
            u"14: SI03|C|:|61000|"_s};
}

/// A source of `size` spaces between two pieces of XML, as a bomb would hold.
struct Filling {
    QByteArray before;
    QByteArray after;
    qint64 size = 0;
    qint64 at = 0;
};

zip_int64_t fill(void* user, void* to, zip_uint64_t size, zip_source_cmd_t command)
{
    Filling& filling = *static_cast<Filling*>(user);
    const qint64 total = filling.before.size() + filling.size + filling.after.size();
    switch (command) {
    case ZIP_SOURCE_OPEN:
        filling.at = 0;
        return 0;
    case ZIP_SOURCE_READ: {
        char* out = static_cast<char*>(to);
        const qint64 count = std::min<qint64>(qint64(size), total - filling.at);
        for (qint64 i = 0; i < count; ++i, ++filling.at) {
            if (filling.at < filling.before.size()) {
                out[i] = filling.before[filling.at];
            } else if (filling.at >= filling.before.size() + filling.size) {
                out[i] = filling.after[filling.at - filling.before.size() - filling.size];
            } else {
                const qint64 run = std::min(count - i, filling.before.size() + filling.size - filling.at);
                std::fill_n(out + i, run, ' ');
                i += run - 1;
                filling.at += run - 1;
            }
        }
        return count;
    }
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT:
        zip_stat_init(static_cast<zip_stat_t*>(to));
        return sizeof(zip_stat_t);
    case ZIP_SOURCE_ERROR:
        return 0;
    default:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    }
}

bool writeBomb(const QString& path, Filling& sheet)
{
    XlsxParts parts;
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(xlsxOf(parts)) < 0)
        return false;
    out.close();
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), 0, nullptr);
    zip_source_t* source = archive ? zip_source_function(archive, &fill, &sheet) : nullptr;
    return source && zip_file_add(archive, "xl/worksheets/sheet1.xml", source, ZIP_FL_OVERWRITE) >= 0 &&
           zip_close(archive) == 0;
}

} // namespace

class TestWorkbookTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"formats/employment.xlsx"_s;
        QTest::newRow("xlsx by LibreOffice") << u"formats/employment_libreoffice.xlsx"_s;
        QTest::newRow("ods") << u"formats/employment.ods"_s;
    }

    void samples()
    {
        QFETCH(const QString, name);
        QCOMPARE(rowsOf(openWorkbook(file(name), {}, {}, false)), employment());
        const auto parts = workbookParts(file(name));
        QVERIFY(parts);
        QCOMPARE(parts->size(), 3);
        QCOMPARE((*parts)[0].id, u"Employment"_s);
        QCOMPARE((*parts)[0].rows, 13);
        QCOMPARE((*parts)[0].columns, 5);
        QCOMPARE((*parts)[0].hiddenRows, 1);
        QCOMPARE((*parts)[0].hiddenColumns, 1);
        QVERIFY(!(*parts)[1].hidden);
        QVERIFY((*parts)[2].hidden);
        QCOMPARE(
            rowsOf(openWorkbook(file(name), u"Notes"_s, {}, false)),
            (QStringList{u"2: Invented for a test."_s, name.endsWith(u"ods"_s) ? u"3: 1"_s : u"3: TRUE"_s}));
        QCOMPARE(rowsOf(openWorkbook(file(name), u"Working"_s, {}, false)), QStringList{u"1: x"_s});
        QCOMPARE(rowsOf(openWorkbook(file(name), {}, u"A3:D4"_s, true)),
                 (QStringList{u"3: Region|Industry|Internal key|2015"_s, u"4: AT33|A|key 3|1200"_s}));
        QCOMPARE(rowsOf(openWorkbook(file(name), {}, u"13:13"_s, true)), QStringList{u"13: AT99|C||1"_s});
        QCOMPARE(rowsOf(openWorkbook(file(name), {}, u"13:13"_s, false)),
                 QStringList{u"error: everything in the range 13:13 of the sheet “Employment” is hidden"_s});
    }

    void placesAreCells()
    {
        auto source = openWorkbook(file(u"formats/employment.ods"_s), {}, u"B3:F14"_s, false);
        QVERIFY(source);
        QCOMPARE((*source)->next(), RowSource::Step::Record);
        QCOMPARE((*source)->fileColumn(1), 4);
        QCOMPARE((*source)->placeOf((*source)->line(), (*source)->fileColumn(1)), u"Employment!D3"_s);
    }

    void becomesObservations()
    {
        const QString path = file(u"formats/employment.xlsx"_s);
        TableChoice table;
        table.format = FileFormat::Workbook;
        table.range = u"A3:E14"_s;
        const auto sniffed = sniffFileAs(path, table);
        QVERIFY(sniffed);
        const auto outcome = readObservations(path, ReadOptions::fromGuess(*sniffed));
        QVERIFY(outcome);
        QCOMPARE(outcome->table.size(), 20);
        QCOMPARE(outcome->missingCells, 1);
        QCOMPARE(outcome->rejectedCount, 0);
        QCOMPARE(outcome->table.periods().codes(), (QStringList{u"2015"_s, u"2016"_s}));
    }

    void isRecognisedByContent()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"table.csv"_s); // the ending does not matter
        QVERIFY(QFile::copy(file(u"formats/employment.ods"_s), path));
        auto table = recognise(path);
        QVERIFY(table);
        QCOMPARE(table->format, FileFormat::Workbook);
        QCOMPARE(partsOf(path, table->format)->size(), 3);
        const auto whole = sniffFile(path);
        QVERIFY(whole); // title and merged heading stand above the header
        QCOMPARE(whole->columnCount(), 5);
        QVERIFY2(whole->header.value(0).contains(u"Region"_s), qPrintable(whole->header.join(u'|')));
        table->range = u"A3:E14"_s;
        const auto sniffed = sniffFileAs(path, *table);
        QVERIFY(sniffed);
        QCOMPARE(sniffed->header, (QStringList{u"Region"_s, u"Industry"_s, u"2015"_s, u"2016"_s}));
        const ReadOptions options = ReadOptions::fromGuess(*sniffed);
        QCOMPARE(options.mapping.region, 0);
        QCOMPARE(options.mapping.industry, 1);
        QCOMPARE(options.mapping.valueColumns, (QVector<int>{2, 3}));
        const auto outcome = readObservations(path, options);
        QVERIFY(outcome);
        QCOMPARE(outcome->table.size(), 20);
    }

    void kindsOfXlsxCells()
    {
        XlsxParts parts;
        parts.texts = "<si><t>a</t></si><si><r><t>b</t></r><r><t xml:space=\"preserve\"> "
                      "c</t></r><rPh><t>no</t></rPh></si>"
                      "<si><t>l_x000D_\nm_x0041_</t></si>";
        parts.sheet =
            data(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>)"
                 R"(<c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>in</t></is></c></row>)"
                 R"(<row><c><v>0.10000000000000001</v></c><c><v>1E+21</v></c><c><v>100000</v></c>)"
                 R"(<c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c></row>)"
                 R"(<row r="5"><c r="B5" t="str"><f>A1</f><v>x</v></c><c r="C5" t="str"><f>""</f><v></v></c>)"
                 R"(<c r="D5"><f>1+1</f><v>2</v></c><c r="E5"><f>2+1</f></c></row>)");
        QCOMPARE(xlsxRows(parts), (QStringList{u"1: a|b c|l\nmA|in|"_s, u"2: 0.1|1e+21|100000|FALSE|#N/A"_s,
                                               u"5: |x||2|=2+1"_s}));
    }

    void formulasWithoutResults()
    {
        // A library that cannot calculate stores zeros and asks for them to be calculated on opening.
        const QString path = file(u"broken/formulas_without_results.xlsx"_s);
        const auto parts = workbookParts(path);
        QVERIFY(parts);
        QCOMPARE((*parts)[0].formulasWithoutResult, 3);
        auto source = openWorkbook(path, {}, {}, false);
        QVERIFY(source);
        ReadOptions options;
        options.table.format = FileFormat::Workbook;
        options.mapping.region = 0;
        options.mapping.industry = 1;
        options.mapping.time = 2;
        options.mapping.value = 3;
        const auto outcome = readObservations(**source, options);
        QVERIFY(outcome);
        QCOMPARE(outcome->table.size(), 0);
        QCOMPARE(outcome->rejectedCount, 3);
        QCOMPARE(outcome->rejected[0].text, u"=10*1"_s);
        QCOMPARE(outcome->rejected[0].place, u"Sheet1!D2"_s);
    }

    void dates()
    {
        QCOMPARE(dateDetail("General"), DateDetail::None);
        QCOMPARE(dateDetail("0.00E+00"), DateDetail::None);
        QCOMPARE(dateDetail("#,##0 \"days\""), DateDetail::None);
        QCOMPARE(dateDetail("[Red]0;-0"), DateDetail::None);
        QCOMPARE(dateDetail("yyyy"), DateDetail::Year);
        QCOMPARE(dateDetail("mmm\\ yyyy"), DateDetail::Month);
        QCOMPARE(dateDetail("dd.mm.yyyy;@"), DateDetail::Day);
        QCOMPARE(dateDetail("yyyy-mm-dd hh:mm"), DateDetail::Time);
        QCOMPARE(dateDetail("mm:ss"), DateDetail::None);
        QCOMPARE(serialDate(1, false, DateDetail::Day), std::string("1900-01-01"));
        QCOMPARE(serialDate(59, false, DateDetail::Day), std::string("1900-02-28"));
        QCOMPARE(serialDate(60, false, DateDetail::Day), std::string());
        QCOMPARE(serialDate(61, false, DateDetail::Day), std::string("1900-03-01"));
        QCOMPARE(serialDate(42369, false, DateDetail::Day), std::string("2015-12-31"));
        QCOMPARE(serialDate(42369.5, false, DateDetail::Time), std::string("2015-12-31T12:00:00"));
        QCOMPARE(serialDate(42368.9999999, false, DateDetail::Time), std::string("2015-12-31"));
        QCOMPARE(serialDate(40907, true, DateDetail::Day), std::string("2015-12-31"));
        QCOMPARE(serialDate(2'958'465, false, DateDetail::Day), std::string("9999-12-31"));
        QCOMPARE(serialDate(2'958'466, false, DateDetail::Day), std::string());
        QCOMPARE(serialDate(-1, false, DateDetail::Day), std::string());
        XlsxParts parts;
        parts.styles = R"(<numFmts><numFmt numFmtId="164" formatCode="mmm yyyy"/></numFmts>)"
                       R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
                       R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>)";
        parts.sheet = data(R"(<row><c><v>42369</v></c><c s="1"><v>42369</v></c><c s="2"><v>42369</v></c>)"
                           R"(<c s="9"><v>1</v></c><c t="d" s="2"><v>2015-03-31T00:00:00</v></c></row>)");
        QCOMPARE(xlsxRows(parts), QStringList{u"1: 42369|2015-12-31|2015-12|1|2015-03"_s});
        parts.workbook.prepend(R"(<workbookPr date1904="true"/>)");
        QCOMPARE(xlsxRows(parts), QStringList{u"1: 42369|2020-01-01|2020-01|1|2015-03"_s});
    }

    void mergedCellsRepeatTextButNotAmounts()
    {
        XlsxParts parts;
        parts.sheet =
            data(
                R"(<row r="1"><c r="A1" t="str"><v>geo</v></c><c r="B1"><v>2015</v></c><c r="D1"><v>2016</v></c></row>)"
                R"(<row r="2"><c r="A2" t="str"><v>AT33</v></c><c r="B2"><v>5.5</v></c><c r="D2"><v>7</v></c></row>)"
                R"(<row r="3"><c r="D3"><v>8</v></c></row><row r="4"><c r="A4"/></row>)") +
            R"(<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A2:A4"/><mergeCell ref="B2:C3"/>)"
            R"(<mergeCell ref="C3:D3"/></mergeCells>)";
        QCOMPARE(xlsxRows(parts),
                 (QStringList{u"1: geo|2015|2015|2016"_s, u"2: AT33|5.5||7"_s, u"3: AT33|||8"_s}));
    }

    void rangesAndAddresses()
    {
        QVERIFY(rangeOf("$B$3:H40") && rangeOf("$B$3:H40")->right == 8 && rangeOf("$B$3:H40")->bottom == 40);
        QVERIFY(rangeOf("H40:B3") && rangeOf("H40:B3")->left == 2);
        QVERIFY(rangeOf("B:AA") && rangeOf("B:AA")->right == 27 && rangeOf("B:AA")->top == 1);
        QVERIFY(rangeOf("3:5") && rangeOf("3:5")->left == 1);
        for (const char* wrong :
             {"", "B", "3", "B3:", ":B3", "B3:C", "3B", "B0", "ZZZZ1", "B99999999999", "B3;C4", "Ü1"})
            QVERIFY2(!rangeOf(wrong), wrong);
        QCOMPARE(columnLetters(1), u"A"_s);
        QCOMPARE(columnLetters(26), u"Z"_s);
        QCOMPARE(columnLetters(27), u"AA"_s);
        QCOMPARE(columnLetters(16384), u"XFD"_s);
        XlsxParts parts;
        parts.sheet = data(R"(<row><c><v>1</v></c></row>)");
        QCOMPARE(xlsxRows(parts, u"over there"_s),
                 QStringList{u"error: “over there” is no range of cells"_s});
        QCOMPARE(xlsxRows(parts, u"B2:C3"_s),
                 QStringList{u"error: the range B2:C3 of the sheet “Sheet1” is empty"_s});
    }

    void kindsOfOdsCells()
    {
        const QByteArray styles =
            R"(<number:date-style style:name="N1"><number:month/><number:year/></number:date-style>)"
            R"(<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>)"
            R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>)";
        const QByteArray body =
            R"(<table:table table:name="Secret" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>s</text:p></table:table-cell></table:table-row></table:table>)"
            R"(<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>)"
            R"(<table:table-column table:default-cell-style-name="ce1"/><table:table-header-rows>)"
            R"(<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>no</text:p></office:annotation>)"
            R"(<text:p>a<text:s text:c="2"/>b<text:note><text:p>no</text:p></text:note></text:p><text:p>c</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25 %</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2015-03-31"><text:p>03/15</text:p></table:table-cell></table:table-row>)"
            R"(</table:table-header-rows>)"
            R"(<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"/>)"
            R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>)"
            R"(<table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>)"
            R"(<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
            R"(<table:table-row><table:table-cell table:formula="of:=1+1"/><table:table-cell office:value-type="string" calcext:value-type="error" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2015-03-31T10:00:00" table:style-name="x"/></table:table-row></table:table>)";
        QCOMPARE(odsRows(body, styles),
                 (QStringList{u"1: a  b\nc|0.25|2015-03"_s, u"2: 7|7|TRUE"_s, u"3: 7|7|TRUE"_s,
                              u"1000005: =1+1|#DIV/0!|2015-03-31T10:00:00"_s}));
        QCOMPARE(odsRows(body, styles, u"Secret"_s), QStringList{u"1: s"_s});
        QCOMPARE(odsRows(body, styles, u"X"_s), QStringList{u"error: the workbook has no sheet “X”"_s});
    }

    void odsMergesInPlace()
    {
        const QByteArray body =
            R"(<table:table table:name="T"><table:table-row><table:table-cell office:value-type="string" table:number-rows-spanned="2" table:number-columns-spanned="2"><text:p>m</text:p></table:table-cell>)"
            R"(<table:covered-table-cell/><table:table-cell office:value-type="float" office:value="1"/></table:table-row>)"
            R"(<table:table-row><table:covered-table-cell office:value-type="float" office:value="9" table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row>)"
            R"(<table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>w</text:p></table:table-cell></table:table-row></table:table>)";
        QCOMPARE(odsRows(body), (QStringList{u"1: m|m|1"_s, u"2: m|m|2"_s, u"3: |w|w"_s, u"4: |w|w"_s}));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("truncated xlsx")
            << u"broken/truncated.xlsx"_s << ErrorCode::Damaged << u"the file is cut off or damaged"_s;
        QTest::newRow("truncated ods")
            << u"broken/truncated.ods"_s << ErrorCode::Damaged << u"the file is cut off or damaged"_s;
        QTest::newRow("xls") << u"broken/old_workbook.xls"_s << ErrorCode::InvalidInput
                             << u"this is an old workbook (XLS): please save it as XLSX or ODS"_s;
        QTest::newRow("text") << u"evidence/eu_countries.csv"_s << ErrorCode::InvalidInput
                              << u"this is no workbook"_s;
        QTest::newRow("nothing") << u"broken/not_there.xlsx"_s << ErrorCode::NotFound << QString();
    }

    void refused()
    {
        QFETCH(const QString, name);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, message);
        const auto source = openWorkbook(file(name), {}, {}, false);
        QVERIFY(!source);
        QCOMPARE(source.error().code, code);
        QVERIFY2(source.error().context.startsWith(message) || message.isEmpty(),
                 qPrintable(source.error().context));
        QCOMPARE(source.error().place.file, file(name));
        QVERIFY(!workbookParts(file(name)));
    }

    void encrypted()
    {
        QByteArray office("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        const QString stream = u"EncryptedPackage"_s;
        office += QByteArray(500, '\0') + QByteArray(reinterpret_cast<const char*>(stream.utf16()), 32);
        QCOMPARE(openWorkbookBytes(office, {}, {}, false).error().context, u"the workbook is encrypted"_s);
        const QByteArray ods = odsOf({}, {}, "<file-entry><encryption-data/></file-entry>");
        QCOMPARE(openWorkbookBytes(ods, {}, {}, false).error().code, ErrorCode::Refused);
    }

    void otherArchives()
    {
        const auto other = report::zipOf({{u"readme.txt"_s, "hello"}});
        QCOMPARE(rowsOf(openWorkbookBytes(*other, {}, {}, false)),
                 QStringList{u"error: this archive holds no workbook"_s});
        const auto letter = report::zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}});
        QCOMPARE(rowsOf(openWorkbookBytes(*letter, {}, {}, false)),
                 QStringList{u"error: this is an office document, but no workbook"_s});
        QVERIFY(looksLikeWorkbook(*other));
        QVERIFY(!looksLikeWorkbook("PKV;2015"));
    }

    void wrongSheets_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << data({}) << u"error: the sheet “Sheet1” is empty"_s;
        QTest::newRow("not XML") << QByteArray("<sheetData><row></sheetData>")
                                 << u"error: xl/worksheets/sheet1.xml, line 1: mismatched tag"_s;
        QTest::newRow("rows out of order")
            << data(R"(<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>)")
            << u"error: the rows of the sheet are not in order"_s;
        QTest::newRow("address") << data(R"(<row><c r="ZZZZZZZZ1"><v>1</v></c></row>)")
                                 << u"error: a cell has an address that no sheet has"_s;
        QTest::newRow("row") << data(R"(<row r="4000000000"><c><v>1</v></c></row>)")
                             << u"error: a cell has an address that no sheet has"_s;
        QTest::newRow("shared text") << data(R"(<row><c t="s"><v>3</v></c></row>)")
                                     << u"error: a cell names a text that the workbook does not hold"_s;
        QTest::newRow("deep") << QByteArray(QByteArray("<a>").repeated(500) +
                                            QByteArray("</a>").repeated(500))
                              << u"error: the workbook's parts are nested too deeply"_s;
    }

    void wrongSheets()
    {
        QFETCH(const QByteArray, sheet);
        QFETCH(const QString, message);
        XlsxParts parts;
        parts.sheet = sheet;
        QCOMPARE(xlsxRows(parts), QStringList{message});
    }

    void entitiesAreRefused()
    {
        auto bytes = report::zipOf(
            {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
             {u"content.xml"_s, "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"}});
        QVERIFY(bytes);
        QCOMPARE(rowsOf(openWorkbookBytes(*bytes, {}, {}, false)),
                 QStringList{u"error: the workbook declares a document type, as no table does"_s});
    }

    void hundredThousandColumns()
    {
        QByteArray row;
        for (int i = 0; i < 100'000; ++i)
            row += "<c><v>1</v></c>";
        XlsxParts parts;
        parts.sheet = data("<row>" + row + "</row>");
        QCOMPARE(xlsxRows(parts), QStringList{u"error: too many columns"_s});
        QCOMPARE(xlsxRows(parts, u"A:C"_s), QStringList{u"1: 1|1|1"_s});
        const QByteArray wide =
            R"(<table:table table:name="T"><table:table-row><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="100000"/></table:table-row></table:table>)";
        QCOMPARE(odsRows(wide), QStringList{u"error: too many columns"_s});
        const QByteArray tall =
            R"(<table:table table:name="T"><table:table-row table:number-rows-repeated="9000000"><table:table-cell office:value-type="float" office:value="7"/></table:table-row></table:table>)";
        QCOMPARE(odsRows(tall), QStringList{u"error: too many rows"_s});
    }

    void gigabyteBomb()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bomb.xlsx"_s);
        Filling sheet{"<worksheet><sheetData><row><c><v>1</v></c></row>", "</sheetData></worksheet>",
                      qint64(1) << 30};
        QVERIFY(writeBomb(path, sheet));
        QVERIFY(QFileInfo(path).size() < 2 << 20);
        const auto source = openWorkbook(path, {}, {}, false);
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::Refused);
        QCOMPARE(source.error().context, u"the workbook inflates to far more than a table holds"_s);
        QVERIFY(!workbookParts(path));
    }

    void stopsWhenAsked()
    {
        const QString path = file(u"formats/employment.xlsx"_s);
        const auto source = openWorkbook(path, {}, {}, false, {}, [](qint64, qint64) { return false; });
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::Cancelled);
        QVector<std::pair<qint64, qint64>> told;
        const auto all = openWorkbook(path, {}, {}, false, {}, [&told](qint64 done, qint64 total) {
            told.append({done, total});
            return true;
        });
        QVERIFY(all);
        while ((*all)->next() == RowSource::Step::Record) {
        }
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.back().first, told.back().second);
    }
};

QTEST_GUILESS_MAIN(TestWorkbookTable)
#include "test_workbook_table.moc"
