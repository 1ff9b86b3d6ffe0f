// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/ColumnChoosers.h"

#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/FormField.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int mostCodes = 40;  ///< a column with more codes is no filter
constexpr int mostFilters = 8; ///< the leftmost columns
constexpr int inHeader = -2;   ///< data of a choice: the header above several columns of values

} // namespace

ColumnChoosers::ColumnChoosers(QWidget* parent)
    : QWidget(parent)
    , m_filterArea(new QWidget(this))
    , m_grid(new QGridLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_region = addRole(0, tr("Region is in"), "importRegionColumn", true);
    m_industry = addRole(1, tr("Industry is in"), "importIndustryColumn", true);
    m_time = addRole(2, tr("Period is in"), "importTimeColumn", true);
    m_value = addRole(3, tr("Value is in"), "importValueColumn", false);
    m_flag = addRole(4, tr("Flag is in"), "importFlagColumn", false);
    outer->addLayout(m_grid);
    auto* flow = new FlowLayout(m_filterArea, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_filterArea);
}

ColumnChoosers::RoleRow ColumnChoosers::addRole(int at, const QString& label, const char* objectName,
                                                bool fixable)
{
    RoleRow row;
    row.column = new ElidingComboBox(this);
    row.column->setObjectName(QString::fromLatin1(objectName));
    row.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.column->setMinimumContentsLength(8);
    m_grid->addWidget(new FormField(label, row.column, this), at / 3 * 2, at % 3);
    m_grid->setColumnStretch(at % 3, 1);
    connect(row.column, &QComboBox::currentIndexChanged, this, &ColumnChoosers::changedByHand);
    if (fixable) {
        row.fixed = new QLineEdit(this);
        row.fixed->setObjectName(QString::fromLatin1(objectName) + u"Fixed"_s);
        row.fixed->setPlaceholderText(tr("Same for all rows, e.g. a code"));
        row.fixed->setAccessibleName(tr("%1: same for all rows").arg(label));
        m_grid->addWidget(row.fixed, 1, at % 3);
        connect(row.fixed, &QLineEdit::textEdited, this, &ColumnChoosers::changedByHand);
    }
    return row;
}

void ColumnChoosers::fill(QComboBox* box, int column)
{
    box->clear();
    box->addItem(tr("no column"), -1);
    for (int i = 0; i < m_columns; ++i) {
        const QString name = m_header.value(i);
        box->addItem(name.isEmpty() ? tr("Column %1").arg(i + 1) : name, i);
    }
    box->setCurrentIndex(column + 1);
}

void ColumnChoosers::setTable(const QStringList& header, const QVector<QStringList>& sample,
                              const evidence::ColumnMapping& mapping)
{
    m_filling = true;
    m_header = header;
    m_sample = sample;
    m_columns = int(header.size());
    for (const QStringList& row : sample)
        m_columns = qMax(m_columns, int(row.size()));
    m_proposed = mapping;
    fill(m_region.column, mapping.region);
    fill(m_industry.column, mapping.industry);
    fill(m_time.column, mapping.time);
    fill(m_value.column, mapping.value);
    fill(m_flag.column, mapping.flag);
    if (mapping.isWide())
        offerHeader();
    m_region.fixed->setText(mapping.fixedRegion);
    m_industry.fixed->setText(mapping.fixedIndustry);
    m_time.fixed->setText(mapping.fixedTime);
    m_filling = false;
    fillFilters();
    changedByHand();
}

void ColumnChoosers::offerHeader()
{
    const auto choose = [](QComboBox* box, const QString& label) {
        box->addItem(label, inHeader);
        box->setCurrentIndex(box->count() - 1);
    };
    choose(m_value.column, tr("%n columns", nullptr, int(m_proposed.valueColumns.size())));
    for (const evidence::Heading& heading : std::as_const(m_proposed.headings))
        choose(rowOf(heading.role).column, tr("the header above the values"));
}

const ColumnChoosers::RoleRow& ColumnChoosers::rowOf(evidence::Role role) const
{
    switch (role) {
    case evidence::Role::Region:
        return m_region;
    case evidence::Role::Industry:
        return m_industry;
    case evidence::Role::Time:
        return m_time;
    case evidence::Role::Value:
        return m_value;
    case evidence::Role::Flag:
        break;
    }
    return m_flag;
}

