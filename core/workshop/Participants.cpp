// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Participants.h"

#include <QRegularExpression>
#include <map>

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

/// Seats people one after the other where fewest of `alike` sit, then at the smallest table, then at the
/// first.
class Dealer {
public:
    Dealer(int tables, QList<int>& result)
        : m_sizes(tables, 0)
        , m_result(result)
    {}

    bool holds(int table) const { return table >= 1 && table <= m_sizes.size(); }
    /// Somebody who sits there already.
    void seated(int member, int table, const QString& alike)
    {
        m_result[member] = table;
        ++m_sizes[table - 1];
        ++alikeAt(alike)[table - 1];
    }
    void deal(int member, const QString& alike)
    {
        const QList<int>& same = alikeAt(alike);
        int best = 0;
        for (int table = 1; table < m_sizes.size(); ++table) {
            if (std::pair(same.at(table), m_sizes.at(table)) < std::pair(same.at(best), m_sizes.at(best)))
                best = table;
        }
        seated(member, best + 1, alike);
    }

private:
    QList<int>& alikeAt(const QString& alike)
    {
        QList<int>& counts = m_alike[alike];
        if (counts.isEmpty())
            counts = QList<int>(m_sizes.size(), 0);
        return counts;
    }

    QList<int> m_sizes;
    QHash<QString, QList<int>> m_alike;
    QList<int>& m_result;
};

/// Who is dealt together, in the order of dealing; empty for those who walk about.
QString dealtWith(const Participant& participant)
{
    switch (participant.role) {
    case ParticipantRole::Participant:
    case ParticipantRole::Expert:
        return u"1 %1"_s.arg(int(participant.helix));
    case ParticipantRole::Host:
        return u"2"_s;
    case ParticipantRole::Minutes:
        return u"3"_s;
    case ParticipantRole::Facilitator:
    case ParticipantRole::Observer:
        break;
    }
    return {};
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

int suggestedTables(int people, int perTable)
{
    const int seats = qMax(1, perTable);
    return people <= 0 ? 0 : qMax(1, (people + seats / 2) / seats);
}

int headCount(const WorkshopPlan& plan, const QList<Participant>& participants)
{
    return plan.expectedPeople.value_or(
        int(std::count_if(participants.begin(), participants.end(),
                          [](const Participant& one) { return takesPart(one.role); })));
}

QList<int> mixedTables(const QList<Participant>& participants, int tables,
                       const QHash<RecordId, ParticipantDetail>& details)
{
    QList<int> result(participants.size(), 0);
    if (tables <= 0)
        return result;
    // Table hosts and minute takers do not count as seats of the discussion.
    std::map<QString, Dealer> dealers;
    const auto dealerOf = [&](const QString& alike) -> Dealer& {
        const QString circle = alike.startsWith(u'1') ? u"1"_s : alike;
        return dealers.try_emplace(circle, tables, result).first->second;
    };
    QList<int> open;
    for (int i = 0; i < participants.size(); ++i) {
        const Participant& one = participants.at(i);
        const QString alike = dealtWith(one);
        if (alike.isEmpty())
            continue;
        if (details.value(one.id).tableFixed && dealerOf(alike).holds(one.tableNumber.value_or(0)))
            dealerOf(alike).seated(i, *one.tableNumber, alike);
        else
            open.append(i);
    }
    std::sort(open.begin(), open.end(), [&](int a, int b) {
        const Participant& left = participants.at(a);
        const Participant& right = participants.at(b);
        if (const QString l = dealtWith(left), r = dealtWith(right); l != r)
            return l < r;
        const QString l = details.value(left.id).regionCode, r = details.value(right.id).regionCode;
        return l != r ? l < r : codeLess(left.code, right.code);
    });
    for (const int member : open) {
        const QString alike = dealtWith(participants.at(member));
        dealerOf(alike).deal(member, alike);
    }
    return result;
}

void assignTables(Writer& writer, const IdOf<Workshop>& workshop, int tables)
{
    const QList<Participant> participants = participantsOf(writer, workshop);
    const QList<int> numbers = mixedTables(participants, tables, participantDetails(writer));
    for (int i = 0; i < participants.size(); ++i) {
        Participant changed = participants.at(i);
        changed.tableNumber = numbers.at(i) > 0 ? std::optional<int>(numbers.at(i)) : std::nullopt;
        writer.update(changed);
    }
}

void seatAt(Writer& writer, const IdOf<Participant>& participant, std::optional<int> table)
{
    writer.modify(participant, [&](Participant& changed) { changed.tableNumber = table; });
    setDetail(writer, participant, [&](ParticipantDetail& detail) { detail.tableFixed = table.has_value(); });
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
