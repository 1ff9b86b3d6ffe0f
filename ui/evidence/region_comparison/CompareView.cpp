// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/region_comparison/CompareView.h"

#include "core/base/Numbers.h"
#include "ui/kit/BarListChart.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/DotPlot.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/SegmentedControl.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int sideBySideFrom = 920;
constexpr int mostIndustries = 40; ///< rows of the plot, the largest ones
constexpr int mostAlikeShown = 6;

} // namespace

CompareView::CompareView(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_what(new SegmentedControl(tr("What is compared"), {tr("Share"), tr("Location quotient")}, this))
    , m_plotCard(new ChartCard(tr("Structure by industry"), {}, dialogs, this))
    , m_plot(new DotPlot(tr("Industries of the chosen regions"), this))
    , m_alikeCard(new ChartCard(tr("How alike"), {}, dialogs, this))
    , m_alike(new BarListChart(tr("Similarity of structures"), Line::Evidence, this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(buildChoosers());
    m_plot->setObjectName(u"structurePlot"_s);
    m_plotCard->setChartWidget(m_plot);
    m_plotCard->setTwin(m_plot->twin());
    m_alike->setObjectName(u"alikeChart"_s);
    m_alike->setMaximum(100);
    m_alike->setValueTitle(tr("Common structure (%)"), 0);
    m_alikeCard->setChartWidget(m_alike);
    m_alikeCard->setTwin(m_alike->twin(), BarListChart::twinKinds());
    m_split = new DetailSplitter(m_plotCard, m_alikeCard, sideBySideFrom, 380, this);
    auto* pane = new ScrollPane(m_split, this);
    pane->setAccessibleName(tr("Regions side by side"));
    outer->addWidget(pane, 1);
    connect(m_what, &SegmentedControl::currentChanged, this, &CompareView::draw);
    connect(m_plot, &DotPlot::currentChanged, this, &CompareView::changed);
    connect(m_plot, &DotPlot::activated, this, &CompareView::activated);
}

QWidget* CompareView::buildChoosers()
{
    auto* choosers = new QWidget(this);
    auto* flow = new FlowLayout(choosers, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (size_t slot = 0; slot < m_region.size(); ++slot) {
        auto* box = new ElidingComboBox(choosers);
        makePill(box);
        box->setObjectName(u"compareRegion%1"_s.arg(slot + 1));
        box->setAccessibleName(tr("Region %1").arg(slot + 1));
        box->setFocusPolicy(Qt::StrongFocus);
        box->setMaximumWidth(220);
        m_region[slot] = box;
        flow->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling) {
                draw();
                Q_EMIT changed();
            }
        });
    }
    m_what->setObjectName(u"compareWhat"_s);
    flow->addWidget(m_what);
    return choosers;
}

