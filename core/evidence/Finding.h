// SPDX-License-Identifier: GPL-3.0-or-later
// One number computed from a data set: which measure, of what, and how it came about.
#pragma once

#include "core/evidence/DataFinding.h"
#include "core/evidence/DatasetMeasures.h"
#include "core/evidence/MeasureTexts.h"

namespace s3::evidence {

/// The value with as many digits as it deserves; shares and growth in per cent; an en dash for nothing.
QString findingText(FindingMeasure measure, std::optional<double> value);

/// "Star", "Mature", "Emerging", "Declining"; in the application's language.
QString growthClassName(GrowthClass growthClass);

/// What a measure was computed of. Stored as JSON with the card.
struct FindingParameters {
    QString region;
    QString industry;
    QString otherIndustry; ///< of a pair
    QString period;
    QString basePeriod; ///< empty where the measure needs none; with a location quotient it tells the growth
    QString comparator; ///< a region; empty = all regions
    double threshold = 1;
    int groupLevel = 0;        ///< level of the classification that groups industries; 0 = none
    int industryLevel = 0;     ///< only industries of this level are summed; 0 = as the data set says
    bool tellsLeftOut = false; ///< cards of older versions do not tell what was not summed:
    QStringList leftOutRegions;
    QStringList leftOutIndustries;

    QString toJson(FindingMeasure measure) const;
    static FindingParameters fromJson(const QString& json);
    /// Two findings with equal identity are the same card, however their sums came about.
    QString identity(FindingMeasure measure) const;
};

struct Finding {
    FindingMeasure measure = FindingMeasure::Value;
    FindingParameters parameters;
    std::optional<double> value; ///< nothing: not defined
    bool lowerBound = false;     ///< a sum with missing parts
    bool fromLowerBounds = false;
    bool smallBase = false;
    QString explanation; ///< formula with its inputs, what they are, source; several lines
};

/// Computes a finding; `measures` has the groups and levels that `parameters` say (see optionsFor()). The
/// parameters of the result say what was left out of sums. NotFound: region, industry or period do not occur
/// any more.
Result<Finding> computeFinding(DatasetMeasures& measures, const BoardWords& words, FindingMeasure measure,
                               const FindingParameters& parameters);
/// The same from measures at hand, with their period and threshold; for a measure of a region, an industry or
/// a pair, and for relatedness density. `without`: what their sums leave out.
Result<Finding> findingIn(const PeriodMeasures& measures, const NotSummed& without, const BoardWords& words,
                          FindingMeasure measure, const FindingParameters& parameters);

/// How a data set is summed for parameters of a card: as decided for it, with their levels and groups.
SumOptions optionsFor(const Reader& reader, const ObservationTable& table, const Dataset& dataset,
                      const FindingParameters& parameters);

/// "LQ of C in AT31: 1.42 (2015)".
QString findingTitle(const Finding& finding);
/// The card of a finding: quantitative, medium confidence (low for a small base), with everything that is
/// needed to compute it again. The finding must have a value.
Evidence evidenceFrom(const Finding& finding, const BoardWords& words);
/// Stores the card and links data set -> card.
IdOf<Evidence> keepAsEvidence(Writer& writer, const Finding& finding, const BoardWords& words);
/// Cards already kept from this data set, by measure code and identity: keptKey().
QHash<QString, IdOf<Evidence>> keptFindings(const Reader& reader, const IdOf<Dataset>& dataset);
QString keptKey(FindingMeasure measure, const FindingParameters& parameters);
/// The card that was kept already of the same finding.
std::optional<IdOf<Evidence>> keptCard(const Reader& reader, const Finding& finding,
                                       const IdOf<Dataset>& dataset);

} // namespace s3::evidence
