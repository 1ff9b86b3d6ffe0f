// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/relatedness/NetworkView.h"

#include "core/base/ForceLayout.h"
#include "core/base/Numbers.h"
#include "core/evidence/BroadKinds.h"
#include "ui/kit/Background.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/NetworkChart.h"

#include <QSlider>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int linkSteps = 100; ///< of the slider, from proximity 0 to 1

} // namespace

NetworkView::NetworkView(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_background(new Background(this))
    , m_card(new ChartCard(tr("What goes together"), {}, dialogs, this))
    , m_chart(new NetworkChart(tr("Network of related industries"), this))
    , m_links(new QSlider(Qt::Horizontal, this))
    , m_linksText(makeLabel({}, TextRole::Soft, this))
    , m_size(new QComboBox(this))
    , m_twin(new QComboBox(this))
{
    m_chart->setObjectName(u"networkChart"_s);
    m_card->body()->addWidget(buildControls());
    m_card->setChartWidget(m_chart);
    m_card->setMinimumHeight(300);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    showTwin();
    connect(m_chart, &NetworkChart::currentChanged, this, &NetworkView::currentChanged);
    connect(m_chart, &NetworkChart::activated, this, &NetworkView::activated);
    connect(m_card->table(), &DataTable::currentKeyChanged, this, [this](const QString& key) {
        if (m_twin->currentIndex() == 0 && m_card->showsTable())
            m_chart->setCurrentId(key);
    });
}

NetworkView::~NetworkView() = default;

QWidget* NetworkView::buildControls()
{
    auto* controls = new QWidget(this);
    auto* flow = new FlowLayout(controls, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_size->setObjectName(u"nodeSize"_s);
    m_size->setAccessibleName(tr("What the size stands for"));
    m_size->addItems({tr("Size: all regions"), tr("Size: this region")});
    m_size->setFocusPolicy(Qt::StrongFocus);
    m_twin->setObjectName(u"networkTwin"_s);
    m_twin->setAccessibleName(tr("What the table lists"));
    m_twin->addItems({tr("Table: industries"), tr("Table: links")});
    m_twin->setFocusPolicy(Qt::StrongFocus);
    m_links->setObjectName(u"linkThreshold"_s);
    m_links->setAccessibleName(tr("Links shown from this proximity"));
    m_links->setRange(0, linkSteps);
    m_links->setFixedWidth(140);
    m_linksText->setMinimumHeight(28);
    m_linksText->setWordWrap(false);
    flow->addWidget(m_linksText);
    flow->addWidget(m_links);
    flow->addWidget(m_size);
    flow->addWidget(m_twin);
    const auto zoom = [&](const QString& iconName, const QString& name, const char* objectName, auto action) {
        QToolButton* button = iconButton(iconName, name, controls);
        button->setObjectName(QString::fromLatin1(objectName));
        connect(button, &QToolButton::clicked, this, action);
        flow->addWidget(button);
    };
    zoom(u"zoom-in"_s, tr("Zoom in (+)"), "networkZoomIn", [this] { m_chart->zoomBy(1.4); });
    zoom(u"zoom-out"_s, tr("Zoom out (-)"), "networkZoomOut", [this] { m_chart->zoomBy(1 / 1.4); });
    zoom(u"zoom-fit"_s, tr("Show all (0)"), "networkZoomFit", [this] { m_chart->fit(); });
    connect(m_links, &QSlider::valueChanged, this, [this] {
        m_linksByHand = true;
        draw();
    });
    connect(m_size, &QComboBox::currentIndexChanged, this, &NetworkView::draw);
    connect(m_twin, &QComboBox::currentIndexChanged, this, &NetworkView::showTwin);
    return controls;
}

void NetworkView::showTwin()
{
    if (m_twin->currentIndex() == 0)
        m_card->setTwin(m_chart->twin(), m_chart->twinKinds());
    else
        m_card->setTwin(m_chart->edgeTwin(),
                        {ColumnKind::Text, ColumnKind::Text, ColumnKind::Number, ColumnKind::Text});
}

void NetworkView::show(const std::shared_ptr<const ShownFields>& shown)
{
    m_shown = shown;
    if (m_shown && m_placed != m_shown->measures)
        layOut();
    else
        draw();
}

bool NetworkView::isBusy() const
{
    return m_background->isRunning();
}

// Only what the proximities say decides where an industry stands: the tree and the proposed links.
void NetworkView::layOut()
{
    const auto measures = m_shown->measures;
    m_background->start([this, measures](const Background::Task& task) -> Background::Delivery {
        const std::vector<double>& proximity = measures->proximity.value;
        const int count = measures->matrix.industryCount();
        Places result;
        result.threshold = evidence::proposedThreshold(proximity, count);
        std::vector<LayoutLink> links;
        for (const evidence::RelatedPair& pair : evidence::networkLinks(proximity, count, result.threshold))
            links.push_back({pair.a, pair.b, pair.proximity});
        result.places = forceLayout(measures->matrix.industries, links, task.stop);
        if (task.stop.stop_requested())
            return {};
        return [this, measures, result = std::move(result)] {
            if (!m_shown || m_shown->measures != measures)
                return;
            m_placed = measures;
            m_places = result;
            if (!m_linksByHand) {
                const QSignalBlocker quiet(m_links);
                m_links->setValue(int(std::lround(result.threshold * linkSteps)));
            }
            draw();
        };
    });
}

void NetworkView::draw()
{
    if (!m_shown || m_placed != m_shown->measures) {
        if (!m_shown)
            m_chart->setNetwork({}, {});
        return;
    }
    const evidence::PeriodMeasures& measures = *m_shown->measures;
    const int count = measures.matrix.industryCount();
    const double threshold = m_linksByHand ? double(m_links->value()) / linkSteps : m_places.threshold;
    const bool own = m_size->currentIndex() == 1;
    QVector<NetworkNode> nodes;
    for (int i = 0; i < count; ++i) {
        NetworkNode node;
        node.id = m_shown->code(i);
        node.label = m_shown->shortName(i);
        node.place = m_places.places[size_t(i)];
        const auto size =
            own ? measures.matrix.at(m_shown->region, i) : measures.totals.industry[size_t(i)].value;
        node.size = std::max(0.0, size.value_or(0));
        node.filled = measures.presence.at(m_shown->region, i);
        node.group = m_shown->kind(i);
        nodes.append(node);
    }
    QVector<NetworkEdge> edges;
    for (const evidence::RelatedPair& pair :
         evidence::networkLinks(measures.proximity.value, count, threshold))
        edges.append({pair.a, pair.b, pair.proximity, pair.backbone});
    m_chart->setGroups(evidence::broadKindNames(), tr("specialised in %1").arg(m_shown->regionName()),
                       tr("not (yet)"));
    m_chart->setTitles(own ? tr("Size in the region") : tr("Size in all regions"), tr("Proximity"));
    m_chart->setExplanation([shown = m_shown](const QString& id) {
        const evidence::Field* field = shown->field(id);
        return field ? shown->explain(*field)
                     : id + u'\n' + tr("Related to nothing, or without a value here.");
    });
    m_chart->setNetwork(nodes, edges);
    setSearch(m_search);
    m_linksText->setText(tr("Links from proximity %1").arg(displayNumber(threshold, 2)));
    m_card->setSubtitle(
        tr("%n industries; linked where the same regions are specialised in both.", nullptr, count));
    m_card->setDescription(
        tr("Network of %1 industries with %2 links; %3 is specialised in %4 of them.")
            .arg(count)
            .arg(edges.size())
            .arg(m_shown->regionName())
            .arg(std::count_if(nodes.begin(), nodes.end(), [](const NetworkNode& n) { return n.filled; })));
}

void NetworkView::setSearch(const QString& text)
{
    m_search = text;
    QSet<QString> found;
    if (!text.isEmpty() && m_shown) {
        for (const NetworkNode& node : m_chart->nodes()) {
            if (node.label.contains(text, Qt::CaseInsensitive) || node.id.contains(text, Qt::CaseInsensitive))
                found.insert(node.id);
        }
        if (found.isEmpty())
            found.insert(QString()); // nothing found: all stand back
    }
    m_chart->setFound(found);
    m_card->table()->setFilter(text);
}

QString NetworkView::currentIndustry() const
{
    return m_chart->currentId();
}

void NetworkView::selectIndustry(const QString& code)
{
    if (!code.isEmpty())
        m_chart->setCurrentId(code);
}

} // namespace s3
