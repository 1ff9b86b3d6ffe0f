// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/development/Records.h"
#include "core/people/Organisations.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SegmentedControl.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;
using s3::test::PageHarness;

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsAnOrganisation();
    void regionByItsCode();
    void suggestionsFillCodeAndName();
    void consentIsAskedForAndPersonsPurged();
    void deletingKeepsTheRestAndIsUndone();
    void showsWhereAnOrganisationTakesPart();
    void pictures();

private:
    static void type(QLineEdit* edit, const QString& text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    static void show(PageHarness& h, int part)
    {
        h.find<SegmentedControl>("peopleParts")->setCurrentIndex(part);
    }
    static void fillPeople(PageHarness& h);
};

void TestPeople::addsAnOrganisation()
{
    PageHarness h;
    QVERIFY(h.open(u"people"_s));
    QTest::mouseClick(h.find<QPushButton>("organisationForm.addFirst"), Qt::LeftButton);
    auto* name = h.find<QLineEdit>("organisationForm.name");
    QVERIFY(name->isVisible());
    QCOMPARE(name->selectedText(), name->text());
    type(name, u"Lightweight Cluster"_s);
    auto* helix = h.find<QComboBox>("organisationForm.helix");
    helix->setCurrentIndex(helix->findData(u"cluster"_s));
    const Organisation stored = h.project->all<Organisation>().value(0);
    QCOMPARE(stored.name, u"Lightweight Cluster"_s);
    QCOMPARE(stored.helix, Helix::Cluster);
    QTest::mouseClick(h.find<QPushButton>("addPeople"), Qt::LeftButton);
    QCOMPARE(h.project->count<Organisation>(), 2);
    QVERIFY(h.project->undo());
    QVERIFY(h.project->undo());
    QCOMPARE(h.project->all<Organisation>().value(0).helix, Helix::Business);
    QCOMPARE(helix->currentData().toString(), u"business"_s);
}

void TestPeople::regionByItsCode()
{
    PageHarness h;
    QVERIFY(h.open(u"people"_s));
    show(h, 2);
    QTest::mouseClick(h.find<QPushButton>("addPeople"), Qt::LeftButton);
    type(h.find<QLineEdit>("regionForm.code"), u"at31"_s);
    Region region = h.project->all<Region>().value(0);
    QCOMPARE(region.code, u"AT31"_s);
    QCOMPARE(region.name, u"Ober\u00f6sterreich"_s);
    QCOMPARE(region.role, RegionRole::Own);
    QTest::mouseClick(h.find<QPushButton>("addPeople"), Qt::LeftButton);
    type(h.find<QLineEdit>("regionForm.code"), u"VALLEY-1"_s); // free codes are allowed
    region = h.project->all<Region>().value(1);
    QCOMPARE(region.code, u"VALLEY-1"_s);
    QCOMPARE(region.role, RegionRole::Partner);
}

void TestPeople::suggestionsFillCodeAndName()
{
    PageHarness h;
    QVERIFY(h.open(u"people"_s));
    show(h, 2);
    QTest::mouseClick(h.find<QPushButton>("addPeople"), Qt::LeftButton);
    auto* code = h.find<QLineEdit>("regionForm.code");
    code->setFocus();
    QTest::keyClicks(code, u"steierm"_s);
    QCompleter* completer = code->completer();
    QCOMPARE(completer->model()->rowCount(), 1);
    Q_EMIT completer->activated(completer->model()->index(0, 0).data().toString());
    QTRY_COMPARE(h.project->all<Region>().value(0).code, u"AT22"_s);
    QCOMPARE(h.project->all<Region>().value(0).name, u"Steiermark"_s);
    QCOMPARE(code->text(), u"AT22"_s);
}

void TestPeople::consentIsAskedForAndPersonsPurged()
{
    PageHarness h;
    fillPeople(h);
    QVERIFY(h.open(u"people"_s));
    show(h, 1);
    auto* purge = h.find<QPushButton>("purgePersons");
    QVERIFY(purge->isVisible());
    auto* table = h.find<DataTable>("personTable");
    table->clearSelection();
    QCOMPARE(table->copyText().count(u"missing"_s), 1);
    h.dialogs.confirmAnswer = false;
    QTest::mouseClick(purge, Qt::LeftButton);
    QCOMPARE(h.project->count<Person>(), 2);
    h.dialogs.confirmAnswer = true;
    QTest::mouseClick(purge, Qt::LeftButton);
    QCOMPARE(h.project->count<Person>(), 0);
    QCOMPARE(h.project->count<Organisation>(), 3);
    QVERIFY(!purge->isVisible());
    QVERIFY(!h.project->undoLabel());
}

