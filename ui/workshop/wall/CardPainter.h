// SPDX-License-Identifier: GPL-3.0-or-later
// How a card of the wall looks, for the facilitator's screen and for the projector alike.
#pragma once

#include "core/workshop/Records.h"

#include <QRectF>

class QPainter;
class QPalette;

namespace s3 {

struct ThemeColors;

struct CardFace {
    QString body;
    IdeaKind kind = IdeaKind::Other;
    QString foot; ///< after the kind: where it comes from
    QString why;  ///< instead of kind and foot: the reason for dropping it
    QString ledTo;
    int merged = 0;
    bool aside = false; ///< parked or dropped
    bool selected = false;
    bool hovered = false;
};

/// Name of the drawing that stands for a kind, beside its word.
QString iconOf(IdeaKind kind);

/// Space between two cards is twice this.
inline constexpr int cardGap = 4;
inline constexpr int cardHeight = 112; ///< of a card's cell
inline constexpr int clusterHeight = 38;

/// Draws the card into its cell. The body wraps and ends in "…" where it is too long. To draw it larger,
/// scale the painter.
void paintCard(QPainter& painter, const QRectF& cell, const CardFace& face, const ThemeColors& colors);

/// Draws the heading of a cluster: its title, and how many cards stand below.
void paintClusterTitle(QPainter& painter, const QRectF& cell, const QString& title, int cards,
                       const ThemeColors& colors);

} // namespace s3
