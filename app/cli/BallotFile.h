// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/TextTable.h"
#include "core/choice/ScaleTally.h"

namespace s3::cli {

enum class BallotMethod { Rank, Approval, Dots, Scale };
std::optional<BallotMethod> ballotMethodFrom(const QString& code);

struct BallotRules {
    BallotMethod method = BallotMethod::Rank;
    choice::DotRules dots;
    choice::Scale scale;
};

/// voter[,group],OPTION,...: a row a voter. The column of groups is the one whose header is "group".
struct BallotFile {
    QStringList options;
    choice::Ballots ballots;
    bool hasGroups = false;
    QStringList groups;   ///< by ballot; empty = not told
    QStringList rejected; ///< a line a ballot that does not count: "file:row: voter V: ..."
    QStringList notes;    ///< what looks odd but counts

    /// InvalidInput where a cell is not what the method takes, a voter has no code or occurs twice, or there
    /// is no option.
    static Result<BallotFile> read(const QString& path, const BallotRules& rules);
};

} // namespace s3::cli
