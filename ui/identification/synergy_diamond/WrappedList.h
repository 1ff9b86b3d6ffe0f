// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace s3 {

/// A plain list whose rows are as high as their wrapped text. Tab leaves it. Where rows can be moved,
/// dragging does so, or Alt (or Ctrl) with Up and Down.
class WrappedList : public QListWidget {
    Q_OBJECT
public:
    explicit WrappedList(const QString& accessibleName, QWidget* parent = nullptr);
    /// Replaces the rows if they differ, keeping the current one by its Qt::UserRole. Gives whether it did.
    struct Row {
        QString key; ///< kept in Qt::UserRole
        QString text;
        QString tip;
    };
    bool setRows(const QList<Row>& rows, bool editable);
    QString currentKey() const;
    void setCurrentKey(const QString& key);
    void setMovable(bool movable);

Q_SIGNALS:
    /// To `index` of the list without that row.
    void moveWanted(const QString& key, int index);
    void renamed(const QString& key, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool m_movable = false;
    bool m_filling = false;
};

} // namespace s3
