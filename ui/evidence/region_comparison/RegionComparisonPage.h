// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/region_comparison/ShownRegions.h"
#include "ui/kit/Page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace s3 {

class Background;
class CompareView;
class DataChooser;
class DataTable;
class InlineMessage;
class MapView;
class SegmentedControl;

/// All regions of a data set beside each other: as a table of their measures, on a map, and in pairs.
class RegionComparisonPage : public Page {
    Q_OBJECT
public:
    RegionComparisonPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    bool isBusy() const;

protected:
    void refresh() override;

private:
    enum View { Table, Map, Pairs };
    struct Input {
        std::shared_ptr<const evidence::ObservationTable> table;
        QString period;
        evidence::SumOptions options;
        bool operator==(const Input& other) const = default;
    };
    QWidget* buildFilled();
    QWidget* buildShown();
    QWidget* buildTable();
    void connectViews();
    void compute();
    void showMeasures();
    void showRefused(const Error& refusal);
    void showColumns();
    evidence::FindingMeasure measure() const;
    void setMeasure(evidence::FindingMeasure measure);
    void loadBoundaries();
    void storeBoundaries(const QString& title, const QByteArray& bytes);
    QString currentRegion() const;
    void selectRegion(const QString& code);
    Result<evidence::Finding> pairFinding() const;
    std::optional<evidence::Finding> currentFinding() const;
    void updateKeep();
    void keep();

    QStackedWidget* m_stack;
    DataChooser* m_chooser;
    SegmentedControl* m_which;
    QComboBox* m_measure;
    QComboBox* m_columns;
    QStackedWidget* m_views;
    RegionModel* m_model;
    DataTable* m_table;
    MapView* m_map;
    CompareView* m_pairs;
    QLabel* m_status;
    InlineMessage* m_trouble;
    InlineMessage* m_done;
    Background* m_background;
    std::optional<Input> m_input;
    std::shared_ptr<const evidence::PeriodMeasures> m_measures;
    std::shared_ptr<const ShownRegions> m_shown;
    evidence::NotSummed m_without; ///< what the sums of m_measures leave out
    int m_groupLevel = 0;
    RecordRef m_lastCard;
    bool m_selecting = false;
};

} // namespace s3
