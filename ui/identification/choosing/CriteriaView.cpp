// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/choosing/CriteriaView.h"

#include "core/choice/Labels.h"
#include "ui/identification/choosing/PairwiseCard.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/SegmentedControl.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

CriteriaView::CriteriaView(ChoosingDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(
          {{tr("Criterion"), [](const Row& row) { return QVariant(row.criterion.title); }},
           {tr("What it asks"), [](const Row& row) { return QVariant(row.criterion.description); }},
           {tr("Better is"),
            [](const Row& row) { return QVariant(codeOf(row.criterion.direction)); },
            ColumnKind::Text,
            {},
            {},
            [](const Row& row) {
                return row.criterion.direction == Preference::Max ? tr("more") : tr("less");
            }},
           {tr("Unit"), [](const Row& row) { return QVariant(row.criterion.unit); }},
           {tr("Points"), [](const Row& row) { return QVariant(row.criterion.points); }, ColumnKind::Number},
           RecordColumn<Row>(
               tr("Weight"), [](const Row& row) { return row.share ? QVariant(*row.share) : QVariant(); },
               ColumnKind::Number)
               .withText([](const Row& row) { return row.share ? percentText(*row.share) : QString(); })
               .withHeaderTip(tr("Share of all points, or the principal eigenvector of the comparison"))},
          [](const Row& row) { return row.criterion.id.hex(); })
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeTable());
    m_pairs = new PairwiseCard(desk, this);
    column->addWidget(m_pairs);
    column->addStretch();
}

QWidget* CriteriaView::makeTable()
{
    auto* card = new Card(tr("Criteria and weights"), {}, this);
    m_add = textButton(u"add"_s, tr("Add criterion"), card);
    m_add->setObjectName(u"criteria.add"_s);
    makeCompact(m_add);
    card->addHeaderWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &CriteriaView::addCriterion);
    m_weighting = new SegmentedControl(tr("Weights from"), {tr("Points"), tr("Pairwise comparison")}, card);
    m_weighting->setObjectName(u"criteria.weighting"_s);
    card->body()->addWidget(m_weighting, 0, Qt::AlignLeft);
    m_hint = makeLabel({}, TextRole::Soft, card);
    card->body()->addWidget(m_hint);
    m_table = new EditableTable(tr("Criteria"), card);
    m_table->setObjectName(u"criteriaTable"_s);
    m_table->setSource(&m_model);
    m_table->setColumnKinds(m_model.kinds());
    m_table->setMainColumn(Description);
    m_table->setLinesPerRow(2);
    m_table->setFitRows(true);
    m_table->setEmptyText(tr("No criteria yet."));
    m_table->setItemDelegateForColumn(DirectionColumn,
                                      new ChoiceDelegate(
                                          [] {
                                              ChoiceDelegate::Options options;
                                              for (const Preference one : allValues<Preference>())
                                                  options.append({codeOf(one), displayName(one)});
                                              return options;
                                          },
                                          false, m_table));
    if (m_desk.writable()) {
        m_model.setWriter(Title, [this](const Row& row, int column, const QVariant& value) {
            return write(row, column, value);
        });
        m_model.setMovable(true);
        m_table->setMovableRows();
    }
    connect(m_table, &EditableTable::moveWanted, this, [this](const QString& key, int index) {
        m_desk.change({QT_TRANSLATE_NOOP("Edit", "Move criterion")}, [&](Writer& writer) {
            moveCriterion(writer, IdOf<Criterion>(RecordId::fromHex(key)), index);
        });
        m_table->selectKey(key);
    });
    connect(m_table, &EditableTable::removeWanted, this, [this](const QStringList& keys) {
        m_desk.change({QT_TRANSLATE_NOOP("Edit", "Remove criterion")}, [&](Writer& writer) {
            for (const QString& key : keys)
                writer.remove(IdOf<Criterion>(RecordId::fromHex(key)));
        });
    });
    connect(m_weighting, &SegmentedControl::currentChanged, this, [this](int index) {
        const Weighting weighting = index == 1 ? Weighting::Pairwise : Weighting::Points;
        if (weighting != m_desk.table().set.weighting)
            m_desk.change({QT_TRANSLATE_NOOP("Edit", "Change how criteria are weighed")},
                          [&](Writer& writer) {
                              writer.modify(m_desk.table().set.id,
                                            [&](CriteriaSet& set) { set.weighting = weighting; });
                          });
    });
    card->body()->addWidget(m_table);
    return card;
}

void CriteriaView::addCriterion()
{
    IdOf<Criterion> made;
    m_desk.change({QT_TRANSLATE_NOOP("Edit", "Add criterion")}, [&](Writer& writer) {
        made = identification::addCriterion(writer, m_desk.table().set.id, tr("New criterion"));
    });
    m_table->editCell(made.hex(), Title);
}

bool CriteriaView::write(const Row& row, int column, const QVariant& value)
{
    const std::optional<double> number = typedNumber(value.toString());
    if (column == Share || (column == Points && !(number && *number >= 0)))
        return false;
    return m_desk.change(
        {QT_TRANSLATE_NOOP("Edit", "Change criterion %1"), {row.criterion.title}}, [&](Writer& writer) {
            writer.modify(row.criterion.id, [&](Criterion& changed) {
                switch (column) {
                case Title:
                    changed.title = value.toString().trimmed();
                    break;
                case Description:
                    changed.description = value.toString().trimmed();
                    break;
                case DirectionColumn:
                    changed.direction =
                        enumFromCode<Preference>(value.toString()).value_or(changed.direction);
                    break;
                case Unit:
                    changed.unit = value.toString().trimmed();
                    break;
                default:
                    changed.points = *number;
                }
            });
        });
}

void CriteriaView::refresh()
{
    const ChoiceTable& table = m_desk.table();
    QVector<Row> rows;
    for (qsizetype i = 0; i < table.criteria.size(); ++i)
        rows.append({table.criteria.at(i),
                     table.weights.empty() ? std::nullopt : std::optional(table.weights[size_t(i)])});
    m_model.setRows(rows);
    m_table->setFitRows(true);
    const bool pairwise = table.set.weighting == Weighting::Pairwise;
    m_weighting->setCurrentIndex(pairwise ? 1 : 0);
    m_weighting->setEnabled(m_desk.writable());
    m_add->setEnabled(m_desk.writable());
    m_hint->setText(
        pairwise
            ? tr("The weights come from comparing the criteria two by two, below; the points do not count.")
            : tr("Give each criterion points: choose a cell and type. Its weight is its share of all "
                 "points; with 0 it takes no part."));
    m_pairs->setVisible(pairwise);
    m_pairs->refresh();
}

} // namespace s3
