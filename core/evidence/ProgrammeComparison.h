// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Programmes.h"
#include "core/project/Project.h"

namespace s3::evidence {

/// Where a value lies among the reference values that are known. A reference without a value does not count.
struct ReferencePosition {
    std::optional<double> own;
    int known = 0; ///< reference programmes that state the value
    int of = 0;    ///< reference programmes altogether
    std::optional<double> lowest;
    std::optional<double> median; ///< mean of the two middle ones where their number is even
    std::optional<double> highest;
    int below = 0; ///< known values below `own`; 0 as long as there is no own value
    int equal = 0;
};

/// One code of a list: does the own programme have it, and how many of the reference do.
struct CodeShare {
    QString code;
    bool own = false;
    int count = 0;
    int of = 0; ///< that state any code of that list
};

/// An own programme beside others. Regions count once in the shares, however many programmes they have, since
/// the report gives objectives, types and target groups by region.
struct ProgrammeComparison {
    ReferencePosition budgetPerYear; ///< euros
    ReferencePosition duration;      ///< years
    QVector<CodeShare> objectives;   ///< most frequent first, ties in the order of the codes
    QVector<CodeShare> clusterTypes;
    QVector<CodeShare> targetGroups;
};

/// Codes stored as a JSON array, and back; what is no such array gives none.
QStringList codesFrom(const QString& stored);
QString storedCodes(const QStringList& codes);

/// Whole years, both counted; none while one is open or they are the wrong way round.
std::optional<int> durationOf(const OwnProgramme& own);
/// The whole budget spread evenly; none without budget or duration, or in another currency than the euro.
std::optional<double> budgetPerYear(const OwnProgramme& own);

ReferencePosition positionOf(std::optional<double> own, const QVector<std::optional<double>>& reference);
ProgrammeComparison compare(const OwnProgramme& own, const QVector<Programme>& reference);

/// Done: own programmes with title, country, duration, budget, objectives and target groups; of all.
std::pair<int, int> programmesDone(const Reader& reader);

} // namespace s3::evidence
