// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ActorsSection.h"

#include "core/people/Labels.h"
#include "core/people/Organisations.h"
#include "core/project/Project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ActorsSection", text);
}

int countOf(const QList<Organisation>& organisations, Helix helix, const std::optional<IdOf<Region>>& region)
{
    return static_cast<int>(
        std::count_if(organisations.begin(), organisations.end(),
                      [&](const Organisation& o) { return o.helix == helix && o.regionId == region; }));
}

Table byRegion(const QList<Organisation>& organisations, const QList<Region>& regions)
{
    Table table;
    table.caption = say(QT_TRANSLATE_NOOP("ActorsSection", "Organisations by region and helix group"));
    table.column(say(QT_TRANSLATE_NOOP("ActorsSection", "Region")), Align::Left, 2.2);
    for (const Helix helix : allValues<Helix>())
        table.column(displayName(helix), Align::Right);
    const auto addRow = [&](const QString& title, const std::optional<IdOf<Region>>& region, bool always) {
        Row row{Cell(title)};
        int sum = 0;
        for (const Helix helix : allValues<Helix>()) {
            const int n = countOf(organisations, helix, region);
            sum += n;
            row.push_back(Cell::number(double(n)));
        }
        if (sum > 0 || always)
            table.row(row);
    };
    for (const Region& region : regions)
        if (region.role != RegionRole::Comparator)
            addRow(region.name.isEmpty() ? region.code : region.name, region.id, true);
    for (const Region& region : regions)
        if (region.role == RegionRole::Comparator)
            addRow(region.name.isEmpty() ? region.code : region.name, region.id, false);
    addRow(say(QT_TRANSLATE_NOOP("ActorsSection", "Region not recorded")), std::nullopt, false);
    return table;
}

} // namespace

Section actorsSection(const Project& project)
{
    Section section;
    section.line = 0;
    section.order = 5;
    section.title = say(QT_TRANSLATE_NOOP("ActorsSection", "Actors"));
    const QList<Organisation> organisations = project.all<Organisation>();
    if (organisations.isEmpty()) {
        section.empty(say(QT_TRANSLATE_NOOP("ActorsSection", "No organisation is recorded yet.")));
        return section;
    }
    const auto taking = people::participations(project);
    std::vector<KeyFigure> figures{{say(QT_TRANSLATE_NOOP("ActorsSection", "Organisations")),
                                    QString::number(organisations.size()),
                                    {},
                                    {},
                                    State::None},
                                   {say(QT_TRANSLATE_NOOP("ActorsSection", "Take part")),
                                    QString::number(taking.size()),
                                    say(QT_TRANSLATE_NOOP("ActorsSection", "in an activity or an action")),
                                    {},
                                    State::None}};
    section.keyFigures(figures);
    section.table(byRegion(organisations, project.all<Region>()));
    QStringList missing;
    for (const auto& [helix, count] : people::countsByHelix(organisations))
        if (count == 0)
            missing.append(displayName(helix));
    if (!missing.isEmpty())
        section.note(say(QT_TRANSLATE_NOOP("ActorsSection", "No organisation from these groups: %1."))
                         .arg(missing.join(u", "_s)));
    return section;
}

} // namespace s3::report
