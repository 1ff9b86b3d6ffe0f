// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/Scoring.h"

#include <algorithm>
#include <cmath>

namespace s3::questionnaire {

namespace {

/// The valid answer, turned round where the item is reversed.
std::optional<int> oriented(const ItemRule& item, const Scale& scale, const AnswerSheet& sheet)
{
    const auto found = sheet.constFind(item.id);
    if (found == sheet.cend() || !*found || !scale.holds(**found))
        return std::nullopt;
    return item.reversed ? scale.min + scale.max - **found : **found;
}

bool answeredAnything(const Respondent& respondent, const QList<DimensionRule>& dimensions,
                      const Scale& scale)
{
    for (const DimensionRule& dimension : dimensions)
        for (const ItemRule& item : dimension.items)
            if (oriented(item, scale, respondent.answers))
                return true;
    return false;
}

/// The respondent's own mean, if they count for the dimension.
std::optional<double> ownMean(const DimensionRule& dimension, const Scale& scale,
                              const Respondent& respondent)
{
    int counting = 0;
    int valid = 0;
    double sum = 0;
    double weights = 0;
    for (const ItemRule& item : dimension.items) {
        if (item.weight <= 0)
            continue;
        ++counting;
        if (const auto value = oriented(item, scale, respondent.answers)) {
            ++valid;
            sum += item.weight * *value;
            weights += item.weight;
        }
    }
    if (valid == 0 || 2 * valid < counting)
        return std::nullopt;
    return sum / weights;
}

void describeSpread(DimensionResult& result, std::vector<double> means, const Scale& scale)
{
    const double n = double(means.size());
    double mean = 0;
    for (const double value : means)
        mean += value / n;
    double squares = 0;
    for (const double value : means)
        squares += (value - mean) * (value - mean);
    if (means.size() >= 2)
        result.agreement = std::clamp(1 - std::sqrt(squares / n) / ((scale.max - scale.min) / 2.0), 0.0, 1.0);
    for (double& value : means)
        value = normalised(value, scale);
    std::sort(means.begin(), means.end());
    result.median = quantile(means, 0.5);
    result.lowerQuartile = quantile(means, 0.25);
    result.upperQuartile = quantile(means, 0.75);
}

DimensionResult hiddenOf(const DimensionResult& result)
{
    DimensionResult hidden;
    hidden.respondents = result.respondents;
    hidden.hidden = true;
    return hidden;
}

void hideSmallTotals(RoundResult& result, int minimum)
{
    for (DimensionResult& dimension : result.dimensions)
        if (dimension.respondents > 0 && dimension.respondents < minimum)
            dimension = hiddenOf(dimension);
    for (ItemResult& item : result.items) {
        if (item.valid == 0 || item.valid >= minimum)
            continue;
        item.hidden = true;
        item.mean.reset();
        item.counts.clear();
    }
}

void hideGroups(RoundResult& result, const QList<DimensionRule>& rules, int minimum)
{
    QMap<QString, int> sizes;
    for (const GroupResult& group : result.groups)
        sizes.insert(group.group, group.respondents);
    const QSet<QString> everywhere = hiddenGroups(sizes, minimum);
    for (GroupResult& group : result.groups)
        group.hidden = everywhere.contains(group.group);
    for (int d = 0; d < rules.size(); ++d) {
        QMap<QString, int> counted;
        for (const GroupResult& group : result.groups)
            counted.insert(group.group, group.dimensions.at(d).respondents);
        const QSet<QString> here = hiddenGroups(counted, minimum, everywhere);
        for (GroupResult& group : result.groups)
            if (here.contains(group.group) || group.hidden)
                group.dimensions[d] = hiddenOf(group.dimensions.at(d));
    }
    for (GroupResult& group : result.groups) {
        const bool anyHidden = std::any_of(group.dimensions.begin(), group.dimensions.end(),
                                           [](const DimensionResult& d) { return d.hidden; });
        group.overall = anyHidden ? std::nullopt : overallScore(rules, group.dimensions);
        if (group.hidden && group.respondents >= minimum)
            result.protectingGroups.append(group.group);
    }
}

} // namespace

std::optional<double> DimensionResult::interquartileRange() const
{
    if (!lowerQuartile || !upperQuartile)
        return std::nullopt;
    return *upperQuartile - *lowerQuartile;
}

const GroupResult* RoundResult::group(const QString& code) const
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const GroupResult& g) { return g.group == code; });
    return found == groups.end() ? nullptr : &*found;
}

double normalised(double mean, const Scale& scale)
{
    return 100 * (mean - scale.min) / (scale.max - scale.min);
}

