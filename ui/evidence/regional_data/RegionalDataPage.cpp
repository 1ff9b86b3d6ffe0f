// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/RegionalDataPage.h"

#include "core/base/Numbers.h"
#include "core/evidence/CodeNames.h"
#include "core/evidence/ImportStore.h"
#include "core/evidence/LeftOutCodes.h"
#include "core/evidence/ObservationExport.h"
#include "core/evidence/Recomputation.h"
#include "ui/evidence/TableReader.h"
#include "ui/evidence/regional_data/DatasetPane.h"
#include "ui/evidence/regional_data/ImportPanel.h"
#include "ui/evidence/regional_data/MetadataForm.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/Messages.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int listedRows = 4; ///< of the list, before it scrolls: the data below matters more

RecordTableModel<Dataset>* makeModel(QObject* parent)
{
    using Column = RecordColumn<Dataset>;
    return new RecordTableModel<Dataset>(
        {Column(RegionalDataPage::tr("Data set"),
                [](const Dataset& d) {
                    return QVariant(d.title.isEmpty() ? RegionalDataPage::tr("Untitled data set") : d.title);
                }),
         Column(RegionalDataPage::tr("Measure"), [](const Dataset& d) { return QVariant(d.measure); }),
         Column(
             RegionalDataPage::tr("Observations"),
             [](const Dataset& d) { return QVariant(d.observationCount); }, ColumnKind::Number)
             .withText([](const Dataset& d) { return displayNumber(d.observationCount); }),
         Column(RegionalDataPage::tr("Source"), [](const Dataset& d) { return QVariant(d.source); })
             .withTooltip([](const Dataset& d) { return d.source; })},
        [](const Dataset& d) { return d.id.hex(); }, parent);
}

/// A file name without the characters that some file system refuses.
QString fileNameFor(const QString& title)
{
    QString name = title;
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'_';
    return (name.isEmpty() ? u"data"_s : name) + u".csv"_s;
}

} // namespace

RegionalDataPage::RegionalDataPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_reader(new TableReader(project(), this))
    , m_model(makeModel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new DataTable(tr("Data sets"), this))
    , m_pane(new DatasetPane(context.project().writable(), this))
    , m_import(new ImportPanel(project(), dialogs(), this))
    , m_done(new InlineMessage(this))
    , m_export(new Background(this))
{
    setAcceptDrops(true);
    watch({QString::fromLatin1(Region::table)});
    buildHeader();
    for (QWidget* view : {buildEmpty(), buildSets(), static_cast<QWidget*>(m_import)})
        m_stack->addWidget(view);
    m_done->setObjectName(u"replaceResult"_s);
    m_done->setClosable(true);
    m_done->hide();
    content()->addWidget(m_done);
    content()->addWidget(m_stack, 1);
    connect(m_import, &ImportPanel::cancelled, this, [this] { showView(m_id.isNull() ? Empty : Sets); });
    connect(m_import, &ImportPanel::accepted, this, &RegionalDataPage::store);
    connect(m_reader, &TableReader::done, this, &RegionalDataPage::showDataset);
}

void RegionalDataPage::buildHeader()
{
    const bool writable = project().writable();
    m_importButton = textButton(u"import"_s, tr("Import a table"), this);
    m_importButton->setObjectName(u"importTable"_s);
    m_importButton->setEnabled(writable);
    connect(m_importButton, &QPushButton::clicked, this, [this] { startImport(); });
    addHeaderWidget(m_importButton);
    setPrimaryAction(tr("See specialisation"), [this] {
        navigator().openTool(u"specialisation"_s);
    })->setObjectName(u"seeSpecialisation"_s);
    addPageAction(tr("Import a table"), [this] { startImport(); })->setEnabled(writable);
    addPageAction(tr("Replace data set with a newer file"), [this] {
        startReplacing();
    })->setEnabled(writable);
    addPageAction(tr("Export data set as CSV"), [this] { exportDataset(); });
}

QWidget* RegionalDataPage::buildEmpty()
{
    auto* empty =
        new EmptyState(u"chart"_s, tr("No data yet"),
                       tr("Import a table of jobs or firms by region, industry and year. Specialisation "
                          "then shows what the region is special in, and whether it grows."),
                       this);
    QPushButton* first = empty->addPrimary(tr("Import a table"), Line::Evidence, u"import"_s);
    first->setObjectName(u"firstImport"_s);
    first->setEnabled(project().writable());
    connect(first, &QPushButton::clicked, this, [this] { startImport(); });
    return empty;
}

QWidget* RegionalDataPage::buildSets()
{
    auto* sets = new QWidget(this);
    auto* rows = new QVBoxLayout(sets);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    auto* card = new Card({}, {}, sets);
    m_list->setObjectName(u"datasetList"_s);
    m_list->setSource(m_model);
    m_list->setColumnKinds(m_model->kinds());
    card->body()->addWidget(m_list);
    rows->addWidget(card);
    rows->addWidget(m_pane, 1);
    connect(m_list, &DataTable::currentKeyChanged, this, [this](const QString& key) {
        const IdOf<Dataset> id(RecordId::fromHex(key));
        if (id.isNull() || id == m_id)
            return;
        m_pane->commit();
        m_id = id;
        showDataset();
    });
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RegionalDataPage::removeDataset);
    connectPane();
    return sets;
}

