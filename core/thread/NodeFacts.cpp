// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/NodeFacts.h"

#include "core/evidence/QualitativeLabels.h"
#include "core/identification/Labels.h"
#include "core/implementation/Records.h"
#include "core/monitoring/Records.h"
#include "core/project/RecordKinds.h"
#include "core/workshop/Records.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::thread {

namespace {

QString words(const char* english)
{
    return QCoreApplication::translate("Thread", english);
}

// As exact as it was entered, in the language's own signs.
QString number(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QString withUnit(const QString& value, const QString& unit)
{
    return unit.isEmpty() ? value : value + u' ' + unit;
}

QString shortDate(const QDate& date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString factOf(const Reader&, const Dataset& dataset)
{
    return dataset.source;
}

QString factOf(const Reader&, const Evidence& card)
{
    if (card.value)
        return withUnit(number(*card.value), card.unit);
    return card.year ? QStringList{card.source, QString::number(*card.year)}.join(
                           card.source.isEmpty() ? u""_s : u", "_s)
                     : card.source;
}

QString factOf(const Reader&, const QualitativeSource& source)
{
    return source.heldOn.isValid() ? displayName(source.kind) + u", "_s + shortDate(source.heldOn)
                                   : displayName(source.kind);
}

QString factOf(const Reader&, const SwotItem& item)
{
    return item.weight ? displayName(item.quadrant) + u", "_s +
                             words(QT_TRANSLATE_NOOP("Thread", "weight %1 of 5")).arg(*item.weight)
                       : displayName(item.quadrant);
}

QString factOf(const Reader&, const Capacity& capacity)
{
    return capacity.strength ? words(QT_TRANSLATE_NOOP("Thread", "Strength %1 of 5")).arg(*capacity.strength)
                             : QString();
}

QString factOf(const Reader&, const Opportunity& opportunity)
{
    return opportunity.horizonYears
               ? words(QT_TRANSLATE_NOOP("Thread", "Horizon: %1 years")).arg(*opportunity.horizonYears)
               : QString();
}

QString factOf(const Reader&, const Challenge&)
{
    return {};
}

QString factOf(const Reader& reader, const Idea& idea)
{
    return titleOf(reader, refOf(idea.workshopId));
}

QString factOf(const Reader&, const TransformativeActivity& activity)
{
    return displayName(activity.status);
}

QString factOf(const Reader& reader, const Action& action)
{
    return action.ownerId ? titleOf(reader, refOf(*action.ownerId))
                          : words(QT_TRANSLATE_NOOP("Thread", "No owner"));
}

QString factOf(const Reader&, const Adoption& adoption)
{
    return adoption.serviceCode;
}

QString factOf(const Reader&, const Delivery& delivery)
{
    return shortDate(delivery.deliveredOn);
}

QString factOf(const Reader& reader, const Indicator& indicator)
{
    std::optional<Measurement> latest;
    for (const Measurement& measurement : reader.where<Measurement>("indicator_id", indicator.id))
        if (!latest || measurement.measuredOn >= latest->measuredOn)
            latest = measurement;
    if (!latest)
        return words(QT_TRANSLATE_NOOP("Thread", "No value yet"));
    if (!indicator.target)
        return withUnit(number(latest->value), indicator.unit);
    return withUnit(
        words(QT_TRANSLATE_NOOP("Thread", "%1 of %2")).arg(number(latest->value), number(*indicator.target)),
        indicator.unit);
}

QString factOf(const Reader&, const Measurement& measurement)
{
    return shortDate(measurement.measuredOn);
}

template<class T>
bool factFor(const Reader& reader, const RecordRef& ref, QString& fact)
{
    if (ref.table != QLatin1String(T::table))
        return false;
    if (const auto record = reader.find(IdOf<T>(ref.id)))
        fact = factOf(reader, *record).simplified();
    return true;
}

template<class... T>
QString firstFact(const Reader& reader, const RecordRef& ref)
{
    QString fact;
    (factFor<T>(reader, ref, fact) || ...);
    return fact;
}

} // namespace

QString nodeTitle(const Reader& reader, const RecordRef& ref)
{
    if (ref.table == QLatin1String(Measurement::table))
        if (const auto measurement = reader.find(IdOf<Measurement>(ref.id))) {
            const auto indicator = reader.find(measurement->indicatorId);
            return withUnit(number(measurement->value), indicator ? indicator->unit : QString());
        }
    return titleOf(reader, ref);
}

QString nodeFact(const Reader& reader, const RecordRef& ref)
{
    return firstFact<Dataset, QualitativeSource, Evidence, SwotItem, Capacity, Opportunity, Challenge, Idea,
                     TransformativeActivity, Action, Adoption, Delivery, Indicator, Measurement>(reader, ref);
}

} // namespace s3::thread
