// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/JournalSearch.h"
#include "ui/kit/Page.h"

class QComboBox;
class QLabel;
class QSplitter;
class QToolButton;

namespace s3 {

class ChangesCard;
class DataTable;
class JournalModel;
class RestoreCard;
class SearchField;

/// The journal: what was done, newest first; beside it what an edit changed; on demand the restore points.
class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent = nullptr);

    /// The whole history of a record, also of one that is gone.
    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeJournal();
    void makeRestore();
    void applyFilter();
    void fillChoices();
    void showChosen();
    void showCount();
    void createRestorePoint(const QString& name);
    void openCopy(const QString& path);

    history::Filter filterShown() const;

    QSplitter* m_splitter;
    SearchField* m_search;
    QComboBox* m_who;
    QComboBox* m_kind;
    QLabel* m_count;
    DataTable* m_table;
    JournalModel* m_model;
    ChangesCard* m_changes;
    RestoreCard* m_restore;
    QToolButton* m_restoreButton;
};

} // namespace s3
