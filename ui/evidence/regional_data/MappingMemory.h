// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ReadMemory.h"
#include "core/evidence/Records.h"

#include <QDate>
#include <QSettings>
#include <optional>

namespace s3 {

/// How files were read on this machine, by their shape, so that next year's edition of a table needs no
/// second thought. Kept in the user's settings, not in a project.
class MappingMemory {
public:
    static constexpr int mostShapes = 100; ///< the oldest go

    struct Entry {
        QJsonObject options; ///< see evidence::toJson()
        Dataset dataset;     ///< only what will hold for the next edition: source, measure, unit ...
        QDate date;          ///< when it was last used
    };

    std::optional<Entry> recall(const QString& shape) const;
    void remember(const QString& shape, const Entry& entry);

private:
    mutable QSettings m_settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("S3Facilitator"),
                                 QStringLiteral("imports")};
};

} // namespace s3
