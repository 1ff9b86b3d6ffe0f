// SPDX-License-Identifier: GPL-3.0-or-later
// The stress test by hand: forty sheets through the grid by keys, and everything around them.
#include "core/evidence/Records.h"
#include "core/questionnaire/QuestionnairePack.h"
#include "core/questionnaire/Rounds.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/shell/Languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

constexpr int respondents = 40;
constexpr int items = 24;

/// What respondent r answers to item i: 1 to 5, 0 does not apply, -1 blank. No pattern of the scoring code.
int answerOf(int r, int i)
{
    const int mixed = (r * 31 + i * 17 + (r * i) % 7) % 29;
    if (mixed == 3)
        return 0;
    if (mixed == 11)
        return -1;
    if (r == 5 && i >= 4 && i < 7)
        return -1; // three of four items of the second dimension: does not count there
    const int lean = r % 4 == 0 ? -1 : i / 4 == 5 ? 1 : 0;
    return qBound(1, 1 + mixed % 5 + lean, 5);
}

bool isPolicyMaker(int r)
{
    return r % 3 == 1;
}

/// The score of dimension d by another route than core's: sums over the table of answers, item by item.
double expectedScore(int d, const std::function<bool(int)>& member)
{
    double scores = 0;
    int used = 0;
    for (int i = 4 * d; i < 4 * d + 4; ++i) {
        int sum = 0;
        int n = 0;
        for (int r = 0; r < respondents; ++r) {
            int valid = 0;
            for (int k = 4 * d; k < 4 * d + 4; ++k)
                valid += answerOf(r, k) > 0;
            if (!member(r) || valid < 2 || answerOf(r, i) <= 0)
                continue;
            sum += answerOf(r, i);
            ++n;
        }
        if (n == 0)
            continue;
        scores += 25.0 * (double(sum) / n - 1);
        ++used;
    }
    return scores / used;
}

} // namespace

class TestQuestionnairesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fortySheetsByKeys();
    void keysOfTheGrid();
    void missingListLeadsToTheHole();
    void draftIsEditedAndFrozenIsNot();
    void importsATableOfASurveyTool();
    void formsAndTemplateAreSaved();
    void findingBecomesAChallenge();
    void roundsOfOtherVersionsAreNotCompared();
    void readOnlyAndClosedRounds();
    void pictures();

