// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationImport.h"
#include "core/evidence/TableChange.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace s3 {

class DataTable;
class InlineMessage;
class QuestionsPanel;
class RejectedRows;

/// The end of an import: how far the reading is, then what came of it: questions, what changes against the
/// edition before, and row by row what was rejected.
class ReviewStep : public QWidget {
    Q_OBJECT
public:
    explicit ReviewStep(QWidget* parent = nullptr);

    /// Forgets questions and answers.
    void clear();
    /// Work that takes a while begins, e.g. "Reading the file …".
    void begin(const QString& what);
    void showProgress(int percent);
    /// `warnings`: sentences that do not stop the import. `change`: against the data set that is replaced.
    void showOutcome(const evidence::ImportOutcome& outcome, const evidence::ReadOptions& options,
                     const QStringList& warnings, const std::optional<evidence::TableChange>& change);
    void showFailure(const Error& error);

    QuestionsPanel* questions() const { return m_questions; }
    /// Faults that nobody has agreed to leave out yet.
    bool isStopped() const;
    /// Puts the keyboard on the first thing to decide; false if there is none.
    bool focusDecision();
    QByteArray rejectedAsCsv() const;

Q_SIGNALS:
    void changed();
    void exportRequested();

private:
    void showSummary(const evidence::ImportOutcome& outcome);
    void showChange(const std::optional<evidence::TableChange>& change);

    QProgressBar* m_progress;
    QLabel* m_summary;
    InlineMessage* m_message;
    InlineMessage* m_warning;
    QuestionsPanel* m_questions;
    QLabel* m_changeText;
    RecordTableModel<evidence::ChangedCell>* m_changes;
    DataTable* m_changeTable;
    QCheckBox* m_leaveOut;
    RejectedRows* m_rejected;
    qint64 m_faults = 0;
};

} // namespace s3
