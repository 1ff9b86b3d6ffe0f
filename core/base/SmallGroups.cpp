// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SmallGroups.h"

#include <QList>
#include <algorithm>

namespace s3 {

QSet<QString> hiddenGroups(const QMap<QString, int>& sizes, int minimum, const QSet<QString>& already)
{
    QSet<QString> hidden;
    QList<std::pair<int, QString>> visible;
    int inHidden = 0;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
        if (it.value() <= 0)
            continue;
        if (it.value() < minimum || already.contains(it.key())) {
            hidden.insert(it.key());
            inHidden += it.value();
        } else {
            visible.append({it.value(), it.key()});
        }
    }
    std::sort(visible.begin(), visible.end());
    for (const auto& [size, group] : visible) {
        if (hidden.isEmpty() || inHidden >= minimum)
            break;
        hidden.insert(group);
        inHidden += size;
    }
    return hidden;
}

} // namespace s3
