// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/evidence/Classification.h"
#include "core/evidence/CodeVersions.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3::evidence;

class TestClassification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initS3Resources();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void readsFast();
    void holdsAsManyHeadingsAsPublished_data();
    void holdsAsManyHeadingsAsPublished();
    void everyHeadingHangsBelowAnother();
    void findsAnySpelling_data();
    void findsAnySpelling();
    void aLetterThatDoesNotFitIsNoCode();
    void rangesStandForTheirHeadings();
    void knowsLevelsParentsAndChildren();
    void namesFollowTheLanguage();
    void groupsForRelatedVariety();
    void liesWithinGroups();
    void schemesTellTheirVersion_data();
    void schemesTellTheirVersion();
    void codesTellTheirVersion();
    void freeCodesHaveNoVersion();
    void proposesASchemeByYears();
    void versionsMustNotMeet();
    void mixedCodesAreNamed();

private:
    static QStringList codesOf(const QVector<const CodeHeading*>& headings)
    {
        QStringList codes;
        for (const CodeHeading* heading : headings)
            codes.append(heading->code);
        return codes;
    }
};

void TestClassification::readsFast()
{
    QElapsedTimer timer;
    timer.start();
    qsizetype headings = 0;
    for (const CodeList list : {CodeList::Nace2, CodeList::Nace21, CodeList::Nuts2016, CodeList::Nuts2024})
        headings += qsizetype(Classification::of(list).headings().size());
    const qint64 first = timer.nsecsElapsed();
    timer.restart();
    for (int i = 0; i < 1000; ++i)
        headings += Classification::of(CodeList::Nuts2024).contains(u"AT31"_s);
    qInfo("four lists in %.2f ms; a look-up in %.0f ns", double(first) / 1e6,
          double(timer.nsecsElapsed()) / 1000);
    QVERIFY(headings > 5000);
    QVERIFY2(first < 500'000'000, "reading the lists would be felt, even on a busy machine");
}

void TestClassification::holdsAsManyHeadingsAsPublished_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QList<int>>("counts"); // by level, from the top
    QTest::newRow("NACE Rev. 2") << int(CodeList::Nace2) << QList<int>{0, 21, 88, 272, 615};
    QTest::newRow("NACE Rev. 2.1") << int(CodeList::Nace21) << QList<int>{0, 22, 87, 287, 651};
    // Of the 28 member states of 2016 and of the 27 of 2024, without the units outside of regions.
    QTest::newRow("NUTS 2016") << int(CodeList::Nuts2016) << QList<int>{28, 104, 281, 1348, 0};
    QTest::newRow("NUTS 2024") << int(CodeList::Nuts2024) << QList<int>{27, 92, 244, 1165, 0};
}

void TestClassification::holdsAsManyHeadingsAsPublished()
{
    QFETCH(int, list);
    QFETCH(QList<int>, counts);
    static const QSet<QString> neighbours = {u"AL"_s, u"CH"_s, u"IS"_s, u"LI"_s, u"ME"_s,
                                             u"MK"_s, u"NO"_s, u"RS"_s, u"TR"_s};
    QList<int> found(5);
    for (const CodeHeading& heading : Classification::of(CodeList(list)).headings())
        if (axisOf(CodeList(list)) == Axis::Industry ||
            (!neighbours.contains(heading.code.left(2)) && !isExtraRegio(heading.code)))
            ++found[heading.level];
    QCOMPARE(found, counts);
}

void TestClassification::everyHeadingHangsBelowAnother()
{
    for (const CodeList list : {CodeList::Nace2, CodeList::Nace21, CodeList::Nuts2016, CodeList::Nuts2024}) {
        const Classification& classification = Classification::of(list);
        const int top = axisOf(list) == Axis::Industry ? sectionLevel : countryLevel;
        for (const CodeHeading& heading : classification.headings()) {
            QVERIFY2(!heading.english.isEmpty(), qPrintable(heading.code));
            if (heading.level == top) {
                QVERIFY2(heading.parent.isEmpty(), qPrintable(heading.code));
                continue;
            }
            const CodeHeading* parent = classification.find(heading.parent);
            QVERIFY2(parent && parent->level == heading.level - 1, qPrintable(heading.code));
        }
    }
}

