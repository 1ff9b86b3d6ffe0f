// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace s3::evidence {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How a text file is cut into records and fields.
struct Dialect {
    Encoding encoding = Encoding::Utf8; ///< a byte order mark at the start is skipped
    char separator = ',';
    /// Eurostat's bulk files: tabs between the columns, but the first column holds several keys with commas
    /// between them. Those keys become columns of their own.
    bool compoundKey = false;
    /// SDMX-CSV with labels: "C: Manufacturing" is read as "C", in every cell and in the header.
    bool labelled = false;

    friend bool operator==(const Dialect&, const Dialect&) = default;
};

} // namespace s3::evidence
