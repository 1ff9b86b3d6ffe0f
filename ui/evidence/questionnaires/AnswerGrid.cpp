// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/questionnaires/AnswerGrid.h"

#include "ui/evidence/questionnaires/AnswerModel.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace s3 {

using questionnaire::Given;

namespace {

constexpr int lineHeight = 28;

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors colors = colorsFor(option.palette);
        const auto* view = qobject_cast<const QTableView*>(option.widget);
        const bool current = view && view->currentIndex() == index;
        const bool sameRow = view && view->currentIndex().row() == index.row();
        const bool next = index.data(AnswerModel::NextRowRole).toBool();
        const int state = index.data(AnswerModel::StateRole).toInt();
        const QRectF cell(option.rect);
        painter->save();
        painter->fillRect(cell, sameRow ? colors.lineTint(Line::Evidence) : colors.paper);
        painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), colors.hair);
        if (index.data(AnswerModel::EdgeRole).toBool())
            painter->fillRect(QRectF(cell.left(), cell.top(), 1.5, cell.height()), colors.faint);
        painter->setFont(fontFor(TextRole::Strong));
        painter->setPen(state == Given::NotApplicable ? colors.soft : colors.ink);
        if (state == Given::Blank && !next) {
            // A hole in a sheet: to be seen without reading the list of what is missing.
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(colors.warn, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(cell.center(), 2.5, 2.5);
        } else {
            painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        }
        painter->restore();
        if (!current)
            return;
        if (view->hasFocus()) {
            paintFocusRing(*painter, cell.adjusted(1, 1, -1, -1), option.palette, 3);
        } else {
            painter->setPen(QPen(colors.faint, 1));
            painter->drawRect(cell.adjusted(1.5, 1.5, -2, -2));
        }
    }
};

} // namespace

AnswerGrid::AnswerGrid(AnswerModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Answers: respondents by items"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setHighlightSections(true);
    verticalHeader()->setAccessibleName(tr("Respondents"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(true);
    horizontalHeader()->setAccessibleName(tr("Items"));
    horizontalHeader()->setMinimumSectionSize(24);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
            goTo(0, 0);
    });
    fitColumns();
}

void AnswerGrid::fitColumns()
{
    const QFontMetrics metrics(horizontalHeader()->font());
    int widest = 30;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString code = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        widest = qMax(widest, metrics.horizontalAdvance(code) + 12);
    }
    horizontalHeader()->setDefaultSectionSize(qMin(widest, 72));
}

void AnswerGrid::goTo(int row, int column)
{
    const QModelIndex cell = m_model->index(row, column);
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    scrollTo(cell);
}

void AnswerGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the row that is typed in is tinted
    Q_EMIT currentCellChanged(current.row(), current.column());
}

void AnswerGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        goTo(0, 0);
    viewport()->update();
}

void AnswerGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void AnswerGrid::moveOn()
{
    const QModelIndex at = currentIndex();
    if (at.column() + 1 < m_model->columnCount())
        goTo(at.row(), at.column() + 1);
}

void AnswerGrid::nextRespondent()
{
    const QModelIndex at = currentIndex();
    if (at.row() + 1 < m_model->rowCount())
        goTo(at.row() + 1, 0);
    else
        goTo(at.row(), 0);
}

void AnswerGrid::blank()
{
    const QModelIndex at = currentIndex();
    const bool empty = m_model->given(at.row(), at.column()).kind == Given::Blank;
    // Backspace as in text: on an empty cell it goes back to the one before.
    if (empty && at.column() > 0)
        goTo(at.row(), at.column() - 1);
    else if (empty)
        return;
    const QModelIndex now = currentIndex();
    if (m_model->given(now.row(), now.column()).kind != Given::Blank)
        Q_EMIT given(now.row(), now.column(), Given{Given::Blank, 0});
}

bool AnswerGrid::answerKey(const QKeyEvent& event)
{
    const QModelIndex at = currentIndex();
    const questionnaire::Scale scale = m_model->round().questionnaire.scale();
    const QString text = event.text();
    std::optional<Given> answer;
    if (text.size() == 1 && text.front().isDigit()) {
        const int digit = text.front().digitValue();
        if (scale.holds(digit))
            answer = Given{Given::Value, digit};
        else if (digit == 0 && scale.zeroMeansNotApplicable())
            answer = Given{Given::NotApplicable, 0};
        else
            return true; // not on the scale: nothing happens, the cell stays
    } else if (event.key() == Qt::Key_N) {
        answer = Given{Given::NotApplicable, 0};
    }
    if (!answer)
        return false;
    Q_EMIT given(at.row(), at.column(), *answer);
    moveOn();
    return true;
}

bool AnswerGrid::otherKey(const QKeyEvent& event)
{
    const QModelIndex at = currentIndex();
    const int place = event.key() - Qt::Key_A;
    const QStringList groups = questionnaire::groupsOf(m_model->round().round);
    if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::ShiftModifier) {
        if (!m_model->isNextRow(at.row()))
            Q_EMIT removeRequested(at.row());
    } else if (event.key() == Qt::Key_Delete) {
        if (m_model->given(at.row(), at.column()).kind != Given::Blank)
            Q_EMIT given(at.row(), at.column(), Given{Given::Blank, 0});
    } else if (event.key() == Qt::Key_Backspace) {
        blank();
    } else if (event.key() == Qt::Key_F2) {
        Q_EMIT commentRequested();
    } else if (place >= 0 && place < qMin(int(groups.size()), AnswerModel::mostLetters)) {
        Q_EMIT groupChosen(at.row(), groups.at(place));
    } else {
        return false;
    }
    return true;
}

void AnswerGrid::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!currentIndex().isValid() || !plain)
        return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return nextRespondent();
    if (m_entry && (answerKey(*event) || otherKey(*event)))
        return;
    QTableView::keyPressEvent(event);
}

} // namespace s3
