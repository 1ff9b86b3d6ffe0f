// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/rounds/BallotGrid.h"

#include "ui/kit/Style.h"
#include "ui/kit/TextLines.h"
#include "ui/kit/Theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int kSumWidth = 112;
constexpr int kLeastColumn = 72;
constexpr int kHeaderHeight = 84;
constexpr int kMostColumn = 150;

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors colors = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, colors.paper);
        if (index.column() == BallotModel::sumColumn)
            paintState(*painter, option.rect, index, colors);
        else
            paintMark(*painter, option.rect, index, colors);
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.hair);
        painter->fillRect(option.rect.right(), option.rect.y(), 1, option.rect.height(), colors.hair);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -2, -2), option.palette, 4);
        painter->restore();
    }

private:
    static void paintState(QPainter& painter, const QRect& rect, const QModelIndex& index,
                           const ThemeColors& colors)
    {
        const bool faulty = index.data(BallotModel::FaultRole).toBool();
        painter.setFont(fontFor(faulty ? TextRole::Small : TextRole::Body));
        painter.setPen(faulty ? colors.bad : colors.soft);
        const QRect room = rect.adjusted(6, 1, -6, -1);
        if (faulty)
            drawElidedLines(painter, room, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        else
            painter.drawText(room, Qt::AlignCenter, index.data().toString());
    }

    static void paintMark(QPainter& painter, const QRect& rect, const QModelIndex& index,
                          const ThemeColors& colors)
    {
        const bool given = index.data(Qt::EditRole).isValid();
        if (given)
            painter.fillRect(rect, colors.lineTint(Line::Identification));
        painter.setFont(fontFor(given ? TextRole::Strong : TextRole::Body));
        painter.setPen(given ? colors.lineInk(Line::Identification) : colors.faint);
        painter.drawText(rect, Qt::AlignCenter, index.data().toString());
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
        const auto* ballots = static_cast<const BallotModel*>(model());
        const bool sum = section == BallotModel::sumColumn;
        painter->setFont(fontFor(TextRole::Label));
        painter->setPen(colors.ink);
        painter->drawText(room, Qt::AlignHCenter | (sum ? Qt::AlignBottom : Qt::AlignTop),
                          sum ? model()->headerData(section, Qt::Horizontal).toString()
                              : ballots->numberOf(section - BallotModel::firstOption));
        if (!sum) {
            room.setTop(room.top() + painter->fontMetrics().lineSpacing());
            painter->setFont(fontFor(TextRole::Small));
            painter->setPen(colors.soft);
            drawElidedLines(*painter, room, Qt::AlignHCenter | Qt::AlignTop,
                            ballots->headOf(section - BallotModel::firstOption));
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
    const int options = int(m_model.cells().size());
    if (options == 0)
        return;
    setColumnWidth(BallotModel::sumColumn, kSumWidth);
    const QFontMetrics metrics(fontFor(TextRole::Small));
    int longest = kLeastColumn; // no word is broken in a column's head
    for (int i = 0; i < options; ++i)
        for (const QString& word : m_model.headOf(i).split(u' '))
            longest = qMax(longest, metrics.horizontalAdvance(word) + 12);
    const int each =
        qBound(qMin(longest, kMostColumn), (viewport()->width() - kSumWidth) / options, kMostColumn);
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

bool BallotGrid::typeMark(const QKeyEvent& event)
{
    const QString text = event.text();
    const workshop::RoundForm& form = m_model.form();
    const QModelIndex at = currentIndex();
    const int cell = at.column() - BallotModel::firstOption;
    if (cell < 0 || text.size() != 1 || !(text.front().isDigit() || text == u"-"))
        return false;
    const bool yesNo = form.round.method == RoundMethod::YesNo;
    if (text == u"-") {
        if (yesNo)
            Q_EMIT valueTyped(at.row(), cell, workshop::kAbstain, true);
        else if (form.lowest() < 0)
            m_typed = text;
        return true;
    }
    m_typed += text;
    if (m_typed.toInt() > form.highest() && m_typed.size() > 1)
        m_typed = text; // a number of its own, not the end of the one before
    const int value = m_typed.toInt();
    const bool none = value == 0 && form.lowest() > 0;
    const bool more = value != 0 && qAbs(value) * 10 <= qMax(form.highest(), -form.lowest());
    Q_EMIT valueTyped(at.row(), cell, none ? std::nullopt : std::optional<int>(value), !more);
    return true;
}

void BallotGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const int cell = current.column() - BallotModel::firstOption;
    const int key = event->key();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!current.isValid() || (m_locked && key != Qt::Key_Space && key != Qt::Key_Return)) {
        QTableView::keyPressEvent(event);
    } else if (plain && !m_locked && typeMark(*event)) {
        return;
    } else if (key == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT removalWanted(current.row());
    } else if (plain && cell >= 0 && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        m_typed.clear();
        if (m_model.ballot(current.row()))
            Q_EMIT valueTyped(current.row(), cell, std::nullopt, false);
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
    m_typed.clear();
    Q_EMIT currentMoved(current.row(), current.column() - BallotModel::firstOption);
}

} // namespace s3
