// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/relatedness/ShownFields.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace s3 {

class BubbleChart;
class Card;
class ChartCard;
class DataTable;
class DetailSplitter;
class Dialogs;
class SegmentedControl;

/// The diversification map: fields as a ranked list with reasons, and as bubbles of nearness and complexity.
class FieldsView : public QWidget {
    Q_OBJECT
public:
    FieldsView(Dialogs& dialogs, QWidget* parent = nullptr);

    /// Null: nothing can be shown.
    void show(const std::shared_ptr<const ShownFields>& shown);
    void setSearch(const QString& text);
    QString currentIndustry() const;
    void selectIndustry(const QString& code);

Q_SIGNALS:
    void currentChanged(const QString& industry);
    void activated(const QString& industry); ///< Return or double click in the list

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildFilters();
    void filter();
    void showChart(const QVector<FieldEntry>& entries);
    bool passes(const evidence::Field& field) const;

    std::shared_ptr<const ShownFields> m_shown;
    FieldModel* m_model;
    SegmentedControl* m_which;
    QComboBox* m_kind;
    Card* m_listCard;
    DataTable* m_list;
    ChartCard* m_chartCard;
    BubbleChart* m_chart;
    QLabel* m_answer;
    DetailSplitter* m_split;
};

} // namespace s3
