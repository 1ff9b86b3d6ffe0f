// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/ReviewStep.h"

#include "core/base/Numbers.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"
#include "ui/kit/ErrorText.h"
#include "ui/kit/Messages.h"
#include "ui/kit/SegmentedControl.h"

#include <QCoreApplication>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::RejectedRow;
using evidence::RejectReason;

QString displayName(RejectReason reason)
{
    switch (reason) {
    case RejectReason::TooFewColumns:
        return QCoreApplication::translate("ReviewStep", "The row has too few columns");
    case RejectReason::BadQuoting:
        return QCoreApplication::translate("ReviewStep", "Text after a closing quotation mark");
    case RejectReason::EmptyCode:
        return QCoreApplication::translate("ReviewStep", "Region, industry or period is empty");
    case RejectReason::CodeTooLong:
        return QCoreApplication::translate("ReviewStep", "The code is too long");
    case RejectReason::NotText:
        return QCoreApplication::translate("ReviewStep", "No text in this encoding");
    case RejectReason::NotANumber:
        return QCoreApplication::translate("ReviewStep", "Not a number");
    case RejectReason::OutOfRange:
        return QCoreApplication::translate("ReviewStep", "The number is too large");
    case RejectReason::Contradiction:
        return QCoreApplication::translate("ReviewStep", "Another row gives another value for the same cell");
    }
    return {};
}

namespace {

RecordTableModel<RejectedRow>* makeModel(QObject* parent)
{
    using Column = RecordColumn<RejectedRow>;
    const auto reason = [](const RejectedRow& r) {
        QString text = displayName(r.reason);
        if (r.otherRow > 0)
            text += u' ' + QCoreApplication::translate("ReviewStep", "(row %1)").arg(r.otherRow);
        return text;
    };
    return new RecordTableModel<RejectedRow>(
        {Column(ReviewStep::tr("Reason"), [reason](const RejectedRow& r) { return QVariant(reason(r)); }),
         Column(
             ReviewStep::tr("Row"), [](const RejectedRow& r) { return QVariant(r.row); }, ColumnKind::Number),
         Column(
             ReviewStep::tr("Column"),
             [](const RejectedRow& r) { return r.column > 0 ? QVariant(r.column) : QVariant(); },
             ColumnKind::Number),
         Column(ReviewStep::tr("In the file"), [](const RejectedRow& r) { return QVariant(r.text); })},
        [](const RejectedRow& r) { return u"%1:%2:%3"_s.arg(r.row).arg(r.column).arg(int(r.reason)); },
        parent);
}

} // namespace

ReviewStep::ReviewStep(QWidget* parent)
    : QWidget(parent)
    , m_model(makeModel(this))
    , m_progress(new QProgressBar(this))
    , m_summary(makeLabel({}, TextRole::Body, this))
    , m_message(new InlineMessage(this))
    , m_dashRow(new QWidget(this))
    , m_dash(new SegmentedControl(tr("A lone dash means"), {tr("Missing"), tr("Zero")}, m_dashRow))
    , m_rejectedTitle(makeLabel({}, TextRole::Strong, this))
    , m_rejected(new DataTable(tr("Rejected rows"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Reading the file"));
    outer->addWidget(m_progress);
    m_summary->setObjectName(u"importSummary"_s);
    outer->addWidget(m_summary);
    outer->addWidget(m_message);
    auto* dash = new QHBoxLayout(m_dashRow);
    dash->setContentsMargins(0, 0, 0, 0);
    dash->setSpacing(12);
    m_dash->setObjectName(u"importDash"_s);
    dash->addWidget(
        makeLabel(tr("The file has lone dashes. Offices disagree on them: what do they mean here?"),
                  TextRole::Soft, m_dashRow),
        1);
    dash->addWidget(m_dash);
    outer->addWidget(m_dashRow);
    outer->addWidget(m_rejectedTitle);
    m_rejected->setObjectName(u"importRejected"_s);
    m_rejected->setSource(m_model);
    m_rejected->setColumnKinds(m_model->kinds());
    outer->addWidget(m_rejected, 1);
    outer->addStretch();
    connect(m_dash, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_showing)
            Q_EMIT dashChosen(index == 1 ? evidence::DashMeaning::Zero : evidence::DashMeaning::Missing);
    });
    showProgress(0);
}

void ReviewStep::showProgress(int percent)
{
    m_progress->setVisible(true);
    m_progress->setValue(percent);
    m_summary->setText(tr("Reading the file …"));
    m_message->setMessage(InlineMessage::Kind::Info, {});
    m_rejectedTitle->hide();
    m_rejected->hide();
    m_dashRow->hide();
}

void ReviewStep::showOutcome(const evidence::ImportOutcome& outcome, evidence::DashMeaning dash)
{
    m_progress->hide();
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
    QStringList left;
    for (const evidence::LeftOut& code : outcome.regionsLeftOut + outcome.industriesLeftOut)
        left.append(code.code);
    if (!left.isEmpty())
        lines.append(
            tr("Not added up in totals, to count everything once: %1.")
                .arg(left.size() > 12 ? left.mid(0, 12).join(u", "_s) + u" …"_s : left.join(u", "_s)));
    m_summary->setText(lines.join(u'\n'));
    m_message->setMessage(InlineMessage::Kind::Success,
                          outcome.rejectedCount == 0 ? tr("Every row could be read.") : QString());
    m_showing = true;
    m_dash->setCurrentIndex(dash == evidence::DashMeaning::Zero ? 1 : 0);
    m_showing = false;
    m_dashRow->setVisible(outcome.dashCells > 0);
    m_rejectedTitle->setVisible(outcome.rejectedCount > 0);
    m_rejected->setVisible(outcome.rejectedCount > 0);
    QString title = tr("%n rows could not be read", nullptr, int(outcome.rejectedCount));
    if (outcome.rejectedCount > outcome.rejected.size())
        title += u' ' + tr("(the first %1 are listed)").arg(displayNumber(double(outcome.rejected.size())));
    m_rejectedTitle->setText(title);
    m_model->setRows(outcome.rejected);
}

void ReviewStep::showFailure(const Error& error)
{
    m_progress->hide();
    m_summary->setText({});
    m_message->setMessage(InlineMessage::Kind::Error, sentenceFor(error));
}

} // namespace s3
