// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/RoundRules.h"

namespace s3::workshop {

/// Blank ballots as PDF, A4, black on white for any copier, as many a page as fit, with lines to cut along.
/// One for each code, which stands in its box; no codes = a page of ballots with empty boxes. Needs a
/// QGuiApplication (fonts). Storage if it could not be made.
Result<QByteArray> paperBallots(const RoundForm& form, const QStringList& codes);

} // namespace s3::workshop
