// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/PlanIssues.h"

#include "core/people/Labels.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct PlanIssuesSay {
    Q_DECLARE_TR_FUNCTIONS(s3::PlanIssues)
};

class Finder {
public:
    explicit Finder(const PlanFacts& facts)
        : m_facts(facts)
        , m_times(schedule(facts.workshop.startMinute, facts.workshop.slotMinutes, facts.blocks))
    {}

    QList<PlanIssue> all()
    {
        agenda();
        people();
        return m_issues;
    }

private:
    void add(PlanIssue::Kind kind, const RecordRef& where, int amount = 0, const QStringList& names = {})
    {
        m_issues.append({kind, where, amount, names});
    }

    void agenda()
    {
        const QList<AgendaBlock>& blocks = m_facts.blocks;
        if (blocks.isEmpty()) {
            add(PlanIssue::NoAgenda, refOf(m_facts.workshop));
            return;
        }
        for (const AgendaBlock& block : blocks) {
            if (block.minutes <= 0)
                add(PlanIssue::BlockWithoutMinutes, refOf(block));
        }
        for (int i = 0; i < blocks.size(); ++i) {
            if (m_times.blocks.at(i).overlapBefore > 0)
                add(PlanIssue::FixedOverlap, refOf(blocks.at(i)), m_times.blocks.at(i).overlapBefore);
        }
        if (m_times.overMinutes() > 0)
            add(PlanIssue::TooLong, refOf(blocks.last()), m_times.overMinutes());
        breaks();
    }

    /// Free time before a fixed start is a break, and so is the night.
    void breaks()
    {
        int stretch = 0;
        bool told = false;
        for (int i = 0; i < m_facts.blocks.size(); ++i) {
            const AgendaBlock& block = m_facts.blocks.at(i);
            if (block.kind == BlockKind::Break || m_times.blocks.at(i).idleBefore > 0) {
                stretch = 0;
                told = false;
            }
            if (block.kind == BlockKind::Break)
                continue;
            stretch += qMax(0, block.minutes);
            if (stretch > longestStretch && !told) {
                add(PlanIssue::NoBreak, refOf(block), stretch);
                told = true;
            }
        }
    }

    void people()
    {
        QList<Participant> listed;
        for (const Attendee& one : m_facts.attendees)
            listed.append(one.participant);
        const RecordRef workshop = refOf(m_facts.workshop);
        const HelixQuota quota = helixQuota(listed);
        if (quota.total == 0) {
            add(PlanIssue::NobodyListed, workshop);
            return;
        }
        if (!quota.absent.isEmpty()) {
            QStringList codes;
            for (const Helix helix : quota.absent)
                codes.append(displayName(helix));
            add(PlanIssue::HelixAbsent, workshop, int(codes.size()), codes);
        }
        if (quota.businessTooFew)
            add(PlanIssue::BusinessThin, workshop, qRound(*quota.businessShare * 100));
        if (std::none_of(listed.begin(), listed.end(),
                         [](const Participant& one) { return one.role == ParticipantRole::Minutes; }))
            add(PlanIssue::NobodyMinutes, workshop);
        hosts(listed);
        consent();
    }

    void hosts(const QList<Participant>& listed)
    {
        QSet<int> used;
        QSet<int> hosted;
        int hosts = 0;
        for (const Participant& one : listed) {
            const bool host = one.role == ParticipantRole::Host;
            hosts += host;
            if (one.tableNumber)
                (host ? hosted : used).insert(*one.tableNumber);
        }
        if (used.isEmpty()) {
            // Nobody is seated yet: there must be as many hosts as there will be tables.
            const bool atTables =
                std::any_of(m_facts.blocks.begin(), m_facts.blocks.end(),
                            [&](const auto& b) { return m_facts.blockPlans.value(b.id).atTables; });
            const int missing =
                suggestedTables(headCount(m_facts.plan, listed), m_facts.plan.peoplePerTable) - hosts;
            if (atTables && missing > 0)
                add(PlanIssue::TableWithoutHost, refOf(m_facts.workshop), missing);
            return;
        }
        QList<int> without = QList<int>((used - hosted).values());
        std::sort(without.begin(), without.end());
        QStringList names;
        for (const int table : without)
            names.append(QString::number(table));
        if (!names.isEmpty())
            add(PlanIssue::TableWithoutHost, refOf(m_facts.workshop), int(names.size()), names);
    }

    void consent()
    {
        const bool shown = std::any_of(m_facts.blocks.begin(), m_facts.blocks.end(), [&](const auto& block) {
            return m_facts.blockPlans.value(block.id).authorship == Authorship::Named;
        });
        if (!shown)
            return;
        QList<RecordRef> missing;
        for (const Attendee& one : m_facts.attendees) {
            if (!one.name.isEmpty() && !one.consented)
                missing.append(refOf(one.participant));
        }
        if (!missing.isEmpty())
            add(PlanIssue::ConsentMissing, missing.first(), int(missing.size()));
    }

