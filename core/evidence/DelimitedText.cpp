// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/DelimitedText.h"

#include "core/evidence/TableFile.h"

#include <QFile>

namespace s3::evidence {

namespace {

Error inFile(Error error, const QString& path)
{
    error.place.file = path;
    return error;
}

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

Result<Sniffed> sniffFile(const QString& path)
{
    const auto table = recognise(path);
    if (!table)
        return table.error();
    return sniffFileAs(path, *table);
}

Result<Sniffed> sniffFileAs(const QString& path, const TableChoice& table,
                            const std::optional<TableLayout>& layout)
{
    const auto source = openTable(path, table);
    if (!source)
        return source.error();
    const auto rows = sampleOf(**source, false);
    if (!rows)
        return inFile(rows.error(), path);
    auto sniffed = describeTable(*rows, table, layout);
    if (!sniffed)
        return inFile(sniffed.error(), path);
    if (!table.isText())
        return sniffed;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.read(sniffBytes);
        sniffed->encodingProven = encodingOf(head, file).proven;
    }
    return sniffed;
}

} // namespace s3::evidence
