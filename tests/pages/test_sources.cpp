// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Attachments.h"
#include "core/evidence/Sources.h"
#include "tests/pages/PageHarness.h"
#include "ui/evidence/LinkChips.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3;

/// Stands in for the system's viewers.
class Viewer : public QObject {
    Q_OBJECT
public:
    QStringList opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url.toLocalFile()); }
};

class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesAnInterviewAndDrawsACardByKeys();
    void consentIsAskedForOnceSomebodyIsNamed();
    void filesAreAttachedSavedAndRemoved();
    void droppedFilesAreTakenOrToldWhyNot();
    void searchesTitlesAndNotes();
    void deletesAndUndoes();
    void revealsByAttachment();
    void readOnlyProjectsAreOnlyRead();
    void picture();

private:
    static QString write(const test::PageHarness& harness, const QString& name, const QByteArray& bytes)
    {
        QFile file(harness.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    static void fillOne(test::PageHarness& harness)
    {
        harness.fill([](Writer& w) {
            QualitativeSource talk;
            talk.title = u"Talk at the composites cluster"_s;
            talk.author = u"Head of a cluster"_s;
            talk.heldOn = QDate(2026, 3, 2);
            talk.regionCode = u"AT31"_s;
            talk.body = u"Orders for light parts grow. Three members look for skilled workers.\n\n"
                        "Recycling is asked for by every large customer; nobody here can do it yet."_s;
            const auto first = w.insert(talk);
            evidence::makeCard(w, first, u"Three members look for skilled workers."_s);
            QualitativeSource paper;
            paper.kind = SourceKind::Document;
            paper.title = u"Economic and research strategy 2030"_s;
            paper.author = u"State government"_s;
            paper.heldOn = QDate(2024, 11, 1);
            w.insert(paper);
            QualitativeSource visit;
            visit.kind = SourceKind::Observation;
            visit.title = u"Visit to the recycling plant"_s;
            w.insert(visit);
        });
    }
};

void TestSources::notesAnInterviewAndDrawsACardByKeys()
{
    test::PageHarness harness;
    QVERIFY(harness.open(u"sources"_s));
    QTest::mouseClick(harness.find<QPushButton>("firstSource"), Qt::LeftButton);
    auto* title = harness.find<QLineEdit>("sourceForm.title");
    QCOMPARE(harness.page->focusWidget(), title);
    QTest::keyClicks(title, u"Talk at a cluster"_s);
    QTest::keyClick(title, Qt::Key_Return);
    auto* author = harness.find<QLineEdit>("sourceForm.author");
    QTest::keyClicks(author, u"Head of a cluster"_s);
    QTest::keyClick(author, Qt::Key_Return);
    auto* date = harness.find<QLineEdit>("sourceForm.held_on");
    QTest::keyClicks(date, u"2026-03-02"_s);
    QTest::keyClick(date, Qt::Key_Return);
    auto* notes = harness.find<QPlainTextEdit>("sourceForm.body");
    notes->setFocus();
    QTest::keyClicks(notes, u"Orders grow. Skilled workers are missing."_s);
    for (int i = 0; i < 28; ++i)
        QTest::keyClick(notes, Qt::Key_Left, Qt::ShiftModifier);
    harness.page->activateWindow();
    QTest::keyClick(notes, Qt::Key_E, Qt::ControlModifier);
    const QualitativeSource source = harness.project->all<QualitativeSource>().value(0);
    QCOMPARE(source.body, u"Orders grow. Skilled workers are missing."_s);
    const Evidence card = harness.project->all<Evidence>().value(0);
    QCOMPARE(card.title, u"Skilled workers are missing."_s);
    QCOMPARE(card.body, u"“Skilled workers are missing.”"_s);
    QCOMPARE(card.source, u"Interview, Head of a cluster, 2 March 2026"_s);
    QCOMPARE(harness.project->linkedTo(refOf(card)).value(0), refOf(source));
    QTest::mouseClick(harness.find<QPushButton>("sourceCardsOpen"), Qt::LeftButton);
    QCOMPARE(harness.navigator.openedRecord, refOf(card));
    QVERIFY(harness.project->undo());
    QCOMPARE(harness.project->count<Evidence>(), 0);
}

void TestSources::consentIsAskedForOnceSomebodyIsNamed()
{
    test::PageHarness harness;
    fillOne(harness);
    harness.fill([](Writer& w) {
        Person person;
        person.name = u"Ada Berg"_s;
        w.insert(person);
    });
    QVERIFY(harness.open(u"sources"_s));
    auto* consent = harness.find<QLineEdit>("sourceForm.consent_on");
    QVERIFY(!consent->isVisible());
    auto* person = harness.find<QComboBox>("sourceForm.person_id");
    person->setCurrentIndex(1);
    QVERIFY(!consent->isHidden());
    QVERIFY(!harness.find<InlineMessage>("consentMessage")->text().isEmpty());
    consent->setFocus();
    QTest::keyClicks(consent, u"2026-02-01"_s);
    QTest::keyClick(consent, Qt::Key_Return);
    QCOMPARE(harness.project->all<Person>().value(0).consentOn, QDate(2026, 2, 1));
    QVERIFY(harness.find<InlineMessage>("consentMessage")->isHidden());
    person->setCurrentIndex(0);
    QVERIFY(!harness.project->all<QualitativeSource>().value(0).personId);
}

void TestSources::filesAreAttachedSavedAndRemoved()
{
    test::PageHarness harness;
    fillOne(harness);
    QVERIFY(harness.open(u"sources"_s));
    const QByteArray bytes("%PDF-1.4\nminutes");
    harness.dialogs.openAnswer = write(harness, u"minutes.pdf"_s, bytes);
    QTest::mouseClick(harness.find<QPushButton>("attachFile"), Qt::LeftButton);
    const Attachment kept = harness.project->all<Attachment>().value(0);
    QCOMPARE(kept.fileName, u"minutes.pdf"_s);
    QTest::mouseClick(harness.find<QPushButton>("attachFile"), Qt::LeftButton);
    QCOMPARE(harness.project->count<Attachment>(), 1);
    QVERIFY(!harness.find<InlineMessage>("attachProblem")->text().isEmpty());

    Viewer viewer;
    QDesktopServices::setUrlHandler(u"file"_s, &viewer, "open");
    QTest::mouseClick(harness.find<QPushButton>("attachmentView"), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(viewer.opened.size(), 1);
    QVERIFY(viewer.opened.first() != harness.dialogs.openAnswer); // a copy
    QVERIFY(!QFileInfo(viewer.opened.first()).isExecutable());

    harness.dialogs.saveAnswer = harness.folder.filePath(u"saved.pdf"_s);
    QTest::mouseClick(harness.find<QToolButton>("attachmentSave"), Qt::LeftButton);
    QFile saved(harness.dialogs.saveAnswer);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), bytes);

    QTest::mouseClick(harness.find<QToolButton>("attachmentRemove"), Qt::LeftButton);
    QCOMPARE(harness.project->count<Attachment>(), 0);
    QVERIFY(harness.project->undo());
    QCOMPARE(*evidence::contentOf(*harness.project, harness.project->all<Attachment>().value(0)), bytes);
}

