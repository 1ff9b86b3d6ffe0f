// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitoring/indicators/IndicatorForm.h"
#include "ui/monitoring/indicators/IndicatorModels.h"
#include "ui/monitoring/indicators/LinkedActions.h"
#include "ui/monitoring/indicators/MeasurementEntry.h"

class QGridLayout;
class QToolButton;

namespace s3 {

class Card;
class ChartCard;
class DataTable;
class Dialogs;
class InlineMessage;
class LineTargetChart;
class Pill;
class ScrollPane;

/// One indicator: status and why, entry of values, chart, measurements, definition, actions that move it.
class IndicatorDetail : public QWidget {
    Q_OBJECT
public:
    struct Content {
        IndicatorRow row;
        IndicatorForm::Options activities;
        IndicatorForm::Options organisations;
        QList<LinkedActions::Option> linked;
        QList<LinkedActions::Option> others;
        QString warning; ///< shown above all; empty = none
        bool writable = true;
    };

    IndicatorDetail(Dialogs& dialogs, QWidget* parent = nullptr);

    void setContent(const Content& content);
    IndicatorForm* form() const { return m_form; }
    MeasurementEntry* entry() const { return m_entry; }
    LinkedActions* actions() const { return m_actions; }
    DataTable* measurements() const { return m_table; }

Q_SIGNALS:
    void threadWanted();
    void removeWanted();
    void measurementRemoveWanted(const s3::RecordId& measurement);
    void chartSaved(const QString& file, bool ok);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildChart(Dialogs& dialogs);
    QWidget* buildMeasurements();
    void arrange();
    void showChart();
    void showButtons();
    const MeasurementRow* currentMeasurement() const;
    void correctCurrent();
    void removeCurrent();

    Content m_content;
    int m_columns = 0;
    QGridLayout* m_grid = nullptr;
    Card* m_head = nullptr;
    Pill* m_pill = nullptr;
    QLabel* m_why = nullptr;
    InlineMessage* m_warning = nullptr;
    MeasurementEntry* m_entry = nullptr;
    ChartCard* m_chartCard = nullptr;
    LineTargetChart* m_chart = nullptr;
    QWidget* m_measurementCard = nullptr;
    QWidget* m_formCard = nullptr;
    QWidget* m_actionCard = nullptr;
    DataTable* m_table = nullptr;
    MeasurementModel* m_model = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_correctValue = nullptr;
    QToolButton* m_removeValue = nullptr;
    IndicatorForm* m_form = nullptr;
    LinkedActions* m_actions = nullptr;
};

} // namespace s3
