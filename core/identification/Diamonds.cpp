// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Diamonds.h"

#include "core/project/RecordKinds.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

template<class T>
void byPosition(QList<T>& records)
{
    std::stable_sort(records.begin(), records.end(),
                     [](const T& a, const T& b) { return a.position < b.position; });
}

/// Ids of the evidence cards that are linked to each record of `table`.
QHash<RecordId, QList<RecordId>> evidenceOf(const Reader& reader, const char* table)
{
    QHash<RecordId, QList<RecordId>> found;
    for (const Link& link : reader.where<Link>("to_table", QString::fromLatin1(table)))
        if (link.fromTable == QLatin1String(Evidence::table))
            found[link.toId].append(link.fromId);
    return found;
}

/// All that diamonds are made of, read once.
struct DiamondTables {
    explicit DiamondTables(const Reader& reader)
    {
        for (const Evidence& card : reader.all<Evidence>())
            cards.insert(card.id, card);
        evidence = evidenceOf(reader, DiamondScore::table);
        for (const char* table : {Capacity::table, Opportunity::table, Challenge::table})
            evidence.insert(evidenceOf(reader, table));
        for (const DiamondScore& score : reader.all<DiamondScore>())
            scores.insert({score.cornerId, score.diamondRegionId}, score);
        for (const DiamondEntry& entry : reader.all<DiamondEntry>())
            entries[{entry.cornerId, entry.diamondRegionId}].append(entry);
    }

    QList<Evidence> cardsBehind(const RecordId& record) const
    {
        QList<Evidence> found;
        for (const RecordId& id : evidence.value(record))
            if (cards.contains(id))
                found.append(cards.value(id));
        return found;
    }

    DiamondCell cell(const RecordId& corner, const RecordId& region) const
    {
        DiamondCell cell;
        const QPair<RecordId, RecordId> place(corner, region);
        if (const auto score = scores.constFind(place); score != scores.cend()) {
            cell.score = *score;
            cell.direct = cardsBehind(score->id);
        }
        cell.entries = entries.value(place);
        byPosition(cell.entries);
        QSet<RecordId> seen;
        for (const DiamondEntry& entry : cell.entries)
            if (entry.sourceId)
                for (const Evidence& card : cardsBehind(*entry.sourceId))
                    if (!seen.contains(card.id)) {
                        seen.insert(card.id);
                        cell.behindEntries.append(card);
                    }
        return cell;
    }

    QHash<RecordId, Evidence> cards;
    QHash<RecordId, QList<RecordId>> evidence;
    QHash<QPair<RecordId, RecordId>, DiamondScore> scores;
    QHash<QPair<RecordId, RecordId>, QList<DiamondEntry>> entries;
};

/// The diamond's links are those of its entries and scores: what a record gave to it leads to it, and no
/// longer does when the last of them is gone.
void keepThread(Writer& writer, const IdOf<Diamond>& diamond)
{
    QSet<RecordRef> wanted;
    for (const DiamondRegion& region : writer.where<DiamondRegion>("diamond_id", diamond)) {
        for (const DiamondEntry& entry : writer.where<DiamondEntry>("diamond_region_id", region.id))
            if (entry.sourceId && writer.exists({entry.sourceTable, *entry.sourceId}))
                wanted.insert({entry.sourceTable, *entry.sourceId});
        for (const DiamondScore& score : writer.where<DiamondScore>("diamond_region_id", region.id))
            for (const RecordRef& ref : writer.linkedTo(refOf(score)))
                wanted.insert(ref);
    }
    static const QStringList kept{
        QString::fromLatin1(Capacity::table), QString::fromLatin1(Opportunity::table),
        QString::fromLatin1(Challenge::table), QString::fromLatin1(Evidence::table)};
    for (const RecordRef& ref : writer.linkedTo(refOf(diamond)))
        if (!wanted.remove(ref) && kept.contains(ref.table))
            writer.unlink(ref, refOf(diamond));
    for (const RecordRef& ref : wanted)
        writer.link(ref, refOf(diamond));
}

void failWith(Writer& writer, ErrorCode code, const QString& what, const QString& expected = {})
{
    writer.fail({code, what, expected, {}});
}

/// The diamond that both belong to; NotFound if there is none.
std::optional<Diamond> diamondOf(Writer& writer, const IdOf<DiamondCorner>& cornerId,
                                 const IdOf<DiamondRegion>& regionId)
{
    const auto corner = writer.find(cornerId);
    const auto region = writer.find(regionId);
    if (!corner || !region || corner->diamondId != region->diamondId) {
        failWith(writer, ErrorCode::NotFound, u"a corner and a region of one diamond"_s);
        return std::nullopt;
    }
    return writer.find(corner->diamondId);
}