private:
    /// Everybody's answers, straight into the records.
    static IdOf<SurveyRound> fillRound(Writer& w, const IdOf<Instrument>& instrument, int count)
    {
        const IdOf<SurveyRound> round = questionnaire::createRound(w, instrument, u"Spring"_s);
        const auto data = questionnaire::loadRound(w, round);
        const QList<InstrumentItem> all = data->questionnaire.items();
        for (int r = 0; r < count; ++r) {
            const auto response =
                questionnaire::addRespondent(w, round, u"R-%1"_s.arg(r + 1, 3, 10, QChar(u'0')),
                                             r % 7 == 6         ? u"research"_s
                                             : isPolicyMaker(r) ? u"policy_maker"_s
                                                                : u"cluster_manager"_s);
            for (int i = 0; i < all.size(); ++i)
                if (const int value = answerOf(r, i); value >= 0)
                    questionnaire::setAnswer(
                        w, response, all.at(i).id,
                        {value == 0 ? questionnaire::Given::NotApplicable : questionnaire::Given::Value,
                         value});
        }
        return round;
    }
    static IdOf<Instrument> stressTest(Writer& w)
    {
        return questionnaire::takeIntoProject(w, questionnaire::shippedQuestionnaires().first());
    }
    static void click(const test::PageHarness& harness, const char* name)
    {
        auto* button = harness.find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

void TestQuestionnairesPage::fortySheetsByKeys()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"questionnaires"_s));
    click(harness, "takeStressTest");
    QCOMPARE(harness.project->count<InstrumentItem>(), items);
    click(harness, "startRound");
    auto* title = harness.find<QLineEdit>("roundForm.title");
    QCOMPARE(harness.page->focusWidget(), title);
    QTest::keyClicks(title, u"Autumn"_s);
    QTest::keyClick(title, Qt::Key_Return);
    click(harness, "enterAnswers");
    auto* grid = harness.find<QTableView>("answerGrid");
    QVERIFY(grid);
    QCOMPARE(harness.page->focusWidget(), grid);
    int blanks = 0;
    for (int r = 0; r < respondents; ++r) {
        QTest::keyClick(grid, isPolicyMaker(r) ? Qt::Key_B : Qt::Key_A);
        for (int i = 0; i < items; ++i) {
            const int value = answerOf(r, i);
            if (value > 0)
                QTest::keyClick(grid, Qt::Key(Qt::Key_0 + value));
            else if (value == 0)
                QTest::keyClick(grid, i % 2 ? Qt::Key_N : Qt::Key_0);
            else
                QTest::keyClick(grid, Qt::Key_Right);
            blanks += value < 0;
        }
        QTest::keyClick(grid, Qt::Key_Return);
    }
    const SurveyRound round = harness.project->all<SurveyRound>().first();
    QCOMPARE(round.title, u"Autumn"_s);
    QCOMPARE(harness.project->count<SurveyResponse>(), respondents);
    QCOMPARE(harness.project->count<SurveyAnswer>(), respondents * items - blanks);
    QCOMPARE(harness.project->all<Instrument>().first().status, InstrumentStatus::Frozen);

    const auto data = questionnaire::loadRound(*harness.project, round.id);
    const questionnaire::RoundResult result = data->evaluate();
    QCOMPARE(result.respondents, respondents);
    for (int d = 0; d < 6; ++d) {
        const auto all = [](int) { return true; };
        const auto managers = [](int r) { return !isPolicyMaker(r); };
        QVERIFY(qAbs(*result.dimensions.at(d).score - expectedScore(d, all)) < 1e-9);
        QVERIFY(qAbs(*result.group(u"policy_maker"_s)->dimensions.at(d).score -
                     expectedScore(d, isPolicyMaker)) < 1e-9);
        QVERIFY(qAbs(*result.group(u"cluster_manager"_s)->dimensions.at(d).score -
                     expectedScore(d, managers)) < 1e-9);
    }
    QCOMPARE(result.dimensions.at(1).respondents < respondents, true);

    click(harness, "toResults");
    auto* scores = harness.find<DataTable>("scoreTable");
    QCOMPARE(scores->model()->rowCount(), 6);
    for (int d = 0; d < 6; ++d) {
        const double shown = scores->model()->index(d, 2).data(Qt::EditRole).toDouble();
        QVERIFY(qAbs(shown - expectedScore(d, [](int) { return true; })) < 1e-9);
    }
    QVERIFY(harness.find<QWidget>("gapChart")->isVisible());
    // All of it is one step of undo a dimension of a sheet: the last one goes first.
    const int before = harness.project->count<SurveyAnswer>();
    QVERIFY(harness.project->undo());
    QVERIFY(harness.project->count<SurveyAnswer>() < before);
    QVERIFY(harness.project->redo());
    QCOMPARE(harness.project->count<SurveyAnswer>(), before);
    QVERIFY(harness.project->check().isEmpty());
}

