// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/MatrixView.h"

#include "core/base/Numbers.h"
#include "ui/identification/synergy_diamond/MatrixGrid.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace s3::identification;

namespace s3 {

namespace {

GridCell gridCell(const DiamondMatrix& matrix, int row, int column)
{
    const DiamondMatrix::Cell& cell = matrix.cell(row, column);
    GridCell shown;
    if (cell.diamonds.isEmpty()) {
        shown.title = MatrixView::tr("+ Diamond");
        shown.spoken = MatrixView::tr("%1, %2: no diamond yet; Enter makes one")
                           .arg(matrix.rows.at(row).name, matrix.columns.at(column).title);
        return shown;
    }
    shown.title = MatrixView::tr("%1 of %2 corners").arg(cell.state.filled).arg(cell.state.corners);
    QStringList details;
    if (cell.similarity)
        details.append(MatrixView::tr("similarity %1").arg(displayNumber(*cell.similarity, 2)));
    else if (cell.several)
        details.append(MatrixView::tr("not computable"));
    if (cell.diamonds.size() > 1)
        details.append(MatrixView::tr("%n diamonds", nullptr, int(cell.diamonds.size())));
    details.append(cell.complete ? MatrixView::tr("complete")
                                 : MatrixView::tr("evidence: %1").arg(cell.state.evidence));
    shown.detail = details.join(u" · "_s);
    shown.share = cell.state.corners > 0 ? double(cell.state.filled) / cell.state.corners : 0;
    shown.tone = cell.complete ? GridCell::Tone::Good : GridCell::Tone::Mark;
    shown.spoken = u"%1, %2: %3, %4"_s.arg(matrix.rows.at(row).name, matrix.columns.at(column).title,
                                           shown.title, shown.detail);
    return shown;
}

} // namespace

MatrixView::MatrixView(DiamondDesk& desk)
    : DiamondSight(desk)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    auto* empty =
        new EmptyState(u":/tools/synergy_diamond/icon.svg"_s, tr("No diamond yet"),
                       tr("A diamond shows what regions have and need at four corners: opportunity, "
                          "economic capacity, challenge, knowledge."),
                       m_stack);
    QPushButton* first = empty->addPrimary(tr("New diamond"), Line::Identification, u"add"_s);
    first->setObjectName(u"firstDiamond"_s);
    first->setEnabled(desk.writable());
    connect(first, &QPushButton::clicked, this, [this] { makeDiamond(); });
    m_stack->addWidget(empty);

    auto* card = new Card({}, {}, m_stack);
    auto* bar = new QHBoxLayout;
    m_kind = new SegmentedControl(tr("Columns of the matrix"), {tr("Themes"), tr("Activities")}, card);
    m_kind->setObjectName(u"matrixColumns"_s);
    bar->addWidget(m_kind);
    m_theme = new QLineEdit(card);
    m_theme->setObjectName(u"matrixTheme"_s);
    m_theme->setAccessibleName(tr("Further theme"));
    m_theme->setPlaceholderText(tr("Further theme, then Enter"));
    m_theme->setEnabled(desk.writable());
    bar->addWidget(m_theme, 1);
    card->body()->addLayout(bar);
    m_grid = new MatrixGrid(tr("Diamonds by region and priority"), card);
    m_grid->setObjectName(u"diamondMatrix"_s);
    card->body()->addWidget(m_grid, 1);
    m_hint = makeLabel({}, TextRole::Small, card);
    card->body()->addWidget(m_hint);
    m_stack->addWidget(card);
    connect(m_kind, &SegmentedControl::currentChanged, this, &MatrixView::refresh);
    connect(m_theme, &QLineEdit::returnPressed, this, &MatrixView::addTheme);
    connect(m_grid, &MatrixGrid::cellActivated, this, &MatrixView::open);
}

void MatrixView::refresh()
{
    const bool activities = m_kind->currentIndex() == 1;
    m_theme->setVisible(!activities);
    m_matrix = diamondMatrix(desk().project(), activities ? PriorityKind::Activities : PriorityKind::Themes,
                             m_further);
    QStringList rows, columns;
    for (const auto& row : m_matrix.rows)
        rows.append(row.name);
    for (const auto& column : m_matrix.columns)
        columns.append(column.title.isEmpty() ? tr("No theme") : column.title);
    QVector<GridCell> cells;
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < columns.size(); ++column)
            cells.append(gridCell(m_matrix, row, column));
    m_grid->setCells(rows, columns, cells);
    m_hint->setText(columns.isEmpty() && activities
                        ? tr("No activity yet: make a candidate under “Compare”, or write one under "
                             "“Transformative activities”.")
                    : columns.isEmpty() ? tr("Write a theme above, then press Enter.")
                                        : tr("Enter opens a diamond or makes one in an empty cell."));
    m_stack->setCurrentIndex(
        desk().project().count<Diamond>() == 0 && m_further.isEmpty() && !activities ? 0 : 1);
}

void MatrixView::takeFocus()
{
    if (m_stack->currentIndex() == 1)
        m_grid->setFocus(Qt::TabFocusReason);
}

void MatrixView::addTheme()
{
    const QString theme = m_theme->text().simplified();
    if (theme.isEmpty())
        return;
    m_theme->clear();
    if (!m_further.contains(theme))
        m_further.append(theme);
    refresh();
    for (int column = 0; column < m_matrix.columns.size(); ++column)
        if (m_matrix.columns.at(column).title == theme)
            m_grid->setCurrentIndex(m_grid->model()->index(0, column));
    m_grid->setFocus(Qt::TabFocusReason);
}

void MatrixView::open(int row, int column)
{
    const DiamondMatrix::Cell& cell = m_matrix.cell(row, column);
    if (!cell.diamonds.isEmpty())
        return desk().openDiamond(cell.diamonds.first());
    make(&m_matrix.rows.at(row), &m_matrix.columns.at(column));
}

bool MatrixView::makeDiamond()
{
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    const bool chosen = m_stack->currentIndex() == 1 && row >= 0 && column >= 0;
    return make(chosen                     ? &m_matrix.rows.at(row)
                : !m_matrix.rows.isEmpty() ? &m_matrix.rows.first()
                                           : nullptr,
                chosen ? &m_matrix.columns.at(column) : nullptr);
}

bool MatrixView::make(const DiamondMatrix::RegionRow* row, const DiamondMatrix::Priority* priority)
{
    if (!desk().writable())
        return false;
    const auto pack = shippedDiamondPack();
    if (!pack)
        return false;
    const QString about = priority ? priority->title : QString();
    const QString title = about.isEmpty() ? tr("New diamond") : about;
    IdOf<Diamond> id;
    if (!desk().edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Add diamond %1"), {title}}, [&](Writer& w) {
            id = addDiamond(w, *pack, title, about, {row ? row->region : std::nullopt});
            if (priority && priority->activity)
                w.link(refOf(id), refOf(*priority->activity));
        }))
        return false;
    desk().openDiamond(id);
    return true;
}

} // namespace s3
