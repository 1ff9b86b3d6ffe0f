// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ProgrammeComparison.h"
#include "core/project/Project.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QStackedWidget;

namespace s3 {

class CodeChecks;
class ComparisonView;
class DataTable;
class RecordForm;

/// The project's own cluster programmes, and each beside those of the report.
class OwnPanel : public QWidget {
    Q_OBJECT
public:
    OwnPanel(const evidence::ProgrammeLibrary& library, const Project& project, QWidget* parent = nullptr);

    void refresh();
    void setReadOnly(bool readOnly);
    RecordRef current() const;
    void select(const RecordId& id);
    void editTitle();
    void commit();

    /// Stores one edited field of the form, or a list of codes.
    static void apply(OwnProgramme& own, const QString& key, const QVariant& value);

Q_SIGNALS:
    void addRequested();
    void removeRequested(const s3::RecordRef& ref);
    void edited(const s3::RecordRef& ref, const QString& key, const QVariant& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildEditor();
    QWidget* buildForm();
    CodeChecks* addChecks(const QString& column, const QString& title, evidence::ProgrammeTerm term,
                          QWidget* parent);
    void showCurrent();

    const evidence::ProgrammeLibrary& m_library;
    const Project& m_project;
    RecordId m_id;
    RecordTableModel<OwnProgramme>* m_model;
    QStackedWidget* m_stack;
    DataTable* m_table;
    RecordForm* m_form;
    QList<QPair<QString, CodeChecks*>> m_checks;
    ComparisonView* m_comparison;
    QList<QWidget*> m_writing;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace s3
