// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the order of a round is, for every method, on ballots made by hand.
#include "core/workshop/RoundSureness.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;

namespace {

/// Two options, "A" and "B"; of a rating one criterion.
RoundInput roundOf(RoundMethod method)
{
    RoundInput input;
    input.form.round.id = IdOf<VotingRound>(RecordId::create());
    input.form.round.method = method;
    input.form.setup.ranking = RankingRule::Truncated;
    for (const QString& title : {u"A"_s, u"B"_s}) {
        RoundOption option;
        option.id = IdOf<RoundOption>(RecordId::create());
        option.position = int(input.form.options.size());
        option.title = title;
        input.form.options.append(option);
    }
    if (method == RoundMethod::Rating) {
        s3::Criterion criterion;
        criterion.id = IdOf<s3::Criterion>(RecordId::create());
        criterion.points = 10;
        input.form.criteria.append(criterion);
    }
    return input;
}

void give(RoundInput& input, const QList<std::optional<int>>& values)
{
    CastBallot ballot;
    ballot.code = u"P%1"_s.arg(input.ballots.size() + 1);
    const auto cells = cellsOf(input.form);
    for (int i = 0; i < values.size(); ++i)
        ballot.sheet.set(cells.at(i), values.at(i));
    input.ballots.append(ballot);
}

bool isAbout(double share, double expected)
{
    return std::abs(share - expected) <= 5 * std::sqrt(expected * (1 - expected) / choice::defaultDraws);
}

} // namespace

class TestRoundSureness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMethod_data();
    void everyMethod();
    void nothingAndOneBallot();
    void mergedOptionsCountOnce();
    void whatBreaksTheRulesIsNotDrawn();
};

void TestRoundSureness::everyMethod_data()
{
    using Values = QList<std::optional<int>>;
    QTest::addColumn<RoundMethod>("method");
    QTest::addColumn<Values>("forA");
    QTest::addColumn<Values>("forB");
    QTest::newRow("dots") << RoundMethod::Dots << Values{1, {}} << Values{{}, 1};
    QTest::newRow("approval") << RoundMethod::Approval << Values{1, {}} << Values{0, 1};
    QTest::newRow("yes, no") << RoundMethod::YesNo << Values{kYes, kNo} << Values{kNo, kYes};
    QTest::newRow("scale") << RoundMethod::Scale << Values{5, 1} << Values{1, 5};
    QTest::newRow("ranking") << RoundMethod::Ranking << Values{1, 2} << Values{{}, 1};
    QTest::newRow("rating") << RoundMethod::Rating << Values{5, 1} << Values{1, 5};
}

/// Two of three ballots are for A: of the draws of three ballots, those with two or three of them, 20 of 27.
void TestRoundSureness::everyMethod()
{
    QFETCH(RoundMethod, method);
    QFETCH(QList<std::optional<int>>, forA);
    QFETCH(QList<std::optional<int>>, forB);
    RoundInput input = roundOf(method);
    give(input, forA);
    give(input, forB);
    give(input, forA);
    const RoundSureness sure = surenessOf(input);
    QVERIFY(isAbout(sure.voters.at(0, 1), 20.0 / 27));
    QVERIFY(isAbout(sure.voters.at(1, 1), 7.0 / 27));
    QCOMPARE(sure.sureness, choice::Sureness::Leaning);
    QCOMPARE(sure.sentences.first(), u"A leads, but not by much."_s);
    QCOMPARE(sure.sentences.size(), 3);
}

void TestRoundSureness::nothingAndOneBallot()
{
    RoundInput input = roundOf(RoundMethod::Scale);
    QVERIFY(surenessOf(input).sentences.isEmpty());
    give(input, {{}, {}});
    QVERIFY(surenessOf(input).sentences.isEmpty()); // blank
    input.ballots.clear();
    give(input, {2, 4});
    const RoundSureness one = surenessOf(input);
    QCOMPARE(one.voters.draws, 0); // a single voter says nothing about others
    QCOMPARE(one.sureness, choice::Sureness::Unknown);
    QCOMPARE(one.sentences, QStringList{u"B is first."_s});
}

void TestRoundSureness::mergedOptionsCountOnce()
{
    RoundInput input = roundOf(RoundMethod::Approval);
    RoundOption third;
    third.id = IdOf<RoundOption>(RecordId::create());
    third.position = 2;
    third.title = u"C"_s;
    input.form.options.append(third);
    for (const QString& body : {u"A"_s, u"C"_s}) {
        Idea idea;
        idea.id = IdOf<Idea>(RecordId::create());
        idea.body = body;
        input.ideas.append(idea);
    }
    input.form.options[0].ideaId = input.ideas.at(0).id;
    input.form.options[2].ideaId = input.ideas.at(1).id;
    input.ideas[1].state = IdeaState::Merged;
    input.ideas[1].mergedIntoId = input.ideas.at(0).id;
    give(input, {1, 0, 0});
    give(input, {0, 0, 1});
    give(input, {0, 1, 0});
    const RoundSureness sure = surenessOf(input, 2000);
    QCOMPARE(sure.voters.options, 2);
    QVERIFY(std::abs(sure.voters.at(0, 1) - 20.0 / 27) < 0.05);
}

void TestRoundSureness::whatBreaksTheRulesIsNotDrawn()
{
    RoundInput input = roundOf(RoundMethod::Dots);
    give(input, {2, 0});
    give(input, {2, 0});
    give(input, {0, 99});
    const RoundSureness sure = surenessOf(input, 200);
    QCOMPARE(sure.voters.at(0, 1), 1.0);
    QCOMPARE(sure.sureness, choice::Sureness::Sure);
}

QTEST_GUILESS_MAIN(TestRoundSureness)
#include "test_round_sureness.moc"
