// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityDecisions.h"
#include "core/identification/BuildingBlocks.h"
#include "ui/kit/Page.h"

class QGridLayout;
class QStackedWidget;

namespace s3 {

class ActivityCanvas;
class ActivityList;
class ChecksPanel;
class ComparePanel;
class EmptyState;
class ScrollPane;

/// The transformative activities of the project: the list, the canvas of the chosen one, its quality checks.
class ActivitiesPage : public Page {
    Q_OBJECT

public:
    ActivitiesPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent = nullptr);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildEmpty();
    void buildWork();
    void connectCanvas();
    void arrange();
    void choose(const RecordId& id);
    void showCurrent();
    void offerCandidates(identification::BlockKind kind);
    const identification::AssessedActivity* current() const;

    void showComparison(bool shown);
    void saveSheet();
    void addActivity();
    void deleteCurrent();
    void store(const QString& key, const QVariant& value);
    void giveRationaleTo(const QString& rationale);
    void overrideAll(const QString& reason);
    void overrideOne(identification::CheckCode code, const QString& reason);
    void createBlock(identification::BlockKind kind, const QString& title, const QString& variant);
    void linkBlock(const RecordRef& ref);
    void unlinkBlock(const RecordRef& ref);

    identification::IndustryNames m_industries;
    QList<identification::AssessedActivity> m_activities;
    IdOf<TransformativeActivity> m_current;
    QStackedWidget* m_stack;
    EmptyState* m_empty = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_listSide = nullptr;
    QStackedWidget* m_canvasSide = nullptr; ///< the canvas, or two activities compared
    QWidget* m_checksSide = nullptr;
    ActivityList* m_list = nullptr;
    ActivityCanvas* m_canvas = nullptr;
    ScrollPane* m_canvasPane = nullptr;
    ComparePanel* m_compare = nullptr;
    ChecksPanel* m_checks = nullptr;
    int m_columns = 0;
};

} // namespace s3
