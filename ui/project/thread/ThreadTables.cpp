// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/thread/ThreadTables.h"

#include "core/project/RecordKinds.h"
#include "ui/kit/LineNames.h"
#include "ui/kit/Pill.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ThreadTables)
};

RecordColumn<EdgeRow> kindColumn(const QString& header, thread::Node EdgeRow::*end)
{
    RecordColumn<EdgeRow> column{
        header, [end](const EdgeRow& row) { return QVariant(thread::kindText(row.*end)); }, ColumnKind::Pill};
    column.extra = [end](const EdgeRow& row, int role) {
        const RecordKind* kind = kindOf((row.*end).table);
        return role == ToneRole && kind ? QVariant::fromValue(PillTone::of(static_cast<Line>(kind->line)))
                                        : QVariant();
    };
    return column;
}

QString keyPart(const RecordRef& ref)
{
    return ref.table + u':' + ref.id.hex();
}

} // namespace

QVector<EdgeRow> edgeRows(const thread::ThreadGraph& graph)
{
    QVector<EdgeRow> rows;
    for (const thread::Edge& edge : graph.edges)
        rows.append({graph.nodes.at(edge.from), graph.nodes.at(edge.to)});
    std::stable_sort(rows.begin(), rows.end(), [](const EdgeRow& a, const EdgeRow& b) {
        return std::tuple(a.from.layer, a.from.row, a.to.layer, a.to.row) <
               std::tuple(b.from.layer, b.from.row, b.to.layer, b.to.row);
    });
    return rows;
}

QString keyOf(const EdgeRow& edge)
{
    return keyPart(edge.from.ref()) + u'>' + keyPart(edge.to.ref());
}

QString keyOf(const thread::Orphan& orphan)
{
    return keyPart(orphan.ref) + u'>' + QString::number(int(orphan.reason));
}

RecordRef recordOf(const QString& key)
{
    const QString first = key.section(u'>', 0, 0);
    return {first.section(u':', 0, 0), RecordId::fromHex(first.section(u':', 1, 1))};
}

RecordTableModel<EdgeRow>* makeEdgeModel(QObject* parent)
{
    QVector<RecordColumn<EdgeRow>> columns{
        kindColumn(Texts::tr("Kind"), &EdgeRow::from),
        {Texts::tr("From"), [](const EdgeRow& row) { return QVariant(row.from.title); }},
        kindColumn(Texts::tr("Leads to"), &EdgeRow::to),
        {Texts::tr("To"), [](const EdgeRow& row) { return QVariant(row.to.title); }},
    };
    return new RecordTableModel<EdgeRow>(
        columns, [](const EdgeRow& row) { return keyOf(row); }, parent);
}

RecordTableModel<thread::Orphan>* makeOrphanModel(QObject* parent)
{
    using thread::Orphan;
    RecordColumn<Orphan> kind{Texts::tr("Kind"),
                              [](const Orphan& row) { return QVariant(kindName(row.ref.table)); },
                              ColumnKind::Pill};
    kind.extra = [](const Orphan& row, int role) {
        return role == ToneRole ? QVariant::fromValue(PillTone::of(static_cast<Line>(row.line))) : QVariant();
    };
    QVector<RecordColumn<Orphan>> columns{
        kind,
        {Texts::tr("Record"), [](const Orphan& row) { return QVariant(row.title); }},
        {Texts::tr("What is missing"), [](const Orphan& row) { return QVariant(displayName(row.reason)); }},
    };
    return new RecordTableModel<Orphan>(
        columns, [](const Orphan& row) { return keyOf(row); }, parent);
}

} // namespace s3
