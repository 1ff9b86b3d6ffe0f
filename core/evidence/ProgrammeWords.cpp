// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads for the codes of the programme library.
#include "core/evidence/Programmes.h"

#include <QCoreApplication>
#include <span>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char* code;
    const char* name;
};

constexpr Word objectives[] = {
    {"sme_competitiveness",
     QT_TRANSLATE_NOOP("Programmes", "Competitiveness of small and medium-sized firms")},
    {"modernisation", QT_TRANSLATE_NOOP("Programmes", "Modernising industry")},
    {"cooperation", QT_TRANSLATE_NOOP("Programmes", "Cooperation among firms and with science")},
    {"innovation_capacity", QT_TRANSLATE_NOOP("Programmes", "Capacity to innovate")},
    {"research", QT_TRANSLATE_NOOP("Programmes", "Research and technology")},
    {"ecosystem", QT_TRANSLATE_NOOP("Programmes", "Regional innovation ecosystem")},
    {"internationalisation", QT_TRANSLATE_NOOP("Programmes", "Going international")},
    {"entrepreneurship", QT_TRANSLATE_NOOP("Programmes", "Founding firms")},
    {"scale_ups", QT_TRANSLATE_NOOP("Programmes", "Growing young firms")},
    {"visibility", QT_TRANSLATE_NOOP("Programmes", "Visibility of clusters")},
    {"excellence", QT_TRANSLATE_NOOP("Programmes", "Excellence of members or management")},
    {"social_economy", QT_TRANSLATE_NOOP("Programmes", "Social economy")},
};

constexpr Word clusterTypes[] = {
    {"emerging_technologies", QT_TRANSLATE_NOOP("Programmes", "Emerging technologies")},
    {"emerging_industries", QT_TRANSLATE_NOOP("Programmes", "Emerging industries")},
    {"mature_industries", QT_TRANSLATE_NOOP("Programmes", "Mature industries")},
    {"restructuring", QT_TRANSLATE_NOOP("Programmes", "Industries in restructuring")},
    {"social", QT_TRANSLATE_NOOP("Programmes", "Social economy and social innovation")},
    {"world_class", QT_TRANSLATE_NOOP("Programmes", "World-class clusters")},
    {"new", QT_TRANSLATE_NOOP("Programmes", "New clusters")},
    {"any", QT_TRANSLATE_NOOP("Programmes", "Any cluster")},
};

constexpr Word targetGroups[] = {
    {"cluster_organisations", QT_TRANSLATE_NOOP("Programmes", "Cluster organisations")},
    {"smes", QT_TRANSLATE_NOOP("Programmes", "Small and medium-sized firms")},
    {"large_firms", QT_TRANSLATE_NOOP("Programmes", "Large firms")},
    {"start_ups", QT_TRANSLATE_NOOP("Programmes", "Start-ups")},
    {"associations", QT_TRANSLATE_NOOP("Programmes", "Business associations and intermediaries")},
    {"research", QT_TRANSLATE_NOOP("Programmes", "Research institutions and technology parks")},
    {"academia", QT_TRANSLATE_NOOP("Programmes", "Universities and other academic institutions")},
};

constexpr Word support[] = {
    {"standard_data",
     QT_TRANSLATE_NOOP("Programmes", "Standard data and methods to find and judge clusters")},
    {"fragmentation_methods", QT_TRANSLATE_NOOP("Programmes", "Methods where many small clusters overlap")},
    {"matchmaking_europe", QT_TRANSLATE_NOOP("Programmes", "Matchmaking with clusters in Europe")},
    {"matchmaking_beyond", QT_TRANSLATE_NOOP("Programmes", "Matchmaking with clusters beyond Europe")},
    {"market_access", QT_TRANSLATE_NOOP("Programmes", "Access to markets")},
    {"information_europe", QT_TRANSLATE_NOOP("Programmes", "Information on clusters in Europe")},
    {"information_beyond", QT_TRANSLATE_NOOP("Programmes", "Information on clusters beyond Europe")},
    {"upgrading", QT_TRANSLATE_NOOP("Programmes", "Information on upgrading industries and firms")},
    {"new_industries", QT_TRANSLATE_NOOP("Programmes", "Information on new industries")},
    {"business_services", QT_TRANSLATE_NOOP("Programmes", "Information on business services")},
    {"framework", QT_TRANSLATE_NOOP("Programmes", "Information on better framework conditions")},
    {"start_up_support", QT_TRANSLATE_NOOP("Programmes", "Information on supporting start-ups in clusters")},
    {"skills", QT_TRANSLATE_NOOP("Programmes", "Skills and people")},
    {"infrastructure", QT_TRANSLATE_NOOP("Programmes", "Information on physical infrastructure")},
    {"research_funding", QT_TRANSLATE_NOOP("Programmes", "Funds for research and innovation")},
    {"digitalisation", QT_TRANSLATE_NOOP("Programmes", "Information on digitalisation")},
    {"business_models", QT_TRANSLATE_NOOP("Programmes", "Information on new business models")},
    {"management_training", QT_TRANSLATE_NOOP("Programmes", "Training for cluster managers")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Programmes", text);
}

std::span<const Word> wordsOf(ProgrammeTerm term)
{
    switch (term) {
    case ProgrammeTerm::Objective:
        return objectives;
    case ProgrammeTerm::ClusterType:
        return clusterTypes;
    case ProgrammeTerm::TargetGroup:
        return targetGroups;
    case ProgrammeTerm::Support:
        break;
    }
    return support;
}

} // namespace

QStringList termCodes(ProgrammeTerm term)
{
    QStringList codes;
    for (const Word& word : wordsOf(term))
        codes << QString::fromLatin1(word.code);
    return codes;
}

QString termName(ProgrammeTerm term, const QString& code)
{
    for (const Word& word : wordsOf(term))
        if (code == QLatin1String(word.code))
            return translated(word.name);
    return code;
}

QString durationText(std::optional<int> start, std::optional<int> end)
{
    if (start && end)
        return translated(QT_TRANSLATE_NOOP("Programmes", "%1 to %2")).arg(*start).arg(*end);
    if (start)
        return translated(QT_TRANSLATE_NOOP("Programmes", "since %1")).arg(*start);
    return end ? translated(QT_TRANSLATE_NOOP("Programmes", "until %1")).arg(*end) : QString();
}

} // namespace s3::evidence

namespace s3 {

QString displayName(ProgrammeLevel level)
{
    return level == ProgrammeLevel::National ? QCoreApplication::translate("Programmes", "National")
                                             : QCoreApplication::translate("Programmes", "Regional");
}

} // namespace s3
