// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SwotRecords.h"
#include "ui/evidence/evidence_cards/CardListModel.h"
#include "ui/kit/Page.h"

class QComboBox;
class QLineEdit;
class QListView;
class QSplitter;
class QStackedWidget;

namespace s3 {

class CardDetail;
class TagPanel;
class EmptyState;
class SearchField;

/// Every finding with its source: a wall of cards to filter, one card to write on, and what came of it.
class EvidenceCardsPage : public Page {
    Q_OBJECT
public:
    EvidenceCardsPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFilters();
    QWidget* buildList();
    QWidget* buildEmpty();
    QComboBox* addFilter(const QString& name, const char* objectName, QLayout* row);
    void filtersChanged();
    void clearFilters();
    void fillRegions(const QList<Evidence>& cards);
    void fillTags();
    void connectTags();
    void showTagPanel(bool shown);
    void select(const IdOf<Evidence>& id);
    void showCurrent();
    void addCard(const QString& title, bool editTitle);
    void removeCard();
    void makeFrom(const QString& table);
    void useInSwot(Quadrant quadrant);
    void connectDetail();

    IdOf<Evidence> m_id;
    CardFilter m_filter;
    CardListModel* m_model;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    SearchField* m_search;
    QComboBox* m_kind;
    QComboBox* m_region;
    QComboBox* m_confidence;
    QComboBox* m_tag;
    TagPanel* m_tagPanel;
    QWidget* m_filters;
    QLabel* m_count;
    QLineEdit* m_quick;
    QListView* m_list;
    QStackedWidget* m_right;
    CardDetail* m_detail;
    bool m_filling = false;
};

} // namespace s3
