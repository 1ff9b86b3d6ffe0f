// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identification/ActivityDecisions.h"
#include "ui/kit/RecordTableModel.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace s3 {

/// The activities of the project: title, status, how many checks pass. Arrow keys choose, Delete asks to
/// delete.
class ActivityList : public QListView {
    Q_OBJECT

public:
    explicit ActivityList(QWidget* parent = nullptr);

    void setActivities(const QList<identification::AssessedActivity>& activities);
    /// Does not signal.
    void select(const RecordId& id);

Q_SIGNALS:
    void chosen(const s3::RecordId& id);
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    struct Row {
        RecordId id;
        QString title;
        ActivityStatus status = ActivityStatus::Candidate;
        int passed = 0;
        int checks = 0;
    };
    static QVariant extraOf(const Row& row, int role);

    RecordTableModel<Row> m_rows;
    bool m_quiet = false; ///< rows or selection are being set, not chosen by a person
};

/// Draws a row of the list in two lines.
class ActivityDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { StatusRole = Qt::UserRole + 100, ChecksRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace s3
