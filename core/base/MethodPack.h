// SPDX-License-Identifier: GPL-3.0-or-later
// What all method packs share: checklists, indicator libraries, agendas. The body differs by kind.
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace s3 {

struct MethodPack {
    QString id;
    QString version; ///< "1.3": major and minor
    QString title;
    QString provenance; ///< code: "app-default", "official" or "adapted"
    QString source;     ///< whose wording it is
    QJsonObject body;
};

/// The highest major version of packs, of any kind, that this program understands.
inline constexpr int methodPackVersion = 1;

/// A text, or an object of texts by language: in `language` (ISO 639-1), else in English, else empty.
QString textIn(const QJsonValue& value, const QString& language);

/// Reads what stands around the body. InvalidInput if it is no pack, Refused for another kind, TooNew for a
/// newer major version.
Result<MethodPack> readMethodPack(const QByteArray& json, const QString& kind, const QString& language);

/// The bytes of a pack that ships with the program, e.g. "gates". NotFound if there is none.
Result<QByteArray> shippedPack(const QString& name);

/// The language that texts of packs are wanted in: that of the application, e.g. "de".
QString packLanguage();

} // namespace s3
