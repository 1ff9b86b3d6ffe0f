// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Document.h"

namespace s3::report {

/// The report as one HTML page that needs nothing else: no script, no outside resource, well-formed as XML.
/// Light or dark as the reader's system asks for, and with a print style.
QByteArray htmlOf(const Document& document);

/// htmlOf into a file. Errors as writeAtomically.
Result<void> writeHtml(const Document& document, const QString& path);

} // namespace s3::report
