// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ProgrammeComparison.h"
#include "core/evidence/ProgrammesSection.h"
#include "core/report/Document.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestProgrammesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchesAndFilters();
    void saysWhoFindsAMeasureHelpful();
    void placesTheOwnProgramme();
    void deletesAndUndoes();
    void reportsTheComparison();
    void pictures();

private:
    static void choose(QComboBox* box, const QString& code) { box->setCurrentIndex(box->findData(code)); }
    static void addOwn(test::PageHarness& harness)
    {
        harness.fill([](Writer& w) {
            OwnProgramme own;
            own.title = u"Tyrol cluster programme"_s;
            own.country = u"AT"_s;
            own.regionCode = u"AT33"_s;
            own.startYear = 2021;
            own.endYear = 2027;
            own.budget = 14e6;
            own.objectives = evidence::storedCodes({u"cooperation"_s, u"scale_ups"_s});
            own.targetGroups = evidence::storedCodes({u"smes"_s});
            w.insert(own);
        });
    }
};

void TestProgrammesPage::searchesAndFilters()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"programmes"_s));
    auto* count = harness.find<QLabel>("programmeCount");
    auto* table = harness.find<DataTable>("programmeTable");
    QCOMPARE(count->text(), u"85 of 85 programmes"_s);
    QCOMPARE(table->model()->rowCount(), 85);
    choose(harness.find<QComboBox>("programmeFilter.level"), u"national"_s);
    QCOMPARE(count->text(), u"30 of 85 programmes"_s);
    choose(harness.find<QComboBox>("programmeFilter.country"), u"DE"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    auto* search = harness.find<SearchField>("programmeSearch");
    QTest::keyClicks(search, u"leading"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->currentKey(), u"n09"_s);
    QTest::mouseClick(harness.find<QPushButton>("programmeClear"), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 85);
    QCOMPARE(table->currentKey(), u"n09"_s); // stays chosen
    QVERIFY(harness.find<QLabel>("programmeSource")->text().contains(u"6 national and 10 regional"_s));
}

void TestProgrammesPage::saysWhoFindsAMeasureHelpful()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"programmes"_s));
    harness.find<SegmentedControl>("programmeView")->setCurrentIndex(1);
    auto* table = harness.find<DataTable>("supportTable");
    QCOMPARE(table->model()->rowCount(), 16);
    QCOMPARE(table->currentKey(), u"research_funding"_s);
    QCOMPARE(table->model()->index(0, 1).data().toInt(), 16);
    harness.find<QComboBox>("supportLevel")->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 18);
    auto* place = harness.find<QComboBox>("supportPlace");
    QCOMPARE(place->count(), 37);
    place->setCurrentIndex(place->findText(u"Bayern"_s, Qt::MatchStartsWith));
    QVERIFY(!table->isColumnHidden(5));
}

void TestProgrammesPage::placesTheOwnProgramme()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"programmes"_s));
    QTest::mouseClick(harness.find<QPushButton>("addProgramme"), Qt::LeftButton);
    QCOMPARE(harness.find<SegmentedControl>("programmeView")->currentIndex(), 2);
    auto* title = harness.find<QLineEdit>("programmeForm.title");
    QCOMPARE(title->selectedText(), u"Our programme"_s);
    QTest::keyClicks(title, u"Tyrol cluster programme"_s);
    QTest::keyClick(title, Qt::Key_Return);
    const auto type = [&](const char* field, const QString& text) {
        auto* line = harness.find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    type("programmeForm.start_year", u"2021"_s);
    type("programmeForm.end_year", u"2027"_s);
    auto* budget = harness.find<QLabel>("compareBudget");
    QVERIFY2(budget->text().startsWith(u"Ours is not known"_s), qPrintable(budget->text()));
    type("programmeForm.budget", u"14000000"_s);
    auto* note = harness.find<QPlainTextEdit>("programmeForm.note");
    note->setFocus();
    QTest::keyClicks(note, u"Under revision"_s);
    QTRY_COMPARE(harness.project->all<OwnProgramme>().value(0).note, u"Under revision"_s);
    QTest::mouseClick(harness.find<QCheckBox>("programmeForm.support_types.skills"), Qt::LeftButton, {},
                      {8, 8});
    QTest::mouseClick(harness.find<QCheckBox>("programmeForm.objectives.cooperation"), Qt::LeftButton, {},
                      {8, 8});
    const OwnProgramme own = harness.project->all<OwnProgramme>().value(0);
    QCOMPARE(evidence::codesFrom(own.supportTypes), QStringList{u"skills"_s});
    QCOMPARE(own.title, u"Tyrol cluster programme"_s);
    QCOMPARE(own.budget, std::optional(14e6));
    QCOMPARE(evidence::codesFrom(own.objectives), QStringList{u"cooperation"_s});
    QVERIFY2(budget->text().startsWith(u"Ours: 2,000,000 euros"_s), qPrintable(budget->text()));
    auto* objectives = harness.find<DataTable>("compareObjectives");
    QCOMPARE(objectives->model()->index(0, 1).data().toString(), u"Yes"_s);
    QCOMPARE(objectives->model()->index(0, 2).data().toString(), u"26 of 27"_s);
    QVERIFY(harness.project->undo().ok());
    QVERIFY(harness.project->all<OwnProgramme>().value(0).objectives.isEmpty());
    QVERIFY(!harness.find<QCheckBox>("programmeForm.objectives.cooperation")->isChecked());
}

void TestProgrammesPage::deletesAndUndoes()
{
    test::PageHarness harness;
    addOwn(harness);
    QVERIFY(harness.open(u"programmes"_s));
    harness.find<SegmentedControl>("programmeView")->setCurrentIndex(2);
    auto* table = harness.find<DataTable>("ownProgrammeTable");
    QCOMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(harness.project->all<OwnProgramme>().isEmpty());
    QCOMPARE(harness.navigator.notices.size(), 1);
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestProgrammesPage::reportsTheComparison()
{
    test::PageHarness harness;
    const report::Section nothing = report::programmesSection(*harness.project);
    QVERIFY(std::holds_alternative<report::Empty>(nothing.blocks.at(0)));
    addOwn(harness);
    const report::Section section = report::programmesSection(*harness.project);
    QCOMPARE(section.line, 1);
    QCOMPARE(section.sources.size(), size_t(1));
    bool table = false;
    for (const report::Block& block : section.blocks)
        if (const auto* found = std::get_if<report::Table>(&block))
            table = found->rows.size() > 20;
    QVERIFY(table);
}

void TestProgrammesPage::pictures()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    test::PageHarness harness;
    addOwn(harness);
    QVERIFY(harness.open(u"programmes"_s));
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(728, 700), QSize(1180, 800)}) {
            harness.page->resize(size);
            for (int view = 0; view < 3; ++view) {
                harness.find<SegmentedControl>("programmeView")->setCurrentIndex(view);
                QTest::qWait(50);
                QVERIFY(harness.page->minimumSizeHint().width() <= 728);
                if (!folder.isEmpty())
                    QVERIFY(harness.grab(u"%1/programmes_%2_%3_%4.png"_s.arg(folder)
                                             .arg(view)
                                             .arg(size.width())
                                             .arg(dark ? u"dark"_s : u"light"_s)));
            }
        }
    }
}

QTEST_MAIN(TestProgrammesPage)
#include "test_programmes_page.moc"
