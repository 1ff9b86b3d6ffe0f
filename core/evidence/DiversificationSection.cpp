// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/DiversificationSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/ComplexityWords.h"
#include "core/evidence/Diversification.h"
#include "core/evidence/EvidenceRules.h"
#include "core/evidence/LatestPeriods.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

constexpr int listedFields = 10;
constexpr int fewestRegions = 5;     ///< below, what goes together is chance
constexpr int fewestIndustries = 15; ///< below, fields are too coarse to be new

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DiversificationSection)
};

QString reasons(const evidence::PeriodMeasures& measures, const evidence::Field& field, const QString& scheme)
{
    QStringList names;
    for (const evidence::Neighbour& neighbour : field.neighbours) {
        if (names.size() < 3)
            names.append(
                evidence::industryShortName(measures.matrix.industries.at(neighbour.industry), scheme));
    }
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

void addFields(Section& section, const evidence::PeriodMeasures& measures, int region,
               const evidence::BoardWords& words)
{
    const evidence::FieldMap map = evidence::fieldsOf(measures, region, measures.complexity.pci);
    Table table;
    table.caption =
        Say::tr("New fields near the strengths of %1, %2")
            .arg(words.regions.nameOf(measures.matrix.regions.at(region)), measures.matrix.period);
    table.column(Say::tr("Field"), Align::Left, 3.4)
        .column(Say::tr("Nearness (%)"), Align::Right, 1.2)
        .column(Say::tr("Complexity (PCI)"), Align::Right, 1.3)
        .column(Say::tr("Because the region has"), Align::Left, 4);
    const SourceRef source = section.source(words.dataset.source);
    int listed = 0;
    for (const evidence::Field& field : map.fields) {
        if (field.present || listed == listedFields)
            continue;
        ++listed;
        table.row({evidence::industryLabel(measures.matrix.industries.at(field.industry),
                                           words.dataset.industryScheme),
                   Cell::number(field.density * 100, 0, source), Cell::number(field.complexity, 2),
                   reasons(measures, field, words.dataset.industryScheme)});
    }
    if (listed > 0)
        section.table(table);
}

} // namespace

Section diversificationSection(const Project& project)
{
    Section section{1, 3, Say::tr("New fields in reach"), {}, {}};
    tellLatestPeriods(section, project, fewestRegions, fewestIndustries,
                      [&](const evidence::BoardWords& words, const evidence::PeriodMeasures& measures) {
                          bool headed = false;
                          for (const QString& own : evidence::ownRegionCodes(project)) {
                              const int region = int(measures.matrix.regions.indexOf(own));
                              if (region < 0)
                                  continue;
                              if (!std::exchange(headed, true))
                                  section.heading(words.dataset.title);
                              addFields(section, measures, region, words);
                          }
                          if (headed)
                              section.note(evidence::complexityStatement(measures.complexity,
                                                                         measures.matrix.regionCount()));
                      });
    if (section.blocks.empty())
        return section.empty(
            Say::tr("No data set has enough regions and industries, with an own region among "
                    "them, to tell what goes together."));
    return section.note(Say::tr(
        "Nearness: relatedness density, the part of all proximity to the field that lies with industries "
        "of the region whose location quotient is 1 or more (Boschma, Balland, Kogler, 2015). "
        "Complexity: product complexity index, z-score (Hidalgo, Hausmann, 2009). Near and complex fields "
        "come first."));
}

} // namespace s3::report