void TestClassification::findsAnySpelling_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("code");
    QTest::newRow("section") << u"C"_s << u"C"_s;
    QTest::newRow("division") << u"C10"_s << u"10"_s;
    QTest::newRow("digits") << u"10"_s << u"10"_s;
    QTest::newRow("small letter, blanks") << u" c10 "_s << u"10"_s;
    QTest::newRow("group") << u"10.1"_s << u"10.1"_s;
    QTest::newRow("group of Eurostat") << u"C101"_s << u"10.1"_s;
    QTest::newRow("class") << u"10.11"_s << u"10.11"_s;
    QTest::newRow("class with section") << u"C10.11"_s << u"10.11"_s;
    QTest::newRow("class of Eurostat") << u"C1011"_s << u"10.11"_s;
    QTest::newRow("class without dot") << u"1011"_s << u"10.11"_s;
    QTest::newRow("leading zero") << u"01"_s << u"01"_s;
    QTest::newRow("lost leading zero") << u"1"_s << QString();
    QTest::newRow("gap in the numbers") << u"C34"_s << QString();
    QTest::newRow("no such class") << u"9999"_s << QString();
    QTest::newRow("free") << u"Food"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestClassification::findsAnySpelling()
{
    QFETCH(QString, spelling);
    QFETCH(QString, code);
    const CodeHeading* heading = Classification::of(CodeList::Nace2).find(spelling);
    QCOMPARE(heading ? heading->code : QString(), code);
}

void TestClassification::aLetterThatDoesNotFitIsNoCode()
{
    QVERIFY(Classification::of(CodeList::Nace2).contains(u"J62"_s));
    QVERIFY(!Classification::of(CodeList::Nace21).contains(u"J62"_s));
    QVERIFY(Classification::of(CodeList::Nace21).contains(u"K62"_s));
    QVERIFY(!Classification::of(CodeList::Nace2).contains(u"D10"_s));
}

void TestClassification::rangesStandForTheirHeadings()
{
    const Classification& nace = Classification::of(CodeList::Nace2);
    QCOMPARE(codesOf(nace.meaning(u"B-E"_s)), QStringList({u"B"_s, u"C"_s, u"D"_s, u"E"_s}));
    QCOMPARE(codesOf(nace.meaning(u"M_N"_s)), QStringList({u"M"_s, u"N"_s}));
    QCOMPARE(codesOf(nace.meaning(u"BDE"_s)), QStringList({u"B"_s, u"D"_s, u"E"_s}));
    QCOMPARE(codesOf(nace.meaning(u"C10-C12"_s)), QStringList({u"10"_s, u"11"_s, u"12"_s}));
    QCOMPARE(codesOf(nace.meaning(u"C33-35"_s)), QStringList({u"33"_s, u"35"_s}));
    QCOMPARE(nace.meaning(u"A-U"_s).size(), 21);
    QVERIFY(nace.meaning(u"E-B"_s).isEmpty());
    QVERIFY(nace.meaning(u"C-10"_s).isEmpty());
    QVERIFY(nace.meaning(u"CAB"_s).isEmpty());
    QVERIFY(nace.meaning({}).isEmpty());
}

void TestClassification::knowsLevelsParentsAndChildren()
{
    const Classification& nace = Classification::of(CodeList::Nace2);
    QCOMPARE(nace.find(u"C1011"_s)->level, classLevel);
    QCOMPARE(nace.ancestor(u"10.11"_s, sectionLevel)->code, u"C"_s);
    QVERIFY(!nace.ancestor(u"C"_s, divisionLevel));
    QCOMPARE(codesOf(nace.children(u"C12"_s)), QStringList({u"12.0"_s}));
    QCOMPARE(nace.children(u"C"_s).size(), 24);
    QVERIFY(nace.children(u"01.11"_s).isEmpty());
    const Classification& nuts = Classification::of(CodeList::Nuts2024);
    QCOMPARE(nuts.ancestor(u"AT311"_s, countryLevel)->code, u"AT"_s);
    QCOMPARE(codesOf(nuts.children(u"AT2"_s)), QStringList({u"AT21"_s, u"AT22"_s}));
    QCOMPARE(Classification::of(CodeList::Nuts2016).find(u"UKN10"_s)->parent, u"UKN0"_s);
    QVERIFY(Classification::of(CodeList::Nuts2024).contains(u"EL30"_s));
    QVERIFY(!Classification::of(CodeList::Nuts2024).contains(u"GR30"_s));
}

