// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/monitoring/IndicatorEdits.h"
#include "core/monitoring/IndicatorFlaws.h"
#include "core/monitoring/IndicatorLibrary.h"
#include "core/monitoring/IndicatorRules.h"
#include "core/monitoring/IndicatorsSection.h"
#include "core/monitoring/Labels.h"
#include "core/project/Project.h"
#include "core/report/Document.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::monitoring;

namespace {

const QDate today(2026, 11, 21);

/// From 0 on 2025-01-01 to 730 on 2027-01-01: one a day.
Indicator oneADay()
{
    Indicator i;
    i.id = IdOf<Indicator>(RecordId::create());
    i.name = u"Firms"_s;
    i.unit = u"firms"_s;
    i.level = IndicatorLevel::Result;
    i.baseline = 0;
    i.baselineOn = QDate(2025, 1, 1);
    i.target = 730;
    i.targetOn = QDate(2027, 1, 1);
    i.source = u"Register"_s;
    i.frequencyMonths = 12;
    i.responsibleId = IdOf<Organisation>(RecordId::create());
    return i;
}

Measurement measured(const QDate& date, double value, qint64 madeAt = 0)
{
    Measurement m;
    m.id = IdOf<Measurement>(RecordId::create());
    m.measuredOn = date;
    m.value = value;
    m.createdAtMs = madeAt;
    return m;
}

Status statusOf(const Indicator& indicator, const QDate& date, double value)
{
    return assess(indicator, {measured(date, value)}, date).status;
}

Unrated unrated(const Indicator& indicator, const QList<Measurement>& values)
{
    const Assessment a = assess(indicator, values, today);
    return a.status == Status::Unrated && !a.ratio ? a.unrated : Unrated::No;
}

} // namespace

class TestIndicators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void pathIsStraightAndClamped();
    void thresholdsBelongToTheBetterSide();
    void decreasingTargetsWorkTheSame();
    void valueIsComparedWithItsOwnDay();
    void missingIsNeverRated();
    void achievedShareIsTheOracles();
    void latestKnowsCorrectionsAndSameDays();
    void gapsNeedAWholePeriod();
    void dueCaresForTheEndOfTheMonth_data();
    void dueCaresForTheEndOfTheMonth();
    void flawsSayWhatIsMissingOrWrong();
    void moreThanTwelveIsTooMany();
    void correctionsKeepTheOldValue();
    void impossibleValuesAreRefused();
    void overdueAndBaselinesOfAProject();
    void completenessAsksFiveThings();
    void libraryIsSound();
    void brokenLibrariesAreRefused();
    void sectionTellsValuesStatusAndSources();
    void explanationNamesNumbers();

private:
    std::unique_ptr<Project> fresh()
    {
        Project::OpenOptions options;
        options.clock = Clock([] { return QDateTime(today, QTime(12, 0)).toMSecsSinceEpoch(); });
        auto made = Project::create(m_dir.filePath(u"p%1.s3project"_s.arg(++m_number)), u"Test"_s, options);
        return made ? std::move(*made) : nullptr;
    }
    template<class F>
    static Result<void> write(Project& project, F&& change)
    {
        return project.transact(EditLabel{"Edit"}, std::forward<F>(change));
    }

    QTemporaryDir m_dir;
    int m_number = 0;
};

void TestIndicators::pathIsStraightAndClamped()
{
    const Indicator i = oneADay();
    QCOMPARE(expectedAt(i, QDate(2024, 6, 1)).value(), 0.0);
    QCOMPARE(expectedAt(i, QDate(2025, 1, 1)).value(), 0.0);
    QCOMPARE(expectedAt(i, QDate(2025, 4, 11)).value(), 100.0); // 100 days after New Year
    QCOMPARE(expectedAt(i, QDate(2026, 1, 1)).value(), 365.0);
    QCOMPARE(expectedAt(i, QDate(2027, 1, 1)).value(), 730.0);
    QCOMPARE(expectedAt(i, QDate(2030, 1, 1)).value(), 730.0);
    Indicator reversed = i;
    std::swap(reversed.baselineOn, reversed.targetOn);
    QVERIFY(!expectedAt(reversed, today));
    QVERIFY(!expectedAt(i, QDate()));
}

