// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice/Robustness.h"

#include <QStringList>

namespace s3::choice {

/// What is known about how sure an order is; parts that were not computed are left out.
struct OrderEvidence {
    QStringList options;
    QStringList criteria;
    std::vector<std::optional<int>> ranks; ///< by option
    std::optional<Acceptability> anyWeights;
    std::optional<Acceptability> nearWeights; ///< of acceptabilityNear() with `nearWidth`
    double nearWidth = 0.2;
    std::optional<Acceptability> voters;
    std::vector<Tipping> tipping; ///< by criterion
};

/// How often the winner stays first in the draws: from 0.9 on sure, from 0.6 on leaning, below that open.
enum class Sureness { Unknown, Open, Leaning, Sure };
/// By the least favourable of near weights and voters (any weights only if neither is there).
Sureness surenessOf(const OrderEvidence& evidence);

/// "How sure is this order", sentence by sentence in the language of the application, the verdict first: "A
/// leads clearly. A stays first in 93 of 100 draws of other voters. B comes first when 'feasibility' weighs
/// more than 34 % instead of 20 %." Empty without ranks.
QStringList howSure(const OrderEvidence& evidence);

} // namespace s3::choice
