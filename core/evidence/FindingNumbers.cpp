// SPDX-License-Identifier: GPL-3.0-or-later
// How each finding is computed and told.
#include "core/base/Numbers.h"
#include "core/evidence/ComplexityWords.h"
#include "core/evidence/Diversification.h"
#include "core/evidence/Finding.h"
#include "core/evidence/Quotients.h"
#include "core/evidence/RegionComparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

using M = FindingMeasure;

struct FindingNumbersSay {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

Error gone(const QString& what)
{
    return {ErrorCode::NotFound, what, {}, {}};
}

QString industryOf(const BoardWords& words, const QString& code)
{
    return industryLabel(code, words.dataset.industryScheme);
}

/// Name, value and formula, then `inputs`, then where the data come from.
QString told(const Finding& finding, const BoardWords& words, const QString& subject, const QString& inputs)
{
    const MeasureText measure = measureText(finding.measure);
    QString text = subject + u'\n' + measure.name + u": "_s + (finding.lowerBound ? u"≥ "_s : QString()) +
                   findingText(finding.measure, finding.value) + u'\n' + measure.explained();
    if (!inputs.isEmpty())
        text += u'\n' + inputs;
    const QString periods = needsBasePeriod(finding.measure)
                                ? finding.parameters.basePeriod + u"–"_s + finding.parameters.period
                                : finding.parameters.period;
    return text + u'\n' + dataLine(words.dataset, periods);
}

QString countsLine(const RegionIndustryMatrix& matrix)
{
    QString line = FindingNumbersSay::tr("%n regions", nullptr, matrix.regionCount()) + u", "_s +
                   FindingNumbersSay::tr("%n industries", nullptr, matrix.industryCount());
    if (matrix.missingCells > 0)
        line += u", "_s + FindingNumbersSay::tr("%n missing values left out", nullptr, matrix.missingCells);
    return line + u'.';
}

void remember(Finding& finding, const NotSummed& without)
{
    finding.parameters.tellsLeftOut = true;
    finding.parameters.leftOutRegions = without.regions;
    finding.parameters.leftOutIndustries = without.industries;
}

Result<Finding> fromBoard(DatasetMeasures& measures, const BoardWords& words, Finding finding)
{
    const FindingParameters& p = finding.parameters;
    const auto board = measures.board({p.region, p.period, p.basePeriod, p.comparator});
    if (!board)
        return board.error();
    if (finding.measure == M::AnnualGrowth && !board->whyNoGrowth.isEmpty())
        return Error{ErrorCode::Refused, board->whyNoGrowth, {}, {}};
    const BoardRow* row = board->row(p.industry);
    if (!row)
        return gone(u"industry "_s + p.industry + u" in "_s + p.period);
    finding.smallBase = row->quotient.smallBase;
    finding.fromLowerBounds = row->quotient.fromLowerBounds;
    const QString label = industryOf(words, p.industry);
    switch (finding.measure) {
    case M::Value:
        finding.value = row->value;
        finding.explanation = explainValue(*board, *row, words);
        break;
    case M::Share:
        finding.value = row->share.value;
        finding.explanation = label + u'\n' + explainShare(*board, *row, words);
        break;
    case M::AnnualGrowth:
        finding.value = row->growth;
        finding.explanation = label + u'\n' + explainGrowth(*board, *row, words);
        break;
    case M::SymmetricQuotient:
        finding.value = symmetricQuotient(row->quotient.value);
        finding.explanation = told(finding, words, label, explainQuotient(*board, *row, words));
        break;
    default:
        finding.value = row->quotient.value;
        finding.explanation = label + u'\n' + explainQuotient(*board, *row, words);
        if (row->growth)
            finding.explanation +=
                u'\n' + FindingNumbersSay::tr("Growth a year %1 from %2 to %3.")
                            .arg(percentText(row->growth, 1, true), p.basePeriod, p.period);
    }
    remember(finding, measures.notSummed(p.region, {p.period}));
    return finding;
}

std::optional<double> partOf(const ShiftShareCell& cell, M measure)
{
    switch (measure) {
    case M::Change:
        return cell.change;
    case M::NationalShare:
        return cell.nationalShare;
    case M::IndustryMix:
        return cell.industryMix;
    case M::RegionalShift:
        return cell.regionalShift;
    case M::Homothetic:
        return cell.homothetic;
    case M::Competitive:
        return cell.competitive;
    default:
        return cell.allocation;
    }
}

QString changeInputs(const ShiftShare& change, const ShiftShareCell& cell, int industry)
{
    QStringList lines{FindingNumbersSay::tr("From %1 (%2) to %3 (%4).")
                          .arg(amountText(cell.e0), change.period0, amountText(cell.e1), change.period1)};
    const auto rate = [](std::optional<double> growth) { return percentText(growth, 2, true); };
    lines.append(FindingNumbersSay::tr("Growth: here %1, the industry in all regions %2, everything %3.")
                     .arg(rate(growth(cell.e0, cell.e1)), rate(change.industryGrowth[size_t(industry)]),
                          rate(change.growth)));
    if (cell.change && cell.e0 && *cell.e0 == 0)
        lines.append(
            FindingNumbersSay::tr("There was nothing before: by convention the whole change is regional."));
    lines.append(
        FindingNumbersSay::tr("Against all %n regions of the data.", nullptr, int(change.regions.size())));
    return lines.join(u'\n');
}

Result<Finding> fromRegionSum(const ShiftShare& change, const BoardWords& words, Finding finding, int region)
{
    const ShiftShareSum& sum = change.regionSums[size_t(region)];
    if (sum.cells > 0) {
        switch (finding.measure) {
        case M::Change:
            finding.value = sum.change;
            break;
        case M::NationalShare:
            finding.value = sum.nationalShare;
            break;
        case M::IndustryMix:
            finding.value = sum.industryMix;
            break;
        case M::RegionalShift:
            finding.value = sum.regionalShift;
            break;
        default:
            return gone(u"the sum of a region has no such part"_s);
        }
    }
    finding.explanation = told(
        finding, words, words.regions.labelOf(finding.parameters.region),
        FindingNumbersSay::tr("Summed over %n industries with values in both periods.", nullptr, sum.cells));
    return finding;
}

Result<Finding> fromChange(DatasetMeasures& measures, const BoardWords& words, Finding finding)
{
    const FindingParameters p = finding.parameters;
    const auto compared = measures.change(p.region, p.basePeriod, p.period);
    if (!compared)
        return compared.error();
    const std::shared_ptr<const ShiftShare>& change = *compared;
    const int region = int(change->regions.indexOf(p.region));
    if (region < 0)
        return gone(u"region "_s + p.region);
    remember(finding, measures.notSummed(p.region, {p.basePeriod, p.period}));
    if (p.industry.isEmpty())
        return fromRegionSum(*change, words, finding, region);
    const int industry = int(change->industries.indexOf(p.industry));
    if (industry < 0)
        return gone(u"industry "_s + p.industry);
    const ShiftShareCell& cell = change->at(region, industry);
    const QString subject =
        FindingNumbersSay::tr("%1 in %2").arg(industryOf(words, p.industry), words.regions.labelOf(p.region));
    finding.smallBase = cell.e0 && *cell.e0 < measures.options().smallBase;
    if (finding.measure == M::RelativeGrowth) {
        const auto cells = measures.growthShares(p.region, p.basePeriod, p.period, 1);
        if (!cells)
            return cells.error();
        const size_t place = size_t(region) * size_t(change->industries.size()) + size_t(industry);
        finding.value = (**cells)[place].relativeGrowth;
    } else {
        finding.value = partOf(cell, finding.measure);
    }
    finding.explanation = told(finding, words, subject, changeInputs(*change, cell, industry)) +
                          cautionLines(finding.smallBase, false, {});
    return finding;
}

std::optional<double> figureOf(const IndustryMeasures& i, M measure)
{
    switch (measure) {
    case M::IndustryTotal:
        return i.total.value;
    case M::Ubiquity:
        return i.ubiquity ? std::optional<double>(*i.ubiquity) : std::nullopt;
    case M::IndustryHhi:
        return i.hhi;
    case M::IndustryKrugman:
        return i.krugmanTotal;
    case M::IndustryGini:
        return i.gini;
    case M::IndustryHooverGini:
        return i.hooverGini;
    default:
        return std::nullopt;
    }
}

void takeValue(Finding& finding, const PeriodMeasures& all, int region, int industry, int other)
{
    const size_t cell = region >= 0 && industry >= 0 ? all.matrix.cell(region, industry) : 0;
    switch (finding.measure) {
    case M::DensityWithout:
        finding.value = all.cells.density.excludingSelf[cell];
        return;
    case M::DensityWith:
        finding.value = all.cells.density.includingSelf[cell];
        return;
    case M::Pci:
        finding.value = all.complexity.pci.empty() ? std::nullopt : all.complexity.pci[size_t(industry)];
        return;
    case M::Proximity:
        finding.value = all.proximity.at(industry, other);
        return;
    default:
        break;
    }
    const bool ofRegion = subjectOf(finding.measure) == FindingSubject::Region;
    finding.value = ofRegion ? valueOf(all, region, finding.measure)
                             : figureOf(all.industries[size_t(industry)], finding.measure);
    const Total& total =
        ofRegion ? all.regions[size_t(region)].total : all.industries[size_t(industry)].total;
    const bool isTotal = finding.measure == M::RegionTotal || finding.measure == M::IndustryTotal;
    finding.lowerBound = isTotal && total.isLowerBound();
    finding.fromLowerBounds = !isTotal && total.isLowerBound();
}

QString subjectText(const Finding& finding, const BoardWords& words)
{
    const FindingParameters& p = finding.parameters;
    switch (subjectOf(finding.measure)) {
    case FindingSubject::Region:
        return words.regions.labelOf(p.region);
    case FindingSubject::Industry:
        return industryOf(words, p.industry);
    case FindingSubject::Pair:
        return industryOf(words, p.industry) + u'\n' + industryOf(words, p.otherIndustry);
    case FindingSubject::Cell:
        break;
    }
    return FindingNumbersSay::tr("%1 in %2")
        .arg(industryOf(words, p.industry), words.regions.labelOf(p.region));
}

/// What the measure was computed with, a line each.
QStringList inputsOf(const Finding& finding, const PeriodMeasures& all, const BoardWords& words, int region,
                     int industry)
{
    QStringList lines{countsLine(all.matrix)};
    switch (finding.measure) {
    case M::UnrelatedVariety:
    case M::RelatedVariety:
        lines.first() += u' ' + FindingNumbersSay::tr("%n groups.", nullptr, all.groups.count);
        break;
    case M::Eci:
    case M::Pci:
        lines.append(correlationSentence(all.complexity));
        break;
    case M::DensityWithout:
    case M::DensityWith: {
        QStringList near;
        for (const Neighbour& neighbour : neighboursOf(all, region, industry))
            near.append(FindingNumbersSay::tr("%1 (proximity %2)")
                            .arg(industryShortName(all.matrix.industries.at(neighbour.industry),
                                                   words.dataset.industryScheme),
                                 displayNumber(neighbour.proximity, 2)));
        if (!near.isEmpty())
            lines.append(FindingNumbersSay::tr("Close to what the region has: %1").arg(near.join(u", "_s)));
        break;
    }
    default:
        break;
    }
    if (needsThreshold(finding.measure))
        lines.append(FindingNumbersSay::tr("Present means a location quotient of %1 or more.")
                         .arg(displayNumber(all.threshold, 2)));
    if (!finding.value)
        lines.append(FindingNumbersSay::tr("Not defined here: there is no value to compute it from."));
    return lines;
}

} // namespace

