// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/evidence/BroadKinds.h"
#include "core/evidence/ComplexityScores.h"
#include "core/evidence/ComplexityWords.h"
#include "core/evidence/DatasetRecords.h"
#include "core/evidence/Diversification.h"
#include "core/evidence/Finding.h"
#include "core/evidence/Recomputation.h"
#include "core/evidence/RegionComparison.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

namespace {

/// DOMAIN 6.2, the example of EconGeo's documentation.
ObservationTable golden()
{
    constexpr double values[5][5] = {
        {100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50}, {0, 25, 30, 5, 40}, {0, 40, 55, 5, 0}};
    ObservationTable table;
    for (int r = 0; r < 5; ++r)
        for (int i = 0; i < 5; ++i)
            table.add(table.regions().intern(u"R%1"_s.arg(r + 1)),
                      table.industries().intern(u"I%1"_s.arg(i + 1)), table.periods().intern(u"2020"_s),
                      values[r][i]);
    return table;
}

PeriodMeasures measures()
{
    return computeMeasures(matrixOf(golden(), u"2020"_s).value());
}

QStringList order(const PeriodMeasures& m, const FieldMap& map)
{
    QStringList codes;
    for (const Field& field : map.fields)
        codes.append(m.matrix.industries.at(field.industry));
    return codes;
}

bool near(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-9;
}

std::unique_ptr<Project> project(const QTemporaryDir& folder)
{
    auto made = Project::create(folder.filePath(u"p.s3project"_s), u"Test"_s);
    if (!made)
        qFatal("no project");
    return std::move(*made);
}

} // namespace

class TestDiversification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void densitiesAndReasons();
    void ranksWithScores();
    void ranksWithoutComplexity();
    void missingScoresAreNotZero();
    void readsScores_data();
    void readsScores();
    void refusesBrokenScores_data();
    void refusesBrokenScores();
    void keepsScores();
    void measuresOfRegions();
    void everyMeasureHasWords();
    void similarities();
    void groupsOfVariety();
    void broadKinds();
    void leftOutAsDecided();
    void cardsCanBeComputedAgain();
    void statements();
};

void TestDiversification::densitiesAndReasons()
{
    const PeriodMeasures m = measures();
    const FieldMap map = fieldsOf(m, 2, {});
    QCOMPARE(map.withoutDensity, 1); // I1 is related to nothing
    QCOMPARE(map.withoutComplexity, 4);
    const Field& best = map.fields.front();
    QCOMPARE(m.matrix.industries.at(best.industry), u"I3"_s);
    QVERIFY(near(best.density, 1.0));
    QVERIFY(!best.present);
    QCOMPARE(best.neighbours.size(), size_t(2));
    QCOMPARE(m.matrix.industries.at(best.neighbours[0].industry), u"I2"_s);
    QVERIFY(near(best.neighbours[0].proximity, 2.0 / 3));
    QVERIFY(near(best.neighbours[1].proximity, 0.5));
    QCOMPARE(best.quotient, std::optional(0.5));
    QCOMPARE(best.value, std::optional(10.0));
}

void TestDiversification::ranksWithScores()
{
    const PeriodMeasures m = measures();
    const auto scores =
        scoresInOrder(m.matrix.industries, {{u"I2"_s, 1}, {u"I3"_s, 2}, {u"I4"_s, 0}, {u"I5"_s, 3}}).value();
    const FieldMap map = fieldsOf(m, 1, scores); // R2 has I4 alone
    QVERIFY(near(map.nearFrom, 0.2));
    QVERIFY(near(map.worthFrom, 1.5));
    QCOMPARE(order(m, map), (QStringList{u"I5"_s, u"I2"_s, u"I3"_s, u"I4"_s}));
    QCOMPARE(map.fields[0].quadrant, Field::Quadrant::NearAndWorth);
    QCOMPARE(map.fields[1].quadrant, Field::Quadrant::NearButCommon);
    QCOMPARE(map.fields[2].quadrant, Field::Quadrant::FarButWorth);
    QCOMPARE(map.fields[3].quadrant, Field::Quadrant::FarAndCommon);
    QVERIFY(map.fields[3].present);
    QVERIFY(near(map.fields[0].density, 0.3));
}

void TestDiversification::ranksWithoutComplexity()
{
    const PeriodMeasures m = measures();
    QCOMPARE(m.complexity.status, ComplexityStatus::NotUnique);
    const FieldMap map = fieldsOf(m, 1, m.complexity.pci);
    QVERIFY(!map.worthFrom);
    QCOMPARE(order(m, map), (QStringList{u"I5"_s, u"I2"_s, u"I3"_s, u"I4"_s}));
    for (const Field& field : map.fields)
        QCOMPARE(field.quadrant, Field::Quadrant::Unrated);
}

