// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/CriteriaEditor.h"

#include "core/base/Numbers.h"
#include "core/workshop/RoundCriteria.h"
#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace s3 {

CriteriaEditor::CriteriaEditor(QWidget* parent)
    : QWidget(parent)
    , m_model(
          {{tr("Criterion"),
            [](const Row& row) { return QVariant(row.plan.title); },
            ColumnKind::Text,
            {},
            [](const Row& row) { return row.plan.description; }},
           {tr("Points"), [](const Row& row) { return QVariant(row.plan.points); }, ColumnKind::Number},
           RecordColumn<Row>(
               tr("Weight (%)"), [](const Row& row) { return QVariant(row.share * 100); }, ColumnKind::Number)
               .withText([](const Row& row) { return displayNumber(row.share * 100, 1); })
               .withHeaderTip(tr("Its points as a share of all points"))},
          [](const Row& row) { return QString::number(row.number); })
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    m_set = new ElidingComboBox(this);
    m_set->setObjectName(u"round.criteriaSet"_s);
    m_set->setAccessibleName(tr("Criteria"));
    connect(m_set, &QComboBox::activated, this, [this] { showChosen(); });
    head->addWidget(m_set, 1);
    m_add = textButton(u"add"_s, tr("Criterion"), this);
    m_add->setObjectName(u"round.addCriterion"_s);
    connect(m_add, &QPushButton::clicked, this, &CriteriaEditor::add);
    head->addWidget(m_add);
    column->addLayout(head);
    m_table = new EditableTable(tr("Criteria and their points"), this);
    m_table->setObjectName(u"round.criteria"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setFitRows(true);
    connect(m_table, &EditableTable::removeWanted, this, &CriteriaEditor::remove);
    column->addWidget(m_table);
}

void CriteriaEditor::refresh(const Reader& reader)
{
    const QString chosen = m_set->currentData().toString();
    m_set->clear();
    m_sets.clear();
    m_set->addItem(tr("Own criteria"), QString());
    QList<Criterion> all = reader.all<Criterion>();
    std::stable_sort(all.begin(), all.end(),
                     [](const Criterion& a, const Criterion& b) { return a.position < b.position; });
    for (const CriteriaSet& set : reader.all<CriteriaSet>()) {
        QList<workshop::CriterionPlan> plans;
        for (const Criterion& one : all)
            if (one.criteriaSetId == set.id)
                plans.append({one.title, one.points, one.description});
        if (plans.isEmpty() || workshop::isKept(reader, set.id))
            continue;
        m_sets.insert(set.id.hex(), plans);
        m_set->addItem(tr("As in: %1").arg(set.title), set.id.hex());
    }
    m_set->setCurrentIndex(qMax(0, m_set->findData(chosen)));
    m_set->setVisible(m_set->count() > 1);
    showChosen();
}

std::optional<IdOf<CriteriaSet>> CriteriaEditor::chosenSet() const
{
    const QString id = m_set->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(IdOf<CriteriaSet>(RecordId::fromHex(id)));
}

QList<workshop::CriterionPlan> CriteriaEditor::criteria() const
{
    return chosenSet() ? m_sets.value(m_set->currentData().toString()) : m_own;
}

void CriteriaEditor::showChosen()
{
    const bool own = !chosenSet();
    m_add->setEnabled(own);
    if (own)
        m_model.setWriter(0, [this](const Row& row, int column, const QVariant& value) {
            return write(row, column, value);
        });
    else
        m_model.setWriter(0, {});
    show();
}

void CriteriaEditor::show()
{
    const QList<workshop::CriterionPlan> plans = criteria();
    double points = 0;
    for (const workshop::CriterionPlan& plan : plans)
        points += plan.points;
    QVector<Row> rows;
    for (const workshop::CriterionPlan& plan : plans)
        rows.append({int(rows.size()), plan, points > 0 ? plan.points / points : 0});
    m_model.setRows(rows);
}

bool CriteriaEditor::write(const Row& row, int column, const QVariant& value)
{
    if (row.number >= m_own.size())
        return false;
    workshop::CriterionPlan& plan = m_own[row.number];
    bool number = true;
    const double points = value.toString().replace(u',', u'.').toDouble(&number);
    if (column == 0 && !value.toString().simplified().isEmpty())
        plan.title = value.toString().simplified();
    else if (column == 1 && number && points >= 0)
        plan.points = points;
    else
        return false;
    show();
    return true;
}

void CriteriaEditor::add()
{
    m_own.append({tr("New criterion"), 20, {}});
    show();
    m_table->editCell(QString::number(m_own.size() - 1), 0);
}

void CriteriaEditor::remove(const QStringList& keys)
{
    if (chosenSet())
        return;
    QList<int> numbers;
    for (const QString& key : keys)
        numbers.append(key.toInt());
    std::sort(numbers.rbegin(), numbers.rend());
    for (const int number : numbers)
        if (m_own.size() > 1)
            m_own.removeAt(number);
    show();
}

} // namespace s3
