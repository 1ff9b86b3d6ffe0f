// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/SwotSection.h"

#include "core/base/Numbers.h"
#include "core/evidence/QualitativeLabels.h"
#include "core/evidence/Swot.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SwotSection)
};

Cell evidenceCell(const Project& project, const SwotItem& item)
{
    QStringList titles;
    for (const Evidence& card : project.upstream<Evidence>(refOf(item)))
        titles.append(card.title.isEmpty() ? Say::tr("Untitled card") : card.title);
    return titles.isEmpty() ? Cell(Say::tr("Opinion: no evidence linked"), State::Warn)
                            : Cell(titles.join(u'\n'));
}

void addQuadrant(Section& section, const Project& project, Quadrant quadrant)
{
    section.heading(pluralName(quadrant));
    const QList<SwotItem> items = evidence::swotItems(project, quadrant);
    if (items.isEmpty()) {
        section.empty(Say::tr("Nothing is entered here yet."));
        return;
    }
    Table table;
    table.column(displayName(quadrant), Align::Left, 4)
        .column(Say::tr("Weight (1 to 5)"), Align::Right, 1)
        .column(Say::tr("Holds for"), Align::Left, 1.6)
        .column(Say::tr("Rests on"), Align::Left, 3.4);
    for (const SwotItem& item : items) {
        const auto region = project.find(item.regionId);
        QString title = item.note.isEmpty() ? item.title : item.title + u'\n' + item.note;
        if (!item.originConfirmed)
            title += u'\n' + Say::tr("Not yet confirmed: inside or outside the region");
        const std::optional<double> weight = item.weight ? std::optional<double>(*item.weight) : std::nullopt;
        table.row({title, Cell::number(weight), region ? region->name : Say::tr("Whole area"),
                   evidenceCell(project, item)});
    }
    section.table(table);
}

} // namespace

Section swotSection(const Project& project)
{
    Section section{1, 7, Say::tr("Strengths, weaknesses, opportunities, threats"), {}, {}};
    const evidence::SwotFacts facts = evidence::swotFacts(project);
    if (facts.entries == 0)
        return section.empty(Say::tr("The matrix has no entry yet."));
    section.keyFigures({{Say::tr("Entries"), displayNumber(double(facts.entries)), {}, {}, State::None},
                        {Say::tr("Rest on evidence"),
                         displayNumber(double(facts.entries - facts.opinions)),
                         {},
                         {},
                         State::None},
                        {Say::tr("Opinions"),
                         displayNumber(double(facts.opinions)),
                         Say::tr("no evidence linked"),
                         {},
                         facts.opinions > 0 ? State::Warn : State::Good},
                        {Say::tr("Origin open"),
                         displayNumber(double(facts.unconfirmed)),
                         Say::tr("inside or outside not confirmed"),
                         {},
                         facts.unconfirmed > 0 ? State::Warn : State::Good}});
    for (const Quadrant quadrant : allValues<Quadrant>())
        addQuadrant(section, project, quadrant);
    section.note(
        Say::tr("Strengths and weaknesses lie inside the region, opportunities and threats outside."));
    return section;
}

} // namespace s3::report
