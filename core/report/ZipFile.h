// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <vector>

namespace s3::report {

struct ZipEntry {
    QString name;
    QByteArray bytes;
    bool compressed = true;
};

/// A zip archive of these entries, in this order. Error Storage if the library refuses.
Result<QByteArray> zipOf(const std::vector<ZipEntry>& entries);

} // namespace s3::report
