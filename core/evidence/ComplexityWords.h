// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said of the complexity of a period, in the application's language.
#pragma once

#include "core/evidence/Complexity.h"

#include <QString>

namespace s3::evidence {

/// Which end is the complex one is hardly told by the data: turning it round is a matter of judgement.
bool signIsWeak(const Complexity& complexity);
/// "Correlation with diversity: 0.41.", and that the sign was turned round by hand.
QString correlationSentence(const Complexity& complexity);
/// Whether ECI and PCI of this period may be used, in a sentence or two; how many regions they are from.
QString complexityStatement(const Complexity& complexity, int regions);

} // namespace s3::evidence
