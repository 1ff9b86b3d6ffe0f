// SPDX-License-Identifier: GPL-3.0-or-later
// A discovery workshop in a page of its own, for the tests of its views.
#pragma once

#include "tests/pages/PageHarness.h"

#include "core/workshop/AgendaPack.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Participants.h"
#include "core/workshop/Rounds.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/WorkshopDesk.h"

#include <QAbstractButton>

namespace s3::test {

struct WorkshopRoom : PageHarness {
    IdOf<Workshop> workshop;
    void make(bool people = true)
    {
        using namespace Qt::StringLiterals;
        fill([&](Writer& w) {
            workshop = workshop::createWorkshop(w, WorkshopKind::Edw, u"Fibre composites, Linz"_s,
                                                *workshop::defaultAgendaPack());
            if (people)
                workshop::addParticipants(
                    w, workshop, {{Helix::Business, 5}, {Helix::Research, 3}, {Helix::PublicSector, 2}});
            for (const Participant& p : workshop::participantsOf(w, workshop))
                w.modify(p.id, [](Participant& changed) { changed.attended = true; });
        });
    }
    QList<IdOf<Idea>> ideas(const QStringList& lines, IdeaKind kind = IdeaKind::Opportunity)
    {
        QList<IdOf<Idea>> ids;
        fill([&](Writer& w) { ids = workshop::addIdeas(w, {workshop, kind, 2}, lines); });
        return ids;
    }
    IdOf<VotingRound> round(const QList<IdOf<Idea>>& options)
    {
        IdOf<VotingRound> id;
        fill([&](Writer& w) {
            id = *workshop::openRound(w, workshop, {QStringLiteral("Dot vote"), 5, 2}, options);
        });
        return id;
    }
    void show(WorkshopView::Part part)
    {
        find<SegmentedControl>("workshop.part")->setCurrentIndex(part);
        QCoreApplication::processEvents();
    }
    /// Of the preparation: 0 plan, 1 people, 2 tables.
    void prepare(int pane)
    {
        find<SegmentedControl>("prepare.part")->setCurrentIndex(pane);
        QCoreApplication::processEvents();
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    Idea idea(const IdOf<Idea>& id) const { return project->find(id).value_or(Idea()); }
};

} // namespace s3::test
