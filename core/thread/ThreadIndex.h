// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/Project.h"

#include <QHash>
#include <QSet>

namespace s3::thread {

/// Who came of whom, over the whole project: the links, and the references by which a record belongs to
/// another. Data set -> evidence, merged idea -> the idea it went into, activity -> action, adopted service
/// and indicator, action -> adopted service, adopted service -> delivery, indicator -> its latest
/// measurement.
class ThreadIndex {
public:
    ThreadIndex() = default;
    /// Reads the ids of every edge. Of an indicator's measurements only the latest that was not corrected
    /// takes part, and `extra`, if it is a measurement.
    static ThreadIndex of(const Reader& reader, const RecordRef& extra = {});

    /// Adds an edge between threaded records; twice is once, and nothing leads to itself.
    void add(const RecordRef& from, const RecordRef& to);
    QList<RecordRef> upstream(const RecordRef& ref) const { return m_up.value(ref); }
    QList<RecordRef> downstream(const RecordRef& ref) const { return m_down.value(ref); }
    bool hasUpstream(const RecordRef& ref, const QStringList& tables) const;
    bool hasDownstream(const RecordRef& ref, const QStringList& tables) const;

private:
    QHash<RecordRef, QList<RecordRef>> m_up;
    QHash<RecordRef, QList<RecordRef>> m_down;
    QSet<std::pair<RecordRef, RecordRef>> m_edges; ///< a record may lead to thousands
};

} // namespace s3::thread
