// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/region_comparison/RegionComparisonPage.h"

#include "core/evidence/ComplexityWords.h"
#include "core/evidence/DatasetRecords.h"
#include "core/project/ContentBlocks.h"
#include "ui/evidence/region_comparison/CompareView.h"
#include "ui/evidence/region_comparison/MapView.h"
#include "ui/kit/Background.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using M = evidence::FindingMeasure;

/// Columns that are read together; all of them do not fit beside each other.
QVector<QVector<M>> columnSets()
{
    return {{M::RegionTotal, M::Diversity, M::KrugmanTotal, M::Eci},
            {M::Hhi, M::NormalisedHhi, M::Gini, M::HillNumber},
            {M::KrugmanTotal, M::KrugmanRest, M::Hoover, M::HooverGini},
            {M::Entropy, M::Evenness, M::UnrelatedVariety, M::RelatedVariety}};
}

} // namespace

RegionComparisonPage::RegionComparisonPage(ToolContext& context, const ToolDescriptor& descriptor)
    : AnalysisPage(
          context, descriptor, DataChooser::Period, u"comparison"_s,
          {u"region"_s,
           tr("Import a table of jobs or firms by region, industry and year. This page then shows how "
              "specialised and how diverse the regions are, and how alike."),
           tr("Choose a region that has a value, or an industry side by side")})
    , m_which(new SegmentedControl(tr("View"), {tr("Table"), tr("Map"), tr("Side by side")}, this))
    , m_measure(new QComboBox(this))
    , m_columns(new QComboBox(this))
    , m_views(new QStackedWidget(this))
    , m_model(makeRegionModel(this))
    , m_table(new DataTable(tr("Regions and their measures"), this))
    , m_map(new MapView(
          dialogs(), [this](qint64 block) { return loadContent(project(), block); }, this))
    , m_pairs(new CompareView(dialogs(), this))
    , m_status(makeLabel({}, TextRole::Soft, this))
{
    watch({QString::fromLatin1(MapLayer::table)});
    primaryButton()->setObjectName(u"keepMeasure"_s);
    addPageAction(tr("Load boundaries for the map"), [this] {
        loadBoundaries();
    })->setEnabled(project().writable());
    m_measure->setObjectName(u"comparisonMeasure"_s);
    m_measure->setAccessibleName(tr("Measure"));
    for (const M measure : evidence::regionMeasures()) {
        const evidence::MeasureText words = evidence::measureText(measure);
        m_measure->addItem(tr("Measure: %1").arg(words.shortName), words.code);
        m_measure->setItemData(m_measure->count() - 1, QString(words.name + u'\n' + words.explained()),
                               Qt::ToolTipRole);
    }
    setMeasure(M::KrugmanTotal);
    chooser()->addPill(m_measure);
    setViews(buildShown());
    connectViews();
}

