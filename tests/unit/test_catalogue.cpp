// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FoldedText.h"
#include "core/base/Resources.h"
#include "core/implementation/Catalogue.h"
#include "core/implementation/Labels.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreFolded_data();
    void lettersAreFolded();
    void initTestCase();
    void shipsThirtySevenServices();
    void everyServiceIsWhole();
    void holdsNoAddress();
    void findsWords_data();
    void findsWords();
    void valuesOfAFacetWidenAndFacetsNarrow();
    void countsLeaveOutTheirOwnFacet();
    void unstatedIsNotNo();
    void fallsBackToEnglish();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    Catalogue m_catalogue;
};

namespace {

QByteArray shipped()
{
    QFile file(u":/catalogue/services.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray replaced(const QByteArray& before, const QByteArray& after)
{
    QByteArray json = shipped();
    const qsizetype at = json.indexOf(before);
    Q_ASSERT(at >= 0);
    return json.replace(at, before.size(), after);
}

} // namespace

void TestCatalogue::lettersAreFolded_data()
{
    QTest::addColumn<QString>("folded");
    const auto row = [](const char* text, const char* folded) {
        QTest::addRow("%s", text) << QString::fromUtf8(folded);
    };
    row("Rüttelstrecke", "ruttelstrecke");
    row("Straße, STRASSE, ẞ", "strasse, strasse, ss");
    row("Łódź", "lodz");
    row("Đuro Søndergård", "duro sondergard");
    row("Œuvre, Ærø", "oeuvre, aero");
    row("Þórr, Ðú", "thorr, du");
    row("İzmir, Diyarbakır", "izmir, diyarbakir");
    row("Ħal Għaxaq", "hal ghaxaq");
    row("Čiščenje žlindre", "ciscenje zlindre");
    row("ﬁbre, m²", "fibre, m2");
    row("u\u0308ber", "uber");
    row("Σίσυφος", "σισυφοσ");
}

void TestCatalogue::lettersAreFolded()
{
    QFETCH(QString, folded);
    QCOMPARE(foldedText(QString::fromUtf8(QTest::currentDataTag())), folded);
    QCOMPARE(foldedText(folded), folded);
}

void TestCatalogue::initTestCase()
{
    initS3Resources();
    Result<Catalogue> loaded = Catalogue::load(u"en"_s);
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().context));
    m_catalogue = std::move(*loaded);
}

void TestCatalogue::shipsThirtySevenServices()
{
    QCOMPARE(catalogueSize(), 23 + 14);
    QCOMPARE(m_catalogue.size(), 37);
    const QMap<QString, std::pair<int, int>> expected{{u"education"_s, {5, 3}},
                                                      {u"innovation"_s, {4, 3}},
                                                      {u"collaboration"_s, {4, 2}},
                                                      {u"networking"_s, {6, 2}},
                                                      {u"growth"_s, {4, 4}}};
    QMap<QString, std::pair<int, int>> found;
    for (const Service& service : m_catalogue.services())
        ++(service.origin == ServiceOrigin::BestPractice ? found[service.field].first
                                                         : found[service.field].second);
    QCOMPARE(found, expected);
    QCOMPARE(m_catalogue.fields().size(), 5);
    QVERIFY(m_catalogue.about().contains(u"37"_s) && m_catalogue.about().contains(u"40"_s));
}

void TestCatalogue::everyServiceIsWhole()
{
    for (const Service& service : m_catalogue.services()) {
        const QByteArray code = service.code.toUtf8();
        QVERIFY2(!service.source.isEmpty(), code.constData());
        QVERIFY2(!service.title.isEmpty() && !service.summary.isEmpty(), code.constData());
        QCOMPARE(service.sections.size(), 7);
        QVERIFY2(service.code.startsWith(u"BP-"_s) == (service.origin == ServiceOrigin::BestPractice),
                 code.constData());
        QVERIFY2(service.cluster.isEmpty() == (service.origin == ServiceOrigin::New), code.constData());
        QVERIFY2(service.country.isEmpty() || countryName(service.country) != service.country,
                 code.constData());
        QCOMPARE(m_catalogue.find(service.code), &service);
    }
    for (const QString& key : serviceSectionKeys())
        QVERIFY(sectionHeading(key) != key);
    QVERIFY(!m_catalogue.find(u"BP-X9"_s));
    QCOMPARE(m_catalogue.fieldTitle(u"growth"_s), u"Growth"_s);
    QCOMPARE(m_catalogue.fieldTitle(u"gone"_s), u"gone"_s);
}

void TestCatalogue::holdsNoAddress()
{
    const QByteArray json = shipped();
    QVERIFY(json.size() > 10'000);
    QVERIFY(!json.contains('@'));
    QVERIFY(!json.contains("http"));
    QVERIFY(!json.contains("www."));
}

void TestCatalogue::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("title") << u"hackathon"_s << QStringList{u"BP-I4"_s};
    QTest::newRow("accents and case") << u"RUTTELSTRECKE"_s << QStringList{u"N-E1"_s};
    QTest::newRow("code") << u"bp-c3"_s << QStringList{u"BP-C3"_s};
    QTest::newRow("section text") << u"carbon-fibre waste"_s << QStringList{u"BP-C3"_s};
    QTest::newRow("every word") << u"hackathon tourism"_s << QStringList();
    QTest::newRow("tag") << u"brain drain"_s << QStringList{u"BP-G2"_s};
}

