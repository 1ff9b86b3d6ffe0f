// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/Gate.h"

namespace s3::gates {

/// Stores the answer to a question, replacing an earlier one. An open answer without a note is no answer: the
/// record goes.
void recordAnswer(Writer& writer, int line, const QString& question, Answer answer, const QString& note);

struct SignOffRequest {
    QString by;
    QDate on;
    QString note;
    QString overrideReason; ///< needed where the gate is not complete, else ignored
};

/// Signs the gate off and writes the decision (sign-off, or override where the gate was open). An earlier
/// valid sign-off is withdrawn and stays in the history. InvalidValue without a name, and without a reason
/// where one is needed.
Result<void> signOff(Writer& writer, const Gate& gate, const SignOffRequest& request);

/// Marks the valid sign-off as withdrawn and writes down why; NothingToDo if there is none.
Result<void> withdrawSignOff(Writer& writer, const Gate& gate, const QString& by, const QString& why);

/// "Back to line n because ...": a decision of its own kind. The gate of that line is open again, so a valid
/// sign-off of it is withdrawn; those of other lines are left to people. InvalidValue without a reason or for
/// a line outside 1 to 5.
Result<void> returnToLine(Writer& writer, int line, const QString& by, const QString& why);

} // namespace s3::gates
