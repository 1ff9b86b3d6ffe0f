// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that become cards, and what happens to the cards when their data change.
#include "core/base/Resources.h"
#include "core/evidence/Finding.h"
#include "core/evidence/Observations.h"
#include "core/evidence/Recomputation.h"
#include "core/evidence/RegionAnalysis.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

using M = FindingMeasure;

class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initS3Resources();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void everyMeasureHasACodeANameAndAFormula();
    void parametersSurviveTheirJson();
    void aQuotientTellsHowItCameAbout();
    void everyMeasureComputesWhatTheAnalysisShows();
    void shiftShareAddsUp();
    void aRegionThatIsPartOfAnotherIsSetAgainstItsPeers();
    void otherLevelsAreLeftOut();
    void decidedTotalsAreKept();
    void wordsFollowThoughTotalsAreDecidedAnew();
    void mixHasNoZeroForAGap();
    void computesAStoredCardAgain();
    void replacedDataMoveTheCards();
    void handwrittenWordsStay();
    void whatIsGoneKeepsItsOldValue();
    void undoBringsNumbersAndDataBack();

private:
    static void add(ObservationTable& t, const char* region, const char* industry, const char* period,
                    std::optional<double> value)
    {
        t.add(t.regions().intern(std::string_view(region)), t.industries().intern(std::string_view(industry)),
              t.periods().intern(std::string_view(period)), value);
    }
    /// DOMAIN 6.2 regions and nation: A 1000 -> 1050, B 500 -> 450, C 200 -> 300 of 10000 -> 10200 and so on.
    static ObservationTable shift(double laterA = 1050)
    {
        ObservationTable t;
        add(t, "R1", "A", "2010", 1000);
        add(t, "R1", "B", "2010", 500);
        add(t, "R1", "C", "2010", 200);
        add(t, "R2", "A", "2010", 9000);
        add(t, "R2", "B", "2010", 19500);
        add(t, "R2", "C", "2010", 4800);
        add(t, "R1", "A", "2015", laterA);
        add(t, "R1", "B", "2015", 450);
        add(t, "R1", "C", "2015", 300);
        add(t, "R2", "A", "2015", 10200 - laterA);
        add(t, "R2", "B", "2015", 18550);
        add(t, "R2", "C", "2015", 6200);
        return t;
    }
    static FindingParameters cell(const char* industry)
    {
        FindingParameters p;
        p.region = u"R1"_s;
        p.industry = QString::fromLatin1(industry);
        p.period = u"2015"_s;
        p.basePeriod = u"2010"_s;
        return p;
    }
    static DatasetMeasures measuresOf(const ObservationTable& table, SumOptions options = {})
    {
        return {std::make_shared<ObservationTable>(table), std::move(options)};
    }

    /// A project with one data set and a card of it.
    struct Store {
        QTemporaryDir folder;
        std::unique_ptr<Project> project;
        IdOf<Dataset> dataset;

        explicit Store(const ObservationTable& table)
        {
            auto made = Project::create(folder.filePath(u"t.s3project"_s), u"T"_s);
            project = std::move(*made);
            edit([&](Writer& w) -> Result<void> {
                Dataset d;
                d.title = u"Jobs"_s;
                d.measure = u"Jobs"_s;
                d.source = u"An office"_s;
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
        IdOf<Evidence> keep(M measure, const FindingParameters& p)
        {
            const Dataset d = *project->find(dataset);
            const auto table = std::make_shared<ObservationTable>(loadObservations(*project, d));
            DatasetMeasures measures(table, optionsFor(*project, *table, d, p));
            const BoardWords words{d, RegionNames(*project, d.regionScheme)};
            const auto finding = computeFinding(measures, words, measure, p);
            IdOf<Evidence> id;
            edit([&](Writer& w) { id = keepAsEvidence(w, *finding, words); });
            return id;
        }
        QVector<RecomputedCard> replace(const ObservationTable& table)
        {
            QVector<RecomputedCard> cards;
            edit([&](Writer& w) -> Result<void> {
                auto done = replaceObservations(w, *w.find(dataset), table, u"jobs_new.csv"_s);
                if (!done)
                    return done.error();
                cards = *done;
                return {};
            });
            return cards;
        }
    };
};

void TestFindings::everyMeasureHasACodeANameAndAFormula()
{
    QStringList codes;
    for (const M measure : allValues<M>()) {
        codes.append(codeOf(measure));
        QVERIFY2(!measureText(measure).name.isEmpty(), qPrintable(codes.last()));
        QVERIFY2(!measureText(measure).formula.isEmpty(), qPrintable(codes.last()));
        if (measure != M::Value)
            QVERIFY2(measureText(measure).name != measureText(M::Value).name, qPrintable(codes.last()));
    }
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
}

void TestFindings::parametersSurviveTheirJson()
{
    FindingParameters p = cell("C");
    p.comparator = u"AT"_s;
    p.otherIndustry = u"F"_s;
    p.threshold = 1.5;
    p.groupLevel = 2;
    p.industryLevel = 1;
    p.tellsLeftOut = true;
    p.leftOutRegions = {u"AT3"_s};
    p.leftOutIndustries = {u"TOTAL"_s, u"B-E"_s};
    for (const M measure : {M::Proximity, M::RelatedVariety}) {
        const FindingParameters back = FindingParameters::fromJson(p.toJson(measure));
        QCOMPARE(back.identity(measure), p.identity(measure));
        QCOMPARE(back.leftOutIndustries, p.leftOutIndustries);
        QCOMPARE(back.leftOutRegions, p.leftOutRegions);
    }
    // A quotient is the same finding whatever the growth is measured from; its comparator matters.
    FindingParameters other = p;
    other.basePeriod = u"2012"_s;
    QCOMPARE(other.identity(M::LocationQuotient), p.identity(M::LocationQuotient));
    other.comparator.clear();
    QVERIFY(other.identity(M::LocationQuotient) != p.identity(M::LocationQuotient));
    QVERIFY(FindingParameters::fromJson(u"no json"_s).region.isEmpty());
}

void TestFindings::aQuotientTellsHowItCameAbout()
{
    auto measures = measuresOf(shift());
    BoardWords words;
    words.dataset.source = u"Eurostat"_s;
    const auto finding = computeFinding(measures, words, M::LocationQuotient, cell("A"));
    QVERIFY(finding.ok());
    const Evidence card = evidenceFrom(*finding, words);
    QCOMPARE(card.title, u"LQ of A in R1: 2.04 (2015)"_s);
    QCOMPARE(card.kind, EvidenceKind::Quantitative);
    QCOMPARE(card.year, std::optional<int>(2015));
    QCOMPARE(card.confidence, Confidence::Medium);
    QCOMPARE(
        card.parameters,
        uR"({"base_period":"2010","comparator":"","industry":"A","left_out_industries":[],"left_out_regions":[],"period":"2015","region":"R1"})"_s);
    QVERIFY(card.body.contains(u"Eurostat"_s));
    QVERIFY(card.body.contains(u"(1,050 / 1,800)"_s));
}

void TestFindings::everyMeasureComputesWhatTheAnalysisShows()
{
    SumOptions options;
    options.groups = {{u"A"_s, u"g"_s}, {u"B"_s, u"g"_s}, {u"C"_s, u"h"_s}};
    auto measures = measuresOf(shift(), options);
    const auto analysis = analyseRegion(measures, {u"R1"_s, u"2015"_s, u"2010"_s, {}}, 1);
    QVERIFY(analysis.ok());
    QVERIFY(analysis->figures.has_value());
    const auto number = [&](M measure, const FindingParameters& p) {
        const auto finding = computeFinding(measures, {}, measure, p);
        return finding ? finding->value : std::nullopt;
    };
    FindingParameters p = cell("A");
    const BoardRow& row = analysis->board.rows.at(0);
    const IndustryFigures& figures = analysis->industries.at(0);
    QCOMPARE(number(M::Value, p), row.value);
    QCOMPARE(number(M::Share, p), row.share.value);
    QCOMPARE(number(M::LocationQuotient, p), row.quotient.value);
    QCOMPARE(number(M::SymmetricQuotient, p), figures.symmetric);
    QCOMPARE(number(M::AnnualGrowth, p), row.growth);
    QCOMPARE(number(M::RelativeGrowth, p), figures.growth->relativeGrowth);
    QCOMPARE(number(M::RegionalShift, p), figures.change->regionalShift);
    QCOMPARE(number(M::Competitive, p), figures.change->competitive);
    QCOMPARE(number(M::Hhi, p), analysis->figures->hhi);
    QCOMPARE(number(M::KrugmanRest, p), analysis->figures->krugmanRest);
    const double uv = *number(M::UnrelatedVariety, p);
    QVERIFY(std::abs(uv + *number(M::RelatedVariety, p) - *number(M::Entropy, p)) < 1e-12);
    QCOMPARE(number(M::Diversity, p), std::optional<double>(*analysis->figures->diversity));
    QCOMPARE(number(M::IndustryTotal, p), std::optional<double>(10200));
    p.otherIndustry = u"B"_s;
    QVERIFY(number(M::Proximity, p).has_value());
    // Nothing that is not there.
    p.industry = u"Z"_s;
    QCOMPARE(computeFinding(measures, {}, M::LocationQuotient, p).error().code, ErrorCode::NotFound);
    QCOMPARE(computeFinding(measures, {}, M::Ubiquity, p).error().code, ErrorCode::NotFound);
    p.period = u"1990"_s;
    QCOMPARE(computeFinding(measures, {}, M::Hhi, p).error().code, ErrorCode::NotFound);
}

void TestFindings::shiftShareAddsUp()
{
    auto measures = measuresOf(shift());
    const auto analysis = analyseRegion(measures, {u"R1"_s, u"2015"_s, u"2010"_s, {}}, 1);
    QVERIFY(analysis.ok());
    const ShiftShareCell& a = *analysis->industries.at(0).change;
    QVERIFY(std::abs(*a.nationalShare - 20) < 1e-9);
    QVERIFY(std::abs(*a.industryMix) < 1e-9);
    QVERIFY(std::abs(*a.regionalShift - 30) < 1e-9);
    const ShiftShareSum& sum = *analysis->changes;
    QVERIFY(std::abs(sum.nationalShare - 34) < 1e-9);
    QVERIFY(std::abs(sum.industryMix - 21) < 1e-9);
    QVERIFY(std::abs(sum.regionalShift - 45) < 1e-9);
    FindingParameters whole = cell("");
    const auto finding = computeFinding(measures, {}, M::RegionalShift, whole);
    QVERIFY(finding.ok());
    QVERIFY(std::abs(*finding->value - 45) < 1e-9);
    QVERIFY2(!computeFinding(measures, {}, M::Allocation, whole).ok(), "no such sum");
}

void TestFindings::aRegionThatIsPartOfAnotherIsSetAgainstItsPeers()
{
    ObservationTable t;
    for (const char* industry : {"A", "B"}) {
        add(t, "AT", industry, "2015", 100);
        add(t, "DE", industry, "2015", 300);
        add(t, "AT31", industry, "2015", industry[0] == 'A' ? 60 : 20);
        add(t, "AT32", industry, "2015", industry[0] == 'A' ? 10 : 40);
    }
    auto measures = measuresOf(t);
    const auto part = analyseRegion(measures, {u"AT31"_s, u"2015"_s, {}, {}}, 1);
    QVERIFY(part.ok());
    QCOMPARE(part->regionsCompared, 2);
    QVERIFY(part->figures.has_value());
    QCOMPARE(part->board.comparatorRegions, 2);
    QVERIFY(std::abs(*part->board.row(u"A"_s)->quotient.value - (60. / 80) / (70. / 130)) < 1e-12);
    const auto whole = analyseRegion(measures, {u"AT"_s, u"2015"_s, {}, {}}, 1);
    QVERIFY(whole.ok());
    QCOMPARE(whole->regionsCompared, 2);
    QCOMPARE(*whole->board.row(u"A"_s)->quotient.value, 1.0);
}

void TestFindings::otherLevelsAreLeftOut()
{
    ObservationTable t;
    for (const char* region : {"R1", "R2"}) {
        add(t, region, "C", "2015", 100);
        add(t, region, "C10", "2015", region[1] == '1' ? 60 : 20);
        add(t, region, "C11", "2015", region[1] == '1' ? 30 : 70);
        add(t, region, "F", "2015", 50);
    }
    SumOptions options;
    options.industryLevel = divisionLevel;
    auto divisions = measuresOf(t, options);
    const auto board = analyseRegion(divisions, {u"R1"_s, u"2015"_s, {}, {}}, 1);
    QVERIFY(board.ok());
    QCOMPARE(*board->board.regionTotal.value, 90.0);
    QCOMPARE(board->industriesSummed, 2);
    auto sections = measuresOf(t);
    QCOMPARE(*analyseRegion(sections, {u"R1"_s, u"2015"_s, {}, {}}, 1)->board.regionTotal.value, 150.0);
}

void TestFindings::decidedTotalsAreKept()
{
    Store store(shift());
    const auto id = store.keep(M::LocationQuotient, cell("A"));
    const double all = *store.project->find(id)->value;
    store.edit([&](Writer& w) {
        storeLeftOut(w, store.dataset, Axis::Industry, {{u"B"_s, LeftOut::User, {}}});
    });
    QCOMPARE(*computeAgain(*store.project, *store.project->find(id)), std::optional<double>(all));
    // A card of an older version does not say; what is decided holds.
    store.edit([&](Writer& w) {
        w.modify(id, [](Evidence& e) {
            e.parameters =
                uR"({"base_period":"","comparator":"","industry":"A","period":"2015","region":"R1"})"_s;
        });
    });
    const auto again = computeAgain(*store.project, *store.project->find(id));
    QVERIFY(again.ok());
    QVERIFY(std::abs(**again - (1050. / 1350) / (10200. / 16700)) < 1e-12);
    // A card made now says what it left out, and goes on doing so.
    const Evidence now = *store.project->find(store.keep(M::LocationQuotient, cell("A")));
    QCOMPARE(FindingParameters::fromJson(now.parameters).leftOutIndustries, QStringList(u"B"_s));
    store.edit([&](Writer& w) { storeLeftOut(w, store.dataset, Axis::Industry, {}); });
    QCOMPARE(*computeAgain(*store.project, now), now.value);
}

void TestFindings::wordsFollowThoughTotalsAreDecidedAnew()
{
    Store store(shift());
    const auto id = store.keep(M::LocationQuotient, cell("A"));
    store.edit([&](Writer& w) {
        storeLeftOut(w, store.dataset, Axis::Industry, {{u"B"_s, LeftOut::User, {}}});
    });
    const QVector<RecomputedCard> cards = store.replace(shift(2100));
    QVERIFY(!cards.first().textKept);
    const Evidence card = *store.project->find(id);
    QVERIFY(std::abs(*card.value - (2100. / 2400) / (10200. / 16700)) < 1e-12);
    QVERIFY2(card.body.contains(u"2,400"_s), qPrintable(card.body));
    QCOMPARE(FindingParameters::fromJson(card.parameters).leftOutIndustries, QStringList(u"B"_s));
}

void TestFindings::mixHasNoZeroForAGap()
{
    ObservationTable t;
    add(t, "R1", "A", "2010", 30);
    add(t, "R1", "B", "2010", 70);
    add(t, "R1", "A", "2015", 50);
    add(t, "R1", "B", "2015", 40);
    add(t, "R1", "C", "2015", 10);
    add(t, "R1", "C", "2010", std::nullopt);
    auto measures = measuresOf(t);
    const SectorMix mix = *sectorMix(measures, u"R1"_s, 1);
    QCOMPARE(mix.periods, (QStringList{u"2010"_s, u"2015"_s}));
    QCOMPARE(mix.series.size(), 2);
    QCOMPARE(mix.series.at(0).code, u"A"_s);
    QCOMPARE(*mix.series.at(0).shares.at(1), 0.5);
    QVERIFY(mix.series.last().code.isEmpty());
    const SectorMix all = *sectorMix(measures, u"R1"_s, 8);
    QCOMPARE(all.series.size(), 3);
    QCOMPARE(all.series.at(2).code, u"C"_s);
    QVERIFY(!all.series.at(2).shares.at(0));
    QVERIFY(all.series.at(0).gaps.at(0));
    QVERIFY(!all.series.at(0).gaps.at(1));
    QVERIFY(sectorMix(measures, u"R9"_s, 2)->periods.isEmpty());
}

void TestFindings::computesAStoredCardAgain()
{
    Store store(shift());
    for (const M measure : {M::LocationQuotient, M::RegionalShift, M::Hhi, M::Ubiquity, M::DensityWithout}) {
        const Evidence card = *store.project->find(store.keep(measure, cell("A")));
        const auto again = computeAgain(*store.project, card);
        QVERIFY2(again.ok(), qPrintable(card.measure));
        QCOMPARE(*again, card.value);
        QVERIFY(revisionText(*store.project, card).isEmpty());
    }
    QCOMPARE(keptFindings(*store.project, store.dataset).size(), 5);
    QVERIFY(keptFindings(*store.project, store.dataset).contains(keptKey(M::Hhi, cell("A"))));
    Evidence opinion;
    QCOMPARE(computeAgain(*store.project, opinion).error().code, ErrorCode::InvalidInput);
}

void TestFindings::replacedDataMoveTheCards()
{
    Store store(shift());
    const auto quotient = store.keep(M::LocationQuotient, cell("A"));
    const auto still = store.keep(M::Value, cell("B"));
    const QVector<RecomputedCard> cards = store.replace(shift(2100));
    QCOMPARE(cards.size(), 2);
    const Evidence now = *store.project->find(quotient);
    QVERIFY(std::abs(*now.value - (2100. / 2850) / (10200. / 35700)) < 1e-9);
    QCOMPARE(now.title, u"LQ of A in R1: 2.58 (2015)"_s);
    QVERIFY(now.body.contains(u"2,100"_s));
    QVERIFY(cards.at(0).changed);
    QVERIFY(!cards.at(0).textKept);
    QCOMPARE(cards.at(0).change, u"2.04 → 2.58"_s);
    QVERIFY(revisionText(*store.project, now).startsWith(u"2.04 → 2.58 since "_s));
    QVERIFY(revisionText(*store.project, now).contains(u"jobs_new.csv"_s));
    QVERIFY(!cards.at(1).changed);
    QVERIFY(!latestRevision(*store.project, still));
    QCOMPARE(store.project->find(store.dataset)->observationCount, 12);
}

void TestFindings::handwrittenWordsStay()
{
    Store store(shift());
    const auto id = store.keep(M::LocationQuotient, cell("A"));
    store.edit([&](Writer& w) { w.modify(id, [](Evidence& e) { e.title = u"We are strong in A"_s; }); });
    const QVector<RecomputedCard> cards = store.replace(shift(2100));
    const Evidence now = *store.project->find(id);
    QCOMPARE(now.title, u"We are strong in A"_s);
    QVERIFY2(now.body.contains(u"2,100"_s), "the body was never edited");
    QVERIFY(cards.first().textKept);
    QVERIFY(cards.first().changed);
}

void TestFindings::whatIsGoneKeepsItsOldValue()
{
    Store store(shift());
    const auto id = store.keep(M::LocationQuotient, cell("A"));
    const double old = *store.project->find(id)->value;
    ObservationTable other;
    add(other, "R1", "B", "2015", 1);
    add(other, "R2", "B", "2015", 1);
    const QVector<RecomputedCard> cards = store.replace(other);
    QVERIFY(!cards.first().newValue);
    QVERIFY(!cards.first().change.isEmpty());
    const Evidence card = *store.project->find(id);
    QCOMPARE(card.value, std::optional<double>(old));
    QVERIFY(!latestRevision(*store.project, id)->newValue);
    QVERIFY(revisionText(*store.project, card).contains(u"can no longer"_s));
    QVERIFY(!computeAgain(*store.project, card).ok());
    // It comes back with the data.
    store.replace(shift());
    QCOMPARE(computeAgain(*store.project, card)->value(), old);
}

void TestFindings::undoBringsNumbersAndDataBack()
{
    Store store(shift());
    store.keep(M::LocationQuotient, cell("A"));
    const QStringList before = store.project->dump();
    store.replace(shift(2100));
    QVERIFY(store.project->dump() != before);
    QVERIFY(store.project->undo().ok());
    QCOMPARE(store.project->dump(), before);
    QVERIFY(store.project->redo().ok());
    QCOMPARE(store.project->count<EvidenceRevision>(), 1);
    QCOMPARE(store.project->check(), QStringList());
}

QTEST_MAIN(TestFindings)
#include "test_findings.moc"
