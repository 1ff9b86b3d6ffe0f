// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/project/Project.h"
#include "core/project/Records.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;

class TestProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void createsAndReopens();
    void everyEditIsUndoneAndRedone();
    void undoSurvivesReopening();
    void aNewEditAbandonsWhatWasUndone();
    void failureRollsBackWhole();
    void editsWithOneKeyAreOneStep();
    void nothingChangedLeavesNoTrace();
    void removingTakesWhatItOwns();
    void doublesSurviveUndoExactly();
    void readOnlyRefusesEdits();
    void restorePointOpens();

private:
    QString fresh() { return m_dir.filePath(u"p%1.s3project"_s.arg(++m_number)); }
    static Region region(const QString& code)
    {
        Region r;
        r.code = code;
        r.name = code;
        return r;
    }
    QTemporaryDir m_dir;
    int m_number = 0;
};

void TestProject::createsAndReopens()
{
    const QString path = fresh();
    {
        auto made = Project::create(path, u"Composites"_s);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().context));
        QCOMPARE((*made)->all<ProjectInfo>().value(0).title, u"Composites"_s);
        QVERIFY(!(*made)->undoLabel());
        QVERIFY((*made)->check().isEmpty());
    }
    auto opened = Project::open(path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().context));
    QCOMPARE((*opened)->outcome(), OpenOutcome::Opened);
    QCOMPARE(Project::create(path, u"x"_s).error().code, ErrorCode::AlreadyExists);
}

void TestProject::everyEditIsUndoneAndRedone()
{
    auto project = std::move(*Project::create(fresh(), u"T"_s));
    const QStringList start = project->dump();
    QSignalSpy spy(project.get(), &Project::changed);
    IdOf<Region> id;
    QVERIFY(project->transact(EditLabel{"Add region %1", {u"AT31"_s}},
                              [&](Writer& w) { id = w.insert(region(u"AT31"_s)); }));
    QVERIFY(project->transact(EditLabel{"Rename"}, [&](Writer& w) {
        w.modify(id, [](Region& r) { r.name = u"Upper Austria"_s; });
    }));
    QVERIFY(project->transact(EditLabel{"Remove"}, [&](Writer& w) { w.remove(id); }));
    QCOMPARE(spy.count(), 3);
    const QStringList end = project->dump();
    QCOMPARE(end, start);
    QVERIFY(project->undo());
    QCOMPARE(project->find(id)->name, u"Upper Austria"_s);
    QVERIFY(project->undo());
    QCOMPARE(project->find(id)->name, u"AT31"_s);
    QCOMPARE(project->undoLabel()->text(), u"Add region AT31"_s);
    QVERIFY(project->undo());
    QVERIFY(!project->find(id));
    QCOMPARE(project->dump(), start);
    QCOMPARE(project->undo().error().code, ErrorCode::NothingToDo);
    QVERIFY(project->redo() && project->redo());
    QCOMPARE(project->find(id)->name, u"Upper Austria"_s);
    QCOMPARE(project->historyOf(id).size(), 8);
    QVERIFY(project->check().isEmpty());
}

void TestProject::undoSurvivesReopening()
{
    const QString path = fresh();
    IdOf<Region> id;
    {
        auto project = std::move(*Project::create(path, u"T"_s));
        QVERIFY(project->transact(EditLabel{"Add"}, [&](Writer& w) { id = w.insert(region(u"SI03"_s)); }));
    }
    auto project = std::move(*Project::open(path));
    QVERIFY(project->undo());
    QVERIFY(!project->find(id));
    project.reset();
    project = std::move(*Project::open(path));
    QVERIFY(project->redo());
    QVERIFY(project->find(id));
}

void TestProject::aNewEditAbandonsWhatWasUndone()
{
    auto project = std::move(*Project::create(fresh(), u"T"_s));
    QVERIFY(project->transact(EditLabel{"A"}, [&](Writer& w) { w.insert(region(u"A"_s)); }));
    QVERIFY(project->undo());
    QVERIFY(project->transact(EditLabel{"B"}, [&](Writer& w) { w.insert(region(u"B"_s)); }));
    QVERIFY(!project->redoLabel());
    QCOMPARE(project->redo().error().code, ErrorCode::NothingToDo);
    QVERIFY(project->undo());
    QCOMPARE(project->count<Region>(), 0);
    QVERIFY(project->redo());
    QCOMPARE(project->all<Region>().value(0).code, u"B"_s);
}

void TestProject::failureRollsBackWhole()
{
    auto project = std::move(*Project::create(fresh(), u"T"_s));
    const int transactions = project->transactionCount();
    const QStringList start = project->dump();
    QSignalSpy spy(project.get(), &Project::changed);
    const auto done = project->transact(EditLabel{"X"}, [&](Writer& w) -> Result<void> {
        w.insert(region(u"A"_s));
        return Error{ErrorCode::Refused, u"no"_s, {}, {}};
    });
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QVERIFY(!project->transact(EditLabel{"Y"}, [&](Writer& w) {
        w.insert(region(u"A"_s));
        w.link({u"region"_s, RecordId::create()}, {u"region"_s, RecordId::create()});
    }));
    QCOMPARE(project->dump(), start);
    QCOMPARE(project->transactionCount(), transactions);
    QCOMPARE(spy.count(), 0);
    QVERIFY(project->transact(EditLabel{"Z"}, [&](Writer& w) { w.insert(region(u"A"_s)); }));
}

