// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/TableReader.h"

#include "core/base/Numbers.h"
#include "core/evidence/Observations.h"
#include "ui/kit/Background.h"
#include "ui/kit/ErrorText.h"

using namespace Qt::StringLiterals;

namespace s3 {

LoadedTables::LoadedTables(Project& project)
    : QObject(&project)
{}

LoadedTables& LoadedTables::of(Project& project)
{
    auto* tables = project.findChild<LoadedTables*>(QString(), Qt::FindDirectChildrenOnly);
    return tables ? *tables : *new LoadedTables(project);
}

TablePtr LoadedTables::find(qint64 block) const
{
    return m_tables.value(block).lock();
}

void LoadedTables::add(qint64 block, const TablePtr& table)
{
    m_tables.removeIf([](const auto& known) { return known.value().expired(); });
    m_tables.insert(block, table);
}

TableReader::TableReader(Project& project, QObject* parent)
    : QObject(parent)
    , m_project(project)
    , m_background(new Background(this))
{}

void TableReader::read(const std::optional<Dataset>& dataset)
{
    if (dataset && dataset->block == m_block && !m_error)
        return;
    m_background->cancel();
    m_block = dataset ? dataset->block : 0;
    m_count = dataset ? dataset->observationCount : 0;
    m_table.reset();
    m_error.reset();
    if (!dataset)
        return;
    m_table = LoadedTables::of(m_project).find(m_block);
    if (m_table)
        return;
    if (m_count <= mostAtOnce) {
        m_table =
            std::make_shared<evidence::ObservationTable>(evidence::loadObservations(m_project, *dataset));
        LoadedTables::of(m_project).add(m_block, m_table);
        return;
    }
    m_background->start([this, path = m_project.path(),
                         dataset = *dataset](const Background::Task& task) -> Background::Delivery {
        auto read = evidence::readBlock(path, dataset, task.stop);
        const Result<TablePtr> table =
            read ? Result<TablePtr>(std::make_shared<evidence::ObservationTable>(std::move(*read)))
                 : read.error();
        return [this, block = dataset.block, table] { deliver(block, table); };
    });
}

void TableReader::deliver(qint64 block, const Result<TablePtr>& table)
{
    if (block != m_block)
        return;
    if (table) {
        m_table = *table;
        LoadedTables::of(m_project).add(block, m_table);
    } else {
        m_error = table.error();
    }
    Q_EMIT done();
}

QString TableReader::note() const
{
    if (m_error)
        return sentenceFor(*m_error);
    return isReading() ? tr("Reading %1 observations …").arg(displayNumber(m_count)) : QString();
}

} // namespace s3
