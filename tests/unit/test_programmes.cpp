// SPDX-License-Identifier: GPL-3.0-or-later
// The programme library against the counts that the report states of itself, and an own programme beside it.
#include "core/base/Resources.h"
#include "core/evidence/ProgrammeComparison.h"

#include <QSet>
#include <QTest>

using namespace s3;
using namespace s3::evidence;
using namespace Qt::StringLiterals;

namespace {

template<class Of>
int count(const QVector<Programme>& programmes, Of of)
{
    return int(std::count_if(programmes.begin(), programmes.end(), of));
}

} // namespace

class TestProgrammes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initS3Resources();
        auto loaded = ProgrammeLibrary::load();
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().context));
        m_library = std::move(*loaded);
    }

    void countsAreThoseOfTheReport()
    {
        const QVector<Programme> national = m_library.search({{}, ProgrammeLevel::National, {}, {}, {}, {}});
        const QVector<Programme> regional = m_library.search({{}, ProgrammeLevel::Regional, {}, {}, {}, {}});
        QSet<QString> countries, regions, regionCountries;
        for (const Programme& p : national)
            countries.insert(p.country);
        for (const Programme& p : regional) {
            regions.insert(p.region);
            regionCountries.insert(p.country);
        }
        QCOMPARE(national.size(), 30);
        QCOMPARE(countries.size(), 20);
        QCOMPARE(regional.size(), 55);
        QCOMPARE(regions.size(), 27);
        QCOMPARE(regionCountries.size(), 12);
    }

    void columnsAddUpAsTheReportSays()
    {
        const QVector<Programme> national = m_library.search({{}, ProgrammeLevel::National, {}, {}, {}, {}});
        const auto targets = [&](const char* code) {
            return count(national,
                         [&](const Programme& p) { return p.targetGroups.contains(QLatin1String(code)); });
        };
        // Sections 2.2, 2.3 and 2.7 of the report.
        QCOMPARE(count(national, [](const Programme& p) { return p.objectives.contains("cooperation"_L1); }),
                 26);
        QCOMPARE(count(national,
                       [](const Programme& p) {
                           return p.clusterTypes.contains("emerging_industries"_L1) ||
                                  p.clusterTypes.contains("emerging_technologies"_L1);
                       }),
                 23);
        QCOMPARE(targets("cluster_organisations"), 23);
        QCOMPARE(targets("research"), 14);
        QCOMPARE(targets("smes"), 13);
        QCOMPARE(targets("associations"), 12);
        QCOMPARE(targets("large_firms"), 12);
        QCOMPARE(targets("academia"), 11);
        // Section 3.7, by region.
        QMap<QString, int> byRegion;
        QSet<QString> regions;
        for (const Programme& p : m_library.programmes()) {
            if (p.level == ProgrammeLevel::National || regions.contains(p.region))
                continue;
            regions.insert(p.region);
            for (const QString& code : p.targetGroups)
                ++byRegion[code];
        }
        QCOMPARE(byRegion.value(u"cluster_organisations"_s), 24);
        QCOMPARE(byRegion.value(u"start_ups"_s), 9);
        QCOMPARE(byRegion.value(u"large_firms"_s), 6);
    }

    void supportOfCountriesAndRegions()
    {
        QCOMPARE(m_library.support().size(), 18 + 36);
        QCOMPARE(m_library.measures().size(), 18);
        int countries = 0;
        for (const SupportAnswers& row : m_library.support()) {
            countries += row.region.isEmpty();
            QCOMPARE(row.table, row.region.isEmpty() ? 4 : 7);
            for (auto answer = row.answers.begin(); answer != row.answers.end(); ++answer) {
                QVERIFY(m_library.measures().contains(answer.key()));
                QVERIFY2(
                    QString(answer.value()).remove(u'+').remove(u'0').remove(u'-').remove(u'/').isEmpty(),
                    qPrintable(answer.value()));
            }
        }
        QCOMPARE(countries, 18);
        for (const QString& measure : m_library.measures())
            QVERIFY2(termName(ProgrammeTerm::Support, measure) != measure, qPrintable(measure));
    }

    void whatTheTablesLeaveOpenStaysOpen()
    {
        const ProgrammeGaps gaps = m_library.gaps(ProgrammeLevel::National);
        QCOMPARE(gaps.budget, 6);
        QCOMPARE(gaps.duration, 4);
        QCOMPARE(gaps.objectives, 1);
        QCOMPARE(gaps.targetGroups, 4);
        QVERIFY(!m_library.find(u"n01"_s)->budgetPerYear);
        QVERIFY(!m_library.find(u"r55"_s)->budgetPerYear); // private funds only: not zero
        QVERIFY(!m_library.find(u"nothing"_s));
    }

    void searchIgnoresCaseAndAccents()
    {
        ProgrammeFilter filter;
        filter.words = u"cataluna"_s;
        QCOMPARE(m_library.search(filter).size(), 1);
        filter.words = u"POLES competitivite"_s;
        QCOMPARE(m_library.search(filter).size(), 3); // France, Wallonie, Normandie
        filter = {};
        filter.country = u"DE"_s;
        filter.level = ProgrammeLevel::Regional;
        QCOMPARE(m_library.search(filter).size(), 8);
        filter.targetGroup = u"smes"_s;
        QCOMPARE(m_library.search(filter).size(), 1);
        filter.objective = u"scale_ups"_s;
        QVERIFY(m_library.search(filter).isEmpty());
    }

    void durations()
    {
        Programme p;
        QVERIFY(!p.duration());
        p.start = 2014;
        QVERIFY(!p.duration());
        p.end = 2020;
        QCOMPARE(p.duration(), std::optional(7));
        OwnProgramme own;
        own.startYear = 2020;
        own.endYear = 2019;
        own.budget = 10;
        QVERIFY(!durationOf(own));
        QVERIFY(!budgetPerYear(own));
        own.endYear = 2023;
        QCOMPARE(budgetPerYear(own), std::optional(2.5));
        own.currency = u"CHF"_s;
        QVERIFY(!budgetPerYear(own));
    }

    void positions()
    {
        QCOMPARE(positionOf(5.0, {}).known, 0);
        QVERIFY(!positionOf(5.0, {std::nullopt}).median);
        const ReferencePosition odd = positionOf(2.0, {3.0, std::nullopt, 1.0, 2.0});
        QCOMPARE(odd.known, 3);
        QCOMPARE(odd.of, 4);
        QCOMPARE(odd.median, std::optional(2.0));
        QCOMPARE(odd.below, 1);
        QCOMPARE(odd.equal, 1);
        QCOMPARE(positionOf({}, {1.0, 4.0}).median, std::optional(2.5));
        QCOMPARE(positionOf({}, {1.0, 4.0}).below, 0);
    }

    void comparisonCountsARegionOnce()
    {
        ProgrammeFilter filter;
        filter.level = ProgrammeLevel::Regional;
        OwnProgramme own;
        own.objectives = storedCodes({u"cooperation"_s});
        own.startYear = 2021;
        own.endYear = 2027;
        own.budget = 14e6;
        const ProgrammeComparison comparison = compare(own, m_library.search(filter));
        QCOMPARE(comparison.objectives.first().code, u"cooperation"_s);
        QCOMPARE(comparison.objectives.first().of, 27);
        QCOMPARE(comparison.objectives.first().count, 26);
        QVERIFY(comparison.objectives.first().own);
        QVERIFY(!comparison.objectives.last().own);
        QCOMPARE(comparison.targetGroups.first().of, 25); // two regions name none of the groups
        QCOMPARE(comparison.budgetPerYear.own, std::optional(2e6));
        QCOMPARE(comparison.budgetPerYear.known, 45);
        QCOMPARE(comparison.duration.own, std::optional(7.0));
    }

    void codesAreStoredAsJson()
    {
        QCOMPARE(codesFrom(storedCodes({u"a"_s, u"b"_s})), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(storedCodes({}), QString());
        QVERIFY(codesFrom(u"nonsense"_s).isEmpty());
    }

    void brokenLibrariesAreRefused()
    {
        QVERIFY(!ProgrammeLibrary::fromJson("{}"));
        QVERIFY(!ProgrammeLibrary::fromJson(
            R"({"programmes":[{"id":"x","level":"national","country":"AT","title":"T","tables":[2],"objectives":["no such"]}]})"));
    }

private:
    ProgrammeLibrary m_library;
};

QTEST_GUILESS_MAIN(TestProgrammes)
#include "test_programmes.moc"
