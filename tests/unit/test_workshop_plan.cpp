// SPDX-License-Identifier: GPL-3.0-or-later
// What is settled before and after the workshop: templates, seats, the list of people, hints, closing.
#include "tests/unit/WorkshopFixture.h"

#include "core/workshop/Agenda.h"
#include "core/workshop/Closing.h"
#include "core/workshop/ParticipantImport.h"
#include "core/workshop/PlanIssues.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;

class TestWorkshopPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<test::WorkshopFixture>(); }
    void everyTemplateKeepsItsOwnRules();
    void aSecondDayStartsAnew();
    void plansAreReadWithDefaults();
    void seatsByHandStay();
    void regionsAreSpreadOverTables();
    void hintsOfAnEmptyPlan();
    void hintsOfTheAgenda();
    void hintsOfThePeople();
    void wordsOfFiveLanguages_data();
    void wordsOfFiveLanguages();
    void columnsAreProposed();
    void listsAreReadRowByRow();
    void listsAreStoredAtOnceOrNotAtAll();
    void listsComeFromFiles();
    void theDoorFindsPeople();
    void closingNamesWhatIsOpen();
    void closingNeedsChecksAndReasons();

private:
    static AgendaBlock block(int minutes, BlockKind kind = BlockKind::Other, std::optional<int> fixed = {})
    {
        AgendaBlock b;
        b.id = IdOf<AgendaBlock>(RecordId::create());
        b.title = u"B%1"_s.arg(minutes);
        b.minutes = minutes;
        b.kind = kind;
        b.fixedStartMinute = fixed;
        return b;
    }
    static Attendee attendee(Helix helix, ParticipantRole role = ParticipantRole::Participant,
                             std::optional<int> table = {})
    {
        Attendee one;
        one.participant.id = IdOf<Participant>(RecordId::create());
        one.participant.helix = helix;
        one.participant.role = role;
        one.participant.tableNumber = table;
        return one;
    }
    static QList<PlanIssue::Kind> kinds(const PlanFacts& facts)
    {
        QList<PlanIssue::Kind> list;
        for (const PlanIssue& issue : planIssues(facts)) {
            list.append(issue.kind);
            if (issueText(issue, facts).isEmpty() || issueAdvice(issue).isEmpty())
                list.append(PlanIssue::Kind(-1));
        }
        return list;
    }
    static evidence::SmallTable table(const QStringList& header, const QList<QStringList>& rows)
    {
        evidence::SmallTable t;
        t.header = header;
        t.rows = rows;
        for (int i = 0; i < rows.size(); ++i)
            t.lines.append(i + 2);
        return t;
    }
    ParticipantPlan planned(const evidence::SmallTable& t) const
    {
        return planParticipants(t, proposeFields(t.header), *m_room->project, m_room->workshop,
                                QDate(2026, 10, 1));
    }
    std::unique_ptr<test::WorkshopFixture> m_room;
};

void TestWorkshopPlan::everyTemplateKeepsItsOwnRules()
{
    const QList<AgendaPack> packs = shippedAgendas(WorkshopKind::Edw);
    QCOMPARE(packs.size(), 3);
    QCOMPARE(packs.at(0).minutes(), 270);
    QCOMPARE(packs.at(0).days(), 1);
    QCOMPARE(packs.at(1).days(), 2);
    QCOMPARE(packs.at(2).scope, WorkshopScope::CrossRegional);
    QVERIFY(shippedAgendas(WorkshopKind::Other).isEmpty());
    for (const AgendaPack& pack : packs) {
        QCOMPARE(pack.plans.size(), pack.blocks.size());
        IdOf<Workshop> id;
        QVERIFY(m_room->edit([&](Writer& w) { id = createWorkshop(w, WorkshopKind::Edw, u"A"_s, pack); }));
        const PlanFacts facts = planFacts(*m_room->project, id);
        QCOMPARE(kinds(facts), QList<PlanIssue::Kind>{PlanIssue::NobodyListed});
        QCOMPARE(facts.plan.templateId, pack.packId);
        QCOMPARE(facts.plan.templateVersion, pack.version);
        int asked = 0;
        for (const AgendaBlock& b : facts.blocks)
            asked += !facts.blockPlans.value(b.id).question.isEmpty();
        QVERIFY(asked >= 2);
    }
}

