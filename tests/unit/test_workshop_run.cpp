// SPDX-License-Identifier: GPL-3.0-or-later
// Running a workshop: steps, time, delay, catching up, a clock that jumps, how far the room is.
#include "tests/unit/RunFixture.h"

#include "core/workshop/Blind.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Outlook.h"
#include "core/workshop/Participants.h"
#include "core/workshop/RoomProgress.h"
#include "core/workshop/Rounds.h"

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;
using test::RunFixture;

class TestWorkshopRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<RunFixture>(); }
    void timeIsReadOffTheRecords();
    void countdownIsWritten();
    void stepsFollowTheAgenda();
    void aBlockGoneBackToGoesOn();
    void pausesStandStill();
    void whatCannotBeDoneIsRefused();
    void everyStepIsUndone();
    void itStandsAfterReopening();
    void delayAgainstTheAgreedEnd();
    void fixedStartsWait();
    void aRehearsalCountsFromItsStart();
    void catchUpIsShared();
    void catchUpTakesBreaksLast();
    void catchUpKnowsItsLimits();
    void catchUpHeedsFixedStarts();
    void sleepAndClocksSetBack();
    void theRoomIsCountedAsASum();
    void ballotsAreCounted();
    void blindUntilRevealed();
    void notesBelongToTheirBlock();

private:
    static AgendaBlock block(int minutes)
    {
        AgendaBlock one;
        one.minutes = minutes;
        return one;
    }
    QStringList cuts(const CatchUp& found) const
    {
        QStringList words;
        for (const Cut& cut : found.cuts)
            words.append(
                u"%1 %2->%3"_s.arg(m_room->project->find(cut.block)->title).arg(cut.from).arg(cut.to));
        return words;
    }
    std::unique_ptr<RunFixture> m_room;
};

void TestWorkshopRun::timeIsReadOffTheRecords()
{
    constexpr qint64 minute = msPerMinute;
    BlockRun run;
    run.startedAt = 1'000'000;
    BlockTime time = blockTime(block(10), {run}, run.startedAt + 4 * minute);
    QCOMPARE(time.remainingMs(), 6 * minute);
    QCOMPARE(timeState(time), TimeState::Plenty);
    QCOMPARE(timeState(blockTime(block(10), {run}, run.startedAt + 5 * minute)), TimeState::SoonOver);
    QCOMPARE(timeState(blockTime(block(10), {run}, run.startedAt + 10 * minute)), TimeState::Over);
    QCOMPARE(blockTime(block(10), {run}, run.startedAt + 12 * minute).remainingMs(), -2 * minute);
    run.extraMinutes = 3;
    run.pausedMs = minute;
    QCOMPARE(blockTime(block(10), {run}, run.startedAt + 4 * minute).remainingMs(), 10 * minute);
    run.pausedAt = run.startedAt + 5 * minute;
    time = blockTime(block(10), {run}, run.startedAt + 60 * minute);
    QCOMPARE(time.remainingMs(), 9 * minute);
    QCOMPARE(timeState(time), TimeState::Paused);
    // More taken than there was: nothing is left, and not less than nothing was given.
    run.extraMinutes = -99;
    QCOMPARE(blockTime(block(10), {run}, run.startedAt).allottedMs, 0);
    // A clock that was set back never gives a block more than its time.
    BlockRun later;
    later.startedAt = 5 * minute;
    QCOMPARE(blockTime(block(10), {later}, 0).remainingMs(), 10 * minute);
    QVERIFY(!blockTime(block(10), {}, 0).running);
    QCOMPARE(blockTime(block(-3), {}, 0).allottedMs, 0);
}

