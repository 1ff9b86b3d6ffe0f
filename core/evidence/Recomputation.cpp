// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Recomputation.h"

#include "core/evidence/CodeVersions.h"
#include "core/evidence/Finding.h"
#include "core/evidence/Observations.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct RecomputationSay {
    Q_DECLARE_TR_FUNCTIONS(Recomputation)
};

/// Computes the cards of one state of a data set, sharing what several of them need. `asStored`: sums leave
/// out what they left out when the card was made, not what is decided for the data set now.
class Computer {
public:
    Computer(const Reader& reader, std::shared_ptr<const ObservationTable> table, BoardWords words,
             bool asStored)
        : m_reader(reader)
        , m_table(std::move(table))
        , m_words(std::move(words))
        , m_asStored(asStored)
    {}

    Result<Finding> compute(const Evidence& card)
    {
        const auto measure = enumFromCode<FindingMeasure>(card.measure);
        if (!measure)
            return Error{ErrorCode::InvalidInput, u"measure "_s + card.measure, {}, {}};
        const FindingParameters p = FindingParameters::fromJson(card.parameters);
        QString sums = QString::number(p.groupLevel) + u' ' + QString::number(p.industryLevel);
        if (isAsStored(p))
            sums += p.leftOutRegions.join(u' ') + u'\n' + p.leftOutIndustries.join(u' ');
        auto found = m_measures.find(sums);
        if (found == m_measures.end())
            found = m_measures.emplace(sums, std::make_unique<DatasetMeasures>(m_table, options(p))).first;
        return computeFinding(*found->second, m_words, *measure, p);
    }
    const BoardWords& words() const { return m_words; }
    CodesInUse codes(Axis axis) const
    {
        const Dataset& dataset = m_words.dataset;
        return codesInUse(axis == Axis::Region ? dataset.regionScheme : dataset.industryScheme, *m_table,
                          axis);
    }

private:
    bool isAsStored(const FindingParameters& p) const { return m_asStored && p.tellsLeftOut; }
    SumOptions options(const FindingParameters& p) const
    {
        SumOptions options = optionsFor(m_reader, *m_table, m_words.dataset, p);
        if (isAsStored(p))
            options.leftOut = {p.leftOutRegions, p.leftOutIndustries};
        return options;
    }

    const Reader& m_reader;
    std::shared_ptr<const ObservationTable> m_table;
    BoardWords m_words;
    bool m_asStored;
    std::map<QString, std::unique_ptr<DatasetMeasures>> m_measures;
};

Computer computerFor(const Reader& reader, const Dataset& dataset,
                     std::shared_ptr<const ObservationTable> table, bool asStored)
{
    return {reader, std::move(table), {dataset, RegionNames(reader, dataset.regionScheme)}, asStored};
}

std::shared_ptr<const ObservationTable> loaded(const Reader& reader, const Dataset& dataset)
{
    return std::make_shared<ObservationTable>(loadObservations(reader, dataset));
}

QString whyNot(const Result<Finding>& now)
{
    if (now)
        return RecomputationSay::tr("not defined in the new data");
    if (now.error().code == ErrorCode::NotFound)
        return RecomputationSay::tr("region, industry or period no longer occur");
    if (now.error().code == ErrorCode::Refused)
        return now.error().context;
    return RecomputationSay::tr("the measure is not known to this version");
}

/// Words that nobody edited follow the number; what a person wrote stays.
bool rewrite(Evidence& card, const Result<Finding>& before, const BoardWords& oldWords, const Finding& now,
             const BoardWords& words)
{
    const Evidence fresh = evidenceFrom(now, words);
    const std::optional<Evidence> old =
        before ? std::optional(evidenceFrom(*before, oldWords)) : std::nullopt;
    const bool title = old && old->title == card.title;
    const bool body = old && old->body == card.body;
    if (title)
        card.title = fresh.title;
    if (body)
        card.body = fresh.body;
    if (old && old->source == card.source)
        card.source = fresh.source;
    return title && body;
}

/// Why a number of one state must not be set against that of another; empty if it may.
QString versionConflict(const Computer& before, const Computer& after)
{
    const QString industries =
        versionConflict(before.codes(Axis::Industry), after.codes(Axis::Industry), Axis::Industry);
    return industries.isEmpty()
               ? versionConflict(before.codes(Axis::Region), after.codes(Axis::Region), Axis::Region)
               : industries;
}

