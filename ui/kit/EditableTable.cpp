// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/EditableTable.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Style.h"
#include "ui/kit/Theme.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace s3 {

EditableTable::EditableTable(const QString& accessibleName, QWidget* parent)
    : DataTable(accessibleName, parent)
{
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(Qt::CheckStateRole).isValid())
            Q_EMIT toggleWanted(index.data(KeyRole).toString(), index.column());
    });
}

void EditableTable::setMovableRows()
{
    setSortingEnabled(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDragDropOverwriteMode(false);
}

void EditableTable::editCell(const QString& key, int column)
{
    if (!selectKey(key))
        return;
    setCurrentIndex(currentIndex().siblingAtColumn(column));
    edit(currentIndex());
}

void EditableTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Delete && current.isValid()) {
        const QStringList keys = selectedKeys();
        Q_EMIT removeWanted(keys.isEmpty() ? QStringList{currentKey()} : keys);
        return;
    }
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && current.isValid()) {
        const int to = current.row() + (event->key() == Qt::Key_Up ? -1 : 1);
        if (to >= 0 && to < model()->rowCount())
            Q_EMIT moveWanted(currentKey(), to);
        return;
    }
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier && current.isValid()) {
        Q_EMIT doubleWanted(currentKey());
        return;
    }
    if (current.isValid() && current.data(Qt::CheckStateRole).isValid() &&
        (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)) {
        Q_EMIT toggleWanted(currentKey(), current.column());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid() &&
        event->modifiers() == Qt::NoModifier) {
        edit(current);
        return;
    }
    DataTable::keyPressEvent(event);
}

void EditableTable::dropEvent(QDropEvent* event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex under = indexAt(place);
    int to = under.isValid() ? under.row() : model()->rowCount();
    if (under.isValid() && place.y() > visualRect(under).center().y())
        ++to;
    const int from = currentIndex().row();
    // What is handed on is the place in the list without the dragged row.
    if (event->source() == this && from >= 0 && to != from && to != from + 1)
        Q_EMIT moveWanted(currentKey(), to > from ? to - 1 : to);
    // The move is done by the record's position, not by the view taking out the dragged row.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setState(NoState);
    viewport()->update();
}

void EditableTable::paintEvent(QPaintEvent* event)
{
    DataTable::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid() || !(currentIndex().flags() & Qt::ItemIsEditable))
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsFor(palette()).focus, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(visualRect(currentIndex())).adjusted(3.5, 4.5, -3.5, -5.5), 4, 4);
}

ChoiceDelegate::ChoiceDelegate(std::function<Options()> options, bool typed, QObject* parent)
    : TableDelegate(ColumnKind::Text, parent)
    , m_options(std::move(options))
    , m_typed(typed)
{}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const auto& [code, label] : m_options())
        box->addItem(label, code);
    box->setEditable(m_typed);
    auto* self =
        const_cast<ChoiceDelegate*>(this); // delegates are const towards their views, signals are not
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    const QString code = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findData(code));
    if (m_typed) {
        box->setEditText(code);
        box->lineEdit()->selectAll();
    }
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = static_cast<QComboBox*>(editor);
    const QVariant value = m_typed ? QVariant(box->currentText().simplified()) : box->currentData();
    if (value.isValid() && value != index.data(Qt::EditRole))
        model->setData(index, value);
}

NumberDelegate::NumberDelegate(int lowest, int highest, const QString& blank, QObject* parent)
    : TableDelegate(ColumnKind::Number, parent)
    , m_lowest(lowest)
    , m_highest(highest)
    , m_blank(blank)
{}

QWidget* NumberDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    auto* box = new QSpinBox(parent);
    box->setRange(m_lowest, m_highest);
    box->setSpecialValueText(m_blank);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return box;
}

void NumberDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QSpinBox*>(editor);
    const QVariant value = index.data(Qt::EditRole);
    box->setValue(value.isValid() ? value.toInt() : m_lowest);
    box->selectAll();
}

void NumberDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* box = static_cast<QSpinBox*>(editor);
    box->interpretText();
    const bool none = !m_blank.isEmpty() && box->value() == m_lowest;
    const QVariant value = none ? QVariant() : QVariant(box->value());
    if (value != index.data(Qt::EditRole))
        model->setData(index, value);
}

void TickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    TableDelegate::paint(painter, option, index);
    const ThemeColors colors = colorsFor(option.palette);
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? colors.line(Line::Identification) : colors.faint, 1));
    painter->setBrush(on ? QBrush(colors.line(Line::Identification)) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, 5, 5);
    if (on)
        painter->drawPixmap(
            box.adjusted(2, 2, -2, -2).topLeft(),
            iconPixmap(u"check"_s, 12, colors.onLine(), painter->device()->devicePixelRatioF()));
    painter->restore();
}

} // namespace s3
