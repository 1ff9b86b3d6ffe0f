// SPDX-License-Identifier: GPL-3.0-or-later
// Choices as they are stored: criteria, judges, values of their own and of a rating in the room.
#include "tests/unit/WorkshopFixture.h"

#include "core/identification/Choices.h"

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::identification;

class TestChoiceRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pointsBecomeWeights();
    void criteriaKeepTheirOrder();
    void comparisonsOfOneGroup();
    void judgesAreAggregated();
    void comparisonsOutOfRange();
    void whatIsMissingIsNoZero();
    void weightZeroTakesNoPart();
    void lessIsBetter();
    void valuesOfARatingInTheRoom();
    void removedWithWhatItOwns();

private:
    template<class F>
    void edit(F&& change)
    {
        const Result<void> done = m_room->edit(std::forward<F>(change));
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().context));
    }
    /// Criteria with these points, alternatives "A", "B" ... with these values; below 0 = not known.
    IdOf<Choice> make(const QList<double>& points, const QList<QList<double>>& values = {},
                      Weighting weighting = Weighting::Points)
    {
        IdOf<Choice> id;
        edit([&](Writer& w) {
            CriteriaSet set;
            set.title = u"Set"_s;
            set.weighting = weighting;
            w.insert(set);
            QList<IdOf<Criterion>> criteria;
            for (const double one : points) {
                criteria.append(addCriterion(w, set.id, u"K%1"_s.arg(criteria.size() + 1)));
                w.modify(criteria.last(), [&](Criterion& criterion) { criterion.points = one; });
            }
            id = createChoice(w, u"Which first?"_s, {}, set.id);
            for (int row = 0; row < values.size(); ++row) {
                const auto made = addAlternative(w, id, {}, QString(QChar(u'A' + row)));
                for (int c = 0; c < values.at(row).size(); ++c)
                    if (values.at(row).at(c) >= 0)
                        setChoiceValue(w, made, criteria.at(c), values.at(row).at(c));
            }
        });
        return id;
    }
    ChoiceTable table(const IdOf<Choice>& id) const { return *loadChoice(*m_room->project, id); }
    void say(const IdOf<Choice>& id, int first, int second, const QString& who, std::optional<double> ratio)
    {
        const QList<Criterion> criteria = table(id).criteria;
        edit([&](Writer& w) { judge(w, criteria.at(first).id, criteria.at(second).id, who, ratio); });
    }

    std::unique_ptr<test::WorkshopFixture> m_room;
};

void TestChoiceRecords::init()
{
    m_room = std::make_unique<test::WorkshopFixture>();
}

void TestChoiceRecords::pointsBecomeWeights()
{
    QCOMPARE(table(make({30, 10, 0})).weights, (std::vector{0.75, 0.25, 0.0}));
    QVERIFY(table(make({0, 0})).weights.empty());
    QVERIFY(!loadChoice(*m_room->project, IdOf<Choice>(RecordId::create())));
    IdOf<Choice> standard;
    edit([&](Writer& w) { standard = createChoice(w, u"New"_s, {}); });
    QCOMPARE(table(standard).criteria.size(), workshop::defaultCriteria().size());
    QVERIFY(qAbs(table(standard).weights.at(0) - 1.0 / double(table(standard).criteria.size())) < 1e-12);
    QCOMPARE(choicesOf(*m_room->project).size(), 3);
}

void TestChoiceRecords::criteriaKeepTheirOrder()
{
    const auto id = make({30, 10, 5});
    const auto titles = [&] {
        QString all;
        for (const Criterion& criterion : table(id).criteria)
            all += criterion.title;
        return all;
    };
    const auto last = table(id).criteria.last().id;
    edit([&](Writer& w) { moveCriterion(w, last, 0); });
    QCOMPARE(titles(), u"K3K1K2"_s);
    edit([&](Writer& w) { moveCriterion(w, last, 99); });
    QCOMPARE(titles(), u"K1K2K3"_s);
}

void TestChoiceRecords::comparisonsOfOneGroup()
{
    const auto id = make({1, 1, 1}, {}, Weighting::Pairwise);
    QVERIFY(table(id).weights.empty());
    say(id, 0, 1, {}, 2);
    say(id, 2, 0, {}, 1.0 / 6); // named the other way round
    QCOMPARE(table(id).judges.size(), 1);
    QCOMPARE(table(id).judges.first().missing, 1);
    QVERIFY(!table(id).group);
    say(id, 1, 2, {}, 3);
    const ChoiceTable done = table(id);
    QVERIFY(done.group && !done.group->inconsistent());
    QVERIFY(qAbs(done.weights[0] - 0.6) < 1e-12 && qAbs(done.weights[2] - 0.1) < 1e-12);
    // Saying it again in the other direction replaces, and nothing takes it back.
    say(id, 1, 0, {}, 0.25);
    QCOMPARE(m_room->project->count<CriterionJudgement>(), 3);
    QCOMPARE(*table(id).judges.first().matrix.at(0, 1), 4.0);
    say(id, 0, 1, {}, {});
    QCOMPARE(m_room->project->count<CriterionJudgement>(), 2);
    QVERIFY(table(id).weights.empty());
}

