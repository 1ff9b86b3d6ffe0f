// SPDX-License-Identifier: GPL-3.0-or-later
// Corners of a synergy diamond as a method pack (kind "diamond").
#pragma once

#include "core/base/Result.h"
#include "core/identification/DiamondRecords.h"

namespace s3::identification {

inline constexpr int diamondCorners = 4;

struct DiamondPack {
    QString id;
    QString version;
    QString title;
    QString provenance;           ///< code: "app-default", "official" or "adapted"
    QString source;               ///< whose corners they are
    int maximum = 5;              ///< of the strength, 1 to 10
    QList<DiamondCorner> corners; ///< four, clockwise from the top, without ids
};

/// Texts are in `language` or, where that is missing, in English. Fails as readMethodPack() does, and with
/// InvalidInput if the body is wrong: not four corners, a corner without a title, a code used twice, an
/// unknown table or kind in "accepts", a maximum outside of 1 to 10. Context says what.
Result<DiamondPack> readDiamondPack(const QByteArray& json, const QString& language = QStringLiteral("en"));

/// The pack that ships with the program, in the application's language.
Result<DiamondPack> shippedDiamondPack();

/// Whether "accepts" of a corner is well formed: capacity, opportunity and challenge, a capacity with its
/// kind after a colon, separated by blanks. The first word that is not is put into `wrong`.
bool isAcceptsList(const QString& accepts, QString* wrong = nullptr);
/// Whether a corner takes a record of `table`, for a capacity of the kind with that code.
bool takes(const QString& accepts, const QString& table, const QString& kind = {});

} // namespace s3::identification