void TestQuestionnairesPage::keysOfTheGrid()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { questionnaire::createRound(w, stressTest(w), u"Spring"_s); });
    QVERIFY(harness.open(u"questionnaires"_s));
    harness.find<SegmentedControl>("questionnaireSwitch")->setCurrentIndex(2);
    auto* grid = harness.find<QTableView>("answerGrid");
    const auto text = [&](int row, int column) {
        return grid->model()->index(row, column).data().toString();
    };
    QTest::keyClick(grid, Qt::Key_Backspace); // nothing there: nothing happens
    QCOMPARE(harness.project->count<SurveyResponse>(), 0);
    QTest::keyClick(grid, Qt::Key_6); // not on the scale
    QCOMPARE(harness.project->count<SurveyResponse>(), 0);
    QTest::keyClick(grid, Qt::Key_4);
    QTest::keyClick(grid, Qt::Key_5);
    QCOMPARE(grid->currentIndex().column(), 2);
    QTest::keyClick(grid, Qt::Key_Backspace); // as in text: back to the one before, which goes
    QCOMPARE(grid->currentIndex().column(), 1);
    QCOMPARE(text(0, 1), QString());
    QTest::keyClick(grid, Qt::Key_N);
    QCOMPARE(text(0, 1), u"–"_s);
    QCOMPARE(text(0, 0), u"4"_s);
    QTest::keyClick(grid, Qt::Key_C);
    QCOMPARE(harness.project->all<SurveyResponse>().first().respondentGroup, u"development_agency"_s);
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(grid->currentIndex(), grid->model()->index(1, 0));
    QTest::keyClick(grid, Qt::Key_2); // the next sheet of the stack: the same group
    QCOMPARE(harness.project->all<SurveyResponse>().last().respondentGroup, u"development_agency"_s);
    QCOMPARE(harness.project->all<SurveyResponse>().last().respondentCode, u"R-002"_s);
    QTest::keyClick(grid, Qt::Key_F2);
    auto* comment = harness.find<QPlainTextEdit>("entryComment");
    QCOMPARE(harness.page->focusWidget(), comment);
    QTest::keyClicks(comment, u"Too late"_s);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Up);
    QCOMPARE(harness.project->all<SurveyComment>().first().body, u"Too late"_s);
    QCOMPARE(comment->toPlainText(), QString());
    QTest::keyClick(grid, Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(harness.project->count<SurveyResponse>(), 1);
    QVERIFY(harness.project->undo());
    QCOMPARE(harness.project->count<SurveyResponse>(), 2);
    QCOMPARE(grid->model()->rowCount(), 3);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Tab);
    QVERIFY(harness.page->focusWidget() != grid);
}

void TestQuestionnairesPage::missingListLeadsToTheHole()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { fillRound(w, stressTest(w), 12); });
    QVERIFY(harness.open(u"questionnaires"_s));
    harness.find<SegmentedControl>("questionnaireSwitch")->setCurrentIndex(2);
    auto* missing = harness.find<DataTable>("missingTable");
    QVERIFY(missing->model()->rowCount() > 0);
    QVERIFY(missing->selectKey(missing->model()->index(0, 0).data(KeyRole).toString()));
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Return);
    auto* grid = harness.find<QTableView>("answerGrid");
    QCOMPARE(harness.page->focusWidget(), grid);
    const QModelIndex at = grid->currentIndex();
    QVERIFY(answerOf(at.row(), at.column()) < 0);
    const int rows = missing->model()->rowCount();
    while (true) { // fill every hole of this sheet
        const QModelIndex now = grid->currentIndex();
        if (now.data().toString().isEmpty())
            QTest::keyClick(grid, Qt::Key_3);
        else if (now.column() + 1 < items)
            QTest::keyClick(grid, Qt::Key_Right);
        else
            break;
    }
    QTRY_COMPARE(missing->model()->rowCount(), rows - 1);
}

