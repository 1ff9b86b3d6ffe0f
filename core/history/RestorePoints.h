// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

namespace s3::history {

/// A copy of the project as it was.
struct RestorePoint {
    QString path;
    QDateTime at; ///< local time; invalid if the file was renamed by hand
    QString name; ///< as given, without characters that a file name cannot hold; may be empty
};

/// Newest first.
QList<RestorePoint> restorePointsOf(const Project& project);

/// Copies a restore point to `target`, whose place has been confirmed; the point itself is never opened, so
/// it stays as it was. A failure leaves what was at `target`.
Result<void> copyRestorePoint(const QString& point, const QString& target);

} // namespace s3::history
