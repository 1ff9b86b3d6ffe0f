// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondDesk.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace s3 {

class InlineMessage;
class LinkChips;
class RecordForm;
class SegmentedControl;
class WrappedList;

/// One region in one corner: its strength and why, its entries and the evidence.
class CornerPanel : public QWidget {
    Q_OBJECT
public:
    explicit CornerPanel(DiamondDesk& desk, QWidget* parent = nullptr);

    void refresh();
    void commit();
    void focusAdd();
    void setStrength(std::optional<int> value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showStrength(const identification::DiamondCell& cell, int maximum);
    void showEntries(const identification::DiamondCell& cell);
    void showEvidence(const identification::DiamondCell& cell);
    void addEntry();
    void removeEntry();
    void shift(int by);
    IdOf<DiamondCorner> corner() const;
    IdOf<DiamondRegion> region() const;
    QString cornerTitle() const;

    DiamondDesk& m_desk;
    QLabel* m_title;
    QLabel* m_hint;
    QComboBox* m_region;
    SegmentedControl* m_strength;
    QLineEdit* m_add;
    WrappedList* m_entries;
    InlineMessage* m_many;
    RecordForm* m_form;
    LinkChips* m_evidence;
    LinkChips* m_behind;
    bool m_filling = false;
};

} // namespace s3
