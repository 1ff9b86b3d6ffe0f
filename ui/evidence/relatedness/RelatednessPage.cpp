// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/relatedness/RelatednessPage.h"

#include "core/base/Numbers.h"
#include "core/evidence/CodeVersions.h"
#include "core/evidence/ComplexityScores.h"
#include "core/evidence/ComplexityWords.h"
#include "core/evidence/LeftOutCodes.h"
#include "ui/evidence/DataChooser.h"
#include "ui/evidence/VersionTrouble.h"
#include "ui/evidence/relatedness/FieldsView.h"
#include "ui/evidence/relatedness/NetworkView.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ElidingComboBox.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"

#include <QFileInfo>
#include <QSlider>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

constexpr int stepsPerOne = 20; ///< of the slider: location quotients in steps of 0.05

} // namespace

RelatednessPage::RelatednessPage(ToolContext& context, const ToolDescriptor& descriptor)
    : Page(context, descriptor)
    , m_stack(new QStackedWidget(this))
    , m_chooser(new DataChooser(project(), DataChooser::Region | DataChooser::Period, u"relatedness"_s, this))
    , m_which(new SegmentedControl(tr("View"), {tr("New fields"), tr("Network")}, this))
    , m_views(new QStackedWidget(this))
    , m_network(new NetworkView(dialogs(), this))
    , m_fields(new FieldsView(dialogs(), this))
    , m_search(new SearchField(tr("Find an industry"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_thresholdText(makeLabel({}, TextRole::Soft, this))
    , m_source(new ElidingComboBox(this))
    , m_complexity(makeLabel({}, TextRole::Soft, this))
    , m_turn(new QPushButton(tr("Turn the sign round"), this))
    , m_trouble(new InlineMessage(this))
    , m_done(new InlineMessage(this))
    , m_background(new Background(this))
{
    watch({QString::fromLatin1(Dataset::table), QString::fromLatin1(Evidence::table),
           QString::fromLatin1(Region::table), u"left_out_code"_s});
    setPrimaryAction(tr("Keep as evidence"), [this] { keep(); })->setObjectName(u"keepField"_s);
    addPageAction(tr("Import complexity scores"), [this] {
        importScores();
    })->setEnabled(project().writable());
    m_done->setObjectName(u"keptMessage"_s);
    m_done->setClosable(true);
    m_done->hide();
    content()->setSpacing(12);
    content()->addWidget(m_done);
    auto* empty =
        new EmptyState(u"thread"_s, tr("No data yet"),
                       tr("Import a table of jobs or firms of many regions by industry. This page "
                          "then shows which industries go together, and which new fields are near."),
                       this);
    QPushButton* go = empty->addPrimary(tr("Go to regional data"), Line::Evidence, u"import"_s);
    go->setObjectName(u"goToData"_s);
    connect(go, &QPushButton::clicked, this, [this] { navigator().openTool(u"regional_data"_s); });
    m_stack->addWidget(empty);
    m_stack->addWidget(buildFilled());
    content()->addWidget(m_stack, 1);

    connect(m_chooser, &DataChooser::changed, this, &RelatednessPage::compute);
    connect(m_network, &NetworkView::activated, this, &RelatednessPage::keep);
    connect(m_fields, &FieldsView::activated, this, &RelatednessPage::keep);
    connect(m_network, &NetworkView::currentChanged, this, &RelatednessPage::updateKeep);
    connect(m_fields, &FieldsView::currentChanged, this, &RelatednessPage::updateKeep);
    connect(m_trouble, &InlineMessage::actionTriggered, this, [this] {
        edit(leaveOutLabel(), [this](Writer& w) {
            evidence::leaveOutStrangers(w, m_chooser->words().dataset.id, *m_chooser->table());
        });
    });
    connect(m_done, &InlineMessage::actionTriggered, this, [this] { navigator().openRecord(m_lastCard); });
}

QWidget* RelatednessPage::buildFilled()
{
    auto* filled = new QWidget(this);
    auto* rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_source->setObjectName(u"complexitySource"_s);
    m_source->setAccessibleName(tr("Where complexity comes from"));
    m_source->setToolTip(tr("Where complexity comes from"));
    m_chooser->addPill(m_source);
    rows->addWidget(m_chooser);
    rows->addWidget(m_chooser->framed(buildShown()), 1);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_sourceId = m_source->currentData().toString();
        showMeasures();
    });
    return filled;
}

QWidget* RelatednessPage::buildShown()
{
    auto* shown = new QWidget(this);
    auto* rows = new QVBoxLayout(shown);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(buildControls());
    rows->addWidget(buildComplexityRow());
    m_trouble->setObjectName(u"relatednessTrouble"_s);
    m_trouble->hide();
    rows->addWidget(m_trouble);
    m_views->addWidget(m_fields);
    m_views->addWidget(m_network);
    rows->addWidget(m_views, 1);
    return shown;
}

QWidget* RelatednessPage::buildControls()
{
    auto* controls = new QWidget(this);
    auto* flow = new FlowLayout(controls, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    m_which->setObjectName(u"relatednessView"_s);
    m_slider->setObjectName(u"presenceThreshold"_s);
    m_slider->setAccessibleName(tr("An industry is present from this location quotient"));
    m_slider->setToolTip(tr("An industry counts as present in a region from this location quotient"));
    m_slider->setRange(stepsPerOne / 4, 3 * stepsPerOne);
    m_slider->setValue(stepsPerOne);
    m_slider->setPageStep(stepsPerOne / 4);
    m_slider->setFixedWidth(130);
    m_thresholdText->setMinimumHeight(28);
    m_thresholdText->setWordWrap(false);
    m_search->setObjectName(u"relatednessSearch"_s);
    m_search->setFixedWidth(200);
    flow->addWidget(m_which);
    flow->addWidget(m_thresholdText);
    flow->addWidget(m_slider);
    flow->addWidget(m_search);
    showThreshold();
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showThreshold();
        compute();
    });
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_network->setSearch(text);
        m_fields->setSearch(text);
    });
    connect(m_which, &SegmentedControl::currentChanged, this, [this](int view) {
        const QString industry = view == 1 ? m_fields->currentIndustry() : m_network->currentIndustry();
        m_views->setCurrentIndex(view);
        if (view == 1)
            m_network->selectIndustry(industry);
        else
            m_fields->selectIndustry(industry);
        updateKeep();
    });
    return controls;
}

