// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Coverage.h"
#include "ui/kit/RecordTableModel.h"

#include <QWidget>

class QLabel;

namespace s3 {

class DataTable;
class FlowLayout;

/// How complete a data set is: counts, flags with their meaning, and a row a period.
class CoverageView : public QWidget {
    Q_OBJECT
public:
    explicit CoverageView(QWidget* parent = nullptr);

    /// `unit` heads the totals; `leftOut` are the codes that these do not add up.
    void show(const evidence::Coverage& coverage, const QString& unit, const QStringList& leftOut);
    using QWidget::show;
    /// A sentence in place of everything else.
    void showNote(const QString& note);

private:
    RecordTableModel<evidence::PeriodCoverage>* m_model;
    QLabel* m_summary;
    QLabel* m_flags;
    DataTable* m_table;
};

} // namespace s3