void TestProject::editsWithOneKeyAreOneStep()
{
    qint64 now = 1'000'000;
    Project::OpenOptions options;
    options.clock = Clock([&] { return now; });
    auto project = std::move(*Project::create(fresh(), u"T"_s, options));
    IdOf<Region> id;
    QVERIFY(project->transact(EditLabel{"Add"}, [&](Writer& w) { id = w.insert(region(u"A"_s)); }));
    const auto rename = [&](const QString& name) {
        return project->transact(
            EditLabel{"Rename"}, [&](Writer& w) { w.modify(id, [&](Region& r) { r.name = name; }); },
            u"region:name"_s);
    };
    QVERIFY(rename(u"B"_s) && rename(u"C"_s));
    now += Project::mergeWindowMs + 1;
    QVERIFY(rename(u"D"_s));
    QVERIFY(project->undo());
    QCOMPARE(project->find(id)->name, u"C"_s);
    QVERIFY(project->undo());
    QCOMPARE(project->find(id)->name, u"A"_s);
    QVERIFY(project->redo());
    QCOMPARE(project->find(id)->name, u"C"_s);
}

void TestProject::nothingChangedLeavesNoTrace()
{
    auto project = std::move(*Project::create(fresh(), u"T"_s));
    IdOf<Region> id;
    QVERIFY(project->transact(EditLabel{"Add"}, [&](Writer& w) { id = w.insert(region(u"A"_s)); }));
    const int transactions = project->transactionCount();
    QVERIFY(project->transact(EditLabel{"Same"},
                              [&](Writer& w) { w.modify(id, [](Region& r) { r.name = u"A"_s; }); }));
    QCOMPARE(project->transactionCount(), transactions);
}

void TestProject::removingTakesWhatItOwns()
{
    auto project = std::move(*Project::create(fresh(), u"T"_s));
    IdOf<Region> regionId;
    IdOf<Organisation> organisationId;
    QVERIFY(project->transact(EditLabel{"Add"}, [&](Writer& w) {
        regionId = w.insert(region(u"A"_s));
        Organisation o;
        o.name = u"Fibre works"_s;
        o.regionId = regionId;
        organisationId = w.insert(o);
        w.link(refOf(regionId), refOf(organisationId));
    }));
    const QStringList before = project->dump();
    QVERIFY(project->transact(EditLabel{"Remove"}, [&](Writer& w) { w.remove(regionId); }));
    QVERIFY(!project->find(organisationId)->regionId);
    QCOMPARE(project->count<Link>(), 0);
    QVERIFY(project->check().isEmpty());
    QVERIFY(project->undo());
    QCOMPARE(project->dump(), before);
}

void TestProject::doublesSurviveUndoExactly()
{
    auto project = std::move(*Project::create(fresh(), u"T"_s));
    for (const double value :
         {0.1, 1.0 / 3.0, 1e300, -4.9e-324, 9007199254740993.0, 2.2250738585072011e-308}) {
        const QStringList empty = project->dump();
        QSqlQuery query(project->database());
        QVERIFY(project->transact(EditLabel{"Add"}, [&](Writer& w) {
            QSqlQuery insert(w.database());
            insert.prepare(u"INSERT INTO indicator (id, created_at, modified_at, name, level, unit, "
                           u"direction, baseline, source, "
                           "code, note) VALUES (?, 1, 1, '', '', '', '', ?, '', '', '')"_s);
            insert.addBindValue(RecordId::create().bytes());
            insert.addBindValue(value);
            QVERIFY(insert.exec());
        }));
        const QStringList full = project->dump();
        QVERIFY(project->undo());
        QCOMPARE(project->dump(), empty);
        QVERIFY(project->redo());
        QCOMPARE(project->dump(), full);
        QVERIFY(query.exec(u"SELECT baseline FROM indicator"_s) && query.next());
        QCOMPARE(query.value(0).toDouble(), value);
        query.finish();
        QVERIFY(project->undo());
    }
}

void TestProject::readOnlyRefusesEdits()
{
    const QString path = fresh();
    auto first = std::move(*Project::create(path, u"T"_s));
    LockHolder holder;
    const auto second = Project::open(path, {}, &holder);
    QCOMPARE(second.error().code, ErrorCode::InUse);
    QCOMPARE(holder.pid, QCoreApplication::applicationPid());
    Project::OpenOptions options;
    options.readOnly = true;
    auto reader = Project::open(path, options);
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().context));
    QCOMPARE((*reader)->outcome(), OpenOutcome::ReadOnlyRequested);
    QCOMPARE((*reader)->transact(EditLabel{"X"}, [](Writer&) {}).error().code, ErrorCode::ReadOnly);
    QCOMPARE((*reader)->dump(), first->dump());
}

void TestProject::restorePointOpens()
{
    auto project = std::move(*Project::create(fresh(), u"T"_s));
    QVERIFY(project->transact(EditLabel{"Add"}, [&](Writer& w) { w.insert(region(u"A"_s)); }));
    const auto point = project->createRestorePoint(u"before: the/merge"_s);
    QVERIFY2(point, qPrintable(point ? QString() : point.error().context));
    QCOMPARE(project->restorePoints(), QStringList{*point});
    auto copy = std::move(*Project::open(*point));
    QCOMPARE(copy->dump(), project->dump());
    QVERIFY(copy->undo());
    QCOMPARE(project->saveCopy(project->path(), true).error().code, ErrorCode::AlreadyExists);
}

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
