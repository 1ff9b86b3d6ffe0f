// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoomLabels.h"

namespace s3 {

QString displayName(Authorship authorship)
{
    switch (authorship) {
    case Authorship::Anonymous:
        return QCoreApplication::translate("s3::WorkshopLabels", "Anonymous", "Authorship");
    case Authorship::Pseudonymous:
        return QCoreApplication::translate("s3::WorkshopLabels", "By code", "Authorship");
    case Authorship::Named:
        return QCoreApplication::translate("s3::WorkshopLabels", "By name", "Authorship");
    }
    return {};
}

QString displayName(JoinsNext joinsNext)
{
    switch (joinsNext) {
    case JoinsNext::Unknown:
        return QCoreApplication::translate("s3::WorkshopLabels", "Not asked", "JoinsNext");
    case JoinsNext::Yes:
        return QCoreApplication::translate("s3::WorkshopLabels", "Yes", "JoinsNext");
    case JoinsNext::No:
        return QCoreApplication::translate("s3::WorkshopLabels", "No", "JoinsNext");
    }
    return {};
}

QString displayName(Scene scene)
{
    switch (scene) {
    case Scene::Agenda:
        return QCoreApplication::translate("s3::WorkshopLabels", "Agenda", "Scene");
    case Scene::Question:
        return QCoreApplication::translate("s3::WorkshopLabels", "Question", "Scene");
    case Scene::Wall:
        return QCoreApplication::translate("s3::WorkshopLabels", "Wall", "Scene");
    case Scene::Results:
        return QCoreApplication::translate("s3::WorkshopLabels", "Results", "Scene");
    case Scene::Evidence:
        return QCoreApplication::translate("s3::WorkshopLabels", "Evidence", "Scene");
    case Scene::Activities:
        return QCoreApplication::translate("s3::WorkshopLabels", "Transformative activities", "Scene");
    case Scene::Thanks:
        return QCoreApplication::translate("s3::WorkshopLabels", "Thanks and next steps", "Scene");
    }
    return {};
}

QString displayName(Cover cover)
{
    switch (cover) {
    case Cover::None:
        return QCoreApplication::translate("s3::WorkshopLabels", "Live", "Cover");
    case Cover::Frozen:
        return QCoreApplication::translate("s3::WorkshopLabels", "Frozen", "Cover");
    case Cover::Blank:
        return QCoreApplication::translate("s3::WorkshopLabels", "Blank", "Cover");
    }
    return {};
}

QString displayName(RankingRule rankingRule)
{
    switch (rankingRule) {
    case RankingRule::Complete:
        return QCoreApplication::translate("s3::WorkshopLabels", "Every option, no ties", "RankingRule");
    case RankingRule::Ties:
        return QCoreApplication::translate("s3::WorkshopLabels", "Every option, ties allowed", "RankingRule");
    case RankingRule::Truncated:
        return QCoreApplication::translate("s3::WorkshopLabels", "As many as one likes, ties allowed",
                                           "RankingRule");
    }
    return {};
}

QString displayName(RemarkKind remarkKind)
{
    switch (remarkKind) {
    case RemarkKind::Override:
        return QCoreApplication::translate("s3::WorkshopLabels", "Order overridden", "RemarkKind");
    case RemarkKind::Minority:
        return QCoreApplication::translate("s3::WorkshopLabels", "Minority view", "RemarkKind");
    }
    return {};
}

} // namespace s3