void TestClassification::namesFollowTheLanguage()
{
    const Classification& nace = Classification::of(CodeList::Nace2);
    QCOMPARE(nace.officialName(u"C29"_s), u"Manufacture of motor vehicles, trailers and semi-trailers"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    QCOMPARE(nace.officialName(u"01.15"_s), u"Anbau von Tabak"_s);
    QCOMPARE(Classification::of(CodeList::Nace21).officialName(u"K"_s).left(17), u"Telecommunication"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(nace.officialName(u"free"_s).isEmpty());
}

void TestClassification::groupsForRelatedVariety()
{
    QCOMPARE(groupOf(u"10.11"_s, CodeList::Nace2, sectionLevel), u"C"_s);
    QCOMPARE(groupOf(u"C10.11"_s, CodeList::Nace2, divisionLevel), u"10"_s);
    QCOMPARE(groupOf(u"C10-C12"_s, CodeList::Nace2, sectionLevel), u"C"_s);
    QCOMPARE(groupOf(u"B-E"_s, CodeList::Nace2, sectionLevel), u"B-E"_s);
    QCOMPARE(groupOf(u"C"_s, CodeList::Nace2, divisionLevel), u"C"_s);
    QCOMPARE(groupOf(u"Food"_s, CodeList::Nace2, sectionLevel), u"Food"_s);
    QCOMPARE(groupOf(u"62"_s, CodeList::Nace21, sectionLevel), u"K"_s);
}

void TestClassification::liesWithinGroups()
{
    QVERIFY(liesWithin(u"10.1"_s, u"C"_s, CodeList::Nace2));
    QVERIFY(liesWithin(u"C10-C12"_s, u"B-E"_s, CodeList::Nace2));
    QVERIFY(liesWithin(u"AT311"_s, u"AT3"_s, CodeList::Nuts2024));
    QVERIFY(!liesWithin(u"C"_s, u"10"_s, CodeList::Nace2));
    QVERIFY(!liesWithin(u"B-F"_s, u"B-E"_s, CodeList::Nace2));
    QVERIFY(liesWithin(u"Graz"_s, u"Graz"_s, CodeList::Nuts2024));
    QVERIFY(!liesWithin(u"Graz"_s, u"AT"_s, CodeList::Nuts2024));
}

void TestClassification::schemesTellTheirVersion_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("version");
    const QString rev2 = u"NACE Rev. 2"_s;
    const QString rev21 = u"NACE Rev. 2.1"_s;
    for (const QString& scheme : {rev2, u"nace_r2"_s, u"NACE Rev.2 (A*10)"_s, u"WZ 2008"_s, u"ÖNACE 2008"_s,
                                  u"NOGA 2008"_s, u"ATECO 2007"_s, u"SKD 2008"_s, u"NAF rev. 2"_s})
        QTest::newRow(qPrintable(scheme)) << scheme << rev2;
    for (const QString& scheme : {rev21, u"NACE_R2_1"_s, u"nace_r21"_s, u"NACE Rev 2,1"_s, u"WZ 2025"_s,
                                  u"ÖNACE 2025"_s, u"NOGA 2025"_s})
        QTest::newRow(qPrintable(scheme)) << scheme << rev21;
    QTest::newRow("NUTS 2016") << u"NUTS 2016"_s << u"NUTS 2016"_s;
    QTest::newRow("NUTS 2021") << u"nuts-2 2021"_s << u"NUTS 2021"_s;
    QTest::newRow("NUTS2024") << u"NUTS2024"_s << u"NUTS 2024"_s;
    for (const QString& scheme : {u"NAICS 2017"_s, u"NACE"_s, u"NACE Rev. 1.1"_s, u"Cantons"_s, QString()})
        QTest::newRow(qPrintable(u"none: "_s + scheme)) << scheme << QString();
}

void TestClassification::schemesTellTheirVersion()
{
    QFETCH(QString, scheme);
    QFETCH(QString, version);
    QCOMPARE(versionOfScheme(scheme), version);
}

void TestClassification::codesTellTheirVersion()
{
    QCOMPARE(recogniseList({u"C10"_s, u"J62"_s, u"G45"_s}, Axis::Industry), CodeList::Nace2);
    QCOMPARE(recogniseList({u"C10"_s, u"K62"_s}, Axis::Industry), CodeList::Nace21);
    QCOMPARE(recogniseList({u"A"_s, u"B-E"_s, u"R-U"_s, u"TOTAL"_s}, Axis::Industry), CodeList::Nace2);
    QCOMPARE(recogniseList({u"A"_s, u"B-E"_s, u"S-V"_s}, Axis::Industry), CodeList::Nace21);
    QVERIFY(!recogniseList({u"A"_s, u"B"_s, u"C"_s}, Axis::Industry));
    QCOMPARE(recogniseList({u"AT31"_s, u"NL31"_s, u"CH01"_s}, Axis::Region), CodeList::Nuts2016);
    QCOMPARE(recogniseList({u"AT31"_s, u"NL35"_s, u"CH01"_s}, Axis::Region), CodeList::Nuts2024);
    const QStringList neighbours = {u"AT31"_s, u"CH01"_s, u"UKI3"_s, u"DEZZ"_s, u"AT"_s};
    QVERIFY2(!recogniseList(neighbours, Axis::Region), "only one list holds neighbours: that proves nothing");
}

void TestClassification::freeCodesHaveNoVersion()
{
    const QStringList states = {u"BW"_s, u"BY"_s, u"BE"_s, u"BB"_s, u"HB"_s, u"HH"_s};
    QVERIFY(!recogniseList(states, Axis::Region));
    QCOMPARE(proposedScheme(states, Axis::Region, {u"2015"_s}), QString());
    QCOMPARE(proposedScheme({u"Food"_s, u"Cars"_s}, Axis::Industry, {u"2015"_s}), QString());
    QCOMPARE(mixedVersions(states, Axis::Region), QString());
}

void TestClassification::proposesASchemeByYears()
{
    const QStringList sections = {u"A"_s, u"B"_s, u"C"_s};
    QCOMPARE(proposedScheme(sections, Axis::Industry, {u"2015"_s, u"2026"_s}), u"NACE Rev. 2"_s);
    QCOMPARE(proposedScheme(sections, Axis::Industry, {u"2025-Q1"_s, u"2026"_s}), u"NACE Rev. 2.1"_s);
    QCOMPARE(proposedScheme({u"AT"_s, u"DE"_s}, Axis::Region, {u"2015"_s}), u"NUTS"_s);
}

void TestClassification::versionsMustNotMeet()
{
    const CodesInUse old{u"WZ 2008"_s, {u"C"_s}};
    const CodesInUse recent{u"NACE Rev. 2.1"_s, {u"C"_s}};
    QVERIFY(versionConflict(old, recent, Axis::Industry).contains(u"NACE Rev. 2.1"_s));
    QCOMPARE(versionConflict(old, {u"NACE Rev. 2"_s, {u"C"_s}}, Axis::Industry), QString());
    QVERIFY2(!versionConflict({{}, {u"J62"_s}}, {{}, {u"K62"_s}}, Axis::Industry).isEmpty(),
             "by their codes");
    QVERIFY(!versionConflict({u"NUTS 2021"_s, {}}, {u"NUTS 2016"_s, {}}, Axis::Region).isEmpty());
    QVERIFY2(!versionConflict({{}, {u"NL31"_s}}, {{}, {u"NL35"_s}}, Axis::Region).isEmpty(),
             "two comparators");
    QCOMPARE(versionConflict({{}, {u"Graz"_s}}, {u"NUTS 2024"_s, {u"AT22"_s}}, Axis::Region), QString());
}

void TestClassification::mixedCodesAreNamed()
{
    const QString said = mixedVersions({u"C10"_s, u"J62"_s, u"K62"_s}, Axis::Industry);
    QVERIFY(said.contains(u"J62"_s) && said.contains(u"K62"_s) && !said.contains(u"C10"_s));
    QCOMPARE(mixedVersions({u"C10"_s, u"K62"_s, u"TOTAL"_s}, Axis::Industry), QString());
    QVERIFY(strangersToScheme({u"NACE Rev. 2"_s, {u"C"_s, u"K62"_s}}, Axis::Industry).contains(u"K62"_s));
    QCOMPARE(strangersToScheme({u"NUTS 2016"_s, {u"C"_s}}, Axis::Industry), QString());
}

QTEST_GUILESS_MAIN(TestClassification)
#include "test_classification.moc"
