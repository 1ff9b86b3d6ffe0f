// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/region_comparison/ShownRegions.h"

#include <QWidget>
#include <array>

class QComboBox;

namespace s3 {

class BarListChart;
class ChartCard;
class DetailSplitter;
class Dialogs;
class DotPlot;
class SegmentedControl;

/// Two to four regions side by side: their structures as a dot plot by industry, and how alike they are.
class CompareView : public QWidget {
    Q_OBJECT
public:
    CompareView(Dialogs& dialogs, QWidget* parent = nullptr);

    void show(const std::shared_ptr<const ShownRegions>& shown);
    /// Codes chosen, the first one first; at least one, none twice.
    QStringList chosen() const;
    void choose(const QStringList& codes);
    QString currentIndustry() const;

Q_SIGNALS:
    void changed(); ///< another choice of regions, or another current industry
    void activated(const QString& industry);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int slots_ = 4;
    QWidget* buildChoosers();
    void fillChoosers();
    void draw();
    void fitHeight();
    void drawPlot(const QVector<int>& regions);
    void drawSimilarity(const QVector<int>& regions);

    std::shared_ptr<const ShownRegions> m_shown;
    std::array<QComboBox*, slots_> m_region;
    SegmentedControl* m_what;
    ChartCard* m_plotCard;
    DotPlot* m_plot;
    ChartCard* m_alikeCard;
    BarListChart* m_alike;
    DetailSplitter* m_split;
    bool m_filling = false;
};

} // namespace s3
