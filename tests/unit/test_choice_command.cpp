// SPDX-License-Identifier: GPL-3.0-or-later
// s3facilitator-cli tally, weights and rank from outside: files, formats, places of faults, exit codes. The
// numbers are held against an independent computation by tests/data/choice/check.py.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChoiceCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAndColumns_data();
    void filesAndColumns();
    void formatsOfText_data();
    void formatsOfText();
    void overBudget();
    void ranksBeyondTheNumberOfOptions();
    void groupsAreHidden();
    void badBallots_data();
    void badBallots();
    void weightsOfPairs();
    void halfAMatrixIsEnough();
    void badMatrices_data();
    void badMatrices();
    void ranksInInputOrder();
    void badTables_data();
    void badTables();
    void wrongUse_data();
    void wrongUse();

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
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("cannot write the test data");
        return file(name);
    }
    QString read(const QString& name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }
    Outcome tally(const QByteArray& ballots, const QString& method, const QStringList& more = {}) const
    {
        return run(QStringList{u"tally"_s, write(u"b.csv"_s, ballots), u"--method"_s, method, u"--out"_s,
                               file(u"out"_s)} +
                   more);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestChoiceCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestChoiceCommand::filesAndColumns_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("options");
    QTest::newRow("rank")
        << u"rank"_s
        << u"option,borda_n1_0,borda_unranked_zero,rank_borda_competition,mean_rank,median_rank,"
           "sd_rank_sample,q1_rank_type7,q3_rank_type7,first_places,copeland\n"
           "\"Light, fast\",2,2,1,1,1,0,1,1,2,1\nB,0,0,2,2,2,0,2,2,0,-1\n"_s;
    QTest::newRow("approval") << u"approval"_s
                              << u"option,approvals,share_of_ballots,rank_competition\n"
                                 "\"Light, fast\",2,1,1\nB,0,0,2\n"_s;
    QTest::newRow("dots") << u"dots"_s
                          << u"option,dots,voters_supporting,share_of_dots,rank_competition\n"
                             "\"Light, fast\",2,2,1,1\nB,0,0,0,2\n"_s;
    QTest::newRow("scale")
        << u"scale"_s
        << u"option,n,missing,mean,median,sd_sample,q1_type7,q3_type7,consensus_tastle_wierman\n"
           "\"Light, fast\",2,0,1,1,0,1,1,1\nB,0,2,,,,,,\n"_s;
}

void TestChoiceCommand::filesAndColumns()
{
    QFETCH(QString, method);
    QFETCH(QString, options);
    const Outcome done = tally("voter,\"Light, fast\",B\nP1,1,\nP2,1,\n", method);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.err, QString());
    QCOMPARE(read(u"out/options.csv"_s), options);
    const QString group = read(u"out/group.csv"_s);
    QVERIFY2(group.startsWith(u"item,value\nvoters,2\noptions,2\nrejected_ballots,0\nempty_ballots,0\n"_s),
             qPrintable(group));
    QCOMPARE(group.contains(u"\nkendall_w_tie_corrected,1\nchi_square,2\ndegrees_of_freedom,1\n"
                            "condorcet_winner,\"Light, fast\"\n"_s),
             method == u"rank"_s);
    QVERIFY(!QFile::exists(file(u"out/by_group.csv"_s)));
}

void TestChoiceCommand::formatsOfText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("voter,A,B\nP1,4.5,1\nP2,2,3\n");
    QTest::newRow("semicolon, decimal comma") << QByteArray("voter;A;B\r\nP1;4,5;1\r\nP2;2;3\r\n");
    QTest::newRow("tab") << QByteArray("voter\tA\tB\nP1\t4.5\t1\nP2\t2\t3\n");
    QTest::newRow("byte order mark, empty rows")
        << QByteArray("\xEF\xBB\xBFvoter,A,B\nP1,4.5,1\n,,\n\nP2,2,3\n,,\n");
    QTest::newRow("sep line") << QByteArray("sep=;\nvoter;A;B\nP1;4,5;1\nP2;2;3\n");
}

