// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Measures.h"

#include "core/evidence/CodeVersions.h"
#include "core/evidence/Quotients.h"

#include <QSet>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

void addPart(Total& total, std::optional<double> part)
{
    if (part)
        total.value = total.value.value_or(0) + *part;
    else
        ++total.missing;
}

/// The codes of one axis that the period uses, in the order of the table, and their new numbers.
struct UsedCodes {
    UsedCodes(const CodeBook& book)
        : number(size_t(book.size()), -1)
        , m_used(size_t(book.size()), false)
        , m_book(book)
    {}

    void mark(int code) { m_used[size_t(code)] = true; }
    QStringList collect()
    {
        QStringList codes;
        for (int code = 0; code < m_book.size(); ++code) {
            if (!m_used[size_t(code)])
                continue;
            number[size_t(code)] = int(codes.size());
            codes.append(m_book.code(code));
        }
        return codes;
    }

    std::vector<int> number; ///< -1 = not used

private:
    std::vector<bool> m_used;
    const CodeBook& m_book;
};

std::vector<bool> summedCodes(const QStringList& codes, const std::optional<QStringList>& chosen, Axis axis)
{
    QSet<QString> out;
    if (chosen)
        out = QSet<QString>(chosen->begin(), chosen->end());
    else
        for (const LeftOut& entry : leftOutOfTotals(codes, axis))
            out.insert(entry.code);
    std::vector<bool> summed;
    for (const QString& code : codes)
        summed.push_back(!out.contains(code));
    return summed;
}

} // namespace

Result<ComparisonMatrix> ComparisonMatrix::build(const ObservationTable& table, const MatrixOptions& options)
{
    const auto period = table.periods().find(options.period);
    ComparisonMatrix matrix;
    UsedCodes regions(table.regions());
    UsedCodes industries(table.industries());
    for (int row = 0; period && row < table.size(); ++row) {
        if (table.period(row) != *period)
            continue;
        regions.mark(table.region(row));
        industries.mark(table.industry(row));
    }
    matrix.m_regions = regions.collect();
    matrix.m_industries = industries.collect();
    if (matrix.m_regions.isEmpty())
        return Error{ErrorCode::NotFound, u"no observation of period %1"_s.arg(options.period), {}, {}};
    const qint64 cells = qint64(matrix.regionCount()) * matrix.industryCount();
    if (cells > mostMatrixCells)
        return Error{ErrorCode::Refused,
                     u"%1 cells in one matrix"_s.arg(cells),
                     u"at most %1"_s.arg(mostMatrixCells),
                     {}};
    if (!options.comparator.isEmpty()) {
        matrix.m_comparator = int(matrix.m_regions.indexOf(options.comparator));
        if (matrix.m_comparator < 0)
            return Error{
                ErrorCode::NotFound, u"no observation of comparator %1"_s.arg(options.comparator), {}, {}};
    }
    matrix.m_period = options.period;
    matrix.m_smallBase = options.smallBase;
    matrix.m_regionSummed = summedCodes(matrix.m_regions, options.regionsLeftOut, Axis::Region);
    matrix.m_industrySummed = summedCodes(matrix.m_industries, options.industriesLeftOut, Axis::Industry);
    if (matrix.m_comparator >= 0)
        matrix.m_regionSummed[size_t(matrix.m_comparator)] = false;

    matrix.m_values.assign(size_t(cells), 0);
    matrix.m_flags.assign(size_t(cells), quint16(Flag::Missing));
    for (int row = 0; row < table.size(); ++row) {
        if (table.period(row) != *period)
            continue;
        const size_t at = matrix.cell(regions.number[size_t(table.region(row))],
                                      industries.number[size_t(table.industry(row))]);
        matrix.m_values[at] = table.value(row).value_or(0);
        matrix.m_flags[at] = quint16(table.flags(row).toInt());
    }
    if (auto same = matrix.checkVersions(); !same)
        return same.error();
    matrix.sum();
    return matrix;
}

Result<void> ComparisonMatrix::checkVersions() const
{
    QStringList regions;
    std::vector<bool> valued(size_t(m_industries.size()), false);
    for (int region = 0; region < regionCount(); ++region) {
        if (!isSummedRegion(region) && region != m_comparator)
            continue;
        bool any = false;
        for (int industry = 0; industry < industryCount(); ++industry) {
            const bool counts = isSummedIndustry(industry) && value(region, industry);
            any = any || counts;
            valued[size_t(industry)] = valued[size_t(industry)] || counts;
        }
        if (any)
            regions.append(m_regions.at(region));
    }
    QStringList industries;
    for (int industry = 0; industry < industryCount(); ++industry)
        if (valued[size_t(industry)])
            industries.append(m_industries.at(industry));
    return oneVersion(m_period, regions, industries);
}

void ComparisonMatrix::sum()
{
    m_regionTotals.assign(size_t(regionCount()), {});
    m_industryTotals.assign(size_t(industryCount()), {});
    for (int region = 0; region < regionCount(); ++region) {
        for (int industry = 0; industry < industryCount(); ++industry) {
            const auto part = value(region, industry);
            if (isSummedIndustry(industry))
                addPart(m_regionTotals[size_t(region)], part);
            const bool counts = m_comparator >= 0 ? region == m_comparator : isSummedRegion(region);
            if (!counts)
                continue;
            addPart(m_industryTotals[size_t(industry)], part);
            if (isSummedIndustry(industry))
                addPart(m_grandTotal, part);
        }
    }
}

std::optional<double> ComparisonMatrix::value(int region, int industry) const
{
    if (flags(region, industry).testFlag(Flag::Missing))
        return std::nullopt;
    return m_values[cell(region, industry)];
}

Flags ComparisonMatrix::flags(int region, int industry) const
{
    return Flags(m_flags[cell(region, industry)]);
}

Measure ComparisonMatrix::marked(int region, int industry, std::optional<double> value,
                                 bool lowerBounds) const
{
    const auto base = this->value(region, industry);
    return {value, value && lowerBounds, base && *base < m_smallBase};
}

Measure ComparisonMatrix::share(int region, int industry) const
{
    const Total& total = regionTotal(region);
    return marked(region, industry, ratio(value(region, industry), total.value), total.isLowerBound());
}

Measure ComparisonMatrix::comparatorShare(int industry) const
{
    const Total& part = industryTotal(industry);
    Measure measure;
    measure.value = ratio(part.value, m_grandTotal.value);
    measure.fromLowerBounds = measure.value && (part.isLowerBound() || m_grandTotal.isLowerBound());
    measure.smallBase = part.value && *part.value < m_smallBase;
    return measure;
}

Measure ComparisonMatrix::locationQuotient(int region, int industry) const
{
    const Measure own = share(region, industry);
    const Measure whole = comparatorShare(industry);
    return marked(region, industry, ratio(own.value, whole.value),
                  own.fromLowerBounds || whole.fromLowerBounds);
}

Measure ComparisonMatrix::symmetricQuotient(int region, int industry) const
{
    Measure measure = locationQuotient(region, industry);
    measure.value = evidence::symmetricQuotient(measure.value);
    return measure;
}

} // namespace s3::evidence
