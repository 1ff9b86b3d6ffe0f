// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/DataFinding.h"

#include "core/base/Numbers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DataFinding)
};

int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size >= 1000 ? 0 : size >= 10 ? 1 : 2;
}

QString amount(std::optional<double> value)
{
    return value ? displayNumber(*value, decimalsFor(*value)) : u"–"_s;
}

QString amount(const Total& total)
{
    return (total.isLowerBound() ? u"≥ "_s : QString()) + amount(total.value);
}

QString sourceLine(const Board& board, const BoardWords& words)
{
    QStringList parts{words.dataset.measure, words.dataset.unit, board.query.period};
    parts.removeAll(QString());
    QString line = parts.join(u", "_s) + u'.';
    if (!words.dataset.source.isEmpty())
        line += u' ' + Say::tr("Source: %1.").arg(words.dataset.source);
    return line;
}

QString cautions(const BoardRow& row, const Measure& measure)
{
    QString text;
    if (measure.smallBase)
        text += u'\n' + Say::tr("Small base: fewer than 50 jobs. Single firms can move this number.");
    if (measure.fromLowerBounds)
        text += u'\n' + Say::tr("Some parts of the totals are missing; the totals are lower bounds.");
    if (row.flags.testFlag(Flag::Break))
        text += u'\n' + Say::tr("The source marks a break in the series.");
    if (row.flags.testFlag(Flag::Estimated) || row.flags.testFlag(Flag::Provisional))
        text += u'\n' + Say::tr("The source marks the value as estimated or provisional.");
    if (row.flags.testFlag(Flag::Unreliable))
        text += u'\n' + Say::tr("The source marks the value as unreliable.");
    return text;
}

QString whyMissing(const BoardRow& row)
{
    return row.flags.testFlag(Flag::Confidential)
               ? Say::tr("Withheld by the statistical office: a gap, not zero.")
               : Say::tr("No value in the data: a gap, not zero.");
}

QJsonObject parametersOf(const BoardQuery& query, const QString& industry)
{
    return {{u"region"_s, query.region},
            {u"industry"_s, industry},
            {u"period"_s, query.period},
            {u"base_period"_s, query.basePeriod},
            {u"comparator"_s, query.comparator}};
}

} // namespace

QString BoardWords::comparator(const Board& board) const
{
    if (!board.query.comparator.isEmpty())
        return regions.nameOf(board.query.comparator);
    return Say::tr("all %1 regions").arg(board.comparatorRegions);
}

QString shortMeasure(const Dataset& dataset)
{
    constexpr int longest = 18;
    const bool fits = !dataset.measure.isEmpty() && dataset.measure.size() <= longest;
    return fits ? dataset.measure : Say::tr("Value");
}

QString percentText(std::optional<double> share, int decimals, bool withSign)
{
    if (!share)
        return u"–"_s;
    const QString number = displayNumber(*share * 100, decimals) + u" %"_s;
    return withSign && *share > 0 ? u'+' + number : number;
}

QString explainValue(const Board& board, const BoardRow& row, const BoardWords& words)
{
    const QString name = industryLabel(row.industry, words.dataset.industryScheme);
    if (!row.value)
        return name + u'\n' + whyMissing(row);
    return name + u'\n' +
           Say::tr("%1 in %2").arg(amount(row.value), words.regions.labelOf(board.query.region)) + u'\n' +
           sourceLine(board, words) + cautions(row, {});
}

QString explainShare(const Board& board, const BoardRow& row, const BoardWords& words)
{
    if (!row.share.value)
        return whyMissing(row);
    return Say::tr("Share %1 = %2 / %3")
               .arg(percentText(row.share.value, 2), amount(row.value), amount(board.regionTotal)) +
           u'\n' + Say::tr("Of all industries in %1.").arg(words.regions.labelOf(board.query.region)) +
           u'\n' + sourceLine(board, words) + cautions(row, row.share);
}

