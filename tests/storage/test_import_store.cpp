// SPDX-License-Identifier: GPL-3.0-or-later
// From an import to the project: nothing while a question is open, decisions on totals kept with the data
// set.
#include "core/base/Resources.h"
#include "core/evidence/ImportStore.h"
#include "core/evidence/LeftOutCodes.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

const QByteArray withTotals = "time,region,industry,value\n2019,DE,TOTAL,100\n2019,DE,B-E,60\n2019,DE,C,50\n"
                              "2019,DE21,TOTAL,10\n2019,DE21,B-E,6\n2019,DE21,C,5\n";

struct Read {
    ReadOptions options;
    ImportOutcome outcome;
};

Read read(const QByteArray& text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    Read read{ReadOptions::fromGuess(sniff(text).value()), {}};
    read.outcome = readObservations(buffer, read.options).value();
    return read;
}

Dataset described()
{
    Dataset dataset;
    dataset.title = u"Jobs"_s;
    return dataset;
}

} // namespace

class TestImportStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = std::move(*Project::create(m_folder->filePath(u"p.s3project"_s), u"Test"_s));
    }
    void cleanup() { m_project.reset(); }
    void refusesWhileAQuestionIsOpen();
    void keepsWhatIsLeftOut();
    void keepsThatNothingIsLeftOut();
    void followsTheRuleWithoutADecision();
    void replacesADecision();

private:
    Result<IdOf<Dataset>> store(const Read& read)
    {
        Result<IdOf<Dataset>> stored = Error{};
        const auto done = m_project->transact(EditLabel{"Import"}, [&](Writer& w) -> Result<void> {
            stored = storeImport(w, described(), read.outcome, read.options);
            return stored ? Result<void>() : stored.error();
        });
        if (!done)
            return done.error();
        return stored;
    }
    static Read answered(const QString& choice)
    {
        Read totals = read(withTotals);
        for (const ImportQuestion& question : std::as_const(totals.outcome.questions))
            if (!answer(totals.options, question, choice))
                qFatal("no such choice");
        totals.outcome.applyTotals(totals.options.answers);
        return totals;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestImportStore::refusesWhileAQuestionIsOpen()
{
    const QStringList before = m_project->dump();
    const auto refused = store(read(withTotals));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(m_project->dump(), before);
    QVERIFY(!m_project->undoLabel());
}

void TestImportStore::keepsWhatIsLeftOut()
{
    const QStringList before = m_project->dump();
    const auto id = store(answered(u"leave-out"_s));
    QVERIFY(id);
    const LeftOutCodes decision = leftOut(*m_project, *id);
    QCOMPARE(decision.regions, QStringList({u"DE21"_s}));
    QCOMPARE(decision.industries, QStringList({u"TOTAL"_s, u"C"_s}));
    QCOMPARE(decision.industriesAmong({u"C"_s, u"F"_s}), QStringList({u"C"_s}));
    const auto codes = m_project->where<LeftOutCode>("dataset_id", *id);
    QCOMPARE(codes.size(), 3);
    QVERIFY(m_project->undo().ok());
    QCOMPARE(m_project->dump(), before);
    QVERIFY(m_project->redo().ok());
    QCOMPARE(leftOut(*m_project, *id).regions, QStringList({u"DE21"_s}));
    QVERIFY(m_project->check().isEmpty());
}

void TestImportStore::keepsThatNothingIsLeftOut()
{
    const auto id = store(answered(u"keep"_s));
    QVERIFY(id);
    const LeftOutCodes decision = leftOut(*m_project, *id);
    QCOMPARE(decision.regions, QStringList());
    QVERIFY(decision.industries.has_value());
    QCOMPARE(decision.industriesAmong({u"TOTAL"_s, u"C"_s}), QStringList());
}

void TestImportStore::followsTheRuleWithoutADecision()
{
    const auto id = store(read("time,region,industry,value\n2019,DE,C,50\n2019,AT,C,10\n"));
    QVERIFY(id);
    const LeftOutCodes decision = leftOut(*m_project, *id);
    QVERIFY(!decision.regions && !decision.industries);
    QCOMPARE(decision.regionsAmong({u"DE"_s, u"DE21"_s}), QStringList({u"DE21"_s}));
}

void TestImportStore::replacesADecision()
{
    const auto id = store(answered(u"leave-out"_s));
    QVERIFY(id);
    const auto done = m_project->transact(EditLabel{"Decide"}, [&](Writer& w) {
        storeLeftOut(w, *id, Axis::Industry, {{u"B-E"_s, LeftOut::User, {}}});
    });
    QVERIFY(done.ok());
    QCOMPARE(leftOut(*m_project, *id).industries, QStringList({u"B-E"_s}));
    QCOMPARE(leftOut(*m_project, *id).regions, QStringList({u"DE21"_s}));
}

QTEST_GUILESS_MAIN(TestImportStore)
#include "test_import_store.moc"
