// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/DataFinding.h"

#include "core/base/Numbers.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct DataFindingSay {
    Q_DECLARE_TR_FUNCTIONS(DataFinding)
};

int decimalsFor(double value)
{
    const double size = std::abs(value);
    return size >= 1000 ? 0 : size >= 10 ? 1 : 2;
}

QString whyMissing(const BoardRow& row)
{
    return row.flags.testFlag(Flag::Confidential)
               ? DataFindingSay::tr("Withheld by the statistical office: a gap, not zero.")
               : DataFindingSay::tr("No value in the data: a gap, not zero.");
}

} // namespace

QString BoardWords::comparator(const Board& board) const
{
    if (!board.query.comparator.isEmpty())
        return regions.nameOf(board.query.comparator);
    return DataFindingSay::tr("all %1 regions").arg(board.comparatorRegions);
}

QString amountText(std::optional<double> value)
{
    return value ? displayNumber(*value, decimalsFor(*value)) : u"–"_s;
}

QString amountText(const Total& total)
{
    return (total.isLowerBound() ? u"≥ "_s : QString()) + amountText(total.value);
}

QString dataLine(const Dataset& dataset, const QString& period)
{
    QStringList parts{dataset.measure, dataset.unit, period};
    parts.removeAll(QString());
    QString line = parts.join(u", "_s) + u'.';
    if (!dataset.source.isEmpty())
        line += u' ' + DataFindingSay::tr("Source: %1.").arg(dataset.source);
    return line;
}

QString cautionLines(bool smallBase, bool fromLowerBounds, Flags flags)
{
    QString text;
    if (smallBase)
        text +=
            u'\n' + DataFindingSay::tr("Small base: fewer than 50 jobs. Single firms can move this number.");
    if (fromLowerBounds)
        text +=
            u'\n' + DataFindingSay::tr("Some parts of the totals are missing; the totals are lower bounds.");
    if (flags.testFlag(Flag::Break))
        text += u'\n' + DataFindingSay::tr("The source marks a break in the series.");
    if (flags.testFlag(Flag::Estimated) || flags.testFlag(Flag::Provisional))
        text += u'\n' + DataFindingSay::tr("The source marks the value as estimated or provisional.");
    if (flags.testFlag(Flag::Unreliable))
        text += u'\n' + DataFindingSay::tr("The source marks the value as unreliable.");
    return text;
}

QString confidenceInComputed(bool smallBase)
{
    return smallBase ? DataFindingSay::tr("Computed from official data, on a small base")
                     : DataFindingSay::tr("Computed from the imported data");
}

QString shortMeasure(const Dataset& dataset)
{
    constexpr int longest = 18;
    const bool fits = !dataset.measure.isEmpty() && dataset.measure.size() <= longest;
    return fits ? dataset.measure : DataFindingSay::tr("Value");
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
           DataFindingSay::tr("%1 in %2")
               .arg(amountText(row.value), words.regions.labelOf(board.query.region)) +
           u'\n' + dataLine(words.dataset, board.query.period) + cautionLines(false, false, row.flags);
}

QString explainShare(const Board& board, const BoardRow& row, const BoardWords& words)
{
    if (!row.share.value)
        return whyMissing(row);
    return DataFindingSay::tr("Share %1 = %2 / %3")
               .arg(percentText(row.share.value, 2), amountText(row.value), amountText(board.regionTotal)) +
           u'\n' +
           DataFindingSay::tr("Of all industries in %1.").arg(words.regions.labelOf(board.query.region)) +
           u'\n' + dataLine(words.dataset, board.query.period) +
           cautionLines(row.share.smallBase, row.share.fromLowerBounds, row.flags);
}

QString explainQuotient(const Board& board, const BoardRow& row, const BoardWords& words)
{
    if (!row.quotient.value)
        return row.value ? DataFindingSay::tr("Not defined: the comparator has no value here.")
                         : whyMissing(row);
    const QString formula =
        DataFindingSay::tr("Location quotient %1 = (%2 / %3) / (%4 / %5)")
            .arg(displayNumber(row.quotient.value, 2), amountText(row.value), amountText(board.regionTotal),
                 amountText(row.comparatorValue), amountText(board.grandTotal));
    const QString shares =
        DataFindingSay::tr("%1 of %2, %3 of %4")
            .arg(percentText(row.share.value, 2), words.regions.labelOf(board.query.region),
                 percentText(row.comparatorShare.value, 2), words.comparator(board));
    return formula + u'\n' + shares + u'\n' + dataLine(words.dataset, board.query.period) +
           cautionLines(row.quotient.smallBase, row.quotient.fromLowerBounds, row.flags);
}

QString explainGrowth(const Board& board, const BoardRow& row, const BoardWords& words)
{
    if (!board.whyNoGrowth.isEmpty())
        return board.whyNoGrowth;
    if (board.query.basePeriod.isEmpty() || board.years <= 0)
        return DataFindingSay::tr("Choose a base period before %1 to see growth.").arg(board.query.period);
    if (!row.growth)
        return DataFindingSay::tr("No growth: a value of %1 or %2 is missing or zero. A gap is not zero.")
            .arg(board.query.basePeriod, board.query.period);
    return DataFindingSay::tr("Growth a year %1 = (%2 / %3)^(1 / %4) − 1")
               .arg(percentText(row.growth, 2, true), amountText(row.value), amountText(row.baseValue),
                    displayNumber(board.years, board.years == std::floor(board.years) ? 0 : 2)) +
           u'\n' + DataFindingSay::tr("From %1 to %2.").arg(board.query.basePeriod, board.query.period) +
           u'\n' + dataLine(words.dataset, board.query.period) + cautionLines(false, false, row.flags);
}

} // namespace s3::evidence
