// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Swot.h"
#include "ui/kit/RecordTableModel.h"

#include <QAbstractListModel>

namespace s3 {

/// An entry as the page shows it.
struct SwotEntry {
    SwotItem item;
    int evidence = 0; ///< cards it rests on; 0 = an opinion
    QString region;   ///< name; empty = holds for the whole area
};

/// The entries of one quadrant, or of all in the order of the quadrants.
QVector<SwotEntry> swotEntries(const Reader& reader, Quadrant quadrant, const evidence::SwotScope& scope);
/// The matrix as a table: quadrant, entry, weight, what it rests on, where it holds, origin.
using SwotTable = RecordTableModel<SwotEntry>;
SwotTable* makeSwotTable(QObject* parent);

/// What drags and drops carry.
namespace swotmime {
inline QString entry()
{
    return QStringLiteral("application/x-s3-swot-entry");
}
inline QString card()
{
    return QStringLiteral("application/x-s3-evidence-card");
}
} // namespace swotmime

/// The list behind one quadrant; titles are edited in place.
class SwotListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyOfEntryRole = Qt::UserRole + 1, WeightRole, EvidenceRole, RegionRole, ConfirmedRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QVector<SwotEntry> entries);
    void setWritable(bool writable) { m_writable = writable; }
    const QVector<SwotEntry>& entries() const { return m_entries; }
    int indexOf(const RecordId& id) const; ///< -1 = not here
    IdOf<SwotItem> idAt(int row) const;    ///< null id outside

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    void renamed(const s3::IdOf<s3::SwotItem>& id, const QString& title);

private:
    QString wholeText(const SwotEntry& entry) const;

    QVector<SwotEntry> m_entries;
    bool m_writable = false;
};

} // namespace s3
