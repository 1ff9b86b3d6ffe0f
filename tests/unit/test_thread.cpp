// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/implementation/Records.h"
#include "core/monitoring/Records.h"
#include "core/thread/Orphans.h"
#include "core/thread/ThreadGraph.h"
#include "core/thread/ThreadLayout.h"
#include "core/workshop/Records.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::thread;

namespace {

RecordRef record(const char* table)
{
    return {QString::fromLatin1(table), RecordId::create()};
}

bool overlaps(const ThreadGraph& graph)
{
    for (int a = 0; a < graph.nodes.size(); ++a)
        for (int b = a + 1; b < graph.nodes.size(); ++b)
            if (graph.nodes.at(a).layer == graph.nodes.at(b).layer &&
                qAbs(graph.nodes.at(a).row - graph.nodes.at(b).row) < 1 - 1e-9)
                return true;
    return false;
}

template<class T>
T titled(const QString& title)
{
    T record;
    record.title = title;
    return record;
}

} // namespace

class TestThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void walksBothWaysButNotSideways();
    void foldsManySiblings();
    void stopsAtTheLimit();
    void cyclesEnd();
    void theWayThroughAnActionReplacesTheDirectLine();
    void edgesRunFromLeftToRight();
    void crossedEdgesAreUntangled();
    void longEdgesPassBetweenNodes();
    void rowsKeepTheirDistance();
    void randomGraphsAreLaidOutWithoutOverlap();
    void readsEveryKindOfEdge();
    void showsTheLatestMeasurementOnly();
    void goneOrForeignRecordsHaveNoThread();
    void findsLooseEnds();

private:
    std::unique_ptr<Project> fresh()
    {
        return std::move(*Project::create(m_dir.filePath(u"t%1.s3project"_s.arg(++m_number)), u"T"_s));
    }
    QTemporaryDir m_dir;
    int m_number = 0;
};

void TestThread::walksBothWaysButNotSideways()
{
    const RecordRef evidence = record("evidence"), one = record("capacity"), other = record("capacity");
    const RecordRef activity = record("transformative_activity"),
                    elsewhere = record("transformative_activity");
    ThreadIndex index;
    index.add(evidence, one);
    index.add(evidence, other); // a sibling of `one`
    index.add(one, activity);
    index.add(other, elsewhere);
    const ThreadGraph graph = walk(index, one);
    QCOMPARE(graph.nodes.size(), 3);
    QCOMPARE(graph.nodes.at(0).ref(), one);
    QVERIFY(graph.indexOf(evidence) > 0 && graph.nodes.at(graph.indexOf(evidence)).upstream);
    QVERIFY(graph.indexOf(activity) > 0 && !graph.nodes.at(graph.indexOf(activity)).upstream);
    QCOMPARE(graph.indexOf(other), -1);
    QCOMPARE(graph.edges.size(), 2);
    QVERIFY(!graph.truncated);
    // From the evidence everything lies downstream.
    QCOMPARE(walk(index, evidence).nodes.size(), 5);
}

void TestThread::foldsManySiblings()
{
    const RecordRef activity = record("transformative_activity");
    ThreadIndex index;
    QList<RecordRef> ideas;
    for (int i = 0; i < 12; ++i) {
        ideas.append(record("idea"));
        index.add(ideas.last(), activity);
    }
    WalkLimits limits;
    const ThreadGraph graph = walk(index, activity, limits);
    QCOMPARE(graph.nodes.size(), 1 + limits.shown + 1);
    const Node& folded = graph.nodes.last();
    QVERIFY(folded.isGroup());
    QCOMPARE(folded.members.size(), 12 - limits.shown);
    QCOMPARE(graph.indexOf(ideas.last()), int(graph.nodes.size()) - 1);
    QCOMPARE(kindText(folded), u"8 × Idea"_s);
    // As many as the limit are all shown.
    ThreadIndex few;
    for (int i = 0; i < limits.siblings; ++i)
        few.add(ideas.at(i), activity);
    QCOMPARE(walk(few, activity, limits).nodes.size(), 1 + limits.siblings);
}

void TestThread::stopsAtTheLimit()
{
    ThreadIndex index;
    QList<RecordRef> chain{record("idea")};
    for (int i = 0; i < 30; ++i) {
        chain.append(record("idea"));
        index.add(chain.at(i), chain.at(i + 1));
    }
    WalkLimits limits;
    limits.nodes = 10;
    const ThreadGraph graph = walk(index, chain.at(15), limits);
    QCOMPARE(graph.nodes.size(), 10);
    QVERIFY(graph.truncated);
    // Nearest first, both ways.
    QVERIFY(graph.indexOf(chain.at(14)) > 0 && graph.indexOf(chain.at(16)) > 0);
    QCOMPARE(graph.indexOf(chain.at(0)), -1);
}

