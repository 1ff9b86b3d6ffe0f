// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/RecordKinds.h"
#include "ui/evidence/capacities/Findings.h"

#include <QWidget>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace s3 {

class Card;
class DataTable;
class EmptyState;
class InlineMessage;
class LinkChips;
class RecordForm;

/// One of the three lists: its table, and the form of the chosen record with the evidence it rests on and
/// what it led to.
class FindingPanel : public QWidget {
    Q_OBJECT
public:
    FindingPanel(FindingKind kind, const Project& project, QWidget* parent = nullptr);

    FindingKind kind() const { return m_kind; }
    /// Reads the project anew.
    void refresh();
    void setReadOnly(bool readOnly);
    RecordRef current() const;
    int rowCount() const { return m_model->rowCount(); }
    void select(const RecordId& id);
    void editTitle();
    void focusTable();
    void commit();

Q_SIGNALS:
    void edited(const s3::RecordRef& ref, const QString& key, const QVariant& value);
    /// Empty title: a record to be named next.
    void addRequested(const QString& title);
    void removeRequested(const s3::RecordRef& ref);
    void evidenceLinked(const s3::RecordRef& evidence);
    void evidenceUnlinked(const s3::RecordRef& evidence);
    void recordOpened(const s3::RecordRef& ref);
    void threadRequested(const s3::RecordRef& ref);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTable();
    QWidget* buildDetail();
    EmptyState* buildEmpty();
    void buildForm();
    QString key(const char* column) const;
    void showCurrent();
    QList<FoundRecord> linkable() const;

    FindingKind m_kind;
    const Project& m_project;
    RecordId m_id;
    FindingModel* m_model;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    DataTable* m_table;
    QLineEdit* m_quick;
    QStackedWidget* m_right;
    InlineMessage* m_opinion;
    RecordForm* m_form;
    LinkChips* m_evidence;
    LinkChips* m_to;
    QList<QWidget*> m_writing; ///< disabled in a read-only project
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace s3
