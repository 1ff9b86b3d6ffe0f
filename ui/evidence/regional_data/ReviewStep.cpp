// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/ReviewStep.h"

#include "core/base/Numbers.h"
#include "ui/evidence/regional_data/QuestionsPanel.h"
#include "ui/evidence/regional_data/RejectedRows.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Messages.h"

#include <QCheckBox>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::ChangedCell;

namespace {

constexpr int reviewNamedCodes = 12;

RecordTableModel<ChangedCell>* makeChanges(QObject* parent)
{
    using Column = RecordColumn<ChangedCell>;
    const auto number = [](std::optional<double> value) { return value ? QVariant(*value) : QVariant(); };
    const auto shown = [](std::optional<double> value) {
        return value ? QLocale().toString(*value, 'g', 10) : u"–"_s;
    };
    return new RecordTableModel<ChangedCell>(
        {Column(ReviewStep::tr("Period"), [](const ChangedCell& c) { return QVariant(c.period); }),
         Column(ReviewStep::tr("Region"), [](const ChangedCell& c) { return QVariant(c.region); }),
         Column(ReviewStep::tr("Industry"), [](const ChangedCell& c) { return QVariant(c.industry); }),
         Column(
             ReviewStep::tr("Before"), [number](const ChangedCell& c) { return number(c.before); },
             ColumnKind::Number)
             .withText([shown](const ChangedCell& c) { return shown(c.before); }),
         Column(
             ReviewStep::tr("Now"), [number](const ChangedCell& c) { return number(c.after); },
             ColumnKind::Number)
             .withText([shown](const ChangedCell& c) { return shown(c.after); })},
        [](const ChangedCell& c) { return QString(c.period + u'\t' + c.region + u'\t' + c.industry); },
        parent);
}

QString listed(const QVector<evidence::LeftOut>& leftOut)
{
    QStringList codes;
    for (const evidence::LeftOut& code : leftOut)
        codes.append(code.code);
    return codes.size() > reviewNamedCodes ? codes.mid(0, reviewNamedCodes).join(u", "_s) + u" …"_s
                                           : codes.join(u", "_s);
}

} // namespace

ReviewStep::ReviewStep(QWidget* parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
    , m_summary(makeLabel({}, TextRole::Body, this))
    , m_message(new InlineMessage(this))
    , m_warning(new InlineMessage(this))
    , m_questions(new QuestionsPanel(this))
    , m_changeText(makeLabel({}, TextRole::Body, this))
    , m_changes(makeChanges(this))
    , m_changeTable(new DataTable(tr("What changes"), this))
    , m_leaveOut(new QCheckBox(this))
    , m_rejected(new RejectedRows(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 8, 0);
    outer->setSpacing(12);
    m_progress->setObjectName(u"importProgress"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_message->setObjectName(u"importMessage"_s);
    m_warning->setObjectName(u"importWarning"_s);
    m_changeText->setObjectName(u"importChange"_s);
    m_changeTable->setObjectName(u"importChanges"_s);
    m_changeTable->setSource(m_changes);
    m_changeTable->setColumnKinds(m_changes->kinds());
    m_changeTable->setMinimumHeight(180);
    m_leaveOut->setObjectName(u"importLeaveOut"_s);
    for (QWidget* part : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_summary),
                          static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_warning),
                          static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_changeText)})
        outer->addWidget(part);
    outer->addWidget(m_changeTable, 1);
    outer->addWidget(m_leaveOut);
    outer->addWidget(m_rejected, 1);
    outer->addStretch();
    connect(m_questions, &QuestionsPanel::changed, this, &ReviewStep::changed);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ReviewStep::changed);
    connect(m_rejected, &RejectedRows::exportRequested, this, &ReviewStep::exportRequested);
    begin({});
}

void ReviewStep::clear()
{
    m_questions->clear();
    m_leaveOut->setChecked(false);
    m_faults = 0;
}

void ReviewStep::showProgress(int percent)
{
    m_progress->setValue(percent);
}