std::optional<DiamondScore> scoreAt(const Reader& reader, const IdOf<DiamondCorner>& corner,
                                    const IdOf<DiamondRegion>& region)
{
    for (const DiamondScore& score : reader.where<DiamondScore>("corner_id", corner))
        if (score.diamondRegionId == region)
            return score;
    return std::nullopt;
}

QList<DiamondEntry> entriesAt(const Reader& reader, const IdOf<DiamondCorner>& corner,
                              const IdOf<DiamondRegion>& region)
{
    QList<DiamondEntry> entries = reader.where<DiamondEntry>("corner_id", corner);
    entries.removeIf([&](const DiamondEntry& entry) { return entry.diamondRegionId != region; });
    byPosition(entries);
    return entries;
}

/// Changes the score of a region in a corner, which is made where there is none yet.
template<class F>
IdOf<DiamondScore> changeScore(Writer& writer, const IdOf<DiamondCorner>& corner,
                               const IdOf<DiamondRegion>& region, F&& change)
{
    DiamondScore score;
    if (const auto stored = scoreAt(writer, corner, region))
        score = *stored;
    score.cornerId = corner;
    score.diamondRegionId = region;
    change(score);
    if (score.id.isNull())
        return writer.insert(score);
    writer.update(score);
    return score.id;
}

IdOf<DiamondEntry> append(Writer& writer, DiamondEntry entry)
{
    const QList<DiamondEntry> there = entriesAt(writer, entry.cornerId, entry.diamondRegionId);
    entry.position = there.isEmpty() ? 0 : there.last().position + 1;
    return writer.insert(entry);
}

void keepScope(Writer& writer, const IdOf<Diamond>& diamond)
{
    const bool several = writer.where<DiamondRegion>("diamond_id", diamond).size() > 1;
    writer.modify(diamond, [several](Diamond& changed) {
        changed.scope = several ? DiamondScope::CrossRegional : DiamondScope::Regional;
    });
}

} // namespace

CornerScores DiamondSheet::scores(int region) const
{
    CornerScores values;
    for (int corner = 0; corner < corners.size(); ++corner)
        values.append(cell(corner, region).value());
    return values;
}

RegionState DiamondSheet::state(int region) const
{
    RegionState state;
    state.corners = int(corners.size());
    for (int corner = 0; corner < corners.size(); ++corner) {
        state.filled += cell(corner, region).filled() ? 1 : 0;
        state.evidence += cell(corner, region).hasEvidence() ? 1 : 0;
    }
    return state;
}

bool DiamondSheet::complete() const
{
    for (int region = 0; region < regions.size(); ++region)
        if (!state(region).complete())
            return false;
    return !regions.isEmpty();
}

int DiamondSheet::cornerIndex(const IdOf<DiamondCorner>& id) const
{
    for (int i = 0; i < corners.size(); ++i)
        if (corners.at(i).id == id)
            return i;
    return -1;
}

int DiamondSheet::regionIndex(const IdOf<DiamondRegion>& id) const
{
    for (int i = 0; i < regions.size(); ++i)
        if (regions.at(i).id == id)
            return i;
    return -1;
}

QList<RankedPair> DiamondSheet::pairs() const
{
    QList<CornerScores> all;
    for (int region = 0; region < regions.size(); ++region)
        all.append(scores(region));
    return rankPairs(all, diamond.maximum);
}

QString diamondRegionName(const Reader& reader, const std::optional<IdOf<Region>>& region)
{
    const auto found = reader.find(region);
    if (!found)
        return QCoreApplication::translate("Diamonds", "Own region");
    return found->name.isEmpty() ? found->code : found->name;
}

QList<DiamondSheet> loadDiamonds(const Reader& reader)
{
    const QList<Diamond> diamonds = reader.all<Diamond>();
    if (diamonds.isEmpty())
        return {};
    const DiamondTables tables(reader);
    QHash<RecordId, QList<DiamondCorner>> corners;
    for (const DiamondCorner& corner : reader.all<DiamondCorner>())
        corners[corner.diamondId].append(corner);
    QHash<RecordId, QList<DiamondRegion>> regions;
    for (const DiamondRegion& region : reader.all<DiamondRegion>())
        regions[region.diamondId].append(region);
    QList<DiamondSheet> sheets;
    for (const Diamond& diamond : diamonds) {
        DiamondSheet sheet;
        sheet.diamond = diamond;
        sheet.corners = corners.value(diamond.id);
        sheet.regions = regions.value(diamond.id);
        byPosition(sheet.corners);
        byPosition(sheet.regions);
        for (const DiamondRegion& region : sheet.regions)
            sheet.regionNames.append(diamondRegionName(reader, region.regionId));
        sheet.activities = reader.downstream<TransformativeActivity>(refOf(diamond));
        for (const DiamondCorner& corner : sheet.corners)
            for (const DiamondRegion& region : sheet.regions)
                sheet.m_cells.append(tables.cell(corner.id, region.id));
        sheets.append(sheet);
    }
    return sheets;
}

