// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/identification/synergy_diamond/DiamondDesk.h"
#include "ui/identification/synergy_diamond/WrappedList.h"

class QCheckBox;

namespace s3 {

class SearchField;

/// Rows that can be dragged as cards; their keys are what diamondmime makes of a record.
class CardRows : public WrappedList {
    Q_OBJECT
public:
    using WrappedList::WrappedList;

protected:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
};

/// Capacities, opportunities and challenges that the chosen corner takes, to be dragged onto the drawing.
/// Keys: Enter puts a card on the chosen corner, N, E, S, W on that one.
class DiamondShelf : public QWidget {
    Q_OBJECT
public:
    explicit DiamondShelf(DiamondDesk& desk, QWidget* parent = nullptr);
    void refresh();
    void takeFocus();

Q_SIGNALS:
    void cardTaken(int corner, const s3::RecordRef& card);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerCorners(const QPoint& at);
    bool fits(const identification::DiamondCard& card) const;

    DiamondDesk& m_desk;
    SearchField* m_search;
    QCheckBox* m_all;
    CardRows* m_list;
};

} // namespace s3
