// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of two versions of a classification never meet in one computation.
#include "core/base/Resources.h"
#include "core/evidence/CodeVersions.h"
#include "core/evidence/Diversification.h"
#include "core/evidence/DiversificationSection.h"
#include "core/evidence/Finding.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/Observations.h"
#include "core/evidence/Recomputation.h"
#include "core/evidence/RegionAnalysis.h"
#include "core/evidence/RegionComparisonSection.h"
#include "core/evidence/RegionalDataSection.h"
#include "core/evidence/TableFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

namespace {

/// Every region with every industry in a period, larger from cell to cell.
void addPeriod(ObservationTable& table, const QString& period, const QStringList& regions,
               const QStringList& industries)
{
    double value = 10;
    for (const QString& region : regions)
        for (const QString& industry : industries)
            table.add(table.regions().intern(region), table.industries().intern(industry),
                      table.periods().intern(period), value += 3 + (int(value) % 7));
}

ObservationTable tableOf(const QStringList& regions, const QStringList& industries)
{
    ObservationTable table;
    addPeriod(table, u"2020"_s, regions, industries);
    return table;
}

const QStringList austria{u"AT31"_s, u"AT32"_s, u"AT33"_s};
const QStringList divisions{u"C10"_s, u"C11"_s, u"G46"_s};

/// Rev. 2 in 2020, Rev. 2.1 in 2025.
ObservationTable changingIndustries()
{
    ObservationTable table;
    addPeriod(table, u"2020"_s, austria, divisions + QStringList{u"J62"_s});
    addPeriod(table, u"2025"_s, austria, divisions + QStringList{u"K62"_s});
    return table;
}

DatasetMeasures measuresOf(const ObservationTable& table)
{
    return {std::make_shared<ObservationTable>(table), {}};
}

/// A project with one data set of its own region AT31.
struct Store {
    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    IdOf<Dataset> dataset;

    explicit Store(const ObservationTable& table)
        : project(std::move(*Project::create(folder.filePath(u"t.s3project"_s), u"T"_s)))
    {
        edit([&](Writer& w) -> Result<void> {
            Region own;
            own.code = u"AT31"_s;
            own.role = RegionRole::Own;
            w.insert(own);
            Dataset d;
            d.title = u"Jobs"_s;
            const auto stored = storeDataset(w, d, table);
            if (!stored)
                return stored.error();
            dataset = *stored;
            return {};
        });
    }
    template<class F>
    void edit(F&& change)
    {
        const auto done = project->transact(EditLabel{"Test"}, std::forward<F>(change));
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().context));
    }
    IdOf<Evidence> keep(FindingMeasure measure)
    {
        const Dataset d = *project->find(dataset);
        FindingParameters p;
        p.region = u"AT31"_s;
        p.industry = u"C10"_s;
        p.period = u"2020"_s;
        const auto table = std::make_shared<ObservationTable>(loadObservations(*project, d));
        DatasetMeasures measures(table, optionsFor(*project, *table, d, p));
        const BoardWords words{d, RegionNames(*project, d.regionScheme)};
        IdOf<Evidence> id;
        edit([&](Writer& w) { id = keepAsEvidence(w, *computeFinding(measures, words, measure, p), words); });
        return id;
    }
};

QString emptyTextOf(const report::Section& section)
{
    for (const report::Block& block : section.blocks)
        if (const auto* empty = std::get_if<report::Empty>(&block))
            return empty->text;
    return {};
}

} // namespace

class TestVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void oneMatrix_data();
    void oneMatrix();
    void codesWithoutValuesProveNothing();
    void leavingOutIsAWay();
    void twoPeriods();
    void theBoardHasNoGrowth();
    void mixOverTime();
    void scoresFromElsewhere();
    void replacedDataOfAnotherVersion();
    void strangersAreLeftOut();
    void reportSaysWhy();
    void realDataAreNotRefused_data();
    void realDataAreNotRefused();
};