void TestDiversification::missingScoresAreNotZero()
{
    const PeriodMeasures m = measures();
    const FieldMap map =
        fieldsOf(m, 1, scoresInOrder(m.matrix.industries, {{u"I5"_s, -3}, {u"I2"_s, -1}}).value());
    QVERIFY(near(map.worthFrom, -2)); // a missing score of 0 would lift it
    QCOMPARE(map.withoutComplexity, 2);
    for (const Field& field : map.fields) {
        if (!field.complexity)
            QCOMPARE(field.quadrant, Field::Quadrant::Unrated);
    }
}

void TestDiversification::readsScores_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("industry,score\nC10,1.5\nC11,-0.25\n");
    QTest::newRow("no header") << QByteArray("C10,1.5\nC11,-0.25\n");
    QTest::newRow("semicolon and decimal comma") << QByteArray("NACE;Wert\r\nC10;1,5\r\n\r\nC11;-0,25\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFindustry,score\nC10,1.5\nC11,-0.25\n");
    QTest::newRow("further columns") << QByteArray("industry,score,note\nC10,1.5,a\nC11,-0.25,b\n");
}

void TestDiversification::readsScores()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"scores.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto scores = readComplexityScores(path);
    QVERIFY2(scores.ok(), qPrintable(scores ? QString() : scores.error().context));
    QCOMPARE(*scores, (QHash<QString, double>{{u"C10"_s, 1.5}, {u"C11"_s, -0.25}}));
}

void TestDiversification::refusesBrokenScores_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("twice") << QByteArray("industry,score\nC10,1\nC10,2\n") << u"C10 occurs twice"_s;
    QTest::newRow("no number") << QByteArray("industry,score\nC10,high\nC11,2\n")
                               << u"no industry with a score"_s;
    QTest::newRow("header alone") << QByteArray("industry,score\n") << u"no score"_s;
}

void TestDiversification::refusesBrokenScores()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"scores.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto scores = readComplexityScores(path);
    QVERIFY(!scores.ok());
    QVERIFY2(scores.error().context.contains(says), qPrintable(scores.error().context));
    QVERIFY(!readComplexityScores(folder.filePath(u"none.csv"_s)).ok());
}

void TestDiversification::keepsScores()
{
    QTemporaryDir folder;
    auto p = project(folder);
    const QHash<QString, double> scores{{u"C10"_s, 1.5}, {u"C11"_s, -0.25}};
    const auto done = p->transact(EditLabel{"Scores"}, [&](Writer& w) -> Result<void> {
        const auto made = storeComplexityScores(w, u"Study"_s, u"NACE Rev. 2"_s, scores);
        return made ? Result<void>() : Result<void>(made.error());
    });
    QVERIFY(done.ok());
    const QList<Dataset> sets = complexityScoreSets(*p);
    QCOMPARE(sets.size(), 1);
    QCOMPARE(sets.first().title, u"Study"_s);
    QCOMPARE(loadComplexityScores(*p, sets.first()), scores);
    QVERIFY(p->undo().ok());
    QVERIFY(complexityScoreSets(*p).isEmpty());
}

void TestDiversification::measuresOfRegions()
{
    const PeriodMeasures m = measures();
    const double krugman[] = {1.6, 1.0, 0.6, 0.7, 1.1};
    const double hhi[] = {1, 0.525, 0.34, 0.315, 0.465};
    for (int r = 0; r < 5; ++r) {
        QVERIFY(near(valueOf(m, r, FindingMeasure::KrugmanTotal), krugman[r]));
        QVERIFY(near(valueOf(m, r, FindingMeasure::Hhi), hhi[r]));
        QVERIFY(near(valueOf(m, r, FindingMeasure::Hoover), krugman[r] / 2));
        QVERIFY(near(valueOf(m, r, FindingMeasure::RegionTotal), 100));
        QVERIFY(!valueOf(m, r, FindingMeasure::Eci));              // not unique
        QVERIFY(!valueOf(m, r, FindingMeasure::UnrelatedVariety)); // no groups
    }
    QCOMPARE(valueOf(m, 2, FindingMeasure::Diversity), std::optional(3.0));
}

