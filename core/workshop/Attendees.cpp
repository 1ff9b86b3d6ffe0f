// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Attendees.h"

#include "core/base/FoldedText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

QString searchKey(const QString& text)
{
    return foldedText(text).simplified();
}

bool anyWordBegins(const QString& text, const QString& with)
{
    const QString plain = searchKey(text);
    return plain.startsWith(with) || plain.contains(u' ' + with);
}

/// "7" and "p7" mean P07.
bool meansCode(const QString& code, const QString& typed)
{
    static const QRegularExpression form(u"^([^\\d]*)0*(\\d+)$"_s);
    const QString text = typed.trimmed().toUpper();
    const auto wanted = form.match(text);
    const auto held = form.match(code.toUpper());
    if (!wanted.hasMatch() || !held.hasMatch())
        return code.compare(text, Qt::CaseInsensitive) == 0;
    const QString letters = wanted.captured(1);
    return (letters.isEmpty() || letters == held.captured(1)) && wanted.captured(2) == held.captured(2);
}

} // namespace

QString Attendee::label() const
{
    const QString shown = shownName();
    return shown.isEmpty() ? participant.code : u"%1 %2"_s.arg(participant.code, shown);
}

QList<Attendee> attendeesOf(const Reader& reader, const IdOf<Workshop>& workshop)
{
    const QHash<RecordId, ParticipantDetail> details = participantDetails(reader);
    QHash<RecordId, Person> persons;
    for (const Person& person : reader.all<Person>())
        persons.insert(person.id, person);
    QHash<RecordId, QString> organisations;
    for (const Organisation& organisation : reader.all<Organisation>())
        organisations.insert(organisation.id, organisation.name);
    QList<Attendee> list;
    for (const Participant& participant : participantsOf(reader, workshop)) {
        Attendee one;
        one.participant = participant;
        one.detail = details.value(participant.id);
        one.detail.participantId = participant.id;
        if (participant.personId) {
            const Person person = persons.value(*participant.personId);
            one.name = person.name;
            one.consented = one.detail.consentOn.isValid() || person.consentOn.isValid();
        }
        if (participant.organisationId)
            one.organisation = organisations.value(*participant.organisationId);
        list.append(one);
    }
    return list;
}

void setName(Writer& writer, const IdOf<Participant>& id, const QString& typed)
{
    const auto participant = writer.find(id);
    if (!participant) {
        writer.fail({ErrorCode::NotFound, u"participant"_s, {}, {}});
        return;
    }
    const QString name = typed.simplified();
    std::optional<IdOf<Person>> chosen;
    if (!name.isEmpty()) {
        for (const Person& known : writer.all<Person>()) {
            const bool elsewhere = known.organisationId && participant->organisationId &&
                                   *known.organisationId != *participant->organisationId;
            if (!elsewhere && known.name.compare(name, Qt::CaseInsensitive) == 0)
                chosen = known.id;
        }
        if (!chosen) {
            Person made;
            made.name = name;
            made.organisationId = participant->organisationId;
            chosen = writer.insert(made);
        }
    }
    writer.modify(id, [&](Participant& changed) { changed.personId = chosen; });
}

QList<int> atTheDoor(const QList<Attendee>& attendees, const QString& typed)
{
    QList<int> found;
    const QString text = searchKey(typed);
    if (text.isEmpty())
        return found;
    for (int i = 0; i < attendees.size(); ++i) {
        if (meansCode(attendees.at(i).participant.code, typed))
            return {i};
    }
    for (int i = 0; i < attendees.size(); ++i) {
        if (anyWordBegins(attendees.at(i).name, text) || anyWordBegins(attendees.at(i).organisation, text))
            found.append(i);
    }
    return found;
}

QList<HelixCount> joiningNext(const QList<Attendee>& attendees)
{
    QList<HelixCount> counts;
    for (const Helix helix : allValues<Helix>()) {
        counts.append({helix, int(std::count_if(attendees.begin(), attendees.end(), [&](const Attendee& one) {
                           return one.participant.helix == helix && one.detail.joinsNext == JoinsNext::Yes;
                       }))});
    }
    return counts;
}

} // namespace s3::workshop
