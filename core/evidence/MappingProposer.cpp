// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ColumnMapping.h"
#include "core/evidence/ValueText.h"

#include <QRegularExpression>
#include <QSet>
#include <functional>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

using Test = std::function<bool(const QString&)>;

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

bool looksLikeFlags(const QString& text)
{
    static const QRegularExpression letters(u"^[a-zA-Z]{1,3}$"_s);
    return letters.match(text).hasMatch();
}

/// The share of the filled cells of a column that pass a test; 0 for an empty column.
double shareOf(const QVector<QStringList>& sample, int column, const Test& test)
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
    Proposer(const QVector<QStringList>& lines, const QStringList& joined, const QVector<QStringList>& sample)
        : m_lines(lines)
        , m_joined(joined)
        , m_sample(sample)
    {
        m_columns = int(joined.size());
        for (const QStringList& row : sample)
            m_columns = std::max(m_columns, int(row.size()));
    }

    MappingProposal propose()
    {
        byNames();
        headings(Role::Time, looksLikePeriod, 1);
        headings(Role::Industry, looksLikeIndustry, 2);
        headings(Role::Region, looksLikeRegion, 2);
        byContent(Role::Time, looksLikePeriod, 0.9);
        // Industry before region: "BE" is a country to both patterns only if the column holds nothing
        // shorter.
        industryByContent();
        byContent(Role::Region, looksLikeRegion, 0.8);
        namedIndustries();
        valueByContent();
        remainingText(Role::Region);
        remainingText(Role::Industry);
        flagsBeside();
        return m_proposal;
    }

