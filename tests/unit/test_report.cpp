// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AtomicFile.h"
#include "core/base/Numbers.h"
#include "core/report/ChartPainter.h"
#include "core/report/ChartScale.h"
#include "core/report/HtmlWriter.h"
#include "core/report/LabelPlacer.h"
#include "core/report/OdtWriter.h"
#include "core/report/PdfFlow.h"
#include "core/report/PdfWriter.h"
#include "core/report/ReportWriter.h"
#include "core/report/SvgPicture.h"
#include "core/report/TextTools.h"
#include "tests/unit/ReportDemo.h"

#include <QtTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#include <zip.h>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::report;

namespace {

/// Elements of this name, and whether the whole was well-formed.
int countElements(const QByteArray& xml, QStringView name, bool* wellFormed = nullptr)
{
    QXmlStreamReader reader(xml);
    int count = 0;
    while (!reader.atEnd())
        count += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name ? 1 : 0;
    if (wellFormed)
        *wellFormed = !reader.hasError();
    return count;
}

QByteArray unzipped(const QByteArray& archive, const char* entry)
{
    zip_error_t error;
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!zip)
        return {};
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_stat(zip, entry, 0, &stat) == 0) {
        bytes.resize(static_cast<qsizetype>(stat.size));
        zip_file_t* file = zip_fopen(zip, entry, 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
    }
    zip_discard(zip);
    return bytes;
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

const QString hostile =
    u"</p><script>alert('x')</script> & \"q\" <img src=x onerror=1> ]]> \u0001\u0008 \uFFFE end"_s;

/// The same hostile text wherever a project's text can go.
Document hostileDocument()
{
    Document d;
    d.title = d.subtitle = d.author = hostile;
    d.facts = {{hostile, hostile}};
    Section s{1, 1, hostile};
    const SourceRef ref = s.source(hostile);
    s.heading(hostile).heading(hostile, 2).paragraph(hostile, ref).note(hostile).list({hostile});
    s.keyFigures({{hostile, hostile, hostile, ref, State::Bad}})
        .card(hostile, hostile, hostile, ref)
        .empty(hostile);
    Table table;
    table.caption = hostile;
    table.column(hostile).row({Cell(hostile, State::Good, ref)});
    s.table(table).sourceLine(hostile);
    Chart chart = Chart::bar(hostile, hostile, {hostile, hostile, 0});
    chart.addBar(hostile, 1).series = hostile;
    chart.reference(1, hostile).source = hostile;
    s.chart(chart);
    d.sections = {s};
    return d;
}

/// Everything too long, too wide or too many.
Document crowdedDocument()
{
    Document d;
    d.title = QString(u"A very long title that goes on and on about regional innovation "_s).repeated(5);
    d.subtitle = QString(u"and a subtitle to match "_s).repeated(30);
    for (int i = 0; i < 16; ++i)
        d.facts.push_back({u"Fact %1"_s.arg(i), QString(u"value "_s).repeated(40)});
    Section s{4, 1, QString(u"Donaudampfschifffahrtsgesellschaft"_s).repeated(4)};
    Table wide;
    wide.caption = u"Sixteen columns"_s;
    for (int i = 0; i < 16; ++i)
        wide.column(u"Indicator %1 (thousand)"_s.arg(i), i == 0 ? Align::Left : Align::Right);
    for (int i = 0; i < 5; ++i) {
        Row row{u"Region of the north-west"_s};
        for (int j = 1; j < 16; ++j)
            row.push_back(Cell::number(123456.78 * j, 1));
        wide.row(row);
    }
    s.table(wide);
    Table tall;
    tall.column(u"Who"_s).column(u"What was said"_s, Align::Left, 3);
    Table dates;
    dates.column(u"Date"_s, Align::Left, 0.2)
        .column(u"What"_s, Align::Left, 2)
        .column(u"Why"_s, Align::Left, 2);
    dates.row({u"13/10/2025"_s, QString(u"word "_s).repeated(40), Cell(u"late"_s, State::Bad)});
    s.table(dates);
    tall.row({u"Minutes"_s, QString(u"Nobody objected, and the discussion went on. "_s).repeated(200)});
    s.table(tall);
    s.card(u"A long card"_s, QString(u"It fills more than a page with what was found. "_s).repeated(150));
    Chart bubble = Chart::bubble(u"Eighty bubbles"_s, {}, {u"x"_s}, {u"y"_s}, {u"s"_s});
    QRandomGenerator random(7);
    for (int i = 0; i < 80; ++i)
        bubble.addBubble(u"Division number %1"_s.arg(i), random.bounded(4.0), random.bounded(10.0),
                         random.bounded(100.0));
    s.chart(bubble);
    Chart timeline = Chart::timeline(u"Sixty actions"_s, {});
    for (int i = 0; i < 60; ++i)
        timeline.addSpan(u"Action %1"_s.arg(i), QDate(2026, 1, 1).addDays(i * 20),
                         QDate(2026, 6, 1).addDays(i * 25), u"Package %1"_s.arg(i / 20));
    s.chart(timeline);
    s.keyFigures(
        {{u"A figure with a long name that takes lines"_s, u"123 456 789 012 345"_s, u"and a unit"_s},
         {u"Two"_s, u"2"_s},
         {u"Three"_s, u"3"_s},
         {u"Four"_s, u"4"_s},
         {u"Five"_s, u"5"_s}});
    s.paragraph(u"日本語の段落。 Ελληνικά. עברית. 🚀"_s);
    d.sections = {s};
    return d;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreNumberedOnce();
    void sectionsStandInOrder();
    void emptySectionsAreToldApart();
    void chartTableKeepsGapsAndFullLabels();
    void htmlIsWellFormedAndSelfContained();
    void htmlHoldsNoMarkupOfTheProject();
    void tablesHaveScopedHeaders();
    void plainTextDropsWhatXmlCannotHold();
    void scalesAreRound_data();
    void scalesAreRound();
    void dateTicksFitTheSpan();
    void labelsNeverOverlap();
    void missingValuesAreGaps();
    void missingValuesBreakTheLine();
    void barsStandOnZero();
    void longChartsAreCutIntoParts();
    void chartsSurviveOddData();
    void pdfHasPagesTextAndBookmarks();
    void pdfRepeatsTableHeaders();
    void lastLinesDoNotStandAlone();
    void noSignBeforeWhatRoundsToZero();
    void odtHasStylesAndParses();
    void unwritablePathsAreErrors();
    void failedWriteLeavesTheOldFile();
    void unknownEndingNamesTheKnown();
    void demoReportIsWritten();
};

void TestReport::sourcesAreNumberedOnce()
{
    Section s;
    QCOMPARE(s.source(u"Eurostat"_s).number, 1);
    QCOMPARE(s.source(u"Interview"_s).number, 2);
    QCOMPARE(s.source(u" Eurostat\n"_s).number, 1);
    QVERIFY(!s.source(u"  "_s));
    QCOMPARE(s.sources.size(), size_t(2));
    QCOMPARE(superscript({12}), u"\u00B9\u00B2"_s);
    QCOMPARE(superscript({}), QString());
}

void TestReport::sectionsStandInOrder()
{
    Document d;
    for (const auto& [line, order] : {std::pair(5, 1), {1, 20}, {0, 3}, {1, 10}, {1, 20}, {0, 90}}) {
        d.sections.push_back(Section{line, order, QString::number(d.sections.size())});
    }
    QStringList titles;
    for (const Section* section : d.sorted())
        titles << section->title;
    QCOMPARE(titles.join(u','), u"2,3,1,4,0,5"_s);
}

void TestReport::emptySectionsAreToldApart()
{
    Section s;
    QVERIFY(s.isEmpty());
    s.heading(u"Heading"_s).note(u"Note"_s).empty();
    QVERIFY(s.isEmpty());
    s.paragraph(u"Something"_s);
    QVERIFY(!s.isEmpty());
    Document d;
    d.title = u"T"_s;
    d.sections = {Section{3, 1, u"Plan"_s, {}, {}}};
    QVERIFY(htmlOf(d).contains("Nothing recorded yet"));
    d.sections.clear();
    QVERIFY(htmlOf(d).contains("Nothing recorded yet"));
    QVERIFY(pdfOf(d).ok());
    QVERIFY(odtOf(d).ok());
}

void TestReport::chartTableKeepsGapsAndFullLabels()
{
    Chart chart = Chart::bubble(u"T"_s, {}, {u"LQ"_s, {}, 2}, {u"Growth"_s, u"%"_s, 1}, {u"Jobs"_s, {}, 0});
    const QString name = QString(300, u'n');
    chart.addBubble(name, 1.5, std::nullopt, 12);
    const Table table = chartTable(chart);
    QCOMPARE(table.columns.size(), size_t(4));
    QCOMPARE(table.columns[2].header, u"Growth (%)"_s);
    QCOMPARE(table.rows[0][0].text, name);
    QCOMPARE(table.rows[0][1].text, u"1.50"_s);
    QCOMPARE(table.rows[0][2].text, u"\u2013"_s);
    Chart bars = Chart::bar(u"T"_s, {}, {u"Firms"_s, {}, 0});
    bars.addBar(u"A"_s, 3, 5);
    QCOMPARE(chartTable(bars).columns.back().header, u"Target"_s);
    QCOMPARE(chartTable(bars).rows[0].back().text, u"5"_s);
}

void TestReport::htmlIsWellFormedAndSelfContained()
{
    const QByteArray html = htmlOf(test::demoReport());
    bool wellFormed = false;
    QCOMPARE(countElements(html, u"script", &wellFormed), 0);
    QVERIFY(wellFormed);
    QCOMPARE(countElements(html, u"h1"), 1);
    QCOMPARE(countElements(html, u"figure"), 7);
    // Every picture is described: the seven charts and the map of the lines.
    QCOMPARE(countElements(html, u"desc"), 8);
    QVERIFY(html.contains("prefers-color-scheme:dark"));
    QStringList ids;
    auto found = QRegularExpression(u" id=\"([^\"]+)\""_s).globalMatch(QString::fromUtf8(html));
    while (found.hasNext())
        ids << found.next().captured(1);
    QVERIFY(ids.size() > 15);
    const QStringList targets = ids;
    QCOMPARE(ids.removeDuplicates(), 0);
    auto links = QRegularExpression(u" href=\"#([^\"]+)\""_s).globalMatch(QString::fromUtf8(html));
    while (links.hasNext())
        QVERIFY(targets.contains(links.next().captured(1)));
    QVERIFY(html.contains("@media print"));
    for (const char* outside : {"src=", "url(", "@import", "<link", "href=\"http"})
        QVERIFY2(!html.contains(outside), outside);
    // What HTML would misread in the short form of XML.
    for (const char* form : {"<td/>", "<p/>", "<div/>", "<span/>", "<li/>", "<th/>", "<dd/>", "<tbody/>"})
        QVERIFY2(!html.contains(form), form);
}

void TestReport::htmlHoldsNoMarkupOfTheProject()
{
    const QByteArray html = htmlOf(hostileDocument());
    bool wellFormed = false;
    QCOMPARE(countElements(html, u"script", &wellFormed), 0);
    QVERIFY(wellFormed);
    QCOMPARE(countElements(html, u"img"), 0);
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(!html.contains('\x01'));
    const auto pdf = pdfOf(hostileDocument());
    QVERIFY(pdf.ok());
    const auto odt = odtOf(hostileDocument());
    QVERIFY(odt.ok());
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"}) {
        QCOMPARE(countElements(unzipped(*odt, part), u"script", &wellFormed), 0);
        QVERIFY2(wellFormed, part);
    }
}

