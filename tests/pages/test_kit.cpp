// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the kit promise beyond their looks.
#include "ui/kit/BubbleChart.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/FieldText.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Messages.h"
#include "ui/kit/MetroOverview.h"
#include "ui/kit/RecordForm.h"
#include "ui/kit/RecordTableModel.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Sparkline.h"
#include "ui/kit/TabularText.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using namespace s3;

namespace {

struct Item {
    QString key;
    QString name;
    QVariant number;
};

using Model = RecordTableModel<Item>;

std::unique_ptr<Model> makeModel()
{
    using Column = RecordColumn<Item>;
    auto model = std::make_unique<Model>(
        QVector<Column>{
            Column{u"Name"_s, [](const Item& i) { return QVariant(i.name); }},
            Column{u"Jobs"_s, [](const Item& i) { return i.number; }, ColumnKind::Number}.withText(
                [](const Item& i) { return i.number.isValid() ? u"shown"_s : QString(); })},
        [](const Item& i) { return i.key; });
    model->setRows({{u"a"_s, u"Alpha"_s, 20.5}, {u"b"_s, u"Beta"_s, QVariant()}, {u"c"_s, u"Gamma"_s, 3.0}});
    return model;
}

/// Answers instead of a person.
class AnsweringDialogs : public Dialogs {
public:
    QString openFile(const QString&, const QString&, const QString&) override { return file; }
    QString saveFile(const QString&, const QString&, const QString& suggestion) override
    {
        suggested = suggestion;
        return file;
    }
    bool confirm(const QString&, const QString&, const QString&) override { return true; }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override
    {
        return std::nullopt;
    }
    QString file;
    QString suggested;
};

double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto part = [](double v) {
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return qMax(one, two) / qMin(one, two);
}

} // namespace

class TestKit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void cleanup() { m_theme.setMode(ThemeMode::Light); }

    void textColoursReachAa();
    void paletteChangeRecolours();
    void everyIconDraws();
    void formSendsOnEnterFocusOutAndPause();
    void formKeepsFieldBeingEdited();
    void formYieldsToChangedValue();
    void formChoiceAndCheckSendAtOnce();
    void formRefusesWhatIsNoNumber();
    void formReadOnly();
    void formSurvivesItsPage();
    void fieldTexts();
    void germanFieldTexts();
    void tableCopiesWithHeaders();
    void tabLeavesTable();
    void tableSortsMissingLast();
    void tableActivates();
    void modelKeepsSelection();
    void sparklineNeverJoinsGaps();
    void tabularDigitsHaveOneWidth();
    void segmentKeys();
    void searchEscapeClears();
    void noticeUndoes();
    void bubbleKeys();
    void chartCardSaves();
    void metroWalksAndWraps();
    void screenReadersHearRoles();

private:
    Theme m_theme;
};

void TestKit::textColoursReachAa()
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        const ThemeColors c = themeColors(mode);
        for (const QColor& on : {c.paper, c.ground, c.rail}) {
            for (const QColor& text : {c.ink, c.soft, c.good, c.bad})
                QVERIFY2(contrast(text, on) >= 4.5, qPrintable(text.name() + u" on "_s + on.name()));
        }
        QVERIFY(contrast(c.warn, c.paper) >= 4.5);
        for (int i = 0; i < 6; ++i) {
            const auto l = static_cast<Line>(i);
            QVERIFY(contrast(c.lineInk(l), c.paper) >= 4.5);
            QVERIFY(contrast(c.lineInk(l), c.lineTint(l)) >= 4.5);
            QVERIFY(contrast(c.line(l), c.paper) >= 3.0);
        }
    }
}

