// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace s3::evidence {

enum class Axis { Region, Industry };

/// A code that stays in the table but is not summed, because the sum would count something twice.
struct LeftOut {
    enum Reason {
        Total,  ///< the code means "all": TOTAL, _T, T, A-U, EU27_2020, Insgesamt ...
        PartOf, ///< contained in the code `other`, which is summed: DE21 in DE2, C10 in C, C in B-E
        User,   ///< a person said so
        Whole, ///< its parts, of which `other` is the first, are all there and are summed instead: B-E beside
               ///< B, C, D, E
    };
    QString code;
    Reason reason = Total;
    QString other;

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// True for a code that means all industries or all regions (a union of countries such as EU27_2020 or EA19).
bool isTotalCode(const QString& code, Axis axis);

/// Which of the codes of one axis must not be summed with the others, totals first. Careful: only codes in
/// the form of NUTS (regions) and NACE (industries: sections, ranges of sections such as B-E, divisions and
/// below) are compared, and a total is left out only if there is anything else. What remains counts
/// everything once.
QVector<LeftOut> leftOutOfTotals(const QStringList& codes, Axis axis);

} // namespace s3::evidence
