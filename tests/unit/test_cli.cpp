// SPDX-License-Identifier: GPL-3.0-or-later
// The command line program from outside: exit codes, places of faults, files left alone.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(file()); }
    void everyCommandHelps();
    void wrongUsage();
    void newInfoCheckHistoryUndo();
    void importNamesThePlaceOfAFault();
    void importByMapAndWarnings();
    void importAsksAndNamesTheOption();
    void exportGivesTheImportBack();
    void brokenFilesLeaveTheProjectAlone();
    void catalogueHas37();
    void sampleGoesThroughTheFiveLinesToAReport();
    void badFiles();

private:
    struct Outcome {
        int code = -1;
        QString out;
        QString err;
    };
    static Outcome run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(S3_BINARY_DIR) + u"/app/s3facilitator-cli"_s, arguments);
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QString file(const QString& name = u"p.s3project"_s) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QTemporaryDir m_folder;
};

void TestCli::everyCommandHelps()
{
    QVERIFY(run({u"--help"_s}).out.contains(u"catalogue"_s));
    for (const QString& command :
         {u"new"_s, u"info"_s, u"check"_s, u"history"_s, u"import"_s, u"export"_s, u"catalogue"_s, u"undo"_s,
          u"report"_s, u"minutes"_s, u"measures"_s, u"tally"_s, u"weights"_s, u"rank"_s}) {
        const Outcome help = run({command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.contains(u"Usage: s3facilitator-cli "_s + command), qPrintable(help.out));
    }
}

void TestCli::wrongUsage()
{
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({u"dance"_s}).code, 2);
    QCOMPARE(run({u"new"_s}).code, 2);
    QCOMPARE(run({u"new"_s, file(u"p.txt"_s)}).code, 2);
    QCOMPARE(run({u"new"_s, file(), u"--sample"_s, u"nowhere"_s}).code, 2);
    QCOMPARE(run({u"undo"_s, file(), u"--count"_s, u"x"_s}).code, 2);
    QCOMPARE(run({u"report"_s, file(), u"--out"_s, file(u"r.doc"_s)}).code, 2);
    QVERIFY(!QFile::exists(file()));
}

void TestCli::newInfoCheckHistoryUndo()
{
    QCOMPARE(run({u"new"_s, file(), u"--title"_s, u"Test"_s}).code, 0);
    QCOMPARE(run({u"new"_s, file()}).code, 3);
    write(u"d.csv"_s, "time,region,industry,value\n2020,AT,C,5\n2020,SI,C,7\n");
    QCOMPARE(run({u"import"_s, file(), file(u"d.csv"_s), u"--name"_s, u"Jobs"_s, u"--source"_s, u"S"_s}).code,
             0);
    const QJsonObject info =
        QJsonDocument::fromJson(run({u"info"_s, file(), u"--json"_s}).out.toUtf8()).object();
    QCOMPARE(info.value(u"title"_s).toString(), u"Test"_s);
    QCOMPARE(info.value(u"records"_s).toObject().value(u"dataset"_s).toInt(), 1);
    QCOMPARE(run({u"check"_s, file()}).code, 0);
    QCOMPARE(run({u"undo"_s, file()}).code, 0);
    QCOMPARE(run({u"undo"_s, file()}).code, 1);
    const QJsonArray history =
        QJsonDocument::fromJson(run({u"history"_s, file(), u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).toObject().value(u"kind"_s).toString(), u"undo"_s);
    QCOMPARE(run({u"history"_s, file(), u"--record"_s, u"00"_s}).code, 2);
    QCOMPARE(run({u"history"_s, file(), u"--record"_s, QString(32, u'A')}).code, 3);
    QVERIFY(!QFile::exists(file() + u".lock"_s));
}

void TestCli::importNamesThePlaceOfAFault()
{
    QCOMPARE(run({u"new"_s, file()}).code, 0);
    write(u"bad.csv"_s, "time,region,industry,value\n2020,AT,C,5\n2020,SI,C,seven\n");
    const Outcome refused = run({u"import"_s, file(), file(u"bad.csv"_s)});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(file(u"bad.csv"_s) + u":3:4: seven; expected "_s), qPrintable(refused.err));
    QVERIFY(!run({u"info"_s, file()}).out.contains(u"Data set"_s));
    QCOMPARE(run({u"import"_s, file(), file(u"bad.csv"_s), u"--skip-bad-rows"_s}).code, 1);
    QVERIFY(run({u"info"_s, file()}).out.contains(u"Data set"_s));
    QCOMPARE(run({u"import"_s, file(), file(u"none.csv"_s)}).code, 3);
}

