// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/ObservationView.h"

#include "core/base/Numbers.h"
#include "core/evidence/Specialisation.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int groupRole = Qt::UserRole + 1;

} // namespace

ObservationView::ObservationView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ObservationModel(this))
    , m_gaps(new QCheckBox(tr("Gaps only"), this))
    , m_count(makeLabel({}, TextRole::Small, this))
    , m_view(new DataTable(tr("Observations"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    auto* area = new QWidget(this);
    auto* flow = new FlowLayout(area, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_period = addChooser(tr("Period"), "observationPeriod");
    m_region = addChooser(tr("Region"), "observationRegion");
    m_industry = addChooser(tr("Industry"), "observationIndustry");
    m_gaps->setObjectName(u"observationGaps"_s);
    m_count->setObjectName(u"observationCount"_s);
    m_count->setWordWrap(false);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_region), static_cast<QWidget*>(m_industry),
          static_cast<QWidget*>(m_gaps), static_cast<QWidget*>(m_count)})
        flow->addWidget(widget);
    outer->addWidget(area);
    m_view->setObjectName(u"observationTable"_s);
    // Sorting a million rows, or only mapping them by a proxy, would hold up the window; the choosers find
    // what is looked for.
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false);
    connect(m_model, &QAbstractItemModel::modelReset, m_view, [this] {
        m_view->setMainColumn(ObservationModel::Industry); // gives the columns their widths anew
    });
    m_view->setColumnKinds(
        {ColumnKind::Text, ColumnKind::Text, ColumnKind::Text, ColumnKind::Number, ColumnKind::Text});
    m_view->setMainColumn(ObservationModel::Industry);
    outer->addWidget(m_view, 1);
    connect(m_gaps, &QCheckBox::toggled, this, &ObservationView::applyFilter);
}

QComboBox* ObservationView::addChooser(const QString& name, const char* objectName)
{
    auto* box = new ElidingComboBox(this);
    makePill(box);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMaximumWidth(220);
    connect(box, &QComboBox::currentIndexChanged, this, &ObservationView::applyFilter);
    return box;
}

void ObservationView::setTable(std::shared_ptr<const evidence::ObservationTable> table,
                               const Dataset& dataset, const evidence::RegionNames& regions)
{
    const bool same = table == m_table;
    m_table = std::move(table);
    for (QWidget* choice : choices())
        choice->setEnabled(true);
    m_view->setEmptyText(tr("No observation fits these choices."));
    m_filling = true;
    fillChoosers(dataset, regions);
    if (!same)
        m_gaps->setChecked(false);
    m_filling = false;
    m_model->setTable(m_table, dataset, regions);
    applyFilter();
}

QList<QWidget*> ObservationView::choices() const
{
    return {m_period, m_region, m_industry, m_gaps};
}

void ObservationView::showNote(const QString& note)
{
    for (QWidget* choice : choices())
        choice->setEnabled(false);
    m_count->clear();
    m_view->setEmptyText(note);
    m_table.reset();
    m_model->setTable(nullptr, {}, {});
}

void ObservationView::fillChoosers(const Dataset& dataset, const evidence::RegionNames& regions)
{
    const QString period = m_period->currentData().toString();
    const QString region = m_region->currentData().toString();
    const QString industry = m_industry->currentText();
    for (QComboBox* box : {m_period, m_region, m_industry})
        box->clear();
    m_period->addItem(tr("All periods"));
    m_region->addItem(tr("All regions"));
    m_industry->addItem(tr("All industries"));
    if (!m_table)
        return;
    QStringList periods = evidence::sortedPeriods(*m_table);
    std::reverse(periods.begin(), periods.end()); // the latest is asked for most
    for (const QString& code : std::as_const(periods))
        m_period->addItem(code, code);
    QStringList codes = m_table->regions().codes();
    codes.sort();
    for (const QString& code : std::as_const(codes))
        m_region->addItem(regions.labelOf(code), code);
    fillIndustries(dataset);
    m_period->setCurrentIndex(qMax(0, m_period->findData(period)));
    m_region->setCurrentIndex(qMax(0, m_region->findData(region)));
    m_industry->setCurrentIndex(qMax(0, m_industry->findText(industry)));
}

void ObservationView::fillIndustries(const Dataset& dataset)
{
    QStringList codes = m_table->industries().codes();
    codes.sort();
    if (const auto list = evidence::industryListOf(dataset.industryScheme)) {
        // A section is offered as a group where it holds more than one of the codes.
        QMap<QString, int> groups;
        for (const QString& code : std::as_const(codes))
            if (const QString group = evidence::groupOf(code, *list, evidence::sectionLevel);
                group.size() == 1)
                ++groups[group];
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            if (group.value() > 1) {
                m_industry->addItem(
                    tr("Within %1").arg(evidence::industryLabel(group.key(), dataset.industryScheme)),
                    group.key());
                m_industry->setItemData(m_industry->count() - 1, true, groupRole);
            }
    }
    for (const QString& code : std::as_const(codes))
        m_industry->addItem(evidence::industryLabel(code, dataset.industryScheme), code);
}

void ObservationView::applyFilter()
{
    if (m_filling)
        return;
    m_model->setFilter({m_period->currentData().toString(), m_region->currentData().toString(),
                        m_industry->currentData().toString(), m_industry->currentData(groupRole).toBool(),
                        m_gaps->isChecked()});
    const int all = m_table ? m_table->size() : 0;
    m_count->setText(tr("%1 of %2 observations").arg(displayNumber(m_model->rowCount()), displayNumber(all)));
}

} // namespace s3
