// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/GatesSection.h"

#include "core/gates/Labels.h"
#include "core/report/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace s3::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GatesSection)
};

State stateOf(const gates::Gate& gate)
{
    if (gate.slipped() || gate.state == gates::State::Overridden)
        return State::Warn;
    return gate.state == gates::State::Signed ? State::Good : State::None;
}

QString signOffText(const gates::Gate& gate)
{
    if (!gate.signOff)
        return u"–"_s;
    return u"%1, %2"_s.arg(gate.signOff->signedBy,
                           QLocale().toString(gate.signOff->signedOn, QLocale::ShortFormat));
}

QString lacks(const gates::Gate& gate)
{
    QStringList list;
    for (const gates::Condition& condition : gate.conditions)
        if (!condition.met())
            list.append(gates::conditionText(condition));
    if (gate.unsettled() > 0)
        list.append(gates::unsettledText(gate.unsettled()));
    return list.isEmpty() ? u"–"_s : list.join(u'\n');
}

Table overview(const QList<gates::Gate>& gates)
{
    Table table;
    table.column(Texts::tr("Line"), Align::Left, 1.4)
        .column(Texts::tr("State"), Align::Left, 1.1)
        .column(Texts::tr("Complete (%)"), Align::Right, 0.8)
        .column(Texts::tr("Signed off"), Align::Left, 1.3)
        .column(Texts::tr("Still open"), Align::Left, 2.6);
    for (const gates::Gate& gate : gates)
        table.row({words::lineTitle(gate.line), Cell(gates::displayName(gate.state), stateOf(gate)),
                   Cell::number(gate.percent()), signOffText(gate), lacks(gate)});
    return table;
}

void addReasons(Section& section, const QList<gates::Gate>& gates)
{
    for (const gates::Gate& gate : gates)
        if (gate.signOff && !gate.signOff->overrideReason.isEmpty())
            section.card(Texts::tr("Gate %1 was passed although it was open").arg(gate.line),
                         gate.signOff->overrideReason, signOffText(gate), {}, State::Warn);
}

void addAnswers(Section& section, const gates::Gate& gate)
{
    Table table;
    table.caption = words::lineTitle(gate.line);
    table.column(Texts::tr("Question"), Align::Left, 3)
        .column(Texts::tr("Answer"), Align::Left, 1)
        .column(Texts::tr("Note"), Align::Left, 2);
    for (const gates::Question& question : gate.questions)
        if (gate.answers.contains(question.code))
            table.row({question.text, gates::displayName(gate.answerTo(question.code)),
                       gate.answers.value(question.code).note});
    if (!table.rows.empty())
        section.table(table);
}

} // namespace

Section gatesSection(const Project& project)
{
    Section section;
    section.line = 0;
    section.order = 20;
    section.title = Texts::tr("Gates of the five lines");
    if (project.count<GateAnswer>() + project.count<GateSignOff>() == 0)
        return section.empty(Texts::tr("No question of a gate is answered and no gate signed off yet."));
    const gates::GatePack pack = gates::shippedGatePack();
    const QList<gates::Gate> gates = gates::gatesOf(project, pack, project.clock().today());
    section.paragraph(
        Texts::tr("Each line ends at a gate: conditions counted from the records, a checklist, and the "
                  "sign-off of a person. A gate warns and never blocks."));
    section.table(overview(gates));
    addReasons(section, gates);
    if (project.count<GateAnswer>() > 0)
        section.heading(Texts::tr("Answers"));
    for (const gates::Gate& gate : gates)
        addAnswers(section, gate);
    section.note(Texts::tr("Checklist: %1, version %2. %3").arg(pack.id, pack.version, pack.source));
    return section;
}

} // namespace s3::report
