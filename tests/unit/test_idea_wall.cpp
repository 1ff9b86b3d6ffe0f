// SPDX-License-Identifier: GPL-3.0-or-later
// Cards: who wrote them, what is hidden, cutting and merging, and which say nearly the same.
#include "tests/unit/WorkshopFixture.h"

#include "core/thread/ThreadIndex.h"
#include "core/workshop/Blind.h"
#include "core/workshop/IdeaOrigin.h"
#include "core/workshop/NearDuplicates.h"
#include "core/workshop/Plan.h"
#include "core/workshop/RoomWall.h"
#include "core/workshop/RoundResult.h"
#include "core/workshop/RunRecords.h"
#include "core/workshop/Selection.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::workshop;

class TestIdeaWall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_room.reset(); }
    void wordsOfFiveLanguages_data();
    void wordsOfFiveLanguages();
    void nearPairs_data();
    void nearPairs();
    void farPairs_data();
    void farPairs();
    void nearIsSymmetricAndBounded();
    void pairsAreRanked();
    void pairsAreKeptApart();
    void aThousandCardsAreQuick();
    void authorsAsAgreed();
    void authorshipIsFixedOnceBegun();
    void longCardsAreRefused();
    void blindUntilRevealed();
    void revealedWithoutARun();
    void splittingKeepsTheOrigin();
    void splittingIsRefused();
    void partsAreSuggested();
    void mergedVotesAddUpAndComeApart();
    void theRoomSeesOpenCardsOnly();

private:
    IdOf<AgendaBlock> block(Authorship authorship, bool blind = false);
    QList<IdOf<Idea>> write(const IdOf<AgendaBlock>& block, const QStringList& lines,
                            const QString& author = {}, std::optional<int> table = {});
    test::WorkshopFixture& room(); ///< made when first used: the rows about words need none
    std::unique_ptr<test::WorkshopFixture> m_room;
};

test::WorkshopFixture& TestIdeaWall::room()
{
    if (!m_room)
        m_room = std::make_unique<test::WorkshopFixture>();
    return *m_room;
}

IdOf<AgendaBlock> TestIdeaWall::block(Authorship authorship, bool blind)
{
    AgendaBlock made;
    made.workshopId = room().workshop;
    made.title = u"Round 1"_s;
    made.kind = BlockKind::Capture;
    const auto done = room().edit([&](Writer& w) {
        w.insert(made);
        setBlockPlan(w, made.id, [&](BlockPlan& plan) {
            plan.authorship = authorship;
            plan.blind = blind;
        });
    });
    return done ? made.id : IdOf<AgendaBlock>();
}

QList<IdOf<Idea>> TestIdeaWall::write(const IdOf<AgendaBlock>& block, const QStringList& lines,
                                      const QString& author, std::optional<int> table)
{
    QList<IdOf<Idea>> ids;
    const auto done = room().edit([&](Writer& w) {
        ids = addIdeas(w, {room().workshop, IdeaKind::Capacity, table, block, author}, lines);
    });
    return done ? ids : QList<IdOf<Idea>>();
}

void TestIdeaWall::wordsOfFiveLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("English") << u"Recycled fibres, and the recycling of fibre!"_s
                             << QStringList{u"recicl"_s, u"fibr"_s, u"recicl"_s, u"fibr"_s};
    QTest::newRow("German") << u"Die Gründungen für Holz"_s << QStringList{u"grund"_s, u"holz"_s};
    QTest::newRow("spelled out") << u"Gruendung fuer Holz"_s << QStringList{u"grund"_s, u"holz"_s};
    QTest::newRow("French") << u"L’énergie des forêts"_s << QStringList{u"energ"_s, u"foret"_s};
    QTest::newRow("Italian") << u"Le imprese e l'energia"_s << QStringList{u"impr"_s, u"energ"_s};
    QTest::newRow("Slovenian") << u"Energija iz gozdov"_s << QStringList{u"energ"_s, u"gozdov"_s};
    QTest::newRow("two letters") << u"AI for SMEs"_s << QStringList{u"ai"_s, u"sme"_s};
    QTest::newRow("numbers") << u"Phase 2"_s << QStringList{u"fas"_s, u"2"_s};
    QTest::newRow("one sound") << u"Logistik logistique logistica"_s
                               << QStringList{u"logistic"_s, u"logistic"_s, u"logistic"_s};
    QTest::newRow("only stop words") << u"To be or"_s << QStringList{u"to"_s, u"be"_s, u"or"_s};
    QTest::newRow("nothing") << u" … "_s << QStringList();
}