void TestThread::theWayThroughAnActionReplacesTheDirectLine()
{
    const RecordRef activity = record("transformative_activity"), action = record("action");
    const RecordRef moved = record("indicator"), own = record("indicator"), service = record("adoption");
    ThreadIndex index;
    for (const RecordRef& ref : {action, moved, own, service})
        index.add(activity, ref);
    index.add(action, moved);
    index.add(action, service);
    const ThreadGraph graph = walk(index, activity);
    const auto joined = [&](const RecordRef& from, const RecordRef& to) {
        return std::any_of(graph.edges.begin(), graph.edges.end(), [&](const Edge& edge) {
            return edge.from == graph.indexOf(from) && edge.to == graph.indexOf(to);
        });
    };
    QCOMPARE(graph.nodes.size(), 5);
    QVERIFY(joined(activity, action));
    QVERIFY(joined(action, moved));
    QVERIFY(joined(action, service));
    QVERIFY(!joined(activity, moved));
    QVERIFY(!joined(activity, service));
    QVERIFY(joined(activity, own)); // nothing else leads there
}

void TestThread::cyclesEnd()
{
    const RecordRef a = record("evidence"), b = record("evidence"), c = record("evidence");
    ThreadIndex index;
    index.add(a, b);
    index.add(b, c);
    index.add(c, a);
    index.add(a, a);
    ThreadGraph graph = walk(index, a);
    QCOMPARE(graph.nodes.size(), 3);
    QCOMPARE(graph.edges.size(), 3);
    layOut(graph);
    QVERIFY(!overlaps(graph));
    QCOMPARE(graph.layers, 3);
}

void TestThread::edgesRunFromLeftToRight()
{
    const RecordRef dataset = record("dataset"), evidence = record("evidence"), capacity = record("capacity");
    const RecordRef activity = record("transformative_activity"), action = record("action");
    const RecordRef first = record("idea"), merged = record("idea");
    ThreadIndex index;
    index.add(dataset, evidence);
    index.add(evidence, capacity);
    index.add(capacity, activity);
    index.add(activity, action);
    index.add(merged, first);
    index.add(first, activity);
    ThreadGraph graph = walk(index, activity);
    layOut(graph);
    for (const Edge& edge : graph.edges)
        QVERIFY(graph.nodes.at(edge.from).layer < graph.nodes.at(edge.to).layer);
    QCOMPARE(graph.nodes.at(graph.indexOf(dataset)).layer, 0);
    QCOMPARE(graph.nodes.at(graph.indexOf(action)).layer, graph.layers - 1);
    // Layers that nobody uses are left out.
    ThreadIndex two;
    two.add(dataset, action);
    ThreadGraph narrow = walk(two, dataset);
    layOut(narrow);
    QCOMPARE(narrow.layers, 2);
}

void TestThread::crossedEdgesAreUntangled()
{
    // Three capacities in the opposite order of their three evidence cards.
    const RecordRef activity = record("transformative_activity");
    QList<RecordRef> cards{record("evidence"), record("evidence"), record("evidence")};
    QList<RecordRef> capacities{record("capacity"), record("capacity"), record("capacity")};
    ThreadIndex index;
    for (const RecordRef& capacity : capacities)
        index.add(capacity, activity);
    for (int i = 0; i < 3; ++i)
        index.add(cards.at(i), capacities.at(2 - i));
    index.add(cards.at(0), capacities.at(1));
    ThreadGraph graph = walk(index, activity);
    layOut(graph);
    QCOMPARE(crossings(graph), 0);
    QVERIFY(!overlaps(graph));
}

void TestThread::longEdgesPassBetweenNodes()
{
    const RecordRef idea = record("idea"), activity = record("transformative_activity");
    ThreadIndex index;
    index.add(idea, activity);
    for (int i = 0; i < 3; ++i) {
        const RecordRef capacity = record("capacity");
        index.add(idea, capacity);
        index.add(capacity, activity);
    }
    ThreadGraph graph = walk(index, idea);
    layOut(graph);
    int passing = 0;
    for (const Edge& edge : graph.edges) {
        if (edge.bends.isEmpty())
            continue;
        ++passing;
        for (const Node& node : graph.nodes)
            if (node.layer == 1)
                QVERIFY(qAbs(node.row - edge.bends.at(0)) >= (1 + passingRoom) / 2 - 1e-9);
    }
    QCOMPARE(passing, 1);
    QVERIFY(graph.rows > 3);
}

