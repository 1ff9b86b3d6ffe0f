// SPDX-License-Identifier: GPL-3.0-or-later
// Prints: import of the same 1,000,000 observations from every format through the command line program (wall
// time, peak memory), against the sqlite3 shell's .import of them into the same table in the same run, and
// for workbooks against one parsing of their rows alone.
#include "core/base/Resources.h"
#include "core/evidence/WorkbookTable.h"
#include "core/project/Project.h"
#include "tests/bench/RunProcess.h"
#include "tests/unit/WorkbookFixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

constexpr int regions = 250;
constexpr int industries = 200;
constexpr int years = 20;

QByteArray region(int r)
{
    return "R" + QByteArray::number(1000 + r);
}

QByteArray industry(int i)
{
    return "N" + QByteArray::number(1000 + i);
}

QByteArray value(int year, int r, int i)
{
    const qint64 seq = (qint64(year) * regions + r) * industries + i;
    return QByteArray::number(double((seq * 7919) % 1000003) / 8.0, 'g', 10);
}

/// A row for each observation, its cells by `cells(year, region, industry)`.
template<class F>
QByteArray longTable(const QByteArray& header, F&& cells)
{
    QByteArray text = header;
    for (int year = 0; year < years; ++year)
        for (int r = 0; r < regions; ++r)
            for (int i = 0; i < industries; ++i)
                text += cells(year, r, i);
    return text;
}

QByteArray plainCsv()
{
    return longTable("time,region,industry,value\n", [](int year, int r, int i) {
        return QByteArray(QByteArray::number(2000 + year) + ',' + region(r) + ',' + industry(i) + ',' +
                          value(year, r, i) + '\n');
    });
}

QByteArray utf16Csv()
{
    const QByteArray bytes = longTable("Jahr;Region;Wirtschaftszweig;Wert\n", [](int year, int r, int i) {
        return QByteArray(QByteArray::number(2000 + year) + ';' + region(r) + ';' + industry(i) + ';' +
                          value(year, r, i).replace('.', ',') + '\n');
    });
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encode(QString::fromUtf8(bytes));
}

QByteArray sdmxCsv()
{
    return longTable("STRUCTURE,STRUCTURE_ID,ACTION,freq,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n",
                     [](int year, int r, int i) {
                         return QByteArray("dataflow,ESTAT:BENCH(1.0),I,A," + industry(i) + ',' + region(r) +
                                           ',' + QByteArray::number(2000 + year) + ',' + value(year, r, i) +
                                           ",\n");
                     });
}

QByteArray eurostatTsv()
{
    QByteArray text = "freq,unit,nace_r2,geo\\TIME_PERIOD";
    for (int year = 0; year < years; ++year)
        text += '\t' + QByteArray::number(2000 + year) + ' ';
    text += '\n';
    for (int r = 0; r < regions; ++r)
        for (int i = 0; i < industries; ++i) {
            text += "A,THS," + industry(i) + ',' + region(r);
            for (int year = 0; year < years; ++year)
                text += '\t' + value(year, r, i) + (year == 0 ? " b" : " ");
            text += '\n';
        }
    return text;
}

template<class F>
QByteArray jsonDimension(const QByteArray& id, int count, F&& code)
{
    QByteArray text = '"' + id + "\":{\"category\":{\"index\":[";
    for (int k = 0; k < count; ++k)
        text += (k ? ",\"" : "\"") + code(k) + '"';
    return text + "]}}";
}

QByteArray jsonStat()
{
    QByteArray text =
        "{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"Bench\",\"id\":[\"time\",\"geo\","
        "\"nace_r2\"],\"size\":[";
    text += QByteArray::number(years) + ',' + QByteArray::number(regions) + ',' +
            QByteArray::number(industries) + "],\"dimension\":{";
    text += jsonDimension("time", years, [](int k) { return QByteArray::number(2000 + k); }) + ',' +
            jsonDimension("geo", regions, region) + ',' + jsonDimension("nace_r2", industries, industry);
    text += "},\"value\":[";
    text += longTable({}, [](int year, int r, int i) {
        return QByteArray((year + r + i > 0 ? "," : "") + value(year, r, i));
    });
    return text + "]}";
}

/// Codes as shared texts, as office programs write them.
QByteArray xlsxBook()
{
    const QByteArrayList headers{"time", "region", "industry", "value"};
    evidence::XlsxParts parts;
    for (const QByteArray& header : headers)
        parts.texts += "<si><t>" + header + "</t></si>";
    for (int r = 0; r < regions; ++r)
        parts.texts += "<si><t>" + region(r) + "</t></si>";
    for (int i = 0; i < industries; ++i)
        parts.texts += "<si><t>" + industry(i) + "</t></si>";
    const auto text = [](char column, const QByteArray& row, qsizetype number) -> QByteArray {
        return "<c r=\"" + QByteArray(1, column) + row + "\" t=\"s\"><v>" + QByteArray::number(number) +
               "</v></c>";
    };
    const auto number = [](char column, const QByteArray& row, const QByteArray& digits) -> QByteArray {
        return "<c r=\"" + QByteArray(1, column) + row + "\"><v>" + digits + "</v></c>";
    };
    QByteArray heading = "<sheetData><row r=\"1\">";
    for (int column = 0; column < headers.size(); ++column)
        heading += text(char('A' + column), "1", column);
    int line = 1;
    parts.sheet = longTable(heading + "</row>", [&](int year, int r, int i) -> QByteArray {
        const QByteArray row = QByteArray::number(++line);
        return "<row r=\"" + row + "\">" + number('A', row, QByteArray::number(2000 + year)) +
               text('B', row, headers.size() + r) + text('C', row, headers.size() + regions + i) +
               number('D', row, value(year, r, i)) + "</row>";
    });
    parts.sheet += "</sheetData>";
    return evidence::xlsxOf(parts);
}