void TestIndicators::thresholdsBelongToTheBetterSide()
{
    const Indicator i = oneADay();
    const QDate day(2025, 4, 11); // 100 expected
    QCOMPARE(statusOf(i, day, 130), Status::OnTrack);
    QCOMPARE(statusOf(i, day, 90), Status::OnTrack);
    QCOMPARE(statusOf(i, day, 89.9), Status::Behind);
    QCOMPARE(statusOf(i, day, 60), Status::Behind);
    QCOMPARE(statusOf(i, day, 59.9), Status::FarBehind);
    QCOMPARE(statusOf(i, day, 0), Status::FarBehind); // zero is a value
    QCOMPARE(statusOf(i, day, -20), Status::FarBehind);
    // A third of the way from 0.1 to 0.4 is 0.2; 0.9 of it is 0.19, which binary numbers only come near to.
    Indicator fine = i;
    fine.baseline = 0.1;
    fine.target = 0.4;
    fine.baselineOn = QDate(2025, 1, 1);
    fine.targetOn = QDate(2025, 1, 31);
    QCOMPARE(statusOf(fine, QDate(2025, 1, 11), 0.19), Status::OnTrack);
}

void TestIndicators::decreasingTargetsWorkTheSame()
{
    Indicator i = oneADay(); // months from idea to pilot: 30 -> 10
    i.direction = Direction::Down;
    i.baseline = 30;
    i.target = 10;
    const QDate half(2026, 1, 1); // 20 expected
    QCOMPARE(expectedAt(i, half).value(), 20.0);
    QCOMPARE(assess(i, {measured(half, 22)}, half).ratio.value(), 0.8);
    QCOMPARE(statusOf(i, half, 21), Status::OnTrack);
    QCOMPARE(statusOf(i, half, 22), Status::Behind);
    QCOMPARE(statusOf(i, half, 25), Status::FarBehind);
    QCOMPARE(statusOf(i, half, 15), Status::OnTrack); // better than expected
    QCOMPARE(statusOf(i, half, 33), Status::FarBehind);
    QCOMPARE(achievedShare(i, 10).value(), 1.0);
    QCOMPARE(achievedShare(i, 35).value(), -0.25);
}

void TestIndicators::valueIsComparedWithItsOwnDay()
{
    const Indicator i = oneADay();
    // Exactly on the path on New Year, looked at eleven months later.
    const Assessment a = assess(i, {measured(QDate(2026, 1, 1), 365)}, today);
    QCOMPARE(a.status, Status::OnTrack);
    QCOMPARE(a.ratio.value(), 1.0);
    QCOMPARE(a.expected.value(), 365.0);
    QCOMPARE(a.expectedToday.value(), 689.0);
    QCOMPARE(a.achieved.value(), 0.5);
    // The last day on which it counts, and the day after.
    QCOMPARE(assess(i, {measured(QDate(2026, 1, 1), 365)}, QDate(2027, 1, 1)).status, Status::OnTrack);
    const Assessment old = assess(i, {measured(QDate(2026, 1, 1), 365)}, QDate(2027, 1, 2));
    QCOMPARE(old.status, Status::Unrated);
    QCOMPARE(old.unrated, Unrated::ValueTooOld);
    QCOMPARE(old.achieved.value(), 0.5); // how far it came is still known
}

void TestIndicators::missingIsNeverRated()
{
    const QList<Measurement> good{measured(QDate(2026, 6, 30), 500)};
    const Indicator sound = oneADay();
    QCOMPARE(unrated(sound, good), Unrated::No);
    QCOMPARE(unrated(sound, {}), Unrated::NoValue);
    QCOMPARE(unrated(sound, {measured(QDate(2026, 12, 1), 600)}), Unrated::NoValue); // not yet
    QCOMPARE(unrated(sound, {measured(QDate(2025, 11, 20), 300)}), Unrated::ValueTooOld);
    const auto with = [&](auto change) {
        Indicator i = sound;
        change(i);
        return unrated(i, good);
    };
    QCOMPARE(with([](Indicator& i) { i.level = IndicatorLevel::Context; }), Unrated::NotJudged);
    QCOMPARE(with([](Indicator& i) { i.level = IndicatorLevel::Impact; }), Unrated::NotJudged);
    QCOMPARE(with([](Indicator& i) { i.direction = Direction::None; }), Unrated::NotJudged);
    QCOMPARE(with([](Indicator& i) { i.target.reset(); }), Unrated::NoTarget);
    QCOMPARE(with([](Indicator& i) { i.targetOn = {}; }), Unrated::NoTarget);
    QCOMPARE(with([](Indicator& i) { i.baseline.reset(); }), Unrated::NoBaseline);
    QCOMPARE(with([](Indicator& i) { i.baselineOn = {}; }), Unrated::NoBaseline);
    QCOMPARE(with([](Indicator& i) { i.targetOn = i.baselineOn; }), Unrated::DatesReversed);
    QCOMPARE(with([](Indicator& i) { i.target = 0; }), Unrated::TargetIsBaseline);
    QCOMPARE(with([](Indicator& i) { i.frequencyMonths.reset(); }), Unrated::NoFrequency);
    QCOMPARE(with([](Indicator& i) { i.frequencyMonths = 0; }), Unrated::NoFrequency);
    QCOMPARE(with([](Indicator& i) { i.baselineOn = QDate(2026, 6, 30); }), Unrated::PathNotBegun);
    // Outputs begin at zero, whether or not somebody wrote it down.
    QCOMPARE(with([](Indicator& i) {
                 i.level = IndicatorLevel::Output;
                 i.baseline.reset();
             }),
             Unrated::No);
}

