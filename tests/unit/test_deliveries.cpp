// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Resources.h"
#include "core/implementation/Adoptions.h"
#include "core/implementation/Catalogue.h"
#include "core/implementation/ClusterToolboxSection.h"
#include "core/implementation/Deliveries.h"
#include "core/implementation/Labels.h"
#include "core/project/Records.h"
#include "core/report/Document.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace s3;

class TestDeliveries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anAdoptionNeedsActivityOwnerAndNote();
    void blanksDoNotCountAsAdaptation();
    void theActionMustBeOfTheActivity();
    void adoptingStoresCopiesAndLinks();
    void aKnownOwnerIsNotMadeTwice();
    void aRefusedAdoptionStoresNothing();
    void changingTheActionMovesTheLink();
    void missingIsNeverZero();
    void totalsAreLowerBounds();
    void costsStayInTheirCurrency();
    void datesOutsideAreWarnings();
    void aDeliveryNeedsTitleAndDate();
    void overviewJoinsAndSums();
    void completeness();
    void theReportNamesItsSources();

private:
    AdoptionDraft draft() const
    {
        AdoptionDraft d;
        d.activityId = m_activity;
        d.newOwner = u"MAI Carbon"_s;
        d.adaptation = u"Two evenings a year, held by turns in both regions."_s;
        return d;
    }
    Result<IdOf<Adoption>> adopted(const AdoptionDraft& with, const QString& code = u"BP-C4"_s)
    {
        Result<IdOf<Adoption>> made = Error{};
        const Result<void> done = m_project->transact(EditLabel{"Adopt"}, [&](Writer& w) -> Result<void> {
            made = adopt(w, *m_catalogue.find(code), m_catalogue.version(), with);
            return made ? Result<void>() : made.error();
        });
        return done ? made : Result<IdOf<Adoption>>(done.error());
    }
    Result<void> logged(const Delivery& delivery)
    {
        return m_project->transact(EditLabel{"Log"}, [&](Writer& w) -> Result<void> {
            const auto made = logDelivery(w, delivery);
            return made ? Result<void>() : made.error();
        });
    }
    static Delivery delivery(IdOf<Adoption> of, std::optional<int> sme)
    {
        Delivery d;
        d.adoptionId = of;
        d.title = u"Evening at the host's"_s;
        d.deliveredOn = QDate(2026, 3, 12);
        d.sme = sme;
        return d;
    }

    QTemporaryDir m_dir;
    int m_number = 0;
    Catalogue m_catalogue;
    std::unique_ptr<Project> m_project;
    IdOf<TransformativeActivity> m_activity;
};

void TestDeliveries::initTestCase()
{
    initS3Resources();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Result<Catalogue> loaded = Catalogue::load(u"en"_s);
    QVERIFY(loaded);
    m_catalogue = std::move(*loaded);
}

void TestDeliveries::init()
{
    auto made = Project::create(m_dir.filePath(u"p%1.s3project"_s.arg(++m_number)), u"Composites"_s);
    QVERIFY(made);
    m_project = std::move(*made);
    TransformativeActivity activity;
    activity.title = u"Recycled fibre in trains"_s;
    QVERIFY(m_project->transact(EditLabel{"Fill"}, [&](Writer& w) { m_activity = w.insert(activity); }));
}

void TestDeliveries::anAdoptionNeedsActivityOwnerAndNote()
{
    QCOMPARE(flawsOf(AdoptionDraft(), *m_project),
             QList<AdoptionFlaw>(
                 {AdoptionFlaw::NoActivity, AdoptionFlaw::NoOwner, AdoptionFlaw::ShortAdaptation}));
    QVERIFY(flawsOf(draft(), *m_project).isEmpty());
    AdoptionDraft gone = draft();
    gone.ownerId = IdOf<Organisation>(RecordId::create());
    QCOMPARE(flawsOf(gone, *m_project), QList<AdoptionFlaw>{AdoptionFlaw::NoOwner});

    Adoption adoption;
    adoption.activityId = m_activity;
    adoption.adaptation = draft().adaptation;
    adoption.startOn = QDate(2026, 5, 1);
    adoption.endOn = QDate(2026, 4, 30);
    QCOMPARE(flawsOf(adoption, *m_project),
             QList<AdoptionFlaw>({AdoptionFlaw::NoOwner, AdoptionFlaw::EndBeforeStart}));
    adoption.endOn = adoption.startOn;
    QCOMPARE(flawsOf(adoption, *m_project), QList<AdoptionFlaw>{AdoptionFlaw::NoOwner});
}

