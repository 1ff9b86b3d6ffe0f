// SPDX-License-Identifier: GPL-3.0-or-later
// With S3_GRABS=folder the page is written there as PNG, empty and filled, light and dark.
#include "core/implementation/Adoptions.h"
#include "core/implementation/Catalogue.h"
#include "core/implementation/Records.h"
#include "core/project/Records.h"
#include "tests/pages/PageHarness.h"
#include "ui/implementation/cluster_toolbox/AdoptPanel.h"
#include "ui/implementation/cluster_toolbox/ServiceDetail.h"
#include "ui/implementation/cluster_toolbox/ServiceList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::test;

class TestClusterToolbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_h = std::make_unique<PageHarness>(); }
    void cleanup() { m_h.reset(); }
    void showsEveryService();
    void filtersCombineAndClear();
    void searchesAsOneTypes();
    void adoptsAService();
    void refusesAThinNote();
    void keepsTheNoteOfEachService();
    void withoutAnActivityItSaysWhereToGo();
    void narrowPagesReadOneAtATime();
    void stateCarriesOver();
    void readOnlyAdoptsNothing();
    void looks();

private:
    void addActivity(const QString& title = u"Recycled fibre in trains"_s)
    {
        m_h->fill([&](Writer& w) {
            TransformativeActivity activity;
            activity.title = title;
            Action action;
            action.title = u"Pilot line for recycled fibre"_s;
            action.activityId = w.insert(activity);
            w.insert(action);
        });
    }
    int shown() const { return m_h->find<ServiceList>("serviceList")->model()->rowCount(); }
    void tick(const char* name) const { m_h->find<QCheckBox>(name)->click(); }
    void choose(const char* code) const
    {
        auto* list = m_h->find<ServiceList>("serviceList");
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data(ServiceListModel::CodeRole) == QLatin1String(code))
                list->setCurrentIndex(list->model()->index(row, 0));
    }
    void fillPanel(const QString& note) const
    {
        auto* activity = m_h->find<QComboBox>("adopt.activity");
        activity->setCurrentIndex(activity->count() - 1);
        m_h->find<QComboBox>("adopt.owner")->setEditText(u"MAI Carbon"_s);
        m_h->find<QPlainTextEdit>("adopt.adaptation")->setPlainText(note);
    }
    void adopt(const char* code) const
    {
        choose(code);
        m_h->find<QPushButton>("adoptService")->click();
        fillPanel(u"Two evenings a year, held by turns in both regions."_s);
        m_h->find<QPushButton>("adoptConfirm")->click();
    }

    std::unique_ptr<PageHarness> m_h;
};

void TestClusterToolbox::showsEveryService()
{
    QVERIFY(m_h->open(u"cluster_toolbox"_s));
    QCOMPARE(shown(), catalogueSize());
    QVERIFY(m_h->find<QLabel>("serviceCount")->text().contains(u"37"_s));
    auto* detail = m_h->find<ServiceDetail>("serviceDetail");
    QVERIFY(detail->isVisible());
    QCOMPARE(detail->code(), u"BP-E1"_s);
    choose("N-G4");
    QCOMPARE(detail->code(), u"N-G4"_s);
    QCOMPARE(m_h->find<QLabel>("section.lessons")->text(), u"Nothing stated in the source"_s);
    QVERIFY(!m_h->find<QCheckBox>("facet.s3link.unstated")); // all alike: no facet
    QVERIFY(!m_h->find<QWidget>("aboutCard")->isVisible());
    m_h->find<QPushButton>("aboutCatalogue")->click();
    QVERIFY(m_h->find<QWidget>("aboutCard")->isVisible());
    QVERIFY(!m_h->find<QWidget>("serviceList")->isVisible());
    QTest::keyClick(m_h->find<QWidget>("aboutCard"), Qt::Key_Escape);
    QVERIFY(m_h->find<QWidget>("serviceList")->isVisible());
}

