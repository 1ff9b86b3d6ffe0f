// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/Gate.h"
#include "ui/kit/Page.h"

class QBoxLayout;

namespace s3 {

class AttentionCard;
class Card;
class GatePanel;
class MetroOverview;
class RecentCard;
class RecordForm;
class ScrollPane;
class StartCard;
class ThreadStrip;

/// Where the process stands: the map of the lines, their gates, what asks for somebody's hand, what happened
/// lately, one thread, and the project's own title.
class OverviewPage : public Page {
    Q_OBJECT
public:
    OverviewPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent = nullptr);

    /// A gate's sign-off or answer opens its gate.
    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeMap();
    void makeGatePanel();
    void makeColumns();
    void makeThread();
    void makeProjectForm();
    void showMap();
    void showThread();
    void showProject();
    void openGate(int line);
    void closeGate();
    void createRestorePoint(const QString& name);
    bool isEmpty() const;

    std::vector<ToolDescriptor> m_tools;
    gates::GatePack m_pack;
    QList<gates::Gate> m_gates;
    int m_gateLine = 0; ///< whose panel is open; 0 = none
    QWidget* m_sheet;
    ScrollPane* m_scroll;
    StartCard* m_start;
    MetroOverview* m_map;
    GatePanel* m_gate;
    QBoxLayout* m_columns;
    AttentionCard* m_attention;
    RecentCard* m_recent;
    Card* m_threadCard;
    ThreadStrip* m_strip;
    RecordForm* m_form;
};

} // namespace s3
