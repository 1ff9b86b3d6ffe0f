// SPDX-License-Identifier: GPL-3.0-or-later
// The code lists that ship with the program, see resources/classifications/README.md.
#pragma once

#include "core/evidence/Aggregates.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace s3::evidence {

enum class CodeList { Nace2, Nace21, Nuts2016, Nuts2024 };

/// The proper name, the same in every language: "NACE Rev. 2", "NUTS 2024".
QString nameOf(CodeList list);
Axis axisOf(CodeList list);

// Levels of NACE and NUTS.
inline constexpr int sectionLevel = 1;
inline constexpr int divisionLevel = 2;
inline constexpr int groupLevel = 3;
inline constexpr int classLevel = 4;
inline constexpr int countryLevel = 0;

/// One heading of a code list.
struct CodeHeading {
    QString code;    ///< "C", "10", "10.1", "10.11"; "AT", "AT3", "AT31", "AT311"
    int level = 0;   ///< NACE 1 section to 4 class; NUTS 0 country to 3
    QString parent;  ///< code of the heading above; empty at the top
    QString english; ///< of a region: its name in its own language
    QString german;  ///< may be empty
};

/// One code list with its hierarchy. Codes may be spelt in any usual way: C10, 10, c10 are one division;
/// C10.1, C101, 10.1 and 101 one group. Leading zeros count: "1" is not "01". A section letter that does not
/// hold the division makes the code unknown: J62 is in NACE Rev. 2, K62 in Rev. 2.1.
class Classification {
public:
    /// Read at the first call (some milliseconds) and kept; may be called from any thread. Empty, with a line
    /// in the log, if the resource is not there.
    static const Classification& of(CodeList list);

    const CodeHeading* find(const QString& code) const; ///< null for a code that is no single heading
    bool contains(const QString& code) const { return find(code) != nullptr; }
    QVector<const CodeHeading*> children(const QString& code) const; ///< in the order of the list
    QVector<const CodeHeading*> level(int level) const;              ///< in the order of the list
    /// The heading of that level that holds the code or is it; null if there is none.
    const CodeHeading* ancestor(const QString& code, int level) const;

    /// The headings that a code stands for: itself, or those of a range or union that ends or begins with
    /// them (B-E, A_U, C10-C12, BDE, M_N). Empty for a free code.
    QVector<const CodeHeading*> meaning(const QString& code) const;

    /// In the application's language where the list has it, else as the list has it.
    QString officialName(const QString& code) const;

    CodeList list() const { return m_list; }
    const std::vector<CodeHeading>& headings() const { return m_headings; }

private:
    explicit Classification(CodeList list);
    void read();
    void add(CodeHeading heading);
    void addCountries(); ///< the list of 2024 begins below them
    const CodeHeading* plain(const QString& code) const;
    const CodeHeading* nace(const QString& code) const;
    QVector<const CodeHeading*> range(const CodeHeading& first, const CodeHeading& last) const;

    CodeList m_list;
    std::vector<CodeHeading> m_headings;
    QHash<QString, int> m_numbers;
};

/// The group of a code for related variety or a filter: its heading of that level; the code itself where it
/// lies above that level, spans several of its headings (B-E has no section) or is free.
QString groupOf(const QString& code, CodeList list, int level);

/// True if `code` is `group` or lies within it: 10.1 in C and in B-E, AT31 in AT3. Free codes lie only in
/// themselves.
bool liesWithin(const QString& code, const QString& group, CodeList list);

/// True for a code of a part of a country that belongs to no region (DEZ, DEZZ, DEZZZ).
bool isExtraRegio(const QString& code);

} // namespace s3::evidence