void TestQuestionnairesPage::draftIsEditedAndFrozenIsNot()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { stressTest(w); });
    QVERIFY(harness.open(u"questionnaires"_s));
    auto* parts = harness.find<DataTable>("partTable");
    QCOMPARE(parts->model()->rowCount(), 30);
    click(harness, "addItem");
    auto* body = harness.find<QPlainTextEdit>("itemForm.body");
    QCOMPARE(harness.page->focusWidget(), body);
    QTest::keyClicks(body, u"We meet often enough."_s);
    auto* weight = harness.find<QLineEdit>("itemForm.weight");
    weight->setFocus();
    QCOMPARE(harness.project->all<InstrumentItem>().last().body, u"We meet often enough."_s);
    weight->selectAll();
    QTest::keyClicks(weight, u"-1"_s);
    QTest::keyClick(weight, Qt::Key_Return);
    QCOMPARE(harness.project->all<InstrumentItem>().last().weight, 1.0); // refused
    weight->selectAll();
    QTest::keyClicks(weight, u"2"_s);
    QTest::keyClick(weight, Qt::Key_Return);
    QCOMPARE(harness.project->all<InstrumentItem>().last().weight, 2.0);
    QTest::mouseClick(harness.find<QCheckBox>("itemForm.reversed"), Qt::LeftButton, {}, {8, 8});
    QVERIFY(harness.project->all<InstrumentItem>().last().reversed);
    const Instrument adapted = harness.project->all<Instrument>().first();
    QCOMPARE(adapted.provenanceStatus, Provenance::Adapted);
    QCOMPARE(adapted.version, u"1.1"_s);
    harness.fill([&](Writer& w) { fillRound(w, adapted.id, 4); });
    QVERIFY(!harness.find<QPushButton>("addItem")->isEnabled());
    QVERIFY(harness.find<QPlainTextEdit>("itemForm.body")->isReadOnly());
    QVERIFY(harness.find<InlineMessage>("instrumentState")->isVisible());
    click(harness, "instrumentClone");
    QCOMPARE(harness.project->count<Instrument>(), 2);
    QVERIFY(harness.find<QPushButton>("addItem")->isEnabled());
    click(harness, "instrumentRetire");
    QCOMPARE(harness.project->all<Instrument>().last().status, InstrumentStatus::Retired);
    QVERIFY(!harness.find<QPushButton>("startRound")->isEnabled());
}

void TestQuestionnairesPage::importsATableOfASurveyTool()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { questionnaire::createRound(w, stressTest(w), u"Online"_s); });
    const QString path = harness.folder.filePath(u"export.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = "submitdate;token;group;Remark";
    const auto pack = questionnaire::shippedQuestionnaires().first();
    for (const InstrumentItem& item : pack.items())
        text += ";\"" + item.body.toUtf8() + "\"";
    text += "\r\n";
    for (int r = 0; r < 10; ++r) {
        text += "2026-11-20;T" + QByteArray::number(r) + ";" + (r % 2 ? "policy maker" : "Cluster managers") +
                ";x";
        for (int i = 0; i < items; ++i)
            text +=
                r == 7 && i == 3 ? QByteArray(";9") : QByteArray(";" + QByteArray::number(1 + (r + i) % 5));
        text += "\r\n";
    }
    text.replace("policy maker;", "Policy makers;");
    file.write(text);
    file.close();
    QVERIFY(harness.open(u"questionnaires"_s));
    harness.find<SegmentedControl>("questionnaireSwitch")->setCurrentIndex(1);
    harness.dialogs.openAnswer = path;
    click(harness, "importAnswers");
    auto* store = harness.find<QPushButton>("importStore");
    QVERIFY(!store->isEnabled()); // the column Remark is nothing it knows
    auto* remark = harness.find<QComboBox>("importColumn.4");
    remark->setCurrentIndex(1);
    QVERIFY(!store->isEnabled()); // the 9 in row 9
    auto* problems = harness.find<DataTable>("importProblems");
    QCOMPARE(problems->model()->rowCount(), 1);
    QCOMPARE(problems->model()->index(0, 0).data().toInt(), 9);
    QCOMPARE(problems->model()->index(0, 1).data().toInt(), 8);
    harness.find<QCheckBox>("importSkip")->setChecked(true);
    QVERIFY(store->isEnabled());
    click(harness, "importStore");
    QCOMPARE(harness.project->count<SurveyResponse>(), 9);
    QCOMPARE(harness.project->all<SurveyResponse>().first().respondentGroup, u"cluster_manager"_s);
    QCOMPARE(harness.project->count<SurveyAnswer>(), 9 * items);
    QVERIFY(harness.find<DataTable>("scoreTable")->isVisible()); // straight to the results
    QVERIFY(harness.project->undo());
    QCOMPARE(harness.project->count<SurveyResponse>(), 0);
}

