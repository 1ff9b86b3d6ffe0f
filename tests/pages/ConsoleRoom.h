// SPDX-License-Identifier: GPL-3.0-or-later
// A discovery workshop whose clock the test turns, with people, cards, a vote, evidence and next steps.
#pragma once

#include "tests/pages/PageHarness.h"

#include "core/evidence/Records.h"
#include "core/workshop/AgendaPack.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Participants.h"
#include "core/workshop/RoundRecords.h"
#include "core/workshop/Rounds.h"
#include "core/workshop/Run.h"
#include "core/workshop/Selection.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/console/WorkshopScreen.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSettings>

namespace s3::test {

using namespace Qt::StringLiterals;

struct ConsoleRoom : PageHarness {
    static qint64 at(int hour, int minute)
    {
        return QDateTime(QDate(2026, 11, 14), QTime(hour, minute)).toMSecsSinceEpoch();
    }

    ConsoleRoom()
    {
        // What a frozen screen shows is kept in the user's settings.
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        crash();
        fill([&](Writer& w) {
            workshop = workshop::createWorkshop(w, WorkshopKind::Edw, u"Fibre composites, Linz"_s,
                                                *workshop::defaultAgendaPack());
            w.modify(workshop, [](Workshop& one) {
                one.heldOn = QDate(2026, 11, 14);
                one.question = u"Which change of an industry could we bring about together?"_s;
            });
            workshop::addParticipants(
                w, workshop, {{Helix::Business, 12}, {Helix::Research, 8}, {Helix::PublicSector, 4}});
            workshop::assignTables(w, workshop, 4);
        });
        for (const AgendaBlock& block : workshop::agendaOf(*project, workshop))
            blocks.append(block.id);
        fill([&](Writer& w) { // times of its own: the template may change
            constexpr int minutes[] = {20, 25, 45, 45, 15, 50, 30, 25, 15};
            for (int i = 0; i < blocks.size(); ++i)
                w.modify(blocks.at(i), [&](AgendaBlock& block) { block.minutes = minutes[i]; });
        });
    }

    /// The program ends with nothing said and begins again.
    void crash()
    {
        page.reset();
        context.reset();
        project.reset();
        Project::OpenOptions options;
        options.clock = Clock([this] { return now; });
        project = std::move(*Project::open(folder.filePath(u"test.s3project"_s), options));
        context = std::make_unique<ToolContext>(*project, theme, dialogs, navigator);
    }

    AgendaBlock block(int index) const { return *project->find(blocks.at(index)); }

    /// What the screen can show: cards in groups, a vote, evidence, an activity, next steps.
    void furnish()
    {
        fill([&](Writer& w) -> Result<void> {
            workshop::setPlan(w, workshop, [](WorkshopPlan& plan) {
                plan.nextSteps =
                    u"Minutes by Friday\nCandidates described by 5 December\nAction development workshop "
                    "on 20 January in Graz"_s;
            });
            workshop::setBlockPlan(w, blocks.at(2), [](BlockPlan& plan) {
                plan.question = u"What can we do here better than others?"_s;
                plan.materials = u"Cards, blue\nPens\nTimer"_s;
                plan.roles = u"Host: keeps the round\nMinute taker: types"_s;
                plan.facilitatorNote = u"SECRET: let the small firms speak first"_s;
            });
            const QStringList lines{
                u"Shared pilot line for recycled fibre"_s,
                u"Digital twin for composite presses"_s,
                u"Repair network for rotor blades"_s,
                u"Bio-based resins with dairy waste"_s,
                u"Testing standards for second-life parts in rail, sport and building, agreed "
                "between the three regions and open to others"_s,
                u"Design school for lightweight furniture"_s,
                u"Fire-safe panels for timber houses"_s,
                u"Lease instead of buy for moulds"_s};
            ideas = workshop::addIdeas(w, {workshop, IdeaKind::Action, 2}, lines);
            for (const auto& id : ideas)
                w.modify(id, [](Idea& idea) { idea.authorCode = u"P07"_s; });
            workshop::moveToGroup(w, ideas.mid(0, 3), workshop::groupNamed(w, workshop, u"Material"_s));
            workshop::moveToGroup(w, ideas.mid(3, 3),
                                  workshop::groupNamed(w, workshop, u"Building and furniture"_s));
            auto opened = workshop::openRound(w, workshop, {u"What first?"_s, 5, 2}, ideas);
            if (!opened)
                return opened.error();
            round = *opened;
            const auto options = workshop::optionsOf(w, round);
            for (int voter = 0; voter < 21; ++voter)
                if (auto done = workshop::setBallot(
                        w, round, u"P%1"_s.arg(voter + 1, 2, 10, QChar(u'0')),
                        {{options.at(voter % 3).id, 2}, {options.at((voter * 3 + 1) % 8).id, 1 + voter % 2}});
                    !done)
                    return done;
            Evidence card;
            card.title = u"Carbon fibre use in Upper Austria grew by a third in five years"_s;
            card.body =
                u"From 2 100 to 2 800 tonnes, mostly in pressed parts for vehicles; recycling is below five "
                "per cent, and three quarters of the offcuts leave the region."_s;
            card.source = u"Regional statistics office"_s;
            card.year = 2025;
            w.insert(card);
            Evidence bare;
            bare.title = u"Firms lack a place to test second-life parts"_s;
            w.insert(bare);
            return {};
        });
    }
    void select(int idea, const QString& why)
    {
        fill([&](Writer& w) -> Result<void> {
            auto made = workshop::selectIdea(w, ideas.at(idea), {ActivityStatus::Selected, why, {}});
            return made ? Result<void>() : Result<void>(made.error());
        });
    }
    void scene(Scene wanted)
    {
        fill([&](Writer& w) { workshop::setScene(w, workshop, wanted); });
        screen().read();
    }
    void start(int index)
    {
        fill([&](Writer& w) { return workshop::startBlock(w, blocks.at(index)); });
    }
    WorkshopScreen& screen() { return WorkshopScreen::of(*project); }

    void openConsole(const QSize& size = {1180, 900})
    {
        open(u"discovery_workshop"_s, size);
        find<SegmentedControl>("workshop.part")->setCurrentIndex(WorkshopView::RunPart);
        QCoreApplication::processEvents();
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key, modifiers);
    }
    QString label(const char* name) const { return find<QLabel>(name)->text(); }
    workshop::RunState state() const { return workshop::runState(*project, workshop); }
    /// Until the console and the screen have seen the time.
    void tick() { QTest::qWait(320); }

    qint64 now = at(9, 0);
    IdOf<Workshop> workshop;
    QList<IdOf<AgendaBlock>> blocks;
    QList<IdOf<Idea>> ideas;
    IdOf<VotingRound> round;
};

} // namespace s3::test