void TestClusterToolbox::filtersCombineAndClear()
{
    m_h->open(u"cluster_toolbox"_s);
    tick("facet.field.education");
    QCOMPARE(shown(), 8);
    tick("facet.field.growth");
    QCOMPARE(shown(), 16);
    tick("facet.country.AT");
    QCOMPARE(shown(), 3);
    QVERIFY(!m_h->find<QCheckBox>("facet.origin.new")->isEnabled()); // nothing there
    tick("facet.field.growth");
    QCOMPARE(shown(), 1);
    QCOMPARE(m_h->find<ServiceDetail>("serviceDetail")->code(), u"BP-E1"_s);
    m_h->find<QPushButton>("clearFilters")->click();
    QCOMPARE(shown(), 37);
    QVERIFY(!m_h->find<QCheckBox>("facet.country.AT")->isChecked());
}

void TestClusterToolbox::searchesAsOneTypes()
{
    m_h->open(u"cluster_toolbox"_s);
    auto* search = m_h->find<QLineEdit>("serviceSearch");
    QTest::keyClicks(search, u"hackathon"_s);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(m_h->find<ServiceDetail>("serviceDetail")->code(), u"BP-I4"_s);
    QTest::keyClicks(search, u"qqq"_s);
    QTRY_COMPARE(shown(), 0);
    auto* clear = m_h->find<QPushButton>("clearAll");
    QVERIFY(clear->isVisible());
    clear->click();
    QCOMPARE(shown(), 37);
    QVERIFY(search->text().isEmpty());
}

void TestClusterToolbox::adoptsAService()
{
    addActivity();
    m_h->open(u"cluster_toolbox"_s);
    choose("BP-C4");
    m_h->find<QPushButton>("adoptService")->click();
    auto* action = m_h->find<QComboBox>("adopt.action");
    QCOMPARE(action->count(), 2);
    action->setCurrentIndex(1);
    fillPanel(u"Two evenings a year, held by turns in both regions."_s);
    m_h->find<QPushButton>("adoptConfirm")->click();

    const QList<Adoption> adopted = m_h->project->all<Adoption>();
    QCOMPARE(adopted.size(), 1);
    QCOMPARE(adopted.first().serviceCode, u"BP-C4"_s);
    QVERIFY(adopted.first().actionId);
    QCOMPARE(m_h->project->linkedTo(refOf(adopted.first())).size(), 2);
    QCOMPARE(m_h->project->all<Organisation>().value(0).name, u"MAI Carbon"_s);
    QVERIFY(!m_h->find<ServiceDetail>("serviceDetail")->adopting());
    QVERIFY(m_h->find<QWidget>("adoptedMessage")->isVisible());
    auto* list = m_h->find<ServiceList>("serviceList");
    QCOMPARE(list->currentIndex().data(ServiceListModel::AdoptedRole).toInt(), 1);
    m_h->find<QToolButton>("openAdoption")->click();
    QCOMPARE(m_h->navigator.openedRecord, refOf(adopted.first()));

    QVERIFY(m_h->project->undo());
    QCOMPARE(m_h->project->count<Adoption>(), 0);
    QCOMPARE(list->currentIndex().data(ServiceListModel::AdoptedRole).toInt(), 0);
}

void TestClusterToolbox::refusesAThinNote()
{
    addActivity();
    m_h->open(u"cluster_toolbox"_s);
    m_h->find<QPushButton>("adoptService")->click();
    fillPanel(u"as it is"_s);
    m_h->find<QPushButton>("adoptConfirm")->click();
    QCOMPARE(m_h->project->count<Adoption>(), 0);
    auto* note = m_h->find<QPlainTextEdit>("adopt.adaptation");
    QVERIFY(note->accessibleDescription().contains(u"30"_s));
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(!m_h->find<ServiceDetail>("serviceDetail")->adopting());
}

void TestClusterToolbox::keepsTheNoteOfEachService()
{
    addActivity();
    m_h->open(u"cluster_toolbox"_s);
    choose("BP-C4");
    m_h->find<QPushButton>("adoptService")->click();
    auto* note = m_h->find<QPlainTextEdit>("adopt.adaptation");
    note->setPlainText(u"begun"_s);
    choose("BP-C3");
    QVERIFY(note->toPlainText().isEmpty());
    choose("BP-C4");
    QCOMPARE(note->toPlainText(), u"begun"_s);
}