void TestKit::paletteChangeRecolours()
{
    Card card(u"Title"_s);
    card.resize(200, 120);
    QPushButton primary(u"Go"_s);
    makePrimary(&primary, Line::Monitoring);
    primary.setIcon(icon(u"add"_s, &primary));
    const auto middle = [](QWidget& w) {
        return w.grab().toImage().pixelColor(w.width() / 2, w.height() - 12);
    };
    const auto inkOf = [&] { return primary.icon().pixmap(QSize(20, 20)).toImage().pixelColor(10, 10); };
    QCOMPARE(middle(card), themeColors(ThemeMode::Light).paper);
    QCOMPARE(inkOf(), QColor(Qt::white));
    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setMode(ThemeMode::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(colorsFor(card.palette()).mode, ThemeMode::Dark);
    QCOMPARE(middle(card), themeColors(ThemeMode::Dark).paper);
    QCOMPARE(inkOf(), themeColors(ThemeMode::Dark).onLine());
}

void TestKit::everyIconDraws()
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() >= 70);
    for (const QString& name : names) {
        const QImage image = iconPixmap(name.chopped(4), 20, Qt::red, 2).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
        int drawn = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x)
                drawn += image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(drawn > 30, qPrintable(name));
    }
    QVERIFY(iconPixmap(u"no-such-drawing"_s, 20, Qt::red).isNull());
}

void TestKit::formSendsOnEnterFocusOutAndPause()
{
    RecordForm form;
    QLineEdit* title = form.addText(u"title"_s, u"Title"_s);
    QPlainTextEdit* text = form.addLongText(u"text"_s, u"Text"_s);
    form.setValues({{u"title"_s, u"Old"_s}, {u"text"_s, QString()}});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy edited(&form, &RecordForm::edited);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"New"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).toString(), u"title"_s);
    QCOMPARE(edited.at(0).at(1), QVariant(u"New"_s));
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(edited.size(), 1); // leaving without a change says nothing
    QCOMPARE(QApplication::focusWidget(), text);
    QTest::keyClicks(text, u"Hello"_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(edited.size(), 2);
    title->setFocus();
    QTest::keyClicks(title, u"er"_s);
    QCOMPARE(edited.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(edited.size(), 3, 2000);
    for (const QLineEdit* line : form.findChildren<QLineEdit*>())
        QVERIFY(!line->isUndoAvailable()); // what is stored is the project's to undo
    QVERIFY(title->hasFocus());
}

void TestKit::formKeepsFieldBeingEdited()
{
    RecordForm form;
    QLineEdit* title = form.addText(u"title"_s, u"Title"_s);
    QLineEdit* other = form.addText(u"other"_s, u"Other"_s);
    form.setValues({{u"title"_s, u"A"_s}, {u"other"_s, u"B"_s}});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy edited(&form, &RecordForm::edited);
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, u"bc"_s);
    const int cursor = title->cursorPosition();
    form.setValues({{u"title"_s, u"A"_s}, {u"other"_s, u"changed"_s}});
    QCOMPARE(title->text(), u"Abc"_s);
    QCOMPARE(title->cursorPosition(), cursor);
    QCOMPARE(other->text(), u"changed"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(title, Qt::Key_Return);
    title->setCursorPosition(1);
    form.setValues({{u"title"_s, u"Abc"_s}}); // the echo of the own edit
    QCOMPARE(title->cursorPosition(), 1);
}

void TestKit::formYieldsToChangedValue()
{
    RecordForm form;
    QLineEdit* title = form.addText(u"title"_s, u"Title"_s);
    form.setValues({{u"title"_s, u"A"_s}});
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy edited(&form, &RecordForm::edited);
    title->setFocus();
    QTest::keyClicks(title, u"bc"_s);
    form.setValues({{u"title"_s, u"Undone"_s}});
    QCOMPARE(title->text(), u"Undone"_s);
    form.commit();
    QCOMPARE(edited.size(), 0);
}

void TestKit::formChoiceAndCheckSendAtOnce()
{
    RecordForm form;
    QComboBox* choice =
        form.addChoice(u"owner"_s, u"Owner"_s, {{QString(), u"None"_s}, {u"x"_s, u"Xaver"_s}});
    QCheckBox* check = form.addCheck(u"public"_s, u"Public"_s);
    QSignalSpy edited(&form, &RecordForm::edited);
    form.setValues({{u"owner"_s, QString()}, {u"public"_s, false}});
    QCOMPARE(edited.size(), 0);
    choice->setCurrentIndex(1);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(1).toString(), u"x"_s);
    check->click();
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.at(1).at(1), QVariant(true));
    check->click();
    QCOMPARE(edited.size(), 3);
    form.setOptions(u"owner"_s, {{u"y"_s, u"Yan"_s}, {u"x"_s, u"Xaver"_s}});
    QCOMPARE(form.value(u"owner"_s).toString(), u"x"_s);
    QCOMPARE(edited.size(), 3);
}

