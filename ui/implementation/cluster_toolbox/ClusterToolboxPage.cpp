// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/implementation/cluster_toolbox/ClusterToolboxPage.h"

#include "core/implementation/Adoptions.h"
#include "core/implementation/Labels.h"
#include "core/project/Records.h"
#include "ui/implementation/cluster_toolbox/AboutCatalogue.h"
#include "ui/implementation/cluster_toolbox/AdoptPanel.h"
#include "ui/implementation/cluster_toolbox/FacetPanel.h"
#include "ui/implementation/cluster_toolbox/ServiceDetail.h"
#include "ui/implementation/cluster_toolbox/ServiceList.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kThreeColumns = 940; ///< from this width on facets, cards and detail stand side by side

} // namespace

ClusterToolboxPage::ClusterToolboxPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
{
    watch({QString::fromLatin1(Adoption::table), QString::fromLatin1(TransformativeActivity::table),
           QString::fromLatin1(Action::table), QString::fromLatin1(Organisation::table)});
    Result<Catalogue> loaded = Catalogue::load();
    if (!loaded) {
        showError(loaded.error());
        content()->addStretch();
        return;
    }
    m_catalogue = std::move(*loaded);
    build();
    arrange();
}

void ClusterToolboxPage::build()
{
    setPrimaryAction(tr("Adopt service"), [this] { beginAdopting(); })->setObjectName(u"adoptService"_s);
    content()->setSpacing(12);
    content()->addLayout(buildTopRow());
    m_about = new AboutCatalogue(*m_catalogue, this);
    m_about->hide();
    content()->addWidget(m_about, 1);

    m_services = new QWidget(this);
    auto* row = new QHBoxLayout(m_services);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_facets = new FacetPanel(*m_catalogue);
    m_facetPane = new ScrollPane(m_facets, this);
    m_facetPane->setAccessibleName(tr("Filters"));
    row->addWidget(m_facetPane);

    m_middle = new QWidget(this);
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    m_model = new ServiceListModel(*m_catalogue, this);
    m_list = new ServiceList(m_middle);
    m_list->setModel(m_model);
    middle->addWidget(m_list, 1);
    m_nothing = new EmptyState(u"search"_s, tr("No service fits"),
                               tr("Take a filter away, or search for another word."), m_middle);
    m_nothing->addSecond(tr("Clear filters"))->setObjectName(u"clearAll"_s);
    middle->addWidget(m_nothing, 1);
    row->addWidget(m_middle, 5);
    m_detail = new ServiceDetail(this);
    row->addWidget(m_detail, 6);
    content()->addWidget(m_services, 1);
    connectParts();
}

void ClusterToolboxPage::connectParts()
{
    connect(m_aboutButton, &QPushButton::toggled, this, [this](bool about) {
        m_about->setVisible(about);
        m_services->setVisible(!about);
    });
    connect(m_about, &AboutCatalogue::closeRequested, m_aboutButton,
            [this] { m_aboutButton->setChecked(false); });
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_filter.words = text;
        applyFilter();
    });
    connect(m_facets, &FacetPanel::chosen, this, [this](const QMap<Facet, QSet<QString>>& values) {
        m_filter.chosen = values;
        applyFilter();
    });
    connect(m_facets, &FacetPanel::clearRequested, this, &ClusterToolboxPage::clearFilter);
    connect(m_nothing->findChild<QPushButton*>(u"clearAll"_s), &QPushButton::clicked, this,
            &ClusterToolboxPage::clearFilter);
    connect(m_list, &ServiceList::currentCodeChanged, this, [this](const QString& code) {
        if (!code.isEmpty()) {
            m_code = code;
            showCurrent();
        }
    });
    connect(m_list, &ServiceList::opened, this, &ClusterToolboxPage::openService);
    connect(m_detail, &ServiceDetail::backRequested, this, &ClusterToolboxPage::closeService);
    connect(m_detail, &ServiceDetail::adoptionOpened, this,
            [this](const IdOf<Adoption>& id) { navigator().openRecord(refOf(id)); });
    AdoptPanel* panel = m_detail->adoptPanel();
    connect(panel, &AdoptPanel::adoptRequested, this, &ClusterToolboxPage::adoptCurrent);
    connect(panel, &AdoptPanel::activitiesRequested, this, &ClusterToolboxPage::openActivities);
    connect(panel, &AdoptPanel::cancelled, this, [this] {
        m_detail->setAdopting(false);
        m_list->setFocus();
    });
}

QHBoxLayout* ClusterToolboxPage::buildTopRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_search = new SearchField(tr("Search services"), this);
    m_search->setObjectName(u"serviceSearch"_s);
    m_search->setMaximumWidth(360);
    row->addWidget(m_search, 1);
    m_count = makeLabel({}, TextRole::Soft, this);
    m_count->setObjectName(u"serviceCount"_s);
    m_count->setWordWrap(false);
    row->addWidget(m_count);
    row->addStretch();
    m_aboutButton = textButton(u"info"_s, tr("About the catalogue"), this);
    m_aboutButton->setObjectName(u"aboutCatalogue"_s);
    m_aboutButton->setCheckable(true);
    makeQuiet(m_aboutButton);
    row->addWidget(m_aboutButton);
    return row;
}

