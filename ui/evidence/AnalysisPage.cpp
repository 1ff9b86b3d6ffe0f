// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/AnalysisPage.h"

#include "core/evidence/CodeVersions.h"
#include "core/evidence/LeftOutCodes.h"
#include "ui/evidence/VersionTrouble.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Messages.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

AnalysisPage::AnalysisPage(ToolContext& context, const ToolDescriptor& descriptor, DataChooser::Parts parts,
                           const QString& prefix, const Words& words)
    : Page(context, descriptor)
    , m_words(words)
    , m_stack(new QStackedWidget(this))
    , m_chooser(new DataChooser(project(), parts, prefix, this))
    , m_trouble(new InlineMessage(this))
    , m_done(new InlineMessage(this))
    , m_background(new Background(this))
{
    watch({QString::fromLatin1(Dataset::table), QString::fromLatin1(Evidence::table),
           QString::fromLatin1(Region::table), QString::fromLatin1(LeftOutCode::table)});
    setPrimaryAction(tr("Keep as evidence"), [this] { keep(); });
    m_done->setObjectName(u"keptMessage"_s);
    m_done->setClosable(true);
    m_done->hide();
    m_trouble->setObjectName(prefix + u"Trouble"_s);
    m_trouble->hide();
    content()->setSpacing(12);
    content()->addWidget(m_done);
    content()->addWidget(m_stack, 1);
    connect(m_chooser, &DataChooser::changed, this, &AnalysisPage::compute);
    connect(m_trouble, &InlineMessage::actionTriggered, this, [this] {
        edit(leaveOutLabel(), [this](Writer& w) {
            evidence::leaveOutStrangers(w, m_chooser->datasetId(), *m_chooser->table());
        });
    });
    connect(m_done, &InlineMessage::actionTriggered, this, [this] { navigator().openRecord(m_lastCard); });
}

QWidget* AnalysisPage::buildEmpty()
{
    auto* empty = new EmptyState(m_words.emptyIcon, tr("No data yet"), m_words.emptyText, this);
    QPushButton* go = empty->addPrimary(tr("Go to regional data"), Line::Evidence, u"import"_s);
    go->setObjectName(u"goToData"_s);
    connect(go, &QPushButton::clicked, this, [this] { navigator().openTool(u"regional_data"_s); });
    return empty;
}

void AnalysisPage::setViews(QWidget* views)
{
    auto* filled = new QWidget(this);
    auto* rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_chooser);
    rows->addWidget(m_chooser->framed(views), 1);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(filled);
}

bool AnalysisPage::isBusy() const
{
    return m_background->isRunning();
}

void AnalysisPage::refresh()
{
    m_chooser->refresh();
    const bool any = m_chooser->hasDataset();
    m_stack->setCurrentIndex(any);
    primaryButton()->setVisible(any);
    if (any)
        compute();
}

void AnalysisPage::compute()
{
    const auto table = m_chooser->table();
    if (!table) {
        m_input.reset(); // what is on its way is of other observations
        m_measures.reset();
        updateKeep();
        return;
    }
    const Dataset& dataset = m_chooser->words().dataset;
    evidence::FindingParameters sums;
    sums.groupLevel = evidence::groupLevelFor(evidence::industryLevels(*table, dataset.industryScheme));
    m_groupLevel = sums.groupLevel;
    const evidence::SumOptions options = evidence::optionsFor(project(), *table, dataset, sums);
    const bool known =
        m_input && &m_input->data->table() == table.get() && m_input->data->options() == options;
    const Input input{known ? m_input->data : std::make_shared<evidence::DatasetMeasures>(table, options),
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
        return [this, input, measures, without] { computed(input, measures, without); };
    });
}

// A threshold that has moved on meanwhile does not matter: a slider shows what it passes.
void AnalysisPage::computed(const Input& input,
                            const Result<std::shared_ptr<const evidence::PeriodMeasures>>& measures,
                            const evidence::NotSummed& without)
{
    if (!m_input || !m_input->sameData(input))
        return;
    m_without = without;
    m_measures = measures.valueOr(nullptr);
    if (!measures)
        return showTrouble(evidence::refusalText(measures.error()), true);
    showTrouble({});
    showMeasures();
}

void AnalysisPage::setMeasures(std::shared_ptr<const evidence::PeriodMeasures> measures)
{
    m_measures = std::move(measures);
}

void AnalysisPage::showTrouble(const QString& text, bool ofVersions)
{
    showVersionTrouble(*m_trouble, text, ofVersions && project().writable());
    if (text.isEmpty())
        return;
    showNothing();
    updateKeep();
}

std::optional<evidence::Finding> AnalysisPage::found() const
{
    return m_measures ? currentFinding() : std::nullopt;
}

void AnalysisPage::updateKeep()
{
    const auto finding = found();
    const bool kept = finding && evidence::keptCard(project(), *finding, m_chooser->datasetId());
    primaryButton()->setText(kept ? tr("Open evidence card") : tr("Keep as evidence"));
    primaryButton()->setEnabled(kept || (finding && project().writable()));
    primaryButton()->setToolTip(finding ? findingTitle(*finding) : m_words.choiceHint);
}

void AnalysisPage::keep()
{
    const auto finding = found();
    if (!finding)
        return;
    if (const auto same = evidence::keptCard(project(), *finding, m_chooser->datasetId()))
        return navigator().openRecord(refOf(*same));
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

} // namespace s3
