// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Changes.h"

namespace s3 {

class InlineMessage;

/// Says on a page why codes of two versions of a classification are not computed together (see
/// evidence::refusalText()), and offers to leave out those of the rarer one: pressing that should run
/// evidence::leaveOutStrangers() as an edit of leaveOutLabel(). An empty text hides the message.
void showVersionTrouble(InlineMessage& message, const QString& text, bool writable);
EditLabel leaveOutLabel();

} // namespace s3
