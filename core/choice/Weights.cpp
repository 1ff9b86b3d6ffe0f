// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/Weights.h"

#include "core/base/Numbers.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::choice {

namespace {

constexpr std::array randomIndices = {0.0,  0.0,  0.58, 0.90, 1.12, 1.24, 1.32, 1.41,
                                      1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};

std::vector<double> product(const std::vector<double>& matrix, const std::vector<double>& vector)
{
    const size_t n = vector.size();
    std::vector<double> result(n, 0);
    for (size_t row = 0; row < n; ++row)
        for (size_t column = 0; column < n; ++column)
            result[row] += matrix[row * n + column] * vector[column];
    return result;
}

/// Makes the parts add up to 1; gives what they added up to.
double normalise(std::vector<double>& parts)
{
    double sum = 0;
    for (const double part : parts)
        sum += part;
    for (double& part : parts)
        part /= sum;
    return sum;
}

/// Power iteration: a positive matrix has one largest eigenvalue, and its vector is positive (Perron). The
/// sum of the image of a vector that adds up to 1 is then the eigenvalue.
double principalVector(const std::vector<double>& matrix, std::vector<double>& vector)
{
    double value = 0;
    constexpr int mostSteps = 10'000;
    for (int step = 0; step < mostSteps; ++step) {
        std::vector<double> next = product(matrix, vector);
        value = normalise(next);
        double change = 0;
        for (size_t i = 0; i < next.size(); ++i)
            change = std::max(change, std::abs(next[i] - vector[i]) / next[i]);
        vector = std::move(next);
        if (change < 4e-16 * double(vector.size()))
            break;
    }
    return value;
}

std::optional<InconsistentJudgement> worstOf(const PairwiseMatrix& matrix, const std::vector<double>& weights)
{
    std::optional<InconsistentJudgement> worst;
    double most = 1e-9;
    for (int row = 0; row < matrix.size; ++row)
        for (int column = row + 1; column < matrix.size; ++column) {
            const double given = *matrix.at(row, column);
            const double consistent = weights[size_t(row)] / weights[size_t(column)];
            const double off = std::abs(std::log(given / consistent));
            // Equal deviations: the first one, whatever rounding says.
            if (off <= most * (1 + 1e-9))
                continue;
            most = off;
            worst = InconsistentJudgement{row, column, given, consistent};
        }
    return worst;
}

MatrixCheck checkPair(const PairwiseMatrix& matrix, int row, int column)
{
    const auto value = matrix.at(row, column);
    if (!value)
        return {MatrixFault::Missing, row, column};
    if (!(*value > 0) || !std::isfinite(*value))
        return {MatrixFault::NotPositive, row, column};
    if (row == column)
        return *value == 1 ? MatrixCheck{} : MatrixCheck{MatrixFault::Diagonal, row, column};
    const auto mirror = matrix.at(column, row);
    if (column < row && std::abs(*value * *mirror - 1) > 0.005)
        return {MatrixFault::NotReciprocal, row, column};
    return {};
}

} // namespace

std::optional<std::vector<double>> weightsFromPoints(const std::vector<double>& points)
{
    double sum = 0;
    for (const double point : points) {
        if (!(point >= 0) || !std::isfinite(point))
            return std::nullopt;
        sum += point;
    }
    if (!(sum > 0) || !std::isfinite(sum))
        return std::nullopt;
    std::vector<double> weights = points;
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

PairwiseMatrix PairwiseMatrix::unjudged(int size)
{
    PairwiseMatrix matrix{size, std::vector<std::optional<double>>(size_t(size) * size_t(size))};
    for (int i = 0; i < size; ++i)
        matrix.cells[size_t(i) * size_t(size + 1)] = 1;
    return matrix;
}

void PairwiseMatrix::judge(int row, int column, double value)
{
    cells[size_t(row) * size_t(size) + size_t(column)] = value;
    cells[size_t(column) * size_t(size) + size_t(row)] = 1 / value;
}

void PairwiseMatrix::complete()
{
    for (int row = 0; row < size; ++row)
        for (int column = 0; column < size; ++column) {
            auto& cell = cells[size_t(row) * size_t(size) + size_t(column)];
            const auto mirror = at(column, row);
            if (!cell && row == column)
                cell = 1;
            else if (!cell && mirror && *mirror > 0)
                cell = 1 / *mirror;
        }
}

MatrixCheck check(const PairwiseMatrix& matrix)
{
    for (int row = 0; row < matrix.size; ++row)
        for (int column = 0; column < matrix.size; ++column)
            if (const MatrixCheck found = checkPair(matrix, row, column); !found.ok())
                return found;
    return {};
}

std::optional<PairwiseWeights> weightsFromPairs(const PairwiseMatrix& matrix)
{
    if (matrix.size < 1 || !check(matrix).ok())
        return std::nullopt;
    std::vector<double> cells;
    for (const auto& cell : matrix.cells)
        cells.push_back(*cell);
    const double n = matrix.size;
    PairwiseWeights result;
    result.weights.assign(size_t(matrix.size), 1 / n);
    result.lambdaMax = principalVector(cells, result.weights);
    // What rounding takes below n is no inconsistency.
    result.consistencyIndex = matrix.size > 1 ? std::max(0.0, (result.lambdaMax - n) / (n - 1)) : 0;
    if (const auto index = randomIndex(matrix.size))
        result.consistencyRatio = *index > 0 ? result.consistencyIndex / *index : 0;
    result.worst = worstOf(matrix, result.weights);
    return result;
}

std::optional<double> randomIndex(int size)
{
    if (size < 1 || size > int(randomIndices.size()))
        return std::nullopt;
    return randomIndices[size_t(size - 1)];
}

std::optional<PairwiseMatrix> geometricMean(const std::vector<PairwiseMatrix>& matrices)
{
    if (matrices.empty())
        return std::nullopt;
    PairwiseMatrix mean = PairwiseMatrix::unjudged(matrices.front().size);
    for (const PairwiseMatrix& matrix : matrices)
        if (matrix.size != mean.size || !check(matrix).ok())
            return std::nullopt;
    for (int row = 0; row < mean.size; ++row)
        for (int column = row + 1; column < mean.size; ++column) {
            double logs = 0;
            for (const PairwiseMatrix& matrix : matrices)
                logs += std::log(*matrix.at(row, column));
            mean.judge(row, column, std::exp(logs / double(matrices.size())));
        }
    return mean;
}

std::optional<double> judgementFrom(QStringView text, bool decimalComma)
{
    const auto part = [&](QStringView written) {
        QString number = written.trimmed().toString();
        if (decimalComma)
            number.replace(u',', u'.');
        return exactNumber(number);
    };
    const qsizetype slash = text.indexOf(u'/');
    const auto above = part(slash < 0 ? text : text.left(slash));
    const auto below = slash < 0 ? std::optional(1.0) : part(text.mid(slash + 1));
    if (!above || !below || !(*above > 0) || !(*below > 0))
        return std::nullopt;
    const double value = *above / *below;
    return std::isfinite(value) && value > 0 ? std::optional(value) : std::nullopt;
}

QString nearestJudgement(double value)
{
    const bool inverse = value < 1;
    const double size = inverse ? 1 / value : value;
    int nearest = 1;
    for (int step = 2; step <= 9; ++step)
        if (std::abs(std::log(size / step)) < std::abs(std::log(size / nearest)))
            nearest = step;
    return inverse && nearest > 1 ? u"1/%1"_s.arg(nearest) : QString::number(nearest);
}

} // namespace s3::choice
