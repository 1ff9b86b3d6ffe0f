// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/TableChoice.h"

#include <QByteArray>
#include <QIODevice>

namespace s3::evidence {

inline constexpr qint64 sniffBytes =
    qint64(64) * 1024; ///< a head of this length or longer may end within a row

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    bool proven = false; ///< false: plain ASCII so far, or Windows-1252 only because it is no UTF-8
};

/// Byte order mark, else UTF-16 if every other byte is zero, else UTF-8 if the bytes are valid UTF-8, else
/// Windows-1252.
EncodingGuess encodingOf(const QByteArray& head);

/// As encodingOf(), looking further where the head is all ASCII. `rest` stands behind the head.
EncodingGuess encodingOf(const QByteArray& head, QIODevice& rest);

/// Format and dialect of a text file from its first bytes. SDMX-CSV is told by its first header cell
/// (DATAFLOW or STRUCTURE), after which its separator stands; Eurostat TSV by a first column of keys
/// ("unit,geo\\time"). Otherwise the separator is the one of tab, semicolon, bar and comma that cuts most
/// rows into the same number of fields (at least two), quoted fields honoured; any other of ^ ~ : # ! only if
/// it cuts all rows alike and none of the four cuts them. InvalidInput if it is no text or has no row.
Result<TableChoice> guessTextTable(const QByteArray& head);

} // namespace s3::evidence