QWidget* RelatednessPage::buildComplexityRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_complexity->setObjectName(u"complexityStatus"_s);
    line->addWidget(m_complexity, 1);
    m_turn->setObjectName(u"turnSign"_s);
    m_turn->setToolTip(tr("Swaps which end of the complexity scale counts as complex"));
    makeQuiet(m_turn);
    makeCompact(m_turn);
    line->addWidget(m_turn, 0, Qt::AlignTop);
    QToolButton* import =
        iconButton(u"import"_s, tr("Import complexity scores (a table: industry, score)"), row);
    import->setObjectName(u"importScores"_s);
    import->setEnabled(project().writable());
    makeCompact(import);
    line->addWidget(import, 0, Qt::AlignTop);
    connect(m_turn, &QPushButton::clicked, this, &RelatednessPage::turnSign);
    connect(import, &QToolButton::clicked, this, &RelatednessPage::importScores);
    return row;
}

double RelatednessPage::threshold() const
{
    return double(m_slider->value()) / stepsPerOne;
}

void RelatednessPage::showThreshold()
{
    m_thresholdText->setText(tr("Present from LQ %1").arg(displayNumber(threshold(), 2)));
}

bool RelatednessPage::isBusy() const
{
    return m_background->isRunning() || m_network->isBusy();
}

void RelatednessPage::refresh()
{
    m_chooser->refresh();
    const bool any = m_chooser->hasDataset();
    m_stack->setCurrentIndex(any);
    primaryButton()->setVisible(any);
    fillSources();
    if (any)
        compute();
}