void TestIdeaWall::wordsOfFiveLanguages()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(contentWords(text), words);
}

void TestIdeaWall::nearPairs_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* name, const QString& one, const QString& other) {
        QTest::newRow(name) << one << other;
    };
    row("en number", u"Shared pilot line for recycled fibre"_s,
        u"Pilot lines for recycling fibres, shared"_s);
    row("en order", u"Repair network for rotor blades"_s, u"Network for the repair of rotor blades"_s);
    row("en typing slip", u"Digital twin for composite presses"_s, u"Digtal twin for composite preses"_s);
    row("en hyphen", u"Fire-safe timber panels"_s, u"Firesafe timber panel"_s);
    row("de compound", u"Pilotlinie für Faserrecycling"_s, u"Pilot-Linie für das Recycling von Fasern"_s);
    row("de umlaut", u"Prüfstände für Hüttenwerke"_s, u"Pruefstand fuer Huettenwerk"_s);
    row("de case", u"Fachkräfte aus der Region halten"_s, u"Fachkräfte in der Region halten"_s);
    row("fr accents", u"Réseau de réparation des éoliennes"_s, u"RESEAU DE REPARATION D'EOLIENNES"_s);
    row("fr plural", u"Ligne pilote partagée pour fibres recyclées"_s,
        u"Lignes pilotes partagées pour la fibre recyclée"_s);
    row("it plural", u"Rete di riparazione delle pale eoliche"_s,
        u"Reti di riparazione per la pala eolica"_s);
    row("it article", u"L'officina condivisa per il legno"_s, u"Officine condivise per legno"_s);
    row("sl cases", u"Pilotna linija za reciklirana vlakna"_s, u"Pilotne linije za reciklirano vlakno"_s);
    row("sl carons", u"Mreža za popravilo čolnov"_s, u"Mreza za popravila colnov"_s);
    row("de and it", u"Digitale Plattform Logistik"_s, u"Piattaforma digitale logistica"_s);
    row("en and sl", u"Digital platform for logistics"_s, u"Digitalna platforma za logistiko"_s);
    row("fr and it", u"Plateforme logistique régionale"_s, u"Piattaforma logistica regionale"_s);
}

void TestIdeaWall::nearPairs()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const double alike = similarityOf(one, other);
    QVERIFY2(alike >= nearThreshold, qPrintable(QString::number(alike)));
}

void TestIdeaWall::farPairs_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* name, const QString& one, const QString& other) {
        QTest::newRow(name) << one << other;
    };
    row("en same beginning", u"Digital twin for composite presses"_s, u"Digital skills for nurses"_s);
    row("en other things", u"Lease instead of buy for moulds"_s, u"Open data on fibre flows"_s);
    row("en two networks", u"Repair network for rotor blades"_s, u"Network of design schools"_s);
    row("numbers", u"Pilot line phase 1"_s, u"Pilot line phase 2"_s);
    row("de", u"Fachkräfte in der Region halten"_s, u"Fasern aus der Region nutzen"_s);
    row("fr", u"Réseau de réparation des éoliennes"_s, u"Réseau des écoles de design"_s);
    row("it", u"Rete di riparazione delle pale"_s, u"Rete delle scuole di disegno"_s);
    row("sl", u"Mreža za popravilo čolnov"_s, u"Mreža šol za oblikovanje"_s);
    row("stop words alone", u"It is for the people of the region"_s, u"It is for the firms of the valley"_s);
    row("nothing", QString(), QString());
    row("one is empty", u"Wood"_s, QString());
}

void TestIdeaWall::farPairs()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const double alike = similarityOf(one, other);
    QVERIFY2(alike < nearThreshold, qPrintable(QString::number(alike)));
}

