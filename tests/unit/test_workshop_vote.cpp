// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/RoundFixture.h"

#include "core/workshop/DiscoveryWorkshopSection.h"
#include "core/workshop/Participants.h"
#include "core/workshop/RoundCriteria.h"
#include "core/workshop/RoundResult.h"
#include "core/workshop/SceneRound.h"
#include "core/workshop/Selection.h"

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;

class TestWorkshopVote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<test::RoundFixture>(); }
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
    void aClosedRatingKeepsItsCriteria();
    void aClosedRatingOutlivesItsCriteria();
    void ratingsClosedWithoutACopy();
    void roundsOnOfferForTheRoom();

private:
    /// A rating of "a" and "b" on Reach (60) and Ease (40), with two ballots.
    IdOf<VotingRound> rating();
    std::unique_ptr<test::RoundFixture> m_room;
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

IdOf<VotingRound> TestWorkshopVote::rating()
{
    RoundPlan asked;
    asked.title = u"Rating"_s;
    asked.method = RoundMethod::Rating;
    asked.criteria = {{u"Reach"_s, 60, {}}, {u"Ease"_s, 40, {}}};
    const auto round = m_room->open(asked, {u"a"_s, u"b"_s});
    const bool given =
        m_room->give(round, u"P1"_s, {5, 3, 4, 4}) && m_room->give(round, u"P2"_s, {4, {}, 2, 1});
    return given ? round : IdOf<VotingRound>();
}

void TestWorkshopVote::aClosedRatingKeepsItsCriteria()
{
    const Project& project = *m_room->project;
    const auto round = rating();
    const auto set = *setupOf(project, round).criteriaSetId;
    // While people vote, the set counts as it is.
    const auto weigh = [&](double points) {
        return m_room->edit([&](Writer& w) {
            w.modify(w.where<s3::Criterion>("criteria_set_id", set).first().id,
                     [&](s3::Criterion& one) { one.points = points; });
        });
    };
    QVERIFY(weigh(40));
    QCOMPARE(m_room->result(round).weights, (QList<double>{0.5, 0.5}));
    QVERIFY(weigh(60));
    const QStringList open = project.dump();
    QVERIFY(m_room->edit([&](Writer& w) { return closeRound(w, round); }));
    QCOMPARE(checkRounds(project), QStringList());
    QCOMPARE(criteriaSince(project, *formOf(project, round)), CriteriaSince::Same);
    QCOMPARE(criteriaWords(CriteriaSince::Same), QString());
    const auto scores = [&] {
        const RoundResult all = m_room->result(round);
        return QList<double>{*test::row(all, u"a"_s).score, *test::row(all, u"b"_s).score};
    };
    const QList<double> closed = scores();
    QVERIFY(qAbs(closed.at(0) - (0.6 * 4.5 + 0.4 * 3)) < 1e-12);
    // Weights, names, directions, further criteria: the set goes on, the result stays.
    QVERIFY(weigh(5));
    QCOMPARE(criteriaSince(project, *formOf(project, round)), CriteriaSince::Changed);
    QVERIFY(m_room->edit([&](Writer& w) {
        auto criteria = w.where<s3::Criterion>("criteria_set_id", set);
        w.modify(criteria.at(1).id, [](s3::Criterion& one) {
            one.title = u"Effort"_s;
            one.direction = Preference::Min;
        });
        s3::Criterion more;
        more.criteriaSetId = set;
        more.position = 2;
        more.title = u"Cost"_s;
        more.points = 100;
        w.insert(more);
    }));
    QCOMPARE(scores(), closed);
    const RoundResult result = m_room->result(round);
    QCOMPARE(result.weights, (QList<double>{0.6, 0.4}));
    QCOMPARE(result.form.criteria.size(), 2);
    QCOMPARE(result.form.criteria.at(1).title, u"Ease"_s);
    QVERIFY(result.invalid.isEmpty());
    QVERIFY(!criteriaWords(criteriaSince(project, result.form)).isEmpty());
    QVERIFY(project.check().isEmpty());
    // Undo of all: open again, and the set of that moment counts.
    QVERIFY(m_room->project->undo() && m_room->project->undo());
    QCOMPARE(criteriaSince(project, *formOf(project, round)), CriteriaSince::Same);
    QVERIFY(m_room->project->undo());
    QCOMPARE(project.dump(), open);
    QCOMPARE(*setupOf(project, round).criteriaSetId, set);
    QCOMPARE(project.count<CriteriaSet>(), 1);
    QVERIFY(weigh(40));
    QCOMPARE(m_room->result(round).weights, (QList<double>{0.5, 0.5}));
}

