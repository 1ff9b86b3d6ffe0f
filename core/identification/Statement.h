// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityFacts.h"
#include "core/identification/IndustryNames.h"

namespace s3::identification {

/// The one-sentence statement built out of what is recorded: "By combining [capacities] with [opportunity],
/// [actors] move [industry] from [A] to [B]". What is not recorded stays as the word in square brackets.
struct StatementDraft {
    QString text;
    int known = 0; ///< of the six parts
};
inline constexpr int statementParts = 6;

StatementDraft draftStatement(const ActivityFacts& facts, const IndustryNames& industries);

/// "A", "A and B", "A, B and C"; of more than three the first two and "others".
QString joinNames(const QStringList& names);

} // namespace s3::identification