void TestIdeaWall::nearIsSymmetricAndBounded()
{
    const QStringList texts{u"Pilotlinie"_s, u"Pilot line"_s,          u"AI"_s,
                            u"3D"_s,         u"Wood, wood and wood"_s, u""_s};
    for (const QString& a : texts) {
        for (const QString& b : texts) {
            const double alike = similarityOf(a, b);
            QCOMPARE(alike, similarityOf(b, a));
            QVERIFY(alike >= 0 && alike <= 1);
        }
        QCOMPARE(similarityOf(a, a), a.isEmpty() ? 0.0 : 1.0);
    }
    // Dice of three and three trigrams with two in common is 2/3; of four letters three are found... by hand:
    // "woods" and "wood" have the one stem, "wood" and "woody" as well.
    QCOMPARE(similarityOf(u"woods"_s, u"woody"_s), 1.0);
    // abcde (abc bcd cde) and bcdef (bcd cde def): Dice 4/6, no word found in the other: (2/3 + 0) / 2.
    QCOMPARE(similarityOf(u"abcdg"_s, u"bcdgf"_s), (2.0 / 3.0) / 2);
}

void TestIdeaWall::pairsAreRanked()
{
    const auto ids = room().capture({u"Wood fibre boards"_s, u"Repair network"_s, u"Networks for repair"_s,
                                     u"Wood fibre board plant"_s, u"Something else"_s});
    const auto pairs = nearDuplicates(room().project->all<Idea>());
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs.at(0).first, ids.at(1));
    QCOMPARE(pairs.at(0).second, ids.at(2));
    QCOMPARE(pairs.at(1).first, ids.at(0));
    QCOMPARE(pairs.at(1).second, ids.at(3));
    QVERIFY(pairs.at(0).similarity >= pairs.at(1).similarity);
    QCOMPARE(pairs.at(1).similarity, similarityOf(u"Wood fibre boards"_s, u"Wood fibre board plant"_s));
    QCOMPARE(nearDuplicates(room().project->all<Idea>(), nearThreshold, 1).size(), 1);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(nearDuplicates(room().project->all<Idea>(), nearThreshold, 200, stop.get_token()).isEmpty());
    QVERIFY(nearDuplicates({}).isEmpty());
}

void TestIdeaWall::pairsAreKeptApart()
{
    const auto ids = room().capture({u"Pilot line for fibre"_s, u"Pilot lines for fibre"_s, u"Repair"_s});
    const auto pairs = [&] {
        return withoutKeptApart(*room().project, nearDuplicates(room().project->all<Idea>()));
    };
    QCOMPARE(pairs().size(), 1);
    // Either way round, and never as if the one card had led to the other.
    QVERIFY(room().edit([&](Writer& w) -> Result<void> {
        keepApart(w, ids.at(1), ids.at(0));
        return {};
    }));
    QCOMPARE(pairs().size(), 0);
    QVERIFY(!thread::ThreadIndex::of(*room().project).hasUpstream(refOf(ids.at(0)), {u"idea"_s}));
    QVERIFY(whatIdeasLedTo(*room().project).isEmpty());
    QVERIFY(whatIdeaLedTo(*room().project, ids.at(1)).isEmpty());
    QCOMPARE(unsettledIdeas(*room().project, room().workshop).size(), 3);
    QVERIFY(room().project->undo());
    QCOMPARE(pairs().size(), 1);
}

void TestIdeaWall::aThousandCardsAreQuick()
{
    const QStringList what{u"pilot line"_s, u"repair network"_s, u"skills school"_s, u"data space"_s,
                           u"test bench"_s, u"leasing model"_s,  u"design award"_s,  u"supply contract"_s};
    const QStringList of{u"wood"_s,   u"fibre"_s, u"hydrogen"_s,  u"dairy"_s, u"tourism"_s,
                         u"optics"_s, u"steel"_s, u"batteries"_s, u"water"_s, u"bridges"_s};
    QList<Idea> ideas;
    for (int i = 0; i < 1000; ++i) {
        Idea idea;
        idea.id = IdOf<Idea>(RecordId::create());
        idea.body =
            u"%1 for %2 and %3 in village %4"_s.arg(what.at(i % 8), of.at(i / 8 % 10), of.at(i / 80 % 10))
                .arg(i);
        ideas.append(idea);
    }
    QElapsedTimer timer;
    timer.start();
    nearDuplicates(ideas);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()))); // figures: bench_wall
}

