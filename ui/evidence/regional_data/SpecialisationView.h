// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/ObservationTable.h"
#include "ui/evidence/regional_data/BoardModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;

namespace s3 {

class Card;
class ChartCard;
class DataTable;
class Dialogs;
class InlineMessage;

/// A data set as a board: what it is about as pills, the industries of a region as a table and as bubbles.
class SpecialisationView : public QWidget {
    Q_OBJECT
public:
    SpecialisationView(Dialogs& dialogs, QWidget* parent = nullptr);

    /// The page's chooser of data sets, shown as the first of the pills.
    void setSwitcher(QComboBox* box);
    /// Shows a data set; `query` keeps its parts that occur in it, the rest is proposed.
    void setData(std::shared_ptr<const evidence::ObservationTable> table, const evidence::BoardWords& words,
                 const QStringList& ownRegions, const evidence::BoardQuery& query);
    const evidence::BoardQuery& query() const { return m_query; }
    /// Null while the chosen region, period and comparator do not go together.
    std::shared_ptr<const ShownBoard> shown() const { return m_shown; }
    /// Codes of the industries that are selected, in the order of the table.
    QStringList selectedIndustries() const;
    void selectIndustry(const QString& code);
    void focusTable();

Q_SIGNALS:
    void selectionChanged();
    void queryChanged();
    /// Return or double click on a row, Return or a click on a bubble.
    void industryActivated(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QComboBox* addChooser(const QString& name, const char* objectName);
    void fillChoosers(const QStringList& ownRegions);
    void chosen();
    void compute();
    void showChart();
    QString counts() const;

    std::shared_ptr<const evidence::ObservationTable> m_table;
    evidence::BoardWords m_words;
    evidence::BoardQuery m_query;
    std::shared_ptr<const ShownBoard> m_shown;
    QComboBox* m_region;
    QComboBox* m_period;
    QComboBox* m_comparator;
    QComboBox* m_base;
    QWidget* m_pills;
    QLabel* m_counts;
    InlineMessage* m_trouble;
    QSplitter* m_split;
    Card* m_tableCard;
    DataTable* m_rows;
    BoardModel* m_model;
    ChartCard* m_chartCard;
    BubbleChart* m_chart;
    bool m_filling = false;
};

} // namespace s3