void TestCatalogue::findsWords()
{
    QFETCH(QString, words);
    QTEST(m_catalogue.search({words, {}}), "codes");
}

void TestCatalogue::valuesOfAFacetWidenAndFacetsNarrow()
{
    ServiceFilter filter;
    QVERIFY(filter.isEmpty());
    QCOMPARE(m_catalogue.search(filter).size(), 37);
    filter.words = u"   "_s;
    QVERIFY(filter.isEmpty());
    QCOMPARE(m_catalogue.search(filter).size(), 37);
    filter.chosen[Facet::Field] = {u"education"_s, u"growth"_s};
    QVERIFY(!filter.isEmpty());
    QCOMPARE(m_catalogue.search(filter).size(), 16);
    filter.chosen[Facet::Origin] = {u"new"_s};
    QCOMPARE(m_catalogue.search(filter).size(), 7);
    filter.chosen[Facet::Country] = {u"AT"_s};
    QCOMPARE(m_catalogue.search(filter).size(), 0);
    filter.chosen[Facet::Origin] = {};
    QCOMPARE(m_catalogue.search(filter), QStringList({u"BP-E1"_s, u"BP-G1"_s, u"BP-G2"_s}));
    filter.words = u"mentoring"_s;
    QCOMPARE(m_catalogue.search(filter), QStringList{u"BP-E1"_s});
}

void TestCatalogue::countsLeaveOutTheirOwnFacet()
{
    ServiceFilter filter;
    filter.chosen[Facet::Field] = {u"growth"_s};
    const QMap<QString, int> fields = m_catalogue.counts(Facet::Field, filter);
    QCOMPARE(fields.value(u"education"_s), 8);
    QCOMPARE(fields.value(u"growth"_s), 8);
    const QMap<QString, int> countries = m_catalogue.counts(Facet::Country, filter);
    QCOMPARE(countries.value(u"AT"_s), 2);
    QCOMPARE(countries.value(u"CH"_s), 0);
    QVERIFY(countries.contains(u"CH"_s)); // a value that nothing passes stays, with 0
    QCOMPARE(countries.value(facet::unstated()), 4);
}

void TestCatalogue::unstatedIsNotNo()
{
    const QMap<QString, int> cross = m_catalogue.counts(Facet::CrossRegional, {});
    QCOMPARE(cross.value(facet::yes()), 5);
    QCOMPARE(cross.value(facet::no()), 2);
    QCOMPARE(cross.value(facet::unstated()), 30);
    const QMap<QString, int> linked = m_catalogue.counts(Facet::S3Link, {});
    QCOMPARE(linked.value(facet::unstated()), 37);
    QCOMPARE(m_catalogue.counts(Facet::GroupSize, {}).value(facet::stated()), 9);
}

void TestCatalogue::fallsBackToEnglish()
{
    const QByteArray json = replaced(R"("en": "Education")", R"("en": "Education", "de": "Bildung")");
    const Result<Catalogue> german = Catalogue::fromJson(json, u"de"_s);
    QVERIFY(german);
    QCOMPARE(german->fieldTitle(u"education"_s), u"Bildung"_s);
    QCOMPARE(german->fieldTitle(u"growth"_s), u"Growth"_s);
}

void TestCatalogue::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("not JSON") << QByteArray("{\n\"kind\": }") << u"line 2"_s;
    QTest::newRow("another pack") << QByteArray("{\"kind\": \"stress_test\"}") << u"not a catalogue"_s;
    QTest::newRow("origin") << replaced(R"("origin": "best_practice")", R"("origin": "hearsay")")
                            << u"service BP-E1: unknown origin"_s;
    QTest::newRow("field") << replaced(R"("field": "education")", R"("field": "policy")")
                           << u"service BP-E1: unknown field \"policy\""_s;
    QTest::newRow("twice") << replaced(R"("code": "BP-E2")", R"("code": "BP-E1")")
                           << u"service BP-E1: stands twice"_s;
    QTest::newRow("no title") << replaced(R"("en": "Mini-master")", R"("fr": "Mini-master")")
                              << u"service BP-E4: no English text for \"title\""_s;
    QTest::newRow("no source") << replaced(R"("source": "TACT)", R"("sources": "TACT)")
                               << u"service BP-E1: no text for \"source\""_s;
    QTest::newRow("odd flag") << replaced(R"("cross_regional": null)", R"("cross_regional": "maybe")")
                              << u"service BP-E1: \"cross_regional\" is neither"_s;
}

void TestCatalogue::saysWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const Result<Catalogue> read = Catalogue::fromJson(json, u"en"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    const QString said = read.error().context + u" line %1"_s.arg(read.error().place.row);
    QVERIFY2(said.contains(says), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
