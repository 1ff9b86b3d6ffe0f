// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/kit/Theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int shownLimit = 60;

/// Text at the left, what it is in small at the right.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, 36}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors colors = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.lineTint(Line::Evidence));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 8, 8);
        }
        const QRect inner = option.rect.adjusted(16, 0, -16, 0);
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(colors.soft);
        const QString detail = index.data(detailRole).toString();
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, detail);
        const int room = inner.width() - painter->fontMetrics().horizontalAdvance(detail) - 16;
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(colors.ink);
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(QRect(inner.left(), inner.top(), room, inner.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room));
        painter->restore();
    }
};

} // namespace

int paletteScore(const QString& query, const QString& text, const QString& keywords)
{
    int score = 1;
    const QString whole = text + u' ' + keywords;
    for (const QString& word : query.split(u' ', Qt::SkipEmptyParts)) {
        const QRegularExpression start(u"\\b"_s + QRegularExpression::escape(word),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        if (text.startsWith(word, Qt::CaseInsensitive))
            score += 8;
        else if (start.match(text).hasMatch())
            score += 5;
        else if (start.match(whole).hasMatch())
            score += 3;
        else if (whole.contains(word, Qt::CaseInsensitive))
            score += 1;
        else
            return 0;
    }
    return score;
}

CommandPalette::CommandPalette(QWidget* host)
    : QFrame(host)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Search or do anything"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"commandPalette.field"_s);
    m_field->setPlaceholderText(tr("Page, action or record"));
    m_field->setAccessibleName(tr("Search or do anything"));
    m_list = new QListView(this);
    m_list->setObjectName(u"commandPalette.list"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_model = new QStandardItemModel(this);
    m_list->setModel(m_model);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_field->installEventFilter(this);
    host->installEventFilter(this);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(40);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries,
                          std::function<std::vector<PaletteEntry>(const QString&)> records)
{
    m_entries = std::move(entries);
    m_records = std::move(records);
    m_focusBefore = QApplication::focusWidget();
    const QSize host = parentWidget()->size();
    const int width = std::min(640, host.width() - 48);
    setGeometry((host.width() - width) / 2, 72, width, std::min(440, host.height() - 120));
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::search()
{
    const QString query = m_field->text().trimmed();
    std::vector<std::pair<int, const PaletteEntry*>> fitting;
    for (const PaletteEntry& entry : m_entries)
        if (const int score = paletteScore(query, entry.text, entry.keywords))
            fitting.emplace_back(score, &entry);
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto& [score, entry] : fitting)
        if (m_shown.size() < shownLimit)
            m_shown.push_back(*entry);
    if (m_records && query.size() >= 2)
        for (PaletteEntry& entry : m_records(query))
            if (m_shown.size() < shownLimit)
                m_shown.push_back(std::move(entry));
    m_model->clear();
    for (const PaletteEntry& entry : m_shown) {
        auto* item = new QStandardItem(entry.text);
        item->setData(entry.detail, detailRole);
        item->setData(QString(entry.text + u", "_s + entry.detail), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || size_t(row) >= m_shown.size())
        return;
    const auto run = m_shown[size_t(row)].run;
    leave();
    run();
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Escape:
            leave();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up: {
            const int next = std::clamp(row + (key->key() == Qt::Key_Down ? 1 : -1), 0,
                                        std::max(0, m_model->rowCount() - 1));
            m_list->setCurrentIndex(m_model->index(next, 0));
            return true;
        }
        default:
            break;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        leave();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const ThemeColors colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.hair);
    painter.setBrush(colors.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace s3