void TestDeliveries::blanksDoNotCountAsAdaptation()
{
    QCOMPARE(adaptationLength(u"  a   b \n\n c  "_s), 5);
    AdoptionDraft d = draft();
    d.adaptation = QString(29, u'x') + QString(20, u' ');
    QCOMPARE(flawsOf(d, *m_project), QList<AdoptionFlaw>{AdoptionFlaw::ShortAdaptation});
    d.adaptation = QString(30, u'x');
    QVERIFY(flawsOf(d, *m_project).isEmpty());
}

void TestDeliveries::theActionMustBeOfTheActivity()
{
    Action own;
    Action foreign;
    QVERIFY(m_project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        own.activityId = m_activity;
        w.insert(own);
        TransformativeActivity other;
        foreign.activityId = w.insert(other);
        w.insert(foreign);
    }));
    AdoptionDraft d = draft();
    d.actionId = own.id;
    QVERIFY(flawsOf(d, *m_project).isEmpty());
    d.actionId = foreign.id;
    QCOMPARE(flawsOf(d, *m_project), QList<AdoptionFlaw>{AdoptionFlaw::ForeignAction});
}

void TestDeliveries::adoptingStoresCopiesAndLinks()
{
    const auto made = adopted(draft());
    QVERIFY(made);
    const std::optional<Adoption> adoption = m_project->find(*made);
    QVERIFY(adoption);
    QCOMPARE(adoption->serviceCode, u"BP-C4"_s);
    QCOMPARE(adoption->serviceTitle, u"Technology night"_s);
    QCOMPARE(adoption->serviceField, u"collaboration"_s);
    QCOMPARE(adoption->catalogueVersion, m_catalogue.version());
    QCOMPARE(adoption->status, AdoptionStatus::Planned);
    const std::optional<Organisation> owner = m_project->find(adoption->ownerId);
    QVERIFY(owner);
    QCOMPARE(owner->name, u"MAI Carbon"_s);
    QCOMPARE(owner->helix, Helix::Cluster);
    QCOMPARE(m_project->linkedTo(refOf(*made)), QList<RecordRef>{refOf(m_activity)});
    QVERIFY(m_project->undo());
    QCOMPARE(m_project->count<Adoption>(), 0);
    QCOMPARE(m_project->count<Organisation>(), 0);
    QCOMPARE(m_project->count<Link>(), 0);
}

void TestDeliveries::aKnownOwnerIsNotMadeTwice()
{
    const auto first = adopted(draft());
    QVERIFY(first);
    AdoptionDraft again = draft();
    again.newOwner = u"  mai  carbon "_s;
    const auto second = adopted(again, u"BP-I2"_s);
    QVERIFY(second);
    QCOMPARE(m_project->count<Organisation>(), 1);
    QCOMPARE(m_project->find(*first)->ownerId, m_project->find(*second)->ownerId);
}

void TestDeliveries::aRefusedAdoptionStoresNothing()
{
    AdoptionDraft d = draft();
    d.adaptation = u"as it is"_s;
    const auto made = adopted(d);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidValue);
    QCOMPARE(m_project->count<Adoption>(), 0);
    QCOMPARE(m_project->count<Organisation>(), 0);
}

void TestDeliveries::changingTheActionMovesTheLink()
{
    Action a;
    Action b;
    QVERIFY(m_project->transact(EditLabel{"Fill"}, [&](Writer& w) {
        a.activityId = b.activityId = m_activity;
        w.insert(a);
        w.insert(b);
    }));
    AdoptionDraft d = draft();
    d.actionId = a.id;
    const auto made = adopted(d);
    QVERIFY(made);
    QCOMPARE(m_project->upstream<Action>(refOf(*made)).size(), 1);
    QVERIFY(m_project->transact(EditLabel{"Move"}, [&](Writer& w) { setAction(w, *made, b.id); }));
    QCOMPARE(m_project->upstream<Action>(refOf(*made)).value(0).id, b.id);
    QCOMPARE(m_project->find(*made)->actionId, std::optional(b.id));
    QVERIFY(m_project->transact(EditLabel{"Clear"}, [&](Writer& w) { setAction(w, *made, {}); }));
    QVERIFY(m_project->upstream<Action>(refOf(*made)).isEmpty());
    QCOMPARE(m_project->upstream<TransformativeActivity>(refOf(*made)).size(), 1);
}

