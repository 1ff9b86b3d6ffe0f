// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice/Records.h"
#include "core/workshop/Records.h"

namespace s3 {

/// What a ballot of a ranking may leave open: nothing; ties; ties and unranked options.
enum class RankingRule { Complete, Ties, Truncated };
template<>
struct EnumCodes<RankingRule> {
    static constexpr EnumCode<RankingRule> codes[] = {{RankingRule::Complete, "complete"},
                                                      {RankingRule::Ties, "ties"},
                                                      {RankingRule::Truncated, "truncated"}};
};

/// Rules of a round beyond its dots; one a round.
struct RoundSetup : RecordOf<RoundSetup> {
    static constexpr const char* table = "round_setup";
    IdOf<VotingRound> roundId;
    std::optional<IdOf<AgendaBlock>> agendaBlockId; ///< the block it belongs to
    std::optional<IdOf<CriteriaSet>> criteriaSetId; ///< of a rating on several criteria
    QString question;
    int scaleMin = 1;
    int scaleMax = 5;
    RankingRule ranking = RankingRule::Truncated;
    double dissentAbove = 0.3;   ///< normalised standard deviation from which a result is marked as disputed
    int minimumGroup = 3;        ///< groups with fewer ballots are not shown apart
    bool shownWhileOpen = false; ///< the room may see results come in
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("round_id", r.roundId);
        v("agenda_block_id", r.agendaBlockId);
        v("criteria_set_id", r.criteriaSetId);
        v("question", r.question);
        v("scale_min", r.scaleMin);
        v("scale_max", r.scaleMax);
        v("ranking", r.ranking);
        v("dissent_above", r.dissentAbove);
        v("minimum_group", r.minimumGroup);
        v("shown_while_open", r.shownWhileOpen);
    }
};

/// A mark of a ballot for one option on one criterion.
struct BallotRating : RecordOf<BallotRating> {
    static constexpr const char* table = "ballot_rating";
    IdOf<Ballot> ballotId;
    IdOf<RoundOption> optionId;
    IdOf<Criterion> criterionId;
    int value = 0;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("ballot_id", r.ballotId);
        v("option_id", r.optionId);
        v("criterion_id", r.criterionId);
        v("value", r.value);
    }
};

enum class RemarkKind { Override, Minority };
template<>
struct EnumCodes<RemarkKind> {
    static constexpr EnumCode<RemarkKind> codes[] = {{RemarkKind::Override, "override"},
                                                     {RemarkKind::Minority, "minority"}};
};

/// What the group says about a result: another order with its reason, or a minority view.
struct RoundRemark : RecordOf<RoundRemark> {
    static constexpr const char* table = "round_remark";
    IdOf<VotingRound> roundId;
    std::optional<IdOf<RoundOption>> optionId;
    RemarkKind kind = RemarkKind::Minority;
    std::optional<int> rank; ///< that an override gives the option, from 1
    QString reason;
    QString madeBy;
    template<class Self, class Visitor>
    static void fields(Self& r, Visitor&& v)
    {
        v("round_id", r.roundId);
        v("option_id", r.optionId);
        v("kind", r.kind);
        v("rank", r.rank);
        v("reason", r.reason);
        v("made_by", r.madeBy);
    }
};

} // namespace s3
