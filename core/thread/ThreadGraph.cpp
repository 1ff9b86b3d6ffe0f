// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/ThreadGraph.h"

#include "core/development/Records.h"
#include "core/identification/ActivityFacts.h"
#include "core/implementation/Records.h"
#include "core/monitoring/Records.h"
#include "core/project/RecordKinds.h"
#include "core/thread/NodeFacts.h"
#include "core/thread/ThreadLayout.h"

#include <QQueue>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::thread {

namespace {

class Walker {
public:
    Walker(const ThreadIndex& index, const WalkLimits& limits)
        : m_index(index)
        , m_limits(limits)
    {}

    ThreadGraph run(const RecordRef& centre)
    {
        place({centre}, false);
        m_queue.enqueue({0, true});
        m_queue.enqueue({0, false});
        while (!m_queue.isEmpty()) {
            const auto [node, up] = m_queue.dequeue();
            step(node, up);
        }
        dropShortcuts();
        return m_graph;
    }

private:
    struct Task {
        int node;
        bool up;
    };

    void step(int node, bool up)
    {
        const RecordRef ref = m_graph.nodes.at(node).ref();
        const QList<RecordRef> next = up ? m_index.upstream(ref) : m_index.downstream(ref);
        QStringList tables;
        for (const RecordRef& other : next)
            if (!tables.contains(other.table))
                tables.append(other.table);
        for (const QString& table : tables) {
            QList<RecordRef> siblings;
            for (const RecordRef& other : next)
                if (other.table == table)
                    siblings.append(other);
            visit(node, up, siblings);
        }
    }

    void visit(int node, bool up, const QList<RecordRef>& siblings)
    {
        QList<RecordRef> fresh;
        for (const RecordRef& other : siblings) {
            if (m_nodeOf.contains(other))
                connectNodes(node, m_nodeOf.value(other), up);
            else
                fresh.append(other);
        }
        const bool fold = siblings.size() > m_limits.siblings && fresh.size() > m_limits.shown + 1;
        const qsizetype single = fold ? m_limits.shown : fresh.size();
        for (qsizetype i = 0; i < single; ++i)
            if (const int made = place({fresh.at(i)}, up); made >= 0) {
                connectNodes(node, made, up);
                m_queue.enqueue({made, up});
            }
        if (fold)
            if (const int made = place(fresh.mid(single), up); made >= 0)
                connectNodes(node, made, up);
    }

    int place(const QList<RecordRef>& members, bool up)
    {
        if (m_graph.nodes.size() >= m_limits.nodes) {
            m_graph.truncated = true;
            return -1;
        }
        Node node;
        node.table = members.first().table;
        node.members = members;
        node.upstream = up;
        const int index = int(m_graph.nodes.size());
        for (const RecordRef& member : members)
            m_nodeOf.insert(member, index);
        m_graph.nodes.append(node);
        return index;
    }

    void connectNodes(int node, int other, bool up)
    {
        const Edge edge{up ? other : node, up ? node : other, {}};
        for (const Edge& known : m_graph.edges)
            if (known.from == edge.from && known.to == edge.to)
                return;
        m_graph.edges.append(edge);
    }

    /// An activity owns its services and indicators; where an action leads to them, the way through the
    /// action says more, and the line beside it would only hide it.
    void dropShortcuts()
    {
        QSet<std::pair<int, int>> known;
        for (const Edge& edge : m_graph.edges)
            known.insert({edge.from, edge.to});
        const auto throughAction = [&](const Edge& edge) {
            const QString owned = table(edge.to);
            if (table(edge.from) != QLatin1StringView(TransformativeActivity::table) ||
                (owned != QLatin1StringView(Indicator::table) && owned != QLatin1StringView(Adoption::table)))
                return false;
            return std::any_of(known.cbegin(), known.cend(), [&](const auto& step) {
                return step.first == edge.from && table(step.second) == QLatin1StringView(Action::table) &&
                       known.contains({step.second, edge.to});
            });
        };
        m_graph.edges.removeIf(throughAction);
    }

    QString table(int node) const { return m_graph.nodes.at(node).table; }

    const ThreadIndex& m_index;
    WalkLimits m_limits;
    ThreadGraph m_graph;
    QHash<RecordRef, int> m_nodeOf;
    QQueue<Task> m_queue;
};

} // namespace

int ThreadGraph::indexOf(const RecordRef& ref) const
{
    for (int i = 0; i < nodes.size(); ++i)
        if (nodes.at(i).members.contains(ref))
            return i;
    return -1;
}

ThreadGraph walk(const ThreadIndex& index, const RecordRef& centre, const WalkLimits& limits)
{
    return Walker(index, limits).run(centre);
}

ThreadGraph threadOf(const Reader& reader, const RecordRef& centre, const WalkLimits& limits)
{
    const RecordKind* kind = kindOf(centre.table);
    if (!kind || !kind->threaded || !reader.exists(centre))
        return {};
    ThreadGraph graph = walk(ThreadIndex::of(reader, centre), centre, limits);
    for (Node& node : graph.nodes) {
        if (node.isGroup()) {
            node.title = QCoreApplication::translate("Thread", "%1 more").arg(node.members.size());
            continue;
        }
        node.title = nodeTitle(reader, node.ref());
        node.fact = nodeFact(reader, node.ref());
    }
    layOut(graph);
    return graph;
}

ThreadGraph threadOf(const Reader& reader, const RecordRef& centre, int maxNodes)
{
    WalkLimits limits;
    limits.nodes = qMax(1, maxNodes);
    return threadOf(reader, centre, limits);
}

RecordRef richestActivity(const Reader& reader)
{
    const ThreadIndex index = ThreadIndex::of(reader);
    RecordRef best;
    qsizetype most = -1;
    for (const TransformativeActivity& activity : reader.all<TransformativeActivity>()) {
        const RecordRef ref = refOf(activity);
        // Any active one goes before the others, whatever these have.
        const qsizetype around = index.upstream(ref).size() + index.downstream(ref).size() +
                                 (identification::isChosen(activity.status) ? 1'000'000 : 0);
        if (around > most) {
            most = around;
            best = ref;
        }
    }
    return best;
}

QString kindText(const Node& node)
{
    return node.isGroup() ? u"%1 × %2"_s.arg(node.members.size()).arg(kindName(node.table))
                          : kindName(node.table);
}

} // namespace s3::thread
