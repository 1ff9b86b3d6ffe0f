// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/SheetStream.h"

#include <QByteArray>
#include <memory>
#include <vector>

namespace s3::evidence {

/// The rows of a sheet as they were read once, packed (about 10 bytes a row of four short cells), so that
/// they need not be parsed a second time.
class RowTape {
public:
    /// `mostBytes` packed; a million rows of four short cells take a third of what is meant as a rule.
    explicit RowTape(qsizetype mostBytes = 32 << 20)
        : m_mostBytes(mostBytes)
    {}
    void add(const SheetRow& row);
    void finish(); ///< after the last row

    /// False if the rows take more room than they are worth; then nothing is kept.
    bool isWhole() const { return m_finished && !m_tooLong; }

private:
    friend class RowTapeReader;
    void pack();

    qsizetype m_mostBytes;
    QByteArray m_open; // not packed yet
    std::vector<QByteArray> m_blocks;
    qsizetype m_bytes = 0;
    bool m_tooLong = false;
    bool m_finished = false;
};

/// Gives the rows of a tape again, as the SheetStream gave them that filled it.
class RowTapeReader {
public:
    /// `tape` is whole. `progress` counts packed blocks.
    explicit RowTapeReader(std::shared_ptr<const RowTape> tape, Progress progress = {});

    SheetStream::Step next(); ///< Row, End, or Failed if `progress` says so
    const SheetRow& row() const { return m_row; }
    const Error& error() const { return m_error; }

private:
    bool turn();
    size_t number();

    std::shared_ptr<const RowTape> m_tape;
    Progress m_progress;
    QByteArray m_open;
    size_t m_nextBlock = 0;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    SheetRow m_row;
    Error m_error;
};

} // namespace s3::evidence
