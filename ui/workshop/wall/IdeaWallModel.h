// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Records.h"
#include "ui/kit/TableRoles.h"

#include <QAbstractListModel>

namespace s3 {

/// A card or a heading of the wall.
struct WallItem {
    enum class Section { Loose, Group, Parked, Dropped, Merged };
    Section section = Section::Loose;
    bool heading = false;
    std::optional<IdOf<IdeaGroup>> group;
    QString title; ///< of a heading
    int cards = 0; ///< below a heading
    Idea idea;
    QStringList merged; ///< texts of what went into it
    QString ledTo;      ///< kinds of records it led to; empty: none
    QString key() const;

    static WallItem headingOf(Section section, const QString& title,
                              std::optional<IdOf<IdeaGroup>> group = {});
};

enum WallRole { HeadingRole = Qt::UserRole + 100 };

/// The wall as one list: each section's heading, then its cards.
class IdeaWallModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(QList<WallItem> items);
    void setWritable(bool writable) { m_writable = writable; }
    const WallItem& item(const QModelIndex& index) const { return m_items.at(index.row()); }
    QModelIndex indexOf(const QString& key) const;
    /// The heading that the row stands under.
    const WallItem* headingOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QStringList mimeTypes() const override;
    /// The keys of the cards among `indexes`.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// The keys in `data` that are cards of this wall: what is dragged over from another project is not.
    QStringList keysIn(const QMimeData* data) const;

Q_SIGNALS:
    /// A card or a heading was given another text.
    void renamed(const QString& key, const QString& text);

private:
    QList<WallItem> m_items;
    QHash<QString, int> m_rows;
    bool m_writable = true;
};

} // namespace s3
