// SPDX-License-Identifier: GPL-3.0-or-later
// Synergy diamonds: rules, edits, candidate activities, overlaps, report.
#include "core/base/Resources.h"
#include "core/identification/DiamondActivity.h"
#include "core/identification/DiamondMatrix.h"
#include "core/identification/DiamondWords.h"
#include "core/identification/Overlaps.h"
#include "core/identification/SynergyDiamondSection.h"
#include "core/report/ChartPainter.h"
#include "core/report/HtmlWriter.h"
#include "core/report/PdfWriter.h"
#include "core/sample/Sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::identification;

class TestDiamonds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void init();
    void aDiamondCopiesItsPack();
    void completeNeedsEntriesScoresAndEvidence();
    void strengthsAreBounded();
    void cornersFollowAnotherPack();
    void recordsTakenKeepTheThread();
    void evidenceOfAScoreLeadsToTheDiamond();
    void entriesKeepTheirOrder();
    void aRegionGoesWithAllItHas();
    void regionsMoveAndKeepTheirLook();
    void aCandidateKeepsItsOrigin();
    void theProposalNamesItsGaps();
    void theMatrixShowsWhatIsThere();
    void overlapsAreSymmetric();
    void theReportDrawsAndExplains();
    void theSampleHasADiamond();

private:
    template<class F>
    Result<void> attempt(F&& change)
    {
        return m_project->transact(EditLabel{"Fill"}, std::forward<F>(change));
    }
    template<class F>
    void fill(F&& change)
    {
        const auto done = attempt(std::forward<F>(change));
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().context));
    }
    void makeTwoRegions(); ///< m_diamond with Tyrol and Salzburg, nothing in it
    DiamondSheet sheet() { return *loadDiamond(*m_project, m_diamond); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IdOf<Region> m_tyrol, m_salzburg;
    IdOf<Diamond> m_diamond;
};

void TestDiamonds::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Project::create(m_folder->filePath(u"d.s3project"_s), u"Diamonds"_s);
    QVERIFY(made);
    m_project = std::move(*made);
}

void TestDiamonds::makeTwoRegions()
{
    fill([this](Writer& w) {
        Region region;
        region.name = u"Tyrol"_s;
        m_tyrol = w.insert(region);
        region.id = {};
        region.name = u"Salzburg"_s;
        m_salzburg = w.insert(region);
        m_diamond = addDiamond(w, *shippedDiamondPack(), u"Timber"_s, u"Bioeconomy"_s, {m_tyrol, m_salzburg});
    });
}

void TestDiamonds::aDiamondCopiesItsPack()
{
    makeTwoRegions();
    const DiamondSheet made = sheet();
    QCOMPARE(made.corners.size(), 4);
    QCOMPARE(made.corners.first().code, u"opportunity"_s);
    QCOMPARE(made.regionNames, (QStringList{u"Tyrol"_s, u"Salzburg"_s}));
    QCOMPARE(made.diamond.scope, DiamondScope::CrossRegional);
    QCOMPARE(made.diamond.packVersion, u"1.0"_s);
    QVERIFY(!attempt([](Writer& w) { addDiamond(w, *shippedDiamondPack(), u"  "_s, {}, {}); }));
    const auto twice = attempt([this](Writer& w) { addDiamondRegion(w, m_diamond, m_tyrol); });
    QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
    fill([](Writer& w) { addDiamond(w, *shippedDiamondPack(), u"Own"_s, {}, {std::nullopt}); });
    QCOMPARE(loadDiamonds(*m_project).last().diamond.scope, DiamondScope::Regional);
}

