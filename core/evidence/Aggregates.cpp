// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Aggregates.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <optional>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

bool isNuts(const QString& code)
{
    static const QRegularExpression pattern(u"^[A-Z]{2}[A-Z0-9]{0,3}$"_s);
    return pattern.match(code).hasMatch();
}

/// First and last section of "B-E" or "B_E".
std::optional<std::pair<char16_t, char16_t>> sectionRange(const QString& code)
{
    static const QRegularExpression pattern(u"^([A-V])[-_]([A-V])$"_s);
    const auto match = pattern.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    const char16_t first = match.capturedView(1).front().unicode();
    const char16_t last = match.capturedView(2).front().unicode();
    if (first >= last)
        return std::nullopt;
    return std::pair(first, last);
}

/// The section letter of "C", "C10", "C10.1"; nothing for other forms.
std::optional<char16_t> sectionOf(const QString& code)
{
    static const QRegularExpression pattern(u"^([A-V])(\\d{2}(\\.?\\d{1,2})?)?$"_s);
    const auto match = pattern.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    return code.front().unicode();
}

bool isDivisionOrBelow(const QString& code)
{
    static const QRegularExpression pattern(u"^[A-V]?\\d{2}(\\.?\\d{1,2})?$"_s);
    return pattern.match(code).hasMatch();
}

/// The ranges among the codes, the widest first.
QStringList rangesOf(const QStringList& codes)
{
    QStringList ranges;
    for (const QString& code : codes)
        if (sectionRange(code))
            ranges.append(code);
    const auto width = [](const QString& code) {
        return sectionRange(code)->second - sectionRange(code)->first;
    };
    std::stable_sort(ranges.begin(), ranges.end(),
                     [&](const QString& a, const QString& b) { return width(a) > width(b); });
    return ranges;
}

bool isWithin(const QString& code, const QString& range)
{
    const auto outer = sectionRange(range);
    if (const auto inner = sectionRange(code))
        return code != range && outer->first <= inner->first && inner->second <= outer->second;
    const auto section = sectionOf(code);
    return section && outer->first <= *section && *section <= outer->second;
}

/// The widest code of `known` that contains `code`; empty if there is none.
QString widestContainer(const QString& code, const QStringList& ranges, const QSet<QString>& known, Axis axis)
{
    qsizetype shortest = 2; // "DE" contains "DE21", "10" contains "10.1"
    if (axis == Axis::Region) {
        if (!isNuts(code))
            return {};
    } else {
        for (const QString& range : ranges)
            if (known.contains(range) && isWithin(code, range))
                return range;
        if (!isDivisionOrBelow(code))
            return {};
        if (code.front().isLetter())
            shortest = 1; // "C" contains "C10"
    }
    for (qsizetype length = shortest; length < code.size(); ++length)
        if (known.contains(code.left(length)))
            return code.left(length);
    return {};
}

/// A range of sections is replaced by its sections if every one of them has a code of its own.
bool isCovered(const QString& code, const QSet<QString>& codes)
{
    const auto range = sectionRange(code);
    if (!range)
        return false;
    for (char16_t section = range->first; section <= range->second; ++section)
        if (!codes.contains(QString(QChar(section))))
            return false;
    return true;
}

} // namespace

bool isTotalCode(const QString& code, Axis axis)
{
    static const QSet<QString> both = {u"TOTAL"_s, u"_T"_s, u"T"_s, u"INSGESAMT"_s, u"GESAMT"_s, u"ALL"_s};
    static const QSet<QString> industries = {u"A-S"_s, u"A-T"_s, u"A-U"_s, u"A-V"_s,
                                             u"A_S"_s, u"A_T"_s, u"A_U"_s, u"A_V"_s};
    static const QRegularExpression unions(u"^(EU|EA|EEA)(\\d{1,2})?(_\\d{4})?$"_s);
    const QString upper = code.toUpper();
    if (both.contains(upper))
        return true;
    return axis == Axis::Industry ? industries.contains(upper) : unions.match(upper).hasMatch();
}

QVector<LeftOut> leftOutOfTotals(const QStringList& codes, Axis axis)
{
    const QSet<QString> all(codes.begin(), codes.end());
    // T is also section T of NACE (households as employers): beside section S it is no total.
    const bool sections = axis == Axis::Industry && all.contains(u"S"_s);
    const auto isTotal = [&](const QString& code) {
        return isTotalCode(code, axis) && !(code == u"T"_s && sections);
    };
    const bool onlyTotals = std::all_of(codes.begin(), codes.end(), isTotal);

    QVector<LeftOut> leftOut;
    QSet<QString> summed = all;
    for (const QString& code : codes) {
        const bool needed =
            onlyTotals && code == codes.front(); // several totals and nothing else: one of them counts
        if (isTotal(code) && !needed)
            leftOut.append({code, LeftOut::Total, {}});
        else if (isCovered(code, all))
            leftOut.append({code, LeftOut::Whole, QString(code.front())});
        else
            continue;
        summed.remove(code);
    }
    const QStringList ranges = rangesOf(codes);
    for (const QString& code : codes) {
        if (!summed.contains(code))
            continue;
        const QString container = widestContainer(code, ranges, summed, axis);
        if (!container.isEmpty())
            leftOut.append({code, LeftOut::PartOf, container});
    }
    return leftOut;
}

} // namespace s3::evidence
