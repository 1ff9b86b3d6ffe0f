// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-stat 2.0 as a table: dense and sparse values, status and index in each of their forms, collections;
// and one clear message for each way of being wrong.
#include "core/evidence/DelimitedText.h"
#include "core/evidence/JsonStatTable.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/TableFile.h"

#include <QTest>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

QString file(const QString& name)
{
    return QStringLiteral(S3_TEST_DATA) + u'/' + name;
}

/// Rows as "a|b|c".
QStringList rowsOf(Result<std::unique_ptr<RowSource>> source)
{
    if (!source)
        return {u"error: "_s + source.error().context};
    QStringList rows;
    while ((*source)->next() == RowSource::Step::Record) {
        QStringList cells;
        for (int i = 0; i < (*source)->fieldCount(); ++i)
            cells << QString::fromUtf8((*source)->field(i).data(), qsizetype((*source)->field(i).size()));
        rows << cells.join(u'|');
    }
    return rows;
}

QByteArray oneByOne(const QByteArray& members)
{
    return R"({"version":"2.0","class":"dataset","id":["geo"],"size":[2],"dimension":{"geo":{"category":{"index":["a","b"]}}})" +
           members + '}';
}

} // namespace

class TestJsonStat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dense()
    {
        const QStringList rows = rowsOf(openJsonStat(file(u"formats/jsonstat_dense.json"_s), {}));
        QCOMPARE(rows.size(), 13);
        QCOMPARE(rows[0], u"unit|wirtschaft|ort|jahr|value|flag"_s);
        QCOMPARE(rows[1], u"THS|A|AT33|2015|1.2|"_s);
        QCOMPARE(rows[3], u"THS|A|AT33|2017||c"_s);
        QCOMPARE(rows[4], u"THS|A|ITH1|2015|15|"_s);
        QCOMPARE(rows[6], u"THS|A|ITH1|2017|14.5|p"_s);
        QCOMPARE(rows[12], u"THS|C|ITH1|2017|0.1|"_s);
    }

    void sparse()
    {
        const QStringList rows = rowsOf(openJsonStat(file(u"formats/jsonstat_sparse.json"_s), {}));
        QCOMPARE(rows, (QStringList{u"geo|nace|time|value|flag"_s, u"AT33|A|2015|1200|"_s,
                                    u"AT33|C|2016|45210.5|e"_s, u"ITH1|F|2015|7.5|"_s, u"ITH1|F|2016||c"_s}));
    }

    void collection()
    {
        const QString path = file(u"formats/jsonstat_collection.json"_s);
        const auto parts = jsonStatParts(path);
        QVERIFY(parts);
        QCOMPARE(parts->size(), 2);
        QCOMPARE((*parts)[1].id, u"2"_s);
        QCOMPARE((*parts)[1].title, u"Second"_s);
        QCOMPARE((*parts)[1].columns, 4);
        QCOMPARE(rowsOf(openJsonStat(path, {})),
                 (QStringList{u"geo|time|value|flag"_s, u"AT33|2015|1|e"_s, u"AT34|2015|2|e"_s}));
        QCOMPARE(rowsOf(openJsonStat(path, u"2"_s)),
                 (QStringList{u"geo|time|value|flag"_s, u"SI03|2015|3|"_s, u"SI03|2016||c"_s}));
        QCOMPARE(rowsOf(openJsonStat(path, u"3"_s)), QStringList{u"error: the file has no data set “3”"_s});
    }

    void tellsRolesAndLabels()
    {
        const auto info = jsonStatInfo(file(u"formats/jsonstat_dense.json"_s), {});
        QVERIFY(info);
        QCOMPARE(info->label, u"Persons employed (invented figures)"_s);
        QCOMPARE(info->unit, u"thousand persons"_s);
        QCOMPARE(info->updated, u"2026-01-15"_s);
        QCOMPARE(info->labelsOf[2].value(u"AT33"_s), u"Tirol"_s);
        QCOMPARE(info->roles.size(), 6);
        QVERIFY(!info->roles[0]);
        QCOMPARE(info->roles[2], std::optional(Role::Region));
        QCOMPARE(info->roles[3], std::optional(Role::Time));
        QCOMPARE(info->roles[4], std::optional(Role::Value));
        QCOMPARE(info->roles[5], std::optional(Role::Flag));
    }

    void placesNameTheValue()
    {
        auto source = openJsonStat(file(u"formats/jsonstat_sparse.json"_s), {});
        QVERIFY(source);
        for (int i = 0; i < 3; ++i)
            QCOMPARE((*source)->next(), RowSource::Step::Record);
        QCOMPARE((*source)->placeOf((*source)->line(), 4), u"value 3"_s);
    }

    void becomesObservations()
    {
        auto source = openJsonStat(file(u"formats/jsonstat_dense.json"_s), {});
        QVERIFY(source);
        ReadOptions options;
        options.table.format = FileFormat::JsonStat;
        options.mapping.industry = 1;
        options.mapping.region = 2;
        options.mapping.time = 3;
        options.mapping.value = 4;
        options.mapping.flag = 5;
        const auto outcome = readObservations(**source, options);
        QVERIFY(outcome);
        QCOMPARE(outcome->table.size(), 12);
        QCOMPARE(outcome->missingCells, 1);
        QCOMPARE(outcome->rejectedCount, 0);
    }

    void isRecognisedAndGuessed()
    {
        const QString path = file(u"formats/jsonstat_dense.json"_s);
        const auto sniffed = sniffFile(path);
        QVERIFY(sniffed);
        QCOMPARE(sniffed->table.format, FileFormat::JsonStat);
        const ReadOptions options = ReadOptions::fromGuess(*sniffed);
        QCOMPARE(options.mapping.region, 2);
        QCOMPARE(options.mapping.industry, 1);
        QCOMPARE(options.mapping.time, 3);
        QCOMPARE(options.mapping.value, 4);
        QCOMPARE(options.mapping.flag, 5);
        QCOMPARE(partsOf(path, FileFormat::JsonStat)->size(), 1);
    }

    void broken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        QTest::newRow("size") << u"jsonstat_dimension_size.json"_s
                              << u"the dimension “jahr” has 3 categories, but its size is 4"_s;
        QTest::newRow("values") << u"jsonstat_too_few_values.json"_s
                                << u"“value” holds 11 values, but the dimensions have 12 cells"_s;
        QTest::newRow("truncated") << u"jsonstat_truncated.json"_s
                                   << u"the JSON is cut off or wrong at byte "_s;
        QTest::newRow("beyond") << u"jsonstat_cell_beyond.json"_s
                                << u"“status” names the cell “12”, which the dimensions do not have"_s;
        QTest::newRow("old") << u"jsonstat_old_bundle.json"_s
                             << u"this is JSON-stat of a version before 2.0"_s;
        QTest::newRow("elsewhere") << u"jsonstat_elsewhere.json"_s
                                   << u"the JSON-stat collection only names data sets elsewhere"_s;
        QTest::newRow("other") << u"no_jsonstat.json"_s << u"this is JSON, but no JSON-stat"_s;
    }

    void broken()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, message);
        const QString path = file(u"broken/"_s + name);
        const auto source = openJsonStat(path, {});
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::InvalidInput);
        QVERIFY2(source.error().context.startsWith(message), qPrintable(source.error().context));
        QCOMPARE(source.error().place.file, path);
        QVERIFY(!jsonStatParts(path));
    }

    void wrongMembers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        QTest::newRow("no value") << oneByOne("") << u"“value” is missing"_s;
        QTest::newRow("truth") << oneByOne(R"(,"value":[1,true])")
                               << u"value[1] is neither a number nor null"_s;
        QTest::newRow("negative cell")
            << oneByOne(R"(,"value":{"-1":1})") << u"“value” names the cell “-1”"_s;
        QTest::newRow("same cell") << oneByOne(R"(,"value":{"01":1})") << u"“value” names the cell “01”"_s;
        QTest::newRow("short status")
            << oneByOne(R"(,"value":[1,2],"status":["p"])") << u"“status” holds 1 entries"_s;
        QTest::newRow("odd status") << oneByOne(R"(,"value":[1,2],"status":7)") << u"“status” is neither"_s;
        QTest::newRow("code twice")
            << QByteArray(
                   R"({"class":"dataset","id":["geo"],"size":[2],"dimension":{"geo":{"category":{"index":["a","a"]}}},"value":[1,2]})")
            << u"dimension.geo.category.index names a category twice"_s;
        QTest::newRow("position twice")
            << QByteArray(
                   R"({"class":"dataset","id":["geo"],"size":[2],"dimension":{"geo":{"category":{"index":{"a":0,"b":0}}}},"value":[1,2]})")
            << u"dimension.geo.category.index.b is no position"_s;
        QTest::newRow("labels only")
            << QByteArray(
                   R"({"class":"dataset","id":["geo"],"size":[2],"dimension":{"geo":{"category":{"label":{"a":"A","b":"B"}}}},"value":[1,2]})")
            << u"dimension.geo.category.index is missing"_s;
        QTest::newRow("ids and sizes")
            << QByteArray(R"({"class":"dataset","id":["geo"],"size":[2,1],"dimension":{},"value":[1,2]})")
            << u"“id” names 1 dimensions and “size” 2"_s;
        QTest::newRow("dimension") << QByteArray(R"({"class":"dimension","category":{"index":["a"]}})")
                                   << u"this JSON-stat file describes a dimension"_s;
    }

    void wrongMembers()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, message);
        const auto source = openJsonStatBytes(json, {});
        QVERIFY(!source);
        QVERIFY2(source.error().context.startsWith(message), qPrintable(source.error().context));
    }

    void limits()
    {
        const QByteArray deep =
            oneByOne(",\"value\":[1,2],\"note\":" + QByteArray(500, '[') + QByteArray(500, ']'));
        QCOMPARE(openJsonStatBytes(deep, {}).error().code, ErrorCode::Refused);
        ReadLimits few;
        few.rows = 1;
        QCOMPARE(openJsonStatBytes(oneByOne(R"(,"value":[1,2])"), {}, few).error().code, ErrorCode::Refused);
        few = {};
        few.codesPerAxis = 1;
        QCOMPARE(openJsonStatBytes(oneByOne(R"(,"value":[1,2])"), {}, few).error().code, ErrorCode::Refused);
        // More cells than fit in 64 bits, sparsely filled.
        QByteArray ids, sizes, dimensions;
        for (int i = 0; i < 70; ++i) {
            const QByteArray id = "\"d" + QByteArray::number(i) + '"';
            ids += (i ? "," : "") + id;
            sizes += i ? ",2" : "2";
            dimensions += (i ? "," : "") + id + R"(:{"category":{"index":["a","b"]}})";
        }
        const QByteArray vast = R"({"class":"dataset","id":[)" + ids + R"(],"size":[)" + sizes +
                                R"(],"dimension":{)" + dimensions + R"(},"value":{"0":1}})";
        QCOMPARE(openJsonStatBytes(vast, {}).error().code, ErrorCode::Refused);
    }

    void stopsWhenAsked()
    {
        auto source =
            openJsonStatBytes(oneByOne(R"(,"value":[1,2])"), {}, {}, [](qint64, qint64) { return false; });
        QVERIFY(source);
        QCOMPARE((*source)->next(), RowSource::Step::Record);
        QCOMPARE((*source)->next(), RowSource::Step::Failed);
        QCOMPARE((*source)->error().code, ErrorCode::Cancelled);
    }

    void knowsItsBeginning()
    {
        QVERIFY(looksLikeJsonStat("\xEF\xBB\xBF {\n \"version\""));
        QVERIFY(looksLikeJsonStat("{"));
        QVERIFY(!looksLikeJsonStat("geo,time,value\n"));
        QVERIFY(!looksLikeJsonStat("{geo};{time}\n"));
    }
};

QTEST_GUILESS_MAIN(TestJsonStat)
#include "test_json_stat.moc"
