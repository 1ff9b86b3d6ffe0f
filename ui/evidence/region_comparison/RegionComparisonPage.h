// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/AnalysisPage.h"
#include "ui/evidence/region_comparison/ShownRegions.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace s3 {

class CompareView;
class DataTable;
class MapView;
class SegmentedControl;

/// All regions of a data set beside each other: as a table of their measures, on a map, and in pairs.
class RegionComparisonPage : public AnalysisPage {
    Q_OBJECT
public:
    RegionComparisonPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    bool isBusy() const override;

protected:
    void refresh() override;
    void showMeasures() override;
    void showNothing() override;
    std::optional<evidence::Finding> currentFinding() const override;

private:
    enum View { Table, Map, Pairs };
    QWidget* buildShown();
    QWidget* buildTable();
    void connectViews();
    void showColumns();
    evidence::FindingMeasure measure() const;
    void setMeasure(evidence::FindingMeasure measure);
    void loadBoundaries();
    void storeBoundaries(const QString& title, const QByteArray& bytes);
    QString currentRegion() const;
    void selectRegion(const QString& code);
    Result<evidence::Finding> pairFinding() const;

    SegmentedControl* m_which;
    QComboBox* m_measure;
    QComboBox* m_columns;
    QStackedWidget* m_views;
    RegionModel* m_model;
    DataTable* m_table;
    MapView* m_map;
    CompareView* m_pairs;
    QLabel* m_status;
    std::shared_ptr<const ShownRegions> m_shown;
    bool m_selecting = false;
};

} // namespace s3