void TestIndicators::achievedShareIsTheOracles()
{
    Indicator i = oneADay();
    i.baseline = 2505;
    i.target = 15000;
    QCOMPARE(percentText(achievedShare(i, 12980)), u"84\u00A0%"_s);
    QVERIFY(qAbs(achievedShare(i, 12980).value() * 100 - 83.83) < 0.005); // worked example of OPSYS
    i.baseline = 0;
    i.target = 100;
    QCOMPARE(achievedShare(i, 55).value(), 0.55);
    i.target = 0;
    QVERIFY(!achievedShare(i, 55));
    i.target.reset();
    QVERIFY(!achievedShare(i, 55));
    QCOMPARE(percentText(std::nullopt), u"–"_s);
}

void TestIndicators::latestKnowsCorrectionsAndSameDays()
{
    const Measurement first = measured(QDate(2026, 1, 31), 10, 1);
    const Measurement wrong = measured(QDate(2026, 6, 30), 900, 2);
    Measurement right = measured(QDate(2026, 6, 30), 90, 3);
    right.supersedesId = wrong.id;
    QCOMPARE(latestOf(seriesOf({first, wrong}), today)->value, 900.0);
    QCOMPARE(latestOf(seriesOf({right, wrong, first}), today)->value, 90.0);
    QCOMPARE(seriesOf({right, wrong, first}).size(), 2);
    // A correction may move the day: the corrected one no longer counts as the latest.
    Measurement moved = measured(QDate(2025, 12, 31), 90, 4);
    moved.supersedesId = wrong.id;
    QCOMPARE(latestOf(seriesOf({first, wrong, moved}), today)->value, 10.0);
    // A correction of the correction.
    Measurement again = measured(QDate(2026, 6, 30), 91, 5);
    again.supersedesId = right.id;
    QCOMPARE(latestOf(seriesOf({again, first, wrong, right}), today)->value, 91.0);
    // Two of the same day: the one made later, in whatever order they come.
    const Measurement morning = measured(QDate(2026, 7, 1), 1, 10);
    const Measurement evening = measured(QDate(2026, 7, 1), 2, 20);
    QCOMPARE(latestOf(seriesOf({evening, morning}), today)->value, 2.0);
    QCOMPARE(latestOf(seriesOf({morning, evening}), today)->value, 2.0);
    // By date, not by order of making; not from the future.
    QCOMPARE(latestOf(seriesOf({measured(QDate(2027, 1, 1), 5, 1), wrong, first}), today)->value, 900.0);
    QVERIFY(!latestOf({}, today));
    QVERIFY(seriesOf({measured({}, 1)}).isEmpty());
}

