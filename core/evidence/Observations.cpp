// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Observations.h"

#include "core/project/Sqlite.h"

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

QVector<QByteArray> utf8Of(const CodeBook& book)
{
    QVector<QByteArray> codes;
    codes.reserve(book.size());
    for (const QString& code : book.codes())
        codes.append(code.toUtf8());
    return codes;
}

std::string_view viewOf(QByteArrayView text)
{
    return {text.data(), size_t(text.size())};
}

Result<qint64> addBlock(Writer& writer, int observations)
{
    // Never the number of a block that an undone import left behind: redo must find its own rows.
    auto last = sqlite::run(writer.database(), u"SELECT coalesce(max(block), 0) FROM observation_block"_s);
    if (!last)
        return last.error();
    const qint64 block = last->next() ? last->value(0).toLongLong() + 1 : 1;
    last->finish();
    auto added = sqlite::run(
        writer.database(),
        u"INSERT INTO observation_block (block, created_at, observation_count) VALUES (?, ?, ?)"_s,
        {block, writer.nowMs(), observations});
    if (!added)
        return added.error();
    return block;
}

Result<void> addRows(Writer& writer, qint64 block, const ObservationTable& table)
{
    const QVector<QByteArray> regions = utf8Of(table.regions());
    const QVector<QByteArray> industries = utf8Of(table.industries());
    const QVector<QByteArray> periods = utf8Of(table.periods());
    sqlite::BulkInsert insert(writer.database(),
                              "INSERT INTO observation (block, seq, region, industry, period, value, flag) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, block);
    QByteArray letters = "";
    Flags shown;
    for (int row = 0; row < table.size(); ++row) {
        if (const Flags flags = table.flags(row); flags != shown) {
            shown = flags;
            letters = flagLetters(flags).toLatin1();
        }
        insert.bind(2, qint64(row));
        insert.bind(3, regions.at(table.region(row)));
        insert.bind(4, industries.at(table.industry(row)));
        insert.bind(5, periods.at(table.period(row)));
        if (const auto value = table.value(row))
            insert.bind(6, *value);
        else
            insert.bindNull(6);
        insert.bind(7, letters);
        if (auto done = insert.step(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> storeObservations(Writer& writer, Dataset& dataset, const ObservationTable& table)
{
    if (!writer.result())
        return writer.result().error();
    if (table.isEmpty())
        return Error{ErrorCode::Refused, u"a data set without observations"_s, {}, {}};
    const Result<qint64> block = addBlock(writer, table.size());
    if (!block)
        return block.error();
    if (auto done = addRows(writer, *block, table); !done)
        return done.error();
    dataset.block = *block;
    dataset.observationCount = table.size();
    return {};
}

Result<IdOf<Dataset>> storeDataset(Writer& writer, Dataset dataset, const ObservationTable& table)
{
    if (auto done = storeObservations(writer, dataset, table); !done)
        return done.error();
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
    while (rows.next()) {
        const int region = table.regions().intern(viewOf(rows.text(0)));
        const int industry = table.industries().intern(viewOf(rows.text(1)));
        const int period = table.periods().intern(viewOf(rows.text(2)));
        const QByteArrayView letters = rows.text(4);
        const Flags flags = letters.isEmpty() ? Flags() : flagsFromLetters(viewOf(letters));
        table.add(region, industry, period,
                  rows.isNull(3) ? std::nullopt : std::optional<double>(rows.real(3)), flags);
    }
    return table;
}

} // namespace s3::evidence
