// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace s3::identification {

/// What a list of industry codes stands for.
struct IndustryScope {
    QStringList divisions; ///< two digits, sorted, each once: "22"
    QStringList sections;  ///< letters given without a division, sorted, each once
    QStringList unknown;   ///< as written: no code of the classification
    bool isEmpty() const { return divisions.isEmpty() && sections.isEmpty() && unknown.isEmpty(); }
};

/// Sections and divisions of NACE Rev. 2, from resources/classifications/nace_rev2.csv.
class IndustryNames {
public:
    /// Empty if the resource cannot be read, which is logged.
    static IndustryNames load();

    /// Codes separated by blanks, commas or semicolons: "C22", "22.2", "22", "C13-C15", "C". Groups and
    /// classes count as their division. A letter that does not fit its division makes the code unknown.
    IndustryScope scopeOf(const QString& codes) const;
    /// In the application's language where there is a name in it, else English; empty for an unknown code.
    QString name(const QString& code) const;
    /// The code of the section or division that carries `title` as its name in any language; empty if none
    /// does. Case and white space do not matter, nor a leading "Manufacture of".
    QString codeNamed(const QString& title) const;
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry {
        QString parent;
        QString english;
        QString german;
    };
    bool addDivisions(const QString& code, QStringList& divisions) const;

    QHash<QString, Entry> m_entries;
    QHash<QString, QString> m_byName;
};

} // namespace s3::identification
