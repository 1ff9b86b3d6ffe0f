// SPDX-License-Identifier: GPL-3.0-or-later
// Complexity scores from elsewhere, for data with too few regions to compute any: an industry, a score.
#pragma once

#include "core/evidence/Observations.h"

namespace s3::evidence {

/// Reads a table of text or a workbook whose first column is the industry and whose second is the score; a
/// header row is passed over. InvalidInput with the place: a row without a number, an industry twice, no row
/// at all.
Result<QHash<QString, double>> readComplexityScores(const QString& path);

/// Dataset::measure of scores: they are kept as a data set, so that they carry their source and licence, but
/// are no statistics of a region.
inline QString complexityScoreCode()
{
    return QStringLiteral("complexity_score");
}

/// Keeps the scores as a data set of that measure; `industryScheme` as of the data they are used with.
Result<IdOf<Dataset>> storeComplexityScores(Writer& writer, const QString& title,
                                            const QString& industryScheme,
                                            const QHash<QString, double>& scores);

/// All data sets of scores in the project.
QList<Dataset> complexityScoreSets(const Reader& reader);
QHash<QString, double> loadComplexityScores(const Reader& reader, const Dataset& dataset);

} // namespace s3::evidence
