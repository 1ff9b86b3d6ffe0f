// SPDX-License-Identifier: GPL-3.0-or-later
// What an activity is built of: records linked upstream of it.
#pragma once

#include "core/identification/Records.h"
#include "core/project/Project.h"

namespace s3::identification {

enum class BlockKind { Capacity, Opportunity, Challenge, Actor, Evidence };
inline constexpr BlockKind allBlockKinds[] = {BlockKind::Capacity, BlockKind::Opportunity,
                                              BlockKind::Challenge, BlockKind::Actor, BlockKind::Evidence};

QString tableOf(BlockKind kind);
/// The block that records of this table belong to; nothing for other tables.
std::optional<BlockKind> blockOf(const QString& table);

/// What a new record of the block may be, as pairs of stored code and translated name; empty where there is
/// nothing to choose.
QList<QPair<QString, QString>> variantsOf(BlockKind kind);

void linkBlock(Writer& writer, const RecordRef& block, const IdOf<TransformativeActivity>& activity);
/// Takes away every link between the two.
void unlinkBlock(Writer& writer, const RecordRef& block, const IdOf<TransformativeActivity>& activity);
/// Makes a record with this title and links it. An unknown variant gives the record's default. InvalidValue
/// for an empty title.
RecordRef createBlock(Writer& writer, BlockKind kind, const QString& title, const QString& variant,
                      const IdOf<TransformativeActivity>& activity);

} // namespace s3::identification
