// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Finding.h"
#include "core/evidence/RegionAnalysis.h"

#include <memory>

namespace s3 {

/// How the board is computed, beyond what it is about.
struct BoardSettings {
    double threshold = 1;
    int industryLevel = 0; ///< see FindingParameters
    int groupLevel = 0;
    friend bool operator==(const BoardSettings&, const BoardSettings&) = default;
};

/// Everything the board's views show, computed at once and then never changed.
struct ShownBoard {
    struct Comparison {
        QString code; ///< of the comparator; empty = all regions
        QString name;
        QVector<std::optional<double>> quotients; ///< by row of the board
        QStringList explanations;
    };
    evidence::RegionAnalysis analysis;
    evidence::BoardWords words;
    BoardSettings settings;
    QVector<Comparison> comparisons; ///< besides the board's own
    evidence::SectorMix mix;
    QString whyNoMix; ///< that its periods must not be set beside each other; empty if they may
    double highestQuotient = 0;
    double highestShare = 0;

    const evidence::Board& board() const { return analysis.board; }
    QString label(int row) const; ///< "C22 Rubber and plastic products"
    QString shortName(const QString& industry) const;
    /// What a finding of this board is computed of; `industry` empty = the region.
    evidence::FindingParameters parameters(const QString& industry) const;
};

using ShownBoardPtr = std::shared_ptr<const ShownBoard>;

/// One number on the page: what is explained and what can be kept.
struct BoardMark {
    evidence::FindingMeasure measure = evidence::FindingMeasure::LocationQuotient;
    evidence::FindingParameters parameters;
};

/// Errors as analyseRegion().
Result<ShownBoardPtr> computeBoard(evidence::DatasetMeasures& measures, const evidence::BoardWords& words,
                                   const evidence::BoardQuery& query, const BoardSettings& settings);

} // namespace s3
