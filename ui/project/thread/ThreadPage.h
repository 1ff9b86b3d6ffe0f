// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"
#include "ui/project/thread/ThreadTables.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace s3 {

class Card;
class DataTable;
class EmptyState;
class ThreadPicker;
class SegmentedControl;
class ThreadView;

/// The thread of one record across all lines: drawn, as a table, and where the project's threads break off.
class ThreadPage : public Page {
    Q_OBJECT
public:
    ThreadPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent = nullptr);

    /// Puts the record into the middle; any kind that takes part in the thread.
    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    QWidget* makeBar();
    QWidget* makeGraph();
    QWidget* makeTables();
    void setCentre(const RecordRef& ref);
    void showCentre();
    void showSelected();
    RecordRef selected() const; ///< what "Open" opens in the current view
    void save(bool vector);

    RecordRef m_centre;
    SegmentedControl* m_mode;
    ThreadPicker* m_picker;
    QLabel* m_caption;
    QLabel* m_selectedText;
    QToolButton* m_open;
    QToolButton* m_saveButton;
    QList<QToolButton*> m_zoomButtons;
    QStackedWidget* m_stack;
    Card* m_card;
    EmptyState* m_empty;
    ThreadView* m_view;
    DataTable* m_edgeTable;
    DataTable* m_orphanTable;
    RecordTableModel<EdgeRow>* m_edges;
    RecordTableModel<thread::Orphan>* m_orphans;
};

} // namespace s3
