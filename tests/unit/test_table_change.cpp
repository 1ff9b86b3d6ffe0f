// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/TableChange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3::evidence;

class TestTableChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAddedGoneAndChangedApart();
    void aGapIsAnotherValueThanZero();
    void theOrderOfRowsAndCodesDoesNotMatter();
    void listsOnlySoMany();

private:
    static void add(ObservationTable& t, const QString& region, const QString& period,
                    std::optional<double> value)
    {
        t.add(t.regions().intern(region), t.industries().intern(u"C"_s), t.periods().intern(period), value);
    }
};

void TestTableChange::tellsAddedGoneAndChangedApart()
{
    ObservationTable before;
    add(before, u"AT"_s, u"2015"_s, 1);
    add(before, u"DE"_s, u"2015"_s, 2);
    add(before, u"FR"_s, u"2015"_s, 3);
    ObservationTable after;
    add(after, u"DE"_s, u"2015"_s, 2.5);
    add(after, u"DE"_s, u"2016"_s, 4);
    add(after, u"AT"_s, u"2015"_s, 1);
    const TableChange change = compareTables(before, after);
    QCOMPARE(change.same, 1);
    QCOMPARE(change.changed, 1);
    QCOMPARE(change.gone, 1);
    QCOMPARE(change.added, 1);
    QCOMPARE(change.cells.size(), 3);
    QCOMPARE(change.cells.at(0).region, u"DE"_s);
    QCOMPARE(change.cells.at(0).before, 2.0);
    QCOMPARE(change.cells.at(0).after, 2.5);
    QCOMPARE(change.cells.at(1).region, u"FR"_s);
    QVERIFY(!change.cells.at(1).after);
    QCOMPARE(change.cells.at(2).period, u"2016"_s);
    QVERIFY(!change.isNone());
}

void TestTableChange::aGapIsAnotherValueThanZero()
{
    ObservationTable before;
    add(before, u"AT"_s, u"2015"_s, std::nullopt);
    ObservationTable after;
    add(after, u"AT"_s, u"2015"_s, 0);
    QCOMPARE(compareTables(before, after).changed, 1);
    QVERIFY(compareTables(before, before).isNone());
}

void TestTableChange::theOrderOfRowsAndCodesDoesNotMatter()
{
    ObservationTable before;
    ObservationTable after;
    for (int i = 0; i < 50; ++i) {
        add(before, QString::number(i), u"2015"_s, i);
        add(after, QString::number(49 - i), u"2015"_s, 49 - i);
    }
    QVERIFY(compareTables(before, after).isNone());
    QCOMPARE(compareTables(before, after).same, 50);
}

void TestTableChange::listsOnlySoMany()
{
    ObservationTable after;
    for (int i = 0; i < 50; ++i)
        add(after, QString::number(i), u"2015"_s, i);
    const TableChange change = compareTables({}, after, 10);
    QCOMPARE(change.added, 50);
    QCOMPARE(change.cells.size(), 10);
}

QTEST_GUILESS_MAIN(TestTableChange)
#include "test_table_change.moc"
