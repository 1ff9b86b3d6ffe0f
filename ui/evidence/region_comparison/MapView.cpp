// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/region_comparison/MapView.h"

#include "core/base/Numbers.h"
#include "ui/kit/AreaMap.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

const QString byCountry = u"countries"_s;

} // namespace

MapView::MapView(Dialogs& dialogs, LoadBlock load, QWidget* parent)
    : QWidget(parent)
    , m_load(std::move(load))
    , m_background(new Background(this))
    , m_card(new ChartCard(tr("Map"), {}, dialogs, this))
    , m_map(new AreaMap(tr("Map of regions"), this))
    , m_maps(new ElidingComboBox(this))
    , m_property(new ElidingComboBox(this))
    , m_source(new QLineEdit(this))
    , m_remove(iconButton(u"delete"_s, tr("Remove these boundaries"), this))
    , m_note(makeLabel({}, TextRole::Small, this))
    , m_trouble(new InlineMessage(this))
{
    m_map->setObjectName(u"regionMap"_s);
    m_card->body()->addWidget(buildControls());
    m_trouble->setObjectName(u"mapTrouble"_s);
    m_trouble->hide();
    m_card->body()->addWidget(m_trouble);
    m_card->setChartWidget(m_map);
    m_card->setTwin(m_map->twin(), m_map->twinKinds());
    m_note->setObjectName(u"mapNote"_s);
    m_card->body()->addWidget(m_note);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    connect(m_map, &AreaMap::currentChanged, this, &MapView::currentChanged);
    connect(m_map, &AreaMap::activated, this, &MapView::activated);
}

MapView::~MapView() = default;

QWidget* MapView::buildControls()
{
    auto* controls = new QWidget(this);
    auto* flow = new FlowLayout(controls, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_maps->setObjectName(u"mapChooser"_s);
    m_maps->setAccessibleName(tr("Map"));
    m_maps->setMaximumWidth(260);
    m_property->setObjectName(u"mapProperty"_s);
    m_property->setAccessibleName(tr("Property that holds the code of the region"));
    m_property->setToolTip(tr("Property that holds the code of the region"));
    m_property->setMaximumWidth(200);
    m_source->setObjectName(u"mapSource"_s);
    m_source->setAccessibleName(tr("Source and licence of the boundaries"));
    m_source->setPlaceholderText(tr("Source and licence of the boundaries"));
    m_source->setMinimumWidth(220);
    m_remove->setObjectName(u"removeMap"_s);
    QPushButton* load = textButton(u"import"_s, tr("Load boundaries…"), controls);
    load->setObjectName(u"loadMap"_s);
    load->setToolTip(tr("A GeoJSON file with the boundaries of your regions"));
    makeCompact(load);
    for (QComboBox* box : {m_maps, m_property})
        box->setFocusPolicy(Qt::StrongFocus);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_maps), static_cast<QWidget*>(load), static_cast<QWidget*>(m_property),
          static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_remove)})
        flow->addWidget(widget);
    connect(load, &QPushButton::clicked, this, &MapView::loadRequested);
    connect(m_maps, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_mapId = m_maps->currentData().toString();
        drawMap();
    });
    connect(m_property, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling && layer())
            Q_EMIT propertyChosen(layer()->id.hex(), m_property->currentText());
    });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (layer())
            Q_EMIT sourceTyped(layer()->id.hex(), text);
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (layer())
            Q_EMIT removeRequested(layer()->id.hex());
    });
    return controls;
}

void MapView::setLayers(const QList<MapLayer>& layers, bool writable)
{
    m_layers = layers;
    m_writable = writable;
    for (auto* button : findChildren<QPushButton*>(u"loadMap"_s))
        button->setEnabled(writable);
    fillMaps();
}

void MapView::fillMaps()
{
    m_filling = true;
    m_maps->clear();
    m_maps->addItem(tr("Alpine Space, as tiles"), u"alpine"_s);
    m_maps->addItem(tr("Europe's countries, as tiles"), u"europe"_s);
    m_maps->addItem(tr("All regions, country by country"), byCountry);
    for (const MapLayer& own : m_layers)
        m_maps->addItem(own.title, own.id.hex());
    m_maps->setCurrentIndex(m_maps->findData(effectiveId()));
    m_filling = false;
}

const MapLayer* MapView::layer() const
{
    const auto found = std::find_if(m_layers.cbegin(), m_layers.cend(),
                                    [this](const MapLayer& own) { return own.id.hex() == m_mapId; });
    return found == m_layers.cend() ? nullptr : &*found;
}

QString MapView::effectiveId() const
{
    const bool known = layer() || m_mapId == u"alpine"_s || m_mapId == u"europe"_s || m_mapId == byCountry;
    if (known)
        return m_mapId;
    const auto fitting = m_shown ? evidence::fittingTileMap(m_shown->measures->matrix.regions) : std::nullopt;
    return fitting.value_or(byCountry);
}

void MapView::setMapId(const QString& id)
{
    m_mapId = id;
    fillMaps();
    drawMap();
}

bool MapView::isBusy() const
{
    return m_background->isRunning();
}

void MapView::show(const std::shared_ptr<const ShownRegions>& shown, evidence::FindingMeasure measure)
{
    m_shown = shown;
    m_measure = measure;
    fillMaps();
    drawMap();
}

