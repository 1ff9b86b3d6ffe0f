// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/Labels.h"

namespace s3 {

QString displayName(Weighting weighting)
{
    switch (weighting) {
    case Weighting::Points:
        return QCoreApplication::translate("s3::ChoiceLabels", "Points", "Weighting");
    case Weighting::Pairwise:
        return QCoreApplication::translate("s3::ChoiceLabels", "Pairwise comparison", "Weighting");
    }
    return {};
}

QString displayName(Preference preference)
{
    switch (preference) {
    case Preference::Max:
        return QCoreApplication::translate("s3::ChoiceLabels", "More is better", "Preference");
    case Preference::Min:
        return QCoreApplication::translate("s3::ChoiceLabels", "Less is better", "Preference");
    }
    return {};
}

} // namespace s3
