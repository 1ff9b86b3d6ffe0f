// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ObservationImport.h"

#include "core/base/Numbers.h"
#include "core/evidence/RecordReader.h"
#include "core/evidence/TableFile.h"

#include <QUtf8StringView>
#include <algorithm>
#include <cmath>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

/// Sums of that many numbers below it stay finite.
constexpr double largestValue = 1e300;

/// Where in the table an observation of a region, industry and period lies. Open addressing over row numbers:
/// a million observations cost 8 to 16 MB and no allocation each.
class CellIndex {
public:
    explicit CellIndex(const ObservationTable& table)
        : m_table(table)
        , m_slots(1 << 12, -1)
    {}

    /// The row of the cell if it is known; otherwise `next` is remembered for it and returned.
    int findOrAdd(int region, int industry, int period, int next)
    {
        if (size_t(next) * 2 >= m_slots.size())
            grow();
        size_t slot = slotOf(region, industry, period);
        while (m_slots[slot] >= 0) {
            const int row = m_slots[slot];
            if (m_table.region(row) == region && m_table.industry(row) == industry &&
                m_table.period(row) == period)
                return row;
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = next;
        return next;
    }

private:
    size_t slotOf(int region, int industry, int period) const
    {
        // Each code stays below 2^20 (ReadLimits::codesPerAxis); Fibonacci hashing spreads the packed key.
        const quint64 key = (quint64(region) << 40) | (quint64(industry) << 20) | quint64(period);
        const quint64 hash = key * 0x9E3779B97F4A7C15ULL;
        return size_t(hash ^ (hash >> 32)) & (m_slots.size() - 1);
    }

    void grow()
    {
        std::vector<int> old(m_slots.size() * 2, -1);
        old.swap(m_slots);
        for (const int row : old) {
            if (row < 0)
                continue;
            size_t slot = slotOf(m_table.region(row), m_table.industry(row), m_table.period(row));
            while (m_slots[slot] >= 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = row;
        }
    }

    const ObservationTable& m_table;
    std::vector<int> m_slots;
};

QString clipped(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 320))).left(80);
}

class Importer {
public:
    Importer(RowSource& source, const ReadOptions& options)
        : m_options(options)
        , m_map(options.mapping)
        , m_reader(source)
        , m_index(m_outcome.table)
    {
        m_limits = options.limits;
        m_limits.codesPerAxis = std::min(m_limits.codesPerAxis, 1 << 20);
        for (const RowFilter& filter : options.filters)
            m_filterCodes.push_back(filter.code.toUtf8().toStdString());
    }

    Result<ImportOutcome> run()
    {
        if (!m_map.isComplete())
            return Error{ErrorCode::InvalidValue,
                         u"the columns are not all assigned"_s,
                         u"columns for region, industry, time and value"_s,
                         {}};
        if (m_map.isWide() && !m_options.hasHeader)
            return Error{
                ErrorCode::InvalidValue, u"periods in columns need a header that names them"_s, {}, {}};
        m_widest = std::max({m_map.region, m_map.industry, m_map.time, m_map.value});
        for (const int column : m_map.periods)
            m_widest = std::max(m_widest, column);
        bool header = m_options.hasHeader;
        for (;;) {
            const RowSource::Step step = m_reader.next();
            if (step == RowSource::Step::Failed)
                return m_reader.error();
            if (step == RowSource::Step::End)
                break;
            if (m_reader.line() <= m_options.skipLines)
                continue;
            if (header) {
                header = false;
                if (!readHeader())
                    return m_error;
                continue;
            }
            if (++m_outcome.rowsRead > m_limits.rows)
                return fatal(ErrorCode::Refused, u"too many rows"_s, u"at most %1 rows"_s.arg(m_limits.rows));
            if (!readRow())
                return m_error;
            if (m_outcome.table.size() > m_limits.rows)
                return fatal(ErrorCode::Refused, u"too many values"_s,
                             u"at most %1 values"_s.arg(m_limits.rows));
        }
        if (m_outcome.rowsRead == 0)
            return fatal(ErrorCode::InvalidInput, u"the file has no data rows"_s,
                         u"at least one row of data"_s);
        finish();
        return std::move(m_outcome);
    }

private:
    Error fatal(ErrorCode code, const QString& context, const QString& expected)
    {
        m_error = Error{code, context, expected, Place{{}, m_reader.line(), 0}};
        return m_error;
    }

