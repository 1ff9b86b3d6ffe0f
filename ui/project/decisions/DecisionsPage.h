// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/DecisionLog.h"
#include "ui/kit/Page.h"
#include "ui/kit/RecordTableModel.h"

class QComboBox;
class QStackedWidget;

namespace s3 {

class DataTable;
class DecisionDetail;
class SearchField;

/// The decision log over all lines: filter, read, open what was decided about, add notes.
class DecisionsPage : public Page {
    Q_OBJECT

public:
    DecisionsPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent = nullptr);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        Decision decision;
        QString what;
    };
    RecordTableModel<Row> makeModel();
    void buildEmpty();
    void buildWork();
    QWidget* buildFilters();
    decisions::LogFilter filter() const;
    std::optional<Decision> current() const;
    void showCurrent();
    void fitColumns();

    void addNote();
    void deleteCurrent();
    void store(const QString& key, const QVariant& value);

    RecordTableModel<Row> m_rows;
    QStackedWidget* m_stack;
    DataTable* m_table = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_lineChoice = nullptr;
    SearchField* m_search = nullptr;
    DecisionDetail* m_detail = nullptr;
    QWidget* m_detailSide = nullptr; ///< scrolls the detail where there is little room
};

} // namespace s3
