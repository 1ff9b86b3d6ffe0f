// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/Diamonds.h"
#include "core/report/Document.h"

namespace s3 {
class Project;
}

namespace s3::report {

/// Every diamond: drawing, scores with their evidence, entries, hints with their sums, activities made of it;
/// then how the activities of the regions lie to each other.
Section synergyDiamondSection(const Project& project);

/// The sheet of one diamond as a document of its own, for PDF.
Document diamondDocument(const identification::DiamondSheet& sheet, QDate date);

} // namespace s3::report
