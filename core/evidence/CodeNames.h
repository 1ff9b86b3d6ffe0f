// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Classification.h"
#include "core/evidence/Records.h"
#include "core/project/Project.h"

namespace s3::evidence {

/// The list that codes of a scheme are named from: the one that the scheme's name tells, NACE Rev. 2 if none
/// is told, nothing for a scheme that is no NACE (NAICS, a scheme of the user's own).
std::optional<CodeList> industryListOf(const QString& scheme);

/// A short name of a section, division, group, class or aggregate (B-E, G-I, M_N, C13-C15), in the
/// application's language; empty for any other code.
QString industryName(const QString& code, CodeList list);

/// "C22 Rubber and plastic products"; the code alone if its scheme or the code is not known.
QString industryLabel(const QString& code, const QString& scheme);
/// "Rubber and plastic products"; the code alone if it has no name.
QString industryShortName(const QString& code, const QString& scheme);

/// Names of region codes: those of the project's regions, then countries in the application's language, then
/// NUTS regions in their own; the code where there is none.
class RegionNames {
public:
    RegionNames() = default;
    /// `scheme` as in Dataset::regionScheme: codes of a scheme that is not NUTS (states, cantons) are named
    /// by the project's regions alone, since BE may be Belgium, Berlin or Bern.
    explicit RegionNames(const Reader& reader, const QString& scheme = {});
    QString nameOf(const QString& code) const;
    /// "Upper Austria (AT31)"; the code alone if it has no name.
    QString labelOf(const QString& code) const;

private:
    QHash<QString, QString> m_names;
    QString m_scheme;
};

} // namespace s3::evidence
