// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/WorkshopFixture.h"

#include "core/workshop/DiscoveryWorkshopSection.h"
#include "core/workshop/Participants.h"
#include "core/workshop/RoundResult.h"
#include "core/workshop/Selection.h"

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;

class TestWorkshopVote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<test::WorkshopFixture>(); }
    void ballotsKeepToTheRules();
    void oneBallotACode();
    void aClosedRoundIsImmutable();
    void tallyRanksTies();
    void tallyOfNothingAndOfOne();
    void tallyFollowsMerging();
    void selectingMakesActivityAndDecision();
    void keepingMakesTheRecordOfItsKind();
    void unsettledIdeasAreOpenAndNowhere();
    void progressCountsFiveSteps();
    void reportTellsTheWorkshop();

private:
    std::unique_ptr<test::WorkshopFixture> m_room;
};

void TestWorkshopVote::ballotsKeepToTheRules()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s, u"c"_s});
    const auto round = m_room->vote(ids);
    QVERIFY(!round.isNull());
    QVERIFY(m_room->ballot(round, u"P01"_s, {2, 2, 1}));
    QVERIFY(m_room->ballot(round, u"P02"_s, {0, 0, 0}));
    const QStringList before = m_room->project->dump();
    QCOMPARE(m_room->ballot(round, u"P01"_s, {2, 2, 2}).error().code, ErrorCode::InvalidValue); // six of five
    QCOMPARE(m_room->ballot(round, u"P01"_s, {3, 0, 0}).error().code,
             ErrorCode::InvalidValue); // three on one
    QCOMPARE(m_room->ballot(round, u"P01"_s, {-1, 0, 0}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(m_room->ballot(round, u"  "_s, {1, 0, 0}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(m_room->edit([&](Writer& w) {
                       return setBallot(w, round, u"P03"_s, {{RecordId::create(), 1}});
                   })
                 .error()
                 .code,
             ErrorCode::InvalidValue);
    QCOMPARE(m_room->project->dump(), before);
    const RoundForm form = *formOf(*m_room->project, round);
    const BallotCheck cap = checkBallot(form, u"P"_s, {{{form.options.at(1).id, 9}}, {}});
    QCOMPARE(cap.fault, BallotFault::OverCap);
    QCOMPARE(cap.cell.option, form.options.at(1).id);
    QVERIFY(m_room->edit([&](Writer& w) { parkIdeas(w, {ids.at(0)}); }));
    QVERIFY(m_room->vote({ids.at(0)}).isNull());
    QVERIFY(m_room->vote({}).isNull());
    for (const RoundRules& wrong :
         {RoundRules{u"x"_s, 0, 1}, RoundRules{u"x"_s, 3, 4}, RoundRules{u"x"_s, 100, 1}})
        QVERIFY(!m_room->edit([&](Writer& w) -> Result<void> {
            auto made = openRound(w, m_room->workshop, wrong, {ids.at(1)});
            return made ? Result<void>() : made.error();
        }));
}

void TestWorkshopVote::oneBallotACode()
{
    const auto round = m_room->vote(m_room->capture({u"a"_s, u"b"_s}));
    QVERIFY(m_room->ballot(round, u"p01 "_s, {2, 1}));
    QVERIFY(m_room->ballot(round, u"P01"_s, {0, 2}));
    const auto ballots = ballotsOf(*m_room->project, round);
    QCOMPARE(ballots.size(), 1);
    const auto options = optionsOf(*m_room->project, round);
    QCOMPARE(ballots.value(u"P01"_s), (Dots{{options.at(1).id, 2}}));
    QVERIFY(m_room->edit([&](Writer& w) { return removeBallot(w, round, u"p01"_s); }));
    QVERIFY(ballotsOf(*m_room->project, round).isEmpty());
    QCOMPARE(m_room->project->count<BallotEntry>(), 0);
    QCOMPARE(m_room->edit([&](Writer& w) { return removeBallot(w, round, u"P01"_s); }).error().code,
             ErrorCode::NotFound);
}

void TestWorkshopVote::aClosedRoundIsImmutable()
{
    const auto round = m_room->vote(m_room->capture({u"a"_s, u"b"_s}));
    QVERIFY(m_room->ballot(round, u"P01"_s, {2, 1}));
    QVERIFY(m_room->edit([&](Writer& w) { return closeRound(w, round); }));
    const QStringList before = m_room->project->dump();
    QCOMPARE(m_room->ballot(round, u"P01"_s, {1, 1}).error().code, ErrorCode::Refused);
    QCOMPARE(m_room->ballot(round, u"P02"_s, {1, 1}).error().code, ErrorCode::Refused);
    QCOMPARE(m_room->edit([&](Writer& w) { return removeBallot(w, round, u"P01"_s); }).error().code,
             ErrorCode::Refused);
    QCOMPARE(m_room->edit([&](Writer& w) { return closeRound(w, round); }).error().code, ErrorCode::Refused);
    QCOMPARE(m_room->edit([&](Writer& w) { return removeRound(w, round); }).error().code, ErrorCode::Refused);
    QCOMPARE(m_room->project->dump(), before);
    QVERIFY(m_room->project->undo());
    QVERIFY(m_room->ballot(round, u"P02"_s, {1, 1}));
    QVERIFY(m_room->edit([&](Writer& w) { return removeRound(w, round); }));
    QCOMPARE(m_room->project->count<Ballot>(), 0);
}

void TestWorkshopVote::tallyRanksTies()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    const auto round = m_room->vote(ids);
    QVERIFY(m_room->ballot(round, u"P01"_s, {1, 2, 2, 0, 0}));
    QVERIFY(m_room->ballot(round, u"P02"_s, {2, 2, 0, 1, 0}));
    QVERIFY(m_room->ballot(round, u"P03"_s, {0, 0, 2, 2, 0}));
    // b 4, c 4, then a 3, d 3, then e 0
    const RoundResult result = resultOf(*m_room->project, round);
    QCOMPARE(result.ballots, 3);
    QCOMPARE(result.dots, 14);
    QStringList titles;
    QList<int> ranks;
    QList<int> voters;
    double shares = 0;
    for (const OptionResult& row : result.options) {
        titles.append(row.title);
        ranks.append(*row.rank);
        voters.append(row.given);
        shares += *row.share;
    }
    QCOMPARE(titles, (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s, u"e"_s}));
    QCOMPARE(ranks, (QList<int>{1, 1, 3, 3, 5}));
    QCOMPARE(voters, (QList<int>{2, 2, 2, 2, 0}));
    QVERIFY(qAbs(shares - 1) < 1e-12);
}

void TestWorkshopVote::tallyOfNothingAndOfOne()
{
    const auto round = m_room->vote(m_room->capture({u"a"_s, u"b"_s}));
    RoundResult result = resultOf(*m_room->project, round);
    QVERIFY(!result.anything());
    QCOMPARE(result.options.size(), 2);
    QVERIFY(!result.options.at(0).rank && !result.options.at(0).share);
    QVERIFY(m_room->ballot(round, u"P01"_s, {0, 0}));
    result = resultOf(*m_room->project, round);
    QCOMPARE(result.ballots, 1);
    QVERIFY(!result.options.at(0).rank);
    QVERIFY(m_room->ballot(round, u"P01"_s, {0, 2}));
    result = resultOf(*m_room->project, round);
    QCOMPARE(result.options.at(0).title, u"b"_s);
    QCOMPARE(*result.options.at(0).share, 1.0);
    QCOMPARE(result.options.at(0).given, 1);
    QCOMPARE(*result.options.at(1).rank, 2);
    QVERIFY(!resultOf(*m_room->project, IdOf<VotingRound>(RecordId::create())).exists());
}

void TestWorkshopVote::tallyFollowsMerging()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s, u"c"_s, u"fresh"_s});
    const auto round = m_room->vote(ids.mid(0, 3));
    QVERIFY(m_room->ballot(round, u"P01"_s, {2, 1, 2}));
    QVERIFY(m_room->ballot(round, u"P02"_s, {0, 2, 0}));
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {ids.at(1)}); }));
    RoundResult result = resultOf(*m_room->project, round);
    QCOMPARE(result.options.size(), 2);
    QCOMPARE(result.options.at(0).title, u"a"_s);
    QCOMPARE(result.options.at(0).score, std::optional<double>(5));
    QCOMPARE(result.options.at(0).given, 2);
    QCOMPARE(result.options.at(0).options.size(), 2);
    // Into an idea that was not voted on: its name, their dots.
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(3), {ids.at(0)}); }));
    result = resultOf(*m_room->project, round);
    QCOMPARE(result.options.at(0).title, u"fresh"_s);
    QCOMPARE(result.options.at(0).score, std::optional<double>(5));
    QCOMPARE(result.dots, 7);
    // Removed ideas keep the title of their option.
    QVERIFY(m_room->edit([&](Writer& w) { removeIdeas(w, {ids.at(2)}); }));
    result = resultOf(*m_room->project, round);
    QCOMPARE(result.options.at(1).title, u"c"_s);
    QVERIFY(!result.options.at(1).idea);
}

