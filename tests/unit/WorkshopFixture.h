// SPDX-License-Identifier: GPL-3.0-or-later
// A project with one discovery workshop, made anew for every test.
#pragma once

#include "core/base/Resources.h"
#include "core/project/Project.h"
#include "core/workshop/AgendaPack.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Rounds.h"

#include <QTemporaryDir>
#include <QTest>

namespace s3::test {

class WorkshopFixture {
public:
    WorkshopFixture()
    {
        initS3Resources();
        auto made = Project::create(m_dir.filePath(QStringLiteral("w.s3project")), QStringLiteral("T"));
        project = std::move(*made);
        const auto done = edit([&](Writer& w) {
            workshop = workshop::createWorkshop(w, WorkshopKind::Edw, QStringLiteral("Linz"), {});
        });
        Q_ASSERT(done);
    }

    template<class F>
    Result<void> edit(F&& change)
    {
        return project->transact(EditLabel{"Test"}, std::forward<F>(change));
    }

    QList<IdOf<Idea>> capture(const QStringList& lines, IdeaKind kind = IdeaKind::Opportunity)
    {
        QList<IdOf<Idea>> ids;
        const auto done = edit([&](Writer& w) { ids = workshop::addIdeas(w, {workshop, kind, {}}, lines); });
        return done ? ids : QList<IdOf<Idea>>();
    }

    /// A round of five dots, two at most on one; null if it was refused.
    IdOf<VotingRound> vote(const QList<IdOf<Idea>>& ideas)
    {
        IdOf<VotingRound> id;
        const auto done = edit([&](Writer& w) -> Result<void> {
            auto made = workshop::openRound(w, workshop, {QStringLiteral("Dots"), 5, 2}, ideas);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        return done ? id : IdOf<VotingRound>();
    }

    Result<void> ballot(const IdOf<VotingRound>& round, const QString& code, const QList<int>& dots)
    {
        const auto options = workshop::optionsOf(*project, round);
        workshop::Dots given;
        for (int i = 0; i < dots.size(); ++i)
            given.insert(options.at(i).id, dots.at(i));
        return edit([&](Writer& w) { return workshop::setBallot(w, round, code, given); });
    }

    Idea idea(const IdOf<Idea>& id) const { return project->find(id).value_or(Idea()); }

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Project> project;
    IdOf<Workshop> workshop;
};

} // namespace s3::test
