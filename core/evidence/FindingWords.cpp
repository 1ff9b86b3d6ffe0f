// SPDX-License-Identifier: GPL-3.0-or-later
// Names, formulas and titles of findings.
#include "core/base/Numbers.h"
#include "core/evidence/Finding.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

using M = FindingMeasure;

struct FindingWordsSay {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

struct Words {
    M measure;
    const char* name;
    const char* formula; ///< with the variant, where the literature has several
};

constexpr Words words[] = {
    {M::Value, QT_TRANSLATE_NOOP("Finding", "Value"), QT_TRANSLATE_NOOP("Finding", "As in the data.")},
    {M::Share, QT_TRANSLATE_NOOP("Finding", "Share"),
     QT_TRANSLATE_NOOP("Finding", "Value / all industries of the region.")},
    {M::LocationQuotient, QT_TRANSLATE_NOOP("Finding", "Location quotient (LQ)"),
     QT_TRANSLATE_NOOP("Finding", "Share in the region / share in the comparator. Florence (1948).")},
    {M::SymmetricQuotient, QT_TRANSLATE_NOOP("Finding", "Symmetric location quotient"),
     QT_TRANSLATE_NOOP("Finding", "(LQ − 1) / (LQ + 1). Dalum, Laursen and Villumsen (1998).")},
    {M::AnnualGrowth, QT_TRANSLATE_NOOP("Finding", "Growth a year"),
     QT_TRANSLATE_NOOP("Finding", "(Later value / earlier value)^(1 / years) − 1: compound annual rate.")},
    {M::RelativeGrowth, QT_TRANSLATE_NOOP("Finding", "Relative growth"),
     QT_TRANSLATE_NOOP("Finding", "Growth in the region − growth of the industry in all regions.")},
    {M::DensityWithout, QT_TRANSLATE_NOOP("Finding", "Relatedness density without the industry itself"),
     QT_TRANSLATE_NOOP("Finding", "Proximity to what the region has / proximity to all other industries. "
                                  "Boschma, Balland and Kogler (2015).")},
    {M::DensityWith, QT_TRANSLATE_NOOP("Finding", "Relatedness density with the industry itself"),
     QT_TRANSLATE_NOOP("Finding", "Proximity to what the region has / proximity to all industries. Boschma, "
                                  "Balland and Kogler (2015).")},
    {M::Change, QT_TRANSLATE_NOOP("Finding", "Change"),
     QT_TRANSLATE_NOOP("Finding", "Later value − earlier value.")},
    {M::NationalShare, QT_TRANSLATE_NOOP("Finding", "National share"),
     QT_TRANSLATE_NOOP("Finding", "Earlier value × growth of everything in all regions. Dunn (1960).")},
    {M::IndustryMix, QT_TRANSLATE_NOOP("Finding", "Industry mix"),
     QT_TRANSLATE_NOOP("Finding",
                       "Earlier value × (growth of the industry − growth of everything), all regions. "
                       "Dunn (1960).")},
    {M::RegionalShift, QT_TRANSLATE_NOOP("Finding", "Regional shift"),
     QT_TRANSLATE_NOOP("Finding", "Earlier value × (growth in the region − growth of the industry in all "
                                  "regions). Dunn (1960).")},
    {M::Homothetic, QT_TRANSLATE_NOOP("Finding", "Homothetic value"),
     QT_TRANSLATE_NOOP("Finding", "Total of the region × total of the industry / total of everything: the "
                                  "value with the structure of all regions. Esteban-Marquillas (1972).")},
    {M::Competitive, QT_TRANSLATE_NOOP("Finding", "Competitive effect"),
     QT_TRANSLATE_NOOP("Finding", "Homothetic value × (growth in the region − growth of the industry). "
                                  "Esteban-Marquillas (1972).")},
    {M::Allocation, QT_TRANSLATE_NOOP("Finding", "Allocation effect"),
     QT_TRANSLATE_NOOP("Finding", "(Earlier value − homothetic value) × (growth in the region − growth of "
                                  "the industry). Esteban-Marquillas (1972).")},
    {M::RegionTotal, QT_TRANSLATE_NOOP("Finding", "Total"),
     QT_TRANSLATE_NOOP("Finding", "Sum of all industries that are not part of another.")},
    {M::Diversity, QT_TRANSLATE_NOOP("Finding", "Diversity"),
     QT_TRANSLATE_NOOP("Finding", "Number of industries whose location quotient reaches the threshold.")},
    {M::Hhi, QT_TRANSLATE_NOOP("Finding", "Herfindahl-Hirschman index (HHI)"),
     QT_TRANSLATE_NOOP("Finding", "Sum of squared shares of the industries: 1/n (even) to 1 (all in one).")},
    {M::NormalisedHhi, QT_TRANSLATE_NOOP("Finding", "Normalised Herfindahl-Hirschman index"),
     QT_TRANSLATE_NOOP("Finding", "(HHI − 1/n) / (1 − 1/n), n = industries, those of zero included.")},
    {M::KrugmanTotal, QT_TRANSLATE_NOOP("Finding", "Krugman index"),
     QT_TRANSLATE_NOOP("Finding", "Sum of |share in the region − share in all regions, this one included|: 0 "
                                  "(same structure) to 2. Krugman (1991).")},
    {M::KrugmanRest, QT_TRANSLATE_NOOP("Finding", "Krugman index against the rest"),
     QT_TRANSLATE_NOOP("Finding", "Sum of |share in the region − share in all other regions|: 0 (same "
                                  "structure) to 2. Krugman (1991).")},
    {M::Hoover, QT_TRANSLATE_NOOP("Finding", "Hoover index of specialisation"),
     QT_TRANSLATE_NOOP("Finding", "Half of the Krugman index against all regions: 0 to 1. Hoover (1936).")},
    {M::Gini, QT_TRANSLATE_NOOP("Finding", "Gini coefficient"),
     QT_TRANSLATE_NOOP("Finding", "Over the industries, unweighted, population form: 0 to 1 − 1/n.")},
    {M::HooverGini, QT_TRANSLATE_NOOP("Finding", "Gini coefficient of the Hoover curve"),
     QT_TRANSLATE_NOOP("Finding", "Twice the area between the Lorenz curve against all regions and the "
                                  "diagonal: 0 (same structure) to 1.")},
    {M::Entropy, QT_TRANSLATE_NOOP("Finding", "Entropy"),
     QT_TRANSLATE_NOOP("Finding", "−Sum of share × log2 share, in bits: 0 (all in one) to log2 n. Shannon "
                                  "(1948).")},
    {M::Evenness, QT_TRANSLATE_NOOP("Finding", "Evenness"),
     QT_TRANSLATE_NOOP("Finding", "Entropy / log2 n, n = industries, those of zero included: 0 to 1.")},
    {M::HillNumber, QT_TRANSLATE_NOOP("Finding", "Hill number"),
     QT_TRANSLATE_NOOP("Finding", "2^entropy: how many equally large industries would be as diverse.")},
    {M::UnrelatedVariety, QT_TRANSLATE_NOOP("Finding", "Unrelated variety"),
     QT_TRANSLATE_NOOP("Finding", "Entropy between groups of industries, in bits. Frenken, van Oort and "
                                  "Verburg (2007).")},
    {M::RelatedVariety, QT_TRANSLATE_NOOP("Finding", "Related variety"),
     QT_TRANSLATE_NOOP("Finding", "Entropy within groups of industries, weighted by the groups, in bits. "
                                  "Frenken, van Oort and Verburg (2007).")},
    {M::Eci, QT_TRANSLATE_NOOP("Finding", "Economic complexity index (ECI)"),
     QT_TRANSLATE_NOOP("Finding", "Second eigenvector of the regions' likeness by what they have, z-scored "
                                  "(population). Hidalgo and Hausmann (2009).")},
    {M::IndustryTotal, QT_TRANSLATE_NOOP("Finding", "Total of the industry"),
     QT_TRANSLATE_NOOP("Finding", "Sum of all regions that are not part of another.")},
    {M::Ubiquity, QT_TRANSLATE_NOOP("Finding", "Ubiquity"),
     QT_TRANSLATE_NOOP("Finding", "Number of regions whose location quotient reaches the threshold.")},
    {M::IndustryHhi, QT_TRANSLATE_NOOP("Finding", "Concentration in regions (HHI)"),
     QT_TRANSLATE_NOOP("Finding", "Sum of squared shares of the regions: 1/n (even) to 1 (all in one).")},
    {M::IndustryKrugman, QT_TRANSLATE_NOOP("Finding", "Krugman concentration"),
     QT_TRANSLATE_NOOP("Finding", "Sum over regions of |share of the industry − share of everything|: 0 to "
                                  "2.")},
    {M::IndustryGini, QT_TRANSLATE_NOOP("Finding", "Gini coefficient over regions"),
     QT_TRANSLATE_NOOP("Finding", "Unweighted, population form: 0 to 1 − 1/n.")},
    {M::IndustryHooverGini, QT_TRANSLATE_NOOP("Finding", "Gini coefficient of the Hoover curve over regions"),
     QT_TRANSLATE_NOOP("Finding", "Twice the area between the Lorenz curve against everything and the "
                                  "diagonal: 0 to 1.")},
    {M::Pci, QT_TRANSLATE_NOOP("Finding", "Complexity of the industry (PCI)"),
     QT_TRANSLATE_NOOP("Finding", "Second eigenvector of the industries' likeness by where they are, "
                                  "z-scored (population). Hidalgo and Hausmann (2009).")},
    {M::Proximity, QT_TRANSLATE_NOOP("Finding", "Proximity"),
     QT_TRANSLATE_NOOP("Finding", "Regions that have both / regions that have the more frequent one. "
                                  "Hidalgo, Klinger, Barabasi and Hausmann (2007).")},
};

const Words& wordsFor(M measure)
{
    for (const Words& one : words)
        if (one.measure == measure)
            return one;
    return words[0];
}

int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size >= 1000 ? 0 : size >= 10 ? 1 : 2;
}

QString periodsText(const FindingParameters& p, M measure)
{
    return needsBasePeriod(measure) ? p.basePeriod + u"–"_s + p.period : p.period;
}

} // namespace

QString findingName(FindingMeasure measure)
{
    return FindingWordsSay::tr(wordsFor(measure).name);
}

QString findingFormula(FindingMeasure measure)
{
    return FindingWordsSay::tr(wordsFor(measure).formula);
}

QString findingText(FindingMeasure measure, std::optional<double> value)
{
    if (!value)
        return u"–"_s;
    switch (measure) {
    case M::Share:
        return percentText(value, 2);
    case M::AnnualGrowth:
        return percentText(value, 1, true);
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
        return displayNumber(*value, decimalsFor(*value));
    case M::Change:
    case M::NationalShare:
    case M::IndustryMix:
    case M::RegionalShift:
    case M::Competitive:
    case M::Allocation:
        return (*value > 0 ? u"+"_s : QString()) + displayNumber(*value, decimalsFor(*value));
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
    const QString name = findingName(finding.measure);
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
