// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/TransformativeActivitiesSection.h"

#include "core/decisions/Labels.h"
#include "core/evidence/Labels.h"
#include "core/identification/ActivityDecisions.h"
#include "core/identification/CheckWords.h"
#include "core/identification/Labels.h"
#include "core/people/Labels.h"
#include "core/project/Project.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3::report {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivitiesSection)
};

QString orDash(const QString& text)
{
    return text.trimmed().isEmpty() ? u"\u2013"_s : text.trimmed();
}

QString sourceText(const Evidence& card)
{
    if (card.source.isEmpty())
        return {};
    return card.year ? u"%1 (%2): %3"_s.arg(card.title).arg(*card.year).arg(card.source)
                     : u"%1: %2"_s.arg(card.title, card.source);
}

/// One row per card, so that every finding carries its own source.
void addEvidenceRows(Section& section, Table& table, const QString& block, const QString& what,
                     const QList<Evidence>& cards)
{
    if (cards.isEmpty())
        table.row({block, what, Cell(Words::tr("no evidence linked"), State::Warn)});
    bool first = true;
    for (const Evidence& card : cards) {
        const Cell finding(card.title, State::None, section.source(sourceText(card)));
        table.row({first ? block : QString(), first ? what : QString(), finding});
        first = false;
    }
}

QString metaOf(const TransformativeActivity& activity)
{
    QStringList parts{s3::displayName(activity.status), s3::displayName(activity.mode)};
    if (activity.maturity)
        parts.append(
            Words::tr("maturity %1: %2").arg(*activity.maturity).arg(maturityName(*activity.maturity)));
    return parts.join(u" \u00b7 "_s);
}

Table blocksTable(Section& section, const ActivityFacts& facts)
{
    Table table;
    table.caption = Words::tr("Building blocks");
    table.column(Words::tr("Block"), Align::Left, 1)
        .column(Words::tr("What"), Align::Left, 2.4)
        .column(Words::tr("Evidence"), Align::Left, 2.4);
    for (const CapacityFact& fact : facts.capacities)
        addEvidenceRows(section, table, Words::tr("Capacity: %1").arg(s3::displayName(fact.capacity.kind)),
                        fact.capacity.title, fact.evidence);
    for (const Opportunity& opportunity : facts.opportunities)
        table.row({Words::tr("Opportunity"), opportunity.title});
    for (const Challenge& challenge : facts.challenges)
        table.row({Words::tr("Challenge"), challenge.title});
    for (const ActorFact& actor : facts.actors)
        table.row({Words::tr("Actor: %1").arg(s3::displayName(actor.organisation.helix)),
                   actor.organisation.name,
                   actor.extraRegional ? Words::tr("from a partner region") : QString()});
    if (!facts.evidence.isEmpty())
        addEvidenceRows(section, table, Words::tr("Competitive edge"), facts.activity.edge, facts.evidence);
    return table;
}

Table checksTable(const AssessedActivity& assessed, const IndustryNames& industries)
{
    Table table;
    table.caption =
        Words::tr("Quality checks: %1 of %2 passed").arg(assessed.passed()).arg(assessed.checks.size());
    table.column(Words::tr("Check"), Align::Left, 1.3)
        .column(Words::tr("State"), Align::Left, 0.9)
        .column(Words::tr("What was looked at"), Align::Left, 2.8);
    for (const CheckResult& result : assessed.checks) {
        const auto waived = assessed.overrideOf(result.code);
        const bool passed = result.state == CheckState::Passed;
        QString state = identification::displayName(result.state);
        if (!passed && waived)
            state = Words::tr("Overridden: %1").arg(waived->rationale);
        table.row({identification::displayName(result.code), Cell(state, passed ? State::Good : State::Warn),
                   inputOf(result, industries)});
    }
    return table;
}

void addDetails(Section& section, const TransformativeActivity& activity)
{
    Table table;
    table.column(Words::tr("Aspect"), Align::Left, 1).column(Words::tr("What is recorded"), Align::Left, 3);
    table.row({Words::tr("From"), orDash(activity.fromState)});
    table.row({Words::tr("To"), orDash(activity.toState)});
    table.row({Words::tr("Industries"), orDash(activity.industryCodes)});
    table.row({Words::tr("Critical mass, own"), s3::displayName(activity.criticalMassOwn)});
    table.row({Words::tr("Critical mass, needed"), orDash(activity.criticalMassNeeded)});
    table.row({Words::tr("Partners outside the region"), orDash(activity.extraRegional)});
    table.row({Words::tr("Competitive edge"), orDash(activity.edge)});
    section.table(table);
    QStringList actions = activity.potentialActions.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    actions.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    if (!actions.isEmpty())
        section.heading(Words::tr("Potential actions"), 2).list(actions);
}

void addDecisions(Section& section, const QList<Decision>& decisions)
{
    for (const Decision& decision : decisions)
        section.card(
            u"%1: %2"_s.arg(s3::displayName(decision.kind), decision.title), decision.rationale,
            QStringList{QLocale().toString(decision.madeOn, QLocale::ShortFormat), decision.madeBy}.join(
                u" \u00b7 "_s));
}

} // namespace

Section transformativeActivitiesSection(const Project& project)
{
    Section section;
    section.line = 2;
    section.order = 2;
    section.title = Words::tr("Transformative activities");
    const IndustryNames industries = IndustryNames::load();
    const QList<AssessedActivity> all = assessActivities(project, industries);
    if (all.isEmpty())
        return section.empty(Words::tr("No transformative activity is recorded yet."));
    for (const AssessedActivity& assessed : all) {
        const TransformativeActivity& activity = assessed.facts.activity;
        section.heading(activity.title)
            .card({}, orDash(activity.statement), metaOf(activity), {},
                  isChosen(activity.status) ? State::Good : State::None);
        addDetails(section, activity);
        if (const Table blocks = blocksTable(section, assessed.facts); !blocks.rows.empty())
            section.table(blocks);
        else
            section.note(Words::tr("No capacity, opportunity, challenge or actor is linked yet."));
        section.table(checksTable(assessed, industries));
        addDecisions(section, assessed.facts.decisions);
    }
    return section;
}

} // namespace s3::report
