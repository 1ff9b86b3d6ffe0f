// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/TableRoles.h"

#include <QTableView>
#include <QVector>

class QSortFilterProxyModel;

namespace s3 {

/// The program's table: hairlines instead of a grid, rows of 36 px, sorting by a click on a header, whole
/// rows selected, Tab leaves it, Ctrl+C copies the selected rows (all rows if none) as tab-separated text
/// with headers, Return activates a row. Numbers are copied exactly, from EditRole.
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `accessibleName` says what the rows are.
    explicit DataTable(const QString& accessibleName, QWidget* parent = nullptr);

    /// The model is shown through a sorting and filtering proxy; it is not owned.
    void setSource(QAbstractItemModel* source);
    QAbstractItemModel* source() const;
    QSortFilterProxyModel* proxy() const { return m_proxy; }

    /// One kind a column; columns beyond the list are Text. Bars and sparklines keep a readable width, the
    /// first text column takes the room that is left.
    void setColumnKinds(const QVector<ColumnKind>& kinds);
    /// The column that takes the room that is left, if not the first text column.
    void setMainColumn(int column);
    /// Shown in the middle when there is no row.
    void setEmptyText(const QString& text);
    /// Rows whose text in any column contains `text`, ignoring case; empty = all.
    void setFilter(const QString& text);
    static constexpr int mostTallRows = 500; ///< longer lists show one line a row: heights cost time
    /// Rows grow with their text up to `lines` lines (default 1), in lists of up to mostTallRows.
    void setLinesPerRow(int lines);
    /// As high as all its rows, without scrolling of its own: for tables inside a scrolling page.
    void setFitRows(bool fit);

    /// Keys (KeyRole) of the selected rows, in the order shown.
    QStringList selectedKeys() const;
    QString currentKey() const;
    /// Selects and shows the row; false if there is none with that key.
    bool selectKey(const QString& key);
    /// What Ctrl+C puts on the clipboard.
    QString copyText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Return or double click.
    void rowActivated(const QString& key);
    void currentKeyChanged(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fitColumns();
    void fitSoon();
    qreal widestNumber(int column) const;
    void announceRows();

    QSortFilterProxyModel* m_proxy;
    QVector<ColumnKind> m_kinds;
    QString m_emptyText;
    int m_lines = 1;
    int m_mainColumn = -1;
    bool m_fitRows = false;
    bool m_fitPending = false;
};

} // namespace s3
