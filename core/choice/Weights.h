// SPDX-License-Identifier: GPL-3.0-or-later
// Weights of criteria, by points or by pairwise comparison (the eigenvector method of the analytic hierarchy
// process). T. L. Saaty, "A scaling method for priorities in hierarchical structures", Journal of
// Mathematical Psychology 15 (1977) 234-281.
//
// - Judgement a(i,j): how many times as important i is as j, 1/9 to 9; a(j,i) = 1 / a(i,j), a(i,i) = 1.
// - Weights: the principal right eigenvector, adding up to 1. lambda_max: its eigenvalue, n or more.
// - CI = (lambda_max - n) / (n - 1), 0 for n = 1. CR = CI / RI; RI, the mean CI of random matrices as Saaty
//   gives it, for n = 1 to 15: 0 0 0.58 0.90 1.12 1.24 1.32 1.41 1.45 1.49 1.51 1.48 1.56 1.57 1.59. CR = 0
//   for n <= 2, where nobody can contradict themselves; nothing for n > 15.
// - CR above 0.1 asks for a second look.
// - The most inconsistent judgement: the largest |ln(a(i,j) w(j) / w(i))|, the first where several are equal.
// - A group's matrix: the geometric mean of the members' judgements, cell by cell, which keeps it reciprocal.
//   J. Aczel, T. L. Saaty, Journal of Mathematical Psychology 27 (1983) 93-102.
// - A matrix with a missing pair is not evaluated; see faultOf().
#pragma once

#include <QStringView>
#include <optional>
#include <vector>

namespace s3::choice {

/// Shares that add up to 1; nothing if there is none, one is negative or not finite, or all are 0.
std::optional<std::vector<double>> weightsFromPoints(const std::vector<double>& points);

struct PairwiseMatrix {
    int size = 0;
    std::vector<std::optional<double>> cells; ///< row by row; nothing = not judged

    /// Ones on the diagonal, nothing elsewhere.
    static PairwiseMatrix unjudged(int size);
    std::optional<double> at(int row, int column) const
    {
        return cells[size_t(row) * size_t(size) + size_t(column)];
    }
    /// Sets both a(row,column) and its mirror, 1 / value.
    void judge(int row, int column, double value);
    /// Fills in the mirror of every judgement that stands on one side of the diagonal alone, and the
    /// diagonal.
    void complete();
};

enum class MatrixFault { Missing, NotPositive, Diagonal, NotReciprocal };
struct MatrixCheck {
    std::optional<MatrixFault> fault;
    int row = -1; ///< from 0
    int column = -1;
    bool ok() const { return !fault; }
};
/// The first fault, row by row. Mirrored judgements must multiply to 1 within 0.005, so that 0.333 and 3 pass
/// and 0.3 and 3 do not.
MatrixCheck check(const PairwiseMatrix& matrix);

struct InconsistentJudgement {
    int row = 0; ///< row < column
    int column = 0;
    double given = 1;
    double consistent = 1; ///< w(row) / w(column)
};

struct PairwiseWeights {
    std::vector<double> weights;
    double lambdaMax = 0;
    double consistencyIndex = 0;                ///< 0 or more
    std::optional<double> consistencyRatio;     ///< nothing for more than 15 criteria
    std::optional<InconsistentJudgement> worst; ///< nothing where all judgements fit (within 1e-9)
    bool inconsistent() const { return consistencyRatio.value_or(0) > 0.1; }
};
/// Nothing if check() finds a fault or there is no criterion.
std::optional<PairwiseWeights> weightsFromPairs(const PairwiseMatrix& matrix);

/// Saaty's random index; nothing outside 1 to 15.
std::optional<double> randomIndex(int size);

/// Of matrices of one size without missing cells; nothing if there is none.
std::optional<PairwiseMatrix> geometricMean(const std::vector<PairwiseMatrix>& matrices);

/// "3", "1/3", "0.5": a number or a fraction of two, above 0. A decimal comma is read where `decimalComma`.
std::optional<double> judgementFrom(QStringView text, bool decimalComma = false);
/// The nearest of 1/9, 1/8 ... 1 ... 8, 9 (by ratio) as text: "1/3".
QString nearestJudgement(double value);

} // namespace s3::choice
