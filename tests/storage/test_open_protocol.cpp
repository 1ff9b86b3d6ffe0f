// SPDX-License-Identifier: GPL-3.0-or-later
// Each way a file can be wrong has its own answer and leaves the file as it was.
#include "core/base/Resources.h"
#include "core/project/Project.h"
#include "core/project/Records.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

QByteArray fingerprint(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

void write(const QString& path, const QByteArray& bytes, qint64 at = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

/// Statements on the raw file, as a stranger would.
void tamper(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString& statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

class TestOpenProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void init()
    {
        m_path = m_dir.filePath(u"p%1.s3project"_s.arg(++m_number));
        auto made = Project::create(m_path, u"T"_s);
        QVERIFY(made);
        QVERIFY((*made)->transact(EditLabel{"Add"}, [](Writer& w) {
            Region region;
            region.code = u"AT31"_s;
            w.insert(region);
        }));
    }
    void notThere() { expect(m_dir.filePath(u"nowhere.s3project"_s), ErrorCode::NotFound); }
    void aFolder() { expect(m_dir.path(), ErrorCode::NotAProject); }
    void notAProject();
    void anotherProgramsDatabase();
    void truncated();
    void flippedPages();
    void newerVersion();
    void newerButReadable();
    void plantedTrigger();
    void plantedView();
    void foreignTable();
    void missingTable();
    void danglingReference();
    void readOnlyFolder();
    void fullDisk();
    void staleLockOfADeadProcess();
    void migratesWithBackup();
    void failedMigrationLeavesTheFile();
    void frozenSampleOfEverySchemaOpens();

private:
    void expect(const QString& path, ErrorCode code)
    {
        const QByteArray before = fingerprint(path);
        const auto opened = Project::open(path);
        QVERIFY2(!opened, "the file was opened");
        QCOMPARE(int(opened.error().code), int(code));
        QCOMPARE(fingerprint(path), before);
        QVERIFY(!QFile::exists(path + u"-journal"_s));
    }
    QTemporaryDir m_dir;
    QString m_path;
    int m_number = 0;
};

void TestOpenProtocol::notAProject()
{
    const QString path = m_dir.filePath(u"text.s3project"_s);
    write(path, "region,industry,time,value\n");
    expect(path, ErrorCode::NotAProject);
    const QString empty = m_dir.filePath(u"empty.s3project"_s);
    write(empty, "");
    expect(empty, ErrorCode::NotAProject);
}

void TestOpenProtocol::anotherProgramsDatabase()
{
    const QString path = m_dir.filePath(u"other.s3project"_s);
    tamper(path, {u"CREATE TABLE songs (id INTEGER)"_s});
    expect(path, ErrorCode::NotAProject);
}

void TestOpenProtocol::truncated()
{
    for (const double share : {0.9, 0.5, 0.05}) {
        const QString path = m_path + QString::number(share);
        QVERIFY(QFile::copy(m_path, path));
        QVERIFY(QFile::resize(path, qint64(double(QFileInfo(path).size()) * share)));
        expect(path, ErrorCode::Damaged);
    }
    QVERIFY(QFile::resize(m_path, 60));
    expect(m_path, ErrorCode::Damaged);
}

void TestOpenProtocol::flippedPages()
{
    const qint64 size = QFileInfo(m_path).size();
    for (qint64 at = 4096; at < size; at += 4096)
        write(m_path, QByteArray(64, '\xA5'), at);
    expect(m_path, ErrorCode::Damaged);
}

void TestOpenProtocol::newerVersion()
{
    tamper(m_path, {u"PRAGMA user_version=9009"_s});
    expect(m_path, ErrorCode::TooNew);
}

void TestOpenProtocol::newerButReadable()
{
    tamper(m_path, {u"ALTER TABLE region ADD COLUMN area REAL"_s,
                    u"PRAGMA user_version=%1"_s.arg(SchemaSet::userVersion(9, 1))});
    const QByteArray before = fingerprint(m_path);
    const auto opened = Project::open(m_path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().context));
    QCOMPARE((*opened)->outcome(), OpenOutcome::ReadOnlyNewer);
    QCOMPARE((*opened)->all<Region>().value(0).code, u"AT31"_s);
    QCOMPARE(fingerprint(m_path), before);
}

void TestOpenProtocol::plantedTrigger()
{
    tamper(m_path, {u"CREATE TRIGGER wipe AFTER INSERT ON region BEGIN DELETE FROM ballot; END"_s});
    expect(m_path, ErrorCode::ForeignObjects);
}

void TestOpenProtocol::plantedView()
{
    tamper(
        m_path,
        {u"CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n"_s});
    expect(m_path, ErrorCode::ForeignObjects);
}

void TestOpenProtocol::foreignTable()
{
    tamper(m_path, {u"CREATE TABLE extra (x)"_s});
    expect(m_path, ErrorCode::ForeignObjects);
}

void TestOpenProtocol::missingTable()
{
    tamper(m_path, {u"DROP TABLE measurement"_s});
    expect(m_path, ErrorCode::ForeignObjects);
}

void TestOpenProtocol::danglingReference()
{
    tamper(m_path,
           {u"PRAGMA foreign_keys=OFF"_s,
            u"INSERT INTO organisation (id, created_at, modified_at, name, helix, region_id, note) "
            "VALUES (zeroblob(16), 0, 0, '', 'business', x'00112233445566778899AABBCCDDEEFF', '')"_s});
    expect(m_path, ErrorCode::Damaged);
}

void TestOpenProtocol::readOnlyFolder()
{
    // Root may write anywhere, so the rights are looked at as somebody else.
    const QString folder = m_dir.filePath(u"locked%1"_s.arg(m_number));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/p.s3project"_s;
    QVERIFY(QFile::copy(m_path, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther |
                                              QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup));
    QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                            QFile::ReadOther | QFile::ExeOther);
    const QByteArray before = fingerprint(path);
    QProcess process;
    if (geteuid() == 0)
        process.setChildProcessModifier([] {
            if (setgid(65534) != 0 || setuid(65534) != 0)
                _exit(99);
        });
    process.start(QCoreApplication::applicationFilePath(), {u"--open"_s, path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 10 + int(OpenOutcome::ReadOnlyFolder));
    QCOMPARE(fingerprint(path), before);
}

void TestOpenProtocol::fullDisk()
{
    // The size limit of a process stands in for a full disk: SQLite's write fails half way through.
    auto project = std::move(*Project::open(m_path));
    const QStringList before = project->dump();
    const qint64 size = QFileInfo(m_path).size();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit tight{rlim_t(size + 8192), old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    const auto done = project->transact(EditLabel{"Too much"}, [](Writer& w) {
        for (int i = 0; i < 4000; ++i) {
            Organisation organisation;
            organisation.name = QString(200, u'x');
            w.insert(organisation);
        }
    });
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!done);
    QCOMPARE(project->dump(), before);
    QVERIFY(project->check().isEmpty());
    QVERIFY(project->transact(EditLabel{"Fits"}, [](Writer& w) { w.insert(Region()); }));
    project.reset();
    QVERIFY(Project::open(m_path));
}

void TestOpenProtocol::staleLockOfADeadProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_path});
    QVERIFY(process.waitForReadyRead());
    LockHolder holder;
    const auto refused = Project::open(m_path, {}, &holder);
    QCOMPARE(int(refused.error().code), int(ErrorCode::InUse));
    QCOMPARE(holder.pid, process.processId());
    QVERIFY(!holder.user.isEmpty() && !holder.host.isEmpty() && holder.since.isValid());
    process.kill();
    process.waitForFinished();
    QVERIFY(Project::open(m_path));
}