void TestWorkshopVote::selectingMakesActivityAndDecision()
{
    const auto ids = m_room->capture({u"Shared pilot line"_s});
    const auto choose = [&](const QString& why, ActivityStatus status = ActivityStatus::Selected) {
        return m_room->edit([&](Writer& w) -> Result<void> {
            auto made = selectIdea(w, ids.first(), {status, why, u"Ana"_s});
            return made ? Result<void>() : made.error();
        });
    };
    QCOMPARE(choose(u" "_s).error().code, ErrorCode::InvalidValue);
    QCOMPARE(choose(u"why"_s, ActivityStatus::Closed).error().code, ErrorCode::InvalidValue);
    QCOMPARE(m_room->project->count<TransformativeActivity>(), 0);
    QVERIFY(choose(u"Most dots, and two clusters join"_s));
    const auto activity = m_room->project->all<TransformativeActivity>().value(0);
    QCOMPARE(activity.title, u"Shared pilot line"_s);
    QCOMPARE(activity.status, ActivityStatus::Selected);
    QCOMPARE(m_room->project->linkedTo(refOf(activity)), QList<RecordRef>{refOf(ids.first())});
    const auto decision = m_room->project->all<Decision>().value(0);
    QCOMPARE(decision.kind, DecisionKind::Selection);
    QCOMPARE(decision.subjectId, std::optional<RecordId>(activity.id));
    QCOMPARE(decision.rationale, u"Most dots, and two clusters join"_s);
    QCOMPARE(decision.madeBy, u"Ana"_s);
    QCOMPARE(choose(u"again"_s).error().code, ErrorCode::Refused);
    QVERIFY(m_room->project->undo());
    QCOMPARE(m_room->project->count<TransformativeActivity>() + m_room->project->count<Decision>() +
                 m_room->project->count<Link>(),
             0);
    QCOMPARE(titleFrom(u"x"_s.repeated(300)).size(), 120);
    QVERIFY(titleFrom(u"word "_s.repeated(60)).endsWith(u"word…"_s));
}

