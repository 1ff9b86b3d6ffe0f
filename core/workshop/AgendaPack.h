// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Plan.h"

namespace s3::workshop {

/// An agenda template: a method pack of kind "agenda", copied into the project when used.
struct AgendaPack {
    QString packId;
    QString version;
    QString title;
    QString summary; ///< whom it suits, in a sentence
    QString status;  ///< of the provenance: "app-default", "official" or "adapted"
    QString source;
    WorkshopScope scope = WorkshopScope::Regional;
    int startMinute = 9 * 60;
    QList<AgendaBlock> blocks; ///< in order, not belonging to a workshop yet
    QList<BlockPlan> plans;    ///< one a block, in the same order
    int minutes() const;       ///< sum of the blocks
    int slotMinutes() const;   ///< from the start to the end, nights included
    int days() const;
};

/// Reads a pack. Texts are in `language` ("de") or, where that is missing, in English. Fails as
/// readMethodPack() does, and with InvalidInput for a wrong block (place.row says which, from 1).
Result<AgendaPack> readAgendaPack(const QByteArray& json, const QString& language = QStringLiteral("en"));

/// The program's template of four and a half hours.
Result<AgendaPack> defaultAgendaPack(const QString& language = QStringLiteral("en"));

/// The program's templates for such a workshop, the default first.
QList<AgendaPack> shippedAgendas(WorkshopKind kind, const QString& language = QStringLiteral("en"));

/// Puts the pack's blocks behind those there are, and notes in the plan where they come from.
void addPack(Writer& writer, const IdOf<Workshop>& workshop, const AgendaPack& pack);

/// A new workshop with the pack's agenda, or an empty one of four and a half hours.
IdOf<Workshop> createWorkshop(Writer& writer, WorkshopKind kind, const QString& title,
                              const std::optional<AgendaPack>& pack);

} // namespace s3::workshop
