// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Measures.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCells = 20'000'000;

void addPart(Total& total, std::optional<double> part)
{
    if (part)
        total.value = total.value.value_or(0) + *part;
    else
        ++total.missing;
}

/// None for a missing part, a missing whole or a whole of 0.
std::optional<double> ratio(std::optional<double> part, std::optional<double> whole)
{
    if (!part || !whole || *whole == 0 || !std::isfinite(*whole))
        return std::nullopt;
    const double value = *part / *whole;
    if (!std::isfinite(value))
        return std::nullopt;
    return value;
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

Result<RegionIndustryMatrix> RegionIndustryMatrix::build(const ObservationTable& table,
                                                         const MatrixOptions& options)
{
    const auto period = table.periods().find(options.period);
    RegionIndustryMatrix matrix;
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
    if (cells > mostCells)
        return Error{
            ErrorCode::Refused, u"%1 cells in one matrix"_s.arg(cells), u"at most %1"_s.arg(mostCells), {}};
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
    matrix.sum();
    return matrix;
}

void RegionIndustryMatrix::sum()
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

std::optional<double> RegionIndustryMatrix::value(int region, int industry) const
{
    if (flags(region, industry).testFlag(Flag::Missing))
        return std::nullopt;
    return m_values[cell(region, industry)];
}

Flags RegionIndustryMatrix::flags(int region, int industry) const
{
    return Flags(m_flags[cell(region, industry)]);
}

Measure RegionIndustryMatrix::marked(int region, int industry, std::optional<double> value,
                                     bool lowerBounds) const
{
    const auto base = this->value(region, industry);
    return {value, value && lowerBounds, base && *base < m_smallBase};
}

Measure RegionIndustryMatrix::share(int region, int industry) const
{
    const Total& total = regionTotal(region);
    return marked(region, industry, ratio(value(region, industry), total.value), total.isLowerBound());
}

Measure RegionIndustryMatrix::comparatorShare(int industry) const
{
    const Total& part = industryTotal(industry);
    Measure measure;
    measure.value = ratio(part.value, m_grandTotal.value);
    measure.fromLowerBounds = measure.value && (part.isLowerBound() || m_grandTotal.isLowerBound());
    measure.smallBase = part.value && *part.value < m_smallBase;
    return measure;
}

Measure RegionIndustryMatrix::locationQuotient(int region, int industry) const
{
    const Measure own = share(region, industry);
    const Measure whole = comparatorShare(industry);
    return marked(region, industry, ratio(own.value, whole.value),
                  own.fromLowerBounds || whole.fromLowerBounds);
}

Measure RegionIndustryMatrix::symmetricQuotient(int region, int industry) const
{
    Measure measure = locationQuotient(region, industry);
    if (measure.value)
        measure.value = ratio(*measure.value - 1, *measure.value + 1);
    return measure;
}

std::optional<double> growth(std::optional<double> v0, std::optional<double> v1)
{
    if (!v0 || !v1 || *v0 <= 0 || *v1 < 0)
        return std::nullopt;
    const double value = *v1 / *v0 - 1;
    if (!std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<double> annualGrowth(std::optional<double> v0, std::optional<double> v1, double years)
{
    const auto whole = growth(v0, v1);
    if (!whole || !(years > 0))
        return std::nullopt;
    const double value = std::pow(*v1 / *v0, 1 / years) - 1;
    if (!std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<double> periodInYears(const QString& period)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-?Q([1-4])|-?S([12])|[M-](0[1-9]|1[0-2]))?$"_s);
    const auto match = pattern.match(period);
    if (!match.hasMatch())
        return std::nullopt;
    double year = match.capturedView(1).toInt();
    if (match.hasCaptured(2))
        year += (match.capturedView(2).toInt() - 1) / 4.0;
    if (match.hasCaptured(3))
        year += (match.capturedView(3).toInt() - 1) / 2.0;
    if (match.hasCaptured(4))
        year += (match.capturedView(4).toInt() - 1) / 12.0;
    return year;
}

} // namespace s3::evidence