void RelatednessPage::fillSources()
{
    m_filling = true;
    m_source->clear();
    m_source->addItem(tr("Complexity: computed (PCI)"), QString());
    for (const Dataset& scores : evidence::complexityScoreSets(project()))
        m_source->addItem(tr("Complexity: %1").arg(scores.title), scores.id.hex());
    const int known = m_source->findData(m_sourceId);
    if (known < 0)
        m_sourceId.clear();
    m_source->setCurrentIndex(std::max(0, known));
    m_filling = false;
}

void RelatednessPage::compute()
{
    if (!m_chooser->table()) {
        m_input.reset(); // what is on its way is of other observations
        m_measures.reset();
        m_shown.reset();
        updateKeep();
        return;
    }
    const auto table = m_chooser->table();
    const evidence::SumOptions options =
        evidence::optionsFor(project(), *table, m_chooser->words().dataset, {});
    const bool same =
        m_input && &m_input->data->table() == table.get() && m_input->data->options() == options;
    const Input input{same ? m_input->data : std::make_shared<evidence::DatasetMeasures>(table, options),
                      m_chooser->query().period, threshold()};
    if (m_input == input) {
        if (m_measures)
            showMeasures();
        return;
    }
    if (!m_input || !m_input->sameData(input))
        m_measures.reset();
    m_input = input;
    m_background->start([this, input](const Background::Task&) -> Background::Delivery {
        const auto measures = input.data->measures({}, input.period, input.threshold);
        const evidence::NotSummed without = input.data->notSummed({}, {input.period});
        return [this, input, measures, without] {
            if (!m_input || !m_input->sameData(input))
                return;
            m_without = without;
            m_measures = measures.valueOr(nullptr);
            measures ? showMeasures() : showTrouble(evidence::refusalText(measures.error()), true);
        };
    });
}

void RelatednessPage::showTrouble(const QString& text, bool ofVersions)
{
    showVersionTrouble(*m_trouble, text, ofVersions && project().writable());
    if (text.isEmpty())
        return;
    m_shown.reset();
    m_fields->show(nullptr);
    m_network->show(nullptr);
    m_complexity->clear();
    m_turn->hide();
    updateKeep();
}

void RelatednessPage::showMeasures()
{
    if (!m_measures)
        return;
    const QString region = m_chooser->query().region;
    const int place = int(m_measures->matrix.regions.indexOf(region));
    if (place < 0)
        return showTrouble(
            tr("%1 has no value of its own in %2, or is a total of other regions. Choose another "
               "region or period.")
                .arg(m_chooser->words().regions.labelOf(region), m_measures->matrix.period));
    if (m_measures->matrix.regionCount() < 3 || m_measures->matrix.industryCount() < 3)
        return showTrouble(
            tr("Relatedness is told by which industries regions have in common: it takes at least "
               "three regions and three industries."));
    showTrouble({});
    if (m_measures->complexity.isFlipped != m_flipped) {
        auto turned = std::make_shared<evidence::PeriodMeasures>(*m_measures);
        turned->complexity = turned->complexity.flipped();
        m_measures = turned;
    }
    auto shown = std::make_shared<ShownFields>();
    shown->measures = m_measures;
    shown->without = m_without;
    shown->words = m_chooser->words();
    shown->region = place;
    const auto scores =
        m_sourceId.isEmpty() ? std::nullopt : project().find(IdOf<Dataset>(RecordId::fromHex(m_sourceId)));
    QString unusable;
    if (scores) {
        shown->complexitySource = scores->title;
        auto inOrder = evidence::scoresInOrder(m_measures->matrix.industries,
                                               evidence::loadComplexityScores(project(), *scores));
        if (inOrder)
            shown->complexity = std::move(*inOrder);
        else
            unusable = evidence::refusalText(inOrder.error());
    } else {
        shown->complexitySource = tr("PCI");
        shown->complexity = m_measures->complexity.pci;
    }
    shown->map = evidence::fieldsOf(*m_measures, place, shown->complexity);
    QString status = evidence::complexityStatement(m_measures->complexity, m_measures->matrix.regionCount());
    if (!unusable.isEmpty()) {
        status = unusable;
    } else if (scores) {
        const auto known = std::count_if(shown->complexity.begin(), shown->complexity.end(),
                                         [](const auto& value) { return value.has_value(); });
        status = tr("Complexity from “%1”: scores for %2 of %3 industries.")
                     .arg(scores->title)
                     .arg(known)
                     .arg(m_measures->matrix.industryCount());
    }
    m_complexity->setText(status);
    m_turn->setVisible(!scores && (evidence::signIsWeak(m_measures->complexity) || m_flipped));
    m_shown = shown;
    m_fields->show(shown);
    m_network->show(shown);
    updateKeep();
}

