// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/BallotFile.h"

namespace s3::cli {

/// Writes options.csv, group.csv and, where the ballots have groups, by_group.csv into a folder that is made
/// if need be. by_group.csv has the columns of options.csv behind group, voters and shown (yes or no: fewer
/// than `minimumGroup`, or kept back to protect such a group); what is not shown is empty.
Result<void> writeTally(const BallotFile& file, const BallotRules& rules, int minimumGroup,
                        const QString& folder);

} // namespace s3::cli
