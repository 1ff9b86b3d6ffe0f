// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/BuildingBlocks.h"

#include "core/evidence/Labels.h"
#include "core/people/Labels.h"

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

template<class E>
QList<QPair<QString, QString>> options()
{
    QList<QPair<QString, QString>> list;
    for (const E value : allValues<E>())
        list.append({codeOf(value), s3::displayName(value)});
    return list;
}

QString roleFor(const RecordRef& block)
{
    return blockOf(block.table) == BlockKind::Actor ? role::actor() : QString();
}

/// Inserts a record whose `variant` member takes the value with that code.
template<class T, class E>
RecordRef insertAs(Writer& writer, T record, E T::*variant, const QString& code)
{
    record.*variant = enumFromCode<E>(code).value_or(record.*variant);
    return refOf(writer.insert(record));
}

} // namespace

QString tableOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Capacity:
        return QString::fromLatin1(Capacity::table);
    case BlockKind::Opportunity:
        return QString::fromLatin1(Opportunity::table);
    case BlockKind::Challenge:
        return QString::fromLatin1(Challenge::table);
    case BlockKind::Actor:
        return QString::fromLatin1(Organisation::table);
    case BlockKind::Evidence:
        return QString::fromLatin1(Evidence::table);
    }
    return {};
}

std::optional<BlockKind> blockOf(const QString& table)
{
    for (const BlockKind kind : allBlockKinds)
        if (tableOf(kind) == table)
            return kind;
    return std::nullopt;
}

QList<QPair<QString, QString>> variantsOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Capacity:
        return options<CapacityKind>();
    case BlockKind::Opportunity:
        return options<Driver>();
    case BlockKind::Actor:
        return options<Helix>();
    case BlockKind::Evidence: // figures come with their data, from the pages of line 1
        return {{codeOf(EvidenceKind::Qualitative), s3::displayName(EvidenceKind::Qualitative)},
                {codeOf(EvidenceKind::Document), s3::displayName(EvidenceKind::Document)},
                {codeOf(EvidenceKind::Interview), s3::displayName(EvidenceKind::Interview)}};
    case BlockKind::Challenge:
        break;
    }
    return {};
}

void linkBlock(Writer& writer, const RecordRef& block, const IdOf<TransformativeActivity>& activity)
{
    writer.link(block, refOf(activity), roleFor(block));
}

void unlinkBlock(Writer& writer, const RecordRef& block, const IdOf<TransformativeActivity>& activity)
{
    for (const Link& link : writer.where<Link>("to_id", activity))
        if (link.fromId == block.id)
            writer.unlink(block, refOf(activity), link.role);
}

RecordRef createBlock(Writer& writer, BlockKind kind, const QString& title, const QString& variant,
                      const IdOf<TransformativeActivity>& activity)
{
    const QString name = title.simplified();
    if (name.isEmpty()) {
        writer.fail({ErrorCode::InvalidValue, u"a record without a title"_s, u"a title"_s, {}});
        return {};
    }
    RecordRef made;
    switch (kind) {
    case BlockKind::Capacity: {
        Capacity record;
        record.title = name;
        made = insertAs(writer, record, &Capacity::kind, variant);
        break;
    }
    case BlockKind::Opportunity: {
        Opportunity record;
        record.title = name;
        made = insertAs(writer, record, &Opportunity::driver, variant);
        break;
    }
    case BlockKind::Challenge: {
        Challenge record;
        record.title = name;
        made = refOf(writer.insert(record));
        break;
    }
    case BlockKind::Actor: {
        Organisation record;
        record.name = name;
        made = insertAs(writer, record, &Organisation::helix, variant);
        break;
    }
    case BlockKind::Evidence: {
        Evidence record;
        record.title = name;
        made = insertAs(writer, record, &Evidence::kind, variant);
        break;
    }
    }
    linkBlock(writer, made, activity);
    return made;
}

} // namespace s3::identification
