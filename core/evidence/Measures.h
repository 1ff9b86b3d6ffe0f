// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/Aggregates.h"
#include "core/evidence/GrowthShare.h"
#include "core/evidence/RegionIndustryMatrix.h"

namespace s3::evidence {

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

/// The observations of one period against any comparator, for tables that show every code: codes left out of
/// totals keep their rows, shares and quotients; only the sums pass over them. (RegionIndustryMatrix has only
/// codes that are summed.) A pair without an observation is missing, not zero.
class ComparisonMatrix {
public:
    /// NotFound: the period or the comparator does not occur. Refused: more than 20 million cells, or the
    /// codes that are summed, with the comparator, are of two versions (see oneVersion()).
    static Result<ComparisonMatrix> build(const ObservationTable& table, const MatrixOptions& options);

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
    /// See locationQuotient() in Quotients.h.
    Measure locationQuotient(int region, int industry) const;
    /// See symmetricQuotient() in Quotients.h.
    Measure symmetricQuotient(int region, int industry) const;

private:
    size_t cell(int region, int industry) const
    {
        return size_t(region) * m_industries.size() + size_t(industry);
    }
    Result<void> checkVersions() const;
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

} // namespace s3::evidence
