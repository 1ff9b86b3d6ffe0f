// SPDX-License-Identifier: GPL-3.0-or-later
// Line 2 by hand: a diamond from the empty page, strengths and entries by keys, a card of line 1 on a corner.
#pragma once

#include "core/identification/Diamonds.h"
#include "tests/e2e/Walker.h"

namespace s3::test {

using namespace Qt::StringLiterals;

inline void drawDiamond(Walker& w)
{
    w.goTo(u"synergy_diamond"_s);
    w.click(u"firstDiamond"_s); // the keyboard is in the drawing, at N
    const auto sheet = [&] { return identification::loadDiamonds(w.project()).value(0); };
    for (const Qt::Key corner : {Qt::Key_N, Qt::Key_E, Qt::Key_S, Qt::Key_W}) {
        w.key(corner);
        w.key(Qt::Key_4);
    }
    for (int corner = 0; corner < 4; ++corner)
        same(sheet().cell(corner, 0).value().value_or(-1), 4, u"strength"_s);
    w.key(Qt::Key_Return);
    w.keys(u"Laboratories for fibres"_s);
    w.key(Qt::Key_Return);
    same(sheet().cell(3, 0).entries.size(), 1, u"entries at W"_s);
    w.segment(u"diamondSide"_s, 1);
    w.click(u"cardsAll"_s);
    auto* cards = w.find<QAbstractItemView>(u"cardList"_s);
    const RecordRef opportunity = refOf(w.last<Opportunity>());
    w.clickRow(cards, Walker::rowWith(cards, w.last<Opportunity>().title));
    w.key(Qt::Key_N);
    must(w.project().linkedFrom(opportunity).contains(refOf(sheet().diamond)),
         u"the opportunity does not lead to the diamond"_s);
}

} // namespace s3::test