QWidget* RegionComparisonPage::buildShown()
{
    auto* shown = new QWidget(this);
    auto* rows = new QVBoxLayout(shown);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* controls = new QWidget(shown);
    auto* flow = new FlowLayout(controls, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_which->setObjectName(u"comparisonView"_s);
    m_columns->setObjectName(u"comparisonColumns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->addItems({tr("Overview"), tr("Concentration"), tr("Specialisation"), tr("Variety")});
    flow->addWidget(m_which);
    flow->addWidget(m_columns);
    rows->addWidget(controls);
    m_status->setObjectName(u"comparisonStatus"_s);
    rows->addWidget(m_status);
    rows->addWidget(trouble());
    m_views->addWidget(buildTable());
    m_views->addWidget(m_map);
    m_views->addWidget(m_pairs);
    rows->addWidget(m_views, 1);
    return shown;
}

QWidget* RegionComparisonPage::buildTable()
{
    auto* card = new Card(tr("Regions and their measures"),
                          tr("Choose a number to keep it as evidence; every number explains itself."), this);
    m_table->setObjectName(u"regionTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setEmptyText(tr("No region in this period"));
    card->body()->addWidget(m_table, 1);
    showColumns();
    return card;
}

void RegionComparisonPage::connectViews()
{
    connect(m_which, &SegmentedControl::currentChanged, this, [this](int view) {
        m_views->setCurrentIndex(view);
        m_columns->setVisible(view == Table);
        updateKeep();
    });
    connect(m_columns, &QComboBox::currentIndexChanged, this, &RegionComparisonPage::showColumns);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        if (m_shown)
            m_map->show(m_shown, measure());
        updateKeep();
    });
    connect(m_table, &DataTable::currentKeyChanged, this, &RegionComparisonPage::selectRegion);
    connect(m_map, &MapView::currentChanged, this, &RegionComparisonPage::selectRegion);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.column() > 0)
                    setMeasure(evidence::regionMeasures().at(index.column() - 1));
            });
    connect(m_table, &DataTable::rowActivated, this, &RegionComparisonPage::keep);
    connect(m_map, &MapView::activated, this, &RegionComparisonPage::keep);
    connect(m_pairs, &CompareView::activated, this, &RegionComparisonPage::keep);
    connect(m_pairs, &CompareView::changed, this, &RegionComparisonPage::updateKeep);
    connect(m_map, &MapView::loadRequested, this, &RegionComparisonPage::loadBoundaries);
    connect(m_map, &MapView::removeRequested, this, [this](const QString& id) {
        if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove boundaries")},
                 [&](Writer& w) { w.remove(IdOf<MapLayer>(RecordId::fromHex(id))); }))
            navigator().notice(tr("Removed the boundaries."), true);
    });
    const auto change = [this](const QString& id, const QString& field, auto apply) {
        edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Change boundaries")},
            [&](Writer& w) { w.modify(IdOf<MapLayer>(RecordId::fromHex(id)), apply); },
            u"map_layer:%1:%2"_s.arg(id, field));
    };
    connect(m_map, &MapView::propertyChosen, this, [change](const QString& id, const QString& property) {
        change(id, u"code_property"_s, [&](MapLayer& layer) { layer.codeProperty = property; });
    });
    connect(m_map, &MapView::sourceTyped, this, [change](const QString& id, const QString& source) {
        change(id, u"source"_s, [&](MapLayer& layer) { layer.source = source; });
    });
}

bool RegionComparisonPage::isBusy() const
{
    return AnalysisPage::isBusy() || m_map->isBusy();
}

void RegionComparisonPage::refresh()
{
    m_map->setLayers(project().all<MapLayer>(), project().writable());
    AnalysisPage::refresh();
}

void RegionComparisonPage::showNothing()
{
    m_shown.reset();
    showRegions(*m_model, nullptr);
    m_map->show(nullptr, measure());
    m_pairs->show(nullptr);
    m_status->clear();
}

void RegionComparisonPage::showMeasures()
{
    auto shown = std::make_shared<ShownRegions>();
    shown->measures = measures();
    shown->without = without();
    shown->groupLevel = groupLevel();
    shown->words = chooser()->words();
    shown->ownRegions = chooser()->ownRegions();
    m_shown = shown;
    showRegions(*m_model, shown);
    if (m_table->currentKey().isEmpty() && m_table->model()->rowCount() > 0)
        m_table->selectKey(m_table->model()->index(0, 0).data(KeyRole).toString());
    m_map->show(m_shown, measure());
    m_map->selectRegion(m_table->currentKey());
    m_pairs->show(m_shown);
    QStringList status{tr("%n regions", nullptr, shown->count()),
                       tr("%n industries", nullptr, measures()->matrix.industryCount())};
    if (measures()->matrix.missingCells > 0)
        status.append(
            tr("%n values missing, never taken for zero", nullptr, measures()->matrix.missingCells));
    status.append(groupLevel() == 0                        ? tr("no groups for related variety")
                  : groupLevel() == evidence::sectionLevel ? tr("variety between and within sections")
                                                           : tr("variety between and within divisions"));
    m_status->setText(status.join(u" · "_s) + u". "_s +
                      evidence::complexityStatement(measures()->complexity, shown->count()));
    updateKeep();
}

void RegionComparisonPage::showColumns()
{
    const QVector<M> wanted = columnSets().value(m_columns->currentIndex());
    const QList<M>& all = evidence::regionMeasures();
    for (int i = 0; i < all.size(); ++i)
        m_table->setColumnHidden(i + 1, !wanted.contains(all.at(i)));
    m_table->setColumnKinds(m_model->kinds()); // gives the columns their widths anew
}

M RegionComparisonPage::measure() const
{
    return enumFromCode<M>(m_measure->currentData().toString()).value_or(M::KrugmanTotal);
}

void RegionComparisonPage::setMeasure(M measure)
{
    m_measure->setCurrentIndex(m_measure->findData(s3::codeOf(measure)));
}