void TestChoiceCommand::formatsOfText()
{
    QFETCH(QByteArray, text);
    QCOMPARE(tally(text, u"scale"_s, {u"--scale"_s, u"1:5"_s}).err, QString());
    QVERIFY2(read(u"out/options.csv"_s).contains(u"\nA,2,0,3.25,3.25,"_s),
             qPrintable(read(u"out/options.csv"_s)));
}

void TestChoiceCommand::overBudget()
{
    const Outcome done = tally("voter,A,B\nP1,3,2\nP2,4,2\nP3,0,1\n", u"dots"_s, {u"--budget"_s, u"5"_s});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.err,
             file(u"b.csv"_s) + u":3: the ballot of voter P2 does not count: 6 dots, 5 are allowed\n"_s);
    QVERIFY(read(u"out/options.csv"_s).contains(u"\nA,3,1,0.5,1\nB,3,2,0.5,1\n"_s));
    QVERIFY(read(u"out/group.csv"_s).contains(u"voters,2\noptions,2\nrejected_ballots,1\n"_s));
    const Outcome capped =
        tally("voter,A,B\nP1,3,2\n", u"dots"_s, {u"--budget"_s, u"5"_s, u"--cap"_s, u"2"_s});
    QVERIFY2(capped.err.contains(u"b.csv:2: the ballot of voter P1 does not count: more than 2 dots for A"_s),
             qPrintable(capped.err));
}

void TestChoiceCommand::ranksBeyondTheNumberOfOptions()
{
    const Outcome done = tally("voter,A,B\nP1,11,2\nP2,1,2\n", u"rank"_s);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.err, file(u"b.csv"_s) + u":2:2: rank 11 among 2 options; only the order counts\n"_s);
    QVERIFY(read(u"out/options.csv"_s).contains(u"\nA,1,1,1,1.5,"_s));
}

void TestChoiceCommand::groupsAreHidden()
{
    const QByteArray ballots = "voter,group,A,B\n1,business,5,1\n2,business,4,\n3,business,3,\n4,public,1,5\n"
                               "5,research,2,2\n6,research,2,2\n7,research,2,2\n";
    QCOMPARE(tally(ballots, u"scale"_s).code, 0);
    const QStringList lines = read(u"out/by_group.csv"_s).split(u'\n');
    QVERIFY(lines.at(0).startsWith(u"group,voters,shown,option,n,missing,mean,"_s));
    // One of "public" is hidden, and "business" (the first of the smallest) so that it cannot be worked out.
    QCOMPARE(lines.at(1), u"business,3,no,A,,,,,,,,"_s);
    QCOMPARE(lines.at(3), u"public,1,no,A,,,,,,,,"_s);
    QVERIFY2(lines.at(5).startsWith(u"research,3,yes,A,3,0,2,2,0,"_s), qPrintable(lines.at(5)));
    // With a minimum of one nothing is; an earlier file does not outlive ballots without groups.
    QCOMPARE(tally(ballots, u"scale"_s, {u"--min-group"_s, u"1"_s}).code, 0);
    QVERIFY(!read(u"out/by_group.csv"_s).contains(u",no,"_s));
    QCOMPARE(tally("voter,A\n1,2\n", u"scale"_s).code, 0);
    QVERIFY(!QFile::exists(file(u"out/by_group.csv"_s)));
}