void RegionalDataPage::connectPane()
{
    connect(m_pane, &DatasetPane::replaceRequested, this, &RegionalDataPage::startReplacing);
    connect(m_pane, &DatasetPane::exportRequested, this, &RegionalDataPage::exportDataset);
    connect(m_pane, &DatasetPane::removeRequested, this, &RegionalDataPage::removeDataset);
    connect(m_pane, &DatasetPane::threadRequested, this, [this] { navigator().showThread(refOf(m_id)); });
    connect(m_pane, &DatasetPane::edited, this, [this](const QString& key, const QVariant& value) {
        edit(
            EditLabel{QT_TRANSLATE_NOOP("Edit", "Change data set")},
            [&](Writer& w) {
                w.modify(m_id, [&](Dataset& dataset) { MetadataForm::apply(dataset, key, value); });
            },
            u"dataset:%1:%2"_s.arg(m_id.hex(), key));
    });
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
    const IdOf<Dataset> shown = m_id;
    m_model->setRows(datasets);
    m_id = shown; // filling the list moves its current row
    m_list->selectKey(m_id.hex());
    const int rows = qBound(1, int(datasets.size()), listedRows);
    m_list->setFixedHeight(m_list->horizontalHeader()->sizeHint().height() + rows * 36 + 4);
    showDataset();
    if (m_stack->currentIndex() != Import)
        showView(m_id.isNull() ? Empty : Sets);
    else
        showView(Import);
}

void RegionalDataPage::showDataset()
{
    const auto dataset = current();
    m_reader->read(dataset);
    if (!dataset)
        return;
    if (m_reader->table())
        m_pane->setDataset(*dataset, m_reader->table(),
                           evidence::RegionNames(project(), dataset->regionScheme),
                           evidence::leftOut(project(), *dataset));
    else
        m_pane->setWaiting(*dataset, m_reader->note());
}

void RegionalDataPage::showView(View view)
{
    m_stack->setCurrentIndex(view);
    primaryButton()->setVisible(view == Sets);
    m_importButton->setVisible(view == Sets);
    if (view == Import)
        m_done->setMessage(InlineMessage::Kind::Success, {});
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

void RegionalDataPage::startReplacing()
{
    const auto dataset = current();
    if (!dataset || !m_reader->table() || !project().writable())
        return;
    m_pane->commit();
    m_import->beginReplacing(*current(), m_reader->table());
    showView(Import);
    m_import->takeFocus();
}

void RegionalDataPage::store(const AcceptedImport& import)
{
    LoadedTables::of(project()).add(import.block.block, import.stored);
    if (import.replaces) {
        replace(import);
        return;
    }
    IdOf<Dataset> id;
    const bool stored =
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Import data set %1"), {import.dataset.title}},
             [&](Writer& w) -> Result<void> {
                 const auto made =
                     evidence::storeImport(w, import.dataset, *import.outcome, import.options, import.block);
                 if (!made)
                     return made.error();
                 id = *made;
                 return {};
             });
    if (!stored)
        return;
    m_id = id;
    showView(Sets);
    refreshNow();
    m_list->setFocus();
    navigator().notice(tr("Imported “%1”.").arg(import.dataset.title), true);
}

void RegionalDataPage::replace(const AcceptedImport& import)
{
    QVector<evidence::RecomputedCard> cards;
    const bool stored =
        edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Replace data set %1"), {import.dataset.title}},
             [&](Writer& w) -> Result<void> {
                 const evidence::Answers& answers = import.options.answers;
                 if (answers.regionsLeftOut)
                     evidence::storeLeftOut(w, import.dataset.id, evidence::Axis::Region,
                                            import.outcome->regionsLeftOut);
                 if (answers.industriesLeftOut)
                     evidence::storeLeftOut(w, import.dataset.id, evidence::Axis::Industry,
                                            import.outcome->industriesLeftOut);
                 auto replaced = evidence::replaceObservations(
                     w, import.dataset, {import.before, import.stored, import.block}, import.fileName);
                 if (!replaced)
                     return replaced.error();
                 cards = *replaced;
                 return {};
             });
    if (!stored)
        return;
    showView(Sets);
    refreshNow();
    m_list->setFocus();
    QStringList lines;
    for (const evidence::RecomputedCard& card : std::as_const(cards))
        if (card.changed)
            lines.append(card.title + u": "_s + card.change);
    m_done->setMessage(InlineMessage::Kind::Info,
                       cards.isEmpty() ? QString()
                       : lines.isEmpty()
                           ? tr("%n evidence cards computed again: none changed.", nullptr, int(cards.size()))
                           : tr("%n evidence cards changed.", nullptr, int(lines.size())) + u'\n' +
                                 lines.join(u'\n'));
    navigator().notice(tr("Replaced the observations of “%1”.").arg(import.dataset.title), true);
}

void RegionalDataPage::exportDataset()
{
    const auto dataset = current();
    if (!dataset || !m_reader->table() || m_export->isRunning())
        return;
    const QString path =
        dialogs().saveFile(tr("Export observations"), tr("CSV files (*.csv)"), fileNameFor(dataset->title));
    if (path.isEmpty())
        return;
    m_export->start([this, path, table = m_reader->table()](const Background::Task&) -> Background::Delivery {
        return
            [this, path, written = evidence::exportObservations(path, *table)] { exported(path, written); };
    });
}

void RegionalDataPage::exported(const QString& path, const Result<void>& written)
{
    if (written)
        navigator().notice(tr("Exported to “%1”.").arg(QFileInfo(path).fileName()));
    else
        showError(written.error());
}

void RegionalDataPage::removeDataset()
{
    const auto dataset = current();
    if (!dataset || !project().writable())
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
    showView(Sets);
    return true;
}

QJsonObject RegionalDataPage::saveState() const
{
    return {{u"dataset"_s, m_id.hex()}, {u"part"_s, m_pane->part()}};
}

void RegionalDataPage::restoreState(const QJsonObject& state)
{
    m_id = IdOf<Dataset>(RecordId::fromHex(state.value("dataset"_L1).toString()));
    m_pane->setPart(state.value("part"_L1).toInt());
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
