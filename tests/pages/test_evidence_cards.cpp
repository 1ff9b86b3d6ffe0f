// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Swot.h"
#include "core/evidence/Tags.h"
#include "tests/pages/PageHarness.h"
#include "ui/kit/DataTable.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestEvidenceCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstCardIsReadyForTyping();
    void cardsAreWrittenAsFastAsTyped();
    void fieldsAreStored();
    void filtersNarrowTheList();
    void makesACapacityFromACard();
    void linksToAnExistingChallengeAndBack();
    void deletesWithTheKeyAndUndoBringsBack();
    void tenThousandCardsStayFast();
    void tagsAreTypedOfferedAndTakenAway();
    void tagsAreRenamedAndMergedByKeys();
    void aCardIsUsedInTheSwot();
    void picture();

private:
    static Evidence card(const QString& title, EvidenceKind kind = EvidenceKind::Qualitative)
    {
        Evidence e;
        e.title = title;
        e.kind = kind;
        e.source = u"Interview"_s;
        e.year = 2026;
        return e;
    }
};

void TestEvidenceCards::firstCardIsReadyForTyping()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"evidence_cards"_s));
    QTest::mouseClick(harness.find<QPushButton>("firstEvidence"), Qt::LeftButton);
    QCOMPARE(harness.project->count<Evidence>(), 1);
    auto* title = harness.find<QPlainTextEdit>("evidenceForm.title");
    QCOMPARE(harness.page->focusWidget(), title);
    QTest::keyClicks(title, u"Firms look for welders"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(harness.project->all<Evidence>().first().title, u"Firms look for welders"_s);
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(harness.project->all<Evidence>().first().title, QString());
}

void TestEvidenceCards::cardsAreWrittenAsFastAsTyped()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { w.insert(card(u"First"_s)); });
    QVERIFY(harness.open(u"evidence_cards"_s));
    auto* quick = harness.find<QLineEdit>("quickEvidence");
    QTest::keyClicks(quick, u"Second"_s);
    QTest::keyClick(quick, Qt::Key_Return);
    QTest::keyClicks(quick, u"Third"_s);
    QTest::keyClick(quick, Qt::Key_Return);
    QTest::keyClick(quick, Qt::Key_Return); // nothing written: no empty card
    const QList<Evidence> cards = harness.project->all<Evidence>();
    QCOMPARE(cards.size(), 3);
    QCOMPARE(cards.at(1).title, u"Second"_s);
    QCOMPARE(cards.at(2).title, u"Third"_s);
    QCOMPARE(harness.find<QPlainTextEdit>("evidenceForm.title")->toPlainText(), u"Third"_s);
}

void TestEvidenceCards::fieldsAreStored()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { w.insert(card(u"First"_s)); });
    QVERIFY(harness.open(u"evidence_cards"_s));
    auto* year = harness.find<QLineEdit>("evidenceForm.year");
    year->selectAll();
    QTest::keyClicks(year, u"2019"_s);
    QTest::keyClick(year, Qt::Key_Return);
    auto* confidence = harness.find<QComboBox>("evidenceForm.confidence");
    confidence->setCurrentIndex(confidence->findData(u"high"_s));
    const Evidence stored = harness.project->all<Evidence>().first();
    QCOMPARE(stored.year, std::optional<int>(2019));
    QCOMPARE(stored.confidence, Confidence::High);
}

void TestEvidenceCards::filtersNarrowTheList()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        w.insert(card(u"Jobs in plastics"_s, EvidenceKind::Quantitative));
        w.insert(card(u"Welders wanted"_s));
        w.insert(card(u"Plastics strategy"_s, EvidenceKind::Document));
    });
    QVERIFY(harness.open(u"evidence_cards"_s));
    auto* list = harness.find<QListView>("evidenceList");
    QCOMPARE(list->model()->rowCount(), 3);
    auto* kind = harness.find<QComboBox>("evidenceKindFilter");
    kind->setCurrentIndex(kind->findData(u"quantitative"_s));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Jobs in plastics"_s);
    kind->setCurrentIndex(0);
    QTest::keyClicks(harness.find<QLineEdit>("evidenceSearch"), u"plastics"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
}

