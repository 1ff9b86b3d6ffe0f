// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/BallotGrid.h"

#include "ui/kit/Style.h"
#include "ui/kit/TextLines.h"
#include "ui/kit/Theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kSumWidth = 72;
constexpr int kLeastColumn = 72;
constexpr int kHeaderHeight = 84;
constexpr int kMostColumn = 150;

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors colors = colorsFor(option.palette);
        const bool sum = index.column() == BallotModel::sumColumn;
        const int dots = index.data(Qt::EditRole).toInt();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, colors.paper);
        if (!sum && dots > 0)
            painter->fillRect(option.rect, colors.lineTint(Line::Identification));
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.hair);
        painter->fillRect(option.rect.right(), option.rect.y(), 1, option.rect.height(), colors.hair);
        painter->setFont(fontFor(!sum && dots > 0 ? TextRole::Strong : TextRole::Body));
        painter->setPen(sum ? colors.soft : dots > 0 ? colors.lineInk(Line::Identification) : colors.faint);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -2, -2), option.palette, 4);
        painter->restore();
    }
};

/// An option's number, and below it as much of its title as there is room for.
class OptionHeader : public QHeaderView {
public:
    explicit OptionHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), kHeaderHeight}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const ThemeColors colors = colorsFor(palette());
        painter->save();
        painter->fillRect(rect, colors.paper);
        painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, colors.hair);
        QRectF room = QRectF(rect).adjusted(4, 4, -4, -4);
        const bool sum = section == BallotModel::sumColumn;
        painter->setFont(fontFor(TextRole::Label));
        painter->setPen(colors.ink);
        painter->drawText(room, Qt::AlignHCenter | (sum ? Qt::AlignBottom : Qt::AlignTop),
                          sum ? model()->headerData(section, Qt::Horizontal).toString()
                              : QString::number(section));
        if (!sum) {
            room.setTop(room.top() + painter->fontMetrics().lineSpacing());
            painter->setFont(fontFor(TextRole::Small));
            painter->setPen(colors.soft);
            const auto* ballots = static_cast<const BallotModel*>(model());
            drawElidedLines(*painter, room, Qt::AlignHCenter | Qt::AlignTop,
                            ballots->options().value(section - BallotModel::firstOption).title);
        }
        painter->restore();
    }
};

} // namespace

BallotGrid::BallotGrid(QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Ballots: a row for each voter, a column for each option"));
    setHorizontalHeader(new OptionHeader(this));
    setModel(&m_model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(kLeastColumn);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultSectionSize(34);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BallotGrid::fitColumns);
}

void BallotGrid::fitColumns()
{
    const int options = int(m_model.options().size());
    if (options == 0)
        return;
    setColumnWidth(BallotModel::sumColumn, kSumWidth);
    const int each = qBound(kLeastColumn, (viewport()->width() - kSumWidth) / options, kMostColumn);
    for (int i = 0; i < options; ++i)
        setColumnWidth(BallotModel::firstOption + i, each);
}

void BallotGrid::goTo(int row, int column)
{
    if (const QModelIndex index = m_model.index(row, column); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void BallotGrid::moveOn()
{
    const QModelIndex current = currentIndex();
    if (current.column() + 1 < m_model.columnCount())
        goTo(current.row(), current.column() + 1);
    else if (current.row() + 1 < m_model.rowCount())
        goTo(current.row() + 1, BallotModel::firstOption);
}

void BallotGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const int option = current.column() - BallotModel::firstOption;
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!current.isValid() || (m_locked && key != Qt::Key_Space && key != Qt::Key_Return)) {
        QTableView::keyPressEvent(event);
    } else if (plain && option >= 0 && key >= Qt::Key_0 && key <= Qt::Key_9) {
        Q_EMIT dotsTyped(current.row(), option, key - Qt::Key_0);
    } else if (key == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT removalWanted(current.row());
    } else if (plain && option >= 0 && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        if (m_model.ballot(current.row()))
            Q_EMIT dotsTyped(current.row(), option, 0);
    } else if (plain && key == Qt::Key_Space) {
        moveOn();
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        goTo(current.row() + 1, BallotModel::firstOption);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void BallotGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    scrollTo(currentIndex());
}

void BallotGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved(current.row(), current.column() - BallotModel::firstOption);
}

} // namespace s3
