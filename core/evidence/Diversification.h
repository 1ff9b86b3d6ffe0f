// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields are near a region's strengths and worth reaching. The two axes are relatedness density (how
// much of what is close to a field the region already has) and complexity (how few and how able the regions
// are that have it): P.-A. Balland, R. Boschma, J. Crespo, D. L. Rigby, Smart specialization policy in the
// European Union, Regional Studies 53 (2019).
#pragma once

#include "core/evidence/RegionalMeasures.h"

namespace s3::evidence {

/// An industry that the region has and that is close to the field.
struct Neighbour {
    int industry = 0; ///< place in the matrix
    double proximity = 0;
    friend bool operator==(const Neighbour&, const Neighbour&) = default;
};

struct Field {
    enum class Quadrant { NearAndWorth, FarButWorth, NearButCommon, FarAndCommon, Unrated };
    int industry = 0;
    bool present = false;
    double density = 0;               ///< excluding the industry itself, 0 to 1
    std::optional<double> complexity; ///< none: dropped, not unique, undefined, or no score given
    std::optional<double> value;
    std::optional<double> quotient;
    Quadrant quadrant = Quadrant::Unrated; ///< Unrated without complexity
    std::vector<Neighbour> neighbours;     ///< present ones, closest first, at most `mostNeighbours`
};

inline constexpr int mostNeighbours = 5;
std::vector<Neighbour> neighboursOf(const PeriodMeasures& measures, int region, int industry);

struct FieldMap {
    /// Fields that can be placed, best first: near and worth reaching, then near, then worth reaching; within
    /// each by density, then complexity, then order of the data.
    std::vector<Field> fields;
    double nearFrom = 0;             ///< median density of the fields that the region does not have
    std::optional<double> worthFrom; ///< median complexity of all industries that have one
    int withoutDensity = 0; ///< industries related to nothing, or without a value in the region: not placed
    int withoutComplexity = 0; ///< of `fields`
};

/// `complexity` by industry: PCI, or scores from elsewhere. `region` is a place in the matrix.
FieldMap fieldsOf(const PeriodMeasures& measures, int region,
                  const std::vector<std::optional<double>>& complexity);

/// Scores by industry code in the order of the matrix; none where there is no score. Refused: scores and
/// industries are of two versions, see oneVersion().
Result<std::vector<std::optional<double>>> scoresInOrder(const QStringList& industries,
                                                         const QHash<QString, double>& scores);

} // namespace s3::evidence
