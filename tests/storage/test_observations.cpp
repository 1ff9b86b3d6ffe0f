// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/evidence/Observations.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

class TestObservations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void whatIsStoredIsLoaded();
    void missingIsNotZero();
    void undoTakesTheDataSetAndRedoBringsAllBack();
    void removingLeavesNoDataSetAndUndoBringsAllBack();
    void anUndoneBlockIsNeverReused();
    void aFailedTransactionLeavesNothing();
    void emptyTableIsRefused();
    void blocksAreWrittenAndReadBeside();
    void stoppedWritingLeavesNothing();
    void whatADeadProcessLeftGoesWithTheNextWriting();
    void whatNobodyKeptGoesWithTheNextWriting();
    void editsPassWhileABlockIsWritten();
    void readingStopsAndTellsWhatIsMissing();

private:
    std::unique_ptr<Project> fresh()
    {
        auto made = Project::create(m_dir.filePath(u"o%1.s3project"_s.arg(++m_number)), u"Observations"_s);
        return std::move(*made);
    }
    static Dataset described()
    {
        Dataset dataset;
        dataset.title = u"Employees"_s;
        dataset.measure = u"Employees"_s;
        dataset.source = u"A statistical office"_s;
        return dataset;
    }
    static ObservationTable table(int regions, int industries, int periods)
    {
        ObservationTable t;
        for (int p = 0; p < periods; ++p)
            for (int r = 0; r < regions; ++r)
                for (int i = 0; i < industries; ++i)
                    t.add(t.regions().intern(u"Ö%1"_s.arg(r)), t.industries().intern(u"C%1"_s.arg(i)),
                          t.periods().intern(QString::number(2000 + p)), 0.1 + r * 3 + i / 7.0 + p,
                          i % 3 ? Flags() : Flags(Flag::Provisional | Flag::Break));
        return t;
    }
    static QStringList lines(const ObservationTable& t)
    {
        QStringList list;
        for (int row = 0; row < t.size(); ++row)
            list.append(t.regions().code(t.region(row)) + u'|' + t.industries().code(t.industry(row)) + u'|' +
                        t.periods().code(t.period(row)) + u'|' +
                        (t.value(row) ? QString::number(*t.value(row), 'g', 17) : u"-"_s) + u'|' +
                        flagLetters(t.flags(row)));
        return list;
    }
    static Dataset store(Project& project, const ObservationTable& t)
    {
        IdOf<Dataset> id;
        const auto done = project.transact(EditLabel{"Import"}, [&](Writer& w) -> Result<void> {
            const auto stored = storeDataset(w, described(), t);
            if (!stored)
                return stored.error();
            id = *stored;
            return {};
        });
        return done ? project.find(id).value_or(Dataset()) : Dataset();
    }
    QTemporaryDir m_dir;
    int m_number = 0;
};

void TestObservations::whatIsStoredIsLoaded()
{
    auto project = fresh();
    const ObservationTable t = table(4, 5, 3);
    const Dataset stored = store(*project, t);
    QCOMPARE(stored.observationCount, 60);
    QCOMPARE(lines(loadObservations(*project, stored)), lines(t));
    const QString path = project->path();
    project.reset();
    auto again = Project::open(path);
    QVERIFY(again.ok());
    QCOMPARE(lines(loadObservations(**again, (*again)->all<Dataset>().value(0))), lines(t));
    QVERIFY((*again)->check().isEmpty());
}

void TestObservations::missingIsNotZero()
{
    auto project = fresh();
    ObservationTable t;
    t.add(t.regions().intern(u"AT"_s), t.industries().intern(u"C"_s), t.periods().intern(u"2020"_s),
          std::nullopt, Flag::Confidential);
    t.add(t.regions().intern(u"AT"_s), t.industries().intern(u"D"_s), t.periods().intern(u"2020"_s), 0.0);
    const ObservationTable loaded = loadObservations(*project, store(*project, t));
    QCOMPARE(loaded.size(), 2);
    QVERIFY(!loaded.value(0));
    QVERIFY(loaded.flags(0).testFlag(Flag::Missing) && loaded.flags(0).testFlag(Flag::Confidential));
    QCOMPARE(loaded.value(1), std::optional<double>(0.0));
    QCOMPARE(loaded.flags(1), Flags());
}