QString RegionComparisonPage::currentRegion() const
{
    return m_views->currentIndex() == Map ? m_map->currentRegion() : m_table->currentKey();
}

void RegionComparisonPage::selectRegion(const QString& code)
{
    if (m_selecting)
        return;
    m_selecting = true;
    if (!code.isEmpty() && m_table->currentKey() != code)
        m_table->selectKey(code);
    m_map->selectRegion(code);
    m_selecting = false;
    updateKeep();
}

// The location quotient of the first region, as on the specialisation board.
Result<evidence::Finding> RegionComparisonPage::pairFinding() const
{
    evidence::FindingParameters parameters;
    parameters.region = m_pairs->chosen().value(0);
    parameters.industry = m_pairs->currentIndustry();
    parameters.period = m_shown->measures->matrix.period;
    const evidence::BoardWords& words = chooser()->words();
    evidence::DatasetMeasures measures(
        chooser()->table(), evidence::optionsFor(project(), *chooser()->table(), words.dataset, parameters));
    return evidence::computeFinding(measures, words, M::LocationQuotient, parameters);
}

std::optional<evidence::Finding> RegionComparisonPage::currentFinding() const
{
    if (!m_shown)
        return std::nullopt;
    const auto finding =
        m_views->currentIndex() == Pairs ? pairFinding() : m_shown->finding(currentRegion(), measure());
    return finding && finding->value ? std::optional(*finding) : std::nullopt;
}

void RegionComparisonPage::loadBoundaries()
{
    const QString path =
        dialogs().openFile(tr("Boundaries of regions"), tr("GeoJSON (*.geojson *.json);;All files (*)"));
    if (path.isEmpty() || !project().writable())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showError({file.exists() ? ErrorCode::NoPermission : ErrorCode::NotFound,
                   file.errorString(),
                   {},
                   {path, 0, 0}});
        return;
    }
    const QByteArray bytes = file.read(evidence::GeoLimits().bytes + 1);
    storeBoundaries(QFileInfo(path).completeBaseName(), bytes);
}

void RegionComparisonPage::storeBoundaries(const QString& title, const QByteArray& bytes)
{
    const QStringList codes = m_shown ? m_shown->measures->matrix.regions : QStringList();
    background()->start([this, title, bytes, codes](const Background::Task&) -> Background::Delivery {
        // Read once off the window's thread to tell whether it is a map, and which property holds the codes.
        const auto layer = evidence::readGeoJson(bytes);
        const std::optional<Error> error = layer ? std::nullopt : std::optional(layer.error());
        const QString property = layer ? evidence::proposedCodeProperty(*layer, codes) : QString();
        return [this, title, bytes, error, property] {
            if (error) {
                showError(*error);
                return;
            }
            MapLayer made;
            made.title = title;
            made.codeProperty = property;
            IdOf<MapLayer> id;
            const bool stored = edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Load boundaries %1"), {title}},
                                     [&](Writer& w) -> Result<void> {
                                         const auto block = storeContent(w, bytes);
                                         if (!block)
                                             return block.error();
                                         made.block = *block;
                                         id = w.insert(made);
                                         return {};
                                     });
            if (!stored)
                return;
            refreshNow();
            m_which->setCurrentIndex(Map);
            m_map->setMapId(id.hex());
            navigator().notice(tr("Loaded the boundaries “%1”.").arg(title), true);
        };
    });
}

bool RegionComparisonPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(MapLayer::table) || !project().exists(ref))
        return false;
    m_which->setCurrentIndex(Map);
    m_map->setMapId(ref.id.hex());
    return true;
}

QJsonObject RegionComparisonPage::saveState() const
{
    QJsonObject state = chooser()->state();
    state.insert(u"view"_s, m_which->currentIndex());
    state.insert(u"measure"_s, m_measure->currentData().toString());
    state.insert(u"columns"_s, m_columns->currentIndex());
    state.insert(u"map"_s, m_map->mapId());
    return state;
}

void RegionComparisonPage::restoreState(const QJsonObject& state)
{
    chooser()->restore(state);
    m_which->setCurrentIndex(state.value("view"_L1).toInt());
    if (const int known = m_measure->findData(state.value("measure"_L1).toString()); known >= 0)
        m_measure->setCurrentIndex(known);
    m_columns->setCurrentIndex(std::max(0, state.value("columns"_L1).toInt()));
    m_map->setMapId(state.value("map"_L1).toString());
    if (isVisible())
        refreshNow();
}

} // namespace s3