void TestVersions::oneMatrix_data()
{
    QTest::addColumn<QStringList>("regions");
    QTest::addColumn<QStringList>("industries");
    QTest::addColumn<QStringList>("named"); // none: allowed
    const QStringList none;
    QTest::newRow("both lists have them") << austria << divisions << none;
    QTest::newRow("NACE Rev. 2") << austria << QStringList{u"J62"_s, u"J63"_s, u"C10"_s} << none;
    QTest::newRow("NACE Rev. 2.1") << austria << QStringList{u"K62"_s, u"K63"_s, u"C10"_s} << none;
    QTest::newRow("two NACE") << austria << QStringList{u"C10"_s, u"J62"_s, u"K63"_s}
                              << QStringList{u"J62"_s, u"K63"_s};
    QTest::newRow("two NACE as digits")
        << austria << QStringList{u"10"_s, u"45"_s, u"46.8"_s} << QStringList{u"45"_s, u"46.8"_s};
    QTest::newRow("section V") << austria << QStringList{u"A"_s, u"J62"_s, u"V"_s}
                               << QStringList{u"J62"_s, u"V"_s};
    QTest::newRow("two NUTS") << QStringList{u"NL31"_s, u"NL32"_s, u"NL35"_s} << divisions
                              << QStringList{u"NL31"_s, u"NL35"_s};
    QTest::newRow("two NUTS of two countries")
        << QStringList{u"NL31"_s, u"NL32"_s, u"PT19"_s} << divisions << QStringList{u"NL31"_s, u"PT19"_s};
    QTest::newRow("2016 beside 2021")
        << QStringList{u"HR04"_s, u"HR05"_s, u"AT31"_s} << divisions << QStringList{u"HR04"_s, u"HR05"_s};
    QTest::newRow("NUTS 2021 stands between")
        << QStringList{u"NL31"_s, u"NL33"_s, u"PT16"_s, u"HR02"_s, u"HR05"_s, u"AT31"_s} << divisions << none;
    QTest::newRow("NUTS 2024") << QStringList{u"NL35"_s, u"PT19"_s, u"HR02"_s, u"AT31"_s} << divisions
                               << none;
    QTest::newRow("neighbours") << QStringList{u"UKI3"_s, u"CH01"_s, u"NL35"_s, u"DEZZ"_s} << divisions
                                << none;
    QTest::newRow("free codes") << QStringList{u"North"_s, u"South"_s} << QStringList{u"Food"_s, u"Cars"_s}
                                << none;
    // Numbers of another classification are NACE by chance.
    QTest::newRow("a scheme of its own")
        << austria
        << QStringList{u"451"_s, u"468"_s, u"999"_s, u"998"_s, u"997"_s, u"444"_s, u"445"_s, u"448"_s}
        << none;
}

void TestVersions::oneMatrix()
{
    QFETCH(QStringList, regions);
    QFETCH(QStringList, industries);
    QFETCH(QStringList, named);
    const ObservationTable table = tableOf(regions, industries);
    const auto matrix = matrixOf(table, u"2020"_s);
    DatasetMeasures measures = measuresOf(table);
    const auto analysis = analyseRegion(measures, {regions.first(), u"2020"_s, {}, {}}, 1);
    QCOMPARE(matrix.ok(), named.isEmpty());
    QCOMPARE(analysis.ok(), named.isEmpty());
    QCOMPARE(measures.measures(regions.first(), u"2020"_s, 1).ok(), named.isEmpty());
    QCOMPARE(specialisationBoard(table, {regions.first(), u"2020"_s, {}, {}}, 0).ok(), named.isEmpty());
    if (named.isEmpty())
        return;
    for (const Error& error : {matrix.error(), analysis.error()}) {
        QCOMPARE(error.code, ErrorCode::Refused);
        for (const QString& code : named)
            QVERIFY2(error.context.contains(code), qPrintable(error.context));
        QVERIFY2(!error.context.contains(u"C10"_s), "what both have is no evidence");
        QVERIFY(error.context.startsWith(u"2020: "_s));
        for (const QString& way : {u"leave out"_s, u"map them"_s, u"data set of its own"_s})
            QVERIFY2(refusalText(error).contains(way), qPrintable(refusalText(error)));
    }
}

void TestVersions::codesWithoutValuesProveNothing()
{
    ObservationTable table = tableOf(austria, divisions);
    for (const QString& gone : {u"NL31"_s, u"NL35"_s}) // as in files that list the regions of every version
        for (const QString& industry : divisions)
            table.add(table.regions().intern(gone), table.industries().intern(industry), 0,
                      gone == u"NL35"_s ? std::optional(5.0) : std::nullopt);
    QVERIFY(matrixOf(table, u"2020"_s).ok());
    DatasetMeasures measures = measuresOf(table);
    QVERIFY(measures.board({u"AT31"_s, u"2020"_s, {}, {}}).ok());
    QCOMPARE(codesInUse({}, table, Axis::Region).codes, austria + QStringList{u"NL35"_s});
}