QByteArray odsBook()
{
    const auto text = [](const QByteArray& words) -> QByteArray {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + words +
               "</text:p></table:table-cell>";
    };
    const auto number = [](const QByteArray& digits) -> QByteArray {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + digits + "\"><text:p>" +
               digits + "</text:p></table:table-cell>";
    };
    const QByteArray heading = "<table:table table:name=\"Bench\"><table:table-row>" + text("time") +
                               text("region") + text("industry") + text("value") + "</table:table-row>";
    const QByteArray rows = longTable(heading, [&](int year, int r, int i) -> QByteArray {
        return "<table:table-row>" + number(QByteArray::number(2000 + year)) + text(region(r)) +
               text(industry(i)) + number(value(year, r, i)) + "</table:table-row>";
    });
    return evidence::odsOf(rows + "</table:table>");
}

QByteArray keyedRows()
{
    qint64 seq = 0;
    return longTable({}, [&seq](int year, int r, int i) {
        return QByteArray("1," + QByteArray::number(seq++) + ',' + region(r) + ',' + industry(i) + ',' +
                          QByteArray::number(2000 + year) + ',' + value(year, r, i) + ",\n");
    });
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test data");
}

/// Processor seconds that one parsing of a workbook's sheets takes, with nothing done with their rows.
double rowsAlone(const QString& path)
{
    const std::clock_t begin = std::clock();
    auto archive = evidence::ZipReader::open(path);
    if (!archive)
        qFatal("cannot open the workbook");
    auto workbook = evidence::Workbook::open(std::move(*archive), {});
    if (!workbook)
        qFatal("cannot read the workbook");
    const auto stream = workbook->stream(0);
    if (!stream)
        qFatal("cannot read the sheet");
    int rows = 0;
    while ((*stream)->next() == evidence::SheetStream::Step::Row)
        ++rows;
    if (rows != regions * industries * years + 1)
        qFatal("the sheet has lost rows");
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

void makeProject(const QString& path)
{
    if (!Project::create(path, u"Import"_s))
        qFatal("cannot make a project");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    initS3Resources();
    const QTemporaryDir folder;
    const QString cli = QCoreApplication::applicationDirPath() + u"/../app/s3facilitator-cli"_s;
    const QString keyed = folder.filePath(u"keyed.csv"_s);
    write(keyed, keyedRows());
    const QString shellProject = folder.filePath(u"shell.s3project"_s);
    makeProject(shellProject);
    const bench::Cost shell = bench::runProcess({QStandardPaths::findExecutable(u"sqlite3"_s), shellProject,
                                                 u".mode csv"_s, u".import "_s + keyed + u" observation"_s});
    std::printf("sqlite3 .import of %d rows: %.2f s (exit %d)\n", regions * industries * years, shell.seconds,
                shell.exitCode);
    const std::pair<const char*, QByteArray (*)()> formats[] = {
        {"plain.csv", &plainCsv},       {"utf16.csv", &utf16Csv},  {"sdmx2.csv", &sdmxCsv},
        {"eurostat.tsv", &eurostatTsv}, {"dense.json", &jsonStat}, {"shared.xlsx", &xlsxBook},
        {"sheet.ods", &odsBook},
    };
    for (const auto& [name, make] : formats) {
        const QString data = folder.filePath(QString::fromLatin1(name));
        const QByteArray bytes = make();
        write(data, bytes);
        const QString project = data + u".s3project"_s;
        makeProject(project);
        const bench::Cost cost =
            bench::runProcess({cli, u"import"_s, project, data, u"--source"_s, u"bench"_s});
        std::printf("%-13s %4.0f MB: %.2f s, %.0f MB (exit %d); %.2f of sqlite3\n", name,
                    double(bytes.size()) / 1e6, cost.seconds, cost.megabytes, cost.exitCode,
                    cost.seconds / shell.seconds);
        if (evidence::looksLikeWorkbook(bytes)) {
            const double alone = rowsAlone(data);
            std::printf("%-13s processor time %.2f s, one parsing alone %.2f s: %.2f times that\n", name,
                        cost.processorSeconds, alone, cost.processorSeconds / alone);
        }
        QFile::remove(data);
    }
    return 0;
}
