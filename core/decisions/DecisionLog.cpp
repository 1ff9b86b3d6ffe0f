// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/DecisionLog.h"

#include "core/project/RecordKinds.h"

using namespace Qt::StringLiterals;

namespace s3::decisions {

namespace {

/// Whether the stored record may change; says no to the writer otherwise.
bool allow(Writer& writer, const IdOf<Decision>& id)
{
    const auto stored = writer.find(id);
    if (stored && isEditable(*stored))
        return true;
    writer.fail({stored ? ErrorCode::Refused : ErrorCode::NotFound,
                 u"only notes of the decision log change"_s,
                 {},
                 {}});
    return false;
}

} // namespace

QList<Decision> decisionLog(const Reader& reader, const LogFilter& filter)
{
    QList<Decision> log = reader.all<Decision>();
    log.removeIf([&](const Decision& decision) {
        return (filter.kind && decision.kind != *filter.kind) ||
               (filter.line && decision.line != *filter.line);
    });
    std::stable_sort(log.begin(), log.end(), [](const Decision& a, const Decision& b) {
        return a.madeOn != b.madeOn ? a.madeOn > b.madeOn : a.id > b.id; // ids grow with time
    });
    return log;
}

QString whatOf(const Reader& reader, const Decision& decision)
{
    if (!decision.subjectId)
        return decision.title;
    const QString subject = titleOf(reader, {decision.subjectTable, *decision.subjectId});
    if (subject.isEmpty() || decision.title.contains(subject, Qt::CaseInsensitive))
        return decision.title;
    return u"%1: %2"_s.arg(subject, decision.title);
}

bool isEditable(const Decision& decision)
{
    return decision.kind == DecisionKind::Note;
}

IdOf<Decision> addNote(Writer& writer, int line, const QString& title, const QString& rationale,
                       const QString& by)
{
    Decision note;
    note.madeOn = writer.today();
    note.kind = DecisionKind::Note;
    note.line = line;
    note.title = title;
    note.rationale = rationale;
    note.madeBy = by;
    return writer.insert(note);
}

void changeNote(Writer& writer, const Decision& note)
{
    if (allow(writer, note.id))
        writer.modify(note.id, [&](Decision& stored) {
            stored.madeOn = note.madeOn.isValid() ? note.madeOn : stored.madeOn;
            stored.line = note.line;
            stored.title = note.title;
            stored.rationale = note.rationale;
        });
}

void removeNote(Writer& writer, const IdOf<Decision>& note)
{
    if (allow(writer, note))
        writer.remove(note);
}

} // namespace s3::decisions
