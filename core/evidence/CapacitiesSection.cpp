// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/CapacitiesSection.h"

#include "core/evidence/Labels.h"
#include "core/project/Project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CapacitiesSection)
};

Cell evidenceCell(const Project& project, const RecordRef& ref)
{
    QStringList titles;
    for (const Evidence& card : project.upstream<Evidence>(ref))
        titles.append(card.title.isEmpty() ? Say::tr("Untitled card") : card.title);
    return titles.isEmpty() ? Cell(Say::tr("Opinion: no evidence linked"), State::Warn)
                            : Cell(titles.join(u'\n'));
}

QString withDescription(const QString& title, const QString& description)
{
    return description.isEmpty() ? title : title + u'\n' + description;
}

void addCapacities(Section& section, const Project& project)
{
    section.heading(Say::tr("Capacities"));
    const QList<Capacity> capacities = project.all<Capacity>();
    if (capacities.isEmpty()) {
        section.empty(Say::tr("No capacity has been recorded yet."));
        return;
    }
    Table table;
    table.column(Say::tr("Capacity"), Align::Left, 4)
        .column(Say::tr("Kind"), Align::Left, 1.3)
        .column(Say::tr("Strength"), Align::Left, 1.3)
        .column(Say::tr("Region"), Align::Left, 1.6)
        .column(Say::tr("Industries"), Align::Left, 1.3)
        .column(Say::tr("Rests on"), Align::Left, 3);
    for (const Capacity& capacity : capacities) {
        const auto region = project.find(capacity.regionId);
        table.row({withDescription(capacity.title, capacity.description), displayName(capacity.kind),
                   strengthName(capacity.strength), region ? region->name : QString(), capacity.industryCodes,
                   evidenceCell(project, refOf(capacity))});
    }
    section.table(table);
}

void addOpportunities(Section& section, const Project& project)
{
    section.heading(Say::tr("Opportunities"));
    const QList<Opportunity> opportunities = project.all<Opportunity>();
    if (opportunities.isEmpty()) {
        section.empty(Say::tr("No opportunity has been recorded yet."));
        return;
    }
    Table table;
    table.column(Say::tr("Opportunity"), Align::Left, 4)
        .column(Say::tr("Driver"), Align::Left, 1.4)
        .column(Say::tr("Horizon (years)"), Align::Right, 1.2)
        .column(Say::tr("Rests on"), Align::Left, 3);
    for (const Opportunity& opportunity : opportunities)
        table.row({withDescription(opportunity.title, opportunity.description),
                   displayName(opportunity.driver),
                   opportunity.horizonYears ? QString::number(*opportunity.horizonYears) : u"–"_s,
                   evidenceCell(project, refOf(opportunity))});
    section.table(table);
}

void addChallenges(Section& section, const Project& project)
{
    section.heading(Say::tr("Challenges"));
    const QList<Challenge> challenges = project.all<Challenge>();
    if (challenges.isEmpty()) {
        section.empty(Say::tr("No challenge has been recorded yet."));
        return;
    }
    Table table;
    table.column(Say::tr("Challenge"), Align::Left, 4).column(Say::tr("Rests on"), Align::Left, 3);
    for (const Challenge& challenge : challenges)
        table.row({withDescription(challenge.title, challenge.description),
                   evidenceCell(project, refOf(challenge))});
    section.table(table);
}

} // namespace

Section capacitiesSection(const Project& project)
{
    Section section{1, 8, Say::tr("Capacities, opportunities, challenges"), {}, {}};
    addCapacities(section, project);
    addOpportunities(section, project);
    addChallenges(section, project);
    return section;
}

} // namespace s3::report
