// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/CellIndex.h"
#include "core/evidence/OtherColumns.h"

namespace s3::evidence {

/// Something found in several cells, with the first of them as an example.
struct Found {
    qint64 count = 0;
    QString example;
    QString place;

    ImportQuestion question(ImportQuestion::Kind kind, const QStringList& choices,
                            const QString& proposal) const;
};

/// Takes the observations of an import: finds what is said twice and what contradicts, keeps the lists of
/// rejected and repeated rows.
class ObservationStore {
public:
    ObservationStore(const RowSource& source, const ReadOptions& options, ImportOutcome& outcome);

    void nameColumns(const QStringList& names); ///< before the first row
    void beginRow();                            ///< before the observations of the row at hand
    void add(int region, int industry, int period, std::optional<double> value, Flags flags, int column);
    void reject(int column, std::string_view text, RejectReason reason, const QString& expected);
    void reject(RejectedRow row);

    void finish(); ///< after the last row
    void askQuestions();

    static QString clipped(std::string_view text); ///< at most 80 characters

private:
    void contradict(int row, std::optional<double> value, Flags flags, int column, bool again);

    const RowSource& m_source;
    const ReadOptions& m_options;
    ImportOutcome& m_outcome;
    CellIndex m_index;
    std::optional<OtherColumns> m_others;
    std::vector<int> m_lines;         // of each observation, to name the first of two rows
    std::vector<bool> m_contradicted; // may be shorter than the table
    Found m_duplicate;
};

} // namespace s3::evidence
