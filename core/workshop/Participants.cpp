// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Participants.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

/// Letters before the number, and the number; -1 if the code ends in none.
std::pair<QString, qint64> partsOf(const QString& code)
{
    static const QRegularExpression form(u"^(.*?)(\\d{1,9})$"_s);
    const auto match = form.match(code);
    if (!match.hasMatch())
        return {code, -1};
    return {match.captured(1), match.captured(2).toLongLong()};
}

void deal(const QList<Participant>& participants, QList<int> members, int tables, int& next,
          QList<int>& result)
{
    std::sort(members.begin(), members.end(),
              [&](int a, int b) { return codeLess(participants.at(a).code, participants.at(b).code); });
    for (const int member : members) {
        result[member] = next + 1;
        next = (next + 1) % tables;
    }
}

} // namespace

bool codeLess(const QString& a, const QString& b)
{
    const auto left = partsOf(a);
    const auto right = partsOf(b);
    if (left.first != right.first)
        return left.first < right.first;
    return left.second != right.second ? left.second < right.second : a < b;
}

QList<Participant> participantsOf(const Reader& reader, const IdOf<Workshop>& workshop)
{
    QList<Participant> list = reader.where<Participant>("workshop_id", workshop);
    std::stable_sort(list.begin(), list.end(),
                     [](const Participant& a, const Participant& b) { return codeLess(a.code, b.code); });
    return list;
}

QString nextCode(const QStringList& codes)
{
    qint64 highest = 0;
    for (const QString& code : codes) {
        const auto parts = partsOf(code);
        if (parts.first == u"P"_s)
            highest = qMax(highest, parts.second);
    }
    return u"P%1"_s.arg(highest + 1, 2, 10, QChar(u'0'));
}

QList<IdOf<Participant>> addParticipants(Writer& writer, const IdOf<Workshop>& workshop,
                                         const QList<HelixCount>& counts)
{
    QStringList codes;
    for (const Participant& present : writer.where<Participant>("workshop_id", workshop))
        codes.append(present.code);
    QList<IdOf<Participant>> made;
    for (const HelixCount& group : counts) {
        for (int i = 0; i < group.count; ++i) {
            Participant added;
            added.workshopId = workshop;
            added.helix = group.helix;
            added.code = nextCode(codes);
            codes = {added.code};
            made.append(writer.insert(added));
        }
    }
    return made;
}

void setOrganisation(Writer& writer, const IdOf<Participant>& id, const QString& typed)
{
    const auto participant = writer.find(id);
    if (!participant) {
        writer.fail({ErrorCode::NotFound, u"participant"_s, {}, {}});
        return;
    }
    const QString name = typed.simplified();
    std::optional<IdOf<Organisation>> chosen;
    if (!name.isEmpty()) {
        for (const Organisation& known : writer.all<Organisation>()) {
            if (known.name.compare(name, Qt::CaseInsensitive) == 0)
                chosen = known.id;
        }
        if (!chosen) {
            Organisation made;
            made.name = name;
            made.helix = participant->helix;
            chosen = writer.insert(made);
        }
    }
    writer.modify(id, [&](Participant& changed) { changed.organisationId = chosen; });
}

bool takesPart(ParticipantRole role)
{
    return role == ParticipantRole::Participant || role == ParticipantRole::Expert ||
           role == ParticipantRole::Host;
}

int suggestedTables(int people)
{
    return people <= 0 ? 0 : qMax(1, (people + 3) / 6);
}

QList<int> mixedTables(const QList<Participant>& participants, int tables)
{
    QList<int> result(participants.size(), 0);
    if (tables <= 0)
        return result;
    const auto those = [&](const auto& chosen) {
        QList<int> members;
        for (int i = 0; i < participants.size(); ++i) {
            if (chosen(participants.at(i)))
                members.append(i);
        }
        return members;
    };
    int next = 0;
    for (const Helix helix : allValues<Helix>()) {
        deal(participants, those([helix](const Participant& p) {
                 return p.helix == helix &&
                        (p.role == ParticipantRole::Participant || p.role == ParticipantRole::Expert);
             }),
             tables, next, result);
    }
    for (const ParticipantRole role : {ParticipantRole::Host, ParticipantRole::Minutes}) {
        next = 0;
        deal(participants, those([role](const Participant& p) { return p.role == role; }), tables, next,
             result);
    }
    return result;
}

void assignTables(Writer& writer, const IdOf<Workshop>& workshop, int tables)
{
    const QList<Participant> participants = participantsOf(writer, workshop);
    const QList<int> numbers = mixedTables(participants, tables);
    for (int i = 0; i < participants.size(); ++i) {
        Participant changed = participants.at(i);
        changed.tableNumber = numbers.at(i) > 0 ? std::optional<int>(numbers.at(i)) : std::nullopt;
        writer.update(changed);
    }
}

HelixQuota helixQuota(const QList<Participant>& participants)
{
    HelixQuota quota;
    quota.attended = std::any_of(participants.begin(), participants.end(),
                                 [](const Participant& p) { return p.attended && takesPart(p.role); });
    for (const Helix helix : allValues<Helix>()) {
        const auto count = std::count_if(participants.begin(), participants.end(), [&](const Participant& p) {
            return p.helix == helix && takesPart(p.role) && (p.attended || !quota.attended);
        });
        quota.counts.append({helix, int(count)});
        quota.total += int(count);
    }
    if (quota.total == 0)
        return quota;
    for (const HelixCount& group : quota.counts) {
        if (group.count == 0 && group.helix != Helix::Cluster)
            quota.absent.append(group.helix);
        if (group.helix == Helix::Business)
            quota.businessShare = double(group.count) / quota.total;
    }
    quota.businessTooFew = *quota.businessShare < leastBusinessShare;
    return quota;
}

} // namespace s3::workshop