std::optional<DiamondSheet> loadDiamond(const Reader& reader, const IdOf<Diamond>& id)
{
    for (const DiamondSheet& sheet : loadDiamonds(reader))
        if (sheet.diamond.id == id)
            return sheet;
    return std::nullopt;
}

IdOf<Diamond> addDiamond(Writer& writer, const DiamondPack& pack, const QString& title, const QString& theme,
                         const QList<std::optional<IdOf<Region>>>& regions)
{
    Diamond diamond;
    diamond.title = title.simplified();
    diamond.theme = theme.simplified();
    diamond.maximum = pack.maximum;
    diamond.packId = pack.id;
    diamond.packVersion = pack.version;
    if (diamond.title.isEmpty()) {
        failWith(writer, ErrorCode::InvalidValue, u"a diamond without a title"_s, u"a title"_s);
        return {};
    }
    const IdOf<Diamond> id = writer.insert(diamond);
    for (DiamondCorner corner : pack.corners) {
        corner.diamondId = id;
        writer.insert(corner);
    }
    for (const auto& region : regions)
        addDiamondRegion(writer, id, region);
    return id;
}

void changePack(Writer& writer, const IdOf<Diamond>& diamond, const DiamondPack& pack)
{
    QList<DiamondCorner> corners = writer.where<DiamondCorner>("diamond_id", diamond);
    byPosition(corners);
    for (const DiamondCorner& corner : corners)
        for (const DiamondScore& score : writer.where<DiamondScore>("corner_id", corner.id))
            if (score.value.value_or(0) > pack.maximum)
                return failWith(writer, ErrorCode::Refused, u"a strength of %1"_s.arg(*score.value),
                                u"at most %1"_s.arg(pack.maximum));
    // Codes are unique in a diamond, also while they change places.
    for (const DiamondCorner& corner : corners)
        writer.modify(corner.id, [](DiamondCorner& changed) { changed.code = changed.id.hex(); });
    for (int i = 0; i < qMin(corners.size(), pack.corners.size()); ++i)
        writer.modify(corners.at(i).id, [&](DiamondCorner& changed) {
            changed.code = pack.corners.at(i).code;
            changed.title = pack.corners.at(i).title;
            changed.hint = pack.corners.at(i).hint;
            changed.accepts = pack.corners.at(i).accepts;
        });
    writer.modify(diamond, [&](Diamond& changed) {
        changed.maximum = pack.maximum;
        changed.packId = pack.id;
        changed.packVersion = pack.version;
    });
}

IdOf<DiamondRegion> addDiamondRegion(Writer& writer, const IdOf<Diamond>& diamond,
                                     const std::optional<IdOf<Region>>& region)
{
    DiamondRegion added;
    for (const DiamondRegion& there : writer.where<DiamondRegion>("diamond_id", diamond)) {
        if (there.regionId == region) {
            failWith(writer, ErrorCode::AlreadyExists, u"the region in the diamond"_s);
            return {};
        }
        added.position = qMax(added.position, there.position + 1);
    }
    added.diamondId = diamond;
    added.regionId = region;
    const IdOf<DiamondRegion> id = writer.insert(added);
    keepScope(writer, diamond);
    return id;
}

void removeDiamondRegion(Writer& writer, const IdOf<DiamondRegion>& id)
{
    const auto region = writer.find(id);
    if (!region)
        return failWith(writer, ErrorCode::NotFound, QString::fromLatin1(DiamondRegion::table));
    writer.remove(id);
    keepScope(writer, region->diamondId);
    keepThread(writer, region->diamondId);
}

void setStrength(Writer& writer, const IdOf<DiamondCorner>& corner, const IdOf<DiamondRegion>& region,
                 std::optional<int> value)
{
    const auto diamond = diamondOf(writer, corner, region);
    if (!diamond)
        return;
    if (value && (*value < 0 || *value > diamond->maximum))
        return failWith(writer, ErrorCode::InvalidValue, QString::number(*value),
                        u"0 to %1"_s.arg(diamond->maximum));
    changeScore(writer, corner, region, [&](DiamondScore& score) { score.value = value; });
}

void setRationale(Writer& writer, const IdOf<DiamondCorner>& corner, const IdOf<DiamondRegion>& region,
                  const QString& rationale)
{
    if (diamondOf(writer, corner, region))
        changeScore(writer, corner, region, [&](DiamondScore& score) { score.rationale = rationale; });
}

void linkScore(Writer& writer, const IdOf<Evidence>& evidence, const IdOf<DiamondCorner>& corner,
               const IdOf<DiamondRegion>& region)
{
    const auto diamond = diamondOf(writer, corner, region);
    if (!diamond)
        return;
    const auto score = changeScore(writer, corner, region, [](DiamondScore&) {});
    writer.link(refOf(evidence), refOf(score));
    keepThread(writer, diamond->id);
}

