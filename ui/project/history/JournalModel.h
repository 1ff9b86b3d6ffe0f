// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/JournalSearch.h"

#include <QAbstractTableModel>

namespace s3 {

/// The journal, newest first, read in pages as the view is scrolled.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Who, State, ColumnCount };

    explicit JournalModel(const Project& project, QObject* parent = nullptr);

    /// Reads the first page anew.
    void setFilter(const history::Filter& filter);
    const history::Filter& filter() const { return m_filter; }
    /// After an edit: puts what is new on top, keeps the rows that are there.
    void reload();
    /// Reads on until the transaction is there; its row or -1.
    int rowOf(qint64 transaction);
    std::optional<Transaction> at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    struct Row {
        Transaction transaction;
        QString text;
        QString state;
    };
    QList<Row> read(qint64 before, int limit) const;
    QVariant display(const Row& row, int column) const;

    const Project& m_project;
    history::Filter m_filter;
    QList<Row> m_rows;
    bool m_complete = false; ///< the oldest has been read
};

} // namespace s3
