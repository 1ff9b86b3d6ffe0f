// SPDX-License-Identifier: GPL-3.0-or-later
// Small and random matrices for the tests of measures.
#pragma once

#include "core/evidence/RegionalMeasures.h"

#include <cmath>
#include <random>

namespace s3::evidence {

using Rows = std::vector<std::vector<std::optional<double>>>;

/// Regions R1, R2 ... and industries I1, I2 ...
inline RegionIndustryMatrix matrixOfRows(const Rows& rows, const QString& period = QStringLiteral("2015"))
{
    ObservationTable table;
    const int time = table.periods().intern(period);
    for (size_t r = 0; r < rows.size(); ++r)
        for (size_t i = 0; i < rows[r].size(); ++i)
            table.add(table.regions().intern(QStringLiteral("R%1").arg(r + 1)),
                      table.industries().intern(QStringLiteral("I%1").arg(i + 1)), time, rows[r][i]);
    return matrixOf(table, period).value();
}

/// Employment as it is: lognormal, some cells empty; the same in every run.
inline RegionIndustryMatrix randomMatrix(int regions, int industries, unsigned seed, double zeros = 0.15)
{
    RegionIndustryMatrix matrix;
    matrix.period = QStringLiteral("2015");
    std::mt19937 numbers(seed);
    std::lognormal_distribution<double> mass(4, 1.6);
    std::uniform_real_distribution<double> chance(0, 1);
    for (int r = 0; r < regions; ++r)
        matrix.regions.append(QStringLiteral("R%1").arg(r + 1));
    for (int i = 0; i < industries; ++i)
        matrix.industries.append(QStringLiteral("I%1").arg(i + 1));
    for (int cell = 0; cell < regions * industries; ++cell)
        matrix.value.push_back(chance(numbers) < zeros ? 0 : std::round(mass(numbers)));
    matrix.missing.assign(matrix.value.size(), false);
    return matrix;
}

/// EconGeo's documentation example: all margins 100.
inline Rows econGeoExample()
{
    return {
        {100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50}, {0, 25, 30, 5, 40}, {0, 40, 55, 5, 0}};
}

inline bool isNear(std::optional<double> value, double expected, double tolerance = 1e-12)
{
    return value && std::abs(*value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace s3::evidence
