// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/relatedness/ShownFields.h"
#include "ui/kit/Page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTimer;

namespace s3 {

class Background;
class DataChooser;
class FieldsView;
class InlineMessage;
class NetworkView;
class SearchField;
class SegmentedControl;

/// Which industries go together, and which new fields are near the region's strengths and worth reaching.
class RelatednessPage : public Page {
    Q_OBJECT
public:
    RelatednessPage(ToolContext& context, const ToolDescriptor& descriptor);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    /// Measures or places are being worked out.
    bool isBusy() const;

protected:
    void refresh() override;

private:
    /// What the measures are computed from; equal inputs are not computed twice.
    struct Input {
        std::shared_ptr<evidence::DatasetMeasures> data; ///< used by one piece of background work at a time
        QString period;
        double threshold = 1;
        bool operator==(const Input& other) const = default;
        bool sameData(const Input& other) const { return data == other.data && period == other.period; }
    };
    QWidget* buildFilled();
    QWidget* buildShown();
    QWidget* buildControls();
    QWidget* buildComplexityRow();
    void fillSources();
    void compute();
    void showMeasures();
    void showTrouble(const QString& text, bool ofVersions = false);
    void showThreshold();
    double threshold() const;
    void importScores();
    void turnSign();
    void updateKeep();
    QString currentIndustry() const;
    std::optional<evidence::Finding> currentFinding() const;
    void keep();

    QStackedWidget* m_stack;
    DataChooser* m_chooser;
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
    InlineMessage* m_trouble;
    InlineMessage* m_done;
    Background* m_background;
    QString m_sourceId;     ///< hex of the data set of scores; empty = PCI
    bool m_flipped = false; ///< the sign of ECI and PCI turned round by hand
    bool m_filling = false;
    std::optional<Input> m_input; ///< what m_measures belongs to or what is being computed
    std::shared_ptr<const evidence::PeriodMeasures> m_measures;
    evidence::NotSummed m_without; ///< what the sums of m_measures leave out
    std::shared_ptr<const ShownFields> m_shown;
    RecordRef m_lastCard;
};

} // namespace s3
