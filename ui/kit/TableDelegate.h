// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/TableRoles.h"

#include <QStyledItemDelegate>

namespace s3 {

struct ThemeColors;

/// Draws a cell of a DataTable by the kind of its column: hairline below, selection tint, text, number, bar,
/// sparkline, pill or progress, and the focus ring around the current row.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TableDelegate(ColumnKind kind, QObject* parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_kind(kind)
    {}

    /// Widest number of the column in pixels, so that its bars end at one line.
    void setNumberWidth(qreal width) { m_numberWidth = width; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QString displayText(const QVariant& value, const QLocale& locale) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const ThemeColors& colors) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const ThemeColors& colors) const;
    void paintNumber(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const ThemeColors& colors) const;
    void paintProgress(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                       const ThemeColors& colors) const;

    ColumnKind m_kind;
    qreal m_numberWidth = 0;
};

} // namespace s3
