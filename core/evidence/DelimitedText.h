// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/TableGuess.h"
#include "core/evidence/TextDialect.h"

namespace s3::evidence {

/// Guesses from the first bytes of a text file, see guessTextTable() and describeTable().
Result<Sniffed> sniff(const QByteArray& head);

/// The same with another dialect than the guessed one, when the user corrects encoding or separator.
Result<Sniffed> sniffAs(const QByteArray& head, const Dialect& dialect);

/// Of a file of any format, as recognise() sees it; a text file that is ASCII at first is searched further
/// for its encoding.
Result<Sniffed> sniffFile(const QString& path);

/// The same with another sheet, range, dialect or layout than the recognised one.
Result<Sniffed> sniffFileAs(const QString& path, const TableChoice& table,
                            const std::optional<TableLayout>& layout = {});

} // namespace s3::evidence
