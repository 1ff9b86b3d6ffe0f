// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/regional_data/CoverageView.h"

#include "core/base/Numbers.h"
#include "core/evidence/DataFinding.h"
#include "core/evidence/FlagLabels.h"
#include "ui/kit/Controls.h"
#include "ui/kit/DataTable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace s3 {

using evidence::PeriodCoverage;

namespace {

constexpr int namedCodes = 12;

RecordTableModel<PeriodCoverage>* makeModel(QObject* parent)
{
    using Column = RecordColumn<PeriodCoverage>;
    const auto count = [](auto member) {
        return [member](const PeriodCoverage& p) { return QVariant(std::invoke(member, p)); };
    };
    return new RecordTableModel<PeriodCoverage>(
        {Column(CoverageView::tr("Period"), [](const PeriodCoverage& p) { return QVariant(p.period); }),
         Column(CoverageView::tr("With a value"), count(&PeriodCoverage::given), ColumnKind::Number)
             .withText([](const PeriodCoverage& p) { return displayNumber(p.given); }),
         Column(CoverageView::tr("Missing"), count(&PeriodCoverage::missing), ColumnKind::Number)
             .withText([](const PeriodCoverage& p) { return displayNumber(p.missing); })
             .withHeaderTip(CoverageView::tr("Named by the source, but without a value")),
         Column(CoverageView::tr("Withheld"), count(&PeriodCoverage::confidential), ColumnKind::Number)
             .withText([](const PeriodCoverage& p) { return displayNumber(p.confidential); })
             .withHeaderTip(CoverageView::tr("Of the missing ones: confidential")),
         Column(CoverageView::tr("No row"), count(&PeriodCoverage::absent), ColumnKind::Number)
             .withText([](const PeriodCoverage& p) { return displayNumber(double(p.absent())); })
             .withHeaderTip(
                 CoverageView::tr("Pairs of region and industry of which this period says nothing")),
         Column(
             CoverageView::tr("Gaps"),
             [](const PeriodCoverage& p) {
                 return p.missingShare() ? QVariant(*p.missingShare()) : QVariant();
             },
             ColumnKind::Bar)
             .withText([](const PeriodCoverage& p) { return evidence::percentText(p.missingShare()); })
             .withExtra([](const PeriodCoverage& p, int role) {
                 return role == BarShareRole && p.missingShare() ? QVariant(*p.missingShare()) : QVariant();
             }),
         Column(
             CoverageView::tr("Total"),
             [](const PeriodCoverage& p) { return p.total.value ? QVariant(*p.total.value) : QVariant(); },
             ColumnKind::Number)
             .withText([](const PeriodCoverage& p) {
                 return evidence::totalText(p.total, p.total.value && qAbs(*p.total.value) < 1000 ? 1 : 0);
             })
             .withTooltip([](const PeriodCoverage& p) {
                 return p.total.isLowerBound()
                            ? CoverageView::tr("A lower bound: %1 of the values behind it are missing.")
                                  .arg(displayNumber(p.total.missing))
                            : QString();
             })},
        [](const PeriodCoverage& p) { return p.period; }, parent);
}

} // namespace

CoverageView::CoverageView(QWidget* parent)
    : QWidget(parent)
    , m_model(makeModel(this))
    , m_summary(makeLabel({}, TextRole::Body, this))
    , m_flags(makeLabel({}, TextRole::Soft, this))
    , m_table(new DataTable(tr("Coverage by period"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    m_summary->setObjectName(u"coverageSummary"_s);
    m_flags->setObjectName(u"coverageFlags"_s);
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setSource(m_model);
    m_table->setColumnKinds(m_model->kinds());
    outer->addWidget(m_summary);
    outer->addWidget(m_flags);
    outer->addWidget(m_table, 1);
}

void CoverageView::showNote(const QString& note)
{
    m_summary->setText(note);
    m_flags->hide();
    m_model->setRows({});
}

void CoverageView::show(const evidence::Coverage& coverage, const QString& unit, const QStringList& leftOut)
{
    QStringList lines{tr("%1 regions, %2 industries, %3 periods. Gaps: %4 of all cells.")
                          .arg(displayNumber(coverage.regions), displayNumber(coverage.industries),
                               displayNumber(double(coverage.periods.size())),
                               evidence::percentText(coverage.missingShare()))};
    if (!leftOut.isEmpty())
        lines.append(tr("Not added up in totals, to count everything once: %1.")
                         .arg(leftOut.size() > namedCodes ? leftOut.mid(0, namedCodes).join(u", "_s) + u" …"_s
                                                          : leftOut.join(u", "_s)));
    m_summary->setText(lines.join(u'\n'));
    QStringList flags;
    for (const evidence::FlagCount& flag : coverage.flags)
        flags.append(tr("%1: %2. %3")
                         .arg(evidence::flagName(flag.flag), displayNumber(flag.count),
                              evidence::flagMeaning(flag.flag)));
    m_flags->setText(flags.join(u'\n'));
    m_flags->setVisible(!flags.isEmpty());
    m_model->setHeaders({tr("Period"), tr("With a value"), tr("Missing"), tr("Withheld"), tr("No row"),
                         tr("Gaps"), unit.isEmpty() ? tr("Total") : tr("Total (%1)").arg(unit)});
    m_model->setRows(coverage.periods);
}

} // namespace s3
