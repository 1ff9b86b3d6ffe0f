// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Diversification.h"

#include "core/evidence/CodeVersions.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace s3::evidence {

namespace {

struct DiversificationSay {
    Q_DECLARE_TR_FUNCTIONS(Diversification)
};

std::optional<double> median(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

Field::Quadrant quadrantOf(const Field& field, const FieldMap& map)
{
    if (!field.complexity || !map.worthFrom)
        return Field::Quadrant::Unrated;
    const bool near = field.density >= map.nearFrom;
    const bool worth = *field.complexity >= *map.worthFrom;
    if (near)
        return worth ? Field::Quadrant::NearAndWorth : Field::Quadrant::NearButCommon;
    return worth ? Field::Quadrant::FarButWorth : Field::Quadrant::FarAndCommon;
}

/// What comes first in the list: near before worth, because near is what can be reached.
int place(const Field& field, const FieldMap& map)
{
    switch (field.quadrant) {
    case Field::Quadrant::NearAndWorth:
        return 0;
    case Field::Quadrant::NearButCommon:
        return 1;
    case Field::Quadrant::FarButWorth:
        return 2;
    case Field::Quadrant::FarAndCommon:
        return 3;
    case Field::Quadrant::Unrated:
        break;
    }
    return field.density >= map.nearFrom ? 1 : 3;
}

} // namespace

std::vector<Neighbour> neighboursOf(const PeriodMeasures& measures, int region, int industry)
{
    std::vector<Neighbour> result;
    for (int other = 0; other < measures.matrix.industryCount(); ++other) {
        const double proximity = measures.proximity.at(industry, other);
        if (other != industry && proximity > 0 && measures.presence.at(region, other))
            result.push_back({other, proximity});
    }
    const auto told = std::min(result.size(), size_t(mostNeighbours));
    std::partial_sort(result.begin(), result.begin() + std::ptrdiff_t(told), result.end(),
                      [](const Neighbour& a, const Neighbour& b) {
                          return std::pair(-a.proximity, a.industry) < std::pair(-b.proximity, b.industry);
                      });
    result.resize(told);
    return result;
}

FieldMap fieldsOf(const PeriodMeasures& measures, int region,
                  const std::vector<std::optional<double>>& complexity)
{
    FieldMap map;
    std::vector<double> absentDensities;
    std::vector<double> complexities;
    for (int industry = 0; industry < measures.matrix.industryCount(); ++industry) {
        const size_t cell = measures.matrix.cell(region, industry);
        const std::optional<double> score =
            size_t(industry) < complexity.size() ? complexity[size_t(industry)] : std::nullopt;
        if (score)
            complexities.push_back(*score);
        const std::optional<double> density = measures.cells.density.excludingSelf[cell];
        if (!density) {
            ++map.withoutDensity;
            continue;
        }
        Field field;
        field.industry = industry;
        field.present = measures.presence.at(region, industry);
        field.density = *density;
        field.complexity = score;
        field.value = measures.matrix.at(region, industry);
        field.quotient = measures.cells.quotient[cell];
        field.neighbours = neighboursOf(measures, region, industry);
        if (!field.present)
            absentDensities.push_back(*density);
        map.withoutComplexity += score ? 0 : 1;
        map.fields.push_back(std::move(field));
    }
    map.nearFrom = median(std::move(absentDensities)).value_or(0);
    map.worthFrom = median(std::move(complexities));
    for (Field& field : map.fields)
        field.quadrant = quadrantOf(field, map);
    std::stable_sort(map.fields.begin(), map.fields.end(), [&](const Field& a, const Field& b) {
        return std::tuple(place(a, map), -a.density, -a.complexity.value_or(0)) <
               std::tuple(place(b, map), -b.density, -b.complexity.value_or(0));
    });
    return map;
}

Result<std::vector<std::optional<double>>> scoresInOrder(const QStringList& industries,
                                                         const QHash<QString, double>& scores)
{
    if (auto same = oneVersion(DiversificationSay::tr("Data and scores"), {}, industries + scores.keys());
        !same)
        return same.error();
    std::vector<std::optional<double>> result;
    for (const QString& industry : industries) {
        const auto found = scores.constFind(industry);
        result.push_back(found == scores.constEnd() ? std::nullopt : std::optional(*found));
    }
    return result;
}

} // namespace s3::evidence
