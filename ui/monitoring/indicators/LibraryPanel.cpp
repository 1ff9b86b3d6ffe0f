// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/indicators/LibraryPanel.h"

#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SearchField.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace s3::monitoring;

namespace s3 {

LibraryPanel::LibraryPanel(QWidget* parent)
    : QWidget(parent)
    , m_library(shippedIndicatorLibrary())
    , m_model(makeLibraryModel(this))
    , m_search(new SearchField(tr("Search the library"), this))
    , m_activity(new QComboBox(this))
    , m_table(new DataTable(tr("Indicators of the library"), this))
    , m_add(textButton(u"add"_s, tr("Add to the project"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Library of indicators"),
                          tr("Choose one or several. They become yours and can be changed."), this);
    outer->addWidget(card);
    auto* close = iconButton(u"close"_s, tr("Close the library"), card);
    close->setObjectName(u"library.close"_s);
    card->addHeaderWidget(close);
    connect(close, &QToolButton::clicked, this, &LibraryPanel::closed);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_search->setObjectName(u"library.search"_s);
    row->addWidget(m_search, 1);
    m_activity->setObjectName(u"library.activity"_s);
    m_activity->setAccessibleName(tr("For which transformative activity"));
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_activity->setMinimumContentsLength(14);
    row->addWidget(m_activity, 1);
    makePrimary(m_add, Line::Monitoring);
    m_add->setObjectName(u"library.add"_s);
    row->addWidget(m_add);
    card->body()->addLayout(row);

    m_table->setObjectName(u"libraryTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setEmptyText(tr("Nothing in the library matches."));
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(makeLabel(m_library.source, TextRole::Small, card));

    connect(m_search, &SearchField::searched, m_table, &DataTable::setFilter);
    connect(m_table, &DataTable::rowActivated, this, &LibraryPanel::take);
    connect(m_add, &QPushButton::clicked, this, &LibraryPanel::take);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_add->setEnabled(m_table->selectionModel()->hasSelection()); });
}

void LibraryPanel::open(const IndicatorForm::Options& activities, const QStringList& used)
{
    const QString before = m_activity->currentData().toString();
    m_activity->clear();
    m_activity->addItem(tr("For the whole strategy"), u""_s);
    for (const auto& [id, title] : activities)
        m_activity->addItem(title, id);
    m_activity->setCurrentIndex(qMax(0, m_activity->findData(before)));
    QVector<LibraryRow> rows;
    for (const LibraryIndicator& entry : m_library.indicators)
        rows.append({entry, used.contains(entry.name)});
    m_model->setRows(rows);
    m_table->clearSelection();
    m_add->setEnabled(false);
    m_search->setFocus(Qt::OtherFocusReason);
}

void LibraryPanel::take()
{
    const QStringList keys = m_table->selectedKeys();
    if (!keys.isEmpty())
        Q_EMIT chosen(keys, m_activity->currentData().toString());
}

void LibraryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace s3
