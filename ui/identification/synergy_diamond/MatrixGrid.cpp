// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/synergy_diamond/MatrixGrid.h"

#include "ui/kit/Style.h"
#include "ui/kit/TextLines.h"
#include "ui/kit/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int cellHeight = 76; // pixels
constexpr int leastColumn = 118;

class MatrixGridDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const MatrixGridModel*>(index.model());
        const GridCell& cell = model->cell(index);
        const ThemeColors colors = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(3, 3, -3, -3);
        painter->setPen(
            QPen(cell.tone == GridCell::Tone::Empty ? colors.hair : Qt::transparent, 1, Qt::DashLine));
        painter->setBrush(fill(cell.tone, colors));
        painter->drawRoundedRect(box, 8, 8);
        const QRectF text = box.adjusted(10, 6, -10, cell.share >= 0 ? -14 : -6);
        painter->setFont(fontFor(TextRole::Strong));
        painter->setPen(cell.tone == GridCell::Tone::Empty ? colors.soft : ink(cell.tone, colors));
        const double line = QFontMetricsF(painter->font()).height();
        const bool alone = cell.detail.isEmpty();
        drawElidedLines(*painter, alone ? text : QRectF(text.left(), text.top(), text.width(), line + 2),
                        alone ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignTop, cell.title);
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(colors.soft);
        drawElidedLines(*painter, text.adjusted(0, line + 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                        cell.detail);
        if (cell.share >= 0)
            paintBar(*painter, QRectF(box.left() + 10, box.bottom() - 10, box.width() - 20, 4), cell, colors);
        if (option.state.testFlag(QStyle::State_Selected))
            paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), option.palette, 8);
        painter->restore();
    }

private:
    static QColor fill(GridCell::Tone tone, const ThemeColors& colors)
    {
        switch (tone) {
        case GridCell::Tone::Good:
            return mixed(colors.good, colors.paper, 0.14);
        case GridCell::Tone::Warn:
            return mixed(colors.warn, colors.paper, 0.14);
        case GridCell::Tone::Mark:
            return colors.lineTint(Line::Identification);
        case GridCell::Tone::Plain:
            return mixed(colors.ink, colors.paper, 0.06);
        case GridCell::Tone::Blocked:
            return mixed(colors.ink, colors.paper, 0.03);
        case GridCell::Tone::Empty:
            break;
        }
        return Qt::transparent;
    }
    static QColor ink(GridCell::Tone tone, const ThemeColors& colors)
    {
        return tone == GridCell::Tone::Good   ? colors.good
               : tone == GridCell::Tone::Warn ? colors.warn
                                              : colors.ink;
    }
    static void paintBar(QPainter& painter, QRectF bar, const GridCell& cell, const ThemeColors& colors)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colors.ink, colors.paper, 0.12));
        painter.drawRoundedRect(bar, 2, 2);
        bar.setWidth(bar.width() * qBound(0.0, cell.share, 1.0));
        painter.setBrush(cell.share >= 1 ? colors.good : colors.line(Line::Identification));
        painter.drawRoundedRect(bar, 2, 2);
    }
};

} // namespace

void MatrixGridModel::set(const QStringList& rows, const QStringList& columns, const QVector<GridCell>& cells)
{
    if (rows == m_rows && columns == m_columns) {
        if (cells == m_cells)
            return;
        m_cells = cells;
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, int(columns.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    m_cells = cells;
    endResetModel();
}

const GridCell& MatrixGridModel::cell(const QModelIndex& index) const
{
    return m_cells.at(index.row() * m_columns.size() + index.column());
}

int MatrixGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant MatrixGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index).title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell(index).spoken;
    default:
        return {};
    }
}

QVariant MatrixGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList& names = orientation == Qt::Horizontal ? m_columns : m_rows;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return names.value(section);
    return {};
}

MatrixGrid::MatrixGrid(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_model(this)
{
    setAccessibleName(accessibleName);
    setModel(&m_model);
    setItemDelegate(new MatrixGridDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    verticalHeader()->setMaximumWidth(170);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                          Qt::Alignment(QFlag(Qt::TextWordWrap)));
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom |
                                            Qt::Alignment(QFlag(Qt::TextWordWrap)));
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    setCornerButtonEnabled(false);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT cellActivated(index.row(), index.column()); });
}

void MatrixGrid::setCells(const QStringList& rows, const QStringList& columns, const QVector<GridCell>& cells)
{
    const int row = currentRow();
    const int column = currentColumn();
    m_model.set(rows, columns, cells);
    fitColumns();
    if (!rows.isEmpty() && !columns.isEmpty())
        setCurrentIndex(
            m_model.index(qBound(0, row, int(rows.size()) - 1), qBound(0, column, int(columns.size()) - 1)));
}

void MatrixGrid::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const int width = qBound(leastColumn, viewport()->width() / columns, 260);
    horizontalHeader()->setDefaultSectionSize(width);
    const QFontMetrics metrics(fontFor(TextRole::Label));
    constexpr int sides = 20; // what the style keeps free left and right
    int lines = 1;
    for (int column = 0; column < columns; ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int height =
            metrics.boundingRect(QRect(0, 0, width - sides, 1000), Qt::TextWordWrap, name).height();
        lines = qMax(lines, qMin(3, qCeil(double(height) / metrics.lineSpacing())));
    }
    horizontalHeader()->setFixedHeight(lines * metrics.lineSpacing() + 8);
}

void MatrixGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MatrixGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0 && m_model.columnCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void MatrixGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellChanged(current.row(), current.column());
}

void MatrixGrid::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const int key = event->key();
    if (plain && currentIndex().isValid()) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT cellActivated(currentRow(), currentColumn());
            return;
        }
        if ((key >= Qt::Key_A && key <= Qt::Key_Z) || key == Qt::Key_Delete) {
            Q_EMIT keyTyped(key);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace s3
