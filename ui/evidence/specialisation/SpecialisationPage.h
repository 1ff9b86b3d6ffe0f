// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/specialisation/BoardView.h"
#include "ui/evidence/specialisation/ShownBoard.h"
#include "ui/kit/Page.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QStackedLayout;
class QStackedWidget;

namespace s3 {

class Background;
class DataChooser;
class FigureStrip;
class InlineMessage;
class SearchField;
class SegmentedControl;

/// What a region is special in and whether it grows: one board, several views of it, every number explained
/// and kept as an evidence card on demand.
class SpecialisationPage : public Page {
    Q_OBJECT
public:
    SpecialisationPage(ToolContext& context, const ToolDescriptor& descriptor);

    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    void buildMessages();
    QWidget* buildEmpty();
    QWidget* buildBoard();
    QWidget* buildShown();
    QWidget* buildControls();
    void buildViews();
    void dataChosen();
    void fillIndustries();
    void compute();
    bool isCurrent() const; ///< what is shown is what would be computed
    void boardDone(const Result<ShownBoardPtr>& board);
    void showRows();
    QVector<int> filteredRows() const;
    QString counts() const;
    void showView(int view);
    void take(const QVector<BoardMark>& marks);
    void explain();
    void keep();
    std::optional<evidence::Finding> compute(const BoardMark& mark) const;

    QHash<QString, IdOf<Evidence>> m_kept;
    RecordRef m_lastCard;
    ShownBoardPtr m_shown;
    QVector<BoardMark> m_marks; ///< what is selected
    std::shared_ptr<const evidence::ObservationTable> m_table;
    std::shared_ptr<evidence::DatasetMeasures> m_measures;
    std::shared_ptr<evidence::DatasetMeasures> m_computed; ///< of the latest computation
    BoardSettings m_settings;
    QString m_group;    ///< code whose parts are shown; empty = all
    QString m_industry; ///< selected in all views
    Background* m_background;
    QStackedWidget* m_stack;
    DataChooser* m_chooser;
    InlineMessage* m_done;
    InlineMessage* m_trouble;
    FigureStrip* m_figures;
    QComboBox* m_industries;
    QDoubleSpinBox* m_threshold = nullptr;
    SearchField* m_search = nullptr;
    SegmentedControl* m_switch = nullptr;
    QLabel* m_counts;
    QLabel* m_explanation;
    QStackedLayout* m_views = nullptr;
    QVector<BoardView*> m_view;
    bool m_filling = false;
};

} // namespace s3
