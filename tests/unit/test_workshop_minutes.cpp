// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/WorkshopFixture.h"

#include "core/evidence/ZipReader.h"
#include "core/report/HtmlWriter.h"
#include "core/report/ReportWriter.h"
#include "core/workshop/Agenda.h"
#include "core/workshop/Closing.h"
#include "core/workshop/Minutes.h"
#include "core/workshop/RoundRemarks.h"
#include "core/workshop/Run.h"

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;

class TestWorkshopMinutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<test::WorkshopFixture>(); }
    void nothingAtAll();
    void namesOnlyWithConsent();
    void cardsWithWhatBecameOfThem();
    void votesWithRemarks();
    void agendaAsItWent();
    void decisionsWithOverrides();
    void closingAndWhoGoesOn();
    void theySayWhatTheyAre();

private:
    /// As one text, the words in the order they are read.
    QString text() const
    {
        return QString::fromUtf8(report::htmlOf(minutesOf(*m_room->project, m_room->workshop)));
    }
    std::unique_ptr<test::WorkshopFixture> m_room;
};

void TestWorkshopMinutes::nothingAtAll()
{
    const report::Document document = minutesOf(*m_room->project, m_room->workshop);
    QCOMPARE(document.title, u"Linz"_s);
    QCOMPARE(document.sections.size(), size_t(7));
    for (const report::Section& section : document.sections)
        QCOMPARE(section.line, 2);
    // Every part says honestly that there is nothing, and that the workshop is not closed.
    const QString words = text();
    for (const QString& said : {u"is not closed"_s, u"No participants"_s, u"No agenda"_s, u"No cards"_s,
                                u"No vote"_s, u"Nothing was selected"_s, u"No notes"_s, u"No next steps"_s})
        QVERIFY2(words.contains(said), qPrintable(said));
    QVERIFY(minutesOf(*m_room->project, {}).sections.size() == 7);
}

void TestWorkshopMinutes::namesOnlyWithConsent()
{
    QVERIFY(m_room->edit([&](Writer& w) {
        const auto ids = addParticipants(w, m_room->workshop, {{Helix::Business, 2}, {Helix::Research, 1}});
        setName(w, ids.at(0), u"Anna Berg"_s);
        setName(w, ids.at(1), u"Igor Novak"_s);
        setDetail(w, ids.at(0), [](ParticipantDetail& d) { d.consentOn = QDate(2026, 9, 1); });
    }));
    QVERIFY(text().contains(u"Anna Berg"));
    QVERIFY(!text().contains(u"Igor Novak"));
    QVERIFY(text().contains(u"P02"));
    QVERIFY(text().contains(u"all who are listed"));
    // Once attendance is marked, only those who came are listed.
    QVERIFY(m_room->edit([&](Writer& w) {
        const auto people = participantsOf(w, m_room->workshop);
        w.modify(people.at(1).id, [](Participant& p) { p.attended = true; });
    }));
    QVERIFY(!text().contains(u"Anna Berg"));
    QVERIFY(text().contains(u"Not at the table"));
}

void TestWorkshopMinutes::cardsWithWhatBecameOfThem()
{
    const auto ids =
        m_room->capture({u"Pilot line"_s, u"Pilot lines"_s, u"Too far"_s, u"Later"_s, u"Repair"_s});
    QVERIFY(m_room->edit([&](Writer& w) -> Result<void> {
        if (auto done = mergeIdeas(w, ids.at(0), {ids.at(1)}); !done)
            return done;
        if (auto done = dropIdeas(w, {ids.at(2)}, u"not in our hands"_s); !done)
            return done;
        parkIdeas(w, {ids.at(3)});
        moveToGroup(w, {ids.at(4)}, groupNamed(w, m_room->workshop, u"Circular"_s));
        const auto kept = keepIdea(w, ids.at(4));
        return kept ? Result<void>() : kept.error();
    }));
    const QString words = text();
    for (const QString& said : {u"merged with it: “Pilot lines”"_s, u"not in our hands"_s, u"Parked"_s,
                                u"Circular"_s, u"became: opportunity"_s})
        QVERIFY2(words.contains(said), qPrintable(said));
}

void TestWorkshopMinutes::votesWithRemarks()
{
    const auto round = m_room->vote(m_room->capture({u"Pilot line"_s, u"Repair"_s}));
    QVERIFY(m_room->ballot(round, u"P01"_s, {2, 1}));
    QVERIFY(m_room->ballot(round, u"P02"_s, {2, 0}));
    QVERIFY(text().contains(u"still open"));
    const auto options = optionsOf(*m_room->project, round);
    QVERIFY(m_room->edit([&](Writer& w) { return closeRound(w, round); }));
    QVERIFY(m_room->edit([&](Writer& w) {
        return overrideRank(w, round, options.at(1).id, 1, {u"The budget decides"_s, u"the room"_s});
    }));
    QVERIFY(m_room->edit([&](Writer& w) {
        return addMinorityView(w, round, options.at(0).id, {u"Two firms object"_s, {}});
    }));
    const QString words = text();
    for (const QString& said : {u"The budget decides"_s, u"Two firms object"_s, u"as voted in brackets"_s})
        QVERIFY2(words.contains(said), qPrintable(said));
    QVERIFY(!words.contains(u"still open"));
}

