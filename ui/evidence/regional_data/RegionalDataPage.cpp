// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/RegionalDataPage.h"

#include "core/evidence/Observations.h"
#include "ui/evidence/regional_data/ImportPanel.h"
#include "ui/evidence/regional_data/MetadataForm.h"
#include "ui/kit/Card.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Messages.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

RegionalDataPage::RegionalDataPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_stack(new QStackedWidget(this))
    , m_import(new ImportPanel(dialogs(), this))
{
    setAcceptDrops(true);
    setPrimaryAction(tr("See specialisation"), [this] {
        navigator().openTool(u"specialisation"_s);
    })->setObjectName(u"seeSpecialisation"_s);
    buildHeader();
    auto* empty =
        new EmptyState(u"chart"_s, tr("No data yet"),
                       tr("Import a table of jobs or firms by region, industry and year. Specialisation "
                          "then shows what the region is special in, and whether it grows."),
                       this);
    empty->addPrimary(tr("Import a table"), Line::Evidence, u"import"_s)->setObjectName(u"firstImport"_s);
    auto* first = empty->findChild<QPushButton*>(u"firstImport"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, [this] { startImport(); });
    for (QWidget* view : {static_cast<QWidget*>(empty), static_cast<QWidget*>(m_import), buildDetails()})
        m_stack->addWidget(view);
    content()->addWidget(m_stack, 1);

    connect(m_import, &ImportPanel::cancelled, this, [this] { showView(m_id.isNull() ? Empty : Details); });
    connect(m_import, &ImportPanel::accepted, this, &RegionalDataPage::store);
}

void RegionalDataPage::buildHeader()
{
    m_switcher = new QComboBox(this);
    m_switcher->setObjectName(u"datasetSwitcher"_s);
    m_switcher->setAccessibleName(tr("Data set"));
    m_switcher->setToolTip(tr("Data set"));
    m_switcher->setMaximumWidth(320);
    addHeaderWidget(m_switcher);
    connect(m_switcher, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_id = IdOf<Dataset>(RecordId::fromHex(m_switcher->currentData().toString()));
        showView(Details);
        showDataset();
    });
    m_more = iconButton(u"more"_s, tr("Data set: import, thread, remove"), this);
    m_more->setObjectName(u"datasetMenu"_s);
    auto* menu = new QMenu(m_more);
    const bool writable = project().writable();
    menu->addAction(icon(u"import"_s, menu), tr("Import a table…"), this, [this] { startImport(); })
        ->setEnabled(writable);
    menu->addAction(icon(u"thread"_s, menu), tr("Show thread"), this,
                    [this] { navigator().showThread(refOf(m_id)); });
    menu->addSeparator();
    menu->addAction(icon(u"delete"_s, menu), tr("Remove data set"), this, [this] { removeDataset(); })
        ->setEnabled(writable);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    addHeaderWidget(m_more);
    addPageAction(tr("Import a table"), [this] { startImport(); })->setEnabled(writable);
}

QWidget* RegionalDataPage::buildDetails()
{
    auto* card = new Card(tr("Data set"), tr("The observations themselves never change."), this);
    m_details = new MetadataForm(u"datasetForm"_s, card);
    m_details->setReadOnly(!project().writable());
    auto* page = new QWidget(card);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->addWidget(m_details);
    rows->addStretch();
    auto* pane = new ScrollPane(page, card);
    pane->setAccessibleName(tr("Data set"));
    card->body()->addWidget(pane, 1);
    connect(m_details, &RecordForm::edited, this, [this](const QString& key, const QVariant& value) {
        edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Change data set")},
            [&](Writer& w) {
                w.modify(m_id, [&](Dataset& dataset) { MetadataForm::apply(dataset, key, value); });
            },
            u"dataset:%1:%2"_s.arg(m_id.hex(), key));
    });
    return card;
}

std::optional<Dataset> RegionalDataPage::current() const
{
    return m_id.isNull() ? std::nullopt : project().find(m_id);
}

void RegionalDataPage::refresh()
{
    const QList<Dataset> datasets = project().all<Dataset>();
    const bool known =
        std::any_of(datasets.begin(), datasets.end(), [this](const Dataset& d) { return d.id == m_id; });
    if (!known)
        m_id = datasets.isEmpty() ? IdOf<Dataset>() : datasets.last().id;
    m_filling = true;
    m_switcher->clear();
    for (const Dataset& dataset : datasets)
        m_switcher->addItem(dataset.title.isEmpty() ? tr("Untitled data set") : dataset.title,
                            dataset.id.hex());
    m_switcher->setCurrentIndex(m_switcher->findData(m_id.hex()));
    m_filling = false;
    const bool importing = m_stack->currentIndex() == Import;
    showDataset();
    if (m_id.isNull() && !importing)
        showView(Empty);
    else if (!importing && (m_stack->currentIndex() == Empty || !known))
        showView(Details);
    else
        showView(View(m_stack->currentIndex()));
}

void RegionalDataPage::showDataset()
{
    const auto dataset = current();
    if (!dataset)
        return;
    m_details->show(*dataset);
}

void RegionalDataPage::showView(View view)
{
    m_stack->setCurrentIndex(view);
    m_more->setVisible(view == Details);
    m_switcher->setVisible(view == Details);
    primaryButton()->setVisible(view == Details);
}

void RegionalDataPage::startImport(const QString& path)
{
    if (!project().writable())
        return;
    if (path.isEmpty())
        m_import->begin();
    else
        m_import->beginWith(path);
    showView(Import);
    m_import->takeFocus(); // not on Cancel, the first button of a page just shown
}

void RegionalDataPage::store(const Dataset& dataset, const evidence::ObservationTable& table)
{
    IdOf<Dataset> id;
    const bool stored = edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Import data set %1"), {dataset.title}},
                             [&](Writer& w) -> Result<void> {
                                 const auto made = evidence::storeDataset(w, dataset, table);
                                 if (!made)
                                     return made.error();
                                 id = *made;
                                 return {};
                             });
    if (!stored)
        return;
    m_id = id;
    refreshNow();
    showView(Details);
    navigator().notice(tr("Imported “%1”.").arg(dataset.title), true);
}

void RegionalDataPage::removeDataset()
{
    const auto dataset = current();
    if (!dataset)
        return;
    if (edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Remove data set %1"), {dataset->title}},
             [&](Writer& w) { w.remove(dataset->id); }))
        navigator().notice(tr("Removed “%1”. Evidence cards made from it stay.").arg(dataset->title), true);
}

bool RegionalDataPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Dataset::table) || !project().exists(ref))
        return false;
    m_id = IdOf<Dataset>(ref.id);
    refreshNow();
    showView(Details);
    return true;
}

QJsonObject RegionalDataPage::saveState() const
{
    return {{u"dataset"_s, m_id.hex()}};
}

void RegionalDataPage::restoreState(const QJsonObject& state)
{
    m_id = IdOf<Dataset>(RecordId::fromHex(state.value("dataset"_L1).toString()));
    if (isVisible())
        refreshNow();
}

void RegionalDataPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (project().writable() && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void RegionalDataPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty())
        startImport(urls.first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace s3
