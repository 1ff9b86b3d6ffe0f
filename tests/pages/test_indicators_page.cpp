// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the indicators, operated as a person does. S3_SCREENSHOTS=folder keeps pictures.
#include "core/development/Records.h"
#include "core/monitoring/IndicatorRules.h"
#include "core/monitoring/Labels.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/FieldText.h"
#include "ui/kit/SegmentedControl.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::monitoring;

namespace {

const QDate today = QDate::currentDate();

/// A project as it may look after two years of work.
struct Filled {
    TransformativeActivity activity;
    Action action;
    Indicator firms;     ///< behind
    Indicator months;    ///< falling, on track
    Indicator overdue;   ///< monthly, last measured three months ago
    Indicator context;   ///< watched only
    Indicator untouched; ///< a result without anything
    IdOf<Measurement> wrong;

    void operator()(Writer& w)
    {
        activity.title = u"Recycled carbon fibre for machine builders"_s;
        activity.status = ActivityStatus::Implementing;
        w.insert(activity);
        action.activityId = activity.id;
        action.title = u"Pilot line for recycled fibre"_s;
        w.insert(action);
        Organisation cluster;
        cluster.name = u"MAI Carbon"_s;
        cluster.helix = Helix::Cluster;
        w.insert(cluster);
        firms = made(u"Firms that entered the new field"_s, IndicatorLevel::Result, u"firms"_s, 0, 40);
        firms.responsibleId = cluster.id;
        firms.source = u"Survey of the cluster's members"_s;
        months = made(u"Time from idea to pilot"_s, IndicatorLevel::Result, u"months"_s, 30, 12);
        months.direction = Direction::Down;
        overdue = made(u"Participations of institutional stakeholders in entrepreneurial discovery process"_s,
                       IndicatorLevel::Output, u"participations"_s, 0, 120);
        overdue.code = u"RCO16"_s;
        overdue.frequencyMonths = 1;
        context = made(u"Share of research and development in regional product"_s, IndicatorLevel::Context,
                       u"% of GDP"_s, {}, {});
        context.direction = Direction::None;
        untouched = made(u"People trained who use the skill at work"_s, IndicatorLevel::Result, {}, {}, {});
        untouched.baselineOn = untouched.targetOn = {};
        untouched.frequencyMonths.reset();
        for (Indicator* i : {&firms, &months, &overdue, &context, &untouched})
            w.insert(*i);
        w.link(refOf(action), refOf(firms));
        measure(w, firms, 21, 3);
        measure(w, firms, 15, 6);
        wrong = measure(w, firms, 9, 120);
        measure(w, firms, 9, 12, wrong);
        measure(w, firms, 2, 16);
        for (const auto& [ago, value] :
             std::initializer_list<std::pair<int, double>>{{20, 29}, {14, 26.5}, {2, 18}})
            measure(w, months, ago, value);
        measure(w, overdue, 4, 66);
        measure(w, overdue, 3, 72);
        measure(w, context, 11, 2.94);
        measure(w, context, 23, 2.81);
    }

private:
    Indicator made(const QString& name, IndicatorLevel level, const QString& unit,
                   std::optional<double> baseline, std::optional<double> target) const
    {
        Indicator i;
        i.activityId = activity.id;
        i.name = name;
        i.level = level;
        i.unit = unit;
        i.baseline = baseline;
        i.target = target;
        i.baselineOn = today.addMonths(-24);
        i.targetOn = today.addMonths(12);
        i.frequencyMonths = 6;
        return i;
    }
    static IdOf<Measurement> measure(Writer& w, const Indicator& indicator, int monthsAgo, double value,
                                     const std::optional<IdOf<Measurement>>& corrects = {})
    {
        Measurement m;
        m.indicatorId = indicator.id;
        m.measuredOn = today.addMonths(-monthsAgo);
        m.value = value;
        m.supersedesId = corrects;
        return w.insert(m);
    }
};

} // namespace

class TestIndicatorsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyPageLeadsToTheLibrary();
    void newIndicatorIsNamedAtOnce();
    void valuesAreEnteredOneAfterTheOther();
    void wrongEntriesSayWhy();
    void correctingKeepsTheOldValue();
    void tableSaysValueAndStatus();
    void filtersNarrowTheTable();
    void overdueGoesFromOneToTheNext();
    void formStoresAndSaysWhatIsMissing();
    void actionsAreLinkedAndUnlinked();
    void deletingIsUndone();
    void measurementIsFound();
    void readOnlyProjectIsOnlyShown();
    void stateIsKept();
    void manyIndicatorsStayQuick();
    void pictures();

private:
    void press(const char* button) { QTest::mouseClick(h->find<QAbstractButton>(button), Qt::LeftButton); }
    void type(const char* field, const QString& text)
    {
        auto* edit = h->find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    DataTable* table() { return h->find<DataTable>("indicatorTable"); }
    void openFilled(const QSize& size = {1180, 800})
    {
        h->fill([this](Writer& w) { filled(w); });
        h->open(u"indicators"_s, size);
    }
    void openAt(const Indicator& indicator)
    {
        openFilled();
        QVERIFY(static_cast<Page*>(h->page.get())->reveal(refOf(indicator)));
    }
    QList<Measurement> valuesOf(const Indicator& indicator)
    {
        return h->project->where<Measurement>("indicator_id", indicator.id);
    }

    std::unique_ptr<test::PageHarness> h;
    Filled filled;
};

void TestIndicatorsPage::init()
{
    h = std::make_unique<test::PageHarness>();
    filled = {};
}

void TestIndicatorsPage::emptyPageLeadsToTheLibrary()
{
    h->open(u"indicators"_s);
    QVERIFY(h->find<QPushButton>("openLibraryFirst")->isVisible());
    press("openLibraryFirst");
    auto* library = h->find<DataTable>("libraryTable");
    QVERIFY(library->isVisible());
    QVERIFY(!h->find<QPushButton>("library.add")->isEnabled());
    QVERIFY(library->selectKey(u"rco16"_s));
    QTest::keyClick(library, Qt::Key_Return);
    QCOMPARE(h->project->count<Indicator>(), 1);
    const Indicator stored = h->project->all<Indicator>().first();
    QCOMPARE(stored.code, u"RCO16"_s);
    QCOMPARE(stored.baseline, std::optional(0.0));
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->currentKey(), stored.id.hex());
    QVERIFY(h->project->undo());
    QCOMPARE(h->project->count<Indicator>(), 0);
    QVERIFY(h->find<QPushButton>("openLibraryFirst")->isVisible());
}

void TestIndicatorsPage::newIndicatorIsNamedAtOnce()
{
    openFilled();
    press("addIndicator");
    auto* title = h->find<QLineEdit>("indicatorForm.name");
    QCOMPARE(h->page->focusWidget(), title);
    QCOMPARE(title->selectedText(), title->text());
    QTest::keyClicks(title, u"New links"_s);
    QTest::keyClick(title, Qt::Key_Return);
    const Indicator stored = h->project->all<Indicator>().last();
    QCOMPARE(stored.name, u"New links"_s);
    QCOMPARE(stored.level, IndicatorLevel::Result);
    QCOMPARE(stored.activityId, std::optional(filled.activity.id)); // there is only one
    QCOMPARE(table()->currentKey(), stored.id.hex());
}

