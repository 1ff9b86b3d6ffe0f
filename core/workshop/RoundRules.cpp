// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundRules.h"

#include "core/workshop/Plan.h"
#include "core/workshop/Rounds.h"

#include <QSet>

namespace s3::workshop {

namespace {

bool isKnown(const RoundForm& form, const BallotCell& cell)
{
    const bool option = std::any_of(form.options.begin(), form.options.end(),
                                    [&](const RoundOption& one) { return one.id == cell.option; });
    const bool criterion = form.isRating()
                               ? std::any_of(form.criteria.begin(), form.criteria.end(),
                                             [&](const Criterion& one) { return one.id == cell.criterion; })
                               : cell.criterion.isNull();
    return option && criterion;
}

BallotFault faultOf(const RoundForm& form, const BallotCell& cell, int value)
{
    if (!isKnown(form, cell))
        return BallotFault::UnknownOption;
    if (form.round.method == RoundMethod::Dots)
        return value < 0                ? BallotFault::Negative
               : value > form.highest() ? BallotFault::OverCap
                                        : BallotFault::None;
    return value < form.lowest() || value > form.highest() ? BallotFault::OffScale : BallotFault::None;
}

BallotFault faultOfRanking(const RoundForm& form, const Dots& ranks)
{
    if (form.setup.ranking == RankingRule::Complete) {
        const QList<int> given = ranks.values();
        if (QSet<int>(given.begin(), given.end()).size() < given.size())
            return BallotFault::TiedRank;
    }
    const bool all = form.setup.ranking != RankingRule::Truncated;
    return all && ranks.size() < form.options.size() ? BallotFault::Incomplete : BallotFault::None;
}

} // namespace

int RoundForm::lowest() const
{
    switch (round.method) {
    case RoundMethod::Dots:
    case RoundMethod::Approval:
        return 0;
    case RoundMethod::YesNo:
        return kAbstain;
    case RoundMethod::Ranking:
        return 1;
    case RoundMethod::Scale:
    case RoundMethod::Rating:
        return setup.scaleMin;
    }
    return 0;
}

int RoundForm::highest() const
{
    switch (round.method) {
    case RoundMethod::Dots:
        return round.dotsPerOption;
    case RoundMethod::Approval:
    case RoundMethod::YesNo:
        return 1;
    case RoundMethod::Ranking:
        return int(options.size());
    case RoundMethod::Scale:
    case RoundMethod::Rating:
        return setup.scaleMax;
    }
    return 0;
}

std::optional<RoundForm> formOf(const Reader& reader, const IdOf<VotingRound>& id)
{
    const auto round = reader.find(id);
    if (!round)
        return std::nullopt;
    RoundForm form{*round, setupOf(reader, id), optionsOf(reader, id), {}};
    if (form.isRating() && form.setup.criteriaSetId) {
        form.criteria = reader.where<Criterion>("criteria_set_id", *form.setup.criteriaSetId);
        std::stable_sort(form.criteria.begin(), form.criteria.end(),
                         [](const Criterion& a, const Criterion& b) { return a.position < b.position; });
    }
    return form;
}

RoundSetup setupOf(const Reader& reader, const IdOf<VotingRound>& round)
{
    return ownedOr(reader, "round_id", &RoundSetup::roundId, round);
}

void setSetup(Writer& writer, const IdOf<VotingRound>& round, const std::function<void(RoundSetup&)>& change)
{
    changeOwned(writer, "round_id", &RoundSetup::roundId, round, [&](RoundSetup& setup) {
        const RoundSetup before = setup;
        change(setup);
        setup.criteriaSetId = before.criteriaSetId;
        setup.scaleMin = before.scaleMin;
        setup.scaleMax = before.scaleMax;
        setup.ranking = before.ranking;
    });
}

QList<BallotCell> cellsOf(const RoundForm& form)
{
    QList<BallotCell> cells;
    for (const RoundOption& option : form.options) {
        if (!form.isRating())
            cells.append({option.id, {}});
        for (const Criterion& criterion : form.criteria)
            cells.append({option.id, criterion.id});
    }
    return cells;
}

std::optional<int> BallotSheet::at(const BallotCell& cell) const
{
    const Dots from = cell.criterion.isNull() ? marks : ratings.value(cell.criterion);
    const auto found = from.constFind(cell.option);
    return found == from.constEnd() ? std::nullopt : std::optional<int>(*found);
}

void BallotSheet::set(const BallotCell& cell, std::optional<int> value)
{
    Dots& to = cell.criterion.isNull() ? marks : ratings[cell.criterion];
    if (value)
        to.insert(cell.option, *value);
    else
        to.remove(cell.option);
    // An empty row would make two sheets that say the same differ.
    if (!cell.criterion.isNull() && to.isEmpty())
        ratings.remove(cell.criterion);
}

bool BallotSheet::isBlank() const
{
    return marks.isEmpty() && ratings.isEmpty();
}

BallotCheck checkBallot(const RoundForm& form, const QString& code, const BallotSheet& sheet)
{
    BallotCheck check;
    const auto look = [&](const BallotCell& cell, int value) {
        check.sum += value;
        ++check.given;
        if (const BallotFault fault = faultOf(form, cell, value); fault != BallotFault::None && check.ok()) {
            check.fault = fault;
            check.cell = cell;
        }
    };
    for (auto mark = sheet.marks.constBegin(); mark != sheet.marks.constEnd(); ++mark)
        look({IdOf<RoundOption>(mark.key()), {}}, mark.value());
    for (auto row = sheet.ratings.constBegin(); row != sheet.ratings.constEnd(); ++row)
        for (auto mark = row->constBegin(); mark != row->constEnd(); ++mark)
            look({IdOf<RoundOption>(mark.key()), IdOf<Criterion>(row.key())}, mark.value());
    if (voterCode(code).isEmpty())
        check.fault = BallotFault::NoCode;
    else if (check.ok() && form.round.method == RoundMethod::Dots && check.sum > form.round.dotsEach)
        check.fault = BallotFault::OverBudget;
    else if (check.ok() && form.round.method == RoundMethod::Ranking)
        check.fault = faultOfRanking(form, sheet.marks);
    return check;
}

QString voterCode(const QString& typed)
{
    return typed.simplified().toUpper();
}

} // namespace s3::workshop
