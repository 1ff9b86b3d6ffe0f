// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/history/HistoryPage.h"

#include "core/history/ChangeWords.h"
#include "core/history/RestorePoints.h"
#include "core/project/ProjectFile.h"
#include "core/project/RecordKinds.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/Icons.h"
#include "ui/kit/SearchField.h"
#include "ui/project/history/ChangesCard.h"
#include "ui/project/history/JournalModel.h"
#include "ui/project/history/RestoreCard.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int besideFrom = 900; // pixels of page width

void fill(QComboBox* box, const QString& all, const QList<QPair<QString, QString>>& entries)
{
    const QString kept = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const auto& [code, label] : entries)
        box->addItem(label, code);
    box->setCurrentIndex(qMax(0, box->findData(kept)));
}

} // namespace

HistoryPage::HistoryPage(ToolContext& context, const ToolDescriptor& descriptor, QWidget* parent)
    : Page(context, descriptor, parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_changes(new ChangesCard(project(), m_splitter))
{
    watch({QString()});
    m_splitter->insertWidget(0, makeJournal());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->setSizes({560, 480});
    content()->addWidget(m_splitter, 1);
    makeRestore();
    connect(m_changes, &ChangesCard::recordWanted, this,
            [this](const RecordRef& ref) { navigator().openRecord(ref); });
    connect(m_changes, &ChangesCard::threadWanted, this,
            [this](const RecordRef& ref) { navigator().showThread(ref); });
}

QWidget* HistoryPage::makeJournal()
{
    auto* card = new Card({}, {}, m_splitter);
    m_search = new SearchField(tr("Search the history"), card);
    m_search->setObjectName(u"historySearch"_s);
    m_who = new QComboBox(card);
    m_who->setObjectName(u"historyWho"_s);
    m_who->setAccessibleName(tr("Who"));
    m_kind = new QComboBox(card);
    m_kind->setObjectName(u"historyKind"_s);
    m_kind->setAccessibleName(tr("Kind of record"));
    for (QComboBox* box : {m_who, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 3);
    row->addWidget(m_who, 2);
    row->addWidget(m_kind, 2);
    card->body()->addLayout(row);
    m_table = new DataTable(tr("Edits, newest first"), card);
    m_table->setObjectName(u"historyTable"_s);
    m_model = new JournalModel(project(), this);
    m_table->setSource(m_model);
    m_table->setSortingEnabled(false); // pages are read in the order of time
    m_table->proxy()->sort(-1);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setColumnKinds({ColumnKind::Text, ColumnKind::Text, ColumnKind::Text, ColumnKind::Pill});
    m_table->setMainColumn(1); // what, not when
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("No edit matches."));
    card->body()->addWidget(m_table, 1);
    m_count = makeLabel({}, TextRole::Small, card);
    card->body()->addWidget(m_count);
    connect(m_search, &SearchField::searched, this, &HistoryPage::applyFilter);
    connect(m_who, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_table, &DataTable::currentKeyChanged, this, &HistoryPage::showChosen);
    return card;
}

void HistoryPage::makeRestore()
{
    m_restoreButton = new QToolButton(this);
    m_restoreButton->setObjectName(u"toggleRestorePoints"_s);
    m_restoreButton->setText(tr("Restore points"));
    m_restoreButton->setCheckable(true);
    m_restoreButton->setIcon(icon(u"history"_s, m_restoreButton));
    m_restoreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addHeaderWidget(m_restoreButton);
    m_restore = new RestoreCard(this);
    m_restore->hide();
    content()->addWidget(m_restore, 1);
    // The one in place of the other: together they leave neither table room for its rows.
    connect(m_restoreButton, &QToolButton::toggled, this, [this](bool on) {
        m_splitter->setVisible(!on);
        m_restore->setVisible(on);
    });
    connect(m_restore, &RestoreCard::createWanted, this, &HistoryPage::createRestorePoint);
    connect(m_restore, &RestoreCard::copyWanted, this, &HistoryPage::openCopy);
    addPageAction(tr("Restore points"), [this] { m_restoreButton->toggle(); });
}

history::Filter HistoryPage::filterShown() const
{
    return {
        m_search->text().trimmed(), m_who->currentData().toString(), m_kind->currentData().toString(), {}};
}

void HistoryPage::applyFilter()
{
    m_model->setFilter(filterShown());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->proxy()->index(0, 0));
    else
        m_changes->showTransaction(std::nullopt);
    showCount();
}

void HistoryPage::showCount()
{
    m_count->setText(
        m_model->filter().isEmpty()
            ? tr("%1 edits since the project was made").arg(QLocale().toString(project().transactionCount()))
            : tr("Filtered"));
}

void HistoryPage::fillChoices()
{
    QList<QPair<QString, QString>> people, kinds;
    for (const QString& who : history::authors(project()))
        people.append({who, who});
    for (const QString& table : history::changedTables(project()))
        kinds.append({table, kindName(table)});
    fill(m_who, tr("Anybody"), people);
    fill(m_kind, tr("Every kind"), kinds);
}

void HistoryPage::refresh()
{
    fillChoices();
    m_restore->setPoints(history::restorePointsOf(project()));
    if (m_model->rowCount() == 0) {
        applyFilter();
        return;
    }
    const QString key = m_table->currentKey();
    m_model->reload();
    if (!key.isEmpty() && m_table->currentKey() != key)
        m_table->selectKey(key);
    showCount();
}

void HistoryPage::showChosen()
{
    const QModelIndex row = m_table->proxy()->mapToSource(m_table->currentIndex());
    m_changes->showTransaction(m_model->at(row.isValid() ? row.row() : -1));
}

void HistoryPage::createRestorePoint(const QString& name)
{
    if (const auto made = project().createRestorePoint(name); !made)
        showError(made.error());
    else
        navigator().notice(tr("Restore point created"));
    m_restore->setPoints(history::restorePointsOf(project()));
}

void HistoryPage::openCopy(const QString& path)
{
    const QString suffix = ProjectFile::suffix();
    const QString name = QFileInfo(project().path()).absolutePath() + u'/' +
                         QFileInfo(path).completeBaseName() + u" copy."_s + suffix;
    const QString target =
        dialogs().saveFile(tr("Open the restore point as a copy"), tr("Projects (*.%1)").arg(suffix), name);
    if (target.isEmpty())
        return;
    if (const auto copied = history::copyRestorePoint(path, target); !copied)
        showError(copied.error());
    else
        navigator().openProject(target);
}

bool HistoryPage::reveal(const RecordRef& ref)
{
    if (project().historyOf(ref.id).isEmpty())
        return false;
    m_changes->showRecord(ref);
    return true;
}

QJsonObject HistoryPage::saveState() const
{
    return {{u"text"_s, m_search->text()},
            {u"who"_s, m_who->currentData().toString()},
            {u"kind"_s, m_kind->currentData().toString()},
            {u"restorePoints"_s, m_restoreButton->isChecked()}};
}

void HistoryPage::restoreState(const QJsonObject& state)
{
    m_search->setText(state.value(u"text"_s).toString());
    m_who->setCurrentIndex(qMax(0, m_who->findData(state.value(u"who"_s).toString())));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(state.value(u"kind"_s).toString())));
    m_restoreButton->setChecked(state.value(u"restorePoints"_s).toBool());
    applyFilter();
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < besideFrom ? Qt::Vertical : Qt::Horizontal);
}

} // namespace s3
