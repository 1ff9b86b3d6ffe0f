// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/RunAgenda.h"

#include "ui/kit/DataTable.h"
#include "ui/kit/Theme.h"

using namespace Qt::StringLiterals;

namespace s3 {

RunAgenda::RunAgenda(RunControls& run, QWidget* parent)
    : Card(tr("Agenda"), {}, parent)
    , m_run(run)
    , m_model({RecordColumn<Row>(
                   tr("Start"), [](const Row& row) { return QVariant(row.seen.expectedStart); },
                   ColumnKind::Number, Qt::AlignLeft, &RunAgenda::tipOf, &RunAgenda::startText),
               RecordColumn<Row>(tr("Block"), [](const Row& row) { return QVariant(row.block.title); })
                   .withTooltip(&RunAgenda::tipOf)
                   .withExtra([](const Row& row, int role) {
                       return role == Qt::FontRole && row.current ? QVariant(fontFor(TextRole::Strong))
                                                                  : QVariant();
                   }),
               RecordColumn<Row>(
                   tr("Min"),
                   [](const Row& row) {
                       return QVariant(row.past && row.seen.began ? row.seen.actualMinutes
                                                                  : row.block.minutes);
                   },
                   ColumnKind::Number)
                   .withTooltip(&RunAgenda::tipOf)},
              [](const Row& row) { return row.block.id.hex(); })
{
    m_table = new DataTable(tr("Agenda as it goes"), this);
    m_table->setObjectName(u"run.agenda"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setSortingEnabled(false);
    // One row: with Ctrl held down for the next block, others would stay selected.
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLinesPerRow(2);
    m_table->setFitRows(true);
    m_table->setEmptyText(tr("No blocks yet"));
    connect(m_table, &DataTable::rowActivated, this,
            [this](const QString& key) { m_run.start(IdOf<AgendaBlock>(RecordId::fromHex(key))); });
    body()->addWidget(m_table);
    setFocusProxy(m_table);
}

QString RunAgenda::startText(const Row& row)
{
    const QString text = workshop::timeOfDay(row.seen.expectedStart);
    return row.current ? u"▸ "_s + text : row.past && row.seen.began ? u"✓ "_s + text : text;
}

QString RunAgenda::tipOf(const Row& row)
{
    QStringList lines{tr("Planned: %1, %n minute(s)", nullptr, row.block.minutes)
                          .arg(workshop::timeOfDay(row.seen.plannedStart))};
    if (row.seen.began)
        lines.append(tr("Began: %1; has run %n minute(s)", nullptr, row.seen.actualMinutes)
                         .arg(workshop::timeOfDay(*row.seen.began)));
    else
        lines.append(tr("Expected: %1").arg(workshop::timeOfDay(row.seen.expectedStart)));
    if (!row.current)
        lines.append(tr("Enter or a double click begins this block"));
    return lines.join(u'\n');
}

void RunAgenda::refresh()
{
    tick();
    const workshop::RunState& state = m_run.state();
    const QString current = state.running() ? state.block()->id.hex() : QString();
    if (current != m_shown && !current.isEmpty())
        m_table->selectKey(current);
    m_shown = current;
}

void RunAgenda::tick()
{
    const workshop::RunState& state = m_run.state();
    const workshop::Outlook seen = workshop::outlook(state, m_run.now());
    QVector<Row> rows;
    for (int i = 0; i < state.blocks.size(); ++i)
        rows.append(
            {state.blocks.at(i), seen.blocks.at(i), i == state.current, state.ended() || i < state.current});
    m_model.setRows(rows);
}

} // namespace s3