void TestClusterToolbox::withoutAnActivityItSaysWhereToGo()
{
    m_h->open(u"cluster_toolbox"_s);
    m_h->find<QPushButton>("adoptService")->click();
    QVERIFY(m_h->find<AdoptPanel>("adoptPanel")->isVisible());
    QVERIFY(!m_h->find<QComboBox>("adopt.activity")->isVisible());
    QVERIFY(!m_h->find<QPushButton>("adoptConfirm")->isEnabled());
    addActivity(); // while the panel is open
    QVERIFY(m_h->find<QComboBox>("adopt.activity")->isVisible());
    QVERIFY(m_h->find<QPushButton>("adoptConfirm")->isEnabled());
}

void TestClusterToolbox::narrowPagesReadOneAtATime()
{
    QCOMPARE(m_h->open(u"cluster_toolbox"_s, {728, 700})->width(), 728); // with rail and guide on 1280 pixels
    auto* detail = m_h->find<ServiceDetail>("serviceDetail");
    auto* list = m_h->find<ServiceList>("serviceList");
    auto* facets = m_h->find<QWidget>("facets");
    QVERIFY(!detail->isVisible() && facets->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(!detail->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(detail->isVisible() && list->isVisible() && !facets->isVisible());
    QCOMPARE(detail->code(), u"BP-E2"_s);
    QTest::keyClick(detail, Qt::Key_Escape);
    QVERIFY(!detail->isVisible() && facets->isVisible());
}

void TestClusterToolbox::stateCarriesOver()
{
    Page* page = m_h->open(u"cluster_toolbox"_s);
    tick("facet.field.growth");
    choose("BP-G3");
    const QJsonObject state = page->saveState();
    page = m_h->open(u"cluster_toolbox"_s);
    QCOMPARE(shown(), 37);
    page->restoreState(state);
    QCOMPARE(shown(), 8);
    QCOMPARE(m_h->find<ServiceDetail>("serviceDetail")->code(), u"BP-G3"_s);
    QVERIFY(m_h->find<QCheckBox>("facet.field.growth")->isChecked());
}

void TestClusterToolbox::readOnlyAdoptsNothing()
{
    addActivity();
    const QString path = m_h->project->path();
    m_h->project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened);
    m_h->project = std::move(*opened);
    m_h->context = std::make_unique<ToolContext>(*m_h->project, m_h->theme, m_h->dialogs, m_h->navigator);
    m_h->open(u"cluster_toolbox"_s);
    QCOMPARE(shown(), 37);
    choose("BP-G1");
    QVERIFY(!m_h->find<QPushButton>("adoptService")->isEnabled());
}

void TestClusterToolbox::looks()
{
    const QString folder = qEnvironmentVariable("S3_GRABS", m_h->folder.path());
    addActivity();
    m_h->open(u"cluster_toolbox"_s);
    adopt("BP-C4");
    choose("BP-C4");
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/toolbox-wide.png"_s));
    choose("BP-N3");
    m_h->find<QPushButton>("adoptService")->click();
    QTest::qWait(50);
    m_h->setDark(true);
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/toolbox-adopt-dark.png"_s));
    m_h->setDark(false);
    m_h->open(u"cluster_toolbox"_s, {728, 700});
    tick("facet.origin.new");
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/toolbox-narrow.png"_s));
    m_h->find<ServiceList>("serviceList")->setFocus();
    QTest::keyClick(m_h->find<ServiceList>("serviceList"), Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/toolbox-narrow-open.png"_s));
    m_h->find<QPushButton>("aboutCatalogue")->click();
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/toolbox-narrow-about.png"_s));
    m_h->find<QPushButton>("adoptService")->click();
    QTest::qWait(50);
    QVERIFY(m_h->grab(folder + u"/toolbox-narrow-adopt.png"_s));
}

QTEST_MAIN(TestClusterToolbox)
#include "test_cluster_toolbox.moc"
