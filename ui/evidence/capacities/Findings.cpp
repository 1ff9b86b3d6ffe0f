// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/capacities/Findings.h"

#include "core/evidence/Labels.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct FindingsSay {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// Cards that lead to each record of the table.
QHash<RecordId, int> evidenceCounts(const Reader& reader)
{
    QHash<RecordId, int> counts;
    for (const Link& link : reader.where<Link>("from_table", QString::fromLatin1(Evidence::table)))
        ++counts[link.toId];
    return counts;
}

QString keyOf(FindingKind kind, const char* column)
{
    return tableOf(kind) + u"Form."_s + QLatin1String(column);
}

QVariant orMissing(std::optional<int> value)
{
    return value ? QVariant(qlonglong(*value)) : QVariant();
}

template<class T>
void apply(T& record, const QString& column, const QVariant& value)
{
    T::fields(record, [&](const char* name, auto& field) {
        using Field = std::decay_t<decltype(field)>;
        if (column != QLatin1String(name))
            return;
        if constexpr (std::is_same_v<Field, std::optional<int>>)
            field = value.isValid() && !value.toString().isEmpty() ? std::optional<int>(value.toInt())
                                                                   : std::nullopt;
        else if constexpr (std::is_same_v<Field, std::optional<IdOf<Region>>>) {
            const RecordId id = RecordId::fromHex(value.toString());
            field = id.isNull() ? std::nullopt : std::optional(IdOf<Region>(id));
        } else
            column::fromVariant(value, field);
    });
}

template<class T>
RecordRef add(Writer& writer, const QString& title)
{
    T record;
    record.title = title;
    return refOf(writer.insert(record));
}

} // namespace

QString tableOf(FindingKind kind)
{
    static constexpr const char* tables[] = {Capacity::table, Opportunity::table, Challenge::table};
    return QString::fromLatin1(tables[size_t(kind)]);
}

std::optional<FindingKind> findingKindOf(const QString& table)
{
    for (const FindingKind kind : findingKinds)
        if (tableOf(kind) == table)
            return kind;
    return std::nullopt;
}

QVector<FindingRow> findingRows(const Reader& reader, FindingKind kind)
{
    const QHash<RecordId, int> counts = evidenceCounts(reader);
    QVector<FindingRow> rows;
    switch (kind) {
    case FindingKind::Capacity:
        for (const Capacity& r : reader.all<Capacity>())
            rows.append({r.id, r.title, displayName(r.kind), strengthName(r.strength),
                         r.strength.value_or(-1), counts.value(r.id)});
        break;
    case FindingKind::Opportunity:
        for (const Opportunity& r : reader.all<Opportunity>())
            rows.append({r.id, r.title, displayName(r.driver),
                         r.horizonYears
                             ? QCoreApplication::translate("Findings", "%n years", nullptr, *r.horizonYears)
                             : u"–"_s,
                         r.horizonYears.value_or(-1), counts.value(r.id)});
        break;
    case FindingKind::Challenge:
        for (const Challenge& r : reader.all<Challenge>())
            rows.append({r.id, r.title, {}, {}, -1, counts.value(r.id)});
        break;
    }
    return rows;
}

FindingModel* makeFindingModel(FindingKind kind, QObject* parent)
{
    using Column = RecordColumn<FindingRow>;
    QVector<Column> columns;
    columns.append(Column(FindingsSay::tr("Title"), [](const FindingRow& r) {
                       return QVariant(r.title);
                   }).withText([](const FindingRow& r) {
        return r.title.isEmpty() ? FindingsSay::tr("Untitled") : r.title;
    }));
    if (kind != FindingKind::Challenge) {
        const bool capacity = kind == FindingKind::Capacity;
        columns.append(Column(capacity ? FindingsSay::tr("Kind") : FindingsSay::tr("Driver"),
                              [](const FindingRow& r) { return QVariant(r.kind); }));
        columns.append(
            Column(capacity ? FindingsSay::tr("Strength") : FindingsSay::tr("Horizon"),
                   [](const FindingRow& r) { return r.order < 0 ? QVariant() : QVariant(r.order); })
                .withText([](const FindingRow& r) { return r.detail; }));
    }
    columns.append(
        Column(
            FindingsSay::tr("Rests on"), [](const FindingRow& r) { return QVariant(r.evidence); },
            ColumnKind::Pill)
            .withText([](const FindingRow& r) {
                return r.evidence == 0
                           ? FindingsSay::tr("Opinion")
                           : QCoreApplication::translate("Findings", "%n cards", nullptr, r.evidence);
            })
            .withTooltip([](const FindingRow& r) {
                return r.evidence == 0 ? FindingsSay::tr("No evidence card is linked: this is an opinion.")
                                       : QString();
            })
            .withExtra([](const FindingRow& r, int role) -> QVariant {
                if (role != ToneRole)
                    return {};
                return QVariant::fromValue(r.evidence == 0 ? PillTone{PillTone::Warn, Line::Evidence}
                                                           : PillTone::of(Line::Evidence));
            }));
    return new FindingModel(
        columns, [](const FindingRow& r) { return r.id.hex(); }, parent);
}

QVariantMap findingValues(const Reader& reader, FindingKind kind, const RecordId& id)
{
    QVariantMap values;
    const auto put = [&](const char* column, const QVariant& value) {
        values.insert(keyOf(kind, column), value);
    };
    switch (kind) {
    case FindingKind::Capacity:
        if (const auto r = reader.find(IdOf<Capacity>(id))) {
            put("title", r->title);
            put("kind", codeOf(r->kind));
            put("strength", r->strength ? QString::number(*r->strength) : QString());
            put("region_id", r->regionId ? r->regionId->hex() : QString());
            put("industry_codes", r->industryCodes);
            put("description", r->description);
        }
        break;
    case FindingKind::Opportunity:
        if (const auto r = reader.find(IdOf<Opportunity>(id))) {
            put("title", r->title);
            put("driver", codeOf(r->driver));
            put("horizon_years", orMissing(r->horizonYears));
            put("description", r->description);
        }
        break;
    case FindingKind::Challenge:
        if (const auto r = reader.find(IdOf<Challenge>(id))) {
            put("title", r->title);
            put("description", r->description);
        }
        break;
    }
    return values;
}

void storeFinding(Writer& writer, FindingKind kind, const RecordId& id, const QString& key,
                  const QVariant& value)
{
    const QString column = key.section(u'.', 1);
    const auto change = [&](auto& record) { apply(record, column, value); };
    switch (kind) {
    case FindingKind::Capacity:
        writer.modify(IdOf<Capacity>(id), change);
        break;
    case FindingKind::Opportunity:
        writer.modify(IdOf<Opportunity>(id), change);
        break;
    case FindingKind::Challenge:
        writer.modify(IdOf<Challenge>(id), change);
        break;
    }
}

RecordRef addFinding(Writer& writer, FindingKind kind, const QString& title)
{
    switch (kind) {
    case FindingKind::Capacity:
        return add<Capacity>(writer, title);
    case FindingKind::Opportunity:
        return add<Opportunity>(writer, title);
    case FindingKind::Challenge:
        break;
    }
    return add<Challenge>(writer, title);
}

} // namespace s3
