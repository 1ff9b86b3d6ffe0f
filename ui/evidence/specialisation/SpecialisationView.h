// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationTable.h"
#include "ui/evidence/specialisation/BoardModel.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace s3 {

class Card;
class ChartCard;
class DataTable;
class Dialogs;
class InlineMessage;

/// A board: the industries of a region as a table and as bubbles.
class SpecialisationView : public QWidget {
    Q_OBJECT
public:
    SpecialisationView(Dialogs& dialogs, QWidget* parent = nullptr);

    void setData(std::shared_ptr<const evidence::ObservationTable> table, const evidence::BoardWords& words,
                 const evidence::BoardQuery& query);
    /// Null while the chosen region, period and comparator do not go together.
    std::shared_ptr<const ShownBoard> shown() const { return m_shown; }
    /// Codes of the industries that are selected, in the order of the table.
    QStringList selectedIndustries() const;
    void selectIndustry(const QString& code);
    void focusTable();

Q_SIGNALS:
    void selectionChanged();
    /// Return or double click on a row, Return or a click on a bubble.
    void industryActivated(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void compute();
    void showChart();
    QString counts() const;

    std::shared_ptr<const evidence::ObservationTable> m_table;
    evidence::BoardWords m_words;
    evidence::BoardQuery m_query;
    std::shared_ptr<const ShownBoard> m_shown;
    QLabel* m_counts;
    InlineMessage* m_trouble;
    QSplitter* m_split;
    Card* m_tableCard;
    DataTable* m_rows;
    BoardModel* m_model;
    ChartCard* m_chartCard;
    BubbleChart* m_chart;
};

} // namespace s3
