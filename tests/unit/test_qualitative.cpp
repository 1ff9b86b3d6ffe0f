// SPDX-License-Identifier: GPL-3.0-or-later
// Sources, attachments, tags, SWOT, stakeholders: the rules.
#include "core/base/Resources.h"
#include "core/evidence/Attachments.h"
#include "core/evidence/HelixMap.h"
#include "core/evidence/Sources.h"
#include "core/evidence/SourcesSection.h"
#include "core/evidence/Stakeholders.h"
#include "core/evidence/StakeholdersSection.h"
#include "core/evidence/Swot.h"
#include "core/evidence/SwotSection.h"
#include "core/evidence/Tags.h"
#include "core/people/Persons.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;
using namespace s3::evidence;

class TestQualitative : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initS3Resources(); }
    void init();
    void cardsAreDrawnFromPassages_data();
    void cardsAreDrawnFromPassages();
    void anInterviewIsCitedByRoleNotByName();
    void consentIsAskedForOnlyWhereSomebodyIsNamed();
    void theSourceLeadsToItsCards();
    void fileNamesAreMadeSafe_data();
    void fileNamesAreMadeSafe();
    void filesAreKeptAndComeBackAsTheyWere();
    void filesThatAreTooLargeOrEmptyAreRefused();
    void onlyHarmlessKindsMayBeViewed_data();
    void onlyHarmlessKindsMayBeViewed();
    void tagsTakeTheSpellingInUse();
    void renamingATagOntoAnotherMergesThem();
    void swotEntriesKeepTheirOrder();
    void crossingTheMatrixAsksForTheOriginAnew();
    void confirmingMovesToTheOtherSide();
    void wordsHintAtTheOtherSide();
    void aFindingKeepsTheThread();
    void swotIsDoneWithoutOpenQuestions();
    void engagementNeedsBothJudgements();
    void tiesAreCheckedAndTurned();
    void missingGroupsAreNamed();
    void theMapIsStableAndKeepsSectors();
    void purgeTakesNamesOutOfNotesToo();
    void emptyProjectsHaveHonestSections();

private:
    template<class F>
    void fill(F&& change)
    {
        const auto done = m_project->transact(EditLabel{"Fill"}, std::forward<F>(change));
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().context));
    }
    IdOf<Organisation> organisation(const QString& name, Helix helix)
    {
        IdOf<Organisation> id;
        fill([&](Writer& w) {
            Organisation made;
            made.name = name;
            made.helix = helix;
            id = w.insert(made);
        });
        return id;
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    QStringList titles(Quadrant quadrant) const
    {
        QStringList list;
        for (const SwotItem& item : swotItems(*m_project, quadrant))
            list.append(item.title);
        return list;
    }
    QTemporaryDir m_dir;
    std::unique_ptr<Project> m_project;
    int m_number = 0;
};

void TestQualitative::init()
{
    auto made = Project::create(m_dir.filePath(u"q%1.s3project"_s.arg(++m_number)), u"Test"_s);
    QVERIFY(made);
    m_project = std::move(*made);
}

void TestQualitative::cardsAreDrawnFromPassages_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::newRow("nothing marked") << u""_s << u"Regional strategy"_s << u""_s;
    QTest::newRow("blank") << u" \n "_s << u"Regional strategy"_s << u""_s;
    QTest::newRow("one sentence") << u"Orders fell."_s << u"Orders fell."_s << u"“Orders fell.”"_s;
    QTest::newRow("two sentences") << u"Orders fell. Prices rose."_s << u"Orders fell."_s
                                   << u"“Orders fell. Prices rose.”"_s;
    QTest::newRow("line breaks") << u"Orders\nfell"_s << u"Orders fell"_s << u"“Orders\nfell”"_s;
    const QString longText = u"word "_s.repeated(60).trimmed();
    QTest::newRow("long") << longText << QString(longText.left(159) + u'…')
                          << QString(u'“' + longText + u'”');
}

