// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Records.h"
#include "ui/kit/Card.h"

#include <QVariant>

class QLabel;
class QPushButton;
class QToolButton;

namespace s3 {

class RecordForm;

/// One entry of the log in full. Notes can be edited; anything else is shown as it was recorded.
class DecisionDetail : public Card {
    Q_OBJECT

public:
    explicit DecisionDetail(QWidget* parent = nullptr);

    /// `what` with the name of the subject; `hasSubject`: there is a record to open.
    void setDecision(const Decision& decision, const QString& what, bool hasSubject, bool writable);
    void commit();
    void editTitle();

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value); ///< of a note; keys are column names
    void subjectRequested();
    void threadRequested();
    void deleteRequested();

private:
    QLabel* m_what;
    QLabel* m_why;
    QLabel* m_fixed;
    RecordForm* m_form;
    QPushButton* m_open;
    QToolButton* m_thread;
    QToolButton* m_delete;
};

} // namespace s3
