// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/history/RestoreCard.h"

#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"

#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

RestoreCard::RestoreCard(QWidget* parent)
    : Card(tr("Restore points"), tr("Copies of the project as it was, beside its file"), parent)
    , m_table(new DataTable(tr("Restore points"), this))
    , m_name(new QLineEdit(this))
    , m_open(new QPushButton(tr("Open as copy…"), this))
{
    using Point = history::RestorePoint;
    setObjectName(u"restoreCard"_s);
    RecordColumn<Point> when{tr("When"), [](const Point& p) { return QVariant(p.at); }};
    when.text = [](const Point& p) {
        return p.at.isValid() ? QLocale().toString(p.at, QLocale::ShortFormat) : u"–"_s;
    };
    m_model = new RecordTableModel<Point>(
        {{tr("Name"), [](const Point& p) { return QVariant(p.name); }}, when},
        [](const Point& p) { return p.path; }, this);
    m_table->setObjectName(u"restoreTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setEmptyText(tr("No restore point yet. Create one before a workshop or a merge."));
    m_table->setMinimumHeight(120);
    body()->addWidget(m_table, 1);

    auto* row = new QHBoxLayout;
    m_name->setObjectName(u"historyRestoreName"_s);
    m_name->setPlaceholderText(tr("Name, e.g. before the workshop"));
    m_name->setAccessibleName(tr("Name of the restore point"));
    m_name->setMaxLength(60);
    auto* create = new QPushButton(tr("Create"), this);
    create->setObjectName(u"historyCreateRestore"_s);
    m_open->setObjectName(u"openRestorePoint"_s);
    row->addWidget(m_name, 1);
    row->addWidget(create);
    row->addWidget(m_open);
    body()->addLayout(row);

    const auto make = [this] {
        Q_EMIT createWanted(m_name->text().trimmed());
        m_name->clear();
    };
    const auto open = [this] {
        if (!m_table->currentKey().isEmpty())
            Q_EMIT copyWanted(m_table->currentKey());
    };
    connect(create, &QPushButton::clicked, this, make);
    connect(m_name, &QLineEdit::returnPressed, this, make);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &DataTable::rowActivated, this, open);
    connect(m_table, &DataTable::currentKeyChanged, this,
            [this](const QString& key) { m_open->setEnabled(!key.isEmpty()); });
    m_open->setEnabled(false);
}

void RestoreCard::setPoints(const QList<history::RestorePoint>& points)
{
    m_model->setRows(QVector<history::RestorePoint>(points.begin(), points.end()));
    m_open->setEnabled(!m_table->currentKey().isEmpty());
}

} // namespace s3
