// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/ThreadIndex.h"

namespace s3::thread {

/// A record of the thread, or several siblings of one kind that would crowd it.
struct Node {
    QString table;
    QList<RecordRef> members; ///< one, or those that were folded together
    bool upstream = false;    ///< of the centre
    QString title;            ///< filled by threadOf()
    QString fact;             ///< a small fact: value, owner, status; may be empty
    int layer = 0;            ///< from left to right
    double row = 0;           ///< centre, in heights of a node; nodes of a layer are at least 1 apart
    bool isGroup() const { return members.size() > 1; }
    RecordRef ref() const { return members.value(0); }
};

/// From an earlier to a later node. `bends` are the rows at which it passes the layers in between.
struct Edge {
    int from = 0;
    int to = 0;
    QList<double> bends;
};

struct ThreadGraph {
    QList<Node> nodes; ///< the centre first
    QList<Edge> edges;
    int layers = 0;
    double rows = 0;        ///< height of the drawing
    bool truncated = false; ///< there is more than maxNodes allowed

    bool isEmpty() const { return nodes.isEmpty(); }
    int indexOf(const RecordRef& ref) const; ///< also of a folded one; -1 if it is not there
};

struct WalkLimits {
    int nodes = 80;
    int siblings = 6; ///< more of one kind beside each other are folded, the first `shown` stay
    int shown = 4;
};

/// Upstream and downstream of the centre, step by step; never up and down again, which would reach half the
/// project. Nodes without title, fact and place.
ThreadGraph walk(const ThreadIndex& index, const RecordRef& centre, const WalkLimits& limits = {});

/// The thread of a record with titles and facts, laid out. Empty if the record is gone or takes no part in
/// the thread.
ThreadGraph threadOf(const Reader& reader, const RecordRef& centre, int maxNodes = 80);
ThreadGraph threadOf(const Reader& reader, const RecordRef& centre, const WalkLimits& limits);

/// The activity with most around it, active ones first; null if there is none.
RecordRef richestActivity(const Reader& reader);

/// "Action", or "12 ideas" of a folded node, translated.
QString kindText(const Node& node);

} // namespace s3::thread
