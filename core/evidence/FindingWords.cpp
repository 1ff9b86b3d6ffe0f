// SPDX-License-Identifier: GPL-3.0-or-later
// Values and titles of findings.
#include "core/base/Numbers.h"
#include "core/evidence/DataFinding.h"
#include "core/evidence/Finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

using M = FindingMeasure;

struct FindingWordsSay {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

QString periodsText(const FindingParameters& p, M measure)
{
    return needsBasePeriod(measure) ? p.basePeriod + u"–"_s + p.period : p.period;
}

} // namespace

QString findingText(FindingMeasure measure, std::optional<double> value)
{
    if (!value)
        return u"–"_s;
    switch (measure) {
    case M::Share:
        return percentText(value, 2);
    case M::AnnualGrowth:
        return percentText(value, 1, true);
    case M::DensityWithout:
    case M::DensityWith:
        return percentText(value, 0);
    case M::RelativeGrowth:
        return FindingWordsSay::tr("%1 percentage points")
            .arg((*value > 0 ? u"+"_s : QString()) + displayNumber(*value * 100, 1));
    case M::Diversity:
    case M::Ubiquity:
        return displayNumber(*value, 0);
    case M::Value:
    case M::RegionTotal:
    case M::IndustryTotal:
    case M::Homothetic:
        return amountText(value);
    case M::Change:
    case M::NationalShare:
    case M::IndustryMix:
    case M::RegionalShift:
    case M::Competitive:
    case M::Allocation:
        return (*value > 0 ? u"+"_s : QString()) + amountText(value);
    case M::Hhi:
    case M::NormalisedHhi:
    case M::IndustryHhi:
        return displayNumber(*value, 3);
    default:
        return displayNumber(*value, 2);
    }
}

QString growthClassName(GrowthClass growthClass)
{
    switch (growthClass) {
    case GrowthClass::Star:
        return FindingWordsSay::tr("Star");
    case GrowthClass::Mature:
        return FindingWordsSay::tr("Mature");
    case GrowthClass::Emerging:
        return FindingWordsSay::tr("Emerging");
    case GrowthClass::Declining:
        break;
    }
    return FindingWordsSay::tr("Declining");
}

QString findingTitle(const Finding& finding)
{
    const FindingParameters& p = finding.parameters;
    const QString value =
        (finding.lowerBound ? u"≥ "_s : QString()) + findingText(finding.measure, finding.value);
    const QString periods = periodsText(p, finding.measure);
    if (finding.measure == M::LocationQuotient)
        return FindingWordsSay::tr("LQ of %1 in %2: %3 (%4)").arg(p.industry, p.region, value, periods);
    const QString name = measureText(finding.measure).name;
    switch (subjectOf(finding.measure)) {
    case FindingSubject::Pair:
        return FindingWordsSay::tr("%1 of %2 and %3: %4 (%5)")
            .arg(name, p.industry, p.otherIndustry, value, periods);
    case FindingSubject::Industry:
        return FindingWordsSay::tr("%1, %2: %3 (%4)").arg(name, p.industry, value, periods);
    case FindingSubject::Region:
        return FindingWordsSay::tr("%1, %2: %3 (%4)").arg(name, p.region, value, periods);
    case FindingSubject::Cell:
        break;
    }
    return p.industry.isEmpty()
               ? FindingWordsSay::tr("%1, %2: %3 (%4)").arg(name, p.region, value, periods)
               : FindingWordsSay::tr("%1, %2 in %3: %4 (%5)").arg(name, p.industry, p.region, value, periods);
}

} // namespace s3::evidence