QStringList CompareView::chosen() const
{
    QStringList codes;
    for (const QComboBox* box : m_region) {
        const QString code = box->currentData().toString();
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void CompareView::choose(const QStringList& codes)
{
    m_filling = true;
    for (size_t slot = 0; slot < m_region.size(); ++slot)
        m_region[slot]->setCurrentIndex(std::max(0, m_region[slot]->findData(codes.value(int(slot)))));
    m_filling = false;
    draw();
}

QString CompareView::currentIndustry() const
{
    return m_plot->currentId();
}

void CompareView::show(const std::shared_ptr<const ShownRegions>& shown)
{
    const QStringList before = chosen();
    m_shown = shown;
    fillChoosers();
    QStringList codes;
    if (m_shown) {
        for (const QString& code : before) {
            if (m_shown->indexOf(code) >= 0)
                codes.append(code);
        }
        if (codes.isEmpty()) {
            int first = 0;
            for (const QString& own : m_shown->ownRegions) {
                if (first == 0 && m_shown->indexOf(own) >= 0)
                    first = m_shown->indexOf(own);
            }
            codes.append(m_shown->code(first));
            for (const evidence::LikeRegion& like : evidence::mostAlike(*m_shown->measures, first, 2))
                codes.append(m_shown->code(like.region));
        }
    }
    choose(codes);
}

void CompareView::fillChoosers()
{
    m_filling = true;
    QStringList codes = m_shown ? m_shown->measures->matrix.regions : QStringList();
    std::sort(codes.begin(), codes.end(), [this](const QString& a, const QString& b) {
        return m_shown->words.regions.labelOf(a).localeAwareCompare(m_shown->words.regions.labelOf(b)) < 0;
    });
    for (size_t slot = 0; slot < m_region.size(); ++slot) {
        m_region[slot]->clear();
        if (slot > 0)
            m_region[slot]->addItem(tr("no further region"), QString());
        for (const QString& code : codes)
            m_region[slot]->addItem(m_shown->words.regions.labelOf(code), code);
    }
    m_filling = false;
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

// Below each other, or long, the cards keep their heights and the view scrolls.
void CompareView::fitHeight()
{
    const int plot = m_plotCard->minimumHeight();
    const int alike = m_alikeCard->minimumHeight();
    m_split->setMinimumHeight(width() >= sideBySideFrom ? std::max(plot, alike)
                                                        : plot + alike + m_split->handleWidth());
}

void CompareView::draw()
{
    QVector<int> regions;
    if (m_shown) {
        const QStringList codes = chosen();
        for (const QString& code : codes)
            regions.append(m_shown->indexOf(code));
    }
    drawPlot(regions);
    drawSimilarity(regions);
    fitHeight();
}

void CompareView::drawPlot(const QVector<int>& regions)
{
    const bool share = m_what->currentIndex() == 0;
    QStringList series;
    QVector<std::pair<double, DotRow>> sorted;
    if (m_shown) {
        const evidence::PeriodMeasures& measures = *m_shown->measures;
        for (const int region : regions)
            series.append(m_shown->label(region));
        for (int i = 0; i < measures.matrix.industryCount(); ++i) {
            DotRow row{measures.matrix.industries.at(i),
                       evidence::industryLabel(measures.matrix.industries.at(i),
                                               m_shown->words.dataset.industryScheme),
                       {},
                       {}};
            double largest = -1;
            for (const int region : regions) {
                const size_t cell = measures.matrix.cell(region, i);
                const auto part = measures.cells.share[cell];
                const auto value = share ? (part ? std::optional(*part * 100) : std::nullopt)
                                         : measures.cells.quotient[cell];
                row.values.append(value);
                largest = std::max(largest, part.value_or(-1));
            }
            if (largest >= 0)
                sorted.append({largest, row});
        }
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QVector<DotRow> rows;
    for (const auto& [largest, row] : sorted.mid(0, mostIndustries))
        rows.append(row);
    m_plot->setReference(share ? std::nullopt : std::optional(1.0));
    m_plot->setAxis(share ? tr("Share in the region") : tr("Location quotient"), share ? 1 : 2,
                    share ? u" %"_s : QString());
    m_plot->setRows(series, rows);
    m_plotCard->setTwin(m_plot->twin(), m_plot->twinKinds());
    m_plotCard->setMinimumHeight(m_plot->minimumSizeHint().height() + 84);
    m_plotCard->setSubtitle(sorted.size() > rows.size()
                                ? tr("The %1 largest of %2 industries.").arg(rows.size()).arg(sorted.size())
                                : QString());
    m_plotCard->setDescription(tr("%1 industries of %2.").arg(rows.size()).arg(series.join(u", "_s)));
}

void CompareView::drawSimilarity(const QVector<int>& regions)
{
    QVector<BarItem> items;
    const auto add = [&](int a, int b, bool faint) {
        const auto value = evidence::similarity(*m_shown->measures, a, b);
        BarItem item;
        item.id = m_shown->code(a) + u' ' + m_shown->code(b);
        item.label = faint ? m_shown->label(b) : m_shown->code(a) + u" – "_s + m_shown->code(b);
        item.value = value ? std::optional(*value * 100) : std::nullopt;
        item.text = value ? displayNumber(*value * 100, 0) + u" %"_s : QString();
        item.faint = faint;
        items.append(item);
    };
    for (int i = 0; i < regions.size(); ++i)
        for (int j = i + 1; j < regions.size(); ++j)
            add(regions.at(i), regions.at(j), false);
    if (!regions.isEmpty()) {
        for (const evidence::LikeRegion& like :
             evidence::mostAlike(*m_shown->measures, regions.first(), mostAlikeShown)) {
            if (!regions.contains(like.region))
                add(regions.first(), like.region, true);
        }
    }
    m_alike->setItems(items);
    m_alikeCard->setMinimumHeight(m_alike->minimumSizeHint().height() + 110);
    m_alikeCard->setSubtitle(regions.isEmpty()
                                 ? QString()
                                 : tr("Part of the structure that two regions have in common. Light: "
                                      "others that are most like %1.")
                                       .arg(m_shown->name(regions.first())));
    m_alikeCard->setDescription(tr("%n pairs of regions by common structure.", nullptr, int(items.size())));
}

} // namespace s3
