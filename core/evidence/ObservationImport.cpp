// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ObservationImport.h"

#include "core/evidence/ObservationStore.h"
#include "core/evidence/RecordReader.h"

#include <QUtf8StringView>
#include <algorithm>
#include <array>
#include <cmath>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

/// Sums of that many numbers below it stay finite.
constexpr double largestValue = 1e300;

/// "31.12.2015" is stored as "2015-12-31", so that periods sort.
bool isGermanDate(std::string_view text)
{
    const auto digit = [&](size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return text.size() == 10 && text[2] == '.' && text[5] == '.' && digit(0) && digit(1) && digit(3) &&
           digit(4) && digit(6) && digit(7) && digit(8) && digit(9);
}

/// A footnote, and not a row that was cut off: several words, or a sign that no code begins with.
bool readsAsNote(std::string_view text)
{
    if (text.empty())
        return false;
    const auto first = static_cast<unsigned char>(text.front());
    return text.find(' ') != std::string_view::npos || text.size() > 24 ||
           (first < 0x80 && !std::isalnum(first));
}

/// A column of values with the numbers of what its header says; -1 = the row says it.
struct ValueColumn {
    int column = 0;
    int region = -1;
    int industry = -1;
    int period = -1;
};

class Importer {
public:
    Importer(RowSource& source, const ReadOptions& options)
        : m_options(options)
        , m_map(options.mapping)
        , m_reader(source)
        , m_store(source, options, m_outcome)
    {
        m_limits = options.limits;
        m_limits.codesPerAxis = std::min(m_limits.codesPerAxis, 1 << 20);
        for (const RowFilter& filter : options.filters)
            m_filterCodes.push_back(filter.code.toUtf8().toStdString());
        m_decimalSettled = options.answers.decimal;
    }

    Result<ImportOutcome> run()
    {
        if (!prepare())
            return m_error;
        int header = m_options.layout.headerLines;
        if (header == 0 && !begin())
            return m_error;
        for (;;) {
            const RowSource::Step step = m_reader.next();
            if (step == RowSource::Step::Failed)
                return m_reader.error();
            if (step == RowSource::Step::End)
                break;
            if (m_reader.line() <= m_options.layout.skipLines)
                continue;
            if (header > 0) {
                if (!readHeader() || (--header == 0 && !begin()))
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
    enum class Coded { Known, Rejected, Fatal };

    Error fatal(ErrorCode code, const QString& context, const QString& expected)
    {
        m_error = Error{code, context, expected, Place{{}, m_reader.line(), 0}};
        return m_error;
    }

    bool prepare()
    {
        if (!m_map.isComplete()) {
            fatal(ErrorCode::InvalidValue, u"the columns are not all assigned"_s,
                  u"columns for region, industry, time and value"_s);
            return false;
        }
        for (const Heading& heading : m_map.headings) {
            if (m_map.isWide() && (heading.line < 0 || heading.line >= m_options.layout.headerLines)) {
                fatal(ErrorCode::InvalidValue,
                      u"periods, industries or regions in columns need a header that names them"_s, {});
                return false;
            }
        }
        m_widest = std::max({m_map.region, m_map.industry, m_map.time, m_map.value});
        for (const int column : m_map.valueColumns)
            m_widest = std::max(m_widest, column);
        return true;
    }

    bool readHeader()
    {
        QStringList line;
        for (int column = 0; column < m_reader.fieldCount(); ++column) {
            const std::string_view text = trimmed(m_reader.field(column));
            line.append(QString::fromUtf8(text.data(), qsizetype(text.size())));
        }
        m_header.append(line);
        return true;
    }

    /// The text above a value column; one over several columns stands only in the first of them.
    QString headingOf(const QStringList& line, int column) const
    {
        const int first = *std::min_element(m_map.valueColumns.begin(), m_map.valueColumns.end());
        while (column > first && line.value(column).isEmpty())
            --column;
        return line.value(column);
    }

    /// After the header, before the first row.
    bool begin()
    {
        int width = 0;
        for (const QStringList& line : std::as_const(m_header))
            width = std::max(width, int(line.size()));
        if (!m_header.isEmpty() && width <= m_widest) {
            fatal(ErrorCode::InvalidInput, u"the header has fewer columns than the assignment needs"_s,
                  u"at least %1 columns"_s.arg(m_widest + 1));
            return false;
        }
        ObservationTable& table = m_outcome.table;
        if (m_map.region < 0 && !m_map.fixedRegion.isEmpty())
            m_fixed.region = table.regions().intern(m_map.fixedRegion);
        if (m_map.industry < 0 && !m_map.fixedIndustry.isEmpty())
            m_fixed.industry = table.industries().intern(m_map.fixedIndustry);
        if (m_map.time < 0 && !m_map.fixedTime.isEmpty())
            m_fixed.period = table.periods().intern(m_map.fixedTime);
        if (!m_map.isWide())
            m_values.push_back({m_map.value, -1, -1, -1});
        for (const int column : m_map.valueColumns)
            if (!addValueColumn(column))
                return false;
        QStringList names;
        for (int column = 0; column < width; ++column) {
            QStringList parts;
            for (const QStringList& line : std::as_const(m_header))
                if (const QString part = line.value(column); !part.isEmpty() && !parts.contains(part))
                    parts.append(part);
            names.append(parts.join(u' '));
        }
        m_store.nameColumns(names);
        return true;
    }

    bool addValueColumn(int column)
    {
        ObservationTable& table = m_outcome.table;
        ValueColumn values{column, -1, -1, -1};
        for (const Heading& heading : m_map.headings) {
            const QString text = headingOf(m_header.value(heading.line), column);
            if (text.isEmpty()) {
                fatal(ErrorCode::InvalidInput,
                      u"column %1 has no name in the header"_s.arg(m_reader.fileColumn(column)),
                      u"a name over every column of values"_s);
                return false;
            }
            if (text.toUtf8().size() > m_limits.codeBytes) {
                fatal(ErrorCode::InvalidInput,
                      u"the name of column %1 is too long"_s.arg(m_reader.fileColumn(column)),
                      u"at most %1 bytes"_s.arg(m_limits.codeBytes));
                return false;
            }
            if (heading.role == Role::Time)
                values.period = table.periods().intern(periodText(text));
            else if (heading.role == Role::Industry)
                values.industry = table.industries().intern(text);
            else
                values.region = table.regions().intern(text);
        }
        m_values.push_back(values);
        return true;
    }

    static QString periodText(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        if (!isGermanDate({bytes.constData(), size_t(bytes.size())}))
            return text;
        return text.mid(6) + u'-' + text.mid(3, 2) + u'-' + text.left(2);
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

    bool deletes() const
    {
        const int column = m_options.actionColumn;
        return column >= 0 && column < m_reader.fieldCount() && trimmed(m_reader.field(column)) == "D";
    }

    /// Footnotes stand below the table: one text in the first cell and nothing else. What follows such a row
    /// and is too short for the table belongs to it. A row of the table after them proves that they were
    /// broken rows.
    bool takeAsNote()
    {
        const std::string_view text = trimmed(m_reader.field(0));
        const bool more = !m_pending.isEmpty() && m_reader.fieldCount() <= m_widest;
        if (!more && !readsAsNote(text))
            return false;
        for (int column = 1; !more && column < m_reader.fieldCount(); ++column)
            if (!trimmed(m_reader.field(column)).empty())
                return false;
        if (m_pending.size() >= 1000)
            return false;
        m_pending.append({m_reader.line(),
                          m_reader.fileColumn(0),
                          ObservationStore::clipped(text),
                          RejectReason::TooFewColumns,
                          u"at least %1 columns"_s.arg(m_widest + 1),
                          0,
                          {}});
        return true;
    }

    void rejectPending()
    {
        for (RejectedRow& row : m_pending)
            m_store.reject(std::move(row));
        m_pending.clear();
    }

    /// The number of the code in a column, `fixed` where the role has none.
    Coded code(CodeBook& book, int column, int fixed, int& number)
    {
        number = fixed;
        if (column < 0)
            return Coded::Known;
        std::string_view text = trimmed(m_reader.field(column));
        if (&book == &m_outcome.table.periods() && isGermanDate(text)) {
            const std::array<char, 10> date{text[6], text[7], text[8], text[9], '-',
                                            text[3], text[4], '-',     text[0], text[1]};
            m_date = date;
            text = {m_date.data(), m_date.size()};
        }
        if (const auto known = book.recall(text)) {
            number = *known;
            return Coded::Known;
        }
        if (text.empty()) {
            if (!takeAsNote())
                m_store.reject(column, text, RejectReason::EmptyCode, u"a code or name"_s);
            return Coded::Rejected;
        }
        if (text.size() > size_t(m_limits.codeBytes)) {
            m_store.reject(column, text, RejectReason::CodeTooLong,
                           u"at most %1 bytes"_s.arg(m_limits.codeBytes));
            return Coded::Rejected;
        }
        if (!QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8()) {
            m_store.reject(column, text, RejectReason::NotText, u"text in the chosen encoding"_s);
            return Coded::Rejected;
        }
        if (book.size() >= m_limits.codesPerAxis) {
            fatal(ErrorCode::Refused,
                  u"too many different codes in column %1"_s.arg(m_reader.fileColumn(column)),
                  u"at most %1 different codes"_s.arg(m_limits.codesPerAxis));
            return Coded::Fatal;
        }
        number = book.intern(text);
        return Coded::Known;
    }

    /// False only after a fatal error.
    bool readRow()
    {
        if (!m_reader.wellFormed()) {
            m_store.reject(0, m_reader.field(0), RejectReason::BadQuoting,
                           u"nothing after a closing quotation mark"_s);
            return true;
        }
        if (m_reader.fieldCount() <= m_widest) {
            if (!takeAsNote())
                m_store.reject(m_reader.fieldCount() - 1, m_reader.field(m_reader.fieldCount() - 1),
                               RejectReason::TooFewColumns, u"at least %1 columns"_s.arg(m_widest + 1));
            return true;
        }
        if (!m_filterCodes.empty() && isFiltered()) {
            ++m_outcome.rowsFiltered;
            return true;
        }
        if (deletes()) {
            ++m_outcome.rowsDeleted;
            return true;
        }
        // In a wide table of one key column a footnote looks like a row without any value.
        if (m_map.isWide() && trimmed(m_reader.field(m_values.front().column)).empty() && takeAsNote())
            return true;
        ObservationTable& table = m_outcome.table;
        ValueColumn row;
        Coded coded = code(table.regions(), m_map.region, m_fixed.region, row.region);
        if (coded == Coded::Known)
            coded = code(table.industries(), m_map.industry, m_fixed.industry, row.industry);
        if (coded == Coded::Known)
            coded = code(table.periods(), m_map.time, m_fixed.period, row.period);
        if (coded != Coded::Known)
            return coded == Coded::Rejected;
        if (!m_pending.isEmpty())
            rejectPending();
        m_store.beginRow();
        for (const ValueColumn& values : m_values)
            readCell(values.region < 0 ? row.region : values.region,
                     values.industry < 0 ? row.industry : values.industry,
                     values.period < 0 ? row.period : values.period, values.column);
        return true;
    }

    /// A column that nowhere proves its decimal sign is a question.
    void lookAtDecimal(std::string_view text, int column)
    {
        if (text.find_first_of(".,") == std::string_view::npos)
            return;
        const DecimalHint hint = decimalHint(text);
        const bool point = m_options.value.decimal == DecimalSign::Point;
        const bool commaTable = m_options.table.isText() && m_options.table.dialect.separator == ',';
        if (hint == (point ? DecimalHint::Point : DecimalHint::Comma) ||
            (hint == DecimalHint::AmbiguousPoint && point && commaTable)) {
            m_decimalSettled = true;
        } else if (hint == DecimalHint::AmbiguousPoint || hint == DecimalHint::AmbiguousComma) {
            if (m_ambiguous.count++ > 0)
                return;
            m_ambiguous.example = ObservationStore::clipped(text);
            m_ambiguous.place = m_reader.placeOf(m_reader.line(), m_reader.fileColumn(column));
        }
    }

    Flags flagsOf(int column) const
    {
        Flags flags;
        const int beside = m_map.flagsBeside ? column + 1 : m_map.flag;
        if (beside >= 0 && beside < m_reader.fieldCount())
            if (const std::string_view letters = trimmed(m_reader.field(beside)); !letters.empty())
                flags |= m_options.flagCodes == FlagCodes::Sdmx ? flagsFromStatus(letters)
                                                                : flagsFromLetters(letters);
        if (const int status = m_map.confidentiality; status >= 0 && status < m_reader.fieldCount())
            if (const std::string_view text = trimmed(m_reader.field(status)); !text.empty() && text != "F")
                flags |= Flag::Confidential;
        return flags;
    }

    void readCell(int region, int industry, int period, int column)
    {
        const std::string_view text = trimmed(m_reader.field(column));
        const ParsedValue parsed = parseValue(text, m_options.value);
        if (!m_decimalSettled)
            lookAtDecimal(text, column);
        if (parsed.kind == ParsedValue::NotANumber) {
            const bool comma = m_options.value.decimal == DecimalSign::Comma;
            m_store.reject(column, text, RejectReason::NotANumber,
                           comma ? u"a number with a decimal comma"_s : u"a number with a decimal point"_s);
            return;
        }
        if (parsed.kind == ParsedValue::OutOfRange || std::abs(parsed.value) > largestValue) {
            m_store.reject(column, text, RejectReason::OutOfRange, u"a number up to 1e300"_s);
            return;
        }
        const bool dash = parsed.kind == ParsedValue::Dash;
        if (dash && m_dash.count++ == 0) {
            m_dash.example = ObservationStore::clipped(text);
            m_dash.place = m_reader.placeOf(m_reader.line(), m_reader.fileColumn(column));
        }
        std::optional<double> value;
        if (parsed.kind == ParsedValue::Number || (dash && m_options.value.dash == DashMeaning::Zero))
            value = parsed.value;
        m_store.add(region, industry, period, value, parsed.flags | flagsOf(column), column);
    }

    void askQuestions()
    {
        const Answers& answers = m_options.answers;
        const bool comma = m_options.value.decimal == DecimalSign::Comma;
        if (!m_decimalSettled && m_ambiguous.count > 0)
            m_outcome.questions.append(m_ambiguous.question(ImportQuestion::Decimal, {u"point"_s, u"comma"_s},
                                                            comma ? u"comma"_s : u"point"_s));
        if (m_dash.count > 0 && !answers.dash) {
            // German offices write the dash for exactly zero, with semicolons and decimal commas.
            const bool german = comma || m_options.table.dialect.separator == ';';
            m_outcome.questions.append(m_dash.question(ImportQuestion::Dash, {u"zero"_s, u"missing"_s},
                                                       german ? u"zero"_s : u"missing"_s));
        }
        m_store.askQuestions();
    }

    void finish()
    {
        for (const RejectedRow& row : std::as_const(m_pending))
            m_outcome.notes.append(row.text);
        m_outcome.rowsRead -= m_pending.size();
        m_store.finish();
        m_outcome.dashCells = m_dash.count;
        askQuestions();
        m_outcome.applyTotals(m_options.answers);
    }

    const ReadOptions& m_options;
    const ColumnMapping& m_map;
    ReadLimits m_limits;
    RowSource& m_reader;
    ImportOutcome m_outcome;
    ObservationStore m_store;
    QVector<QStringList> m_header;
    std::vector<std::string> m_filterCodes;
    std::vector<ValueColumn> m_values;
    ValueColumn m_fixed;            // codes that are the same for the whole file
    QVector<RejectedRow> m_pending; // footnotes, unless rows of the table follow
    Found m_dash;
    Found m_ambiguous;
    std::array<char, 10> m_date{};
    Error m_error;
    int m_widest = 0;
    bool m_decimalSettled = false;
};

} // namespace

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

} // namespace s3::evidence
