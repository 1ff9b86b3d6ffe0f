// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SourceRecords.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace s3 {

class InlineMessage;

/// The files of one source: each can be viewed as a copy, saved elsewhere or removed; more are added by a
/// button or by dropping them here. Nothing is ever executed.
class AttachmentList : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentList(QWidget* parent = nullptr);

    /// `totalBytes`: of all files of the project, for the warning.
    void setAttachments(const QList<Attachment>& attachments, qint64 totalBytes);
    void setReadOnly(bool readOnly);
    /// Says why a file was not taken; empty takes the message away.
    void setProblem(const QString& text);

Q_SIGNALS:
    void addRequested();
    void filesDropped(const QStringList& paths);
    void viewRequested(const s3::IdOf<s3::Attachment>& id);
    void saveRequested(const s3::IdOf<s3::Attachment>& id);
    void removeRequested(const s3::IdOf<s3::Attachment>& id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeRow(const Attachment& attachment);

    QList<IdOf<Attachment>> m_shown;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    InlineMessage* m_problem;
    InlineMessage* m_total;
    bool m_readOnly = false;
    bool m_shownReadOnly = false;
};

} // namespace s3
