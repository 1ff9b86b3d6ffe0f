// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/PlanIssues.h"
#include "ui/workshop/WorkshopDesk.h"

class QStackedWidget;

namespace s3 {

class PeoplePane;
class PlanPane;
class SegmentedControl;
class TablesPane;

/// What is settled beforehand: the plan of the day, who comes, who sits where, and what is printed.
class PrepareView : public WorkshopView {
    Q_OBJECT
public:
    enum Pane { Plan, People, Tables };

    explicit PrepareView(WorkshopDesk& desk);
    void refresh() override;
    bool reveal(const RecordRef& ref) override;
    void focusTitle();

private:
    void showPane(int pane);
    void lead(const workshop::PlanIssue& issue);

    SegmentedControl* m_switch;
    QStackedWidget* m_stack;
    PlanPane* m_plan;
    PeoplePane* m_people;
    TablesPane* m_tables;
};

} // namespace s3
