// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/people/RecordView.h"

#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/DetailSplitter.h"
#include "ui/kit/Messages.h"
#include "ui/kit/RecordForm.h"

#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

RecordView::RecordView(ToolContext& context, Edit edit, const char* tableName, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_edit(std::move(edit))
    , m_tableName(QString::fromLatin1(tableName))
    , m_stack(new QStackedWidget(this))
    , m_form(new RecordForm(this))
    , m_detail(new Card({}, {}, this))
    , m_empty(nullptr)
    , m_filled(new QWidget(m_stack))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_above = new QVBoxLayout;
    m_above->setSpacing(12);
    column->addLayout(m_above);
    m_stack->addWidget(m_filled);

    m_form->setColumns(2);
    auto* inner = new QWidget;
    auto* fields = new QVBoxLayout(inner);
    fields->setContentsMargins(2, 2, 10, 2); // room for focus rings and the scroll bar
    fields->setSpacing(12);
    fields->addWidget(m_form);
    m_below = new QVBoxLayout;
    m_below->setSpacing(8);
    fields->addLayout(m_below);
    fields->addStretch(1);
    m_detail->body()->addWidget(new ScrollPane(inner, m_detail), 1);
    connect(m_form, &RecordForm::edited, this,
            [this](const QString& field, const QVariant& value) { store(field.section(u'.', 1), value); });
}

void RecordView::setModel(QAbstractItemModel* model, const QString& accessibleName, const QString& prefix,
                          const char* firstField)
{
    m_prefix = prefix;
    m_firstField = key(firstField);
    m_detail->setObjectName(prefix);
    auto* card = new Card({}, {}, m_filled);
    m_table = new DataTable(accessibleName, card);
    m_table->setSource(model);
    m_table->setLinesPerRow(2);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("Nothing fits the search."));
    m_table->sortByColumn(0, Qt::AscendingOrder);
    card->body()->addWidget(m_table, 1);
    card->setMinimumHeight(160);
    static_cast<QVBoxLayout*>(m_filled->layout())
        ->addWidget(new DetailSplitter(card, m_detail, 860, 360, m_filled), 1);
    connect(m_table, &DataTable::currentKeyChanged, this, &RecordView::choose);
    connect(m_table, &DataTable::rowActivated, this, &RecordView::focusFirst);
    auto* remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RecordView::removeCurrent);

    auto* button = iconButton(u"delete"_s, tr("Delete"), m_detail);
    button->setObjectName(prefix + u".delete"_s);
    button->setVisible(project().writable());
    connect(button, &QToolButton::clicked, this, &RecordView::removeCurrent);
    m_detail->addHeaderWidget(button);
}

void RecordView::setTexts(const QString& addLabel, const QString& iconName, const QString& emptyTitle,
                          const QString& emptyText)
{
    m_addLabel = addLabel;
    m_empty = new EmptyState(iconName, emptyTitle, emptyText, m_stack);
    QPushButton* button = m_empty->addPrimary(addLabel, Line::Project, u"add"_s);
    button->setObjectName(m_prefix + u".addFirst"_s);
    button->setEnabled(project().writable());
    connect(button, &QPushButton::clicked, this, &RecordView::add);
    m_stack->addWidget(m_empty);
}

void RecordView::refresh()
{
    m_loading = true;
    load();
    m_loading = false;
    const QAbstractItemModel* rows = m_table->source();
    const bool any = rows->rowCount() > 0;
    m_stack->setCurrentWidget(any ? m_filled : m_empty);
    bool known = false;
    for (int i = 0; i < rows->rowCount() && !known; ++i)
        known = rows->index(i, 0).data(KeyRole).toString() == m_current;
    if (!known)
        m_current = any ? m_table->proxy()->index(0, 0).data(KeyRole).toString() : QString();
    m_loading = true;
    if (m_table->currentKey() != m_current)
        m_table->selectKey(m_current);
    m_loading = false;
    m_detail->setVisible(!m_current.isEmpty());
    if (!m_current.isEmpty())
        showRecord(currentId());
    m_form->setReadOnly(!project().writable());
}

void RecordView::setFilter(const QString& text)
{
    m_table->setFilter(text);
}

void RecordView::choose(const QString& chosen)
{
    if (m_loading || chosen.isEmpty() || chosen == m_current)
        return;
    m_form->commit(); // to the record that is still shown
    m_current = chosen;
    m_detail->show();
    showRecord(currentId());
}

void RecordView::focusFirst()
{
    QWidget* editor = m_form->editor(m_firstField);
    if (!editor)
        return;
    editor->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->selectAll();
}

void RecordView::add()
{
    if (!project().writable())
        return;
    m_form->commit();
    RecordId made;
    if (!edit(addEditLabel(), [&](Writer& w) { made = insert(w); }))
        return;
    m_table->setFilter({});
    reveal(made);
    focusFirst();
}

bool RecordView::reveal(const RecordId& id)
{
    m_table->setFilter({});
    if (!m_table->selectKey(id.hex()))
        return false;
    choose(id.hex());
    return true;
}

void RecordView::removeCurrent()
{
    const RecordId id = currentId();
    if (id.isNull() || !project().writable())
        return;
    const QString title = titleOf(id);
    const int row = m_table->currentIndex().row();
    const auto keyAt = [this](int r) { return m_table->proxy()->index(r, 0).data(KeyRole).toString(); };
    m_current = keyAt(row + 1).isEmpty() ? keyAt(row - 1) : keyAt(row + 1);
    if (edit(removeEditLabel(id), [&](Writer& w) { w.remove({m_tableName, id}); }))
        m_context.navigator().notice(
            title.isEmpty() ? tr("Deleted") : tr("Deleted \u201c%1\u201d").arg(title), true);
}

} // namespace s3
