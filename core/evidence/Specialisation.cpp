// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Specialisation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct Base {
    QHash<QString, double> values; // by industry
};

Base baseValues(const ObservationTable& table, const BoardQuery& query)
{
    Base base;
    const auto region = table.regions().find(query.region);
    const auto period = table.periods().find(query.basePeriod);
    if (!region || !period || query.basePeriod.isEmpty())
        return base;
    for (int row = 0; row < table.size(); ++row)
        if (table.region(row) == *region && table.period(row) == *period)
            if (const auto value = table.value(row))
                base.values.insert(table.industries().code(table.industry(row)), *value);
    return base;
}

double yearsBetween(const BoardQuery& query)
{
    const auto from = periodInYears(query.basePeriod);
    const auto to = periodInYears(query.period);
    return from && to ? *to - *from : 0;
}

BoardRow rowOf(const ComparisonMatrix& matrix, int region, int industry, const Base& base, double years)
{
    BoardRow row;
    row.industry = matrix.industries().at(industry);
    row.value = matrix.value(region, industry);
    row.flags = matrix.flags(region, industry);
    row.share = matrix.share(region, industry);
    row.comparatorShare = matrix.comparatorShare(industry);
    row.quotient = matrix.locationQuotient(region, industry);
    row.comparatorValue = matrix.industryTotal(industry);
    const auto found = base.values.constFind(row.industry);
    if (found != base.values.constEnd())
        row.baseValue = *found;
    row.growth = annualGrowth(row.baseValue, row.value, years);
    return row;
}

} // namespace

const BoardRow* Board::row(const QString& industry) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const BoardRow& r) { return r.industry == industry; });
    return found == rows.end() ? nullptr : &*found;
}

double smallBaseFor(const Dataset& dataset)
{
    const QString text = (dataset.unit + u' ' + dataset.measure).toLower();
    for (const QString& word : {u"person"_s, u"employ"_s, u"job"_s, u"beschäftigt"_s, u"erwerbst"_s}) {
        if (!text.contains(word))
            continue;
        const QString unit = dataset.unit.toLower();
        const bool thousands = unit.contains("thousand"_L1) || unit.contains("1000"_L1) ||
                               unit.contains("1 000"_L1) || unit.contains("tausend"_L1) ||
                               unit.contains("ths"_L1) || unit.contains("tsd"_L1);
        return thousands ? 0.05 : 50;
    }
    return 0;
}

Result<Board> specialisationBoard(const ObservationTable& table, const BoardQuery& query, double smallBase)
{
    MatrixOptions options;
    options.smallBase = smallBase;
    return specialisationBoard(table, query, std::move(options));
}

Result<Board> specialisationBoard(const ObservationTable& table, const BoardQuery& query,
                                  MatrixOptions options)
{
    options.period = query.period;
    options.comparator = query.comparator;
    const auto matrix = ComparisonMatrix::build(table, options);
    if (!matrix)
        return matrix.error();
    const int region = int(matrix->regions().indexOf(query.region));
    if (region < 0)
        return Error{ErrorCode::NotFound, u"region "_s + query.region + u" in "_s + query.period, {}, {}};
    Board board;
    board.query = query;
    board.regionTotal = matrix->regionTotal(region);
    board.grandTotal = matrix->grandTotal();
    board.years = yearsBetween(query);
    board.comparatorRegions = 1;
    if (query.comparator.isEmpty()) {
        board.comparatorRegions = 0;
        for (int r = 0; r < matrix->regionCount(); ++r)
            board.comparatorRegions += matrix->isSummedRegion(r) ? 1 : 0;
    }
    const Base base = baseValues(table, query);
    for (int i = 0; i < matrix->industryCount(); ++i) {
        if (isTotalCode(matrix->industries().at(i), Axis::Industry) && matrix->industryCount() > 1)
            continue;
        board.rows.append(rowOf(*matrix, region, i, base, board.years));
        const BoardRow& row = board.rows.constLast();
        board.missing += row.value ? 0 : 1;
        board.confidential += !row.value && row.flags.testFlag(Flag::Confidential) ? 1 : 0;
    }
    return board;
}

QStringList sortedPeriods(const ObservationTable& table)
{
    QStringList periods = table.periods().codes();
    std::stable_sort(periods.begin(), periods.end(), [](const QString& a, const QString& b) {
        const auto x = periodInYears(a);
        const auto y = periodInYears(b);
        if (x && y)
            return *x < *y;
        return x.has_value() && !y.has_value();
    });
    return periods;
}

QString occurringRegion(const ObservationTable& table, const QString& code)
{
    if (table.regions().find(code))
        return code;
    return code.size() > 2 && table.regions().find(code.left(2)) ? code.left(2) : QString();
}

BoardQuery proposedQuery(const ObservationTable& table, const QStringList& preferredRegions)
{
    BoardQuery query;
    const QStringList& regions = table.regions().codes();
    for (const QString& region : preferredRegions)
        if (query.region.isEmpty())
            query.region = occurringRegion(table, region);
    if (query.region.isEmpty()) {
        const auto first = std::find_if(regions.begin(), regions.end(),
                                        [](const QString& code) { return !isTotalCode(code, Axis::Region); });
        query.region = first == regions.end() ? regions.value(0) : *first;
    }
    QStringList periods = sortedPeriods(table);
    query.period = periods.isEmpty() ? QString() : periods.takeLast();
    const auto latest = periodInYears(query.period);
    for (const QString& period : periods) {
        const auto years = periodInYears(period);
        if (!years || !latest)
            continue;
        if (query.basePeriod.isEmpty() || *years <= *latest - 5)
            query.basePeriod = period;
    }
    if (query.region.size() > 2 && regions.contains(query.region.left(2)))
        query.comparator = query.region.left(2);
    for (const QString& region : regions)
        if (query.comparator.isEmpty() && region != query.region && isTotalCode(region, Axis::Region))
            query.comparator = region;
    return query;
}

BoardQuery occurringQuery(const ObservationTable& table, const BoardQuery& query,
                          const QStringList& preferredRegions)
{
    const bool known = table.regions().find(query.region) && table.periods().find(query.period) &&
                       (query.comparator.isEmpty() || table.regions().find(query.comparator)) &&
                       (query.basePeriod.isEmpty() || table.periods().find(query.basePeriod));
    return known ? query : proposedQuery(table, preferredRegions);
}

QVector<BoardRow> bySpecialisation(QVector<BoardRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const BoardRow& a, const BoardRow& b) {
        if (a.quotient.value.has_value() != b.quotient.value.has_value())
            return a.quotient.value.has_value();
        if (a.quotient.smallBase != b.quotient.smallBase)
            return !a.quotient.smallBase;
        return a.quotient.value.value_or(0) > b.quotient.value.value_or(0);
    });
    return rows;
}

} // namespace s3::evidence
