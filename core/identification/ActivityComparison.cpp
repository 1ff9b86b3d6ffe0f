// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/ActivityComparison.h"

#include "core/identification/CheckWords.h"
#include "core/identification/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

struct ComparisonSay {
    Q_DECLARE_TR_FUNCTIONS(ActivityComparison)
};

struct Item {
    RecordId id;
    QString title;
};

template<class List, class Get>
QList<Item> itemsOf(const List& list, Get&& record)
{
    QList<Item> items;
    for (const auto& entry : list)
        items.append({record(entry).id, record(entry).title});
    return items;
}

QList<Item> actorsOf(const ActivityFacts& facts)
{
    QList<Item> items;
    for (const ActorFact& actor : facts.actors)
        items.append({actor.organisation.id, actor.organisation.name});
    return items;
}

/// Sorted by who has it; the same record is shared, two of one name are not.
ComparedRow blocks(const QString& label, const QList<Item>& left, const QList<Item>& right,
                   ActivityComparison& sums)
{
    ComparedRow row{label, {}, {}, {}};
    const auto holds = [](const QList<Item>& list, const RecordId& id) {
        return std::any_of(list.begin(), list.end(), [&](const Item& item) { return item.id == id; });
    };
    for (const Item& item : left)
        (holds(right, item.id) ? row.both : row.left).append(item.title);
    for (const Item& item : right)
        if (!holds(left, item.id))
            row.right.append(item.title);
    sums.shared += int(row.both.size());
    sums.different += int(row.left.size() + row.right.size());
    return row;
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    return lines;
}

ComparedRow texts(const QString& label, const QString& left, const QString& right)
{
    ComparedRow row{label, {}, linesOf(left), linesOf(right)};
    if (row.left == row.right)
        row = {label, row.left, {}, {}};
    return row;
}

ComparedRow words(const QString& label, const QStringList& left, const QStringList& right)
{
    ComparedRow row{label, {}, {}, {}};
    for (const QString& word : left)
        (right.contains(word) ? row.both : row.left).append(word);
    for (const QString& word : right)
        if (!left.contains(word))
            row.right.append(word);
    return row;
}

QStringList industriesOf(const TransformativeActivity& activity, const IndustryNames& names)
{
    QStringList list;
    for (const QString& code : activity.industryCodes.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString name = names.name(code);
        list.append(name.isEmpty() ? code : code + u' ' + name);
    }
    return list;
}

QString stateOf(const AssessedActivity& assessed, CheckCode code)
{
    for (const CheckResult& result : assessed.checks)
        if (result.code == code)
            return result.state != CheckState::Passed && assessed.overrideOf(code)
                       ? ComparisonSay::tr("Overridden")
                       : displayName(result.state);
    return {};
}

} // namespace

ActivityComparison compareActivities(const AssessedActivity& left, const AssessedActivity& right,
                                     const IndustryNames& industries)
{
    const ActivityFacts& a = left.facts;
    const ActivityFacts& b = right.facts;
    const auto capacity = [](const CapacityFact& fact) -> const Capacity& { return fact.capacity; };
    const auto itself = [](const auto& record) -> const auto&
    {
        return record;
    };
    ActivityComparison comparison;
    QList<ComparedRow>& rows = comparison.rows;
    rows.append(texts(ComparisonSay::tr("Status"), s3::displayName(a.activity.status),
                      s3::displayName(b.activity.status)));
    rows.append(texts(ComparisonSay::tr("Statement"), a.activity.statement, b.activity.statement));
    rows.append(texts(ComparisonSay::tr("From"), a.activity.fromState, b.activity.fromState));
    rows.append(texts(ComparisonSay::tr("To"), a.activity.toState, b.activity.toState));
    rows.append(
        texts(ComparisonSay::tr("Mode"), s3::displayName(a.activity.mode), s3::displayName(b.activity.mode)));
    rows.append(blocks(ComparisonSay::tr("Capacities"), itemsOf(a.capacities, capacity),
                       itemsOf(b.capacities, capacity), comparison));
    rows.append(blocks(ComparisonSay::tr("Opportunities"), itemsOf(a.opportunities, itself),
                       itemsOf(b.opportunities, itself), comparison));
    rows.append(blocks(ComparisonSay::tr("Challenges"), itemsOf(a.challenges, itself),
                       itemsOf(b.challenges, itself), comparison));
    rows.append(blocks(ComparisonSay::tr("Actors"), actorsOf(a), actorsOf(b), comparison));
    rows.append(words(ComparisonSay::tr("Industries"), industriesOf(a.activity, industries),
                      industriesOf(b.activity, industries)));
    rows.append(texts(ComparisonSay::tr("Critical mass of our own"),
                      s3::displayName(a.activity.criticalMassOwn),
                      s3::displayName(b.activity.criticalMassOwn)));
    rows.append(texts(ComparisonSay::tr("Competitive edge"), a.activity.edge, b.activity.edge));
    rows.append(words(ComparisonSay::tr("Potential actions"), linesOf(a.activity.potentialActions),
                      linesOf(b.activity.potentialActions)));
    for (const CheckResult& result : left.checks)
        comparison.checks.append(
            texts(displayName(result.code), stateOf(left, result.code), stateOf(right, result.code)));
    if (const int all = comparison.shared + comparison.different; all > 0)
        comparison.overlap = double(comparison.shared) / all;
    return comparison;
}

} // namespace s3::identification
