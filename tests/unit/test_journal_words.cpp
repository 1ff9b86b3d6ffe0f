// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/development/Records.h"
#include "core/history/ChangeWords.h"
#include "core/history/JournalSearch.h"
#include "core/history/StoredWords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::history;

class TestJournalWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void init();
    void pagesThroughEverything();
    void filtersByTextPersonKindAndRecord();
    void everyColumnAndCodeHasAWord();
    void valuesReadLikeWords();
    void removedRecordsKeepTheirName();
    void undoAndAbandonedAreSaid();
    void recentChangesCountNetEffects();

private:
    IdOf<Region> addRegion(const QString& name)
    {
        IdOf<Region> id;
        Region region;
        region.name = name;
        const auto done = m_project->transact(EditLabel{"Add region %1", {name}},
                                              [&](Writer& w) { id = w.insert(region); });
        return done ? id : IdOf<Region>();
    }
    QTemporaryDir m_dir;
    std::unique_ptr<Project> m_project;
    qint64 m_now = 0;
    int m_number = 0;
};

void TestJournalWords::init()
{
    m_now = QDateTime(QDate(2026, 11, 10), QTime(12, 0)).toMSecsSinceEpoch();
    Project::OpenOptions options;
    options.clock = Clock([this] { return m_now; });
    options.author = u"Ada"_s;
    m_project = std::move(
        *Project::create(m_dir.filePath(u"h%1.s3project"_s.arg(++m_number)), u"History"_s, options));
}

void TestJournalWords::pagesThroughEverything()
{
    for (int i = 0; i < 25; ++i)
        addRegion(u"R%1"_s.arg(i));
    QList<qint64> ids;
    qint64 before = 0;
    while (true) {
        const QList<Transaction> page = transactionsBefore(*m_project, {}, before, 10);
        if (page.isEmpty())
            break;
        for (const Transaction& transaction : page)
            ids.append(transaction.id);
        before = page.last().id;
    }
    QCOMPARE(ids.size(), m_project->transactionCount());
    QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
    QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), ids.size());
}

void TestJournalWords::filtersByTextPersonKindAndRecord()
{
    const auto styria = addRegion(u"Styria"_s);
    m_project->setAuthor(u"Béla"_s);
    addRegion(u"Upper Austria"_s);
    QVERIFY(m_project->transact(
        EditLabel{"Rename"},
        [&](Writer& w) { w.modify(styria, [](Region& r) { r.name = u"Steiermark"_s; }); }, {},
        u"own name"_s));
    const auto count = [&](const Filter& filter) {
        return transactionsBefore(*m_project, filter, 0, 100).size();
    };
    QCOMPARE(count({u"AUSTRIA upper"_s, {}, {}, {}}), 1);
    QCOMPARE(count({u"own name"_s, {}, {}, {}}), 1);
    QCOMPARE(count({u"no such word"_s, {}, {}, {}}), 0);
    QCOMPARE(count({{}, u"Béla"_s, {}, {}}), 2);
    QCOMPARE(count({u"rename"_s, u"Ada"_s, {}, {}}), 0);
    QCOMPARE(count({{}, {}, u"region"_s, {}}), 3);
    QCOMPARE(count({{}, {}, u"action"_s, {}}), 0);
    QCOMPARE(count({{}, {}, {}, styria}), 2);
    QCOMPARE(authors(*m_project), (QStringList{u"Ada"_s, u"Béla"_s}));
    QVERIFY(changedTables(*m_project).contains(u"region"_s));
    QVERIFY(!changedTables(*m_project).contains(u"action"_s));
}

void TestJournalWords::everyColumnAndCodeHasAWord()
{
    // Whatever table these stand in, they hold codes; a new record with one of them must not be forgotten.
    const QSet<QString> codes{
        u"answer"_s, u"confidence"_s, u"direction"_s, u"driver"_s, u"helix"_s,
        u"kind"_s,   u"level"_s,      u"method"_s,    u"mode"_s,   u"role"_s,
        u"scope"_s,  u"state"_s,      u"status"_s,    u"type"_s,   u"critical_mass_own"_s};
    for (const QString& table : m_project->schema().tables()) {
        QVERIFY2(tableName(table) != table, qPrintable(table));
        for (const SchemaColumn& column : m_project->schema().columns(table)) {
            QVERIFY2(!fieldName(column.name).contains(u'_'), qPrintable(column.name));
            QVERIFY2(!codes.contains(column.name) || isCode(table, column.name),
                     qPrintable(table + u'.' + column.name));
        }
    }
    QCOMPARE(fieldName(u"next_step_on"_s), u"Next step by"_s);
    QCOMPARE(codeText(u"transformative_activity"_s, u"status"_s, u"in_development"_s), u"In development"_s);
    QCOMPARE(codeText(u"evidence"_s, u"kind"_s, u"quantitative"_s), u"Figures"_s);
    QCOMPARE(codeText(u"gate_answer"_s, u"answer"_s, u"not_applicable"_s), u"Not applicable"_s);
    QCOMPARE(codeText(u"action"_s, u"type"_s, u"from_the_future"_s), u"From the future"_s);
}

