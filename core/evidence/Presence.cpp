// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Presence.h"

#include "core/evidence/ExactDecimals.h"
#include "core/evidence/Quotients.h"

#include <cmath>

namespace s3::evidence {

namespace {

/// A quotient as computed is off by less than 1e-15 of itself; nearer to the threshold than this it is
/// decided exactly.
constexpr double doubtful = 1e-12;

/// x(r,i) x against threshold x(r) x(i), exactly.
class ExactThreshold {
public:
    ExactThreshold(const RegionIndustryMatrix& matrix, double threshold)
        : m_matrix(matrix)
        , m_threshold(threshold)
        , m_scale(DecimalScale::of(matrix.value))
    {
        const Decimal decimal = decimalOf(threshold);
        m_thresholdDigits = Whole(decimal.digits) * powerOfTen(std::clamp(decimal.exponent, 0, 15));
        m_thresholdPower = powerOfTen(std::clamp(-decimal.exponent, 0, 38));
        m_isExact = m_scale && decimal.exponent <= 15 && decimal.exponent >= -38;
        if (m_isExact)
            sum(m_whole, [this](size_t cell) { return m_scale->whole(m_matrix.value[cell]); });
        else
            sum(m_binary, [this](size_t cell) { return static_cast<long double>(m_matrix.value[cell]); });
    }

    /// Sign of LQ - threshold.
    int compare(int region, int industry) const
    {
        const double value = m_matrix.value[m_matrix.cell(region, industry)];
        if (m_isExact)
            return compareProducts(
                {m_scale->whole(value), m_whole.all, m_thresholdPower},
                {m_thresholdDigits, m_whole.region[size_t(region)], m_whole.industry[size_t(industry)]});
        const long double own = static_cast<long double>(value) * m_binary.all;
        const long double other = static_cast<long double>(m_threshold) * m_binary.region[size_t(region)] *
                                  m_binary.industry[size_t(industry)];
        return own < other ? -1 : own > other ? 1 : 0;
    }

private:
    template<class T>
    struct Sums {
        std::vector<T> region;
        std::vector<T> industry;
        T all = 0;
    };

    template<class T, class ValueOf>
    void sum(Sums<T>& sums, ValueOf valueOf) const
    {
        sums.region.assign(size_t(m_matrix.regionCount()), 0);
        sums.industry.assign(size_t(m_matrix.industryCount()), 0);
        size_t cell = 0;
        for (T& region : sums.region) {
            for (T& industry : sums.industry) {
                const T value = valueOf(cell++);
                region += value;
                industry += value;
                sums.all += value;
            }
        }
    }

    const RegionIndustryMatrix& m_matrix;
    double m_threshold;
    std::optional<DecimalScale> m_scale;
    Whole m_thresholdDigits = 1;
    Whole m_thresholdPower = 1;
    bool m_isExact = false;
    Sums<Whole> m_whole;
    Sums<long double> m_binary;
};

} // namespace

std::vector<std::optional<double>> quotientsOf(const RegionIndustryMatrix& matrix, const MatrixTotals& totals)
{
    std::vector<std::optional<double>> quotients(matrix.value.size());
    std::vector<std::optional<double>> comparator;
    comparator.reserve(totals.industry.size());
    for (const Total& industry : totals.industry)
        comparator.push_back(ratio(industry.value, totals.all.value));
    for (int r = 0; r < matrix.regionCount(); ++r) {
        const auto regionTotal = totals.region[size_t(r)].value;
        for (int i = 0; i < matrix.industryCount(); ++i)
            quotients[matrix.cell(r, i)] = ratio(ratio(matrix.at(r, i), regionTotal), comparator[size_t(i)]);
    }
    return quotients;
}

Presence presenceOf(const RegionIndustryMatrix& matrix, const MatrixTotals& totals,
                    std::vector<std::optional<double>>& quotients, double threshold)
{
    if (quotients.size() != matrix.value.size())
        quotients = quotientsOf(matrix, totals);
    std::vector<signed char> state(quotients.size(), Presence::Undefined);
    std::optional<ExactThreshold> exact; // made when the first doubtful cell is met
    for (size_t cell = 0; cell < quotients.size(); ++cell) {
        std::optional<double>& quotient = quotients[cell];
        if (!quotient)
            continue;
        state[cell] = *quotient >= threshold ? Presence::Present : Presence::Absent;
        if (std::abs(*quotient - threshold) > doubtful * threshold)
            continue;
        if (!exact)
            exact.emplace(matrix, threshold);
        const auto columns = size_t(matrix.industryCount());
        const int sign = exact->compare(int(cell / columns), int(cell % columns));
        state[cell] = sign >= 0 ? Presence::Present : Presence::Absent;
        if (sign == 0)
            quotient = threshold;
        else if (sign < 0 && *quotient >= threshold)
            quotient = std::nextafter(threshold, 0);
        else if (sign > 0 && *quotient < threshold)
            quotient = std::nextafter(threshold, 2 * threshold);
    }
    return presenceFrom(matrix.regionCount(), matrix.industryCount(), std::move(state));
}

Presence presenceFrom(int regionCount, int industryCount, std::vector<signed char> state)
{
    Presence presence;
    presence.regionCount = regionCount;
    presence.industryCount = industryCount;
    presence.state = std::move(state);
    presence.diversity.assign(size_t(regionCount), 0);
    presence.ubiquity.assign(size_t(industryCount), 0);
    size_t cell = 0;
    for (int& diversity : presence.diversity) {
        for (int& ubiquity : presence.ubiquity) {
            const int present = presence.state[cell++] == Presence::Present ? 1 : 0;
            diversity += present;
            ubiquity += present;
        }
    }
    return presence;
}

} // namespace s3::evidence
