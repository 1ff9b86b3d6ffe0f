// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ForceLayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace s3 {

namespace {

/// FNV-1a, because qHash is seeded anew in every process.
quint64 fingerprint(const QString& text, quint64 seed)
{
    quint64 hash = 14695981039346656037ULL ^ seed;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 1099511628211ULL;
    }
    return hash ^ (hash >> 29);
}

double unitFraction(quint64 hash)
{
    return double(hash >> 11) / double(1ULL << 53);
}

/// Where in the order of codes a name stands, 0 to 1: its letter, then up to two digits ("C", "C10",
/// "62.01").
double orderFraction(const QString& name)
{
    int at = 0;
    double fraction = 0;
    double width = 1;
    if (at < name.size() && name.at(at).isLetter()) {
        width = 1.0 / 26;
        fraction = ((name.at(at).toUpper().unicode() + 26 - u'A') % 26) * width;
        ++at;
    }
    for (int digits = 0; digits < 2 && at < name.size() && name.at(at).isDigit(); ++digits, ++at) {
        width /= 10;
        fraction += name.at(at).digitValue() * width;
    }
    return fraction;
}

QPointF startingPlace(const QString& name)
{
    const double turn = orderFraction(name) + 0.03 * unitFraction(fingerprint(name, 1));
    const double radius = 0.25 + 0.25 * unitFraction(fingerprint(name, 2));
    const double angle = 2 * std::numbers::pi * turn;
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

class Simulation {
public:
    Simulation(const QStringList& names, std::vector<LayoutLink> links)
        : m_links(std::move(links))
        , m_count(size_t(names.size()))
        , m_x(m_count)
        , m_y(m_count)
        , m_fx(m_count)
        , m_fy(m_count)
        , m_ideal(1 / std::sqrt(double(std::max<size_t>(1, m_count))))
    {
        for (size_t i = 0; i < m_count; ++i) {
            const QPointF start = startingPlace(names.at(int(i)));
            m_x[i] = start.x();
            m_y[i] = start.y();
        }
        m_startX = m_x;
        m_startY = m_y;
    }

    bool run(const std::stop_token& stop)
    {
        const double scale = double(m_count) / 1000;
        const int rounds = scale <= 1 ? 300 : std::max(60, int(300 / (scale * scale)));
        for (int round = 0; round < rounds; ++round) {
            if (stop.stop_requested())
                return false;
            repel();
            attract();
            const double left = 1 - double(round) / rounds;
            move(0.03 * left * left + 0.0005);
        }
        return true;
    }

    std::vector<QPointF> places()
    {
        centre();
        turnToStart();
        double largest = 1e-12;
        for (size_t i = 0; i < m_count; ++i)
            largest = std::max({largest, std::abs(m_x[i]), std::abs(m_y[i])});
        std::vector<QPointF> result(m_count);
        for (size_t i = 0; i < m_count; ++i)
            result[i] = m_count > 1 ? QPointF(m_x[i] / largest, m_y[i] / largest) : QPointF();
        return result;
    }

private:
    // Each pair twice, into arrays: nothing is summed up in one variable, so that the compiler may take
    // several nodes at a time without changing a result.
    void repel()
    {
        const double strength = m_ideal * m_ideal;
        constexpr double pull = 1.5; // to the middle
        for (size_t i = 0; i < m_count; ++i) {
            m_fx[i] = -pull * m_x[i];
            m_fy[i] = -pull * m_y[i];
        }
        double* const fx = m_fx.data();
        double* const fy = m_fy.data();
        const double* const x = m_x.data();
        const double* const y = m_y.data();
        for (size_t i = 0; i < m_count; ++i) {
            const double atX = x[i];
            const double atY = y[i];
            for (size_t j = 0; j < m_count; ++j) {
                const double dx = x[j] - atX;
                const double dy = y[j] - atY;
                const double force = strength / (dx * dx + dy * dy + 1e-9);
                fx[j] += dx * force;
                fy[j] += dy * force;
            }
        }
    }

    void attract()
    {
        for (const LayoutLink& link : m_links) {
            const auto a = size_t(link.a);
            const auto b = size_t(link.b);
            const double dx = m_x[b] - m_x[a];
            const double dy = m_y[b] - m_y[a];
            const double force = link.weight * std::hypot(dx, dy) / m_ideal;
            m_fx[a] += dx * force;
            m_fy[a] += dy * force;
            m_fx[b] -= dx * force;
            m_fy[b] -= dy * force;
        }
    }

    void move(double longest)
    {
        for (size_t i = 0; i < m_count; ++i) {
            const double length = std::hypot(m_fx[i], m_fy[i]);
            const double share = length > longest ? longest / length : 1;
            m_x[i] += m_fx[i] * share;
            m_y[i] += m_fy[i] * share;
        }
    }

    void centre()
    {
        for (std::vector<double>* axis : {&m_x, &m_y, &m_startX, &m_startY}) {
            const double mean = std::accumulate(axis->begin(), axis->end(), 0.0) / double(axis->size());
            for (double& value : *axis)
                value -= mean;
        }
    }

    /// The turn, with or without a mirror, that brings the places nearest to the starting places in the sense
    /// of least squares.
    void turnToStart()
    {
        double alongPlain = 0, acrossPlain = 0, alongMirror = 0, acrossMirror = 0;
        for (size_t i = 0; i < m_count; ++i) {
            alongPlain += m_x[i] * m_startX[i] + m_y[i] * m_startY[i];
            acrossPlain += m_x[i] * m_startY[i] - m_y[i] * m_startX[i];
            alongMirror += m_x[i] * m_startX[i] - m_y[i] * m_startY[i];
            acrossMirror += m_x[i] * m_startY[i] + m_y[i] * m_startX[i];
        }
        const bool mirror = std::hypot(alongMirror, acrossMirror) > std::hypot(alongPlain, acrossPlain);
        const double angle =
            mirror ? std::atan2(acrossMirror, alongMirror) : std::atan2(acrossPlain, alongPlain);
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        for (size_t i = 0; i < m_count; ++i) {
            const double x = m_x[i];
            const double y = mirror ? -m_y[i] : m_y[i];
            m_x[i] = c * x - s * y;
            m_y[i] = s * x + c * y;
        }
    }

    std::vector<LayoutLink> m_links;
    size_t m_count;
    std::vector<double> m_x, m_y, m_fx, m_fy, m_startX, m_startY;
    double m_ideal; ///< the distance at which a full pull and the push of one node are equal
};

} // namespace

