// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/DataTable.h"

#include "core/base/Numbers.h"
#include "ui/kit/Style.h"
#include "ui/kit/TableDelegate.h"
#include "ui/kit/TableHeader.h"
#include "ui/kit/TabularText.h"
#include "ui/kit/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <climits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// Sorts by SortRole where the model has it; what is missing comes last in either direction.
class SortProxy : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant a = value(left);
        const QVariant b = value(right);
        const bool noA = missing(a);
        const bool noB = missing(b);
        if (noA || noB)
            return sortOrder() == Qt::AscendingOrder ? !noA && noB : noA && !noB;
        if (a.userType() == QMetaType::QString || b.userType() == QMetaType::QString)
            return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }

private:
    static QVariant value(const QModelIndex& index)
    {
        for (const int role : {int(SortRole), int(Qt::EditRole)}) {
            const QVariant v = index.data(role);
            if (v.isValid())
                return v;
        }
        return index.data(Qt::DisplayRole);
    }

    static bool missing(const QVariant& v)
    {
        return !v.isValid() || v.isNull() || (v.userType() == QMetaType::QString && v.toString().isEmpty()) ||
               (v.userType() == QMetaType::Double && !std::isfinite(v.toDouble())) ||
               (v.userType() == QMetaType::QDate && !v.toDate().isValid());
    }
};

QString copied(const QModelIndex& index)
{
    const QVariant raw = index.data(Qt::EditRole);
    if (raw.userType() == QMetaType::Double) {
        QString text = exactText(raw.toDouble());
        // A spreadsheet set to the same language reads the number only with its own decimal sign.
        return text.replace(u'.', QLocale().decimalPoint());
    }
    if (raw.userType() == QMetaType::QDate)
        return raw.toDate().toString(Qt::ISODate);
    QString text = index.data(Qt::DisplayRole).toString();
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

DataTable::DataTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_proxy(new SortProxy(this))
{
    Q_ASSERT(!accessibleName.isEmpty());
    setAccessibleName(accessibleName);
    QTableView::setModel(m_proxy);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(36);
    verticalHeader()->setDefaultSectionSize(36);
    setHorizontalHeader(new TableHeader(this));
    setSortingEnabled(true);
    setItemDelegate(new TableDelegate(ColumnKind::Text, this));
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.data(KeyRole).toString()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &DataTable::announceRows);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataTable::announceRows);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &DataTable::fitSoon);
}

void DataTable::setSource(QAbstractItemModel* source)
{
    m_proxy->setSourceModel(source);
    announceRows();
}

QAbstractItemModel* DataTable::source() const
{
    return m_proxy->sourceModel();
}

void DataTable::setColumnKinds(const QVector<ColumnKind>& kinds)
{
    m_kinds = kinds;
    for (int i = 0; i < kinds.size(); ++i)
        setItemDelegateForColumn(i, new TableDelegate(kinds.at(i), this));
    fitSoon();
}

void DataTable::setMainColumn(int column)
{
    m_mainColumn = column;
    fitSoon();
}

void DataTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void DataTable::setFilter(const QString& text)
{
    m_proxy->setFilterFixedString(text);
}

void DataTable::setLinesPerRow(int lines)
{
    m_lines = lines;
    setWordWrap(lines > 1);
    fitSoon();
}

void DataTable::setFitRows(bool fit)
{
    m_fitRows = fit;
    updateGeometry();
}

QStringList DataTable::selectedKeys() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const QModelIndex& row : rows)
        keys.append(row.data(KeyRole).toString());
    return keys;
}

QString DataTable::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

bool DataTable::selectKey(const QString& key)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(KeyRole).toString() != key)
            continue;
        setCurrentIndex(model()->index(row, 0));
        scrollTo(currentIndex());
        return true;
    }
    return false;
}

QString DataTable::copyText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(model()->index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            cells.append(model()->headerData(column, Qt::Horizontal).toString());
    }
    lines.append(cells.join(u'\t'));
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells.append(copied(row.siblingAtColumn(column)));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copyText());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentKey());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const ThemeColors c = colorsFor(palette());
    QPainter painter(viewport());
    if (model()->rowCount() == 0) {
        painter.setPen(c.soft);
        painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        if (hasFocus())
            paintFocusRing(painter, viewport()->rect(), palette());
        return;
    }
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QRect row = visualRect(currentIndex());
    row.setLeft(-horizontalHeader()->offset());
    row.setWidth(qMax(horizontalHeader()->length(), viewport()->width()));
    paintFocusRing(painter, row.intersected(viewport()->rect().adjusted(0, -4, 0, 4)), palette(), 4);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitSoon();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentKeyChanged(current.data(KeyRole).toString());
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // A table reached by keyboard has a current row to move from.
    if (!currentIndex().isValid() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void DataTable::announceRows()
{
    updateGeometry();
    fitSoon();
}

void DataTable::fitSoon()
{
    if (std::exchange(m_fitPending, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_fitPending = false;
        fitColumns();
    });
}

qreal DataTable::widestNumber(int column) const
{
    const QFontMetricsF metrics(font());
    const auto* delegate = static_cast<TableDelegate*>(itemDelegateForColumn(column));
    qreal widest = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QVariant shown = model()->index(row, column).data();
        widest = qMax(widest, tabularWidth(metrics, delegate->displayText(shown, locale())));
    }
    return widest;
}

