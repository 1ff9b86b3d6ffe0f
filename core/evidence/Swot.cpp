// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Swot.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

/// Words of a list of word beginnings, separated by blanks.
QStringList beginnings(const QString& list)
{
    return list.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

/// Beginnings of words that speak of what lies outside the region; translators write those of their language.
QStringList externalWords()
{
    return beginnings(QCoreApplication::translate(
        "Swot", "market demand competitor global worldwide abroad regulation directive legislation tariff "
                "climate trend inflation geopolit customers' import"));
}

QStringList internalWords()
{
    return beginnings(QCoreApplication::translate(
        "Swot", "our region's regional local in-house know-how workforce skilled university institute "
                "lab headquarters"));
}

/// The first word of the text that begins like one of `beginnings`.
QString firstOf(const QString& text, const QStringList& wordBeginnings)
{
    QString word;
    const auto fits = [&] {
        const QString folded = word.toCaseFolded();
        return std::any_of(wordBeginnings.begin(), wordBeginnings.end(),
                           [&](const QString& beginning) { return folded.startsWith(beginning); });
    };
    const QString ended = text + u' ';
    for (const QChar c : ended) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'\'') {
            word.append(c);
            continue;
        }
        if (!word.isEmpty() && fits())
            return word;
        word.clear();
    }
    return {};
}

} // namespace

bool isInternal(Quadrant quadrant)
{
    return quadrant == Quadrant::Strength || quadrant == Quadrant::Weakness;
}

bool helps(Quadrant quadrant)
{
    return quadrant == Quadrant::Strength || quadrant == Quadrant::Opportunity;
}

Quadrant quadrantOf(bool internal, bool helping)
{
    if (internal)
        return helping ? Quadrant::Strength : Quadrant::Weakness;
    return helping ? Quadrant::Opportunity : Quadrant::Threat;
}

QList<SwotItem> swotItems(const Reader& reader, Quadrant quadrant, const SwotScope& scope)
{
    QList<SwotItem> items = reader.where<SwotItem>("quadrant", codeOf(quadrant));
    items.removeIf([&](const SwotItem& item) { return !scope.holds(item); });
    std::stable_sort(items.begin(), items.end(),
                     [](const SwotItem& a, const SwotItem& b) { return a.position < b.position; });
    return items;
}

QHash<RecordId, int> evidenceBySwotItem(const Reader& reader)
{
    QHash<RecordId, int> counts;
    for (const Link& link : reader.where<Link>("to_table", QString::fromLatin1(SwotItem::table)))
        if (link.fromTable == QLatin1String(Evidence::table))
            ++counts[link.toId];
    return counts;
}

IdOf<SwotItem> addSwotItem(Writer& writer, Quadrant quadrant, const QString& title,
                           const std::optional<IdOf<Region>>& region,
                           const std::optional<IdOf<Evidence>>& card)
{
    const QList<SwotItem> there = swotItems(writer, quadrant);
    SwotItem item;
    item.quadrant = quadrant;
    item.title = title.simplified();
    item.position = there.isEmpty() ? 0 : there.last().position + 1;
    item.regionId = region;
    const IdOf<SwotItem> id = writer.insert(item);
    if (card)
        writer.link(refOf(*card), refOf(id));
    return id;
}

void placeSwotItem(Writer& writer, const IdOf<SwotItem>& id, Quadrant quadrant,
                   const std::optional<IdOf<SwotItem>>& before)
{
    const auto moved = writer.find(id);
    if (!moved) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(SwotItem::table), {}, {}});
        return;
    }
    if (before == id)
        return;
    QList<IdOf<SwotItem>> order;
    for (const SwotItem& item : swotItems(writer, quadrant)) {
        if (before && item.id == *before)
            order.append(id);
        if (item.id != id)
            order.append(item.id);
    }
    if (!order.contains(id))
        order.append(id);
    for (int position = 0; position < order.size(); ++position)
        writer.modify(order.at(position), [&](SwotItem& item) {
            item.position = position;
            if (item.id != id)
                return;
            if (isInternal(item.quadrant) != isInternal(quadrant))
                item.originConfirmed = false;
            item.quadrant = quadrant;
        });
}

void confirmOrigin(Writer& writer, const IdOf<SwotItem>& id, bool internal)
{
    const auto item = writer.find(id);
    if (item && isInternal(item->quadrant) != internal)
        placeSwotItem(writer, id, quadrantOf(internal, helps(item->quadrant)));
    writer.modify(id, [](SwotItem& confirmed) { confirmed.originConfirmed = true; });
}

std::optional<OriginHint> originHint(Quadrant quadrant, const QString& text)
{
    const QString outside = firstOf(text, externalWords());
    const QString inside = firstOf(text, internalWords());
    if (isInternal(quadrant) && !outside.isEmpty() && inside.isEmpty())
        return OriginHint{outside, true};
    if (!isInternal(quadrant) && !inside.isEmpty() && outside.isEmpty())
        return OriginHint{inside, false};
    return std::nullopt;
}

QString findingTable(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::Strength:
        return QString::fromLatin1(Capacity::table);
    case Quadrant::Opportunity:
        return QString::fromLatin1(Opportunity::table);
    case Quadrant::Weakness:
    case Quadrant::Threat:
        break;
    }
    return QString::fromLatin1(Challenge::table);
}

RecordRef makeFinding(Writer& writer, const IdOf<SwotItem>& id)
{
    const auto item = writer.find(id);
    if (!item) {
        writer.fail({ErrorCode::NotFound, QString::fromLatin1(SwotItem::table), {}, {}});
        return {};
    }
    const auto add = [&](auto record) {
        record.title = item->title;
        record.description = item->note;
        return refOf(writer.insert(record));
    };
    RecordRef made;
    if (item->quadrant == Quadrant::Strength) {
        Capacity capacity;
        capacity.regionId = item->regionId;
        capacity.strength = item->weight;
        made = add(capacity);
    } else if (item->quadrant == Quadrant::Opportunity) {
        made = add(Opportunity());
    } else {
        made = add(Challenge());
    }
    writer.link(refOf(id), made);
    for (const Evidence& card : writer.upstream<Evidence>(refOf(id)))
        writer.link(refOf(card), made);
    return made;
}

SwotFacts swotFacts(const Reader& reader, const SwotScope& scope)
{
    const QHash<RecordId, int> evidence = evidenceBySwotItem(reader);
    SwotFacts facts;
    for (const SwotItem& item : reader.all<SwotItem>()) {
        if (!scope.holds(item))
            continue;
        ++facts.entries;
        ++facts.byQuadrant[size_t(item.quadrant)];
        facts.opinions += evidence.contains(item.id) ? 0 : 1;
        facts.unconfirmed += item.originConfirmed ? 0 : 1;
    }
    return facts;
}

std::pair<int, int> swotDone(const Reader& reader)
{
    const SwotFacts facts = swotFacts(reader);
    int done = 0;
    for (const int entries : facts.byQuadrant)
        done += entries > 0 ? 1 : 0;
    if (facts.entries > 0) {
        done += facts.unconfirmed == 0 ? 1 : 0;
        done += 2 * facts.opinions <= facts.entries ? 1 : 0;
    }
    return {done, 6};
}

} // namespace s3::evidence
