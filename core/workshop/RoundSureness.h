// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the order of a round is: what other voters of the same kind would have made of it.
#pragma once

#include "core/choice/OrderWords.h"
#include "core/workshop/RoundResult.h"

namespace s3::workshop {

struct RoundSureness {
    choice::Acceptability voters; ///< in the order of RoundResult::options; nothing in it without two ballots
    choice::Sureness sureness = choice::Sureness::Unknown;
    QStringList sentences; ///< choice::howSure() of the order as voted; empty if nothing was
};
/// Draws as many ballots as count, with replacement, and tallies them anew; merged ideas count as one. For
/// 500 ballots over 40 options 10,000 draws take some tenths of a second, for a room of thirty a few
/// milliseconds.
RoundSureness surenessOf(const RoundInput& input, int draws = choice::defaultDraws);

/// The marks behind a rating, by criterion of its form: a row a ballot that counts, a column an option of the
/// result. Empty for other methods.
std::vector<choice::Ballots> marksBehind(const RoundInput& input, const RoundResult& result);

} // namespace s3::workshop