void TestIdeaWall::authorsAsAgreed()
{
    Participant one;
    one.workshopId = room().workshop;
    one.code = u"P07"_s;
    one.tableNumber = 3;
    Person person;
    person.name = u"Ana Novak"_s;
    QVERIFY(room().edit([&](Writer& w) {
        one.personId = w.insert(person);
        w.insert(one);
    }));
    const auto open = block(Authorship::Anonymous);
    const auto coded = block(Authorship::Pseudonymous);
    const auto named = block(Authorship::Named);
    // Anonymous: not even kept.
    const Idea nobodys = room().idea(write(open, {u"a"_s}, u"P07"_s).value(0));
    QVERIFY(nobodys.authorCode.isEmpty());
    QVERIFY(!nobodys.tableNumber);
    // By code, in any case, or by name; the table comes along unless another is told.
    const Idea byCode = room().idea(write(coded, {u"b"_s}, u" p07"_s).value(0));
    QCOMPARE(byCode.authorCode, u"P07"_s);
    QCOMPARE(byCode.tableNumber, std::optional<int>(3));
    const auto byName = write(named, {u"c"_s}, u"ana novak"_s, 5);
    QCOMPARE(room().idea(byName.value(0)).authorCode, u"P07"_s);
    QCOMPARE(room().idea(byName.value(0)).tableNumber, std::optional<int>(5));
    const QStringList before = room().project->dump();
    QVERIFY(write(coded, {u"d"_s}, u"P99"_s).isEmpty());
    QVERIFY(write(named, {u"d"_s}).isEmpty());
    QCOMPARE(room().project->dump(), before);
    // The name shows only once the person agreed to it.
    QCOMPARE(originOf(*room().project, byCode.id)->author, u"P07"_s);
    QCOMPARE(originOf(*room().project, byName.value(0))->author, u"P07"_s);
    QVERIFY(room().edit([&](Writer& w) {
        setDetail(w, one.id, [](ParticipantDetail& detail) { detail.consentOn = QDate(2026, 3, 1); });
    }));
    QCOMPARE(originOf(*room().project, byName.value(0))->author, u"Ana Novak"_s);
    QCOMPARE(originOf(*room().project, byCode.id)->author, u"P07"_s);
    QCOMPARE(originOf(*room().project, byCode.id)->block, u"Round 1"_s);
    QVERIFY(originOf(*room().project, nobodys.id)->author.isEmpty());
    QVERIFY(!originOf(*room().project, IdOf<Idea>(RecordId::create())));
}

void TestIdeaWall::authorshipIsFixedOnceBegun()
{
    const auto change = [&](const IdOf<AgendaBlock>& id, Authorship authorship) {
        return room().edit(
            [&](Writer& w) { setBlockPlan(w, id, [&](BlockPlan& plan) { plan.authorship = authorship; }); });
    };
    const auto written = block(Authorship::Anonymous);
    QVERIFY(change(written, Authorship::Named));
    QVERIFY(change(written, Authorship::Anonymous));
    write(written, {u"a"_s});
    QVERIFY(blockHasBegun(*room().project, written));
    const auto refused = change(written, Authorship::Named);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(blockPlanOf(*room().project, written).authorship, Authorship::Anonymous);
    QVERIFY(change(written, Authorship::Anonymous)); // the same is no change
    QVERIFY(room().edit(
        [&](Writer& w) { setBlockPlan(w, written, [](BlockPlan& plan) { plan.materials = u"pens"_s; }); }));
    const auto ran = block(Authorship::Anonymous);
    QVERIFY(room().edit([&](Writer& w) {
        BlockRun run;
        run.agendaBlockId = ran;
        run.startedAt = 1;
        w.insert(run);
    }));
    QVERIFY(!change(ran, Authorship::Pseudonymous));
}

void TestIdeaWall::longCardsAreRefused()
{
    const QString most(longestIdea, u'x');
    QCOMPARE(room().capture({most}).size(), 1);
    QCOMPARE(room().capture({u"short"_s, QString(most + u'x')}).size(), 0);
    QCOMPARE(room().project->count<Idea>(), 1);
}

