// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ObservationTable.h"

#include <cctype>

namespace s3::evidence {

QString flagLetters(Flags flags)
{
    static constexpr std::pair<Flag, char16_t> letters[] = {
        {Flag::Missing, u'm'}, {Flag::Confidential, u'c'}, {Flag::Estimated, u'e'}, {Flag::Provisional, u'p'},
        {Flag::Break, u'b'},   {Flag::Unreliable, u'u'},   {Flag::Noted, u'n'},
    };
    QString text;
    for (const auto& [flag, letter] : letters)
        if (flags.testFlag(flag))
            text += QChar(letter);
    return text;
}

std::optional<Flags> knownFlag(char letter)
{
    // Eurostat's list of observation flags.
    switch (letter) {
    case 'b':
        return Flag::Break;
    case 'c':
        return Flag::Confidential;
    case 'e':
    case 's':
    case 'f':
        return Flag::Estimated;
    case 'p':
        return Flag::Provisional;
    case 'u':
        return Flag::Unreliable;
    case 'z':
    case 'm':
        return Flag::Missing;
    case 'd':
    case 'i':
    case 'n':
    case 'r':
        return Flag::Noted;
    default:
        return std::nullopt;
    }
}

Flags flagsFromLetters(std::string_view letters)
{
    Flags flags;
    for (const char c : letters) {
        if (std::isspace(static_cast<unsigned char>(c)) || c == ',' || c == ';')
            continue;
        const char lower = char(std::tolower(static_cast<unsigned char>(c)));
        flags |= knownFlag(lower).value_or(Flags(Flag::Noted));
    }
    return flags;
}

Flags flagsFromStatus(std::string_view codes)
{
    Flags flags;
    for (const char c : codes) {
        switch (std::toupper(static_cast<unsigned char>(c))) {
        case 'A':
        case ' ':
        case ',':
        case ';':
        case '_': // "_Z": not applicable; the Z says so
            break;
        case 'B':
            flags |= Flag::Break;
            break;
        case 'E':
        case 'F':
        case 'I':
            flags |= Flag::Estimated;
            break;
        case 'P':
            flags |= Flag::Provisional;
            break;
        case 'U':
        case 'V':
            flags |= Flag::Unreliable;
            break;
        case 'H':
        case 'L':
        case 'M':
        case 'O':
        case 'Z':
            flags |= Flag::Missing;
            break;
        case 'Q':
            flags |= Flag::Missing | Flag::Confidential;
            break;
        default:
            flags |= Flag::Noted;
        }
    }
    return flags;
}

std::optional<int> CodeBook::recall(std::string_view utf8)
{
    if (m_last >= 0 && m_lastText == utf8)
        return m_last;
    const auto found = m_numbers.find(utf8);
    if (found == m_numbers.end())
        return std::nullopt;
    m_last = found->second;
    m_lastText = utf8;
    return m_last;
}

int CodeBook::intern(std::string_view utf8)
{
    if (const auto known = recall(utf8))
        return *known;
    m_last = int(m_codes.size());
    m_lastText = utf8;
    m_codes.append(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    m_numbers.emplace(m_lastText, m_last);
    return m_last;
}

int CodeBook::intern(const QString& code)
{
    const QByteArray bytes = code.toUtf8();
    return intern(std::string_view(bytes.constData(), size_t(bytes.size())));
}

std::optional<int> CodeBook::find(const QString& code) const
{
    const QByteArray bytes = code.toUtf8();
    const auto found = m_numbers.find(std::string_view(bytes.constData(), size_t(bytes.size())));
    if (found == m_numbers.end())
        return std::nullopt;
    return found->second;
}

void ObservationTable::add(int region, int industry, int period, std::optional<double> value, Flags flags)
{
    flags.setFlag(Flag::Missing, !value);
    m_region.push_back(region);
    m_industry.push_back(industry);
    m_period.push_back(period);
    m_value.push_back(value.value_or(0));
    m_flags.push_back(quint16(flags.toInt()));
}

void ObservationTable::reserve(int observations)
{
    const auto n = size_t(observations);
    m_region.reserve(n);
    m_industry.reserve(n);
    m_period.reserve(n);
    m_value.reserve(n);
    m_flags.reserve(n);
}

void ObservationTable::setFlags(int row, Flags flags)
{
    flags.setFlag(Flag::Missing, this->flags(row).testFlag(Flag::Missing));
    m_flags[size_t(row)] = quint16(flags.toInt());
}

void ObservationTable::replace(int row, std::optional<double> value, Flags flags)
{
    flags.setFlag(Flag::Missing, !value);
    m_value[size_t(row)] = value.value_or(0);
    m_flags[size_t(row)] = quint16(flags.toInt());
}

void ObservationTable::remove(const std::vector<bool>& marked)
{
    size_t kept = 0;
    for (size_t row = 0; row < m_value.size(); ++row) {
        if (row < marked.size() && marked[row])
            continue;
        m_region[kept] = m_region[row];
        m_industry[kept] = m_industry[row];
        m_period[kept] = m_period[row];
        m_value[kept] = m_value[row];
        m_flags[kept] = m_flags[row];
        ++kept;
    }
    m_region.resize(kept);
    m_industry.resize(kept);
    m_period.resize(kept);
    m_value.resize(kept);
    m_flags.resize(kept);
}

std::optional<double> ObservationTable::value(int row) const
{
    if (flags(row).testFlag(Flag::Missing))
        return std::nullopt;
    return m_value[size_t(row)];
}

} // namespace s3::evidence