void TestSources::droppedFilesAreTakenOrToldWhyNot()
{
    test::PageHarness harness;
    fillOne(harness);
    QVERIFY(harness.open(u"sources"_s));
    QFile large(harness.folder.filePath(u"large.mp4"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(evidence::largestFile + 1));
    large.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(harness, u"run.sh"_s, "#!/bin/sh\n")),
                  QUrl::fromLocalFile(large.fileName()), QUrl(u"https://example.org/x"_s)});
    auto* files = harness.find<QWidget>("attachments");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(files, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(files, &drop);
    QCOMPARE(harness.project->count<Attachment>(), 1);
    QVERIFY(harness.find<InlineMessage>("attachProblem")->text().contains(u"large.mp4"_s));
    QVERIFY(!harness.find<QPushButton>("attachmentView")->isEnabled()); // a script is never opened
}

void TestSources::searchesTitlesAndNotes()
{
    test::PageHarness harness;
    fillOne(harness);
    QVERIFY(harness.open(u"sources"_s));
    auto* table = harness.find<DataTable>("sourceTable");
    QCOMPARE(table->model()->rowCount(), 3);
    auto* search = harness.find<SearchField>("sourceSearch");
    QTest::keyClicks(search, u"RECYCLING asked"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    search->clear();
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void TestSources::deletesAndUndoes()
{
    test::PageHarness harness;
    fillOne(harness);
    QVERIFY(harness.open(u"sources"_s));
    auto* table = harness.find<DataTable>("sourceTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(harness.project->count<QualitativeSource>(), 2);
    QCOMPARE(harness.navigator.notices.size(), 1);
    QVERIFY(harness.project->undo());
    QCOMPARE(harness.project->count<QualitativeSource>(), 3);
    QVERIFY(!evidence::cardsBySource(*harness.project).isEmpty()); // the link is back as well
}

void TestSources::revealsByAttachment()
{
    test::PageHarness harness;
    fillOne(harness);
    IdOf<QualitativeSource> last;
    RecordRef file;
    harness.fill([&](Writer& w) {
        last = w.all<QualitativeSource>().last().id;
        Attachment attachment;
        attachment.sourceId = last;
        attachment.fileName = u"a.pdf"_s;
        file = refOf(w.insert(attachment));
    });
    Page* page = harness.open(u"sources"_s);
    QVERIFY(page->reveal(file));
    QCOMPARE(harness.find<DataTable>("sourceTable")->currentKey(), last.hex());
    QVERIFY(!page->reveal(refOf(IdOf<QualitativeSource>(RecordId::create()))));
}

void TestSources::readOnlyProjectsAreOnlyRead()
{
    test::PageHarness harness;
    fillOne(harness);
    const QString path = harness.project->path();
    harness.context.reset();
    harness.project.reset();
    Project::OpenOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    QVERIFY(opened);
    harness.project = std::move(*opened);
    harness.context =
        std::make_unique<ToolContext>(*harness.project, harness.theme, harness.dialogs, harness.navigator);
    QVERIFY(harness.open(u"sources"_s));
    QVERIFY(!harness.find<QPushButton>("makeCard")->isEnabled());
    QVERIFY(!harness.find<QPushButton>("attachFile")->isEnabled());
    QTest::keyClick(harness.find<DataTable>("sourceTable"), Qt::Key_Delete);
    QTest::keyClick(harness.find<QPlainTextEdit>("sourceForm.body"), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(harness.project->count<QualitativeSource>(), 3);
    QCOMPARE(harness.project->count<Evidence>(), 1);
}

void TestSources::picture()
{
    const QString folder = qEnvironmentVariable("S3_SCREENSHOTS");
    test::PageHarness harness;
    QVERIFY(harness.open(u"sources"_s, {728, 700}));
    if (!folder.isEmpty())
        QVERIFY(harness.grab(folder + u"/sources-empty.png"_s));
    fillOne(harness);
    const auto file = evidence::readFileToAttach(write(harness, u"minutes.pdf"_s, "%PDF-1.4\n"));
    QVERIFY(file);
    harness.fill(
        [&](Writer& w) { QVERIFY(evidence::attach(w, w.all<QualitativeSource>().first().id, *file)); });
    for (const QSize& size : {QSize(728, 700), QSize(1180, 800)})
        for (const bool dark : {false, true}) {
            harness.setDark(dark);
            QVERIFY(harness.open(u"sources"_s, size));
            QVERIFY(harness.page->minimumSizeHint().width() <= size.width());
            if (!folder.isEmpty())
                QVERIFY(harness.grab(u"%1/sources-%2-%3.png"_s.arg(folder).arg(size.width()).arg(dark)));
        }
}

QTEST_MAIN(TestSources)
#include "test_sources.moc"
