// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/CheckWords.h"

#include "core/identification/Labels.h"
#include "core/people/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// "1 of 3" below the threshold, the bare number from there on.
QString amount(int have, int needed)
{
    return have < needed ? Checks::tr("%1 of %2").arg(have).arg(needed) : QString::number(have);
}

QString sectorInput(const CheckResult& result, const IndustryNames& industries)
{
    if (!result.names.isEmpty())
        return Checks::tr("The title is the name of a sector: %1 %2")
            .arg(result.names.first(), industries.name(result.names.first()));
    if (result.state == CheckState::Unknown)
        return Checks::tr("No industries and no capacities named");
    return Checks::tr("NACE divisions: %1, capacities: %2").arg(result.first).arg(result.second);
}

QString crossInput(const CheckResult& result)
{
    QString text = result.names.isEmpty() ? Checks::tr("No NACE division named")
                                          : Checks::tr("NACE divisions: %1 (%2)")
                                                .arg(amount(int(result.names.size()), leastDivisions),
                                                     result.names.join(u", "_s));
    if (result.first > 0)
        text += Checks::tr("; cluster initiatives: %1").arg(result.first);
    return text;
}

QString helixInput(const CheckResult& result)
{
    if (result.names.isEmpty())
        return Checks::tr("No actor named");
    QStringList groups;
    for (const QString& code : result.names)
        if (const auto group = enumFromCode<Helix>(code))
            groups.append(s3::displayName(*group));
    return Checks::tr("Groups: %1 (%2)")
        .arg(amount(int(groups.size()), leastHelixGroups), groups.join(u", "_s));
}

QString directionInput(const CheckResult& result)
{
    return Checks::tr("Opportunities: %1, from and to described: %2 of 2")
        .arg(result.first)
        .arg(result.second);
}

QString massInput(const CheckResult& result)
{
    const auto mass = enumFromCode<CriticalMass>(result.names.value(0)).value_or(CriticalMass::Unknown);
    QString text = Checks::tr("Own estimate: %1").arg(s3::displayName(mass).toLower());
    if (result.first > 0)
        text += Checks::tr("; actors from partner regions: %1").arg(result.first);
    else if (result.second > 0)
        text += Checks::tr("; partners outside named");
    return text;
}

QString edgeInput(const CheckResult& result)
{
    return (result.second > 0 ? Checks::tr("Claim written, evidence cards: %1")
                              : Checks::tr("No claim yet, evidence cards: %1"))
        .arg(result.first);
}

const char* adviceText(const CheckResult& result)
{
    switch (result.code) {
    case CheckCode::NotOneProject:
        return result.first < leastActions
                   ? QT_TRANSLATE_NOOP("Checks", "Write down further actions that it could consist of.")
                   : QT_TRANSLATE_NOOP("Checks", "Name further organisations that would take part.");
    case CheckCode::NotWholeSector:
        return result.names.isEmpty()
                   ? QT_TRANSLATE_NOOP("Checks", "Name the industries and the capacity that it starts from.")
                   : QT_TRANSLATE_NOOP("Checks", "Let the title say what changes, not in which sector.");
    case CheckCode::CrossSector:
        return QT_TRANSLATE_NOOP("Checks",
                                 "Name the industries it joins, or the second cluster that takes part.");
    case CheckCode::GroupOfActors:
        return QT_TRANSLATE_NOOP("Checks", "Bring in an actor of another group, such as research.");
    case CheckCode::ExistingCapacities:
        return result.second > 0
                   ? QT_TRANSLATE_NOOP("Checks", "Link an evidence card to one of the capacities.")
                   : QT_TRANSLATE_NOOP("Checks", "Link a capacity that the region already has.");
    case CheckCode::OpportunityAndDirection:
        return result.first > 0
                   ? QT_TRANSLATE_NOOP("Checks",
                                       "Describe the state it starts from and the state it leads to.")
                   : QT_TRANSLATE_NOOP("Checks", "Link the opportunity that it takes up.");
    case CheckCode::CriticalMass:
        return result.state == CheckState::Unknown
                   ? QT_TRANSLATE_NOOP("Checks", "Estimate whether the region's own mass is enough.")
                   : QT_TRANSLATE_NOOP("Checks", "Name partners outside the region who add what is missing.");
    case CheckCode::CompetitiveEdge:
        return result.second > 0
                   ? QT_TRANSLATE_NOOP("Checks", "Back the claim with an evidence card.")
                   : QT_TRANSLATE_NOOP("Checks", "Say in a sentence why this region can be better.");
    case CheckCode::Focus:
        return QT_TRANSLATE_NOOP("Checks", "Put some activities to rest: focus needs few.");
    }
    return "";
}

} // namespace

QString displayName(CheckCode code)
{
    switch (code) {
    case CheckCode::NotOneProject:
        return Checks::tr("More than one project");
    case CheckCode::NotWholeSector:
        return Checks::tr("Not a whole sector");
    case CheckCode::CrossSector:
        return Checks::tr("Crosses sectors");
    case CheckCode::GroupOfActors:
        return Checks::tr("A group of actors");
    case CheckCode::ExistingCapacities:
        return Checks::tr("Existing capacities");
    case CheckCode::OpportunityAndDirection:
        return Checks::tr("Opportunity and direction");
    case CheckCode::CriticalMass:
        return Checks::tr("Critical mass");
    case CheckCode::CompetitiveEdge:
        return Checks::tr("Competitive edge");
    case CheckCode::Focus:
        return Checks::tr("Focus");
    }
    return {};
}

QString displayName(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return Checks::tr("Passed");
    case CheckState::NotYet:
        return Checks::tr("Not yet");
    case CheckState::Unknown:
        return Checks::tr("Can't tell");
    }
    return {};
}

QString inputOf(const CheckResult& result, const IndustryNames& industries)
{
    switch (result.code) {
    case CheckCode::NotOneProject:
        return Checks::tr("Actions: %1, actors: %2")
            .arg(amount(result.first, leastActions), amount(result.second, leastActors));
    case CheckCode::NotWholeSector:
        return sectorInput(result, industries);
    case CheckCode::CrossSector:
        return crossInput(result);
    case CheckCode::GroupOfActors:
        return helixInput(result);
    case CheckCode::ExistingCapacities:
        return Checks::tr("Capacities with evidence: %1 of %2").arg(result.first).arg(result.second);
    case CheckCode::OpportunityAndDirection:
        return directionInput(result);
    case CheckCode::CriticalMass:
        return massInput(result);
    case CheckCode::CompetitiveEdge:
        return edgeInput(result);
    case CheckCode::Focus:
        return Checks::tr("Active activities: %1, at most %2").arg(result.first).arg(mostActive);
    }
    return {};
}

QString adviceFor(const CheckResult& result)
{
    if (result.state == CheckState::Passed)
        return {};
    return QCoreApplication::translate("Checks", adviceText(result));
}

} // namespace s3::identification
