// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Observations.h"

#include "core/evidence/ObservationRows.h"

using namespace Qt::StringLiterals;

namespace s3::evidence {

Result<void> storeObservations(Writer& writer, Dataset& dataset, const ObservationTable& table)
{
    if (!writer.result())
        return writer.result().error();
    if (table.isEmpty())
        return Error{ErrorCode::Refused, u"a data set without observations"_s, {}, {}};
    const Result<qint64> block = addBlockRow(writer.database(), writer.nowMs(), table.size());
    if (!block)
        return block.error();
    if (auto done = RowWriter(writer.database(), *block, table).write(0, table.size()); !done)
        return done.error();
    dataset.block = *block;
    dataset.observationCount = table.size();
    return {};
}

Result<IdOf<Dataset>> storeDataset(Writer& writer, Dataset dataset, const ObservationTable& table)
{
    if (auto done = storeObservations(writer, dataset, table); !done)
        return done.error();
    return addDataset(writer, dataset, {dataset.block, dataset.observationCount});
}

Result<void> keepBlock(Writer& writer, const ObservationBlock& block)
{
    if (!writer.result())
        return writer.result().error();
    const auto kept = sqlite::run(writer.database(),
                                  u"UPDATE observation_block SET observation_count = ? WHERE block = ?"_s,
                                  {block.observationCount, block.block});
    if (!kept)
        return kept.error();
    if (kept->numRowsAffected() != 1)
        return Error{ErrorCode::NotFound, u"observation block %1"_s.arg(block.block), {}, {}};
    return {};
}

Result<IdOf<Dataset>> addDataset(Writer& writer, Dataset dataset, const ObservationBlock& block)
{
    if (auto kept = keepBlock(writer, block); !kept)
        return kept.error();
    dataset.block = block.block;
    dataset.observationCount = block.observationCount;
    const IdOf<Dataset> id = writer.insert(dataset);
    if (!writer.result())
        return writer.result().error();
    return id;
}

ObservationTable loadObservations(const Reader& reader, const Dataset& dataset)
{
    ObservationTable table;
    table.reserve(qBound(0, dataset.observationCount, 5'000'000));
    sqlite::BulkSelect rows(
        reader.database(),
        "SELECT region, industry, period, value, flag FROM observation WHERE block = ? ORDER BY seq");
    rows.bind(1, dataset.block);
    while (rows.next())
        appendRow(rows, table);
    return table;
}

} // namespace s3::evidence
