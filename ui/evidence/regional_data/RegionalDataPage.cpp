// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/RegionalDataPage.h"

#include "core/evidence/EvidenceRules.h"
#include "core/evidence/Observations.h"
#include "ui/evidence/regional_data/ImportPanel.h"
#include "ui/evidence/regional_data/MetadataForm.h"
#include "ui/evidence/regional_data/SpecialisationView.h"
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
    , m_board(new SpecialisationView(dialogs(), this))
    , m_import(new ImportPanel(dialogs(), this))
    , m_done(new InlineMessage(this))
{
    watch({QString::fromLatin1(Evidence::table), QString::fromLatin1(Region::table)});
    setAcceptDrops(true);
    setPrimaryAction(tr("Keep as evidence"), [this] {
        keep(m_board->selectedIndustries());
    })->setObjectName(u"keepAsEvidence"_s);
    buildHeader();
    m_done->setObjectName(u"keptMessage"_s);
    m_done->setClosable(true);
    m_done->hide();
    content()->setSpacing(12);
    content()->addWidget(m_done);

    auto* empty =
        new EmptyState(u"chart"_s, tr("No data yet"),
                       tr("Import a table of jobs or firms by region, industry and year. The page then "
                          "shows what the region is special in, and whether it grows."),
                       this);
    empty->addPrimary(tr("Import a table"), Line::Evidence, u"import"_s)->setObjectName(u"firstImport"_s);
    auto* first = empty->findChild<QPushButton*>(u"firstImport"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, [this] { startImport(); });
    for (QWidget* view : {static_cast<QWidget*>(empty), static_cast<QWidget*>(m_board),
                          static_cast<QWidget*>(m_import), buildDetails()})
        m_stack->addWidget(view);
    content()->addWidget(m_stack, 1);

    connect(m_board, &SpecialisationView::selectionChanged, this, &RegionalDataPage::updateKeep);
    connect(m_board, &SpecialisationView::industryActivated, this,
            [this](const QString& code) { keep({code}); });
    connect(m_board, &SpecialisationView::queryChanged, this, [this] {
        m_query = m_board->query();
        if (const auto dataset = current())
            m_kept = evidence::keptEvidence(project(), *dataset, m_query);
        updateKeep();
    });
    connect(m_import, &ImportPanel::cancelled, this, [this] { showView(m_id.isNull() ? Empty : Board); });
    connect(m_import, &ImportPanel::accepted, this, &RegionalDataPage::store);
    connect(m_done, &InlineMessage::actionTriggered, this, [this] { navigator().openRecord(m_lastCard); });
}

void RegionalDataPage::buildHeader()
{
    m_switcher = new QComboBox(this);
    m_switcher->setObjectName(u"datasetSwitcher"_s);
    m_switcher->setAccessibleName(tr("Data set"));
    m_switcher->setToolTip(tr("Data set"));
    m_switcher->setMaximumWidth(320);
    m_board->setSwitcher(m_switcher);
    connect(m_switcher, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_id = IdOf<Dataset>(RecordId::fromHex(m_switcher->currentData().toString()));
        m_query = {};
        showView(Board);
        showDataset();
    });
    m_more = iconButton(u"more"_s, tr("Data set: import, details, remove"), this);
    m_more->setObjectName(u"datasetMenu"_s);
    auto* menu = new QMenu(m_more);
    const bool writable = project().writable();
    menu->addAction(icon(u"import"_s, menu), tr("Import a table…"), this, [this] { startImport(); })
        ->setEnabled(writable);
    menu->addAction(icon(u"edit"_s, menu), tr("Title, source and licence"), this,
                    [this] { showView(Details); });
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
    QPushButton* back = textButton(u"back"_s, tr("Back to the board"), card);
    back->setObjectName(u"detailsBack"_s);
    connect(back, &QPushButton::clicked, this, [this] {
        m_details->commit();
        showView(Board);
    });
    card->addHeaderWidget(back);
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
        showView(Board);
    else
        showView(View(m_stack->currentIndex()));
}

