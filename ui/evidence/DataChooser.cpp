// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/DataChooser.h"

#include "core/evidence/ComplexityScores.h"
#include "core/evidence/EvidenceRules.h"
#include "ui/evidence/TableReader.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"

#include <QApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int widestPill = 320;

/// The code that is chosen; what was chosen before where the page has no such pill.
QString codeOf(const QComboBox* box, const QString& otherwise)
{
    return box ? box->currentData().toString() : otherwise;
}

void select(QComboBox* box, const QString& code)
{
    if (box)
        box->setCurrentIndex(box->findData(code));
}

} // namespace

DataChooser::DataChooser(Project& project, Parts parts, const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_project(project)
    , m_reader(new TableReader(project, this))
{
    auto* flow = new FlowLayout(this, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_dataset = addChooser(tr("Data set"), prefix + u"Dataset"_s);
    if (parts.testFlag(Region))
        m_region = addChooser(tr("Region"), prefix + u"Region"_s);
    if (parts.testFlag(Period))
        m_period = addChooser(tr("Period"), prefix + u"Period"_s);
    if (parts.testFlag(Comparator))
        m_comparator = addChooser(tr("Compare with"), prefix + u"Comparator"_s);
    if (parts.testFlag(BasePeriod))
        m_base = addChooser(tr("Growth since"), prefix + u"BasePeriod"_s);
    connect(m_reader, &TableReader::done, this, [this] {
        show();
        Q_EMIT changed();
    });
}

std::shared_ptr<const evidence::ObservationTable> DataChooser::table() const
{
    return m_reader->table();
}

QWidget* DataChooser::framed(QWidget* body)
{
    m_frame = new QStackedWidget(this);
    m_note = makeLabel({}, TextRole::Soft, m_frame);
    m_note->setObjectName(u"readingNote"_s);
    m_note->setAlignment(Qt::AlignCenter);
    m_frame->addWidget(body);
    m_frame->addWidget(m_note);
    return m_frame;
}

QComboBox* DataChooser::addChooser(const QString& name, const QString& objectName)
{
    auto* box = new ElidingComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setObjectName(objectName);
    addPill(box);
    connect(box, &QComboBox::currentIndexChanged, this, &DataChooser::chosen);
    return box;
}

void DataChooser::addPill(QComboBox* box)
{
    makePill(box);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMaximumWidth(widestPill);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(10); // the bold text of a short one would not fit
    layout()->addWidget(box);
}

void DataChooser::refresh()
{
    QList<Dataset> datasets = m_project.all<Dataset>();
    // Scores of industries are no statistics of a region.
    datasets.removeIf([](const Dataset& d) { return d.measure == evidence::complexityScoreCode(); });
    const bool known =
        std::any_of(datasets.begin(), datasets.end(), [this](const Dataset& d) { return d.id == m_id; });
    if (!known)
        m_id = datasets.isEmpty() ? IdOf<Dataset>() : datasets.last().id;
    fillDatasets(datasets);
    load();
}

void DataChooser::choose(const IdOf<Dataset>& dataset, const evidence::BoardQuery& query)
{
    m_id = dataset;
    m_query = query;
    refresh();
}

void DataChooser::fillDatasets(const QList<Dataset>& datasets)
{
    m_filling = true;
    m_dataset->clear();
    for (const Dataset& dataset : datasets)
        m_dataset->addItem(dataset.title.isEmpty() ? tr("Untitled data set") : dataset.title,
                           dataset.id.hex());
    select(m_dataset, m_id.hex());
    m_filling = false;
}

void DataChooser::load()
{
    const auto dataset = m_id.isNull() ? std::nullopt : m_project.find(m_id);
    m_reader->read(dataset);
    if (dataset) {
        m_words = {*dataset, evidence::RegionNames(m_project, dataset->regionScheme)};
        m_ownRegions = evidence::ownRegionCodes(m_project);
    }
    show();
}

void DataChooser::show()
{
    for (QComboBox* box : {m_region, m_period, m_comparator, m_base})
        if (box)
            box->setEnabled(table() != nullptr);
    if (table()) {
        m_query = evidence::occurringQuery(*table(), m_query, m_ownRegions);
        fill();
    }
    if (!m_frame)
        return;
    m_note->setText(m_reader->note());
    QWidget* focused = QApplication::focusWidget();
    if (!table() && m_frame->widget(0)->isAncestorOf(focused))
        m_focused = focused;
    m_frame->setCurrentIndex(table() ? 0 : 1);
    if (table() && m_focused)
        std::exchange(m_focused, nullptr)->setFocus();
}

void DataChooser::fill()
{
    m_filling = true;
    for (QComboBox* box : {m_region, m_period, m_comparator, m_base})
        if (box)
            box->clear();
    QStringList regions = table()->regions().codes();
    std::sort(regions.begin(), regions.end(), [this](const QString& a, const QString& b) {
        if (m_ownRegions.contains(a) != m_ownRegions.contains(b))
            return m_ownRegions.contains(a);
        return m_words.regions.labelOf(a).localeAwareCompare(m_words.regions.labelOf(b)) < 0;
    });
    if (m_comparator)
        m_comparator->addItem(tr("against all regions"), QString());
    if (m_base)
        m_base->addItem(tr("without growth"), QString());
    for (const QString& region : regions) {
        if (m_region)
            m_region->addItem(m_words.regions.labelOf(region), region);
        if (m_comparator)
            m_comparator->addItem(tr("against %1").arg(m_words.regions.nameOf(region)), region);
    }
    const QString measure = evidence::shortMeasure(m_words.dataset);
    for (const QString& period : evidence::sortedPeriods(*table())) {
        if (m_period)
            m_period->insertItem(0, tr("%1 %2").arg(measure, period), period);
        if (m_base)
            m_base->addItem(tr("growth since %1").arg(period), period);
    }
    select(m_region, m_query.region);
    select(m_period, m_query.period);
    select(m_comparator, m_query.comparator);
    select(m_base, m_query.basePeriod);
    m_filling = false;
}

void DataChooser::chosen()
{
    if (m_filling)
        return;
    if (const IdOf<Dataset> id(RecordId::fromHex(m_dataset->currentData().toString())); id != m_id) {
        m_id = id;
        m_query = {};
        load();
    } else {
        m_query = {codeOf(m_region, m_query.region), codeOf(m_period, m_query.period),
                   codeOf(m_base, m_query.basePeriod), codeOf(m_comparator, m_query.comparator)};
    }
    Q_EMIT changed();
}

QJsonObject DataChooser::state() const
{
    return {{u"dataset"_s, m_id.hex()},
            {u"region"_s, m_query.region},
            {u"period"_s, m_query.period},
            {u"basePeriod"_s, m_query.basePeriod},
            {u"comparator"_s, m_query.comparator}};
}

void DataChooser::restore(const QJsonObject& state)
{
    m_id = IdOf<Dataset>(RecordId::fromHex(state.value("dataset"_L1).toString()));
    m_query = {state.value("region"_L1).toString(), state.value("period"_L1).toString(),
               state.value("basePeriod"_L1).toString(), state.value("comparator"_L1).toString()};
}

} // namespace s3