void TestReport::tablesHaveScopedHeaders()
{
    Document d;
    Section s{1, 1, u"S"_s};
    Table table;
    table.column(u"A"_s).column(u"B"_s, Align::Right).row({u"x"_s}).row({u"y"_s, u"1"_s, u"beyond"_s});
    s.table(table);
    d.sections = {s};
    const QByteArray html = htmlOf(d);
    QCOMPARE(html.count("scope=\"col\""), 2);
    QCOMPARE(html.count("scope=\"row\""), 2);
    QCOMPARE(html.count("<td"), 2); // a short row is filled, a long one cut
    QVERIFY(!html.contains("beyond"));
}

void TestReport::plainTextDropsWhatXmlCannotHold()
{
    QCOMPARE(plainText(u"a\u0000b"_s), u"ab"_s);
    QCOMPARE(plainText(u"a\r\nb\rc\td"_s), u"a\nb\nc d"_s);
    QCOMPARE(plainText(QString(QChar(0xD800)) + u"x"_s), u"x"_s);
    QCOMPARE(plainText(u"\U0001F680 š"_s), u"\U0001F680 š"_s);
}

void TestReport::scalesAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("wantedLow");
    QTest::addColumn<double>("wantedHigh");
    QTest::newRow("plain") << 0.0 << 3.4 << 0.0 << 4.0;
    QTest::newRow("negative") << -1.2 << 10.3 << -5.0 << 15.0;
    QTest::newRow("tenths") << 0.0 << 0.3 << 0.0 << 0.3;
    QTest::newRow("one value") << 7.0 << 7.0 << 6.0 << 8.0;
    QTest::newRow("large") << 0.0 << 158400.0 << 0.0 << 200000.0;
}

