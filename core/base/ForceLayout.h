// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QStringList>
#include <stop_token>
#include <vector>

namespace s3 {

/// Two nodes that pull each other, by their places in the list of names.
struct LayoutLink {
    int a = 0;
    int b = 0;
    double weight = 1; ///< > 0; 1 = a full pull
};

/// Places for the nodes of a network: linked ones near each other, all of them apart. One place a name,
/// within the square from -1 to 1, y downwards; the whole is centred.
///
/// The same names and links give the same picture on every run and in any order: each node starts where its
/// name says (related codes such as C10 and C11 near each other), and at the end the picture is turned to lie
/// on these starting places as well as it can, so that a small change of the network changes little.
/// Forces after T. Fruchterman and E. Reingold, Graph Drawing by Force-directed Placement, Software: Practice
/// and Experience 21 (1991), with a pull to the middle that keeps parts without a link in the picture; every
/// pair is counted, 300 rounds (fewer beyond 1,000 nodes).
///
/// `names` differ from each other. Links to nodes that do not exist are ignored. Empty once `stop` is asked.
std::vector<QPointF> forceLayout(const QStringList& names, const std::vector<LayoutLink>& links,
                                 std::stop_token stop = {});

} // namespace s3