namespace {
/// The schemas as they are, and an invented next one.
SchemaSet withMigration(const QString& step)
{
    const int last = SchemaSet::fromResources().current();
    QFile file(u":/schema/v%1.sql"_s.arg(last));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    const QString text = QString::fromUtf8(file.readAll());
    return {
        {{last, text},
         {last + 1, text + u"\nCREATE TABLE hazard (id BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;"_s}},
        {{last, step}}};
}
} // namespace

void TestOpenProtocol::migratesWithBackup()
{
    const QByteArray before = fingerprint(m_path);
    Project::OpenOptions options;
    options.schemas =
        withMigration(u"CREATE TABLE hazard (id BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;"_s);
    auto opened = Project::open(m_path, options);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().context));
    QCOMPARE((*opened)->outcome(), OpenOutcome::Migrated);
    QVERIFY(fingerprint(m_path) != before);
    QCOMPARE((*opened)->all<Region>().value(0).code, u"AT31"_s);
    QVERIFY((*opened)->undo());
    const QString backup = (*opened)->backupPath();
    opened->reset();
    QVERIFY(Project::open(backup));
}

void TestOpenProtocol::failedMigrationLeavesTheFile()
{
    const QByteArray before = fingerprint(m_path);
    Project::OpenOptions options;
    options.schemas = withMigration(
        u"CREATE TABLE hazard (id BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID; INSERT INTO nowhere VALUES (1);"_s);
    QVERIFY(!Project::open(m_path, options));
    QCOMPARE(fingerprint(m_path), before);
    QVERIFY(Project::open(m_path));
}

void TestOpenProtocol::frozenSampleOfEverySchemaOpens()
{
    const SchemaSet schemas = SchemaSet::fromResources();
    for (int version = 1; version <= schemas.current(); ++version) {
        const QString frozen = QStringLiteral(S3_TEST_DATA) + u"/projects/schema-%1.s3project"_s.arg(version);
        QVERIFY2(QFile::exists(frozen), qPrintable(frozen));
        const QString copy = m_dir.filePath(u"frozen-%1.s3project"_s.arg(version));
        QVERIFY(QFile::copy(frozen, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        auto opened = Project::open(copy);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().context));
        QCOMPARE((*opened)->outcome(),
                 version < schemas.current() ? OpenOutcome::Migrated : OpenOutcome::Opened);
        QCOMPARE((*opened)->check(), QStringList());
        QVERIFY((*opened)->count<Region>() > 0);
        QVERIFY((*opened)->undo());
    }
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--open"_s || arguments.value(1) == u"--hold"_s) {
        initS3Resources();
        auto opened = Project::open(arguments.value(2));
        if (arguments.value(1) == u"--open"_s)
            return opened ? 10 + int((*opened)->outcome()) : int(opened.error().code);
        std::puts("open");
        std::fflush(stdout);
        return opened ? app.exec() : 1;
    }
    TestOpenProtocol test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_open_protocol.moc"