void TestChoiceRecords::judgesAreAggregated()
{
    const auto id = make({1, 1}, {}, Weighting::Pairwise);
    say(id, 0, 1, u"P01"_s, 9);
    say(id, 0, 1, u"P02"_s, 1.0 / 4);
    QVERIFY(qAbs(table(id).weights[0] - 0.6) < 1e-12); // 1.5 to 1
    QVERIFY(qAbs(table(id).judges.at(1).weights->weights[0] - 0.2) < 1e-12);
    // Who has not compared all pairs does not count.
    edit([&](Writer& w) { addCriterion(w, table(id).set.id, u"New"_s); });
    QVERIFY(table(id).weights.empty());
    QCOMPARE(table(id).judges.first().missing, 2);
}

void TestChoiceRecords::comparisonsOutOfRange()
{
    const auto id = make({1, 1});
    const auto criteria = table(id).criteria;
    for (const double ratio : {10.0, 0.1, 0.0, -3.0}) {
        const auto done =
            m_room->edit([&](Writer& w) { judge(w, criteria.at(0).id, criteria.at(1).id, {}, ratio); });
        QCOMPARE(done.error().code, ErrorCode::InvalidValue);
    }
    say(id, 0, 1, {}, 1.0 / 9);
    QCOMPARE(m_room->project->count<CriterionJudgement>(), 1);
}

void TestChoiceRecords::whatIsMissingIsNoZero()
{
    const auto id = make({1, 1}, {{4, 2}, {5, -1}});
    QCOMPARE(table(id).missingValues(), 1);
    QVERIFY(!evaluateChoice(table(id), choice::Method::Topsis));
    edit([&](Writer& w) {
        setChoiceValue(w, table(id).alternatives.at(1).record.id, table(id).criteria.at(1).id, 0);
    });
    const auto result = evaluateChoice(table(id), choice::Method::WeightedSum, 500);
    QVERIFY(result && !result->evidence.voters); // nobody voted on it
    QCOMPARE(result->weightedSum.at(0).score, 0.5);
    QCOMPARE(result->evidence.nearWeights->draws, 500);
    edit([&](Writer& w) {
        setChoiceValue(w, table(id).alternatives.at(1).record.id, table(id).criteria.at(1).id, {});
    });
    QCOMPARE(table(id).missingValues(), 1);
}

void TestChoiceRecords::weightZeroTakesNoPart()
{
    // By the first and third criterion A is (1, 0) and B (0, 1), by both methods: with t the first one's
    // share A scores t and B 1 - t, so they are level at one half. The second has a weight of 0 and one
    // value.
    const auto id = make({3, 0, 1}, {{10, -1, 0}, {0, 9, 10}});
    const ChoiceTable known = table(id);
    QCOMPARE(known.missingValues(), 0);
    QVERIFY(!known.takesPart(1) && known.takesPart(2));
    QCOMPARE(known.decisionTable().values, (std::vector<double>{10, 0, 0, 10}));
    for (const choice::Method method : {choice::Method::WeightedSum, choice::Method::Topsis}) {
        const auto result = evaluateChoice(known, method);
        QVERIFY(result);
        for (const auto& scores : {result->weightedSum, result->topsis}) {
            QCOMPARE(scores.at(0).score, 0.75);
            QCOMPARE(scores.at(1).score, 0.25);
        }
        const choice::OrderEvidence& evidence = result->evidence;
        QCOMPARE(evidence.criteria, (QStringList{u"K1"_s, u"K3"_s}));
        QCOMPARE(evidence.tipping.size(), size_t(2));
        QVERIFY(qAbs(evidence.tipping.at(0).below->weight - 0.5) < 1e-8);
        QVERIFY(qAbs(evidence.tipping.at(1).above->weight - 0.5) < 1e-8);
        QVERIFY(qAbs(evidence.anyWeights->at(0, 1) - 0.5) < 0.02); // t uniform over 0 to 1
        QCOMPARE(evidence.nearWeights->at(0, 1), 1.0);
    }
    // As soon as it has a weight, its values are asked for.
    edit([&](Writer& w) {
        w.modify(known.criteria.at(1).id, [](Criterion& criterion) { criterion.points = 1; });
    });
    QCOMPARE(table(id).missingValues(), 1);
    QVERIFY(!evaluateChoice(table(id), choice::Method::WeightedSum));
    // Without any weight every value counts as asked for.
    edit([&](Writer& w) {
        for (const Criterion& criterion : known.criteria)
            w.modify(criterion.id, [](Criterion& changed) { changed.points = 0; });
    });
    QVERIFY(table(id).weights.empty());
    QCOMPARE(table(id).missingValues(), 1);
}

