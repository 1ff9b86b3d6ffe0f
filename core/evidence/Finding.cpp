// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Finding.h"

#include "core/base/Numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

using M = FindingMeasure;

QStringList listOf(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray())
        list.append(one.toString());
    return list;
}

bool needsComparator(M measure)
{
    return measure == M::LocationQuotient || measure == M::SymmetricQuotient;
}

bool needsGroups(M measure)
{
    return measure == M::UnrelatedVariety || measure == M::RelatedVariety;
}

} // namespace

FindingSubject subjectOf(FindingMeasure measure)
{
    if (measure == M::Proximity)
        return FindingSubject::Pair;
    if (measure >= M::IndustryTotal)
        return FindingSubject::Industry;
    return measure >= M::RegionTotal ? FindingSubject::Region : FindingSubject::Cell;
}

bool needsBasePeriod(FindingMeasure measure)
{
    return measure == M::AnnualGrowth || measure == M::RelativeGrowth ||
           (measure >= M::Change && measure <= M::Allocation);
}

bool needsThreshold(FindingMeasure measure)
{
    return measure == M::DensityWith || measure == M::DensityWithout || measure == M::Diversity ||
           measure == M::Eci || measure == M::Ubiquity || measure == M::Pci || measure == M::Proximity;
}

QString FindingParameters::toJson(FindingMeasure measure) const
{
    QJsonObject json{{u"region"_s, region},
                     {u"industry"_s, industry},
                     {u"period"_s, period},
                     {u"base_period"_s, basePeriod},
                     {u"comparator"_s, comparator}};
    if (!otherIndustry.isEmpty())
        json.insert(u"other_industry"_s, otherIndustry);
    if (needsThreshold(measure))
        json.insert(u"threshold"_s, threshold);
    if (needsGroups(measure))
        json.insert(u"group_level"_s, groupLevel);
    if (industryLevel > 0)
        json.insert(u"industry_level"_s, industryLevel);
    if (tellsLeftOut) {
        json.insert(u"left_out_regions"_s, QJsonArray::fromStringList(leftOutRegions));
        json.insert(u"left_out_industries"_s, QJsonArray::fromStringList(leftOutIndustries));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

FindingParameters FindingParameters::fromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    FindingParameters p;
    p.region = object.value("region"_L1).toString();
    p.industry = object.value("industry"_L1).toString();
    p.otherIndustry = object.value("other_industry"_L1).toString();
    p.period = object.value("period"_L1).toString();
    p.basePeriod = object.value("base_period"_L1).toString();
    p.comparator = object.value("comparator"_L1).toString();
    p.threshold = object.value("threshold"_L1).toDouble(1);
    p.groupLevel = object.value("group_level"_L1).toInt();
    p.industryLevel = object.value("industry_level"_L1).toInt();
    p.tellsLeftOut = object.contains("left_out_regions"_L1) || object.contains("left_out_industries"_L1);
    p.leftOutRegions = listOf(object.value("left_out_regions"_L1));
    p.leftOutIndustries = listOf(object.value("left_out_industries"_L1));
    return p;
}

QString FindingParameters::identity(FindingMeasure measure) const
{
    // The base period of a quotient only tells the growth beside it: the same finding without.
    QStringList parts{region,
                      industry,
                      otherIndustry,
                      period,
                      needsBasePeriod(measure) ? basePeriod : QString(),
                      needsComparator(measure) ? comparator : QString(),
                      needsThreshold(measure) ? exactText(threshold) : QString(),
                      QString::number(needsGroups(measure) ? groupLevel : 0),
                      QString::number(industryLevel)};
    return parts.join(u'\t');
}

SumOptions optionsFor(const Reader& reader, const ObservationTable& table, const Dataset& dataset,
                      const FindingParameters& parameters)
{
    SumOptions options;
    options.leftOut = leftOut(reader, dataset);
    options.smallBase = smallBaseFor(dataset);
    options.industryLevel = parameters.industryLevel;
    options.industryList = industryListOf(dataset.industryScheme).value_or(CodeList::Nace2);
    if (parameters.groupLevel > 0)
        options.groups = groupsAtLevel(table, dataset.industryScheme, parameters.groupLevel);
    return options;
}

Evidence evidenceFrom(const Finding& finding, const BoardWords& words)
{
    Evidence card;
    card.kind = EvidenceKind::Quantitative;
    card.title = findingTitle(finding);
    card.body = finding.explanation;
    card.source = words.dataset.source;
    if (const auto year = periodInYears(finding.parameters.period))
        card.year = int(std::floor(*year));
    card.confidence = finding.smallBase ? Confidence::Low : Confidence::Medium;
    card.confidenceReason = confidenceInComputed(finding.smallBase);
    card.region = finding.parameters.region;
    card.datasetId = words.dataset.id;
    card.measure = s3::codeOf(finding.measure);
    card.parameters = finding.parameters.toJson(finding.measure);
    card.value = finding.value;
    const bool amount = finding.measure == M::Value || finding.measure == M::RegionTotal ||
                        finding.measure == M::IndustryTotal ||
                        (finding.measure >= M::Change && finding.measure <= M::Allocation);
    if (amount)
        card.unit = words.dataset.unit;
    return card;
}

IdOf<Evidence> keepAsEvidence(Writer& writer, const Finding& finding, const BoardWords& words)
{
    const IdOf<Evidence> id = writer.insert(evidenceFrom(finding, words));
    writer.link(refOf(words.dataset), refOf(id));
    return id;
}

QString keptKey(FindingMeasure measure, const FindingParameters& parameters)
{
    return s3::codeOf(measure) + u'\n' + parameters.identity(measure);
}

std::optional<IdOf<Evidence>> keptCard(const Reader& reader, const Finding& finding,
                                       const IdOf<Dataset>& dataset)
{
    const auto kept = keptFindings(reader, dataset);
    const auto found = kept.constFind(keptKey(finding.measure, finding.parameters));
    return found == kept.constEnd() ? std::nullopt : std::optional(*found);
}

QHash<QString, IdOf<Evidence>> keptFindings(const Reader& reader, const IdOf<Dataset>& dataset)
{
    QHash<QString, IdOf<Evidence>> kept;
    for (const Evidence& card : reader.where<Evidence>("dataset_id", dataset))
        if (const auto measure = enumFromCode<M>(card.measure))
            kept.insert(keptKey(*measure, FindingParameters::fromJson(card.parameters)), card.id);
    return kept;
}

} // namespace s3::evidence