void ClusterToolboxPage::refresh()
{
    if (!m_catalogue)
        return;
    m_adoptions = adoptionOverviews(project());
    QHash<QString, int> adopted;
    for (const AdoptionOverview& each : std::as_const(m_adoptions))
        ++adopted[each.adoption.serviceCode];
    m_model->setAdopted(adopted);
    m_detail->adoptPanel()->setChoices(project().all<TransformativeActivity>(), project().all<Action>(),
                                       project().all<Organisation>());
    applyFilter();
}

void ClusterToolboxPage::applyFilter()
{
    if (!m_filter.isEmpty())
        m_aboutButton->setChecked(false);
    const QStringList codes = m_catalogue->search(m_filter);
    m_model->setCodes(codes);
    m_facets->showFilter(*m_catalogue, m_filter);
    m_facetPane->setFixedWidth(qBound(190, m_facets->minimumSizeHint().width() + 16, 264));
    m_count->setText(m_filter.isEmpty() ? tr("%1 services").arg(m_catalogue->size())
                                        : tr("%1 of %2 services").arg(codes.size()).arg(m_catalogue->size()));
    m_list->setVisible(!codes.isEmpty());
    m_nothing->setVisible(codes.isEmpty());
    if (!codes.isEmpty()) {
        const int row = qMax(0, m_model->rowOf(m_code));
        m_code = codes.at(row);
        if (m_list->currentIndex().row() != row)
            m_list->setCurrentIndex(m_model->index(row));
    }
    showCurrent();
}

void ClusterToolboxPage::clearFilter()
{
    m_filter = {};
    m_search->clear();
    applyFilter();
    m_search->setFocus();
}

QList<AdoptionOverview> ClusterToolboxPage::adoptionsOf(const QString& code) const
{
    QList<AdoptionOverview> own;
    std::copy_if(m_adoptions.begin(), m_adoptions.end(), std::back_inserter(own),
                 [&](const AdoptionOverview& each) { return each.adoption.serviceCode == code; });
    return own;
}

void ClusterToolboxPage::showCurrent()
{
    const Service* service = m_catalogue->find(m_code);
    if (service)
        m_detail->showService(*service, m_catalogue->fieldTitle(service->field), adoptionsOf(m_code));
    primaryButton()->setEnabled(service && project().writable());
}

void ClusterToolboxPage::openService(const QString& code)
{
    m_code = code;
    m_reading = true;
    m_aboutButton->setChecked(false);
    showCurrent();
    arrange();
}

void ClusterToolboxPage::closeService()
{
    m_reading = false;
    m_detail->setAdopting(false);
    arrange();
    m_list->setFocus();
}

// Narrow: filters and cards, or cards and the open service. Wide: all three.
void ClusterToolboxPage::arrange()
{
    if (!m_detail)
        return;
    const bool wide = width() >= kThreeColumns;
    const bool reading = m_reading && !wide;
    m_facetPane->setVisible(!reading);
    m_detail->setVisible(wide || reading);
    m_detail->setBackVisible(reading);
    m_middle->setMaximumWidth(reading ? 240 : QWIDGETSIZE_MAX);
    if (reading)
        m_list->scrollTo(m_list->currentIndex());
}

void ClusterToolboxPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ClusterToolboxPage::beginAdopting()
{
    if (!m_catalogue || !m_catalogue->find(m_code) || !project().writable())
        return;
    openService(m_code);
    m_detail->setAdopting(true);
}

void ClusterToolboxPage::adoptCurrent()
{
    const Service* service = m_catalogue->find(m_code);
    AdoptPanel* panel = m_detail->adoptPanel();
    const AdoptionDraft draft = panel->draft();
    const QList<AdoptionFlaw> flaws = flawsOf(draft, project());
    panel->showFlaws(flaws);
    if (!service || !flaws.isEmpty())
        return;
    IdOf<Adoption> adopted;
    const bool done =
        edit({QT_TRANSLATE_NOOP("Edit", "Adopt %1"), {service->title}}, [&](Writer& w) -> Result<void> {
            const Result<IdOf<Adoption>> made = adopt(w, *service, m_catalogue->version(), draft);
            adopted = made.valueOr(IdOf<Adoption>());
            return made ? Result<void>() : made.error();
        });
    if (!done)
        return;
    panel->clear();
    m_detail->setAdopting(false);
    const auto activity = project().find(draft.activityId);
    m_detail->sayAdopted(adopted, tr("Adopted for %1. Next: set dates, then log each delivery.")
                                      .arg(activity ? activity->title : QString()));
    m_list->setFocus();
}

void ClusterToolboxPage::openActivities()
{
    for (const ToolDescriptor& tool : allTools())
        if (tool.recordTables.contains(QLatin1String(TransformativeActivity::table)))
            return navigator().openTool(tool.id);
}

QJsonObject ClusterToolboxPage::saveState() const
{
    return {{u"filter"_s, toJson(m_filter)}, {u"service"_s, m_code}, {u"reading"_s, m_reading}};
}

void ClusterToolboxPage::restoreState(const QJsonObject& state)
{
    if (!m_catalogue)
        return;
    m_filter = filterFromJson(state.value(u"filter"_s).toObject());
    m_code = state.value(u"service"_s).toString();
    m_reading = state.value(u"reading"_s).toBool();
    m_search->setText(m_filter.words);
    applyFilter();
    arrange();
}

} // namespace s3