void TestDiamonds::completeNeedsEntriesScoresAndEvidence()
{
    makeTwoRegions();
    QCOMPARE(diamondsDone(*m_project), std::make_pair(0, 1));
    const DiamondSheet empty = sheet();
    QCOMPARE(diamondGaps(empty).size(), 2);
    fill([&](Writer& w) {
        Evidence card;
        card.title = u"LQ 2.1"_s;
        const auto evidence = w.insert(card);
        for (const DiamondRegion& region : empty.regions)
            for (const DiamondCorner& corner : empty.corners) {
                addEntry(w, corner.id, region.id, u"Something"_s);
                setStrength(w, corner.id, region.id, 0);
                if (corner.position == 0)
                    linkScore(w, evidence, corner.id, region.id);
            }
    });
    QCOMPARE(sheet().state(0).filled, 4);
    QCOMPARE(sheet().state(0).evidence, 1);
    QVERIFY(!sheet().complete()); // evidence in one corner only
    const auto evidence = m_project->all<Evidence>().first().id;
    fill([&](Writer& w) { linkScore(w, evidence, empty.corners.at(2).id, empty.regions.at(0).id); });
    QVERIFY(sheet().state(0).complete());
    QVERIFY(!sheet().complete()); // the other region is not
    fill([&](Writer& w) { linkScore(w, evidence, empty.corners.at(1).id, empty.regions.at(1).id); });
    QVERIFY(sheet().complete());
    QVERIFY(diamondGaps(sheet()).isEmpty());
    QCOMPARE(diamondsDone(*m_project), std::make_pair(1, 1));
    fill([&](Writer& w) { setStrength(w, empty.corners.at(3).id, empty.regions.at(1).id, std::nullopt); });
    QVERIFY(!sheet().complete());
}

void TestDiamonds::strengthsAreBounded()
{
    makeTwoRegions();
    const DiamondSheet made = sheet();
    const auto corner = made.corners.first().id;
    for (const int wrong : {-1, 6}) {
        const auto done = attempt([&](Writer& w) { setStrength(w, corner, made.regions.at(0).id, wrong); });
        QCOMPARE(done.error().code, ErrorCode::InvalidValue);
    }
    QCOMPARE(m_project->count<DiamondScore>(), 0);
    fill([&](Writer& w) {
        setStrength(w, corner, made.regions.at(0).id, 5);
        setRationale(w, corner, made.regions.at(0).id, u"World market leaders"_s);
    });
    QCOMPARE(m_project->count<DiamondScore>(), 1);
    QCOMPARE(sheet().cell(0, 0).value(), std::optional<int>(5));
    QCOMPARE(sheet().cell(0, 0).score->rationale, u"World market leaders"_s);
    // A corner and a region of different diamonds do not go together.
    IdOf<Diamond> other;
    fill([&](Writer& w) { other = addDiamond(w, *shippedDiamondPack(), u"Other"_s, {}, {m_tyrol}); });
    const auto foreign = loadDiamond(*m_project, other)->regions.first().id;
    QVERIFY(!attempt([&](Writer& w) { setStrength(w, corner, foreign, 3); }));
}

void TestDiamonds::cornersFollowAnotherPack()
{
    makeTwoRegions();
    const DiamondSheet before = sheet();
    fill([&](Writer& w) { setStrength(w, before.corners.first().id, before.regions.first().id, 4); });
    DiamondPack pack = *shippedDiamondPack();
    pack.id = u"org.example.own"_s;
    std::swap(pack.corners[0], pack.corners[1]); // their codes change places
    fill([&](Writer& w) { changePack(w, m_diamond, pack); });
    QCOMPARE(sheet().corners.first().code, u"economic"_s);
    QCOMPARE(sheet().corners.first().id, before.corners.first().id);
    QCOMPARE(sheet().cell(0, 0).value(), std::optional<int>(4)); // stays at its corner
    QCOMPARE(sheet().diamond.packId, u"org.example.own"_s);
    pack.maximum = 3;
    QCOMPARE(attempt([&](Writer& w) { changePack(w, m_diamond, pack); }).error().code, ErrorCode::Refused);
}

