// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Observations.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"
#include "ui/kit/SegmentedControl.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestRegionalData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void importsTheGoodRowsOfAFile();
    void wrongRowsStopTheImport();
    void rejectedRowsCanBeKept();
    void aBadFileLeavesThePageAsItWas_data();
    void aBadFileLeavesThePageAsItWas();
    void aQuestionIsAnsweredOnce();
    void aCancelledImportStoresNothing();
    void theMappingIsRememberedByTheFilesShape();
    void guessedSchemesArePutIn();
    void mixedVersionsAreWarnedOf();
    void readsEveryFormat_data();
    void readsEveryFormat();
    void choosesASheetOfAWorkbook();
    void walksByKeysAlone();
    void replacesADataSetAndShowsTheChange();
    void goingBackImportsNothing();
    void sourceIsRequired();
    void undoneImportLeavesAnEmptyPage();
    void editsTheSource();
    void narrowsObservationsDown();
    void coverageShowsLowerBounds();
    void exportsWhatWasImported();
    void deletesByKeyAndTakesItBack();
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
    static void clickNext(test::PageHarness& harness)
    {
        QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
    }
    static void readFile(test::PageHarness& harness)
    {
        clickNext(harness);
        QTRY_VERIFY(!harness.find<QProgressBar>("importProgress")->isVisible());
    }
    static void leaveOut(test::PageHarness& harness)
    {
        auto* box = harness.find<QCheckBox>("importLeaveOut");
        QVERIFY(box->isVisible());
        box->click();
    }
    static void import(test::PageHarness& harness)
    {
        walkTo(harness, table(harness));
        readFile(harness);
        leaveOut(harness);
        clickNext(harness);
    }
    static QString written(test::PageHarness& harness, const QString& name, const QByteArray& text)
    {
        const QString path = harness.folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }
    /// From the empty page or the list of data sets to the step of the columns.
    static void choose(test::PageHarness& harness, const QString& path)
    {
        harness.dialogs.openAnswer = path;
        auto* first = harness.find<QPushButton>("firstImport");
        (first->isVisible() ? first : harness.find<QPushButton>("importTable"))->click();
        harness.find<QPushButton>("importChoose")->click();
    }
    static void source(test::PageHarness& harness)
    {
        harness.find<QLineEdit>("importForm.source")->setText(u"A statistical office"_s);
    }

    QTemporaryDir m_settings;
};

void TestRegionalData::initTestCase()
{
    // The memory of mappings is the user's; a test has a folder of its own.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestRegionalData::init()
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"S3Facilitator"_s, u"imports"_s).clear();
}

void TestRegionalData::importsTheGoodRowsOfAFile()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    walkTo(harness, table(harness));
    readFile(harness);
    auto* rejected = harness.find<DataTable>("importRejected");
    QCOMPARE(rejected->model()->rowCount(), 1);
    QVERIFY(rejected->isVisible());
    QVERIFY(harness.find<QPushButton>("importNext")->text().contains(u"11 observations"_s));
    QCOMPARE(harness.project->count<Dataset>(), 0);
    leaveOut(harness);
    QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
    QCOMPARE(harness.project->count<Dataset>(), 1);
    const Dataset stored = harness.project->all<Dataset>().first();
    QCOMPARE(stored.title, u"Jobs by region"_s);
    QCOMPARE(stored.source, u"A statistical office"_s);
    QCOMPARE(stored.observationCount, 11);
    QCOMPARE(*evidence::loadObservations(*harness.project, stored).value(0), 100.5);
    QCOMPARE(harness.find<DataTable>("observationTable")->model()->rowCount(), 11);
    QTest::mouseClick(harness.find<QPushButton>("seeSpecialisation"), Qt::LeftButton);
    QCOMPARE(harness.navigator.openedTool, u"specialisation"_s);
}

void TestRegionalData::wrongRowsStopTheImport()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    walkTo(harness, table(harness));
    readFile(harness);
    auto* next = harness.find<QPushButton>("importNext");
    QVERIFY2(!next->isEnabled(), "all or nothing, unless the person says otherwise");
    QVERIFY(!harness.find<QLabel>("importProblem")->text().isEmpty());
    leaveOut(harness);
    QVERIFY(next->isEnabled());
    harness.find<QCheckBox>("importLeaveOut")->click();
    QVERIFY(!next->isEnabled());
    QCOMPARE(harness.project->count<Dataset>(), 0);
}

