// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/specialisation/BoardTable.h"

#include "ui/kit/Card.h"
#include "ui/kit/DataTable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int roomForBars = 780;
constexpr int roomForAll = 1040; ///< narrower tables leave out what the line below them tells anyway

} // namespace

BoardTable::BoardTable(QWidget* parent)
    : BoardView(parent)
    , m_rows(new DataTable(tr("Industries of the region"), this))
    , m_model(makeBoardModel(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card({}, {}, this);
    m_rows->setObjectName(u"boardTable"_s);
    m_rows->setSource(m_model);
    m_rows->setColumnKinds(m_model->kinds());
    m_rows->setLinesPerRow(2);
    m_rows->setEmptyText(tr("No industry in this period, or none that passes the filters"));
    m_rows->sortByColumn(QuotientColumn, Qt::DescendingOrder);
    card->body()->addWidget(m_rows, 1);
    outer->addWidget(card);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BoardView::marked);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, &BoardView::marked);
    connect(m_rows, &DataTable::rowActivated, this, &BoardView::activated);
}

void BoardTable::showBoard(const ShownBoardPtr& shown, const QVector<int>& rows)
{
    m_shown = shown;
    s3::showBoard(*m_model, shown, rows);
    fitColumns();
    // Something is always chosen, so that the page's main button says what it would do.
    if (m_rows->selectedKeys().isEmpty() && m_rows->model()->rowCount() > 0)
        m_rows->selectKey(m_rows->model()->index(0, 0).data(KeyRole).toString());
}

void BoardTable::selectIndustry(const QString& industry)
{
    if (!industry.isEmpty() && m_rows->currentKey() != industry)
        m_rows->selectKey(industry);
}

QVector<BoardMark> BoardTable::marks() const
{
    QVector<BoardMark> marks;
    if (!m_shown)
        return marks;
    const int column = qMax(0, m_rows->selectionModel()->currentIndex().column());
    const QStringList keys = m_rows->selectedKeys();
    for (const QString& key : keys)
        marks.append({measureOf(column), m_shown->parameters(key)});
    return marks;
}

void BoardTable::resizeEvent(QResizeEvent* event)
{
    BoardView::resizeEvent(event);
    fitColumns();
}

void BoardTable::fitColumns()
{
    const bool narrow = width() < roomForAll;
    const bool tight = width() < roomForBars;
    m_rows->setColumnHidden(SymmetricColumn, narrow);
    const auto& entries = m_model->rows();
    const bool flags = std::any_of(entries.begin(), entries.end(),
                                   [](const BoardEntry& entry) { return entry.data().flags != 0; });
    m_rows->setColumnHidden(FlagsColumn, narrow || !flags);
    m_rows->setColumnHidden(StarsColumn, tight);
    QVector<ColumnKind> kinds = m_model->kinds();
    if (tight)
        kinds[ShareColumn] = ColumnKind::Number;
    m_rows->setColumnKinds(kinds);
}

} // namespace s3
