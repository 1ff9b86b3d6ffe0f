// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_cards/TagPanel.h"

#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace s3 {

TagPanel::TagPanel(QWidget* parent)
    : Card(tr("Tags in use"), tr("Renaming to a tag that is in use makes one tag of both."), parent)
    , m_model(new RecordTableModel<evidence::TagUse>(
          {{tr("Tag"), [](const evidence::TagUse& use) { return QVariant(use.tag); }},
           {tr("Cards"), [](const evidence::TagUse& use) { return QVariant(use.cards); },
            ColumnKind::Number}},
          [](const evidence::TagUse& use) { return use.tag; }, this))
    , m_table(new DataTable(tr("Tags in use"), this))
    , m_field(new QLineEdit(this))
    , m_rename(new QPushButton(this))
{
    setObjectName(u"tagPanel"_s);
    QToolButton* close = iconButton(u"close"_s, tr("Close the list of tags"), this);
    close->setObjectName(u"tagPanelClose"_s);
    connect(close, &QToolButton::clicked, this, &TagPanel::closed);
    addHeaderWidget(close);
    m_table->setObjectName(u"tagTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setEmptyText(tr("No card has a tag yet."));
    m_table->setMaximumHeight(200);
    body()->addWidget(m_table);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_field->setObjectName(u"tagNewName"_s);
    m_field->setPlaceholderText(tr("New name of the chosen tag"));
    m_field->setAccessibleName(tr("New name of the chosen tag"));
    m_field->setMaxLength(evidence::longestTag);
    row->addWidget(m_field, 1);
    m_rename->setObjectName(u"tagRename"_s);
    row->addWidget(m_rename);
    body()->addLayout(row);
    connect(m_table, &DataTable::currentKeyChanged, this, [this](const QString& tag) {
        m_field->setText(tag);
        showButton();
    });
    connect(m_table, &DataTable::rowActivated, this, &TagPanel::filterRequested);
    connect(m_field, &QLineEdit::textChanged, this, &TagPanel::showButton);
    connect(m_field, &QLineEdit::returnPressed, this, &TagPanel::rename);
    connect(m_rename, &QPushButton::clicked, this, &TagPanel::rename);
    showButton();
}

void TagPanel::setTags(const QList<evidence::TagUse>& tags)
{
    m_model->setRows(QVector<evidence::TagUse>(tags));
    showButton();
}

void TagPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_field->setEnabled(!readOnly);
    showButton();
}

void TagPanel::begin()
{
    if (m_table->currentKey().isEmpty() && m_model->rowCount() > 0)
        m_table->selectKey(m_model->keyAt(0));
    m_table->setFocus();
}

void TagPanel::showButton()
{
    const QString tag = m_table->currentKey();
    const QString to = evidence::cleanTag(m_field->text());
    bool merges = false;
    for (const evidence::TagUse& use : m_model->rows())
        merges = merges || (evidence::sameTag(use.tag, to) && !evidence::sameTag(use.tag, tag));
    m_rename->setText(merges ? tr("Merge") : tr("Rename"));
    m_rename->setEnabled(!m_readOnly && !tag.isEmpty() && !to.isEmpty() && to != tag);
}

void TagPanel::rename()
{
    const QString tag = m_table->currentKey();
    const QString to = evidence::cleanTag(m_field->text());
    if (!m_rename->isEnabled())
        return;
    Q_EMIT renameRequested(tag, to);
    for (const evidence::TagUse& use : m_model->rows())
        if (evidence::sameTag(use.tag, to))
            m_table->selectKey(use.tag);
}

void TagPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 && !m_readOnly) {
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace s3