private:
    bool isTaken(int column) const { return m_taken.contains(column); }
    bool isMissing(Role role) const { return !m_proposal.mapping.has(role); }

    void take(Role role, int column, bool guessed)
    {
        columnOf(m_proposal.mapping, role) = column;
        m_taken.insert(column);
        if (guessed)
            m_proposal.guessed.append(role);
    }

    /// In the flat files of German offices the name stands in the cells: "1_Merkmal_Code" holds "KREISE" all
    /// the way down and "1_Auspraegung_Code" the codes.
    QString nameOf(int column) const
    {
        static const QRegularExpression attribute(u"^(\\d+)_(Auspraegung_Code|variable_attribute_code)$"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        const auto match = attribute.match(m_joined[column]);
        if (!match.hasMatch() || m_sample.isEmpty())
            return m_joined[column];
        for (const QString& suffix : {u"_Merkmal_Code"_s, u"_variable_code"_s}) {
            const auto at = m_joined.indexOf(match.captured(1) + suffix);
            const QString name = m_sample.first().value(at);
            if (at >= 0)
                return name.startsWith("WZ"_L1) ? u"WZ"_s : name;
        }
        return m_joined[column];
    }

    void byNames()
    {
        for (int column = 0; column < m_joined.size(); ++column) {
            const QString name = nameOf(column);
            const auto role = roleOfName(name);
            if (role && isMissing(*role))
                take(*role, column, false);
            const QString plain = name.section(u':', 0, 0).toLower().remove(u'_');
            if (plain == "confstatus"_L1 && m_proposal.mapping.confidentiality < 0) {
                m_proposal.mapping.confidentiality = column;
                m_taken.insert(column);
            }
        }
    }

    bool holdsNumbers(int column) const
    {
        const auto numeric = [](const QString& cell) {
            const QByteArray bytes = cell.toUtf8();
            return isMissingSymbol({bytes.constData(), size_t(bytes.size())}) || cell == "-"_L1 ||
                   looksLikeNumber(cell);
        };
        return m_sample.isEmpty() || shareOf(m_sample, column, numeric) >= 0.5;
    }

    bool isSameTable(int column) const
    {
        const ColumnMapping& mapping = m_proposal.mapping;
        return mapping.isWide() ? mapping.valueColumns.contains(column) : !isTaken(column);
    }

    /// Columns whose header in one of its lines has the form of a role that is still missing.
    void headings(Role role, const Test& test, int least)
    {
        ColumnMapping& mapping = m_proposal.mapping;
        if (!isMissing(role) || mapping.value >= 0)
            return;
        for (int line = 0; line < m_lines.size(); ++line) {
            QVector<int> columns;
            for (int column = 0; column < m_lines[line].size(); ++column)
                if (isSameTable(column) && test(m_lines[line][column]) && holdsNumbers(column))
                    columns.append(column);
            if (columns.size() < least || (mapping.isWide() && columns.size() < mapping.valueColumns.size()))
                continue;
            mapping.valueColumns = columns;
            mapping.headings.append({role, line});
            for (const int column : columns)
                m_taken.insert(column);
            return;
        }
    }

    /// A table of regions whose columns are industries in words.
    void namedIndustries()
    {
        ColumnMapping& mapping = m_proposal.mapping;
        if (!isMissing(Role::Industry) || mapping.value >= 0 || m_lines.isEmpty() || m_sample.isEmpty())
            return;
        QVector<int> columns;
        int words = 0;
        for (int column = 0; column < m_joined.size(); ++column) {
            if (isTaken(column) && !mapping.valueColumns.contains(column))
                continue;
            if (!holdsNumbers(column))
                words += distinctCells(m_sample, column) > 1;
            else if (!m_joined[column].isEmpty())
                columns.append(column);
        }
        // One column of words more than the regions need would hold the industries.
        if (columns.size() < 2 || words != (isMissing(Role::Region) ? 1 : 0))
            return;
        if (mapping.isWide() && columns.size() != mapping.valueColumns.size())
            return;
        int line = int(m_lines.size()) - 1;
        QSet<QString> best;
        for (int i = 0; i < m_lines.size(); ++i) { // the line that tells most columns apart
            if (!mapping.headings.isEmpty() && mapping.headings.first().line == i)
                continue;
            QSet<QString> names;
            for (const int column : columns)
                names.insert(m_lines[i].value(column));
            if (names.size() > best.size()) {
                best = names;
                line = i;
            }
        }
        if (best.size() < 2)
            return;
        mapping.valueColumns = columns;
        mapping.headings.append({Role::Industry, line});
        for (const int column : columns)
            m_taken.insert(column);
        m_proposal.guessed.append(Role::Industry);
    }

    /// Of several columns that would do, the one that differs most: a constant unit says least.
    void byContent(Role role, const Test& test, double least)
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
            return !isGermanRegions(column) && shareOf(m_sample, column, looksLikeIndustry) >= 0.8 &&
                   (spare || !isNumeric(column));
        });
    }

    /// The keys of the German offices look like NACE divisions: "DG" for Germany, "01" beside
    /// "Schleswig-Holstein".
    bool isGermanRegions(int column) const
    {
        static const QSet<QString> lands = {u"Schleswig-Holstein"_s,
                                            u"Hamburg"_s,
                                            u"Niedersachsen"_s,
                                            u"Bremen"_s,
                                            u"Nordrhein-Westfalen"_s,
                                            u"Hessen"_s,
                                            u"Rheinland-Pfalz"_s,
                                            u"Bayern"_s,
                                            u"Saarland"_s,
                                            u"Berlin"_s,
                                            u"Brandenburg"_s,
                                            u"Sachsen"_s,
                                            u"Thüringen"_s};
        return std::any_of(m_sample.begin(), m_sample.end(), [&](const QStringList& row) {
            return row.value(column) == "DG"_L1 || lands.contains(row.value(column + 1));
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

    void flagsBeside()
    {
        ColumnMapping& mapping = m_proposal.mapping;
        if (!mapping.isWide() || mapping.flag >= 0)
            return;
        bool any = false;
        for (const int column : mapping.valueColumns) {
            const int beside = column + 1;
            if (mapping.valueColumns.contains(beside) || isTaken(beside) || beside >= m_columns)
                return;
            const bool empty = std::all_of(m_sample.begin(), m_sample.end(), [&](const QStringList& row) {
                return row.value(beside).isEmpty();
            });
            if (!empty && shareOf(m_sample, beside, looksLikeFlags) < 1)
                return;
            any = any || !empty;
        }
        mapping.flagsBeside = any;
    }

    const QVector<QStringList>& m_lines;
    const QStringList& m_joined;
    const QVector<QStringList>& m_sample;
    MappingProposal m_proposal;
    QSet<int> m_taken;
    int m_columns = 0;
};

} // namespace

MappingProposal proposeMapping(const QVector<QStringList>& headerLines, const QStringList& joined,
                               const QVector<QStringList>& sample)
{
    return Proposer(headerLines, joined, sample).propose();
}

MappingProposal proposeMapping(const QStringList& header, const QVector<QStringList>& sample)
{
    const QVector<QStringList> lines =
        header.isEmpty() ? QVector<QStringList>() : QVector<QStringList>(1, header);
    return proposeMapping(lines, header, sample);
}

} // namespace s3::evidence
