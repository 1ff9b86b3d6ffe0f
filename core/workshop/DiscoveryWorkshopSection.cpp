// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/DiscoveryWorkshopSection.h"

#include "core/base/Numbers.h"
#include "core/people/Labels.h"
#include "core/project/Project.h"
#include "core/workshop/Agenda.h"
#include "core/workshop/Ideas.h"
#include "core/workshop/Labels.h"
#include "core/workshop/Participants.h"
#include "core/workshop/RoundReport.h"
#include "core/workshop/Rounds.h"
#include "core/workshop/Selection.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

using namespace s3::workshop;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(s3::report::DiscoveryWorkshop)
};

void addFacts(Section& section, const Workshop& held, const QList<Participant>& people,
              const IdeaCounts& ideas)
{
    QStringList when;
    if (held.heldOn.isValid())
        when.append(QLocale().toString(held.heldOn, QLocale::LongFormat));
    if (!held.place.isEmpty())
        when.append(held.place);
    when.append(displayName(held.scope));
    section.paragraph(when.join(u", "_s));
    if (!held.question.isEmpty())
        section.card(Tr::tr("The question put to the room"), held.question);
    section.keyFigures({{Tr::tr("Took part"), displayNumber(helixQuota(people).total), {}, {}, State::None},
                        {Tr::tr("Ideas"), displayNumber(ideas.total()), {}, {}, State::None},
                        {Tr::tr("Merged into others"), displayNumber(ideas.merged), {}, {}, State::None}});
    if (!held.note.isEmpty())
        section.paragraph(held.note);
}

void addParticipants(Section& section, const QList<Participant>& people)
{
    section.heading(Tr::tr("Participants by helix group"), 2);
    const HelixQuota quota = helixQuota(people);
    if (quota.total == 0) {
        section.empty(Tr::tr("No participants are recorded."));
        return;
    }
    Table table;
    table.column(Tr::tr("Group"), Align::Left, 3).column(Tr::tr("People"), Align::Right);
    for (const HelixCount& group : quota.counts)
        table.row({Cell(displayName(group.helix)), Cell::number(group.count)});
    section.table(table);
    section.note(quota.attended ? Tr::tr("Counted are those who attended.")
                                : Tr::tr("Counted are those who were invited; attendance is not recorded."));
    QStringList missing;
    for (const Helix helix : quota.absent)
        missing.append(displayName(helix));
    if (!missing.isEmpty())
        section.note(Tr::tr("Not at the table: %1.").arg(missing.join(u", "_s)));
    if (quota.businessTooFew)
        section.note(Tr::tr("Business is fewer than %1 of 100.").arg(int(leastBusinessShare * 100)));
}

void addAgenda(Section& section, const Workshop& held, const QList<AgendaBlock>& blocks)
{
    section.heading(Tr::tr("Agenda"), 2);
    if (blocks.isEmpty()) {
        section.empty(Tr::tr("No agenda is recorded."));
        return;
    }
    const Schedule times = schedule(held.startMinute, held.slotMinutes, blocks);
    Table table;
    table.column(Tr::tr("Start"))
        .column(Tr::tr("Block"), Align::Left, 5)
        .column(Tr::tr("Minutes"), Align::Right);
    for (int i = 0; i < blocks.size(); ++i)
        table.row({Cell(clockText(times.blocks.at(i).start)), Cell(blocks.at(i).title),
                   Cell::number(blocks.at(i).minutes)});
    section.table(table);
}

void addIdeas(Section& section, const QList<Idea>& ideas, const QList<IdeaGroup>& groups)
{
    section.heading(Tr::tr("Ideas"), 2);
    if (ideas.isEmpty()) {
        section.empty(Tr::tr("No ideas are recorded."));
        return;
    }
    const MergeTree tree(ideas);
    const auto listed = [&](const auto& belongs) {
        QStringList lines;
        for (const Idea& idea : ideas) {
            if (!belongs(idea))
                continue;
            const auto merged = tree.mergedInto(idea.id).size();
            QString line = u"%1 (%2)"_s.arg(idea.body, displayName(idea.kind));
            if (merged > 0)
                line += u" "_s + Tr::tr("with %n merged", nullptr, int(merged));
            if (!idea.stateReason.isEmpty())
                line += u": "_s + idea.stateReason;
            lines.append(line);
        }
        return lines;
    };
    const auto part = [&](const QString& title, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        section.paragraph(title);
        section.list(lines);
    };
    for (const IdeaGroup& group : groups)
        part(group.title, listed([&](const Idea& idea) {
                 return idea.state == IdeaState::Open && idea.groupId == group.id;
             }));
    part(groups.isEmpty() ? Tr::tr("Open") : Tr::tr("Not in a group"),
         listed([](const Idea& idea) { return idea.state == IdeaState::Open && !idea.groupId; }));
    part(Tr::tr("Parked"), listed([](const Idea& idea) { return idea.state == IdeaState::Parked; }));
    part(Tr::tr("Dropped, with the reason"),
         listed([](const Idea& idea) { return idea.state == IdeaState::Dropped; }));
}

void addVote(Section& section, const Project& project, const IdOf<Workshop>& id)
{
    section.heading(Tr::tr("Vote"), 2);
    const QList<VotingRound> rounds = roundsOf(project, id);
    if (rounds.isEmpty())
        section.empty(Tr::tr("No vote was taken."));
    for (const VotingRound& round : rounds)
        reportRound(section, resultOf(project, round.id));
}

void addSelection(Section& section, const Project& project, const IdOf<Workshop>& id)
{
    section.heading(Tr::tr("Selected, and why"), 2);
    const QList<Selected> chosen = selectedIdeas(project, id);
    if (chosen.isEmpty())
        section.empty(Tr::tr("Nothing was selected yet."));
    for (const Selected& one : chosen) {
        QString meta;
        if (one.decision) {
            meta = QLocale().toString(one.decision->madeOn, QLocale::ShortFormat);
            if (!one.decision->madeBy.isEmpty())
                meta += u", "_s + one.decision->madeBy;
        }
        section.card(one.activity.title,
                     one.decision ? one.decision->rationale : Tr::tr("No rationale is recorded."), meta);
    }
}

} // namespace

Section discoveryWorkshopSection(const Project& project)
{
    Section section;
    section.line = 2;
    section.order = 1;
    section.title = Tr::tr("Entrepreneurial discovery workshop");
    const QList<Workshop> workshops = project.where<Workshop>("kind", codeOf(WorkshopKind::Edw));
    if (workshops.isEmpty())
        section.empty(Tr::tr("No discovery workshop is recorded."));
    for (const Workshop& held : workshops) {
        section.heading(held.title.isEmpty() ? displayName(held.kind) : held.title, 1);
        const QList<Participant> people = participantsOf(project, held.id);
        const QList<Idea> ideas = project.where<Idea>("workshop_id", held.id);
        addFacts(section, held, people, countIdeas(ideas));
        addParticipants(section, people);
        addAgenda(section, held, agendaOf(project, held.id));
        addIdeas(section, ideas, ideaGroupsOf(project, held.id));
        addVote(section, project, held.id);
        addSelection(section, project, held.id);
    }
    return section;
}

} // namespace s3::report
