// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/ComparePanel.h"

#include "ui/kit/Controls.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/Style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

QString linesOf(const QStringList& items)
{
    return items.isEmpty() ? u"–"_s : items.join(u'\n');
}

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : Card(tr("Compare two activities"), {}, parent)
    , m_other(new ElidingComboBox(this))
    , m_sum(makeLabel({}, TextRole::Soft, this))
{
    auto* close = iconButton(u"close"_s, tr("Back to the canvas"), this);
    close->setObjectName(u"closeComparison"_s);
    addHeaderWidget(close);
    m_other->setObjectName(u"comparedActivity"_s);
    m_other->setAccessibleName(tr("Compare with"));
    auto* chooser = new QHBoxLayout;
    auto* with = makeLabel(tr("Compare with"), TextRole::Soft, this);
    with->setWordWrap(false);
    chooser->addWidget(with);
    chooser->addWidget(m_other, 1);
    body()->addLayout(chooser);
    m_sum->setObjectName(u"comparisonSum"_s);
    body()->addWidget(m_sum);
    body()->addStretch();
    connect(close, &QToolButton::clicked, this, &ComparePanel::closed);
    connect(m_other, &QComboBox::activated, this, &ComparePanel::otherChosen);
}

void ComparePanel::setActivities(const QList<AssessedActivity>& all,
                                 const IdOf<TransformativeActivity>& current, const IndustryNames& industries)
{
    const QVariant chosen = m_other->currentData();
    const AssessedActivity* left = nullptr;
    m_other->clear();
    for (const AssessedActivity& assessed : all) {
        const TransformativeActivity& activity = assessed.facts.activity;
        if (activity.id == current)
            left = &assessed;
        else
            m_other->addItem(activity.title, activity.id.hex());
    }
    m_other->setCurrentIndex(qMax(0, m_other->findData(chosen)));
    delete m_table;
    m_table = nullptr;
    m_sum->setVisible(left && m_other->count() > 0);
    for (const AssessedActivity& assessed : all)
        if (left && assessed.facts.activity.id.hex() == m_other->currentData().toString())
            fill(*left, assessed, industries);
}

void ComparePanel::fill(const AssessedActivity& left, const AssessedActivity& right,
                        const IndustryNames& industries)
{
    const ActivityComparison comparison = compareActivities(left, right, industries);
    m_sum->setText(comparison.overlap
                       ? tr("%1 of %2 building blocks and actors are shared (%3; Jaccard index).")
                             .arg(comparison.shared)
                             .arg(comparison.shared + comparison.different)
                             .arg(QLocale().toString(*comparison.overlap, 'f', 2))
                       : tr("Neither has building blocks or actors yet, so there is nothing to share."));
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 8, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_row = 0;
    for (const auto& [column, assessed] : {std::pair(1, &left), std::pair(2, &right)})
        m_grid->addWidget(makeLabel(assessed->facts.activity.title, TextRole::Section, m_table), m_row,
                          column);
    ++m_row;
    for (const ComparedRow& row : comparison.rows)
        addRow(row);
    addHeading(tr("Quality checks"));
    for (const ComparedRow& row : comparison.checks)
        addRow(row);
    body()->insertWidget(body()->count() - 1, m_table);
}

void ComparePanel::addHeading(const QString& text)
{
    m_grid->addWidget(makeLabel(text, TextRole::Section, m_table), m_row++, 0, 1, 3);
}

void ComparePanel::addRow(const ComparedRow& row)
{
    m_grid->addWidget(new HairLine(Qt::Horizontal, m_table), m_row++, 0, 1, 3);
    QLabel* label = makeLabel(row.label, TextRole::Soft, m_table);
    label->setMaximumWidth(132);
    const bool parts = !row.left.isEmpty() || !row.right.isEmpty();
    m_grid->addWidget(label, m_row, 0, row.both.isEmpty() || !parts ? 1 : 2, 1, Qt::AlignTop);
    const auto cell = [&](const QString& text, int column, int span) {
        QLabel* shown = makeLabel(text, TextRole::Body, m_table);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(shown, m_row, column, 1, span, Qt::AlignTop);
    };
    if (!row.both.isEmpty())
        cell(tr("Both: %1").arg(row.both.join(u"; "_s)), 1, 2);
    if (!row.both.isEmpty() && parts)
        ++m_row;
    if (parts || row.both.isEmpty()) {
        cell(linesOf(row.left), 1, 1);
        cell(linesOf(row.right), 2, 1);
    }
    ++m_row;
}

} // namespace s3
