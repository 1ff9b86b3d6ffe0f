// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/swot/SwotList.h"
#include "ui/kit/Page.h"

class QComboBox;
class QStackedWidget;

namespace s3 {

class Card;
class CardShelf;
class ChartCard;
class DetailSplitter;
class EntryDetail;
class OriginBar;
class SegmentedControl;
class SwotMatrix;

/// Strengths, weaknesses, opportunities, threats: the matrix, the chosen entry, and the evidence cards to
/// make entries of.
class SwotPage : public Page {
    Q_OBJECT
public:
    SwotPage(ToolContext& context, const ToolDescriptor& descriptor);

    bool reveal(const RecordRef& ref) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildBar();
    QWidget* buildSide();
    void connectParts();
    void fillScope();
    evidence::SwotScope scope() const;
    void choose(const IdOf<SwotItem>& id, bool focus);
    void showCurrent();
    void fulfil(const SwotWish& wish);
    void add(Quadrant quadrant, const QString& title, const std::optional<IdOf<Evidence>>& card);
    void place(const IdOf<SwotItem>& id, Quadrant quadrant, const IdOf<SwotItem>& before);
    void shift(const IdOf<SwotItem>& id, int by);
    void confirm(const IdOf<SwotItem>& id, bool internal);
    void change(const IdOf<SwotItem>& id, const QString& key, const QVariant& value);
    void link(const IdOf<Evidence>& card, const IdOf<SwotItem>& entry);
    void make(const IdOf<SwotItem>& id);
    void remove(const IdOf<SwotItem>& id);

    IdOf<SwotItem> m_id;
    std::optional<Quadrant> m_writingIn; ///< where an entry was just written: the keyboard goes back there
    QComboBox* m_scope;
    QLabel* m_facts;
    OriginBar* m_origin;
    DetailSplitter* m_split;
    ChartCard* m_card;
    SwotMatrix* m_matrix;
    SwotTable* m_table;
    Card* m_side;
    SegmentedControl* m_switch;
    QStackedWidget* m_stack;
    EntryDetail* m_detail;
    CardShelf* m_shelf;
    bool m_filling = false;
};

} // namespace s3
