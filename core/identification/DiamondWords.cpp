// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identification/DiamondWords.h"

#include "core/base/Numbers.h"
#include "core/identification/Statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::identification {

namespace {

struct DiamondWordsSay {
    Q_DECLARE_TR_FUNCTIONS(DiamondWords)
};

QString share(double value)
{
    return displayNumber(value, 2);
}

} // namespace

QString displayName(Match match)
{
    switch (match) {
    case Match::Pooling:
        return DiamondWordsSay::tr("Pooling");
    case Match::Complementarity:
        return DiamondWordsSay::tr("Complementarity");
    case Match::OneSided:
        return DiamondWordsSay::tr("One-sided");
    }
    return {};
}

QString pairSentence(const DiamondSheet& sheet, const RankedPair& pair)
{
    const QString a = sheet.regionNames.value(pair.a);
    const QString b = sheet.regionNames.value(pair.b);
    if (!pair.hint.computable) {
        QStringList corners;
        for (const int corner : pair.hint.unknown)
            corners.append(sheet.corners.value(corner).title);
        return DiamondWordsSay::tr(
                   "Not computable: %1 and %2 need a score from 1 on at every corner. Missing or 0 at: %3.")
            .arg(a, b, corners.isEmpty() ? u"\u2013"_s : corners.join(u", "_s));
    }
    switch (pair.hint.match()) {
    case Match::Pooling:
        return DiamondWordsSay::tr(
                   "%1 and %2 are strong in the same corners. Together they may pool for mass; "
                   "neither fills many gaps of the other.")
            .arg(a, b);
    case Match::Complementarity:
        return DiamondWordsSay::tr("%1 and %2 are strong in different corners, and both gain. They may "
                                   "complement each other.")
            .arg(a, b);
    case Match::OneSided:
        break;
    }
    const bool first = pair.hint.gainSumA > pair.hint.gainSumB;
    return DiamondWordsSay::tr("%1 would gain far more than %2. Ask what %2 gets out of it.")
        .arg(first ? a : b, first ? b : a);
}

QString thresholdsSentence()
{
    return DiamondWordsSay::tr(
               "Pooling: similarity of at least %1. Below that complementarity, if the smaller gain is at "
               "least half of the larger; else one-sided. These are hints; the group decides.")
        .arg(share(poolingFrom));
}

QStringList pairSums(const DiamondSheet& sheet, const RankedPair& pair)
{
    if (!pair.hint.computable)
        return {};
    const PairHint& hint = pair.hint;
    const QString whole = QString::number(hint.corners * hint.maximum);
    return {
        DiamondWordsSay::tr(
            "Similarity: 1 \u2212 sum of differences / (corners \u00d7 highest score) = 1 \u2212 %1/%2 = %3")
            .arg(QString::number(hint.distance), whole, share(hint.similarity())),
        DiamondWordsSay::tr("Gain of %1: sum of (joint \u2212 own) = %2/%3 = %4")
            .arg(sheet.regionNames.value(pair.a), QString::number(hint.gainSumA), whole, share(hint.gainA())),
        DiamondWordsSay::tr("Gain of %1: sum of (joint \u2212 own) = %2/%3 = %4")
            .arg(sheet.regionNames.value(pair.b), QString::number(hint.gainSumB), whole, share(hint.gainB())),
        DiamondWordsSay::tr("Mutual benefit: the smaller gain = %1").arg(share(hint.mutualBenefit()))};
}

QStringList diamondGaps(const DiamondSheet& sheet)
{
    QStringList gaps;
    if (sheet.regions.isEmpty())
        gaps.append(DiamondWordsSay::tr("No region yet."));
    for (int region = 0; region < sheet.regions.size(); ++region) {
        QStringList entries, scores;
        for (int corner = 0; corner < sheet.corners.size(); ++corner) {
            const DiamondCell& cell = sheet.cell(corner, region);
            if (cell.entries.isEmpty())
                entries.append(sheet.corners.at(corner).title);
            if (!cell.value())
                scores.append(sheet.corners.at(corner).title);
        }
        QStringList parts;
        if (!entries.isEmpty())
            parts.append(DiamondWordsSay::tr("no entry at %1").arg(joinNames(entries)));
        if (!scores.isEmpty())
            parts.append(DiamondWordsSay::tr("no score at %1").arg(joinNames(scores)));
        if (const int evidence = sheet.state(region).evidence; evidence < evidenceCorners)
            parts.append(DiamondWordsSay::tr("evidence in %1 of at least %2 corners")
                             .arg(evidence)
                             .arg(evidenceCorners));
        if (!parts.isEmpty())
            gaps.append(u"%1: %2"_s.arg(sheet.regionNames.at(region), parts.join(u"; "_s)));
    }
    return gaps;
}

} // namespace s3::identification