evidence::ColumnMapping ColumnChoosers::mapping() const
{
    evidence::ColumnMapping mapping = m_proposed;
    const auto column = [](const RoleRow& row) { return qMax(-1, row.column->currentData().toInt()); };
    mapping.region = column(m_region);
    mapping.industry = column(m_industry);
    mapping.time = column(m_time);
    mapping.value = column(m_value);
    mapping.flag = column(m_flag);
    if (m_value.column->currentData().toInt() == inHeader) {
        mapping.headings.removeIf([this](const evidence::Heading& heading) {
            return rowOf(heading.role).column->currentData().toInt() != inHeader;
        });
    } else {
        mapping.valueColumns.clear();
        mapping.headings.clear();
        mapping.flagsBeside = false;
    }
    const auto fixed = [](const RoleRow& row) {
        return row.fixed->isVisibleTo(row.fixed->parentWidget()) ? row.fixed->text().trimmed() : QString();
    };
    mapping.fixedRegion = fixed(m_region);
    mapping.fixedIndustry = fixed(m_industry);
    mapping.fixedTime = fixed(m_time);
    return mapping;
}

void ColumnChoosers::fillFilters()
{
    for (const auto& [column, box] : std::as_const(m_filterBoxes))
        delete box->parentWidget();
    m_filterBoxes.clear();
    const evidence::ColumnMapping now = mapping();
    for (int column = 0; column < m_columns && m_filterBoxes.size() < mostFilters; ++column) {
        if (now.uses(column))
            continue;
        QStringList codes;
        for (const QStringList& row : std::as_const(m_sample))
            if (const QString code = row.value(column); !codes.contains(code))
                codes.append(code);
        if (codes.size() < 2 || codes.size() > mostCodes)
            continue;
        auto* box = new ElidingComboBox(m_filterArea);
        box->setMinimumContentsLength(10);
        box->addItem(tr("all rows"));
        for (const QString& code : std::as_const(codes))
            box->addItem(tr("only %1").arg(code), code);
        box->setObjectName(u"importFilter%1"_s.arg(column));
        const QString name = m_header.value(column);
        m_filterArea->layout()->addWidget(
            new FormField(name.isEmpty() ? tr("Column %1").arg(column + 1) : name, box, m_filterArea));
        m_filterBoxes.append({column, box});
        connect(box, &QComboBox::currentIndexChanged, this, &ColumnChoosers::changed);
    }
    m_filterArea->setVisible(!m_filterBoxes.isEmpty());
}

QVector<evidence::RowFilter> ColumnChoosers::filters() const
{
    QVector<evidence::RowFilter> filters;
    for (const auto& [column, box] : m_filterBoxes)
        if (box->currentIndex() > 0)
            filters.append({column, box->currentData().toString()});
    return filters;
}

QString ColumnChoosers::problem() const
{
    const evidence::ColumnMapping now = mapping();
    if (now.isComplete())
        return {};
    if (!now.isWide() && now.value < 0)
        return tr("Choose the column that holds the values.");
    if (!now.has(evidence::Role::Region))
        return tr("Choose the column of the regions, or write the one region of the file.");
    if (!now.has(evidence::Role::Industry))
        return tr("Choose the column of the industries, or write the one industry of the file.");
    return tr("Choose the column of the periods, or write the one period of the file.");
}

void ColumnChoosers::setFilters(const QVector<evidence::RowFilter>& filters)
{
    m_filling = true;
    for (const evidence::RowFilter& filter : filters)
        for (const auto& [column, box] : std::as_const(m_filterBoxes))
            if (column == filter.column)
                box->setCurrentIndex(qMax(0, box->findData(filter.code)));
    m_filling = false;
}

void ColumnChoosers::changedByHand()
{
    if (m_filling)
        return;
    bool anyFixed = false;
    for (const RoleRow& row : {m_region, m_industry, m_time}) {
        const bool wanted = row.column->currentData().toInt() == -1;
        row.fixed->setVisible(wanted);
        anyFixed = anyFixed || wanted;
    }
    if (sender() && sender() != m_region.fixed && sender() != m_industry.fixed && sender() != m_time.fixed)
        fillFilters();
    Q_EMIT changed();
}

} // namespace s3