void TestWorkshopRun::countdownIsWritten()
{
    QCOMPARE(countdownText(17 * 60'000 + 42'000), u"17:42"_s);
    QCOMPARE(countdownText(59'001), u"1:00"_s);
    QCOMPARE(countdownText(1), u"0:01"_s);
    QCOMPARE(countdownText(0), u"0:00"_s);
    QCOMPARE(countdownText(-999), u"0:00"_s);
    QCOMPARE(countdownText(-125'000), u"+2:05"_s);
    QCOMPARE(countdownText(65 * 60'000), u"1:05:00"_s);
    QCOMPARE(countdownText(-24 * 3600'000), u"+24:00:00"_s);
}

void TestWorkshopRun::stepsFollowTheAgenda()
{
    RunState state = m_room->state();
    QVERIFY(!state.begun() && !state.running() && !state.ended());
    QCOMPARE(state.next()->title, u"Welcome"_s);
    m_room->next();
    state = m_room->state();
    QCOMPARE(state.current, 0);
    QCOMPARE(state.workshop.status, WorkshopStatus::Running);
    QCOMPARE(state.run.scene, Scene::Agenda);
    QCOMPARE(currentBlock(*m_room->project, m_room->workshop), std::optional(m_room->blocks.at(0)));
    m_room->now = RunFixture::at(9, 12);
    QCOMPARE(m_room->remainingMinutes(), 8);
    m_room->edit([&](Writer& w) { return addMinutes(w, m_room->workshop, 1); });
    QCOMPARE(m_room->remainingMinutes(), 9);
    m_room->next();
    state = m_room->state();
    QCOMPARE(state.current, 1);
    QCOMPARE(state.run.scene, Scene::Question);
    QCOMPARE(state.runs.size(), 2);
    QCOMPARE(state.runs.at(0).endedAt, std::optional(RunFixture::at(9, 12)));
    QCOMPARE(m_room->remainingMinutes(), 45);
    for (int i = 0; i < 3; ++i)
        m_room->next();
    QCOMPARE(m_room->state().next(), nullptr);
    m_room->edit([&](Writer& w) { return endRun(w, m_room->workshop); });
    state = m_room->state();
    QVERIFY(state.ended() && !state.running() && !state.next());
    QCOMPARE(state.run.scene, Scene::Thanks);
    QVERIFY(!currentBlock(*m_room->project, m_room->workshop));
    // A block can be begun again from the agenda.
    m_room->edit([&](Writer& w) { return startBlock(w, m_room->blocks.at(4)); });
    QCOMPARE(m_room->state().current, 4);
}

void TestWorkshopRun::aBlockGoneBackToGoesOn()
{
    m_room->next();
    m_room->now = RunFixture::at(9, 15);
    m_room->next();
    m_room->now = RunFixture::at(9, 16);
    m_room->edit([&](Writer& w) { return startPrevious(w, m_room->workshop); });
    QCOMPARE(m_room->state().current, 0);
    QCOMPARE(m_room->remainingMinutes(), 5);
    m_room->now = RunFixture::at(9, 18);
    m_room->next();
    QCOMPARE(m_room->remainingMinutes(), 44);
    QCOMPARE(outlook(m_room->state(), m_room->now).blocks.at(0).actualMinutes, 17);
}

void TestWorkshopRun::pausesStandStill()
{
    m_room->next();
    m_room->now = RunFixture::at(9, 5);
    m_room->edit([&](Writer& w) { return pauseBlock(w, m_room->workshop); });
    m_room->now = RunFixture::at(9, 25);
    QCOMPARE(m_room->remainingMinutes(), 15);
    m_room->edit([&](Writer& w) { return resumeBlock(w, m_room->workshop); });
    m_room->now = RunFixture::at(9, 30);
    QCOMPARE(m_room->remainingMinutes(), 10);
    // The clock goes back during a pause: the block goes on with what it had.
    m_room->edit([&](Writer& w) { return pauseBlock(w, m_room->workshop); });
    m_room->now = RunFixture::at(8, 0);
    QCOMPARE(m_room->remainingMinutes(), 10);
    m_room->edit([&](Writer& w) { return resumeBlock(w, m_room->workshop); });
    QCOMPARE(m_room->remainingMinutes(), 10);
    // A pause that is still on when the block ends is over with it.
    m_room->edit([&](Writer& w) { return pauseBlock(w, m_room->workshop); });
    m_room->next();
    QVERIFY(!m_room->state().runs.at(0).pausedAt);
}

void TestWorkshopRun::whatCannotBeDoneIsRefused()
{
    const auto code = [&](auto step) {
        const Result<void> done = m_room->tryTo([&](Writer& w) { return step(w, m_room->workshop); });
        return done ? std::nullopt : std::optional(done.error().code);
    };
    const std::optional nothing(ErrorCode::NothingToDo);
    QCOMPARE(code(&pauseBlock), nothing);
    QCOMPARE(code(&endRun), nothing);
    QCOMPARE(code(&startPrevious), nothing);
    m_room->next();
    QCOMPARE(code(&startPrevious), nothing);
    QCOMPARE(code(&resumeBlock), nothing);
    QVERIFY(!m_room->tryTo([&](Writer& w) { return startBlock(w, m_room->blocks.at(0)); }));
    QVERIFY(!m_room->tryTo([&](Writer& w) { return startBlock(w, IdOf<AgendaBlock>(RecordId::create())); }));
    m_room->edit([&](Writer& w) { return startBlock(w, m_room->blocks.at(4)); });
    QCOMPARE(code(&startNext), nothing);
    QCOMPARE(m_room->state().runs.size(), 2);
    // The block that runs is taken off the agenda: none runs, nothing breaks.
    m_room->edit([&](Writer& w) { w.remove(m_room->blocks.at(4)); });
    QVERIFY(!m_room->state().running());
}

void TestWorkshopRun::everyStepIsUndone()
{
    const QStringList before = m_room->project->dump();
    m_room->next();
    m_room->now = RunFixture::at(9, 20);
    m_room->next();
    m_room->edit([&](Writer& w) { return pauseBlock(w, m_room->workshop); });
    m_room->edit([&](Writer& w) { setScene(w, m_room->workshop, Scene::Wall); });
    QVERIFY(m_room->project->undo());
    QVERIFY(m_room->project->undo());
    QVERIFY(m_room->project->undo());
    // Next was a slip: the first block goes on as if nothing had been.
    m_room->now = RunFixture::at(9, 21);
    QCOMPARE(m_room->state().current, 0);
    QCOMPARE(m_room->state().time(m_room->now).remainingMs(), -msPerMinute);
    QVERIFY(m_room->project->undo());
    QCOMPARE(m_room->project->dump(), before);
}

void TestWorkshopRun::itStandsAfterReopening()
{
    m_room->next();
    m_room->next();
    m_room->edit([&](Writer& w) { return addMinutes(w, m_room->workshop, 2); });
    m_room->now = RunFixture::at(9, 7);
    const BlockTime before = m_room->state().time(m_room->now);
    m_room->project.reset();
    Project::OpenOptions options;
    options.clock = Clock([this] { return m_room->now; });
    m_room->project = std::move(*Project::open(m_room->path(), options));
    m_room->now = RunFixture::at(9, 10);
    QCOMPARE(m_room->state().current, 1);
    QCOMPARE(m_room->state().time(m_room->now).remainingMs(), before.remainingMs() - 3 * msPerMinute);
}

void TestWorkshopRun::delayAgainstTheAgreedEnd()
{
    // Before: as planned, as long as it is not late.
    m_room->now = RunFixture::at(8, 30);
    Outlook seen = outlook(m_room->state(), m_room->now);
    QCOMPARE(seen.behindMinutes(), 0);
    QCOMPARE(seen.agreedEnd, RunFixture::at(11, 15));
    QCOMPARE(seen.blocks.at(3).expectedStart, RunFixture::at(10, 20));
    m_room->now = RunFixture::at(9, 6);
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), 6);
    m_room->next(); // starts six minutes late
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), 6);
    m_room->now = RunFixture::at(9, 20);
    m_room->next(); // and takes 14 instead of 20
    seen = outlook(m_room->state(), m_room->now);
    QCOMPARE(seen.behindMinutes(), 0);
    QCOMPARE(seen.blocks.at(0).began, std::optional(RunFixture::at(9, 6)));
    QCOMPARE(seen.blocks.at(0).actualMinutes, 14);
    QCOMPARE(seen.blocks.at(0).plannedStart, RunFixture::at(9, 0));
    m_room->now = RunFixture::at(10, 9); // over its time: everything moves with the clock
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), 4);
    m_room->edit([&](Writer& w) { return startBlock(w, m_room->blocks.at(4)); }); // leaves out the gallery
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), -41);
    m_room->now = RunFixture::at(10, 30);
    m_room->edit([&](Writer& w) { return endRun(w, m_room->workshop); });
    m_room->now = RunFixture::at(17, 0);
    seen = outlook(m_room->state(), m_room->now);
    QCOMPARE(seen.expectedEnd, RunFixture::at(10, 30));
    QCOMPARE(seen.behindMinutes(), -45);
    QCOMPARE(outlook(RunState(), m_room->now).blocks.size(), 0);
}

