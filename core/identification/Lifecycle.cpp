// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Lifecycle.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace s3::identification {

QList<LifeStage> lifeOf(const TransformativeActivity& activity, const QList<ActivityStage>& changes)
{
    QList<ActivityStage> own;
    for (const ActivityStage& change : changes)
        if (change.activityId == activity.id)
            own.append(change);
    std::stable_sort(own.begin(), own.end(), [](const ActivityStage& a, const ActivityStage& b) {
        return std::pair(a.changedOn, a.id.bytes()) < std::pair(b.changedOn, b.id.bytes());
    });
    LifeStage first;
    first.status = own.isEmpty() ? activity.status : own.first().fromStatus;
    const bool told = !own.isEmpty() || activity.status == ActivityStatus::Candidate;
    const QDate made = QDateTime::fromMSecsSinceEpoch(activity.createdAtMs).date();
    // An activity that was entered after its first changes began on a day that nobody recorded.
    if (told && activity.createdAtMs > 0 && (own.isEmpty() || made <= own.first().changedOn))
        first.since = made;
    QList<LifeStage> life{first};
    for (const ActivityStage& change : own) {
        life.last().until = change.changedOn;
        life.append({change.toStatus, change.changedOn, {}, change});
    }
    if (life.last().status != activity.status) // set by other ways than a recorded change
        life.append({activity.status, {}, {}, {}});
    return life;
}

QList<LifeStage> lifeOf(const Reader& reader, const TransformativeActivity& activity)
{
    return lifeOf(activity, reader.all<ActivityStage>());
}

bool asksReason(ActivityStatus from, ActivityStatus to)
{
    return to == ActivityStatus::Dormant || to == ActivityStatus::Closed || int(to) < int(from);
}

std::optional<ActivityStage> changeWithoutReason(const QList<LifeStage>& life)
{
    for (auto it = life.rbegin(); it != life.rend(); ++it)
        if (it->by && it->by->reason.isEmpty() && asksReason(it->by->fromStatus, it->by->toStatus))
            return it->by;
    return std::nullopt;
}

void recordStage(Writer& writer, const IdOf<TransformativeActivity>& activity, ActivityStatus from,
                 ActivityStatus to, const QString& reason, const QString& by)
{
    if (from == to)
        return;
    ActivityStage stage;
    stage.activityId = activity;
    stage.changedOn = writer.today();
    stage.fromStatus = from;
    stage.toStatus = to;
    stage.reason = reason.trimmed();
    stage.madeBy = by;
    writer.insert(stage);
}

void giveStageReason(Writer& writer, const IdOf<ActivityStage>& stage, const QString& reason)
{
    const auto found = writer.find(stage);
    if (reason.trimmed().isEmpty())
        writer.fail({ErrorCode::InvalidValue, u"a change of status without a reason"_s, u"a reason"_s, {}});
    else if (found && !found->reason.isEmpty())
        writer.fail({ErrorCode::Refused, u"the reason of a change stands"_s, {}, {}});
    else
        writer.modify(stage, [&](ActivityStage& record) { record.reason = reason.trimmed(); });
}

} // namespace s3::identification