void TestChoiceRecords::lessIsBetter()
{
    const auto id = make({3, 1}, {{10, 0}, {2, 10}});
    const auto first = table(id).criteria.first().id;
    QCOMPARE(evaluateChoice(table(id), choice::Method::Topsis, 10)->topsis.at(0).rank, 1);
    edit([&](Writer& w) { w.modify(first, [](Criterion& one) { one.direction = Preference::Min; }); });
    const auto result = evaluateChoice(table(id), choice::Method::Topsis, 10);
    QCOMPARE(result->topsis.at(1).rank, 1);
    QVERIFY(result->methodsAgree);
    QCOMPARE(result->evidence.tipping.size(), size_t(2));
}

void TestChoiceRecords::valuesOfARatingInTheRoom()
{
    const auto ideas = m_room->capture({u"A"_s, u"B"_s, u"Unasked"_s});
    const auto id = make({30, 10}, {{1, 1}, {1, 1}});
    IdOf<VotingRound> round;
    edit([&](Writer& w) {
        workshop::RoundPlan plan;
        plan.title = u"Rating"_s;
        plan.method = RoundMethod::Rating;
        plan.setup.criteriaSetId = table(id).set.id;
        for (const auto& idea : ideas)
            plan.options.append(workshop::OptionPlan::of(idea));
        round = *workshop::openRound(w, m_room->workshop, plan);
    });
    const auto cells = workshop::cellsOf(*workshop::formOf(*m_room->project, round));
    const auto rate = [&](const QString& code, const QList<int>& marks) {
        workshop::BallotPaper paper;
        paper.code = code;
        for (int i = 0; i < marks.size(); ++i)
            if (marks.at(i) > 0)
                paper.sheet.set(cells.at(i), marks.at(i));
        edit([&](Writer& w) { QVERIFY(workshop::setBallot(w, round, paper)); });
    };
    rate(u"P01"_s, {5, 4, 2, 2}); // A, then B; on two criteria
    rate(u"P02"_s, {1, 1, 4, 0});
    rate(u"P03"_s, {5, 4, 2, 2});
    // Only a closed rating on these criteria can be taken.
    QVERIFY(ratingsFor(*m_room->project, table(id).record).isEmpty());
    QCOMPARE(m_room->edit([&](Writer& w) { takeValuesFrom(w, id, round); }).error().code, ErrorCode::Refused);
    edit([&](Writer& w) { QVERIFY(workshop::closeRound(w, round)); });
    edit([&](Writer& w) { takeValuesFrom(w, id, round); });
    const ChoiceTable rated = table(id);
    QCOMPARE(rated.roundTitle, u"Rating"_s);
    QCOMPARE(rated.at(0, 0), choice::Cell(11.0 / 3));
    QCOMPARE(rated.at(1, 1), choice::Cell(2.0));
    QCOMPARE(rated.ratings.size(), size_t(2));
    QCOMPARE(rated.ratings[0].voters(), 3);
    QCOMPARE(rated.ratings[1].at(1, 1), choice::Cell()); // P02 left it out
    // Two of three voters are for A. It stays first where two or three of those drawn are (20 of 27), and
    // where only P02 is drawn (1 of 27): then B has no mark on a criterion and comes last.
    const auto result = evaluateChoice(rated, choice::Method::WeightedSum);
    QVERIFY(result && result->evidence.voters);
    QVERIFY(qAbs(result->evidence.voters->at(0, 1) - 21.0 / 27) < 0.02);
    edit([&](Writer& w) { takeValuesFrom(w, id, {}); });
    QCOMPARE(table(id).at(0, 0), choice::Cell(1.0));
    QVERIFY(table(id).ratings.empty());
}

void TestChoiceRecords::removedWithWhatItOwns()
{
    const auto id = make({1, 1}, {{1, 2}, {3, 4}}, Weighting::Pairwise);
    say(id, 0, 1, {}, 2);
    const auto set = table(id).set.id;
    edit([&](Writer& w) { w.remove(id); });
    QCOMPARE(m_room->project->count<ChoiceValue>(), 0);
    QCOMPARE(m_room->project->count<Criterion>(), 2);
    edit([&](Writer& w) { w.remove(set); });
    QCOMPARE(m_room->project->count<CriterionJudgement>(), 0);
    QVERIFY(m_room->project->undo() && m_room->project->undo());
    QCOMPARE(m_room->project->count<ChoiceValue>(), 4);
    QVERIFY(m_room->project->check().isEmpty());
}

QTEST_GUILESS_MAIN(TestChoiceRecords)
#include "test_choice_records.moc"
