// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/Labels.h"

#include <QCoreApplication>

namespace s3 {

QString displayName(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Selection:
        return QCoreApplication::translate("Labels", "Selection");
    case DecisionKind::Override:
        return QCoreApplication::translate("Labels", "Override");
    case DecisionKind::SignOff:
        return QCoreApplication::translate("Labels", "Sign-off");
    case DecisionKind::LoopBack:
        return QCoreApplication::translate("Labels", "Loop back");
    case DecisionKind::Note:
        return QCoreApplication::translate("Labels", "Note");
    }
    return {};
}

} // namespace s3
