// SPDX-License-Identifier: GPL-3.0-or-later
// Gates in words, in the application's language.
#pragma once

#include "core/gates/Attention.h"

namespace s3::gates {

QString displayName(State state);
QString displayName(Audience audience); ///< empty for Both
QString displayName(Answer answer);
QString displayName(SignOffState state);
QString conditionText(const Condition& condition); ///< "Evidence cards: 7 of 10"
QString unsettledText(int questions);              ///< "3 questions of the checklist are open"

/// One sentence, and a second line that may be empty.
QString attentionTitle(const Attention& item);
QString attentionDetail(const Attention& item);

} // namespace s3::gates
