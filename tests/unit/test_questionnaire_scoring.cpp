// SPDX-License-Identifier: GPL-3.0-or-later
// Scores computed by hand; edges first.
#include "core/questionnaire/Scoring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::questionnaire;

namespace {

struct Fixture {
    Scale scale{1, 5};
    QList<DimensionRule> rules;
    QList<Respondent> respondents;

    /// One dimension a number: as many items of weight 1.
    explicit Fixture(const QList<int>& items)
    {
        for (const int count : items) {
            DimensionRule rule;
            rule.id = RecordId::create();
            for (int i = 0; i < count; ++i)
                rule.items.append({RecordId::create(), 1, false});
            rules.append(rule);
        }
    }
    /// A digit an item over all dimensions; "n" does not apply, "-" blank.
    void answer(const QString& group, const QString& digits)
    {
        Respondent respondent;
        respondent.group = group;
        int at = 0;
        for (const DimensionRule& rule : rules)
            for (const ItemRule& item : rule.items) {
                const QChar c = digits.at(at++);
                if (c == u'n')
                    respondent.answers.insert(item.id, std::nullopt);
                else if (c != u'-')
                    respondent.answers.insert(item.id, c.digitValue());
            }
        respondents.append(respondent);
    }
    RoundResult evaluate(int minimum = 1, const QStringList& groups = {}) const
    {
        return questionnaire::evaluate(rules, scale, respondents, groups, minimum);
    }
};

} // namespace

#define COMPARE_VALUE(optional, expected)                                                                    \
    do {                                                                                                     \
        QVERIFY(optional);                                                                                   \
        QVERIFY2(qAbs(*(optional) - (expected)) < 1e-12, qPrintable(QString::number(*(optional), 'g', 17))); \
    } while (false)

class TestQuestionnaireScoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meanIsThatOfItemMeans();
    void weightsCount();
    void weightZeroItemDoesNotCount();
    void allWeightsZeroGiveNothing();
    void reversedItemsAreTurned();
    void halfOfTheItemsIsEnough();
    void allNotApplicableIsNothingNotZero();
    void nobodyIsNothing();
    void oneRespondentHasNoAgreement();
    void agreementRunsFromNoneToFull();
    void tiesInTheMiddle();
    void quartilesAreType7();
    void otherScales();
    void lights();
    void smallGroupsAreHidden();
    void smallGroupIsNotFoundBySubtraction();
    void untoldGroupIsAGroupToo();
    void fewInADimensionAreHiddenThere();
    void twoSmallGroupsTogetherAreEnough();
    void overallIsWeighted();
    void gapsNeedBoth();
    void countsAreAsGiven();
};

void TestQuestionnaireScoring::meanIsThatOfItemMeans()
{
    Fixture f({2});
    f.answer({}, u"5-"_s); // counts: half of the items
    f.answer({}, u"31"_s);
    f.answer({}, u"43"_s);
    const DimensionResult d = f.evaluate().dimensions.first();
    // Items: (5 + 3 + 4) / 3 = 4 and (1 + 3) / 2 = 2, mean 3; not the mean of own means (5 + 2 + 3.5) / 3.
    QCOMPARE(d.respondents, 3);
    COMPARE_VALUE(d.mean, 3.0);
    COMPARE_VALUE(d.score, 50.0);
    COMPARE_VALUE(d.median, 62.5); // own scores 25, 62.5, 100
    COMPARE_VALUE(d.lowerQuartile, 43.75);
    COMPARE_VALUE(d.upperQuartile, 81.25);
    COMPARE_VALUE(d.interquartileRange(), 37.5);
    // Own means 5, 2, 3.5: population sd = sqrt((1.5^2 + 1.5^2) / 3) = sqrt(1.5); largest 2.
    COMPARE_VALUE(d.agreement, 1 - std::sqrt(1.5) / 2);
}

void TestQuestionnaireScoring::weightsCount()
{
    Fixture f({2});
    f.rules[0].items[0].weight = 3;
    f.answer({}, u"51"_s);
    const DimensionResult d = f.evaluate().dimensions.first();
    COMPARE_VALUE(d.mean, 4.0); // (3 * 5 + 1 * 1) / 4
    COMPARE_VALUE(d.score, 75.0);
    COMPARE_VALUE(d.median, 75.0);
}

