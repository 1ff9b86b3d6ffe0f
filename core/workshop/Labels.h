// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Records.h"

namespace s3 {

/// What a person reads for a stored code, in the application's language.
QString displayName(WorkshopKind kind);
QString displayName(WorkshopScope scope);
QString displayName(WorkshopStatus status);
QString displayName(BlockKind kind);
QString displayName(ParticipantRole role);
QString displayName(IdeaKind kind);
QString displayName(IdeaState state);
QString displayName(RoundMethod method);
QString displayName(RoundState state);

} // namespace s3
