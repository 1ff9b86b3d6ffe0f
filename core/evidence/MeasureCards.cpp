// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/MeasureCards.h"

#include "core/base/Numbers.h"
#include "core/evidence/Finding.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct MeasureCardsSay {
    Q_DECLARE_TR_FUNCTIONS(MeasureCards)
};

QString sourceLine(const PeriodMeasures& measures, const FindingWords& words)
{
    QStringList parts{words.dataset.measure, words.dataset.unit, measures.matrix.period};
    parts.removeAll(QString());
    QString line = MeasureCardsSay::tr("%1; %2 regions, %3 industries.")
                       .arg(parts.join(u", "_s))
                       .arg(measures.matrix.regionCount())
                       .arg(measures.matrix.industryCount());
    if (!words.dataset.source.isEmpty())
        line += u' ' + MeasureCardsSay::tr("Source: %1.").arg(words.dataset.source);
    return line;
}

QString thresholdLine(const PeriodMeasures& measures)
{
    return MeasureCardsSay::tr("Present means a location quotient of %1 or more.")
        .arg(displayNumber(measures.threshold, 2));
}

bool usesThreshold(RegionMeasure measure)
{
    return measure == RegionMeasure::Diversity || measure == RegionMeasure::Eci;
}

QString eciLine(const Complexity& complexity)
{
    const QString correlation = complexity.diversityCorrelation
                                    ? MeasureCardsSay::tr("Correlation with diversity: %1.")
                                          .arg(displayNumber(*complexity.diversityCorrelation, 2))
                                    : MeasureCardsSay::tr("Its correlation with diversity is not defined.");
    return complexity.isFlipped
               ? correlation + u' ' + MeasureCardsSay::tr("The sign was turned round by hand.")
               : correlation;
}

Evidence cardFor(const PeriodMeasures& measures, int region, const FindingWords& words,
                 const QJsonObject& parameters)
{
    Evidence card;
    card.kind = EvidenceKind::Quantitative;
    card.source = words.dataset.source;
    if (const auto year = periodInYears(measures.matrix.period))
        card.year = int(std::floor(*year));
    card.confidence = Confidence::Medium;
    card.confidenceReason = MeasureCardsSay::tr("Computed from the imported data");
    card.region = measures.matrix.regions.at(region);
    card.datasetId = words.dataset.id;
    card.parameters = QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
    return card;
}

QJsonObject parametersOf(const PeriodMeasures& measures, int region)
{
    return {{u"region"_s, measures.matrix.regions.at(region)},
            {u"period"_s, measures.matrix.period},
            {u"threshold"_s, measures.threshold}};
}

QString fieldName(const PeriodMeasures& measures, int industry, const FindingWords& words)
{
    return industryLabel(measures.matrix.industries.at(industry), words.dataset.industryScheme);
}

} // namespace

QString explainRegionMeasure(const PeriodMeasures& measures, int region, RegionMeasure measure,
                             const FindingWords& words)
{
    const QString name = words.regions.labelOf(measures.matrix.regions.at(region));
    const auto value = valueOf(measures, region, measure);
    QStringList lines{MeasureCardsSay::tr("%1 of %2: %3")
                          .arg(titleOf(measure), name, displayNumber(value, decimalsOf(measure))),
                      meaningOf(measure)};
    const Total& total = measures.regions[size_t(region)].total;
    if (!value)
        lines.append(MeasureCardsSay::tr("Not defined here: there is no value to compute it from."));
    if (measure == RegionMeasure::Eci)
        lines.append(eciLine(measures.complexity));
    if (usesThreshold(measure))
        lines.append(thresholdLine(measures));
    if (total.isLowerBound())
        lines.append(MeasureCardsSay::tr("%n values of this region are missing and take no part.", nullptr,
                                         total.missing));
    lines.append(sourceLine(measures, words));
    return lines.join(u'\n');
}

QString explainField(const PeriodMeasures& measures, int region, const Field& field,
                     const QString& complexitySource, const FindingWords& words)
{
    QStringList lines{fieldName(measures, field.industry, words)};
    lines.append(
        MeasureCardsSay::tr(
            "Relatedness density %1: that part of all proximity to this field lies with industries "
            "that %2 has.")
            .arg(percentText(field.density, 0), words.regions.nameOf(measures.matrix.regions.at(region))));
    if (field.complexity)
        lines.append(MeasureCardsSay::tr("Complexity %1 (%2)")
                         .arg(displayNumber(*field.complexity, 2), complexitySource));
    QStringList near;
    for (const Neighbour& neighbour : field.neighbours)
        near.append(MeasureCardsSay::tr("%1 (proximity %2)")
                        .arg(industryShortName(measures.matrix.industries.at(neighbour.industry),
                                               words.dataset.industryScheme),
                             displayNumber(neighbour.proximity, 2)));
    if (!near.isEmpty())
        lines.append(MeasureCardsSay::tr("Close to what the region has: %1").arg(near.join(u", "_s)));
    if (field.quotient)
        lines.append(MeasureCardsSay::tr("Location quotient now: %1").arg(displayNumber(*field.quotient, 2)));
    lines.append(thresholdLine(measures));
    lines.append(sourceLine(measures, words));
    return lines.join(u'\n');
}

