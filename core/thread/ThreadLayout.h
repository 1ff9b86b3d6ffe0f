// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/ThreadGraph.h"

namespace s3::thread {

/// Room that an edge takes where it passes a layer, in heights of a node.
constexpr double passingRoom = 0.4;

/// Gives every node its layer and row, every edge its bends (K. Sugiyama, S. Tagawa, M. Toda, "Methods for
/// visual understanding of hierarchical system structures", IEEE Trans. SMC 11(2), 1981): layers by kind,
/// pushed to the right where an edge demands it; order within a layer by sweeps of barycentres, keeping the
/// order with fewest crossings; rows by least squares towards the neighbours without overlap. The same graph
/// always gives the same picture.
void layOut(ThreadGraph& graph);

/// Pairs of edges that cross between two layers that follow each other.
int crossings(const ThreadGraph& graph);

/// Rows as near as possible (least squares) to `wanted`, in the given order, `gaps[i]` or more between i and
/// i + 1.
QList<double> separated(const QList<double>& wanted, const QList<double>& gaps);

} // namespace s3::thread