void TestQuestionnaireScoring::weightZeroItemDoesNotCount()
{
    Fixture f({3});
    f.rules[0].items[2].weight = 0;
    f.answer({}, u"2-5"_s); // one of two counting items: half
    f.answer({}, u"--5"_s); // none of the counting ones
    const RoundResult r = f.evaluate();
    QCOMPARE(r.dimensions.first().respondents, 1);
    COMPARE_VALUE(r.dimensions.first().mean, 2.0);
    COMPARE_VALUE(r.items.at(2).mean, 5.0); // still shown by itself
    QCOMPARE(r.respondents, 2);
}

void TestQuestionnaireScoring::allWeightsZeroGiveNothing()
{
    Fixture f({2});
    f.rules[0].items[0].weight = f.rules[0].items[1].weight = 0;
    f.answer({}, u"45"_s);
    const DimensionResult d = f.evaluate().dimensions.first();
    QCOMPARE(d.respondents, 0);
    QVERIFY(!d.mean && !d.score && !d.median && !d.agreement);
    QVERIFY(!f.evaluate().overall);
}

void TestQuestionnaireScoring::reversedItemsAreTurned()
{
    Fixture f({2});
    f.rules[0].items[1].reversed = true;
    f.answer({}, u"42"_s);
    f.answer({}, u"51"_s);
    const RoundResult r = f.evaluate();
    COMPARE_VALUE(r.dimensions.first().mean, 4.5);
    COMPARE_VALUE(r.items.at(1).mean, 4.5);
    QCOMPARE(r.items.at(1).counts, (QList<int>{1, 1, 0, 0, 0}));
    Fixture zero({1});
    zero.scale = {0, 5};
    zero.rules[0].items[0].reversed = true;
    zero.answer({}, u"0"_s);
    COMPARE_VALUE(zero.evaluate().dimensions.first().score, 100.0);
}

void TestQuestionnaireScoring::halfOfTheItemsIsEnough()
{
    Fixture f({4, 3});
    f.answer({}, u"55--"
                 "1--"_s); // 2 of 4 count, 1 of 3 does not
    f.answer({}, u"1nnn"
                 "33-"_s); // 1 of 4 does not, 2 of 3 do
    const RoundResult r = f.evaluate();
    QCOMPARE(r.dimensions.at(0).respondents, 1);
    COMPARE_VALUE(r.dimensions.at(0).mean, 5.0); // the 1 of who does not count is left out
    QCOMPARE(r.dimensions.at(1).respondents, 1);
    COMPARE_VALUE(r.dimensions.at(1).mean, 3.0);
    COMPARE_VALUE(r.items.at(0).mean, 3.0); // an item by itself: every valid answer
}

void TestQuestionnaireScoring::allNotApplicableIsNothingNotZero()
{
    Fixture f({2});
    f.answer(u"firm"_s, u"nn"_s);
    f.answer(u"firm"_s, u"--"_s);
    const RoundResult r = f.evaluate(1, {u"firm"_s});
    QCOMPARE(r.respondents, 0);
    QCOMPARE(r.empty, 2);
    QVERIFY(!r.dimensions.first().score && !r.overall);
    QVERIFY(!r.items.first().mean);
    QCOMPARE(r.items.first().notApplicable, 0); // sheets without any number are left out altogether
    QCOMPARE(r.groups.first().respondents, 0);
    QVERIFY(!r.groups.first().hidden);
    QCOMPARE(lightOf(r.dimensions.first().score, 40, 65), Light::None);
}

void TestQuestionnaireScoring::nobodyIsNothing()
{
    Fixture f({2, 2});
    const RoundResult r = f.evaluate(3, {u"firm"_s, u"research"_s});
    QCOMPARE(r.respondents, 0);
    QVERIFY(!r.hidden);
    QCOMPARE(r.dimensions.size(), 2);
    QVERIFY(!r.dimensions.at(1).score);
    QCOMPARE(r.groups.size(), 2);
    QVERIFY(!gaps(r, u"firm"_s, u"research"_s).at(0));
}

void TestQuestionnaireScoring::oneRespondentHasNoAgreement()
{
    Fixture f({2});
    f.answer({}, u"24"_s);
    const DimensionResult d = f.evaluate().dimensions.first();
    QCOMPARE(d.respondents, 1);
    COMPARE_VALUE(d.median, 50.0);
    COMPARE_VALUE(d.interquartileRange(), 0.0);
    QVERIFY(!d.agreement);
}