void TestDeliveries::missingIsNeverZero()
{
    PartialSum sum;
    QVERIFY(!sum.isKnown());
    QVERIFY(!sum.value());
    QCOMPARE(displaySum(sum), u"–"_s);
    sum.add(std::nullopt);
    QVERIFY(!sum.isKnown() && !sum.isLowerBound());
    QCOMPARE(displaySum(sum), u"–"_s);
    sum.add(0);
    QCOMPARE(displaySum(sum), u"at least 0"_s);
    PartialSum whole;
    whole.add(0);
    QCOMPARE(displaySum(whole), u"0"_s);
    QVERIFY(!whole.isLowerBound());
}

void TestDeliveries::totalsAreLowerBounds()
{
    Delivery partly = delivery({}, 12);
    partly.research = 3;
    QCOMPARE(displaySum(participants(partly)), u"at least 15"_s);
    Delivery wholly = delivery({}, 20);
    for (const ParticipantType type : participantTypes)
        setParticipants(wholly, type, 4);
    QCOMPARE(wholly.publicSector, std::optional(4));
    QCOMPARE(displaySum(participants(wholly)), u"20"_s);
    const DeliveryTotals totals = totalsOf({partly, wholly});
    QCOMPARE(totals.deliveries, 2);
    QCOMPARE(displaySum(totals.participants), u"at least 35"_s);
    QCOMPARE(displaySum(totals.byType[0]), u"16"_s);
    QCOMPARE(displaySum(totals.byType[1]), u"at least 4"_s);
    QCOMPARE(displaySum(totalsOf({}).participants), u"–"_s);
}

void TestDeliveries::costsStayInTheirCurrency()
{
    Delivery euro = delivery({}, 1);
    euro.cost = 1200;
    Delivery unknown = delivery({}, 1);
    Delivery francs = delivery({}, 1);
    francs.cost = 300;
    francs.currency = u"CHF"_s;
    QCOMPARE(displayCosts(totalsOf({euro, francs}).costs).replace(QChar(0x00A0), u' '),
             u"CHF 300; EUR 1,200"_s);
    QCOMPARE(displayCosts(totalsOf({euro, unknown}).costs).replace(QChar(0x00A0), u' '),
             u"at least EUR 1,200"_s);
    QCOMPARE(displayCosts(totalsOf({unknown}).costs), QString());
}

void TestDeliveries::datesOutsideAreWarnings()
{
    Adoption adoption;
    Delivery d = delivery({}, 1);
    QVERIFY(flawsOf(d, adoption).isEmpty()); // no dates planned: nothing to compare with
    adoption.startOn = adoption.endOn = d.deliveredOn;
    QVERIFY(flawsOf(d, adoption).isEmpty());
    adoption.startOn = adoption.endOn = d.deliveredOn.addDays(1);
    QCOMPARE(flawsOf(d, adoption), QList<DeliveryFlaw>{DeliveryFlaw::BeforeStart});
    adoption.startOn = adoption.endOn = d.deliveredOn.addDays(-1);
    QCOMPARE(flawsOf(d, adoption), QList<DeliveryFlaw>{DeliveryFlaw::AfterEnd});
    QVERIFY(isWarning(DeliveryFlaw::BeforeStart) && isWarning(DeliveryFlaw::AfterEnd));
    QVERIFY(!isWarning(DeliveryFlaw::NoDate) && !isWarning(DeliveryFlaw::NegativeNumber));
}

