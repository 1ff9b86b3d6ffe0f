// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/TableRoles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QVector>
#include <functional>

namespace s3 {

/// One column of a RecordTableModel. `value` gives what is sorted, copied and, without `text`, shown; an
/// invalid QVariant is a missing value.
///   Column{tr("Jobs"), [](const Row& r) { return QVariant(r.jobs); },
///   ColumnKind::Bar}.withText(...).withExtra(...)
template<class Row>
struct RecordColumn {
    using Value = std::function<QVariant(const Row&)>;
    using Text = std::function<QString(const Row&)>;
    using Extra = std::function<QVariant(const Row&, int role)>;

    // A constructor, because g++ 12 fails on default member initialisers of these functions.
    RecordColumn(QString columnHeader, Value columnValue, ColumnKind columnKind = ColumnKind::Text,
                 Qt::Alignment columnAlignment = {}, Text tip = {}, Text shown = {}, Extra more = {})
        : header(std::move(columnHeader))
        , value(std::move(columnValue))
        , kind(columnKind)
        , alignment(columnAlignment)
        , tooltip(std::move(tip))
        , text(std::move(shown))
        , extra(std::move(more))
    {}

    RecordColumn withText(Text shown) const { return changed(&RecordColumn::text, std::move(shown)); }
    RecordColumn withTooltip(Text tip) const { return changed(&RecordColumn::tooltip, std::move(tip)); }
    RecordColumn withExtra(Extra more) const { return changed(&RecordColumn::extra, std::move(more)); }
    RecordColumn withHeaderTip(QString tip) const
    {
        return changed(&RecordColumn::headerTip, std::move(tip));
    }

    QString header; ///< translated, with the unit
    Value value;
    ColumnKind kind;
    Qt::Alignment alignment; ///< default: right for numbers and bars, else left
    Text tooltip;            ///< may be empty
    Text text;               ///< display text where it differs from value
    Extra extra;             ///< BarShareRole, SeriesRole, ToneRole, ColorRole ...
    QString headerTip;

private:
    template<class Member, class New>
    RecordColumn changed(Member member, New&& to) const
    {
        RecordColumn copy = *this;
        copy.*member = std::forward<New>(to);
        return copy;
    }
};

/// A read-only table of records built out of columns. Rows have keys: setRows() tells views what went, came
/// and changed, so that selection and scroll position stay with the records. Keys are unique.
template<class Row>
class RecordTableModel : public QAbstractTableModel {
public:
    using Column = RecordColumn<Row>;

    RecordTableModel(QVector<Column> columns, std::function<QString(const Row&)> key,
                     QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    {}

    void setRows(QVector<Row> rows)
    {
        QStringList keys;
        keys.reserve(rows.size());
        for (const Row& row : rows)
            keys.append(m_key(row));
        if (keys == m_keys)
            replaceInPlace(std::move(rows));
        else
            rearrange(std::move(rows), std::move(keys));
    }

    /// Replaces the headers, for tables whose units are chosen at run time.
    void setHeaders(const QStringList& headers)
    {
        for (int i = 0; i < qMin(headers.size(), m_columns.size()); ++i)
            m_columns[i].header = headers.at(i);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    }

    const QVector<Row>& rows() const { return m_rows; }
    const Row& row(int index) const { return m_rows.at(index); }
    QString keyAt(int index) const { return m_keys.value(index); }
    /// -1 if there is no such row.
    int indexOf(const QString& key) const { return int(m_keys.indexOf(key)); }
    QVector<ColumnKind> kinds() const
    {
        QVector<ColumnKind> kinds;
        for (const Column& column : m_columns)
            kinds.append(column.kind);
        return kinds;
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column& column = m_columns.at(index.column());
        const Row& row = m_rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.text ? QVariant(column.text(row)) : column.value(row);
        case Qt::EditRole:
            return column.value(row);
        case SortRole: {
            // Null, not invalid, so that a missing number does not fall back to the dash that stands for it.
            const QVariant value = column.value(row);
            return value.isValid() ? value : QVariant(QMetaType::fromType<double>());
        }
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(alignmentOf(column));
        case Qt::ToolTipRole:
            return column.tooltip ? QVariant(column.tooltip(row)) : QVariant();
        case KeyRole:
            return m_keys.at(index.row());
        default:
            return column.extra ? column.extra(row, role) : QVariant();
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).header;
        if (role == Qt::ToolTipRole && !m_columns.at(section).headerTip.isEmpty())
            return m_columns.at(section).headerTip;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignmentOf(m_columns.at(section)));
        return {};
    }

private:
    static Qt::Alignment alignmentOf(const Column& column)
    {
        if (column.alignment)
            return column.alignment | Qt::AlignVCenter;
        const bool right = column.kind == ColumnKind::Number || column.kind == ColumnKind::Bar;
        return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }

    void replaceInPlace(QVector<Row> rows)
    {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty() && !m_columns.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    }

    // Removals, a layout change and insertions, not a reset: views keep the indexes of rows that are still
    // there.
    void rearrange(QVector<Row> rows, QStringList keys)
    {
        const QSet<QString> wanted(keys.cbegin(), keys.cend());
        const QSet<QString> known(m_keys.cbegin(), m_keys.cend());
        if (!wanted.intersects(known)) {
            beginResetModel();
            m_rows = std::move(rows);
            m_keys = std::move(keys);
            endResetModel();
            return;
        }
        for (int i = int(m_keys.size()) - 1; i >= 0; --i) {
            if (wanted.contains(m_keys.at(i)))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            m_keys.removeAt(i);
            endRemoveRows();
        }
        QStringList kept;
        for (const QString& key : keys) {
            if (known.contains(key))
                kept.append(key);
        }
        if (kept != m_keys)
            reorder(kept, rows, keys);
        for (int i = 0; i < keys.size(); ++i) {
            if (known.contains(keys.at(i)))
                continue;
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            m_keys.insert(i, keys.at(i));
            endInsertRows();
        }
        replaceInPlace(std::move(rows));
    }

    void reorder(const QStringList& kept, const QVector<Row>& rows, const QStringList& keys)
    {
        QHash<QString, int> place;
        for (int i = 0; i < kept.size(); ++i)
            place.insert(kept.at(i), i);
        QHash<QString, int> from;
        for (int i = 0; i < keys.size(); ++i)
            from.insert(keys.at(i), i);
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        QModelIndexList now;
        for (const QModelIndex& index : old)
            now.append(createIndex(place.value(m_keys.at(index.row())), index.column()));
        m_keys = kept;
        m_rows.clear();
        for (const QString& key : kept)
            m_rows.append(rows.at(from.value(key)));
        changePersistentIndexList(old, now);
        Q_EMIT layoutChanged();
    }

    QVector<Column> m_columns;
    std::function<QString(const Row&)> m_key;
    QVector<Row> m_rows;
    QStringList m_keys;
};

} // namespace s3
