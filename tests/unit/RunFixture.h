// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop that runs by a clock that the test turns.
#pragma once

#include "core/base/Resources.h"
#include "core/workshop/AgendaPack.h"
#include "core/workshop/Run.h"

#include <QTemporaryDir>
#include <QTest>

namespace s3::test {

class RunFixture {
public:
    static qint64 at(int hour, int minute, int second = 0)
    {
        return QDateTime(QDate(2026, 11, 14), QTime(hour, minute, second)).toMSecsSinceEpoch();
    }

    /// Blocks of 20, 45, 15 (break), 30 and 25 minutes from 9:00, agreed to end at 11:15.
    RunFixture()
    {
        initS3Resources();
        Project::OpenOptions options;
        options.clock = Clock([this] { return now; });
        auto made = Project::create(path(), QStringLiteral("T"), options);
        project = std::move(*made);
        edit([&](Writer& w) {
            workshop = workshop::createWorkshop(w, WorkshopKind::Edw, QStringLiteral("Linz"), {});
            w.modify(workshop, [](Workshop& one) {
                one.heldOn = QDate(2026, 11, 14);
                one.startMinute = 9 * 60;
                one.slotMinutes = 135;
                one.question = QStringLiteral("What could change here?");
            });
            add(w, QStringLiteral("Welcome"), 20, BlockKind::Welcome);
            add(w, QStringLiteral("Capacities"), 45, BlockKind::Capture);
            add(w, QStringLiteral("Break"), 15, BlockKind::Break);
            add(w, QStringLiteral("Gallery"), 30, BlockKind::Gallery);
            add(w, QStringLiteral("Vote"), 25, BlockKind::Vote);
        });
    }

    QString path() const { return m_folder.filePath(QStringLiteral("run.s3project")); }

    void add(Writer& w, const QString& title, int minutes, BlockKind kind)
    {
        AgendaBlock block;
        block.workshopId = workshop;
        block.title = title;
        block.minutes = minutes;
        block.kind = kind;
        blocks.append(workshop::addBlock(w, block));
    }

    template<class F>
    Result<void> tryTo(F&& change)
    {
        return project->transact(EditLabel{"Test"}, std::forward<F>(change));
    }
    template<class F>
    void edit(F&& change)
    {
        const Result<void> done = tryTo(std::forward<F>(change));
        if (!done)
            qFatal("%s", qPrintable(done.error().context));
    }
    void next()
    {
        edit([&](Writer& w) { return workshop::startNext(w, workshop); });
    }
    workshop::RunState state() const { return workshop::runState(*project, workshop); }
    qint64 remainingMinutes() const { return state().time(now).remainingMs() / workshop::msPerMinute; }

    qint64 now = at(9, 0);

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Project> project;
    IdOf<Workshop> workshop;
    QList<IdOf<AgendaBlock>> blocks;
};

} // namespace s3::test