void TestQuestionnairesPage::formsAndTemplateAreSaved()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { questionnaire::createRound(w, stressTest(w), u"Paper"_s); });
    QVERIFY(harness.open(u"questionnaires"_s));
    harness.find<SegmentedControl>("questionnaireSwitch")->setCurrentIndex(1);
    harness.dialogs.saveAnswer = harness.folder.filePath(u"forms.pdf"_s);
    harness.dialogs.textAnswer = u"3"_s;
    click(harness, "saveForms");
    QFile pdf(harness.dialogs.saveAnswer);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QCOMPARE(bytes.count("/Type /Page\n"), 6); // three forms of two pages
    harness.dialogs.saveAnswer = harness.folder.filePath(u"round.pdf"_s);
    click(harness, "saveReport");
    QVERIFY(QFile::exists(harness.dialogs.saveAnswer));
    harness.dialogs.saveAnswer = harness.folder.filePath(u"answers.csv"_s);
    click(harness, "saveTemplate");
    QFile csv(harness.dialogs.saveAnswer);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().startsWith("respondent,group,D1.1,"));
}

void TestQuestionnairesPage::findingBecomesAChallenge()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { fillRound(w, stressTest(w), 21); });
    QVERIFY(harness.open(u"questionnaires"_s));
    harness.find<SegmentedControl>("questionnaireSwitch")->setCurrentIndex(3);
    // Three of research may be seen; nobody else answered.
    QVERIFY(harness.find<QCheckBox>("radarGroup.research"));
    QVERIFY(harness.find<InlineMessage>("resultWarnings")->text().contains(u"Firms"_s));
    click(harness, "writeFinding");
    auto* body = harness.find<QPlainTextEdit>("findingForm.body");
    QCOMPARE(harness.page->focusWidget(), body);
    QTest::keyClicks(body, u"Clusters are asked too late"_s);
    auto* severity = harness.find<QComboBox>("findingForm.severity");
    severity->setCurrentIndex(severity->findData(u"3"_s));
    body->clearFocus();
    QTRY_COMPARE(harness.project->all<SurveyFinding>().value(0).body, u"Clusters are asked too late"_s);
    QCOMPARE(harness.project->all<SurveyFinding>().first().severity, 3);
    click(harness, "findingToChallenge");
    QCOMPARE(harness.project->all<Challenge>().value(0).title, u"Clusters are asked too late"_s);
    const RecordRef finding = refOf(harness.project->all<SurveyFinding>().first());
    QCOMPARE(harness.project->downstream<Challenge>(finding).size(), 1);
    QVERIFY(!harness.find<QPushButton>("findingToEvidence")->isVisible());
    click(harness, "findingOpen");
    QCOMPARE(harness.navigator.openedRecord, refOf(harness.project->all<Challenge>().first()));
    harness.find<SegmentedControl>("questionnaireSwitch")->setCurrentIndex(0);
    QVERIFY(qobject_cast<Page*>(harness.page.get())->reveal(finding));
    QCOMPARE(harness.find<SegmentedControl>("questionnaireSwitch")->currentIndex(), 3);
}

void TestQuestionnairesPage::roundsOfOtherVersionsAreNotCompared()
{
    test::PageHarness harness;
    IdOf<SurveyRound> same;
    IdOf<SurveyRound> other;
    harness.fill([&](Writer& w) {
        const auto instrument = stressTest(w);
        same = fillRound(w, instrument, 9);
        const auto clone = questionnaire::cloneInstrument(w, instrument, u"Ours"_s);
        other = fillRound(w, clone, 9);
        fillRound(w, instrument, 10);
    });
    QVERIFY(harness.open(u"questionnaires"_s));
    harness.find<SegmentedControl>("questionnaireSwitch")->setCurrentIndex(3);
    auto* rounds = harness.find<QComboBox>("otherRound");
    rounds->setCurrentIndex(rounds->findData(same.hex()));
    QVERIFY(!harness.find<QWidget>("comparedCard")->isHidden());
    QVERIFY(harness.find<InlineMessage>("notCompared")->isHidden());
    rounds->setCurrentIndex(rounds->findData(other.hex()));
    QVERIFY(harness.find<QWidget>("comparedCard")->isHidden());
    QVERIFY(harness.find<InlineMessage>("notCompared")->text().contains(u"versions"_s));
}

