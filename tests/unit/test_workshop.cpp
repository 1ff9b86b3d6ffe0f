// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/WorkshopFixture.h"

#include "core/workshop/Agenda.h"
#include "core/workshop/Participants.h"

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;

class TestWorkshop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<test::WorkshopFixture>(); }
    void agendaAddsUp();
    void agendaRespectsFixedStarts();
    void agendaPastMidnight();
    void agendaOfNothing();
    void readsTimes();
    void blocksMove();
    void shippedAgendaIsTheDefault();
    void brokenPacksAreRefused();
    void codesFollowOn();
    void tablesMixGroups();
    void tablesOfOddCases();
    void quotaSaysWhoIsMissing();
    void organisationsAreFoundOrMade();
    void linesBecomeIdeas();
    void mergingKeepsTheOriginals();
    void mergingNeverRunsInACircle();
    void droppingNeedsAReason();
    void groupsGoByName();
    void removingOpensWhatWasMerged();

private:
    static AgendaBlock block(int minutes, std::optional<int> fixed = {})
    {
        AgendaBlock b;
        b.minutes = minutes;
        b.fixedStartMinute = fixed;
        return b;
    }
    static Participant participant(const QString& code, Helix helix,
                                   ParticipantRole role = ParticipantRole::Participant)
    {
        Participant p;
        p.code = code;
        p.helix = helix;
        p.role = role;
        return p;
    }
    std::unique_ptr<test::WorkshopFixture> m_room;
};

void TestWorkshop::agendaAddsUp()
{
    const Schedule s = schedule(9 * 60, 100, {block(20), block(0), block(80)});
    QCOMPARE(s.blocks.size(), 3);
    QCOMPARE(s.blocks.at(0).start, 540);
    QCOMPARE(s.blocks.at(1).start, 560);
    QCOMPARE(s.blocks.at(1).end, 560);
    QCOMPARE(s.blocks.at(2).start, 560);
    QCOMPARE(s.end, 640);
    QCOMPARE(s.plannedMinutes, 100);
    QVERIFY(s.fits());
    QCOMPARE(s.spareMinutes(), 0);
    const Schedule over = schedule(9 * 60, 99, {block(20), block(80)});
    QVERIFY(!over.fits());
    QCOMPARE(over.overMinutes(), 1);
    QCOMPARE(schedule(540, 60, {block(-5), block(10)}).end, 550);
}

void TestWorkshop::agendaRespectsFixedStarts()
{
    // Lunch at 12:00 sharp: idle before, or run into.
    const Schedule idle = schedule(9 * 60, 300, {block(150), block(60, 12 * 60), block(30)});
    QCOMPARE(idle.blocks.at(1).start, 720);
    QCOMPARE(idle.blocks.at(1).idleBefore, 30);
    QCOMPARE(idle.blocks.at(2).start, 780);
    QCOMPARE(idle.idleMinutes, 30);
    QVERIFY(idle.fits());
    const Schedule late = schedule(9 * 60, 300, {block(190), block(60, 12 * 60)});
    QCOMPARE(late.blocks.at(1).start, 720);
    QCOMPARE(late.blocks.at(1).overlapBefore, 10);
    QCOMPARE(late.overlapMinutes, 10);
    QVERIFY(!late.fits());
    QCOMPARE(late.overMinutes(), 0);
    // The block run into may end after all that follow.
    QCOMPARE(schedule(540, 600, {block(300), block(10, 600)}).end, 840);
}

void TestWorkshop::agendaPastMidnight()
{
    const Schedule s = schedule(23 * 60, 120, {block(45), block(30), block(15, 15)});
    QCOMPARE(clockText(s.blocks.at(1).start), u"23:45"_s);
    QCOMPARE(s.blocks.at(1).end, 1455);
    QCOMPARE(s.blocks.at(2).start, 1455);
    QCOMPARE(s.blocks.at(2).overlapBefore, 0);
    QCOMPARE(clockText(s.end), u"00:30 +1"_s);
    QVERIFY(s.fits());
    QCOMPARE(clockText(0), u"00:00"_s);
    QCOMPARE(clockText(1440), u"00:00 +1"_s);
    QCOMPARE(clockText(-30), u"23:30 -1"_s);
}

