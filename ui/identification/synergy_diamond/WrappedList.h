// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace s3 {

/// A plain list whose rows are as high as their wrapped text. Tab leaves it.
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

Q_SIGNALS:
    void renamed(const QString& key, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    bool m_filling = false;
};

} // namespace s3