void TestDiversification::everyMeasureHasWords()
{
    QCOMPARE(regionMeasures().size(), 15);
    for (const FindingMeasure measure : regionMeasures()) {
        const MeasureText text = measureText(measure);
        QVERIFY(!text.shortName.isEmpty() && !text.name.isEmpty());
        QVERIFY(text.sentence().contains(text.formula));
        QVERIFY(decimalsOf(measure) >= 0);
        QCOMPARE(middleOf(measure).has_value(), measure == FindingMeasure::Eci);
    }
    QVERIFY(!valueOf(measures(), 0, FindingMeasure::Ubiquity)); // not of a region
}

void TestDiversification::similarities()
{
    const PeriodMeasures m = measures();
    QVERIFY(near(similarity(m, 2, 2), 1));
    QVERIFY(near(similarity(m, 0, 1), 0));
    // R4 and R5: min(25,40) + min(30,55) + min(5,5) + min(40,0) = 60 %.
    QVERIFY(near(similarity(m, 3, 4), 0.6));
    QVERIFY(near(similarity(m, 4, 3), 0.6));
    const auto alike = mostAlike(m, 2, 2);
    QCOMPARE(alike.size(), size_t(2));
    QCOMPARE(alike[0].region, 3); // R4: 20 + 10 + 5 + 40 = 75 %
    QVERIFY(near(alike[0].similarity, 0.75));
    QVERIFY(mostAlike(m, 2, 0).empty());
    // A region without any mass is like nothing.
    ObservationTable table = golden();
    const int empty = table.regions().intern(u"R6"_s);
    for (int i = 0; i < 5; ++i)
        table.add(empty, i, 0, 0.0);
    QVERIFY(!similarity(computeMeasures(matrixOf(table, u"2020"_s).value()), 0, 5));
}

void TestDiversification::groupsOfVariety()
{
    const auto groups = [](const QStringList& industries, const QString& scheme) {
        ObservationTable table;
        for (const QString& code : industries)
            table.industries().intern(code);
        const int level = groupLevelFor(industryLevels(table, scheme));
        return level > 0 ? groupsAtLevel(table, scheme, level) : QHash<QString, QString>();
    };
    const auto divisions = groups({u"C10"_s, u"C28"_s, u"J62"_s}, u"NACE Rev. 2"_s);
    QCOMPARE(divisions.value(u"C10"_s), u"C"_s);
    QCOMPARE(divisions.value(u"J62"_s), u"J"_s);
    const auto finer = groups({u"10.1"_s, u"10.5"_s, u"28.2"_s}, u"NACE Rev. 2"_s);
    QCOMPARE(finer.value(u"10.1"_s), finer.value(u"10.5"_s));
    QVERIFY(finer.value(u"10.1"_s) != finer.value(u"28.2"_s));
    QVERIFY(groups({u"A"_s, u"C"_s}, u"NACE Rev. 2"_s).isEmpty());
    QVERIFY(groups({u"x"_s}, u"own scheme"_s).isEmpty());
}

void TestDiversification::broadKinds()
{
    const QString nace = u"NACE Rev. 2"_s;
    QCOMPARE(broadKind(u"A01"_s, nace), 0);
    QCOMPARE(broadKind(u"C22"_s, nace), 1);
    QCOMPARE(broadKind(u"F"_s, nace), 2);
    QCOMPARE(broadKind(u"G-I"_s, nace), 3);
    QCOMPARE(broadKind(u"J62"_s, nace), 4);
    QCOMPARE(broadKind(u"O-Q"_s, nace), 5);
    QCOMPARE(broadKind(u"N"_s, nace), 4);
    QCOMPARE(broadKind(u"O"_s, u"NACE Rev. 2.1"_s), 4); // administrative services; O is P there
    QCOMPARE(broadKind(u"whatever"_s, u"own scheme"_s), 5);
    QCOMPARE(broadKindNames().size(), 6);
}

void TestDiversification::leftOutAsDecided()
{
    QTemporaryDir folder;
    auto p = project(folder);
    ObservationTable table = golden();
    table.add(0, table.industries().intern(u"TOTAL"_s), 0, 100);
    Dataset dataset;
    dataset.title = u"Golden"_s;
    QVERIFY(p->transact(EditLabel{"Data"}, [&](Writer& w) -> Result<void> {
                 const auto made = storeDataset(w, dataset, table);
                 if (!made)
                     return made.error();
                 dataset.id = *made;
                 return {};
             }).ok());
    const auto notSummed = [&] {
        DatasetMeasures all(std::make_shared<ObservationTable>(table), optionsFor(*p, table, dataset, {}));
        return all.notSummed({}, {u"2020"_s});
    };
    QCOMPARE(notSummed().industries, QStringList{u"TOTAL"_s});
    QVERIFY(notSummed().regions.isEmpty());
    QVERIFY(p->transact(EditLabel{"Decide"}, [&](Writer& w) {
                 LeftOutCode code;
                 code.datasetId = dataset.id;
                 code.axis = CodeAxis::Region;
                 code.code = u"R5"_s;
                 code.reason = LeftOutReason::User;
                 w.insert(code);
             }).ok());
    QCOMPARE(notSummed().regions, QStringList{u"R5"_s});
    // Nothing was decided about industries: there the rule still holds.
    QCOMPARE(notSummed().industries, QStringList{u"TOTAL"_s});
}

