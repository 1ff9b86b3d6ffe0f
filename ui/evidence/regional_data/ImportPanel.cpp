// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/ImportPanel.h"

#include "core/base/AtomicFile.h"
#include "core/base/Numbers.h"
#include "core/evidence/CodeVersions.h"
#include "core/project/Project.h"
#include "ui/evidence/TableReader.h"
#include "ui/evidence/regional_data/FormatStep.h"
#include "ui/evidence/regional_data/MetadataForm.h"
#include "ui/evidence/regional_data/QuestionsPanel.h"
#include "ui/evidence/regional_data/ReviewStep.h"
#include "ui/kit/Background.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Messages.h"

#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::Axis;
using evidence::Role;

struct ImportPanel::Reading {
    std::optional<Error> error;
    std::shared_ptr<evidence::ImportOutcome> outcome;
    std::optional<evidence::TableChange> change;
};

ImportPanel::ImportPanel(const Project& project, Dialogs& dialogs, QWidget* parent)
    : Card(tr("Import a table"), {}, parent)
    , m_project(project)
    , m_dialogs(dialogs)
    , m_background(new Background(this))
    , m_steps(new QStackedWidget(this))
    , m_trouble(new InlineMessage(this))
    , m_format(new FormatStep(this))
    , m_source(new MetadataForm(u"importForm"_s, this))
    , m_check(new ReviewStep(this))
    , m_hint(makeLabel({}, TextRole::Small, this))
    , m_back(textButton(u"back"_s, tr("Back"), this))
    , m_next(textButton(u"next"_s, tr("Next"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto* sourcePage = new QWidget(this);
    auto* sourceRows = new QVBoxLayout(sourcePage);
    sourceRows->setContentsMargins(0, 0, 8, 0);
    sourceRows->addWidget(m_source);
    sourceRows->addStretch();
    const auto pane = [this](QWidget* content, const QString& name) {
        auto* scroll = new ScrollPane(content, this);
        scroll->setAccessibleName(name);
        return scroll;
    };
    for (QWidget* step : {buildFile(), static_cast<QWidget*>(pane(m_format, tr("Columns of the file"))),
                          static_cast<QWidget*>(pane(sourcePage, tr("Source of the data"))),
                          static_cast<QWidget*>(pane(m_check, tr("What was read")))})
        m_steps->addWidget(step);
    m_trouble->setObjectName(u"importTrouble"_s);
    body()->addWidget(m_trouble);
    body()->addWidget(m_steps, 1);
    buildFoot();
    connect(m_format, &FormatStep::changed, this, &ImportPanel::updateButtons);
    connect(m_format, &FormatStep::failed, this, [this](const Error& error) {
        showStep(File);
        m_trouble->setMessage(InlineMessage::Kind::Error, sentenceFor(error));
    });
    connect(m_background, &Background::progressed, m_check, &ReviewStep::showProgress);
    connect(m_background, &Background::idle, this, &ImportPanel::updateButtons);
    connect(m_check, &ReviewStep::changed, this, &ImportPanel::updateButtons);
    connect(m_check, &ReviewStep::exportRequested, this, &ImportPanel::exportRejected);
    begin();
}

ImportPanel::~ImportPanel() = default;

QWidget* ImportPanel::buildFile()
{
    auto* file = new EmptyState(
        u"import"_s, tr("Choose a table of observations"),
        tr("A text table (CSV, TSV), Eurostat TSV, SDMX-CSV, JSON-stat, or a workbook (XLSX, ODS) with "
           "region, "
           "industry, period and value. Or drop it on this page. Nothing is stored before you have seen what "
           "was read."),
        this);
    m_choose = file->addPrimary(tr("Choose file…"), Line::Evidence, u"open"_s);
    m_choose->setObjectName(u"importChoose"_s);
    connect(m_choose, &QPushButton::clicked, this, &ImportPanel::chooseFile);
    return file;
}

void ImportPanel::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_cancel->setObjectName(u"importCancel"_s);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_hint->setObjectName(u"importProblem"_s);
    makeQuiet(m_cancel);
    makePrimary(m_next, Line::Evidence);
    foot->addWidget(m_cancel);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    body()->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::stop);
    connect(m_back, &QPushButton::clicked, this, &ImportPanel::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPanel::next);
}

void ImportPanel::begin()
{
    m_background->cancel();
    m_storing = false;
    m_replaced = Dataset();
    m_before.reset();
    m_path.clear();
    m_source->show(Dataset());
    setTitle(tr("Import a table"));
    load({});
}

void ImportPanel::beginWith(const QString& path)
{
    begin();
    load(path);
}

void ImportPanel::beginReplacing(const Dataset& dataset,
                                 std::shared_ptr<const evidence::ObservationTable> table)
{
    begin();
    m_replaced = dataset;
    m_before = std::move(table);
    setTitle(tr("Replace “%1”").arg(dataset.title));
}

