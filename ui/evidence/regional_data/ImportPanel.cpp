// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/ImportPanel.h"

#include "core/base/Numbers.h"
#include "ui/evidence/regional_data/FormatStep.h"
#include "ui/evidence/regional_data/MetadataForm.h"
#include "ui/evidence/regional_data/ReviewStep.h"
#include "ui/kit/Controls.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Messages.h"

#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace s3 {

ImportPanel::ImportPanel(Dialogs& dialogs, QWidget* parent)
    : Card(tr("Import a table"), {}, parent)
    , m_dialogs(dialogs)
    , m_task(new ImportTask(this))
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
    auto* file = new EmptyState(u"import"_s, tr("Choose a table of observations"),
                                tr("A CSV or TSV file with region, industry, period and value, or drop it on "
                                   "this page. Nothing is stored before you have seen what was read."),
                                this);
    m_choose = file->addPrimary(tr("Choose file…"), Line::Evidence, u"open"_s);
    m_choose->setObjectName(u"importChoose"_s);
    connect(m_choose, &QPushButton::clicked, this, &ImportPanel::chooseFile);
    auto* sourcePage = new QWidget(this);
    auto* sourceRows = new QVBoxLayout(sourcePage);
    sourceRows->setContentsMargins(0, 0, 8, 0);
    sourceRows->addWidget(m_source);
    sourceRows->addStretch();
    auto* formatPane = new ScrollPane(m_format, this);
    formatPane->setAccessibleName(tr("Columns of the file"));
    auto* sourcePane = new ScrollPane(sourcePage, this);
    sourcePane->setAccessibleName(tr("Source of the data"));
    for (QWidget* step : {static_cast<QWidget*>(file), static_cast<QWidget*>(formatPane),
                          static_cast<QWidget*>(sourcePane), static_cast<QWidget*>(m_check)})
        m_steps->addWidget(step);
    body()->addWidget(m_trouble);
    body()->addWidget(m_steps, 1);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_cancel->setObjectName(u"importCancel"_s);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    makeQuiet(m_cancel);
    makePrimary(m_next, Line::Evidence);
    foot->addWidget(m_cancel);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    body()->addLayout(foot);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task->isRunning()) {
            m_leaveCheck = true;
            m_task->cancel();
        } else {
            Q_EMIT cancelled();
        }
    });
    connect(m_back, &QPushButton::clicked, this, &ImportPanel::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPanel::next);
    connect(m_format, &FormatStep::changed, this, &ImportPanel::updateButtons);
    connect(m_task, &ImportTask::progressed, m_check, &ReviewStep::showProgress);
    connect(m_task, &ImportTask::finished, this, &ImportPanel::readDone);
    connect(m_check, &ReviewStep::dashChosen, this, [this](evidence::DashMeaning meaning) {
        m_dash = meaning;
        read();
    });
    begin();
}

void ImportPanel::begin()
{
    m_path.clear();
    m_dash = evidence::DashMeaning::Missing;
    m_trouble->setMessage(InlineMessage::Kind::Error, {});
    m_source->show(Dataset());
    m_source->setError(u"importForm.source"_s, {});
    showStep(File);
}

void ImportPanel::chooseFile()
{
    const QString path =
        m_dialogs.openFile(tr("Choose a table"), tr("Tables (*.csv *.tsv *.txt *.tab);;All files (*)"));
    if (!path.isEmpty())
        beginWith(path);
}

void ImportPanel::beginWith(const QString& path)
{
    begin();
    if (auto loaded = m_format->load(path); !loaded) {
        m_trouble->setMessage(InlineMessage::Kind::Error, sentenceFor(loaded.error()));
        return;
    }
    m_path = path;
    m_source->show(proposedDataset());
    showStep(Format);
}

Dataset ImportPanel::proposedDataset() const
{
    Dataset dataset;
    dataset.title = QFileInfo(m_path).completeBaseName().replace(u'_', u' ');
    if (!dataset.title.isEmpty())
        dataset.title[0] = dataset.title.at(0).toUpper();
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
    const bool reading = m_task->isRunning();
    const QString problem = step == Format ? m_format->problem() : QString();
    m_hint->setText(problem);
    m_back->setVisible(step != File);
    m_back->setEnabled(!reading);
    m_next->setVisible(step != File);
    m_next->setEnabled(problem.isEmpty() && !reading);
    if (step != Check) {
        m_next->setText(step == Source ? tr("Read the file") : tr("Next"));
    } else {
        const auto outcome = m_task->outcome();
        const int good = outcome && *outcome ? (*outcome)->table.size() : 0;
        const bool some = outcome && *outcome && (*outcome)->rejectedCount > 0;
        const QString count = displayNumber(double(good));
        m_next->setText(some ? tr("Import the %1 good rows").arg(count) : tr("Import %1 rows").arg(count));
        m_next->setEnabled(good > 0 && !reading);
    }
    m_next->setAccessibleName(m_next->text());
}

void ImportPanel::next()
{
    switch (Step(m_steps->currentIndex())) {
    case File:
        break;
    case Format:
        showStep(Source);
        break;
    case Source:
        if (m_source->check())
            read();
        break;
    case Check: {
        const auto outcome = m_task->outcome();
        if (outcome && *outcome)
            Q_EMIT accepted(m_source->applied(Dataset()), (*outcome)->table);
        break;
    }
    }
}

void ImportPanel::back()
{
    if (m_task->isRunning())
        return;
    showStep(Step(qMax(0, m_steps->currentIndex() - 1)));
}

void ImportPanel::read()
{
    if (m_task->isRunning()) {
        m_readAgain = true;
        m_task->cancel();
        return;
    }
    evidence::ReadOptions options = m_format->options();
    options.value.dash = m_dash;
    m_check->showProgress(0);
    m_task->start(m_path, options);
    showStep(Check);
}

void ImportPanel::readDone()
{
    if (std::exchange(m_readAgain, false)) {
        read();
        return;
    }
    if (std::exchange(m_leaveCheck, false)) {
        showStep(Source);
        return;
    }
    const auto outcome = m_task->outcome();
    if (*outcome)
        m_check->showOutcome(**outcome, m_dash);
    else
        m_check->showFailure(outcome->error());
    updateButtons();
    if (m_next->isEnabled())
        m_next->setFocus();
}

} // namespace s3