void TestVersions::leavingOutIsAWay()
{
    const ObservationTable table = tableOf(austria, divisions + QStringList{u"J62"_s, u"K62"_s});
    QVERIFY(!matrixOf(table, u"2020"_s).ok());
    QVERIFY(matrixOf(table, u"2020"_s, {}, {u"K62"_s}).ok());
    SumOptions options;
    options.leftOut.industries = QStringList{u"J62"_s};
    DatasetMeasures measures(std::make_shared<ObservationTable>(table), options);
    QVERIFY(analyseRegion(measures, {u"AT31"_s, u"2020"_s, {}, {}}, 1).ok());
}

void TestVersions::twoPeriods()
{
    const ObservationTable table = changingIndustries();
    const auto before = matrixOf(table, u"2020"_s);
    const auto after = matrixOf(table, u"2025"_s);
    QVERIFY2(before.ok() && after.ok(), "each period by itself is fine");
    const auto change = shiftShare(*before, *after);
    QCOMPARE(change.error().code, ErrorCode::Refused);
    QVERIFY2(change.error().context.startsWith(u"2020–2025: "_s), qPrintable(change.error().context));
    QVERIFY(change.error().context.contains(u"J62"_s) && change.error().context.contains(u"K62"_s));
    QVERIFY(shiftShare(*before, *matrixOf(table, u"2025"_s, {}, {u"K62"_s})).ok());
    DatasetMeasures measures = measuresOf(table);
    QVERIFY(!measures.change(u"AT31"_s, u"2020"_s, u"2025"_s).ok());
    QVERIFY(!measures.growthShares(u"AT31"_s, u"2020"_s, u"2025"_s, 1).ok());
    ObservationTable regions;
    addPeriod(regions, u"2020"_s, {u"NL31"_s, u"NL32"_s}, divisions);
    addPeriod(regions, u"2025"_s, {u"NL32"_s, u"NL35"_s}, divisions);
    QVERIFY(!shiftShare(*matrixOf(regions, u"2020"_s), *matrixOf(regions, u"2025"_s)).ok());
}

void TestVersions::theBoardHasNoGrowth()
{
    DatasetMeasures measures = measuresOf(changingIndustries());
    const auto analysis = analyseRegion(measures, {u"AT31"_s, u"2025"_s, u"2020"_s, {}}, 1);
    QVERIFY2(analysis.ok(), "the period by itself is shown");
    QVERIFY(analysis->board.whyNoGrowth.contains(u"J62"_s));
    QVERIFY(!analysis->changes);
    for (const BoardRow& row : analysis->board.rows) {
        QVERIFY(row.quotient.value);
        QVERIFY(!row.growth && !row.baseValue);
        QVERIFY(explainGrowth(analysis->board, row, {}).contains(u"K62"_s));
    }
    FindingParameters p;
    p.region = u"AT31"_s;
    p.industry = u"C10"_s;
    p.period = u"2025"_s;
    p.basePeriod = u"2020"_s;
    for (const auto measure :
         {FindingMeasure::AnnualGrowth, FindingMeasure::RegionalShift, FindingMeasure::RelativeGrowth})
        QCOMPARE(computeFinding(measures, {}, measure, p).error().code, ErrorCode::Refused);
    const auto quotient = computeFinding(measures, {}, FindingMeasure::LocationQuotient, p);
    QVERIFY(quotient.ok() && quotient->value);
}

void TestVersions::mixOverTime()
{
    DatasetMeasures changing = measuresOf(changingIndustries());
    QCOMPARE(sectorMix(changing, u"AT31"_s, 5).error().code, ErrorCode::Refused);
    DatasetMeasures same = measuresOf(tableOf(austria, divisions));
    QVERIFY(sectorMix(same, u"AT31"_s, 5).ok());
}

void TestVersions::scoresFromElsewhere()
{
    const QStringList industries = divisions + QStringList{u"J62"_s};
    const auto refused = scoresInOrder(industries, {{u"C10"_s, 1}, {u"K62"_s, 2}});
    QVERIFY(!refused && refused.error().context.contains(u"K62"_s));
    QVERIFY(scoresInOrder(industries, {{u"C10"_s, 1}, {u"J62"_s, 2}}).ok());
}