void TestPeople::deletingKeepsTheRestAndIsUndone()
{
    PageHarness h;
    fillPeople(h);
    QVERIFY(h.open(u"people"_s));
    auto* table = h.find<DataTable>("organisationTable");
    QCOMPARE(table->proxy()->rowCount(), 3);
    QTest::mouseClick(h.find<QToolButton>("organisationForm.delete"), Qt::LeftButton);
    QCOMPARE(table->proxy()->rowCount(), 2);
    QVERIFY(!table->currentKey().isEmpty());
    QCOMPARE(h.navigator.notices.size(), 1);
    QVERIFY(h.project->undo());
    QCOMPARE(table->proxy()->rowCount(), 3);
}

void TestPeople::showsWhereAnOrganisationTakesPart()
{
    PageHarness h;
    fillPeople(h);
    Page* page = h.open(u"people"_s);
    const Action action = h.project->all<Action>().first();
    QVERIFY(page->reveal({u"organisation"_s, *action.ownerId}));
    QPushButton* part = nullptr;
    for (QPushButton* button : h.page->findChildren<QPushButton*>())
        if (button->accessibleName().contains(action.title))
            part = button;
    QVERIFY(part);
    QTest::mouseClick(part, Qt::LeftButton);
    QCOMPARE(h.navigator.openedRecord, refOf(action));
}

void TestPeople::fillPeople(PageHarness& h)
{
    h.fill([](Writer& w) {
        Region region;
        region.code = u"AT31"_s;
        region.name = u"Ober\u00f6sterreich"_s;
        const auto own = w.insert(region);
        region = {};
        region.code = u"DE2"_s;
        region.name = u"Bayern"_s;
        region.role = RegionRole::Partner;
        w.insert(region);
        QList<Organisation> made;
        for (const auto& [name, helix] : {std::pair(u"Technical College Wels"_s, Helix::Research),
                                          std::pair(u"Lightweight Cluster"_s, Helix::Cluster),
                                          std::pair(u"Fibre Mill Ltd"_s, Helix::Business)}) {
            Organisation organisation;
            organisation.name = name;
            organisation.helix = helix;
            organisation.regionId = own;
            w.insert(organisation);
            made.append(organisation);
        }
        TransformativeActivity activity;
        activity.title = u"Recyclable fibre composites"_s;
        w.insert(activity);
        w.link(refOf(made.at(1)), refOf(activity), role::actor());
        Action action;
        action.activityId = activity.id;
        action.title = u"Build a pilot line"_s;
        action.ownerId = made.at(1).id;
        w.insert(action);
        for (const QString& name : {u"A. Example"_s, u"B. Example"_s}) {
            Person person;
            person.name = name;
            person.organisationId = made.first().id;
            person.contact = u"someone@example.org"_s;
            if (name.startsWith(u'A'))
                person.consentOn = QDate(2026, 1, 15);
            w.insert(person);
        }
    });
}

// Grabs what a person would see into S3_SCREENSHOTS, if set.
void TestPeople::pictures()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    PageHarness h;
    fillPeople(h);
    for (const QSize size : {QSize(728, 700), QSize(1180, 800)})
        for (const bool dark : {false, true}) {
            h.setDark(dark);
            Page* page = h.open(u"people"_s, size);
            QVERIFY2(page->minimumSizeHint().width() <= 728,
                     qPrintable(QString::number(page->minimumSizeHint().width())));
            for (int part = 0; part < 3; ++part) {
                show(h, part);
                QTest::qWait(30);
                if (!folder.isEmpty())
                    QVERIFY(h.grab(u"%1/people_%2_%3_%4.png"_s.arg(folder)
                                       .arg(part)
                                       .arg(size.width())
                                       .arg(dark ? u"dark"_s : u"light"_s)));
            }
        }
}

QTEST_MAIN(TestPeople)
#include "test_people.moc"
