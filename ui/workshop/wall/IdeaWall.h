// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/wall/IdeaWallModel.h"

#include <QListView>

namespace s3 {

class IdeaDelegate;

/// The cards of a workshop, section by section, as many beside each other as fit. Arrow keys walk, Shift and
/// Ctrl select; G groups, M merges, U takes apart, S splits, P parks, D drops, O opens again, Delete removes,
/// F2 edits. Cards are dragged onto a section, or onto the empty place at the foot for a new group.
class IdeaWall : public QListView {
    Q_OBJECT
public:
    enum class Deed { Group, Merge, Unmerge, Split, Park, Drop, Reopen, Remove, Similar };
    explicit IdeaWall(QWidget* parent = nullptr);

    /// Keeps selection, current card and scroll position.
    void setItems(QList<WallItem> items);
    IdeaWallModel& wall() { return m_model; }
    /// Selected cards in the order of the wall.
    QStringList selectedKeys() const;
    bool selectKey(const QString& key);

Q_SIGNALS:
    void deedWanted(s3::IdeaWall::Deed deed);
    void selectionMoved();
    /// These cards were dropped under this heading.
    void droppedUnder(const QStringList& keys, const s3::WallItem& heading);
    /// These cards were dropped where no section is.
    void newGroupWanted(const QStringList& keys);
    /// Delete on the heading of a group.
    void groupRemovalWanted(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    /// Of the section at that place; nothing where a drop makes a new group.
    const WallItem* headingAt(const QPoint& place) const;
    QRect newGroupZone() const;
    QPixmap dragPicture(const QModelIndexList& cards) const;
    void paintDropTarget(QPainter& painter) const;
    void endDrag();
    void fit();

    IdeaWallModel m_model;
    IdeaDelegate* m_delegate;
    bool m_restoring = false;
    std::optional<QPoint> m_dragAt; ///< where a drag is over the wall
};

} // namespace s3
