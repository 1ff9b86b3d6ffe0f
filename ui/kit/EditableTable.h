// SPDX-License-Identifier: GPL-3.0-or-later
// A table to edit records in. It never changes anything itself: an edited cell goes to the model's writer,
// and what a row is to do (go, move, be doubled, be ticked) is asked for by a signal; both name the row by
// its KeyRole. Whoever uses it writes to the project and then sets the rows anew.
#pragma once

#include "ui/kit/DataTable.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/kit/TableDelegate.h"

namespace s3 {

/// A RecordTableModel whose columns from `firstEditable` on write through a function, which gets the row, the
/// column and what was typed (EditRole) and gives whether it took it; a value that is not taken leaves the
/// cell as it was. It may set the rows anew. Without a writer nothing can be edited: that is how a read-only
/// project is shown.
template<class Row>
class EditableTableModel : public RecordTableModel<Row> {
public:
    using Write = std::function<bool(const Row&, int column, const QVariant&)>;
    using RecordTableModel<Row>::RecordTableModel;

    void setWriter(int firstEditable, Write write)
    {
        m_firstEditable = firstEditable;
        m_write = std::move(write);
    }
    void setMovable(bool movable) { m_movable = movable; }

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        if (!index.isValid())
            return m_movable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
        Qt::ItemFlags flags = RecordTableModel<Row>::flags(index);
        flags.setFlag(Qt::ItemIsEditable, m_write && index.column() >= m_firstEditable);
        flags.setFlag(Qt::ItemIsDragEnabled, m_movable);
        return flags;
    }

    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        if (role != Qt::EditRole || !m_write || !index.isValid())
            return false;
        const Row row = this->row(index.row()); // the write refreshes the rows
        return m_write(row, index.column(), value);
    }

private:
    int m_firstEditable = 0;
    Write m_write;
    bool m_movable = false;
};

/// A DataTable to edit in: typing, F2, Enter or a double click edits the current cell, which has a ring;
/// Delete asks to remove the selected rows (the current one if none is), Ctrl+D to double the current one,
/// Alt+Up and Alt+Down to move it, as does dragging once setMovableRows() was called. A cell with a
/// CheckStateRole is not typed into: Space, Enter or a click asks to toggle it.
class EditableTable : public DataTable {
    Q_OBJECT
public:
    explicit EditableTable(const QString& accessibleName, QWidget* parent = nullptr);
    /// Rows keep the model's order and can be dragged. The model must be movable too.
    void setMovableRows();
    /// Opens the editor of that cell; nothing happens if no row has the key.
    void editCell(const QString& key, int column);

Q_SIGNALS:
    void removeWanted(const QStringList& keys);
    /// To `index` of the list without that row.
    void moveWanted(const QString& key, int index);
    /// Ctrl+D.
    void doubleWanted(const QString& key);
    /// The space key on a cell that is not edited by typing.
    void toggleWanted(const QString& key, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// Edits a choice; the model's EditRole holds the code. `typed` lets people write something new (the text is
/// the code).
class ChoiceDelegate : public TableDelegate {
    Q_OBJECT
public:
    using Options = QList<QPair<QString, QString>>; ///< code, label
    ChoiceDelegate(std::function<Options()> options, bool typed, QObject* parent);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    std::function<Options()> m_options;
    bool m_typed;
};

/// Edits a whole number within a range; an empty `blank` text forbids "none", else the lowest value means
/// none.
class NumberDelegate : public TableDelegate {
    Q_OBJECT
public:
    NumberDelegate(int lowest, int highest, const QString& blank, QObject* parent);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    int m_lowest;
    int m_highest;
    QString m_blank;
};

/// A tick that Space or a click turns on and off (EditableTable::toggleWanted).
class TickDelegate : public TableDelegate {
    Q_OBJECT
public:
    explicit TickDelegate(QObject* parent)
        : TableDelegate(ColumnKind::Text, parent)
    {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return nullptr;
    }
};

} // namespace s3
