// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/StakeholdersSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/QualitativeLabels.h"
#include "core/evidence/Stakeholders.h"
#include "core/people/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(StakeholdersSection)
};

Cell degreeCell(std::optional<int> degree)
{
    return Cell::number(degree ? std::optional<double>(*degree) : std::nullopt);
}

Table overview(const QVector<evidence::Stakeholder>& list)
{
    Table table;
    table.caption = Say::tr("Stakeholders by helix group");
    table.column(Say::tr("Organisation"), Align::Left, 3.4)
        .column(Say::tr("Helix group"), Align::Left, 1.6)
        .column(Say::tr("Influence (1 to 5)"), Align::Right, 1)
        .column(Say::tr("Interest (1 to 5)"), Align::Right, 1)
        .column(Say::tr("Engagement"), Align::Left, 1.8)
        .column(Say::tr("Ties"), Align::Right, 0.8);
    for (const evidence::Stakeholder& s : list) {
        const auto engagement = evidence::engagementOf(s.profile.influence, s.profile.interest);
        table.row({s.organisation.name, displayName(s.organisation.helix), degreeCell(s.profile.influence),
                   degreeCell(s.profile.interest), evidence::displayName(engagement),
                   Cell::number(double(s.ties))});
    }
    return table;
}

void addClusters(Section& section, const Project& project, const QVector<evidence::Stakeholder>& list)
{
    Table table;
    table.caption = Say::tr("Clusters and their members");
    table.column(Say::tr("Cluster organisation"), Align::Left, 2.4)
        .column(Say::tr("Region"), Align::Left, 1.4)
        .column(Say::tr("Members recorded"), Align::Left, 4);
    for (const evidence::Stakeholder& s : list) {
        if (s.organisation.helix != Helix::Cluster)
            continue;
        QStringList members;
        for (const evidence::TieEnd& tie : evidence::tiesOf(project, s.organisation.id))
            if (tie.kind == TieKind::Member && !tie.fromHere)
                members.append(tie.otherName);
        table.row(
            {s.organisation.name, s.region,
             members.isEmpty() ? Cell(Say::tr("None recorded"), State::Warn) : Cell(members.join(u", "_s))});
    }
    if (!table.rows.empty())
        section.table(table);
}

} // namespace

Section stakeholdersSection(const Project& project)
{
    Section section{1, 9, Say::tr("Stakeholders and clusters"), {}, {}};
    const QVector<evidence::Stakeholder> list = evidence::stakeholders(project);
    if (list.isEmpty())
        return section.empty(Say::tr("No organisation is recorded yet."));
    int judged = 0;
    int close = 0;
    for (const evidence::Stakeholder& s : list) {
        const auto engagement = evidence::engagementOf(s.profile.influence, s.profile.interest);
        judged += engagement != evidence::Engagement::NotJudged ? 1 : 0;
        close += engagement == evidence::Engagement::WorkClosely ? 1 : 0;
    }
    const int ties = project.count<OrganisationTie>();
    section.keyFigures({{Say::tr("Organisations"), displayNumber(double(list.size())), {}, {}, State::None},
                        {Say::tr("Judged"),
                         displayNumber(double(judged)),
                         Say::tr("by influence and interest"),
                         {},
                         State::None},
                        {Say::tr("Work closely with"),
                         displayNumber(double(close)),
                         Say::tr("both 4 or 5"),
                         {},
                         State::None},
                        {Say::tr("Ties"), displayNumber(double(ties)), {}, {}, State::None}});
    section.table(overview(list));
    addClusters(section, project, list);
    const QStringList missing = evidence::missingGroups(project);
    if (!missing.isEmpty())
        section.note(Say::tr("Nobody is recorded from: %1.").arg(missing.join(u", "_s)));
    return section;
}

} // namespace s3::report
