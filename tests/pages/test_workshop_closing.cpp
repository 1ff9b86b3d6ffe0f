// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a workshop: what is open, who goes on, the minutes.
#include "tests/pages/WorkshopRoom.h"

#include "core/identification/ActivityDecisions.h"
#include "core/workshop/Attendees.h"
#include "core/workshop/Plan.h"
#include "core/workshop/Selection.h"
#include "ui/kit/EditableTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/PagePreview.h"
#include "ui/workshop/closing/MinutesCard.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace s3;

class TestWorkshopClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closingGoesThroughTheList();
    void whoGoesOnIsTicked();
    void minutesOfAnUnfinishedWorkshop();
    void minutesAreLookedAtAndPrinted();

private:
    using Room = test::WorkshopRoom;
};

void TestWorkshopClosing::closingGoesThroughTheList()
{
    Room room;
    room.make();
    const auto ids = room.ideas({u"Pilot line"_s, u"Repair network"_s});
    IdOf<TransformativeActivity> activity;
    room.fill([&](Writer& w) {
        activity = *workshop::selectIdea(w, ids.at(0), {ActivityStatus::Selected, u"why"_s, {}});
    });
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.show(WorkshopView::ResultPart);
    auto* message = room.find<InlineMessage>("closing.message");
    room.click("closing.close");
    QVERIFY(message->text().contains(u"Pilot line"));
    QVERIFY(message->text().count(u'\n') >= 2);
    QTest::mouseClick(room.find<InlineMessage>("closing.point.0")->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(room.navigator.openedRecord, refOf(ids.at(1)));
    room.fill([&](Writer& w) {
        workshop::parkIdeas(w, {ids.at(1)});
        for (const auto code : allValues<identification::CheckCode>())
            identification::overrideCheck(w, activity, code, u"agreed"_s, u"me"_s);
    });
    QVERIFY(message->text().isEmpty());
    auto* steps = room.find<QPlainTextEdit>("closing.nextSteps");
    steps->setFocus();
    QTest::keyClicks(steps, u"Send the minutes"_s);
    room.click("closing.close");
    QCOMPARE(room.project->find(room.workshop)->status, WorkshopStatus::Closed);
    QCOMPARE(workshop::planOf(*room.project, room.workshop).nextSteps, u"Send the minutes"_s);
    QVERIFY(!room.find<QPushButton>("closing.close")->isVisible());
    room.click("closing.reopen");
    QCOMPARE(room.project->find(room.workshop)->status, WorkshopStatus::Running);
}

void TestWorkshopClosing::whoGoesOnIsTicked()
{
    Room room;
    room.make();
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.show(WorkshopView::ResultPart);
    auto* table = room.find<EditableTable>("joinsTable");
    QCOMPARE(table->model()->rowCount(), 10);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    const auto joins = [&](int i) {
        return workshop::attendeesOf(*room.project, room.workshop).at(i).detail.joinsNext;
    };
    QCOMPARE(joins(0), JoinsNext::Yes);
    QVERIFY(room.find<QLabel>("joins.counts")->text().startsWith(u"1"));
    room.click("joins.rest");
    QCOMPARE(joins(9), JoinsNext::No);
    QCOMPARE(joins(0), JoinsNext::Yes);
    QVERIFY(room.project->undo());
    QCOMPARE(joins(9), JoinsNext::Unknown);
}

void TestWorkshopClosing::minutesOfAnUnfinishedWorkshop()
{
    Room room;
    room.make();
    room.round(room.ideas({u"Pilot line"_s, u"Repair network"_s}));
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.show(WorkshopView::ResultPart);
    room.dialogs.saveAnswer = room.folder.filePath(u"minutes.html"_s);
    room.click("closing.minutes");
    QFile file(room.dialogs.saveAnswer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"not closed"));
    QVERIFY(text.contains(u"Repair network"));
    for (const char* suffix : {"odt", "pdf"}) {
        room.dialogs.saveAnswer = room.folder.filePath(u"minutes."_s + QString::fromLatin1(suffix));
        room.click("closing.minutes");
        QVERIFY(QFile::exists(room.dialogs.saveAnswer));
    }
}

void TestWorkshopClosing::minutesAreLookedAtAndPrinted()
{
    Room room;
    room.make();
    room.round(room.ideas({u"Pilot line"_s, u"Repair network"_s}));
    QVERIFY(room.open(u"discovery_workshop"_s));
    room.show(WorkshopView::ResultPart);
    auto* preview = room.find<PagePreview>("minutes.preview");
    QVERIFY(!preview->isVisible());
    room.click("minutes.pages");
    QTRY_VERIFY(preview->isVisible() && preview->pages() > 3);
    // What is typed last is printed as well.
    const int before = preview->pages();
    auto* steps = room.find<QPlainTextEdit>("closing.nextSteps");
    steps->setFocus();
    QTest::keyClicks(steps, u"Send the minutes"_s);
    auto* card = room.page->findChild<MinutesCard*>();
    const QString path = room.folder.filePath(u"printed.pdf"_s);
    card->setPrinterChooser([&](QPrinter& printer, QWidget*) {
        printer.setOutputFileName(path);
        return true;
    });
    room.click("minutes.print");
    QCOMPARE(workshop::planOf(*room.project, room.workshop).nextSteps, u"Send the minutes"_s);
    QVERIFY(QFileInfo(path).size() > 10000);
    QTRY_COMPARE(preview->pages(), before);
    // A range of pages, and no printer at all.
    const QString part = room.folder.filePath(u"part.pdf"_s);
    card->setPrinterChooser([&](QPrinter& printer, QWidget*) {
        printer.setOutputFileName(part);
        printer.setFromTo(2, 3);
        return true;
    });
    room.click("minutes.print");
    const auto pagesIn = [](const QString& file) {
        QFile pdf(file);
        return pdf.open(QIODevice::ReadOnly) ? pdf.readAll().count("/Type /Page\n") : 0;
    };
    QCOMPARE(pagesIn(path), before);
    QCOMPARE(pagesIn(part), 2);
    QFile::remove(part);
    card->setPrinterChooser([](QPrinter&, QWidget*) { return false; });
    room.click("minutes.print");
    QVERIFY(!QFile::exists(part));
    room.click("minutes.pages");
    QVERIFY(!preview->isVisible());
}

QTEST_MAIN(TestWorkshopClosing)
#include "test_workshop_closing.moc"