void TestReport::scalesAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, wantedLow);
    QFETCH(double, wantedHigh);
    const ChartScale scale = ChartScale::round(low, high, 5);
    QCOMPARE(scale.low, wantedLow);
    QCOMPARE(scale.high, wantedHigh);
    QVERIFY(scale.ticks().size() >= 3 && scale.ticks().size() <= 12);
    QCOMPARE(scale.ticks().front(), wantedLow);
    QCOMPARE(scale.ticks().back(), wantedHigh);
}

void TestReport::dateTicksFitTheSpan()
{
    const auto months = dateTicks({2026, 1, 15}, {2026, 6, 30}, 8);
    QCOMPARE(months.size(), size_t(5));
    QCOMPARE(months.front().date, QDate(2026, 2, 1));
    const auto years = dateTicks({1990, 3, 1}, {2026, 6, 30}, 8);
    QVERIFY(years.size() <= 9);
    for (const DateTick& tick : years)
        QVERIFY(tick.major);
}

void TestReport::labelsNeverOverlap()
{
    const QRectF bounds(0, 0, 400, 300);
    LabelPlacer placer(bounds);
    QRandomGenerator random(4711);
    std::vector<QRectF> placed;
    std::vector<QPointF> marks;
    for (int i = 0; i < 60; ++i) {
        marks.emplace_back(random.bounded(400.0), random.bounded(300.0));
        placer.blockDisc(marks.back(), 6);
    }
    for (const QPointF& mark : marks)
        if (const auto place = placer.place(mark, 6, {60, 9}, 3))
            placed.push_back(place->rect);
    QVERIFY(placed.size() > 15);
    for (size_t i = 0; i < placed.size(); ++i) {
        QVERIFY(bounds.contains(placed[i]));
        for (size_t j = i + 1; j < placed.size(); ++j)
            QVERIFY(!placed[i].intersects(placed[j]));
    }
}

