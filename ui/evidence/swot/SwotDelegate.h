// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace s3 {

/// Draws an entry of the matrix: its text in up to three lines, and below it weight, "Opinion" or the number
/// of cards, the region, and the open question where it lies.
class SwotDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SwotDelegate(QObject* parent);

    /// Pixels that entries may take.
    void setWidth(int width) { m_width = width; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

private:
    int titleHeight(const QString& title, int width) const;

    int m_width = 200;
};

} // namespace s3
