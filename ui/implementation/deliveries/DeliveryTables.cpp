// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/deliveries/DeliveryTables.h"

#include "core/base/Numbers.h"
#include "core/implementation/Labels.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Deliveries", text);
}

PillTone toneOf(AdoptionStatus status)
{
    switch (status) {
    case AdoptionStatus::Running:
        return PillTone::of(Line::Implementation);
    case AdoptionStatus::Done:
        return {PillTone::Good};
    case AdoptionStatus::Stopped:
        return {PillTone::Bad};
    case AdoptionStatus::Planned:
        break;
    }
    return {};
}

QVariant sorted(const PartialSum& sum)
{
    return sum.isKnown() ? QVariant(sum.sum) : QVariant();
}

} // namespace

AdoptionModel* makeAdoptionModel(QObject* parent)
{
    using Row = AdoptionOverview;
    using Column = AdoptionModel::Column;
    const auto text = [](QString value) { return QVariant(std::move(value)); };
    const QVector<Column> columns{
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Service")),
               [text](const Row& r) { return text(r.adoption.serviceTitle); }}
            .withTooltip(
                [](const Row& r) { return r.adoption.serviceCode + u" · "_s + r.adoption.serviceTitle; }),
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Activity")),
               [text](const Row& r) { return text(r.activity); }}
            .withTooltip([](const Row& r) { return r.activity; }),
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Action")), [text](const Row& r) { return text(r.action); }}
            .withTooltip([](const Row& r) { return r.action; }),
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Owner")), [text](const Row& r) { return text(r.owner); }}
            .withTooltip([](const Row& r) { return r.owner; }),
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Status")),
               [](const Row& r) { return QVariant(int(r.adoption.status)); }, ColumnKind::Pill}
            .withText([](const Row& r) { return displayName(r.adoption.status); })
            .withExtra([](const Row& r, int role) {
                return role == ToneRole ? QVariant::fromValue(toneOf(r.adoption.status)) : QVariant();
            }),
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Deliveries")),
               [](const Row& r) { return QVariant(r.totals.deliveries); }, ColumnKind::Number},
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Reached")),
               [](const Row& r) { return sorted(r.totals.participants); }, ColumnKind::Number}
            .withText([](const Row& r) { return displaySum(r.totals.participants); })
            .withHeaderTip(tr(QT_TRANSLATE_NOOP("Deliveries", "Participants of all deliveries"))),
    };
    return new AdoptionModel(
        columns, [](const Row& r) { return r.adoption.id.hex(); }, parent);
}

DeliveryModel* makeDeliveryModel(QObject* parent)
{
    using Column = DeliveryModel::Column;
    const QVector<Column> columns{
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Date")),
               [](const Delivery& d) { return QVariant(d.deliveredOn); }, ColumnKind::Number, Qt::AlignLeft},
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Delivery")),
               [](const Delivery& d) { return QVariant(d.title); }}
            .withTooltip([](const Delivery& d) { return d.title; }),
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Participants")),
               [](const Delivery& d) { return sorted(participants(d)); }, ColumnKind::Number}
            .withText([](const Delivery& d) { return displaySum(participants(d)); }),
        Column{tr(QT_TRANSLATE_NOOP("Deliveries", "Cost")),
               [](const Delivery& d) { return d.cost ? QVariant(*d.cost) : QVariant(); }, ColumnKind::Number}
            .withText([](const Delivery& d) {
                return d.cost ? d.currency + QChar(0x00A0) + displayNumber(*d.cost) : u"–"_s;
            }),
    };
    return new DeliveryModel(
        columns, [](const Delivery& d) { return d.id.hex(); }, parent);
}

} // namespace s3
