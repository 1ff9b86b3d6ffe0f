// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/SheetStream.h"

#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

void SheetRow::clear()
{
    number = 0;
    repeat = 1;
    hidden = false;
    text.clear();
    cells.clear();
    spans.clear();
}

void SheetRow::add(int column, CellKind kind, std::string_view content)
{
    cells.push_back({column, kind, text.size(), content.size()});
    text.append(content);
}

SheetStream::SheetStream(std::unique_ptr<ZipEntryReader> entry, int longestRow, Progress progress)
    : m_longestRow(size_t(longestRow))
    , m_stream(std::move(entry), *this, std::move(progress))
{}

SheetStream::Step SheetStream::next()
{
    if (m_pending == Step::Row)
        m_row.clear();
    m_pending = Step::End;
    switch (m_stream.run()) {
    case XmlStream::Step::Paused:
        return m_pending;
    case XmlStream::Step::End:
        return Step::End;
    case XmlStream::Step::Failed:
        break;
    }
    return Step::Failed;
}

void SheetStream::hideColumns(int first, int last)
{
    // Overlapping ranges are a mistake; hiding each column once keeps them from costing time.
    const size_t from = std::max(size_t(first), m_hiddenColumns.size());
    m_hiddenColumns.resize(std::max(from, m_hiddenColumns.size()), false);
    if (size_t(last) >= from)
        m_hiddenColumns.resize(size_t(last) + 1, true);
}

void SheetStream::beginSheet(const QString& name, bool hidden)
{
    m_head = {name, hidden};
    m_hiddenColumns.clear();
    m_lateSpans.clear();
    m_row.clear();
    m_pending = Step::Sheet;
    m_stream.pause();
}

void SheetStream::finishRow()
{
    if (m_row.cells.empty()) {
        m_row.clear();
        return;
    }
    m_pending = Step::Row;
    m_stream.pause();
}

void SheetStream::refuse(ErrorCode code, const QString& context, const QString& expected)
{
    m_stream.fail({code, context, expected, Place{{}, m_row.number, 0}});
}

bool SheetStream::checkAddress(qint64 row, qint64 column)
{
    if (row >= 1 && row <= largestRowNumber && column >= 1 && column <= largestColumnNumber)
        return true;
    refuse(ErrorCode::InvalidInput, u"a cell has an address that no sheet has"_s,
           u"a row up to %1 and a column up to %2"_s.arg(largestRowNumber).arg(largestColumnNumber));
    return false;
}

bool SheetStream::checkLength(size_t bytes)
{
    if (bytes <= m_longestRow)
        return true;
    refuse(ErrorCode::Refused, u"the row is too long"_s, u"at most %1 bytes"_s.arg(m_longestRow));
    return false;
}

} // namespace s3::evidence
