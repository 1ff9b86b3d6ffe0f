// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ProgrammeComparison.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace s3 {

class DataTable;

/// An own programme beside those of the report: where budget and duration lie, which objectives, types and
/// target groups are common.
class ComparisonView : public QWidget {
    Q_OBJECT
public:
    ComparisonView(const evidence::ProgrammeLibrary& library, QWidget* parent = nullptr);

    void show(const OwnProgramme& own);

private:
    struct Share {
        evidence::CodeShare share;
        QString name;
    };
    using Model = RecordTableModel<Share>;

    Model* addShares(const QString& title, const QString& objectName);
    void refresh();

    const evidence::ProgrammeLibrary& m_library;
    OwnProgramme m_own;
    QComboBox* m_with;
    QLabel* m_budget;
    QLabel* m_duration;
    Model* m_objectives;
    Model* m_types;
    Model* m_targets;
};

} // namespace s3
