// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace s3 {

/// Tells screen readers what the own-painted parts of the kit are (chart, alert, group, label ...); Qt would
/// call all of them "client". Names and descriptions come from the widgets. Installing twice does nothing
/// more.
void installAccessibleRoles();

} // namespace s3
