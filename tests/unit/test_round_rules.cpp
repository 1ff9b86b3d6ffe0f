// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of every method: what is refused, what counts, how merged options and small groups are treated.
#include "tests/unit/RoundFixture.h"

#include "core/workshop/Participants.h"
#include "core/workshop/RoundRemarks.h"
#include "core/workshop/RoundReport.h"
#include "core/workshop/RoundTexts.h"

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;
using s3::test::row;
using s3::test::titles;

namespace {

RoundPlan plan(RoundMethod method)
{
    RoundPlan made;
    made.title = u"Round"_s;
    made.method = method;
    return made;
}

} // namespace

class TestRoundRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<test::RoundFixture>(); }
    void plansOutOfRangeAreRefused();
    void yesNo();
    void scale();
    void rankingComplete();
    void rankingTruncated();
    void approval();
    void ratingOnCriteria();
    void dissentIsMarked();
    void oneBallotByTwoWays();
    void closedRoundsAreImmutable();
    void tamperingIsFound();
    void mergedOptionsCountOnce();
    void smallGroupsAreHidden();
    void optionsFromOtherRecords();
    void overridesAndMinorityViews();
    void finalRanksFillTheGaps();
    void olderRoundsHaveDefaults();
    void reportsEveryMethod();

private:
    std::unique_ptr<test::RoundFixture> m_room;
};

void TestRoundRules::plansOutOfRangeAreRefused()
{
    RoundPlan wrong = plan(RoundMethod::Scale);
    wrong.setup.scaleMin = wrong.setup.scaleMax = 3;
    QVERIFY(m_room->open(wrong).isNull());
    wrong = plan(RoundMethod::Scale);
    wrong.setup.dissentAbove = 1.5;
    QVERIFY(m_room->open(wrong).isNull());
    QVERIFY(m_room->open(plan(RoundMethod::Scale), {}).isNull());
    QVERIFY(m_room->open(plan(RoundMethod::Scale), {u" "_s}).isNull());
    QVERIFY(m_room->open(plan(RoundMethod::Rating)).isNull()); // without criteria
    RoundPlan rating = plan(RoundMethod::Rating);
    rating.criteria = {{u"Reach"_s, 0, {}}};
    QVERIFY(m_room->open(rating).isNull());
    QCOMPARE(m_room->openError.error().code, ErrorCode::InvalidValue);
    QCOMPARE(m_room->project->count<VotingRound>() + m_room->project->count<CriteriaSet>(), 0);
    QVERIFY(formOf(*m_room->project, {}) == std::nullopt);
    QVERIFY(!m_room->result({}).exists());
}