Result<Finding> computeFinding(DatasetMeasures& measures, const BoardWords& words, FindingMeasure measure,
                               const FindingParameters& parameters)
{
    Finding finding;
    finding.measure = measure;
    finding.parameters = parameters;
    const ObservationTable& table = measures.table();
    if (!table.periods().find(parameters.period))
        return gone(u"period "_s + parameters.period);
    if (needsBasePeriod(measure) && !table.periods().find(parameters.basePeriod))
        return gone(u"period "_s + parameters.basePeriod);
    if (measure <= M::AnnualGrowth)
        return fromBoard(measures, words, finding);
    if (needsBasePeriod(measure))
        return fromChange(measures, words, finding);
    const auto all = measures.measures(parameters.region, parameters.period, parameters.threshold);
    if (!all)
        return all.error();
    return findingIn(**all, measures.notSummed(parameters.region, {parameters.period}), words, measure,
                     parameters);
}

Result<Finding> findingIn(const PeriodMeasures& measures, const NotSummed& without, const BoardWords& words,
                          FindingMeasure measure, const FindingParameters& parameters)
{
    Finding finding;
    finding.measure = measure;
    finding.parameters = parameters;
    finding.parameters.period = measures.matrix.period;
    finding.parameters.threshold = measures.threshold;
    const FindingParameters& p = finding.parameters;
    const FindingSubject subject = subjectOf(measure);
    const int region = int(measures.matrix.regions.indexOf(p.region));
    const int industry = int(measures.matrix.industries.indexOf(p.industry));
    const int other = int(measures.matrix.industries.indexOf(p.otherIndustry));
    const bool ofRegion = subject == FindingSubject::Region || subject == FindingSubject::Cell;
    if (ofRegion && region < 0)
        return gone(u"region "_s + p.region + u" in "_s + p.period);
    if (subject != FindingSubject::Region && industry < 0)
        return gone(u"industry "_s + p.industry + u" in "_s + p.period);
    if (subject == FindingSubject::Pair && other < 0)
        return gone(u"industry "_s + p.otherIndustry + u" in "_s + p.period);
    takeValue(finding, measures, region, industry, other);
    finding.explanation = told(finding, words, subjectText(finding, words),
                               inputsOf(finding, measures, words, region, industry).join(u'\n')) +
                          cautionLines(false, finding.fromLowerBounds, {});
    remember(finding, without);
    return finding;
}

} // namespace s3::evidence
