// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/ParticipantImport.h"
#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/workshop/WorkshopDesk.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace s3 {

class DataTable;
class FlowLayout;
class InlineMessage;

/// A list of participants out of a table file: what each column is, who would be added, which rows would not
/// and why; then all of it or none, or all but those rows.
class ListImportCard : public Card {
    Q_OBJECT
public:
    explicit ListImportCard(WorkshopDesk& desk, QWidget* parent = nullptr);
    /// Asks for a file and shows it; false if there is none. A file that cannot be read is told of.
    bool begin();
    void takeFocus();

Q_SIGNALS:
    void finished(bool imported);

private:
    void buildColumns();
    void plan();
    void store();

    WorkshopDesk& m_desk;
    evidence::SmallTable m_file;
    workshop::ParticipantPlan m_plan;
    RecordTableModel<workshop::ListedPerson> m_people;
    RecordTableModel<workshop::RejectedRow> m_rejected;
    QWidget* m_columns;
    QList<QComboBox*> m_choosers;
    InlineMessage* m_summary;
    QCheckBox* m_validOnly;
    QLabel* m_rejectedTitle;
    DataTable* m_rejectedTable;
    DataTable* m_peopleTable;
    QPushButton* m_import;
};

} // namespace s3
