// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/history/JournalModel.h"

#include "core/history/ChangeWords.h"
#include "ui/kit/Pill.h"
#include "ui/kit/TableRoles.h"

#include <QLocale>

namespace s3 {

namespace {
constexpr int pageSize = 200;
}

JournalModel::JournalModel(const Project& project, QObject* parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{}

QList<JournalModel::Row> JournalModel::read(qint64 before, int limit) const
{
    QList<Row> rows;
    for (const Transaction& transaction : history::transactionsBefore(m_project, m_filter, before, limit))
        rows.append(
            {transaction, history::transactionText(m_project, transaction), history::stateText(transaction)});
    return rows;
}

void JournalModel::setFilter(const history::Filter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows = read(0, pageSize);
    m_complete = m_rows.size() < pageSize;
    endResetModel();
}

void JournalModel::reload()
{
    const int wanted = qMax(pageSize, int(m_rows.size()));
    QList<Row> fresh = read(0, wanted + 50); // room for what came on top
    qsizetype added = 0;
    if (!m_rows.isEmpty()) {
        const qint64 top = m_rows.first().transaction.id;
        while (added < fresh.size() && fresh.at(added).transaction.id > top)
            ++added;
    }
    const bool continues = !m_rows.isEmpty() && added < fresh.size() &&
                           fresh.size() >= m_rows.size() + added &&
                           fresh.at(added).transaction.id == m_rows.first().transaction.id &&
                           fresh.at(added + m_rows.size() - 1).transaction.id == m_rows.last().transaction.id;
    if (!continues) { // an abandoned or filtered row is gone, or very much is new
        setFilter(m_filter);
        return;
    }
    const qsizetype total = m_rows.size() + added;
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_rows = fresh.mid(0, total);
        endInsertRows();
    } else {
        m_rows = fresh.mid(0, total);
    }
    Q_EMIT dataChanged(index(0, 0), index(int(total) - 1, ColumnCount - 1));
}

int JournalModel::rowOf(qint64 transaction)
{
    while (true) {
        for (int row = 0; row < m_rows.size(); ++row)
            if (m_rows.at(row).transaction.id == transaction)
                return row;
        if (!canFetchMore({}) || m_rows.last().transaction.id < transaction)
            return -1;
        fetchMore({});
    }
}

std::optional<Transaction> JournalModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row).transaction) : std::nullopt;
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::display(const Row& row, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(row.transaction.at.toLocalTime(), QLocale::ShortFormat);
    case What:
        return row.transaction.why.isEmpty() ? row.text : tr("%1 (%2)").arg(row.text, row.transaction.why);
    case Who:
        return row.transaction.who;
    case State:
        return row.state;
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return index.column() == When ? QVariant(row.transaction.at.toLocalTime().toString(Qt::ISODate))
                                      : display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == When
                   ? QVariant(QLocale().toString(row.transaction.at.toLocalTime(), QLocale::LongFormat))
                   : QVariant();
    case KeyRole:
        return QString::number(row.transaction.id);
    case FaintRole:
        return row.transaction.state != TransactionState::Done;
    case ToneRole:
        return index.column() == State ? QVariant::fromValue(PillTone{PillTone::Neutral}) : QVariant();
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString headers[] = {tr("When"), tr("What"), tr("Who"), tr("State")};
    return section >= 0 && section < ColumnCount ? headers[section] : QVariant();
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_rows.isEmpty();
}

void JournalModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Row> more = read(m_rows.last().transaction.id, pageSize);
    m_complete = more.size() < pageSize;
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

} // namespace s3
