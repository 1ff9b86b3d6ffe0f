// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits over every table: undoing all of them gives the start again, redoing all gives the end, also
// across closing and reopening, and after a partial undo and redo in between.
#include "core/base/Resources.h"
#include "core/project/Project.h"
#include "tests/Thorough.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

/// Writes rows of any table by what the schema says of its columns.
class RandomEditor {
public:
    RandomEditor(Project& project, quint32 seed)
        : m_project(project)
        , m_random(seed)
    {}

    Result<void> edit()
    {
        return m_project.transact(EditLabel{"Random edit"}, [this](Writer& w) -> Result<void> {
            const int steps = 1 + int(m_random.bounded(4u));
            for (int i = 0; i < steps; ++i)
                if (auto done = step(w); !done)
                    return done;
            return {};
        });
    }

private:
    Result<void> step(Writer& w)
    {
        const QStringList& tables = w.schema().tables();
        const QString table = tables.at(int(m_random.bounded(quint32(tables.size()))));
        const QByteArray existing = anyId(w, table);
        const int kind = int(m_random.bounded(10u));
        if (existing.isEmpty() || kind < 5)
            return insert(w, table);
        if (kind < 8)
            return update(w, table, existing);
        if (table != u"project"_s)
            w.remove({table, RecordId::fromBytes(existing)});
        return w.result();
    }

    QByteArray anyId(const Writer& w, const QString& table)
    {
        QSqlQuery query(w.database());
        query.exec(u"SELECT id FROM "_s + table +
                   u" ORDER BY hex(id) LIMIT 1 OFFSET (abs(%1) % max(1, (SELECT count(*) FROM "_s.arg(
                       m_random.bounded(100000)) +
                   table + u")))"_s);
        return query.next() ? query.value(0).toByteArray() : QByteArray();
    }

    QVariant value(const Writer& w, const QString& table, const SchemaColumn& column)
    {
        for (const QString& parent : w.schema().tables())
            for (const SchemaReference& reference : w.schema().referencesTo(parent))
                if (reference.table == table && reference.column == column.name) {
                    const QByteArray id = anyId(w, parent);
                    return id.isEmpty() || (!column.notNull && m_random.bounded(3u) == 0) ? QVariant()
                                                                                          : QVariant(id);
                }
        if (!column.notNull && m_random.bounded(3u) == 0)
            return {};
        if (column.type == u"BLOB"_s)
            return RecordId::create().bytes();
        if (column.type == u"REAL"_s)
            return (m_random.generateDouble() - 0.5) * std::pow(10.0, int(m_random.bounded(600u)) - 300);
        if (column.type == u"INTEGER"_s)
            return qint64(m_random.generate64() >> (1 + m_random.bounded(62u)));
        static const QStringList texts{u""_s,
                                       u"Faser"_s,
                                       u"O'Neill \"quoted\""_s,
                                       u"žlutý kůň \U0001F600"_s,
                                       u"line\nbreak\ttab"_s,
                                       u"{\"json\": [1]}"_s};
        return QString(texts.at(int(m_random.bounded(quint32(texts.size())))) +
                       QString::number(m_random.generate()));
    }

    Result<void> insert(Writer& w, const QString& table)
    {
        QStringList names;
        QVariantList values;
        for (const SchemaColumn& column : w.schema().columns(table)) {
            names.append(column.name);
            values.append(column.name == u"id"_s ? QVariant(RecordId::create().bytes())
                                                 : value(w, table, column));
            if (column.notNull && values.last().isNull())
                return {}; // no parent yet: nothing to insert
        }
        return run(w,
                   u"INSERT INTO "_s + table + u" ("_s + names.join(u',') + u") VALUES ("_s +
                       QStringList(names.size(), u"?"_s).join(u',') + u")"_s,
                   values);
    }

    Result<void> update(Writer& w, const QString& table, const QByteArray& id)
    {
        const QList<SchemaColumn>& columns = w.schema().columns(table);
        const SchemaColumn& column = columns.at(1 + int(m_random.bounded(quint32(columns.size() - 1))));
        const QVariant changed = value(w, table, column);
        if (column.notNull && changed.isNull())
            return {};
        return run(w, u"UPDATE "_s + table + u" SET "_s + column.name + u" = ? WHERE id = ?"_s,
                   {changed, id});
    }

    static Result<void> run(Writer& w, const QString& sql, const QVariantList& values)
    {
        QSqlQuery query(w.database());
        query.prepare(sql);
        for (const QVariant& bound : values)
            query.addBindValue(bound);
        if (!query.exec())
            return Error{ErrorCode::Storage, sql, {}, {}};
        return {};
    }

    Project& m_project;
    QRandomGenerator m_random;
};

} // namespace

class TestJournalProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void undoAllEqualsStartAndRedoAllEqualsEnd_data();
    void undoAllEqualsStartAndRedoAllEqualsEnd();
};

void TestJournalProperty::undoAllEqualsStartAndRedoAllEqualsEnd_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= quint32(thorough(6, 1)); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJournalProperty::undoAllEqualsStartAndRedoAllEqualsEnd()
{
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"random.s3project"_s);
    auto project = std::move(*Project::create(path, u"Random"_s));
    const QStringList start = project->dump();
    RandomEditor editor(*project, seed);
    int made = 0;
    QSet<QString> touched;
    for (int i = 0; i < 220; ++i) {
        // A UNIQUE clash rolls the edit back; the rest must still add up.
        const int before = project->transactionCount();
        (void)editor.edit();
        made += project->transactionCount() - before;
        if (i % 40 == 39) {
            for (int n = 0; n < 5; ++n)
                QVERIFY(project->undo());
            for (int n = 0; n < 5; ++n)
                QVERIFY(project->redo());
        }
    }
    QVERIFY2(made > 100, "too few edits went through to prove anything");
    for (const QString& line : project->dump())
        touched.insert(line.section(u'|', 0, 0));
    QVERIFY2(touched.size() > 15, qPrintable(QString::number(touched.size())));
    const QStringList end = project->dump();
    QVERIFY(end != start);

    while (project->undo().ok()) {
    }
    QCOMPARE(project->dump(), start);
    project.reset();
    project = std::move(*Project::open(path));
    while (project->redo().ok()) {
    }
    QCOMPARE(project->dump(), end);
    project.reset();
    project = std::move(*Project::open(path));
    while (project->undo().ok()) {
    }
    QCOMPARE(project->dump(), start);
    QSqlQuery keys(project->database());
    QVERIFY(keys.exec(u"PRAGMA foreign_key_check"_s));
    QVERIFY(!keys.next());
}

QTEST_GUILESS_MAIN(TestJournalProperty)
#include "test_journal_property.moc"
