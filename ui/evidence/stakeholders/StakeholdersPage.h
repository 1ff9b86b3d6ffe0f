// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/HelixMap.h"
#include "ui/kit/Page.h"
#include "ui/kit/RecordTableModel.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace s3 {

class ChartCard;
class DetailSplitter;
class InlineMessage;
class SegmentedControl;
class StakeholderChart;
class StakeholderDetail;

/// Organisations by helix group, influence and interest, with their ties; clusters with their members.
class StakeholdersPage : public Page {
    Q_OBJECT
public:
    StakeholdersPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Table = RecordTableModel<evidence::Stakeholder>;
    static Table* makeTable(QObject* parent);
    QWidget* buildBar();
    QWidget* buildEmpty();
    void connectDetail();
    void connectChart();
    void showView();
    void choose(const IdOf<Organisation>& id);
    void showCurrent();
    void add(const QString& name);
    void store(const IdOf<Organisation>& id, const QString& key, const QVariant& value);
    void remove(const IdOf<Organisation>& id);

    IdOf<Organisation> m_id;
    QStackedWidget* m_stack;
    SegmentedControl* m_view;
    QComboBox* m_distance;
    QLineEdit* m_quick;
    QComboBox* m_group;
    InlineMessage* m_missing;
    DetailSplitter* m_split;
    ChartCard* m_card;
    StakeholderChart* m_chart;
    Table* m_table;
    QStackedWidget* m_right;
    StakeholderDetail* m_detail;
    bool m_filling = false;
};

} // namespace s3
