// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/implementation/ClusterToolboxSection.h"

#include "core/base/Numbers.h"
#include "core/implementation/Labels.h"
#include "core/report/Document.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ToolboxReport", text);
}

QString day(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : u"–"_s;
}

/// Title and code as adopted; the catalogue may have changed since.
QString serviceName(const Adoption& adoption)
{
    return adoption.serviceTitle + u" ("_s + adoption.serviceCode + u")"_s;
}

/// Names the catalogue's source for one service.
class ServiceSources {
public:
    explicit ServiceSources(Section& section)
        : m_section(section)
    {
        if (Result<Catalogue> loaded = Catalogue::load())
            m_catalogue = std::move(*loaded);
    }
    SourceRef of(const Adoption& adoption)
    {
        const Service* service = m_catalogue ? m_catalogue->find(adoption.serviceCode) : nullptr;
        if (!service)
            return m_section.source(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Catalogue version %1, service %2"))
                                        .arg(adoption.catalogueVersion, adoption.serviceCode));
        return m_section.source(tr(QT_TRANSLATE_NOOP("ToolboxReport", "%1. Catalogue version %2."))
                                    .arg(service->source, adoption.catalogueVersion));
    }
    QString fieldTitle(const QString& code) const
    {
        return m_catalogue ? m_catalogue->fieldTitle(code) : code;
    }

private:
    Section& m_section;
    std::optional<Catalogue> m_catalogue;
};

void addFigures(Section& section, const QList<AdoptionOverview>& rows, const DeliveryTotals& totals)
{
    const auto running = std::count_if(rows.begin(), rows.end(), [](const AdoptionOverview& row) {
        return row.adoption.status == AdoptionStatus::Running;
    });
    const SourceRef log =
        section.source(tr(QT_TRANSLATE_NOOP("ToolboxReport", "The project's log of deliveries")));
    section.keyFigures({
        {tr(QT_TRANSLATE_NOOP("ToolboxReport", "Adopted services")),
         displayNumber(double(rows.size())),
         tr(QT_TRANSLATE_NOOP("ToolboxReport", "%1 running")).arg(running),
         {},
         State::None},
        {tr(QT_TRANSLATE_NOOP("ToolboxReport", "Deliveries")),
         displayNumber(double(totals.deliveries)),
         {},
         log,
         State::None},
        {tr(QT_TRANSLATE_NOOP("ToolboxReport", "Participants")),
         displaySum(totals.participants),
         {},
         log,
         State::None},
    });
}

