// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Document.h"

namespace s3::report {

/// The report as PDF: A4, cover, contents, each line on pages of its own, bookmarks, all pictures as vectors.
/// Needs a QGuiApplication (fonts). Errors: Storage if the PDF could not be made.
Result<QByteArray> pdfOf(const Document& document);

/// pdfOf into a file. Errors as pdfOf and writeAtomically.
Result<void> writePdf(const Document& document, const QString& path);

} // namespace s3::report
