// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/RelatednessNetwork.h"
#include "ui/evidence/relatedness/ShownFields.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace s3 {

class Background;
class ChartCard;
class Dialogs;
class NetworkChart;

/// The relatedness network of the industries. Where they stand is worked out off the window's thread and
/// depends on the proximities alone, not on the region nor on how many links are shown.
class NetworkView : public QWidget {
    Q_OBJECT
public:
    NetworkView(Dialogs& dialogs, QWidget* parent = nullptr);
    ~NetworkView() override;

    void show(const std::shared_ptr<const ShownFields>& shown);
    void setSearch(const QString& text);
    QString currentIndustry() const;
    void selectIndustry(const QString& code);
    /// The places of the current network are being worked out.
    bool isBusy() const;

Q_SIGNALS:
    void currentChanged(const QString& industry);
    void activated(const QString& industry); ///< Return or double click

private:
    struct Places {
        std::vector<QPointF> places;
        double threshold = 1; ///< proposed for the links shown
    };
    QWidget* buildControls();
    void layOut();
    void draw();
    void showTwin();

    std::shared_ptr<const ShownFields> m_shown;
    std::shared_ptr<const evidence::PeriodMeasures> m_placed; ///< what the places belong to
    Places m_places;
    bool m_linksByHand = false;
    QString m_search;
    Background* m_background;
    ChartCard* m_card;
    NetworkChart* m_chart;
    QSlider* m_links;
    QLabel* m_linksText;
    QComboBox* m_size;
    QComboBox* m_twin;
};

} // namespace s3