void TestWorkshopPlan::aSecondDayStartsAnew()
{
    QCOMPARE(clockMinute(u"09:15 +1"), std::optional<int>(1440 + 555));
    QCOMPARE(clockText(1440 + 555), u"09:15 +1"_s);
    QVERIFY(!clockMinute(u"09:15 +"));
    const Schedule s = schedule(540, 2000, {block(480), block(60, BlockKind::Other, 1440 + 540), block(30)});
    QCOMPARE(s.blocks.at(1).start, 1980);
    QCOMPARE(s.blocks.at(2).end, 1980 + 90);
    QCOMPARE(s.idleMinutes, 0); // the night is no gap in the plan
    QVERIFY(s.fits());
    QCOMPARE(dayOf(s.blocks.at(0).end), 0);
    QCOMPARE(dayOf(s.blocks.at(1).start), 1);
}

void TestWorkshopPlan::plansAreReadWithDefaults()
{
    QCOMPARE(planOf(*m_room->project, m_room->workshop).peoplePerTable, 6);
    QCOMPARE(m_room->project->count<WorkshopPlan>(), 0);
    for (const int seats : {7, 8}) {
        QVERIFY(m_room->edit([&](Writer& w) {
            setPlan(w, m_room->workshop, [&](WorkshopPlan& plan) { plan.peoplePerTable = seats; });
        }));
    }
    QCOMPARE(m_room->project->count<WorkshopPlan>(), 1);
    QCOMPARE(planOf(*m_room->project, m_room->workshop).peoplePerTable, 8);
    QCOMPARE(listedIn(u" a \n\n b"_s), (QStringList{u"a"_s, u"b"_s}));
    WorkshopPlan plan;
    QCOMPARE(headCount(plan, {attendee(Helix::Business).participant,
                              attendee(Helix::Business, ParticipantRole::Observer).participant}),
             1);
    plan.expectedPeople = 30;
    QCOMPARE(headCount(plan, {}), 30);
    QCOMPARE(suggestedTables(30, 7), 4);
    QCOMPARE(suggestedTables(2, 8), 1);
    QCOMPARE(suggestedTables(0, 8), 0);
}

void TestWorkshopPlan::seatsByHandStay()
{
    QList<IdOf<Participant>> ids;
    QVERIFY(m_room->edit([&](Writer& w) {
        ids = addParticipants(w, m_room->workshop, {{Helix::Business, 6}, {Helix::Research, 6}});
        seatAt(w, ids.at(0), 3);
        seatAt(w, ids.at(1), 3);
        seatAt(w, ids.at(2), 9); // a table that will not be there
        assignTables(w, m_room->workshop, 3);
    }));
    QList<int> sizes{0, 0, 0};
    QList<int> business{0, 0, 0};
    for (const Participant& one : participantsOf(*m_room->project, m_room->workshop)) {
        const int at = one.tableNumber.value_or(0) - 1;
        QVERIFY(at >= 0 && at < 3);
        ++sizes[at];
        business[at] += one.helix == Helix::Business;
    }
    QCOMPARE(sizes, (QList<int>{4, 4, 4}));
    QCOMPARE(business, (QList<int>{2, 2, 2}));
    QCOMPARE(m_room->project->find(ids.at(0))->tableNumber, std::optional<int>(3));
    QVERIFY(m_room->edit([&](Writer& w) { seatAt(w, ids.at(0), std::nullopt); }));
    QVERIFY(!detailOf(*m_room->project, ids.at(0)).tableFixed);
}

void TestWorkshopPlan::regionsAreSpreadOverTables()
{
    QList<Participant> people;
    QHash<RecordId, ParticipantDetail> details;
    for (int i = 0; i < 8; ++i) {
        people.append(attendee(Helix::Business).participant);
        people.last().code = u"P%1"_s.arg(i + 1);
        details[people.last().id].regionCode = i % 4 < 2 ? u"AT31"_s : u"SI04"_s;
    }
    const QList<int> tables = mixedTables(people, 2, details);
    for (const int number : {1, 2}) {
        int slovenian = 0;
        for (int i = 0; i < 8; ++i)
            slovenian += tables.at(i) == number && details.value(people.at(i).id).regionCode == u"SI04";
        QCOMPARE(slovenian, 2);
    }
}

