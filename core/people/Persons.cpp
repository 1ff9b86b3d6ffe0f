// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Persons.h"

#include "core/evidence/SourceRecords.h"
#include "core/evidence/SwotRecords.h"
#include "core/project/Project.h"
#include "core/project/Records.h"
#include "core/project/Sqlite.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace s3::people {

namespace {

/// Every name that a person ever had in this file, without those too short to be told from a word.
Result<QStringList> namesEver(const QSqlDatabase& database)
{
    QStringList names;
    auto rows =
        sqlite::run(database, u"SELECT DISTINCT json_extract(old_values, '$.name') FROM journal_change "
                              "WHERE table_name = 'person' UNION "
                              "SELECT DISTINCT json_extract(new_values, '$.name') FROM journal_change "
                              "WHERE table_name = 'person' UNION SELECT name FROM person"_s);
    if (!rows)
        return rows.error();
    constexpr int shortest = 3;
    while (rows->next())
        if (const QString name = rows->value(0).toString().simplified(); name.size() >= shortest)
            names.append(name);
    return names;
}

/// Whole names only, in any case of letters: "Berg" does not take a piece out of "Bergen".
QRegularExpression anyOf(QStringList names)
{
    // The longest first, so that "Ada Berg" is not left as "[…] Berg".
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (QString& name : names)
        name = QRegularExpression::escape(name).replace(u"\\ "_s, u"\\s+"_s);
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + names.join(u'|') + u")(?![\\p{L}\\p{N}])"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// What stands in place of a name that was taken out.
QString blank()
{
    return u"[…]"_s;
}

/// In what was written down of talks, in the names of files, in the cards drawn from them and what was made
/// of those: the tables that blankTextHistory() names as well.
template<class T>
void blankTexts(Writer& writer, const QRegularExpression& names)
{
    for (const T& record : writer.all<T>()) {
        T changed = record;
        T::fields(changed, [&](const char*, auto& field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(field)>, QString>)
                field.replace(names, blank());
        });
        writer.update(changed);
    }
}

Result<void> blankTextHistory(const QSqlDatabase& database, const QRegularExpression& names)
{
    for (const QString& column : {u"old_values"_s, u"new_values"_s}) {
        auto rows = sqlite::run(
            database, u"SELECT id, "_s + column +
                          u" FROM journal_change WHERE table_name IN "
                          "('qualitative_source', 'attachment', 'evidence', 'swot_item', 'capacity', "
                          "'opportunity', 'challenge') AND "_s +
                          column + u" IS NOT NULL"_s);
        if (!rows)
            return rows.error();
        QList<std::pair<qint64, QString>> cleaned;
        while (rows->next()) {
            const QJsonObject before = QJsonDocument::fromJson(rows->value(1).toByteArray()).object();
            QJsonObject values = before;
            for (auto value = values.begin(); value != values.end(); ++value)
                if (value->isString())
                    *value = value->toString().replace(names, blank());
            if (values != before)
                cleaned.append({rows->value(0).toLongLong(),
                                QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact))});
        }
        for (const auto& [id, clean] : cleaned) {
            if (auto done = sqlite::run(
                    database, u"UPDATE journal_change SET "_s + column + u" = ? WHERE id = ?"_s, {clean, id});
                !done)
                return done.error();
        }
    }
    return {};
}

/// Labels of edits such as "Add evidence card %1" carry titles.
Result<void> blankTextLabels(const QSqlDatabase& database, const QRegularExpression& names)
{
    auto rows = sqlite::run(database, u"SELECT id, label FROM journal_transaction"_s);
    if (!rows)
        return rows.error();
    QList<std::pair<qint64, QString>> found;
    while (rows->next())
        if (const QString label = rows->value(1).toString(); label.contains(names))
            found.append({rows->value(0).toLongLong(), label});
    for (const auto& [id, stored] : found) {
        EditLabel label = EditLabel::fromStored(stored);
        for (QString& argument : label.arguments)
            argument.replace(names, blank());
        if (auto done = sqlite::run(database, u"UPDATE journal_transaction SET label = ? WHERE id = ?"_s,
                                    {label.stored(), id});
            !done)
            return done.error();
    }
    return {};
}

Result<void> blankNames(Writer& writer, const QStringList& names)
{
    if (names.isEmpty())
        return {};
    const QRegularExpression pattern = anyOf(names);
    blankTexts<QualitativeSource>(writer, pattern);
    blankTexts<Attachment>(writer, pattern);
    blankTexts<Evidence>(writer, pattern);
    blankTexts<SwotItem>(writer, pattern);
    blankTexts<Capacity>(writer, pattern);
    blankTexts<Opportunity>(writer, pattern);
    blankTexts<Challenge>(writer, pattern);
    if (auto done = blankTextHistory(writer.database(), pattern); !done)
        return done;
    return blankTextLabels(writer.database(), pattern);
}

Result<void> blankHistory(const QSqlDatabase& database)
{
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
                                           const auto names = namesEver(w.database());
                                           if (!names)
                                               return names.error();
                                           for (const Person& person : w.all<Person>()) {
                                               w.remove(person.id);
                                               ++removed;
                                           }
                                           if (auto blanked = blankNames(w, *names); !blanked)
                                               return blanked;
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
