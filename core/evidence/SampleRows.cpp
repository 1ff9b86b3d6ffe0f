// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/SampleRows.h"

#include "core/evidence/RecordReader.h"
#include "core/evidence/TextDialect.h"
#include "core/evidence/ValueText.h"

#include <QBuffer>
#include <algorithm>
#include <map>

namespace s3::evidence {

using namespace Qt::StringLiterals;

int SampleRow::filled() const
{
    return int(
        std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return !cell.isEmpty(); }));
}

Result<std::vector<SampleRow>> sampleOf(RowSource& source, bool cutOff, int most)
{
    std::vector<SampleRow> rows;
    bool ended = false;
    while (int(rows.size()) < most) {
        const RowSource::Step step = source.next();
        if (step == RowSource::Step::Failed && rows.empty())
            return source.error();
        ended = step != RowSource::Step::Record;
        if (ended)
            break;
        SampleRow row{source.line(), {}};
        for (int i = 0; i < source.fieldCount(); ++i) {
            const std::string_view text = trimmed(source.field(i));
            row.cells.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
        }
        rows.push_back(std::move(row));
    }
    if (ended && cutOff && rows.size() > 1)
        rows.pop_back();
    return rows;
}

Result<std::vector<SampleRow>> sampleOf(const QByteArray& head, const Dialect& dialect, int most)
{
    QBuffer buffer;
    buffer.setData(head);
    if (!buffer.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Storage, u"cannot read the head of the file"_s, {}, {}};
    RecordReader reader(buffer, dialect);
    return sampleOf(reader, head.size() >= sniffBytes, most);
}

std::pair<int, double> modalWidth(const std::vector<SampleRow>& rows)
{
    std::map<int, int> counts;
    for (const SampleRow& row : rows)
        ++counts[int(row.cells.size())];
    int width = 1;
    int best = 0;
    for (const auto& [fields, count] : counts) {
        if (fields > 1 && count >= best) {
            width = fields;
            best = count;
        }
    }
    return {width, rows.empty() ? 0.0 : double(best) / double(rows.size())};
}

} // namespace s3::evidence
