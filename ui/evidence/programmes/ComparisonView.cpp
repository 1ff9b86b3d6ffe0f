// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/programmes/ComparisonView.h"

#include "core/base/Numbers.h"
#include "core/evidence/ComparisonWords.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ElidingComboBox.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

using namespace evidence;

ComparisonView::ComparisonView(const ProgrammeLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_with(new ElidingComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    m_with->setObjectName(u"compareWith"_s);
    m_with->setAccessibleName(tr("Compare with"));
    m_with->addItem(tr("Programmes of the same level"));
    m_with->addItem(tr("Programmes of the same country"));
    m_with->addItem(tr("All %1 programmes").arg(m_library.programmes().size()));
    connect(m_with, &QComboBox::currentIndexChanged, this, &ComparisonView::refresh);
    column->addWidget(m_with);
    column->addWidget(makeLabel(tr("Budget a year"), TextRole::Label, this));
    column->addWidget(m_budget = makeLabel({}, TextRole::Body, this));
    column->addWidget(makeLabel(tr("Duration"), TextRole::Label, this));
    column->addWidget(m_duration = makeLabel({}, TextRole::Body, this));
    m_budget->setObjectName(u"compareBudget"_s);
    m_duration->setObjectName(u"compareDuration"_s);
    m_objectives = addShares(tr("Objectives"), u"compareObjectives"_s);
    m_types = addShares(tr("Types of cluster"), u"compareTypes"_s);
    m_targets = addShares(tr("Target groups"), u"compareTargets"_s);
    column->addWidget(
        makeLabel(tr("A region counts once, however many programmes it has. Programmes that leave "
                     "something open do not count for it."),
                  TextRole::Small, this));
    column->addStretch();
}

ComparisonView::Model* ComparisonView::addShares(const QString& title, const QString& objectName)
{
    using Column = RecordColumn<Share>;
    const QVector<Column> columns{
        Column(title, [](const Share& s) { return QVariant(s.name); }),
        Column(
            tr("Ours"), [](const Share& s) { return QVariant(s.share.own ? tr("Yes") : tr("No")); },
            ColumnKind::Text),
        Column(
            tr("Theirs"),
            [](const Share& s) {
                return s.share.of > 0 ? QVariant(double(s.share.count) / s.share.of) : QVariant();
            },
            ColumnKind::Bar)
            .withText([](const Share& s) {
                return s.share.of > 0 ? tr("%1 of %2").arg(s.share.count).arg(s.share.of) : u"–"_s;
            })
            .withExtra([](const Share& s, int role) -> QVariant {
                return role == BarShareRole && s.share.of > 0 ? QVariant(double(s.share.count) / s.share.of)
                                                              : QVariant();
            })};
    auto* model = new Model(
        columns, [](const Share& s) { return s.share.code; }, this);
    auto* table = new DataTable(title, this);
    table->setObjectName(objectName);
    table->setSource(model);
    table->setColumnKinds(model->kinds());
    table->setLinesPerRow(2);
    table->setFitRows(true);
    layout()->addWidget(table);
    return model;
}

void ComparisonView::show(const OwnProgramme& own)
{
    m_own = own;
    refresh();
}

void ComparisonView::refresh()
{
    ProgrammeFilter filter;
    if (m_with->currentIndex() == 0)
        filter.level = m_own.level;
    else if (m_with->currentIndex() == 1)
        filter.country = m_own.country.isEmpty() ? u"?"_s : m_own.country;
    const ProgrammeComparison comparison = compare(m_own, m_library.search(filter));
    m_budget->setText(budgetSentence(m_own, comparison.budgetPerYear));
    m_duration->setText(durationSentence(comparison.duration));
    const auto fill = [](Model* model, const QVector<CodeShare>& shares, ProgrammeTerm term) {
        QVector<Share> rows;
        for (const CodeShare& share : shares)
            rows.append({share, termName(term, share.code)});
        model->setRows(rows);
    };
    fill(m_objectives, comparison.objectives, ProgrammeTerm::Objective);
    fill(m_types, comparison.clusterTypes, ProgrammeTerm::ClusterType);
    fill(m_targets, comparison.targetGroups, ProgrammeTerm::TargetGroup);
}

} // namespace s3