void TestJournalWords::valuesReadLikeWords()
{
    IdOf<Action> id;
    QVERIFY(m_project->transact(EditLabel{"Add"}, [&](Writer& w) {
        TransformativeActivity activity;
        activity.title = u"Second life"_s;
        Organisation owner;
        owner.name = u"Fibre cluster"_s;
        Action action;
        action.activityId = w.insert(activity);
        action.ownerId = w.insert(owner);
        action.title = u"Pilot"_s;
        action.cost = 1200.5;
        id = w.insert(action);
    }));
    QVERIFY(m_project->transact(EditLabel{"Change"}, [&](Writer& w) {
        w.modify(id, [](Action& a) {
            a.ownerId.reset();
            a.status = ActionStatus::Running;
            a.startOn = QDate(2026, 3, 9);
            a.cost.reset();
        });
    }));
    const QList<RowChange> past = m_project->historyOf(id);
    QCOMPARE(past.size(), 2);
    QCOMPARE(titleEver(*m_project, past.at(1)), u"Pilot"_s);
    QHash<QString, QPair<QString, QString>> values;
    for (const ValueChange& value : valueChanges(*m_project, past.at(1)))
        values.insert(value.field, {value.before, value.after});
    QCOMPARE(values.size(), 4);
    QCOMPARE(values.value(u"Owner"_s).first, u"Fibre cluster"_s);
    QCOMPARE(values.value(u"Owner"_s).second, QString());
    QCOMPARE(values.value(u"Status"_s).second, u"Running"_s);
    QCOMPARE(values.value(u"Start"_s).second, QLocale().toString(QDate(2026, 3, 9), QLocale::ShortFormat));
    QCOMPARE(values.value(u"Cost"_s).first, QLocale().toString(1200.5));
    // A new record tells what it says, not what is empty.
    for (const ValueChange& value : valueChanges(*m_project, past.at(0)))
        QVERIFY(!value.after.isEmpty() && value.before.isEmpty());
}

void TestJournalWords::removedRecordsKeepTheirName()
{
    const auto from = addRegion(u"Styria"_s);
    const auto to = addRegion(u"Carinthia"_s);
    QVERIFY(m_project->transact(EditLabel{"Link"}, [&](Writer& w) { w.link(refOf(from), refOf(to)); }));
    const RowChange link = m_project->changesIn(m_project->transactions(1).at(0).id).at(0);
    QCOMPARE(titleEver(*m_project, link), u"Styria → Carinthia"_s);
    QVERIFY(m_project->transact(EditLabel{"Remove"}, [&](Writer& w) { w.remove(from); }));
    QCOMPARE(titleEver(*m_project, link), u"Styria (removed) → Carinthia"_s);
    const QList<RowChange> past = m_project->historyOf(from);
    QCOMPARE(titleEver(*m_project, past.last()), u"Styria"_s);
    QCOMPARE(displayName(past.last().kind), u"Removed"_s);
}

void TestJournalWords::undoAndAbandonedAreSaid()
{
    addRegion(u"Styria"_s);
    QVERIFY(m_project->undo());
    QList<Transaction> list = m_project->transactions(2);
    QCOMPARE(transactionText(*m_project, list.at(0)), u"Undone: Add region Styria"_s);
    QCOMPARE(stateText(list.at(0)), u"Undo"_s);
    QCOMPARE(stateText(list.at(1)), u"Taken back"_s);
    addRegion(u"Carinthia"_s);
    list = m_project->transactions(3);
    QCOMPARE(stateText(list.at(0)), QString());
    QCOMPARE(stateText(list.at(2)), u"Abandoned"_s);
}

void TestJournalWords::recentChangesCountNetEffects()
{
    const auto old = addRegion(u"Old"_s);
    m_now += qint64(20) * 24 * 3600 * 1000;
    const QDate today(2026, 11, 30);
    // Nothing within the week: the week of the last change is told.
    QCOMPARE(recentChanges(*m_project, today).to, QDate(2026, 11, 10));
    addRegion(u"New"_s);
    const auto gone = addRegion(u"Gone"_s);
    QVERIFY(m_project->transact(EditLabel{"R"}, [&](Writer& w) { w.remove(gone); }));
    QVERIFY(m_project->transact(EditLabel{"C"},
                                [&](Writer& w) { w.modify(old, [](Region& r) { r.name = u"Older"_s; }); }));
    addRegion(u"Undone"_s);
    QVERIFY(m_project->undo());
    const RecentChanges recent = recentChanges(*m_project, today);
    QCOMPARE(recent.from, QDate(2026, 11, 24));
    QCOMPARE(recent.to, today);
    QCOMPARE(recent.kinds.size(), 1);
    QCOMPARE(recent.kinds.at(0).added, 1);
    QCOMPARE(recent.kinds.at(0).changed, 1);
    QCOMPARE(recent.kinds.at(0).removed, 0);
    QCOMPARE(recent.edits, 6);
}

QTEST_GUILESS_MAIN(TestJournalWords)
#include "test_journal_words.moc"