/// A missing value draws its words and no mark; a zero draws its number.
void TestReport::missingValuesAreGaps()
{
    Chart gap = Chart::bar(u"T"_s, {}, {u"Firms"_s, {}, 0});
    gap.addBar(u"A"_s, 5);
    gap.addBar(u"B"_s, std::nullopt);
    Chart zero = gap;
    zero.points[1].value = 0;
    const QByteArray withGap = chartSvg(gap, 1, 500).svg;
    const QByteArray withZero = chartSvg(zero, 1, 500).svg;
    QVERIFY(withGap.contains("no value"));
    QVERIFY(!withGap.contains(">0<"));
    QVERIFY(withZero.contains(">0<"));
    QVERIFY(!withZero.contains("no value"));
    Chart infinite = gap;
    infinite.points[1].value = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(chartSvg(infinite, 1, 500).svg.contains("no value"));

    Chart bubble = Chart::bubble(u"T"_s, {}, {u"x"_s}, {u"y"_s}, {u"s"_s});
    bubble.addBubble(u"Seen"_s, 1, 1, 1);
    bubble.addBubble(u"Lost"_s, 1, std::nullopt, 1);
    QVERIFY(chartSvg(bubble, 1, 500).svg.contains("Not shown, no value: Lost"));
}

/// Two runs of two observations: two strokes of the line's width, never one across the gap.
void TestReport::missingValuesBreakTheLine()
{
    Chart chart = Chart::lineTarget(u"T"_s, {}, {u"Firms"_s, {}, 0});
    for (int year = 0; year < 5; ++year)
        chart.addObservation(u"S"_s, {2020 + year, 6, 1},
                             year == 2 ? std::nullopt : std::optional<double>(year + 1));
    const auto strokes = [](const Chart& c) {
        QXmlStreamReader reader(chartSvg(c, 1, 500).svg);
        bool thick = false;
        int count = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"g"_s)
                thick = reader.attributes().value(u"stroke-width"_s).toDouble() == 2.4;
            count += thick && reader.name() == u"polyline"_s ? 1 : 0;
        }
        return count;
    };
    const auto broken = strokes(chart);
    chart.points[2].value = 3;
    QCOMPARE(broken, 2);
    QCOMPARE(strokes(chart), 4);
}

