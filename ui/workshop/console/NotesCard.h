// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/workshop/console/RunControls.h"

class QCheckBox;
class QLineEdit;

namespace s3 {

class DataTable;

/// Notes of the facilitator: type, Enter. In the table Delete removes one, Enter changes whether it goes into
/// the minutes.
class NotesCard : public Card {
    Q_OBJECT
public:
    NotesCard(RunControls& run, QWidget* parent = nullptr);
    void refresh();
    QLineEdit* box() const { return m_text; }

private:
    void store();
    bool eventFilter(QObject* watched, QEvent* event) override;

    RunControls& m_run;
    RecordTableModel<WorkshopNote> m_model;
    QLineEdit* m_text;
    QCheckBox* m_inMinutes;
    DataTable* m_table;
};

} // namespace s3