void TestWorkshopVote::aClosedRatingOutlivesItsCriteria()
{
    const Project& project = *m_room->project;
    const auto round = rating();
    const auto other = rating();
    const auto set = *setupOf(project, round).criteriaSetId;
    QVERIFY(m_room->edit([&](Writer& w) { return closeRound(w, round); }));
    const auto kept = *setupOf(project, round).criteriaSetId;
    QVERIFY(isKept(project, kept) && !isKept(project, set));
    QCOMPARE(chosenCriteria(project, setupOf(project, round)), set);
    QCOMPARE(chosenCriteria(project, setupOf(project, other)), *setupOf(project, other).criteriaSetId);
    const RoundResult before = m_room->result(round);
    QCOMPARE(originalOf(project, before.form, before.form.criteria.at(0).id),
             project.where<s3::Criterion>("criteria_set_id", set).first().id);
    // With a criterion its marks go, but not those of a closed round.
    QVERIFY(m_room->edit(
        [&](Writer& w) { w.remove(w.where<s3::Criterion>("criteria_set_id", set).first().id); }));
    QCOMPARE(criteriaSince(project, before.form), CriteriaSince::Changed);
    QCOMPARE(*test::row(m_room->result(round), u"a"_s).score, *test::row(before, u"a"_s).score);
    QVERIFY(m_room->edit([&](Writer& w) { w.remove(set); }));
    QCOMPARE(criteriaSince(project, before.form), CriteriaSince::Removed);
    QCOMPARE(*test::row(m_room->result(round), u"a"_s).score, *test::row(before, u"a"_s).score);
    QCOMPARE(m_room->result(round).options.at(0).counts, before.options.at(0).counts);
    QCOMPARE(m_room->result(other).ballots, 2); // rates by a set of its own
    QVERIFY(project.check().isEmpty());
    QCOMPARE(checkRounds(project), QStringList());
}

void TestWorkshopVote::ratingsClosedWithoutACopy()
{
    const Project& project = *m_room->project;
    const auto round = rating();
    // As an earlier version closed it.
    QVERIFY(m_room->edit(
        [&](Writer& w) { w.modify(round, [](VotingRound& one) { one.state = RoundState::Closed; }); }));
    QCOMPARE(criteriaSince(project, *formOf(project, round)), CriteriaSince::NotKept);
    QVERIFY(!criteriaWords(CriteriaSince::NotKept).isEmpty());
    QVERIFY(qAbs(*test::row(m_room->result(round), u"a"_s).score - (0.6 * 4.5 + 0.4 * 3)) < 1e-12);
    QCOMPARE(originalOf(project, *formOf(project, round), formOf(project, round)->criteria.at(0).id),
             formOf(project, round)->criteria.at(0).id);
    QCOMPARE(criteriaSince(project, *formOf(project, m_room->vote(m_room->capture({u"c"_s})))),
             CriteriaSince::Same); // dots have none
}

void TestWorkshopVote::roundsOnOfferForTheRoom()
{
    const Project& project = *m_room->project;
    const auto ids = m_room->capture({u"a"_s, u"b"_s});
    const auto none = m_room->vote(ids);
    IdOf<AgendaBlock> block;
    QVERIFY(m_room->edit([&](Writer& w) {
        AgendaBlock made;
        made.workshopId = m_room->workshop;
        made.title = u"First vote"_s;
        block = w.insert(made);
    }));
    const auto its = m_room->vote(ids);
    QVERIFY(m_room->edit(
        [&](Writer& w) { setSetup(w, its, [&](RoundSetup& setup) { setup.agendaBlockId = block; }); }));
    const auto offers = roundsOnOffer(project, m_room->workshop);
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers.at(0).id, its);
    QCOMPARE(offers.at(0).label(), u"First vote: Dots"_s);
    QCOMPARE(offers.at(1).label(), u"Dots"_s);
    const auto shown = [&] { return roundShown(project, runState(project, m_room->workshop))->id; };
    QCOMPARE(shown(), its); // the last one made
    const auto choose = [&](const std::optional<IdOf<VotingRound>>& round) {
        return m_room->edit([&](Writer& w) { return setSceneRound(w, m_room->workshop, round); });
    };
    QVERIFY(choose(none));
    QCOMPARE(shown(), none);
    QCOMPARE(choose(IdOf<VotingRound>(RecordId::create())).error().code, ErrorCode::Refused);
    QCOMPARE(shown(), none);
    QVERIFY(choose({}));
    QCOMPARE(shown(), its);
}

QTEST_GUILESS_MAIN(TestWorkshopVote)
#include "test_workshop_vote.moc"