void TestQualitative::cardsAreDrawnFromPassages()
{
    QFETCH(QString, passage);
    QualitativeSource source;
    source.kind = SourceKind::Document;
    source.title = u"Regional strategy"_s;
    source.author = u"State office"_s;
    source.heldOn = QDate(2024, 5, 3);
    source.regionCode = u"AT31"_s;
    const Evidence card = cardFrom(*m_project, source, passage);
    QTEST(card.title, "title");
    QTEST(card.body, "body");
    QCOMPARE(card.kind, EvidenceKind::Document);
    QCOMPARE(card.year, std::optional<int>(2024));
    QCOMPARE(card.region, u"AT31"_s);
    QCOMPARE(card.source, u"State office, Regional strategy, 3 May 2024"_s);
}

void TestQualitative::anInterviewIsCitedByRoleNotByName()
{
    QualitativeSource talk;
    fill([&](Writer& w) {
        Person person;
        person.name = u"Ada Berg"_s;
        talk.personId = w.insert(person);
    });
    talk.title = u"Talk with Ada Berg"_s;
    talk.author = u"Head of a cluster"_s;
    talk.heldOn = QDate(2026, 3, 2);
    QCOMPARE(citationOf(*m_project, talk), u"Interview, Head of a cluster, 2 March 2026"_s);
    const Evidence card = cardFrom(*m_project, talk, {});
    QVERIFY(card.title.isEmpty());
    QCOMPARE(card.kind, EvidenceKind::Interview);
    QCOMPARE(card.confidence, Confidence::Low);
    QCOMPARE(citationOf(*m_project, QualitativeSource()), u"Interview"_s);
}

void TestQualitative::consentIsAskedForOnlyWhereSomebodyIsNamed()
{
    QualitativeSource talk;
    QCOMPARE(consentOf(*m_project, talk), Consent::NotNeeded);
    Person person;
    fill([&](Writer& w) { talk.personId = w.insert(person); });
    QCOMPARE(consentOf(*m_project, talk), Consent::Missing);
    fill([&](Writer& w) { w.modify(*talk.personId, [](Person& p) { p.consentOn = QDate(2026, 1, 2); }); });
    QCOMPARE(consentOf(*m_project, talk), Consent::Given);
    QCOMPARE(missingParts(talk), (QStringList{u"title"_s, u"date"_s, u"role of the interviewee"_s}));
}

void TestQualitative::theSourceLeadsToItsCards()
{
    IdOf<QualitativeSource> source;
    IdOf<Evidence> card;
    QCOMPARE(sourcesDone(*m_project), std::pair(0, 3));
    fill([&](Writer& w) {
        source = w.insert(QualitativeSource());
        card = makeCard(w, source, u"Two firms hire."_s);
    });
    QCOMPARE(m_project->downstream<Evidence>(refOf(source)).value(0).id, card);
    QCOMPARE(cardsBySource(*m_project).value(source), 1);
    QCOMPARE(sourcesDone(*m_project), std::pair(2, 3));
    fill([&](Writer& w) {
        QualitativeSource document;
        document.kind = SourceKind::Document;
        w.insert(document);
    });
    QCOMPARE(sourcesDone(*m_project), std::pair(3, 3));
    const auto lost = m_project->transact(
        EditLabel{"x"}, [](Writer& w) { makeCard(w, IdOf<QualitativeSource>(RecordId::create()), {}); });
    QVERIFY(!lost.ok());
}

void TestQualitative::fileNamesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"Notes 1.pdf"_s << u"Notes 1.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("windows folders") << u"C:\\x\\a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("device") << u"con.txt"_s << u"file con.txt"_s;
    QTest::newRow("port") << u"LPT1"_s << u"file LPT1"_s;
    QTest::newRow("nothing") << u"..."_s << u"file"_s;
    QTest::newRow("turned text") << u"a\u202efdp.exe"_s << u"afdp.exe"_s;
    QTest::newRow("signs") << u"a<b>:c?.txt"_s << u"abc.txt"_s;
}

