// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Card.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/workshop/console/RunControls.h"

namespace s3 {

class DataTable;

/// The agenda as it really goes. Enter or a double click begins a block.
class RunAgenda : public Card {
    Q_OBJECT
public:
    RunAgenda(RunControls& run, QWidget* parent = nullptr);
    void refresh();
    void tick();

private:
    struct Row {
        AgendaBlock block;
        workshop::OutlookBlock seen;
        bool current = false;
        bool past = false;
    };
    static QString startText(const Row& row);
    static QString tipOf(const Row& row);

    RunControls& m_run;
    RecordTableModel<Row> m_model;
    DataTable* m_table;
    QString m_shown; ///< the selection follows the block that runs, when it changes
};

} // namespace s3
