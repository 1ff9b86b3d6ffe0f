// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Dialect.h"

#include <QString>
#include <memory>

namespace s3::evidence {

enum class FileFormat { DelimitedText, EurostatTsv, SdmxCsv, JsonStat, Workbook };

struct MeasuredSheet;

/// What an earlier look at the file found out, so that it need not be looked at again. It is no part of the
/// choice and never makes two choices differ.
struct KnownOfFile {
    std::shared_ptr<const MeasuredSheet> sheet; ///< of a workbook; used only while the file is the same

    friend bool operator==(const KnownOfFile&, const KnownOfFile&) { return true; }
};

/// What of a file is read, and how.
struct TableChoice {
    FileFormat format = FileFormat::DelimitedText;
    Dialect dialect;         ///< of a text file
    QString part;            ///< sheet, or id of the data set in a JSON-stat collection; empty = the first
    QString range;           ///< "B3:H40" of a sheet; empty = all that is used
    bool withHidden = false; ///< hidden rows and columns of a sheet too
    KnownOfFile known = {};

    bool isText() const { return format != FileFormat::JsonStat && format != FileFormat::Workbook; }

    friend bool operator==(const TableChoice&, const TableChoice&) = default;
};

/// A sheet of a workbook, a data set of a JSON-stat collection.
struct TablePart {
    QString id; ///< for TableChoice::part
    QString title;
    int rows = 0;
    int columns = 0;
    bool hidden = false;
    int hiddenRows = 0; ///< of a sheet, with something in them; they are in neither rows nor columns
    int hiddenColumns = 0;
    int formulasWithoutResult = 0; ///< cells whose formula was never calculated; they hold no number
};

} // namespace s3::evidence
