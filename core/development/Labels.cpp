// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/development/Labels.h"

#include <QCoreApplication>

namespace s3 {

QString displayName(ActionType type)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("ActionType", text); };
    switch (type) {
    case ActionType::Consortium:
        return say(QT_TRANSLATE_NOOP("ActionType", "Form a consortium"));
    case ActionType::ResearchProject:
        return say(QT_TRANSLATE_NOOP("ActionType", "Research project"));
    case ActionType::FundSearch:
        return say(QT_TRANSLATE_NOOP("ActionType", "Search for funds"));
    case ActionType::ClusterService:
        return say(QT_TRANSLATE_NOOP("ActionType", "Cluster service"));
    case ActionType::Training:
        return say(QT_TRANSLATE_NOOP("ActionType", "Training"));
    case ActionType::Infrastructure:
        return say(QT_TRANSLATE_NOOP("ActionType", "Infrastructure"));
    case ActionType::PilotLine:
        return say(QT_TRANSLATE_NOOP("ActionType", "Pilot line"));
    case ActionType::Regulation:
        return say(QT_TRANSLATE_NOOP("ActionType", "Regulation"));
    case ActionType::Communication:
        return say(QT_TRANSLATE_NOOP("ActionType", "Communication"));
    case ActionType::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ActionType", "Other"));
}

QString displayName(ActionStatus status)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("ActionStatus", text); };
    switch (status) {
    case ActionStatus::Idea:
        break;
    case ActionStatus::Planned:
        return say(QT_TRANSLATE_NOOP("ActionStatus", "Planned"));
    case ActionStatus::Funded:
        return say(QT_TRANSLATE_NOOP("ActionStatus", "Funded"));
    case ActionStatus::Running:
        return say(QT_TRANSLATE_NOOP("ActionStatus", "Running"));
    case ActionStatus::Done:
        return say(QT_TRANSLATE_NOOP("ActionStatus", "Done"));
    case ActionStatus::Dropped:
        return say(QT_TRANSLATE_NOOP("ActionStatus", "Dropped"));
    }
    return say(QT_TRANSLATE_NOOP("ActionStatus", "Idea"));
}

} // namespace s3
