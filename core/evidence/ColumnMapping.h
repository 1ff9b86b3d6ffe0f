// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace s3::evidence {

/// What a column of an observation table is for.
enum class Role { Region, Industry, Time, Value, Flag };

/// What the header cells of the value columns of a wide table say.
struct Heading {
    Role role = Role::Time; ///< Time, Region or Industry
    int line = 0;           ///< which of the header's lines says it, from 0

    friend bool operator==(const Heading&, const Heading&) = default;
};

/// Which column (from 0) holds what; -1 = no column. A region, industry or time that has no column is the
/// same for the whole file and stands in the fixed text. In a wide table several columns hold values
/// (`valueColumns`) and the header above them says of which period, industry or region (`headings`); then
/// `value` is -1.
struct ColumnMapping {
    int region = -1;
    int industry = -1;
    int time = -1;
    int value = -1;
    int flag = -1;
    int confidentiality = -1; ///< any text but "F" (free) marks the observation confidential
    QVector<int> valueColumns;
    QVector<Heading> headings;
    bool flagsBeside = false; ///< the flags of a value column stand in the column to its right
    QString fixedRegion;
    QString fixedIndustry;
    QString fixedTime;

    bool isWide() const { return !valueColumns.isEmpty(); }
    bool isComplete() const;   ///< everything that reading needs is there
    bool has(Role role) const; ///< a column, a heading or a fixed text for a region, industry or time
    bool uses(int column) const;

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

struct MappingProposal {
    ColumnMapping mapping;
    QVector<Role> guessed; ///< found by their content alone, not by their name
};

/// The role that a column's name stands for: English, German and SDMX names, in any case and punctuation
/// ("TIME_PERIOD", "nace_r2", "Wirtschaftszweig", "geo\TIME_PERIOD" is a region).
std::optional<Role> roleOfName(const QString& name);

/// True for a year 1900 to 2100, a half-year, a quarter, a month or a day: 2015, 2015-Q1, 2015Q1, 2015-S1,
/// 2015-03, 2015M03, 2015-03-31, 31.03.2015.
bool looksLikePeriod(const QString& text);

/// Proposes by names first, then by what the cells look like. `header` may be empty.
MappingProposal proposeMapping(const QStringList& header, const QVector<QStringList>& sample);
/// The same for a header of several lines; `joined` names each column by all of them.
MappingProposal proposeMapping(const QVector<QStringList>& headerLines, const QStringList& joined,
                               const QVector<QStringList>& sample);

} // namespace s3::evidence
