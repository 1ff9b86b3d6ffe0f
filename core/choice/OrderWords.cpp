// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice/OrderWords.h"

#include "core/base/Numbers.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::choice {

namespace {

struct OrderWordsSay {
    Q_DECLARE_TR_FUNCTIONS(HowSure)
};

/// "93", "more than 99", "fewer than 1": never 100 of 100 unless it is all of them.
QString ofHundred(double share)
{
    if (share > 0.99 && share < 1)
        return OrderWordsSay::tr("more than 99");
    if (share > 0 && share < 0.01)
        return OrderWordsSay::tr("fewer than 1");
    return displayNumber(std::round(100 * share));
}

/// Per cent with as many decimals as it takes to tell two weights apart.
QString percent(double weight, double other)
{
    const double apart = std::abs(weight - other);
    return displayNumber(100 * weight, apart >= 0.01 ? 0 : apart >= 0.001 ? 1 : 2);
}

std::vector<int> leaders(const OrderEvidence& evidence)
{
    std::vector<int> first;
    for (size_t option = 0; option < evidence.ranks.size(); ++option)
        if (evidence.ranks[option] == 1)
            first.push_back(int(option));
    return first;
}

/// Who is most often first instead of the winner.
int rivalOf(const Acceptability& acceptability, int winner)
{
    int rival = -1;
    for (int option = 0; option < acceptability.options; ++option)
        if (option != winner && acceptability.at(option, 1) > 0 &&
            (rival < 0 || acceptability.at(option, 1) > acceptability.at(rival, 1)))
            rival = option;
    return rival;
}

void addDraws(const OrderEvidence& evidence, int winner, const std::optional<Acceptability>& draws,
              const QString& stays, QStringList& sentences)
{
    if (!draws || draws->draws == 0)
        return;
    sentences.append(stays.arg(evidence.options.value(winner), ofHundred(draws->at(winner, 1))));
    const int rival = rivalOf(*draws, winner);
    if (rival >= 0)
        sentences.append(OrderWordsSay::tr("Most often %1 is first instead: in %2 of 100.")
                             .arg(evidence.options.value(rival), ofHundred(draws->at(rival, 1))));
}

QString verdict(const OrderEvidence& evidence, const QString& winner)
{
    switch (surenessOf(evidence)) {
    case Sureness::Sure:
        return OrderWordsSay::tr("%1 leads clearly.").arg(winner);
    case Sureness::Leaning:
        return OrderWordsSay::tr("%1 leads, but not by much.").arg(winner);
    case Sureness::Open:
        return OrderWordsSay::tr("%1 is first, but the order is open: talk about it before you decide.")
            .arg(winner);
    case Sureness::Unknown:
        break;
    }
    return OrderWordsSay::tr("%1 is first.").arg(winner);
}

/// The criterion that needs the least change.
QString closestTipping(const OrderEvidence& evidence)
{
    int closest = -1;
    for (size_t c = 0; c < evidence.tipping.size(); ++c) {
        const auto change = evidence.tipping[c].smallestChange();
        if (change && (closest < 0 || *change < *evidence.tipping[size_t(closest)].smallestChange()))
            closest = int(c);
    }
    if (closest < 0)
        return OrderWordsSay::tr("No change of a single criterion's weight puts another one first.");
    const Tipping& tipping = evidence.tipping[size_t(closest)];
    const bool isAbove = tipping.above && tipping.above->weight - tipping.weight == *tipping.smallestChange();
    const TippingPoint& point = isAbove ? *tipping.above : *tipping.below;
    return (isAbove ? OrderWordsSay::tr("%1 comes first when '%2' weighs more than %3 % instead of %4 %.")
                    : OrderWordsSay::tr("%1 comes first when '%2' weighs less than %3 % instead of %4 %."))
        .arg(evidence.options.value(point.winner), evidence.criteria.value(closest),
             percent(point.weight, tipping.weight), percent(tipping.weight, point.weight));
}

} // namespace

Sureness surenessOf(const OrderEvidence& evidence)
{
    const std::vector<int> first = leaders(evidence);
    if (first.empty())
        return Sureness::Unknown;
    if (first.size() > 1)
        return Sureness::Open;
    std::optional<double> least;
    const auto take = [&](const std::optional<Acceptability>& draws) {
        if (draws && draws->draws > 0)
            least = std::min(least.value_or(1), draws->at(first.front(), 1));
    };
    take(evidence.nearWeights);
    take(evidence.voters);
    if (!least)
        take(evidence.anyWeights);
    if (!least)
        return Sureness::Unknown;
    return *least >= 0.9 ? Sureness::Sure : *least >= 0.6 ? Sureness::Leaning : Sureness::Open;
}

QStringList howSure(const OrderEvidence& evidence)
{
    const std::vector<int> first = leaders(evidence);
    if (first.empty())
        return {};
    if (first.size() > 1) {
        QStringList names;
        for (const int option : first)
            names.append(evidence.options.value(option));
        return {OrderWordsSay::tr("Several share the first place: %1.").arg(names.join(u", "_s))};
    }
    const int winner = first.front();
    QStringList sentences{verdict(evidence, evidence.options.value(winner))};
    addDraws(evidence, winner, evidence.voters,
             OrderWordsSay::tr(
                 "If other people of the same kind had voted, %1 would stay first in %2 of 100 draws."),
             sentences);
    addDraws(evidence, winner, evidence.nearWeights,
             OrderWordsSay::tr(
                 "With every weight up to %1 % larger or smaller, %2 stays first in %3 of 100 draws.")
                 .arg(displayNumber(100 * evidence.nearWidth)),
             sentences);
    addDraws(evidence, winner, evidence.anyWeights,
             OrderWordsSay::tr("With any weights at all, %1 is first in %2 of 100 draws."), sentences);
    if (!evidence.tipping.empty())
        sentences.append(closestTipping(evidence));
    return sentences;
}

} // namespace s3::choice
