// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ComparisonWords.h"

#include "core/base/Numbers.h"

#include <QCoreApplication>

namespace s3::evidence {

namespace {

struct ComparisonWordsSay {
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

QString euros(std::optional<double> value)
{
    return ComparisonWordsSay::tr("%1 euros").arg(displayNumber(value));
}

QString years(std::optional<double> value)
{
    const bool whole = value && *value == double(qint64(*value));
    return ComparisonWordsSay::tr("%1 years").arg(displayNumber(value, whole ? 0 : 1));
}

QString sentence(const ReferencePosition& position, const QString& missing,
                 QString (*text)(std::optional<double>))
{
    if (position.known == 0)
        return (position.own ? text(position.own) : missing) + QLatin1Char(' ') +
               ComparisonWordsSay::tr("None of the %1 reference programmes states it.").arg(position.of);
    const QString reference = ComparisonWordsSay::tr("The median is %1 (from %2 to %3).")
                                  .arg(text(position.median), text(position.lowest), text(position.highest));
    if (!position.own)
        return missing + QLatin1Char(' ') +
               ComparisonWordsSay::tr("%1 of %2 reference programmes state it.")
                   .arg(position.known)
                   .arg(position.of) +
               QLatin1Char(' ') + reference;
    return ComparisonWordsSay::tr(
               "Ours: %1. Of the %2 reference programmes that state it (of %3), %4 have less and %5 the "
               "same.")
               .arg(text(position.own))
               .arg(position.known)
               .arg(position.of)
               .arg(position.below)
               .arg(position.equal) +
           QLatin1Char(' ') + reference;
}

} // namespace

QString budgetSentence(const OwnProgramme& own, const ReferencePosition& position)
{
    const bool foreign = own.budget && own.currency != QLatin1String("EUR");
    return sentence(position,
                    foreign ? ComparisonWordsSay::tr("Ours is not in euros, so it is not compared.")
                            : ComparisonWordsSay::tr("Ours is not known: it takes a budget and both years."),
                    &euros);
}

QString durationSentence(const ReferencePosition& position)
{
    return sentence(position, ComparisonWordsSay::tr("Ours is not known: it takes both years."), &years);
}

} // namespace s3::evidence
