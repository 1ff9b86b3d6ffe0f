// SPDX-License-Identifier: GPL-3.0-or-later
// Line 2 by hand: a discovery workshop from the agenda to the selection, then the canvas of the activity.
#pragma once

#include "core/identification/Records.h"
#include "core/workshop/Records.h"
#include "tests/e2e/Walker.h"

#include <QLabel>

namespace s3::test {

using namespace Qt::StringLiterals;

inline Idea ideaOf(const Walker& w, const QString& body)
{
    for (const Idea& idea : w.project().all<Idea>())
        if (idea.body == body)
            return idea;
    throw Lost(u"no idea “%1”"_s.arg(body), Where::current());
}

inline void prepareWorkshop(Walker& w)
{
    w.goTo(u"discovery_workshop"_s);
    w.click(u"workshop.first"_s);
    same(w.project().count<AgendaBlock>(), 9, u"blocks of the template"_s);
    w.keys(u"Fibre composites, Linz"_s); // the title is selected
    w.key(Qt::Key_Tab);
    w.type(u"workshopForm.place"_s, u"Linz, Tabakfabrik"_s);
    w.type(u"workshopForm.heldOn"_s, u"2026-10-06"_s);
    same(w.only<Workshop>().title, u"Fibre composites, Linz"_s, u"title"_s);
    same(w.only<Workshop>().heldOn, QDate(2026, 10, 6), u"date"_s);
    w.segment(u"prepare.part"_s, 1);
    w.spin(u"participants.add.business"_s, 4);
    w.spin(u"participants.add.research"_s, 2);
    w.spin(u"participants.add.public"_s, 1);
    w.spin(u"participants.add.civil"_s, 1);
    w.click(u"participants.add"_s);
    same(w.project().count<Participant>(), 8, u"participants"_s);
    w.spin(u"participants.tables"_s, 2);
    w.click(u"participants.mix"_s);
    w.click(u"participants.allAttended"_s);
    for (const Participant& one : w.project().all<Participant>())
        must(one.attended && one.tableNumber, u"%1 has no table or did not attend"_s.arg(one.code));
}

inline void captureIdeas(Walker& w)
{
    w.segment(u"workshop.part"_s, 2);
    w.click(u"capture.text"_s);
    for (const QString& idea : {u"Recycle offcuts into preforms"_s, u"Preforms from offcuts"_s,
                                u"Repair network for worn parts"_s, u"Shared test rig"_s}) {
        w.key(Qt::Key_2, Qt::AltModifier); // an opportunity
        w.keys(idea);
        w.key(Qt::Key_Return);
    }
    same(w.project().count<Idea>(), 4, u"ideas"_s);
    same(ideaOf(w, u"Shared test rig"_s).kind, IdeaKind::Opportunity, u"kind"_s);

    auto* wall = w.find<QAbstractItemView>(u"ideaWall"_s);
    const auto pick = [&](const QString& one, const QString& other) {
        w.clickRow(wall, Walker::rowWith(wall, one));
        w.clickRow(wall, Walker::rowWith(wall, other), Qt::ControlModifier);
    };
    pick(u"Recycle offcuts"_s, u"Preforms from"_s);
    w.click(u"ideas.merge"_s);
    const Idea merged = ideaOf(w, u"Preforms from offcuts"_s);
    same(merged.state, IdeaState::Merged, u"merged"_s);
    must(merged.mergedIntoId == ideaOf(w, u"Recycle offcuts into preforms"_s).id, u"merged into another"_s);
    pick(u"Recycle offcuts"_s, u"Repair network"_s);
    w.key(Qt::Key_G);
    w.keys(u"Circular fibres"_s);
    w.key(Qt::Key_Return);
    same(w.only<IdeaGroup>().title, u"Circular fibres"_s, u"group"_s);
    for (const QString& body : {u"Recycle offcuts into preforms"_s, u"Repair network for worn parts"_s})
        must(ideaOf(w, body).groupId == w.only<IdeaGroup>().id, body + u" is not in the group"_s);
}

inline void voteWithDots(Walker& w)
{
    w.segment(u"workshop.part"_s, 3);
    w.enter(u"round.title"_s, u"What first?"_s);
    w.spin(u"round.dots"_s, 3);
    w.spin(u"round.cap"_s, 2);
    w.click(u"round.start"_s);
    const VotingRound round = w.only<VotingRound>();
    same(round.title, u"What first?"_s, u"title"_s);
    same(round.dotsEach, 3, u"dots"_s);
    same(w.project().count<RoundOption>(), 3, u"the merged idea is voted on as well"_s);
    // The cursor is on the first voter; digits move on by themselves. Options stand in the order of capture.
    for (int voter = 0; voter < 8; ++voter)
        w.keys(voter < 6 ? u"210"_s : u"021"_s);
    same(w.project().count<Ballot>(), 8, u"ballots"_s);
    int dots = 0;
    for (const BallotEntry& entry : w.project().all<BallotEntry>())
        dots += entry.value;
    same(dots, 24, u"dots"_s);
    const QStringList before = w.project().dump();
    w.keys(u"9"_s); // more than anybody has
    must(w.project().dump() == before, u"a ballot over the limit was stored"_s);
    w.click(u"vote.close"_s);
    same(w.only<VotingRound>().state, RoundState::Closed, u"round"_s);
}

inline void selectTheFirst(Walker& w)
{
    auto* ranking = w.find<QAbstractItemView>(u"rankingTable"_s);
    same(ranking->model()->rowCount(), 3, u"ranking"_s);
    w.clickRow(ranking, Walker::rowWith(ranking, u"Recycle offcuts"_s));
    same(w.find<QLabel>(u"selection.idea"_s)->text(), u"Recycle offcuts into preforms"_s, u"chosen idea"_s);
    w.click(u"selection.select"_s);
    same(w.project().count<TransformativeActivity>(), 0, u"selected without a reason"_s);
    w.type(u"selection.rationale"_s, u"Twelve of 24 dots, and the press stands here"_s);
    w.click(u"selection.select"_s);
    const auto activity = w.only<TransformativeActivity>();
    same(activity.status, ActivityStatus::Selected, u"status"_s);
    const QList<Idea> ideas = w.project().upstream<Idea>(refOf(activity));
    must(ideas.size() == 1 && ideas.first().body == activity.title, u"the activity knows no idea"_s);
    const auto decision = w.only<Decision>();
    same(decision.kind, DecisionKind::Selection, u"decision"_s);
    same(decision.rationale, u"Twelve of 24 dots, and the press stands here"_s, u"rationale"_s);
}

/// Opens a block's picker, types and takes the first row that fits.
inline void pickFor(Walker& w, const QString& block, const QString& text, int down = 0)
{
    w.click(block + u"Add"_s);
    w.keys(text);
    for (int i = 0; i < down; ++i)
        w.key(Qt::Key_Down);
    w.key(Qt::Key_Return);
    w.key(Qt::Key_Escape);
}

inline void fillCanvas(Walker& w)
{
    w.goTo(u"activities"_s);
    const auto activity = [&] { return w.only<TransformativeActivity>(); };
    w.type(u"title"_s, u"Circular fibre composites"_s, u"activityForm"_s);
    w.type(u"statement"_s, u"Press shops turn offcuts into preforms for vehicles."_s);
    w.type(u"from_state"_s, u"Offcuts are burnt"_s);
    w.type(u"to_state"_s, u"Fibres come back as preforms"_s);
    w.choose(u"mode"_s, codeOf(TransformationMode::Transition));
    pickFor(w, u"capacity"_s, u"press spare"_s); // the one of line 1
    pickFor(w, u"opportunity"_s, u"end-of-life"_s);
    pickFor(w, u"challenge"_s, u"engines"_s);
    pickFor(w, u"organisation"_s, u"Leichtbau Linz GmbH"_s); // new, a business
    pickFor(w, u"evidence"_s, u"largest press"_s);
    w.type(u"edge"_s, u"Nobody else in Europe has such a press"_s);
    w.type(u"industry_codes"_s, u"C22 C30"_s, u"activityDetails"_s);
    same(activity().title, u"Circular fibre composites"_s, u"title"_s);
    same(activity().statement, u"Press shops turn offcuts into preforms for vehicles."_s, u"statement"_s);
    same(activity().fromState, u"Offcuts are burnt"_s, u"from"_s);
    same(activity().toState, u"Fibres come back as preforms"_s, u"to"_s);
    same(activity().mode, TransformationMode::Transition, u"mode"_s);
    const RecordRef ref = refOf(activity());
    same(int(w.project().upstream<Capacity>(ref).size()), 1, u"capacities"_s);
    same(w.project().count<Capacity>(), 1, u"a second capacity was made"_s);
    same(int(w.project().upstream<Opportunity>(ref).size()), 1, u"opportunities"_s);
    same(int(w.project().upstream<Challenge>(ref).size()), 1, u"challenges"_s);
    same(int(w.project().upstream<Organisation>(ref, role::actor()).size()), 1, u"actors"_s);
    w.enter(u"unmetReason"_s, u"The missing partners are asked in spring"_s);
    must(w.project().all<Decision>().last().kind == DecisionKind::Override, u"no override noted"_s);
}

} // namespace s3::test
