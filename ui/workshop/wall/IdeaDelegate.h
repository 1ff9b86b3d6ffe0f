// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace s3 {

struct ThemeColors;
struct WallItem;

/// Draws the wall's headings and cards; painted, so that a thousand cards cost no widget.
class IdeaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Width of a card's cell and of a heading's.
    void setWidths(int card, int heading);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const WallItem& item,
                      const ThemeColors& colors) const;
    void paintIdea(QPainter& painter, const QStyleOptionViewItem& option, const WallItem& item,
                   const ThemeColors& colors) const;

    int m_cardWidth = 220;
    int m_headingWidth = 660;
};

} // namespace s3