void TestKit::formRefusesWhatIsNoNumber()
{
    RecordForm form;
    QLineEdit* budget = form.addNumber(u"budget"_s, u"Budget"_s, u"EUR"_s);
    form.setValues({{u"budget"_s, 12.5}});
    QCOMPARE(budget->text(), u"12.5"_s);
    QSignalSpy edited(&form, &RecordForm::edited);
    budget->clear();
    QTest::keyClicks(budget, u"many"_s);
    QTest::keyClick(budget, Qt::Key_Return);
    QCOMPARE(edited.size(), 0);
    QVERIFY(!form.error(u"budget"_s).isEmpty());
    QCOMPARE(budget->accessibleDescription(), form.error(u"budget"_s));
    budget->clear();
    QTest::keyClick(budget, Qt::Key_Backspace);
    QTest::keyClick(budget, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QVERIFY(!edited.at(0).at(1).isValid()); // empty is missing, not zero
    QVERIFY(form.error(u"budget"_s).isEmpty());
}

void TestKit::formReadOnly()
{
    RecordForm form;
    QLineEdit* title = form.addText(u"title"_s, u"Title"_s);
    QCheckBox* check = form.addCheck(u"c"_s, u"Check"_s);
    form.setReadOnly(true);
    QVERIFY(title->isReadOnly());
    QVERIFY(!check->isEnabled());
    form.setReadOnly(false);
    QVERIFY(!title->isReadOnly());
    QCOMPARE(title->accessibleName(), u"Title"_s);
}

// Leaving a page sends what was typed; destroying it while a field has the focus must not call back.
void TestKit::formSurvivesItsPage()
{
    QStackedWidget stack;
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* form = new RecordForm;
    QLineEdit* title = form->addText(u"title"_s, u"Title"_s);
    layout->addWidget(form);
    stack.addWidget(page);
    stack.addWidget(new QWidget);
    stack.show();
    QVERIFY(QTest::qWaitForWindowActive(&stack));
    QSignalSpy edited(form, &RecordForm::edited);
    title->setFocus();
    QTest::keyClicks(title, u"a"_s);
    stack.setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(edited.size(), 1, 300);
    stack.setCurrentIndex(0);
    title->setFocus();
    QTest::keyClicks(title, u"b"_s);
    delete page;
    QTest::qWait(20);
    QCOMPARE(edited.size(), 1);
}

void TestKit::fieldTexts()
{
    QLocale::setDefault(QLocale::c());
    bool ok = false;
    QCOMPARE(readNumber(u" 1 234.5 "_s, &ok), QVariant(1234.5));
    QVERIFY(ok);
    QVERIFY(!readNumber(u""_s, &ok).isValid());
    QVERIFY(ok);
    QVERIFY(!readNumber(u"nan"_s, &ok).isValid());
    QVERIFY(!ok);
    QVERIFY(!readInteger(u"2.5"_s, &ok).isValid());
    QVERIFY(!ok);
    QCOMPARE(readInteger(u"-3"_s, &ok).toLongLong(), -3);
    QCOMPARE(readDate(u"2026-02-28"_s, &ok).toDate(), QDate(2026, 2, 28));
    QVERIFY(!readDate(u"2026-02-30"_s, &ok).isValid());
    QVERIFY(!ok);
    QCOMPARE(numberText(0.1), u"0.1"_s);
    QCOMPARE(readDate(dateText(QDate(2026, 11, 5)), &ok).toDate(), QDate(2026, 11, 5));
}

void TestKit::germanFieldTexts()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    bool ok = false;
    QCOMPARE(readNumber(u"1.234,5"_s, &ok), QVariant(1234.5));
    QCOMPARE(readNumber(u"1.234"_s, &ok), QVariant(1234.0));
    QCOMPARE(readNumber(u"0.25"_s, &ok), QVariant(0.25));
    QCOMPARE(numberText(1234.5), u"1234,5"_s);
    QCOMPARE(readNumber(numberText(1e-7), &ok), QVariant(1e-7));
    QCOMPARE(readDate(u"05.11.2026"_s, &ok).toDate(), QDate(2026, 11, 5));
    QCOMPARE(readDate(u"5.11.26"_s, &ok).toDate(), QDate(2026, 11, 5));
    QCOMPARE(dateText(QDate(2026, 11, 5)), u"05.11.2026"_s);
}