    bool readHeader()
    {
        if (m_reader.fieldCount() <= m_widest) {
            fatal(ErrorCode::InvalidInput, u"the header has fewer columns than the assignment needs"_s,
                  u"at least %1 columns"_s.arg(m_widest + 1));
            return false;
        }
        for (const int column : m_map.periods) {
            const std::string_view name = trimmed(m_reader.field(column));
            m_periods.push_back(m_outcome.table.periods().intern(name));
        }
        return true;
    }

    void reject(int column, std::string_view text, RejectReason reason, const QString& expected)
    {
        reject({m_reader.line(), m_reader.fileColumn(column), clipped(text), reason, expected, 0, {}});
    }

    void reject(RejectedRow row)
    {
        ++m_outcome.rejectedCount;
        if (m_outcome.rejected.size() >= m_limits.listed)
            return;
        row.place = m_reader.placeOf(row.row, row.column);
        m_outcome.rejected.append(std::move(row));
    }

    bool isFiltered() const
    {
        for (size_t i = 0; i < m_filterCodes.size(); ++i) {
            const int column = m_options.filters[qsizetype(i)].column;
            if (column < 0 || column >= m_reader.fieldCount() ||
                trimmed(m_reader.field(column)) != m_filterCodes[i])
                return true;
        }
        return false;
    }

    /// The number of the code in a column, -1 after rejecting the row, -2 after a fatal error.
    int code(CodeBook& book, int column, const QString& fixed)
    {
        if (column < 0)
            return book.intern(fixed);
        const std::string_view text = trimmed(m_reader.field(column));
        if (text.empty()) {
            reject(column, text, RejectReason::EmptyCode, u"a code or name"_s);
            return -1;
        }
        if (text.size() > size_t(m_limits.codeBytes)) {
            reject(column, text, RejectReason::CodeTooLong, u"at most %1 bytes"_s.arg(m_limits.codeBytes));
            return -1;
        }
        if (const auto known = book.recall(text))
            return *known;
        if (!QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8()) {
            reject(column, text, RejectReason::NotText, u"text in the chosen encoding"_s);
            return -1;
        }
        if (book.size() >= m_limits.codesPerAxis) {
            fatal(ErrorCode::Refused,
                  u"too many different codes in column %1"_s.arg(m_reader.fileColumn(column)),
                  u"at most %1 different codes"_s.arg(m_limits.codesPerAxis));
            return -2;
        }
        return book.intern(text);
    }

    /// False only after a fatal error.
    bool readRow()
    {
        if (!m_reader.wellFormed()) {
            reject(0, m_reader.field(0), RejectReason::BadQuoting,
                   u"nothing after a closing quotation mark"_s);
            return true;
        }
        if (!m_filterCodes.empty() && isFiltered()) {
            ++m_outcome.rowsFiltered;
            return true;
        }
        if (m_reader.fieldCount() <= m_widest) {
            reject(m_reader.fieldCount() - 1, m_reader.field(m_reader.fieldCount() - 1),
                   RejectReason::TooFewColumns, u"at least %1 columns"_s.arg(m_widest + 1));
            return true;
        }
        ObservationTable& table = m_outcome.table;
        const int region = code(table.regions(), m_map.region, m_map.fixedRegion);
        if (region < 0)
            return region == -1;
        const int industry = code(table.industries(), m_map.industry, m_map.fixedIndustry);
        if (industry < 0)
            return industry == -1;
        if (m_map.isWide()) {
            for (size_t i = 0; i < m_periods.size(); ++i)
                readCell(region, industry, m_periods[i], m_map.periods[qsizetype(i)]);
            return true;
        }
        const int period = code(table.periods(), m_map.time, m_map.fixedTime);
        if (period < 0)
            return period == -1;
        readCell(region, industry, period, m_map.value);
        return true;
    }

    void readCell(int region, int industry, int period, int column)
    {
        const std::string_view text = m_reader.field(column);
        const ParsedValue parsed = parseValue(text, m_options.value);
        if (parsed.kind == ParsedValue::NotANumber) {
            const bool comma = m_options.value.decimal == DecimalSign::Comma;
            reject(column, trimmed(text), RejectReason::NotANumber,
                   comma ? u"a number with a decimal comma"_s : u"a number with a decimal point"_s);
            return;
        }
        if (parsed.kind == ParsedValue::OutOfRange || std::abs(parsed.value) > largestValue) {
            reject(column, trimmed(text), RejectReason::OutOfRange, u"a number up to 1e300"_s);
            return;
        }
        const bool dash = parsed.kind == ParsedValue::Dash;
        m_outcome.dashCells += dash;
        std::optional<double> value;
        if (parsed.kind == ParsedValue::Number || (dash && m_options.value.dash == DashMeaning::Zero))
            value = parsed.value;
        Flags flags = parsed.flags;
        if (m_map.flag >= 0 && m_map.flag < m_reader.fieldCount()) {
            const std::string_view letters = trimmed(m_reader.field(m_map.flag));
            if (!letters.empty())
                flags |= flagsFromLetters(letters);
        }
        store(region, industry, period, value, flags, column);
    }

