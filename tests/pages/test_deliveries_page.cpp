// SPDX-License-Identifier: GPL-3.0-or-later
// With S3_GRABS=folder the page is written there as PNG, empty and filled, light and dark.
#include "core/implementation/Adoptions.h"
#include "core/implementation/Catalogue.h"
#include "core/implementation/Deliveries.h"
#include "core/project/Records.h"
#include "tests/pages/PageHarness.h"
#include "ui/implementation/deliveries/AdoptionCard.h"
#include "ui/implementation/deliveries/DeliveryLog.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/RecordForm.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::test;

class TestDeliveriesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_h = std::make_unique<PageHarness>(); }
    void cleanup() { m_h.reset(); }
    void emptyPageLeadsToTheToolbox();
    void logsADeliveryWithTodaysDate();
    void missingCountsGiveLowerBounds();
    void refusesNumbersBelowZero();
    void datesOutsideThePlanAreSaid();
    void plansTheAdoption();
    void typingSurvivesOtherEdits();
    void deletingCanBeUndone();
    void revealsAdoptionsAndDeliveries();
    void fitsBesideRailAndGuide();
    void readOnlyEditsNothing();
    void looks();

private:
    IdOf<Adoption> adopt(const char* code, const QString& owner = u"MAI Carbon"_s)
    {
        IdOf<Adoption> id;
        m_h->fill([&](Writer& w) -> Result<void> {
            const Result<Catalogue> catalogue = Catalogue::load(u"en"_s);
            AdoptionDraft draft;
            const QList<TransformativeActivity> activities = w.all<TransformativeActivity>();
            if (activities.isEmpty()) {
                TransformativeActivity activity;
                activity.title = u"Recycled fibre in trains"_s;
                draft.activityId = w.insert(activity);
                Action action;
                action.title = u"Pilot line for recycled fibre"_s;
                action.activityId = draft.activityId;
                w.insert(action);
            } else {
                draft.activityId = activities.first().id;
            }
            draft.newOwner = owner;
            draft.adaptation = u"Two evenings a year, held by turns in both regions."_s;
            const auto made =
                s3::adopt(w, *catalogue->find(QString::fromLatin1(code)), catalogue->version(), draft);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        return id;
    }
    void log() const { m_h->find<QPushButton>("logDelivery")->click(); }
    RecordForm* form(const char* name) const { return m_h->find<RecordForm>(name); }
    void type(const char* formName, const QString& field, const QString& text) const
    {
        auto* edit = qobject_cast<QLineEdit*>(form(formName)->editor(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    Delivery delivery() const { return m_h->project->all<Delivery>().value(0); }

    std::unique_ptr<PageHarness> m_h;
};

void TestDeliveriesPage::emptyPageLeadsToTheToolbox()
{
    m_h->open(u"deliveries"_s);
    QVERIFY(!m_h->find<DataTable>("adoptionTable")->isVisible());
    QVERIFY(!m_h->find<QPushButton>("logDelivery")->isEnabled());
    m_h->find<QPushButton>("openToolbox")->click();
    QCOMPARE(m_h->navigator.openedTool, u"cluster_toolbox"_s);
    adopt("BP-C4");
    QVERIFY(m_h->find<DataTable>("adoptionTable")->isVisible());
    QVERIFY(m_h->find<QPushButton>("logDelivery")->isEnabled());
}

void TestDeliveriesPage::logsADeliveryWithTodaysDate()
{
    const IdOf<Adoption> id = adopt("BP-C4");
    m_h->open(u"deliveries"_s);
    log();
    QCOMPARE(m_h->project->count<Delivery>(), 1);
    QCOMPARE(delivery().adoptionId, id);
    QCOMPARE(delivery().deliveredOn, m_h->project->clock().today());
    QVERIFY(!delivery().sme); // nothing counted yet
    auto* title = qobject_cast<QLineEdit*>(form("deliveryForm")->editor(u"title"_s));
    QCOMPARE(title->selectedText(), u"Technology night"_s);
    type("deliveryForm", u"title"_s, u"Evening at the test centre"_s);
    type("deliveryForm", u"sme"_s, u"14"_s);
    type("deliveryForm", u"cost"_s, u"1200"_s);
    QCOMPARE(delivery().title, u"Evening at the test centre"_s);
    QCOMPARE(delivery().sme, std::optional(14));
    QCOMPARE(delivery().cost, std::optional(1200.0));
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_h->project->undo());
    QCOMPARE(m_h->project->count<Delivery>(), 0);
    QVERIFY(!form("deliveryForm")->isVisible());
}

void TestDeliveriesPage::missingCountsGiveLowerBounds()
{
    adopt("BP-C4");
    m_h->open(u"deliveries"_s);
    log();
    type("deliveryForm", u"sme"_s, u"14"_s);
    auto* table = m_h->find<DataTable>("adoptionTable");
    const int reached = table->model()->columnCount() - 1;
    QCOMPARE(table->model()->index(0, reached).data().toString(), u"at least 14"_s);
    for (const QString& field : {u"large"_s, u"research"_s, u"public"_s, u"other"_s})
        type("deliveryForm", field, u"0"_s);
    QCOMPARE(table->model()->index(0, reached).data().toString(), u"14"_s);
    auto* large = qobject_cast<QLineEdit*>(form("deliveryForm")->editor(u"large"_s));
    large->setFocus();
    large->selectAll();
    QTest::keyClick(large, Qt::Key_Delete);
    QTest::keyClick(large, Qt::Key_Return);
    QVERIFY(!delivery().large);
    QCOMPARE(table->model()->index(0, reached).data().toString(), u"at least 14"_s);
}

void TestDeliveriesPage::refusesNumbersBelowZero()
{
    adopt("BP-C4");
    m_h->open(u"deliveries"_s);
    log();
    type("deliveryForm", u"sme"_s, u"-3"_s);
    QVERIFY(!delivery().sme);
    QVERIFY(!form("deliveryForm")->error(u"sme"_s).isEmpty());
    type("deliveryForm", u"sme"_s, u"3"_s);
    QCOMPARE(delivery().sme, std::optional(3));
    QVERIFY(form("deliveryForm")->error(u"sme"_s).isEmpty());
}

void TestDeliveriesPage::datesOutsideThePlanAreSaid()
{
    adopt("BP-C4");
    m_h->open(u"deliveries"_s);
    log();
    type("adoptionForm", u"start_on"_s, m_h->project->clock().today().addDays(7).toString(Qt::ISODate));
    bool said = false;
    for (const QLabel* label : m_h->find<DeliveryLog>("deliveryLog")->findChildren<QLabel*>())
        said |= label->isVisible() && label->text().contains(u"before the start"_s);
    QVERIFY(said);
    QCOMPARE(m_h->project->count<Delivery>(), 1); // a warning; it is stored
}

void TestDeliveriesPage::plansTheAdoption()
{
    const IdOf<Adoption> id = adopt("BP-C4");
    m_h->open(u"deliveries"_s);
    auto* status = qobject_cast<QComboBox*>(form("adoptionForm")->editor(u"status"_s));
    status->setCurrentIndex(status->findData(u"running"_s));
    auto* action = qobject_cast<QComboBox*>(form("adoptionForm")->editor(u"action_id"_s));
    QCOMPARE(action->count(), 2);
    action->setCurrentIndex(1);
    const Adoption stored = *m_h->project->find(id);
    QCOMPARE(stored.status, AdoptionStatus::Running);
    QVERIFY(stored.actionId);
    QCOMPARE(m_h->project->upstream<Action>(refOf(id)).size(), 1);
    type("adoptionForm", u"start_on"_s, u"2026-05-02"_s);
    type("adoptionForm", u"end_on"_s, u"2026-05-01"_s);
    QVERIFY(!form("adoptionForm")->error(u"end_on"_s).isEmpty());
    auto* note = qobject_cast<QPlainTextEdit*>(form("adoptionForm")->editor(u"adaptation"_s));
    note->setPlainText(u"short"_s);
    form("adoptionForm")->commit();
    QCOMPARE(m_h->project->find(id)->adaptation, u"short"_s);
    QVERIFY(!form("adoptionForm")->error(u"adaptation"_s).isEmpty());
    m_h->find<QToolButton>("adoptionThread")->click();
    QCOMPARE(m_h->navigator.shownThread, refOf(id));
}

void TestDeliveriesPage::typingSurvivesOtherEdits()
{
    adopt("BP-C4");
    m_h->open(u"deliveries"_s);
    log();
    auto* title = qobject_cast<QLineEdit*>(form("deliveryForm")->editor(u"title"_s));
    title->selectAll();
    QTest::keyClicks(title, u"Half a ti"_s);
    adopt("BP-C3", u"Umweltcluster"_s); // something else changes meanwhile
    QCOMPARE(title->text(), u"Half a ti"_s);
    auto* table = m_h->find<DataTable>("adoptionTable");
    table->selectKey(m_h->project->all<Adoption>().last().id.hex()); // what was typed is stored first
    QCOMPARE(delivery().title, u"Half a ti"_s);
    QCOMPARE(m_h->find<AdoptionCard>("adoptionCard")->adoption(), m_h->project->all<Adoption>().last().id);
    QVERIFY(!form("deliveryForm")->isVisible());
}

void TestDeliveriesPage::deletingCanBeUndone()
{
    adopt("BP-C4");
    m_h->open(u"deliveries"_s);
    log();
    log();
    QCOMPARE(m_h->project->count<Delivery>(), 2);
    m_h->find<QToolButton>("deleteDelivery")->click();
    QCOMPARE(m_h->project->count<Delivery>(), 1);
    QCOMPARE(m_h->navigator.notices.size(), 1);
    QTest::keyClick(m_h->find<DataTable>("adoptionTable"), Qt::Key_Delete);
    QCOMPARE(m_h->project->count<Adoption>(), 0);
    QCOMPARE(m_h->project->count<Delivery>(), 0);
    QVERIFY(!m_h->find<DataTable>("adoptionTable")->isVisible());
    QVERIFY(m_h->project->undo());
    QVERIFY(m_h->project->undo());
    QCOMPARE(m_h->project->count<Delivery>(), 2);
    QVERIFY(m_h->find<DataTable>("adoptionTable")->isVisible());
}

void TestDeliveriesPage::revealsAdoptionsAndDeliveries()
{
    const IdOf<Adoption> first = adopt("BP-C4");
    const IdOf<Adoption> second = adopt("BP-I2");
    IdOf<Delivery> logged;
    m_h->fill([&](Writer& w) -> Result<void> {
        Delivery d;
        d.adoptionId = second;
        d.title = u"Small series"_s;
        d.deliveredOn = QDate(2026, 3, 1);
        const auto made = logDelivery(w, d);
        logged = made.valueOr(IdOf<Delivery>());
        return made ? Result<void>() : made.error();
    });
    Page* page = m_h->open(u"deliveries"_s);
    QCOMPARE(m_h->find<AdoptionCard>("adoptionCard")->adoption(), first);
    QVERIFY(page->reveal(refOf(logged)));
    QCOMPARE(m_h->find<AdoptionCard>("adoptionCard")->adoption(), second);
    QCOMPARE(m_h->find<DeliveryLog>("deliveryLog")->current(), std::optional(logged));
    const QJsonObject state = page->saveState();
    QVERIFY(page->reveal(refOf(first)));
    page->restoreState(state);
    QCOMPARE(m_h->find<AdoptionCard>("adoptionCard")->adoption(), second);
    QVERIFY(!page->reveal({u"delivery"_s, RecordId::create()}));
    QVERIFY(!page->reveal({u"region"_s, RecordId::create()}));
}

void TestDeliveriesPage::fitsBesideRailAndGuide()
{
    adopt("BP-C4");
    QCOMPARE(m_h->open(u"deliveries"_s, {728, 700})->width(), 728);
    log();
    QTest::qWait(20);
    auto* table = m_h->find<DataTable>("adoptionTable");
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->isColumnHidden(3)); // the owner stands in the card below
    QVERIFY(form("adoptionForm")->editor(u"owner_id"_s)->width() > 200);
}

void TestDeliveriesPage::readOnlyEditsNothing()
{
    adopt("BP-C4");
    const QString path = m_h->project->path();
    m_h->project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened);
    m_h->project = std::move(*opened);
    m_h->context = std::make_unique<ToolContext>(*m_h->project, m_h->theme, m_h->dialogs, m_h->navigator);
    m_h->open(u"deliveries"_s);
    QVERIFY(!m_h->find<QPushButton>("logDelivery")->isEnabled());
    QVERIFY(!m_h->find<QToolButton>("deleteAdoption")->isEnabled());
    QVERIFY(qobject_cast<QPlainTextEdit*>(form("adoptionForm")->editor(u"adaptation"_s))->isReadOnly());
    QTest::keyClick(m_h->find<DataTable>("adoptionTable"), Qt::Key_Delete);
    QCOMPARE(m_h->project->count<Adoption>(), 1);
}

void TestDeliveriesPage::looks()
{
    const QString folder = qEnvironmentVariable("S3_GRABS", m_h->folder.path());
    m_h->open(u"deliveries"_s);
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/deliveries-empty.png"_s));
    adopt("BP-C4");
    adopt("BP-I2", u"Allianz faserbasierte Werkstoffe"_s);
    adopt("N-E1", u"Plastics cluster"_s);
    m_h->open(u"deliveries"_s);
    log();
    type("deliveryForm", u"sme"_s, u"14"_s);
    type("deliveryForm", u"research"_s, u"3"_s);
    type("deliveryForm", u"cost"_s, u"1200"_s);
    log();
    type("deliveryForm", u"title"_s, u"Evening at the test centre"_s);
    type("adoptionForm", u"start_on"_s, m_h->project->clock().today().addDays(7).toString(Qt::ISODate));
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/deliveries-wide.png"_s));
    m_h->setDark(true);
    QVERIFY(m_h->grab(folder + u"/deliveries-dark.png"_s));
    m_h->setDark(false);
    m_h->open(u"deliveries"_s, {728, 700});
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/deliveries-narrow.png"_s));
}

QTEST_MAIN(TestDeliveriesPage)
#include "test_deliveries_page.moc"
