// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/ThreadLayout.h"

#include <QSet>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace s3::thread {

namespace {

constexpr int orderSweeps = 8;
constexpr int rowSweeps = 8;

int layerOfKind(const QString& table)
{
    static const QHash<QString, int> layers{{u"dataset"_s, 0},
                                            {u"evidence"_s, 1},
                                            {u"idea"_s, 2},
                                            {u"capacity"_s, 3},
                                            {u"opportunity"_s, 3},
                                            {u"challenge"_s, 3},
                                            {u"transformative_activity"_s, 4},
                                            {u"action"_s, 5},
                                            {u"adoption"_s, 6},
                                            {u"indicator"_s, 6},
                                            {u"delivery"_s, 7},
                                            {u"measurement"_s, 7}};
    return layers.value(table, 4);
}

// Nodes and the points where long edges pass a layer, as one graph whose edges join neighbouring layers only.
class Layout {
public:
    explicit Layout(ThreadGraph& graph)
        : m_graph(graph)
    {}

    void run()
    {
        findLayers();
        addPassages();
        order();
        placeRows();
        store();
    }

private:
    struct Item {
        int layer = 0;
        double size = 1;
        double row = 0;
        QList<int> left, right;
    };

    // Edges that close a cycle do not count for the layers.
    QSet<int> backEdges() const
    {
        QSet<int> back;
        QHash<int, QList<int>> out;
        for (int e = 0; e < m_graph.edges.size(); ++e)
            out[m_graph.edges.at(e).from].append(e);
        QList<int> state(m_graph.nodes.size(), 0); // 0 new, 1 on the path, 2 finished
        const auto visit = [&](const auto& self, int node) -> void {
            state[node] = 1;
            for (const int e : out.value(node)) {
                const int to = m_graph.edges.at(e).to;
                if (state.at(to) == 1)
                    back.insert(e);
                else if (state.at(to) == 0)
                    self(self, to);
            }
            state[node] = 2;
        };
        for (int n = 0; n < m_graph.nodes.size(); ++n)
            if (state.at(n) == 0)
                visit(visit, n);
        return back;
    }

    void findLayers()
    {
        m_back = backEdges();
        for (Node& node : m_graph.nodes)
            node.layer = layerOfKind(node.table);
        for (bool moved = true; moved;) {
            moved = false;
            for (int e = 0; e < m_graph.edges.size(); ++e) {
                const Edge& edge = m_graph.edges.at(e);
                const int least = m_graph.nodes.at(edge.from).layer + 1;
                if (!m_back.contains(e) && m_graph.nodes.at(edge.to).layer < least) {
                    m_graph.nodes[edge.to].layer = least;
                    moved = true;
                }
            }
        }
        QList<int> used;
        for (const Node& node : m_graph.nodes)
            if (!used.contains(node.layer))
                used.append(node.layer);
        std::sort(used.begin(), used.end());
        for (Node& node : m_graph.nodes)
            node.layer = int(used.indexOf(node.layer));
        m_graph.layers = int(used.size());
    }

    void addPassages()
    {
        for (const Node& node : m_graph.nodes)
            m_items.append({node.layer, 1, 0, {}, {}});
        m_passages.resize(m_graph.edges.size());
        for (int e = 0; e < m_graph.edges.size(); ++e) {
            const Edge& edge = m_graph.edges.at(e);
            if (m_back.contains(e))
                continue;
            int previous = edge.from;
            for (int layer = m_graph.nodes.at(edge.from).layer + 1; layer < m_graph.nodes.at(edge.to).layer;
                 ++layer) {
                const int passage = int(m_items.size());
                m_items.append({layer, passingRoom, 0, {}, {}});
                m_passages[e].append(passage);
                join(previous, passage);
                previous = passage;
            }
            join(previous, edge.to);
        }
        m_layers.resize(m_graph.layers);
        for (int i = 0; i < m_items.size(); ++i)
            m_layers[m_items.at(i).layer].append(i);
    }

    void join(int left, int right)
    {
        m_items[left].right.append(right);
        m_items[right].left.append(left);
    }

    QList<int> positions() const
    {
        QList<int> position(m_items.size());
        for (const QList<int>& layer : m_layers)
            for (int i = 0; i < layer.size(); ++i)
                position[layer.at(i)] = i;
        return position;
    }

    int countCrossings() const
    {
        const QList<int> position = positions();
        int count = 0;
        for (const QList<int>& layer : m_layers) {
            QList<QPair<int, int>> lines;
            for (const int item : layer)
                for (const int right : m_items.at(item).right)
                    lines.append({position.at(item), position.at(right)});
            for (int a = 0; a < lines.size(); ++a)
                for (int b = a + 1; b < lines.size(); ++b)
                    if ((lines.at(a).first - lines.at(b).first) * (lines.at(a).second - lines.at(b).second) <
                        0)
                        ++count;
        }
        return count;
    }

