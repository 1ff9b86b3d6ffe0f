// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Labels.h"

#include <QCoreApplication>

namespace s3 {

QString displayName(TransformationMode mode)
{
    switch (mode) {
    case TransformationMode::Modernisation:
        return QCoreApplication::translate("Labels", "Modernisation");
    case TransformationMode::Transition:
        return QCoreApplication::translate("Labels", "Transition");
    case TransformationMode::Diversification:
        return QCoreApplication::translate("Labels", "Diversification");
    case TransformationMode::RadicalFoundation:
        return QCoreApplication::translate("Labels", "Radical foundation");
    case TransformationMode::Mixed:
        return QCoreApplication::translate("Labels", "Mixed");
    }
    return {};
}

QString displayName(CriticalMass mass)
{
    switch (mass) {
    case CriticalMass::Unknown:
        return QCoreApplication::translate("Labels", "Not known");
    case CriticalMass::Low:
        return QCoreApplication::translate("Labels", "Low");
    case CriticalMass::Medium:
        return QCoreApplication::translate("Labels", "Medium");
    case CriticalMass::High:
        return QCoreApplication::translate("Labels", "High");
    }
    return {};
}

QString displayName(ActivityStatus status)
{
    switch (status) {
    case ActivityStatus::Candidate:
        return QCoreApplication::translate("Labels", "Candidate");
    case ActivityStatus::Shortlisted:
        return QCoreApplication::translate("Labels", "Shortlisted");
    case ActivityStatus::Selected:
        return QCoreApplication::translate("Labels", "Selected");
    case ActivityStatus::InDevelopment:
        return QCoreApplication::translate("Labels", "In development");
    case ActivityStatus::Implementing:
        return QCoreApplication::translate("Labels", "Implementing");
    case ActivityStatus::Dormant:
        return QCoreApplication::translate("Labels", "Dormant");
    case ActivityStatus::Closed:
        return QCoreApplication::translate("Labels", "Closed");
    }
    return {};
}

namespace identification {

QString explanation(TransformationMode mode)
{
    switch (mode) {
    case TransformationMode::Modernisation:
        return QCoreApplication::translate("Labels", "An existing industry takes up new technology.");
    case TransformationMode::Transition:
        return QCoreApplication::translate("Labels", "An existing industry moves into a new domain.");
    case TransformationMode::Diversification:
        return QCoreApplication::translate("Labels", "Existing capacities open a further line of business.");
    case TransformationMode::RadicalFoundation:
        return QCoreApplication::translate("Labels", "A domain is founded that the region did not have.");
    case TransformationMode::Mixed:
        return QCoreApplication::translate("Labels", "Several of these at once, or not yet clear.");
    }
    return {};
}

QString maturityName(int step)
{
    switch (step) {
    case 0:
        return QCoreApplication::translate("Labels", "Idea");
    case 1:
        return QCoreApplication::translate("Labels", "Described");
    case 2:
        return QCoreApplication::translate("Labels", "Actors committed");
    case 3:
        return QCoreApplication::translate("Labels", "Actions funded");
    case 4:
        return QCoreApplication::translate("Labels", "First results");
    case 5:
        return QCoreApplication::translate("Labels", "Self-sustaining");
    default:
        return {};
    }
}

} // namespace identification
} // namespace s3
