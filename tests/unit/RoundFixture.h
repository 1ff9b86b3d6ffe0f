// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to open rounds, to fill in ballots and to read results.
#pragma once

#include "tests/unit/WorkshopFixture.h"

#include "core/workshop/RoundResult.h"

namespace s3::test {

class RoundFixture : public WorkshopFixture {
public:
    /// With options that are only words; null if it was refused.
    IdOf<VotingRound> open(workshop::RoundPlan plan,
                           const QStringList& options = {QStringLiteral("a"), QStringLiteral("b"),
                                                         QStringLiteral("c")})
    {
        for (const QString& title : options)
            plan.options.append({title, {}, {}});
        IdOf<VotingRound> id;
        openError = edit([&](Writer& w) -> Result<void> {
            const auto made = workshop::openRound(w, workshop, plan);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        return openError ? id : IdOf<VotingRound>();
    }

    /// Empty = not given.
    Result<void> give(const IdOf<VotingRound>& round, const QString& code,
                      const QList<std::optional<int>>& values,
                      workshop::EnteredVia via = workshop::EnteredVia::Facilitator, bool replace = false)
    {
        workshop::BallotSheet sheet;
        const auto cells = workshop::cellsOf(*workshop::formOf(*project, round));
        for (int i = 0; i < values.size(); ++i)
            sheet.set(cells.at(i), values.at(i));
        return edit([&](Writer& w) { return workshop::setBallot(w, round, {code, sheet, via, replace}); });
    }

    workshop::RoundResult result(const IdOf<VotingRound>& round) const
    {
        return workshop::resultOf(*project, round);
    }

    Result<void> openError;
};

inline workshop::OptionResult row(const workshop::RoundResult& result, const QString& title)
{
    for (const workshop::OptionResult& one : result.options)
        if (one.title == title)
            return one;
    return {};
}

inline QStringList titles(const workshop::RoundResult& result)
{
    QStringList list;
    for (const workshop::OptionResult& one : result.options)
        list.append(one.title);
    return list;
}

} // namespace s3::test
