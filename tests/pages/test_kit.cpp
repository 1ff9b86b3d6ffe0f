// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the kit promise beyond their looks.
#include "ui/kit/Background.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Messages.h"
#include "ui/kit/MetroOverview.h"
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
    void metroWalksAndWraps();
    void screenReadersHearRoles();
    void workRunsOneAtATimeAndTheLatestWins();
    void cancelledWorkDeliversNothing();
    void workEndsWithItsOwner();
    void shortWorkIsDeliveredAtOnce();
    void patienceHasAnEnd();

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

void TestKit::workRunsOneAtATimeAndTheLatestWins()
{
    Background background;
    QSignalSpy idle(&background, &Background::idle);
    QStringList delivered;
    QSemaphore gate;
    const auto work = [&](const QString& name) {
        return [&, name](const Background::Task& task) -> Background::Delivery {
            gate.acquire();
            const bool stopped = task.stop.stop_requested();
            return [&delivered, name, stopped, worker = QThread::currentThread()] {
                delivered.append(stopped ? name + u" stopped"_s : name);
                QVERIFY(worker != QThread::currentThread());
            };
        };
    };
    background.start(work(u"first"_s));
    background.start(work(u"second"_s)); // waits, and is replaced
    background.start(work(u"third"_s));
    QVERIFY(background.isRunning());
    gate.release(3);
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(delivered, QStringList({u"first stopped"_s, u"third"_s}));
    QCOMPARE(gate.available(), 1); // the second never ran
}

void TestKit::cancelledWorkDeliversNothing()
{
    Background background;
    QSignalSpy idle(&background, &Background::idle);
    QSignalSpy progressed(&background, &Background::progressed);
    bool delivered = false;
    background.start([&](const Background::Task& task) -> Background::Delivery {
        while (task.progress(1, 4))
            QThread::yieldCurrentThread();
        return [&] { delivered = true; };
    });
    QTRY_COMPARE(progressed.size(), 1); // once for each whole percent
    QCOMPARE(progressed.at(0).at(0).toInt(), 25);
    background.cancel();
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(!delivered);
    background.start([&](const Background::Task&) { return [&] { delivered = true; }; });
    QTRY_VERIFY(delivered);
}

void TestKit::workEndsWithItsOwner()
{
    auto owner = std::make_unique<QObject>();
    auto* background = new Background(owner.get());
    std::atomic<bool> ended = false;
    bool delivered = false;
    background->start([&](const Background::Task& task) -> Background::Delivery {
        while (!task.stop.stop_requested())
            QThread::yieldCurrentThread();
        ended = true;
        return [&] { delivered = true; };
    });
    owner.reset();
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void TestKit::shortWorkIsDeliveredAtOnce()
{
    Background background;
    QStringList delivered;
    const auto work = [&](const QString& name) {
        return [&, name](const Background::Task&) { return [&, name] { delivered.append(name); }; };
    };
    background.startShort(work(u"at once"_s));
    QCOMPARE(delivered, QStringList{u"at once"_s});
    QSemaphore gate;
    background.start([&](const Background::Task&) {
        gate.acquire();
        return [&] { delivered.append(u"long"_s); };
    });
    background.startShort(work(u"after it"_s)); // never overtakes what was started before
    QCOMPARE(delivered.size(), 1);
    gate.release();
    QTRY_COMPARE(delivered.size(), 3);
    QCOMPARE(delivered.last(), u"after it"_s);
}

void TestKit::patienceHasAnEnd()
{
    Background background;
    QStringList delivered;
    QSignalSpy idle(&background, &Background::idle);
    background.startPatiently([&](const Background::Task&) { return [&] { delivered.append(u"short"_s); }; });
    QCOMPARE(delivered, QStringList{u"short"_s});
    QCOMPARE(idle.count(), 1);
    QVERIFY(!background.isRunning());
    QSemaphore gate;
    background.startPatiently([&](const Background::Task&) {
        gate.acquire();
        return [&] { delivered.append(u"long"_s); };
    });
    QVERIFY(background.isRunning());
    gate.release();
    QTRY_COMPARE(delivered.size(), 2);
    QTest::qWait(50); // what was delivered at once does not come again
    QCOMPARE(delivered.size(), 2);
    QCOMPARE(idle.count(), 2);
}

QTEST_MAIN(TestKit)
#include "test_kit.moc"
