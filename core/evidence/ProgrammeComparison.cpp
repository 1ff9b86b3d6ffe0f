// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ProgrammeComparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

/// What is counted once: a national programme, or a region.
QString unitOf(const Programme& programme)
{
    return programme.level == ProgrammeLevel::National ? programme.id : programme.region;
}

QVector<CodeShare> sharesOf(const QStringList& own, const QStringList& codes,
                            const QVector<Programme>& reference, const QStringList Programme::*member)
{
    QSet<QString> units;
    QMap<QString, int> counts;
    int of = 0;
    for (const Programme& programme : reference) {
        const QStringList& given = programme.*member;
        if (given.isEmpty() || units.contains(unitOf(programme)))
            continue;
        units.insert(unitOf(programme));
        ++of;
        for (const QString& code : given)
            ++counts[code];
    }
    QVector<CodeShare> shares;
    for (const QString& code : codes)
        shares.append({code, own.contains(code), counts.value(code), of});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const CodeShare& a, const CodeShare& b) { return a.count > b.count; });
    return shares;
}

} // namespace

QStringList codesFrom(const QString& stored)
{
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValueConstRef code : array)
        if (code.isString())
            codes << code.toString();
    return codes;
}

QString storedCodes(const QStringList& codes)
{
    if (codes.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

std::optional<int> durationOf(const OwnProgramme& own)
{
    if (!own.startYear || !own.endYear || *own.endYear < *own.startYear)
        return std::nullopt;
    return *own.endYear - *own.startYear + 1;
}

std::optional<double> budgetPerYear(const OwnProgramme& own)
{
    const auto years = durationOf(own);
    if (!own.budget || !years || own.currency != u"EUR")
        return std::nullopt;
    return *own.budget / *years;
}

ReferencePosition positionOf(std::optional<double> own, const QVector<std::optional<double>>& reference)
{
    ReferencePosition position;
    position.own = own;
    position.of = int(reference.size());
    std::vector<double> known;
    for (const std::optional<double>& value : reference)
        if (value)
            known.push_back(*value);
    position.known = int(known.size());
    if (known.empty())
        return position;
    std::sort(known.begin(), known.end());
    const size_t middle = known.size() / 2;
    position.lowest = known.front();
    position.highest = known.back();
    position.median = known.size() % 2 == 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
    if (own) {
        const auto [first, last] = std::equal_range(known.begin(), known.end(), *own);
        position.below = int(first - known.begin());
        position.equal = int(last - first);
    }
    return position;
}

ProgrammeComparison compare(const OwnProgramme& own, const QVector<Programme>& reference)
{
    QVector<std::optional<double>> budgets;
    QVector<std::optional<double>> durations;
    for (const Programme& programme : reference) {
        budgets.append(programme.budgetPerYear);
        const auto years = programme.duration();
        durations.append(years ? std::optional<double>(*years) : std::nullopt);
    }
    const auto years = durationOf(own);
    ProgrammeComparison comparison;
    comparison.budgetPerYear = positionOf(budgetPerYear(own), budgets);
    comparison.duration = positionOf(years ? std::optional<double>(*years) : std::nullopt, durations);
    comparison.objectives = sharesOf(codesFrom(own.objectives), termCodes(ProgrammeTerm::Objective),
                                     reference, &Programme::objectives);
    comparison.clusterTypes = sharesOf(codesFrom(own.clusterTypes), termCodes(ProgrammeTerm::ClusterType),
                                       reference, &Programme::clusterTypes);
    comparison.targetGroups = sharesOf(codesFrom(own.targetGroups), termCodes(ProgrammeTerm::TargetGroup),
                                       reference, &Programme::targetGroups);
    return comparison;
}

std::pair<int, int> programmesDone(const Reader& reader)
{
    const QList<OwnProgramme> all = reader.all<OwnProgramme>();
    const auto isDone = [](const OwnProgramme& own) {
        return !own.title.isEmpty() && !own.country.isEmpty() && durationOf(own) && own.budget &&
               !codesFrom(own.objectives).isEmpty() && !codesFrom(own.targetGroups).isEmpty();
    };
    return {int(std::count_if(all.begin(), all.end(), isDone)), int(all.size())};
}

} // namespace s3::evidence
