// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst's pages hand to the measures: which codes take part, and how industries are grouped.
#pragma once

#include "core/evidence/Records.h"
#include "core/evidence/RegionalMeasures.h"
#include "core/project/Project.h"

namespace s3::evidence {

/// Codes of a table that no sum may count. Read on the thread of the project, used on any.
struct NotSummed {
    QStringList regions;
    QStringList industries;
    friend bool operator==(const NotSummed&, const NotSummed&) = default;
};

/// As decided for the data set; where nothing was decided, as leftOutOfTotals() finds them among the codes of
/// the period.
NotSummed notSummed(const Reader& reader, const Dataset& dataset, const ObservationTable& table,
                    const QString& period);

/// The groups that related and unrelated variety are split by: sections for divisions, divisions for groups
/// and classes. Empty for a scheme that is no NACE and for data that knows sections alone. `name` tells
/// which.
struct VarietyGroups {
    QHash<QString, QString> groupOf;
    int level = 0; ///< sectionLevel or divisionLevel; 0 = no groups
    QString name;
};
VarietyGroups varietyGroups(const QStringList& industries, const QString& scheme);

/// Six broad kinds of industry by NACE section: primary (A, B), manufacturing (C), utilities and construction
/// (D to F), trade, transport and tourism (G to I), information, finance and business (J to N), public and
/// personal services (O to U). 0 to 5 in this order; 5 as well for codes that tell no section.
int broadKind(const QString& industry, const QString& scheme);
QStringList broadKindNames();

} // namespace s3::evidence
