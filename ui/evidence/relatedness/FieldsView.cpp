// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/relatedness/FieldsView.h"

#include "core/evidence/BroadKinds.h"
#include "ui/kit/BubbleChart.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/SegmentedControl.h"

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int sideBySideFrom = 920;
constexpr int listHeight = 280; ///< at least; below each other the page scrolls
constexpr int chartHeight = 360;
constexpr int mostFieldBubbles = 150; ///< more cannot be told apart; the list has them all
using FieldQuadrant = evidence::Field::Quadrant;

} // namespace

FieldsView::FieldsView(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(makeFieldModel(this))
    , m_which(new SegmentedControl(tr("Which fields"), {tr("New fields"), tr("All fields")}, this))
    , m_kind(new QComboBox(this))
    , m_listCard(new Card(tr("Fields in reach"), {}, this))
    , m_list(new DataTable(tr("Fields, best first"), this))
    , m_chartCard(new ChartCard(tr("Near our strengths, and worth it?"), {}, dialogs, this))
    , m_chart(new BubbleChart(tr("Fields by nearness and complexity"), Line::Evidence, this))
    , m_answer(makeLabel({}, TextRole::Soft, this))
{
    m_list->setObjectName(u"fieldList"_s);
    m_list->setSource(m_model);
    m_list->setColumnKinds(m_model->kinds());
    m_list->setLinesPerRow(3);
    m_list->setEmptyText(tr("No field here"));
    m_answer->setObjectName(u"fieldAnswer"_s);
    m_listCard->body()->addWidget(m_answer);
    m_listCard->body()->addWidget(buildFilters());
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->setMinimumHeight(listHeight);
    m_chart->setObjectName(u"fieldChart"_s);
    m_chart->setMinimumSize(240, 200);
    m_chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_chartCard->setChartWidget(m_chart);
    m_chartCard->setTwin(m_chart->twin(), BubbleChart::twinKinds());
    m_chartCard->setMinimumHeight(chartHeight);
    m_split = new DetailSplitter(m_listCard, m_chartCard, sideBySideFrom, 420, this);
    auto* pane = new ScrollPane(m_split, this);
    pane->setAccessibleName(tr("List and map of fields"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(pane);

    connect(m_list, &DataTable::currentKeyChanged, this, [this](const QString& code) {
        m_chart->setCurrentId(code);
        Q_EMIT currentChanged(code);
    });
    connect(m_chart, &BubbleChart::currentChanged, this, &FieldsView::selectIndustry);
    connect(m_list, &DataTable::rowActivated, this, &FieldsView::activated);
}

QWidget* FieldsView::buildFilters()
{
    auto* filters = new QWidget(this);
    auto* flow = new FlowLayout(filters, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_which->setObjectName(u"whichFields"_s);
    m_kind->setObjectName(u"fieldKind"_s);
    m_kind->setAccessibleName(tr("Kind of industry"));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    m_kind->addItem(tr("All kinds"), -1);
    const QStringList kinds = evidence::broadKindNames();
    for (int kind = 0; kind < kinds.size(); ++kind)
        m_kind->addItem(kinds.at(kind), kind);
    flow->addWidget(m_which);
    flow->addWidget(m_kind);
    connect(m_which, &SegmentedControl::currentChanged, this, &FieldsView::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FieldsView::filter);
    return filters;
}

void FieldsView::show(const std::shared_ptr<const ShownFields>& shown)
{
    m_shown = shown;
    filter();
}

bool FieldsView::passes(const evidence::Field& field) const
{
    const int kind = m_kind->currentData().toInt();
    return !(m_which->currentIndex() == 0 && field.present) &&
           (kind < 0 || m_shown->kind(field.industry) == kind);
}

void FieldsView::filter()
{
    QVector<FieldEntry> entries;
    int best = 0;
    for (int place = 0; m_shown && place < int(m_shown->map.fields.size()); ++place) {
        const evidence::Field& field = m_shown->map.fields[size_t(place)];
        if (!passes(field))
            continue;
        entries.append({m_shown, place});
        best += field.quadrant == FieldQuadrant::NearAndWorth && !field.present ? 1 : 0;
    }
    m_model->setRows(entries);
    QString answer;
    if (m_shown && m_shown->map.worthFrom)
        answer = tr("%n fields that %1 does not have yet are near its strengths and worth reaching.", nullptr,
                    best)
                     .arg(m_shown->regionName());
    else if (m_shown)
        answer = tr("Ranked by nearness alone: there is no complexity to tell what is worth reaching.");
    if (m_shown && m_shown->map.withoutDensity > 0)
        answer += u' ' + tr("%n fields are not placed: related to nothing, or without a value here.", nullptr,
                            m_shown->map.withoutDensity);
    m_answer->setText(answer);
    showChart(entries);
    if (m_list->selectedKeys().isEmpty() && m_list->model()->rowCount() > 0)
        m_list->selectKey(m_list->model()->index(0, 0).data(KeyRole).toString());
    m_chart->setCurrentId(m_list->currentKey());
    Q_EMIT currentChanged(m_list->currentKey());
}

void FieldsView::showChart(const QVector<FieldEntry>& entries)
{
    const bool rated = m_shown && m_shown->map.worthFrom;
    QVector<Bubble> bubbles;
    for (const FieldEntry& entry : entries) {
        const evidence::Field& field = entry.field();
        if (bubbles.size() >= mostFieldBubbles || (rated && !field.complexity))
            continue;
        Bubble bubble;
        bubble.id = m_shown->code(field.industry);
        bubble.label = m_shown->shortName(field.industry);
        bubble.x = field.density * 100;
        bubble.y = rated ? *field.complexity : field.quotient.value_or(0);
        bubble.size =
            std::max(0.0, m_shown->measures->totals.industry[size_t(field.industry)].value.value_or(0));
        bubble.tip = m_shown->explain(field);
        bubble.faint = field.present || field.quadrant == FieldQuadrant::FarAndCommon;
        bubbles.append(bubble);
    }
    m_chart->setAxes(tr("Nearness: relatedness density, %"),
                     rated ? tr("Complexity: %1").arg(m_shown->complexitySource) : tr("Location quotient"),
                     tr("Size in all regions"), 2);
    m_chart->setQuadrants(rated ? QStringList{quadrantName(FieldQuadrant::FarButWorth),
                                              quadrantName(FieldQuadrant::NearAndWorth),
                                              quadrantName(FieldQuadrant::FarAndCommon),
                                              quadrantName(FieldQuadrant::NearButCommon)}
                                : QStringList());
    m_chart->setSplit(rated ? std::optional(QPointF(m_shown->map.nearFrom * 100, *m_shown->map.worthFrom))
                            : std::nullopt);
    m_chart->setBubbles(bubbles);
    m_chartCard->setSubtitle(rated ? tr("The lines are the medians of new fields and of all complexities.")
                                   : tr("Without complexity: how much the region has of it already."));
    m_chartCard->setDescription(
        tr("Bubbles of %n fields by nearness and complexity.", nullptr, int(bubbles.size())));
}

void FieldsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_split->setMinimumHeight(width() >= sideBySideFrom ? chartHeight
                                                        : listHeight + chartHeight + m_split->handleWidth());
}

void FieldsView::setSearch(const QString& text)
{
    m_list->setFilter(text);
}

QString FieldsView::currentIndustry() const
{
    return m_list->currentKey();
}

void FieldsView::selectIndustry(const QString& code)
{
    if (!code.isEmpty() && m_list->currentKey() != code)
        m_list->selectKey(code);
}

} // namespace s3
