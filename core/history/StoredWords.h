// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace s3::history {

/// Whether the column holds codes of the method.
bool isCode(const QString& table, const QString& column);

/// The word that the pages use for a stored code; of a code that this version does not know, the code itself
/// with blanks and a capital.
QString codeText(const QString& table, const QString& column, const QString& code);

} // namespace s3::history