void TestIdeaWall::blindUntilRevealed()
{
    const auto blind = block(Authorship::Anonymous, true);
    write(blind, {u"a"_s, u"b"_s}, {}, 1);
    write(blind, {u"c"_s}, {}, 2);
    write(blind, {u"d"_s});
    room().capture({u"seen by all"_s});
    BlockRun run;
    run.agendaBlockId = blind;
    QVERIFY(room().edit([&](Writer& w) { w.insert(run); }));
    QCOMPARE(hiddenBlocks(*room().project, room().workshop), QSet<RecordId>{blind});
    const RoomWall before = roomWall(*room().project, room().workshop);
    QCOMPARE(before.cards(), 1);
    QCOMPARE(before.hidden, (QMap<int, int>{{0, 1}, {1, 2}, {2, 1}}));
    QCOMPARE(before.hiddenCards(), 4);
    QVERIFY(room().edit([&](Writer& w) { revealBlock(w, blind); }));
    QVERIFY(room().project->find(run.id)->revealedAt.has_value());
    QCOMPARE(roomWall(*room().project, room().workshop).cards(), 5);
    // Running again hides nothing that was seen.
    QVERIFY(room().edit([&](Writer& w) {
        BlockRun again;
        again.agendaBlockId = blind;
        w.insert(again);
    }));
    QVERIFY(hiddenBlocks(*room().project, room().workshop).isEmpty());
    QVERIFY(room().project->undo());
    QVERIFY(room().project->undo());
    QCOMPARE(roomWall(*room().project, room().workshop).hiddenCards(), 4);
}

void TestIdeaWall::revealedWithoutARun()
{
    const auto blind = block(Authorship::Anonymous, true);
    write(blind, {u"a"_s});
    QVERIFY(room().edit([&](Writer& w) { revealBlock(w, blind); }));
    QVERIFY(hiddenBlocks(*room().project, room().workshop).isEmpty());
    QCOMPARE(room().project->count<BlockRun>(), 0);
}

void TestIdeaWall::splittingKeepsTheOrigin()
{
    const auto where = block(Authorship::Anonymous);
    const auto whole = write(where, {u"Pilot line and skills and data"_s}, {}, 4).value(0);
    const QStringList before = room().project->dump();
    QList<IdOf<Idea>> parts;
    QVERIFY(room().edit([&](Writer& w) -> Result<void> {
        auto made = splitIdea(w, whole, {u"Pilot line"_s, u" skills  school "_s, u""_s, u"data"_s});
        if (!made)
            return made.error();
        parts = *made;
        return {};
    }));
    QCOMPARE(parts.size(), 2);
    QCOMPARE(room().idea(whole).body, u"Pilot line"_s);
    const Idea part = room().idea(parts.at(0));
    QCOMPARE(part.body, u"skills school"_s);
    QCOMPARE(part.tableNumber, std::optional<int>(4));
    QCOMPARE(part.agendaBlockId, std::optional<IdOf<AgendaBlock>>(where));
    QCOMPARE(part.kind, IdeaKind::Capacity);
    QCOMPARE(originOf(*room().project, part.id)->splitFrom, u"Pilot line and skills and data"_s);
    QCOMPARE(originOf(*room().project, whole)->splitInto, (QStringList{u"skills school"_s, u"data"_s}));
    QVERIFY(room().project->undo());
    QCOMPARE(room().project->dump(), before);
}

void TestIdeaWall::splittingIsRefused()
{
    const auto ids = room().capture({u"a and b"_s, u"c"_s});
    const auto split = [&](const IdOf<Idea>& id, const QStringList& parts) {
        ErrorCode code = ErrorCode::NothingToDo;
        const auto done = room().edit([&](Writer& w) -> Result<void> {
            const auto made = splitIdea(w, id, parts);
            return made ? Result<void>() : Result<void>(made.error());
        });
        if (!done)
            code = done.error().code;
        return code;
    };
    QCOMPARE(split(ids.at(0), {u"a"_s, u"  "_s}), ErrorCode::InvalidValue);
    QCOMPARE(split(ids.at(0), {u"a"_s, QString(longestIdea + 1, u'x')}), ErrorCode::InvalidValue);
    QCOMPARE(split(IdOf<Idea>(RecordId::create()), {u"a"_s, u"b"_s}), ErrorCode::NotFound);
    QVERIFY(room().edit([&](Writer& w) { return mergeIdeas(w, ids.at(1), {ids.at(0)}); }));
    QCOMPARE(split(ids.at(0), {u"a"_s, u"b"_s}), ErrorCode::Refused);
    QCOMPARE(room().project->count<Idea>(), 2);
}

