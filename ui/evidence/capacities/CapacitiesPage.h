// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/capacities/Findings.h"
#include "ui/kit/Page.h"

class QStackedWidget;

namespace s3 {

class FindingPanel;
class SegmentedControl;

/// What the region can, what opens up and what presses: three lists, each record with its evidence.
class CapacitiesPage : public Page {
    Q_OBJECT
public:
    CapacitiesPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    void connectPanel(FindingPanel* panel);
    void showKind(int index);
    void add(FindingKind kind, const QString& title);
    void remove(const RecordRef& ref);
    FindingPanel* panel() const;

    SegmentedControl* m_switch;
    QStackedWidget* m_stack;
    QList<FindingPanel*> m_panels;
};

} // namespace s3