bool signIsWeak(const Complexity& complexity)
{
    constexpr double weak = 0.2;
    if (complexity.status == ComplexityStatus::WeakSign)
        return true;
    return complexity.status == ComplexityStatus::Ok && complexity.diversityCorrelation &&
           std::abs(*complexity.diversityCorrelation) < weak;
}

QString complexityStatement(const Complexity& complexity, int regions)
{
    constexpr int enoughRegions = 30;
    switch (complexity.status) {
    case ComplexityStatus::NotUnique:
        return MeasureCardsSay::tr(
                   "Complexity is not unique here: regions and industries fall into %1 parts that share "
                   "nothing. Move the threshold, leave out the part, or use scores from elsewhere.")
            .arg(std::max(2, complexity.components));
    case ComplexityStatus::Undefined:
        return MeasureCardsSay::tr(
            "Complexity is undefined here: the structures do not differ enough. Use scores from "
            "elsewhere.");
    case ComplexityStatus::Ok:
    case ComplexityStatus::WeakSign:
        break;
    }
    QString text = MeasureCardsSay::tr("Complexity (ECI, PCI) from %n regions.", nullptr, regions) + u' ' +
                   eciLine(complexity);
    if (signIsWeak(complexity))
        text += u' ' + MeasureCardsSay::tr("That is weak: which end is the complex one is your judgement.");
    if (regions < enoughRegions)
        text +=
            u' ' + MeasureCardsSay::tr("From fewer than %1 regions it is a hint at best.").arg(enoughRegions);
    return text;
}

Evidence cardOfRegionMeasure(const PeriodMeasures& measures, int region, RegionMeasure measure,
                             const FindingWords& words)
{
    QJsonObject parameters = parametersOf(measures, region);
    if (!usesThreshold(measure))
        parameters.remove(u"threshold"_s);
    if (measure == RegionMeasure::UnrelatedVariety || measure == RegionMeasure::RelatedVariety)
        parameters.insert(u"group_level"_s, words.groupLevel);
    Evidence card = cardFor(measures, region, words, parameters);
    const auto value = valueOf(measures, region, measure);
    card.measure = codeOf(measure);
    card.value = value;
    card.unit = measure == RegionMeasure::Total ? words.dataset.unit : QString();
    card.title = MeasureCardsSay::tr("%1 of %2: %3 (%4)")
                     .arg(titleOf(measure), measures.matrix.regions.at(region),
                          displayNumber(value, decimalsOf(measure)), measures.matrix.period);
    card.body = explainRegionMeasure(measures, region, measure, words);
    return card;
}

Evidence cardOfField(const PeriodMeasures& measures, int region, const Field& field,
                     const QString& complexitySource, const FindingWords& words)
{
    QJsonObject parameters = parametersOf(measures, region);
    parameters.insert(u"industry"_s, measures.matrix.industries.at(field.industry));
    Evidence card = cardFor(measures, region, words, parameters);
    card.measure = densityCode();
    card.value = field.density;
    card.title = MeasureCardsSay::tr("Relatedness of %1 to %2: %3 (%4)")
                     .arg(measures.matrix.industries.at(field.industry), measures.matrix.regions.at(region),
                          percentText(field.density, 0), measures.matrix.period);
    card.body = explainField(measures, region, field, complexitySource, words);
    return card;
}

std::optional<IdOf<Evidence>> sameCard(const Reader& reader, const Evidence& card)
{
    const auto measure = enumFromCode<FindingMeasure>(card.measure);
    if (!card.datasetId || !measure)
        return std::nullopt;
    const auto kept = keptFindings(reader, *card.datasetId);
    const auto found = kept.constFind(keptKey(*measure, FindingParameters::fromJson(card.parameters)));
    return found == kept.constEnd() ? std::nullopt : std::optional(*found);
}

std::pair<int, int> relatednessDone(const Reader& reader)
{
    return {reader.where<Evidence>("measure", densityCode()).isEmpty() ? 0 : 1, 1};
}

std::pair<int, int> regionComparisonDone(const Reader& reader)
{
    for (const RegionMeasure measure : regionMeasures()) {
        if (!reader.where<Evidence>("measure", codeOf(measure)).isEmpty())
            return {1, 1};
    }
    return {0, 1};
}

IdOf<Evidence> keepCard(Writer& writer, const Evidence& card)
{
    Evidence stored = card;
    const IdOf<Evidence> id = writer.insert(stored);
    if (card.datasetId)
        writer.link(refOf(*card.datasetId), refOf(id));
    return id;
}

} // namespace s3::evidence