void TestRegionalData::rejectedRowsCanBeKept()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    walkTo(harness, table(harness));
    readFile(harness);
    harness.dialogs.saveAnswer = harness.folder.filePath(u"rejected.csv"_s);
    harness.find<QPushButton>("exportRejected")->click();
    QFile kept(harness.dialogs.saveAnswer);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY(text.startsWith("place,reason,cell\n"));
    QVERIFY2(text.contains("12") && text.contains("many"), text.constData());
    harness.find<QPushButton>("copyRejected")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"many"_s));
}

void TestRegionalData::aBadFileLeavesThePageAsItWas_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes that are no text") << QByteArray("\x00\x01\x02\x00\x03\x00\x00\x04", 8);
    QTest::newRow("one word") << QByteArray("word\n");
    QTest::newRow("a workbook cut off") << QByteArray("PK\x03\x04\x14\x00\x00\x00", 8);
}

void TestRegionalData::aBadFileLeavesThePageAsItWas()
{
    QFETCH(QByteArray, content);
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    choose(harness, written(harness, u"bad.csv"_s, content));
    auto* trouble = harness.find<InlineMessage>("importTrouble");
    auto* next = harness.find<QPushButton>("importNext");
    // Either the file is refused with a sentence, or it has no columns that could be assigned.
    QTRY_VERIFY((trouble->isVisible() && !trouble->text().isEmpty()) ||
                (next->isVisible() && !next->isEnabled() &&
                 !harness.find<QLabel>("importProblem")->text().startsWith(u"Looking"_s)));
    QCOMPARE(harness.project->count<Dataset>(), 0);
    harness.find<QPushButton>("importCancel")->click();
    QVERIFY(harness.find<QPushButton>("firstImport")->isVisible());
}

void TestRegionalData::aQuestionIsAnsweredOnce()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    choose(harness, written(harness, u"dash.csv"_s,
                            "time;region;industry;value\n2015;AT31;C;-\n2015;AT31;F;4,5\n"
                            "2015;AT32;C;5,5\n2015;AT32;F;6,5\n"));
    clickNext(harness);
    source(harness);
    readFile(harness);
    auto* dash = harness.find<SegmentedControl>("question.dash");
    QVERIFY(dash && dash->isVisible());
    auto* next = harness.find<QPushButton>("importNext");
    QVERIFY(next->text().contains(u"answers"_s));
    dash->setCurrentIndex(int(dash->segments().indexOf(u"Exactly zero"_s)));
    readFile(harness);
    QVERIFY2(next->text().contains(u"4 observations"_s), qPrintable(next->text()));
    clickNext(harness);
    QCOMPARE(harness.project->count<Dataset>(), 1);
    const auto stored = evidence::loadObservations(*harness.project, harness.project->all<Dataset>().first());
    QCOMPARE(stored.value(0), 0.0);
}

void TestRegionalData::aCancelledImportStoresNothing()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    QByteArray rows = "time,region,industry,value\n";
    for (int i = 0; i < 400'000; ++i)
        rows += "2015,R" + QByteArray::number(i % 2000) + ",X" + QByteArray::number(i / 2000) + ",1.5\n";
    choose(harness, written(harness, u"big.csv"_s, rows));
    clickNext(harness);
    source(harness);
    clickNext(harness);
    auto* progress = harness.find<QProgressBar>("importProgress");
    QVERIFY2(progress->isVisible(), "the window goes on while a large file is read");
    harness.find<QPushButton>("importCancel")->click();
    QTRY_VERIFY(harness.find<QLineEdit>("importForm.source")->isVisible());
    QCOMPARE(harness.project->count<Dataset>(), 0);
    readFile(harness);
    QVERIFY(harness.find<QPushButton>("importNext")->text().contains(u"400,000"_s));
}

void TestRegionalData::theMappingIsRememberedByTheFilesShape()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    const QByteArray header = "a,b,c,d,e\n";
    choose(harness, written(harness, u"first.csv"_s, header + "AT31,C,2015,7,9\nAT32,C,2015,8,9\n"));
    QVERIFY(!harness.find<InlineMessage>("importMemory")->isVisible());
    const auto assign = [&](const char* role, int column) {
        auto* box = harness.find<QComboBox>(role);
        box->setCurrentIndex(box->findData(column));
    };
    assign("importRegionColumn", 0);
    assign("importIndustryColumn", 1);
    assign("importTimeColumn", 2);
    assign("importValueColumn", 4); // nobody would guess this one
    clickNext(harness);
    source(harness);
    readFile(harness);
    clickNext(harness);
    QCOMPARE(harness.project->count<Dataset>(), 1);
    choose(harness, written(harness, u"second.csv"_s, header + "AT31,F,2016,7,11\nAT32,F,2016,8,12\n"));
    QVERIFY(harness.find<InlineMessage>("importMemory")->text().startsWith(u"Assigned as last time"_s));
    QCOMPARE(harness.find<QComboBox>("importValueColumn")->currentData().toInt(), 4);
    clickNext(harness);
    QCOMPARE(harness.find<QLineEdit>("importForm.source")->text(), u"A statistical office"_s);
    QCOMPARE(harness.find<QLineEdit>("importForm.title")->text(), u"Second"_s);
    readFile(harness);
    clickNext(harness);
    QCOMPARE(harness.project->count<Dataset>(), 2);
    const auto stored = evidence::loadObservations(*harness.project, harness.project->all<Dataset>().last());
    QCOMPARE(stored.value(0), 11.0);
}

