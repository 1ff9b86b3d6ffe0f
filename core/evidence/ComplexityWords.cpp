// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ComplexityWords.h"

#include "core/base/Numbers.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

struct ComplexityWordsSay {
    Q_DECLARE_TR_FUNCTIONS(ComplexityWords)
};

} // namespace

bool signIsWeak(const Complexity& complexity)
{
    constexpr double weak = 0.2;
    if (complexity.status == ComplexityStatus::WeakSign)
        return true;
    return complexity.status == ComplexityStatus::Ok && complexity.diversityCorrelation &&
           std::abs(*complexity.diversityCorrelation) < weak;
}

QString correlationSentence(const Complexity& complexity)
{
    const QString correlation =
        complexity.diversityCorrelation
            ? ComplexityWordsSay::tr("Correlation with diversity: %1.")
                  .arg(displayNumber(*complexity.diversityCorrelation, 2))
            : ComplexityWordsSay::tr("Its correlation with diversity is not defined.");
    return complexity.isFlipped
               ? correlation + u' ' + ComplexityWordsSay::tr("The sign was turned round by hand.")
               : correlation;
}

QString complexityStatement(const Complexity& complexity, int regions)
{
    constexpr int enoughRegions = 30;
    switch (complexity.status) {
    case ComplexityStatus::NotUnique:
        return ComplexityWordsSay::tr(
                   "Complexity is not unique here: regions and industries fall into %1 parts that share "
                   "nothing. Move the threshold, leave out the part, or use scores from elsewhere.")
            .arg(std::max(2, complexity.components));
    case ComplexityStatus::Undefined:
        return ComplexityWordsSay::tr(
            "Complexity is undefined here: the structures do not differ enough. Use scores from "
            "elsewhere.");
    case ComplexityStatus::Ok:
    case ComplexityStatus::WeakSign:
        break;
    }
    QString text = ComplexityWordsSay::tr("Complexity (ECI, PCI) from %n regions.", nullptr, regions) + u' ' +
                   correlationSentence(complexity);
    if (signIsWeak(complexity))
        text +=
            u' ' + ComplexityWordsSay::tr("That is weak: which end is the complex one is your judgement.");
    if (regions < enoughRegions)
        text += u' ' +
                ComplexityWordsSay::tr("From fewer than %1 regions it is a hint at best.").arg(enoughRegions);
    return text;
}

} // namespace s3::evidence
