// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/SecondVector.h"

#include <Eigen/Dense>
#include <cmath>
#include <random>

namespace s3::evidence {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using Block = Eigen::Matrix<double, Eigen::Dynamic, 2, Eigen::RowMajor>;

constexpr double residualWanted = 1e-13;
constexpr double nothingLeft = 1e-12; ///< a new direction shorter than this is rounding
constexpr Index mostVectors = 480;

/// S S^T and S^T as operators, with the first singular vector.
class Normalised {
public:
    explicit Normalised(const Ones& ones)
        : m_ones(ones)
        , m_rowScale(ones.rowCount())
        , m_columnScale(VectorXd::Zero(ones.columnCount))
        , m_first(ones.rowCount())
    {
        for (const int column : ones.column)
            m_columnScale[column] += 1;
        m_columnScale = m_columnScale.cwiseInverse();
        for (int row = 0; row < ones.rowCount(); ++row)
            m_first[row] = std::sqrt(double(ones.start[size_t(row) + 1] - ones.start[size_t(row)]));
        m_rowScale = m_first.cwiseInverse();
        m_first.normalize();
    }

    const VectorXd& first() const { return m_first; }
    Index size() const { return m_first.size(); }

    /// S S^T x without the part along the first vector.
    Block apply(const Block& x) const
    {
        Block between = Block::Zero(m_columnScale.size(), 2);
        for (int row = 0; row < m_ones.rowCount(); ++row) {
            const Eigen::RowVector2d scaled = x.row(row) * m_rowScale[row];
            for (int k = m_ones.start[size_t(row)]; k < m_ones.start[size_t(row) + 1]; ++k)
                between.row(m_ones.column[size_t(k)]) += scaled;
        }
        between.array().colwise() *= m_columnScale.array();
        Block y(x.rows(), 2);
        for (int row = 0; row < m_ones.rowCount(); ++row) {
            Eigen::RowVector2d sum = Eigen::RowVector2d::Zero();
            for (int k = m_ones.start[size_t(row)]; k < m_ones.start[size_t(row) + 1]; ++k)
                sum += between.row(m_ones.column[size_t(k)]);
            y.row(row) = sum * m_rowScale[row];
        }
        y -= m_first * (m_first.transpose() * y);
        return y;
    }

    /// S^T x.
    VectorXd toColumns(const VectorXd& x) const
    {
        VectorXd y = VectorXd::Zero(m_columnScale.size());
        for (int row = 0; row < m_ones.rowCount(); ++row)
            for (int k = m_ones.start[size_t(row)]; k < m_ones.start[size_t(row) + 1]; ++k)
                y[m_ones.column[size_t(k)]] += x[row] * m_rowScale[row];
        return y.cwiseProduct(m_columnScale.cwiseSqrt());
    }

    /// S S^T as a matrix, without the first vector.
    MatrixXd matrix() const
    {
        PaddedRows transposed(m_ones.columnCount, m_ones.rowCount());
        for (int row = 0; row < m_ones.rowCount(); ++row)
            for (int k = m_ones.start[size_t(row)]; k < m_ones.start[size_t(row) + 1]; ++k)
                transposed.row(m_ones.column[size_t(k)])[row] = m_columnScale[m_ones.column[size_t(k)]];
        const PaddedRows product = sumRows(m_ones, transposed);
        MatrixXd gram(size(), size());
        for (Index a = 0; a < size(); ++a)
            for (Index b = 0; b < size(); ++b)
                gram(b, a) = product.row(int(a))[b] * m_rowScale[a] * m_rowScale[b];
        return gram - m_first * m_first.transpose();
    }

private:
    const Ones& m_ones;
    VectorXd m_rowScale;    ///< 1 / square root of the row sum
    VectorXd m_columnScale; ///< 1 / column sum
    VectorXd m_first;       ///< length 1
};

SecondVector resultOf(const Normalised& matrix, const VectorXd& vector, double value, double nextValue)
{
    SecondVector result;
    result.value = std::max(value, 0.0);
    result.nextValue = std::max(nextValue, 0.0);
    result.ofRows.assign(vector.begin(), vector.end());
    const VectorXd columns = matrix.toColumns(vector) / std::sqrt(std::max(value, 1e-300));
    result.ofColumns.assign(columns.begin(), columns.end());
    return result;
}

/// The growing orthonormal basis of the Lanczos method and the matrix projected on it.
class Lanczos {
public:
    explicit Lanczos(const Normalised& matrix)
        : m_matrix(matrix)
        , m_basis(matrix.size(), mostVectors + 2)
        , m_projected(MatrixXd::Zero(mostVectors + 2, mostVectors + 2))
    {
        append(random());
        append(random());
    }

