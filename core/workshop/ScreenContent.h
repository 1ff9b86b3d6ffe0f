// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/Outlook.h"
#include "core/workshop/RoomProgress.h"

namespace s3::workshop {

struct ScreenLine {
    enum State { Past, Now, ToCome };
    QString time; ///< "10:30"
    QString text;
    State state = ToCome;
};

struct ScreenGroup {
    QString title; ///< empty: cards in no group
    QStringList cards;
};

struct ScreenBar {
    QString label;
    QString value;
    double share = 0; ///< of the longest bar, 0 to 1
};

struct ScreenCard {
    QString title;
    QString body;
    QString foot; ///< where it comes from, or how it stands
};

/// All that the room may see, and nothing else: no pseudonym, no name, no note of the facilitator, no card
/// that is still blind, no result before it may be shown. What a frozen screen keeps.
struct ScreenContent {
    Scene scene = Scene::Agenda;
    QString where;   ///< "Block 4 of 9 · Gallery"; the workshop's title between blocks
    QString heading; ///< the question, the title of a round, thanks
    std::optional<BlockTime> time;
    QList<ScreenLine> lines;   ///< agenda; next steps
    QList<ScreenGroup> groups; ///< of the wall
    QList<ScreenBar> bars;     ///< of results, the largest first
    QString unit;              ///< what the bars count
    QList<ScreenCard> cards;   ///< evidence, activities
    QString hint;              ///< in place of content that is not there or not to be shown yet
    QString foot;              ///< how many are done
    /// Everything as text, for those who cannot see it and for tests.
    QStringList texts() const;
};
ScreenContent screenContent(const Reader& reader, const RunState& state, qint64 nowMs);

} // namespace s3::workshop
