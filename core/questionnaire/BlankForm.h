// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/Rounds.h"

namespace s3::questionnaire {

/// What stands on the form beyond the questionnaire.
struct FormHead {
    QString round;  ///< title of the round
    QString region; ///< name
    QDate heldOn;
    QStringList groups; ///< names to tick, in the order of their keys
};

/// Blank forms as PDF, A4, black on white for any copier. One form a respondent: with the code in its box if
/// `codes` has one for it, else with an empty box to fill in; no codes = one form. Values of the scale are
/// circles with their number, "does not apply" a box. Needs a QGuiApplication (fonts). Storage if it could
/// not be made.
Result<QByteArray> blankForms(const Questionnaire& questionnaire, const FormHead& head,
                              const QStringList& codes);

} // namespace s3::questionnaire
