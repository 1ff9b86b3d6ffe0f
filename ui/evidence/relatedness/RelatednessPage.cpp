// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/relatedness/RelatednessPage.h"

#include "core/base/Numbers.h"
#include "core/evidence/CodeVersions.h"
#include "core/evidence/ComplexityScores.h"
#include "core/evidence/ComplexityWords.h"
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
    : AnalysisPage(
          context, descriptor, DataChooser::Region | DataChooser::Period, u"relatedness"_s,
          {u"thread"_s,
           tr("Import a table of jobs or firms of many regions by industry. This page then shows which "
              "industries go together, and which new fields are near."),
           tr("Choose a field in the list, map or network")})
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
{
    primaryButton()->setObjectName(u"keepField"_s);
    addPageAction(tr("Import complexity scores"), [this] {
        importScores();
    })->setEnabled(project().writable());
    m_source->setObjectName(u"complexitySource"_s);
    m_source->setAccessibleName(tr("Where complexity comes from"));
    m_source->setToolTip(tr("Where complexity comes from"));
    chooser()->addPill(m_source);
    setViews(buildShown());
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_sourceId = m_source->currentData().toString();
        if (measures())
            showMeasures();
    });
    connect(m_network, &NetworkView::activated, this, &RelatednessPage::keep);
    connect(m_fields, &FieldsView::activated, this, &RelatednessPage::keep);
    connect(m_network, &NetworkView::currentChanged, this, &RelatednessPage::updateKeep);
    connect(m_fields, &FieldsView::currentChanged, this, &RelatednessPage::updateKeep);
}

QWidget* RelatednessPage::buildShown()
{
    auto* shown = new QWidget(this);
    auto* rows = new QVBoxLayout(shown);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(buildControls());
    rows->addWidget(buildComplexityRow());
    rows->addWidget(trouble());
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
    return AnalysisPage::isBusy() || m_network->isBusy();
}

void RelatednessPage::refresh()
{
    fillSources();
    AnalysisPage::refresh();
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

void RelatednessPage::showNothing()
{
    m_shown.reset();
    m_fields->show(nullptr);
    m_network->show(nullptr);
    m_complexity->clear();
    m_turn->hide();
}

void RelatednessPage::showMeasures()
{
    const QString region = chooser()->query().region;
    const int place = int(measures()->matrix.regions.indexOf(region));
    if (place < 0)
        return showTrouble(
            tr("%1 has no value of its own in %2, or is a total of other regions. Choose another "
               "region or period.")
                .arg(chooser()->words().regions.labelOf(region), measures()->matrix.period));
    if (measures()->matrix.regionCount() < 3 || measures()->matrix.industryCount() < 3)
        return showTrouble(
            tr("Relatedness is told by which industries regions have in common: it takes at least "
               "three regions and three industries."));
    showTrouble({});
    if (measures()->complexity.isFlipped != m_flipped) {
        auto turned = std::make_shared<evidence::PeriodMeasures>(*measures());
        turned->complexity = turned->complexity.flipped();
        setMeasures(turned);
    }
    auto shown = std::make_shared<ShownFields>();
    shown->measures = measures();
    shown->without = without();
    shown->words = chooser()->words();
    shown->region = place;
    const auto scores =
        m_sourceId.isEmpty() ? std::nullopt : project().find(IdOf<Dataset>(RecordId::fromHex(m_sourceId)));
    QString unusable;
    if (scores) {
        shown->complexitySource = scores->title;
        auto inOrder = evidence::scoresInOrder(measures()->matrix.industries,
                                               evidence::loadComplexityScores(project(), *scores));
        if (inOrder)
            shown->complexity = std::move(*inOrder);
        else
            unusable = evidence::refusalText(inOrder.error());
    } else {
        shown->complexitySource = tr("PCI");
        shown->complexity = measures()->complexity.pci;
    }
    shown->map = evidence::fieldsOf(*measures(), place, shown->complexity);
    QString status = evidence::complexityStatement(measures()->complexity, measures()->matrix.regionCount());
    if (!unusable.isEmpty()) {
        status = unusable;
    } else if (scores) {
        const auto known = std::count_if(shown->complexity.begin(), shown->complexity.end(),
                                         [](const auto& value) { return value.has_value(); });
        status = tr("Complexity from “%1”: scores for %2 of %3 industries.")
                     .arg(scores->title)
                     .arg(known)
                     .arg(measures()->matrix.industryCount());
    }
    m_complexity->setText(status);
    m_turn->setVisible(!scores && (evidence::signIsWeak(measures()->complexity) || m_flipped));
    m_shown = shown;
    m_fields->show(shown);
    m_network->show(shown);
    updateKeep();
}

void RelatednessPage::turnSign()
{
    m_flipped = !m_flipped;
    if (measures())
        showMeasures();
}

void RelatednessPage::importScores()
{
    const QString path = dialogs().openFile(tr("Complexity scores"),
                                            tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    if (path.isEmpty() || !chooser()->table())
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
                                     w, title, chooser()->words().dataset.industryScheme, *scores);
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

QJsonObject RelatednessPage::saveState() const
{
    QJsonObject state = chooser()->state();
    state.insert(u"view"_s, m_which->currentIndex());
    state.insert(u"threshold"_s, m_slider->value());
    state.insert(u"scores"_s, m_sourceId);
    state.insert(u"flipped"_s, m_flipped);
    return state;
}

void RelatednessPage::restoreState(const QJsonObject& state)
{
    chooser()->restore(state);
    m_which->setCurrentIndex(state.value("view"_L1).toInt());
    m_slider->setValue(state.value("threshold"_L1).toInt(stepsPerOne));
    m_sourceId = state.value("scores"_L1).toString();
    m_flipped = state.value("flipped"_L1).toBool();
    if (isVisible())
        refreshNow();
}

} // namespace s3