DimensionResult scoreDimension(const DimensionRule& dimension, const Scale& scale,
                               const QList<const Respondent*>& respondents)
{
    DimensionResult result;
    std::vector<double> means;
    QList<const Respondent*> counting;
    for (const Respondent* respondent : respondents) {
        if (const auto mean = ownMean(dimension, scale, *respondent)) {
            means.push_back(*mean);
            counting.append(respondent);
        }
    }
    result.respondents = int(counting.size());
    if (counting.isEmpty())
        return result;
    double sum = 0;
    double weights = 0;
    for (const ItemRule& item : dimension.items) {
        if (item.weight <= 0)
            continue;
        const auto mean = scoreItem(item, scale, counting).mean;
        if (!mean)
            continue;
        sum += item.weight * *mean;
        weights += item.weight;
    }
    result.mean = sum / weights;
    result.score = normalised(*result.mean, scale);
    describeSpread(result, std::move(means), scale);
    return result;
}

ItemResult scoreItem(const ItemRule& item, const Scale& scale, const QList<const Respondent*>& respondents)
{
    ItemResult result;
    result.id = item.id;
    result.counts = QList<int>(scale.steps(), 0);
    qint64 sum = 0;
    for (const Respondent* respondent : respondents) {
        const auto found = respondent->answers.constFind(item.id);
        if (found == respondent->answers.cend()) {
            ++result.blank;
        } else if (!*found) {
            ++result.notApplicable;
        } else if (const auto value = oriented(item, scale, respondent->answers)) {
            ++result.valid;
            ++result.counts[**found - scale.min];
            sum += *value;
        } else {
            ++result.blank; // a number outside the scale says nothing
        }
    }
    if (result.valid > 0)
        result.mean = double(sum) / result.valid;
    return result;
}

std::optional<double> overallScore(const QList<DimensionRule>& rules, const QList<DimensionResult>& results)
{
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < qMin(rules.size(), results.size()); ++i) {
        if (!results.at(i).score)
            continue;
        sum += rules.at(i).weight * *results.at(i).score;
        weights += rules.at(i).weight;
    }
    return weights > 0 ? std::optional<double>(sum / weights) : std::nullopt;
}

RoundResult evaluate(const QList<DimensionRule>& dimensions, const Scale& scale,
                     const QList<Respondent>& respondents, const QStringList& groups, int minimum)
{
    RoundResult result;
    QList<const Respondent*> all;
    QMap<QString, QList<const Respondent*>> byGroup;
    for (const Respondent& respondent : respondents) {
        if (!answeredAnything(respondent, dimensions, scale)) {
            ++result.empty;
            continue;
        }
        all.append(&respondent);
        byGroup[respondent.group].append(&respondent);
    }
    result.respondents = int(all.size());
    result.hidden = result.respondents > 0 && result.respondents < minimum;
    for (const DimensionRule& dimension : dimensions) {
        result.dimensions.append(scoreDimension(dimension, scale, all));
        for (const ItemRule& item : dimension.items)
            result.items.append(scoreItem(item, scale, all));
    }
    hideSmallTotals(result, minimum);
    result.overall = overallScore(dimensions, result.dimensions);

    QStringList order = groups;
    for (auto it = byGroup.cbegin(); it != byGroup.cend(); ++it)
        if (!order.contains(it.key()))
            order.append(it.key());
    for (const QString& code : order) {
        GroupResult group;
        group.group = code;
        const QList<const Respondent*> members = byGroup.value(code);
        group.respondents = int(members.size());
        for (const DimensionRule& dimension : dimensions)
            group.dimensions.append(scoreDimension(dimension, scale, members));
        result.groups.append(group);
    }
    hideGroups(result, dimensions, minimum);
    return result;
}

QList<std::optional<double>> gaps(const RoundResult& result, const QString& first, const QString& second)
{
    QList<std::optional<double>> found;
    const GroupResult* a = result.group(first);
    const GroupResult* b = result.group(second);
    for (int d = 0; d < result.dimensions.size(); ++d) {
        if (a && b && a->dimensions.at(d).score && b->dimensions.at(d).score)
            found.append(*a->dimensions.at(d).score - *b->dimensions.at(d).score);
        else
            found.append(std::nullopt);
    }
    return found;
}

Light lightOf(std::optional<double> score, double amberFrom, double greenFrom)
{
    if (!score)
        return Light::None;
    // A mean that is 40 by hand may come out a rounding error below it.
    constexpr double hair = 1e-9;
    if (*score + hair >= greenFrom)
        return Light::Green;
    return *score + hair >= amberFrom ? Light::Amber : Light::Red;
}

} // namespace s3::questionnaire
