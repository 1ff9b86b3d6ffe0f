// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoundRemarks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct RemarkSay {
    Q_DECLARE_TR_FUNCTIONS(s3::workshop::RoundRemarks)
};

Result<RoundForm> existing(const Reader& reader, const IdOf<VotingRound>& round, const QString& reason)
{
    const auto form = formOf(reader, round);
    if (!form)
        return Error{ErrorCode::NotFound, u"voting_round"_s, {}, {}};
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidValue, u"a remark on a result needs a reason"_s, {}, {}};
    return *form;
}

std::optional<RoundOption> optionIn(const RoundForm& form, const IdOf<RoundOption>& id)
{
    for (const RoundOption& option : form.options)
        if (option.id == id)
            return option;
    return std::nullopt;
}

void logDecision(Writer& writer, const RoundForm& form, const QString& title, const RemarkText& text)
{
    const auto held = writer.find(form.round.workshopId);
    Decision decision;
    decision.madeOn = writer.today();
    decision.kind = DecisionKind::Override;
    decision.line = held && held->kind == WorkshopKind::Adw ? 3 : 2;
    decision.subjectTable = QString::fromLatin1(VotingRound::table);
    decision.subjectId = form.round.id;
    decision.title = title;
    decision.rationale = text.reason.trimmed();
    decision.madeBy = text.madeBy.trimmed();
    writer.insert(decision);
}

} // namespace

Result<void> overrideRank(Writer& writer, const IdOf<VotingRound>& round, const IdOf<RoundOption>& optionId,
                          int rank, const RemarkText& text)
{
    const auto form = existing(writer, round, text.reason);
    if (!form)
        return form.error();
    if (!form->isClosed())
        return Error{ErrorCode::Refused, u"the round is open; it has no result to override"_s, {}, {}};
    const auto option = optionIn(*form, optionId);
    if (!option)
        return Error{ErrorCode::NotFound, u"round_option"_s, {}, {}};
    const RoundResult result = resultOf(writer, round);
    if (rank < 1 || rank > result.options.size())
        return Error{ErrorCode::InvalidValue, u"rank %1"_s.arg(rank), u"1 to the number of options"_s, {}};
    QString title = option->title;
    std::optional<int> voted;
    for (const OptionResult& row : result.options) {
        if (!row.options.contains(optionId))
            continue;
        title = row.title;
        voted = row.rank;
        for (const RoundRemark& earlier : result.remarks)
            if (earlier.kind == RemarkKind::Override && earlier.optionId &&
                row.options.contains(*earlier.optionId))
                writer.remove(earlier.id);
    }
    RoundRemark remark;
    remark.roundId = round;
    remark.optionId = optionId;
    remark.kind = RemarkKind::Override;
    remark.rank = rank;
    remark.reason = text.reason.trimmed();
    remark.madeBy = text.madeBy.trimmed();
    writer.insert(remark);
    logDecision(writer, *form,
                voted ? RemarkSay::tr("%1: place %2 instead of %3").arg(title).arg(rank).arg(*voted)
                      : RemarkSay::tr("%1: place %2").arg(title).arg(rank),
                text);
    return {};
}

Result<void> addMinorityView(Writer& writer, const IdOf<VotingRound>& round,
                             const std::optional<IdOf<RoundOption>>& option, const RemarkText& text)
{
    const auto form = existing(writer, round, text.reason);
    if (!form)
        return form.error();
    if (option && !optionIn(*form, *option))
        return Error{ErrorCode::NotFound, u"round_option"_s, {}, {}};
    RoundRemark remark;
    remark.roundId = round;
    remark.optionId = option;
    remark.kind = RemarkKind::Minority;
    remark.reason = text.reason.trimmed();
    remark.madeBy = text.madeBy.trimmed();
    writer.insert(remark);
    return {};
}

Result<void> removeRemark(Writer& writer, const IdOf<RoundRemark>& id)
{
    const auto remark = writer.find(id);
    if (!remark)
        return Error{ErrorCode::NotFound, u"round_remark"_s, {}, {}};
    writer.remove(id);
    const auto form = formOf(writer, remark->roundId);
    if (remark->kind == RemarkKind::Override && form)
        logDecision(writer, *form, RemarkSay::tr("Back to the voted order in \"%1\"").arg(form->round.title),
                    {RemarkSay::tr("The override was taken back. It said: %1").arg(remark->reason), {}});
    return {};
}

} // namespace s3::workshop
