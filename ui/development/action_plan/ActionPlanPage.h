// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/development/ActionPlan.h"
#include "ui/development/action_plan/ActionModels.h"
#include "ui/kit/Page.h"

class QComboBox;
class QStackedWidget;

namespace s3 {

class ActionForm;
class ChartCard;
class DataTable;
class DetailSplitter;
class FlowLayout;
class SearchField;
class SegmentedControl;
class TimelineView;

/// The actions of the transformative activities as a table, as a timeline and as what falls due in 30 days,
/// with everything about the selected action beside or below.
class ActionPlanPage : public Page {
    Q_OBJECT
public:
    ActionPlanPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum View { TableView, TimeView, SoonView };

    void build();
    QWidget* buildBar();
    QWidget* buildTable();
    QWidget* buildTimeline();
    QWidget* buildSoon();
    void connectForm();

    IdOf<TransformativeActivity> filter() const; ///< null = all
    void fillFilter();
    void fillFigures();
    void fillTimeline();
    void showColumns();
    void showView(int view);
    /// By value: what is being written first may replace the row that the id was read from.
    void select(IdOf<Action> id);
    void showDetail();
    void setDetailOpen(bool open);
    void selectInViews();

    void addAction();
    void removeAction(const IdOf<Action>& id);
    void storeField(const QString& field, const QVariant& value);
    void storeDates(const IdOf<Action>& id, const QDate& start, const QDate& end, const QString& mergeKey);
    void storeOwner(const QString& name);
    void addPartner(const QString& code, const QString& name);
    void addDependency(const QString& code);

    development::ActionPlan m_plan;
    IdOf<Action> m_selected;
    bool m_detailOpen[3] = {true, false, true};
    bool m_selecting = false;

    QStackedWidget* m_states; ///< empty, without actions, with actions
    SegmentedControl* m_view;
    QComboBox* m_filter;
    SearchField* m_search;
    QWidget* m_figures;
    FlowLayout* m_figureFlow;
    QStackedWidget* m_views;
    DetailSplitter* m_splitter;
    ActionModel* m_model;
    UpcomingModel* m_soonModel;
    DataTable* m_table;
    DataTable* m_soon;
    TimelineView* m_timeline;
    ActionForm* m_form;
};

} // namespace s3
