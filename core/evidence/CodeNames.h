// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Records.h"
#include "core/project/Project.h"

namespace s3::evidence {

/// True if codes of this scheme mean what NACE Rev. 2 says: "NACE Rev. 2", its national versions such as
/// WZ 2008, OENACE 2008 and NOGA 2008, or no scheme told. NACE Rev. 2.1 moves sections and is not among them.
bool followsNace2(const QString& scheme);

/// A short name of a NACE Rev. 2 section, division or usual aggregate (B-E, G-I, M_N, C13-C15), in the
/// application's language; empty for any other code.
QString nace2Name(const QString& code);

/// "C22 Rubber and plastic products"; the code alone if its scheme or the code is not known.
QString industryLabel(const QString& code, const QString& scheme);
/// "Rubber and plastic products"; the code alone if it has no name.
QString industryShortName(const QString& code, const QString& scheme);

/// Names of region codes: those of the project's regions, then countries; the code where there is none.
class RegionNames {
public:
    RegionNames() = default;
    explicit RegionNames(const Reader& reader);
    QString nameOf(const QString& code) const;
    /// "Upper Austria (AT31)"; the code alone if it has no name.
    QString labelOf(const QString& code) const;

private:
    QHash<QString, QString> m_names;
};

} // namespace s3::evidence
