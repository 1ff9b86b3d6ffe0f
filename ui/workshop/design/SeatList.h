// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Attendees.h"

#include <QListWidget>

namespace s3 {

/// One table with those who sit at it, or those without a table: people are dragged from one list to another,
/// or sent to a table by typing its number.
class SeatList : public QListWidget {
    Q_OBJECT
public:
    /// `table` 0 = without a table.
    explicit SeatList(int table, QWidget* parent = nullptr);
    int table() const { return m_table; }
    void show(const QList<workshop::Attendee>& attendees);
    bool select(const QString& key);
    /// As high as so many people.
    void setRows(int rows);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// 0 = to no table.
    void seatWanted(const QString& key, int table);
    void neighbourWanted(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    using QListWidget::show;

    int m_table;
    int m_rows = 1;
};

} // namespace s3
