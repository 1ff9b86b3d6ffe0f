// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/indicators/IndicatorDetail.h"

#include "core/monitoring/Labels.h"
#include "ui/kit/Card.h"
#include "ui/kit/ChartCard.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/LineTargetChart.h"
#include "ui/kit/Messages.h"
#include "ui/kit/Pill.h"

#include <QGridLayout>
#include <QLabel>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace s3::monitoring;

namespace s3 {

namespace {

constexpr int twoColumns = 860; ///< width from which chart and form stand side by side

} // namespace

IndicatorDetail::IndicatorDetail(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    buildHead();
    buildChart(dialogs);
    m_measurementCard = buildMeasurements();
    auto* definition = new Card(tr("What is measured"), {}, this);
    m_form = new IndicatorForm(definition);
    definition->body()->addWidget(m_form);
    m_formCard = definition;
    auto* moved = new Card(tr("Moved by"), tr("The actions that should change it."), this);
    m_actions = new LinkedActions(moved);
    moved->body()->addWidget(m_actions);
    m_actionCard = moved;
    arrange();
}

QWidget* IndicatorDetail::buildHead()
{
    m_head = new Card(u" "_s, {}, this);
    m_head->setObjectName(u"indicatorDetail"_s);
    auto* thread = iconButton(u"thread"_s, tr("Show thread"), m_head);
    thread->setObjectName(u"indicator.thread"_s);
    m_head->addHeaderWidget(thread);
    connect(thread, &QToolButton::clicked, this, &IndicatorDetail::threadWanted);
    m_remove = iconButton(u"delete"_s, tr("Delete indicator"), m_head);
    m_remove->setObjectName(u"indicator.delete"_s);
    m_head->addHeaderWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &IndicatorDetail::removeWanted);
    m_warning = new InlineMessage(m_head);
    m_warning->hide();
    m_head->body()->addWidget(m_warning);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(12);
    m_pill = new Pill(u" "_s, PillTone{}, m_head);
    verdict->addWidget(m_pill, 0, Qt::AlignTop);
    m_why = makeLabel({}, TextRole::Small, m_head);
    m_why->setObjectName(u"indicator.why"_s);
    verdict->addWidget(m_why, 1);
    m_head->body()->addLayout(verdict);
    m_entry = new MeasurementEntry(m_head);
    m_head->body()->addWidget(m_entry);
    return m_head;
}

QWidget* IndicatorDetail::buildChart(Dialogs& dialogs)
{
    m_chartCard = new ChartCard(tr("Values and target"), {}, dialogs, this);
    m_chart = new LineTargetChart(tr("Values and target"), Line::Monitoring);
    m_chart->setMinimumHeight(220);
    m_chartCard->setChartWidget(m_chart);
    m_chartCard->setTwin(m_chart->twin(), LineTargetChart::twinKinds());
    m_chartCard->table()->setObjectName(u"indicator.chartTable"_s);
    connect(m_chartCard, &ChartCard::savedPicture, this, &IndicatorDetail::chartSaved);
    return m_chartCard;
}

