// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/RowTape.h"

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tapeBlock = 256 * 1024;
constexpr size_t follows = 8; // beside the kind: the text begins where that of the cell before ends

/// Seven bits a byte, the lowest first; the eighth says that more follow.
void putNumber(QByteArray& to, size_t value)
{
    for (; value >= 0x80; value >>= 7)
        to.append(char(value | 0x80));
    to.append(char(value));
}

} // namespace

void RowTape::add(const SheetRow& row)
{
    if (m_tooLong)
        return;
    putNumber(m_open, size_t(row.number));
    putNumber(m_open, size_t(row.repeat));
    putNumber(m_open, row.hidden ? 1 : 0);
    putNumber(m_open, row.text.size());
    m_open.append(row.text.data(), qsizetype(row.text.size()));
    putNumber(m_open, row.cells.size());
    size_t end = 0;
    for (const SheetCell& cell : row.cells) {
        // Cells that repeat share their text.
        putNumber(m_open, size_t(cell.kind) | (cell.begin == end ? follows : 0));
        putNumber(m_open, size_t(cell.column));
        if (cell.begin != end)
            putNumber(m_open, cell.begin);
        putNumber(m_open, cell.size);
        end = cell.begin + cell.size;
    }
    putNumber(m_open, row.spans.size());
    for (const CellSpan& span : row.spans)
        for (const int place : {span.top, span.left, span.bottom, span.right})
            putNumber(m_open, size_t(place));
    if (m_open.size() >= tapeBlock)
        pack();
}

void RowTape::pack()
{
    constexpr int quickest = 1;
    m_blocks.push_back(qCompress(m_open, quickest));
    m_bytes += m_blocks.back().size();
    m_open.clear();
    m_tooLong = m_bytes > m_mostBytes;
    if (m_tooLong)
        m_blocks = {};
}

void RowTape::finish()
{
    if (!m_tooLong && !m_open.isEmpty())
        pack();
    m_open = {};
    m_finished = true;
}

RowTapeReader::RowTapeReader(std::shared_ptr<const RowTape> tape, Progress progress)
    : m_tape(std::move(tape))
    , m_progress(std::move(progress))
{}

/// Goes to the next block; rows never reach over the end of one.
bool RowTapeReader::turn()
{
    m_open = qUncompress(m_tape->m_blocks[m_nextBlock++]);
    m_at = m_open.constData();
    m_end = m_at + m_open.size();
    return !m_progress || m_progress(qint64(m_nextBlock), qint64(m_tape->m_blocks.size()));
}

size_t RowTapeReader::number()
{
    size_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(*m_at++);
        value |= size_t(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
}

SheetStream::Step RowTapeReader::next()
{
    m_row.clear();
    if (m_at == m_end) {
        if (m_nextBlock == m_tape->m_blocks.size())
            return SheetStream::Step::End;
        if (!turn()) {
            m_error = Error{ErrorCode::Cancelled, u"stopped while reading"_s, {}, {}};
            return SheetStream::Step::Failed;
        }
    }
    m_row.number = int(number());
    m_row.repeat = int(number());
    m_row.hidden = number() != 0;
    const size_t textSize = number();
    m_row.text.assign(m_at, textSize);
    m_at += textSize;
    m_row.cells.resize(number());
    size_t end = 0;
    for (SheetCell& cell : m_row.cells) {
        const size_t kind = number();
        cell.kind = CellKind(kind & (follows - 1));
        cell.column = int(number());
        cell.begin = kind & follows ? end : number();
        cell.size = number();
        end = cell.begin + cell.size;
    }
    m_row.spans.resize(number());
    for (CellSpan& span : m_row.spans)
        for (int* place : {&span.top, &span.left, &span.bottom, &span.right})
            *place = int(number());
    return SheetStream::Step::Row;
}

} // namespace s3::evidence