void TestWorkshopPlan::hintsOfAnEmptyPlan()
{
    QCOMPARE(kinds(PlanFacts()), (QList<PlanIssue::Kind>{PlanIssue::NoAgenda, PlanIssue::NobodyListed}));
}

void TestWorkshopPlan::hintsOfTheAgenda()
{
    PlanFacts facts;
    facts.workshop.startMinute = 540;
    facts.workshop.slotMinutes = 200;
    facts.blocks = {
        block(0), block(100), block(40, BlockKind::Other, 600), block(90), block(15, BlockKind::Break),
        block(90)};
    const QList<PlanIssue> issues = planIssues(facts);
    QList<PlanIssue::Kind> found;
    for (const PlanIssue& issue : issues)
        found.append(issue.kind);
    QCOMPARE(found,
             (QList<PlanIssue::Kind>{PlanIssue::BlockWithoutMinutes, PlanIssue::FixedOverlap,
                                     PlanIssue::TooLong, PlanIssue::NoBreak, PlanIssue::NobodyListed}));
    QCOMPARE(issues.at(1).amount, 40);
    QCOMPARE(issues.at(1).where, refOf(facts.blocks.at(2)));
    QCOMPARE(issues.at(2).amount, 835 - 740);
    QCOMPARE(issues.at(3).where, refOf(facts.blocks.at(2))); // 140 minutes by its end, told once
    // Two hours are fine, and free time before a fixed start is a break.
    facts.workshop.slotMinutes = 600;
    facts.blocks = {block(120), block(30, BlockKind::Other, 540 + 130), block(90)};
    QVERIFY(!kinds(facts).contains(PlanIssue::NoBreak));
    facts.blocks = {block(120), block(1)};
    QVERIFY(kinds(facts).contains(PlanIssue::NoBreak));
}

void TestWorkshopPlan::hintsOfThePeople()
{
    PlanFacts facts;
    facts.blocks = {block(60)};
    facts.attendees = {attendee(Helix::Business), attendee(Helix::Research), attendee(Helix::Research),
                       attendee(Helix::PublicSector)};
    QCOMPARE(kinds(facts), (QList<PlanIssue::Kind>{PlanIssue::HelixAbsent, PlanIssue::BusinessThin,
                                                   PlanIssue::NobodyMinutes}));
    facts.attendees += {attendee(Helix::CivilSociety), attendee(Helix::Business),
                        attendee(Helix::Business, ParticipantRole::Minutes)};
    QCOMPARE(kinds(facts), QList<PlanIssue::Kind>());
    // Parallel tables need hosts, as many as there will be tables; once people are seated, at each table.
    facts.blockPlans[facts.blocks.at(0).id].atTables = true;
    facts.plan.expectedPeople = 18;
    QCOMPARE(planIssues(facts).value(0).amount, 3);
    facts.attendees[0].participant.tableNumber = 1;
    facts.attendees[1].participant.tableNumber = 2;
    facts.attendees.append(attendee(Helix::Business, ParticipantRole::Host, 1));
    QCOMPARE(planIssues(facts).value(0).names, QStringList{u"2"_s});
    facts.attendees.append(attendee(Helix::Business, ParticipantRole::Host, 2));
    QCOMPARE(kinds(facts), QList<PlanIssue::Kind>());
    // Consent matters once names are shown.
    facts.attendees[0].name = u"Anna Berg"_s;
    QCOMPARE(kinds(facts), QList<PlanIssue::Kind>());
    facts.blockPlans[facts.blocks.at(0).id].authorship = Authorship::Named;
    QCOMPARE(kinds(facts), QList<PlanIssue::Kind>{PlanIssue::ConsentMissing});
    QCOMPARE(planIssues(facts).value(0).where, refOf(facts.attendees.at(0).participant));
    facts.attendees[0].consented = true;
    QCOMPARE(kinds(facts), QList<PlanIssue::Kind>());
}

