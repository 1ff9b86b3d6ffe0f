// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/implementation/Labels.h"

#include "core/base/Numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Implementation", text);
}

} // namespace

QString displayName(ServiceOrigin origin)
{
    return origin == ServiceOrigin::New ? tr(QT_TRANSLATE_NOOP("Implementation", "New service"))
                                        : tr(QT_TRANSLATE_NOOP("Implementation", "Best practice"));
}

QString displayName(AdoptionStatus status)
{
    switch (status) {
    case AdoptionStatus::Planned:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Planned"));
    case AdoptionStatus::Running:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Running"));
    case AdoptionStatus::Done:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Done"));
    case AdoptionStatus::Stopped:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Stopped"));
    }
    return {};
}

QString displayName(ParticipantType type)
{
    switch (type) {
    case ParticipantType::Sme:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Small and medium-sized firms"));
    case ParticipantType::Large:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Large firms"));
    case ParticipantType::Research:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Research"));
    case ParticipantType::PublicSector:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Public sector"));
    case ParticipantType::Other:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Others"));
    }
    return {};
}

QString sectionHeading(const QString& key)
{
    static const QHash<QString, const char*> headings{
        {u"beneficiaries"_s, QT_TRANSLATE_NOOP("Implementation", "Who benefits")},
        {u"goals"_s, QT_TRANSLATE_NOOP("Implementation", "Goals and added value")},
        {u"operations"_s, QT_TRANSLATE_NOOP("Implementation", "How it works")},
        {u"lessons"_s, QT_TRANSLATE_NOOP("Implementation", "Lessons learned")},
        {u"howto"_s, QT_TRANSLATE_NOOP("Implementation", "Advice for doing it")},
        {u"s3link"_s, QT_TRANSLATE_NOOP("Implementation", "Coordination with the regional strategy (S3)")},
        {u"clusterlink"_s, QT_TRANSLATE_NOOP("Implementation", "Coordination with other clusters")},
    };
    const char* heading = headings.value(key);
    return heading ? tr(heading) : key;
}

QString countryName(const QString& code)
{
    static const QHash<QString, const char*> names{
        {u"AT"_s, QT_TRANSLATE_NOOP("Implementation", "Austria")},
        {u"CH"_s, QT_TRANSLATE_NOOP("Implementation", "Switzerland")},
        {u"DE"_s, QT_TRANSLATE_NOOP("Implementation", "Germany")},
        {u"FR"_s, QT_TRANSLATE_NOOP("Implementation", "France")},
        {u"IT"_s, QT_TRANSLATE_NOOP("Implementation", "Italy")},
    };
    const char* name = names.value(code);
    return name ? tr(name) : code;
}

QString notStated()
{
    return tr(QT_TRANSLATE_NOOP("Implementation", "Nothing stated in the source"));
}

QString sentenceFor(AdoptionFlaw flaw)
{
    switch (flaw) {
    case AdoptionFlaw::NoActivity:
        return tr(QT_TRANSLATE_NOOP("Implementation",
                                    "Choose the transformative activity that the service is for."));
    case AdoptionFlaw::ForeignAction:
        return tr(
            QT_TRANSLATE_NOOP("Implementation", "Choose an action of the same transformative activity."));
    case AdoptionFlaw::NoOwner:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Say which organisation offers the service."));
    case AdoptionFlaw::ShortAdaptation:
        return tr(QT_TRANSLATE_NOOP("Implementation",
                                    "Say in at least %1 characters what will be different in your region."))
            .arg(minimumAdaptation);
    case AdoptionFlaw::EndBeforeStart:
        return tr(QT_TRANSLATE_NOOP("Implementation", "The end lies before the start."));
    }
    return {};
}

QString sentenceFor(DeliveryFlaw flaw)
{
    switch (flaw) {
    case DeliveryFlaw::NoTitle:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Give the delivery a title."));
    case DeliveryFlaw::NoDate:
        return tr(QT_TRANSLATE_NOOP("Implementation", "Say when it took place."));
    case DeliveryFlaw::NegativeNumber:
        return tr(QT_TRANSLATE_NOOP("Implementation", "A number cannot be below zero."));
    case DeliveryFlaw::BeforeStart:
        return tr(QT_TRANSLATE_NOOP("Implementation", "This lies before the start of the adopted service."));
    case DeliveryFlaw::AfterEnd:
        return tr(QT_TRANSLATE_NOOP("Implementation", "This lies after the end of the adopted service."));
    }
    return {};
}

QString displaySum(const PartialSum& sum, int decimals)
{
    const QString number = displayNumber(sum.value(), decimals);
    return sum.isLowerBound() ? tr(QT_TRANSLATE_NOOP("Implementation", "at least %1")).arg(number) : number;
}

QString displayCosts(const QMap<QString, PartialSum>& costs)
{
    QStringList parts;
    for (auto it = costs.begin(); it != costs.end(); ++it) {
        if (!it->isKnown())
            continue;
        const QString amount = it.key() + QChar(0x00A0) + displayNumber(it->value(), 0);
        parts.append(it->isLowerBound() ? tr(QT_TRANSLATE_NOOP("Implementation", "at least %1")).arg(amount)
                                        : amount);
    }
    return parts.join(u"; "_s);
}

} // namespace s3