void TestRegionalData::guessedSchemesArePutIn()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    choose(harness, written(harness, u"new.csv"_s,
                            "time,region,industry,value\n2025,NL35,K62,1\n2025,NL35,C10,2\n"
                            "2025,AT31,K62,3\n2025,AT31,C10,4\n"));
    clickNext(harness);
    QCOMPARE(harness.find<QLineEdit>("importForm.industry_scheme")->text(), u"NACE Rev. 2.1"_s);
    QCOMPARE(harness.find<QLineEdit>("importForm.region_scheme")->text(), u"NUTS 2024"_s);
}

void TestRegionalData::mixedVersionsAreWarnedOf()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    choose(harness, written(harness, u"mixed.csv"_s,
                            "time,region,industry,value\n2015,AT31,J62,1\n2015,AT31,K62,2\n"
                            "2015,AT32,J62,3\n2015,AT32,K62,4\n"));
    clickNext(harness);
    source(harness);
    readFile(harness);
    const QString said = harness.find<InlineMessage>("importWarning")->text();
    QVERIFY2(said.contains(u"J62"_s) && said.contains(u"K62"_s), qPrintable(said));
    QVERIFY2(harness.find<QPushButton>("importNext")->isEnabled(), "a warning, no refusal");
}

void TestRegionalData::readsEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("employment.xlsx") << u"Workbook"_s;
    QTest::newRow("employment.ods") << u"Workbook"_s;
    QTest::newRow("jsonstat_dense.json") << u"JSON-stat"_s;
    QTest::newRow("jsonstat_sparse.json") << u"JSON-stat"_s;
    QTest::newRow("sdmx_csv_2.csv") << u"SDMX-CSV"_s;
    QTest::newRow("eurostat_tsv_genuine_excerpt.tsv") << u"Eurostat TSV"_s;
    QTest::newRow("totals.csv") << u"Delimited text"_s;
    QTest::newRow("units.csv") << u"Delimited text"_s;
    QTest::newRow("periods_in_columns.csv") << u"Delimited text"_s;
}

/// The whole path with what is proposed, over a real file of each kind.
void TestRegionalData::readsEveryFormat()
{
    QFETCH(QString, format);
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    choose(harness, QStringLiteral(S3_TEST_DATA "/formats/") + QLatin1String(QTest::currentDataTag()));
    auto* next = harness.find<QPushButton>("importNext");
    QTRY_VERIFY2(next->isEnabled(), qPrintable(harness.find<QLabel>("importProblem")->text()));
    QCOMPARE(harness.find<Pill>("importFormat")->text(), format);
    clickNext(harness);
    source(harness);
    readFile(harness);
    for (int round = 0; round < 5 && next->text().contains(u"answers"_s); ++round)
        readFile(harness);
    if (!next->isEnabled())
        leaveOut(harness);
    QVERIFY2(next->isEnabled(), qPrintable(next->text() + harness.find<QLabel>("importProblem")->text()));
    clickNext(harness);
    QCOMPARE(harness.project->count<Dataset>(), 1);
    QVERIFY(harness.find<DataTable>("observationTable")->model()->rowCount() > 0);
}

void TestRegionalData::choosesASheetOfAWorkbook()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    choose(harness, QStringLiteral(S3_TEST_DATA "/formats/employment.xlsx"));
    auto* next = harness.find<QPushButton>("importNext");
    QTRY_VERIFY(next->isEnabled());
    auto* sheets = harness.find<QComboBox>("importPart");
    QVERIFY(sheets->isVisible() && sheets->count() >= 1);
    QVERIFY(!harness.find<QComboBox>("importSeparator")->isVisible());
    auto* range = harness.find<QLineEdit>("importRange");
    range->setText(u"A3:E9"_s);
    QTest::keyClick(range, Qt::Key_Return);
    auto* preview = harness.find<DataTable>("importPreview");
    QTRY_COMPARE(preview->model()->columnCount(), 4); // column C is hidden
    QCOMPARE(preview->model()->rowCount(), 6);
    harness.find<QCheckBox>("importHidden")->click();
    QTRY_COMPARE(preview->model()->columnCount(), 5);
}