// Texts give way, the widest first, down to 120 px: an elided text is better than a column out of sight. The
// main column says which row it is, so it gives way later than the others.
static void shrinkTexts(QVector<int>& widths, const QVector<ColumnKind>& kinds, int main, int room)
{
    const auto weight = [&](int column) { return widths.at(column) * (column == main ? 6 : 10); };
    int over = std::accumulate(widths.cbegin(), widths.cend(), 0) - room;
    while (over > 0) {
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column)
            if (kinds.value(column, ColumnKind::Text) == ColumnKind::Text && widths.at(column) > 120 &&
                (widest < 0 || weight(column) > weight(widest)))
                widest = column;
        if (widest < 0)
            return;
        const int less = qMin(qMin(over, 8), widths.at(widest) - 120);
        widths[widest] -= less;
        over -= less;
    }
}

// The widest of `widths` gives way, down to what it needs at least.
static void shrinkNumbers(QVector<int>& widths, const QVector<int>& least, int room)
{
    int over = std::accumulate(widths.cbegin(), widths.cend(), 0) - room;
    while (over > 0) {
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column)
            if (widths.at(column) > least.at(column) && (widest < 0 || widths.at(column) > widths.at(widest)))
                widest = column;
        if (widest < 0)
            return;
        const int less = qMin(qMin(over, 4), widths.at(widest) - least.at(widest));
        widths[widest] -= less;
        over -= less;
    }
}

static int widestWord(const TableHeader* header, const QString& title)
{
    int widest = 0;
    for (const QString& word : title.split(u' '))
        widest = qMax(widest, header->widthFor(word));
    return widest;
}

// Every column gets what its content and header want; the first text column takes what is left, or gives up
// to a third of the width when there is not enough.
void DataTable::fitColumns()
{
    const int count = model()->columnCount();
    if (count == 0)
        return;
    const auto* header = static_cast<TableHeader*>(horizontalHeader());
    int total = 0;
    int flexible = m_mainColumn;
    QVector<int> widths(count);
    // Of numbers: with headers in two lines, and with headers cut, which a tooltip makes up for.
    QVector<int> wrapped(count, INT_MAX), cut(count, INT_MAX);
    for (int column = 0; column < count; ++column) {
        if (isColumnHidden(column))
            continue;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int wanted = qMax(sizeHintForColumn(column), header->widthFor(title));
        if (m_kinds.value(column) == ColumnKind::Bar)
            static_cast<TableDelegate*>(itemDelegateForColumn(column))->setNumberWidth(widestNumber(column));
        const bool text = m_kinds.value(column, ColumnKind::Text) == ColumnKind::Text;
        if (m_kinds.value(column) == ColumnKind::Number) {
            cut[column] = qMax(72, sizeHintForColumn(column));
            wrapped[column] = qMax(cut.at(column), widestWord(header, title));
        }
        widths[column] = text ? qMin(wanted, fontMetrics().averageCharWidth() * 48) : wanted;
        total += widths.at(column);
        if (flexible < 0 && text)
            flexible = column;
    }
    const int spare = viewport()->width() - total;
    if (flexible >= 0)
        widths[flexible] =
            qMax(qMin(widths.at(flexible), qMax(120, viewport()->width() / 3)), widths.at(flexible) + spare);
    shrinkNumbers(widths, wrapped, viewport()->width());
    shrinkTexts(widths, m_kinds, flexible, viewport()->width());
    shrinkNumbers(widths, cut, viewport()->width());
    for (int column = 0; column < count; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, widths.at(column));
    }
    if (m_lines > 1 && model()->rowCount() <= mostTallRows) {
        const int highest = fontMetrics().lineSpacing() * m_lines + 16;
        for (int row = 0; row < model()->rowCount(); ++row)
            setRowHeight(row, qBound(36, sizeHintForRow(row), highest));
    }
    if (m_fitRows)
        updateGeometry();
}

QSize DataTable::sizeHint() const
{
    if (!m_fitRows)
        return QTableView::sizeHint();
    const int rows = qMax(m_lines > 1 ? verticalHeader()->length() : model()->rowCount() * 36, 72);
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + 12};
}

QSize DataTable::minimumSizeHint() const
{
    return m_fitRows ? QSize(QTableView::minimumSizeHint().width(), sizeHint().height())
                     : QSize(QTableView::minimumSizeHint().width(), 34 + 4 * 36);
}

} // namespace s3
