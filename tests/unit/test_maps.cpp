// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/evidence/MapShapes.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(S3_TEST_DATA) + u"/maps/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return file.readAll();
}

GeoLayer threeRegions()
{
    auto layer = readGeoJson(contentOf(u"three_regions.geojson"_s));
    if (!layer)
        qFatal("%s", qPrintable(layer.error().context));
    return std::move(*layer);
}

/// Of a path, by the shoelace formula; holes count negative only if they run the other way round.
double areaOf(const QPolygonF& polygon)
{
    double twice = 0;
    for (int i = 0; i + 1 < polygon.size(); ++i)
        twice += polygon.at(i).x() * polygon.at(i + 1).y() - polygon.at(i + 1).x() * polygon.at(i).y();
    return std::abs(twice) / 2;
}

} // namespace

class TestMaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void readsFeatures();
    void readsOneFeatureAndAByteOrderMark();
    void brokenFilesSayWhatIsWrong_data();
    void brokenFilesSayWhatIsWrong();
    void everyBrokenSampleIsTested();
    void limitsHold();
    void proposesTheCodeProperty();
    void projectionKeepsAreas();
    void shapesAreProjectedAndMerged();
    void labelLiesInsideABentArea();
    void alpineMapIsComplete();
    void tilesDoNotCoverEachOther();
    void neighboursInTheAlps();
    void fittingMapIsFound();
    void arrangesCountryByCountry();
};

void TestMaps::readsFeatures()
{
    const GeoLayer layer = threeRegions();
    QCOMPARE(layer.features.size(), size_t(3));
    QCOMPARE(layer.without, 2);
    QCOMPARE(layer.properties, (QStringList{u"LEVL_CODE"_s, u"NAME_LATN"_s, u"NUTS_ID"_s}));
    QCOMPARE(layer.features[0].rings.size(), size_t(2)); // with its hole
    QCOMPARE(layer.features[0].properties.value(u"LEVL_CODE"_s), u"2"_s);
    QCOMPARE(layer.features[1].rings[0].first(), layer.features[1].rings[0].last()); // closed by the reader
    QCOMPARE(layer.features[2].rings.size(), size_t(2));
    QCOMPARE(layer.features[2].rings[0].first(), QPointF(7.5, 43.8));
}

void TestMaps::readsOneFeatureAndAByteOrderMark()
{
    const QByteArray one =
        "\xEF\xBB\xBF{\"type\":\"Feature\",\"id\":17,\"properties\":null,\"geometry\":{\"type\":"
        "\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}}";
    const auto layer = readGeoJson(one);
    QVERIFY(layer.ok());
    QCOMPARE(layer->features.size(), size_t(1));
    QCOMPARE(layer->features[0].properties.value(u"id"_s), u"17"_s);
}

void TestMaps::brokenFilesSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("truncated.geojson") << u"not readable as JSON"_s;
    QTest::newRow("no_json.geojson") << u"not readable as JSON"_s;
    QTest::newRow("deep.geojson") << u"not readable as JSON"_s;
    QTest::newRow("no_map.geojson") << u"no map"_s;
    QTest::newRow("topojson.geojson") << u"TopoJSON"_s;
    QTest::newRow("empty.geojson") << u"no area"_s;
    QTest::newRow("only_points.geojson") << u"no area"_s;
    QTest::newRow("projected.geojson") << u"feature 1: the coordinates are not degrees"_s;
    QTest::newRow("words_for_numbers.geojson") << u"feature 1: a point is not two numbers"_s;
    QTest::newRow("short_ring.geojson") << u"feature 1: a ring has fewer than three points"_s;
    QTest::newRow("number_for_feature.geojson") << u"feature 1: is no object"_s;
}

