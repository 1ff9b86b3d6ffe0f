// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/development/ActionEdits.h"

#include "core/development/ActionPlan.h"
#include "core/project/Project.h"

using namespace Qt::StringLiterals;

namespace s3::development {

Result<void> addDependency(Writer& writer, const IdOf<Action>& action, const IdOf<Action>& dependsOn)
{
    const QList<ActionDependency> present = writer.all<ActionDependency>();
    for (const ActionDependency& dependency : present)
        if (dependency.actionId == action && dependency.dependsOnId == dependsOn)
            return {};
    const QList<IdOf<Action>> cycle = cycleIfAdded(present, action, dependsOn);
    if (!cycle.isEmpty()) {
        QStringList titles;
        for (const IdOf<Action>& id : cycle)
            titles.append(writer.find(id).value_or(Action()).title);
        return Error{ErrorCode::Refused, titles.join(u" \u2192 "_s), {}, {}};
    }
    ActionDependency made;
    made.actionId = action;
    made.dependsOnId = dependsOn;
    writer.insert(made);
    return {};
}

void removeDependency(Writer& writer, const IdOf<Action>& action, const IdOf<Action>& dependsOn)
{
    for (const ActionDependency& dependency : writer.where<ActionDependency>("action_id", action))
        if (dependency.dependsOnId == dependsOn)
            writer.remove(dependency.id);
}

Result<void> setDates(Writer& writer, const IdOf<Action>& action, const QDate& start, const QDate& end)
{
    if (!datesInOrder(start, end))
        return Error{ErrorCode::InvalidValue,
                     u"an action cannot end before it starts"_s,
                     start.toString(Qt::ISODate),
                     {}};
    writer.modify(action, [&](Action& changed) {
        changed.startOn = start;
        changed.endOn = end;
    });
    return {};
}

} // namespace s3::development
