// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Persons.h"

#include "core/project/Project.h"
#include "core/project/Records.h"
#include "core/project/Sqlite.h"

using namespace Qt::StringLiterals;

namespace s3::people {

namespace {

/// Names may stand in the labels of edits too ("Add Ms A"): such a label becomes one without arguments.
Result<void> blankLabels(const QSqlDatabase& database)
{
    QStringList names;
    auto rows =
        sqlite::run(database, u"SELECT DISTINCT json_extract(old_values, '$.name') FROM journal_change "
                              "WHERE table_name = 'person' UNION "
                              "SELECT DISTINCT json_extract(new_values, '$.name') FROM journal_change "
                              "WHERE table_name = 'person'"_s);
    if (!rows)
        return rows.error();
    while (rows->next())
        if (const QString name = rows->value(0).toString(); !name.trimmed().isEmpty())
            names.append(name);
    const QString plain = EditLabel{QT_TRANSLATE_NOOP("Edit", "Edit a person")}.stored();
    for (const QString& name : names)
        if (auto done =
                sqlite::run(database,
                            u"UPDATE journal_transaction SET label = ? WHERE instr(label, ?) > 0 AND id IN "
                            "(SELECT transaction_id FROM journal_change WHERE table_name = 'person')"_s,
                            {plain, name});
            !done)
            return done.error();
    return {};
}

Result<void> blankHistory(const QSqlDatabase& database)
{
    if (auto done = blankLabels(database); !done)
        return done;
    for (const QString& column : {u"old_values"_s, u"new_values"_s})
        if (auto done = sqlite::run(database, u"UPDATE journal_change SET "_s + column +
                                                  u" = json_replace("_s + column +
                                                  u", '$.name', '', '$.contact', '', '$.note', '') "
                                                  "WHERE table_name = 'person' AND "_s +
                                                  column + u" IS NOT NULL"_s);
            !done)
            return done.error();
    // Steps back over blanked rows would fail or do nothing: the file's ground is here from now on.
    if (auto done = sqlite::run(
            database,
            u"UPDATE journal_transaction SET kind = 'ground' WHERE kind = 'edit' AND state = 'done'"_s);
        !done)
        return done.error();
    return {};
}

} // namespace

int withoutConsent(const Reader& reader)
{
    const QList<Person> persons = reader.all<Person>();
    return static_cast<int>(std::count_if(persons.begin(), persons.end(),
                                          [](const Person& p) { return !p.consentOn.isValid(); }));
}

Result<int> purgePersons(Project& project)
{
    // What is deleted must be overwritten, not just marked as free space of the file.
    if (auto set = sqlite::run(project.database(), u"PRAGMA secure_delete = ON"_s); !set)
        return set.error();
    int removed = 0;
    const auto done = project.transact(EditLabel{QT_TRANSLATE_NOOP("Edit", "Purge all persons")},
                                       [&](Writer& w) -> Result<void> {
                                           for (const Person& person : w.all<Person>()) {
                                               w.remove(person.id);
                                               ++removed;
                                           }
                                           return blankHistory(w.database());
                                       });
    if (!done)
        return done.error();
    return removed;
}

std::pair<int, int> peopleCompleteness(const Reader& reader)
{
    const QList<Region> regions = reader.all<Region>();
    const bool own = std::any_of(regions.begin(), regions.end(),
                                 [](const Region& r) { return r.role == RegionRole::Own; });
    const bool organisations = reader.count<Organisation>() > 0;
    // Without anything recorded nothing is done, consent least of all.
    const bool consent = (own || organisations) && withoutConsent(reader) == 0;
    return {organisations + own + consent, 3};
}

} // namespace s3::people
