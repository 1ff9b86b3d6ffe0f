// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"
#include "ui/monitoring/indicators/IndicatorDetail.h"

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace s3 {

class DataTable;
class LibraryPanel;
class SearchField;
class SegmentedControl;

/// Indicators with status, values and targets; what is overdue; entry of values; the library.
class IndicatorsPage : public Page {
    Q_OBJECT
public:
    IndicatorsPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent = nullptr);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum View { AllView, OverdueView };
    enum Leaf { EmptyLeaf, WorkLeaf, LibraryLeaf };

    void buildEmpty();
    void buildWork();
    QWidget* buildFilters();
    DataTable* buildTable(const char* name, const QString& what, IndicatorModel* model, const QString& empty);
    void connectDetail();
    void fitColumns();

    DataTable* table() const;
    View view() const;
    void showRows();
    void fillFilters();
    bool passes(const IndicatorRow& row) const;
    void clearFilters();
    void choose(const QString& key);
    void select(const RecordId& id);
    void showCurrent();
    const IndicatorRow* current() const;
    QString crowdWarning(const IndicatorRow& row) const;

    void addIndicator();
    void removeCurrent();
    void openLibrary();
    void takeFromLibrary(const QStringList& keys, const QString& activity);
    void store(const QString& field, const QVariant& value);
    void setResponsible(const QString& name);
    void storeMeasurement(const monitoring::MeasurementDraft& draft);
    void correct(const IdOf<Measurement>& old, const monitoring::MeasurementDraft& draft);
    void removeMeasurement(const RecordId& id);
    void nextOverdue(int row);

    QVector<IndicatorRow> m_rows;
    IndicatorForm::Options m_activities;
    IndicatorForm::Options m_organisations;
    IdOf<Indicator> m_current;
    bool m_filling = false;

    QStackedWidget* m_leaves;
    LibraryPanel* m_library = nullptr;
    SegmentedControl* m_view = nullptr;
    SearchField* m_search = nullptr;
    QComboBox* m_activityFilter = nullptr;
    QComboBox* m_levelFilter = nullptr;
    QComboBox* m_statusFilter = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_tables = nullptr;
    DataTable* m_all = nullptr;
    DataTable* m_overdue = nullptr;
    IndicatorModel* m_allModel;
    IndicatorModel* m_overdueModel;
    IndicatorDetail* m_detail = nullptr;
    QWidget* m_detailPane = nullptr;
};

} // namespace s3