void TestKit::tableCopiesWithHeaders()
{
    QLocale::setDefault(QLocale::c());
    const auto model = makeModel();
    DataTable table(u"Items"_s);
    table.setSource(model.get());
    table.setColumnKinds(model->kinds());
    QCOMPARE(table.copyText(), u"Name\tJobs\nAlpha\t20.5\nBeta\t\nGamma\t3\n"_s);
    QVERIFY(table.selectKey(u"c"_s));
    QTest::keySequence(&table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Name\tJobs\nGamma\t3\n"_s);
    QVERIFY(!table.selectKey(u"none"_s));
}

void TestKit::tabLeavesTable()
{
    const auto model = makeModel();
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit before;
    DataTable table(u"Items"_s);
    table.setSource(model.get());
    QLineEdit after;
    layout.addWidget(&before);
    layout.addWidget(&table);
    layout.addWidget(&after);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QVERIFY(table.hasFocus());
    QVERIFY(table.currentIndex().isValid());
    QTest::keyClick(&table, Qt::Key_Tab);
    QVERIFY(after.hasFocus());
    QTest::keyClick(&after, Qt::Key_Backtab);
    QVERIFY(table.hasFocus());
}

void TestKit::tableSortsMissingLast()
{
    const auto model = makeModel();
    DataTable table(u"Items"_s);
    table.setSource(model.get());
    const auto order = [&] {
        QString keys;
        for (int row = 0; row < 3; ++row)
            keys += table.model()->index(row, 0).data(KeyRole).toString();
        return keys;
    };
    table.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(order(), u"cab"_s);
    table.sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(order(), u"acb"_s);
    table.setFilter(u"gam"_s);
    QCOMPARE(table.model()->rowCount(), 1);
}

void TestKit::tableActivates()
{
    const auto model = makeModel();
    DataTable table(u"Items"_s);
    table.setSource(model.get());
    QSignalSpy activated(&table, &DataTable::rowActivated);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    table.selectKey(u"b"_s);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), u"b"_s);
}

void TestKit::modelKeepsSelection()
{
    const auto model = makeModel();
    QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    DataTable table(u"Items"_s);
    table.setSource(model.get());
    table.selectKey(u"b"_s);
    model->setRows({{u"d"_s, u"Delta"_s, 1.0}, {u"c"_s, u"Gamma"_s, 3.0}, {u"b"_s, u"Beta 2"_s, 2.0}});
    QCOMPARE(table.selectedKeys(), QStringList{u"b"_s});
    QCOMPARE(table.currentKey(), u"b"_s);
    QCOMPARE(model->index(2, 0).data().toString(), u"Beta 2"_s);
    QCOMPARE(model->indexOf(u"d"_s), 0);
    model->setRows({{u"z"_s, u"Other"_s, 1.0}});
    QVERIFY(table.selectedKeys().isEmpty());
    QCOMPARE(model->rowCount(), 1);
}