void TestThread::rowsKeepTheirDistance()
{
    QCOMPARE(separated({0, 5}, {1}), (QList<double>{0, 5}));
    QCOMPARE(separated({3, 3}, {1}), (QList<double>{2.5, 3.5}));
    QCOMPARE(separated({4, 0}, {1}), (QList<double>{1.5, 2.5}));
    QCOMPARE(separated({}, {}), QList<double>());
    QCOMPARE(separated({7}, {}), QList<double>{7});
    // Least squares: the mean of the rows stays where the mean of the wishes was.
    const QList<double> three = separated({0, 0, 0}, {1, 2});
    QCOMPARE(three.at(1) - three.at(0), 1.0);
    QCOMPARE(three.at(2) - three.at(1), 2.0);
    QVERIFY(qAbs(three.at(0) + three.at(1) + three.at(2)) < 1e-12);
}

void TestThread::randomGraphsAreLaidOutWithoutOverlap()
{
    const char* tables[] = {"dataset", "evidence", "capacity", "transformative_activity",
                            "action",  "indicator"};
    QRandomGenerator random(20261121);
    for (int round = 0; round < 50; ++round) {
        QList<RecordRef> all;
        for (int i = 0; i < 30; ++i)
            all.append(record(tables[random.bounded(6)]));
        ThreadIndex index;
        for (int i = 0; i < 60; ++i)
            index.add(all.at(random.bounded(30)), all.at(random.bounded(30)));
        ThreadGraph graph = walk(index, all.at(0));
        layOut(graph);
        QVERIFY(!overlaps(graph));
        for (const Node& node : graph.nodes)
            QVERIFY(node.row >= 0.5 - 1e-9 && node.row <= graph.rows - 0.5 + 1e-9);
        const ThreadGraph once = graph;
        layOut(graph);
        for (int i = 0; i < graph.nodes.size(); ++i)
            QCOMPARE(graph.nodes.at(i).row, once.nodes.at(i).row);
    }
}

void TestThread::readsEveryKindOfEdge()
{
    auto project = fresh();
    RecordRef start, end;
    QVERIFY(project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        const auto dataset = w.insert(titled<Dataset>(u"Employment"_s));
        Evidence card = titled<Evidence>(u"Textiles"_s);
        card.datasetId = dataset;
        card.value = 3.42;
        const auto cardId = w.insert(card);
        const auto capacity = w.insert(titled<Capacity>(u"Fibre recycling"_s));
        w.link(refOf(cardId), refOf(capacity));
        TransformativeActivity activity = titled<TransformativeActivity>(u"Second life"_s);
        activity.status = ActivityStatus::Selected;
        const auto activityId = w.insert(activity);
        w.link(refOf(capacity), refOf(activityId));
        Organisation actor;
        actor.name = u"Cluster"_s;
        w.link(refOf(w.insert(actor)), refOf(activityId), role::actor()); // no part of the thread
        Action action = titled<Action>(u"Pilot line"_s);
        action.activityId = activityId;
        const auto actionId = w.insert(action);
        Adoption adoption;
        adoption.activityId = activityId;
        adoption.actionId = actionId;
        adoption.serviceCode = u"BP-C2"_s;
        const auto adoptionId = w.insert(adoption);
        Delivery delivery = titled<Delivery>(u"First day"_s);
        delivery.adoptionId = adoptionId;
        delivery.deliveredOn = QDate(2026, 5, 1);
        end = refOf(w.insert(delivery));
        Indicator indicator;
        indicator.name = u"Firms"_s;
        indicator.unit = u"firms"_s;
        indicator.activityId = activityId;
        indicator.target = 12;
        const auto indicatorId = w.insert(indicator);
        Measurement measurement;
        measurement.indicatorId = indicatorId;
        measurement.measuredOn = QDate(2026, 6, 30);
        measurement.value = 4;
        w.insert(measurement);
        start = refOf(dataset);
    }));
    const ThreadGraph graph = threadOf(*project, start);
    QCOMPARE(graph.nodes.size(), 9);
    QCOMPARE(graph.edges.size(), 8); // the activity's service is reached through its action
    QVERIFY(graph.indexOf(end) > 0);
    QSet<QString> facts;
    for (const Node& node : graph.nodes) {
        QVERIFY(!node.title.isEmpty());
        facts.insert(node.fact);
    }
    QVERIFY(facts.contains({u"3.42"_s, u"Selected"_s, u"No owner"_s, u"BP-C2"_s, u"4 of 12 firms"_s}));
    QCOMPARE(threadOf(*project, end).nodes.size(), 7);
    QCOMPARE(richestActivity(*project).table, u"transformative_activity"_s);
}