void TestWorkshopMinutes::agendaAsItWent()
{
    QVERIFY(m_room->edit([&](Writer& w) {
        AgendaBlock block;
        block.workshopId = m_room->workshop;
        block.title = u"Welcome"_s;
        block.minutes = 20;
        addBlock(w, block);
        addBlock(w, block);
    }));
    QVERIFY(text().contains(u"was not recorded"));
    QVERIFY(m_room->edit([&](Writer& w) { return startNext(w, m_room->workshop); }));
    QVERIFY(m_room->edit([&](Writer& w) -> Result<void> {
        const auto noted = addNote(w, m_room->workshop, u"Began late"_s, true);
        const auto secret = addNote(w, m_room->workshop, u"Mind the time"_s, false);
        return noted && secret ? Result<void>() : noted.error();
    }));
    QVERIFY(text().contains(u"still running"));
    QVERIFY(text().contains(u"Began late"));
    QVERIFY(!text().contains(u"Mind the time"));
    // Closing ends what runs.
    QVERIFY(m_room->edit([&](Writer& w) { return closeWorkshop(w, m_room->workshop); }));
    QVERIFY(!text().contains(u"still running"));
    QVERIFY(!text().contains(u"is not closed"));
}

void TestWorkshopMinutes::decisionsWithOverrides()
{
    const auto ids = m_room->capture({u"Pilot line"_s});
    QVERIFY(m_room->edit([&](Writer& w) -> Result<void> {
        const auto made =
            selectIdea(w, ids.at(0), {ActivityStatus::Selected, u"Both clusters join"_s, u"R"_s});
        if (!made)
            return made.error();
        identification::overrideCheck(w, *made, identification::CheckCode::CriticalMass,
                                      u"Partners follow in spring"_s, u"R"_s);
        return {};
    }));
    const QString words = text();
    for (const QString& said :
         {u"Both clusters join"_s, u"Partners follow in spring"_s, u"Neither passed nor overridden"_s})
        QVERIFY2(words.contains(said), qPrintable(said));
}

void TestWorkshopMinutes::closingAndWhoGoesOn()
{
    QVERIFY(m_room->edit([&](Writer& w) {
        const auto ids = addParticipants(w, m_room->workshop, {{Helix::Business, 2}});
        setDetail(w, ids.at(1), [](ParticipantDetail& d) { d.joinsNext = JoinsNext::Yes; });
        setPlan(w, m_room->workshop,
                [](WorkshopPlan& plan) { plan.nextSteps = u"Send minutes\nAsk the bank"_s; });
    }));
    const report::Section last = minutesOf(*m_room->project, m_room->workshop).sections.back();
    QStringList items;
    for (const report::Block& block : last.blocks) {
        if (const auto* list = std::get_if<report::List>(&block))
            items += list->items;
        if (const auto* table = std::get_if<report::Table>(&block)) {
            QCOMPARE(table->rows.size(), size_t(1));
            items += table->rows.front().front().text;
        }
    }
    QCOMPARE(items, (QStringList{u"P02"_s, u"Send minutes"_s, u"Ask the bank"_s}));
}

void TestWorkshopMinutes::theySayWhatTheyAre()
{
    const report::Document minutes = minutesOf(*m_room->project, m_room->workshop);
    QCOMPARE(minutes.kindName(), u"Minutes of a workshop"_s);
    QCOMPARE(report::Document().kindName(), u"Process report"_s);
    const QString page = QString::fromUtf8(report::htmlOf(minutes));
    QVERIFY(page.contains(u"Minutes of a workshop"));
    QVERIFY(!page.contains(u"Process report"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"minutes.odt"_s);
    QVERIFY(report::writeReport(minutes, path));
    const auto zip = evidence::ZipReader::open(path);
    QVERIFY(zip);
    for (const char* part : {"content.xml", "styles.xml"}) { // the cover and the head of the pages
        const auto entry = (*zip)->entry(part);
        QVERIFY(entry);
        QByteArray xml((*entry)->declaredSize(), '\0');
        for (qint64 at = 0; at < xml.size();) {
            const qint64 got = (*entry)->read(xml.data() + at, xml.size() - at);
            QVERIFY(got > 0);
            at += got;
        }
        QVERIFY(xml.contains("Minutes of a workshop"));
        QVERIFY(!xml.contains("Process report"));
    }
}

QTEST_MAIN(TestWorkshopMinutes)
#include "test_workshop_minutes.moc"