void TestQuestionnairesPage::readOnlyAndClosedRounds()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        const auto round = fillRound(w, stressTest(w), 9);
        w.modify(round, [](SurveyRound& r) { r.state = SurveyState::Closed; });
    });
    QVERIFY(harness.open(u"questionnaires"_s));
    harness.find<SegmentedControl>("questionnaireSwitch")->setCurrentIndex(2);
    auto* grid = harness.find<QTableView>("answerGrid");
    QCOMPARE(grid->model()->rowCount(), 9); // no next row
    const QStringList before = harness.project->dump();
    QTest::keyClick(grid, Qt::Key_1);
    QTest::keyClick(grid, Qt::Key_B);
    QTest::keyClick(grid, Qt::Key_Delete);
    QCOMPARE(harness.project->dump(), before);
    QVERIFY(harness.find<InlineMessage>("entryClosed")->isVisible());
}

void TestQuestionnairesPage::pictures()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("S3_SCREENSHOTS names no folder");
    Languages languages;
    languages.use(qEnvironmentVariable("S3_LANGUAGE", u"en"_s));
    test::PageHarness harness;
    harness.open(u"questionnaires"_s, {1180, 800});
    QVERIFY(harness.grab(folder + u"/q_empty0.png"_s));
    auto* views = harness.find<SegmentedControl>("questionnaireSwitch");
    views->setCurrentIndex(1);
    QVERIFY(harness.grab(folder + u"/q_empty1.png"_s));
    harness.fill([](Writer& w) {
        const auto instrument = stressTest(w);
        fillRound(w, instrument, 25);
        const auto second = fillRound(w, instrument, 40);
        w.modify(second, [](SurveyRound& r) { r.title = u"Stress test 2026"_s; });
        const auto data = questionnaire::loadRound(w, second);
        questionnaire::addFinding(w, second, data->questionnaire.parts.first().dimension.id,
                                  u"Clusters are asked too late to shape the priorities."_s, 3);
        const auto f = questionnaire::addFinding(w, second, {},
                                                 u"The portfolio is strong; the channel is missing."_s, 2);
        questionnaire::toEvidence(w, f);
    });
    const QString dialogs = harness.folder.filePath(u"x.csv"_s);
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(1180, 800), QSize(728, 700)}) {
            harness.page->resize(size);
            for (int view = 0; view < 4; ++view) {
                views->setCurrentIndex(view);
                QTest::qWait(50);
                QVERIFY(harness.grab(u"%1/q_%2_%3_%4.png"_s.arg(folder)
                                         .arg(view)
                                         .arg(dark ? u"dark"_s : u"light"_s)
                                         .arg(size.width())));
            }
            // The whole of the results, below the fold too.
            harness.page->resize(size.width(), 3300);
            QTest::qWait(50);
            QVERIFY(harness.grab(
                u"%1/q_results_%2_%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s).arg(size.width())));
        }
    }
    harness.dialogs.saveAnswer = folder + u"/forms.pdf"_s;
    harness.dialogs.textAnswer = u"2"_s;
    views->setCurrentIndex(1);
    click(harness, "saveForms");
    harness.dialogs.saveAnswer = folder + u"/round.pdf"_s;
    click(harness, "saveReport");
}

QTEST_MAIN(TestQuestionnairesPage)
#include "test_questionnaires_page.moc"