void MapView::showLayerControls()
{
    const MapLayer* own = layer();
    for (QWidget* widget : {static_cast<QWidget*>(m_property), static_cast<QWidget*>(m_source),
                            static_cast<QWidget*>(m_remove)})
        widget->setVisible(own != nullptr);
    m_property->setEnabled(m_writable);
    m_source->setReadOnly(!m_writable);
    m_remove->setEnabled(m_writable);
    if (own && !m_source->hasFocus())
        m_source->setText(own->source);
}

void MapView::drawMap()
{
    showLayerControls();
    m_trouble->setMessage(InlineMessage::Kind::Warning, {});
    if (!m_shown) {
        m_map->setAreas({}, {});
        return;
    }
    if (const MapLayer* own = layer())
        drawLayer(*own);
    else
        drawTiles(effectiveId());
}

void MapView::drawTiles(const QString& id)
{
    const QStringList& codes = m_shown->measures->matrix.regions;
    if (id == byCountry) {
        setShapes(evidence::shapesOf(evidence::arrangedByCountry(codes)),
                  tr("Arranged by the program, country by country: not a map of places."));
        return;
    }
    for (const evidence::TileMapLayout& map : evidence::shippedTileMaps()) {
        if (map.id != id)
            continue;
        const auto missing = std::count_if(codes.begin(), codes.end(), [&](const QString& code) {
            return std::none_of(map.tiles.begin(), map.tiles.end(),
                                [&](const evidence::Tile& tile) { return tile.code == code; });
        });
        QString note =
            tr("Schematic: every region is one tile, whatever its size; neighbours stay neighbours as "
               "far as squares allow.");
        if (missing > 0)
            note += u' ' + tr("%n regions of the data are not on this map.", nullptr, int(missing));
        setShapes(evidence::shapesOf(map), note);
    }
}

void MapView::drawLayer(const MapLayer& own)
{
    if (m_layer && m_readBlock == own.block) {
        const QStringList& codes = m_shown->measures->matrix.regions;
        m_filling = true;
        m_property->clear();
        m_property->addItems(m_layer->properties);
        m_property->setCurrentIndex(m_property->findText(own.codeProperty));
        m_filling = false;
        QSet<QString> drawn;
        for (const evidence::GeoFeature& feature : m_layer->features)
            drawn.insert(feature.properties.value(own.codeProperty));
        const auto missing = std::count_if(codes.begin(), codes.end(),
                                           [&](const QString& code) { return !drawn.contains(code); });
        QString note = tr("Your boundaries, in an equal-area projection.");
        if (missing > 0)
            note += u' ' + tr("%n regions of the data have no boundary here.", nullptr, int(missing));
        setShapes(evidence::shapesOf(*m_layer, own.codeProperty, codes), note);
        return;
    }
    const auto content = m_load(own.block);
    if (!content) {
        m_trouble->setMessage(InlineMessage::Kind::Warning, sentenceFor(content.error()));
        return;
    }
    m_map->setAreas({}, {});
    m_background->start(
        [this, bytes = *content, block = own.block](const Background::Task&) -> Background::Delivery {
            auto read = std::make_shared<Result<evidence::GeoLayer>>(evidence::readGeoJson(bytes));
            return [this, read, block] {
                if (!*read) {
                    m_trouble->setMessage(InlineMessage::Kind::Warning, sentenceFor(read->error()));
                    return;
                }
                m_layer = std::make_shared<evidence::GeoLayer>(std::move(**read));
                m_readBlock = block;
                drawMap();
            };
        });
}

void MapView::setShapes(const std::vector<evidence::MapShape>& shapes, const QString& note)
{
    QVector<MapArea> areas;
    QVector<double> values;
    for (const evidence::MapShape& shape : shapes) {
        MapArea area;
        area.id = shape.code;
        area.outline = shape.outline;
        area.middle = shape.middle;
        const int region = m_shown->indexOf(shape.code);
        area.known = region >= 0;
        const QString name = m_shown->words.regions.nameOf(shape.code);
        area.name = name != shape.code || shape.name.isEmpty() ? name : shape.name;
        if (region >= 0) {
            area.value = evidence::valueOf(*m_shown->measures, region, m_measure);
            area.text = displayNumber(area.value, std::min(2, evidence::decimalsOf(m_measure)));
            area.tip = m_shown->explanation(shape.code, m_measure);
        }
        if (area.value)
            values.append(*area.value);
        areas.append(area);
    }
    const auto middle = evidence::middleOf(m_measure);
    const QString name = evidence::measureText(m_measure).name;
    m_map->setLegend(name, std::min(2, evidence::decimalsOf(m_measure)));
    m_map->setAreas(areas, middle ? ColorScale::diverging(values, *middle) : ColorScale::sequential(values));
    m_card->setTitle(tr("%1 by region, %2").arg(name, m_shown->measures->matrix.period));
    m_card->setDescription(
        tr("Map of %1 regions with a value, coloured by %2.").arg(values.size()).arg(name));
    m_note->setText(note);
}

QString MapView::currentRegion() const
{
    return m_map->currentId();
}

void MapView::selectRegion(const QString& code)
{
    if (!code.isEmpty())
        m_map->setCurrentId(code);
}

} // namespace s3