void TestChoiceCommand::badBallots_data()
{
    QTest::addColumn<QByteArray>("ballots");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("message"); // behind the file's name
    QTest::newRow("word") << QByteArray("voter,A,B\nP1,1,first\n") << u"rank"_s
                          << u":2:3: cannot be understood: first; expected a rank of 1 or more"_s;
    QTest::newRow("rank 0") << QByteArray("voter,A,B\nP1,0,1\n") << u"rank"_s
                            << u":2:2: cannot be understood: 0; expected a rank of 1 or more"_s;
    QTest::newRow("half approval") << QByteArray("voter,A,B\nP1,1,0.5\n") << u"approval"_s
                                   << u":2:3: cannot be understood: 0.5; expected 0, 1 or empty"_s;
    QTest::newRow("negative dots") << QByteArray("voter,A,B\nP1,-1,1\n") << u"dots"_s << u":2:2: "_s;
    QTest::newRow("part of a dot") << QByteArray("voter,A,B\nP1,1.5,1\n") << u"dots"_s << u":2:2: "_s;
    QTest::newRow("beyond the scale") << QByteArray("voter,group,A,B\nP1,x,5,6\n") << u"scale"_s
                                      << u":2:4: cannot be understood: 6; expected a score from 1 to 5"_s;
    QTest::newRow("twice") << QByteArray("voter,A,B\nP1,1,2\nP2,1,2\nP1,2,1\n") << u"rank"_s
                           << u":4:1: cannot be understood: P1 has a ballot in row 2 already"_s;
    QTest::newRow("nobody") << QByteArray("voter,A,B\n,1,2\n") << u"rank"_s << u":2:1: "_s;
    QTest::newRow("too short") << QByteArray("voter,A,B\nP1,1,2\nP2,1\n") << u"rank"_s
                               << u":3: cannot be understood: the row has 2 cells; expected 3"_s;
    QTest::newRow("too long") << QByteArray("voter,A,B\nP1,1,2\nP2,1,2,2\n") << u"rank"_s << u":3: "_s;
    QTest::newRow("option twice") << QByteArray("voter,A,A\nP1,1,2\n") << u"rank"_s
                                  << u":1:3: cannot be understood: A occurs twice"_s;
    QTest::newRow("no option") << QByteArray("voter,group\nP1,x\n") << u"rank"_s << u":1:1: "_s;
    QTest::newRow("nothing") << QByteArray() << u"rank"_s
                             << u": cannot be understood: there is nothing in it"_s;
}

void TestChoiceCommand::badBallots()
{
    QFETCH(QByteArray, ballots);
    QFETCH(QString, method);
    QFETCH(QString, message);
    const Outcome done = tally(ballots, method);
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.startsWith(file(u"b.csv"_s) + message), qPrintable(done.err));
    QVERIFY(!QFile::exists(file(u"out"_s)));
}

void TestChoiceCommand::weightsOfPairs()
{
    const QString consistent = write(u"m.csv"_s, ",\"Mass, critical\",B\n\"Mass, critical\",1,4\nB,1/4,1\n");
    const Outcome done = run({u"weights"_s, consistent});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, u"criterion,weight\n\"Mass, critical\",0.8\nB,0.2\nlambda_max,2\nci,0\ncr,0\n"_s);
    // Rows in another order than columns; A over B over C over A contradict one another.
    const Outcome odd = run({u"weights"_s, write(u"m.csv"_s, "x;A;B;C\nC;9;1/2;1\nA;1;2;1/9\nB;0,5;1;2\n")});
    QCOMPARE(odd.code, 1);
    QVERIFY2(odd.err.contains(u"m.csv: the judgements contradict one another: consistency ratio "_s),
             qPrintable(odd.err));
    QVERIFY2(odd.err.contains(
                 u"m.csv:3:3: most out of line: A against B is 2, the weights say 0.606 (about 1/2)"_s),
             qPrintable(odd.err));
    QVERIFY(odd.out.contains(u"\nlambda_max,4."_s));
}

void TestChoiceCommand::halfAMatrixIsEnough()
{
    const Outcome half = run({u"weights"_s, write(u"m.csv"_s, ",A,B,C\nA,,2,6\nB,,,3\nC,,,\n")});
    const Outcome whole = run({u"weights"_s, write(u"m.csv"_s, ",A,B,C\nA,1,2,6\nB,1/2,1,3\nC,1/6,1/3,1\n")});
    QCOMPARE(half.code, 0);
    QCOMPARE(half.out, whole.out);
}

