// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of a classification codes belong to. Versions must not be mixed in one computation: from one
// to the next, headings change their content, and letters of sections their meaning.
#pragma once

#include "core/base/Result.h"
#include "core/evidence/Classification.h"
#include "core/evidence/ObservationTable.h"

namespace s3::evidence {

/// The version that the name of a scheme tells, in one spelling: "NACE Rev. 2" for nace_r2, WZ 2008, ÖNACE
/// 2008, NOGA 2008, ATECO 2007, SKD 2008, NAF rev. 2; "NACE Rev. 2.1" for WZ 2025 and the like; "NUTS 2021".
/// Empty if the name tells no version.
QString versionOfScheme(const QString& scheme);

/// The shipped list of that version; nothing if there is none (NUTS 2021, NAICS, a scheme of the user's own).
std::optional<CodeList> listOfScheme(const QString& scheme);

/// What codes tell about their version. Totals, ranges and free codes tell nothing, nor do regions of
/// countries that only one list holds.
struct VersionEvidence {
    QStringList olderOnly; ///< in NACE Rev. 2 or NUTS 2016, not in the newer list
    QStringList newerOnly; ///< in NACE Rev. 2.1 or NUTS 2024, not in the older list
    int inBoth = 0;
    int inNeither = 0;
    /// The codes that only one list holds are those of NUTS 2021, which stands between the two lists: it has
    /// the newer codes of some countries beside the older ones of others.
    bool isBetween = false;

    bool isMixed() const { return !olderOnly.isEmpty() && !newerOnly.isEmpty() && !isBetween; }
    int known() const { return int(olderOnly.size() + newerOnly.size()) + inBoth; }
};
VersionEvidence versionEvidence(const QStringList& codes, Axis axis);

/// The list that the codes are from: at least half of them are in it, and some are in it alone. Nothing if
/// the codes are free, of both versions, or the same in both.
std::optional<CodeList> recogniseList(const QStringList& codes, Axis axis);

/// The name of the scheme to propose for codes of these periods: the recognised list, else by the years (NACE
/// Rev. 2.1 is used for statistics from 2025 on), "NUTS" where the codes are the same in every version; empty
/// for free codes.
QString proposedScheme(const QStringList& codes, Axis axis, const QStringList& periods);

/// Codes and what their data set says of them.
struct CodesInUse {
    QString scheme;
    QStringList codes;
};
/// The codes of a table that have a value anywhere: a code with gaps alone enters no computation. (Files that
/// list the regions of every version leave those of other years empty.)
CodesInUse codesInUse(const QString& scheme, const ObservationTable& table, Axis axis);

/// Refused if codes that would meet in one computation prove to be of two versions: some only one version
/// holds, others only the other one. Codes of both versions, totals and free codes prove nothing. `where`
/// tells the periods or data sets; the context of the error names the codes, in the application's language
/// (see refusalText()). Hand over codes that have a value.
Result<void> oneVersion(const QString& where, const QStringList& regions, const QStringList& industries);

/// The sentences of such an error, and what to do about it.
QString refusalText(const Error& error);
/// The codes on both axes to leave out so that those of one version remain: of each axis that mixes versions
/// the smaller side.
struct Strangers {
    QStringList regions;
    QStringList industries;
    bool isEmpty() const { return regions.isEmpty() && industries.isEmpty(); }
};
Strangers strangersIn(const QStringList& regions, const QStringList& industries);

// Sentences in the application's language; empty if all is well.

/// Why the two must not be used in one computation. Regions whose codes all stayed the same may, whatever the
/// names of their schemes; industries may not: K is another section in each version.
QString versionConflict(const CodesInUse& one, const CodesInUse& other, Axis axis);
/// That a set of codes, which says it is one, holds codes of two versions, naming some of them.
QString mixedVersions(const QStringList& codes, Axis axis);
/// That codes are not in the version that their data set names, naming some of them.
QString strangersToScheme(const CodesInUse& use, Axis axis);

} // namespace s3::evidence