void TestWorkshop::agendaOfNothing()
{
    const Schedule s = schedule(540, 270, {});
    QVERIFY(s.blocks.isEmpty());
    QCOMPARE(s.end, 540);
    QCOMPARE(s.spareMinutes(), 270);
    QVERIFY(s.fits());
    QVERIFY(schedule(540, 0, {}).fits());
    QVERIFY(!schedule(540, 0, {block(1)}).fits());
}

void TestWorkshop::readsTimes()
{
    QCOMPARE(clockMinute(u"9:20"), std::optional<int>(560));
    QCOMPARE(clockMinute(u" 09.20 "), std::optional<int>(560));
    QCOMPARE(clockMinute(u"0920"), std::optional<int>(560));
    QCOMPARE(clockMinute(u"9"), std::optional<int>(540));
    QCOMPARE(clockMinute(u"0:00"), std::optional<int>(0));
    for (const QString& wrong : {u""_s, u"24:00"_s, u"9:60"_s, u"nine"_s, u"-1"_s, u"12345"_s})
        QVERIFY2(!clockMinute(wrong), qPrintable(wrong));
}

void TestWorkshop::blocksMove()
{
    QList<IdOf<AgendaBlock>> ids;
    QVERIFY(m_room->edit([&](Writer& w) {
        for (int i = 0; i < 4; ++i) {
            AgendaBlock b = block(10);
            b.workshopId = m_room->workshop;
            ids.append(addBlock(w, b));
        }
    }));
    const auto order = [&] {
        QList<int> numbers;
        for (const AgendaBlock& b : agendaOf(*m_room->project, m_room->workshop))
            numbers.append(int(ids.indexOf(b.id)));
        return numbers;
    };
    QCOMPARE(order(), (QList<int>{0, 1, 2, 3}));
    QVERIFY(m_room->edit([&](Writer& w) { moveBlock(w, ids.at(3), 0); }));
    QCOMPARE(order(), (QList<int>{3, 0, 1, 2}));
    QVERIFY(m_room->edit([&](Writer& w) { moveBlock(w, ids.at(3), 99); }));
    QCOMPARE(order(), (QList<int>{0, 1, 2, 3}));
    QVERIFY(m_room->edit([&](Writer& w) {
        AgendaBlock b = block(5);
        b.workshopId = m_room->workshop;
        ids.append(addBlock(w, b, ids.at(1)));
    }));
    QCOMPARE(order(), (QList<int>{0, 1, 4, 2, 3}));
    QVERIFY(m_room->project->undo());
    QCOMPARE(order(), (QList<int>{0, 1, 2, 3}));
}

void TestWorkshop::shippedAgendaIsTheDefault()
{
    const auto pack = defaultAgendaPack();
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().context));
    QCOMPARE(pack->minutes(), 270);
    QCOMPARE(pack->status, u"app-default"_s);
    QCOMPARE(pack->blocks.size(), 9);
    QCOMPARE(pack->blocks.first().kind, BlockKind::Welcome);
    QVERIFY(m_room->edit(
        [&](Writer& w) { m_room->workshop = createWorkshop(w, WorkshopKind::Edw, u"A"_s, *pack); }));
    const auto blocks = agendaOf(*m_room->project, m_room->workshop);
    QCOMPARE(blocks.size(), 9);
    const Schedule s = schedule(540, m_room->project->find(m_room->workshop)->slotMinutes, blocks);
    QCOMPARE(clockText(s.end), u"13:30"_s);
    QCOMPARE(s.spareMinutes(), 0);
    QVERIFY(s.fits());
    QCOMPARE(defaultAgendaPack(u"xx"_s)->title, pack->title);
}

void TestWorkshop::brokenPacksAreRefused()
{
    const auto code = [](const char* json) {
        const auto pack = readAgendaPack(json);
        return pack ? ErrorCode::NothingToDo : pack.error().code;
    };
    QCOMPARE(code("not json"), ErrorCode::InvalidInput);
    QCOMPARE(code("[]"), ErrorCode::InvalidInput);
    QCOMPARE(code(R"({"packId":"x","version":"1.0","kind":"diamond"})"), ErrorCode::Refused);
    QCOMPARE(code(R"({"packId":"x","version":"2.0","kind":"agenda"})"), ErrorCode::TooNew);
    QCOMPARE(code(R"({"packId":"x","version":"1.9","kind":"agenda","body":{"blocks":[]}})"),
             ErrorCode::InvalidInput);
    const auto bad = readAgendaPack(R"({"packId":"x","version":"1.0","kind":"agenda","body":{"blocks":[
        {"title":"a","minutes":5},{"title":"b","minutes":2.5}]}})");
    QVERIFY(!bad);
    QCOMPARE(bad.error().place.row, 2);
    QCOMPARE(code(R"({"packId":"x","version":"1.0","kind":"agenda","body":{"blocks":[
        {"title":"a","minutes":5,"kind":"dance"}]}})"),
             ErrorCode::InvalidInput);
}

