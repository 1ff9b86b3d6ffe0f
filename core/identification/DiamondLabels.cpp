// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/DiamondLabels.h"

namespace s3 {

QString displayName(DiamondScope diamondScope)
{
    switch (diamondScope) {
    case DiamondScope::Regional:
        return QCoreApplication::translate("s3::DiamondLabels", "One region", "DiamondScope");
    case DiamondScope::CrossRegional:
        return QCoreApplication::translate("s3::DiamondLabels", "Several regions", "DiamondScope");
    }
    return {};
}

QString displayName(DiamondStatus diamondStatus)
{
    switch (diamondStatus) {
    case DiamondStatus::Draft:
        return QCoreApplication::translate("s3::DiamondLabels", "Draft", "DiamondStatus");
    case DiamondStatus::Agreed:
        return QCoreApplication::translate("s3::DiamondLabels", "Agreed", "DiamondStatus");
    }
    return {};
}

QString displayName(Overlap overlap)
{
    switch (overlap) {
    case Overlap::Same:
        return QCoreApplication::translate("s3::DiamondLabels", "Same", "Overlap");
    case Overlap::Complementary:
        return QCoreApplication::translate("s3::DiamondLabels", "Complementary", "Overlap");
    case Overlap::Unrelated:
        return QCoreApplication::translate("s3::DiamondLabels", "Unrelated", "Overlap");
    }
    return {};
}

} // namespace s3
