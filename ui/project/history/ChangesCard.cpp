// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/history/ChangesCard.h"

#include "core/project/RecordKinds.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/SegmentedControl.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int mostChanges = 300; // an import changes thousands of rows; nobody reads them here

QString localTime(const QDateTime& utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

RecordTableModel<ValueRow>* makeModel(QObject* parent)
{
    QVector<RecordColumn<ValueRow>> columns{
        {ChangesCard::tr("Record"), [](const ValueRow& row) { return QVariant(row.record); }},
        {ChangesCard::tr("Field"), [](const ValueRow& row) { return QVariant(row.value.field); }},
        {ChangesCard::tr("Before"), [](const ValueRow& row) { return QVariant(orDash(row.value.before)); }},
        {ChangesCard::tr("After"), [](const ValueRow& row) { return QVariant(orDash(row.value.after)); }}};
    columns[0].text = [](const ValueRow& row) { return row.first ? row.record : QString(); };
    columns[0].tooltip = [](const ValueRow& row) { return row.record; };
    columns[2].tooltip = [](const ValueRow& row) { return row.value.before; };
    columns[3].tooltip = [](const ValueRow& row) { return row.value.after; };
    return new RecordTableModel<ValueRow>(
        columns, [](const ValueRow& row) { return QString::number(row.number); }, parent);
}

} // namespace

ChangesCard::ChangesCard(const Project& project, QWidget* parent)
    : Card(u" "_s, {}, parent)
    , m_project(project)
    , m_mode(new SegmentedControl(tr("What is shown"), {tr("This edit"), tr("Whole record")}, this))
    , m_facts(makeLabel({}, TextRole::Soft, this))
    , m_more(makeLabel({}, TextRole::Small, this))
    , m_table(new DataTable(tr("Changed values"), this))
    , m_model(makeModel(this))
{
    setObjectName(u"changesCard"_s);
    m_mode->setObjectName(u"changesMode"_s);
    m_table->setObjectName(u"changesTable"_s);
    m_table->setSortingEnabled(false); // the values of a record stay together
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    m_table->setEmptyText(tr("Choose an edit to see what it changed."));
    body()->addWidget(m_facts);
    auto* row = new QHBoxLayout;
    row->addWidget(m_mode);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_more);
    makeButtons();
    connect(m_mode, &SegmentedControl::currentChanged, this, &ChangesCard::refreshMode);
    connect(m_table, &DataTable::currentKeyChanged, this, &ChangesCard::showButtons);
    connect(m_table, &DataTable::rowActivated, this, [this] {
        if (!currentRecord().isNull())
            showRecord(currentRecord());
    });
}

void ChangesCard::makeButtons()
{
    m_open = iconButton(u"open"_s, tr("Open the record"), this);
    m_open->setObjectName(u"openChanged"_s);
    m_thread = iconButton(u"thread"_s, tr("Show thread"), this);
    m_thread->setObjectName(u"threadOfChanged"_s);
    addHeaderWidget(m_open);
    addHeaderWidget(m_thread);
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT recordWanted(currentRecord()); });
    connect(m_thread, &QToolButton::clicked, this, [this] { Q_EMIT threadWanted(currentRecord()); });
}

void ChangesCard::showTransaction(const std::optional<Transaction>& transaction)
{
    m_transaction = transaction;
    const QList<RowChange> changes = transaction ? m_project.changesIn(transaction->id) : QList<RowChange>();
    m_record = changes.isEmpty() ? RecordRef() : changes.first().record;
    m_mode->setCurrentIndex(ThisEdit);
    refreshMode();
}

void ChangesCard::showRecord(const RecordRef& ref)
{
    m_record = ref;
    m_mode->setCurrentIndex(WholeRecord);
    refreshMode();
}

RecordRef ChangesCard::currentRecord() const
{
    const int row = m_model->indexOf(m_table->currentKey());
    return row >= 0 ? m_model->row(row).change.record : m_record;
}

void ChangesCard::refreshMode()
{
    m_mode->setEnabled(!m_record.isNull());
    m_more->clear();
    if (m_mode->currentIndex() == WholeRecord && !m_record.isNull()) {
        m_record = m_table->currentKey().isEmpty() ? m_record : currentRecord();
        fillRecord();
    } else {
        fillEdit();
    }
    m_more->setVisible(!m_more->text().isEmpty());
    showButtons();
}

void ChangesCard::fillEdit()
{
    m_model->setHeaders({tr("Record"), tr("Field"), tr("Before"), tr("After")});
    if (!m_transaction) {
        setTitle(tr("No edit chosen"));
        m_facts->clear();
        m_model->setRows({});
        return;
    }
    setTitle(history::transactionText(m_project, *m_transaction));
    QStringList facts{localTime(m_transaction->at), m_transaction->who, history::stateText(*m_transaction),
                      m_transaction->why};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    QList<RowChange> changes = m_project.changesIn(m_transaction->id);
    if (changes.size() > mostChanges) {
        m_more->setText(tr("The first %1 of %2 changed rows are shown.")
                            .arg(QLocale().toString(mostChanges), QLocale().toString(changes.size())));
        changes = changes.mid(0, mostChanges);
    }
    m_model->setRows(rowsOf(changes, false));
}

void ChangesCard::fillRecord()
{
    m_model->setHeaders({tr("When and who"), tr("Field"), tr("Before"), tr("After")});
    QList<RowChange> changes = m_project.historyOf(m_record.id);
    if (changes.isEmpty()) {
        m_model->setRows({});
        return;
    }
    setTitle(
        tr("%1: %2").arg(history::tableName(m_record.table), history::titleEver(m_project, changes.last())));
    m_facts->setText(m_project.exists(m_record) ? tr("Every value it ever had, newest first")
                                                : tr("Removed. Every value it ever had, newest first"));
    std::reverse(changes.begin(), changes.end());
    m_model->setRows(rowsOf(changes.mid(0, mostChanges), true));
}

QVector<ValueRow> ChangesCard::rowsOf(const QList<RowChange>& changes, bool withTime) const
{
    QVector<ValueRow> rows;
    for (const RowChange& change : changes) {
        ValueRow row;
        row.change = change;
        if (withTime) {
            const auto transaction = m_project.transaction(change.transaction);
            row.record =
                transaction ? tr("%1, %2").arg(localTime(transaction->at), transaction->who) : QString();
        } else {
            row.record = tr("%1: %2").arg(history::tableName(change.record.table),
                                          history::titleEver(m_project, change));
        }
        if (change.kind != ChangeKind::Updated)
            row.record = tr("%1 – %2").arg(history::displayName(change.kind), row.record);
        QList<history::ValueChange> values = history::valueChanges(m_project, change);
        if (values.isEmpty()) // added or removed without any value that tells something
            values.append(history::ValueChange());
        row.first = true;
        for (const history::ValueChange& value : std::as_const(values)) {
            row.value = value;
            row.number = int(rows.size());
            rows.append(row);
            row.first = false;
        }
    }
    return rows;
}

void ChangesCard::showButtons()
{
    const RecordRef ref = currentRecord();
    const RecordKind* kind = kindOf(ref.table);
    const bool there = kind && m_project.exists(ref);
    m_open->setEnabled(there);
    m_thread->setEnabled(there && kind->threaded);
}

} // namespace s3