void TestKit::sparklineNeverJoinsGaps()
{
    const double gap = std::numeric_limits<double>::quiet_NaN();
    const QRectF rect(0, 0, 40, 10);
    const QList<QPolygonF> pieces = sparklinePieces({gap, 1, 2, gap, 3, gap}, rect);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.at(0), QPolygonF({QPointF(8, 10), QPointF(16, 5)}));
    QCOMPARE(pieces.at(1), QPolygonF({QPointF(32, 0)}));
    QVERIFY(sparklinePieces({gap, gap}, rect).isEmpty());
    QCOMPARE(sparklinePieces({5, 5}, rect).at(0).at(0).y(), 5.0);
}

void TestKit::tabularDigitsHaveOneWidth()
{
    const QFontMetricsF metrics(fontFor(TextRole::Body));
    QCOMPARE(tabularWidth(metrics, u"1 111"_s), tabularWidth(metrics, u"8 888"_s));
    QVERIFY(tabularWidth(metrics, u"11"_s) > tabularWidth(metrics, u"1"_s));
}

void TestKit::segmentKeys()
{
    SegmentedControl control(u"Level"_s, {u"A"_s, u"B"_s, u"C"_s});
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QTest::keyClick(&control, Qt::Key_End);
    QCOMPARE(control.currentIndex(), 2);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 2);
    QTest::keyClick(&control, Qt::Key_Home);
    QCOMPARE(control.currentIndex(), 0);
    QCOMPARE(changed.size(), 3);
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.width() - 8, control.height() / 2));
    QCOMPARE(control.currentIndex(), 2);
    QCOMPARE(control.accessibleDescription(), u"C"_s);
}

void TestKit::searchEscapeClears()
{
    SearchField field(u"Search cards"_s);
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u" ab "_s);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.at(0).at(0).toString(), u"ab"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(field.accessibleName(), u"Search cards"_s);
}

void TestKit::noticeUndoes()
{
    QWidget host;
    host.resize(600, 400);
    host.show();
    Notice notice(&host);
    int undone = 0;
    notice.show(u"Deleted."_s, u"Undo"_s, [&] { ++undone; });
    QVERIFY(notice.isVisible());
    notice.actionButton()->click();
    QCOMPARE(undone, 1);
    QVERIFY(!notice.isVisible());
    notice.actionButton()->click();
    QCOMPARE(undone, 1);
}

void TestKit::bubbleKeys()
{
    BubbleChart chart(u"Strength"_s, Line::Evidence);
    chart.resize(500, 400);
    chart.setAxes(u"LQ"_s, u"Growth"_s, u"Jobs"_s);
    chart.setBubbles({{u"left"_s, u"Left"_s, 0.5, 1, 100, {}, {}},
                      {u"right"_s, u"Right"_s, 2.5, 1, 50, {}, {}},
                      {u"top"_s, u"Top"_s, 0.5, 4, 50, {}, {}}});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy activated(&chart, &BubbleChart::activated);
    QTest::keyClick(&chart, Qt::Key_Right); // the first key chooses the largest
    QCOMPARE(chart.currentId(), u"left"_s);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentId(), u"right"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.currentId(), u"top"_s);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), u"top"_s);
    QCOMPARE(chart.twin()->rowCount(), 3);
    QCOMPARE(chart.twin()->headerData(1, Qt::Horizontal).toString(), u"LQ"_s);
}