void TestWorkshopPlan::wordsOfFiveLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const std::pair<const char*, const char*> rows[] = {
        {"business", "business"},
        {"Unternehmen", "business"},
        {"PME", "business"},
        {"Azienda", "business"},
        {"Podjetje", "business"},
        {"University", "research"},
        {"Hochschule", "research"},
        {"Institut de recherche", "research"},
        {"Università", "research"},
        {"Raziskovalna organizacija", "research"},
        {"Public administration", "public"},
        {"Öffentliche Verwaltung", "public"},
        {"Collectivité", "public"},
        {"Pubblica amministrazione", "public"},
        {"Javna uprava", "public"},
        {"Civil society", "civil"},
        {"Zivilgesellschaft", "civil"},
        {"Société civile", "civil"},
        {"Società civile", "civil"},
        {"Društvo", "civil"},
        {"Cluster", "cluster"},
        {"Netzwerk", "cluster"},
        {"Grozd", "cluster"},
        {"Public research", ""},
        {"Something else", ""},
        {"", ""},
    };
    for (const auto& [text, code] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
}

void TestWorkshopPlan::wordsOfFiveLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto helix = helixIn(text);
    QCOMPARE(helix ? codeOf(*helix) : QString(), code);
}

void TestWorkshopPlan::columnsAreProposed()
{
    using F = ListField;
    QCOMPARE(proposeFields({u"Nr."_s, u"Vorname"_s, u"Nachname"_s, u"Organisation"_s, u"Gruppe"_s,
                            u"Region"_s, u"Rolle"_s, u"Tisch"_s, u"Einwilligung am"_s}),
             (QList<F>{F::Ignored, F::GivenName, F::Name, F::Organisation, F::Group, F::Region, F::Role,
                       F::Table, F::Consent}));
    QCOMPARE(proposeFields({u"Nome"_s, u"Cognome"_s, u"Ente"_s}),
             (QList<F>{F::GivenName, F::Name, F::Organisation}));
    QCOMPARE(proposeFields({u"Nome"_s, u"Tavolo"_s}), (QList<F>{F::Name, F::Table}));
    QCOMPARE(proposeFields({u"Ime"_s, u"Priimek"_s, u"Podjetje"_s, u"Soglasje"_s}),
             (QList<F>{F::GivenName, F::Name, F::Organisation, F::Consent}));
    QCOMPARE(proposeFields({u"Name"_s, u"Name"_s}), (QList<F>{F::Name, F::Ignored}));
}

void TestWorkshopPlan::listsAreReadRowByRow()
{
    QVERIFY(m_room->edit([](Writer& w) {
        w.insert(Organisation{{}, u"Known Ltd"_s, Helix::Cluster, {}, {}});
        w.insert(Region{{}, u"SI04"_s, u"Zahodna Slovenija"_s, RegionRole::Own});
    }));
    const QStringList header{u"Name"_s, u"Organisation"_s, u"Group"_s,  u"Region"_s,
                             u"Role"_s, u"Table"_s,        u"Consent"_s};
    const auto plan = planned(table(
        header,
        {{u"Anna Berg"_s, u"Known Ltd"_s, {}, u"zahodna slovenija"_s, u"Host"_s, u"3.0"_s, u"1.9.2026"_s},
         {u"anna  berg"_s, u"known ltd."_s, u"cluster"_s},
         {u"Bo"_s, u"New Inc"_s},
         {u"Bo"_s, u"New Inc"_s, u"research"_s, u"Elsewhere"_s, {}, {}, u"yes"_s},
         {{}, {}, u"business"_s},
         {u"C"_s, u"X"_s, u"martian"_s},
         {u"D"_s, u"X"_s, u"firm"_s, {}, u"juggler"_s},
         {u"E"_s, u"X"_s, u"firm"_s, {}, {}, u"0"_s},
         {u"F"_s, u"X"_s, u"firm"_s, {}, {}, {}, u"perhaps"_s},
         {{}, u"Anonymous AG"_s, u"firm"_s},
         {{}, u"Anonymous AG"_s, u"firm"_s}}));
    QVERIFY(plan.usable);
    QList<RejectedRow::Why> why;
    QList<int> lines;
    for (const RejectedRow& row : plan.rejected) {
        why.append(row.why);
        lines.append(row.line);
        QVERIFY(!rejectionText(row).isEmpty());
    }
    QCOMPARE(why,
             (QList<RejectedRow::Why>{RejectedRow::TwiceInFile, RejectedRow::NoGroup, RejectedRow::NoName,
                                      RejectedRow::UnknownGroup, RejectedRow::UnknownRole,
                                      RejectedRow::BadTable, RejectedRow::BadConsent}));
    QCOMPARE(lines, (QList<int>{3, 4, 6, 7, 8, 9, 10}));
    QCOMPARE(plan.people.size(), 4);
    QCOMPARE(plan.people.at(0).helix, Helix::Cluster); // of the organisation
    QCOMPARE(plan.people.at(0).regionCode, u"SI04"_s);
    QCOMPARE(plan.people.at(0).role, ParticipantRole::Host);
    QCOMPARE(plan.people.at(0).table, std::optional<int>(3));
    QCOMPARE(plan.people.at(0).consentOn, QDate(2026, 9, 1));
    QCOMPARE(plan.people.at(1).regionCode, u"Elsewhere"_s);
    QCOMPARE(plan.people.at(1).consentOn, QDate(2026, 10, 1));
    QVERIFY(!planned(table({u"Group"_s}, {{u"firm"_s}})).usable);
}