void ReviewStep::begin(const QString& what)
{
    m_progress->setVisible(true);
    m_progress->setAccessibleName(what);
    m_summary->setText(what);
    showProgress(0);
    for (QWidget* part : {static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_warning),
                          static_cast<QWidget*>(m_questions), static_cast<QWidget*>(m_changeText),
                          static_cast<QWidget*>(m_changeTable), static_cast<QWidget*>(m_leaveOut),
                          static_cast<QWidget*>(m_rejected)})
        part->hide();
}

void ReviewStep::showSummary(const evidence::ImportOutcome& outcome)
{
    const evidence::ObservationTable& table = outcome.table;
    QStringList lines{tr("%1 observations: %2 regions, %3 industries, %4 periods.")
                          .arg(displayNumber(double(table.size())), displayNumber(table.regions().size()),
                               displayNumber(table.industries().size()),
                               displayNumber(table.periods().size()))};
    if (outcome.missingCells > 0)
        lines.append(tr("%1 without a value: kept as gaps, never as zero.")
                         .arg(displayNumber(double(outcome.missingCells))));
    if (outcome.repeatedCount > 0)
        lines.append(tr("%1 said again what a row before said: counted once.")
                         .arg(displayNumber(double(outcome.repeatedCount))));
    if (outcome.rowsFiltered > 0)
        lines.append(tr("%1 rows passed over by the choices of codes.")
                         .arg(displayNumber(double(outcome.rowsFiltered))));
    const QVector<evidence::LeftOut> left = outcome.regionsLeftOut + outcome.industriesLeftOut;
    if (!left.isEmpty())
        lines.append(tr("Not added up in totals, to count everything once: %1.").arg(listed(left)));
    m_summary->setText(lines.join(u'\n'));
}

void ReviewStep::showChange(const std::optional<evidence::TableChange>& change)
{
    m_changeText->setVisible(change.has_value());
    m_changeTable->setVisible(change && !change->isNone());
    if (!change)
        return;
    m_changeText->setText(change->isNone()
                              ? tr("The same as what is stored: no value changes.")
                              : tr("Against what is stored: %1 observations new, %2 gone, %3 with another "
                                   "value, %4 as before.")
                                    .arg(displayNumber(change->added), displayNumber(change->gone),
                                         displayNumber(change->changed), displayNumber(change->same)));
    m_changes->setRows(change->cells);
}

void ReviewStep::showOutcome(const evidence::ImportOutcome& outcome, const evidence::ReadOptions& options,
                             const QStringList& warnings, const std::optional<evidence::TableChange>& change)
{
    m_progress->hide();
    m_faults = outcome.faults(options);
    m_questions->ask(outcome.questions);
    m_questions->setVisible(!m_questions->isEmpty());
    showSummary(outcome);
    showChange(change);
    if (!outcome.questions.isEmpty())
        m_message->setMessage(InlineMessage::Kind::Info,
                              tr("The file leaves something open. Answer below, then it is read again."));
    else if (m_faults > 0)
        m_message->setMessage(InlineMessage::Kind::Warning,
                              tr("Some rows could not be read. Mend the file and read it again, or leave "
                                 "these rows out."));
    else
        m_message->setMessage(InlineMessage::Kind::Success, tr("Every row could be read."));
    m_warning->setMessage(InlineMessage::Kind::Warning, warnings.join(u'\n'));
    m_leaveOut->setText(tr("Leave out the %n rows that could not be read", nullptr, int(m_faults)));
    m_leaveOut->setVisible(m_faults > 0 && outcome.questions.isEmpty());
    m_rejected->setVisible(outcome.rejectedCount > 0);
    m_rejected->setRows(outcome.rejected, outcome.rejectedCount);
}

void ReviewStep::showFailure(const Error& error)
{
    m_progress->hide();
    m_summary->setText({});
    m_message->setMessage(InlineMessage::Kind::Error, sentenceFor(error));
}

bool ReviewStep::isStopped() const
{
    return m_faults > 0 && !m_leaveOut->isChecked();
}

bool ReviewStep::focusDecision()
{
    if (m_questions->isChanged())
        m_questions->focusFirst();
    else if (isStopped())
        m_leaveOut->setFocus();
    else
        return false;
    return true;
}

QByteArray ReviewStep::rejectedAsCsv() const
{
    return m_rejected->asCsv();
}

} // namespace s3