    void order()
    {
        QList<QList<int>> best = m_layers;
        int fewest = countCrossings();
        for (int sweep = 0; sweep < orderSweeps && fewest > 0; ++sweep) {
            const bool rightwards = sweep % 2 == 0;
            for (int step = 1; step < m_layers.size(); ++step)
                sortLayer(rightwards ? step : int(m_layers.size()) - 1 - step, rightwards);
            const int now = countCrossings();
            if (now < fewest) {
                fewest = now;
                best = m_layers;
            }
        }
        m_layers = best;
    }

    void sortLayer(int layer, bool byLeft)
    {
        const QList<int> position = positions();
        QHash<int, double> centre;
        for (const int item : m_layers.at(layer)) {
            const QList<int>& neighbours = byLeft ? m_items.at(item).left : m_items.at(item).right;
            double sum = 0;
            for (const int other : neighbours)
                sum += position.at(other);
            centre.insert(item, neighbours.isEmpty() ? position.at(item) : sum / double(neighbours.size()));
        }
        std::stable_sort(m_layers[layer].begin(), m_layers[layer].end(),
                         [&](int a, int b) { return centre.value(a) < centre.value(b); });
    }

    void placeRows()
    {
        for (QList<int>& layer : m_layers)
            for (int i = 0; i < layer.size(); ++i)
                m_items[layer.at(i)].row = i - (double(layer.size()) - 1) / 2;
        for (int sweep = 0; sweep < rowSweeps; ++sweep)
            for (int step = 0; step < m_layers.size(); ++step)
                placeLayer(sweep % 2 == 0 ? step : int(m_layers.size()) - 1 - step);
    }

    void placeLayer(int layer)
    {
        const QList<int>& items = m_layers.at(layer);
        QList<double> wanted, gaps;
        for (int i = 0; i < items.size(); ++i) {
            const Item& item = m_items.at(items.at(i));
            double sum = 0;
            const QList<int> neighbours = item.left + item.right;
            for (const int other : neighbours)
                sum += m_items.at(other).row;
            wanted.append(neighbours.isEmpty() ? item.row : sum / double(neighbours.size()));
            if (i > 0)
                gaps.append((m_items.at(items.at(i - 1)).size + item.size) / 2);
        }
        const QList<double> rows = separated(wanted, gaps);
        for (int i = 0; i < items.size(); ++i)
            m_items[items.at(i)].row = rows.at(i);
    }

    void store()
    {
        double top = 0, bottom = 0;
        for (int i = 0; i < m_items.size(); ++i) {
            const Item& item = m_items.at(i);
            top = i == 0 ? item.row - item.size / 2 : qMin(top, item.row - item.size / 2);
            bottom = i == 0 ? item.row + item.size / 2 : qMax(bottom, item.row + item.size / 2);
        }
        for (int n = 0; n < m_graph.nodes.size(); ++n)
            m_graph.nodes[n].row = m_items.at(n).row - top;
        for (int e = 0; e < m_graph.edges.size(); ++e) {
            m_graph.edges[e].bends.clear();
            for (const int passage : m_passages.at(e))
                m_graph.edges[e].bends.append(m_items.at(passage).row - top);
        }
        m_graph.rows = bottom - top;
    }

    ThreadGraph& m_graph;
    QSet<int> m_back;
    QList<Item> m_items; // the nodes first, then the passages
    QList<QList<int>> m_passages;
    QList<QList<int>> m_layers;
};

} // namespace

QList<double> separated(const QList<double>& wanted, const QList<double>& gaps)
{
    // Without the gaps it is isotonic regression: pool neighbours that are out of order at their mean.
    struct Pool {
        double sum;
        int count;
        double mean() const { return sum / count; }
    };
    QList<double> offset{0};
    for (const double gap : gaps)
        offset.append(offset.last() + gap);
    QList<Pool> pools;
    for (int i = 0; i < wanted.size(); ++i) {
        pools.append({wanted.at(i) - offset.at(i), 1});
        while (pools.size() > 1 && pools.at(pools.size() - 2).mean() > pools.last().mean()) {
            const Pool last = pools.takeLast();
            pools.last().sum += last.sum;
            pools.last().count += last.count;
        }
    }
    QList<double> rows;
    for (const Pool& pool : pools)
        for (int i = 0; i < pool.count; ++i)
            rows.append(pool.mean() + offset.at(rows.size()));
    return rows;
}

void layOut(ThreadGraph& graph)
{
    if (!graph.isEmpty())
        Layout(graph).run();
}

int crossings(const ThreadGraph& graph)
{
    struct Line {
        int layer;
        double left, right;
    };
    QList<Line> lines;
    for (const Edge& edge : graph.edges) {
        int layer = graph.nodes.at(edge.from).layer;
        double row = graph.nodes.at(edge.from).row;
        for (const double next : edge.bends + QList<double>{graph.nodes.at(edge.to).row}) {
            lines.append({layer++, row, next});
            row = next;
        }
    }
    int count = 0;
    for (int a = 0; a < lines.size(); ++a)
        for (int b = a + 1; b < lines.size(); ++b)
            if (lines.at(a).layer == lines.at(b).layer &&
                (lines.at(a).left - lines.at(b).left) * (lines.at(a).right - lines.at(b).right) < 0)
                ++count;
    return count;
}

} // namespace s3::thread
