// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/DatasetMeasures.h"

#include "core/base/Numbers.h"
#include "core/evidence/CodeNames.h"
#include "core/evidence/CodeVersions.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

constexpr int mostKept = 8; ///< results of a kind; a data set of 1200 x 1200 has 50 MB of them

QString keyOf(const QStringList& parts, const NotSummed& without)
{
    return parts.join(u'\n') + u'\n' + QString::number(qHash(without.regions)) + u' ' +
           QString::number(qHash(without.industries));
}

/// Regions beside `region` that are neither of its level nor free of overlap with it.
QStringList othersThanItsLevel(const QStringList& codes, const QString& region)
{
    QStringList left;
    for (const QString& code : codes)
        if (code != region && (isTotalCode(code, Axis::Region) || code.size() != region.size()))
            left.append(code);
    return left;
}

} // namespace

QHash<QString, QString> groupsAtLevel(const ObservationTable& table, const QString& industryScheme, int level)
{
    QHash<QString, QString> groups;
    const auto list = industryListOf(industryScheme);
    if (!list)
        return groups;
    for (const QString& code : table.industries().codes())
        groups.insert(code, groupOf(code, *list, level));
    return groups;
}

QVector<int> industryLevels(const ObservationTable& table, const QString& industryScheme)
{
    QVector<int> levels;
    const auto list = industryListOf(industryScheme);
    if (!list)
        return levels;
    const Classification& classification = Classification::of(*list);
    for (const QString& code : table.industries().codes()) {
        const CodeHeading* heading = classification.find(code);
        if (heading && !levels.contains(heading->level))
            levels.append(heading->level);
    }
    std::sort(levels.begin(), levels.end());
    return levels;
}

int groupLevelFor(const QVector<int>& levels)
{
    const int finest = levels.isEmpty() ? 0 : levels.last();
    return finest > divisionLevel ? divisionLevel : finest == divisionLevel ? sectionLevel : 0;
}

DatasetMeasures::DatasetMeasures(std::shared_ptr<const ObservationTable> table, SumOptions options)
    : m_table(std::move(table))
    , m_options(std::move(options))
{}

QStringList DatasetMeasures::codesOf(Axis axis, const QStringList& periods) const
{
    std::vector<bool> wanted(size_t(m_table->periods().size()));
    for (const QString& period : periods)
        if (const auto number = m_table->periods().find(period))
            wanted[size_t(*number)] = true;
    const CodeBook& book = axis == Axis::Region ? m_table->regions() : m_table->industries();
    std::vector<bool> seen(size_t(book.size()));
    for (int row = 0; row < m_table->size(); ++row)
        if (wanted[size_t(m_table->period(row))])
            seen[size_t(axis == Axis::Region ? m_table->region(row) : m_table->industry(row))] = true;
    QStringList codes;
    for (int i = 0; i < book.size(); ++i)
        if (seen[size_t(i)])
            codes.append(book.code(i));
    return codes;
}

const NotSummed& DatasetMeasures::notSummed(const QString& region, const QStringList& periods)
{
    const QString key = region + u'\n' + periods.join(u'\n');
    const auto known = m_notSummed.constFind(key);
    if (known != m_notSummed.constEnd())
        return *known;
    const QStringList regions = codesOf(Axis::Region, periods);
    const QStringList industries = codesOf(Axis::Industry, periods);
    NotSummed left;
    left.regions = m_options.leftOut.regionsAmong(regions);
    if (left.regions.contains(region) && !isTotalCode(region, Axis::Region))
        left.regions = othersThanItsLevel(regions, region);
    if (m_options.industryLevel > 0) {
        const Classification& list = Classification::of(m_options.industryList);
        for (const QString& code : industries) {
            const CodeHeading* heading = list.find(code);
            if (!heading || heading->level != m_options.industryLevel)
                left.industries.append(code);
        }
    } else {
        left.industries = m_options.leftOut.industriesAmong(industries);
    }
    return *m_notSummed.insert(key, left);
}