void TestChoiceCommand::badMatrices_data()
{
    QTest::addColumn<QByteArray>("matrix");
    QTest::addColumn<QString>("message");
    QTest::newRow("word") << QByteArray(",A,B\nA,1,much\nB,1/3,1\n")
                          << u":2:3: cannot be understood: much; expected a number above 0"_s;
    QTest::newRow("zero") << QByteArray(",A,B\nA,1,0\nB,1/3,1\n") << u":2:3: "_s;
    QTest::newRow("over zero") << QByteArray(",A,B\nA,1,3/0\nB,1/3,1\n") << u":2:3: "_s;
    QTest::newRow("diagonal") << QByteArray(",A,B\nA,2,3\nB,1/3,1\n")
                              << u":2:2: cannot be understood: A against A is 2; expected 1"_s;
    QTest::newRow("mirror") << QByteArray(",A,B\nA,1,3\nB,1/2,1\n")
                            << u":3:2: cannot be understood: B against A is 1/2, but the other way round 3"_s;
    QTest::newRow("missing") << QByteArray(",A,B,C\nA,1,3,\nB,1/3,1,2\nC,,1/2,1\n")
                             << u":2:4: cannot be understood: A against C is not judged"_s;
    QTest::newRow("unknown row") << QByteArray(",A,B\nA,1,3\nC,1/3,1\n")
                                 << u":3:1: cannot be understood: C names no column; expected A, B"_s;
    QTest::newRow("row twice") << QByteArray(",A,B\nA,1,3\nA,1,3\n") << u":3:1: "_s;
    QTest::newRow("row missing") << QByteArray(",A,B\nA,1,3\n") << u":1:3: "_s;
}

void TestChoiceCommand::badMatrices()
{
    QFETCH(QByteArray, matrix);
    QFETCH(QString, message);
    const Outcome done = run({u"weights"_s, write(u"m.csv"_s, matrix)});
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.startsWith(file(u"m.csv"_s) + message), qPrintable(done.err));
    QCOMPARE(done.out, QString());
}