void TestQuestionnaireScoring::agreementRunsFromNoneToFull()
{
    Fixture torn({1});
    for (const auto& a : {u"1"_s, u"5"_s, u"1"_s, u"5"_s})
        torn.answer({}, a);
    COMPARE_VALUE(torn.evaluate().dimensions.first().agreement, 0.0);
    Fixture one({1});
    for (int i = 0; i < 3; ++i)
        one.answer({}, u"2"_s);
    COMPARE_VALUE(one.evaluate().dimensions.first().agreement, 1.0);
}

void TestQuestionnaireScoring::tiesInTheMiddle()
{
    Fixture f({1});
    for (const auto& a : {u"3"_s, u"3"_s, u"3"_s, u"5"_s})
        f.answer({}, a);
    const DimensionResult d = f.evaluate().dimensions.first();
    COMPARE_VALUE(d.median, 50.0);
    COMPARE_VALUE(d.lowerQuartile, 50.0);
    COMPARE_VALUE(d.upperQuartile, 62.5); // rank 2.25: 50 + 0.25 * 50
}

void TestQuestionnaireScoring::quartilesAreType7()
{
    const std::vector<double> v{1, 2, 4, 8};
    COMPARE_VALUE(quantile(v, 0.25), 1.75);
    COMPARE_VALUE(quantile(v, 0.5), 3.0);
    COMPARE_VALUE(quantile(v, 0.75), 5.0);
    COMPARE_VALUE(quantile(v, 0), 1.0);
    COMPARE_VALUE(quantile(v, 1), 8.0);
    COMPARE_VALUE(quantile({7}, 0.25), 7.0);
    QVERIFY(!quantile({}, 0.5));
}

void TestQuestionnaireScoring::otherScales()
{
    COMPARE_VALUE(std::optional<double>(normalised(2, {1, 3})), 50.0);
    COMPARE_VALUE(std::optional<double>(normalised(7, {1, 7})), 100.0);
    COMPARE_VALUE(std::optional<double>(normalised(0, {0, 5})), 0.0);
    QVERIFY(!Scale({0, 5}).zeroMeansNotApplicable());
    QVERIFY(Scale({1, 4}).zeroMeansNotApplicable());
    Fixture f({1});
    f.scale = {1, 3};
    f.answer({}, u"5"_s); // outside the scale: no answer
    QCOMPARE(f.evaluate().respondents, 0);
}

void TestQuestionnaireScoring::lights()
{
    QCOMPARE(lightOf(39.9, 40, 65), Light::Red);
    QCOMPARE(lightOf(40.0, 40, 65), Light::Amber);
    QCOMPARE(lightOf(64.999, 40, 65), Light::Amber);
    QCOMPARE(lightOf(65.0, 40, 65), Light::Green);
    QCOMPARE(lightOf(100 * (0.1 + 0.2) / 0.75, 40, 65), Light::Amber); // 40 but for rounding
    QCOMPARE(lightOf(0.0, 40, 65), Light::Red);
    QCOMPARE(lightOf(std::nullopt, 40, 65), Light::None);
}

void TestQuestionnaireScoring::smallGroupsAreHidden()
{
    const QMap<QString, int> sizes{{u"a"_s, 10}, {u"b"_s, 3}, {u"c"_s, 0}};
    QVERIFY(hiddenGroups(sizes, 3).isEmpty());
    Fixture f({1});
    for (int i = 0; i < 2; ++i)
        f.answer(u"a"_s, u"5"_s);
    const RoundResult r = f.evaluate(3, {u"a"_s});
    QVERIFY(r.hidden);
    QVERIFY(r.dimensions.first().hidden && !r.dimensions.first().score && !r.dimensions.first().median);
    QVERIFY(r.items.first().hidden && r.items.first().counts.isEmpty());
    QVERIFY(r.groups.first().hidden && !r.groups.first().dimensions.first().score);
    QVERIFY(!r.overall && !r.groups.first().overall);
}

