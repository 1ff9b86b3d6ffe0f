// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SourceRecords.h"
#include "core/project/Project.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace s3 {

class AttachmentList;
class Card;
class InlineMessage;
class LinkChips;
class RecordForm;

/// One interview or document: what it is, the notes from whose passages cards are made, its files, and who is
/// named.
class SourceDetail : public QWidget {
    Q_OBJECT
public:
    /// `project` outlives the widget.
    SourceDetail(const Project& project, QWidget* parent = nullptr);

    void show(const QualitativeSource& source);
    using QWidget::show;
    void setReadOnly(bool readOnly);
    /// Sends what is still being typed; call before another source is shown.
    void commit();
    void editTitle();
    AttachmentList* attachments() const { return m_attachments; }
    /// What is marked in the notes.
    QString passage() const;
    /// Puts one edited field, named by its key, into the source.
    static void apply(QualitativeSource& source, const QString& key, const QVariant& value);

Q_SIGNALS:
    void edited(const QString& key, const QVariant& value);
    /// When the named person agreed to be recorded.
    void consentEdited(const QDate& day);
    void makeCardRequested();
    void recordOpened(const s3::RecordRef& ref);
    void threadRequested();
    void removeRequested();

private:
    void buildHeader();
    void buildForm();
    QWidget* buildMaker();
    void showPerson(const QualitativeSource& source);

    const Project& m_project;
    Card* m_card;
    InlineMessage* m_message;
    InlineMessage* m_consent;
    RecordForm* m_form;
    LinkChips* m_cards;
    AttachmentList* m_attachments;
    QPushButton* m_make = nullptr;
    QPlainTextEdit* m_notes = nullptr;
};

} // namespace s3