void TestChoiceCommand::ranksInInputOrder()
{
    const QString table = write(u"a.csv"_s, "name;Cost;Reach\nLow;10;1\nHigh;20;5\nMiddle;15;3,0\n");
    const QString weights = write(u"w.csv"_s, "criterion,weight,direction\nReach,60,max\nCost,40,MIN\n");
    const Outcome done = run({u"rank"_s, table, weights, u"--method"_s, u"wsm"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, u"alternative,score,rank\nLow,0.4,3\nHigh,0.6,1\nMiddle,0.5,2\n"_s);
    const Outcome robust =
        run({u"rank"_s, table, weights, u"--method"_s, u"wsm"_s, u"--robust"_s, u"1000"_s});
    QVERIFY(robust.out.startsWith(
        u"alternative,score,rank,acceptability_1,acceptability_2,acceptability_3\nLow,0.4,3,"_s));
    // The seed is fixed.
    QCOMPARE(run({u"rank"_s, table, weights, u"--method"_s, u"wsm"_s, u"--robust"_s, u"1000"_s}).out,
             robust.out);
}

void TestChoiceCommand::badTables_data()
{
    QTest::addColumn<QByteArray>("alternatives");
    QTest::addColumn<QByteArray>("weights");
    QTest::addColumn<QString>("message");
    const QByteArray table = "name,Cost\nLow,10\nHigh,20\n";
    const QByteArray weights = "criterion,weight,direction\nCost,40,min\n";
    QTest::newRow("missing value") << QByteArray("name,Cost\nLow,\n") << weights
                                   << u"a.csv:2:2: cannot be understood: empty; expected a number"_s;
    QTest::newRow("word") << QByteArray("name,Cost\nLow,dear\n") << weights << u"a.csv:2:2: "_s;
    QTest::newRow("no weight") << QByteArray("name,Cost,Reach\nLow,1,2\n") << weights
                               << u"a.csv:1:3: cannot be understood: Reach has no weight"_s;
    QTest::newRow("no column") << table << weights + "Reach,60,max\n"
                               << u"w.csv:3:1: cannot be understood: Reach is no column of "_s;
    QTest::newRow("alternative twice") << table + "Low,30\n" << weights << u"a.csv:4:1: "_s;
    QTest::newRow("no alternative") << QByteArray("name,Cost\n") << weights << u"a.csv: "_s;
    QTest::newRow("direction") << table << QByteArray("criterion,weight,direction\nCost,40,up\n")
                               << u"w.csv:2:3: cannot be understood: up; expected max or min"_s;
    QTest::newRow("negative weight") << table << QByteArray("criterion,weight,direction\nCost,-1,min\n")
                                     << u"w.csv:2:2: "_s;
    QTest::newRow("all weights 0") << table << QByteArray("criterion,weight,direction\nCost,0,min\n")
                                   << u"w.csv: cannot be understood: no criterion has a weight"_s;
    QTest::newRow("criterion twice") << table << weights + "Cost,1,max\n" << u"w.csv:3:1: "_s;
    QTest::newRow("no direction") << table << QByteArray("criterion,weight\nCost,40\n") << u"w.csv:1:1: "_s;
}

void TestChoiceCommand::badTables()
{
    QFETCH(QByteArray, alternatives);
    QFETCH(QByteArray, weights);
    QFETCH(QString, message);
    const Outcome done = run(
        {u"rank"_s, write(u"a.csv"_s, alternatives), write(u"w.csv"_s, weights), u"--method"_s, u"topsis"_s});
    QCOMPARE(done.code, 3);
    QVERIFY2(done.err.startsWith(file(message.section(u':', 0, 0)) + message.mid(message.indexOf(u':'))),
             qPrintable(done.err));
    QCOMPARE(done.out, QString());
}

void TestChoiceCommand::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString b = u"b.csv"_s;
    QTest::newRow("no method") << QStringList{u"tally"_s, b, u"--out"_s, u"o"_s};
    QTest::newRow("unknown method") << QStringList{u"tally"_s, b,          u"--method"_s,
                                                   u"dance"_s, u"--out"_s, u"o"_s};
    QTest::newRow("no folder") << QStringList{u"tally"_s, b, u"--method"_s, u"rank"_s};
    QTest::newRow("budget of a ranking")
        << QStringList{u"tally"_s, b, u"--method"_s, u"rank"_s, u"--out"_s, u"o"_s, u"--budget"_s, u"5"_s};
    QTest::newRow("budget 0") << QStringList{u"tally"_s, b,      u"--method"_s, u"dots"_s,
                                             u"--out"_s, u"o"_s, u"--budget"_s, u"0"_s};
    QTest::newRow("scale upside down")
        << QStringList{u"tally"_s, b, u"--method"_s, u"scale"_s, u"--out"_s, u"o"_s, u"--scale"_s, u"5:1"_s};
    QTest::newRow("two files") << QStringList{u"weights"_s, b, b};
    QTest::newRow("rank without method") << QStringList{u"rank"_s, b, b};
    QTest::newRow("draws") << QStringList{u"rank"_s, b, b, u"--method"_s, u"wsm"_s, u"--robust"_s, u"0"_s};
}

void TestChoiceCommand::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Outcome done = run(arguments);
    QCOMPARE(done.code, 2);
    QVERIFY2(done.err.contains(u"Usage: s3facilitator-cli "_s + arguments.first()), qPrintable(done.err));
}

QTEST_GUILESS_MAIN(TestChoiceCommand)
#include "test_choice_command.moc"
