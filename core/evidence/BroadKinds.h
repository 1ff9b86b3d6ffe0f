// SPDX-License-Identifier: GPL-3.0-or-later
// Industries in six kinds, for colours and filters.
#pragma once

#include <QStringList>

namespace s3::evidence {

/// By NACE section: primary (A, B), manufacturing (C), utilities and construction (D to F), trade, transport
/// and tourism (G to I), information, finance and business (J to N), public and personal services (O to U). 0
/// to 5 in this order; 5 as well for codes that tell no section.
int broadKind(const QString& industry, const QString& scheme);
QStringList broadKindNames();

} // namespace s3::evidence
