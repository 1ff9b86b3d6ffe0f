// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/choosing/ChoosingDesk.h"
#include "ui/kit/Page.h"

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace s3 {

class CriteriaView;
class EmptyState;
class OrderView;
class SegmentedControl;
class ValuesView;

/// The choices between alternatives: criteria and weights, values, the order and how sure it is.
class ChoosingPage : public Page {
    Q_OBJECT

public:
    ChoosingPage(ToolContext& context, const ToolDescriptor& descriptor);
    ~ChoosingPage() override;

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;

private:
    class Desk;

    void buildWork();
    void add();
    void removeCurrent();
    void rename();
    void choose(const IdOf<Choice>& id);
    void showCurrent();

    std::unique_ptr<Desk> m_desk;
    IdOf<Choice> m_current;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_work;
    QComboBox* m_choices = nullptr;
    SegmentedControl* m_part = nullptr;
    QToolButton* m_rename = nullptr;
    QToolButton* m_delete = nullptr;
    QStackedWidget* m_parts = nullptr;
    CriteriaView* m_criteria = nullptr;
    ValuesView* m_values = nullptr;
    OrderView* m_order = nullptr;
};

} // namespace s3
