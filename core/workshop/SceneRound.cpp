// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/SceneRound.h"

#include "core/workshop/RoomProgress.h"
#include "core/workshop/Rounds.h"

using namespace Qt::StringLiterals;

namespace s3::workshop {

QString RoundOnOffer::label() const
{
    return block.isEmpty() ? title : u"%1: %2"_s.arg(block, title);
}

QList<RoundOnOffer> roundsOnOffer(const Reader& reader, const IdOf<Workshop>& workshop)
{
    const QList<VotingRound> rounds = roundsOf(reader, workshop);
    QList<RoundOnOffer> offers;
    QSet<RecordId> placed;
    for (const AgendaBlock& block : agendaOf(reader, workshop))
        for (const VotingRound& round : rounds)
            if (setupOf(reader, round.id).agendaBlockId == block.id) {
                offers.append({round.id, round.title, block.title});
                placed.insert(round.id);
            }
    for (const VotingRound& round : rounds)
        if (!placed.contains(round.id))
            offers.append({round.id, round.title, {}});
    return offers;
}

std::optional<VotingRound> roundShown(const Reader& reader, const RunState& state)
{
    if (const auto chosen = reader.find(state.run.sceneRoundId))
        return chosen;
    if (const auto ofBlock = roundOf(reader, state))
        return ofBlock;
    const QList<VotingRound> rounds = roundsOf(reader, state.workshop.id);
    return rounds.isEmpty() ? std::nullopt : std::optional(rounds.last());
}

Result<void> setSceneRound(Writer& writer, const IdOf<Workshop>& workshop,
                           const std::optional<IdOf<VotingRound>>& round)
{
    if (round) {
        const auto chosen = writer.find(*round);
        if (!chosen || chosen->workshopId != workshop)
            return Error{ErrorCode::Refused, u"a round of another workshop"_s, {}, {}};
    }
    setRun(writer, workshop, [&](WorkshopRun& run) { run.sceneRoundId = round; });
    return {};
}

} // namespace s3::workshop
