// SPDX-License-Identifier: GPL-3.0-or-later
// The second singular vectors of a normalised matrix of zeros and ones. Private to the measures.
#pragma once

#include "core/evidence/RowSums.h"

namespace s3::evidence {

/// Of S = R^-1/2 M C^-1/2, with M = ones, R and C its row and column sums, all above 0, and M connected, so
/// that the first singular value, 1, occurs once.
struct SecondVector {
    double value = 0;              ///< second singular value squared
    double nextValue = 0;          ///< the third squared; 0 if there is none
    std::vector<double> ofRows;    ///< left vector, length 1, any sign
    std::vector<double> ofColumns; ///< right vector with the same sign, S^T left / singular value
};

/// All eigenvectors of S S^T.
SecondVector secondVectorFull(const Ones& ones);

/// Block Lanczos with two vectors (so that a value that occurs twice is seen), full reorthogonalisation and
/// the known first vector removed; residual at most 1e-13. Falls back to the full way where it does not get
/// there.
SecondVector secondVectorIterative(const Ones& ones);

} // namespace s3::evidence
