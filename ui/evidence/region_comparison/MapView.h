// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/DatasetRecords.h"
#include "core/evidence/MapShapes.h"
#include "ui/evidence/region_comparison/ShownRegions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace s3 {

class AreaMap;
class Background;
class ChartCard;
class Dialogs;
class InlineMessage;

/// A measure on a map: equal tiles, or boundaries that the user brought.
class MapView : public QWidget {
    Q_OBJECT
public:
    /// Content of a block of boundaries, read by the page.
    using LoadBlock = std::function<Result<QByteArray>(qint64 block)>;
    MapView(Dialogs& dialogs, LoadBlock load, QWidget* parent = nullptr);
    ~MapView() override;

    void setLayers(const QList<MapLayer>& layers, bool writable);
    void show(const std::shared_ptr<const ShownRegions>& shown, evidence::FindingMeasure measure);
    QString currentRegion() const;
    void selectRegion(const QString& code);
    /// "alpine", "europe", "countries", or the hex id of a layer; empty = the program chooses.
    QString mapId() const { return m_mapId; }
    void setMapId(const QString& id);
    bool isBusy() const;

Q_SIGNALS:
    void currentChanged(const QString& code);
    void activated(const QString& code);
    void loadRequested();
    void removeRequested(const QString& layerId);
    void propertyChosen(const QString& layerId, const QString& property);
    void sourceTyped(const QString& layerId, const QString& source);

private:
    QWidget* buildControls();
    void fillMaps();
    void drawMap();
    void drawTiles(const QString& id);
    void drawLayer(const MapLayer& layer);
    void setShapes(const std::vector<evidence::MapShape>& shapes, const QString& note);
    const MapLayer* layer() const;
    QString effectiveId() const;
    void showLayerControls();

    LoadBlock m_load;
    QList<MapLayer> m_layers;
    std::shared_ptr<const ShownRegions> m_shown;
    evidence::FindingMeasure m_measure = evidence::FindingMeasure::KrugmanTotal;
    QString m_mapId;
    qint64 m_readBlock = 0; ///< which layer m_layer is
    std::shared_ptr<const evidence::GeoLayer> m_layer;
    Background* m_background;
    ChartCard* m_card;
    AreaMap* m_map;
    QComboBox* m_maps;
    QComboBox* m_property;
    QLineEdit* m_source;
    QToolButton* m_remove;
    QLabel* m_note;
    InlineMessage* m_trouble;
    bool m_filling = false;
    bool m_writable = false;
};

} // namespace s3