void TestDiamonds::recordsTakenKeepTheThread()
{
    makeTwoRegions();
    const DiamondSheet made = sheet();
    Capacity capacity;
    fill([&](Writer& w) {
        capacity.title = u"Timber engineering"_s;
        capacity.kind = CapacityKind::Firms;
        w.insert(capacity);
        Evidence card;
        card.title = u"LQ 2.1"_s;
        w.link(refOf(w.insert(card)), refOf(capacity));
    });
    const auto refused = attempt(
        [&](Writer& w) { takeRecord(w, made.corners.at(0).id, made.regions.at(0).id, refOf(capacity)); });
    QCOMPARE(refused.error().code, ErrorCode::Refused); // an opportunity is asked for
    fill([&](Writer& w) {
        takeRecord(w, made.corners.at(1).id, made.regions.at(0).id, refOf(capacity));
        takeRecord(w, made.corners.at(1).id, made.regions.at(1).id, refOf(capacity));
    });
    const auto twice = attempt(
        [&](Writer& w) { takeRecord(w, made.corners.at(1).id, made.regions.at(0).id, refOf(capacity)); });
    QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(m_project->linkedFrom(refOf(capacity)), QList<RecordRef>{refOf(m_diamond)});
    QVERIFY(sheet().cell(1, 0).hasEvidence()); // through its entry
    const auto first = sheet().cell(1, 0).entries.first().id;
    fill([&](Writer& w) { removeEntry(w, first); });
    QCOMPARE(m_project->linkedFrom(refOf(capacity)).size(), 1); // the other region has it
    const auto last = sheet().cell(1, 1).entries.first().id;
    fill([&](Writer& w) { removeEntry(w, last); });
    QVERIFY(m_project->linkedFrom(refOf(capacity)).isEmpty());
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->linkedFrom(refOf(capacity)).size(), 1);
    fill([&](Writer& w) { w.remove(capacity.id); }); // the entry stays as words
    QCOMPARE(sheet().cell(1, 1).entries.size(), 1);
    QVERIFY(!sheet().cell(1, 1).hasEvidence());
}

void TestDiamonds::evidenceOfAScoreLeadsToTheDiamond()
{
    makeTwoRegions();
    const DiamondSheet made = sheet();
    IdOf<Evidence> evidence;
    const auto corner = made.corners.at(2).id;
    const auto region = made.regions.at(0).id;
    fill([&](Writer& w) {
        Evidence card;
        card.title = u"Interview"_s;
        evidence = w.insert(card);
        linkScore(w, evidence, corner, region);
    });
    QVERIFY(!sheet().cell(2, 0).value()); // evidence without a number yet
    QCOMPARE(sheet().cell(2, 0).direct.size(), 1);
    QVERIFY(m_project->linkedFrom(refOf(evidence)).contains(refOf(m_diamond)));
    fill([&](Writer& w) { unlinkScore(w, evidence, corner, region); });
    QVERIFY(m_project->linkedFrom(refOf(evidence)).isEmpty());
}

void TestDiamonds::entriesKeepTheirOrder()
{
    makeTwoRegions();
    const DiamondSheet made = sheet();
    const auto corner = made.corners.at(0).id;
    const auto region = made.regions.at(0).id;
    fill([&](Writer& w) {
        for (const QString& text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}) // one more than is wise
            addEntry(w, corner, region, text);
    });
    const auto order = [&] {
        QString text;
        const DiamondSheet now = sheet();
        for (const DiamondEntry& entry : now.cell(0, 0).entries)
            text += entry.body;
        return text;
    };
    QCOMPARE(order(), u"abcdef"_s);
    const auto b = sheet().cell(0, 0).entries.at(1).id;
    fill([&](Writer& w) { shiftEntry(w, b, -1); });
    QCOMPARE(order(), u"bacdef"_s);
    fill([&](Writer& w) { shiftEntry(w, b, -1); });
    QCOMPARE(order(), u"bacdef"_s);
    fill([&](Writer& w) { shiftEntry(w, b, 1); });
    QCOMPARE(order(), u"abcdef"_s);
    QVERIFY(!attempt([&](Writer& w) { addEntry(w, corner, region, u" "_s); }));
}

void TestDiamonds::aRegionGoesWithAllItHas()
{
    makeTwoRegions();
    const DiamondSheet made = sheet();
    Challenge challenge;
    fill([&](Writer& w) {
        challenge.title = u"Wood is burnt"_s;
        w.insert(challenge);
        takeRecord(w, made.corners.at(2).id, made.regions.at(1).id, refOf(challenge));
        setStrength(w, made.corners.at(2).id, made.regions.at(1).id, 3);
    });
    const QStringList before = m_project->dump();
    fill([&](Writer& w) { removeDiamondRegion(w, made.regions.at(1).id); });
    QCOMPARE(m_project->count<DiamondEntry>(), 0);
    QCOMPARE(m_project->count<DiamondScore>(), 0);
    QVERIFY(m_project->linkedFrom(refOf(challenge)).isEmpty());
    QCOMPARE(sheet().diamond.scope, DiamondScope::Regional);
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->dump(), before);
}