void TestIndicators::gapsNeedAWholePeriod()
{
    QVERIFY(isGap({2022, 12, 31}, {2024, 12, 31}, 12));
    QVERIFY(!isGap({2022, 12, 31}, {2024, 2, 15}, 12)); // late, but no year left out
    QVERIFY(isGap({2026, 1, 31}, {2026, 3, 31}, 1));
    QVERIFY(!isGap({2026, 1, 31}, {2026, 2, 28}, 1));
    QVERIFY(!isGap({2000, 1, 1}, {2026, 1, 1}, std::nullopt));
    QVERIFY(!isGap({2000, 1, 1}, {2026, 1, 1}, 0));
    const QList<Measurement> series{measured({2022, 12, 31}, 1), measured({2023, 12, 31}, 2),
                                    measured({2025, 12, 31}, 3)};
    const QList<SeriesPoint> points = pointsOf(series, 12);
    QCOMPARE(points.size(), 4);
    QVERIFY(!points.at(2).value);
    QVERIFY(points.at(2).date > QDate(2023, 12, 31) && points.at(2).date < QDate(2025, 12, 31));
    QCOMPARE(pointsOf(series, std::nullopt).size(), 3);
    QVERIFY(pointsOf({}, 12).isEmpty());
}

void TestIndicators::dueCaresForTheEndOfTheMonth_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("due");
    QTest::newRow("end of January") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
    QTest::newRow("leap year") << QDate(2028, 1, 31) << 1 << QDate(2028, 2, 29);
    QTest::newRow("leap day") << QDate(2028, 2, 29) << 12 << QDate(2029, 2, 28);
    QTest::newRow("over the year") << QDate(2026, 8, 31) << 6 << QDate(2027, 2, 28);
    QTest::newRow("plain") << QDate(2026, 3, 15) << 3 << QDate(2026, 6, 15);
    QTest::newRow("baseline") << QDate() << 6 << QDate(2025, 7, 1);
    QTest::newRow("never") << QDate(2026, 3, 15) << 0 << QDate();
}

void TestIndicators::dueCaresForTheEndOfTheMonth()
{
    QFETCH(QDate, last);
    QFETCH(int, months);
    QFETCH(QDate, due);
    Indicator i = oneADay();
    i.frequencyMonths = months;
    QCOMPARE(nextDue(i, last), due);
    i.frequencyMonths.reset();
    QCOMPARE(nextDue(i, last), QDate());
    if (last.isValid() || months == 0)
        return;
    i.frequencyMonths = months;
    i.baselineOn = {};
    i.createdAtMs = QDateTime(QDate(2026, 5, 31), QTime(12, 0)).toMSecsSinceEpoch();
    QCOMPARE(nextDue(i, {}), QDate(2026, 11, 30));
}

void TestIndicators::flawsSayWhatIsMissingOrWrong()
{
    QCOMPARE(flawsOf(oneADay()), QList<IndicatorFlaw>());
    Indicator bare;
    bare.level = IndicatorLevel::Result;
    QCOMPARE(flawsOf(bare),
             (QList{IndicatorFlaw::NoName, IndicatorFlaw::NoUnit, IndicatorFlaw::NoSource,
                    IndicatorFlaw::NoFrequency, IndicatorFlaw::NoResponsible, IndicatorFlaw::NoBaseline,
                    IndicatorFlaw::NoBaselineDate, IndicatorFlaw::NoTarget, IndicatorFlaw::NoTargetDate}));
    const auto with = [](auto change) {
        Indicator i = oneADay();
        change(i);
        return flawsOf(i);
    };
    const auto one = [](IndicatorFlaw flaw) { return QList{flaw}; };
    QCOMPARE(with([](Indicator& i) { i.target = 0; }), one(IndicatorFlaw::TargetIsBaseline));
    QCOMPARE(with([](Indicator& i) { i.direction = Direction::Down; }),
             one(IndicatorFlaw::TargetAgainstDirection));
    QCOMPARE(with([](Indicator& i) { i.target = -5; }), one(IndicatorFlaw::TargetAgainstDirection));
    QCOMPARE(with([](Indicator& i) { i.targetOn = i.baselineOn; }),
             one(IndicatorFlaw::TargetNotAfterBaseline));
    QCOMPARE(with([](Indicator& i) { i.frequencyMonths = 0; }), one(IndicatorFlaw::FrequencyNotPositive));
    QCOMPARE(with([](Indicator& i) {
                 i.level = IndicatorLevel::Output;
                 i.baseline = 3;
             }),
             one(IndicatorFlaw::OutputBaselineNotZero));
    Indicator context = bare;
    context.level = IndicatorLevel::Context;
    context.name = u"GDP"_s;
    context.unit = u"EUR"_s;
    QCOMPARE(flawsOf(context), QList<IndicatorFlaw>());
    for (const IndicatorFlaw flaw : flawsOf(bare)) {
        QVERIFY(columnsOf<Indicator>().contains(columnOf(flaw)));
        QVERIFY(isGapOnly(flaw));
        QVERIFY(!sentenceFor(flaw).isEmpty());
    }
    QVERIFY(!isGapOnly(IndicatorFlaw::TargetIsBaseline));
}

