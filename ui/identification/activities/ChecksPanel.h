// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityDecisions.h"
#include "ui/kit/Card.h"

class QLabel;
class QPushButton;

namespace s3 {

class IconLabel;
class ReasonPrompt;

/// One quality check: how it stands, what it looked at, what to do, and the way to go on regardless.
class CheckRow : public QWidget {
    Q_OBJECT

public:
    CheckRow(identification::CheckCode code, QWidget* parent);

    void show(const identification::CheckResult& result, const std::optional<Decision>& waived,
              const identification::IndustryNames& industries, bool writable);
    void closePrompt();

Q_SIGNALS:
    void overrideRequested(s3::identification::CheckCode code, const QString& reason);

private:
    using QWidget::show;

    identification::CheckCode m_code;
    IconLabel* m_icon;
    QLabel* m_state;
    QLabel* m_input;
    QLabel* m_advice;
    QPushButton* m_override;
    ReasonPrompt* m_prompt;
};

/// The nine quality checks of the shown activity, live.
class ChecksPanel : public Card {
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget* parent = nullptr);

    void setActivity(const identification::AssessedActivity& assessed,
                     const identification::IndustryNames& industries, bool writable);
    /// Closes what is open; for when another activity is shown.
    void reset();

Q_SIGNALS:
    void overrideRequested(s3::identification::CheckCode code, const QString& reason);

private:
    QList<CheckRow*> m_rows; ///< in the order of CheckCode
};

} // namespace s3
