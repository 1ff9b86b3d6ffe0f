// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/CapacitiesSection.h"

#include "core/evidence/Labels.h"
#include "core/project/Project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CapacitiesSection", text);
}

Cell evidenceCell(const Project& project, const RecordRef& ref)
{
    QStringList titles;
    for (const Evidence& card : project.upstream<Evidence>(ref))
        titles.append(card.title.isEmpty() ? tr("Untitled card") : card.title);
    return titles.isEmpty() ? Cell(tr("Opinion: no evidence linked"), State::Warn) : Cell(titles.join(u'\n'));
}

QString withDescription(const QString& title, const QString& description)
{
    return description.isEmpty() ? title : title + u'\n' + description;
}

void addCapacities(Section& section, const Project& project)
{
    section.heading(tr("Capacities"));
    const QList<Capacity> capacities = project.all<Capacity>();
    if (capacities.isEmpty()) {
        section.empty(tr("No capacity has been recorded yet."));
        return;
    }
    Table table;
    table.column(tr("Capacity"), Align::Left, 4)
        .column(tr("Kind"), Align::Left, 1.3)
        .column(tr("Strength"), Align::Left, 1.3)
        .column(tr("Region"), Align::Left, 1.6)
        .column(tr("Industries"), Align::Left, 1.3)
        .column(tr("Rests on"), Align::Left, 3);
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
    section.heading(tr("Opportunities"));
    const QList<Opportunity> opportunities = project.all<Opportunity>();
    if (opportunities.isEmpty()) {
        section.empty(tr("No opportunity has been recorded yet."));
        return;
    }
    Table table;
    table.column(tr("Opportunity"), Align::Left, 4)
        .column(tr("Driver"), Align::Left, 1.4)
        .column(tr("Horizon (years)"), Align::Right, 1.2)
        .column(tr("Rests on"), Align::Left, 3);
    for (const Opportunity& opportunity : opportunities)
        table.row({withDescription(opportunity.title, opportunity.description),
                   displayName(opportunity.driver),
                   opportunity.horizonYears ? QString::number(*opportunity.horizonYears) : u"–"_s,
                   evidenceCell(project, refOf(opportunity))});
    section.table(table);
}

void addChallenges(Section& section, const Project& project)
{
    section.heading(tr("Challenges"));
    const QList<Challenge> challenges = project.all<Challenge>();
    if (challenges.isEmpty()) {
        section.empty(tr("No challenge has been recorded yet."));
        return;
    }
    Table table;
    table.column(tr("Challenge"), Align::Left, 4).column(tr("Rests on"), Align::Left, 3);
    for (const Challenge& challenge : challenges)
        table.row({withDescription(challenge.title, challenge.description),
                   evidenceCell(project, refOf(challenge))});
    section.table(table);
}

} // namespace

Section capacitiesSection(const Project& project)
{
    Section section{1, 3, tr("Capacities, opportunities, challenges"), {}, {}};
    addCapacities(section, project);
    addOpportunities(section, project);
    addChallenges(section, project);
    return section;
}

} // namespace s3::report