void TestRegionalData::walksByKeysAlone()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    harness.page->activateWindow();
    harness.dialogs.openAnswer = written(harness, u"small.csv"_s,
                                         "time,region,industry,value\n2015,AT31,C,1.5\n2015,AT31,F,2.5\n"
                                         "2015,AT32,C,3.5\n2015,AT32,F,4.5\n");
    const auto press = [&](Qt::Key key) { QTest::keyClick(harness.page->window()->focusWidget(), key); };
    harness.find<QPushButton>("firstImport")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(harness.page->window()->focusWidget()->objectName(), u"importChoose"_s);
    press(Qt::Key_Space);
    QCOMPARE(harness.page->window()->focusWidget()->objectName(), u"importNext"_s);
    press(Qt::Key_Space);
    QCOMPARE(harness.page->window()->focusWidget()->objectName(), u"importForm.source"_s);
    QTest::keyClicks(harness.page->window()->focusWidget(), u"An office"_s);
    for (int i = 0; i < 30 && harness.page->window()->focusWidget()->objectName() != "importNext"_L1; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_COMPARE(harness.page->window()->focusWidget()->objectName(), u"importNext"_s);
    press(Qt::Key_Space);
    QCOMPARE(harness.project->count<Dataset>(), 1);
    QCOMPARE(harness.project->all<Dataset>().first().source, u"An office"_s);
    QCOMPARE(harness.page->window()->focusWidget()->objectName(), u"datasetList"_s);
}

void TestRegionalData::replacesADataSetAndShowsTheChange()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    import(harness);
    const IdOf<Dataset> id = harness.project->all<Dataset>().first().id;
    harness.dialogs.openAnswer = written(harness, u"newer.csv"_s,
                                         "time;region;industry;value\n2010;AT31;C;100,5\n2010;AT31;F;55,5\n"
                                         "2020;AT31;C;130,5\n");
    harness.find<QToolButton>("replaceDataset")->click();
    harness.find<QPushButton>("importChoose")->click();
    clickNext(harness);
    QCOMPARE(harness.find<QLineEdit>("importForm.source")->text(), u"A statistical office"_s);
    readFile(harness);
    QVERIFY2(harness.find<QLabel>("importChange")
                 ->text()
                 .contains(u"1 observations new, 9 gone, 1 with another value, 1 as before"_s),
             qPrintable(harness.find<QLabel>("importChange")->text()));
    QCOMPARE(harness.find<DataTable>("importChanges")->model()->rowCount(), 11);
    clickNext(harness);
    QCOMPARE(harness.project->count<Dataset>(), 1);
    const Dataset replaced = harness.project->all<Dataset>().first();
    QCOMPARE(replaced.id, id);
    QCOMPARE(replaced.observationCount, 3);
    QCOMPARE(replaced.title, u"Jobs by region"_s);
    QCOMPARE(harness.find<DataTable>("observationTable")->model()->rowCount(), 3);
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(harness.find<DataTable>("observationTable")->model()->rowCount(), 11);
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
    QVERIFY(harness.find<DataTable>("observationTable")->isVisible());
}

void TestRegionalData::editsTheSource()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    import(harness);
    harness.find<SegmentedControl>("datasetPart")->setCurrentIndex(2);
    auto* source = harness.find<QLineEdit>("datasetForm.source");
    QVERIFY(source);
    source->setText(QString());
    QTest::keyClicks(source, u"Another office"_s);
    QTest::keyClick(source, Qt::Key_Return);
    QCOMPARE(harness.project->all<Dataset>().first().source, u"Another office"_s);
}

void TestRegionalData::narrowsObservationsDown()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    import(harness);
    auto* rows = harness.find<DataTable>("observationTable")->model();
    auto* period = harness.find<QComboBox>("observationPeriod");
    period->setCurrentIndex(period->findData(u"2015"_s));
    QCOMPARE(rows->rowCount(), 5);
    QTest::mouseClick(harness.find<QCheckBox>("observationGaps"), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(rows->rowCount(), 1);
    QCOMPARE(rows->index(0, 1).data().toString(), u"Oberösterreich (AT31)"_s);
    QCOMPARE(rows->index(0, 2).data().toString(), u"K Finance and insurance"_s);
    QCOMPARE(rows->index(0, 3).data().toString(), u"–"_s);
    QCOMPARE(rows->index(0, 4).data().toString(), u"Missing"_s);
    QVERIFY(harness.find<QLabel>("observationCount")->text().startsWith(u"1 of 11"_s));
    auto* region = harness.find<QComboBox>("observationRegion");
    region->setCurrentIndex(region->findData(u"AT32"_s));
    QCOMPARE(rows->rowCount(), 0);
}