void TestWorkshopPlan::listsAreStoredAtOnceOrNotAtAll()
{
    const QStringList header{u"Name"_s, u"Organisation"_s, u"Group"_s, u"Consent"_s};
    const auto plan = planned(table(header, {{u"Anna Berg"_s, u"A"_s, u"firm"_s, u"2026-09-01"_s},
                                             {u"Bo"_s, u"A"_s, u"martian"_s},
                                             {u"Cy"_s, u"A"_s, u"firm"_s}}));
    const QStringList before = m_room->project->dump();
    QVERIFY(!m_room->edit([&](Writer& w) -> Result<void> {
        const auto stored = storeParticipants(w, m_room->workshop, plan, false);
        return stored ? Result<void>() : stored.error();
    }));
    QCOMPARE(m_room->project->dump(), before);
    const auto store = [&](const ParticipantPlan& p) {
        int count = 0;
        const auto done = m_room->edit([&](Writer& w) -> Result<void> {
            const auto stored = storeParticipants(w, m_room->workshop, p, true);
            if (!stored)
                return stored.error();
            count = *stored;
            return {};
        });
        return done ? count : -1;
    };
    QCOMPARE(store(plan), 2);
    const QList<Attendee> people = attendeesOf(*m_room->project, m_room->workshop);
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.at(0).participant.code, u"P01"_s);
    QCOMPARE(people.at(0).label(), u"P01 Anna Berg"_s);
    QCOMPARE(people.at(1).label(), u"P02"_s); // no consent, no name
    QCOMPARE(m_room->project->count<Organisation>(), 1);
    // The same list again adds nobody, and one undo takes the whole list back.
    QCOMPARE(planned(table(header, {{u"ANNA BERG"_s, u"a"_s, u"firm"_s}})).rejected.value(0).why,
             RejectedRow::ListedAlready);
    QVERIFY(m_room->project->undo());
    QCOMPARE(m_room->project->count<Participant>(), 0);
    QCOMPARE(m_room->project->count<Person>(), 0);
}

void TestWorkshopPlan::listsComeFromFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Name;Organisation;Gruppe\n\nM\xc3\xbcller, Eva;\"Holz; Haus\";Unternehmen\nIgor;IJS;Raziskave\n");
    file.close();
    const auto read = evidence::readSmallTable(path, mostImported);
    QVERIFY(read);
    QCOMPARE(read->lines, (QList<int>{3, 4}));
    const auto plan = planned(*read);
    QVERIFY(plan.rejected.isEmpty());
    QCOMPARE(plan.people.at(0).name, u"Müller, Eva"_s);
    QCOMPARE(plan.people.at(0).organisation, u"Holz; Haus"_s);
    QCOMPARE(plan.people.at(1).helix, Helix::Research);
}

