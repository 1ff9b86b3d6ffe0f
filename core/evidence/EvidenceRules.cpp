// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/EvidenceRules.h"

#include "core/evidence/RegionComparison.h"

#include <QCoreApplication>

namespace s3::evidence {

namespace {

bool isKept(const Reader& reader, FindingMeasure measure)
{
    return !reader.where<Evidence>("measure", s3::codeOf(measure)).isEmpty();
}

} // namespace

QStringList missingParts(const Evidence& card)
{
    QStringList parts;
    if (card.title.trimmed().isEmpty())
        parts.append(QCoreApplication::translate("EvidenceRules", "title"));
    if (card.source.trimmed().isEmpty())
        parts.append(QCoreApplication::translate("EvidenceRules", "source"));
    if (!card.year)
        parts.append(QCoreApplication::translate("EvidenceRules", "year"));
    return parts;
}

std::pair<int, int> regionalDataDone(const Reader& reader)
{
    return {qMin(1, reader.count<Dataset>()), 1};
}

std::pair<int, int> specialisationDone(const Reader& reader)
{
    constexpr int wantedFindings = 3;
    int computed = 0;
    for (const Evidence& card : reader.all<Evidence>())
        computed += card.datasetId && !card.measure.isEmpty() ? 1 : 0;
    return {qMin(wantedFindings, computed), wantedFindings};
}

std::pair<int, int> regionComparisonDone(const Reader& reader)
{
    const QList<FindingMeasure>& wanted = regionMeasures();
    const bool any = std::any_of(wanted.begin(), wanted.end(),
                                 [&](FindingMeasure measure) { return isKept(reader, measure); });
    return {int(any), 1};
}

std::pair<int, int> relatednessDone(const Reader& reader)
{
    return {int(isKept(reader, FindingMeasure::DensityWithout)), 1};
}

std::pair<int, int> evidenceCardsDone(const Reader& reader)
{
    const QList<Evidence> cards = reader.all<Evidence>();
    bool numbers = false;
    bool voices = false;
    for (const Evidence& card : cards) {
        numbers = numbers || card.kind == EvidenceKind::Quantitative;
        voices = voices || card.kind != EvidenceKind::Quantitative;
    }
    return {qMin(wantedCards, int(cards.size())) + int(numbers) + int(voices), wantedCards + 2};
}

std::pair<int, int> capacitiesDone(const Reader& reader)
{
    const QSet<RecordId> grounded = restingOnEvidence(reader);
    bool capacity = false;
    for (const Capacity& candidate : reader.all<Capacity>())
        capacity = capacity || grounded.contains(candidate.id);
    return {int(capacity) + qMin(1, reader.count<Opportunity>()) + qMin(1, reader.count<Challenge>()), 3};
}

QSet<RecordId> restingOnEvidence(const Reader& reader)
{
    QSet<RecordId> grounded;
    for (const Link& link : reader.where<Link>("from_table", QString::fromLatin1(Evidence::table)))
        grounded.insert(link.toId);
    return grounded;
}

QStringList ownRegionCodes(const Reader& reader)
{
    QStringList codes;
    for (const Region& region : reader.all<Region>())
        if (region.role != RegionRole::Comparator && !region.code.isEmpty())
            codes.append(region.code);
    return codes;
}

} // namespace s3::evidence