void TestIndicators::moreThanTwelveIsTooMany()
{
    const IdOf<TransformativeActivity> activity(RecordId::create());
    QList<Indicator> indicators;
    for (int n = 0; n < 12; ++n) {
        indicators.append(oneADay());
        indicators.last().activityId = activity;
    }
    indicators.append(oneADay()); // of the whole strategy
    QVERIFY(crowdedActivities(indicators, today).isEmpty());
    indicators.append(indicators.first());
    QCOMPARE(crowdedActivities(indicators, today).size(), 1);
    QCOMPARE(crowdedActivities(indicators, today).first().indicators, 13);
    // Those whose target's date has passed are no longer active.
    QVERIFY(crowdedActivities(indicators, QDate(2027, 1, 2)).isEmpty());
}

void TestIndicators::correctionsKeepTheOldValue()
{
    auto project = fresh();
    Indicator i = oneADay();
    i.responsibleId.reset();
    IdOf<Measurement> wrong;
    QVERIFY(write(*project, [&](Writer& w) -> Result<void> {
        w.insert(i);
        const auto added = addMeasurement(w, i.id, {QDate(2026, 6, 30), 900, {}, {}});
        if (!added)
            return added.error();
        wrong = *added;
        return {};
    }));
    QVERIFY(write(*project, [&](Writer& w) -> Result<void> {
        const auto done =
            correctMeasurement(w, wrong, {QDate(2026, 6, 30), 490, u" Register "_s, u"Typing error"_s});
        return done ? Result<void>() : Result<void>(done.error());
    }));
    const IndicatorState state = loadIndicators(*project, today).first();
    QCOMPARE(state.measurements.size(), 2);
    QCOMPARE(project->find(wrong)->value, 900.0);
    QCOMPARE(state.series.size(), 1);
    QCOMPARE(state.series.first().value, 490.0);
    QCOMPARE(state.series.first().source, u"Register"_s);
    QCOMPARE(state.series.first().supersedesId, std::optional(wrong));
    // What was corrected cannot be corrected a second way.
    const auto twice = write(*project, [&](Writer& w) -> Result<void> {
        const auto done = correctMeasurement(w, wrong, {QDate(2026, 6, 30), 1, {}, {}});
        return done ? Result<void>() : Result<void>(done.error());
    });
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Refused);
    QCOMPARE(project->count<Measurement>(), 2);
    // Without its correction the old value counts again.
    QVERIFY(write(*project, [&](Writer& w) { w.remove(state.series.first().id); }));
    QCOMPARE(loadIndicators(*project, today).first().series.first().value, 900.0);
    QVERIFY(project->undo());
    QCOMPARE(loadIndicators(*project, today).first().series.first().value, 490.0);
}

