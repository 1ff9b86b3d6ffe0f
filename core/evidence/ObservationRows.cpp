// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ObservationRows.h"

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

} // namespace

RowWriter::RowWriter(const QSqlDatabase& database, qint64 block, const ObservationTable& table)
    : m_table(table)
    , m_regions(utf8Of(table.regions()))
    , m_industries(utf8Of(table.industries()))
    , m_periods(utf8Of(table.periods()))
    , m_insert(database, "INSERT INTO observation (block, seq, region, industry, period, value, flag) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)")
{
    m_insert.bind(1, block);
}

Result<void> RowWriter::write(int fromRow, int toRow)
{
    QByteArray letters = "";
    Flags shown;
    for (int row = fromRow; row < toRow; ++row) {
        if (const Flags flags = m_table.flags(row); flags != shown) {
            shown = flags;
            letters = flagLetters(flags).toLatin1();
        }
        m_insert.bind(2, qint64(row));
        m_insert.bind(3, m_regions.at(m_table.region(row)));
        m_insert.bind(4, m_industries.at(m_table.industry(row)));
        m_insert.bind(5, m_periods.at(m_table.period(row)));
        if (const auto value = m_table.value(row))
            m_insert.bind(6, *value);
        else
            m_insert.bindNull(6);
        m_insert.bind(7, letters);
        if (auto done = m_insert.step(); !done)
            return done;
    }
    return {};
}

Result<qint64> addBlockRow(const QSqlDatabase& database, qint64 nowMs, int observationCount)
{
    auto last = sqlite::run(database, u"SELECT coalesce(max(block), 0) FROM observation_block"_s);
    if (!last)
        return last.error();
    const qint64 block = last->next() ? last->value(0).toLongLong() + 1 : 1;
    last->finish();
    auto added = sqlite::run(
        database, u"INSERT INTO observation_block (block, created_at, observation_count) VALUES (?, ?, ?)"_s,
        {block, nowMs, observationCount});
    if (!added)
        return added.error();
    return block;
}

void appendRow(const sqlite::BulkSelect& rows, ObservationTable& table)
{
    const int region = table.regions().intern(viewOf(rows.text(0)));
    const int industry = table.industries().intern(viewOf(rows.text(1)));
    const int period = table.periods().intern(viewOf(rows.text(2)));
    const QByteArrayView letters = rows.text(4);
    const Flags flags = letters.isEmpty() ? Flags() : flagsFromLetters(viewOf(letters));
    table.add(region, industry, period, rows.isNull(3) ? std::nullopt : std::optional<double>(rows.real(3)),
              flags);
}

} // namespace s3::evidence
