// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/monitoring/Records.h"

namespace s3::monitoring {

/// A proposal of the library, to be copied into a project and changed there.
struct LibraryIndicator {
    QString key; ///< unique within the library
    IndicatorLevel level = IndicatorLevel::Output;
    QString name;
    QString unit;
    Direction direction = Direction::Up;
    std::optional<int> frequencyMonths;
    QString source; ///< where values usually come from
    QString code;   ///< of a common list, e.g. "RCO16"; else empty
    QString note;
};

/// The indicators that the program proposes, a method pack.
struct IndicatorLibrary {
    QString id;
    QString version;
    QString provenance; ///< code: "app-default", "official" or "adapted"
    QString source;
    QList<LibraryIndicator> indicators;

    const LibraryIndicator* find(const QString& key) const;
};

/// Texts in `language` (ISO 639-1), in English where the pack has no others. Fails as
/// readMethodPack() does, and with InvalidInput if an indicator is wrong.
Result<IndicatorLibrary> readIndicatorLibrary(const QByteArray& json,
                                              const QString& language = QStringLiteral("en"));

/// The one that ships with the program, in the application's language; empty (and logged) if it cannot be
/// read.
IndicatorLibrary shippedIndicatorLibrary();

} // namespace s3::monitoring
