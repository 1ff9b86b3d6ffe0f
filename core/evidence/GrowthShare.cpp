// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/GrowthShare.h"

#include "core/evidence/ExactDecimals.h"
#include "core/evidence/Presence.h"
#include "core/evidence/Quotients.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

/// The sign of a cell's growth against its industry's, exactly: e1 E0(i) against E1(i) e0.
class ExactGrowth {
public:
    explicit ExactGrowth(const ShiftShare& change)
        : m_change(change)
    {
        std::vector<double> values;
        for (const ShiftShareCell& cell : change.cells) {
            if (!cell.e0 || !cell.e1)
                continue;
            values.push_back(*cell.e0);
            values.push_back(*cell.e1);
        }
        m_scale = DecimalScale::of(values);
        if (!m_scale)
            return;
        m_base.assign(size_t(change.industries.size()), 0);
        m_later = m_base;
        for (const ShiftShareCell& cell : change.cells) {
            if (!cell.e0 || !cell.e1)
                continue;
            m_base[size_t(cell.industry)] += m_scale->whole(*cell.e0);
            m_later[size_t(cell.industry)] += m_scale->whole(*cell.e1);
        }
    }

    /// `relative` decides where the exact way is too long, and where it is far from 0.
    int sign(const ShiftShareCell& cell, double relative) const
    {
        const bool isDoubtful = std::abs(relative) <= 1e-12 * (1 + *cell.e1 / *cell.e0);
        if (!m_scale || !isDoubtful)
            return relative < 0 ? -1 : relative > 0 ? 1 : 0;
        const auto industry = size_t(cell.industry);
        return compareProducts({m_scale->whole(*cell.e1), m_base[industry]},
                               {m_later[industry], m_scale->whole(*cell.e0)});
    }

private:
    const ShiftShare& m_change;
    std::optional<DecimalScale> m_scale;
    std::vector<Whole> m_base;
    std::vector<Whole> m_later;
};

GrowthClass classOf(bool specialised, bool growing)
{
    if (specialised)
        return growing ? GrowthClass::Star : GrowthClass::Mature;
    return growing ? GrowthClass::Emerging : GrowthClass::Declining;
}

/// The smallest value that is among the top `share` of the positive ones; none if there are no positive ones.
std::optional<double> topLimit(std::vector<double> positive, double share)
{
    if (positive.empty())
        return std::nullopt;
    // Fewer than share * n are larger: the one at place ceil(share * n), counted from 1, is the last of them.
    const double place = std::ceil(share * double(positive.size()) - 1e-9);
    const auto index = size_t(std::clamp(place - 1, 0.0, double(positive.size() - 1)));
    std::nth_element(positive.begin(), positive.begin() + std::ptrdiff_t(index), positive.end(),
                     std::greater<>());
    return positive[index];
}

} // namespace

const char* codeOf(GrowthClass growthClass)
{
    switch (growthClass) {
    case GrowthClass::Star:
        return "star";
    case GrowthClass::Mature:
        return "mature";
    case GrowthClass::Emerging:
        return "emerging";
    case GrowthClass::Declining:
        break;
    }
    return "declining";
}

std::vector<GrowthShareCell> growthShare(const ShiftShare& change, const RegionIndustryMatrix& later,
                                         double quotientThreshold)
{
    const MatrixTotals totals = totalsOf(later);
    auto quotients = quotientsOf(later, totals);
    const Presence presence = presenceOf(later, totals, quotients, quotientThreshold);
    const auto from = periodInYears(change.period0);
    const auto to = periodInYears(change.period1);
    QHash<QString, int> regions;
    QHash<QString, int> industries;
    for (int r = 0; r < later.regionCount(); ++r)
        regions.insert(later.regions.at(r), r);
    for (int i = 0; i < later.industryCount(); ++i)
        industries.insert(later.industries.at(i), i);
    const ExactGrowth exact(change);

    std::vector<GrowthShareCell> cells;
    cells.reserve(change.cells.size());
    for (const ShiftShareCell& source : change.cells) {
        GrowthShareCell cell;
        cell.region = source.region;
        cell.industry = source.industry;
        cell.size = source.e1;
        cell.regionalGrowth = growth(source.e0, source.e1);
        cell.nationalGrowth = change.industryGrowth[size_t(source.industry)];
        if (cell.regionalGrowth && cell.nationalGrowth)
            cell.relativeGrowth = *cell.regionalGrowth - *cell.nationalGrowth;
        if (from && to)
            cell.annualGrowth = annualGrowth(source.e0, source.e1, *to - *from);
        const int r = regions.value(change.regions.at(source.region), -1);
        const int i = industries.value(change.industries.at(source.industry), -1);
        if (r >= 0 && i >= 0) {
            cell.quotient = quotients[later.cell(r, i)];
            cell.share = ratio(source.e1, totals.region[size_t(r)].value);
        }
        if (cell.quotient && cell.relativeGrowth) {
            const int sign = exact.sign(source, *cell.relativeGrowth);
            if (sign == 0)
                cell.relativeGrowth = 0;
            cell.growthClass = classOf(presence.at(r, i), sign >= 0);
        }
        cells.push_back(cell);
    }
    return cells;
}

std::optional<double> growth(std::optional<double> v0, std::optional<double> v1)
{
    if (!v0 || !v1 || *v0 <= 0 || *v1 < 0)
        return std::nullopt;
    // (v1 - v0) / v0 keeps its digits where v1 / v0 - 1 loses them.
    const double value = (*v1 - *v0) / *v0;
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

std::vector<ClusterStars> clusterStars(const RegionIndustryMatrix& matrix, const StarOptions& options)
{
    const MatrixTotals totals = totalsOf(matrix);
    auto quotients = quotientsOf(matrix, totals);
    const Presence specialised = presenceOf(matrix, totals, quotients, options.quotient);
    std::vector<double> shares;
    std::vector<std::vector<double>> sizes(size_t(matrix.industryCount()));
    const auto shareOf = [&](int r, int i) {
        return ratio(matrix.at(r, i), totals.region[size_t(r)].value).value_or(0);
    };
    for (int r = 0; r < matrix.regionCount(); ++r) {
        for (int i = 0; i < matrix.industryCount(); ++i) {
            if (matrix.at(r, i).value_or(0) > 0) {
                sizes[size_t(i)].push_back(*matrix.at(r, i));
                shares.push_back(shareOf(r, i));
            }
        }
    }
    std::vector<std::optional<double>> sizeLimit;
    for (std::vector<double>& ofIndustry : sizes)
        sizeLimit.push_back(topLimit(std::move(ofIndustry), options.top));
    const auto shareLimit = topLimit(std::move(shares), options.top);

    std::vector<ClusterStars> stars(matrix.value.size());
    for (int r = 0; r < matrix.regionCount(); ++r) {
        for (int i = 0; i < matrix.industryCount(); ++i) {
            if (!(matrix.at(r, i).value_or(0) > 0))
                continue;
            ClusterStars& cell = stars[matrix.cell(r, i)];
            cell.size = *matrix.at(r, i) >= *sizeLimit[size_t(i)];
            cell.specialisation = specialised.at(r, i);
            cell.focus = shareOf(r, i) >= *shareLimit;
        }
    }
    return stars;
}

} // namespace s3::evidence
