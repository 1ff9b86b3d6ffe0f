// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Dialect.h"
#include "core/evidence/RowSource.h"

#include <QIODevice>
#include <QStringDecoder>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace s3::evidence {

/// Reads RFC 4180 records in a stream: quoted fields may hold separators, line breaks and doubled quotes.
/// Lines end with LF, CR LF or CR; empty lines are passed over. Memory stays at about a block plus the
/// longest record.
class RecordReader final : public RowSource {
public:
    /// The device must outlive the reader.
    RecordReader(QIODevice& device, const Dialect& dialect, const ReadLimits& limits = {},
                 Progress progress = {});
    RecordReader(std::unique_ptr<QIODevice> device, const Dialect& dialect, const ReadLimits& limits = {},
                 Progress progress = {});

    Step next() override;
    int fileColumn(int column) const override; ///< also behind a compound key

private:
    enum class Scan { Complete, NeedsMore, TooManyColumns };

    bool fill();
    bool acceptBlock(QByteArray& block);
    Scan scan();
    char* scanField(char* at, char* end);
    char* scanQuoted(char* at, char* end);
    void undouble();
    void splitCompoundKey();
    void dropLabels();
    bool fail(ErrorCode code, const char* context, const QString& expected = {});

    std::unique_ptr<QIODevice> m_owned;
    QIODevice& m_device;
    Dialect m_dialect;
    ReadLimits m_limits;
    Progress m_progress;
    QStringDecoder m_decoder;
    std::string m_buffer;
    size_t m_start = 0;         // of the record at hand
    size_t m_next = 0;          // of the one after it
    std::vector<int> m_doubled; // fields that hold doubled quotes
    std::vector<std::string_view> m_split;
    qint64 m_total = -1;
    qint64 m_done = 0;
    int m_nextLine = 1;
    int m_keys = 1; // columns made of the first one
    bool m_atEnd = false;
    bool m_unclosed = false;
};

} // namespace s3::evidence
