// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondDesk.h"
#include "ui/identification/synergy_diamond/PresentationWindow.h"
#include "ui/kit/Page.h"

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace s3 {

class DrawingView;
class MatrixView;
class OverlapView;
class SegmentedControl;
class SetupView;

/// Synergy diamonds: the matrix that leads in, one diamond with its drawing, comparison and set-up, and the
/// overlap of activities.
class SynergyDiamondPage : public Page, public DiamondDesk {
    Q_OBJECT
public:
    SynergyDiamondPage(ToolContext& context, const ToolDescriptor& descriptor);
    ~SynergyDiamondPage() override;

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    Project& project() const override { return Page::project(); }
    Navigator& navigator() const override { return Page::navigator(); }
    Dialogs& dialogs() const override { return Page::dialogs(); }
    bool edit(const EditLabel& label, const Change& change, const QString& mergeKey = {}) override;
    const identification::DiamondSheet* sheet() const override { return m_sheet ? &*m_sheet : nullptr; }
    int corner() const override { return m_sheet ? m_corner : -1; }
    int region() const override;
    void select(int corner, int region) override;
    void openDiamond(const IdOf<Diamond>& id) override;
    void openView(int view) override;

protected:
    void refresh() override;

private:
    QWidget* buildBar();
    void buildViews();
    void load();
    void showView();
    void commit();
    void present();
    void saveSheet(const QString& ending);
    void deleteDiamond();

    std::optional<identification::DiamondSheet> m_sheet;
    IdOf<Diamond> m_id;
    int m_corner = 0;
    int m_region = 0;
    SegmentedControl* m_switch;
    QComboBox* m_choice;
    QList<QWidget*> m_diamondTools; ///< only of use with a diamond
    QToolButton* m_delete;
    QStackedWidget* m_stack;
    QList<DiamondSight*> m_views;
    MatrixView* m_matrix;
    DrawingView* m_drawing;
    SetupView* m_setup;
    OverlapView* m_overlap;
    QPointer<PresentationWindow> m_presentation;
    bool m_filling = false;
};

} // namespace s3
