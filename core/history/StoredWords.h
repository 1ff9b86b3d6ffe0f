// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace s3::history {

/// Whether the column holds codes of the method.
bool isCode(const QString& column);

/// The word for a stored code, whatever enum it belongs to; an unknown code with blanks and a capital.
QString codeText(const QString& code);

} // namespace s3::history