void RelatednessPage::turnSign()
{
    m_flipped = !m_flipped;
    showMeasures();
}

void RelatednessPage::importScores()
{
    const QString path = dialogs().openFile(tr("Complexity scores"),
                                            tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    if (path.isEmpty() || !m_chooser->table())
        return;
    const auto scores = evidence::readComplexityScores(path);
    if (!scores) {
        showError(scores.error());
        return;
    }
    const QString title = QFileInfo(path).completeBaseName();
    IdOf<Dataset> id;
    const bool stored = edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Import complexity scores %1"), {title}},
                             [&](Writer& w) -> Result<void> {
                                 const auto made = evidence::storeComplexityScores(
                                     w, title, m_chooser->words().dataset.industryScheme, *scores);
                                 if (!made)
                                     return made.error();
                                 id = *made;
                                 return {};
                             });
    if (!stored)
        return;
    m_sourceId = id.hex();
    refreshNow();
    navigator().notice(tr("Imported %n scores.", nullptr, int(scores->size())), true);
}

QString RelatednessPage::currentIndustry() const
{
    return m_views->currentIndex() == 1 ? m_network->currentIndustry() : m_fields->currentIndustry();
}

std::optional<evidence::Finding> RelatednessPage::currentFinding() const
{
    const evidence::Field* field = m_shown ? m_shown->field(currentIndustry()) : nullptr;
    if (!field)
        return std::nullopt;
    const auto finding = m_shown->finding(*field);
    return finding && finding->value ? std::optional(*finding) : std::nullopt;
}

void RelatednessPage::updateKeep()
{
    const auto finding = currentFinding();
    const bool kept = finding && evidence::keptCard(project(), *finding, m_chooser->datasetId());
    primaryButton()->setText(kept ? tr("Open evidence card") : tr("Keep as evidence"));
    primaryButton()->setEnabled(kept || (finding && project().writable()));
    primaryButton()->setToolTip(finding ? findingTitle(*finding)
                                        : tr("Choose a field in the list, map or network"));
}

void RelatednessPage::keep()
{
    const auto finding = currentFinding();
    if (!finding)
        return;
    if (const auto same = evidence::keptCard(project(), *finding, m_chooser->datasetId())) {
        navigator().openRecord(refOf(*same));
        return;
    }
    if (!project().writable())
        return;
    IdOf<Evidence> id;
    const QString title = findingTitle(*finding);
    if (!edit(EditLabel{QT_TRANSLATE_NOOP("Edit", "Keep %1 as evidence"), {title}},
              [&](Writer& w) { id = evidence::keepAsEvidence(w, *finding, m_chooser->words()); }))
        return;
    m_lastCard = refOf(id);
    m_done->setMessage(InlineMessage::Kind::Success, tr("Kept as evidence: %1").arg(title));
    m_done->setAction(tr("Open"));
    updateKeep();
}

QJsonObject RelatednessPage::saveState() const
{
    QJsonObject state = m_chooser->state();
    state.insert(u"view"_s, m_which->currentIndex());
    state.insert(u"threshold"_s, m_slider->value());
    state.insert(u"scores"_s, m_sourceId);
    state.insert(u"flipped"_s, m_flipped);
    return state;
}

void RelatednessPage::restoreState(const QJsonObject& state)
{
    m_chooser->restore(state);
    m_which->setCurrentIndex(state.value("view"_L1).toInt());
    m_slider->setValue(state.value("threshold"_L1).toInt(stepsPerOne));
    m_sourceId = state.value("scores"_L1).toString();
    m_flipped = state.value("flipped"_L1).toBool();
    if (isVisible())
        refreshNow();
}

} // namespace s3