void TestMaps::brokenFilesSayWhatIsWrong()
{
    QFETCH(QString, says);
    const auto layer = readGeoJson(contentOf(u"broken/"_s + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(!layer.ok());
    QCOMPARE(layer.error().code, ErrorCode::InvalidInput);
    QVERIFY2(layer.error().context.contains(says), qPrintable(layer.error().context));
}

void TestMaps::everyBrokenSampleIsTested()
{
    const QStringList files = QDir(QStringLiteral(S3_TEST_DATA) + u"/maps/broken"_s).entryList(QDir::Files);
    QCOMPARE(files.size(), 11); // as many as rows above
}

void TestMaps::limitsHold()
{
    const QByteArray bytes = contentOf(u"three_regions.geojson"_s);
    GeoLimits limits;
    limits.bytes = 100;
    QCOMPARE(readGeoJson(bytes, limits).error().code, ErrorCode::Refused);
    limits = {};
    limits.features = 4;
    QCOMPARE(readGeoJson(bytes, limits).error().code, ErrorCode::Refused);
    limits = {};
    limits.points = 12;
    QCOMPARE(readGeoJson(bytes, limits).error().code, ErrorCode::Refused);
    limits.points = 23; // 5 + 5 + 4 + 5 + 4 as in the file
    QVERIFY(readGeoJson(bytes, limits).ok());
    limits.points = 22;
    QVERIFY(!readGeoJson(bytes, limits).ok());
}

void TestMaps::proposesTheCodeProperty()
{
    const GeoLayer layer = threeRegions();
    QCOMPARE(proposedCodeProperty(layer, {u"AT33"_s, u"AT34"_s}), u"NUTS_ID"_s);
    QCOMPARE(proposedCodeProperty(layer, {u"Tirol"_s}), u"NAME_LATN"_s);
    QCOMPARE(proposedCodeProperty(layer, {u"FR10"_s}), u"NUTS_ID"_s); // by its name
    QCOMPARE(proposedCodeProperty(GeoLayer{}, {}), QString());
}

void TestMaps::projectionKeepsAreas()
{
    const QPointF centre(11, 47);
    QCOMPARE(equalArea(centre, centre), QPointF(0, 0));
    QVERIFY(equalArea({11, 48}, centre).y() < 0); // north is up
    QVERIFY(equalArea({12, 47}, centre).x() > 0);
    // Cells of one degree: their true area on the unit sphere is dlon (sin lat2 - sin lat1).
    for (const QPointF corner : {QPointF(11, 47), QPointF(-9, 36), QPointF(25, 65)}) {
        QPolygonF cell;
        constexpr int steps = 50;
        const auto add = [&](double x, double y) { cell.append(equalArea(corner + QPointF(x, y), centre)); };
        for (int i = 0; i < steps; ++i)
            add(double(i) / steps, 0);
        for (int i = 0; i < steps; ++i)
            add(1, double(i) / steps);
        for (int i = 0; i < steps; ++i)
            add(1 - double(i) / steps, 1);
        for (int i = 0; i <= steps; ++i)
            add(0, 1 - double(i) / steps);
        const double degree = M_PI / 180;
        const double truth = degree * (std::sin((corner.y() + 1) * degree) - std::sin(corner.y() * degree));
        QVERIFY2(std::abs(areaOf(cell) / truth - 1) < 1e-5,
                 qPrintable(QString::number(areaOf(cell) / truth)));
    }
}

void TestMaps::shapesAreProjectedAndMerged()
{
    GeoLayer layer = threeRegions();
    layer.features.push_back(layer.features[1]); // AT34 a second time
    const auto shapes = shapesOf(layer, u"NUTS_ID"_s, {u"AT33"_s, u"AT34"_s});
    QCOMPARE(shapes.size(), size_t(3));
    QCOMPARE(shapes[0].code, u"AT33"_s);
    QCOMPARE(shapes[0].name, u"Tirol"_s);
    QVERIFY(shapes[0].outline.contains(shapes[0].middle) || !shapes[0].outline.isEmpty());
    QVERIFY(shapes[1].middle.x() < shapes[0].middle.x()); // Vorarlberg lies west of Tirol
    QVERIFY(shapes[2].middle.y() > shapes[0].middle.y()); // Liguria lies south
}

void TestMaps::labelLiesInsideABentArea()
{
    // A horseshoe: the centre of its box lies outside.
    GeoLayer layer;
    GeoFeature feature;
    feature.properties.insert(u"id"_s, u"X"_s);
    feature.rings.push_back(
        QPolygonF{{0, 0}, {3, 0}, {3, 1}, {1, 1}, {1, 2}, {3, 2}, {3, 3}, {0, 3}, {0, 0}});
    layer.features.push_back(feature);
    const auto shapes = shapesOf(layer, u"id"_s, {});
    QCOMPARE(shapes.size(), size_t(1));
    QVERIFY(shapes[0].outline.contains(shapes[0].middle));
}

void TestMaps::alpineMapIsComplete()
{
    const QStringList expected =
        u"AT11 AT12 AT13 AT21 AT22 AT31 AT32 AT33 AT34 CH01 CH02 CH03 CH04 CH05 CH06 CH07 DE11 DE12 DE13 "
        u"DE14 "
        "DE21 DE22 DE23 DE24 DE25 DE26 DE27 FRC2 FRF1 FRK2 FRL0 ITC1 ITC2 ITC3 ITC4 ITH1 ITH2 ITH3 ITH4 LI00 "
        "SI03 SI04"_s.split(u' ');
    QStringList codes;
    for (const Tile& tile : shippedTileMaps().at(0).tiles)
        codes.append(tile.code);
    codes.sort();
    QCOMPARE(codes, expected);
}

void TestMaps::tilesDoNotCoverEachOther()
{
    for (const TileMapLayout& map : shippedTileMaps()) {
        QVERIFY(map.tiles.size() >= 40);
        QSet<std::pair<int, int>> taken;
        for (const Tile& tile : map.tiles) {
            QVERIFY(!tile.name.isEmpty());
            QVERIFY2(!taken.contains({tile.place.x(), tile.place.y()}), qPrintable(tile.code));
            taken.insert({tile.place.x(), tile.place.y()});
        }
    }
}

void TestMaps::neighboursInTheAlps()
{
    QHash<QString, QPoint> place;
    for (const Tile& tile : shippedTileMaps().at(0).tiles)
        place.insert(tile.code, tile.place);
    // Common borders become common sides or corners.
    for (const auto& [a, b] : {std::pair{u"AT33"_s, u"DE21"_s},
                               {u"AT33"_s, u"ITH1"_s},
                               {u"AT34"_s, u"CH05"_s},
                               {u"AT31"_s, u"DE22"_s},
                               {u"AT21"_s, u"SI04"_s},
                               {u"AT22"_s, u"SI03"_s},
                               {u"AT13"_s, u"AT12"_s},
                               {u"FRK2"_s, u"FRL0"_s},
                               {u"FRK2"_s, u"CH01"_s},
                               {u"ITC4"_s, u"CH07"_s},
                               {u"ITC4"_s, u"ITH2"_s},
                               {u"ITH4"_s, u"SI04"_s},
                               {u"FRF1"_s, u"DE13"_s},
                               {u"LI00"_s, u"AT34"_s},
                               {u"LI00"_s, u"CH05"_s}}) {
        const QPoint d = place.value(a) - place.value(b);
        QVERIFY2(std::max(std::abs(d.x()), std::abs(d.y())) == 1, qPrintable(a + u' ' + b));
    }
    // North is up, west is left.
    QVERIFY(place.value(u"DE26"_s).y() < place.value(u"DE21"_s).y());
    QVERIFY(place.value(u"DE21"_s).y() < place.value(u"ITH1"_s).y());
    QVERIFY(place.value(u"FRK2"_s).x() < place.value(u"ITC4"_s).x());
    QVERIFY(place.value(u"ITC4"_s).x() < place.value(u"SI03"_s).x());
}

void TestMaps::fittingMapIsFound()
{
    QCOMPARE(fittingTileMap({u"AT33"_s, u"AT34"_s, u"AT"_s}), u"alpine"_s);
    QCOMPARE(fittingTileMap({u"AT"_s, u"DE"_s, u"FR"_s}), u"europe"_s);
    QCOMPARE(fittingTileMap({u"R1"_s, u"R2"_s}), std::nullopt);
    QCOMPARE(fittingTileMap({}), std::nullopt);
    QCOMPARE(fittingTileMap({u"PL21"_s, u"PL22"_s, u"PL41"_s, u"AT33"_s}), std::nullopt);
}

void TestMaps::arrangesCountryByCountry()
{
    const TileMapLayout layout =
        arrangedByCountry({u"PL22"_s, u"ES11"_s, u"PL21"_s, u"ES12"_s, u"ES13"_s}, 2);
    QStringList order;
    for (const Tile& tile : layout.tiles)
        order.append(u"%1 %2,%3"_s.arg(tile.code).arg(tile.place.x()).arg(tile.place.y()));
    QCOMPARE(order, (QStringList{u"ES11 0,0"_s, u"ES12 1,0"_s, u"ES13 0,1"_s, u"PL21 0,2"_s, u"PL22 1,2"_s}));
    QCOMPARE(shapesOf(layout).size(), size_t(5));
    QVERIFY(shapesOf(layout)[0].outline.contains(QPointF(0.5, 0.5)));
    // Codes that are no NUTS codes, or whole countries, simply fill the rows.
    const TileMapLayout free = arrangedByCountry({u"b"_s, u"a"_s, u"c"_s}, 2);
    QCOMPARE(free.tiles[2].place, QPoint(0, 1));
    const TileMapLayout countries = arrangedByCountry({u"AT"_s, u"DE"_s, u"FR"_s}, 2);
    QCOMPARE(countries.tiles[1].place, QPoint(1, 0));
    QVERIFY(arrangedByCountry({}).tiles.empty());
}

QTEST_APPLESS_MAIN(TestMaps)
#include "test_maps.moc"