void TestIndicators::impossibleValuesAreRefused()
{
    auto project = fresh();
    Indicator i = oneADay();
    i.responsibleId.reset();
    QVERIFY(write(*project, [&](Writer& w) { w.insert(i); }));
    for (const MeasurementDraft& draft :
         {MeasurementDraft{{}, 1, {}, {}}, MeasurementDraft{today.addDays(1), 1, {}, {}},
          MeasurementDraft{today, std::numeric_limits<double>::quiet_NaN(), {}, {}}}) {
        const auto done = write(*project, [&](Writer& w) -> Result<void> {
            const auto added = addMeasurement(w, i.id, draft);
            return added ? Result<void>() : Result<void>(added.error());
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidValue);
    }
    QCOMPARE(project->count<Measurement>(), 0);
    QVERIFY(write(*project, [&](Writer& w) -> Result<void> {
        const auto added = addMeasurement(w, i.id, {today, 1, {}, {}});
        return added ? Result<void>() : Result<void>(added.error());
    }));
    QCOMPARE(flawsOf(measured(QDate(2024, 12, 31), 1), i, today), QList{MeasurementFlaw::BeforeBaseline});
    QVERIFY(isWarning(MeasurementFlaw::BeforeBaseline));
}

void TestIndicators::overdueAndBaselinesOfAProject()
{
    auto project = fresh();
    Indicator fine = oneADay();
    Indicator late = oneADay();
    Indicator later = oneADay();
    Indicator unwatched = oneADay();
    unwatched.frequencyMonths.reset();
    unwatched.baselineOn = {};
    for (Indicator* i : {&fine, &late, &later, &unwatched})
        i->responsibleId.reset();
    late.frequencyMonths = 1;
    later.frequencyMonths = 6; // never measured, baseline 2025-01-01: due 2025-07-01
    QVERIFY(write(*project, [&](Writer& w) {
        for (Indicator* i : {&fine, &late, &later, &unwatched})
            w.insert(*i);
        Measurement m = measured(today.addMonths(-12), 1);
        m.indicatorId = fine.id; // due today is not overdue
        w.insert(m);
        m = measured(QDate(2026, 9, 30), 1);
        m.indicatorId = late.id; // due 2026-10-30
        w.insert(m);
    }));
    const QList<Overdue> overdue = overdueMeasurements(*project, today);
    QCOMPARE(overdue.size(), 2);
    QCOMPARE(overdue.at(0).indicator.id, later.id);
    QCOMPARE(overdue.at(0).dueOn, QDate(2025, 7, 1));
    QVERIFY(!overdue.at(0).lastOn.isValid());
    QCOMPARE(overdue.at(1).indicator.id, late.id);
    QCOMPARE(overdue.at(1).days, 22); // 30 October to 21 November
    QCOMPARE(overdueMeasurements(*project, today.addDays(1)).size(), 3);
    const QList<Indicator> without = resultIndicatorsWithoutBaseline(*project);
    QCOMPARE(without.size(), 1);
    QCOMPARE(without.first().id, unwatched.id);
}

void TestIndicators::completenessAsksFiveThings()
{
    auto project = fresh();
    QCOMPARE(completeness(*project, today), std::make_pair(0, 5));
    Indicator i = oneADay();
    i.responsibleId.reset();
    i.baseline.reset();
    i.target.reset();
    i.frequencyMonths = 1;
    QVERIFY(write(*project, [&](Writer& w) { w.insert(i); }));
    QCOMPARE(completeness(*project, today), std::make_pair(1, 5));
    i.baseline = 0;
    i.target = 9;
    QVERIFY(write(*project, [&](Writer& w) { w.update(i); }));
    QCOMPARE(completeness(*project, today), std::make_pair(3, 5));
    QVERIFY(write(*project, [&](Writer& w) {
        Measurement m = measured(today, 1);
        m.indicatorId = i.id;
        w.insert(m);
    }));
    QCOMPARE(completeness(*project, today), std::make_pair(5, 5));
    QCOMPARE(completeness(*project, today.addMonths(1).addDays(1)), std::make_pair(4, 5));
    i.level = IndicatorLevel::Process; // nothing is there to show results
    QVERIFY(write(*project, [&](Writer& w) { w.update(i); }));
    QCOMPARE(completeness(*project, today), std::make_pair(3, 5));
}

void TestIndicators::libraryIsSound()
{
    const IndicatorLibrary library = shippedIndicatorLibrary();
    QCOMPARE(library.provenance, u"app-default"_s);
    QVERIFY(!library.source.isEmpty());
    QVERIFY(library.indicators.size() >= 30);
    QSet<IndicatorLevel> levels;
    QStringList codes;
    for (const LibraryIndicator& entry : library.indicators) {
        levels.insert(entry.level);
        QVERIFY2(entry.frequencyMonths, qPrintable(entry.key));
        if (!entry.code.isEmpty())
            codes.append(entry.code);
    }
    QCOMPARE(levels.size(), allValues<IndicatorLevel>().size());
    QCOMPARE(codes, (QStringList{u"RCO01"_s, u"RCO07"_s, u"RCO10"_s, u"RCO16"_s, u"RCO83"_s, u"RCO84"_s,
                                 u"RCO87"_s, u"RCO101"_s, u"RCO116"_s}));
    auto project = fresh();
    QVERIFY(write(*project, [&](Writer& w) { addFromLibrary(w, *library.find(u"rco16"_s), std::nullopt); }));
    const Indicator stored = project->all<Indicator>().first();
    QCOMPARE(stored.code, u"RCO16"_s);
    QCOMPARE(stored.level, IndicatorLevel::Output);
    QCOMPARE(stored.baseline, std::optional(0.0));
    QCOMPARE(stored.frequencyMonths, std::optional(12));
    QVERIFY(!library.find(u"rco17"_s));
}

void TestIndicators::brokenLibrariesAreRefused()
{
    const QByteArray head = R"({"packId":"x","version":"1.2","kind":"indicators","body":{"indicators":[)";
    const QByteArray entry = R"({"key":"a","level":"result","name":{"en":"A","de":"Ah"},"unit":{"en":"u"}})";
    QVERIFY(readIndicatorLibrary(head + entry + "]}}"));
    QCOMPARE(readIndicatorLibrary(head + entry + "]}}", u"de"_s)->indicators.first().name, u"Ah"_s);
    QCOMPARE(readIndicatorLibrary(head + entry + "]}}", u"sl"_s)->indicators.first().name, u"A"_s);
    QVERIFY(!readIndicatorLibrary(head + entry + "," + entry + "]}}"));
    QVERIFY(!readIndicatorLibrary(head + QByteArray(entry).replace("result", "wonder") + "]}}"));
    QVERIFY(!readIndicatorLibrary(head + QByteArray(entry).replace("\"A\"", "\"\"") + "]}}"));
    QVERIFY(!readIndicatorLibrary(QByteArray(head).replace("1.2", "2.0") + entry + "]}}"));
    QVERIFY(!readIndicatorLibrary(QByteArray(head).replace("indicators\",\"body", "agenda\",\"body") + entry +
                                  "]}}"));
    QVERIFY(!readIndicatorLibrary("no json"));
}

void TestIndicators::sectionTellsValuesStatusAndSources()
{
    auto project = fresh();
    report::Section section = report::indicatorsSection(*project);
    QCOMPARE(section.place(), std::make_pair(5, 1));
    QVERIFY(section.isEmpty());
    Indicator i = oneADay();
    i.responsibleId.reset();
    QVERIFY(write(*project, [&](Writer& w) {
        w.insert(i);
        Measurement m = measured(QDate(2023, 1, 1), 1);
        m.indicatorId = i.id;
        w.insert(m);
        m = measured(QDate(2026, 1, 1), 292);
        m.indicatorId = i.id;
        m.source = u"Survey of 2025"_s;
        w.insert(m);
    }));
    section = report::indicatorsSection(*project);
    QCOMPARE(section.sources.size(), 1UL);
    QCOMPARE(section.sources.front(), u"Survey of 2025"_s);
    int charts = 0;
    bool stated = false;
    for (const report::Block& block : section.blocks) {
        if (const auto* table = std::get_if<report::Table>(&block); table && table->columns.size() == 8) {
            QCOMPARE(table->rows.size(), 1UL);
            QCOMPARE(table->rows.front().back().text, displayName(Status::Behind)); // 292 of 365
            QCOMPARE(table->rows.front().back().state, report::State::Warn);
            QCOMPARE(table->rows.front().at(6).text, u"40\u00A0%"_s); // 292 of 730
            QCOMPARE(table->rows.front().at(3).source.number, 1);
            stated = true;
        }
        if (const auto* chart = std::get_if<report::Chart>(&block)) {
            ++charts;
            // Two values with a gap between them, and both ends of the path.
            QCOMPARE(chart->points.size(), 5UL);
            QVERIFY(!chart->points.at(1).value && !chart->points.at(1).target);
            QCOMPARE(chart->points.back().target.value(), 730.0);
        }
    }
    QVERIFY(stated);
    QCOMPARE(charts, 1);
}

void TestIndicators::explanationNamesNumbers()
{
    QLocale::setDefault(QLocale::c());
    const Indicator i = oneADay();
    const QString text = explanation(i, assess(i, {measured(QDate(2026, 1, 1), 292)}, today), today);
    for (const QString& part : {u"80\u00A0%"_s, u"365\u00A0firms"_s, u"292\u00A0firms"_s, u"689\u00A0firms"_s,
                                u"90\u00A0%"_s, u"60\u00A0%"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    const QString grey = explanation(i, assess(i, {}, today), today);
    QVERIFY(grey.contains(sentenceFor(Unrated::NoValue)));
    QVERIFY(!grey.contains(u"90\u00A0%"_s));
    QCOMPARE(decimalsFor({1, 2.5, 3.25}), 2);
    QCOMPARE(decimalsFor({0.1, 1.0 / 3}), 3);
    QCOMPARE(decimalsFor({}), 0);
    QCOMPARE(valueText(std::nullopt, u"firms"_s), u"–"_s);
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "test_indicators.moc"
