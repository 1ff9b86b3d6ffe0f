// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/SmallTable.h"

#include "core/evidence/TableFile.h"

using namespace Qt::StringLiterals;

namespace s3::evidence {

Result<SmallTable> readSmallTable(const QString& path, int mostRows)
{
    const auto choice = recognise(path);
    if (!choice)
        return choice.error();
    ReadLimits limits;
    limits.rows = mostRows;
    limits.fileBytes = qint64(64) << 20;
    limits.inflatedBytes = qint64(256) << 20;
    auto source = openTable(path, *choice, limits);
    if (!source)
        return source.error();
    SmallTable table;
    for (;;) {
        const auto step = (*source)->next();
        if (step == RowSource::Step::Failed)
            return (*source)->error();
        if (step == RowSource::Step::End)
            break;
        QStringList cells;
        for (int c = 0; c < (*source)->fieldCount(); ++c) {
            const std::string_view field = (*source)->field(c);
            cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())).trimmed());
        }
        if (std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); }))
            continue;
        if (table.header.isEmpty()) {
            table.header = cells;
            table.headerLine = (*source)->line();
            continue;
        }
        if (table.rows.size() >= mostRows)
            return Error{ErrorCode::InvalidInput, u"too many rows"_s, QString::number(mostRows), {}};
        table.rows.append(cells);
        table.lines.append((*source)->line());
    }
    if (table.rows.isEmpty())
        return Error{ErrorCode::InvalidInput, u"no row below the header"_s, u"one a row"_s, {}};
    return table;
}

} // namespace s3::evidence
