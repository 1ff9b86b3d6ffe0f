// SPDX-License-Identifier: GPL-3.0-or-later
// What the report tells of regions compared and of new fields in reach, and the schematic map as a figure.
#include "core/base/Resources.h"
#include "core/evidence/DiversificationSection.h"
#include "core/evidence/RegionComparisonSection.h"
#include "core/report/SvgPicture.h"
#include "tests/RegionsData.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::report;

namespace {

template<class T>
std::vector<T> blocksOf(const Section& section)
{
    std::vector<T> found;
    for (const Block& block : section.blocks) {
        if (const T* wanted = std::get_if<T>(&block))
            found.push_back(*wanted);
    }
    return found;
}

} // namespace

class TestRegionSections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyProjectsSaySo();
    void regionsAreCompared();
    void fieldsAreListedWithReasons();
    void tileMapIsDrawn();

private:
    std::unique_ptr<Project> project(bool filled);
    QTemporaryDir m_folder;
};

void TestRegionSections::initTestCase()
{
    initS3Resources();
}

std::unique_ptr<Project> TestRegionSections::project(bool filled)
{
    auto made =
        Project::create(m_folder.filePath(filled ? u"full.s3project"_s : u"empty.s3project"_s), u"Test"_s);
    if (!made)
        qFatal("no project");
    if (filled) {
        const auto done = (*made)->transact(EditLabel{"Fill"}, [](Writer& w) -> Result<void> {
            Region own;
            own.code = u"AT31"_s;
            own.name = u"Upper Austria"_s;
            own.role = RegionRole::Own;
            w.insert(own);
            const auto stored = evidence::storeDataset(w, test::alpineDataset(), test::alpineEmployment());
            return stored ? Result<void>() : Result<void>(stored.error());
        });
        if (!done)
            qFatal("not filled");
    }
    return std::move(*made);
}

void TestRegionSections::emptyProjectsSaySo()
{
    const auto p = project(false);
    QVERIFY(regionComparisonSection(*p).isEmpty());
    QVERIFY(diversificationSection(*p).isEmpty());
}

void TestRegionSections::regionsAreCompared()
{
    QFile::remove(m_folder.filePath(u"full.s3project"_s));
    const auto p = project(true);
    const Section section = regionComparisonSection(*p);
    const auto tables = blocksOf<Table>(section);
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].columns.size(), size_t(7));
    QCOMPARE(tables[0].rows.size(), size_t(42));
    QCOMPARE(tables[0].rows[0][0].text, u"Upper Austria (AT31)"_s); // the own region first
    QCOMPARE(section.sources, std::vector<QString>{u"Invented for this test"_s});
}

void TestRegionSections::fieldsAreListedWithReasons()
{
    QFile::remove(m_folder.filePath(u"full.s3project"_s));
    const auto p = project(true);
    const Section section = diversificationSection(*p);
    const auto tables = blocksOf<Table>(section);
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].rows.size(), size_t(10));
    for (const Row& row : tables[0].rows) {
        QCOMPARE(row.size(), size_t(4));
        QVERIFY(!row[3].text.isEmpty());
    }
    QVERIFY(tables[0].caption.contains(u"Upper Austria"_s));
}

void TestRegionSections::tileMapIsDrawn()
{
    QFile::remove(m_folder.filePath(u"full.s3project"_s));
    const auto p = project(true);
    const auto charts = blocksOf<Chart>(regionComparisonSection(*p));
    QCOMPARE(charts.size(), size_t(1));
    QCOMPARE(charts[0].kind, Chart::Kind::TileMap);
    QCOMPARE(charts[0].points.size(), size_t(42));
    const ChartPicture picture = chartSvg(charts[0], 1, 640);
    QVERIFY(picture.complete);
    QVERIFY(picture.svg.contains("AT31"));
    QVERIFY(picture.pixels.height() > 300);
    const Table twin = chartTable(charts[0]);
    QCOMPARE(twin.columns.size(), size_t(3)); // code, name, value
    QCOMPARE(twin.rows.size(), size_t(42));
    // Nothing known, one tile, all alike: still a picture.
    Chart none = Chart::tileMap(u"T"_s, {}, {u"Value"_s, {}, 1});
    QVERIFY(!chartSvg(none, 1, 300).svg.isEmpty());
    none.addTile(u"A"_s, u"Area"_s, 0, 0, {});
    none.addTile(u"B"_s, u"Bay"_s, 1, 0, 2.0);
    QVERIFY(chartSvg(none, 1, 300).svg.contains(">B<"));
    if (const QString folder = qEnvironmentVariable("S3_GRAB"); !folder.isEmpty()) {
        QFile file(folder + u"/report_tile_map.png"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(chartPng(charts[0], 1, 640, 2));
    }
}

QTEST_MAIN(TestRegionSections)
#include "test_region_sections.moc"
