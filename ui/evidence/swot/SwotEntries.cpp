// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/swot/SwotEntries.h"

#include "core/evidence/QualitativeLabels.h"
#include "ui/kit/Pill.h"

#include <QCoreApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct SwotEntriesSay {
    Q_DECLARE_TR_FUNCTIONS(SwotEntries)
};

QString evidenceText(int cards)
{
    return cards == 0 ? SwotEntriesSay::tr("Opinion") : SwotEntriesSay::tr("%n cards", nullptr, cards);
}

} // namespace

QVector<SwotEntry> swotEntries(const Reader& reader, Quadrant quadrant, const evidence::SwotScope& scope)
{
    const QHash<RecordId, int> evidence = evidence::evidenceBySwotItem(reader);
    QVector<SwotEntry> entries;
    for (const SwotItem& item : evidence::swotItems(reader, quadrant, scope)) {
        const auto region = reader.find(item.regionId);
        entries.append({item, evidence.value(item.id),
                        !region                  ? QString()
                        : region->name.isEmpty() ? region->code
                                                 : region->name});
    }
    return entries;
}

SwotTable* makeSwotTable(QObject* parent)
{
    using Column = RecordColumn<SwotEntry>;
    const Column quadrant(SwotEntriesSay::tr("Quadrant"),
                          [](const SwotEntry& e) { return QVariant(displayName(e.item.quadrant)); });
    const Column title(SwotEntriesSay::tr("Entry"),
                       [](const SwotEntry& e) { return QVariant(e.item.title); });
    const Column weight =
        Column(
            SwotEntriesSay::tr("Weight"),
            [](const SwotEntry& e) { return e.item.weight ? QVariant(*e.item.weight) : QVariant(); },
            ColumnKind::Number)
            .withText(
                [](const SwotEntry& e) { return e.item.weight ? QString::number(*e.item.weight) : u"–"_s; });
    const Column rests =
        Column(
            SwotEntriesSay::tr("Rests on"), [](const SwotEntry& e) { return QVariant(e.evidence); },
            ColumnKind::Pill)
            .withText([](const SwotEntry& e) { return evidenceText(e.evidence); })
            .withExtra([](const SwotEntry& e, int role) -> QVariant {
                if (role != ToneRole)
                    return {};
                return QVariant::fromValue(e.evidence == 0 ? PillTone{PillTone::Warn, Line::Evidence}
                                                           : PillTone::of(Line::Evidence));
            });
    const Column region(SwotEntriesSay::tr("Holds for"), [](const SwotEntry& e) {
        return QVariant(e.region.isEmpty() ? SwotEntriesSay::tr("Whole area") : e.region);
    });
    const Column origin(SwotEntriesSay::tr("Origin"), [](const SwotEntry& e) {
        return QVariant(!e.item.originConfirmed                 ? SwotEntriesSay::tr("Not confirmed")
                        : evidence::isInternal(e.item.quadrant) ? SwotEntriesSay::tr("Inside")
                                                                : SwotEntriesSay::tr("Outside"));
    });
    return new SwotTable(
        {quadrant, title, weight, rests, region, origin}, [](const SwotEntry& e) { return e.item.id.hex(); },
        parent);
}

void SwotListModel::setEntries(QVector<SwotEntry> entries)
{
    const auto sameId = [](const SwotEntry& a, const SwotEntry& b) { return a.item.id == b.item.id; };
    if (std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), sameId)) {
        m_entries = std::move(entries);
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int SwotListModel::indexOf(const RecordId& id) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries.at(row).item.id == id)
            return row;
    return -1;
}

IdOf<SwotItem> SwotListModel::idAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).item.id : IdOf<SwotItem>();
}

int SwotListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString SwotListModel::wholeText(const SwotEntry& entry) const
{
    QStringList parts{entry.item.title, evidenceText(entry.evidence)};
    if (entry.item.weight)
        parts.append(tr("weight %1 of 5").arg(*entry.item.weight));
    if (!entry.region.isEmpty())
        parts.append(entry.region);
    if (!entry.item.originConfirmed)
        parts.append(tr("inside or outside not confirmed"));
    return parts.join(u", "_s);
}

QVariant SwotListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SwotEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.item.title.isEmpty() ? tr("Untitled") : entry.item.title;
    case Qt::EditRole:
        return entry.item.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wholeText(entry);
    case KeyOfEntryRole:
        return entry.item.id.hex();
    case WeightRole:
        return entry.item.weight ? QVariant(*entry.item.weight) : QVariant();
    case EvidenceRole:
        return entry.evidence;
    case RegionRole:
        return entry.region;
    case ConfirmedRole:
        return entry.item.originConfirmed;
    default:
        return {};
    }
}

bool SwotListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_writable || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT renamed(idAt(index.row()), value.toString().simplified());
    return true;
}

Qt::ItemFlags SwotListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags list = QAbstractListModel::flags(index);
    return m_writable ? list | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : list;
}

QStringList SwotListModel::mimeTypes() const
{
    return {swotmime::entry(), swotmime::card()};
}

QMimeData* SwotListModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(swotmime::entry(), idAt(indexes.first().row()).hex().toLatin1());
    return data;
}

} // namespace s3
