// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/DelimitedText.h"

namespace s3::evidence {

namespace {

Result<Sniffed> describeHead(const QByteArray& head, const TableChoice& table,
                             const std::optional<TableLayout>& layout)
{
    const auto rows = sampleOf(head, table.dialect);
    if (!rows)
        return rows.error();
    auto sniffed = describeTable(*rows, table, layout);
    if (sniffed)
        sniffed->encodingProven = encodingOf(head).proven;
    return sniffed;
}

} // namespace

Result<Sniffed> sniff(const QByteArray& head)
{
    const auto table = guessTextTable(head);
    if (!table)
        return table.error();
    return describeHead(head, *table, {});
}

Result<Sniffed> sniffAs(const QByteArray& head, const Dialect& dialect)
{
    TableChoice table;
    table.dialect = dialect;
    return describeHead(head, table, {});
}

} // namespace s3::evidence