void TestObservations::undoTakesTheDataSetAndRedoBringsAllBack()
{
    auto project = fresh();
    const ObservationTable t = table(2, 3, 2);
    store(*project, t);
    QVERIFY(project->undo().ok());
    QCOMPARE(project->count<Dataset>(), 0);
    const QString path = project->path();
    project.reset();
    auto again = Project::open(path);
    QVERIFY(again.ok());
    QVERIFY((*again)->redo().ok());
    const QList<Dataset> back = (*again)->all<Dataset>();
    QCOMPARE(back.size(), 1);
    QCOMPARE(lines(loadObservations(**again, back.first())), lines(t));
}

void TestObservations::removingLeavesNoDataSetAndUndoBringsAllBack()
{
    auto project = fresh();
    const ObservationTable t = table(2, 2, 2);
    const Dataset stored = store(*project, t);
    QVERIFY(project->transact(EditLabel{"Remove"}, [&](Writer& w) { w.remove(stored.id); }).ok());
    QCOMPARE(project->count<Dataset>(), 0);
    QVERIFY(project->undo().ok());
    QCOMPARE(lines(loadObservations(*project, *project->find(stored.id))), lines(t));
}

void TestObservations::anUndoneBlockIsNeverReused()
{
    auto project = fresh();
    const Dataset first = store(*project, table(2, 2, 1));
    QVERIFY(project->undo().ok());
    const Dataset second = store(*project, table(3, 3, 1));
    QVERIFY(second.block > first.block);
    QCOMPARE(loadObservations(*project, second).size(), 9);
}

void TestObservations::aFailedTransactionLeavesNothing()
{
    auto project = fresh();
    const auto done = project->transact(EditLabel{"Import"}, [&](Writer& w) -> Result<void> {
        const auto stored = storeDataset(w, described(), table(2, 2, 1));
        if (!stored)
            return stored.error();
        return Error{ErrorCode::Refused, u"changed my mind"_s, {}, {}};
    });
    QVERIFY(!done);
    QCOMPARE(project->count<Dataset>(), 0);
    Dataset block;
    block.block = 1;
    QVERIFY(loadObservations(*project, block).isEmpty());
}