void TestReport::barsStandOnZero()
{
    // Twice the value, twice the length: measured in pixels of the accent colour on one row each.
    Chart chart = Chart::bar(u"T"_s, {}, {u"Firms"_s, {}, 0});
    chart.addBar(u"A"_s, 100);
    chart.addBar(u"B"_s, 50);
    const QImage image = QImage::fromData(chartPng(chart, 1, 600, 1));
    const QRgb accent = Palette::forLine(1).accent.rgb();
    QList<int> lengths;
    for (int y = 0; y < image.height(); ++y) {
        int length = 0;
        for (int x = 0; x < image.width(); ++x)
            length += image.pixel(x, y) == accent ? 1 : 0;
        if (length > 10 && (lengths.isEmpty() || std::abs(lengths.last() - length) > 12))
            lengths << length;
    }
    QCOMPARE(lengths.size(), 2);
    QVERIFY2(std::abs(lengths[0] - 2 * lengths[1]) <= 4,
             qPrintable(u"%1 %2"_s.arg(lengths[0]).arg(lengths[1])));
}

void TestReport::longChartsAreCutIntoParts()
{
    Chart chart = Chart::bar(u"T"_s, {}, {u"Firms"_s, {}, 0});
    for (int i = 0; i < 90; ++i)
        chart.addBar(u"Row %1"_s.arg(i), i);
    const ChartPainter painter(chart, ChartStyle::forLine(1));
    const auto parts = painter.parts(480, 700);
    QVERIFY(parts.size() >= 2);
    int rows = 0;
    for (const auto& part : parts) {
        QCOMPARE(part.first, rows);
        rows += part.count;
        QVERIFY(painter.heightFor(480, part) <= 700);
    }
    QCOMPARE(rows, 90);
    Document d;
    Section s{1, 1, u"S"_s};
    s.chart(chart);
    d.sections = {s};
    QVERIFY(pdfOf(d).ok());
    QVERIFY(odtOf(d).ok());
}

void TestReport::chartsSurviveOddData()
{
    using Kind = Chart::Kind;
    for (const Kind kind : {Kind::Bubble, Kind::Bar, Kind::LineTarget, Kind::Timeline, Kind::StackedBar}) {
        Chart chart;
        chart.kind = kind;
        QVERIFY(!chartSvg(chart, 9, 300).svg.isEmpty()); // nothing at all
        chart.points.resize(3);
        QVERIFY(!chartSvg(chart, -1, 300).svg.isEmpty()); // points that know nothing
        const double endless = std::numeric_limits<double>::infinity();
        for (const double v : {0.0, -1e300, 1e-300, endless, -3.0}) {
            Point p;
            p.label = QString(400, u'W');
            p.x = p.value = p.size = p.target = v;
            p.from = QDate(2026, 5, 1);
            p.to = QDate(2020, 1, 1);
            chart.points.push_back(p);
        }
        chart.reference(1e9, QString(200, u'R')).reference(endless, u"Never"_s);
        const ChartPicture picture = chartSvg(chart, 1, 300);
        QVERIFY(!picture.svg.contains("nan"));
        bool wellFormed = false;
        countElements(picture.svg, u"g", &wellFormed);
        QVERIFY(wellFormed);
    }
}

