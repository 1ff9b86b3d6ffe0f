// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/ParticipantImport.h"

#include "core/workshop/Attendees.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace s3::workshop {

namespace {

struct ParticipantImportSay {
    Q_DECLARE_TR_FUNCTIONS(s3::ParticipantImport)
};

constexpr int kHighestTable = 99;

/// The same person, however it is typed.
QString identity(const QString& name, const QString& organisation)
{
    return plainWords(name) + u'\n' + plainWords(organisation);
}

class ListReader {
public:
    ListReader(const QList<ListField>& fields, const Reader& reader, const IdOf<Workshop>& workshop,
               const QDate& today)
        : m_fields(fields)
        , m_today(today)
    {
        for (const Organisation& known : reader.all<Organisation>())
            m_organisations.insert(plainWords(known.name), known.helix);
        for (const Region& region : reader.all<Region>()) {
            m_regions.insert(plainWords(region.code), region.code);
            if (!region.name.isEmpty())
                m_regions.insert(plainWords(region.name), region.code);
        }
        for (const Attendee& one : attendeesOf(reader, workshop)) {
            if (!one.name.isEmpty())
                m_listed.insert(identity(one.name, one.organisation));
        }
    }

    std::variant<ListedPerson, RejectedRow> read(const QStringList& cells, int line)
    {
        const auto reject = [line](RejectedRow::Why why, const QString& cell) {
            return RejectedRow{line, why, cell};
        };
        ListedPerson person;
        person.line = line;
        person.name =
            u"%1 %2"_s.arg(cell(cells, ListField::GivenName), cell(cells, ListField::Name)).simplified();
        person.organisation = cell(cells, ListField::Organisation).simplified();
        if (person.name.isEmpty() && person.organisation.isEmpty())
            return reject(RejectedRow::NoName, {});
        const QString group = cell(cells, ListField::Group);
        const auto known = m_organisations.constFind(plainWords(person.organisation));
        if (const auto helix = helixIn(group))
            person.helix = *helix;
        else if (!group.isEmpty())
            return reject(RejectedRow::UnknownGroup, group);
        else if (known != m_organisations.constEnd())
            person.helix = *known;
        else
            return reject(RejectedRow::NoGroup, person.organisation);
        const auto role = roleIn(cell(cells, ListField::Role));
        if (!role)
            return reject(RejectedRow::UnknownRole, cell(cells, ListField::Role));
        person.role = *role;
        if (const QString table = cell(cells, ListField::Table); !table.isEmpty()) {
            person.table = table.section(u'.', 0, 0).toInt(); // workbooks may write 3.0
            if (*person.table < 1 || *person.table > kHighestTable)
                return reject(RejectedRow::BadTable, table);
        }
        const auto consent = consentIn(cell(cells, ListField::Consent), m_today);
        if (!consent)
            return reject(RejectedRow::BadConsent, cell(cells, ListField::Consent));
        person.consentOn = *consent;
        const QString region = cell(cells, ListField::Region);
        person.regionCode = m_regions.value(plainWords(region), region);
        return unique(person);
    }

private:
    std::variant<ListedPerson, RejectedRow> unique(const ListedPerson& person)
    {
        if (person.name.isEmpty())
            return person;
        const QString who = identity(person.name, person.organisation);
        const QString shown =
            person.organisation.isEmpty() ? person.name : u"%1, %2"_s.arg(person.name, person.organisation);
        if (m_listed.contains(who))
            return RejectedRow{person.line, RejectedRow::ListedAlready, shown};
        if (m_seen.contains(who))
            return RejectedRow{person.line, RejectedRow::TwiceInFile, shown};
        m_seen.insert(who);
        return person;
    }

    QString cell(const QStringList& cells, ListField field) const
    {
        return cells.value(m_fields.indexOf(field)).trimmed();
    }

    QList<ListField> m_fields;
    QDate m_today;
    QHash<QString, Helix> m_organisations;
    QHash<QString, QString> m_regions;
    QSet<QString> m_listed;
    QSet<QString> m_seen;
};

IdOf<Organisation> organisationNamed(Writer& writer, const ListedPerson& person,
                                     QHash<QString, IdOf<Organisation>>& known)
{
    const QString key = plainWords(person.organisation);
    if (!known.contains(key)) {
        Organisation made;
        made.name = person.organisation;
        made.helix = person.helix;
        known.insert(key, writer.insert(made));
    }
    return known.value(key);
}

} // namespace

