// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop of ten people at two tables, and the hands of its facilitator on the Ideas view.
#pragma once

#include "tests/pages/PageHarness.h"

#include "core/workshop/Agenda.h"
#include "core/workshop/AgendaPack.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Participants.h"
#include "core/workshop/Plan.h"
#include "core/workshop/RunRecords.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/workshop/WorkshopDesk.h"
#include "ui/workshop/wall/IdeaWall.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

namespace s3::test {

using namespace Qt::StringLiterals;

struct IdeasRoom : PageHarness {
    IdOf<Workshop> workshop;
    IdOf<AgendaBlock> block; ///< the first that collects ideas
    IdeasRoom()
    {
        fill([&](Writer& w) {
            workshop = workshop::createWorkshop(w, WorkshopKind::Edw, u"Fibre composites, Linz"_s,
                                                *workshop::defaultAgendaPack());
            workshop::addParticipants(w, workshop,
                                      {{Helix::Business, 5}, {Helix::Research, 3}, {Helix::PublicSector, 2}});
            workshop::assignTables(w, workshop, 2);
            for (const AgendaBlock& one : workshop::agendaOf(w, workshop)) {
                if (one.kind == BlockKind::Capture && block.isNull())
                    block = one.id;
            }
        });
    }
    void plan(Authorship authorship, bool blind, IdeaKind kind = IdeaKind::Other)
    {
        fill([&](Writer& w) {
            workshop::setBlockPlan(w, block, [&](BlockPlan& plan) {
                plan.authorship = authorship;
                plan.blind = blind;
                plan.ideaKind = kind;
            });
        });
    }
    void run()
    {
        fill([&](Writer& w) {
            BlockRun now;
            now.agendaBlockId = block;
            now.startedAt = w.nowMs();
            WorkshopRun run;
            run.workshopId = workshop;
            run.blockRunId = w.insert(now);
            w.insert(run);
        });
    }
    QList<IdOf<Idea>> ideas(const QStringList& lines, IdeaKind kind = IdeaKind::Opportunity,
                            std::optional<int> table = 2)
    {
        QList<IdOf<Idea>> ids;
        fill([&](Writer& w) { ids = workshop::addIdeas(w, {workshop, kind, table}, lines); });
        return ids;
    }
    bool openIdeas(const QSize& size = {1180, 800})
    {
        if (!open(u"discovery_workshop"_s, size))
            return false;
        show(WorkshopView::IdeasPart);
        return true;
    }
    void show(int part)
    {
        find<SegmentedControl>("workshop.part")->setCurrentIndex(part);
        QCoreApplication::processEvents();
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    Idea idea(const IdOf<Idea>& id) const { return project->find(id).value_or(Idea()); }
    QPlainTextEdit* box() const { return find<QPlainTextEdit>("capture.text"); }
    IdeaWall* wall() const { return find<IdeaWall>("ideaWall"); }
    bool onWall(const IdOf<Idea>& id) const { return wall()->wall().indexOf(id.hex()).isValid(); }
    void type(const QString& text)
    {
        QTest::keyClicks(box(), text);
        QTest::keyClick(box(), Qt::Key_Return);
    }
    void select(const QList<IdOf<Idea>>& ids) const
    {
        wall()->clearSelection();
        for (const auto& id : ids) {
            const QModelIndex index = wall()->wall().indexOf(id.hex());
            wall()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
        }
    }
    void answer(const QString& text) const
    {
        auto* ask = find<QLineEdit>("ask.text");
        QVERIFY(ask->isVisible());
        ask->selectAll();
        QTest::keyClicks(ask, text);
        QTest::keyClick(ask, Qt::Key_Return);
    }
    /// What the window system sends while cards are dragged to a place of the wall.
    void drag(QMimeData* data, const QPoint& to) const
    {
        QWidget* view = wall()->viewport();
        QDragEnterEvent enter(to, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &enter);
        if (!enter.isAccepted())
            return;
        QDragMoveEvent move(to, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &move);
        view->grab(); // paints where it would drop
        QDropEvent drop(to, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &drop);
    }
    QMimeData* dragged(const QList<IdOf<Idea>>& ids) const
    {
        QModelIndexList indexes;
        for (const auto& id : ids)
            indexes.append(wall()->wall().indexOf(id.hex()));
        return wall()->wall().mimeData(indexes);
    }
};

} // namespace s3::test