void TestReport::pdfHasPagesTextAndBookmarks()
{
    QTemporaryDir folder;
    const QString path = folder.path() + u"/report.pdf"_s;
    QVERIFY(writePdf(test::demoReport(), path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith("%PDF-1."));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    for (const QString& wanted :
         {u"Fibre composites in the"_s, u"Contents"_s, u"Base of evidence"_s, u"Slovenski inštitut"_s,
          u"Nothing recorded yet"_s, u"Page 2 of "_s, u"158,400"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    const QString info = run(u"pdfinfo"_s, {path});
    QVERIFY(info.contains(QRegularExpression(u"Title:\\s+Fibre composites in the Alpine arc"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Author:\\s+Cluster Mechatronik Oberösterreich"_s)));
    QVERIFY(info.contains(u"A4"_s));
    const int pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(info).captured(1).toInt();
    QVERIFY(pages >= 8);
    QVERIFY(text.contains(u"Page %1 of %1"_s.arg(pages)));
}

void TestReport::pdfRepeatsTableHeaders()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    Document d;
    Section s{2, 1, u"S"_s};
    Table table;
    table.caption = u"Long"_s;
    table.column(u"Headword"_s).column(u"Value"_s, Align::Right);
    for (int i = 0; i < 150; ++i)
        table.row({u"Row %1."_s.arg(i), Cell::number(i)});
    s.table(table);
    // A heading at the foot of a page would be a widow; here many fall on every height.
    for (int i = 0; i < 60; ++i)
        s.heading(u"Chapter %1."_s.arg(i)).paragraph(QString(u"Word "_s).repeated(40));
    d.sections = {s};
    QTemporaryDir folder;
    const QString path = folder.path() + u"/long.pdf"_s;
    QVERIFY(writePdf(d, path).ok());
    const QStringList pages = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
    int withRows = 0;
    int last = -1;
    for (const QString& page : pages) {
        if (page.contains(QRegularExpression(u"Row \\d+\\."_s))) {
            ++withRows;
            QVERIFY(page.contains(u"Headword"_s));
            QCOMPARE(page.contains(u"Long (continued)"_s), withRows > 1);
        }
        auto rows = QRegularExpression(u"Row (\\d+)\\."_s).globalMatch(page);
        while (rows.hasNext())
            QCOMPARE(rows.next().captured(1).toInt(), ++last);
        const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
        if (page.contains(u"Chapter"_s))
            QVERIFY(!lines.at(lines.size() - 2).contains(u"Chapter"_s)); // the last line is the footer
    }
    QCOMPARE(last, 149);
    QVERIFY(withRows >= 3);
    // A table of sixteen columns is cut between columns, never within a number.
    const QString wide = folder.path() + u"/wide.pdf"_s;
    QVERIFY(writePdf(crowdedDocument(), wide).ok());
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, wide, u"-"_s});
    QVERIFY(text.contains(u"13/10/2025"_s)); // in a narrow column
    for (int i = 1; i < 16; ++i)
        QCOMPARE(text.count(QLocale().toString(123456.78 * i, 'f', 1)), 5);
}

void TestReport::lastLinesDoNotStandAlone()
{
    const auto pagesOf = [](double last) {
        PdfFlow flow(0, 100);
        for (const double height : {30.0, 30.0, last}) {
            PdfBox box;
            box.height = height;
            box.before = 20;
            flow.add(std::move(box));
        }
        PdfBox next; // a chapter
        next.height = 10;
        next.newPage = true;
        flow.add(std::move(next));
        return flow.paginate();
    };
    // 30 + 20 + 30 + 20 + 10 is 10 too much; the gaps give it.
    const auto squeezed = pagesOf(10);
    QCOMPARE(squeezed.size(), size_t(2));
    QCOMPARE(squeezed[0].boxes.size(), size_t(3));
    QVERIFY(squeezed[0].boxes[2].top + 10 <= 100 + 1e-9);
    QVERIFY(squeezed[0].boxes[1].top >= 30 + 10); // at least half the gap stays
    // More than the gaps can give goes on as before.
    QCOMPARE(pagesOf(60).size(), size_t(3));
}

void TestReport::noSignBeforeWhatRoundsToZero()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(displayNumber(-0.04, 1), u"0.0"_s);
    QCOMPARE(displayNumber(-0.0), u"0"_s);
    QCOMPARE(displayNumber(-0.06, 1), u"-0.1"_s);
    QLocale::setDefault(before);
}

void TestReport::odtHasStylesAndParses()
{
    const auto odt = odtOf(test::demoReport());
    QVERIFY(odt.ok());
    // The type can be read at a fixed place: stored, first, without extra field.
    QCOMPARE(odt->mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(odt->mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    bool wellFormed = false;
    const QByteArray content = unzipped(*odt, "content.xml");
    QVERIFY(countElements(content, u"h", &wellFormed) >= 14);
    QVERIFY(wellFormed);
    QVERIFY(countElements(content, u"table-header-rows") >= 2);
    // Eight pictures, each with its text and both forms in the archive.
    QCOMPARE(countElements(content, u"frame"), 8);
    QCOMPARE(countElements(content, u"desc"), 8);
    for (int i = 1; i <= 8; ++i) {
        QVERIFY(unzipped(*odt, qPrintable(u"Pictures/figure%1.svg"_s.arg(i))).contains("<svg"));
        QVERIFY(unzipped(*odt, qPrintable(u"Pictures/figure%1.png"_s.arg(i))).startsWith("\x89PNG"));
    }
    const QByteArray styles = unzipped(*odt, "styles.xml");
    countElements(styles, u"style", &wellFormed);
    QVERIFY(wellFormed);
    // No paragraph or span names a style that is nowhere.
    QRegularExpression used(u"text:style-name=\"([^\"]+)\""_s);
    auto uses = used.globalMatch(QString::fromUtf8(content));
    const QString known = QString::fromUtf8(styles + content);
    while (uses.hasNext()) {
        const QString name = uses.next().captured(1);
        QVERIFY2(known.contains(QString(u"style:name=\""_s % name % u'"')), qPrintable(name));
    }
}

void TestReport::unwritablePathsAreErrors()
{
    QTemporaryDir folder;
    for (const QString& ending : reportEndings()) {
        const auto missing =
            writeReport(test::demoReport(), folder.path() + u"/no/such/folder/r."_s + ending);
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }
    QVERIFY(QDir(folder.path()).mkdir(u"taken.html"_s));
    QVERIFY(!writeReport(test::demoReport(), folder.path() + u"/taken.html"_s).ok());
    const QString closed = folder.path() + u"/closed"_s;
    QVERIFY(QDir().mkdir(closed));
    QVERIFY(QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto denied = writeReport(test::demoReport(), closed + u"/r.html"_s);
    QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(!denied.ok());
    QCOMPARE(denied.error().code, ErrorCode::NoPermission);
}

/// A limit on the size of files stands for a disk that fills up while the report is written.
void TestReport::failedWriteLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.path() + u"/report.html"_s;
    QVERIFY(writeAtomically(path, "old").ok());
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = writeReport(test::demoReport(), path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result.ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestReport::unknownEndingNamesTheKnown()
{
    QTemporaryDir folder;
    for (const QString& name : {u"report.docx"_s, u"report"_s, u"report.pdf.exe"_s}) {
        const auto result = writeReport(test::demoReport(), folder.path() + u'/' + name);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::InvalidValue);
        QCOMPARE(result.error().expected, u".pdf, .odt, .html"_s);
        QVERIFY(!QFile::exists(folder.path() + u'/' + name));
    }
}

/// Also the way to look at a report: S3_REPORT_DEMO names a folder that keeps it.
void TestReport::demoReportIsWritten()
{
    QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("S3_REPORT_DEMO");
    const QString folder = kept.isEmpty() ? temporary.path() : kept;
    for (const QString& ending : reportEndings()) {
        const QString path = folder + u"/demo."_s + ending;
        const auto written = writeReport(test::demoReport(), path);
        const QString why =
            written.ok() ? QString()
                         : u"error %1: %2"_s.arg(int(written.error().code)).arg(written.error().context);
        QVERIFY2(written.ok(), qPrintable(why));
        QVERIFY(QFileInfo(path).size() > 20000);
        QVERIFY(writeReport(crowdedDocument(), folder + u"/crowded."_s + ending).ok());
    }
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
