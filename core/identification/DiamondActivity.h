// SPDX-License-Identifier: GPL-3.0-or-later
// A candidate transformative activity made of what a diamond shows.
#pragma once

#include "core/identification/Diamonds.h"

namespace s3::identification {

struct ActivityProposal {
    QString title;
    QString statement; ///< "By combining [capacities] with [opportunity], [regions] answer [challenge].";
                       ///< what the diamond does not hold stays as the word in square brackets
};
/// Out of the entries of the regions that are shown, all of them if none is.
ActivityProposal proposeActivity(const DiamondSheet& sheet);

/// A candidate with that title (InvalidValue if empty) and statement. The diamond and every capacity,
/// opportunity and challenge that its entries were taken from lead to it.
IdOf<TransformativeActivity> makeActivity(Writer& writer, const IdOf<Diamond>& diamond, const QString& title,
                                          const QString& statement);

} // namespace s3::identification
