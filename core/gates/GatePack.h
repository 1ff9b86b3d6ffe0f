// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace s3::gates {

/// Whom a question of the checklist concerns.
enum class Audience { Both, ClusterOrganisation, PolicyMaker };

struct Question {
    QString code; ///< stored with the answer; unique within a line
    int line = 1; ///< 1 to 5
    Audience audience = Audience::Both;
    QString text;
};

/// The checklists of the gates, a method pack: what is asked, and where the wording comes from.
struct GatePack {
    QString id;
    QString version;
    QString provenance; ///< code: "app-default", "official" or "adapted"
    QString source;
    QList<Question> questions;

    QList<Question> of(int line) const;
};

/// Texts in `language` (ISO 639-1), in English where the pack has no others. Fails as
/// readMethodPack() does, and with InvalidInput if a question is wrong; no place is given.
Result<GatePack> readGatePack(const QByteArray& json, const QString& language = QStringLiteral("en"));

/// The pack that ships with the program, in the application's language; empty (and logged) if it cannot be
/// read.
GatePack shippedGatePack();

} // namespace s3::gates
