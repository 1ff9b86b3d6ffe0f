// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/AgendaPack.h"
#include "ui/kit/Page.h"
#include "ui/workshop/WorkshopDesk.h"

#include <array>

class QComboBox;
class QStackedWidget;

namespace s3 {

class EmptyState;
class IdeasView;
class InlineMessage;
class PrepareView;
class SegmentedControl;
class TemplateList;

/// The discovery workshops of the project, one at a time: prepare, run, ideas, vote, result.
class DiscoveryWorkshopPage : public Page {
    Q_OBJECT
public:
    DiscoveryWorkshopPage(ToolContext& context, const ToolDescriptor& descriptor);
    ~DiscoveryWorkshopPage() override;

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    class Desk;

    QWidget* makeBar();
    void makeViews();
    void openView(int view);
    void showView(int view);
    void showWorkshop(const IdOf<Workshop>& workshop);
    void makeChooser();
    void choose(bool choosing);
    void create(const std::optional<workshop::AgendaPack>& pack);
    void createDefault();
    void makeUnsettledHint();
    void showUnsettled();
    void parkUnsettled();

    std::unique_ptr<Desk> m_desk;
    IdOf<Workshop> m_workshop;
    QComboBox* m_workshops;
    SegmentedControl* m_switch;
    QWidget* m_bar;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_chooser;
    TemplateList* m_templates;
    bool m_choosing = false; ///< the template of another workshop
    InlineMessage* m_unsettled;
    PrepareView* m_prepare = nullptr;
    IdeasView* m_ideas = nullptr;
    std::array<WorkshopView*, WorkshopView::PartCount> m_views{};
};

} // namespace s3