void TestDiversification::cardsCanBeComputedAgain()
{
    QTemporaryDir folder;
    auto p = project(folder);
    BoardWords words;
    words.dataset.title = u"Golden"_s;
    words.dataset.source = u"EconGeo"_s;
    QVERIFY(p->transact(EditLabel{"Data"}, [&](Writer& w) -> Result<void> {
                 const auto made = storeDataset(w, words.dataset, golden());
                 if (!made)
                     return made.error();
                 words.dataset.id = *made;
                 return {};
             }).ok());
    words.dataset = *p->find(words.dataset.id);
    words.regions = RegionNames(*p, {});
    const PeriodMeasures m = measures();
    FindingParameters of;
    of.region = u"R2"_s;
    const auto krugman = findingIn(m, {}, words, FindingMeasure::KrugmanTotal, of);
    QVERIFY(krugman.ok() && near(krugman->value, 1.0));
    QCOMPARE(findingTitle(*krugman), u"Krugman index, R2: 1.00 (2020)"_s);
    const Evidence card = evidenceFrom(*krugman, words);
    QCOMPARE(card.measure, u"krugman_vs_total"_s);
    QCOMPARE(card.year, std::optional(2020));
    QVERIFY(card.body.contains(u"EconGeo"_s) && card.body.contains(u"not halved"_s));
    of = {};
    of.region = u"R3"_s;
    of.industry = u"I3"_s;
    const auto density = findingIn(m, {}, words, FindingMeasure::DensityWithout, of);
    QVERIFY(density.ok() && density->explanation.contains(u"I2"_s));
    QCOMPARE(findingText(FindingMeasure::DensityWithout, 0.4), u"40 %"_s);
    of.industry = u"I9"_s;
    QCOMPARE(findingIn(m, {}, words, FindingMeasure::DensityWithout, of).error().code, ErrorCode::NotFound);

    QVERIFY(!keptCard(*p, *krugman, words.dataset.id));
    IdOf<Evidence> id;
    QVERIFY(p->transact(EditLabel{"Keep"}, [&](Writer& w) {
                 id = keepAsEvidence(w, *krugman, words);
                 keepAsEvidence(w, *density, words);
             }).ok());
    QCOMPARE(keptCard(*p, *krugman, words.dataset.id), std::optional(id));
    QVERIFY(keptCard(*p, *density, words.dataset.id));
    // What the program wrote follows the data: title and text are the same by every way.
    ObservationTable moved = golden();
    moved.add(moved.regions().intern(u"R6"_s), moved.industries().intern(u"I1"_s), 0, 50);
    moved.add(moved.regions().intern(u"R6"_s), moved.industries().intern(u"I3"_s), 0, 90);
    QVector<RecomputedCard> cards;
    QVERIFY(p->transact(EditLabel{"Replace"}, [&](Writer& w) -> Result<void> {
                 const auto done = replaceObservations(w, words.dataset, moved, u"new.csv"_s);
                 if (!done)
                     return done.error();
                 cards = *done;
                 return {};
             }).ok());
    QCOMPARE(cards.size(), 2);
    for (const RecomputedCard& again : cards)
        QVERIFY2(again.newValue && !again.textKept, qPrintable(again.title));
}

void TestDiversification::statements()
{
    const PeriodMeasures m = measures();
    QVERIFY(complexityStatement(m.complexity, 5).contains(u"not unique"_s));
    Complexity weak;
    weak.status = ComplexityStatus::Ok;
    weak.diversityCorrelation = 0.1;
    QVERIFY(signIsWeak(weak));
    QVERIFY(complexityStatement(weak, 40).contains(u"weak"_s));
    weak.diversityCorrelation = 0.8;
    QVERIFY(!signIsWeak(weak));
    QVERIFY(!complexityStatement(weak, 40).contains(u"hint"_s));
    QVERIFY(complexityStatement(weak, 10).contains(u"hint"_s));
    weak.status = ComplexityStatus::Undefined;
    QVERIFY(complexityStatement(weak, 10).contains(u"undefined"_s));
}

QTEST_GUILESS_MAIN(TestDiversification)
#include "test_diversification.moc"