void unlinkScore(Writer& writer, const IdOf<Evidence>& evidence, const IdOf<DiamondCorner>& corner,
                 const IdOf<DiamondRegion>& region)
{
    const auto diamond = diamondOf(writer, corner, region);
    const auto score = scoreAt(writer, corner, region);
    if (!diamond || !score)
        return;
    writer.unlink(refOf(evidence), refOf(*score));
    keepThread(writer, diamond->id);
}

IdOf<DiamondEntry> addEntry(Writer& writer, const IdOf<DiamondCorner>& corner,
                            const IdOf<DiamondRegion>& region, const QString& body)
{
    if (!diamondOf(writer, corner, region))
        return {};
    DiamondEntry entry;
    entry.cornerId = corner;
    entry.diamondRegionId = region;
    entry.body = body.simplified();
    if (entry.body.isEmpty()) {
        failWith(writer, ErrorCode::InvalidValue, u"an entry without a text"_s, u"a text"_s);
        return {};
    }
    return append(writer, entry);
}

IdOf<DiamondEntry> takeRecord(Writer& writer, const IdOf<DiamondCorner>& cornerId,
                              const IdOf<DiamondRegion>& region, const RecordRef& record)
{
    const auto diamond = diamondOf(writer, cornerId, region);
    if (!diamond)
        return {};
    const auto corner = writer.find(cornerId);
    if (!takes(corner->accepts, record.table, cardKind(writer, record))) {
        failWith(writer, ErrorCode::Refused, titleOf(writer, record), corner->title);
        return {};
    }
    for (const DiamondEntry& there : entriesAt(writer, cornerId, region))
        if (there.sourceId == record.id) {
            failWith(writer, ErrorCode::AlreadyExists, there.body);
            return {};
        }
    DiamondEntry entry;
    entry.cornerId = cornerId;
    entry.diamondRegionId = region;
    entry.body = titleOf(writer, record);
    entry.sourceTable = record.table;
    entry.sourceId = record.id;
    const IdOf<DiamondEntry> id = append(writer, entry);
    keepThread(writer, diamond->id);
    return id;
}

void shiftEntry(Writer& writer, const IdOf<DiamondEntry>& id, int by)
{
    const auto moved = writer.find(id);
    if (!moved)
        return failWith(writer, ErrorCode::NotFound, QString::fromLatin1(DiamondEntry::table));
    QList<DiamondEntry> order = entriesAt(writer, moved->cornerId, moved->diamondRegionId);
    qsizetype from = 0;
    while (order.at(from).id != id)
        ++from;
    const qsizetype to = from + by;
    if (to < 0 || to >= order.size())
        return;
    order.move(from, to);
    for (int position = 0; position < order.size(); ++position)
        writer.modify(order.at(position).id, [position](DiamondEntry& entry) { entry.position = position; });
}

void removeEntry(Writer& writer, const IdOf<DiamondEntry>& id)
{
    const auto entry = writer.find(id);
    const auto corner = entry ? writer.find(entry->cornerId) : std::nullopt;
    if (!corner)
        return failWith(writer, ErrorCode::NotFound, QString::fromLatin1(DiamondEntry::table));
    writer.remove(id);
    keepThread(writer, corner->diamondId);
}

QString cardKind(const Reader& reader, const RecordRef& record)
{
    if (record.table != QLatin1String(Capacity::table))
        return {};
    const auto capacity = reader.find(IdOf<Capacity>(record.id));
    return capacity ? codeOf(capacity->kind) : QString();
}

QList<DiamondCard> diamondCards(const Reader& reader)
{
    QList<DiamondCard> cards;
    QHash<RecordId, QString> names;
    for (const Region& region : reader.all<Region>())
        names.insert(region.id, region.name.isEmpty() ? region.code : region.name);
    for (const Capacity& capacity : reader.all<Capacity>())
        cards.append({refOf(capacity), capacity.title, codeOf(capacity.kind),
                      capacity.regionId ? names.value(*capacity.regionId) : QString(), capacity.regionId});
    for (const Opportunity& opportunity : reader.all<Opportunity>())
        cards.append({refOf(opportunity), opportunity.title, {}, {}, {}});
    for (const Challenge& challenge : reader.all<Challenge>())
        cards.append({refOf(challenge), challenge.title, {}, {}, {}});
    return cards;
}

std::pair<int, int> diamondsDone(const Reader& reader)
{
    const QList<DiamondSheet> sheets = loadDiamonds(reader);
    int done = 0;
    for (const DiamondSheet& sheet : sheets)
        done += sheet.complete() ? 1 : 0;
    return {done, qMax(1, int(sheets.size()))};
}

} // namespace s3::identification
