// SPDX-License-Identifier: GPL-3.0-or-later
// Transformative activities beside each other: the same, complementary or unrelated. For workshops of several
// regions, which look for activities to do together.
#pragma once

#include "core/identification/StageRecords.h"
#include "core/project/Project.h"

namespace s3::identification {

struct OverlapMember {
    IdOf<TransformativeActivity> id;
    QString title;
    QStringList regions; ///< names: of its capacities and actors, each once
};

class OverlapMatrix {
public:
    static OverlapMatrix load(const Reader& reader);

    const QList<OverlapMember>& members() const { return m_members; }
    /// The same for (a, b) and (b, a); nothing = not judged yet, or the same activity.
    std::optional<ActivityOverlap> at(int a, int b) const;
    /// Both have regions, and none in common: the pairs a cross-regional workshop is about.
    bool crossRegional(int a, int b) const;
    int judged() const { return int(m_judged.size()); }
    int pairs() const { return int(m_members.size()) * (int(m_members.size()) - 1) / 2; }

private:
    QList<OverlapMember> m_members;
    QHash<QPair<RecordId, RecordId>, ActivityOverlap> m_judged;
};

/// Nothing takes the judgement away, with its note. Refused for an activity with itself.
void judgeOverlap(Writer& writer, const IdOf<TransformativeActivity>& a,
                  const IdOf<TransformativeActivity>& b, std::optional<Overlap> judgement);
/// Of a pair that was judged; NotFound else.
void noteOverlap(Writer& writer, const IdOf<TransformativeActivity>& a, const IdOf<TransformativeActivity>& b,
                 const QString& note);

} // namespace s3::identification