    void store(int region, int industry, int period, std::optional<double> value, Flags flags, int column)
    {
        ObservationTable& table = m_outcome.table;
        const int next = table.size();
        const int row = m_index.findOrAdd(region, industry, period, next);
        if (row == next) {
            table.add(region, industry, period, value, flags);
            m_lines.push_back(m_reader.line());
            return;
        }
        const int firstLine = m_lines[size_t(row)];
        const bool contradicted = size_t(row) < m_contradicted.size() && m_contradicted[size_t(row)];
        if (!contradicted && table.value(row) == value) {
            table.setFlags(row, table.flags(row) | flags);
            ++m_outcome.repeatedCount;
            if (m_outcome.repeated.size() < m_limits.listed)
                m_outcome.repeated.append({m_reader.line(), firstLine,
                                           m_reader.placeOf(m_reader.line(), m_reader.fileColumn(column))});
            return;
        }
        const QString expected = u"one value for a region, industry and period"_s;
        if (!contradicted) {
            m_contradicted.resize(size_t(next), false);
            m_contradicted[size_t(row)] = true;
            const auto first = table.value(row);
            reject({firstLine,
                    m_reader.fileColumn(column),
                    first ? exactText(*first) : QString(),
                    RejectReason::Contradiction,
                    expected,
                    firstLine,
                    {}});
        }
        reject({m_reader.line(),
                m_reader.fileColumn(column),
                value ? exactText(*value) : QString(),
                RejectReason::Contradiction,
                expected,
                firstLine,
                {}});
    }

    void finish()
    {
        ObservationTable& table = m_outcome.table;
        table.remove(m_contradicted);
        for (int row = 0; row < table.size(); ++row)
            m_outcome.missingCells += table.flags(row).testFlag(Flag::Missing);
        std::stable_sort(m_outcome.rejected.begin(), m_outcome.rejected.end(),
                         [](const RejectedRow& a, const RejectedRow& b) { return a.row < b.row; });
        m_outcome.regionsLeftOut = leftOutOfTotals(table.regions().codes(), Axis::Region);
        m_outcome.industriesLeftOut = leftOutOfTotals(table.industries().codes(), Axis::Industry);
    }

    const ReadOptions& m_options;
    const ColumnMapping& m_map;
    ReadLimits m_limits;
    RowSource& m_reader;
    ImportOutcome m_outcome;
    CellIndex m_index;
    std::vector<std::string> m_filterCodes;
    std::vector<int> m_periods;       // of the columns of a wide table
    std::vector<int> m_lines;         // of each observation, to name the first of two rows
    std::vector<bool> m_contradicted; // may be shorter than the table
    Error m_error;
    int m_widest = 0;
};

} // namespace

ReadOptions ReadOptions::fromGuess(const Sniffed& sniffed, const ColumnMapping& mapping)
{
    ReadOptions options;
    options.table = sniffed.table;
    options.skipLines = sniffed.skipLines;
    options.hasHeader = sniffed.hasHeader;
    options.mapping = mapping;
    const int column = mapping.isWide() ? mapping.periods.front() : mapping.value;
    if (column >= 0 && column < sniffed.columnCount())
        options.value.decimal = sniffed.columns[column].decimal;
    return options;
}

Result<ImportOutcome> readObservations(RowSource& source, const ReadOptions& options)
{
    return Importer(source, options).run();
}

Result<ImportOutcome> readObservations(QIODevice& device, const ReadOptions& options,
                                       const Progress& progress)
{
    RecordReader reader(device, options.table.dialect, options.limits, progress);
    return readObservations(reader, options);
}

Result<ImportOutcome> readObservations(const QString& path, const ReadOptions& options,
                                       const Progress& progress)
{
    const auto source = openTable(path, options.table, options.limits, progress);
    if (!source)
        return source.error();
    auto outcome = readObservations(**source, options);
    if (outcome)
        return outcome;
    Error error = outcome.error();
    error.place.file = path;
    return error;
}

} // namespace s3::evidence