void ImportPanel::chooseFile()
{
    const QString path = m_dialogs.openFile(
        tr("Choose a table"), tr("Tables (*.csv *.tsv *.txt *.tab *.json *.xlsx *.ods);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void ImportPanel::load(const QString& path)
{
    m_reading.reset();
    m_check->clear();
    m_trouble->setMessage(InlineMessage::Kind::Error, {});
    m_source->setError(u"importForm.source"_s, {});
    if (path.isEmpty()) {
        showStep(File);
        return;
    }
    if (auto loaded = m_format->load(path); !loaded) {
        m_trouble->setMessage(InlineMessage::Kind::Error, sentenceFor(loaded.error()));
        return;
    }
    m_path = path;
    m_source->show(Dataset());
    showStep(Format);
}

Dataset ImportPanel::proposedDataset() const
{
    Dataset dataset = m_replaced;
    if (m_replaced.id.isNull()) {
        if (const auto& last = m_format->lastTime())
            dataset = last->dataset;
        dataset.title = QFileInfo(m_path).completeBaseName().replace(u'_', u' ');
        if (!dataset.title.isEmpty())
            dataset.title[0] = dataset.title.at(0).toUpper();
        const QStringList periods = m_format->sampleCodes(Role::Time);
        if (dataset.industryScheme.isEmpty())
            dataset.industryScheme =
                evidence::proposedScheme(m_format->sampleCodes(Role::Industry), Axis::Industry, periods);
        if (dataset.regionScheme.isEmpty())
            dataset.regionScheme =
                evidence::proposedScheme(m_format->sampleCodes(Role::Region), Axis::Region, periods);
    }
    dataset.retrievedOn = QFileInfo(m_path).lastModified().date();
    return dataset;
}

void ImportPanel::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    static constexpr const char* purposes[] = {
        QT_TR_NOOP("Step 1 of 4: the file"), QT_TR_NOOP("Step 2 of 4: what is in which column"),
        QT_TR_NOOP("Step 3 of 4: where it comes from"), QT_TR_NOOP("Step 4 of 4: what was read")};
    const QString name = QFileInfo(m_path).fileName();
    setSubtitle(name.isEmpty() ? tr(purposes[step]) : tr(purposes[step]) + u" · "_s + name);
    updateButtons();
    takeFocus();
}

void ImportPanel::takeFocus()
{
    switch (Step(m_steps->currentIndex())) {
    case File:
        m_choose->setFocus();
        break;
    case Format:
        m_next->setFocus();
        break;
    case Source:
        m_source->editor(u"importForm.source"_s)->setFocus();
        break;
    case Check: // readDone() does, once there is something to accept
        break;
    }
}

void ImportPanel::updateButtons()
{
    const auto step = Step(m_steps->currentIndex());
    m_back->setVisible(step != File);
    m_back->setEnabled(!m_background->isRunning());
    m_next->setVisible(step != File);
    if (step == Check) {
        updateCheckButtons();
    } else {
        const QString problem = step == Format ? m_format->problem() : QString();
        m_hint->setText(problem);
        m_next->setEnabled(problem.isEmpty());
        m_next->setText(step == Source ? tr("Read the file") : tr("Next"));
    }
    m_next->setAccessibleName(m_next->text());
}

void ImportPanel::updateCheckButtons()
{
    const bool read = m_reading && m_reading->outcome && !m_background->isRunning();
    m_hint->clear();
    if (!read) {
        m_next->setEnabled(false);
        m_next->setText(tr("Import"));
        return;
    }
    if (m_check->questions()->isChanged()) {
        m_next->setText(tr("Read with these answers"));
        m_next->setEnabled(true);
        return;
    }
    const evidence::ImportOutcome& outcome = *m_reading->outcome;
    const QString count = displayNumber(outcome.table.size());
    m_next->setText(m_replaced.id.isNull() ? tr("Import %1 observations").arg(count)
                                           : tr("Replace by %1 observations").arg(count));
    m_next->setEnabled(!m_check->isStopped() && outcome.questions.isEmpty() && !outcome.table.isEmpty());
    if (m_check->isStopped())
        m_hint->setText(tr("Nothing is imported as long as rows are wrong."));
}

void ImportPanel::next()
{
    switch (Step(m_steps->currentIndex())) {
    case File:
        break;
    case Format:
        leaveFormat();
        break;
    case Source:
        if (m_source->check())
            read();
        break;
    case Check:
        if (m_check->questions()->isChanged())
            read();
        else
            accept();
        break;
    }
}

void ImportPanel::leaveFormat()
{
    // What somebody wrote on the way here before stays; only another file brings other proposals.
    if (m_source->value(u"importForm.title"_s).toString().isEmpty())
        m_source->show(proposedDataset());
    m_check->clear();
    showStep(Source);
}

void ImportPanel::back()
{
    if (!m_background->isRunning())
        showStep(Step(qMax(0, m_steps->currentIndex() - 1)));
}

void ImportPanel::stop()
{
    if (m_background->isRunning()) {
        m_background->cancel();
        if (std::exchange(m_storing, false))
            showRead();
        else
            showStep(Source);
    } else {
        Q_EMIT cancelled();
    }
}

void ImportPanel::read()
{
    m_options = m_format->options();
    m_check->questions()->answerIn(m_options);
    m_check->questions()->setRead();
    m_check->begin(tr("Reading the file …"));
    m_reading.reset();
    m_background->start([this, path = m_path, options = m_options,
                         before = m_before](const Background::Task& task) -> Background::Delivery {
        auto reading = std::make_shared<Reading>();
        auto outcome = evidence::readObservations(path, options, task.progress);
        if (!outcome) {
            reading->error = outcome.error();
        } else {
            reading->outcome = std::make_shared<evidence::ImportOutcome>(std::move(*outcome));
            if (before)
                reading->change = evidence::compareTables(*before, reading->outcome->table);
        }
        return [this, reading] { readDone(reading); };
    });
    showStep(Check);
}

void ImportPanel::readDone(std::shared_ptr<const Reading> reading)
{
    m_reading = std::move(reading);
    showRead();
    if (!m_check->focusDecision() && m_next->isEnabled())
        m_next->setFocus();
}

void ImportPanel::showRead()
{
    if (m_reading->outcome)
        m_check->showOutcome(*m_reading->outcome, m_options, warningsOf(m_reading->outcome->table),
                             m_reading->change);
    else
        m_check->showFailure(*m_reading->error);
    updateButtons();
}

QStringList ImportPanel::warningsOf(const evidence::ObservationTable& table) const
{
    const Dataset dataset = m_source->applied(m_replaced);
    const auto industries = evidence::codesInUse(dataset.industryScheme, table, Axis::Industry);
    const auto regions = evidence::codesInUse(dataset.regionScheme, table, Axis::Region);
    QStringList warnings{evidence::mixedVersions(industries.codes, Axis::Industry),
                         evidence::mixedVersions(regions.codes, Axis::Region),
                         evidence::strangersToScheme(industries, Axis::Industry),
                         evidence::strangersToScheme(regions, Axis::Region)};
    if (m_before) {
        warnings.append(evidence::versionConflict(
            evidence::codesInUse(m_replaced.industryScheme, *m_before, Axis::Industry), industries,
            Axis::Industry));
        warnings.append(evidence::versionConflict(
            evidence::codesInUse(m_replaced.regionScheme, *m_before, Axis::Region), regions, Axis::Region));
    }
    warnings.removeAll(QString());
    warnings.removeDuplicates();
    return warnings;
}

AcceptedImport ImportPanel::acceptedImport() const
{
    AcceptedImport import;
    import.dataset = m_source->applied(m_replaced);
    import.replaces = !m_replaced.id.isNull();
    import.options = m_options;
    import.outcome = m_reading->outcome;
    import.before = m_before;
    import.fileName = QFileInfo(m_path).fileName();
    const evidence::ObservationTable& table = import.outcome->table;
    const QStringList& periods = table.periods().codes();
    if (import.dataset.industryScheme.isEmpty())
        import.dataset.industryScheme =
            evidence::proposedScheme(table.industries().codes(), Axis::Industry, periods);
    if (import.dataset.regionScheme.isEmpty())
        import.dataset.regionScheme =
            evidence::proposedScheme(table.regions().codes(), Axis::Region, periods);
    if (import.dataset.note.isEmpty())
        import.dataset.note = import.outcome->notes.join(u'\n');
    return import;
}

void ImportPanel::accept()
{
    const AcceptedImport import = acceptedImport();
    MappingMemory().remember(m_format->shape(),
                             {evidence::toJson(m_options), import.dataset, QDate::currentDate()});
    store(import);
}

void ImportPanel::store(const AcceptedImport& import)
{
    const auto work = [this, import, path = m_project.path(), nowMs = m_project.clock().nowMs()](
                          const Background::Task& task) -> Background::Delivery {
        const auto block = evidence::writeBlock(path, import.outcome->table, nowMs, task.progress);
        if (!block)
            return [this, error = block.error()] { storingFailed(error); };
        AcceptedImport stored = import;
        stored.block = *block;
        stored.stored =
            std::make_shared<evidence::ObservationTable>(evidence::asStored(import.outcome->table));
        return [this, stored] {
            m_storing = false;
            Q_EMIT accepted(stored);
        };
    };
    if (import.outcome->table.size() <= TableReader::mostAtOnce) {
        m_background->startShort(work);
        return;
    }
    m_storing = true;
    m_check->begin(tr("Storing the observations …"));
    m_background->start(work);
    updateButtons();
}

void ImportPanel::storingFailed(const Error& error)
{
    m_storing = false;
    m_trouble->setMessage(InlineMessage::Kind::Error, sentenceFor(error));
    showRead();
}

void ImportPanel::exportRejected()
{
    const QString path = m_dialogs.saveFile(tr("Export rejected rows"), tr("CSV files (*.csv)"),
                                            QFileInfo(m_path).completeBaseName() + u"_rejected.csv"_s);
    if (path.isEmpty())
        return;
    if (auto written = writeAtomically(path, m_check->rejectedAsCsv()); !written)
        m_trouble->setMessage(InlineMessage::Kind::Error, sentenceFor(written.error()));
}

} // namespace s3