    const PlanFacts& m_facts;
    Schedule m_times;
    QList<PlanIssue> m_issues;
};

QString blockTitle(const PlanIssue& issue, const PlanFacts& facts)
{
    for (const AgendaBlock& block : facts.blocks) {
        if (issue.where == refOf(block))
            return block.title;
    }
    return {};
}

} // namespace

PlanFacts planFacts(const Reader& reader, const IdOf<Workshop>& workshop)
{
    PlanFacts facts;
    facts.workshop = reader.find(workshop).value_or(Workshop());
    facts.plan = planOf(reader, workshop);
    facts.blocks = agendaOf(reader, workshop);
    facts.blockPlans = blockPlans(reader);
    facts.attendees = attendeesOf(reader, workshop);
    return facts;
}

QList<PlanIssue> planIssues(const PlanFacts& facts)
{
    return Finder(facts).all();
}

QString issueText(const PlanIssue& issue, const PlanFacts& facts)
{
    switch (issue.kind) {
    case PlanIssue::NoAgenda:
        return PlanIssuesSay::tr("There is no agenda yet.");
    case PlanIssue::BlockWithoutMinutes:
        return PlanIssuesSay::tr("\"%1\" has no minutes.").arg(blockTitle(issue, facts));
    case PlanIssue::FixedOverlap:
        return PlanIssuesSay::tr("What comes before \"%1\" runs %n minute(s) into it.", nullptr, issue.amount)
            .arg(blockTitle(issue, facts));
    case PlanIssue::TooLong: {
        const Schedule times = schedule(facts.workshop.startMinute, facts.workshop.slotMinutes, facts.blocks);
        return PlanIssuesSay::tr("Ends %n minute(s) too late, at %1 instead of %2.", nullptr, issue.amount)
            .arg(clockText(times.end), clockText(times.slotEnd));
    }
    case PlanIssue::NoBreak:
        return PlanIssuesSay::tr("No break for %n minute(s), by the end of \"%1\".", nullptr, issue.amount)
            .arg(blockTitle(issue, facts));
    case PlanIssue::NobodyListed:
        return PlanIssuesSay::tr("Nobody is listed yet.");
    case PlanIssue::HelixAbsent:
        return PlanIssuesSay::tr("Nobody from: %1.").arg(issue.names.join(u", "_s));
    case PlanIssue::BusinessThin:
        return PlanIssuesSay::tr("Business is %1 % of those who take part; at least %2 % is advised.")
            .arg(issue.amount)
            .arg(int(leastBusinessShare * 100));
    case PlanIssue::NobodyMinutes:
        return PlanIssuesSay::tr("Nobody writes the minutes.");
    case PlanIssue::TableWithoutHost:
        return issue.names.isEmpty()
                   ? PlanIssuesSay::tr("%n more table host(s) needed.", nullptr, issue.amount)
                   : PlanIssuesSay::tr("No host at table %1.").arg(issue.names.join(u", "_s));
    case PlanIssue::ConsentMissing:
        return PlanIssuesSay::tr("A block shows names, and %n person(s) did not agree to that yet.", nullptr,
                                 issue.amount);
    }
    return {};
}

QString issueAdvice(const PlanIssue& issue)
{
    switch (issue.kind) {
    case PlanIssue::NoAgenda:
        return PlanIssuesSay::tr("Choose a template or add blocks.");
    case PlanIssue::BlockWithoutMinutes:
        return PlanIssuesSay::tr("Say how long it takes, or remove it.");
    case PlanIssue::FixedOverlap:
        return PlanIssuesSay::tr("Shorten what comes before, or let the block follow on.");
    case PlanIssue::TooLong:
        return PlanIssuesSay::tr("Shorten a block or give more time.");
    case PlanIssue::NoBreak:
        return PlanIssuesSay::tr("Add a break after two hours at the latest.");
    case PlanIssue::NobodyListed:
        return PlanIssuesSay::tr("Import a list, or add people by group.");
    case PlanIssue::HelixAbsent:
        return PlanIssuesSay::tr("Invite some, or say in the minutes why not.");
    case PlanIssue::BusinessThin:
        return PlanIssuesSay::tr("Invite more firms.");
    case PlanIssue::NobodyMinutes:
        return PlanIssuesSay::tr("Give somebody the role \"Minute taker\".");
    case PlanIssue::TableWithoutHost:
        return PlanIssuesSay::tr("Give somebody at each table the role \"Table host\".");
    case PlanIssue::ConsentMissing:
        return PlanIssuesSay::tr("Ask them and enter the date, or let cards be written under codes.");
    }
    return {};
}

} // namespace s3::workshop