void TestIdeaWall::partsAreSuggested()
{
    QCOMPARE(suggestedParts(u"One thing. Another thing."_s),
             (QStringList{u"One thing."_s, u"Another thing."_s}));
    QCOMPARE(suggestedParts(u"wood; fibre/steel"_s), (QStringList{u"wood"_s, u"fibre"_s, u"steel"_s}));
    QCOMPARE(suggestedParts(u"Holz und Fasern"_s), (QStringList{u"Holz"_s, u"Fasern"_s}));
    QCOMPARE(suggestedParts(u"legno e fibre"_s), (QStringList{u"legno"_s, u"fibre"_s}));
    QCOMPARE(suggestedParts(u"les ter vlakna"_s), (QStringList{u"les"_s, u"vlakna"_s}));
    QCOMPARE(suggestedParts(u"Investment in skills"_s), QStringList{u"Investment in skills"_s});
    QCOMPARE(suggestedParts(QString()), QStringList{QString()});
}

void TestIdeaWall::mergedVotesAddUpAndComeApart()
{
    const auto ids = room().capture({u"a"_s, u"b"_s, u"c"_s});
    const auto round = room().vote(ids);
    QVERIFY(room().ballot(round, u"P01"_s, {2, 1, 0}));
    QVERIFY(room().ballot(round, u"P02"_s, {1, 2, 2}));
    const QStringList before = room().project->dump();
    QVERIFY(room().edit([&](Writer& w) { return mergeIdeas(w, ids.at(0), {ids.at(1)}); }));
    const RoundResult merged = resultOf(*room().project, round);
    QCOMPARE(merged.options.size(), 2);
    QCOMPARE(*merged.options.at(0).score, 6.0);
    QCOMPARE(merged.options.at(0).given, 2);
    QCOMPARE(originOf(*room().project, ids.at(0))->merged, QStringList{u"b"_s});
    QCOMPARE(originOf(*room().project, ids.at(1))->mergedInto, u"a"_s);
    QVERIFY(room().edit([&](Writer& w) { return unmergeIdea(w, ids.at(0)); }));
    QCOMPARE(resultOf(*room().project, round).options.size(), 3);
    QCOMPARE(*resultOf(*room().project, round).options.at(0).score, 3.0);
    QVERIFY(room().project->undo());
    QVERIFY(room().project->undo());
    QCOMPARE(room().project->dump(), before);
}

void TestIdeaWall::theRoomSeesOpenCardsOnly()
{
    const auto ids = room().capture({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    QVERIFY(room().edit([&](Writer& w) -> Result<void> {
        moveToGroup(w, {ids.at(0)}, groupNamed(w, room().workshop, u"Wood"_s));
        groupNamed(w, room().workshop, u"Nobody's"_s);
        parkIdeas(w, {ids.at(2)});
        if (auto done = dropIdeas(w, {ids.at(3)}, u"done already"_s); !done)
            return done;
        return mergeIdeas(w, ids.at(0), {ids.at(1)});
    }));
    const RoomWall wall = roomWall(*room().project, room().workshop);
    QCOMPARE(wall.clusters.size(), 2);
    QCOMPARE(wall.clusters.at(0).title, u"Wood"_s);
    QCOMPARE(wall.clusters.at(0).cards.at(0).merged, 1);
    QVERIFY(wall.clusters.at(1).title.isEmpty());
    QCOMPARE(wall.clusters.at(1).cards.at(0).body, u"e"_s);
    QCOMPARE(wall.cards(), 2);
    QVERIFY(wall.hidden.isEmpty());
}

QTEST_GUILESS_MAIN(TestIdeaWall)
#include "test_idea_wall.moc"