void TestRoundRules::yesNo()
{
    const auto round = m_room->open(plan(RoundMethod::YesNo));
    QVERIFY(m_room->give(round, u"P1"_s, {kYes, kNo, kAbstain}));
    QVERIFY(m_room->give(round, u"P2"_s, {kYes, kNo, {}}));
    QVERIFY(m_room->give(round, u"P3"_s, {kNo, kYes, kAbstain}));
    QCOMPARE(m_room->give(round, u"P4"_s, {2, {}, {}}).error().code, ErrorCode::InvalidValue);
    const RoundResult all = m_room->result(round);
    QCOMPARE(titles(all), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    const OptionResult a = row(all, u"a"_s);
    QCOMPARE(a.yes, 2);
    QCOMPARE(a.no, 1);
    QCOMPARE(*a.score, 2.0 / 3);
    QCOMPARE(a.counts, (QList<int>{0, 1, 2})); // abstained, no, yes
    const OptionResult c = row(all, u"c"_s);
    QCOMPARE(c.abstained, 2);
    QVERIFY(!c.score && !c.rank); // nobody said yes or no: neither 0 nor last
    QCOMPARE(scoreText(RoundMethod::YesNo, c.score), u"–"_s);
    QCOMPARE(scoreText(RoundMethod::YesNo, a.score), u"67"_s);
}

void TestRoundRules::scale()
{
    RoundPlan asked = plan(RoundMethod::Scale);
    asked.setup.scaleMin = -2;
    asked.setup.scaleMax = 2;
    const auto round = m_room->open(asked);
    QVERIFY(m_room->give(round, u"P1"_s, {2, 0, {}}));
    QVERIFY(m_room->give(round, u"P2"_s, {1, 0, {}}));
    QVERIFY(m_room->give(round, u"P3"_s, {2, 0, -2}));
    QVERIFY(m_room->give(round, u"P4"_s, {}));
    QCOMPARE(m_room->give(round, u"P5"_s, {3, {}, {}}).error().code, ErrorCode::InvalidValue);
    const RoundResult all = m_room->result(round);
    QCOMPARE(all.ballots, 4);
    QCOMPARE(all.blank, 1);
    QCOMPARE(*row(all, u"a"_s).score, 5.0 / 3);
    QCOMPARE(*row(all, u"b"_s).score, 0.0); // a given 0 is a mark
    QCOMPARE(row(all, u"b"_s).given, 3);
    QCOMPARE(row(all, u"c"_s).given, 1);
    QCOMPARE(*row(all, u"c"_s).rank, 3);
    QVERIFY(!row(all, u"c"_s).dissent); // one voter alone does not disagree
    QCOMPARE(*row(all, u"b"_s).consensus, 1.0);
    QCOMPARE(row(all, u"a"_s).counts, (QList<int>{0, 0, 0, 1, 2}));
    QCOMPARE(*row(all, u"a"_s).marks.median, 2.0);
    QCOMPARE(*row(all, u"a"_s).marks.lowerQuartile, 1.5);
}

void TestRoundRules::rankingComplete()
{
    RoundPlan asked = plan(RoundMethod::Ranking);
    asked.setup.ranking = RankingRule::Complete;
    const auto round = m_room->open(asked);
    QVERIFY(m_room->give(round, u"P1"_s, {1, 2, 3}));
    QVERIFY(m_room->give(round, u"P2"_s, {1, 3, 2}));
    QVERIFY(m_room->give(round, u"P3"_s, {2, 1, 3}));
    // Kept as written, but they do not count until they are mended.
    QVERIFY(m_room->give(round, u"P4"_s, {1, 2, {}}));
    QVERIFY(m_room->give(round, u"P5"_s, {1, 1, 2}));
    QCOMPARE(m_room->give(round, u"P6"_s, {1, 2, 4}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(m_room->give(round, u"P6"_s, {0, 1, 2}).error().code, ErrorCode::InvalidValue);
    RoundResult all = m_room->result(round);
    QCOMPARE(all.invalid, (QStringList{u"P4"_s, u"P5"_s}));
    QCOMPARE(all.ballots, 3);
    QCOMPARE(*row(all, u"a"_s).score, 5.0); // 2 + 2 + 1
    QCOMPARE(row(all, u"a"_s).firstPlaces, 2);
    QCOMPARE(*row(all, u"a"_s).marks.mean, 4.0 / 3);
    QCOMPARE(all.options.at(*all.condorcetWinner).title, u"a"_s);
    // Rank sums 4, 6, 8: S = 8, W = 12 * 8 / (9 * 24)
    QVERIFY(qAbs(*all.concordance - 96.0 / 216) < 1e-12);
    const auto form = *formOf(*m_room->project, round);
    QVERIFY(faultText(checkBallot(form, u"P4"_s, castBallots(*m_room->project, form).at(3).sheet), form)
                .contains(u"2"));
    QVERIFY(m_room->give(round, u"P4"_s, {1, 2, 3}));
    QCOMPARE(m_room->result(round).ballots, 4);
}

void TestRoundRules::rankingTruncated()
{
    const auto round = m_room->open(plan(RoundMethod::Ranking), {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QVERIFY(m_room->give(round, u"P1"_s, {1, 2, {}, {}}));
    QVERIFY(m_room->give(round, u"P2"_s, {1, 1, 2, {}}));
    QVERIFY(m_room->give(round, u"P3"_s, {{}, {}, {}, {}}));
    const RoundResult all = m_room->result(round);
    QVERIFY(all.invalid.isEmpty());
    QCOMPARE(all.blank, 1);
    // a: 3 + 2.5 + 1.5, b: 2 + 2.5 + 1.5, c: 0.5 + 1 + 1.5, d: 0.5 + 0 + 1.5
    QCOMPARE(*row(all, u"a"_s).score, 7.0);
    QCOMPARE(*row(all, u"b"_s).score, 6.0);
    QCOMPARE(*row(all, u"c"_s).score, 3.0);
    QCOMPARE(*row(all, u"d"_s).score, 2.0);
    QCOMPARE(row(all, u"d"_s).given, 0);
    // A cycle has no Condorcet winner.
    const auto cycle = m_room->open(plan(RoundMethod::Ranking));
    QVERIFY(m_room->give(cycle, u"P1"_s, {1, 2, 3}));
    QVERIFY(m_room->give(cycle, u"P2"_s, {3, 1, 2}));
    QVERIFY(m_room->give(cycle, u"P3"_s, {2, 3, 1}));
    QVERIFY(!m_room->result(cycle).condorcetWinner);
    QVERIFY(resultSentences(m_room->result(cycle)).join(u' ').contains(u"no Condorcet winner"));
    // All tied on every ballot: no concordance, and nobody leads alone.
    const auto tied = m_room->open(plan(RoundMethod::Ranking));
    QVERIFY(m_room->give(tied, u"P1"_s, {1, 1, 1}));
    QVERIFY(!m_room->result(tied).concordance);
    QCOMPARE(*m_room->result(tied).options.at(2).rank, 1);
}

void TestRoundRules::approval()
{
    const auto round = m_room->open(plan(RoundMethod::Approval));
    QVERIFY(m_room->give(round, u"P1"_s, {1, 1, 0}));
    QVERIFY(m_room->give(round, u"P2"_s, {1, {}, {}}));
    QVERIFY(m_room->give(round, u"P3"_s, {0, 0, 0}));
    QCOMPARE(m_room->give(round, u"P3"_s, {2, 0, 0}).error().code, ErrorCode::InvalidValue);
    const RoundResult all = m_room->result(round);
    QCOMPARE(all.blank, 1);
    QCOMPARE(*row(all, u"a"_s).score, 2.0);
    QCOMPARE(*row(all, u"a"_s).share, 2.0 / 3);
    QCOMPARE(row(all, u"a"_s).counts, (QList<int>{1, 2}));
    QCOMPARE(*row(all, u"c"_s).rank, 3);
}

void TestRoundRules::ratingOnCriteria()
{
    RoundPlan asked = plan(RoundMethod::Rating);
    asked.criteria = {{u"Reach"_s, 60, {}}, {u"Ease"_s, 40, {}}};
    const auto round = m_room->open(asked, {u"a"_s, u"b"_s});
    QCOMPARE(cellsOf(*formOf(*m_room->project, round)).size(), 4);
    QVERIFY(m_room->give(round, u"P1"_s, {5, 3, 4, 4})); // a: reach, ease; b: reach, ease
    QVERIFY(m_room->give(round, u"P2"_s, {4, {}, 2, 1}));
    QCOMPARE(m_room->give(round, u"P3"_s, {6, 1, 1, 1}).error().code, ErrorCode::InvalidValue);
    const RoundResult all = m_room->result(round);
    QCOMPARE(all.weights, (QList<double>{0.6, 0.4}));
    QVERIFY(qAbs(*row(all, u"a"_s).score - (0.6 * 4.5 + 0.4 * 3)) < 1e-12);
    QVERIFY(qAbs(*row(all, u"b"_s).score - (0.6 * 3 + 0.4 * 2.5)) < 1e-12);
    QCOMPARE(row(all, u"a"_s).criteria.at(1).given, 1);
    QCOMPARE(row(all, u"a"_s).counts, (QList<int>{0, 0, 1, 1, 1})); // the marks of both criteria
    // Correcting a mark and leaving one out again.
    QVERIFY(m_room->give(round, u"P1"_s, {5, 3, {}, 4}));
    QCOMPARE(m_room->project->count<BallotRating>(), 6);
    QCOMPARE(*row(m_room->result(round), u"b"_s).criteria.at(0).mean, 2.0);
    const RoundSetup setup = setupOf(*m_room->project, round);
    QCOMPARE(m_room->project->find(*setup.criteriaSetId)->title, u"Round"_s);
    QCOMPARE(defaultCriteria().size(), 5);
}

void TestRoundRules::dissentIsMarked()
{
    RoundPlan asked = plan(RoundMethod::Scale);
    const auto round = m_room->open(asked);
    QVERIFY(m_room->give(round, u"P1"_s, {1, 3, 4}));
    QVERIFY(m_room->give(round, u"P2"_s, {5, 3, 5}));
    const RoundResult all = m_room->result(round);
    QCOMPARE(*row(all, u"a"_s).dissent, 1.0);
    QVERIFY(row(all, u"a"_s).disputed);
    QVERIFY(!dissentText(all.form, row(all, u"a"_s)).isEmpty());
    QCOMPARE(*row(all, u"b"_s).dissent, 0.0);
    QVERIFY(!row(all, u"b"_s).disputed);
    QCOMPARE(*row(all, u"c"_s).dissent, 0.25);
    QVERIFY(!row(all, u"c"_s).disputed);
    QVERIFY(m_room->edit([&](Writer& w) {
        setSetup(w, round, [](RoundSetup& setup) {
            setup.dissentAbove = 0.2;
            setup.scaleMax = 9; // stays as it was opened
        });
    }));
    QVERIFY(row(m_room->result(round), u"c"_s).disputed);
    QCOMPARE(setupOf(*m_room->project, round).scaleMax, 5);
}

void TestRoundRules::oneBallotByTwoWays()
{
    const auto round = m_room->open(plan(RoundMethod::Approval));
    QVERIFY(m_room->give(round, u"P1"_s, {1, 0, 0}, EnteredVia::Table));
    const QStringList before = m_room->project->dump();
    QCOMPARE(m_room->give(round, u" p1"_s, {0, 1, 0}).error().code, ErrorCode::Refused);
    QCOMPARE(m_room->give(round, u"P1"_s, {0, 1, 0}, EnteredVia::Phone).error().code, ErrorCode::Refused);
    QCOMPARE(m_room->give(round, u"P1"_s, {0, 1, 0}, EnteredVia::Table).error().code, ErrorCode::Refused);
    QCOMPARE(m_room->project->dump(), before);
    QVERIFY(m_room->give(round, u"P1"_s, {0, 1, 0}, EnteredVia::Facilitator, true));
    RoundResult all = m_room->result(round);
    QCOMPARE(all.ballots, 1);
    QCOMPARE(all.via.value(EnteredVia::Facilitator), 1);
    QCOMPARE(*row(all, u"b"_s).score, 1.0);
    // What it said, and how it had come in, stay in the history.
    const auto ballot = *ballotOf(*m_room->project, round, u"P1"_s);
    bool was = false;
    for (const RowChange& change : m_room->project->historyOf(ballot.id))
        was = was || change.before.value(u"entered_via"_s).toString() == u"table";
    QVERIFY(was);
    // The same way again is a correction; a phone sends its ballot as often as it likes.
    QVERIFY(m_room->give(round, u"P2"_s, {1, 0, 0}, EnteredVia::Phone));
    QVERIFY(m_room->give(round, u"P2"_s, {0, 0, 1}, EnteredVia::Phone));
    QVERIFY(m_room->give(round, u"P1"_s, {1, 1, 0}));
    all = m_room->result(round);
    QCOMPARE(all.ballots, 2);
    QCOMPARE(*row(all, u"a"_s).score, 1.0);
    QVERIFY(turnoutText(all).contains(displayName(EnteredVia::Phone)));
}

void TestRoundRules::closedRoundsAreImmutable()
{
    RoundPlan rating = plan(RoundMethod::Rating);
    rating.criteria = {{u"Reach"_s, 1, {}}};
    for (const RoundPlan& asked :
         {plan(RoundMethod::Dots), plan(RoundMethod::YesNo), plan(RoundMethod::Scale),
          plan(RoundMethod::Ranking), plan(RoundMethod::Approval), rating}) {
        const auto round = m_room->open(asked);
        QVERIFY(m_room->give(round, u"P1"_s, {1, {}, {}}));
        QVERIFY(m_room->edit([&](Writer& w) { return closeRound(w, round); }));
        const QStringList before = m_room->project->dump();
        for (const EnteredVia via : allValues<EnteredVia>()) {
            QCOMPARE(m_room->give(round, u"P1"_s, {{}, 1, {}}, via, true).error().code, ErrorCode::Refused);
            QCOMPARE(m_room->give(round, u"P2"_s, {{}, 1, {}}, via, true).error().code, ErrorCode::Refused);
        }
        QCOMPARE(m_room->edit([&](Writer& w) { return removeBallot(w, round, u"P1"_s); }).error().code,
                 ErrorCode::Refused);
        QCOMPARE(m_room->edit([&](Writer& w) { return removeRound(w, round); }).error().code,
                 ErrorCode::Refused);
        QCOMPARE(m_room->project->dump(), before);
    }
    QVERIFY(checkRounds(*m_room->project).isEmpty());
}

void TestRoundRules::tamperingIsFound()
{
    const auto round = m_room->open(plan(RoundMethod::Scale));
    QVERIFY(m_room->give(round, u"P1"_s, {1, 2, 3}));
    QVERIFY(m_room->edit([&](Writer& w) { return closeRound(w, round); }));
    QVERIFY(checkRounds(*m_room->project).isEmpty());
    QTest::qWait(5);
    // Past core's functions, as a foreign hand would.
    QVERIFY(m_room->edit([&](Writer& w) {
        w.modify(w.all<BallotEntry>().value(0).id, [](BallotEntry& entry) { entry.value = 5; });
    }));
    QCOMPARE(checkRounds(*m_room->project).size(), 1);
    QVERIFY(checkRounds(*m_room->project).first().contains(u"P1"));
    QVERIFY(m_room->edit([&](Writer& w) {
        w.modify(w.all<BallotEntry>().value(0).id, [](BallotEntry& entry) { entry.value = 50; });
    }));
    QCOMPARE(checkRounds(*m_room->project).size(), 2);
    QCOMPARE(m_room->result(round).invalid, QStringList{u"P1"_s}); // and it does not count
}

void TestRoundRules::mergedOptionsCountOnce()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s, u"c"_s});
    const auto openOn = [&](RoundMethod method) {
        RoundPlan asked = plan(method);
        for (const auto& id : ids)
            asked.options.append(OptionPlan::of(id));
        return m_room->open(asked, {});
    };
    const auto dots = openOn(RoundMethod::Dots);
    const auto scale = openOn(RoundMethod::Scale);
    const auto ranks = openOn(RoundMethod::Ranking);
    const auto yes = openOn(RoundMethod::YesNo);
    QVERIFY(m_room->give(dots, u"P1"_s, {2, 2, 1}));
    QVERIFY(m_room->give(dots, u"P2"_s, {0, 1, 2}));
    QVERIFY(m_room->give(scale, u"P1"_s, {2, 5, 3}));
    QVERIFY(m_room->give(scale, u"P2"_s, {{}, 1, 3}));
    QVERIFY(m_room->give(ranks, u"P1"_s, {3, 1, 2}));
    QVERIFY(m_room->give(ranks, u"P2"_s, {2, 3, 1}));
    QVERIFY(m_room->give(yes, u"P1"_s, {kNo, kYes, kNo}));
    QVERIFY(m_room->give(yes, u"P2"_s, {kAbstain, kNo, {}}));
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {ids.at(1)}); }));
    RoundResult all = m_room->result(dots);
    QCOMPARE(titles(all), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(*row(all, u"a"_s).score, 5.0);
    QCOMPARE(row(all, u"a"_s).given, 2);
    QCOMPARE(*row(all, u"a"_s).dissent, normalisedSpread(summarise({4, 1}), 4)); // two options: four at most
    QCOMPARE(all.values, (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(row(all, u"a"_s).counts, (QList<int>{0, 1, 0, 0, 1}));
    all = m_room->result(scale); // the better of 2 and 5, and 1
    QCOMPARE(*row(all, u"a"_s).score, 3.0);
    all = m_room->result(ranks); // best rank: 1 before 2, and 2 behind 1
    QCOMPARE(*row(all, u"a"_s).score, 1.0);
    QCOMPARE(*row(all, u"c"_s).score, 1.0);
    all = m_room->result(yes); // yes before no before abstained
    QCOMPARE(row(all, u"a"_s).yes, 1);
    QCOMPARE(row(all, u"a"_s).no, 1);
    QCOMPARE(row(all, u"a"_s).abstained, 0);
    // Un-merging brings the old rows back: nothing of the result is stored.
    QVERIFY(m_room->edit([&](Writer& w) { return unmergeIdea(w, ids.at(0)); }));
    QCOMPARE(m_room->result(dots).options.size(), 3);
}

void TestRoundRules::smallGroupsAreHidden()
{
    QVERIFY(m_room->edit([&](Writer& w) {
        addParticipants(w, m_room->workshop,
                        {{Helix::Business, 4}, {Helix::Research, 3}, {Helix::PublicSector, 2}});
    }));
    const auto round = m_room->open(plan(RoundMethod::Dots), {u"a"_s, u"b"_s});
    for (int i = 1; i <= 9; ++i)
        QVERIFY(m_room->give(round, u"P0%1"_s.arg(i), {i <= 4 ? 2 : 0, 1}));
    RoundResult all = m_room->result(round);
    QCOMPARE(all.expected, 9);
    QCOMPARE(all.groups.size(), 3);
    // Two of the public sector are too few; all minus the other two would show them, so research goes as
    // well.
    QCOMPARE(all.groups.at(0).helix, std::optional<Helix>(Helix::Business));
    QVERIFY(!all.groups.at(0).hidden);
    QCOMPARE(*all.groups.at(0).averages.at(0), 1.0); // b leads with 9 dots
    QCOMPARE(*all.groups.at(0).averages.at(1), 2.0);
    QVERIFY(all.groups.at(1).hidden);
    QVERIFY(!all.groups.at(1).averages.at(0));
    QVERIFY(all.groups.at(2).hidden);
    QVERIFY(m_room->edit(
        [&](Writer& w) { setSetup(w, round, [](RoundSetup& setup) { setup.minimumGroup = 1; }); }));
    all = m_room->result(round);
    QVERIFY(!all.groups.at(2).hidden);
    QCOMPARE(*all.groups.at(2).averages.at(1), 0.0);
    // A voter nobody knows stands in a group of their own.
    QVERIFY(m_room->give(round, u"GUEST"_s, {1, 1}));
    QVERIFY(!m_room->result(round).groups.last().helix);
}

void TestRoundRules::optionsFromOtherRecords()
{
    IdOf<TransformativeActivity> activity;
    QVERIFY(m_room->edit([&](Writer& w) {
        TransformativeActivity made;
        made.title = u"Circular composites"_s;
        activity = w.insert(made);
    }));
    RoundPlan asked = plan(RoundMethod::Approval);
    asked.options.append({u"Circular composites"_s, {}, refOf(activity)});
    const auto round = m_room->open(asked, {u"typed"_s});
    QVERIFY(m_room->give(round, u"P1"_s, {1, 0}));
    const RoundResult all = m_room->result(round);
    QCOMPARE(all.options.at(0).activity, std::optional<IdOf<TransformativeActivity>>(activity));
    QVERIFY(!all.options.at(1).activity);
    // Removing the activity leaves the vote as it was.
    QVERIFY(m_room->edit([&](Writer& w) { w.remove(activity); }));
    QCOMPARE(*m_room->result(round).options.at(0).score, 1.0);
    QVERIFY(!m_room->result(round).options.at(0).activity);
}

void TestRoundRules::overridesAndMinorityViews()
{
    const auto round = m_room->open(plan(RoundMethod::Approval));
    QVERIFY(m_room->give(round, u"P1"_s, {1, 1, 0}));
    QVERIFY(m_room->give(round, u"P2"_s, {1, 0, 0}));
    const auto option = [&](int i) { return optionsOf(*m_room->project, round).at(i).id; };
    const auto change = [&](int i, int rank, const QString& why) {
        return m_room->edit([&](Writer& w) {
            return overrideRank(w, round, option(i), rank, {why, u"Ana"_s});
        });
    };
    QCOMPARE(change(2, 1, u"why"_s).error().code, ErrorCode::Refused); // still open
    QVERIFY(m_room->edit([&](Writer& w) { return closeRound(w, round); }));
    QCOMPARE(change(2, 1, u" "_s).error().code, ErrorCode::InvalidValue);
    QCOMPARE(change(2, 4, u"why"_s).error().code, ErrorCode::InvalidValue);
    QVERIFY(change(2, 1, u"The only one with partners"_s));
    RoundResult all = m_room->result(round);
    QVERIFY(all.overridden);
    QCOMPARE(titles(all), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(*all.options.at(0).rank, 3); // the vote stays what it was
    QCOMPARE(all.options.at(0).finalRank, 1);
    QCOMPARE(*all.options.at(1).rank, 1);
    QCOMPARE(all.options.at(1).finalRank, 2);
    const Decision decision = m_room->project->all<Decision>().value(0);
    QCOMPARE(decision.kind, DecisionKind::Override);
    QCOMPARE(decision.rationale, u"The only one with partners"_s);
    QCOMPARE(decision.subjectId, std::optional<RecordId>(round));
    // Another place for the same option replaces the first.
    QVERIFY(change(2, 2, u"Second is enough"_s));
    QCOMPARE(m_room->project->count<RoundRemark>(), 1);
    QCOMPARE(titles(m_room->result(round)), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QVERIFY(m_room->edit([&](Writer& w) {
        return addMinorityView(w, round, {}, {u"Too soon to choose"_s, u"P2"_s});
    }));
    QCOMPARE(m_room->result(round).remarks.size(), 2);
    QVERIFY(m_room->edit([&](Writer& w) { return removeRemark(w, w.all<RoundRemark>().value(0).id); }));
    QVERIFY(!m_room->result(round).overridden);
    QCOMPARE(m_room->project->count<Decision>(), 3); // the log keeps all
}

void TestRoundRules::finalRanksFillTheGaps()
{
    QCOMPARE(finalRanks({}, {}), QList<int>{});
    QCOMPARE(finalRanks({2, 1, 2}, {{}, {}, {}}), (QList<int>{2, 1, 3}));
    QCOMPARE(finalRanks({1, 2, 3}, {{}, {}, 1}), (QList<int>{2, 3, 1}));
    QCOMPARE(finalRanks({1, 2, 3}, {3, {}, 3}), (QList<int>{3, 2, 1})); // both cannot be last
    QCOMPARE(finalRanks({{}, 1}, {{}, {}}), (QList<int>{2, 1}));
}

void TestRoundRules::olderRoundsHaveDefaults()
{
    const auto round = m_room->vote(m_room->capture({u"a"_s}));
    QVERIFY(m_room->edit([&](Writer& w) {
        for (const RoundSetup& setup : w.all<RoundSetup>())
            w.remove(setup.id);
    }));
    const RoundSetup setup = setupOf(*m_room->project, round);
    QCOMPARE(setup.dissentAbove, 0.3);
    QCOMPARE(setup.minimumGroup, 3);
    QVERIFY(m_room->edit([&](Writer& w) {
        setSetup(w, round, [](RoundSetup& changed) { changed.question = u"Which first?"_s; });
    }));
    QCOMPARE(m_room->project->count<RoundSetup>(), 1);
    QVERIFY(m_room->ballot(round, u"P1"_s, {2}));
    QCOMPARE(*m_room->result(round).options.at(0).score, 2.0);
}

void TestRoundRules::reportsEveryMethod()
{
    RoundPlan rating = plan(RoundMethod::Rating);
    rating.criteria = {{u"Reach"_s, 1, {}}};
    for (const RoundPlan& asked :
         {plan(RoundMethod::Dots), plan(RoundMethod::YesNo), plan(RoundMethod::Scale),
          plan(RoundMethod::Ranking), plan(RoundMethod::Approval), rating}) {
        const auto round = m_room->open(asked);
        report::Section empty;
        reportRound(empty, m_room->result(round));
        QVERIFY(std::any_of(empty.blocks.begin(), empty.blocks.end(),
                            [](const auto& block) { return std::holds_alternative<report::Empty>(block); }));
        QVERIFY(m_room->give(round, u"P1"_s, {1, {}, {}}));
        QVERIFY(m_room->edit([&](Writer& w) {
            return addMinorityView(w, round, {}, {u"Too soon"_s, u"P2"_s});
        }));
        report::Section section;
        reportRound(section, m_room->result(round));
        int rows = 0;
        bool said = false;
        bool charted = false;
        for (const report::Block& block : section.blocks) {
            if (const auto* table = std::get_if<report::Table>(&block); table && rows == 0)
                rows = int(table->rows.size());
            if (const auto* card = std::get_if<report::Card>(&block))
                said = card->text == u"Too soon";
            if (const auto* chart = std::get_if<report::Chart>(&block))
                charted = !chart->points.empty();
        }
        QCOMPARE(rows, 3);
        QVERIFY(said && charted);
        QVERIFY(!definition(Figure::Score, m_room->result(round).form).isEmpty());
        const auto share = barShare(m_room->result(round), m_room->result(round).options.first());
        QVERIFY(share && *share >= 0 && *share <= 1);
    }
}

QTEST_GUILESS_MAIN(TestRoundRules)
#include "test_round_rules.moc"
