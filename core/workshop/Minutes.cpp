// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Minutes.h"

#include "core/base/Numbers.h"
#include "core/people/Labels.h"
#include "core/workshop/Agenda.h"
#include "core/workshop/Labels.h"
#include "core/workshop/RunClock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

using report::Align;
using report::Cell;
using report::Section;
using report::Table;

struct MinutesSay {
    Q_DECLARE_TR_FUNCTIONS(s3::WorkshopMinutes)
};

QString dateText(const QDate& date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

bool anybodyHere(const QList<Attendee>& attendees)
{
    return std::any_of(attendees.begin(), attendees.end(),
                       [](const Attendee& one) { return one.participant.attended; });
}

void addCounts(Section& section, const QList<Attendee>& attendees)
{
    Table table;
    table.caption = MinutesSay::tr("People by helix group");
    table.column(MinutesSay::tr("Group"), Align::Left, 3)
        .column(MinutesSay::tr("Listed"), Align::Right)
        .column(MinutesSay::tr("Attended"), Align::Right);
    const bool marked = anybodyHere(attendees);
    int sums[2] = {0, 0};
    for (const Helix helix : allValues<Helix>()) {
        int listed = 0;
        int here = 0;
        for (const Attendee& one : attendees) {
            listed += one.participant.helix == helix;
            here += one.participant.helix == helix && one.participant.attended;
        }
        sums[0] += listed;
        sums[1] += here;
        table.row({Cell(displayName(helix)), Cell::number(listed),
                   Cell::number(marked ? std::optional<double>(here) : std::nullopt)});
    }
    table.row({Cell(MinutesSay::tr("Together")), Cell::number(sums[0]),
               Cell::number(marked ? std::optional<double>(sums[1]) : std::nullopt)});
    section.table(table);
    if (!marked)
        section.note(MinutesSay::tr("Nobody is marked as having attended; all who are listed follow."));
    QList<Participant> people;
    for (const Attendee& one : attendees)
        people.append(one.participant);
    const HelixQuota quota = helixQuota(people);
    QStringList missing;
    for (const Helix helix : quota.absent)
        missing.append(displayName(helix));
    if (!missing.isEmpty())
        section.note(MinutesSay::tr("Not at the table: %1.").arg(missing.join(u", "_s)));
}

void addList(Section& section, const QList<Attendee>& attendees)
{
    const bool marked = anybodyHere(attendees);
    Table table;
    table.caption = marked ? MinutesSay::tr("Who attended") : MinutesSay::tr("Who is listed");
    const bool named = std::any_of(attendees.begin(), attendees.end(),
                                   [](const Attendee& one) { return !one.shownName().isEmpty(); });
    table.column(MinutesSay::tr("Code"));
    if (named)
        table.column(MinutesSay::tr("Name"), Align::Left, 2);
    table.column(MinutesSay::tr("Organisation"), Align::Left, 3)
        .column(MinutesSay::tr("Group"), Align::Left, 2)
        .column(MinutesSay::tr("Role"), Align::Left, 2)
        .column(MinutesSay::tr("Table"), Align::Right);
    int unnamed = 0;
    for (const Attendee& one : attendees) {
        if (marked && !one.participant.attended)
            continue;
        unnamed += !one.name.isEmpty() && !one.consented;
        report::Row row{Cell(one.participant.code)};
        if (named)
            row.push_back(Cell(one.shownName()));
        row.insert(
            row.end(),
            {Cell(one.organisation), Cell(displayName(one.participant.helix)),
             Cell(displayName(one.participant.role)),
             Cell(one.participant.tableNumber ? QString::number(*one.participant.tableNumber) : u"–"_s)});
        table.row(std::move(row));
    }
    section.table(table);
    if (unnamed > 0)
        section.note(MinutesSay::tr(
            "%n person(s) did not agree to be named and stand under their code alone.", nullptr, unnamed));
}

Section factsSection(const Workshop& held, const WorkshopPlan& plan, const QList<Attendee>& attendees,
                     const QDate& today)
{
    Section section;
    section.title = MinutesSay::tr("Workshop and attendance");
    if (held.status != WorkshopStatus::Closed)
        section.note(MinutesSay::tr("This workshop is not closed. These minutes show how it stood on %1.")
                         .arg(dateText(today)));
    QStringList where;
    if (held.heldOn.isValid())
        where.append(dateText(held.heldOn));
    if (!held.place.isEmpty())
        where.append(held.place);
    where.append(displayName(held.kind));
    where.append(displayName(held.scope));
    section.paragraph(where.join(u", "_s));
    if (!plan.theme.isEmpty())
        section.paragraph(MinutesSay::tr("Theme: %1").arg(plan.theme));
    if (!held.question.isEmpty())
        section.card(MinutesSay::tr("The question put to the room"), held.question);
    if (!held.note.isEmpty())
        section.paragraph(held.note);
    if (attendees.isEmpty()) {
        section.empty(MinutesSay::tr("No participants are recorded."));
        return section;
    }
    addCounts(section, attendees);
    addList(section, attendees);
    return section;
}

/// When a block first began, as the clock on the wall; a dash if it never did.
QString beganText(const QList<BlockRun>& runs)
{
    std::optional<qint64> first;
    for (const BlockRun& run : runs)
        first = qMin(first.value_or(run.startedAt), run.startedAt);
    return first ? QDateTime::fromMSecsSinceEpoch(*first).toString(u"HH:mm"_s) : u"–"_s;
}

Section agendaSection(const Project& project, const Workshop& held)
{
    Section section;
    section.title = MinutesSay::tr("Agenda: planned and as it went");
    const QList<AgendaBlock> blocks = agendaOf(project, held.id);
    if (blocks.isEmpty()) {
        section.empty(MinutesSay::tr("No agenda is recorded."));
        return section;
    }
    const Schedule times = schedule(held.startMinute, held.slotMinutes, blocks);
    Table table;
    table.column(MinutesSay::tr("Planned"), Align::Left, 1.4)
        .column(MinutesSay::tr("Block"), Align::Left, 5)
        .column(MinutesSay::tr("Minutes planned"), Align::Right, 1.3)
        .column(MinutesSay::tr("Began"), Align::Right, 1.2)
        .column(MinutesSay::tr("Minutes taken"), Align::Right, 1.3);
    bool any = false;
    for (int i = 0; i < blocks.size(); ++i) {
        const AgendaBlock& block = blocks.at(i);
        const QList<BlockRun> runs = project.where<BlockRun>("agenda_block_id", block.id);
        any = any || !runs.isEmpty();
        const BlockTime time = blockTime(block, runs, project.clock().nowMs());
        QString taken = runs.isEmpty() ? u"–"_s : displayNumber(qRound(double(time.elapsedMs) / msPerMinute));
        if (time.running)
            taken = MinutesSay::tr("%1, still running").arg(taken);
        table.row({Cell(clockText(times.blocks.at(i).start)), Cell(block.title), Cell::number(block.minutes),
                   Cell(beganText(runs)), Cell(taken)});
    }
    section.table(table);
    if (!any)
        section.note(MinutesSay::tr("When the blocks really began was not recorded."));
    return section;
}

Section notesSection(const Reader& reader, const Workshop& held)
{
    Section section;
    section.title = MinutesSay::tr("Notes");
    QList<WorkshopNote> notes = reader.where<WorkshopNote>("workshop_id", held.id);
    notes.removeIf([](const WorkshopNote& note) { return !note.inMinutes || note.body.trimmed().isEmpty(); });
    if (notes.isEmpty()) {
        section.empty(MinutesSay::tr("No notes were taken for the minutes."));
        return section;
    }
    const auto part = [&](const QString& title, const std::optional<IdOf<AgendaBlock>>& block) {
        QStringList lines;
        for (const WorkshopNote& note : notes) {
            if (note.agendaBlockId == block)
                lines.append(note.body.trimmed());
        }
        if (lines.isEmpty())
            return;
        section.heading(title);
        section.list(lines);
    };
    part(MinutesSay::tr("On the workshop as a whole"), std::nullopt);
    for (const AgendaBlock& block : agendaOf(reader, held.id))
        part(block.title, block.id);
    return section;
}

Section nextSection(const WorkshopPlan& plan, const QList<Attendee>& attendees)
{
    Section section;
    section.title = MinutesSay::tr("Who goes on, and next steps");
    section.heading(MinutesSay::tr("Who goes on to the next workshop"));
    QStringList groups;
    int sum = 0;
    for (const HelixCount& group : joiningNext(attendees)) {
        sum += group.count;
        if (group.count > 0)
            groups.append(u"%1 %2"_s.arg(displayName(group.helix)).arg(group.count));
    }
    if (sum == 0) {
        section.empty(MinutesSay::tr("Nobody is recorded as going on."));
    } else {
        section.paragraph(MinutesSay::tr("%n person(s): %1.", nullptr, sum).arg(groups.join(u", "_s)));
        Table table;
        table.column(MinutesSay::tr("Who"), Align::Left, 2)
            .column(MinutesSay::tr("Organisation"), Align::Left, 3)
            .column(MinutesSay::tr("Group"), Align::Left, 2);
        for (const Attendee& one : attendees) {
            if (one.detail.joinsNext == JoinsNext::Yes)
                table.row(
                    {Cell(one.label()), Cell(one.organisation), Cell(displayName(one.participant.helix))});
        }
        section.table(table);
    }
    section.heading(MinutesSay::tr("Next steps"));
    const QStringList steps = listedIn(plan.nextSteps);
    if (steps.isEmpty())
        section.empty(MinutesSay::tr("No next steps are recorded."));
    else
        section.list(steps, true);
    return section;
}

} // namespace