    Index vectors() const { return m_count - 2; } ///< of which the projection is known

    void step()
    {
        const Index at = m_count - 2;
        Block next = m_matrix.apply(m_basis.middleCols(at, 2));
        for (int pass = 0; pass < 2; ++pass) { // twice is enough
            const MatrixXd along = m_basis.leftCols(m_count).transpose() * next;
            next -= m_basis.leftCols(m_count) * along;
            m_projected.block(0, at, m_count, 2) += along;
        }
        m_link.setZero();
        for (Index column = 0; column < 2; ++column) {
            VectorXd vector = next.col(column);
            if (column == 1) {
                m_link(0, 1) = m_basis.col(m_count - 1).dot(vector);
                vector -= m_link(0, 1) * m_basis.col(m_count - 1);
            }
            m_link(column, column) = vector.norm();
            if (m_link(column, column) > nothingLeft) {
                append(vector);
            } else { // the space is exhausted in this direction: go on with any other
                m_link(column, column) = 0;
                append(random());
            }
        }
    }

    struct Pair {
        VectorXd vector; ///< in the basis
        double value = 0;
        double residual = 0;
    };

    /// The largest two approximations.
    std::array<Pair, 2> best() const
    {
        const Index n = vectors();
        const MatrixXd part = m_projected.topLeftCorner(n, n).selfadjointView<Eigen::Upper>();
        const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(part);
        std::array<Pair, 2> pairs;
        for (Index k = 0; k < 2; ++k) {
            Pair& pair = pairs[size_t(k)];
            pair.vector = solver.eigenvectors().col(n - 1 - k);
            pair.value = solver.eigenvalues()[n - 1 - k];
            pair.residual = (m_link * pair.vector.tail(2)).norm();
        }
        return pairs;
    }

    VectorXd inFull(const Pair& pair) const
    {
        return (m_basis.leftCols(vectors()) * pair.vector).normalized();
    }

private:
    VectorXd random()
    {
        VectorXd vector(m_matrix.size());
        for (double& entry : vector)
            entry = double(m_numbers()) / double(std::minstd_rand::max()) - 0.5;
        return vector;
    }

    /// Adds a vector of which only the direction counts, made orthogonal to all others.
    void append(VectorXd vector)
    {
        for (int pass = 0; pass < 2; ++pass) {
            vector -= m_matrix.first() * m_matrix.first().dot(vector);
            vector -= m_basis.leftCols(m_count) * (m_basis.leftCols(m_count).transpose() * vector);
            vector.normalize();
        }
        m_basis.col(m_count++) = vector;
    }

    const Normalised& m_matrix;
    MatrixXd m_basis;
    MatrixXd m_projected;
    Eigen::Matrix2d m_link = Eigen::Matrix2d::Zero(); ///< from the last known block to the next
    Index m_count = 0;
    std::minstd_rand m_numbers{20260417}; // the same numbers in every run: results do not change between runs
};

double residualOf(const Normalised& matrix, const VectorXd& vector, double value)
{
    Block both(vector.size(), 2);
    both.col(0) = vector;
    both.col(1) = vector;
    return (matrix.apply(both).col(0) - value * vector).norm();
}

} // namespace

SecondVector secondVectorFull(const Ones& ones)
{
    const Normalised matrix(ones);
    const Eigen::SelfAdjointEigenSolver<MatrixXd> solver(matrix.matrix());
    const Index n = matrix.size();
    return resultOf(matrix, solver.eigenvectors().col(n - 1), solver.eigenvalues()[n - 1],
                    n > 1 ? solver.eigenvalues()[n - 2] : 0);
}

SecondVector secondVectorIterative(const Ones& ones)
{
    const Normalised matrix(ones);
    const Index most = std::min(mostVectors, matrix.size() - 3);
    if (most < 4)
        return secondVectorFull(ones);
    Lanczos lanczos(matrix);
    Index nextLook = 40;
    while (lanczos.vectors() + 2 <= most) {
        lanczos.step();
        if (lanczos.vectors() < std::min(nextLook, most - 1))
            continue;
        nextLook += nextLook / 2;
        const auto [second, third] = lanczos.best();
        const double gap = second.value - third.value;
        // The third value matters only for its distance.
        const bool isThirdKnown = third.residual <= std::max(0.05 * gap, 1e-11);
        if (second.residual > residualWanted / 10 || !isThirdKnown)
            continue;
        const VectorXd vector = lanczos.inFull(second);
        if (residualOf(matrix, vector, second.value) <= residualWanted)
            return resultOf(matrix, vector, second.value, third.value);
    }
    return secondVectorFull(ones);
}

} // namespace s3::evidence
