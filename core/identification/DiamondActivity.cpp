// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/DiamondActivity.h"

#include "core/identification/BuildingBlocks.h"
#include "core/identification/Statement.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

struct DiamondActivitySay {
    Q_DECLARE_TR_FUNCTIONS(DiamondActivity)
};

/// The entries of the corners that take records of `table`, each text once.
QStringList entriesFor(const DiamondSheet& sheet, const QList<int>& regions, const char* table)
{
    QStringList texts;
    for (int corner = 0; corner < sheet.corners.size(); ++corner) {
        const QString accepts = u' ' + sheet.corners.at(corner).accepts;
        if (!accepts.contains(u' ' + QString::fromLatin1(table)))
            continue;
        for (const int region : regions)
            for (const DiamondEntry& entry : sheet.cell(corner, region).entries)
                if (!texts.contains(entry.body))
                    texts.append(entry.body);
    }
    return texts;
}

} // namespace

ActivityProposal proposeActivity(const DiamondSheet& sheet)
{
    QList<int> regions, every;
    QStringList names;
    for (int region = 0; region < sheet.regions.size(); ++region) {
        every.append(region);
        if (sheet.regions.at(region).shown)
            regions.append(region);
    }
    if (regions.isEmpty())
        regions = every;
    for (const int region : regions)
        names.append(sheet.regionNames.at(region));
    const auto orGap = [](const QStringList& texts, const QString& gap) {
        return texts.isEmpty() ? gap : joinNames(texts);
    };
    const QStringList opportunities = entriesFor(sheet, regions, Opportunity::table);
    ActivityProposal proposal;
    proposal.title = !sheet.diamond.theme.isEmpty() ? sheet.diamond.theme
                     : !opportunities.isEmpty()     ? opportunities.first()
                                                    : sheet.diamond.title;
    proposal.statement =
        DiamondActivitySay::tr("By combining %1 with %2, %3 answer %4.")
            .arg(orGap(entriesFor(sheet, regions, Capacity::table), DiamondActivitySay::tr("[capacities]")),
                 orGap(opportunities, DiamondActivitySay::tr("[opportunity]")),
                 orGap(names, DiamondActivitySay::tr("[regions]")),
                 orGap(entriesFor(sheet, regions, Challenge::table), DiamondActivitySay::tr("[challenge]")));
    return proposal;
}

IdOf<TransformativeActivity> makeActivity(Writer& writer, const IdOf<Diamond>& diamond, const QString& title,
                                          const QString& statement)
{
    TransformativeActivity activity;
    activity.title = title.simplified();
    activity.statement = statement.trimmed();
    if (activity.title.isEmpty()) {
        writer.fail({ErrorCode::InvalidValue, u"an activity without a title"_s, u"a title"_s, {}});
        return {};
    }
    const IdOf<TransformativeActivity> id = writer.insert(activity);
    writer.link(refOf(diamond), refOf(id));
    QSet<RecordId> linked;
    for (const DiamondRegion& region : writer.where<DiamondRegion>("diamond_id", diamond))
        for (const DiamondEntry& entry : writer.where<DiamondEntry>("diamond_region_id", region.id))
            if (entry.sourceId && !linked.contains(*entry.sourceId) &&
                writer.exists({entry.sourceTable, *entry.sourceId})) {
                linked.insert(*entry.sourceId);
                linkBlock(writer, {entry.sourceTable, *entry.sourceId}, id);
            }
    return id;
}

} // namespace s3::identification