void TestKit::chartCardSaves()
{
    QTemporaryDir folder;
    AnsweringDialogs dialogs;
    ChartCard card(u"Strength & growth"_s, {}, dialogs);
    auto* chart = new BubbleChart(u"Strength"_s, Line::Evidence);
    chart->setBubbles({{u"a"_s, u"Textiles"_s, 1, 1, 100, {}, {}}});
    card.setChartWidget(chart);
    card.setTwin(chart->twin(), BubbleChart::twinKinds());
    card.resize(600, 400);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QVERIFY(!card.showsTable());
    card.setShowsTable(true);
    QVERIFY(card.table()->isVisible());
    card.setShowsTable(false);
    dialogs.file = folder.filePath(u"chart.svg"_s);
    QSignalSpy saved(&card, &ChartCard::savedPicture);
    const auto buttons = card.findChildren<QToolButton*>();
    const auto actions = buttons.constFirst()->menu()->actions();
    actions.constLast()->trigger();
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.at(0).at(1).toBool());
    QCOMPARE(dialogs.suggested, u"Strength  growth.svg"_s);
    QFile svg(dialogs.file);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    QVERIFY(text.contains("Textiles")); // drawn as vectors, not as a picture
    QVERIFY(!text.contains("<image"));
    QVERIFY(card.savePng(folder.filePath(u"chart.png"_s)));
    QVERIFY(!card.savePng(folder.filePath(u"no/such/folder.png"_s)));
    QVERIFY(card.picture(2).width() > card.picture(1).width());
}

void TestKit::metroWalksAndWraps()
{
    MetroOverview metro;
    QVector<MetroLineInfo> lines;
    for (int i = 1; i < 6; ++i) {
        const QString n = QString::number(i);
        lines.append({static_cast<Line>(i),
                      u"Line "_s + n,
                      {{u"s"_s + n, u"Station with a long name"_s, StationState::Done, {}}},
                      GateState::Open,
                      {}});
    }
    metro.setLines(lines);
    QVERIFY(metro.heightForWidth(metro.minimumSizeHint().width()) > metro.heightForWidth(1400));
    metro.resize(1100, metro.heightForWidth(1100));
    QSignalSpy station(&metro, &MetroOverview::stationActivated);
    QSignalSpy gate(&metro, &MetroOverview::gateActivated);
    QTest::keyClick(&metro, Qt::Key_Home);
    QTest::keyClick(&metro, Qt::Key_Return);
    QCOMPARE(station.size(), 1);
    QCOMPARE(station.at(0).at(0).toString(), u"s1"_s);
    QTest::keyClick(&metro, Qt::Key_Right);
    QTest::keyClick(&metro, Qt::Key_Return);
    QCOMPARE(gate.size(), 1);
    QCOMPARE(gate.at(0).at(0).toInt(), 1);
    QTest::keyClick(&metro, Qt::Key_End);
    QTest::keyClick(&metro, Qt::Key_Space);
    QCOMPARE(gate.at(1).at(0).toInt(), 5);
    QVERIFY(metro.accessibleDescription().contains(u'5'));
}

void TestKit::screenReadersHearRoles()
{
    const auto roleOf = [](QWidget* widget) { return QAccessible::queryAccessibleInterface(widget)->role(); };
    BubbleChart chart(u"Strength"_s, Line::Evidence);
    QCOMPARE(roleOf(&chart), QAccessible::Chart);
    InlineMessage message(InlineMessage::Kind::Error, u"Row 7 has no year."_s);
    QCOMPARE(roleOf(&message), QAccessible::AlertMessage);
    QVERIFY(QAccessible::queryAccessibleInterface(&message)->text(QAccessible::Name).contains(u"Row 7"_s));
    SegmentedControl control(u"Level"_s, {u"A"_s, u"B"_s});
    QCOMPARE(roleOf(&control), QAccessible::PageTabList);
    DataTable table(u"Items"_s);
    QCOMPARE(roleOf(&table), QAccessible::Table);
    QCOMPARE(QAccessible::queryAccessibleInterface(&table)->text(QAccessible::Name), u"Items"_s);
}

QTEST_MAIN(TestKit)
#include "test_kit.moc"