void TestWorkshopVote::keepingMakesTheRecordOfItsKind()
{
    const auto capacity = m_room->capture({u"Three institutes"_s}, IdeaKind::Capacity).value(0);
    const auto other = m_room->capture({u"Hm"_s}, IdeaKind::Other).value(0);
    const auto keep = [&](const IdOf<Idea>& id) {
        return m_room->edit([&](Writer& w) -> Result<void> {
            auto made = keepIdea(w, id);
            return made ? Result<void>() : made.error();
        });
    };
    QVERIFY(keep(capacity));
    QCOMPARE(m_room->project->all<Capacity>().value(0).title, u"Three institutes"_s);
    QCOMPARE(whatIdeasLedTo(*m_room->project).value(capacity).size(), 1);
    QCOMPARE(keep(capacity).error().code, ErrorCode::Refused);
    QCOMPARE(keep(other).error().code, ErrorCode::Refused);
}

void TestWorkshopVote::unsettledIdeasAreOpenAndNowhere()
{
    const auto unsettled = [&] { return unsettledIdeas(*m_room->project, m_room->workshop); };
    QVERIFY(unsettled().isEmpty());
    const auto ids = m_room->capture(
        {u"Loose"_s, u"Grouped"_s, u"Selected"_s, u"Kept"_s, u"Parked"_s, u"Dropped"_s, u"Merged"_s});
    QCOMPARE(unsettled(), ids);
    QVERIFY(m_room->edit([&](Writer& w) -> Result<void> {
        moveToGroup(w, {ids.at(1)}, groupNamed(w, m_room->workshop, u"Recycling"_s));
        if (auto made = selectIdea(w, ids.at(2), {ActivityStatus::Selected, u"why"_s, {}}); !made)
            return made.error();
        if (auto kept = keepIdea(w, ids.at(3)); !kept)
            return kept.error();
        parkIdeas(w, {ids.at(4)});
        if (auto dropped = dropIdeas(w, {ids.at(5)}, u"out of scope"_s); !dropped)
            return dropped;
        return mergeIdeas(w, ids.at(1), {ids.at(6)});
    }));
    QCOMPARE(unsettled(), QList<IdOf<Idea>>{ids.at(0)});
}

