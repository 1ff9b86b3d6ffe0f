// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Labels.h"

#include <QCoreApplication>

namespace s3 {

QString displayName(WorkshopKind kind)
{
    switch (kind) {
    case WorkshopKind::Edw:
        return QCoreApplication::translate("s3::WorkshopLabels", "Entrepreneurial discovery workshop",
                                           "WorkshopKind");
    case WorkshopKind::Adw:
        return QCoreApplication::translate("s3::WorkshopLabels", "Action development workshop",
                                           "WorkshopKind");
    case WorkshopKind::Other:
        return QCoreApplication::translate("s3::WorkshopLabels", "Other workshop", "WorkshopKind");
    }
    return {};
}

QString displayName(WorkshopScope scope)
{
    switch (scope) {
    case WorkshopScope::Regional:
        return QCoreApplication::translate("s3::WorkshopLabels", "One region", "WorkshopScope");
    case WorkshopScope::CrossRegional:
        return QCoreApplication::translate("s3::WorkshopLabels", "Several regions", "WorkshopScope");
    }
    return {};
}

QString displayName(WorkshopStatus status)
{
    switch (status) {
    case WorkshopStatus::Planned:
        return QCoreApplication::translate("s3::WorkshopLabels", "Planned", "WorkshopStatus");
    case WorkshopStatus::Running:
        return QCoreApplication::translate("s3::WorkshopLabels", "Running", "WorkshopStatus");
    case WorkshopStatus::Closed:
        return QCoreApplication::translate("s3::WorkshopLabels", "Closed", "WorkshopStatus");
    }
    return {};
}

QString displayName(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Welcome:
        return QCoreApplication::translate("s3::WorkshopLabels", "Welcome", "BlockKind");
    case BlockKind::Evidence:
        return QCoreApplication::translate("s3::WorkshopLabels", "Evidence", "BlockKind");
    case BlockKind::Capture:
        return QCoreApplication::translate("s3::WorkshopLabels", "Collect ideas", "BlockKind");
    case BlockKind::Combine:
        return QCoreApplication::translate("s3::WorkshopLabels", "Combine", "BlockKind");
    case BlockKind::Gallery:
        return QCoreApplication::translate("s3::WorkshopLabels", "Gallery", "BlockKind");
    case BlockKind::Vote:
        return QCoreApplication::translate("s3::WorkshopLabels", "Vote", "BlockKind");
    case BlockKind::Break:
        return QCoreApplication::translate("s3::WorkshopLabels", "Break", "BlockKind");
    case BlockKind::Closing:
        return QCoreApplication::translate("s3::WorkshopLabels", "Closing", "BlockKind");
    case BlockKind::Other:
        return QCoreApplication::translate("s3::WorkshopLabels", "Other", "BlockKind");
    }
    return {};
}

QString displayName(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Participant:
        return QCoreApplication::translate("s3::WorkshopLabels", "Participant", "ParticipantRole");
    case ParticipantRole::Facilitator:
        return QCoreApplication::translate("s3::WorkshopLabels", "Facilitator", "ParticipantRole");
    case ParticipantRole::Host:
        return QCoreApplication::translate("s3::WorkshopLabels", "Table host", "ParticipantRole");
    case ParticipantRole::Minutes:
        return QCoreApplication::translate("s3::WorkshopLabels", "Minute taker", "ParticipantRole");
    case ParticipantRole::Expert:
        return QCoreApplication::translate("s3::WorkshopLabels", "Expert", "ParticipantRole");
    case ParticipantRole::Observer:
        return QCoreApplication::translate("s3::WorkshopLabels", "Observer", "ParticipantRole");
    }
    return {};
}

QString displayName(IdeaKind kind)
{
    switch (kind) {
    case IdeaKind::Capacity:
        return QCoreApplication::translate("s3::WorkshopLabels", "Capacity", "IdeaKind");
    case IdeaKind::Opportunity:
        return QCoreApplication::translate("s3::WorkshopLabels", "Opportunity", "IdeaKind");
    case IdeaKind::Challenge:
        return QCoreApplication::translate("s3::WorkshopLabels", "Challenge", "IdeaKind");
    case IdeaKind::Action:
        return QCoreApplication::translate("s3::WorkshopLabels", "Action", "IdeaKind");
    case IdeaKind::Other:
        return QCoreApplication::translate("s3::WorkshopLabels", "Other", "IdeaKind");
    }
    return {};
}

QString displayName(IdeaState state)
{
    switch (state) {
    case IdeaState::Open:
        return QCoreApplication::translate("s3::WorkshopLabels", "Open", "IdeaState");
    case IdeaState::Merged:
        return QCoreApplication::translate("s3::WorkshopLabels", "Merged", "IdeaState");
    case IdeaState::Parked:
        return QCoreApplication::translate("s3::WorkshopLabels", "Parked", "IdeaState");
    case IdeaState::Dropped:
        return QCoreApplication::translate("s3::WorkshopLabels", "Dropped", "IdeaState");
    }
    return {};
}

QString displayName(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Dots:
        return QCoreApplication::translate("s3::WorkshopLabels", "Dots", "RoundMethod");
    case RoundMethod::YesNo:
        return QCoreApplication::translate("s3::WorkshopLabels", "Yes, no, abstain", "RoundMethod");
    case RoundMethod::Scale:
        return QCoreApplication::translate("s3::WorkshopLabels", "Scale", "RoundMethod");
    case RoundMethod::Ranking:
        return QCoreApplication::translate("s3::WorkshopLabels", "Ranking", "RoundMethod");
    case RoundMethod::Approval:
        return QCoreApplication::translate("s3::WorkshopLabels", "Approval", "RoundMethod");
    case RoundMethod::Rating:
        return QCoreApplication::translate("s3::WorkshopLabels", "Rating on several criteria", "RoundMethod");
    }
    return {};
}

QString displayName(RoundState state)
{
    switch (state) {
    case RoundState::Open:
        return QCoreApplication::translate("s3::WorkshopLabels", "Open", "RoundState");
    case RoundState::Closed:
        return QCoreApplication::translate("s3::WorkshopLabels", "Closed", "RoundState");
    }
    return {};
}

} // namespace s3