QWidget* IndicatorDetail::buildMeasurements()
{
    auto* card = new Card(tr("Measurements"), {}, this);
    m_correctValue = iconButton(u"edit"_s, tr("Correct this value (F2)"), card);
    m_correctValue->setObjectName(u"measurement.correct"_s);
    m_removeValue = iconButton(u"delete"_s, tr("Delete this value"), card);
    m_removeValue->setObjectName(u"measurement.delete"_s);
    card->addHeaderWidget(m_correctValue);
    card->addHeaderWidget(m_removeValue);
    m_table = new DataTable(tr("Measurements of the indicator"), card);
    m_table->setObjectName(u"measurementTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("Nothing measured yet. Type the first value above."));
    m_model = makeMeasurementModel(this);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setSortingEnabled(false); // newest first, a correction above what it corrects
    m_table->setMinimumHeight(180);
    card->body()->addWidget(m_table, 1);
    connect(m_correctValue, &QToolButton::clicked, this, &IndicatorDetail::correctCurrent);
    connect(m_removeValue, &QToolButton::clicked, this, &IndicatorDetail::removeCurrent);
    connect(m_table, &DataTable::rowActivated, this, &IndicatorDetail::correctCurrent);
    connect(m_table, &DataTable::currentKeyChanged, this, &IndicatorDetail::showButtons);
    connect(new QShortcut(QKeySequence(Qt::Key_F2), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &IndicatorDetail::correctCurrent);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &IndicatorDetail::removeCurrent);
    return card;
}

void IndicatorDetail::arrange()
{
    const int columns = width() >= twoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QList<QWidget*> cards{m_head, m_chartCard, m_measurementCard, m_formCard, m_actionCard};
    for (QWidget* card : cards)
        m_grid->removeWidget(card);
    for (int row = 0; row < cards.size(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->addWidget(m_head, 0, 0, 1, columns);
    if (columns == 2) {
        m_grid->addWidget(m_chartCard, 1, 0);
        m_grid->addWidget(m_measurementCard, 2, 0);
        m_grid->addWidget(m_actionCard, 3, 0, Qt::AlignTop);
        m_grid->addWidget(m_formCard, 1, 1, 3, 1, Qt::AlignTop);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
        m_grid->setRowStretch(3, 1);
    } else {
        for (int row = 1; row < cards.size(); ++row)
            m_grid->addWidget(cards.at(row), row, 0);
        m_grid->setColumnStretch(1, 0);
    }
}

void IndicatorDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void IndicatorDetail::setContent(const Content& content)
{
    m_content = content;
    const IndicatorState& state = content.row.state;
    const Indicator& indicator = state.indicator;
    m_head->setTitle(indicator.name.isEmpty() ? tr("Without a name") : indicator.name);
    const QString why = explanation(indicator, state.assessment, content.row.today);
    m_pill->setText(displayName(state.assessment.status));
    m_pill->setTone(toneOf(state.assessment.status));
    m_pill->setToolTip(why);
    QStringList sentences = why.split(u'\n');
    if (state.daysOverdue > 0)
        sentences.append(tr("A value was due on %1, %n day(s) ago.", nullptr, state.daysOverdue)
                             .arg(dayText(state.dueOn)));
    m_why->setText(sentences.join(u' '));
    m_warning->setMessage(InlineMessage::Kind::Warning, content.warning);
    m_entry->setIndicator(indicator, content.row.today);
    m_entry->setReadOnly(!content.writable);
    m_remove->setEnabled(content.writable);
    m_form->setReadOnly(!content.writable);
    m_form->setIndicator(indicator, content.activities, content.organisations);
    m_actions->setReadOnly(!content.writable);
    m_actions->setActions(content.linked, content.others);
    m_model->setRows(measurementRows(state));
    showChart();
    showButtons();
}

void IndicatorDetail::showChart()
{
    const IndicatorState& state = m_content.row.state;
    const Indicator& i = state.indicator;
    QVector<DatedValue> actual;
    QList<double> numbers;
    for (const SeriesPoint& point : pointsOf(state.series, i.frequencyMonths)) {
        actual.append({point.date, point.value});
        if (point.value)
            numbers.append(*point.value);
    }
    QVector<DatedValue> path;
    if (i.target && i.targetOn.isValid()) {
        if (expectedAt(i, i.targetOn))
            path.append({i.baselineOn, baselineOf(i)});
        path.append({i.targetOn, i.target});
        numbers.append(*i.target);
    }
    const bool worth = !actual.isEmpty() || path.size() > 1;
    m_chartCard->setVisible(worth);
    if (!worth)
        return;
    const std::optional<double> baseline =
        i.baselineOn.isValid() || i.baseline ? baselineOf(i) : std::nullopt;
    m_chart->setValues(actual, path, baseline, i.unit, decimalsFor(numbers));
    m_chartCard->setDescription(explanation(i, state.assessment, m_content.row.today));
}

const MeasurementRow* IndicatorDetail::currentMeasurement() const
{
    const int row = m_model->indexOf(m_table->currentKey());
    return row < 0 ? nullptr : &m_model->row(row);
}

void IndicatorDetail::showButtons()
{
    const MeasurementRow* row = currentMeasurement();
    // What was corrected is history: its correction is the one to correct.
    m_correctValue->setEnabled(m_content.writable && row &&
                               row->standing != MeasurementRow::Standing::Corrected);
    m_removeValue->setEnabled(m_content.writable && row);
}

void IndicatorDetail::correctCurrent()
{
    if (m_correctValue->isEnabled())
        if (const MeasurementRow* row = currentMeasurement())
            m_entry->startCorrection(row->measurement);
}

void IndicatorDetail::removeCurrent()
{
    if (!m_removeValue->isEnabled())
        return;
    if (const MeasurementRow* row = currentMeasurement())
        Q_EMIT measurementRemoveWanted(row->measurement.id);
}

} // namespace s3
