// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ColumnMapping.h"

#include "core/evidence/ValueText.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <functional>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

/// "NACE_R2" and "Nace r2" are the same name.
QString plainName(const QString& name)
{
    QString plain;
    for (const QChar c : name.toCaseFolded())
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

const QHash<QString, Role>& names()
{
    static const QHash<QString, Role> known = [] {
        const QHash<Role, QStringList> byRole = {
            {Role::Time,
             {u"time"_s, u"year"_s, u"period"_s, u"timeperiod"_s, u"date"_s, u"jahr"_s, u"zeit"_s,
              u"stichtag"_s, u"zeitraum"_s, u"berichtsjahr"_s, u"quarter"_s}},
            {Role::Region,
             {u"region"_s,  u"regions"_s,   u"geo"_s,      u"geography"_s, u"nuts"_s,   u"nuts0"_s,
              u"nuts1"_s,   u"nuts2"_s,     u"nuts3"_s,    u"nutscode"_s,  u"nutsid"_s, u"regioncode"_s,
              u"refarea"_s, u"territory"_s, u"country"_s,  u"area"_s,      u"land"_s,   u"bundesland"_s,
              u"kreis"_s,   u"gebiet"_s,    u"gemeinde"_s, u"kanton"_s}},
            {Role::Industry,
             {u"industry"_s, u"industries"_s, u"nace"_s, u"nacer2"_s, u"nacerev2"_s, u"nacer21"_s,
              u"nacecode"_s, u"isic"_s, u"sector"_s, u"branch"_s, u"activity"_s, u"branche"_s,
              u"wirtschaftszweig"_s, u"wirtschaftszweige"_s, u"wirtschaftsbereich"_s, u"wz"_s, u"wz2008"_s,
              u"wz08"_s, u"sektor"_s}},
            {Role::Value,
             {u"value"_s, u"obsvalue"_s, u"values"_s, u"employment"_s, u"employees"_s, u"persons"_s,
              u"wert"_s, u"werte"_s, u"beschaeftigte"_s, u"beschäftigte"_s, u"anzahl"_s, u"observation"_s,
              u"amount"_s}},
            {Role::Flag,
             {u"flag"_s, u"flags"_s, u"obsflag"_s, u"obsstatus"_s, u"flagfootnotes"_s, u"zeichen"_s,
              u"kennzeichen"_s, u"flagandfootnotes"_s}},
        };
        QHash<QString, Role> all;
        for (auto role = byRole.begin(); role != byRole.end(); ++role)
            for (const QString& name : role.value())
                all.insert(name, role.key());
        return all;
    }();
    return known;
}

int& columnOf(ColumnMapping& mapping, Role role)
{
    switch (role) {
    case Role::Region:
        return mapping.region;
    case Role::Industry:
        return mapping.industry;
    case Role::Time:
        return mapping.time;
    case Role::Value:
        return mapping.value;
    case Role::Flag:
        break;
    }
    return mapping.flag;
}

bool looksLikeRegion(const QString& text)
{
    static const QRegularExpression nuts(u"^[A-Z]{2}[A-Z0-9]{0,3}$"_s);
    return nuts.match(text).hasMatch();
}

bool looksLikeIndustry(const QString& text)
{
    static const QRegularExpression nace(
        u"^([A-U]([-_][A-U])*|[A-U]?\\d{2}(\\.\\d{1,2})?|[A-U]\\d{2,4}([-_][A-U]?\\d{2,4})*|TOTAL|_T)$"_s);
    return nace.match(text).hasMatch();
}

bool looksLikeNumber(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view view(bytes.constData(), size_t(bytes.size()));
    const auto isNumber = [&](DecimalSign sign) {
        return parseValue(view, {sign, DashMeaning::Missing}).kind == ParsedValue::Number;
    };
    return isNumber(DecimalSign::Point) || isNumber(DecimalSign::Comma);
}

/// The share of the filled cells of a column that pass a test; 0 for an empty column.
double shareOf(const QVector<QStringList>& sample, int column,
               const std::function<bool(const QString&)>& test)
{
    int filled = 0;
    int passed = 0;
    for (const QStringList& row : sample) {
        const QString cell = row.value(column);
        if (cell.isEmpty())
            continue;
        ++filled;
        passed += test(cell);
    }
    return filled > 0 ? double(passed) / filled : 0;
}

qsizetype distinctCells(const QVector<QStringList>& sample, int column)
{
    QSet<QString> cells;
    for (const QStringList& row : sample)
        cells.insert(row.value(column));
    return cells.size();
}

class Proposer {
public:
    Proposer(const QStringList& header, const QVector<QStringList>& sample)
        : m_header(header)
        , m_sample(sample)
    {
        m_columns = int(header.size());
        for (const QStringList& row : sample)
            m_columns = std::max(m_columns, int(row.size()));
    }

    MappingProposal propose()
    {
        byNames();
        periodColumns();
        byContent(Role::Time, looksLikePeriod, 0.9);
        // Industry before region: "BE" is a country to both patterns only if the column holds nothing
        // shorter.
        industryByContent();
        byContent(Role::Region, looksLikeRegion, 0.8);
        valueByContent();
        remainingText(Role::Region);
        remainingText(Role::Industry);
        return m_proposal;
    }

private:
    bool isTaken(int column) const { return m_taken.contains(column); }
    bool isMissing(Role role)
    {
        const bool wide = m_proposal.mapping.isWide();
        if (wide && (role == Role::Time || role == Role::Value))
            return false;
        return columnOf(m_proposal.mapping, role) < 0;
    }

    void take(Role role, int column, bool guessed)
    {
        columnOf(m_proposal.mapping, role) = column;
        m_taken.insert(column);
        if (guessed)
            m_proposal.guessed.append(role);
    }

    void byNames()
    {
        for (int column = 0; column < m_header.size(); ++column) {
            const auto role = roleOfName(m_header[column]);
            if (role && isMissing(*role))
                take(*role, column, false);
        }
    }

    void periodColumns()
    {
        if (m_proposal.mapping.time >= 0 || m_proposal.mapping.value >= 0)
            return;
        for (int column = 0; column < m_header.size(); ++column) {
            if (!looksLikePeriod(m_header[column]))
                continue;
            m_proposal.mapping.periods.append(column);
            m_taken.insert(column);
        }
    }

    /// Of several columns that would do, the one that differs most: a constant unit says least.
    void byContent(Role role, const std::function<bool(const QString&)>& test, double least)
    {
        if (!isMissing(role))
            return;
        takeMostVaried(role, 1, [&](int column) { return shareOf(m_sample, column, test) >= least; });
    }

    /// Bare divisions ("10", "28") look like values: they are industries only where another column holds the
    /// values.
    void industryByContent()
    {
        if (!isMissing(Role::Industry))
            return;
        const auto isNumeric = [&](int column) {
            return !isTaken(column) && shareOf(m_sample, column, looksLikeNumber) >= 0.5;
        };
        int numeric = 0;
        for (int column = 0; column < m_columns; ++column)
            numeric += isNumeric(column);
        const bool spare = numeric > 1 || !isMissing(Role::Value);
        takeMostVaried(Role::Industry, 1, [&](int column) {
            return shareOf(m_sample, column, looksLikeIndustry) >= 0.8 && (spare || !isNumeric(column));
        });
    }

    void valueByContent()
    {
        if (!isMissing(Role::Value))
            return;
        takeMostVaried(Role::Value, 1,
                       [&](int column) { return shareOf(m_sample, column, looksLikeNumber) >= 0.5; });
    }

    /// Names in words; a column that never changes is no region and no industry.
    void remainingText(Role role)
    {
        if (!isMissing(role))
            return;
        takeMostVaried(role, 2,
                       [&](int column) { return shareOf(m_sample, column, looksLikeNumber) <= 0.5; });
    }

    void takeMostVaried(Role role, qsizetype least, const std::function<bool(int)>& fits)
    {
        int best = -1;
        qsizetype most = least - 1;
        for (int column = 0; column < m_columns; ++column) {
            if (isTaken(column) || !fits(column))
                continue;
            const qsizetype distinct = distinctCells(m_sample, column);
            if (distinct > most) {
                best = column;
                most = distinct;
            }
        }
        if (best >= 0)
            take(role, best, true);
    }

    const QStringList& m_header;
    const QVector<QStringList>& m_sample;
    MappingProposal m_proposal;
    QSet<int> m_taken;
    int m_columns = 0;
};

} // namespace

bool ColumnMapping::isComplete() const
{
    const bool places =
        (region >= 0 || !fixedRegion.isEmpty()) && (industry >= 0 || !fixedIndustry.isEmpty());
    return places && (isWide() || (value >= 0 && (time >= 0 || !fixedTime.isEmpty())));
}

std::optional<Role> roleOfName(const QString& name)
{
    // "geo\TIME_PERIOD" heads the column of regions in a table whose other columns are periods; "geo:Label"
    // is SDMX.
    const qsizetype end = name.indexOf(QRegularExpression(u"[\\\\:]"_s));
    const auto found = names().constFind(plainName(end > 0 ? name.left(end) : name));
    if (found == names().constEnd())
        return std::nullopt;
    return *found;
}

bool looksLikePeriod(const QString& text)
{
    static const QRegularExpression period(
        u"^(19\\d\\d|20\\d\\d|2100)(-?Q[1-4]|-?S[12]|M(0[1-9]|1[0-2])|-(0[1-9]|1[0-2]))?$"_s);
    return period.match(text).hasMatch();
}

MappingProposal proposeMapping(const QStringList& header, const QVector<QStringList>& sample)
{
    return Proposer(header, sample).propose();
}

} // namespace s3::evidence
