// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Document.h"

#include <QStringList>

namespace s3::report {

/// The endings writeReport knows, without the dot: "pdf", "odt", "html".
QStringList reportEndings();

/// Writes the report in the format that the file name's ending names. Errors: InvalidValue for any other
/// ending (Error::expected lists the known ones), else those of the writer.
Result<void> writeReport(const Document& document, const QString& path);

} // namespace s3::report