report::Document minutesOf(const Project& project, const IdOf<Workshop>& id)
{
    const Workshop held = project.find(id).value_or(Workshop());
    const WorkshopPlan plan = planOf(project, id);
    const QList<Attendee> attendees = attendeesOf(project, id);
    const QDate today = project.clock().today();
    report::Document document;
    document.title = held.title.isEmpty() ? displayName(held.kind) : held.title;
    document.kind = MinutesSay::tr("Minutes of a workshop");
    document.subtitle = held.status == WorkshopStatus::Closed
                            ? displayName(held.kind)
                            : MinutesSay::tr("%1, not closed").arg(displayName(held.kind));
    if (held.heldOn.isValid())
        document.facts.push_back({MinutesSay::tr("Held on"), dateText(held.heldOn)});
    if (!held.place.isEmpty())
        document.facts.push_back({MinutesSay::tr("Place"), held.place});
    if (!plan.theme.isEmpty())
        document.facts.push_back({MinutesSay::tr("Theme"), plan.theme});
    if (const qsizetype here = std::count_if(attendees.begin(), attendees.end(),
                                             [](const Attendee& one) { return one.participant.attended; });
        here > 0)
        document.facts.push_back(
            {MinutesSay::tr("Attended"), MinutesSay::tr("%n people", nullptr, int(here))});
    document.date = today;
    document.language = QLocale().name().left(2);
    document.sections = {factsSection(held, plan, attendees, today),
                         agendaSection(project, held),
                         minutesIdeas(project, id),
                         minutesVotes(project, id),
                         minutesDecisions(project, id),
                         notesSection(project, held),
                         nextSection(plan, attendees)};
    int order = 0;
    for (Section& section : document.sections) {
        section.line = held.kind == WorkshopKind::Adw ? 3 : 2;
        section.order = ++order;
    }
    return document;
}

} // namespace s3::workshop