QList<ListField> proposeFields(const QStringList& header)
{
    QList<ListField> fields;
    for (const QString& name : header) {
        const ListField field = fieldIn(name);
        fields.append(fields.contains(field) && field != ListField::Name ? ListField::Ignored : field);
    }
    if (fields.count(ListField::Name) < 2)
        return fields;
    // Two names: "Nome" beside "Cognome", "Ime" beside "Priimek" are given names; else the first one counts.
    for (int i = 0; i < fields.size(); ++i) {
        const QString word = plainWords(header.at(i));
        if (fields.at(i) == ListField::Name && (word == u"nome"_s || word == u"ime"_s))
            fields[i] = fields.contains(ListField::GivenName) ? ListField::Ignored : ListField::GivenName;
    }
    const qsizetype first = fields.indexOf(ListField::Name);
    for (qsizetype i = first + 1; i < fields.size(); ++i) {
        if (fields.at(i) == ListField::Name)
            fields[i] = ListField::Ignored;
    }
    return fields;
}

ParticipantPlan planParticipants(const evidence::SmallTable& table, const QList<ListField>& fields,
                                 const Reader& reader, const IdOf<Workshop>& workshop, const QDate& today)
{
    ParticipantPlan plan;
    plan.usable = fields.contains(ListField::Name) || fields.contains(ListField::Organisation);
    for (const ListField field : fields)
        plan.usable = plan.usable && (field == ListField::Ignored || fields.count(field) == 1);
    if (!plan.usable)
        return plan;
    ListReader list(fields, reader, workshop, today);
    for (int i = 0; i < table.rows.size(); ++i) {
        const auto row = list.read(table.rows.at(i), table.lines.at(i));
        if (const auto* person = std::get_if<ListedPerson>(&row))
            plan.people.append(*person);
        else
            plan.rejected.append(std::get<RejectedRow>(row));
    }
    return plan;
}

Result<int> storeParticipants(Writer& writer, const IdOf<Workshop>& workshop, const ParticipantPlan& plan,
                              bool validOnly)
{
    if (!plan.usable || (!plan.rejected.isEmpty() && !validOnly))
        return Error{ErrorCode::Refused, u"rows that cannot be imported"_s, {}, {}};
    QHash<QString, IdOf<Organisation>> organisations;
    for (const Organisation& known : writer.all<Organisation>())
        organisations.insert(plainWords(known.name), known.id);
    QHash<QString, IdOf<Person>> persons;
    for (const Person& known : writer.all<Person>()) {
        const auto organisation = writer.find(known.organisationId);
        persons.insert(identity(known.name, organisation ? organisation->name : QString()), known.id);
    }
    QStringList codes;
    for (const Participant& present : participantsOf(writer, workshop))
        codes.append(present.code);
    for (const ListedPerson& person : plan.people) {
        Participant added;
        added.workshopId = workshop;
        added.code = nextCode(codes);
        codes = {added.code};
        added.helix = person.helix;
        added.role = person.role;
        added.tableNumber = person.table;
        if (!person.organisation.isEmpty())
            added.organisationId = organisationNamed(writer, person, organisations);
        if (!person.name.isEmpty()) {
            const QString who = identity(person.name, person.organisation);
            if (!persons.contains(who)) {
                Person made;
                made.name = person.name;
                made.organisationId = added.organisationId;
                persons.insert(who, writer.insert(made));
            }
            added.personId = persons.value(who);
        }
        writer.insert(added);
        ParticipantDetail detail;
        detail.participantId = added.id;
        detail.regionCode = person.regionCode;
        detail.consentOn = person.consentOn;
        detail.tableFixed = person.table.has_value();
        writer.insert(detail);
    }
    return int(plan.people.size());
}

QString rejectionText(const RejectedRow& row)
{
    switch (row.why) {
    case RejectedRow::NoName:
        return ParticipantImportSay::tr("Neither a name nor an organisation");
    case RejectedRow::NoGroup:
        return ParticipantImportSay::tr("No helix group, and the organisation is not known yet");
    case RejectedRow::UnknownGroup:
        return ParticipantImportSay::tr("\"%1\" names no helix group, or more than one").arg(row.cell);
    case RejectedRow::UnknownRole:
        return ParticipantImportSay::tr("\"%1\" names no role").arg(row.cell);
    case RejectedRow::BadTable:
        return ParticipantImportSay::tr("\"%1\" is no number of a table from 1 to 99").arg(row.cell);
    case RejectedRow::BadConsent:
        return ParticipantImportSay::tr("\"%1\" is neither a date nor yes or no").arg(row.cell);
    case RejectedRow::TwiceInFile:
        return ParticipantImportSay::tr("The same name and organisation stand further up");
    case RejectedRow::ListedAlready:
        return ParticipantImportSay::tr("The same name and organisation are listed already");
    }
    return {};
}

} // namespace s3::workshop