void TestObservations::emptyTableIsRefused()
{
    auto project = fresh();
    const auto done = project->transact(EditLabel{"Import"}, [&](Writer& w) -> Result<void> {
        const auto stored = storeDataset(w, described(), {});
        return stored ? Result<void>() : Result<void>(stored.error());
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
}

void TestObservations::blocksAreWrittenAndReadBeside()
{
    auto project = fresh();
    ObservationTable t;
    t.regions().intern(u"of no observation"_s);
    t.add(t.regions().intern(u"AT"_s), t.industries().intern(u"C"_s), t.periods().intern(u"2020"_s),
          std::nullopt, Flag::Confidential);
    t.add(t.regions().intern(u"Ö"_s), t.industries().intern(u"D"_s), t.periods().intern(u"2021"_s), 0.1,
          Flag::Break);
    const auto block = writeBlock(project->path(), t, 5);
    QVERIFY(block.ok());
    IdOf<Dataset> id;
    QVERIFY(project
                ->transact(EditLabel{"Import"},
                           [&](Writer& w) -> Result<void> {
                               const auto made = addDataset(w, described(), *block);
                               id = made.valueOr({});
                               return made ? Result<void>() : made.error();
                           })
                .ok());
    const Dataset dataset = *project->find(id);
    QCOMPARE(dataset.observationCount, 2);
    const auto beside = readBlock(project->path(), dataset);
    QVERIFY(beside.ok());
    QCOMPARE(lines(*beside), lines(t));
    QCOMPARE(lines(loadObservations(*project, dataset)), lines(t));
    QCOMPARE(beside->regions().codes(), QStringList({u"AT"_s, u"Ö"_s}));
    const ObservationTable stored = asStored(t);
    QCOMPARE(lines(stored), lines(t));
    QCOMPARE(stored.regions().codes(), beside->regions().codes());
    QVERIFY(project->check().isEmpty());
    QVERIFY(project->undo().ok());
    QVERIFY(project->redo().ok());
    QCOMPARE(lines(loadObservations(*project, *project->find(id))), lines(t));
}

void TestObservations::stoppedWritingLeavesNothing()
{
    auto project = fresh();
    const ObservationTable t = table(40, 40, 40);
    int asked = 0;
    const auto stopped = writeBlock(project->path(), t, 5,
                                    [&](qint64, qint64 total) { return total == t.size() && ++asked < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
    Dataset block;
    block.block = 1;
    QVERIFY(loadObservations(*project, block).isEmpty());
    QCOMPARE(writeBlock(project->path(), {}, 5).error().code, ErrorCode::Refused);
}

void TestObservations::whatADeadProcessLeftGoesWithTheNextWriting()
{
    auto project = fresh();
    const Dataset kept = store(*project, table(2, 2, 1));
    QSqlDatabase database = project->database();
    for (const QString& sql :
         {u"INSERT INTO observation_block (block, created_at, observation_count) VALUES (7, 1, 0)"_s,
          u"INSERT INTO observation (block, seq, region, industry, period, value, flag) VALUES "
          "(7, 0, 'AT', 'C', '2020', 1, '')"_s})
        QVERIFY(database.exec(sql).lastError().type() == QSqlError::NoError);
    const auto block = writeBlock(project->path(), table(3, 3, 1), 5);
    QVERIFY(block.ok());
    Dataset read = kept;
    QCOMPARE(loadObservations(*project, read).size(), 4);
    read.block = block->block;
    QCOMPARE(loadObservations(*project, read).size(), 9);
    QSqlQuery left = database.exec(u"SELECT count(*) FROM observation"_s);
    QVERIFY(left.next());
    QCOMPARE(left.value(0).toInt(), 13);
}

void TestObservations::whatNobodyKeptGoesWithTheNextWriting()
{
    auto project = fresh();
    const auto lost = writeBlock(project->path(), table(2, 2, 1), 5);
    QVERIFY(lost.ok());
    const auto failed = project->transact(EditLabel{"Import"}, [&](Writer& w) -> Result<void> {
        if (const auto made = addDataset(w, described(), *lost); !made)
            return made.error();
        return Error{ErrorCode::Refused, u"changed my mind"_s, {}, {}};
    });
    QVERIFY(!failed);
    const auto block = writeBlock(project->path(), table(3, 3, 1), 5);
    QVERIFY(block.ok());
    QCOMPARE(block->block, lost->block); // its number is free again, its rows are gone
    Dataset second = described();
    second.block = block->block;
    QCOMPARE(loadObservations(*project, second).size(), 9);
    const auto add = [&](const ObservationBlock& one) {
        return project->transact(EditLabel{"Import"}, [&](Writer& w) -> Result<void> {
            const auto made = addDataset(w, described(), one);
            return made ? Result<void>() : made.error();
        });
    };
    QVERIFY(add(*block).ok());
    QCOMPARE(add({block->block + 1, 4}).error().code, ErrorCode::NotFound);
    QVERIFY(project->undo().ok());
    QVERIFY(writeBlock(project->path(), table(1, 1, 1), 5).ok());
    QVERIFY(project->redo().ok());
    QCOMPARE(loadObservations(*project, project->all<Dataset>().first()).size(), 9);
    QVERIFY(project->check().isEmpty());
}

void TestObservations::editsPassWhileABlockIsWritten()
{
    auto project = fresh();
    const ObservationTable t = table(50, 50, 20);
    std::atomic<bool> ended = false;
    bool written = false;
    Dataset dataset = described();
    const std::unique_ptr<QThread> writer(QThread::create([&, path = project->path()] {
        const auto block = writeBlock(path, t, 5);
        written = block.ok();
        dataset.block = block ? block->block : 0;
        ended = true;
    }));
    writer->start();
    int edits = 0;
    bool all = true;
    while (!ended) {
        all &= project->transact(EditLabel{"Note"}, [&](Writer& w) { w.insert(described()); }).ok();
        ++edits;
    }
    writer->wait();
    QVERIFY(written);
    QVERIFY(all);
    QVERIFY2(edits > 1, "an edit waits for a step of the writing, not for all of it");
    QCOMPARE(project->count<Dataset>(), edits);
    dataset.observationCount = t.size();
    QCOMPARE(lines(*readBlock(project->path(), dataset)), lines(t));
}

void TestObservations::readingStopsAndTellsWhatIsMissing()
{
    auto project = fresh();
    const Dataset stored = store(*project, table(2, 2, 1));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(readBlock(project->path(), stored, stop.get_token()).error().code, ErrorCode::Cancelled);
    Dataset missing = stored;
    missing.block = 99;
    QCOMPARE(readBlock(project->path(), missing).error().code, ErrorCode::NotFound);
    const QString path = project->path();
    project.reset();
    QVERIFY(QFile::remove(path));
    QVERIFY(!readBlock(path, stored));
}

QTEST_MAIN(TestObservations)
#include "test_observations.moc"
