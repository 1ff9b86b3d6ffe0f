// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/DatasetPane.h"

#include "core/evidence/CodeVersions.h"
#include "ui/evidence/TableReader.h"
#include "ui/evidence/regional_data/CoverageView.h"
#include "ui/evidence/regional_data/MetadataForm.h"
#include "ui/evidence/regional_data/ObservationView.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/SegmentedControl.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

DatasetPane::DatasetPane(bool writable, QWidget* parent)
    : Card({}, {}, parent)
    , m_writable(writable)
    , m_background(new Background(this))
    , m_switch(new SegmentedControl(tr("Part of the data set"),
                                    {tr("Observations"), tr("Coverage"), tr("Source")}, this))
    , m_parts(new QStackedWidget(this))
    , m_observations(new ObservationView(this))
    , m_coverage(new CoverageView(this))
    , m_source(new MetadataForm(u"datasetForm"_s, this))
{
    m_switch->setObjectName(u"datasetPart"_s);
    m_source->setReadOnly(!writable);
    auto* form = new QWidget(this);
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->addWidget(m_source);
    rows->addStretch();
    auto* pane = new ScrollPane(form, this);
    pane->setAccessibleName(tr("Source of the data"));
    for (QWidget* part : {static_cast<QWidget*>(m_observations), static_cast<QWidget*>(m_coverage),
                          static_cast<QWidget*>(pane)})
        m_parts->addWidget(part);
    auto* row = new QHBoxLayout;
    row->addWidget(m_switch);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_parts, 1);

    m_replace = addButton(u"refresh"_s, tr("Replace with a newer file"), "replaceDataset");
    connect(m_replace, &QToolButton::clicked, this, &DatasetPane::replaceRequested);
    m_export = addButton(u"export"_s, tr("Export as CSV"), "exportDataset");
    connect(m_export, &QToolButton::clicked, this, &DatasetPane::exportRequested);
    connect(addButton(u"thread"_s, tr("Show thread"), "showThread"), &QToolButton::clicked, this,
            &DatasetPane::threadRequested);
    QToolButton* remove = addButton(u"delete"_s, tr("Remove data set"), "removeDataset");
    remove->setEnabled(writable);
    connect(remove, &QToolButton::clicked, this, &DatasetPane::removeRequested);
    connect(m_switch, &SegmentedControl::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_source, &RecordForm::edited, this, &DatasetPane::edited);
}

QToolButton* DatasetPane::addButton(const QString& iconName, const QString& name, const char* objectName)
{
    QToolButton* button = iconButton(iconName, name, this);
    button->setObjectName(QString::fromLatin1(objectName));
    addHeaderWidget(button);
    return button;
}

void DatasetPane::describe(const Dataset& dataset)
{
    setTitle(dataset.title.isEmpty() ? tr("Untitled data set") : dataset.title);
    QStringList words{dataset.measure, dataset.unit, dataset.industryScheme, dataset.regionScheme};
    words.removeAll(QString());
    setSubtitle(words.join(u" · "_s));
    m_source->show(dataset);
}

void DatasetPane::setDataset(const Dataset& dataset, const Table& table, const evidence::RegionNames& regions,
                             const evidence::LeftOutCodes& leftOut)
{
    describe(dataset);
    m_replace->setEnabled(m_writable);
    m_export->setEnabled(true);
    m_observations->setTable(table, dataset, regions);
    countCoverage(table, dataset.unit, leftOut);
}

void DatasetPane::setWaiting(const Dataset& dataset, const QString& note)
{
    describe(dataset);
    m_replace->setEnabled(false);
    m_export->setEnabled(false);
    m_observations->showNote(note);
    m_background->cancel();
    m_counted.reset();
    m_coverage->showNote(note);
}

void DatasetPane::countCoverage(const Table& table, const QString& unit,
                                const evidence::LeftOutCodes& leftOut)
{
    if (m_counted == table && m_unit == unit && m_leftOut == leftOut)
        return;
    m_counted = table;
    m_unit = unit;
    m_leftOut = leftOut;
    const auto work = [this, table, unit, leftOut](const Background::Task& task) -> Background::Delivery {
        const QStringList regions = leftOut.regionsAmong(table->regions().codes());
        const QStringList industries = leftOut.industriesAmong(table->industries().codes());
        const evidence::Coverage coverage = evidence::coverageOf(*table, regions, industries);
        if (task.stop.stop_requested())
            return {};
        return
            [this, coverage, unit, left = regions + industries] { m_coverage->show(coverage, unit, left); };
    };
    if (table->size() <= TableReader::mostAtOnce) {
        m_background->startShort(work);
        return;
    }
    m_coverage->showNote(tr("Counting gaps …"));
    m_background->start(work);
}

int DatasetPane::part() const
{
    return m_switch->currentIndex();
}

void DatasetPane::setPart(int part)
{
    m_switch->setCurrentIndex(qBound(0, part, m_parts->count() - 1));
}

void DatasetPane::commit()
{
    m_source->commit();
}

} // namespace s3