void TestQuestionnaireScoring::smallGroupIsNotFoundBySubtraction()
{
    // Hiding only the two of b would let everybody compute them: all minus a.
    Fixture f({1});
    for (int i = 0; i < 4; ++i)
        f.answer(u"a"_s, u"4"_s);
    for (int i = 0; i < 6; ++i)
        f.answer(u"c"_s, u"3"_s);
    for (int i = 0; i < 2; ++i)
        f.answer(u"b"_s, u"1"_s);
    const RoundResult r = f.evaluate(3, {u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(!r.hidden);
    QVERIFY(r.dimensions.first().score);
    QVERIFY(r.group(u"b"_s)->hidden);
    QVERIFY(r.group(u"a"_s)->hidden); // the smallest of the others
    QCOMPARE(r.protectingGroups, QStringList{u"a"_s});
    QVERIFY(!r.group(u"c"_s)->hidden);
    COMPARE_VALUE(r.group(u"c"_s)->overall, 50.0);
}

void TestQuestionnaireScoring::untoldGroupIsAGroupToo()
{
    Fixture f({1});
    for (int i = 0; i < 5; ++i)
        f.answer(u"a"_s, u"4"_s);
    f.answer({}, u"1"_s);
    const RoundResult r = f.evaluate(3, {u"a"_s});
    QCOMPARE(r.groups.size(), 2);
    QVERIFY(r.group({})->hidden);
    QVERIFY(r.group(u"a"_s)->hidden); // all minus a would be the one who did not tell
}

void TestQuestionnaireScoring::fewInADimensionAreHiddenThere()
{
    Fixture f({1, 1});
    f.answer(u"a"_s, u"44"_s);
    f.answer(u"a"_s, u"44"_s);
    f.answer(u"a"_s, u"4-"_s);
    for (int i = 0; i < 3; ++i)
        f.answer(u"b"_s, u"22"_s);
    const RoundResult r = f.evaluate(3, {u"a"_s, u"b"_s});
    QVERIFY(!r.group(u"a"_s)->hidden);
    QVERIFY(r.group(u"a"_s)->dimensions.at(0).score);
    QVERIFY(r.group(u"a"_s)->dimensions.at(1).hidden);
    QVERIFY(r.group(u"b"_s)->dimensions.at(1).hidden);
    QVERIFY(!r.group(u"a"_s)->overall);
    QVERIFY(r.dimensions.at(1).score);
}

void TestQuestionnaireScoring::twoSmallGroupsTogetherAreEnough()
{
    const QSet<QString> hidden = hiddenGroups({{u"a"_s, 2}, {u"b"_s, 2}, {u"c"_s, 9}}, 3);
    QCOMPARE(hidden, (QSet<QString>{u"a"_s, u"b"_s}));
    QCOMPARE(hiddenGroups({{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 9}}, 3),
             (QSet<QString>{u"a"_s, u"b"_s, u"c"_s}));
}

void TestQuestionnaireScoring::overallIsWeighted()
{
    Fixture f({1, 1, 1});
    f.rules[0].weight = 3;
    f.answer({}, u"51-"_s); // the third has no score and does not count
    COMPARE_VALUE(f.evaluate().overall, 75.0);
}

void TestQuestionnaireScoring::gapsNeedBoth()
{
    Fixture f({1, 1});
    for (int i = 0; i < 3; ++i) {
        f.answer(u"p"_s, u"5-"_s);
        f.answer(u"m"_s, u"23"_s);
    }
    const auto found = gaps(f.evaluate(3, {u"p"_s, u"m"_s}), u"p"_s, u"m"_s);
    COMPARE_VALUE(found.at(0), 75.0);
    QVERIFY(!found.at(1));
    QVERIFY(!gaps(f.evaluate(), u"p"_s, u"nobody"_s).at(0));
}

void TestQuestionnaireScoring::countsAreAsGiven()
{
    Fixture f({1, 1});
    for (const auto& a : {u"51"_s, u"5n"_s, u"2-"_s})
        f.answer({}, a);
    const RoundResult r = f.evaluate();
    QCOMPARE(r.items.at(0).counts, (QList<int>{0, 1, 0, 0, 2}));
    QCOMPARE(r.items.at(1).valid, 1);
    QCOMPARE(r.items.at(1).notApplicable, 1);
    QCOMPARE(r.items.at(1).blank, 1);
}

QTEST_APPLESS_MAIN(TestQuestionnaireScoring)
#include "test_questionnaire_scoring.moc"
