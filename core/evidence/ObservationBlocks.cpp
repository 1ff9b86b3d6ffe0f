// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ObservationBlocks.h"

#include "core/evidence/ObservationRows.h"
#include "core/project/SideConnection.h"

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

// So few that the window, which waits for one step at most, does not stand still for long.
constexpr int rowsARead = 10'000;
constexpr int rowsAWrite = 20'000;
constexpr int mostReserved = 5'000'000;

Error cancelled()
{
    return {ErrorCode::Cancelled, u"stopped"_s, {}, {}};
}

/// A block that nobody kept has no observations in the list of blocks: it was stopped, its process died, or
/// the edit that should have kept it failed.
Result<void> removeUnkept(SideConnection& side)
{
    const QSqlDatabase database = side.database();
    for (bool more = true; more;) {
        const Result<void> done = side.transact([&]() -> Result<void> {
            const auto gone = sqlite::run(
                database,
                u"DELETE FROM observation WHERE (block, seq) IN (SELECT block, seq FROM observation WHERE "
                "block IN (SELECT block FROM observation_block WHERE observation_count = 0) LIMIT ?)"_s,
                {rowsAWrite});
            if (!gone)
                return gone.error();
            more = gone->numRowsAffected() > 0;
            return {};
        });
        if (!done)
            return done;
    }
    return side.transact([&]() -> Result<void> {
        const auto gone =
            sqlite::run(database, u"DELETE FROM observation_block WHERE observation_count = 0"_s);
        return gone ? Result<void>() : gone.error();
    });
}

Result<void> writeRows(SideConnection& side, qint64 block, const ObservationTable& table,
                       const std::function<bool(qint64, qint64)>& progress)
{
    RowWriter rows(side.database(), block, table);
    for (int row = 0; row < table.size(); row += rowsAWrite) {
        if (progress && !progress(row, table.size()))
            return cancelled();
        if (auto done =
                side.transact([&] { return rows.write(row, std::min(table.size(), row + rowsAWrite)); });
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<ObservationTable> readBlock(const QString& projectPath, const Dataset& dataset,
                                   const std::stop_token& stop)
{
    const auto side = SideConnection::open(projectPath, SideConnection::ReadBlocks);
    if (!side)
        return side.error();
    ObservationTable table;
    table.reserve(qBound(0, dataset.observationCount, mostReserved));
    sqlite::BulkSelect rows(
        (*side)->database(),
        "SELECT region, industry, period, value, flag, seq FROM observation WHERE block = ? AND seq > ? "
        "ORDER BY seq LIMIT ?");
    qint64 last = -1;
    for (int before = -1; before < table.size();) {
        if (stop.stop_requested())
            return cancelled();
        before = table.size();
        rows.bind(1, dataset.block);
        rows.bind(2, last);
        rows.bind(3, qint64(rowsARead));
        while (rows.next()) {
            appendRow(rows, table);
            last = rows.integer(5);
        }
        if (auto done = rows.result(); !done)
            return done.error();
        rows.restart(); // lets go of the file, for whoever waits to write
    }
    if (table.isEmpty())
        return Error{ErrorCode::NotFound, u"observation block %1"_s.arg(dataset.block), {}, {}};
    return table;
}

Result<ObservationBlock> writeBlock(const QString& projectPath, const ObservationTable& table, qint64 nowMs,
                                    const std::function<bool(qint64, qint64)>& progress)
{
    if (table.isEmpty())
        return Error{ErrorCode::Refused, u"a data set without observations"_s, {}, {}};
    const auto side = SideConnection::open(projectPath, SideConnection::AddBlocks);
    if (!side)
        return side.error();
    if (auto done = removeUnkept(**side); !done)
        return done.error();
    qint64 block = 0;
    auto done = (*side)->transact([&]() -> Result<void> {
        const auto added = addBlockRow((*side)->database(), nowMs, 0);
        if (!added)
            return added.error();
        block = *added;
        return {};
    });
    if (done)
        done = writeRows(**side, block, table, progress);
    if (!done) {
        (void)removeUnkept(**side); // what cannot be taken away now goes with the next writing
        return done.error();
    }
    return ObservationBlock{block, table.size()};
}

ObservationTable asStored(const ObservationTable& table)
{
    ObservationTable stored;
    stored.reserve(table.size());
    for (int row = 0; row < table.size(); ++row)
        stored.add(stored.regions().intern(table.regions().code(table.region(row))),
                   stored.industries().intern(table.industries().code(table.industry(row))),
                   stored.periods().intern(table.periods().code(table.period(row))), table.value(row),
                   table.flags(row));
    return stored;
}

} // namespace s3::evidence