void addAdoptions(Section& section, ServiceSources& sources, const QList<AdoptionOverview>& rows)
{
    section.heading(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Services and how they were adapted")));
    for (const AdoptionOverview& row : rows) {
        QStringList meta{sources.fieldTitle(row.adoption.serviceField), row.activity};
        if (!row.action.isEmpty())
            meta.append(row.action);
        meta.append(row.owner.isEmpty() ? tr(QT_TRANSLATE_NOOP("ToolboxReport", "no owner yet")) : row.owner);
        meta.append(displayName(row.adoption.status));
        const QString text = row.adoption.adaptation.isEmpty()
                                 ? tr(QT_TRANSLATE_NOOP("ToolboxReport", "No adaptation recorded."))
                                 : row.adoption.adaptation;
        const bool sound =
            adaptationLength(row.adoption.adaptation) >= minimumAdaptation && !row.owner.isEmpty();
        section.card(serviceName(row.adoption), text, meta.join(u" · "_s), sources.of(row.adoption),
                     sound ? State::None : State::Warn);
    }
}

void addChart(Section& section, const QList<AdoptionOverview>& rows)
{
    const QString log = tr(QT_TRANSLATE_NOOP("ToolboxReport", "The project's log of deliveries"));
    Chart chart = Chart::bar(
        tr(QT_TRANSLATE_NOOP("ToolboxReport", "Participants reached by service")),
        tr(QT_TRANSLATE_NOOP("ToolboxReport",
                             "One bar for each adopted service; a gap where nobody was counted. Where "
                             "some counts are missing the bar is a lower bound.")),
        {tr(QT_TRANSLATE_NOOP("ToolboxReport", "Participants")), {}, 0});
    for (const AdoptionOverview& row : rows)
        chart.addBar(
            row.totals.participants.isLowerBound()
                ? tr(QT_TRANSLATE_NOOP("ToolboxReport", "%1, at least")).arg(serviceName(row.adoption))
                : serviceName(row.adoption),
            row.totals.participants.value());
    chart.source = log;
    section.chart(std::move(chart));
}

void addDeliveries(Section& section, const Project& project, const QList<AdoptionOverview>& rows)
{
    section.heading(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Deliveries")));
    if (project.count<Delivery>() == 0) {
        section.empty(tr(QT_TRANSLATE_NOOP("ToolboxReport", "No delivery has been logged yet.")));
        return;
    }
    addChart(section, rows);
    Table table;
    table.column(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Date")), Align::Left, 1)
        .column(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Delivery")), Align::Left, 3)
        .column(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Service")), Align::Left, 2)
        .column(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Participants")), Align::Right, 1)
        .column(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Cost")), Align::Right, 1);
    QHash<RecordId, QString> services;
    for (const AdoptionOverview& row : rows)
        services.insert(row.adoption.id, row.adoption.serviceTitle);
    QList<Delivery> deliveries = project.all<Delivery>();
    std::stable_sort(deliveries.begin(), deliveries.end(),
                     [](const Delivery& a, const Delivery& b) { return a.deliveredOn < b.deliveredOn; });
    for (const Delivery& d : deliveries) {
        const QString cost = d.cost ? d.currency + QChar(0x00A0) + displayNumber(*d.cost) : u"–"_s;
        table.row({Cell(day(d.deliveredOn)), Cell(d.title), Cell(services.value(d.adoptionId)),
                   Cell(displaySum(participants(d))), Cell(cost)});
    }
    section.table(std::move(table));
}

void addTypes(Section& section, const DeliveryTotals& totals)
{
    if (!totals.participants.isKnown())
        return;
    Table table;
    table.caption = tr(QT_TRANSLATE_NOOP("ToolboxReport", "Participants by type, all deliveries"));
    table.column(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Type")), Align::Left, 2)
        .column(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Participants")), Align::Right, 1)
        .column(tr(QT_TRANSLATE_NOOP("ToolboxReport", "Deliveries not counted")), Align::Right, 1);
    for (size_t i = 0; i < participantTypes.size(); ++i)
        table.row({Cell(displayName(participantTypes[i])), Cell(displaySum(totals.byType[i])),
                   Cell::number(totals.byType[i].missing)});
    section.table(std::move(table));
    if (totals.participants.isLowerBound())
        section.note(
            tr(QT_TRANSLATE_NOOP("ToolboxReport", "“At least”: not every type of participant was counted at "
                                                  "every delivery. What was not counted is not zero.")));
}

} // namespace

Section clusterToolboxSection(const Project& project)
{
    Section section;
    section.line = 4;
    section.order = 1;
    section.title = tr(QT_TRANSLATE_NOOP("ToolboxReport", "Cluster services"));
    const QList<AdoptionOverview> rows = adoptionOverviews(project);
    if (rows.isEmpty()) {
        section.empty(tr(
            QT_TRANSLATE_NOOP("ToolboxReport", "No service has been taken from the cluster toolbox yet.")));
        return section;
    }
    const DeliveryTotals totals = totalsOf(project.all<Delivery>());
    ServiceSources sources(section);
    addFigures(section, rows, totals);
    addAdoptions(section, sources, rows);
    addDeliveries(section, project, rows);
    addTypes(section, totals);
    return section;
}

} // namespace s3::report
