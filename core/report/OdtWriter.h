// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Document.h"

namespace s3::report {

/// The report as OpenDocument Text, to go on writing in: real heading, caption and table styles, header rows
/// that repeat, contents and page numbers as fields, figures as SVG with a PNG beside it. Error Storage if
/// the archive could not be made.
///
/// The parts are written here rather than by QTextDocumentWriter, which (Qt 6.4) writes every paragraph with
/// an unnamed automatic style, headings as plain paragraphs, no header rows, no page numbers and no text for
/// pictures.
Result<QByteArray> odtOf(const Document& document);

/// odtOf into a file. Errors as odtOf and writeAtomically.
Result<void> writeOdt(const Document& document, const QString& path);

} // namespace s3::report