Result<Board> DatasetMeasures::board(const BoardQuery& query)
{
    const QString key =
        QStringList{query.region, query.period, query.basePeriod, query.comparator}.join(u'\n');
    const auto known = m_boards.constFind(key);
    if (known != m_boards.constEnd())
        return *known;
    BoardQuery comparable = query;
    QString whyNoGrowth;
    if (!query.basePeriod.isEmpty() && query.basePeriod != query.period) {
        if (const auto compared = change(query.region, query.basePeriod, query.period); !compared) {
            comparable.basePeriod.clear();
            whyNoGrowth = refusalText(compared.error());
        }
    }
    const NotSummed& without = notSummed(query.region, {query.period});
    MatrixOptions options;
    options.smallBase = m_options.smallBase;
    options.regionsLeftOut = without.regions;
    options.industriesLeftOut = without.industries;
    Result<Board> board = specialisationBoard(*m_table, comparable, options);
    if (!board)
        return board;
    board->query = query;
    board->whyNoGrowth = whyNoGrowth;
    if (m_boards.size() > mostKept)
        m_boards.clear();
    m_boards.insert(key, *board);
    return board;
}

Result<std::shared_ptr<const PeriodMeasures>>
DatasetMeasures::measures(const QString& region, const QString& period, double threshold)
{
    const NotSummed& without = notSummed(region, {period});
    const QString key = keyOf({period}, without);
    std::shared_ptr<PeriodMeasures> found = m_measures.value(key);
    if (!found) {
        auto matrix = matrixOf(*m_table, period, without.regions, without.industries);
        if (!matrix)
            return matrix.error();
        found = std::make_shared<PeriodMeasures>(
            computeMeasures(std::move(*matrix), {threshold, m_options.groups}));
    } else if (found->threshold != threshold) {
        // Somebody may still hold the ones there are.
        found = std::make_shared<PeriodMeasures>(*found);
        moveThreshold(*found, threshold);
    }
    if (m_measures.size() >= mostKept && !m_measures.contains(key))
        m_measures.clear();
    m_measures.insert(key, found);
    return std::shared_ptr<const PeriodMeasures>(found);
}

Result<std::shared_ptr<const ShiftShare>> DatasetMeasures::change(const QString& region, const QString& base,
                                                                  const QString& period)
{
    const NotSummed& without = notSummed(region, {base, period});
    const QString key = keyOf({base, period}, without);
    if (const auto known = m_changes.value(key))
        return known;
    const auto before = matrixOf(*m_table, base, without.regions, without.industries);
    if (!before)
        return before.error();
    const auto after = matrixOf(*m_table, period, without.regions, without.industries);
    if (!after)
        return after.error();
    auto change = shiftShare(*before, *after);
    if (!change)
        return change.error();
    if (m_changes.size() >= mostKept)
        m_changes.clear();
    return *m_changes.insert(key, std::make_shared<const ShiftShare>(std::move(*change)));
}

Result<std::shared_ptr<const GrowthShares>> DatasetMeasures::growthShares(const QString& region,
                                                                          const QString& base,
                                                                          const QString& period,
                                                                          double quotientThreshold)
{
    const auto compared = change(region, base, period);
    if (!compared)
        return compared.error();
    const NotSummed& without = notSummed(region, {base, period});
    const QString key = keyOf({base, period, exactText(quotientThreshold)}, without);
    if (const auto known = m_growthShares.value(key))
        return known;
    const auto matrix = matrixOf(*m_table, period, without.regions, without.industries);
    if (!matrix)
        return matrix.error();
    if (m_growthShares.size() >= mostKept)
        m_growthShares.clear();
    return *m_growthShares.insert(
        key, std::make_shared<const GrowthShares>(growthShare(**compared, *matrix, quotientThreshold)));
}

} // namespace s3::evidence
