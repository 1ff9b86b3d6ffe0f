// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identification/activities/RecordPicker.h"

#include "ui/kit/Icons.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int mostShown = 40; ///< more are found by typing more
constexpr int rowsInView = 6;

bool matches(const QString& title, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return title.contains(word, Qt::CaseInsensitive); });
}

} // namespace

RecordPicker::RecordPicker(const QString& prompt, const QList<QPair<QString, QString>>& variants,
                           QWidget* parent)
    : QWidget(parent)
    , m_variants(variants)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    if (m_variants.isEmpty())
        m_variants.append({QString(), QString()});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->setMinimumWidth(80);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Found records"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the field
    connect(m_field, &QLineEdit::textChanged, this, &RecordPicker::fill);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { take(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { take(m_list->row(item)); });
    hide();
}

void RecordPicker::setCandidates(const QList<FoundRecord>& candidates)
{
    m_candidates = candidates;
    if (isVisible())
        fill();
}

void RecordPicker::openPicker()
{
    m_field->clear();
    Q_EMIT opening();
    fill();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void RecordPicker::closePicker()
{
    hide();
    Q_EMIT closed();
}

void RecordPicker::fill()
{
    const QString text = m_field->text().simplified();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown.clear();
    bool exact = false;
    for (const FoundRecord& candidate : std::as_const(m_candidates)) {
        if (m_shown.size() == mostShown)
            break;
        if (matches(candidate.title, words))
            m_shown.append(candidate);
        exact = exact || candidate.title.compare(text, Qt::CaseInsensitive) == 0;
    }
    m_list->clear();
    for (const FoundRecord& found : std::as_const(m_shown)) {
        m_list->addItem(found.title);
        m_list->item(m_list->count() - 1)->setToolTip(found.title);
    }
    if (!text.isEmpty() && !exact)
        for (const auto& [code, name] : std::as_const(m_variants)) {
            auto* item = new QListWidgetItem(icon(u"add"_s, m_list),
                                             tr("New: %1").arg(name.isEmpty() ? text : name), m_list);
            item->setData(Qt::UserRole, code);
            item->setToolTip(item->text());
        }
    m_list->setCurrentRow(0);
    const int rows = qMin(m_list->count(), rowsInView);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * qMax(m_list->sizeHintForRow(0), 32) + 4);
}

void RecordPicker::take(int row)
{
    if (row < 0 || row >= m_list->count())
        return;
    if (row < m_shown.size()) {
        const RecordRef ref = m_shown.at(row).ref;
        m_field->clear();
        Q_EMIT picked(ref);
        return;
    }
    const QString title = m_field->text().simplified();
    const QString variant = m_list->item(row)->data(Qt::UserRole).toString();
    m_field->clear();
    Q_EMIT createRequested(title, variant);
}

bool RecordPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int rows = m_list->count();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->currentRow() + 1, rows - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Escape:
        closePicker();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace s3
