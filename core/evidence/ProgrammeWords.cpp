// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads for the codes of the programme library.
#include "core/evidence/Programmes.h"

#include <QCoreApplication>
#include <array>
#include <span>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char* code;
    const char* name;
};

constexpr std::array objectives{
    Word{"sme_competitiveness",
         QT_TRANSLATE_NOOP("Programmes", "Competitiveness of small and medium-sized firms")},
    Word{"modernisation", QT_TRANSLATE_NOOP("Programmes", "Modernising industry")},
    Word{"cooperation", QT_TRANSLATE_NOOP("Programmes", "Cooperation among firms and with science")},
    Word{"innovation_capacity", QT_TRANSLATE_NOOP("Programmes", "Capacity to innovate")},
    Word{"research", QT_TRANSLATE_NOOP("Programmes", "Research and technology")},
    Word{"ecosystem", QT_TRANSLATE_NOOP("Programmes", "Regional innovation ecosystem")},
    Word{"internationalisation", QT_TRANSLATE_NOOP("Programmes", "Going international")},
    Word{"entrepreneurship", QT_TRANSLATE_NOOP("Programmes", "Founding firms")},
    Word{"scale_ups", QT_TRANSLATE_NOOP("Programmes", "Growing young firms")},
    Word{"visibility", QT_TRANSLATE_NOOP("Programmes", "Visibility of clusters")},
    Word{"excellence", QT_TRANSLATE_NOOP("Programmes", "Excellence of members or management")},
    Word{"social_economy", QT_TRANSLATE_NOOP("Programmes", "Social economy")},
};

constexpr std::array clusterTypes{
    Word{"emerging_technologies", QT_TRANSLATE_NOOP("Programmes", "Emerging technologies")},
    Word{"emerging_industries", QT_TRANSLATE_NOOP("Programmes", "Emerging industries")},
    Word{"mature_industries", QT_TRANSLATE_NOOP("Programmes", "Mature industries")},
    Word{"restructuring", QT_TRANSLATE_NOOP("Programmes", "Industries in restructuring")},
    Word{"social", QT_TRANSLATE_NOOP("Programmes", "Social economy and social innovation")},
    Word{"world_class", QT_TRANSLATE_NOOP("Programmes", "World-class clusters")},
    Word{"new", QT_TRANSLATE_NOOP("Programmes", "New clusters")},
    Word{"any", QT_TRANSLATE_NOOP("Programmes", "Any cluster")},
};

constexpr std::array targetGroups{
    Word{"cluster_organisations", QT_TRANSLATE_NOOP("Programmes", "Cluster organisations")},
    Word{"smes", QT_TRANSLATE_NOOP("Programmes", "Small and medium-sized firms")},
    Word{"large_firms", QT_TRANSLATE_NOOP("Programmes", "Large firms")},
    Word{"start_ups", QT_TRANSLATE_NOOP("Programmes", "Start-ups")},
    Word{"associations", QT_TRANSLATE_NOOP("Programmes", "Business associations and intermediaries")},
    Word{"research", QT_TRANSLATE_NOOP("Programmes", "Research institutions and technology parks")},
    Word{"academia", QT_TRANSLATE_NOOP("Programmes", "Universities and other academic institutions")},
};

constexpr std::array measures{
    Word{"standard_data",
         QT_TRANSLATE_NOOP("Programmes", "Standard data and methods to find and judge clusters")},
    Word{"fragmentation_methods",
         QT_TRANSLATE_NOOP("Programmes", "Methods where many small clusters overlap")},
    Word{"matchmaking_europe", QT_TRANSLATE_NOOP("Programmes", "Matchmaking with clusters in Europe")},
    Word{"matchmaking_beyond", QT_TRANSLATE_NOOP("Programmes", "Matchmaking with clusters beyond Europe")},
    Word{"market_access", QT_TRANSLATE_NOOP("Programmes", "Access to markets")},
    Word{"information_europe", QT_TRANSLATE_NOOP("Programmes", "Information on clusters in Europe")},
    Word{"information_beyond", QT_TRANSLATE_NOOP("Programmes", "Information on clusters beyond Europe")},
    Word{"upgrading", QT_TRANSLATE_NOOP("Programmes", "Information on upgrading industries and firms")},
    Word{"new_industries", QT_TRANSLATE_NOOP("Programmes", "Information on new industries")},
    Word{"business_services", QT_TRANSLATE_NOOP("Programmes", "Information on business services")},
    Word{"framework", QT_TRANSLATE_NOOP("Programmes", "Information on better framework conditions")},
    Word{"start_up_support",
         QT_TRANSLATE_NOOP("Programmes", "Information on supporting start-ups in clusters")},
    Word{"skills", QT_TRANSLATE_NOOP("Programmes", "Skills and people")},
    Word{"infrastructure", QT_TRANSLATE_NOOP("Programmes", "Information on physical infrastructure")},
    Word{"research_funding", QT_TRANSLATE_NOOP("Programmes", "Funds for research and innovation")},
    Word{"digitalisation", QT_TRANSLATE_NOOP("Programmes", "Information on digitalisation")},
    Word{"business_models", QT_TRANSLATE_NOOP("Programmes", "Information on new business models")},
    Word{"management_training", QT_TRANSLATE_NOOP("Programmes", "Training for cluster managers")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Programmes", text);
}

QStringList codesOf(std::span<const Word> words)
{
    QStringList codes;
    for (const Word& word : words)
        codes << QString::fromLatin1(word.code);
    return codes;
}

QString nameIn(std::span<const Word> words, const QString& code)
{
    for (const Word& word : words)
        if (code == QLatin1String(word.code))
            return translated(word.name);
    return code;
}

} // namespace

const QStringList& objectiveCodes()
{
    static const QStringList codes = codesOf(objectives);
    return codes;
}

const QStringList& clusterTypeCodes()
{
    static const QStringList codes = codesOf(clusterTypes);
    return codes;
}

const QStringList& targetGroupCodes()
{
    static const QStringList codes = codesOf(targetGroups);
    return codes;
}

QString objectiveName(const QString& code)
{
    return nameIn(objectives, code);
}

QString clusterTypeName(const QString& code)
{
    return nameIn(clusterTypes, code);
}

QString targetGroupName(const QString& code)
{
    return nameIn(targetGroups, code);
}

QString measureName(const QString& code)
{
    return nameIn(measures, code);
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
