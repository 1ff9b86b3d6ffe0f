// SPDX-License-Identifier: GPL-3.0-or-later
// What each measure is, for hover texts, F1, reports and exports: which variant, from where, how to read it.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace s3::evidence {

/// In the application's language, except for `code`, `formula` and `source`.
struct MeasureText {
    QString code;    ///< the column of `s3facilitator-cli measures`, e.g. "krugman_vs_total"
    QString name;    ///< "Krugman index against the total"
    QString formula; ///< in plain signs: "sum |s(r,i) - s(i)|"
    QString variant; ///< which of the variants of the literature; empty where there is but one
    QString source;  ///< of the formula
    QString reading; ///< range and what high and low mean
    QString caveat;  ///< what to beware of; may be empty

    /// All of it, a line each; for a tool tip.
    QString explained() const;
};

/// Codes in the order of the files.
QStringList measureCodes();

/// None for a code that is no measure. "location_quotient", the code of evidence cards, is "lq".
std::optional<MeasureText> measureText(const QString& code);

} // namespace s3::evidence
