// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <QVector>

namespace s3 {

/// A cell of a MatrixGrid: a strong line, a soft one below, and how far it is.
struct GridCell {
    enum class Tone { Empty, Plain, Good, Warn, Mark, Blocked };
    QString title;
    QString detail;
    double share = -1; ///< 0 to 1: a bar at the foot; less than 0 = none
    Tone tone = Tone::Empty;
    QString spoken; ///< for screen readers and as tool tip
    friend bool operator==(const GridCell&, const GridCell&) = default;
};

class MatrixGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `cells` row by row.
    void set(const QStringList& rows, const QStringList& columns, const QVector<GridCell>& cells);
    const GridCell& cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_rows;
    QStringList m_columns;
    QVector<GridCell> m_cells;
};

/// A matrix whose cells are chosen one by one: arrows walk, Enter or a double click opens, other keys are
/// told to the page. Tab leaves it.
class MatrixGrid : public QTableView {
    Q_OBJECT
public:
    explicit MatrixGrid(const QString& accessibleName, QWidget* parent = nullptr);
    /// Keeps the current cell.
    void setCells(const QStringList& rows, const QStringList& columns, const QVector<GridCell>& cells);
    int currentRow() const { return currentIndex().row(); }
    int currentColumn() const { return currentIndex().column(); }

Q_SIGNALS:
    void cellActivated(int row, int column);
    void cellChanged(int row, int column);
    /// Qt::Key of a key without Ctrl or Alt that moves nothing.
    void keyTyped(int key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();

    MatrixGridModel m_model;
};

} // namespace s3