void TestIndicatorsPage::valuesAreEnteredOneAfterTheOther()
{
    openAt(filled.untouched);
    QCOMPARE(h->find<QLineEdit>("measurement.date")->text(), dateText(today));
    type("measurement.value", u"12.5"_s);
    QTest::keyClick(h->find<QLineEdit>("measurement.value"), Qt::Key_Return);
    QCOMPARE(valuesOf(filled.untouched).size(), 1);
    QCOMPARE(valuesOf(filled.untouched).first().value, 12.5);
    QCOMPARE(valuesOf(filled.untouched).first().measuredOn, today);
    // Ready for the next.
    QVERIFY(h->find<QLineEdit>("measurement.value")->text().isEmpty());
    QCOMPARE(h->page->focusWidget(), h->find<QLineEdit>("measurement.date"));
    QTest::keyClicks(h->page->focusWidget(), u"2025-01-31"_s);
    type("measurement.value", u"0"_s);
    type("measurement.source", u"Register"_s);
    type("measurement.note", u"None yet"_s);
    QTest::keyClick(h->find<QLineEdit>("measurement.note"), Qt::Key_Return);
    QCOMPARE(valuesOf(filled.untouched).size(), 2);
    const Measurement second = valuesOf(filled.untouched).last();
    QCOMPARE(second.value, 0.0);
    QCOMPARE(second.measuredOn, QDate(2025, 1, 31));
    QCOMPARE(second.source, u"Register"_s);
    QCOMPARE(second.note, u"None yet"_s);
    QCOMPARE(h->find<DataTable>("measurementTable")->model()->rowCount(), 2);
    QVERIFY(h->project->undo());
    QCOMPARE(h->find<DataTable>("measurementTable")->model()->rowCount(), 1);
}

void TestIndicatorsPage::wrongEntriesSayWhy()
{
    openAt(filled.untouched);
    auto* value = h->find<QLineEdit>("measurement.value");
    auto* date = h->find<QLineEdit>("measurement.date");
    const auto refused = [&](QLineEdit* at) {
        QTest::keyClick(value, Qt::Key_Return);
        return valuesOf(filled.untouched).isEmpty() && !at->accessibleDescription().isEmpty();
    };
    QVERIFY(refused(value));
    type("measurement.value", u"many"_s);
    QVERIFY(refused(value));
    type("measurement.value", u"3"_s);
    type("measurement.date", u"some day"_s);
    QVERIFY(refused(date));
    type("measurement.date", today.addDays(1).toString(Qt::ISODate));
    QVERIFY(refused(date));
    QVERIFY(date->accessibleDescription().contains(sentenceFor(MeasurementFlaw::InFuture)));
    type("measurement.date", today.toString(Qt::ISODate));
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(valuesOf(filled.untouched).size(), 1);
}

void TestIndicatorsPage::correctingKeepsTheOldValue()
{
    openAt(filled.overdue);
    auto* values = h->find<DataTable>("measurementTable");
    const Measurement old = valuesOf(filled.overdue).last();
    QVERIFY(values->selectKey(old.id.hex()));
    values->setFocus();
    QTest::keyClick(values, Qt::Key_F2);
    auto* value = h->find<QLineEdit>("measurement.value");
    QCOMPARE(value->text(), u"72"_s);
    // Escape leaves the correction.
    QTest::keyClick(value, Qt::Key_Escape);
    QVERIFY(value->text().isEmpty());
    values->setFocus();
    QTest::keyClick(values, Qt::Key_F2);
    QTest::keyClicks(value, u"75"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(valuesOf(filled.overdue).size(), 3);
    QCOMPARE(valuesOf(filled.overdue).last().supersedesId, std::optional(old.id));
    QCOMPARE(valuesOf(filled.overdue).last().measuredOn, old.measuredOn);
    QCOMPARE(h->project->find(old.id)->value, 72.0);
    QCOMPARE(values->model()->rowCount(), 3);
    QCOMPARE(loadIndicators(*h->project, today).at(2).assessment.latest->value, 75.0);
    // A corrected value is history.
    QVERIFY(values->selectKey(old.id.hex()));
    QVERIFY(!h->find<QToolButton>("measurement.correct")->isEnabled());
}

void TestIndicatorsPage::tableSaysValueAndStatus()
{
    openAt(filled.firms);
    QStringList cells;
    const int row = table()->currentIndex().row();
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        cells.append(table()->model()->index(row, column).data().toString());
    QVERIFY2(cells.contains(u"16"_s), qPrintable(cells.join(u'|')));
    QVERIFY2(cells.contains(u"40\u00A0%"_s), qPrintable(cells.join(u'|')));              // 16 of 40
    QVERIFY2(cells.contains(displayName(Status::Behind)), qPrintable(cells.join(u'|'))); // about 16 of 24.4
    const QString why = table()->model()->index(row, 9).data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(percentText(onTrackFrom)), qPrintable(why));
    QVERIFY(h->find<QLabel>("indicator.why")->text().contains(percentText(behindFrom)));
}