void TestThread::showsTheLatestMeasurementOnly()
{
    auto project = fresh();
    RecordRef indicatorRef;
    QList<RecordRef> values;
    QVERIFY(project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        Indicator indicator;
        indicator.name = u"Firms"_s;
        const auto id = w.insert(indicator);
        indicatorRef = refOf(id);
        for (const QDate& on : {QDate(2026, 3, 1), QDate(2026, 9, 1), QDate(2026, 6, 1)}) {
            Measurement measurement;
            measurement.indicatorId = id;
            measurement.measuredOn = on;
            values.append(refOf(w.insert(measurement)));
        }
    }));
    const ThreadGraph graph = threadOf(*project, indicatorRef);
    QCOMPARE(graph.nodes.size(), 2);
    QVERIFY(graph.indexOf(values.at(1)) > 0);
    // An older one can still be asked for.
    QVERIFY(threadOf(*project, values.at(0)).indexOf(indicatorRef) > 0);
    // A correction takes the place of what it corrects.
    RecordRef correction;
    QVERIFY(project->transact(EditLabel{"Correct"}, [&](Writer& w) {
        Measurement measurement;
        measurement.indicatorId = IdOf<Indicator>(indicatorRef.id);
        measurement.measuredOn = QDate(2026, 9, 1);
        measurement.supersedesId = IdOf<Measurement>(values.at(1).id);
        correction = refOf(w.insert(measurement));
    }));
    QVERIFY(threadOf(*project, indicatorRef).indexOf(correction) > 0);
    QCOMPARE(threadOf(*project, indicatorRef).indexOf(values.at(1)), -1);
}

void TestThread::goneOrForeignRecordsHaveNoThread()
{
    auto project = fresh();
    QVERIFY(threadOf(*project, record("action")).isEmpty());
    QVERIFY(threadOf(*project, {}).isEmpty());
    QVERIFY(richestActivity(*project).isNull());
    RecordRef person;
    QVERIFY(project->transact(EditLabel{"Fill"}, [&](Writer& w) { person = refOf(w.insert(Person())); }));
    QVERIFY(threadOf(*project, person).isEmpty());
}

void TestThread::findsLooseEnds()
{
    auto project = fresh();
    QVERIFY(orphans(*project).isEmpty());
    QVERIFY(project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        const auto used = w.insert(titled<Evidence>(u"Used"_s));
        w.insert(titled<Evidence>(u"Unused"_s));
        const auto backed = w.insert(titled<Capacity>(u"Backed"_s));
        w.link(refOf(used), refOf(backed));
        w.insert(titled<Capacity>(u"Bare"_s));
        TransformativeActivity selected = titled<TransformativeActivity>(u"Selected"_s);
        selected.status = ActivityStatus::Selected;
        const auto selectedId = w.insert(selected);
        w.link(refOf(backed), refOf(selectedId));
        TransformativeActivity closed = titled<TransformativeActivity>(u"Closed"_s);
        closed.status = ActivityStatus::Closed;
        w.insert(closed);
        Adoption adoption;
        adoption.activityId = selectedId;
        adoption.serviceTitle = u"Innovation days"_s;
        adoption.status = AdoptionStatus::Running;
        w.insert(adoption);
        Indicator indicator;
        indicator.name = u"Firms"_s;
        w.insert(indicator);
        indicator.id = {};
        indicator.name = u"Population"_s;
        indicator.level = IndicatorLevel::Context;
        w.insert(indicator);
        Workshop open = titled<Workshop>(u"Open"_s), over = titled<Workshop>(u"Over"_s);
        over.status = WorkshopStatus::Closed;
        Idea idea;
        idea.body = u"Lost idea"_s;
        idea.workshopId = w.insert(over);
        w.insert(idea);
        idea.id = {};
        idea.state = IdeaState::Parked;
        w.insert(idea);
        idea.id = {};
        idea.state = IdeaState::Open;
        idea.workshopId = w.insert(open);
        w.insert(idea);
    }));
    QStringList found;
    for (const Orphan& orphan : orphans(*project)) {
        QVERIFY(!displayName(orphan.reason).isEmpty());
        found.append(u"%1 %2 %3"_s.arg(orphan.line).arg(orphan.title).arg(int(orphan.reason)));
    }
    const auto text = [](int line, const char* title, OrphanReason reason) {
        return u"%1 %2 %3"_s.arg(line).arg(QString::fromLatin1(title)).arg(int(reason));
    };
    QCOMPARE(found,
             (QStringList{
                 text(1, "Unused", OrphanReason::LedNowhere), text(1, "Bare", OrphanReason::NoEvidence),
                 text(1, "Bare", OrphanReason::LedNowhere), text(2, "Lost idea", OrphanReason::LedNowhere),
                 text(2, "Selected", OrphanReason::NoOpening), text(2, "Selected", OrphanReason::NoAction),
                 text(2, "Selected", OrphanReason::NoIndicator),
                 text(4, "Innovation days", OrphanReason::NoDelivery),
                 text(5, "Firms", OrphanReason::NoOrigin), text(5, "Firms", OrphanReason::NoMeasurement),
                 text(5, "Population", OrphanReason::NoMeasurement)}));
}

QTEST_GUILESS_MAIN(TestThread)
#include "test_thread.moc"
