// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ValueText.h"

#include <array>
#include <charconv>
#include <cmath>

namespace s3::evidence {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view narrowNoBreakSpace = "\xE2\x80\xAF";
/// Files put together from several hold it in the middle too.
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view rightQuote = "\xE2\x80\x99";
constexpr std::string_view minusSign = "\xE2\x88\x92";
constexpr std::string_view enDash = "\xE2\x80\x93";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// The grouping sign at the head of `text`, empty if there is none.
std::string_view groupingAt(std::string_view text, char decimal)
{
    const char c = text.front();
    if (c == ' ' || c == '\'' || (c == ',' && decimal == '.') || (c == '.' && decimal == ','))
        return text.substr(0, 1);
    for (const std::string_view sign : {noBreakSpace, narrowNoBreakSpace, rightQuote})
        if (text.starts_with(sign))
            return sign;
    return {};
}

enum class Read { Number, NotANumber, OutOfRange };

Read fromPlain(std::string_view text, double& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || error == std::errc::invalid_argument)
        return Read::NotANumber;
    if (error == std::errc::result_out_of_range)
        return Read::OutOfRange;
    return std::isfinite(value) ? Read::Number : Read::NotANumber;
}

/// A number with the given decimal sign, its digits grouped by threes or not at all.
class NumberText {
public:
    NumberText(std::string_view text, char decimal)
        : m_rest(text)
        , m_decimal(decimal)
    {}

    Read read(double& value)
    {
        sign();
        if (!integerPart() || !fraction())
            return Read::NotANumber;
        if (m_size == m_digitsFrom || !exponent() || !m_rest.empty())
            return Read::NotANumber;
        return fromPlain({m_plain.data(), m_size}, value);
    }

private:
    bool put(char c)
    {
        if (m_size == m_plain.size())
            return false;
        m_plain[m_size++] = c;
        return true;
    }

    void sign()
    {
        if (m_rest.starts_with(minusSign) || m_rest.starts_with('-')) {
            put('-');
            m_rest.remove_prefix(m_rest.front() == '-' ? 1 : minusSign.size());
        } else if (m_rest.starts_with('+')) {
            m_rest.remove_prefix(1);
        }
        m_digitsFrom = m_size;
    }

    bool digits(int& count)
    {
        count = 0;
        for (; !m_rest.empty() && isDigit(m_rest.front()); m_rest.remove_prefix(1), ++count)
            if (!put(m_rest.front()))
                return false;
        return true;
    }

    bool integerPart()
    {
        std::string_view grouping;
        int run = 0;
        if (!digits(run))
            return false;
        while (!m_rest.empty()) {
            const std::string_view sign = groupingAt(m_rest, m_decimal);
            if (sign.empty())
                break;
            const bool first = grouping.empty();
            if (first ? (run < 1 || run > 3) : sign != grouping)
                return false;
            grouping = sign;
            m_rest.remove_prefix(sign.size());
            if (!digits(run) || run != 3)
                return false;
        }
        return true;
    }

    bool fraction()
    {
        int run = 0;
        if (!m_rest.starts_with(m_decimal))
            return true;
        m_rest.remove_prefix(1);
        return put('.') && digits(run) && m_size > m_digitsFrom + 1;
    }

    bool exponent()
    {
        if (!m_rest.starts_with('e') && !m_rest.starts_with('E'))
            return true;
        put('e');
        m_rest.remove_prefix(1);
        if (m_rest.starts_with('-'))
            put('-');
        if (m_rest.starts_with('-') || m_rest.starts_with('+'))
            m_rest.remove_prefix(1);
        int run = 0;
        return digits(run) && run > 0;
    }

    std::string_view m_rest;
    char m_decimal;
    std::array<char, 64> m_plain{};
    size_t m_size = 0;
    size_t m_digitsFrom = 0;
};

/// Takes one run of flag letters off the end: "10.98 p", "3e", ": c". Nothing is taken if a letter is unknown
/// or nothing is left.
Flags takeFlagRun(std::string_view& text)
{
    size_t from = text.size();
    Flags flags;
    while (from > 0 && isLower(text[from - 1])) {
        const auto flag = knownFlag(text[from - 1]);
        if (!flag)
            return {};
        flags |= *flag;
        --from;
    }
    const std::string_view rest = trimmed(text.substr(0, from));
    if (from == text.size() || text.size() - from > 4 || rest.empty())
        return {};
    // Without a space between them only a number or a colon takes letters: "3e", ":c", but "-inf" is no
    // flagged dash.
    const bool attached = rest.size() == from;
    if (attached && !isDigit(rest.back()) && rest.back() != ':')
        return {};
    text = rest;
    return flags;
}

/// Takes all runs: "10.98 b p" is a provisional value after a break.
Flags takeFlags(std::string_view& text)
{
    Flags flags = takeFlagRun(text);
    for (Flags more = flags; more;) {
        more = takeFlagRun(text);
        flags |= more;
    }
    return flags;
}

