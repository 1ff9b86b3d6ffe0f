// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace s3::evidence {

/// What a column of an observation table is for.
enum class Role { Region, Industry, Time, Value, Flag };

/// Which column (from 0) holds what; -1 = no column. A region, industry or time that has no column is the
/// same for the whole file and stands in the fixed text. In a wide table every period has a column of values
/// instead: then `time` and `value` are -1 and `periods` lists those columns, whose header cells are the
/// periods.
struct ColumnMapping {
    int region = -1;
    int industry = -1;
    int time = -1;
    int value = -1;
    int flag = -1;
    QVector<int> periods;
    QString fixedRegion;
    QString fixedIndustry;
    QString fixedTime;

    bool isWide() const { return !periods.isEmpty(); }
    bool isComplete() const; ///< everything that reading needs is there

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

struct MappingProposal {
    ColumnMapping mapping;
    QVector<Role> guessed; ///< found by their content alone, not by their name
};

/// The role that a column's name stands for: English, German and SDMX names, in any case and punctuation
/// ("TIME_PERIOD", "nace_r2", "Wirtschaftszweig", "geo\TIME_PERIOD" is a region).
std::optional<Role> roleOfName(const QString& name);

/// True for a year 1900 to 2100, a quarter or a month: 2015, 2015-Q1, 2015Q1, 2015-03, 2015M03.
bool looksLikePeriod(const QString& text);

/// Proposes by names first, then by what the cells look like. `header` may be empty.
MappingProposal proposeMapping(const QStringList& header, const QVector<QStringList>& sample);

} // namespace s3::evidence