void TestQualitative::fileNamesAreMadeSafe()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
    QVERIFY(safeFileName(u"x"_s.repeated(400) + u".pdf"_s).size() <= 120);
    QVERIFY(safeFileName(u"x"_s.repeated(400) + u".pdf"_s).endsWith(u".pdf"_s));
}

void TestQualitative::filesAreKeptAndComeBackAsTheyWere()
{
    const QByteArray bytes = QByteArray("%PDF-1.4\n") + QByteArray(5000, '\0') + "end";
    const auto read = readFileToAttach(write(u"paper.pdf"_s, bytes));
    QVERIFY(read);
    QCOMPARE(read->mediaType, u"application/pdf"_s);
    IdOf<QualitativeSource> source;
    fill([&](Writer& w) -> Result<void> {
        source = w.insert(QualitativeSource());
        const auto kept = attach(w, source, *read);
        return kept ? Result<void>() : Result<void>(kept.error());
    });
    const Attachment kept = attachmentsOf(*m_project, source).value(0);
    QCOMPARE(kept.byteCount, bytes.size());
    QCOMPARE(kept.sha256.size(), 64);
    QCOMPARE(attachedBytes(*m_project), bytes.size());
    QCOMPARE(*contentOf(*m_project, kept), bytes);
    QVERIFY(attachedAlready(*m_project, source, *read));
    QVERIFY(saveAttachment(*m_project, kept, m_dir.filePath(u"again.pdf"_s)));
    const auto viewed = viewableCopy(*m_project, kept, m_dir.filePath(u"view"_s));
    QVERIFY(viewed);
    QVERIFY(viewableCopy(*m_project, kept, m_dir.filePath(u"view"_s))); // a second time over the first
    const QFile::Permissions may = QFile::permissions(*viewed);
    QVERIFY(!may.testFlag(QFile::ExeOwner) && !may.testFlag(QFile::WriteOwner));
    Attachment forged = kept;
    forged.sha256 = QString(64, u'0');
    QCOMPARE(contentOf(*m_project, forged).error().code, ErrorCode::Damaged);
    QVERIFY(m_project->undo());
    QCOMPARE(attachedBytes(*m_project), 0);
    QVERIFY(m_project->redo());
    QCOMPARE(*contentOf(*m_project, attachmentsOf(*m_project, source).value(0)), bytes);
}

