// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace s3 {

class DataTable;
class InlineMessage;
class SegmentedControl;

/// The end of an import: how far the reading is, then what came of it, row by row where something was
/// rejected, and the question what lone dashes mean.
class ReviewStep : public QWidget {
    Q_OBJECT
public:
    explicit ReviewStep(QWidget* parent = nullptr);

    void showProgress(int percent);
    void showOutcome(const evidence::ImportOutcome& outcome, evidence::DashMeaning dash);
    void showFailure(const Error& error);

Q_SIGNALS:
    /// The person says what a lone dash means; the file is to be read again.
    void dashChosen(s3::evidence::DashMeaning meaning);

private:
    RecordTableModel<evidence::RejectedRow>* m_model;
    QProgressBar* m_progress;
    QLabel* m_summary;
    InlineMessage* m_message;
    QWidget* m_dashRow;
    SegmentedControl* m_dash;
    QLabel* m_rejectedTitle;
    DataTable* m_rejected;
    bool m_showing = false;
};

/// Why a row was rejected, in words.
QString displayName(evidence::RejectReason reason);

} // namespace s3
