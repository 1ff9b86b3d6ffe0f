// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/swot/SwotEntries.h"

#include <QListView>

namespace s3 {

class SwotDelegate;

/// What a key or a drop asks for of an entry.
struct SwotWish {
    enum Kind {
        Move,    ///< into `quadrant`, before `before` (null = at the end)
        Up,      ///< one place up within its quadrant
        Down,    ///< one place down
        Confirm, ///< its origin: `number` 1 = inside, 0 = outside
        Weigh,   ///< `number` 1 to 5; 0 = no weight
        Remove,
        Make, ///< a capacity, an opportunity or a challenge of it
        Use,  ///< evidence card `card` as a new entry in `quadrant`
        Link  ///< evidence card `card` to the entry
    };
    Kind kind = Move;
    IdOf<SwotItem> entry;
    Quadrant quadrant = Quadrant::Strength;
    IdOf<SwotItem> before;
    IdOf<Evidence> card;
    int number = 0;
};

/// The entries of one quadrant. Arrows walk; S, W, O, T move to that quadrant; Ctrl+Up and Ctrl+Down change
/// the order; I and E say inside (internal) or outside (external); 0 to 5 weigh; F2 or Enter edits, M makes a
/// finding, Delete removes. Entries and evidence cards are dropped here.
class SwotList : public QListView {
    Q_OBJECT
public:
    SwotList(Quadrant quadrant, QWidget* parent);

    Quadrant quadrant() const { return m_quadrant; }
    SwotListModel& entries() { return m_model; }
    /// Keeps the current entry and the scroll position.
    void setEntries(QVector<SwotEntry> entries);
    IdOf<SwotItem> currentEntry() const;
    void setCurrentEntry(const IdOf<SwotItem>& id);

Q_SIGNALS:
    void wished(const s3::SwotWish& wish);
    void entryChosen(const s3::IdOf<s3::SwotItem>& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool wishByKey(int key, bool control);

    Quadrant m_quadrant;
    SwotListModel m_model;
    SwotDelegate* m_delegate;
    bool m_restoring = false;
};

} // namespace s3
