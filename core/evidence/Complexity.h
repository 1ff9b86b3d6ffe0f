// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Presence.h"

namespace s3::evidence {

enum class ComplexityStatus {
    Ok,
    WeakSign,  ///< values hold, but their correlation with diversity is 0 or undefined: the sign is a
               ///< convention
    NotUnique, ///< the presence network falls apart, or the second singular value occurs twice: no values
    Undefined, ///< no variance: fewer than two regions or industries, or all structures alike: no values
};
/// ok, weak_sign, not_unique, undefined: as in files.
const char* codeOf(ComplexityStatus status);

/// Economic (region) and product (industry) complexity. M = presence without regions of diversity 0 and
/// industries of ubiquity 0, D and U = diagonal matrices of diversity and ubiquity; u, v = the second left
/// and right singular vectors of D^-1/2 M U^-1/2. ECI = D^-1/2 u, PCI = U^-1/2 v (the second eigenvectors of
/// D^-1 M U^-1 M^T and U^-1 M^T D^-1 M), both z-scored with the population standard deviation. One sign for
/// both, so that ECI correlates positively with diversity. Relative numbers: comparable within one period
/// only, and telling little below about 30 regions. C. A. Hidalgo, R. Hausmann, PNAS 106 (2009); R. Hausmann
/// et al., The Atlas of Economic Complexity, 2014.
struct Complexity {
    ComplexityStatus status = ComplexityStatus::Undefined;
    std::vector<std::optional<double>> eci; ///< by region; none where dropped
    std::vector<std::optional<double>> pci; ///< by industry; none where dropped
    std::vector<bool> regionDropped;        ///< diversity 0
    std::vector<bool> industryDropped;      ///< ubiquity 0
    /// Pearson correlation of ECI and diversity over the regions not dropped; none without variance. Below
    /// about 0.2 the sign is weak and a person may want to turn it round, see flipped().
    std::optional<double> diversityCorrelation;
    int components = 0;     ///< parts into which the network of regions and industries falls
    double secondValue = 0; ///< squared second singular value, 0 to 1
    double thirdValue = 0;  ///< the next one; the smaller the distance, the less the order can be trusted
    bool isFlipped = false; ///< turned round by hand
    /// Both turned round.
    Complexity flipped() const;
};

enum class ComplexitySolver {
    Automatic, ///< Full up to 128 regions (or industries, whichever are fewer), otherwise Iterative
    Full,      ///< all eigenvectors
    Iterative, ///< block Lanczos with full reorthogonalisation; falls back to Full if it does not converge
};

Complexity complexityOf(const Presence& presence, ComplexitySolver solver = ComplexitySolver::Automatic);

/// The method of reflections as a check: k(r,0) = diversity, k(i,0) = ubiquity, k(r,n) = mean of k(i,n-1)
/// over the industries present in r, and the other way round; after `steps` steps (even) z-scored
/// (population). The mean is removed and the scale restored at every step, because in plain doubles the
/// differences drown in the common mean after about twenty steps; neither changes the z-scores. With growing
/// steps it tends to ECI. None for dropped regions; all none where there is no variance. C. A. Hidalgo, R.
/// Hausmann, PNAS 106 (2009).
std::vector<std::optional<double>> reflectionsOfRegions(const Presence& presence, int steps = 20);

} // namespace s3::evidence