void TestEvidenceCards::makesACapacityFromACard()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) { w.insert(card(u"Lightweight parts are made here"_s)); });
    QVERIFY(harness.open(u"evidence_cards"_s));
    QTest::mouseClick(harness.find<QPushButton>("make_capacity"), Qt::LeftButton);
    const QList<Capacity> made = harness.project->all<Capacity>();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().title, u"Lightweight parts are made here"_s);
    QCOMPARE(harness.project->upstream<Evidence>(refOf(made.first())).size(), 1);
    QCOMPARE(harness.navigator.openedRecord, refOf(made.first()));
    QVERIFY(harness.find<QPushButton>("ledToOpen"));
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(harness.project->count<Capacity>(), 0);
}

void TestEvidenceCards::linksToAnExistingChallengeAndBack()
{
    test::PageHarness harness;
    RecordRef challenge;
    harness.fill([&](Writer& w) {
        w.insert(card(u"Young people leave"_s));
        Challenge c;
        c.title = u"Ageing work force"_s;
        challenge = refOf(w.insert(c));
    });
    QVERIFY(harness.open(u"evidence_cards"_s));
    auto* picker = harness.find<QLineEdit>("ledToPicker");
    picker->setFocus();
    QTest::keyClicks(picker, u"ageing"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    const RecordRef from = refOf(harness.project->all<Evidence>().first());
    QCOMPARE(harness.project->linkedFrom(from), QList<RecordRef>{challenge});
    QTest::mouseClick(harness.find<QToolButton>("ledToRemove"), Qt::LeftButton);
    QVERIFY(harness.project->linkedFrom(from).isEmpty());
}

void TestEvidenceCards::deletesWithTheKeyAndUndoBringsBack()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        w.insert(card(u"One"_s));
        w.insert(card(u"Two"_s));
    });
    QVERIFY(harness.open(u"evidence_cards"_s));
    auto* list = harness.find<QListView>("evidenceList");
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(harness.project->count<Evidence>(), 1);
    QCOMPARE(harness.navigator.notices.size(), 1);
    QCOMPARE(harness.find<QPlainTextEdit>("evidenceForm.title")->toPlainText(), u"One"_s);
    QVERIFY(harness.project->undo().ok());
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestEvidenceCards::tenThousandCardsStayFast()
{
    test::PageHarness harness;
    harness.fill([](Writer& w) {
        for (int i = 0; i < 10'000; ++i)
            w.insert(card(u"Finding number %1 about something that matters"_s.arg(i)));
    });
    QElapsedTimer clock;
    clock.start();
    QVERIFY(harness.open(u"evidence_cards"_s));
    harness.page->grab();
    qInfo("opened with 10,000 cards in %lld ms", clock.restart());
    QTest::keyClicks(harness.find<QLineEdit>("evidenceSearch"), u"9999"_s);
    QTRY_COMPARE(harness.find<QListView>("evidenceList")->model()->rowCount(), 1);
    qInfo("filtered in %lld ms", clock.elapsed());
    // Wide limits: they catch growth with the square of the cards, not a slow machine.
    QVERIFY(clock.elapsed() < 10'000);
}

/// The way to look at the page: S3_SCREENSHOTS names a folder.
void TestEvidenceCards::picture()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("S3_SCREENSHOTS names no folder");
    test::PageHarness harness;
    harness.open(u"evidence_cards"_s);
    QVERIFY(harness.grab(folder + u"/evidence_cards_empty.png"_s));
    harness.fill([](Writer& w) {
        Evidence lq = card(u"LQ of C22 in AT31: 2.18 (2016)"_s, EvidenceKind::Quantitative);
        lq.source = u"Eurostat, lfst_r_lfe2en2"_s;
        lq.region = u"AT31"_s;
        lq.body =
            u"C22 Rubber and plastic products\nLocation quotient 2.18 = (41.3 / 640) / (2,100 / 71,000)"_s;
        const auto id = w.insert(lq);
        evidence::addTag(w, id, u"fibre composites"_s);
        evidence::addTag(w, id, u"vehicles"_s);
        Dataset data;
        data.title = u"Employment by region"_s;
        w.link(refOf(w.insert(data)), refOf(id));
        Capacity capacity;
        capacity.title = u"Fibre composites for vehicles"_s;
        w.link(refOf(id), refOf(w.insert(capacity)));
        Evidence said =
            card(u"Tool makers say that they lose orders because recycled fibres are not certified "
                 u"for load-bearing parts"_s,
                 EvidenceKind::Interview);
        said.confidence = Confidence::Low;
        w.insert(said);
        Evidence open =
            card(u"The cluster has 240 members and two test laboratories"_s, EvidenceKind::Document);
        open.source.clear();
        open.confidence = Confidence::High;
        w.insert(open);
        for (int i = 0; i < 6; ++i)
            w.insert(card(u"Another finding from the talks with firms, number %1"_s.arg(i + 1)));
    });
    auto* list = harness.find<QListView>("evidenceList");
    list->setCurrentIndex(list->model()->index(0, 0));
    for (const bool dark : {false, true}) {
        harness.setDark(dark);
        for (const QSize size : {QSize(1180, 800), QSize(728, 700)}) {
            harness.page->resize(size);
            QTest::qWait(50);
            QVERIFY(harness.grab(u"%1/evidence_cards_%2_%3.png"_s.arg(folder, dark ? u"dark"_s : u"light"_s)
                                     .arg(size.width())));
        }
    }
}

void TestEvidenceCards::tagsAreTypedOfferedAndTakenAway()
{
    test::PageHarness harness;
    harness.fill([&](Writer& w) {
        w.insert(card(u"One"_s));
        const auto second = w.insert(card(u"Two"_s));
        evidence::addTag(w, second, u"Fibre composites"_s);
    });
    QVERIFY(harness.open(u"evidence_cards"_s));
    auto* field = harness.find<QLineEdit>("tagField");
    field->setFocus();
    QTest::keyClicks(field, u"skills,FIBRE COMPOSITES"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto first = harness.project->all<Evidence>().first().id;
    QCOMPARE(evidence::tagsOf(*harness.project, first), (QStringList{u"Fibre composites"_s, u"skills"_s}));
    auto* filter = harness.find<QComboBox>("evidenceTagFilter");
    QCOMPARE(filter->count(), 3);
    auto* list = harness.find<QListView>("evidenceList");
    filter->setCurrentIndex(filter->findData(u"skills"_s));
    QCOMPARE(list->model()->rowCount(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the chips of before are gone
    QTest::mouseClick(harness.find<QToolButton>("tagRemove"), Qt::LeftButton);
    QCOMPARE(evidence::tagsOf(*harness.project, first), QStringList{u"skills"_s});
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(evidence::tagsOf(*harness.project, first).isEmpty());
    QCOMPARE(list->model()->rowCount(), 2); // the filter went with the last card that had the tag
    QVERIFY(harness.project->undo());
    QCOMPARE(evidence::tagsOf(*harness.project, first).size(), 1);
}

void TestEvidenceCards::tagsAreRenamedAndMergedByKeys()
{
    test::PageHarness harness;
    harness.fill([&](Writer& w) {
        for (const QString& tag : {u"timber"_s, u"wood"_s})
            evidence::addTag(w, w.insert(card(tag)), tag);
    });
    QVERIFY(harness.open(u"evidence_cards"_s));
    QTest::mouseClick(harness.find<QToolButton>("manageTags"), Qt::LeftButton);
    auto* table = harness.find<DataTable>("tagTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentKey(), u"timber"_s);
    QTest::keyClick(table, Qt::Key_F2);
    auto* field = harness.find<QLineEdit>("tagNewName");
    QCOMPARE(harness.page->focusWidget(), field);
    QTest::keyClicks(field, u"Wood"_s);
    QCOMPARE(harness.find<QPushButton>("tagRename")->text(), u"Merge"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto uses = evidence::tagsInUse(*harness.project);
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses.first().tag, u"wood"_s);
    QCOMPARE(uses.first().cards, 2);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!table->isVisible());
    QVERIFY(harness.project->undo());
    QCOMPARE(evidence::tagsInUse(*harness.project).size(), 2);
}

void TestEvidenceCards::aCardIsUsedInTheSwot()
{
    test::PageHarness harness;
    harness.fill([&](Writer& w) { w.insert(card(u"Orders grow"_s)); });
    QVERIFY(harness.open(u"evidence_cards"_s));
    harness.page->findChild<QAction*>(u"swot_opportunity"_s)->trigger();
    const SwotItem item = harness.project->all<SwotItem>().value(0);
    QCOMPARE(item.quadrant, Quadrant::Opportunity);
    QCOMPARE(item.title, u"Orders grow"_s);
    QCOMPARE(evidence::evidenceBySwotItem(*harness.project).value(item.id), 1);
    QCOMPARE(harness.navigator.openedRecord, refOf(item));
}

QTEST_MAIN(TestEvidenceCards)
#include "test_evidence_cards.moc"
