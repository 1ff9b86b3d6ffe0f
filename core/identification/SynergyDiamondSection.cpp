// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/SynergyDiamondSection.h"

#include "core/identification/DiamondLabels.h"
#include "core/identification/DiamondWords.h"
#include "core/identification/Overlaps.h"
#include "core/project/Project.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3::report {

namespace {

struct DiamondSectionSay {
    Q_DECLARE_TR_FUNCTIONS(SynergyDiamondSection)
};

std::optional<double> real(const std::optional<int>& value)
{
    return value ? std::optional<double>(*value) : std::nullopt;
}

Chart drawing(const DiamondSheet& sheet)
{
    Chart chart =
        Chart::radar(sheet.diamond.title,
                     DiamondSectionSay::tr(
                         "Strength from 0 (nothing known) to %1 at each corner, one outline a region. Open "
                         "marks have no evidence.")
                         .arg(sheet.diamond.maximum),
                     {DiamondSectionSay::tr("Strength"), {}, 0});
    chart.reference(sheet.diamond.maximum, {});
    for (int region = 0; region < sheet.regions.size(); ++region)
        for (int corner = 0; corner < sheet.corners.size(); ++corner)
            chart
                .addSpoke(sheet.corners.at(corner).title, sheet.regionNames.at(region),
                          real(sheet.cell(corner, region).value()))
                .faint = !sheet.cell(corner, region).hasEvidence();
    return chart;
}

QString evidenceText(const Evidence& card)
{
    return card.source.isEmpty() ? card.title : u"%1: %2"_s.arg(card.title, card.source);
}

Table cornersTable(const DiamondSheet& sheet)
{
    Table table;
    table.caption = DiamondSectionSay::tr("Corners of “%1”").arg(sheet.diamond.title);
    table.column(DiamondSectionSay::tr("Corner"), Align::Left, 1.3)
        .column(DiamondSectionSay::tr("Region"), Align::Left, 1.1)
        .column(DiamondSectionSay::tr("Strength (0 to %1)").arg(sheet.diamond.maximum), Align::Right, 0.9)
        .column(DiamondSectionSay::tr("Entries"), Align::Left, 2.4)
        .column(DiamondSectionSay::tr("Why, and on what evidence"), Align::Left, 2.8);
    for (int corner = 0; corner < sheet.corners.size(); ++corner)
        for (int region = 0; region < sheet.regions.size(); ++region) {
            const DiamondCell& cell = sheet.cell(corner, region);
            QStringList entries, grounds;
            for (const DiamondEntry& entry : cell.entries)
                entries.append(entry.body);
            if (cell.score && !cell.score->rationale.isEmpty())
                grounds.append(cell.score->rationale);
            for (const Evidence& card : cell.direct + cell.behindEntries)
                if (!grounds.contains(evidenceText(card)))
                    grounds.append(evidenceText(card));
            if (!cell.hasEvidence())
                grounds.append(DiamondSectionSay::tr("no evidence linked"));
            table.row({region == 0 ? sheet.corners.at(corner).title : QString(), sheet.regionNames.at(region),
                       Cell::number(real(cell.value())),
                       entries.isEmpty() ? u"\u2013"_s : entries.join(u'\n'),
                       Cell(grounds.join(u'\n'), cell.hasEvidence() ? State::None : State::Warn)});
        }
    return table;
}

Table pairsTable(const DiamondSheet& sheet, const QList<RankedPair>& pairs)
{
    Table table;
    table.caption = DiamondSectionSay::tr("Pairs of regions by mutual benefit");
    table.column(DiamondSectionSay::tr("Rank"), Align::Right, 0.5)
        .column(DiamondSectionSay::tr("Regions"), Align::Left, 2)
        .column(DiamondSectionSay::tr("Similarity"), Align::Right, 0.9)
        .column(DiamondSectionSay::tr("Gains"), Align::Right, 1.1)
        .column(DiamondSectionSay::tr("Mutual benefit"), Align::Right, 0.9)
        .column(DiamondSectionSay::tr("Speaks for"), Align::Left, 1.4);
    for (const RankedPair& pair : pairs) {
        const QString names =
            u"%1 \u2013 %2"_s.arg(sheet.regionNames.at(pair.a), sheet.regionNames.at(pair.b));
        if (!pair.hint.computable) {
            table.row({u"\u2013"_s, names, u"\u2013"_s, u"\u2013"_s, u"\u2013"_s,
                       Cell(DiamondSectionSay::tr("not computable"), State::Warn)});
            continue;
        }
        table.row(
            {Cell::number(pair.rank), names, Cell::number(pair.hint.similarity(), 2),
             Cell::number(pair.hint.gainA(), 2).text + u" / "_s + Cell::number(pair.hint.gainB(), 2).text,
             Cell::number(pair.hint.mutualBenefit(), 2), identification::displayName(pair.hint.match())});
    }
    return table;
}

void addHints(Section& section, const DiamondSheet& sheet)
{
    const QList<RankedPair> pairs = sheet.pairs();
    if (pairs.isEmpty())
        return;
    section.table(pairsTable(sheet, pairs));
    QStringList words;
    for (const RankedPair& pair : pairs) {
        QString text = pairSentence(sheet, pair);
        for (const QString& sum : pairSums(sheet, pair))
            text += u'\n' + sum;
        words.append(text);
    }
    section.list(words).note(thresholdsSentence());
}

void addDiamond(Section& section, const DiamondSheet& sheet)
{
    QStringList facts{sheet.diamond.theme, s3::displayName(sheet.diamond.scope),
                      s3::displayName(sheet.diamond.status), sheet.regionNames.join(u", "_s)};
    facts.removeAll(QString());
    section.paragraph(facts.join(u" \u00b7 "_s));
    if (!sheet.diamond.note.isEmpty())
        section.paragraph(sheet.diamond.note);
    if (sheet.regions.isEmpty()) {
        section.empty(DiamondSectionSay::tr("No region is in this diamond yet."));
        return;
    }
    section.chart(drawing(sheet)).table(cornersTable(sheet));
    addHints(section, sheet);
    for (const TransformativeActivity& activity : sheet.activities)
        section.card(DiamondSectionSay::tr("Led to: %1").arg(activity.title), activity.statement);
    if (const QStringList gaps = diamondGaps(sheet); !gaps.isEmpty())
        section.heading(DiamondSectionSay::tr("Still open"), 2).list(gaps);
}

void addOverlaps(Section& section, const Project& project)
{
    const OverlapMatrix matrix = OverlapMatrix::load(project);
    if (matrix.judged() == 0)
        return;
    section.heading(DiamondSectionSay::tr("Activities beside each other"));
    Table table;
    table.caption = DiamondSectionSay::tr("%1 of %2 pairs judged").arg(matrix.judged()).arg(matrix.pairs());
    table.column(DiamondSectionSay::tr("Activity"), Align::Left, 2)
        .column(DiamondSectionSay::tr("Beside"), Align::Left, 2)
        .column(DiamondSectionSay::tr("Judgement"), Align::Left, 1.2)
        .column(DiamondSectionSay::tr("Note"), Align::Left, 2);
    for (int a = 0; a < matrix.members().size(); ++a)
        for (int b = a + 1; b < matrix.members().size(); ++b)
            if (const auto overlap = matrix.at(a, b))
                table.row({matrix.members().at(a).title, matrix.members().at(b).title,
                           s3::displayName(overlap->judgement), overlap->note});
    section.table(table);
}

void noteProvenance(Section& section)
{
    if (const auto pack = shippedDiamondPack())
        section.note(pack->source);
}

} // namespace

Section synergyDiamondSection(const Project& project)
{
    Section section{2, 0, DiamondSectionSay::tr("Synergy diamonds"), {}, {}};
    const QList<DiamondSheet> sheets = loadDiamonds(project);
    if (sheets.isEmpty())
        section.empty(DiamondSectionSay::tr("No synergy diamond is recorded yet."));
    for (const DiamondSheet& sheet : sheets) {
        section.heading(sheet.diamond.title);
        addDiamond(section, sheet);
    }
    if (!sheets.isEmpty())
        noteProvenance(section);
    addOverlaps(section, project);
    return section;
}

} // namespace s3::report
