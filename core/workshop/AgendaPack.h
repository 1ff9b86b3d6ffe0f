// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"
#include "core/workshop/Records.h"

namespace s3::workshop {

/// An agenda template: a method pack of kind "agenda", copied into the project when used.
struct AgendaPack {
    QString packId;
    QString version;
    QString title;
    QString status; ///< of the provenance: "app-default", "official" or "adapted"
    QString source;
    QList<AgendaBlock> blocks; ///< in order, not belonging to a workshop yet
    int minutes() const;
};

/// Reads a pack. Texts are in `language` ("de") or, where that is missing, in English. Fails as
/// readMethodPack() does, and with InvalidInput for a wrong block (place.row says which, from 1).
Result<AgendaPack> readAgendaPack(const QByteArray& json, const QString& language = QStringLiteral("en"));

/// The program's template of four and a half hours.
Result<AgendaPack> defaultAgendaPack(const QString& language = QStringLiteral("en"));

/// A new workshop with the pack's agenda, or an empty one of four and a half hours.
IdOf<Workshop> createWorkshop(Writer& writer, WorkshopKind kind, const QString& title,
                              const std::optional<AgendaPack>& pack);

} // namespace s3::workshop