void TestWorkshopPlan::theDoorFindsPeople()
{
    QList<Attendee> people{attendee(Helix::Business), attendee(Helix::Business), attendee(Helix::Research)};
    const QStringList names{u"Jürgen Öl"_s, u"Anna Berg"_s, u"Anja Novak"_s};
    for (int i = 0; i < 3; ++i) {
        people[i].participant.code = u"P%1"_s.arg(i * 5 + 2, 2, 10, QChar(u'0')); // P02, P07, P12
        people[i].name = names.at(i);
    }
    people[2].organisation = u"Institut Jožef Stefan"_s;
    QCOMPARE(atTheDoor(people, u"7"_s), QList<int>{1});
    QCOMPARE(atTheDoor(people, u"p12"_s), QList<int>{2});
    QCOMPARE(atTheDoor(people, u"P007"_s), QList<int>{1});
    QCOMPARE(atTheDoor(people, u"1"_s), QList<int>());
    QCOMPARE(atTheDoor(people, u"jurgen"_s), QList<int>{0});
    QCOMPARE(atTheDoor(people, u"an"_s), (QList<int>{1, 2}));
    QCOMPARE(atTheDoor(people, u"jozef"_s), QList<int>{2});
    QCOMPARE(atTheDoor(people, u" "_s), QList<int>());
}

void TestWorkshopPlan::closingNamesWhatIsOpen()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s});
    const auto round = m_room->vote(ids);
    auto points = openPoints(closingPoints(*m_room->project, m_room->workshop));
    QCOMPARE(points.size(), 2);
    QCOMPARE(points.at(0).kind, ClosingPoint::IdeasSettled);
    QCOMPARE(points.at(0).amount, 2);
    QCOMPARE(points.at(1).where, refOf(round));
    const auto close = [&] {
        return m_room->edit([&](Writer& w) { return closeWorkshop(w, m_room->workshop); });
    };
    const auto refused = close();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(refused.error().context.count(u'\n'), 1);
    QVERIFY(m_room->edit([&](Writer& w) -> Result<void> {
        parkIdeas(w, ids);
        return closeRound(w, round);
    }));
    QVERIFY(close());
    QCOMPARE(m_room->project->find(m_room->workshop)->status, WorkshopStatus::Closed);
    QVERIFY(m_room->edit([&](Writer& w) { reopenWorkshop(w, m_room->workshop); }));
    QCOMPARE(m_room->project->find(m_room->workshop)->status, WorkshopStatus::Running);
    for (const ClosingPoint& point : closingPoints(*m_room->project, m_room->workshop))
        QVERIFY(!closingText(point).isEmpty());
}

void TestWorkshopPlan::closingNeedsChecksAndReasons()
{
    const auto ids = m_room->capture({u"Pilot line"_s});
    IdOf<TransformativeActivity> activity;
    QVERIFY(m_room->edit([&](Writer& w) -> Result<void> {
        auto made = selectIdea(w, ids.at(0), {ActivityStatus::Candidate, u"why"_s, {}});
        if (!made)
            return made.error();
        activity = *made;
        return {};
    }));
    // A candidate may be unfinished.
    QVERIFY(openPoints(closingPoints(*m_room->project, m_room->workshop)).isEmpty());
    QVERIFY(m_room->edit([&](Writer& w) {
        w.modify(activity, [](TransformativeActivity& a) { a.status = ActivityStatus::Selected; });
    }));
    auto open = openPoints(closingPoints(*m_room->project, m_room->workshop));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).kind, ClosingPoint::ChecksMet);
    QCOMPARE(open.at(0).where, refOf(activity));
    QVERIFY(open.at(0).amount > 5);
    QVERIFY(m_room->edit([&](Writer& w) {
        for (const auto code : allValues<identification::CheckCode>())
            identification::overrideCheck(w, activity, code, u"agreed"_s, u"me"_s);
    }));
    QVERIFY(openPoints(closingPoints(*m_room->project, m_room->workshop)).isEmpty());
    QVERIFY(m_room->edit([&](Writer& w) {
        for (const Decision& decision : w.where<Decision>("kind", codeOf(DecisionKind::Selection)))
            w.remove(decision.id);
    }));
    open = openPoints(closingPoints(*m_room->project, m_room->workshop));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.at(0).kind, ClosingPoint::DecisionsReasoned);
}

QTEST_GUILESS_MAIN(TestWorkshopPlan)
#include "test_workshop_plan.moc"