void TestDiamonds::regionsMoveAndKeepTheirLook()
{
    makeTwoRegions();
    const DiamondSheet before = sheet();
    QCOMPARE(before.lookOf(0), 0);
    QCOMPARE(before.lookOf(1), 1);
    const auto second = before.regions.at(1).id;
    fill([&](Writer& w) { setStrength(w, before.corners.at(0).id, second, 4); });
    fill([&](Writer& w) { moveDiamondRegion(w, second, -3); }); // beyond the end means the end
    const DiamondSheet after = sheet();
    QCOMPARE(after.regionNames, (QStringList{before.regionNames.at(1), before.regionNames.at(0)}));
    QCOMPARE(after.lookOf(0), 1);
    QCOMPARE(after.lookOf(1), 0);
    QCOMPARE(after.cell(0, 0).value(), std::optional<int>(4));
    QVERIFY(m_project->undo());
    QCOMPARE(sheet().regionNames, before.regionNames);
    const auto nobody = attempt([](Writer& w) { moveDiamondRegion(w, {}, 0); });
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

void TestDiamonds::aCandidateKeepsItsOrigin()
{
    makeTwoRegions();
    const DiamondSheet made = sheet();
    Opportunity opportunity;
    IdOf<TransformativeActivity> id;
    fill([&](Writer& w) {
        opportunity.title = u"Tall timber houses"_s;
        w.insert(opportunity);
        takeRecord(w, made.corners.at(0).id, made.regions.at(0).id, refOf(opportunity));
        takeRecord(w, made.corners.at(0).id, made.regions.at(1).id, refOf(opportunity));
        addEntry(w, made.corners.at(1).id, made.regions.at(0).id, u"Saw mills"_s);
        const ActivityProposal proposal = proposeActivity(*loadDiamond(w, m_diamond));
        id = makeActivity(w, m_diamond, proposal.title, proposal.statement);
    });
    const auto activity = m_project->find(id);
    QCOMPARE(activity->status, ActivityStatus::Candidate);
    QCOMPARE(activity->title, u"Bioeconomy"_s);
    QCOMPARE(activity->statement,
             u"By combining Saw mills with Tall timber houses, Tyrol and Salzburg answer [challenge]."_s);
    const QList<RecordRef> origin = m_project->linkedTo(refOf(id));
    QVERIFY(origin.contains(refOf(m_diamond)) && origin.contains(refOf(opportunity)));
    QCOMPARE(origin.size(), 2);
    QCOMPARE(sheet().activities.size(), 1);
    QVERIFY(!attempt([this](Writer& w) { makeActivity(w, m_diamond, {}, {}); }));
}

void TestDiamonds::theProposalNamesItsGaps()
{
    fill([this](Writer& w) { m_diamond = addDiamond(w, *shippedDiamondPack(), u"Bare"_s, {}, {}); });
    const ActivityProposal proposal = proposeActivity(sheet());
    QCOMPARE(proposal.title, u"Bare"_s);
    QCOMPARE(proposal.statement,
             u"By combining [capacities] with [opportunity], [regions] answer [challenge]."_s);
}

void TestDiamonds::theMatrixShowsWhatIsThere()
{
    makeTwoRegions();
    const DiamondSheet made = sheet();
    fill([&](Writer& w) {
        const int scores[2][4] = {{4, 2, 4, 5}, {2, 5, 4, 4}};
        for (int region = 0; region < 2; ++region)
            for (int corner = 0; corner < 4; ++corner)
                setStrength(w, made.corners.at(corner).id, made.regions.at(region).id,
                            scores[region][corner]);
        Region comparator;
        comparator.name = u"Austria"_s;
        comparator.role = RegionRole::Comparator;
        w.insert(comparator);
        Region partner;
        partner.name = u"Bavaria"_s;
        partner.role = RegionRole::Partner;
        w.insert(partner);
    });
    const DiamondMatrix matrix = diamondMatrix(*m_project, PriorityKind::Themes, {u"Health"_s});
    QCOMPARE(matrix.rows.size(), 3);
    QCOMPARE(matrix.columns.size(), 2);
    QCOMPARE(matrix.cell(0, 0).diamonds, QList<IdOf<Diamond>>{m_diamond});
    QCOMPARE(matrix.cell(0, 0).similarity, std::optional<double>(0.70));
    QVERIFY(matrix.cell(1, 0).several);
    QVERIFY(matrix.cell(2, 0).diamonds.isEmpty());
    QVERIFY(matrix.cell(0, 1).diamonds.isEmpty());
    fill([this](Writer& w) { makeActivity(w, m_diamond, u"Timber houses"_s, {}); });
    const DiamondMatrix activities = diamondMatrix(*m_project, PriorityKind::Activities);
    QCOMPARE(activities.columns.size(), 1);
    QCOMPARE(activities.cell(1, 0).diamonds.size(), 1);
}

void TestDiamonds::overlapsAreSymmetric()
{
    IdOf<TransformativeActivity> a, b;
    fill([&](Writer& w) {
        TransformativeActivity activity;
        activity.title = u"A"_s;
        a = w.insert(activity);
        activity.id = {};
        activity.title = u"B"_s;
        b = w.insert(activity);
        judgeOverlap(w, b, a, Overlap::Complementary);
        noteOverlap(w, a, b, u"One makes, one recycles"_s);
    });
    const ActivityOverlap stored = m_project->all<ActivityOverlap>().first();
    QVERIFY(stored.firstId.bytes() < stored.secondId.bytes());
    const OverlapMatrix matrix = OverlapMatrix::load(*m_project);
    QCOMPARE(matrix.at(0, 1)->judgement, Overlap::Complementary);
    QCOMPARE(matrix.at(1, 0)->note, u"One makes, one recycles"_s);
    QVERIFY(!matrix.at(0, 0));
    QCOMPARE(matrix.judged(), 1);
    QCOMPARE(matrix.pairs(), 1);
    QVERIFY(!attempt([&](Writer& w) { judgeOverlap(w, a, a, Overlap::Same); }));
    fill([&](Writer& w) { judgeOverlap(w, a, b, Overlap::Same); });
    QCOMPARE(m_project->count<ActivityOverlap>(), 1);
    fill([&](Writer& w) { judgeOverlap(w, a, b, std::nullopt); });
    QCOMPARE(m_project->count<ActivityOverlap>(), 0);
    QVERIFY(!attempt([&](Writer& w) { noteOverlap(w, a, b, u"x"_s); }));
}

void TestDiamonds::theReportDrawsAndExplains()
{
    QVERIFY(report::synergyDiamondSection(*m_project).isEmpty());
    makeTwoRegions();
    const DiamondSheet made = sheet();
    fill([&](Writer& w) {
        const int scores[2][4] = {{4, 2, 4, 5}, {2, 5, 4, 4}};
        for (int region = 0; region < 2; ++region)
            for (int corner = 0; corner < 4; ++corner)
                setStrength(w, made.corners.at(corner).id, made.regions.at(region).id,
                            scores[region][corner]);
    });
    const report::Section section = report::synergyDiamondSection(*m_project);
    int charts = 0;
    for (const report::Block& block : section.blocks)
        if (const auto* chart = std::get_if<report::Chart>(&block)) {
            ++charts;
            QCOMPARE(chart->kind, report::Chart::Kind::Radar);
            QCOMPARE(chart->points.size(), size_t(8));
            QVERIFY(report::ChartPainter(*chart, report::ChartStyle::forLine(2)).heightFor(400) > 150);
        }
    QCOMPARE(charts, 1);
    report::Document document;
    document.title = u"Diamonds"_s;
    document.sections.push_back(section);
    const QString html = QString::fromUtf8(report::htmlOf(document));
    QVERIFY(html.contains(u"0.70"_s) && html.contains(u"6/20"_s));
    const auto pdf = report::pdfOf(document);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF"));
}

void TestDiamonds::theSampleHasADiamond()
{
    const auto sample = createSample(u"alpine-composites"_s, m_folder->filePath(u"sample.s3project"_s));
    QVERIFY2(sample, qPrintable(sample ? QString() : sample.error().context));
    const QList<DiamondSheet> sheets = loadDiamonds(**sample);
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets.first().regions.size(), 3);
    QVERIFY(sheets.first().complete());
    for (const RankedPair& pair : sheets.first().pairs())
        QVERIFY(pair.hint.computable);
    QVERIFY(!sheets.first().activities.isEmpty());
    QVERIFY((*sample)->count<ActivityOverlap>() > 0);
}

QTEST_MAIN(TestDiamonds)
#include "test_diamonds.moc"