void TestCli::importByMapAndWarnings()
{
    QCOMPARE(run({u"new"_s, file()}).code, 0);
    write(u"odd.csv"_s, "a;b;c;d\n2020;AT;C;5,5\n2020;SI;C;7,25\n2020;SI;C;7,25\n");
    const Outcome mapped =
        run({u"import"_s, file(), file(u"odd.csv"_s), u"--map"_s, u"time=a,region=b,industry=c,value=d"_s});
    QCOMPARE(mapped.code, 1);
    QVERIFY2(mapped.err.contains(u":4: says again what row 3 says"_s), qPrintable(mapped.err));
    QCOMPARE(run({u"import"_s, file(), file(u"odd.csv"_s), u"--map"_s, u"time=z"_s}).code, 2);
}

void TestCli::importAsksAndNamesTheOption()
{
    const QString formats = QStringLiteral(S3_TEST_DATA "/formats/");
    const auto import = [&](const QString& name, const QStringList& more) {
        return run(QStringList{u"import"_s, file(), formats + name} + more);
    };
    QCOMPARE(run({u"new"_s, file()}).code, 0);
    const std::pair<QString, QStringList> files[] = {
        {u"symbols.csv"_s, {u"--dash"_s, u"zero"_s}},
        {u"ambiguous.csv"_s, {u"--decimal"_s, u"comma"_s}},
        {u"duplicates.csv"_s, {u"--duplicates"_s, u"last"_s}},
        {u"totals.csv"_s, {u"--totals"_s, u"leave-out"_s}},
        {u"units.csv"_s, {u"--filter"_s, u"unit=THS"_s, u"--filter"_s, u"sex=T"_s}},
    };
    for (const auto& [name, answer] : files) {
        const Outcome asked = import(name, {});
        QCOMPARE(asked.code, 3);
        QVERIFY2(asked.err.contains(answer[0] + u' '), qPrintable(asked.err));
        QVERIFY(!run({u"info"_s, file()}).out.contains(u"Data set"_s));
        const Outcome answered = import(name, answer);
        QVERIFY2(answered.code == (name == u"duplicates.csv"_s ? 1 : 0), qPrintable(answered.err));
        QCOMPARE(run({u"undo"_s, file()}).code, 0);
    }
    QCOMPARE(import(u"symbols.csv"_s, {u"--dash"_s, u"perhaps"_s}).code, 2);
    QCOMPARE(import(u"units.csv"_s, {u"--filter"_s, u"colour=red"_s}).code, 2);
    QCOMPARE(import(u"totals.csv"_s, {u"--totals"_s, u"some"_s}).code, 2);
    QCOMPARE(import(u"sdmx_csv_2.csv"_s, {}).code, 1);
    QVERIFY(import(u"jsonstat_collection.json"_s, {}).err.contains(u"--fixed industry=CODE"_s));
    const Outcome first = import(u"jsonstat_collection.json"_s, {u"--fixed"_s, u"industry=TOTAL"_s});
    QCOMPARE(first.code, 1);
    QVERIFY2(first.err.contains(u"--part chooses another"_s), qPrintable(first.err));
}

void TestCli::exportGivesTheImportBack()
{
    const QString data = QStringLiteral(S3_TEST_DATA "/formats/eurostat_old.tsv");
    const QString out = file(u"out.csv"_s);
    QCOMPARE(run({u"new"_s, file()}).code, 0);
    QCOMPARE(run({u"import"_s, file(), data, u"--name"_s, u"First"_s}).code, 0);
    QCOMPARE(run({u"export"_s, file(), u"--dataset"_s, u"First"_s, u"--out"_s, out}).code, 0);
    QCOMPARE(run({u"import"_s, file(), out, u"--name"_s, u"Second"_s}).code, 0);
    const QString again = file(u"again.csv"_s);
    QCOMPARE(run({u"export"_s, file(), u"--dataset"_s, u"Second"_s, u"--out"_s, again}).code, 0);
    QFile first(out);
    QFile second(again);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    const QByteArray text = first.readAll();
    QVERIFY(text.contains("2008,SI,F,70.25,pb\n"));
    QVERIFY(text.contains("2010,SI,C,,mc\n"));
    QCOMPARE(second.readAll(), text);
    QCOMPARE(run({u"export"_s, file(), u"--dataset"_s, u"Third"_s, u"--out"_s, out}).code, 3);
    QCOMPARE(run({u"export"_s, file()}).code, 2);
}