QString explainQuotient(const Board& board, const BoardRow& row, const BoardWords& words)
{
    if (!row.quotient.value)
        return row.value ? Say::tr("Not defined: the comparator has no value here.") : whyMissing(row);
    const QString formula =
        Say::tr("Location quotient %1 = (%2 / %3) / (%4 / %5)")
            .arg(displayNumber(row.quotient.value, 2), amount(row.value), amount(board.regionTotal),
                 amount(row.comparatorValue), amount(board.grandTotal));
    const QString shares =
        Say::tr("%1 of %2, %3 of %4")
            .arg(percentText(row.share.value, 2), words.regions.labelOf(board.query.region),
                 percentText(row.comparatorShare.value, 2), words.comparator(board));
    return formula + u'\n' + shares + u'\n' + sourceLine(board, words) + cautions(row, row.quotient);
}

QString explainGrowth(const Board& board, const BoardRow& row, const BoardWords& words)
{
    if (board.query.basePeriod.isEmpty() || board.years <= 0)
        return Say::tr("Choose a base period before %1 to see growth.").arg(board.query.period);
    if (!row.growth)
        return Say::tr("No growth: a value of %1 or %2 is missing or zero. A gap is not zero.")
            .arg(board.query.basePeriod, board.query.period);
    return Say::tr("Growth a year %1 = (%2 / %3)^(1 / %4) − 1")
               .arg(percentText(row.growth, 2, true), amount(row.value), amount(row.baseValue),
                    displayNumber(board.years, board.years == std::floor(board.years) ? 0 : 2)) +
           u'\n' + Say::tr("From %1 to %2.").arg(board.query.basePeriod, board.query.period) + u'\n' +
           sourceLine(board, words) + cautions(row, {});
}

Evidence evidenceFrom(const Board& board, const BoardRow& row, const BoardWords& words)
{
    Evidence card;
    card.kind = EvidenceKind::Quantitative;
    card.title =
        Say::tr("LQ of %1 in %2: %3 (%4)")
            .arg(row.industry, board.query.region, displayNumber(row.quotient.value, 2), board.query.period);
    card.body = industryLabel(row.industry, words.dataset.industryScheme) + u'\n' +
                explainQuotient(board, row, words);
    if (row.growth)
        card.body +=
            u'\n' + Say::tr("Growth a year %1 from %2 to %3.")
                        .arg(percentText(row.growth, 1, true), board.query.basePeriod, board.query.period);
    card.source = words.dataset.source;
    if (const auto year = periodInYears(board.query.period))
        card.year = int(std::floor(*year));
    card.confidence = row.quotient.smallBase ? Confidence::Low : Confidence::Medium;
    card.confidenceReason = row.quotient.smallBase ? Say::tr("Computed from official data, on a small base")
                                                   : Say::tr("Computed from the imported data");
    card.region = board.query.region;
    card.datasetId = words.dataset.id;
    card.measure = quotientCode();
    card.parameters = QString::fromUtf8(
        QJsonDocument(parametersOf(board.query, row.industry)).toJson(QJsonDocument::Compact));
    card.value = row.quotient.value;
    return card;
}

IdOf<Evidence> keepAsEvidence(Writer& writer, const Board& board, const BoardRow& row,
                              const BoardWords& words)
{
    Evidence card = evidenceFrom(board, row, words);
    const IdOf<Evidence> id = writer.insert(card);
    writer.link(refOf(words.dataset), refOf(id));
    return id;
}

QHash<QString, IdOf<Evidence>> keptEvidence(const Reader& reader, const Dataset& dataset,
                                            const BoardQuery& query)
{
    QHash<QString, IdOf<Evidence>> kept;
    for (const Evidence& card : reader.where<Evidence>("dataset_id", dataset.id)) {
        const QJsonObject parameters = QJsonDocument::fromJson(card.parameters.toUtf8()).object();
        const QString industry = parameters.value("industry"_L1).toString();
        // The base period only tells the growth; the quotient is the same finding without it.
        BoardQuery same = query;
        same.basePeriod = parameters.value("base_period"_L1).toString();
        if (card.measure == quotientCode() && parameters == parametersOf(same, industry))
            kept.insert(industry, card.id);
    }
    return kept;
}

} // namespace s3::evidence
