// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/AnalysisPage.h"
#include "ui/evidence/relatedness/ShownFields.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace s3 {

class FieldsView;
class NetworkView;
class SearchField;
class SegmentedControl;

/// Which industries go together, and which new fields are near the region's strengths and worth reaching.
class RelatednessPage : public AnalysisPage {
    Q_OBJECT
public:
    RelatednessPage(ToolContext& context, const ToolDescriptor& descriptor);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    /// Measures or places are being worked out.
    bool isBusy() const override;

protected:
    void refresh() override;
    double threshold() const override;
    void showMeasures() override;
    void showNothing() override;
    std::optional<evidence::Finding> currentFinding() const override;

private:
    QWidget* buildShown();
    QWidget* buildControls();
    QWidget* buildComplexityRow();
    void fillSources();
    void showThreshold();
    void importScores();
    void turnSign();
    QString currentIndustry() const;

    SegmentedControl* m_which;
    QStackedWidget* m_views;
    NetworkView* m_network;
    FieldsView* m_fields;
    SearchField* m_search;
    QSlider* m_slider;
    QLabel* m_thresholdText;
    QComboBox* m_source;
    QLabel* m_complexity;
    QPushButton* m_turn;
    QString m_sourceId;     ///< hex of the data set of scores; empty = PCI
    bool m_flipped = false; ///< the sign of ECI and PCI turned round by hand
    bool m_filling = false;
    std::shared_ptr<const ShownFields> m_shown;
};

} // namespace s3