void TestWorkshopVote::progressCountsFiveSteps()
{
    QCOMPARE(discoveryProgress(*m_room->project), std::make_pair(1, 5));
    QVERIFY(m_room->edit([&](Writer& w) { addParticipants(w, m_room->workshop, {{Helix::Business, 8}}); }));
    QCOMPARE(discoveryProgress(*m_room->project).first, 2);
    QStringList lines;
    for (int i = 0; i < 10; ++i)
        lines.append(u"idea %1"_s.arg(i));
    const auto ids = m_room->capture(lines);
    const auto round = m_room->vote(ids);
    QCOMPARE(discoveryProgress(*m_room->project).first, 3);
    QVERIFY(m_room->edit([&](Writer& w) { return closeRound(w, round); }));
    QCOMPARE(discoveryProgress(*m_room->project).first, 4);
    QVERIFY(m_room->edit([&](Writer& w) {
        (void)selectIdea(w, ids.first(), {ActivityStatus::Candidate, u"why"_s, {}});
    }));
    QCOMPARE(discoveryProgress(*m_room->project), std::make_pair(5, 5));
    QVERIFY(m_room->edit([&](Writer& w) { w.remove(m_room->workshop); }));
    QCOMPARE(discoveryProgress(*m_room->project), std::make_pair(0, 5));
}

void TestWorkshopVote::reportTellsTheWorkshop()
{
    const auto ids = m_room->capture({u"Pilot line"_s, u"Repair network"_s});
    const auto round = m_room->vote(ids);
    QVERIFY(m_room->ballot(round, u"P01"_s, {2, 1}));
    QVERIFY(m_room->edit([&](Writer& w) {
        (void)selectIdea(w, ids.first(), {ActivityStatus::Selected, u"Because"_s, {}});
    }));
    const report::Section section = report::discoveryWorkshopSection(*m_room->project);
    QCOMPARE(section.line, 2);
    bool chart = false;
    bool rationale = false;
    for (const report::Block& part : section.blocks) {
        if (const auto* bars = std::get_if<report::Chart>(&part))
            chart = bars->points.size() == 2 && bars->points.front().value == 2.0;
        if (const auto* card = std::get_if<report::Card>(&part))
            rationale = rationale || (card->title == u"Pilot line" && card->text == u"Because");
    }
    QVERIFY(chart);
    QVERIFY(rationale);
    QVERIFY(m_room->edit([&](Writer& w) { w.remove(m_room->workshop); }));
    QVERIFY(report::discoveryWorkshopSection(*m_room->project).isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkshopVote)
#include "test_workshop_vote.moc"