void TestQualitative::filesThatAreTooLargeOrEmptyAreRefused()
{
    QCOMPARE(readFileToAttach(m_dir.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(readFileToAttach(m_dir.path()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(readFileToAttach(write(u"empty.txt"_s, {})).error().code, ErrorCode::InvalidInput);
    QFile large(m_dir.filePath(u"large.bin"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestFile + 1));
    QCOMPARE(readFileToAttach(large.fileName()).error().code, ErrorCode::InvalidInput);
    QVERIFY(large.resize(largestFile));
    QVERIFY(readFileToAttach(large.fileName()));
}

void TestQualitative::onlyHarmlessKindsMayBeViewed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("view");
    QTest::newRow("pdf") << u"a.pdf"_s << u"application/pdf"_s << true;
    QTest::newRow("picture") << u"a.JPG"_s << u"image/jpeg"_s << true;
    QTest::newRow("macros") << u"a.docm"_s << u"application/vnd.ms-word.document.macroEnabled.12"_s << false;
    QTest::newRow("script") << u"a.sh"_s << u"application/x-shellscript"_s << false;
    QTest::newRow("page") << u"a.html"_s << u"text/html"_s << false;
    QTest::newRow("program") << u"a.exe"_s << u"application/x-ms-dos-executable"_s << false;
    QTest::newRow("script as text") << u"a.txt"_s << u"application/x-shellscript"_s << false;
    QTest::newRow("no ending") << u"readme"_s << u"text/plain"_s << false;
}

void TestQualitative::onlyHarmlessKindsMayBeViewed()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    Attachment attachment;
    attachment.fileName = name;
    attachment.mediaType = type;
    QTEST(mayBeViewed(attachment), "view");
}

void TestQualitative::tagsTakeTheSpellingInUse()
{
    QCOMPARE(cleanTag(u"  #Fibre,  composites; "_s), u"Fibre composites"_s);
    QCOMPARE(cleanTag(u"#"_s), QString());
    QCOMPARE(cleanTag(u"x"_s.repeated(99)).size(), longestTag);
    IdOf<Evidence> first, second;
    fill([&](Writer& w) {
        first = w.insert(Evidence());
        second = w.insert(Evidence());
        addTag(w, first, u"Wood"_s);
        addTag(w, first, u"WOOD "_s);
        addTag(w, second, u"wood"_s);
        addTag(w, second, u"Ära 10"_s);
        addTag(w, second, u"Ära 9"_s);
        addTag(w, second, u" "_s);
    });
    QCOMPARE(tagsOf(*m_project, first), QStringList{u"Wood"_s});
    QCOMPARE(tagsByCard(*m_project).value(second).size(), 3);
    QVERIFY(tagsOf(*m_project, second).contains(u"Wood"_s));
    QCOMPARE(tagsInUse(*m_project).size(), 3);
    fill([&](Writer& w) { removeTag(w, first, u"wOOd"_s); });
    QVERIFY(tagsOf(*m_project, first).isEmpty());
    fill([&](Writer& w) { w.remove(second); });
    QVERIFY(tagsInUse(*m_project).isEmpty());
}

void TestQualitative::renamingATagOntoAnotherMergesThem()
{
    IdOf<Evidence> both, one;
    fill([&](Writer& w) {
        both = w.insert(Evidence());
        one = w.insert(Evidence());
        addTag(w, both, u"timber"_s);
        addTag(w, both, u"Wood"_s);
        addTag(w, one, u"timber"_s);
    });
    fill([&](Writer& w) { QCOMPARE(renameTag(w, u"timber"_s, u"wood"_s), 2); });
    QCOMPARE(tagsOf(*m_project, both), QStringList{u"Wood"_s});
    QCOMPARE(tagsOf(*m_project, one), QStringList{u"Wood"_s});
    fill([&](Writer& w) { QCOMPARE(renameTag(w, u"Wood"_s, u"WOOD"_s), 2); });
    QCOMPARE(tagsInUse(*m_project).value(0).tag, u"WOOD"_s);
    QCOMPARE(tagsInUse(*m_project).value(0).cards, 2);
    fill([&](Writer& w) { QCOMPARE(renameTag(w, u"WOOD"_s, u" , "_s), 0); });
    QCOMPARE(tagsInUse(*m_project).size(), 1);
}

void TestQualitative::swotEntriesKeepTheirOrder()
{
    QList<IdOf<SwotItem>> ids;
    fill([&](Writer& w) {
        for (const QString& title : {u"A"_s, u"B"_s, u"C"_s})
            ids.append(addSwotItem(w, Quadrant::Strength, title, {}));
    });
    fill([&](Writer& w) { placeSwotItem(w, ids[2], Quadrant::Strength, ids[0]); });
    QCOMPARE(titles(Quadrant::Strength), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    fill([&](Writer& w) { placeSwotItem(w, ids[2], Quadrant::Strength, ids[2]); });
    QCOMPARE(titles(Quadrant::Strength), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    fill([&](Writer& w) { placeSwotItem(w, ids[2], Quadrant::Strength); });
    QCOMPARE(titles(Quadrant::Strength), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    fill([&](Writer& w) { placeSwotItem(w, ids[1], Quadrant::Weakness, ids[0]); }); // not of that quadrant
    QCOMPARE(titles(Quadrant::Weakness), QStringList{u"B"_s});
    IdOf<Region> region, other;
    fill([&](Writer& w) {
        region = w.insert(Region());
        other = w.insert(Region());
        w.modify(ids[0], [&](SwotItem& item) { item.regionId = region; });
        w.modify(ids[2], [&](SwotItem& item) { item.regionId = other; });
    });
    QCOMPARE(swotItems(*m_project, Quadrant::Strength, {region}).size(), 1);
    QCOMPARE(swotItems(*m_project, Quadrant::Weakness, {region}).size(), 1); // of the whole area
}

void TestQualitative::crossingTheMatrixAsksForTheOriginAnew()
{
    IdOf<SwotItem> id;
    fill([&](Writer& w) {
        id = addSwotItem(w, Quadrant::Strength, u"A"_s, {});
        confirmOrigin(w, id, true);
        placeSwotItem(w, id, Quadrant::Weakness);
    });
    QVERIFY(m_project->find(id)->originConfirmed); // inside before and after
    fill([&](Writer& w) { placeSwotItem(w, id, Quadrant::Threat); });
    QVERIFY(!m_project->find(id)->originConfirmed);
}

void TestQualitative::confirmingMovesToTheOtherSide()
{
    for (const Quadrant quadrant : allValues<Quadrant>()) {
        IdOf<SwotItem> id;
        fill([&](Writer& w) { id = addSwotItem(w, quadrant, u"A"_s, {}); });
        QVERIFY(!m_project->find(id)->originConfirmed);
        fill([&](Writer& w) { confirmOrigin(w, id, !isInternal(quadrant)); });
        const SwotItem moved = *m_project->find(id);
        QVERIFY(moved.originConfirmed);
        QVERIFY(isInternal(moved.quadrant) != isInternal(quadrant));
        QCOMPARE(helps(moved.quadrant), helps(quadrant));
        QCOMPARE(quadrantOf(isInternal(quadrant), helps(quadrant)), quadrant);
    }
}

void TestQualitative::wordsHintAtTheOtherSide()
{
    const auto hint = originHint(Quadrant::Strength, u"Growing Markets for light parts"_s);
    QVERIFY(hint && hint->external);
    QCOMPARE(hint->word, u"Markets"_s);
    QVERIFY(!originHint(Quadrant::Opportunity, u"Growing markets"_s));
    QVERIFY(originHint(Quadrant::Threat, u"The workforce grows old"_s));
    QVERIFY(!originHint(Quadrant::Strength, u"Skilled workforce serves a world market"_s)); // both
    QVERIFY(!originHint(Quadrant::Strength, u"Supermarket chain"_s));                       // within a word
    QVERIFY(!originHint(Quadrant::Strength, QString()));
}

void TestQualitative::aFindingKeepsTheThread()
{
    IdOf<SwotItem> strength, threat;
    IdOf<Evidence> card;
    RecordRef capacity, challenge;
    fill([&](Writer& w) {
        Evidence found;
        found.title = u"LQ 2.1"_s;
        card = w.insert(found);
        strength = addSwotItem(w, Quadrant::Strength, u"Composites"_s, {}, card);
        threat = addSwotItem(w, Quadrant::Threat, u"Energy prices"_s, {});
        w.modify(strength, [](SwotItem& item) { item.weight = 4; });
        capacity = makeFinding(w, strength);
        challenge = makeFinding(w, threat);
    });
    QCOMPARE(capacity.table, findingTable(Quadrant::Strength));
    QCOMPARE(challenge.table, QString::fromLatin1(Challenge::table));
    QCOMPARE(m_project->find(IdOf<Capacity>(capacity.id))->strength, std::optional<int>(4));
    QCOMPARE(m_project->upstream<SwotItem>(capacity).value(0).id, strength);
    QCOMPARE(m_project->upstream<Evidence>(capacity).value(0).id, card);
    QVERIFY(m_project->upstream<Evidence>(challenge).isEmpty()); // an opinion stays one
}

void TestQualitative::swotIsDoneWithoutOpenQuestions()
{
    QCOMPARE(swotDone(*m_project), std::pair(0, 6));
    IdOf<Evidence> card;
    fill([&](Writer& w) { card = w.insert(Evidence()); });
    QList<IdOf<SwotItem>> ids;
    fill([&](Writer& w) {
        for (const Quadrant quadrant : allValues<Quadrant>())
            ids.append(addSwotItem(w, quadrant, u"A"_s, {}));
    });
    QCOMPARE(swotDone(*m_project), std::pair(4, 6));
    fill([&](Writer& w) {
        for (const auto& id : ids)
            confirmOrigin(w, id, isInternal(w.find(id)->quadrant));
        w.link(refOf(card), refOf(ids[0]));
        w.link(refOf(card), refOf(ids[1]));
    });
    QCOMPARE(swotDone(*m_project), std::pair(6, 6));
    const SwotFacts facts = swotFacts(*m_project);
    QCOMPARE(facts.entries, 4);
    QCOMPARE(facts.opinions, 2);
    QCOMPARE(facts.unconfirmed, 0);
}

void TestQualitative::engagementNeedsBothJudgements()
{
    QCOMPARE(engagementOf({}, 5), Engagement::NotJudged);
    QCOMPARE(engagementOf(5, {}), Engagement::NotJudged);
    QCOMPARE(engagementOf(4, 4), Engagement::WorkClosely);
    QCOMPARE(engagementOf(5, 3), Engagement::KeepSatisfied);
    QCOMPARE(engagementOf(3, 5), Engagement::KeepInformed);
    QCOMPARE(engagementOf(3, 3), Engagement::Watch);
}

void TestQualitative::tiesAreCheckedAndTurned()
{
    const auto firm = organisation(u"Firm"_s, Helix::Business);
    const auto cluster = organisation(u"Cluster"_s, Helix::Cluster);
    const auto tie = [&](TieKind kind, const IdOf<Organisation>& from, const IdOf<Organisation>& to) {
        return m_project->transact(EditLabel{"Tie"}, [&](Writer& w) -> Result<void> {
            const auto made = addTie(w, kind, from, to);
            return made ? Result<void>() : Result<void>(made.error());
        });
    };
    QVERIFY(tie(TieKind::Member, cluster, firm)); // entered the wrong way round
    QCOMPARE(m_project->all<OrganisationTie>().value(0).toId, cluster);
    QVERIFY(!tie(TieKind::Member, firm, cluster).ok());
    QVERIFY(tie(TieKind::Cooperates, firm, cluster));
    QVERIFY(!tie(TieKind::Cooperates, cluster, firm).ok());
    QVERIFY(tie(TieKind::Funds, firm, cluster));
    QVERIFY(tie(TieKind::Funds, cluster, firm)); // the other direction is another tie
    QVERIFY(!tie(TieKind::Advises, firm, firm).ok());
    QCOMPARE(tiesOf(*m_project, firm).size(), 4);
    QCOMPARE(tiesOf(*m_project, cluster).value(0).fromHere, false);
    QCOMPARE(stakeholders(*m_project).value(1).members, 1);
    fill([&](Writer& w) {
        changeProfile(w, firm, [](StakeholderProfile& p) { p.influence = 4; });
        changeProfile(w, firm, [](StakeholderProfile& p) { p.interest = 2; });
    });
    QCOMPARE(m_project->count<StakeholderProfile>(), 1);
    QCOMPARE(stakeholders(*m_project).value(0).profile.interest, std::optional<int>(2));
    QCOMPARE(stakeholdersDone(*m_project), std::pair(4, 7)); // two groups, half judged, a cluster's member
    fill([&](Writer& w) { w.remove(firm); });
    QCOMPARE(m_project->count<OrganisationTie>(), 0);
    QCOMPARE(m_project->count<StakeholderProfile>(), 0);
}

void TestQualitative::missingGroupsAreNamed()
{
    QVERIFY(missingGroups(*m_project).isEmpty());
    organisation(u"Firm"_s, Helix::Business);
    QCOMPARE(missingGroups(*m_project).size(), 4);
}

void TestQualitative::theMapIsStableAndKeepsSectors()
{
    QVERIFY(helixMap({}, MapDistance::Influence).isEmpty());
    for (int i = 0; i < 40; ++i)
        organisation(u"O%1"_s.arg(i), allValues<Helix>().at(i % 5));
    const auto list = stakeholders(*m_project);
    fill([&](Writer& w) {
        changeProfile(w, list.first().organisation.id, [](StakeholderProfile& p) { p.influence = 5; });
    });
    const auto places = helixMap(stakeholders(*m_project), MapDistance::Influence);
    const auto again = helixMap(stakeholders(*m_project), MapDistance::Influence);
    QCOMPARE(places.size(), 40);
    for (int i = 0; i < places.size(); ++i) {
        QCOMPARE(places[i].place, again[i].place);
        QVERIFY(std::hypot(places[i].place.x(), places[i].place.y()) <= 1);
        for (int j = 0; j < i; ++j)
            QVERIFY(QLineF(places[i].place, places[j].place).length() > 0.02);
    }
    const auto near =
        std::find_if(places.begin(), places.end(), [](const MapPlace& p) { return p.ring == 5; });
    QVERIFY(near != places.end());
    QVERIFY(std::hypot(near->place.x(), near->place.y()) < 0.3);
}

void TestQualitative::purgeTakesNamesOutOfNotesToo()
{
    fill([&](Writer& w) {
        Person person;
        person.name = u"Ada Berg"_s;
        QualitativeSource talk;
        talk.personId = w.insert(person);
        talk.title = u"Talk with Ada Berg"_s;
        talk.author = u"Ada Berg, head"_s;
        talk.body = u"Ms Berg says: ada berg's firm grows. Bergen is far."_s;
        const auto source = w.insert(talk);
        const auto card = makeCard(w, source, u"Ada Berg sees growth."_s);
        makeFinding(w, addSwotItem(w, Quadrant::Strength, u"Ada  Berg sees growth."_s, {}, card));
        QVERIFY(attach(w, source, {u"Minutes Ada Berg.pdf"_s, u"application/pdf"_s, "x", {}}));
    });
    QVERIFY(people::purgePersons(*m_project));
    const QualitativeSource left = m_project->all<QualitativeSource>().value(0);
    QVERIFY(!left.personId);
    QCOMPARE(left.title, u"Talk with […]"_s);
    QCOMPARE(left.author, u"[…], head"_s);
    QVERIFY(!left.body.contains(u"ada berg"_s) && left.body.contains(u"Bergen"_s));
    QVERIFY(!m_project->all<Evidence>().value(0).title.contains(u"Berg"_s));
    QCOMPARE(m_project->all<Capacity>().value(0).title, u"[…] sees growth."_s);
    QCOMPARE(m_project->all<Attachment>().value(0).fileName, u"Minutes […].pdf"_s);
    QCOMPARE(m_project->check(), QStringList()); // the history still leads to what is stored
    QFile file(m_project->path());
    m_project.reset();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("Ada Berg") && !bytes.contains("ada berg"));
}

void TestQualitative::emptyProjectsHaveHonestSections()
{
    for (const auto& section : {report::sourcesSection(*m_project), report::swotSection(*m_project),
                                report::stakeholdersSection(*m_project)})
        QVERIFY(section.isEmpty());
    fill([&](Writer& w) {
        makeCard(w, w.insert(QualitativeSource()), u"Found."_s);
        addSwotItem(w, Quadrant::Threat, u"Prices"_s, {});
    });
    organisation(u"Firm"_s, Helix::Business);
    for (const auto& section : {report::sourcesSection(*m_project), report::swotSection(*m_project),
                                report::stakeholdersSection(*m_project)})
        QVERIFY(!section.isEmpty());
}

QTEST_GUILESS_MAIN(TestQualitative)
#include "test_qualitative.moc"