/// `conflict`: see versionConflict().
RecomputedCard recompute(Writer& writer, Evidence card, Computer& before, Computer& after,
                         const QString& conflict, const QString& reason)
{
    RecomputedCard result;
    result.id = card.id;
    result.oldValue = card.value;
    const Result<Finding> old = before.compute(card);
    const Result<Finding> now = conflict.isEmpty()
                                    ? after.compute(card)
                                    : Result<Finding>(Error{ErrorCode::Refused, conflict, {}, {}});
    const auto measure = enumFromCode<FindingMeasure>(card.measure).value_or(FindingMeasure::Value);
    if (now && now->value) {
        result.newValue = now->value;
        result.changed = result.newValue != result.oldValue;
        result.textKept = !rewrite(card, old, before.words(), *now, after.words());
        card.value = now->value;
        card.parameters = now->parameters.toJson(measure);
        result.change =
            findingText(measure, result.oldValue) + u" → "_s + findingText(measure, result.newValue);
    } else {
        result.changed = true;
        result.change = whyNot(now);
    }
    result.title = card.title;
    if (!result.changed && result.textKept)
        return result;
    writer.update(card);
    if (!result.changed)
        return result;
    EvidenceRevision revision;
    revision.evidenceId = card.id;
    revision.revisedOn = writer.today();
    revision.oldValue = result.oldValue;
    revision.newValue = result.newValue;
    revision.reason = reason;
    writer.insert(revision);
    return result;
}

} // namespace

Result<std::optional<double>> computeAgain(const Reader& reader, const Evidence& card)
{
    if (!card.datasetId || card.measure.isEmpty())
        return Error{ErrorCode::InvalidInput, u"not computed from data"_s, {}, {}};
    const auto dataset = reader.find(*card.datasetId);
    if (!dataset)
        return Error{ErrorCode::NotFound, u"data set of the card"_s, {}, {}};
    Computer computer = computerFor(reader, *dataset, loaded(reader, *dataset), true);
    const auto finding = computer.compute(card);
    if (!finding)
        return finding.error();
    return finding->value;
}

Result<QVector<RecomputedCard>> replaceObservations(Writer& writer, Dataset dataset,
                                                    const ObservationTable& table, const QString& reason)
{
    const auto stored = writer.find(dataset.id);
    if (!stored)
        return Error{ErrorCode::NotFound, u"data set to replace"_s, {}, {}};
    if (auto done = storeObservations(writer, dataset, table); !done)
        return done.error();
    return replaceObservations(writer, dataset,
                               {loaded(writer, *stored),
                                std::make_shared<ObservationTable>(asStored(table)),
                                {dataset.block, dataset.observationCount}},
                               reason);
}

Result<QVector<RecomputedCard>> replaceObservations(Writer& writer, Dataset dataset,
                                                    const Replacement& replacement, const QString& reason)
{
    const auto stored = writer.find(dataset.id);
    if (!stored)
        return Error{ErrorCode::NotFound, u"data set to replace"_s, {}, {}};
    if (auto kept = keepBlock(writer, replacement.block); !kept)
        return kept.error();
    dataset.block = replacement.block.block;
    dataset.observationCount = replacement.block.observationCount;
    Computer before = computerFor(writer, *stored, replacement.before, true);
    writer.update(dataset);
    Computer after = computerFor(writer, dataset, replacement.after, false);
    const QString conflict = versionConflict(before, after);
    QVector<RecomputedCard> cards;
    for (const Evidence& card : writer.where<Evidence>("dataset_id", dataset.id))
        if (enumFromCode<FindingMeasure>(card.measure))
            cards.append(recompute(writer, card, before, after, conflict, reason));
    if (!writer.result())
        return writer.result().error();
    return cards;
}

std::optional<EvidenceRevision> latestRevision(const Reader& reader, const IdOf<Evidence>& card)
{
    const QList<EvidenceRevision> all = reader.where<EvidenceRevision>("evidence_id", card);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QString revisionText(const Reader& reader, const Evidence& card)
{
    const auto revision = latestRevision(reader, card.id);
    if (!revision)
        return {};
    const auto measure = enumFromCode<FindingMeasure>(card.measure).value_or(FindingMeasure::Value);
    const QString day = QLocale().toString(revision->revisedOn, QLocale::LongFormat);
    if (!revision->newValue)
        return RecomputationSay::tr(
                   "Since %1 the value can no longer be computed from the data (%2). %3 is the last one.")
            .arg(day, revision->reason, findingText(measure, revision->oldValue));
    return RecomputationSay::tr("%1 → %2 since %3 (%4)")
        .arg(findingText(measure, revision->oldValue), findingText(measure, revision->newValue), day,
             revision->reason);
}

} // namespace s3::evidence