std::vector<QPointF> forceLayout(const QStringList& names, const std::vector<LayoutLink>& links,
                                 std::stop_token stop)
{
    const int count = int(names.size());
    if (count == 0)
        return {};
    // In the order of names and links, so that the order of the input does not matter to the last digit.
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return names.at(a) < names.at(b); });
    std::vector<int> rank(order.size());
    QStringList sorted;
    for (size_t i = 0; i < order.size(); ++i) {
        rank[size_t(order[i])] = int(i);
        sorted.append(names.at(order[i]));
    }
    std::vector<LayoutLink> ranked;
    for (const LayoutLink& link : links) {
        if (link.a < 0 || link.b < 0 || link.a >= count || link.b >= count || link.a == link.b)
            continue;
        const auto [low, high] = std::minmax(rank[size_t(link.a)], rank[size_t(link.b)]);
        ranked.push_back({low, high, link.weight});
    }
    std::sort(ranked.begin(), ranked.end(), [](const LayoutLink& l, const LayoutLink& r) {
        return std::tie(l.a, l.b, l.weight) < std::tie(r.a, r.b, r.weight);
    });
    Simulation simulation(sorted, std::move(ranked));
    if (!simulation.run(stop))
        return {};
    const std::vector<QPointF> places = simulation.places();
    std::vector<QPointF> result(places.size());
    for (size_t i = 0; i < result.size(); ++i)
        result[i] = places[size_t(rank[i])];
    return result;
}

} // namespace s3
