// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3 {

QString displayName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Quantitative:
        return QCoreApplication::translate("Labels", "Figures");
    case EvidenceKind::Qualitative:
        return QCoreApplication::translate("Labels", "Observation");
    case EvidenceKind::Document:
        return QCoreApplication::translate("Labels", "Document");
    case EvidenceKind::Interview:
        return QCoreApplication::translate("Labels", "Interview");
    }
    return {};
}

QString displayName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return QCoreApplication::translate("Labels", "Low");
    case Confidence::Medium:
        return QCoreApplication::translate("Labels", "Medium");
    case Confidence::High:
        return QCoreApplication::translate("Labels", "High");
    }
    return {};
}

QString displayName(CapacityKind kind)
{
    switch (kind) {
    case CapacityKind::Firms:
        return QCoreApplication::translate("Labels", "Firms");
    case CapacityKind::Research:
        return QCoreApplication::translate("Labels", "Research");
    case CapacityKind::Technology:
        return QCoreApplication::translate("Labels", "Technology");
    case CapacityKind::Cluster:
        return QCoreApplication::translate("Labels", "Cluster");
    case CapacityKind::Skills:
        return QCoreApplication::translate("Labels", "Skills");
    case CapacityKind::Infrastructure:
        return QCoreApplication::translate("Labels", "Infrastructure");
    case CapacityKind::Finance:
        return QCoreApplication::translate("Labels", "Finance");
    }
    return {};
}

QString displayName(Driver driver)
{
    switch (driver) {
    case Driver::Technology:
        return QCoreApplication::translate("Labels", "Technology");
    case Driver::Market:
        return QCoreApplication::translate("Labels", "Market");
    case Driver::Societal:
        return QCoreApplication::translate("Labels", "Societal");
    case Driver::Regulation:
        return QCoreApplication::translate("Labels", "Regulation");
    }
    return {};
}

QString confidenceWords(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return QCoreApplication::translate("Labels", "Low confidence");
    case Confidence::Medium:
        return QCoreApplication::translate("Labels", "Medium confidence");
    case Confidence::High:
        return QCoreApplication::translate("Labels", "High confidence");
    }
    return {};
}

QString strengthName(std::optional<int> strength)
{
    switch (strength.value_or(-1)) {
    case 0:
        return QCoreApplication::translate("Labels", "Nothing known");
    case 1:
        return QCoreApplication::translate("Labels", "Weak");
    case 2:
        return QCoreApplication::translate("Labels", "Emerging");
    case 3:
        return QCoreApplication::translate("Labels", "Solid");
    case 4:
        return QCoreApplication::translate("Labels", "Strong");
    case 5:
        return QCoreApplication::translate("Labels", "World class");
    default:
        return u"–"_s;
    }
}

} // namespace s3
