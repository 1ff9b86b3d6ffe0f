// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/Gate.h"

namespace s3::gates {

/// What asks for somebody's hand, most urgent first.
enum class AttentionKind {
    StepOverdue,        ///< next steps of open actions lie in the past
    GateSlipped,        ///< signed off, but no longer complete
    GateReady,          ///< nothing missing but the sign-off
    GateOpen,           ///< the gate that work is at: what it lacks
    ActivityEvidence,   ///< active activities without a capacity that has evidence
    ActionOwner,        ///< open actions without an owner
    BaselineMissing,    ///< result indicators
    MeasurementOverdue, ///< indicators whose next value is due
};

struct Attention {
    AttentionKind kind = AttentionKind::GateOpen;
    int line = 1;  ///< 1 to 5
    int count = 0; ///< records, or what a gate lacks
    int second =
        0; ///< ActionOwner: of these, those that start within 30 days; StepOverdue: most days overdue
    RecordRef first; ///< the record to open; null for gates
    QString firstTitle;
    QStringList details; ///< GateOpen, GateSlipped: what is unmet, in words
};

/// By urgency; at most one entry a kind but for gates, one a gate. A project in which nothing was recorded
/// needs nothing: the list is empty.
QList<Attention> attentionOf(const Reader& reader, const QList<Gate>& gates, const QDate& today);

} // namespace s3::gates
