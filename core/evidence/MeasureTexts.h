// SPDX-License-Identifier: GPL-3.0-or-later
// What each measure is, for titles, hover texts, cards, reports and exports: its formula, which variant, from
// where, how to read it.
#pragma once

#include "core/evidence/FindingMeasure.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace s3::evidence {

/// In the application's language, except for codes and `source`.
struct MeasureText {
    QString code;      ///< as stored with evidence cards, e.g. "krugman_vs_total"
    QString column;    ///< of the files of `s3facilitator-cli measures`; the code where it has none
    QString name;      ///< "Krugman index"
    QString shortName; ///< for a column or a label: "Krugman"
    QString formula;   ///< "sum of |share in the region − share in all regions|"
    QString variant;   ///< which of the variants of the literature; empty where there is but one
    QString source;    ///< of the formula; empty for what everybody knows
    QString reading;   ///< range and what high and low mean
    QString caveat;    ///< what to beware of; may be empty

    /// All but the name, a line each; for a tool tip, a card or a list of definitions.
    QString explained() const;
    /// Name, formula and reading in a line, for a note below a table.
    QString sentence() const;
};

MeasureText measureText(FindingMeasure measure);
/// None for a code that is no measure. Beside the measures of findings: "presence" and "quadrant".
std::optional<MeasureText> measureText(const QString& code);
/// Codes in the order of the files.
QStringList measureCodes();

} // namespace s3::evidence
