// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ProgrammesSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/CodeNames.h"
#include "core/evidence/ComparisonWords.h"
#include "core/project/Project.h"
#include "core/report/Document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ProgrammesSection)
};

QString factsOf(const OwnProgramme& own)
{
    const evidence::RegionNames names;
    QStringList facts{displayName(own.level)};
    for (const QString& text : {names.nameOf(own.country), own.regionCode,
                                evidence::durationText(own.startYear, own.endYear), own.managingBody})
        if (!text.isEmpty())
            facts << text;
    if (own.budget)
        facts << Say::tr("budget %1 %2").arg(displayNumber(*own.budget), own.currency);
    return facts.join(u" · "_s);
}

void addShares(Table& table, const QVector<evidence::CodeShare>& shares, evidence::ProgrammeTerm term,
               const QString& kind)
{
    for (const evidence::CodeShare& share : shares)
        if (share.own || share.count > 0)
            table.row({kind, evidence::termName(term, share.code), share.own ? Say::tr("Yes") : Say::tr("No"),
                       share.of > 0 ? Say::tr("%1 of %2").arg(share.count).arg(share.of) : u"–"_s});
}

void addProgramme(Section& section, const OwnProgramme& own, const evidence::ProgrammeLibrary& library)
{
    evidence::ProgrammeFilter filter;
    filter.level = own.level;
    const evidence::ProgrammeComparison comparison = evidence::compare(own, library.search(filter));
    section.heading(own.title.isEmpty() ? Say::tr("Untitled programme") : own.title);
    section.paragraph(factsOf(own));
    QStringList support;
    for (const QString& code : evidence::codesFrom(own.supportTypes))
        support.append(evidence::termName(evidence::ProgrammeTerm::Support, code));
    if (!support.isEmpty())
        section.paragraph(Say::tr("Kinds of support: %1.").arg(support.join(u"; "_s)));
    if (!own.note.isEmpty())
        section.paragraph(own.note);
    const SourceRef source = section.source(library.source());
    section.paragraph(
        Say::tr("Budget a year. %1").arg(evidence::budgetSentence(own, comparison.budgetPerYear)), source);
    section.paragraph(Say::tr("Duration. %1").arg(evidence::durationSentence(comparison.duration)), source);
    Table table;
    table.column(Say::tr("What"), Align::Left, 1.4)
        .column(Say::tr("Answer"), Align::Left, 3)
        .column(Say::tr("Ours"), Align::Left, 0.8)
        .column(Say::tr("Programmes of the same level"), Align::Right, 1.4);
    addShares(table, comparison.objectives, evidence::ProgrammeTerm::Objective, Say::tr("Objective"));
    addShares(table, comparison.clusterTypes, evidence::ProgrammeTerm::ClusterType,
              Say::tr("Type of cluster"));
    addShares(table, comparison.targetGroups, evidence::ProgrammeTerm::TargetGroup, Say::tr("Target group"));
    section.table(table);
}

} // namespace

Section programmesSection(const Project& project)
{
    Section section{1, 11, Say::tr("Cluster programme beside others"), {}, {}};
    const QList<OwnProgramme> all = project.all<OwnProgramme>();
    if (all.isEmpty()) {
        section.empty(Say::tr("No cluster programme of ours has been recorded yet."));
        return section;
    }
    const auto library = evidence::ProgrammeLibrary::load();
    if (!library) {
        section.note(Say::tr("The programme library could not be read, so nothing is compared."));
        return section;
    }
    for (const OwnProgramme& own : all)
        addProgramme(section, own, *library);
    section.note(
        Say::tr("A region counts once, however many programmes it has. Programmes that leave something open "
                "do not count for it; a gap is never counted as zero."));
    return section;
}

} // namespace s3::report
