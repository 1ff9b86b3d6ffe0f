// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/GateEdits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::gates {

namespace {

Error missing(const QString& what)
{
    return {ErrorCode::InvalidValue, what + u" is missing"_s, {}, {}};
}

void writeDecision(Writer& writer, DecisionKind kind, int line, const QString& title, const QString& why,
                   const QString& by, const QDate& on)
{
    Decision decision;
    decision.kind = kind;
    decision.line = line;
    decision.title = title;
    decision.rationale = why;
    decision.madeBy = by;
    decision.madeOn = on;
    writer.insert(decision);
}

void withdrawAll(Writer& writer, int line)
{
    for (const GateSignOff& earlier : writer.where<GateSignOff>("line", line))
        if (earlier.state == SignOffState::Valid)
            writer.modify(earlier.id, [](GateSignOff& s) { s.state = SignOffState::Withdrawn; });
}

QString titleFor(const char* english, int line)
{
    return QCoreApplication::translate("Gates", english).arg(line);
}

} // namespace

void recordAnswer(Writer& writer, int line, const QString& question, Answer answer, const QString& note)
{
    for (GateAnswer& stored : writer.where<GateAnswer>("question", question)) {
        if (stored.line != line)
            continue;
        if (answer == Answer::Open && note.isEmpty()) {
            writer.remove(stored.id);
            return;
        }
        stored.answer = answer;
        stored.note = note;
        writer.update(stored);
        return;
    }
    if (answer == Answer::Open && note.isEmpty())
        return;
    GateAnswer fresh;
    fresh.line = line;
    fresh.question = question;
    fresh.answer = answer;
    fresh.note = note;
    writer.insert(fresh);
}

Result<void> signOff(Writer& writer, const Gate& gate, const SignOffRequest& request)
{
    if (request.by.trimmed().isEmpty())
        return missing(u"the name of who signs"_s);
    const bool override = !gate.complete();
    const QString reason = override ? request.overrideReason.trimmed() : QString();
    if (override && reason.isEmpty())
        return missing(u"the reason for overriding an open gate"_s);
    withdrawAll(writer, gate.line);
    GateSignOff record;
    record.line = gate.line;
    record.signedBy = request.by.trimmed();
    record.signedOn = request.on.isValid() ? request.on : writer.today();
    record.note = request.note.trimmed();
    record.overrideReason = reason;
    writer.insert(record);
    writeDecision(writer, override ? DecisionKind::Override : DecisionKind::SignOff, gate.line,
                  titleFor(override ? QT_TRANSLATE_NOOP("Gates", "Gate %1 passed although it was open")
                                    : QT_TRANSLATE_NOOP("Gates", "Gate %1 signed off"),
                           gate.line),
                  override ? reason : record.note, record.signedBy, record.signedOn);
    return {};
}

Result<void> withdrawSignOff(Writer& writer, const Gate& gate, const QString& by, const QString& why)
{
    if (!gate.signOff)
        return Error{ErrorCode::NothingToDo, u"gate %1 is not signed off"_s.arg(gate.line), {}, {}};
    withdrawAll(writer, gate.line);
    writeDecision(writer, DecisionKind::Note, gate.line,
                  titleFor(QT_TRANSLATE_NOOP("Gates", "Sign-off of gate %1 withdrawn"), gate.line),
                  why.trimmed(), by.trimmed(), writer.today());
    return {};
}

Result<void> returnToLine(Writer& writer, int line, const QString& by, const QString& why)
{
    if (line < 1 || line > 5)
        return Error{ErrorCode::InvalidValue, u"there is no line %1"_s.arg(line), {}, {}};
    if (why.trimmed().isEmpty())
        return missing(u"the reason for returning"_s);
    withdrawAll(writer, line);
    writeDecision(writer, DecisionKind::LoopBack, line,
                  titleFor(QT_TRANSLATE_NOOP("Gates", "Back to line %1"), line), why.trimmed(), by.trimmed(),
                  writer.today());
    return {};
}

} // namespace s3::gates