void TestDeliveries::aDeliveryNeedsTitleAndDate()
{
    Delivery d;
    d.sme = -1;
    QCOMPARE(flawsOf(d, Adoption()), QList<DeliveryFlaw>({DeliveryFlaw::NoTitle, DeliveryFlaw::NoDate,
                                                          DeliveryFlaw::NegativeNumber}));
    const auto made = adopted(draft());
    QVERIFY(made);
    d.adoptionId = *made;
    QCOMPARE(logged(d).error().code, ErrorCode::InvalidValue);
    QCOMPARE(logged(delivery({}, 1)).error().code, ErrorCode::NotFound);
    QVERIFY(logged(delivery(*made, 1)));
    QCOMPARE(m_project->downstream<Delivery>(refOf(*made)).size(), 1);
    QVERIFY(m_project->transact(EditLabel{"Remove"}, [&](Writer& w) { w.remove(*made); }));
    QCOMPARE(m_project->count<Delivery>(), 0);
}

void TestDeliveries::overviewJoinsAndSums()
{
    QVERIFY(adoptionOverviews(*m_project).isEmpty());
    const auto made = adopted(draft());
    QVERIFY(made);
    Delivery late = delivery(*made, 18);
    late.deliveredOn = QDate(2026, 9, 1);
    QVERIFY(logged(late) && logged(delivery(*made, 20)));
    const QList<AdoptionOverview> rows = adoptionOverviews(*m_project);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().activity, u"Recycled fibre in trains"_s);
    QCOMPARE(rows.first().owner, u"MAI Carbon"_s);
    QVERIFY(rows.first().action.isEmpty());
    QCOMPARE(rows.first().totals.deliveries, 2);
    QCOMPARE(displaySum(rows.first().totals.participants), u"at least 38"_s);
    QCOMPARE(rows.first().lastDelivery, QDate(2026, 9, 1));
}

void TestDeliveries::completeness()
{
    QCOMPARE(clusterToolboxCompleteness(*m_project), std::pair(0, 2));
    QCOMPARE(deliveriesCompleteness(*m_project), std::pair(0, 2));
    const auto first = adopted(draft());
    const auto second = adopted(draft(), u"BP-I4"_s);
    QVERIFY(first && second);
    QCOMPARE(clusterToolboxCompleteness(*m_project), std::pair(2, 2));
    QVERIFY(m_project->transact(EditLabel{"Shorten"}, [&](Writer& w) {
        w.modify(*second, [](Adoption& a) {
            a.adaptation = u"short"_s;
            a.status = AdoptionStatus::Running;
        });
    }));
    QCOMPARE(clusterToolboxCompleteness(*m_project), std::pair(1, 2));
    QVERIFY(logged(delivery(*first, 5)));
    QCOMPARE(deliveriesCompleteness(*m_project), std::pair(1, 2));
    QVERIFY(logged(delivery(*second, {})));
    QCOMPARE(deliveriesCompleteness(*m_project), std::pair(2, 2));
}

void TestDeliveries::theReportNamesItsSources()
{
    QVERIFY(report::clusterToolboxSection(*m_project).isEmpty());
    const auto made = adopted(draft());
    QVERIFY(made);
    const report::Section planned = report::clusterToolboxSection(*m_project);
    QVERIFY(!planned.isEmpty());
    QCOMPARE(planned.line, 4);
    QVERIFY(planned.sources.size() >= 1);
    QVERIFY(std::any_of(planned.sources.begin(), planned.sources.end(),
                        [](const QString& source) { return source.contains(u"TACT"_s); }));
    QVERIFY(std::none_of(planned.blocks.begin(), planned.blocks.end(), [](const report::Block& block) {
        return std::holds_alternative<report::Chart>(block); // nothing delivered, nothing drawn
    }));
    QVERIFY(logged(delivery(*made, 20)));
    const report::Section section = report::clusterToolboxSection(*m_project);
    const auto chart =
        std::find_if(section.blocks.begin(), section.blocks.end(),
                     [](const report::Block& block) { return std::holds_alternative<report::Chart>(block); });
    QVERIFY(chart != section.blocks.end());
    const report::Point& bar = std::get<report::Chart>(*chart).points.at(0);
    QCOMPARE(bar.value, std::optional(20.0));
    QCOMPARE(bar.label, u"Technology night (BP-C4), at least"_s);
}

QTEST_GUILESS_MAIN(TestDeliveries)
#include "test_deliveries.moc"