void TestVersions::replacedDataOfAnotherVersion()
{
    Store store(tableOf(austria, divisions + QStringList{u"J62"_s}));
    const IdOf<Evidence> id = store.keep(FindingMeasure::LocationQuotient);
    const Evidence card = *store.project->find(id);
    const auto replace = [&](const ObservationTable& table, const QString& scheme = {}) {
        QVector<RecomputedCard> cards;
        store.edit([&](Writer& w) -> Result<void> {
            Dataset d = *w.find(store.dataset);
            d.industryScheme = scheme;
            auto done = replaceObservations(w, d, table, u"new.csv"_s);
            if (done)
                cards = *done;
            return done ? Result<void>() : Result<void>(done.error());
        });
        return cards.value(0);
    };
    RecomputedCard moved = replace(tableOf(austria, divisions + QStringList{u"K62"_s}));
    QVERIFY(!moved.newValue);
    QVERIFY2(moved.change.contains(u"NACE Rev. 2.1"_s), qPrintable(moved.change));
    QCOMPARE(store.project->find(id)->value, card.value);
    QVERIFY(store.project->undo().ok());
    // Mixed in itself: neither.
    moved = replace(tableOf(austria, divisions + QStringList{u"J62"_s, u"K62"_s}));
    QVERIFY(!moved.newValue && moved.change.contains(u"K62"_s));
    QCOMPARE(computeAgain(*store.project, card).error().code, ErrorCode::Refused);
    QVERIFY(store.project->undo().ok());
    // Codes of both versions, but the scheme tells.
    QVERIFY(!replace(tableOf(austria, divisions), u"NACE Rev. 2.1"_s).newValue);
    QVERIFY(store.project->undo().ok());
    QVERIFY(replace(tableOf(austria, divisions + QStringList{u"J63"_s})).newValue);
    // Regions that stayed the same may follow from one version of NUTS to the next.
    QCOMPARE(versionConflict({u"NUTS 2016"_s, austria}, {u"NUTS 2024"_s, austria}, Axis::Region), QString());
    QVERIFY(
        !versionConflict({u"NUTS 2016"_s, austria}, {u"NUTS 2024"_s, {u"NL35"_s}}, Axis::Region).isEmpty());
}

void TestVersions::strangersAreLeftOut()
{
    ObservationTable table =
        tableOf(austria + QStringList{u"AT"_s}, divisions + QStringList{u"J62"_s, u"J63"_s, u"K62"_s});
    Store store(table);
    const auto compute = [&] {
        const Dataset d = *store.project->find(store.dataset);
        DatasetMeasures measures(std::make_shared<ObservationTable>(table),
                                 optionsFor(*store.project, table, d, {}));
        return analyseRegion(measures, {u"AT31"_s, u"2020"_s, {}, {}}, 1).ok();
    };
    QVERIFY(!compute());
    store.edit([&](Writer& w) { leaveOutStrangers(w, store.dataset, table); });
    QVERIFY(compute());
    const LeftOutCodes left = leftOut(*store.project, store.dataset);
    QCOMPARE(left.industries, std::optional(QStringList{u"K62"_s}));
    QVERIFY2(!left.regions, "nothing was decided about regions");
    store.edit([&](Writer& w) { leaveOutStrangers(w, store.dataset, table); });
    QCOMPARE(leftOut(*store.project, store.dataset).industries, left.industries);
    QVERIFY(store.project->undo().ok());
}

void TestVersions::reportSaysWhy()
{
    Store store(tableOf(austria, divisions + QStringList{u"J62"_s, u"K62"_s}));
    for (const report::Section& section :
         {report::regionalDataSection(*store.project), report::regionComparisonSection(*store.project),
          report::diversificationSection(*store.project)}) {
        const QString text = emptyTextOf(section);
        QVERIFY2(text.contains(u"J62"_s) && text.contains(u"leave out"_s), qPrintable(section.title + text));
    }
    Store fine(tableOf(austria, divisions));
    for (const report::Section& section :
         {report::regionalDataSection(*fine.project), report::regionComparisonSection(*fine.project)})
        QCOMPARE(emptyTextOf(section), QString());
}

void TestVersions::realDataAreNotRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"measures/de_employment_by_land.csv", "measures/eu_employment_by_country.csv",
          "measures/de_employment_by_land_2015_sections.csv", "formats/eurostat_tsv_genuine_excerpt.tsv",
          "evidence/eurostat_bulk.tsv", "evidence/german_windows1252.csv"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestVersions::realDataAreNotRefused()
{
    QFETCH(QString, file);
    const QString path = QStringLiteral(S3_TEST_DATA "/") + file;
    const auto sniffed = sniffFile(path);
    QVERIFY(sniffed.ok());
    const auto read = readObservations(path, ReadOptions::fromGuess(*sniffed));
    QVERIFY(read.ok());
    const ObservationTable& table = read->table;
    QVERIFY(!table.isEmpty());
    for (const QString& period : table.periods().codes())
        QVERIFY2(matrixOf(table, period).ok(), qPrintable(period));
    const QStringList periods = sortedPeriods(table);
    QVERIFY(shiftShare(*matrixOf(table, periods.first()), *matrixOf(table, periods.last())).ok());
}

QTEST_GUILESS_MAIN(TestVersions)
#include "test_versions.moc"