void TestWorkshopRun::fixedStartsWait()
{
    m_room->edit([&](Writer& w) {
        w.modify(m_room->blocks.at(2), [](AgendaBlock& b) { b.fixedStartMinute = 10 * 60 + 15; });
        w.modify(m_room->workshop, [](Workshop& one) { one.slotMinutes = 145; });
    });
    m_room->next();
    QCOMPARE(outlook(m_room->state(), m_room->now).blocks.at(2).expectedStart, RunFixture::at(10, 15));
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), 0);
    m_room->now = RunFixture::at(9, 28); // eight minutes over are within the ten that were free
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), 0);
    m_room->now = RunFixture::at(9, 33);
    QCOMPARE(outlook(m_room->state(), m_room->now).blocks.at(2).expectedStart, RunFixture::at(10, 18));
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), 3);
}

void TestWorkshopRun::aRehearsalCountsFromItsStart()
{
    m_room->now = RunFixture::at(9, 0) - 3 * 24 * 60 * msPerMinute + 7 * 60 * msPerMinute;
    m_room->next();
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), 0);
    QCOMPARE(outlook(m_room->state(), m_room->now).blocks.at(0).plannedStart, m_room->now);
    Workshop undated;
    QCOMPARE(planAnchor(undated, 5'000, 9'000), 5'000);
    QCOMPARE(planAnchor(undated, {}, 9'000), 9'000);
}

void TestWorkshopRun::catchUpIsShared()
{
    m_room->next();
    QCOMPARE(catchUp(m_room->state(), m_room->now).cuts, QList<Cut>());
    m_room->now = RunFixture::at(9, 30); // ten minutes over
    const CatchUp found = catchUp(m_room->state(), m_room->now);
    // 45, 30 and 25 minutes can spare 22, 15 and 12: ten of them in that proportion, the break untouched.
    QCOMPARE(cuts(found), QStringList({u"Capacities 45->40"_s, u"Gallery 30->27"_s, u"Vote 25->23"_s}));
    QCOMPARE(found.found(), 10);
    QCOMPARE(found.missing, 0);
    m_room->edit([&](Writer& w) { applyCuts(w, found.cuts); });
    QCOMPARE(outlook(m_room->state(), m_room->now).behindMinutes(), 0);
    QCOMPARE(catchUp(m_room->state(), m_room->now).cuts, QList<Cut>());
}

void TestWorkshopRun::catchUpTakesBreaksLast()
{
    m_room->next();
    m_room->now = RunFixture::at(10, 12); // 49 can be spared without the break
    const CatchUp found = catchUp(m_room->state(), m_room->now);
    QCOMPARE(cuts(found),
             QStringList({u"Capacities 45->23"_s, u"Break 15->12"_s, u"Gallery 30->15"_s, u"Vote 25->13"_s}));
    QCOMPARE(found.missing, 0);
}

void TestWorkshopRun::catchUpKnowsItsLimits()
{
    m_room->next();
    m_room->now = RunFixture::at(10, 30);
    CatchUp found = catchUp(m_room->state(), m_room->now);
    QCOMPARE(found.found(), 22 + 7 + 15 + 12);
    QCOMPARE(found.missing, 70 - 56);
    m_room->edit([&](Writer& w) { return startBlock(w, m_room->blocks.at(4)); });
    m_room->now = RunFixture::at(11, 20);
    found = catchUp(m_room->state(), m_room->now);
    QCOMPARE(found.cuts, QList<Cut>());
    QCOMPARE(found.missing, 5);
    m_room->edit([&](Writer& w) { return endRun(w, m_room->workshop); });
    QCOMPARE(catchUp(m_room->state(), m_room->now).missing, 0);
}

void TestWorkshopRun::catchUpHeedsFixedStarts()
{
    m_room->edit([&](Writer& w) {
        w.modify(m_room->blocks.at(2), [](AgendaBlock& b) { b.fixedStartMinute = 10 * 60 + 5; });
        w.modify(m_room->blocks.at(4), [](AgendaBlock& b) { b.minutes = 29; });
    });
    m_room->next();
    // Four minutes too long after the break, which is reached in time: nothing before it is shortened.
    CatchUp found = catchUp(m_room->state(), m_room->now);
    QCOMPARE(cuts(found), QStringList({u"Gallery 30->28"_s, u"Vote 29->27"_s}));
    // Six minutes late for the break: the block before it gives them, and the end stays as it was.
    m_room->now = RunFixture::at(9, 26);
    found = catchUp(m_room->state(), m_room->now);
    QCOMPARE(cuts(found), QStringList({u"Capacities 45->39"_s, u"Gallery 30->28"_s, u"Vote 29->27"_s}));
    QCOMPARE(found.missing, 0);
}

void TestWorkshopRun::sleepAndClocksSetBack()
{
    m_room->next();
    const auto gap = [&](qint64 last) {
        return clockGap(m_room->state().time(m_room->now), last, m_room->now);
    };
    qint64 last = m_room->now;
    m_room->now = RunFixture::at(9, 40);
    QVERIFY2(!gap(last), "twenty minutes over may be how it is");
    m_room->now += 24 * 60 * msPerMinute; // a night and a day
    QCOMPARE(gap(last), std::optional(m_room->now - last));
    m_room->edit([&](Writer& w) { return leaveOut(w, m_room->workshop, *gap(last)); });
    QCOMPARE(m_room->remainingMinutes(), 20);
    QVERIFY(!gap(m_room->now));
    // The clock goes back by an hour.
    last = m_room->now;
    m_room->now -= 60 * msPerMinute;
    QCOMPARE(gap(last), std::optional<qint64>(-60 * msPerMinute));
    QCOMPARE(m_room->remainingMinutes(), 20);
    m_room->edit([&](Writer& w) { return leaveOut(w, m_room->workshop, *gap(last)); });
    m_room->now += 5 * msPerMinute;
    QCOMPARE(m_room->remainingMinutes(), 15);
    m_room->edit([&](Writer& w) { return pauseBlock(w, m_room->workshop); });
    m_room->now += 24 * 60 * msPerMinute;
    QVERIFY2(!gap(last), "a pause may be long");

    ClockWatch watch;
    QVERIFY(!watch.tick(1'000'000));
    QVERIFY(!watch.tick(1'001'000));
    QCOMPARE(watch.tick(1'001'000 + 3'600'000), std::optional<qint64>(3'600'000));
    QVERIFY(!watch.tick(1'002'000 + 3'600'000));
    QCOMPARE(watch.tick(1'002'000), std::optional<qint64>(-3'600'000));
}

void TestWorkshopRun::theRoomIsCountedAsASum()
{
    m_room->next();
    m_room->next();
    QCOMPARE(roomProgress(*m_room->project, m_room->state()).people, 0);
    QVERIFY(roomWords(roomProgress(*m_room->project, m_room->state())).isEmpty());
    m_room->edit([&](Writer& w) {
        addParticipants(w, m_room->workshop, {{Helix::Business, 5}, {Helix::Research, 3}});
        assignTables(w, m_room->workshop, 2);
        addIdeas(w, {m_room->workshop, IdeaKind::Capacity, 2}, {u"Presses"_s});
        for (const Idea& idea : w.all<Idea>())
            w.modify(idea.id, [&](Idea& one) { one.agendaBlockId = m_room->blocks.at(1); });
    });
    RoomProgress seen = roomProgress(*m_room->project, m_room->state());
    QCOMPARE(seen.people, 8);
    QCOMPARE(seen.peopleDone, 0);
    QCOMPARE(seen.tables.size(), 2);
    QCOMPARE(seen.tables.at(1).cards, 1);
    QCOMPARE(seen.tablesWriting(), 1);
    const auto toggle = [&](const QString& code) {
        m_room->edit([&](Writer& w) { return toggleDone(w, m_room->workshop, code); });
        seen = roomProgress(*m_room->project, m_room->state());
    };
    toggle(tableCode(1));
    QCOMPARE(seen.tablesDone(), 1);
    QCOMPARE(seen.peopleDone, 4);
    const QList<Participant> people = participantsOf(*m_room->project, m_room->workshop);
    const auto at = [&](int table) {
        return *std::find_if(people.begin(), people.end(),
                             [&](const Participant& p) { return p.tableNumber == table; });
    };
    toggle(at(2).code);
    QCOMPARE(seen.peopleDone, 5);
    toggle(at(1).code); // counts once, though the table is done as well
    QCOMPARE(seen.peopleDone, 5);
    toggle(tableCode(1));
    QCOMPARE(seen.peopleDone, 2);
    // Nobody waits for the absent.
    m_room->edit([&](Writer& w) {
        for (const Participant& p : people)
            if (p.id != at(1).id)
                w.modify(p.id, [](Participant& one) { one.attended = true; });
    });
    QCOMPARE(roomProgress(*m_room->project, m_room->state()).people, 7);
    QVERIFY(!m_room->tryTo(
        [&](Writer& w) { return toggleDone(w, IdOf<Workshop>(RecordId::create()), u"T1"_s); }));
}

void TestWorkshopRun::ballotsAreCounted()
{
    IdOf<VotingRound> round;
    m_room->edit([&](Writer& w) -> Result<void> {
        addParticipants(w, m_room->workshop, {{Helix::Business, 3}});
        const auto ideas = addIdeas(w, {m_room->workshop, IdeaKind::Action, {}}, {u"A"_s, u"B"_s});
        auto opened = openRound(w, m_room->workshop, {u"Dots"_s, 3, 2}, ideas);
        if (!opened)
            return opened.error();
        round = *opened;
        return startBlock(w, m_room->blocks.at(4));
    });
    const auto option = optionsOf(*m_room->project, round).first().id;
    for (const QString& code : {u"P01"_s, u"P03"_s, u"STRANGER"_s})
        m_room->edit([&](Writer& w) { return setBallot(w, round, code, {{option, 2}}); });
    const RoomProgress seen = roomProgress(*m_room->project, m_room->state());
    QVERIFY(seen.vote);
    QCOMPARE(seen.people, 3);
    QCOMPARE(seen.peopleDone, 2);
    QVERIFY(roomWords(seen).contains(u"2"));
}

void TestWorkshopRun::blindUntilRevealed()
{
    m_room->next();
    m_room->next();
    QVERIFY(!hiddenBlocks(*m_room->project, m_room->workshop).contains(m_room->blocks.at(1)));
    m_room->edit([&](Writer& w) {
        setBlockPlan(w, m_room->blocks.at(1), [](BlockPlan& plan) { plan.blind = true; });
    });
    QVERIFY(hiddenBlocks(*m_room->project, m_room->workshop).contains(m_room->blocks.at(1)));
    m_room->edit([&](Writer& w) { revealBlock(w, m_room->blocks.at(1)); });
    QVERIFY(!hiddenBlocks(*m_room->project, m_room->workshop).contains(m_room->blocks.at(1)));
    m_room->next();
    m_room->edit([&](Writer& w) { return startPrevious(w, m_room->workshop); });
    QVERIFY2(!hiddenBlocks(*m_room->project, m_room->workshop).contains(m_room->blocks.at(1)),
             "what was shown became secret again");
}

void TestWorkshopRun::notesBelongToTheirBlock()
{
    m_room->edit([&](Writer& w) { addNote(w, m_room->workshop, u"Projector is late"_s, false).ok(); });
    m_room->next();
    m_room->edit([&](Writer& w) { addNote(w, m_room->workshop, u"  Mayor opens "_s, true).ok(); });
    const QList<WorkshopNote> notes = notesOf(*m_room->project, m_room->workshop);
    QCOMPARE(notes.size(), 2);
    QVERIFY(!notes.at(0).agendaBlockId && !notes.at(0).inMinutes);
    QCOMPARE(notes.at(1).agendaBlockId, std::optional(m_room->blocks.at(0)));
    QCOMPARE(notes.at(1).body, u"Mayor opens"_s);
    QVERIFY(!m_room->tryTo([&](Writer& w) -> Result<void> {
        const auto made = addNote(w, m_room->workshop, u"   "_s, true);
        return made ? Result<void>() : Result<void>(made.error());
    }));
}

QTEST_GUILESS_MAIN(TestWorkshopRun)
#include "test_workshop_run.moc"
