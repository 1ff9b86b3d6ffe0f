// SPDX-License-Identifier: GPL-3.0-or-later
// The table twins of the thread: its edges in words, and where it breaks off.
#pragma once

#include "core/thread/Orphans.h"
#include "core/thread/ThreadGraph.h"
#include "ui/kit/RecordTableModel.h"

namespace s3 {

struct EdgeRow {
    thread::Node from;
    thread::Node to;
};

QVector<EdgeRow> edgeRows(const thread::ThreadGraph& graph);
RecordTableModel<EdgeRow>* makeEdgeModel(QObject* parent);
RecordTableModel<thread::Orphan>* makeOrphanModel(QObject* parent);

/// A row's key names a record; see recordOf(). An edge's is its upstream end.
QString keyOf(const thread::Orphan& orphan);
QString keyOf(const EdgeRow& edge);
RecordRef recordOf(const QString& key);

} // namespace s3
