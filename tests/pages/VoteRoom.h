// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop in which all attended and ideas wait to be voted on, and short ways to its Vote view.
#pragma once

#include "tests/pages/PageHarness.h"

#include "core/workshop/AgendaPack.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Participants.h"
#include "core/workshop/RoundResult.h"
#include "core/workshop/Rounds.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/rounds/BallotGrid.h"

#include <QAbstractButton>
#include <QComboBox>

namespace s3::test {

using namespace Qt::StringLiterals;
using workshop::EnteredVia;

inline const QStringList optionTitles{
    u"Shared pilot line for recycled fibre"_s,    u"Digital twin for composite presses"_s,
    u"Repair network for rotor blades"_s,         u"Bio-based resins with dairy waste"_s,
    u"Testing standards for second-life parts"_s, u"Design school for lightweight furniture"_s,
    u"Fire-safe panels for timber houses"_s,      u"Lease instead of buy for moulds"_s};

struct VoteRoom : PageHarness {
    IdOf<Workshop> workshop;
    QList<IdOf<Idea>> ideas;
    explicit VoteRoom(int voters = 24, int options = 8)
    {
        fill([&](Writer& w) {
            workshop = workshop::createWorkshop(w, WorkshopKind::Edw, u"Fibre composites, Linz"_s,
                                                *workshop::defaultAgendaPack());
            const int business = voters / 2;
            const int research = voters / 4;
            workshop::addParticipants(w, workshop,
                                      {{Helix::Business, business},
                                       {Helix::Research, research},
                                       {Helix::PublicSector, voters - business - research}});
            for (const Participant& p : workshop::participantsOf(w, workshop))
                w.modify(p.id, [](Participant& changed) { changed.attended = true; });
            ideas = workshop::addIdeas(w, {workshop, IdeaKind::Opportunity, 2}, optionTitles.mid(0, options));
        });
    }
    void openVote(const QSize& size = {1180, 800})
    {
        QVERIFY(open(u"discovery_workshop"_s, size));
        find<SegmentedControl>("workshop.part")->setCurrentIndex(WorkshopView::VotePart);
        QCoreApplication::processEvents();
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void choose(const char* name, const QString& code)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(code));
    }
    IdOf<VotingRound> start(RoundMethod method)
    {
        choose("round.method", codeOf(method));
        click("round.start");
        return latest();
    }
    IdOf<VotingRound> latest() const { return project->all<VotingRound>().last().id; }
    BallotGrid* grid() const { return find<BallotGrid>("ballotGrid"); }
    QString message() const { return find<InlineMessage>("vote.message")->text(); }
    workshop::RoundResult result() const { return workshop::resultOf(*project, latest()); }
    void store(const QString& code, const QList<std::optional<int>>& values,
               EnteredVia via = EnteredVia::Facilitator)
    {
        workshop::BallotSheet sheet;
        const auto cells = workshop::cellsOf(*workshop::formOf(*project, latest()));
        for (int i = 0; i < values.size(); ++i)
            sheet.set(cells.at(i), values.at(i));
        fill([&](Writer& w) { return workshop::setBallot(w, latest(), {code, sheet, via, false}); });
    }
};

} // namespace s3::test
