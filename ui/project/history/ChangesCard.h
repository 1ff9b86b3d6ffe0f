// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/ChangeWords.h"
#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace s3 {

class DataTable;
class SegmentedControl;

/// One value that changed, or a change that has no value to show.
struct ValueRow {
    RowChange change;
    history::ValueChange value;
    QString record;    ///< "Added – Action: Pilot line", or when and who in the history of a record
    bool first = true; ///< of its change: only there the record is shown

    int number = 0;
};

/// What one transaction changed, value by value, or the whole history of one of its records.
class ChangesCard : public Card {
    Q_OBJECT
public:
    explicit ChangesCard(const Project& project, QWidget* parent = nullptr);

    void showTransaction(const std::optional<Transaction>& transaction);
    void showRecord(const RecordRef& ref);
    /// The record of the row that is current; null if none.
    RecordRef currentRecord() const;

Q_SIGNALS:
    void recordWanted(const s3::RecordRef& ref);
    void threadWanted(const s3::RecordRef& ref);

private:
    enum Mode { ThisEdit, WholeRecord };
    void makeButtons();
    void refreshMode();
    void fillEdit();
    void fillRecord();
    QVector<ValueRow> rowsOf(const QList<RowChange>& changes, bool withTime) const;
    void showButtons();

    const Project& m_project;
    std::optional<Transaction> m_transaction;
    RecordRef m_record;
    SegmentedControl* m_mode;
    QLabel* m_facts;
    QLabel* m_more;
    DataTable* m_table;
    RecordTableModel<ValueRow>* m_model;
    QToolButton* m_open;
    QToolButton* m_thread;
};

} // namespace s3