/// Takes the brackets off "(123)".
Flags takeBrackets(std::string_view& text)
{
    if (text.size() < 3 || text.front() != '(' || text.back() != ')')
        return {};
    const std::string_view inner = trimmed(text.substr(1, text.size() - 2));
    if (inner.empty() || !isDigit(inner.back()))
        return {};
    text = inner;
    return Flag::Unreliable;
}

bool isDash(std::string_view text)
{
    return text == "-" || text == enDash || text == minusSign;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const auto wideAtStart = [](std::string_view t) -> size_t {
        for (const std::string_view sign : {noBreakSpace, narrowNoBreakSpace, byteOrderMark})
            if (t.starts_with(sign))
                return sign.size();
        return 0;
    };
    const auto wideAtEnd = [](std::string_view t) -> size_t {
        for (const std::string_view sign : {noBreakSpace, narrowNoBreakSpace, byteOrderMark})
            if (t.ends_with(sign))
                return sign.size();
        return 0;
    };
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        const size_t size = blank(text.front()) ? 1 : first < 0x80 ? 0 : wideAtStart(text);
        if (size == 0)
            break;
        text.remove_prefix(size);
    }
    while (!text.empty()) {
        const auto last = static_cast<unsigned char>(text.back());
        const size_t size = blank(text.back()) ? 1 : last < 0x80 ? 0 : wideAtEnd(text);
        if (size == 0)
            break;
        text.remove_suffix(size);
    }
    return text;
}

bool isMissingSymbol(std::string_view cell)
{
    static constexpr std::string_view symbols[] = {"",     ":",    ".",  "..",   "...", "NA",
                                                   "N/A",  "n/a",  "na", "#N/A", "NaN", "nan",
                                                   "NULL", "null", "x",  "X",    "/",   "\xE2\x80\xA6"};
    for (const std::string_view symbol : symbols)
        if (cell == symbol)
            return true;
    return false;
}

ParsedValue parseValue(std::string_view cell, const ValueRules& rules)
{
    std::string_view text = trimmed(cell);
    ParsedValue parsed;
    const char decimal = char(rules.decimal);
    // The plain forms of nearly every cell, before anything slower. "1.234" is not plain where the comma is
    // decimal.
    if (!text.empty() && (isDigit(text.front()) || text.front() == '-') &&
        (decimal == '.' || text.find('.') == std::string_view::npos)) {
        if (fromPlain(text, parsed.value) == Read::Number) {
            parsed.kind = ParsedValue::Number;
            return parsed;
        }
    }
    if (isMissingSymbol(text)) {
        parsed.flags = text == "/" ? Flag::Missing | Flag::Unreliable : Flags(Flag::Missing);
        return parsed;
    }
    if (text == "c") {
        parsed.flags = Flag::Missing | Flag::Confidential;
        return parsed;
    }
    parsed.flags = takeFlags(text);
    parsed.flags |= takeBrackets(text);
    if (isMissingSymbol(text)) {
        parsed.flags |= Flag::Missing;
        return parsed;
    }
    if (isDash(text)) {
        parsed.kind = ParsedValue::Dash;
        parsed.flags.setFlag(Flag::Missing, rules.dash == DashMeaning::Missing);
        return parsed;
    }
    switch (NumberText(text, decimal).read(parsed.value)) {
    case Read::Number: // "0 z": not applicable, whatever the number says
        parsed.kind = parsed.flags.testFlag(Flag::Missing) ? ParsedValue::Missing : ParsedValue::Number;
        break;
    case Read::NotANumber:
        parsed.kind = ParsedValue::NotANumber;
        break;
    case Read::OutOfRange:
        parsed.kind = ParsedValue::OutOfRange;
        break;
    }
    return parsed;
}

DecimalHint decimalHint(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    takeFlags(text);
    takeBrackets(text);
    double ignored = 0;
    const bool asPoint = NumberText(text, '.').read(ignored) == Read::Number;
    const bool asComma = NumberText(text, ',').read(ignored) == Read::Number;
    const bool hasPoint = text.find('.') != std::string_view::npos;
    const bool hasComma = text.find(',') != std::string_view::npos;
    if (!hasPoint && !hasComma) {
        const bool grouped = text.find_first_not_of("0123456789") != std::string_view::npos;
        return asPoint && !grouped && text.size() > 3 ? DecimalHint::PlainBig : DecimalHint::None;
    }
    if (asPoint != asComma)
        return asPoint ? DecimalHint::Point : DecimalHint::Comma;
    if (!asPoint)
        return DecimalHint::None;
    // Both readings work: one sign followed by three digits. No one groups a leading zero.
    const bool leadingZero = text.starts_with('0') || text.starts_with("-0");
    if (leadingZero)
        return hasPoint ? DecimalHint::Point : DecimalHint::Comma;
    return hasPoint ? DecimalHint::AmbiguousPoint : DecimalHint::AmbiguousComma;
}

} // namespace s3::evidence
