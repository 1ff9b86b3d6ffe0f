// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ForceLayout.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

struct Network {
    QStringList names;
    std::vector<LayoutLink> links;
};

/// Groups of ten closely linked nodes, each group linked to the next by one.
Network groups(int count)
{
    Network network;
    for (int i = 0; i < count; ++i) {
        network.names.append(u"%1%2"_s.arg(QChar(u'A' + i / 10)).arg(i % 10 + 10));
        for (int j = i - i % 10; j < i; ++j)
            network.links.push_back({j, i, 0.8});
        if (i % 10 == 0 && i > 0)
            network.links.push_back({i - 10, i, 0.5});
    }
    return network;
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestForceLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAndOne();
    void staysInTheSquare();
    void linkedNodesAreNear();
    void sameOnEveryRun();
    void orderDoesNotMatter();
    void smallChangesChangeLittle();
    void partsWithoutALinkStayInThePicture();
    void linksToNowhereAreIgnored();
    void stops();
};

void TestForceLayout::nothingAndOne()
{
    QVERIFY(forceLayout({}, {}).empty());
    const auto one = forceLayout({u"C10"_s}, {});
    QCOMPARE(one.size(), size_t(1));
    QCOMPARE(one[0], QPointF());
}

void TestForceLayout::staysInTheSquare()
{
    const Network network = groups(60);
    const auto places = forceLayout(network.names, network.links);
    QCOMPARE(places.size(), size_t(60));
    double largest = 0;
    for (const QPointF& place : places)
        largest = std::max({largest, std::abs(place.x()), std::abs(place.y())});
    QVERIFY(std::abs(largest - 1) < 1e-9);
    for (size_t i = 0; i < places.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(distance(places[i], places[j]) > 0.01, "two nodes lie on each other");
}

void TestForceLayout::linkedNodesAreNear()
{
    const Network network = groups(60);
    const auto places = forceLayout(network.names, network.links);
    double linked = 0;
    for (const LayoutLink& link : network.links)
        linked += distance(places[size_t(link.a)], places[size_t(link.b)]) / double(network.links.size());
    double all = 0;
    for (size_t i = 0; i < places.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            all += distance(places[i], places[j]) / (60 * 59 / 2);
    QVERIFY2(linked < all / 2, qPrintable(u"%1 against %2"_s.arg(linked).arg(all)));
}

void TestForceLayout::sameOnEveryRun()
{
    const Network network = groups(40);
    QCOMPARE(forceLayout(network.names, network.links), forceLayout(network.names, network.links));
}

void TestForceLayout::orderDoesNotMatter()
{
    const Network network = groups(40);
    std::vector<int> order(40);
    for (int i = 0; i < 40; ++i)
        order[size_t(i)] = (i * 7) % 40;
    Network other;
    std::vector<int> now(40);
    for (int i = 0; i < 40; ++i) {
        other.names.append(network.names.at(order[size_t(i)]));
        now[size_t(order[size_t(i)])] = i;
    }
    for (auto link = network.links.rbegin(); link != network.links.rend(); ++link)
        other.links.push_back({now[size_t(link->b)], now[size_t(link->a)], link->weight});
    const auto first = forceLayout(network.names, network.links);
    const auto second = forceLayout(other.names, other.links);
    for (int i = 0; i < 40; ++i)
        QCOMPARE(second[size_t(now[size_t(i)])], first[size_t(i)]);
}

void TestForceLayout::smallChangesChangeLittle()
{
    Network network = groups(80);
    const auto before = forceLayout(network.names, network.links);
    network.links.erase(network.links.begin() + 20);
    const auto after = forceLayout(network.names, network.links);
    double moved = 0;
    for (size_t i = 0; i < before.size(); ++i)
        moved += distance(before[i], after[i]) / 80;
    // The picture is 2 wide: on the average a node moves by less than a twentieth of it.
    QVERIFY2(moved < 0.1, qPrintable(QString::number(moved)));
}

void TestForceLayout::partsWithoutALinkStayInThePicture()
{
    Network network = groups(30);
    network.names.append(u"Z99"_s);
    const auto places = forceLayout(network.names, network.links);
    double widest = 0;
    for (int i = 0; i < 30; ++i)
        for (int j = 0; j < i; ++j)
            widest = std::max(widest, distance(places[size_t(i)], places[size_t(j)]));
    QVERIFY2(widest > 0.7, "a lone node must not squeeze the others together");
}

void TestForceLayout::linksToNowhereAreIgnored()
{
    const auto places = forceLayout({u"A"_s, u"B"_s}, {{0, 5, 1}, {-1, 0, 1}, {1, 1, 1}});
    QCOMPARE(places.size(), size_t(2));
    QVERIFY(std::isfinite(places[0].x()) && distance(places[0], places[1]) > 0.5);
}

void TestForceLayout::stops()
{
    std::stop_source source;
    source.request_stop();
    const Network network = groups(40);
    QVERIFY(forceLayout(network.names, network.links, source.get_token()).empty());
}

QTEST_APPLESS_MAIN(TestForceLayout)
#include "test_force_layout.moc"