void TestRegionalData::coverageShowsLowerBounds()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    import(harness);
    harness.find<SegmentedControl>("datasetPart")->setCurrentIndex(1);
    auto* table = harness.find<DataTable>("coverageTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 6).data().toString(), u"≥ 332.5"_s);
    QCOMPARE(table->model()->index(1, 4).data().toString(), u"1"_s); // AT32, F: rejected, so no row at all
    QVERIFY(harness.find<QLabel>("coverageFlags")->text().startsWith(u"Missing: 2."_s));
}

void TestRegionalData::exportsWhatWasImported()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    import(harness);
    harness.dialogs.saveAnswer = harness.folder.filePath(u"out.csv"_s);
    QTest::mouseClick(harness.find<QToolButton>("exportDataset"), Qt::LeftButton);
    QTRY_VERIFY(harness.navigator.notices.last().contains(u"out.csv"_s));
    QFile written(harness.dialogs.saveAnswer);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("time,region,industry,value,flag\n2010,AT31,C,100.5,\n"));
}

void TestRegionalData::deletesByKeyAndTakesItBack()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"regional_data"_s));
    import(harness);
    QTest::keyClick(harness.find<DataTable>("datasetList"), Qt::Key_Delete);
    QCOMPARE(harness.project->count<Dataset>(), 0);
    QVERIFY(harness.find<QPushButton>("firstImport")->isVisible());
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(harness.find<DataTable>("observationTable")->model()->rowCount(), 11);
}

/// The way to look at the page: S3_SCREENSHOTS names a folder, S3_TABLE a table file to import.
void TestRegionalData::picture()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("S3_SCREENSHOTS names no folder");
    test::PageHarness harness;
    harness.open(u"regional_data"_s);
    QVERIFY(harness.grab(folder + u"/regional_data_empty.png"_s));
    harness.dialogs.openAnswer = qEnvironmentVariable("S3_TABLE", table(harness));
    QTest::mouseClick(harness.find<QPushButton>("firstImport"), Qt::LeftButton);
    QVERIFY(harness.grab(folder + u"/regional_data_file.png"_s));
    QTest::mouseClick(harness.find<QPushButton>("importChoose"), Qt::LeftButton);
    QVERIFY(harness.grab(folder + u"/regional_data_columns.png"_s));
    harness.page->resize(728, 700);
    QVERIFY(harness.grab(folder + u"/regional_data_columns_728.png"_s));
    QTest::mouseClick(harness.find<QPushButton>("importNext"), Qt::LeftButton);
    QVERIFY(harness.grab(folder + u"/regional_data_source.png"_s));
    harness.find<QLineEdit>("importForm.source")->setText(u"Eurostat, namq_10_a10_e, yearly means"_s);
    harness.find<QLineEdit>("importForm.measure")->setText(u"Employees"_s);
    harness.find<QLineEdit>("importForm.unit")->setText(u"thousand persons"_s);
    harness.find<QLineEdit>("importForm.industry_scheme")->setText(u"NACE Rev. 2"_s);
    readFile(harness);
    QVERIFY(harness.grab(folder + u"/regional_data_check.png"_s));
    harness.setDark(true);
    harness.page->resize(728, 700);
    QVERIFY(harness.grab(folder + u"/regional_data_check_dark_728.png"_s));
    while (harness.find<QPushButton>("importNext")->text().contains(u"answers"_s))
        readFile(harness);
    if (auto* box = harness.find<QCheckBox>("importLeaveOut"); box->isVisible())
        box->click();
    clickNext(harness);
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(1180, 800), QSize(728, 700)}) {
            harness.page->resize(size);
            for (int part = 0; part < 3; ++part) {
                harness.find<SegmentedControl>("datasetPart")->setCurrentIndex(part);
                QTest::qWait(50);
                QVERIFY(
                    harness.grab(u"%1/regional_data_%2_%3_%4.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s)
                                     .arg(size.width())
                                     .arg(part)));
            }
        }
    }
}

QTEST_MAIN(TestRegionalData)
#include "test_regional_data.moc"
