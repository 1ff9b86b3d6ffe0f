// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/DecisionLogSection.h"

#include "core/decisions/DecisionLog.h"
#include "core/decisions/Labels.h"
#include "core/project/Project.h"
#include "core/report/Words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecisionLog)
};

} // namespace

Section decisionLogSection(const Project& project)
{
    Section section;
    section.line = 0;
    section.order = 90;
    section.title = Words::tr("Decision log");
    QList<Decision> log = decisions::decisionLog(project);
    if (log.isEmpty())
        return section.empty(Words::tr("No decision is recorded yet."));
    std::reverse(log.begin(), log.end());
    Table table;
    table.column(Words::tr("Date"), Align::Left, 1)
        .column(Words::tr("Kind"), Align::Left, 0.9)
        .column(Words::tr("Line"), Align::Left, 1.3)
        .column(Words::tr("What"), Align::Left, 2.2)
        .column(Words::tr("Why"), Align::Left, 3)
        .column(Words::tr("By"), Align::Left, 1.9);
    for (const Decision& decision : std::as_const(log))
        table.row({QLocale().toString(decision.madeOn, QLocale::ShortFormat), displayName(decision.kind),
                   words::lineName(decision.line), decisions::whatOf(project, decision),
                   decision.rationale.isEmpty() ? u"\u2013"_s : decision.rationale, decision.madeBy});
    section.table(table);
    return section;
}

} // namespace s3::report
