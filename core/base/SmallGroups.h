// SPDX-License-Identifier: GPL-3.0-or-later
// Results of groups so small that they would tell what single persons answered are not shown.
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace s3 {

/// Groups whose results must not be shown, of sizes by code. Those below `minimum`, those in `already`; and
/// if all hidden ones together are fewer than `minimum`, the smallest others too, since all minus the visible
/// groups would show them. Groups without anybody are never hidden: there is nothing to hide.
QSet<QString> hiddenGroups(const QMap<QString, int>& sizes, int minimum, const QSet<QString>& already = {});

} // namespace s3