void TestWorkshop::codesFollowOn()
{
    QCOMPARE(nextCode({}), u"P01"_s);
    QCOMPARE(nextCode({u"P01"_s, u"P09"_s, u"P03"_s}), u"P10"_s);
    QCOMPARE(nextCode({u"P99"_s}), u"P100"_s);
    QCOMPARE(nextCode({u"Guest"_s, u"X7"_s}), u"P01"_s);
    QVERIFY(m_room->edit([&](Writer& w) {
        addParticipants(w, m_room->workshop,
                        {{Helix::Business, 9}, {Helix::Research, 0}, {Helix::PublicSector, 3}});
    }));
    const auto people = participantsOf(*m_room->project, m_room->workshop);
    QCOMPARE(people.size(), 12);
    QCOMPARE(people.at(8).code, u"P09"_s);
    QCOMPARE(people.at(9).code, u"P10"_s);
    QCOMPARE(people.at(9).helix, Helix::PublicSector);
    QVERIFY(codeLess(u"P99"_s, u"P100"_s));
    QVERIFY(!codeLess(u"P100"_s, u"P99"_s));
}

void TestWorkshop::tablesMixGroups()
{
    QList<Participant> people;
    const auto add = [&](Helix helix, int count) {
        for (int i = 0; i < count; ++i)
            people.append(participant(u"P%1"_s.arg(people.size() + 1, 2, 10, QChar(u'0')), helix));
    };
    add(Helix::CivilSociety, 3);
    add(Helix::Business, 11);
    add(Helix::Research, 5);
    add(Helix::PublicSector, 4);
    const int tables = suggestedTables(int(people.size()));
    QCOMPARE(tables, 4);
    const QList<int> numbers = mixedTables(people, tables);
    QCOMPARE(mixedTables(people, tables), numbers);
    QHash<int, int> sizes;
    QHash<std::pair<int, int>, int> groups;
    for (int i = 0; i < people.size(); ++i) {
        QVERIFY(numbers.at(i) >= 1 && numbers.at(i) <= tables);
        ++sizes[numbers.at(i)];
        ++groups[{int(people.at(i).helix), numbers.at(i)}];
    }
    for (int table = 1; table <= tables; ++table)
        QVERIFY(sizes.value(table) == 5 || sizes.value(table) == 6);
    for (const Helix helix : {Helix::Business, Helix::Research, Helix::PublicSector, Helix::CivilSociety}) {
        QList<int> counts;
        for (int table = 1; table <= tables; ++table)
            counts.append(groups.value({int(helix), table}));
        QVERIFY(*std::max_element(counts.begin(), counts.end()) -
                    *std::min_element(counts.begin(), counts.end()) <=
                1);
    }
}

void TestWorkshop::tablesOfOddCases()
{
    QVERIFY(mixedTables({}, 3).isEmpty());
    const QList<Participant> few{participant(u"P2"_s, Helix::Business), participant(u"P1"_s, Helix::Business),
                                 participant(u"F"_s, Helix::PublicSector, ParticipantRole::Facilitator),
                                 participant(u"H2"_s, Helix::Research, ParticipantRole::Host),
                                 participant(u"H1"_s, Helix::Research, ParticipantRole::Host)};
    QCOMPARE(mixedTables(few, 0), (QList<int>{0, 0, 0, 0, 0}));
    QCOMPARE(mixedTables(few, 5), (QList<int>{2, 1, 0, 2, 1}));
    QCOMPARE(suggestedTables(0), 0);
    QCOMPARE(suggestedTables(1), 1);
    QCOMPARE(suggestedTables(24), 4);
    QVERIFY(m_room->edit([&](Writer& w) {
        addParticipants(w, m_room->workshop, {{Helix::Business, 4}});
        assignTables(w, m_room->workshop, 2);
    }));
    QCOMPARE(participantsOf(*m_room->project, m_room->workshop).at(3).tableNumber, std::optional<int>(2));
    QVERIFY(m_room->edit([&](Writer& w) { assignTables(w, m_room->workshop, 0); }));
    QVERIFY(!participantsOf(*m_room->project, m_room->workshop).at(3).tableNumber);
}

