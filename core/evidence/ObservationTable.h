// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace s3::evidence {

/// What the source says about an observation. Several may hold at once ("bp": a provisional value after a
/// break).
enum class Flag : quint16 {
    Missing = 0x01,      ///< no value; never to be read as zero
    Confidential = 0x02, ///< withheld by the statistical office (c)
    Estimated = 0x04,    ///< estimated by the source (e, s, f)
    Provisional = 0x08,  ///< may still change (p)
    Break = 0x10,        ///< not comparable with the period before (b)
    Unreliable = 0x20,   ///< low reliability (u, /)
    Noted = 0x40,        ///< any other remark of the source (d, i, n, r, unknown letters)
};
Q_DECLARE_FLAGS(Flags, Flag)
Q_DECLARE_OPERATORS_FOR_FLAGS(Flags)

/// Stored form of flags: one letter each in the order m c e p b u n; empty for a plain value.
QString flagLetters(Flags flags);
/// The flags of letters as Eurostat writes them (any case); an unknown letter counts as Noted.
Flags flagsFromLetters(std::string_view letters);
/// The flags of SDMX's OBS_STATUS (code list CL_OBS_STATUS): A none, B break, E F I estimated, P provisional,
/// U V unreliable, L M O missing, Q withheld; others count as Noted. Several codes may stand in one cell.
Flags flagsFromStatus(std::string_view codes);
/// The flag of one lower-case letter that Eurostat uses; nothing for any other character.
std::optional<Flags> knownFlag(char letter);

/// Codes in order of first appearance, each with a small number.
class CodeBook {
public:
    int intern(std::string_view utf8); ///< the number of a code, new or known
    int intern(const QString& code);
    std::optional<int>
    recall(std::string_view utf8); ///< as find(), fast for the same code many times in a row
    std::optional<int> find(const QString& code) const;
    int size() const { return int(m_codes.size()); }
    const QString& code(int number) const { return m_codes.at(number); }
    const QStringList& codes() const { return m_codes; }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    QStringList m_codes;
    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_numbers;
    std::string m_lastText; // tables are mostly sorted: the same code comes many times in a row
    int m_last = -1;
};

/// Observations of one measure by region, industry and period: a value type, 22 bytes an observation.
/// A value that the source does not give has Flag::Missing and no value.
class ObservationTable {
public:
    CodeBook& regions() { return m_regions; }
    CodeBook& industries() { return m_industries; }
    CodeBook& periods() { return m_periods; }
    const CodeBook& regions() const { return m_regions; }
    const CodeBook& industries() const { return m_industries; }
    const CodeBook& periods() const { return m_periods; }

    /// Without a value the observation gets Flag::Missing, with one it loses it.
    void add(int region, int industry, int period, std::optional<double> value, Flags flags = {});
    void reserve(int observations);
    void setFlags(int row, Flags flags); ///< Flag::Missing stays as it is
    void replace(int row, std::optional<double> value, Flags flags);
    /// Drops the observations marked true; `marked` may be shorter than the table. Codes stay known.
    void remove(const std::vector<bool>& marked);

    int size() const { return int(m_value.size()); }
    bool isEmpty() const { return m_value.empty(); }
    int region(int row) const { return m_region[size_t(row)]; }
    int industry(int row) const { return m_industry[size_t(row)]; }
    int period(int row) const { return m_period[size_t(row)]; }
    Flags flags(int row) const { return Flags(m_flags[size_t(row)]); }
    std::optional<double> value(int row) const;

private:
    CodeBook m_regions;
    CodeBook m_industries;
    CodeBook m_periods;
    std::vector<int> m_region;
    std::vector<int> m_industry;
    std::vector<int> m_period;
    std::vector<double> m_value; // 0 where Flag::Missing says that there is none
    std::vector<quint16> m_flags;
};

} // namespace s3::evidence
