// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/Statement.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Statement)
};

/// Parts within a sentence carry no full stop of their own.
QString trimmedPart(const QString& text)
{
    QString part = text.simplified();
    while (part.endsWith(QLatin1Char('.')))
        part.chop(1);
    return part;
}

/// Nouns of German keep their capital within a sentence.
QString midSentence(QString name)
{
    if (!name.isEmpty() && QLocale().language() != QLocale::German)
        name[0] = name.at(0).toLower();
    return name;
}

QStringList industryNames(const QString& codes, const IndustryNames& industries)
{
    const IndustryScope scope = industries.scopeOf(codes);
    QStringList names;
    for (const QString& code : scope.divisions + scope.sections)
        names.append(midSentence(industries.name(code)));
    return names;
}

} // namespace

QString joinNames(const QStringList& names)
{
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return names.first();
    case 2:
        return Words::tr("%1 and %2").arg(names.at(0), names.at(1));
    case 3:
        return Words::tr("%1, %2 and %3").arg(names.at(0), names.at(1), names.at(2));
    default:
        return Words::tr("%1, %2 and others").arg(names.at(0), names.at(1));
    }
}

StatementDraft draftStatement(const ActivityFacts& facts, const IndustryNames& industries)
{
    QStringList capacities;
    for (const CapacityFact& fact : facts.capacities)
        capacities.append(trimmedPart(fact.capacity.title));
    QStringList opportunities;
    for (const Opportunity& opportunity : facts.opportunities)
        opportunities.append(trimmedPart(opportunity.title));
    QStringList actors;
    for (const ActorFact& actor : facts.actors)
        actors.append(actor.organisation.name.simplified());
    const QString parts[statementParts] = {joinNames(capacities),
                                           joinNames(opportunities),
                                           joinNames(actors),
                                           joinNames(industryNames(facts.activity.industryCodes, industries)),
                                           trimmedPart(facts.activity.fromState),
                                           trimmedPart(facts.activity.toState)};
    const QString gaps[statementParts] = {Words::tr("[capacities]"), Words::tr("[opportunity]"),
                                          Words::tr("[actors]"),     Words::tr("[industry]"),
                                          Words::tr("[today]"),      Words::tr("[the future]")};
    StatementDraft draft;
    QString filled[statementParts];
    for (int i = 0; i < statementParts; ++i) {
        draft.known += parts[i].isEmpty() ? 0 : 1;
        filled[i] = parts[i].isEmpty() ? gaps[i] : parts[i];
    }
    draft.text = Words::tr("By combining %1 with %2, %3 move %4 from %5 to %6.")
                     .arg(filled[0], filled[1], filled[2], filled[3], filled[4], filled[5]);
    return draft;
}

} // namespace s3::identification