void TestWorkshop::quotaSaysWhoIsMissing()
{
    const HelixQuota none = helixQuota({});
    QCOMPARE(none.total, 0);
    QVERIFY(!none.businessShare);
    QVERIFY(none.absent.isEmpty() && !none.businessTooFew && !none.balanced());

    QList<Participant> people;
    for (int i = 0; i < 3; ++i)
        people.append(participant(u"B%1"_s.arg(i), Helix::Business));
    for (int i = 0; i < 5; ++i)
        people.append(participant(u"R%1"_s.arg(i), Helix::Research));
    people.append(participant(u"C"_s, Helix::CivilSociety));
    people.append(participant(u"F"_s, Helix::PublicSector, ParticipantRole::Facilitator));
    HelixQuota quota = helixQuota(people);
    QCOMPARE(quota.total, 9);
    QCOMPARE(quota.absent, QList<Helix>{Helix::PublicSector});
    QVERIFY(!quota.businessTooFew);
    people.append(participant(u"S"_s, Helix::PublicSector));
    quota = helixQuota(people); // exactly 30 %
    QVERIFY(quota.balanced());
    people.append(participant(u"S2"_s, Helix::PublicSector));
    QVERIFY(helixQuota(people).businessTooFew);
    people[0].attended = true;
    quota = helixQuota(people);
    QVERIFY(quota.attended);
    QCOMPARE(quota.total, 1);
    QCOMPARE(quota.absent.size(), 3);
}

void TestWorkshop::organisationsAreFoundOrMade()
{
    QList<IdOf<Participant>> ids;
    QVERIFY(m_room->edit([&](Writer& w) {
        ids = addParticipants(w, m_room->workshop, {{Helix::Research, 2}});
        setOrganisation(w, ids.at(0), u" Polymer  Institute "_s);
        setOrganisation(w, ids.at(1), u"polymer institute"_s);
    }));
    const auto made = m_room->project->all<Organisation>();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().name, u"Polymer Institute"_s);
    QCOMPARE(made.first().helix, Helix::Research);
    QCOMPARE(m_room->project->find(ids.at(1))->organisationId,
             std::optional<IdOf<Organisation>>(made.first().id));
    QVERIFY(m_room->edit([&](Writer& w) { setOrganisation(w, ids.at(1), u" "_s); }));
    QVERIFY(!m_room->project->find(ids.at(1))->organisationId);
}

void TestWorkshop::linesBecomeIdeas()
{
    QCOMPARE(ideaLines(u"  one \r\n\n- two\n\u2022 three\n * \n-four"_s),
             (QStringList{u"one"_s, u"two"_s, u"three"_s, u"*"_s, u"-four"_s}));
    QVERIFY(ideaLines(u" \n\t\n"_s).isEmpty());
    const int before = m_room->project->transactionCount();
    const auto ids = m_room->capture(ideaLines(u"a\nb\nc"_s));
    QCOMPARE(ids.size(), 3);
    QCOMPARE(m_room->project->transactionCount(), before + 1);
    QVERIFY(m_room->project->undo());
    QCOMPARE(m_room->project->count<Idea>(), 0);
}

void TestWorkshop::mergingKeepsTheOriginals()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(1), {ids.at(2)}); }));
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {ids.at(0), ids.at(1)}); }));
    QCOMPARE(m_room->idea(ids.at(1)).state, IdeaState::Merged);
    QCOMPARE(m_room->idea(ids.at(1)).body, u"b"_s);
    QCOMPARE(m_room->idea(ids.at(2)).mergedIntoId, std::optional<IdOf<Idea>>(ids.at(1)));
    const MergeTree tree(m_room->project->all<Idea>());
    QCOMPARE(tree.rootOf(ids.at(2)), ids.at(0));
    QCOMPARE(tree.mergedInto(ids.at(0)).size(), 2);
    const IdeaCounts counts = countIdeas(m_room->project->all<Idea>());
    QCOMPARE(counts.open, 2);
    QCOMPARE(counts.merged, 2);
    // Un-merging opens what went in directly; that keeps what had gone into it.
    QVERIFY(m_room->edit([&](Writer& w) { return unmergeIdea(w, ids.at(0)); }));
    QCOMPARE(m_room->idea(ids.at(1)).state, IdeaState::Open);
    QVERIFY(!m_room->idea(ids.at(1)).mergedIntoId);
    QCOMPARE(MergeTree(m_room->project->all<Idea>()).rootOf(ids.at(2)), ids.at(1));
    QCOMPARE(m_room->edit([&](Writer& w) { return unmergeIdea(w, ids.at(0)); }).error().code,
             ErrorCode::NothingToDo);
}

