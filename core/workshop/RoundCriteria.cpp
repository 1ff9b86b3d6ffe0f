// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundCriteria.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct RoundCriteriaSay {
    Q_DECLARE_TR_FUNCTIONS(s3::workshop::RoundCriteria)
};

const QString keptRole = u"kept"_s;

template<class T>
IdOf<T> originalIn(const Reader& reader, const IdOf<T>& copy)
{
    for (const RecordRef& from : reader.linkedTo(refOf(copy), keptRole))
        if (from.table == QLatin1String(T::table))
            return IdOf<T>(from.id);
    return {};
}

QList<s3::Criterion> criteriaIn(const Reader& reader, const IdOf<CriteriaSet>& set)
{
    QList<s3::Criterion> criteria = reader.where<s3::Criterion>("criteria_set_id", set);
    std::stable_sort(criteria.begin(), criteria.end(),
                     [](const s3::Criterion& a, const s3::Criterion& b) { return a.position < b.position; });
    return criteria;
}

} // namespace

void keepCriteria(Writer& writer, const RoundForm& form)
{
    const auto set = form.isRating() ? writer.find(form.setup.criteriaSetId) : std::optional<CriteriaSet>();
    if (!set)
        return;
    const IdOf<CriteriaSet> kept = writer.insert(CriteriaSet{{}, set->title, set->weighting, set->note});
    writer.link(refOf(set->id), refOf(kept), keptRole);
    writer.link(refOf(form.round.id), refOf(kept), keptRole);
    QHash<RecordId, IdOf<s3::Criterion>> copyOf;
    for (const s3::Criterion& criterion : form.criteria) {
        s3::Criterion copy = criterion;
        copy.id = {};
        copy.criteriaSetId = kept;
        writer.insert(copy);
        writer.link(refOf(criterion.id), refOf(copy.id), keptRole);
        copyOf.insert(criterion.id, copy.id);
    }
    // Only the marks of this round: others may rate by the same set.
    for (const RoundOption& option : form.options)
        for (BallotRating rating : writer.where<BallotRating>("option_id", option.id))
            if (const auto copy = copyOf.constFind(rating.criterionId); copy != copyOf.constEnd()) {
                rating.criterionId = *copy;
                writer.update(rating);
            }
    RoundSetup setup = form.setup;
    setup.criteriaSetId = kept;
    writer.update(setup);
}

bool isKept(const Reader& reader, const IdOf<CriteriaSet>& set)
{
    const QList<RecordRef> from = reader.linkedTo(refOf(set), keptRole);
    return std::any_of(from.begin(), from.end(),
                       [](const RecordRef& ref) { return ref.table == QLatin1String(VotingRound::table); });
}

IdOf<CriteriaSet> chosenCriteria(const Reader& reader, const RoundSetup& setup)
{
    if (!setup.criteriaSetId)
        return {};
    return isKept(reader, *setup.criteriaSetId) ? originalIn(reader, *setup.criteriaSetId)
                                                : *setup.criteriaSetId;
}

IdOf<s3::Criterion> originalOf(const Reader& reader, const RoundForm& form, const IdOf<s3::Criterion>& kept)
{
    return form.setup.criteriaSetId && isKept(reader, *form.setup.criteriaSetId) ? originalIn(reader, kept)
                                                                                 : kept;
}

CriteriaSince criteriaSince(const Reader& reader, const RoundForm& form)
{
    if (!form.isRating() || !form.isClosed() || !form.setup.criteriaSetId)
        return CriteriaSince::Same;
    if (!isKept(reader, *form.setup.criteriaSetId))
        return CriteriaSince::NotKept;
    const IdOf<CriteriaSet> chosen = chosenCriteria(reader, form.setup);
    if (chosen.isNull())
        return CriteriaSince::Removed;
    const QList<s3::Criterion> now = criteriaIn(reader, chosen);
    const bool same = std::equal(now.begin(), now.end(), form.criteria.begin(), form.criteria.end(),
                                 [&](const s3::Criterion& one, const s3::Criterion& kept) {
                                     return originalIn(reader, kept.id) == one.id &&
                                            one.title == kept.title && one.points == kept.points &&
                                            one.direction == kept.direction;
                                 });
    return same ? CriteriaSince::Same : CriteriaSince::Changed;
}

QString criteriaWords(CriteriaSince since)
{
    switch (since) {
    case CriteriaSince::Same:
        break;
    case CriteriaSince::Changed:
        return RoundCriteriaSay::tr("The criteria set has been changed since. This result keeps the criteria "
                                    "and weights it was closed with.");
    case CriteriaSince::Removed:
        return RoundCriteriaSay::tr("The criteria set has been deleted since. This result keeps the criteria "
                                    "and weights it was closed with.");
    case CriteriaSince::NotKept:
        return RoundCriteriaSay::tr("This round was closed by an earlier version, which did not keep its "
                                    "criteria: changes of the set change this result.");
    }
    return {};
}

} // namespace s3::workshop
