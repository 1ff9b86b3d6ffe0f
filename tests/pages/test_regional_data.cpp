// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Observations.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestRegionalData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsTheGoodRowsOfAFile();
    void goingBackImportsNothing();
    void sourceIsRequired();
    void undoneImportLeavesAnEmptyPage();
    void editsTheSource();
    void picture();

private:
    /// Two regions, three industries, two years; one row that is no number and one contradiction.
    static QString table(test::PageHarness& harness)
    {
        const QString path = harness.folder.filePath(u"jobs_by_region.csv"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("time;region;industry;value\n"
                       "2010;AT31;C;100,5\n2010;AT31;F;50,5\n2010;AT31;K;:\n"
                       "2010;AT32;C;50,5\n2010;AT32;F;100,5\n2010;AT32;K;30,5\n"
                       "2015;AT31;C;120,5\n2015;AT31;F;40,5\n2015;AT31;K;\n"
                       "2015;AT32;C;40,5\n2015;AT32;F;many\n2015;AT32;K;31,5\n");
        return path;
    }
    static void walkTo(test::PageHarness& harness, const QString& path)
    {
        harness.dialogs.openAnswer = path;
        QTest::mouseClick(harness.find<QPushButton>("firstImport"), Qt::LeftButton);
        QTest::mouseClick(harness.find<QPushButton>("importChoose"), Qt::LeftButton);
        QCOMPARE(harness.find<QComboBox>("importSeparator")->currentData().toInt(), int(';'));
        QCOMPARE(harness.find<QComboBox>("importRegionColumn")->currentText(), u"region"_s);
        QCOMPARE(harness.find<DataTable>("importPreview")->model()->rowCount(), 12);
        QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
        harness.find<QLineEdit>("importForm.source")->setText(u"A statistical office"_s);
        harness.find<QLineEdit>("importForm.measure")->setText(u"Jobs"_s);
    }
    static void readFile(test::PageHarness& harness)
    {
        auto* next = harness.find<QPushButton>("importNext");
        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_VERIFY(next->isEnabled());
    }
    static void import(test::PageHarness& harness)
    {
        walkTo(harness, table(harness));
        readFile(harness);
        QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
    }
};

void TestRegionalData::importsTheGoodRowsOfAFile()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    walkTo(harness, table(harness));
    readFile(harness);
    auto* rejected = harness.find<DataTable>("importRejected");
    QCOMPARE(rejected->model()->rowCount(), 1);
    QVERIFY(rejected->isVisible());
    QVERIFY(harness.find<QPushButton>("importNext")->text().contains(u"11 good rows"_s));
    QCOMPARE(harness.project->count<Dataset>(), 0);
    QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
    QCOMPARE(harness.project->count<Dataset>(), 1);
    const Dataset stored = harness.project->all<Dataset>().first();
    QCOMPARE(stored.title, u"Jobs by region"_s);
    QCOMPARE(stored.source, u"A statistical office"_s);
    QCOMPARE(stored.observationCount, 11);
    QCOMPARE(*evidence::loadObservations(*harness.project, stored).value(0), 100.5);
    QVERIFY(harness.find<QLineEdit>("datasetForm.source")->isVisible());
    QTest::mouseClick(harness.find<QPushButton>("seeSpecialisation"), Qt::LeftButton);
    QCOMPARE(harness.navigator.openedTool, u"specialisation"_s);
}

void TestRegionalData::goingBackImportsNothing()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    walkTo(harness, table(harness));
    readFile(harness);
    QTest::mouseClick(harness.find<QPushButton>("importBack"), Qt::LeftButton);
    QTest::mouseClick(harness.find<QPushButton>("importCancel"), Qt::LeftButton);
    QCOMPARE(harness.project->count<Dataset>(), 0);
    QVERIFY(harness.find<QPushButton>("firstImport")->isVisible());
}

void TestRegionalData::sourceIsRequired()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    walkTo(harness, table(harness));
    harness.find<QLineEdit>("importForm.source")->clear();
    QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
    QVERIFY(harness.find<QLineEdit>("importForm.source")->isVisible());
    readFile(harness);
}

void TestRegionalData::undoneImportLeavesAnEmptyPage()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    import(harness);
    QVERIFY(harness.project->undo().ok());
    QVERIFY(harness.find<QPushButton>("firstImport")->isVisible());
    QVERIFY(harness.project->redo().ok());
    QVERIFY(harness.find<QLineEdit>("datasetForm.source")->isVisible());
}

void TestRegionalData::editsTheSource()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    import(harness);
    auto* source = harness.find<QLineEdit>("datasetForm.source");
    QVERIFY(source);
    source->setText(QString());
    QTest::keyClicks(source, u"Another office"_s);
    QTest::keyClick(source, Qt::Key_Return);
    QCOMPARE(harness.project->all<Dataset>().first().source, u"Another office"_s);
}

/// The way to look at the page: S3_PICTURES names a folder, S3_TABLE a table file to import.
void TestRegionalData::picture()
{
    const QString folder = qEnvironmentVariable("S3_PICTURES");
    if (folder.isEmpty())
        QSKIP("S3_PICTURES names no folder");
    test::PageHarness harness;
    harness.open(u"regional_data"_s);
    QVERIFY(harness.grab(folder + u"/regional_data_empty.png"_s));
    harness.dialogs.openAnswer = qEnvironmentVariable("S3_TABLE", table(harness));
    QTest::mouseClick(harness.find<QPushButton>("firstImport"), Qt::LeftButton);
    QVERIFY(harness.grab(folder + u"/regional_data_file.png"_s));
    QTest::mouseClick(harness.find<QPushButton>("importChoose"), Qt::LeftButton);
    QVERIFY(harness.grab(folder + u"/regional_data_columns.png"_s));
    QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
    QVERIFY(harness.grab(folder + u"/regional_data_source.png"_s));
    harness.find<QLineEdit>("importForm.source")->setText(u"Eurostat, namq_10_a10_e, yearly means"_s);
    harness.find<QLineEdit>("importForm.measure")->setText(u"Employees"_s);
    harness.find<QLineEdit>("importForm.unit")->setText(u"thousand persons"_s);
    harness.find<QLineEdit>("importForm.industry_scheme")->setText(u"NACE Rev. 2"_s);
    readFile(harness);
    QVERIFY(harness.grab(folder + u"/regional_data_check.png"_s));
    QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(1180, 800), QSize(728, 700)}) {
            harness.page->resize(size);
            QTest::qWait(50);
            QVERIFY(harness.grab(u"%1/regional_data_%2_%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s)
                                     .arg(size.width())));
        }
    }
}

QTEST_MAIN(TestRegionalData)
#include "test_regional_data.moc"
