// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/evidence/Observations.h"

#include <QTemporaryDir>
#include <QTest>

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

QTEST_MAIN(TestObservations)
#include "test_observations.moc"
