// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/Aggregates.h"
#include "core/evidence/ObservationTable.h"

#include <optional>

namespace s3::evidence {

/// A sum whose missing parts are not taken for zero.
struct Total {
    std::optional<double> value; ///< none if every part is missing
    int missing = 0;             ///< parts without a value
    bool isLowerBound() const
    {
        return value && missing > 0;
    } ///< parts of employment and the like are never negative
};

/// A ratio with what a reader must know to trust it.
struct Measure {
    std::optional<double> value;
    bool fromLowerBounds = false; ///< one of the totals behind it has missing parts
    bool smallBase = false; ///< the cell is below MatrixOptions::smallBase: the ratio jumps with single firms
};

struct MatrixOptions {
    QString period;
    /// Code of the region to compare with (a country, "EU27_2020"); it then is no part of any sum over
    /// regions. Empty: the comparator is the total of all regions that are not left out.
    QString comparator;
    double smallBase = 50; ///< in units of the data (thousands: 0.05)
    /// Codes not to be added up; by default what leftOutOfTotals() finds among the codes of the period.
    std::optional<QStringList> regionsLeftOut;
    std::optional<QStringList> industriesLeftOut;
};

/// x(r,i): the observations of one period as a matrix of regions and industries that occur in this period. A
/// pair without an observation is missing, not zero. Codes left out of totals keep their rows, shares and
/// quotients; only the sums pass over them.
class RegionIndustryMatrix {
public:
    /// NotFound: the period or the comparator does not occur. Refused: more than 20 million cells.
    static Result<RegionIndustryMatrix> build(const ObservationTable& table, const MatrixOptions& options);

    int regionCount() const { return int(m_regions.size()); }
    int industryCount() const { return int(m_industries.size()); }
    const QStringList& regions() const { return m_regions; }
    const QStringList& industries() const { return m_industries; }
    bool isSummedRegion(int region) const { return m_regionSummed[size_t(region)]; }
    bool isSummedIndustry(int industry) const { return m_industrySummed[size_t(industry)]; }
    const QString& period() const { return m_period; }

    std::optional<double> value(int region, int industry) const;
    Flags flags(int region, int industry) const;

    const Total& regionTotal(int region) const
    {
        return m_regionTotals[size_t(region)];
    } ///< x(r), over industries
    /// x(i) and x of the comparator: summed over regions, or those of the chosen comparator region.
    const Total& industryTotal(int industry) const { return m_industryTotals[size_t(industry)]; }
    const Total& grandTotal() const { return m_grandTotal; }

    /// s(r,i) = x(r,i) / x(r). 0 to 1 for summed industries. None: cell missing, x(r) = 0 or missing.
    Measure share(int region, int industry) const;
    /// s(i) = x(i) / x of the comparator. None: x(i) missing, x = 0 or missing.
    Measure comparatorShare(int industry) const;
    /// LQ = s(r,i) / s(i) = (x(r,i)/x(r)) / (x(i)/x). 0 upwards; 1 = as much as the comparator, above 1
    /// specialised. None where the cell is missing or x(r), x(i) or x is 0 or missing: undefined is not zero.
    /// Source: P. S. Florence, Investment, Location and Size of Plant, 1948; the same as B. Balassa's
    /// revealed comparative advantage, Manchester School 33 (1965), with employment in place of exports.
    Measure locationQuotient(int region, int industry) const;
    /// (LQ - 1) / (LQ + 1): -1 to 1, 0 = as the comparator. Source: B. Dalum, K. Laursen, G. Villumsen, 1998.
    Measure symmetricQuotient(int region, int industry) const;

private:
    size_t cell(int region, int industry) const
    {
        return size_t(region) * m_industries.size() + size_t(industry);
    }
    void sum();
    Measure marked(int region, int industry, std::optional<double> value, bool lowerBounds) const;

    QString m_period;
    QStringList m_regions;
    QStringList m_industries;
    std::vector<double> m_values;
    std::vector<quint16> m_flags;
    std::vector<bool> m_regionSummed;
    std::vector<bool> m_industrySummed;
    std::vector<Total> m_regionTotals;
    std::vector<Total> m_industryTotals;
    Total m_grandTotal;
    double m_smallBase = 50;
    int m_comparator = -1;
};

/// v1 / v0 - 1: from -1 upwards. None if a value is missing, v0 <= 0 or v1 < 0.
std::optional<double> growth(std::optional<double> v0, std::optional<double> v1);

/// Compound annual growth rate (v1 / v0)^(1 / years) - 1. None where growth() is none or years <= 0.
std::optional<double> annualGrowth(std::optional<double> v0, std::optional<double> v1, double years);

/// The start of a period in years: 2015 -> 2015, 2015-Q3 -> 2015.5, 2015M04 -> 2015.25. None for other texts.
std::optional<double> periodInYears(const QString& period);

} // namespace s3::evidence