void TestCli::brokenFilesLeaveTheProjectAlone()
{
    QCOMPARE(run({u"new"_s, file()}).code, 0);
    QFile project(file());
    QVERIFY(project.open(QIODevice::ReadOnly));
    const QByteArray before = project.readAll();
    project.close();
    const QDir folder(QStringLiteral(S3_TEST_DATA "/broken"));
    for (const QString& name : folder.entryList({u"*.csv"_s, u"*.txt"_s}, QDir::Files)) {
        const Outcome refused = run({u"import"_s, file(), folder.filePath(name)});
        QVERIFY2(refused.code == 3, qPrintable(name + u": "_s + QString::number(refused.code)));
        QVERIFY2(refused.err.startsWith(folder.filePath(name) + u':'), qPrintable(name + refused.err));
    }
    QVERIFY(project.open(QIODevice::ReadOnly));
    QCOMPARE(project.readAll(), before);
}

void TestCli::catalogueHas37()
{
    const QJsonArray services =
        QJsonDocument::fromJson(run({u"catalogue"_s, u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(services.size(), 37);
    int practices = 0;
    for (const QJsonValue& service : services)
        practices += service.toObject().value(u"origin"_s).toString() == u"best_practice"_s ? 1 : 0;
    QCOMPARE(practices, 23);
    QCOMPARE(run({u"catalogue"_s, u"--search"_s, u"xylophone"_s}).code, 1);
}

void TestCli::sampleGoesThroughTheFiveLinesToAReport()
{
    QCOMPARE(run({u"new"_s, file(), u"--sample"_s, u"alpine-composites"_s}).code, 0);
    QCOMPARE(run({u"check"_s, file()}).code, 0);
    for (const QString& ending : {u"pdf"_s, u"odt"_s, u"html"_s}) {
        const QString out = file(u"r."_s + ending);
        const Outcome written = run({u"report"_s, file(), u"--out"_s, out});
        QVERIFY2(written.code == 0, qPrintable(written.err));
        QVERIFY(QFileInfo(out).size() > 20'000);
    }
    QFile html(file(u"r.html"_s));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(html.readAll());
    for (const QString& word :
         {u"Base of evidence"_s, u"Identification"_s, u"Development"_s, u"Implementation"_s, u"Monitoring"_s,
          u"Eurostat"_s, u"Second-life composites"_s, u"<svg"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    QCOMPARE(run({u"report"_s, file(), u"--out"_s, u"/nowhere/at/all.pdf"_s}).code, 3);
    // The minutes of its discovery workshop; a title that names none is told with those there are.
    const Outcome none = run({u"minutes"_s, file(), u"--workshop"_s, u"x"_s, u"--out"_s, file(u"m.odt"_s)});
    QCOMPARE(none.code, 3);
    const QString title = none.err.section(u'"', 3, 3);
    QCOMPARE(run({u"minutes"_s, file(), u"--workshop"_s, title, u"--out"_s, file(u"m.doc"_s)}).code, 2);
    for (const QString& ending : {u"pdf"_s, u"odt"_s, u"html"_s}) {
        const QString out = file(u"m."_s + ending);
        const Outcome written = run({u"minutes"_s, file(), u"--workshop"_s, title, u"--out"_s, out});
        QVERIFY2(written.code == 0, qPrintable(written.err));
        QVERIFY(QFileInfo(out).size() > 5'000);
    }
}

void TestCli::badFiles()
{
    write(u"bad.s3project"_s, "no project");
    for (const QString& command : {u"info"_s, u"check"_s, u"undo"_s, u"history"_s}) {
        const Outcome refused = run({command, file(u"bad.s3project"_s)});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.startsWith(file(u"bad.s3project"_s) + u": not an S3 Facilitator project"_s),
                 qPrintable(refused.err));
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
