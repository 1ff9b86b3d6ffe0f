// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/wall/IdeaWallModel.h"

#include "core/workshop/Labels.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

const QString cardKeys = u"application/x-s3facilitator-cards"_s;

}

WallItem WallItem::headingOf(Section section, const QString& title, std::optional<IdOf<IdeaGroup>> group)
{
    WallItem item;
    item.section = section;
    item.heading = true;
    item.group = group;
    item.title = title;
    return item;
}

QString WallItem::key() const
{
    if (!heading)
        return idea.id.hex();
    return group ? group->hex() : u"section%1"_s.arg(int(section));
}

void IdeaWallModel::setItems(QList<WallItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_rows.clear();
    for (int row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items.at(row).key(), row);
    endResetModel();
}

QModelIndex IdeaWallModel::indexOf(const QString& key) const
{
    const int row = m_rows.value(key, -1);
    return row < 0 ? QModelIndex() : index(row);
}

const WallItem* IdeaWallModel::headingOf(int row) const
{
    for (int i = qMin(row, int(m_items.size()) - 1); i >= 0; --i) {
        if (m_items.at(i).heading)
            return &m_items.at(i);
    }
    return nullptr;
}

int IdeaWallModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant IdeaWallModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WallItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return item.heading ? item.title : item.idea.body;
    case Qt::ToolTipRole: {
        if (item.heading)
            return {};
        QStringList lines{item.idea.body};
        if (!item.merged.isEmpty())
            lines += QStringList{tr("Merged into it:")} + item.merged;
        if (!item.idea.stateReason.isEmpty())
            lines.append(tr("Dropped: %1").arg(item.idea.stateReason));
        // Escaped, so that what people typed is never taken for rich text.
        return QString(u"<p>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s);
    }
    case Qt::AccessibleTextRole: {
        if (item.heading)
            return tr("%1, %n card(s)", nullptr, item.cards).arg(item.title);
        QStringList parts{item.idea.body, displayName(item.idea.kind)};
        if (item.idea.tableNumber)
            parts.append(tr("table %1").arg(*item.idea.tableNumber));
        if (!item.merged.isEmpty())
            parts.append(tr("with %n merged", nullptr, int(item.merged.size())));
        if (!item.ledTo.isEmpty())
            parts.append(item.ledTo);
        return parts.join(u", "_s);
    }
    case KeyRole:
        return item.key();
    case HeadingRole:
        return item.heading;
    default:
        return {};
    }
}

Qt::ItemFlags IdeaWallModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const WallItem& item = m_items.at(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | Qt::ItemIsDropEnabled;
    flags.setFlag(Qt::ItemIsSelectable, !item.heading);
    flags.setFlag(Qt::ItemIsDragEnabled,
                  !item.heading && m_writable && item.section != WallItem::Section::Merged);
    flags.setFlag(Qt::ItemIsEditable, m_writable && (!item.heading || item.group));
    return flags;
}

bool IdeaWallModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || !index.isValid() || text.isEmpty() ||
        text == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT renamed(m_items.at(index.row()).key(), text);
    return true;
}

QStringList IdeaWallModel::mimeTypes() const
{
    return {cardKeys};
}

QMimeData* IdeaWallModel::mimeData(const QModelIndexList& indexes) const
{
    QModelIndexList chosen = indexes;
    std::sort(chosen.begin(), chosen.end());
    QStringList keys;
    QStringList texts;
    for (const QModelIndex& index : std::as_const(chosen)) {
        if (!item(index).heading) {
            keys.append(item(index).key());
            texts.append(item(index).idea.body);
        }
    }
    auto* data = new QMimeData;
    data->setData(cardKeys, keys.join(u' ').toLatin1());
    data->setText(texts.join(u'\n'));
    return data;
}

QStringList IdeaWallModel::keysIn(const QMimeData* data) const
{
    QStringList keys;
    for (const QString& key : QString::fromLatin1(data->data(cardKeys)).split(u' ', Qt::SkipEmptyParts)) {
        if (const int row = m_rows.value(key, -1); row >= 0 && !m_items.at(row).heading)
            keys.append(key);
    }
    return keys;
}

} // namespace s3
