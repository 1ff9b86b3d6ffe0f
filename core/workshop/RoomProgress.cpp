// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/RoomProgress.h"

#include "core/workshop/Participants.h"
#include "core/workshop/Rounds.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct RoomProgressSay {
    Q_DECLARE_TR_FUNCTIONS(RoomProgress)
};

QList<Participant> peopleThere(const Reader& reader, const IdOf<Workshop>& workshop)
{
    QList<Participant> people = participantsOf(reader, workshop);
    people.removeIf([](const Participant& p) { return !takesPart(p.role); });
    if (std::any_of(people.begin(), people.end(), [](const Participant& p) { return p.attended; }))
        people.removeIf([](const Participant& p) { return !p.attended; });
    return people;
}

QSet<QString> doneCodes(const Reader& reader, const RunState& state)
{
    QSet<QString> codes;
    for (const BlockRun& run : state.runsOf(state.block()->id))
        for (const BlockDone& done : reader.where<BlockDone>("block_run_id", run.id))
            codes.insert(done.code);
    return codes;
}

QList<TableProgress> tablesOf(const QList<Participant>& people, const QSet<QString>& done,
                              const QList<Idea>& cards)
{
    QMap<int, TableProgress> tables;
    const auto table = [&](int number) -> TableProgress& {
        TableProgress& found = tables[number];
        found.number = number;
        return found;
    };
    for (const Participant& p : people)
        if (p.tableNumber)
            ++table(*p.tableNumber).people;
    for (const Idea& card : cards)
        if (card.tableNumber)
            ++table(*card.tableNumber).cards;
    for (TableProgress& one : tables)
        one.done = done.contains(tableCode(one.number));
    return tables.values();
}

} // namespace

int RoomProgress::tablesDone() const
{
    return int(std::count_if(tables.begin(), tables.end(), [](const TableProgress& t) { return t.done; }));
}

int RoomProgress::tablesWriting() const
{
    return int(
        std::count_if(tables.begin(), tables.end(), [](const TableProgress& t) { return t.cards > 0; }));
}

std::optional<VotingRound> roundOf(const Reader& reader, const RunState& state)
{
    const QList<VotingRound> rounds = roundsOf(reader, state.workshop.id);
    if (!state.running() || rounds.isEmpty())
        return std::nullopt;
    for (qsizetype i = rounds.size() - 1; i >= 0; --i)
        if (setupOf(reader, rounds.at(i).id).agendaBlockId == state.block()->id)
            return rounds.at(i);
    return state.block()->kind == BlockKind::Vote ? std::optional(rounds.last()) : std::nullopt;
}

RoomProgress roomProgress(const Reader& reader, const RunState& state)
{
    RoomProgress progress;
    const QList<Participant> people = peopleThere(reader, state.workshop.id);
    progress.people = int(people.size());
    if (!state.running()) {
        progress.tables = tablesOf(people, {}, {});
        return progress;
    }
    const QSet<QString> done = doneCodes(reader, state);
    progress.tables = tablesOf(people, done, reader.where<Idea>("agenda_block_id", state.block()->id));
    QSet<QString> voted;
    if (const auto round = roundOf(reader, state)) {
        progress.vote = true;
        for (const Ballot& ballot : reader.where<Ballot>("round_id", round->id))
            voted.insert(voterCode(ballot.voterCode));
    }
    for (const Participant& p : people) {
        const bool finished = progress.vote ? voted.contains(voterCode(p.code))
                                            : done.contains(p.code) ||
                                                  (p.tableNumber && done.contains(tableCode(*p.tableNumber)));
        progress.peopleDone += finished ? 1 : 0;
    }
    return progress;
}

QString roomWords(const RoomProgress& progress)
{
    if (progress.people > 0 && progress.vote)
        return RoomProgressSay::tr("%1 of %n ballot(s) are in", nullptr, progress.people)
            .arg(progress.peopleDone);
    if (!progress.tables.isEmpty())
        return RoomProgressSay::tr("%1 of %n table(s) are done", nullptr, int(progress.tables.size()))
            .arg(progress.tablesDone());
    if (progress.people > 0)
        return RoomProgressSay::tr("%1 of %n people are done", nullptr, progress.people)
            .arg(progress.peopleDone);
    return {};
}

QString tableCode(int table)
{
    return u"T%1"_s.arg(table);
}

Result<void> toggleDone(Writer& writer, const IdOf<Workshop>& workshop, const QString& code)
{
    const RunState state = runState(writer, workshop);
    if (!state.running())
        return Error{ErrorCode::NothingToDo, u"no block runs"_s, {}, {}};
    bool taken = false;
    for (const BlockRun& run : state.runsOf(state.block()->id))
        for (const BlockDone& done : writer.where<BlockDone>("block_run_id", run.id))
            if (done.code == code) {
                writer.remove(done.id);
                taken = true;
            }
    if (!taken) {
        BlockDone done;
        done.blockRunId = state.blockRun->id;
        done.code = code;
        writer.insert(done);
    }
    return {};
}

} // namespace s3::workshop