void TestWorkshop::mergingNeverRunsInACircle()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {ids.at(1)}); }));
    QCOMPARE(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(1), {ids.at(0)}); }).error().code,
             ErrorCode::Refused);
    QCOMPARE(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {ids.at(0)}); }).error().code,
             ErrorCode::InvalidValue);
    // Into a merged one goes into what it became.
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(1), {ids.at(2)}); }));
    QCOMPARE(m_room->idea(ids.at(2)).mergedIntoId, std::optional<IdOf<Idea>>(ids.at(0)));
    IdOf<Idea> foreign;
    QVERIFY(m_room->edit([&](Writer& w) {
        const auto other = createWorkshop(w, WorkshopKind::Edw, u"Other"_s, {});
        foreign = addIdeas(w, {other, IdeaKind::Other, {}}, {u"x"_s}).first();
    }));
    QCOMPARE(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {foreign}); }).error().code,
             ErrorCode::Refused);
    // A file from elsewhere may hold a circle; nothing hangs.
    QVERIFY(m_room->edit([&](Writer& w) {
        w.modify(ids.at(0), [&](Idea& i) {
            i.state = IdeaState::Merged;
            i.mergedIntoId = ids.at(1);
        });
    }));
    const MergeTree tree(m_room->project->all<Idea>());
    QVERIFY(!tree.rootOf(ids.at(0)).isNull());
}

void TestWorkshop::droppingNeedsAReason()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s});
    QCOMPARE(m_room->edit([&](Writer& w) { return dropIdeas(w, ids, u"  "_s); }).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(m_room->idea(ids.at(0)).state, IdeaState::Open);
    QVERIFY(m_room->edit([&](Writer& w) { return dropIdeas(w, {ids.at(0)}, u" too far off "_s); }));
    QCOMPARE(m_room->idea(ids.at(0)).stateReason, u"too far off"_s);
    QVERIFY(m_room->edit([&](Writer& w) { reopenIdeas(w, ids); }));
    QCOMPARE(m_room->idea(ids.at(0)).stateReason, QString(u""_s));
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {ids.at(1)}); }));
    QVERIFY(m_room->edit([&](Writer& w) { parkIdeas(w, ids); }));
    QCOMPARE(m_room->idea(ids.at(0)).state, IdeaState::Parked);
    QCOMPARE(m_room->idea(ids.at(1)).state, IdeaState::Merged);
}

void TestWorkshop::groupsGoByName()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s});
    QVERIFY(m_room->edit(
        [&](Writer& w) { moveToGroup(w, {ids.at(0)}, groupNamed(w, m_room->workshop, u"Fibres"_s)); }));
    QVERIFY(m_room->edit(
        [&](Writer& w) { moveToGroup(w, {ids.at(1)}, groupNamed(w, m_room->workshop, u"fibres"_s)); }));
    const auto groups = ideaGroupsOf(*m_room->project, m_room->workshop);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(m_room->idea(ids.at(1)).groupId, std::optional<IdOf<IdeaGroup>>(groups.first().id));
    QVERIFY(m_room->edit([&](Writer& w) { w.remove(groups.first().id); }));
    QVERIFY(!m_room->idea(ids.at(1)).groupId);
}

void TestWorkshop::removingOpensWhatWasMerged()
{
    const auto ids = m_room->capture({u"a"_s, u"b"_s});
    QVERIFY(m_room->edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {ids.at(1)}); }));
    QVERIFY(m_room->edit([&](Writer& w) { removeIdeas(w, {ids.at(0)}); }));
    QCOMPARE(m_room->project->count<Idea>(), 1);
    QCOMPARE(m_room->idea(ids.at(1)).state, IdeaState::Open);
    QVERIFY(m_room->project->undo());
    QCOMPARE(m_room->idea(ids.at(1)).mergedIntoId, std::optional<IdOf<Idea>>(ids.at(0)));
}

QTEST_GUILESS_MAIN(TestWorkshop)
#include "test_workshop.moc"