void TestIndicatorsPage::filtersNarrowTheTable()
{
    openFilled();
    QCOMPARE(table()->model()->rowCount(), 5);
    auto* level = h->find<QComboBox>("filterLevel");
    level->setCurrentIndex(level->findData(u"result"_s));
    QCOMPARE(table()->model()->rowCount(), 3);
    auto* status = h->find<QComboBox>("filterStatus");
    status->setCurrentIndex(status->findData(QString::number(int(Status::Behind))));
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->currentKey(), filled.firms.id.hex());
    level->setCurrentIndex(level->findData(u"impact"_s));
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!h->find<QLineEdit>("measurement.value")->isVisible());
    level->setCurrentIndex(0);
    status->setCurrentIndex(0);
    auto* activity = h->find<QComboBox>("filterActivity");
    activity->setCurrentIndex(activity->findData(u""_s));
    QCOMPARE(table()->model()->rowCount(), 0); // none of the whole strategy
    activity->setCurrentIndex(activity->findData(filled.activity.id.hex()));
    QCOMPARE(table()->model()->rowCount(), 5);
}

void TestIndicatorsPage::overdueGoesFromOneToTheNext()
{
    openFilled();
    auto* view = h->find<SegmentedControl>("indicatorView");
    view->setCurrentIndex(1);
    auto* overdue = h->find<DataTable>("overdueTable");
    const int before = int(overdueMeasurements(*h->project, today).size());
    QVERIFY(before >= 2);
    QCOMPARE(overdue->model()->rowCount(), before);
    const QString first = overdue->currentKey();
    QCOMPARE(first, overdueMeasurements(*h->project, today).first().indicator.id.hex());
    overdue->setFocus();
    QTest::keyClick(overdue, Qt::Key_Return);
    auto* value = h->find<QLineEdit>("measurement.value");
    QCOMPARE(h->page->focusWidget(), value);
    QTest::keyClicks(value, u"80"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(overdue->model()->rowCount(), before - 1);
    QVERIFY(overdue->currentKey() != first && !overdue->currentKey().isEmpty());
    QCOMPARE(h->page->focusWidget(), value);
    QVERIFY(h->project->undo());
    QCOMPARE(overdue->model()->rowCount(), before);
}

void TestIndicatorsPage::formStoresAndSaysWhatIsMissing()
{
    openAt(filled.untouched);
    type("indicatorForm.unit", u"people"_s);
    QTest::keyClick(h->find<QLineEdit>("indicatorForm.unit"), Qt::Key_Return);
    QCOMPARE(h->project->find(filled.untouched.id)->unit, u"people"_s);
    auto* target = h->find<QLineEdit>("indicatorForm.target");
    QVERIFY(target->accessibleDescription().contains(sentenceFor(IndicatorFlaw::NoTarget)));
    for (const char* field : {"indicatorForm.baseline", "indicatorForm.target"}) {
        type(field, u"50"_s);
        QTest::keyClick(h->find<QLineEdit>(field), Qt::Key_Return);
    }
    QCOMPARE(h->project->find(filled.untouched.id)->target, std::optional(50.0));
    QVERIFY(target->accessibleDescription().contains(sentenceFor(IndicatorFlaw::TargetIsBaseline)));
    type("indicatorForm.baseline", u" "_s);
    QTest::keyClick(h->find<QLineEdit>("indicatorForm.baseline"), Qt::Key_Return);
    QVERIFY(!h->project->find(filled.untouched.id)->baseline);
    type("indicatorForm.target_on", u"2030-12-31"_s);
    QTest::keyClick(h->find<QLineEdit>("indicatorForm.target_on"), Qt::Key_Return);
    QCOMPARE(h->project->find(filled.untouched.id)->targetOn, QDate(2030, 12, 31));
    type("indicatorForm.frequency_months", u"3"_s);
    QTest::keyClick(h->find<QLineEdit>("indicatorForm.frequency_months"), Qt::Key_Return);
    QCOMPARE(h->project->find(filled.untouched.id)->frequencyMonths, std::optional(3));
    auto* who = h->find<QComboBox>("indicatorForm.responsible_id");
    who->setCurrentIndex(who->findText(u"MAI Carbon"_s));
    QCOMPARE(h->project->find(filled.untouched.id)->responsibleId, filled.firms.responsibleId);
    who->lineEdit()->setFocus();
    who->lineEdit()->selectAll();
    QTest::keyClicks(who->lineEdit(), u"Institute of Fibres"_s);
    QTest::keyClick(who->lineEdit(), Qt::Key_Return);
    QCoreApplication::processEvents();
    const auto organisation = h->project->find(h->project->find(filled.untouched.id)->responsibleId);
    QVERIFY(organisation);
    QCOMPARE(organisation->name, u"Institute of Fibres"_s);
    auto* level = h->find<QComboBox>("indicatorForm.level");
    level->setCurrentIndex(level->findData(u"context"_s));
    QCOMPARE(h->project->find(filled.untouched.id)->level, IndicatorLevel::Context);
    QVERIFY(!target->isVisible());
}

void TestIndicatorsPage::actionsAreLinkedAndUnlinked()
{
    openAt(filled.months);
    auto* box = h->find<QComboBox>("indicator.addAction");
    box->lineEdit()->setFocus();
    QTest::keyClicks(box->lineEdit(), u"pilot line for recycled fibre"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(h->project->upstream<Action>(refOf(filled.months)).size(), 1);
    const auto buttons = h->page->findChildren<QAbstractButton*>();
    const auto named = [&](const QString& part) {
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QAbstractButton* b) {
            return b->isVisible() && b->accessibleName().contains(part);
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(named(u"Open action"_s));
    QTest::mouseClick(named(u"Open action"_s), Qt::LeftButton);
    QCOMPARE(h->navigator.openedRecord, refOf(filled.action));
    QTest::mouseClick(named(u"Unlink action"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(h->project->upstream<Action>(refOf(filled.months)).isEmpty());
    press("indicator.thread");
    QCOMPARE(h->navigator.shownThread, refOf(filled.months));
}

void TestIndicatorsPage::deletingIsUndone()
{
    openAt(filled.firms);
    const QStringList before = h->project->dump();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(!h->project->find(filled.firms.id));
    QCOMPARE(table()->model()->rowCount(), 4);
    QVERIFY(!table()->currentKey().isEmpty());
    QCOMPARE(h->navigator.notices.size(), 1);
    QVERIFY(h->project->undo());
    QCOMPARE(h->project->dump(), before);
    QCOMPARE(table()->model()->rowCount(), 5);
    static_cast<Page*>(h->page.get())->reveal(refOf(filled.firms));
    auto* values = h->find<DataTable>("measurementTable");
    QVERIFY(values->selectKey(filled.wrong.hex()));
    values->setFocus();
    QTest::keyClick(values, Qt::Key_Delete);
    QVERIFY(!h->project->find(filled.wrong));
    QVERIFY(h->project->undo());
    QCOMPARE(h->project->dump(), before);
}

void TestIndicatorsPage::measurementIsFound()
{
    openFilled();
    auto* page = static_cast<Page*>(h->page.get());
    QVERIFY(page->reveal(refOf(filled.wrong)));
    QCOMPARE(table()->currentKey(), filled.firms.id.hex());
    QCOMPARE(h->find<DataTable>("measurementTable")->currentKey(), filled.wrong.hex());
    QVERIFY(!page->reveal(refOf(filled.action)));
}

void TestIndicatorsPage::readOnlyProjectIsOnlyShown()
{
    h->fill([this](Writer& w) { filled(w); });
    const QString path = h->project->path();
    h->context.reset();
    h->project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened);
    h->project = std::move(*opened);
    h->context = std::make_unique<ToolContext>(*h->project, h->theme, h->dialogs, h->navigator);
    h->open(u"indicators"_s);
    QVERIFY(!h->find<QPushButton>("addIndicator")->isEnabled());
    QVERIFY(!h->find<QPushButton>("openLibrary")->isEnabled());
    QVERIFY(!h->find<QLineEdit>("measurement.value")->isVisible());
    QVERIFY(h->find<QLineEdit>("indicatorForm.name")->isReadOnly());
    QVERIFY(!h->find<QToolButton>("indicator.delete")->isEnabled());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(h->project->count<Indicator>(), 5);
}

void TestIndicatorsPage::stateIsKept()
{
    openAt(filled.months);
    auto* status = h->find<QComboBox>("filterLevel");
    status->setCurrentIndex(status->findData(u"result"_s));
    const QJsonObject state = static_cast<Page*>(h->page.get())->saveState();
    h->open(u"indicators"_s);
    static_cast<Page*>(h->page.get())->restoreState(state);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(table()->currentKey(), filled.months.id.hex());
    QCOMPARE(static_cast<Page*>(h->page.get())->saveState(), state);
}

void TestIndicatorsPage::manyIndicatorsStayQuick()
{
    h->fill([](Writer& w) {
        for (int n = 0; n < 2000; ++n) {
            Indicator i;
            i.name = u"Indicator %1"_s.arg(n);
            i.level = IndicatorLevel::Output;
            i.frequencyMonths = 1;
            w.insert(i);
            for (int k = 0; k < 4; ++k) {
                Measurement m;
                m.indicatorId = i.id;
                m.measuredOn = today.addMonths(-k);
                m.value = n + k;
                w.insert(m);
            }
        }
    });
    QElapsedTimer timer;
    timer.start();
    h->open(u"indicators"_s);
    QCOMPARE(table()->model()->rowCount(), 2000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    type("measurement.value", u"7"_s);
    QTest::keyClick(h->find<QLineEdit>("measurement.value"), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(h->project->count<Measurement>(), 8001);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestIndicatorsPage::pictures()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("S3_SCREENSHOTS is not set");
    const auto grabAll = [&](const QString& name) {
        for (const QSize& size : {QSize(728, 700), QSize(1180, 800), QSize(1180, 1700), QSize(728, 2200)})
            for (const bool dark : {false, true}) {
                h->setDark(dark);
                h->page->resize(size);
                QTest::qWait(200);
                QVERIFY(h->grab(u"%1/indicators-%2-%3x%4%5.png"_s.arg(folder, name)
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(dark ? u"-dark"_s : QString())));
            }
    };
    h->open(u"indicators"_s);
    grabAll(u"empty"_s);
    h = std::make_unique<test::PageHarness>();
    openAt(filled.firms);
    grabAll(u"filled"_s);
    h->find<SegmentedControl>("indicatorView")->setCurrentIndex(1);
    grabAll(u"overdue"_s);
    press("openLibrary");
    grabAll(u"library"_s);
}

QTEST_MAIN(TestIndicatorsPage)
#include "test_indicators_page.moc"