void RegionalDataPage::showDataset()
{
    const auto dataset = current();
    if (!dataset)
        return;
    if (!m_table || m_loadedBlock != dataset->block) {
        m_table =
            std::make_shared<evidence::ObservationTable>(evidence::loadObservations(project(), *dataset));
        m_loadedBlock = dataset->block;
    }
    m_details->show(*dataset);
    m_board->setData(m_table, {*dataset, evidence::RegionNames(project())},
                     evidence::ownRegionCodes(project()), m_query);
    m_query = m_board->query();
    m_kept = evidence::keptEvidence(project(), *dataset, m_query);
    updateKeep();
}

void RegionalDataPage::showView(View view)
{
    m_stack->setCurrentIndex(view);
    m_more->setVisible(view == Board);
    primaryButton()->setVisible(view == Board);
    if (view != Board)
        m_done->setMessage(InlineMessage::Kind::Success, {});
}

void RegionalDataPage::updateKeep()
{
    const QStringList selected = m_board->selectedIndustries();
    const auto shown = m_board->shown();
    bool possible = false;
    for (const QString& code : selected) {
        const evidence::BoardRow* row = shown ? shown->board.row(code) : nullptr;
        possible = possible || (row && row->quotient.value);
    }
    const bool kept = selected.size() == 1 && m_kept.contains(selected.first());
    primaryButton()->setText(kept ? tr("Open evidence card") : tr("Keep as evidence"));
    primaryButton()->setEnabled(kept || (possible && project().writable()));
    primaryButton()->setToolTip(
        possible ? QString() : tr("Select an industry with a location quotient in the table or chart"));
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
    m_query = {};
    refreshNow();
    showView(Board);
    m_board->focusTable();
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

void RegionalDataPage::keep(const QStringList& industries)
{
    if (industries.size() == 1 && m_kept.contains(industries.first())) {
        openCard(m_kept.value(industries.first()));
        return;
    }
    const auto shown = m_board->shown();
    if (!shown || !project().writable())
        return;
    QList<const evidence::BoardRow*> rows;
    for (const QString& code : industries) {
        const evidence::BoardRow* row = shown->board.row(code);
        if (row && row->quotient.value && !m_kept.contains(code))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    IdOf<Evidence> last;
    const bool kept =
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Keep %1 as evidence"), {rows.first()->industry}},
             [&](Writer& w) {
                 for (const evidence::BoardRow* row : rows)
                     last = evidence::keepAsEvidence(w, shown->board, *row, shown->words);
             });
    if (!kept)
        return;
    m_lastCard = refOf(last);
    const auto card = project().find(last);
    m_done->setMessage(InlineMessage::Kind::Success,
                       rows.size() == 1 ? tr("Kept as evidence: %1").arg(card ? card->title : QString())
                                        : tr("Kept %n findings as evidence.", nullptr, int(rows.size())));
    m_done->setAction(tr("Open"));
}

void RegionalDataPage::openCard(const IdOf<Evidence>& id)
{
    navigator().openRecord(refOf(id));
}

bool RegionalDataPage::reveal(const RecordRef& ref)
{
    if (ref.table != QLatin1String(Dataset::table) || !project().exists(ref))
        return false;
    m_id = IdOf<Dataset>(ref.id);
    m_query = {};
    refreshNow();
    showView(Board);
    return true;
}

QJsonObject RegionalDataPage::saveState() const
{
    return {{u"dataset"_s, m_id.hex()},
            {u"region"_s, m_query.region},
            {u"period"_s, m_query.period},
            {u"basePeriod"_s, m_query.basePeriod},
            {u"comparator"_s, m_query.comparator}};
}

void RegionalDataPage::restoreState(const QJsonObject& state)
{
    m_id = IdOf<Dataset>(RecordId::fromHex(state.value("dataset"_L1).toString()));
    m_query = {state.value("region"_L1).toString(), state.value("period"_L1).toString(),
               state.value("basePeriod"_L1).toString(), state.value("comparator"_L1).toString()};
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
