// SPDX-License-Identifier: GPL-3.0-or-later
// The criteria of a rating belong to a set that may go on living: other rounds and choices use it, weights
// are changed, criteria renamed. So a rating gets a copy of its own when it is closed, and its marks belong
// to that: the result stays what it was, whatever becomes of the set. Undoing the closing takes the copy away
// again. Links with the role "kept" lead from the round to its copy, and from each original to its copy.
#pragma once

#include "core/workshop/RoundRules.h"

namespace s3::workshop {

/// For a rating that is being closed; nothing for other methods.
void keepCriteria(Writer& writer, const RoundForm& form);

/// Whether the set is such a copy, which no other round or choice may take.
bool isKept(const Reader& reader, const IdOf<CriteriaSet>& set);
/// The set that was chosen when the round was opened; null if it was removed since, or if there is none.
IdOf<CriteriaSet> chosenCriteria(const Reader& reader, const RoundSetup& setup);
/// The criterion of which this one is a copy, else itself; null if it was removed since.
IdOf<s3::Criterion> originalOf(const Reader& reader, const RoundForm& form, const IdOf<s3::Criterion>& kept);

/// What became of the criteria since the round was closed.
enum class CriteriaSince {
    Same,    ///< also of open rounds and other methods
    Changed, ///< the set has other names, weights, directions or criteria now
    Removed, ///< there is no such set any more
    NotKept  ///< the round was closed by a version that kept no copy: its result follows the set
};
CriteriaSince criteriaSince(const Reader& reader, const RoundForm& form);
/// In a sentence or two; empty for Same.
QString criteriaWords(CriteriaSince since);

} // namespace s3::workshop
