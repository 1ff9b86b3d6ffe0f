// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/RecordKinds.h"

#include "core/project/Sqlite.h"

using namespace Qt::StringLiterals;

namespace s3 {

const QList<RecordKind>& recordKinds()
{
    static const QList<RecordKind> kinds{
        {"dataset", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Data set"), true},
        {"evidence", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Evidence card"), true},
        {"capacity", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Capacity"), true},
        {"opportunity", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Opportunity"), true},
        {"challenge", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Challenge"), true},
        {"qualitative_source", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Interview or document"), true},
        {"swot_item", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "SWOT entry"), true},
        {"survey_finding", "body", 1, QT_TRANSLATE_NOOP("RecordKind", "Finding of a questionnaire"), true},
        {"survey_round", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Round of a questionnaire"), false},
        {"instrument", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Questionnaire"), false},
        {"own_programme", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Cluster programme"), false},
        {"attachment", "file_name", 1, QT_TRANSLATE_NOOP("RecordKind", "Attached file"), false},
        {"map_layer", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Map"), false},
        {"instrument_dimension", "title", 1, QT_TRANSLATE_NOOP("RecordKind", "Dimension of a questionnaire"),
         false},
        {"instrument_item", "body", 1, QT_TRANSLATE_NOOP("RecordKind", "Item of a questionnaire"), false},
        {"survey_response", "respondent_code", 1, QT_TRANSLATE_NOOP("RecordKind", "Respondent"), false},
        {"evidence_tag", "tag", 1, QT_TRANSLATE_NOOP("RecordKind", "Tag"), false},
        {"workshop", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Workshop"), false},
        {"diamond", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Synergy diamond"), true},
        {"idea", "body", 2, QT_TRANSLATE_NOOP("RecordKind", "Idea"), true},
        {"transformative_activity", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Transformative activity"),
         true},
        {"action", "title", 3, QT_TRANSLATE_NOOP("RecordKind", "Action"), true},
        {"adoption", "service_title", 4, QT_TRANSLATE_NOOP("RecordKind", "Adopted service"), true},
        {"delivery", "title", 4, QT_TRANSLATE_NOOP("RecordKind", "Delivery"), true},
        {"indicator", "name", 5, QT_TRANSLATE_NOOP("RecordKind", "Indicator"), true},
        {"measurement", "measured_on", 5, QT_TRANSLATE_NOOP("RecordKind", "Measurement"), true},
        {"organisation", "name", 0, QT_TRANSLATE_NOOP("RecordKind", "Organisation"), false},
        {"person", "name", 0, QT_TRANSLATE_NOOP("RecordKind", "Person"), false},
        {"region", "name", 0, QT_TRANSLATE_NOOP("RecordKind", "Region"), false},
        {"decision", "title", 0, QT_TRANSLATE_NOOP("RecordKind", "Decision"), false},
        {"gate_answer", "question", 0, QT_TRANSLATE_NOOP("RecordKind", "Answer to a gate question"), false},
        {"gate_sign_off", "signed_by", 0, QT_TRANSLATE_NOOP("RecordKind", "Sign-off of a gate"), false},
        {"agenda_block", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Agenda block"), false},
        {"participant", "code", 2, QT_TRANSLATE_NOOP("RecordKind", "Participant"), false},
        {"idea_group", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Group of ideas"), false},
        {"voting_round", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Voting round"), false},
        {"round_option", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Option of a vote"), false},
        {"ballot", "voter_code", 2, QT_TRANSLATE_NOOP("RecordKind", "Ballot"), false},
        {"diamond_corner", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Corner of a diamond"), false},
        {"diamond_entry", "body", 2, QT_TRANSLATE_NOOP("RecordKind", "Entry in a diamond"), false},
        {"workshop_note", "body", 2, QT_TRANSLATE_NOOP("RecordKind", "Note of a workshop"), false},
        {"criteria_set", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Criteria"), false},
        {"criterion", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Criterion"), false},
        {"choice", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Choice"), false},
        {"choice_option", "title", 2, QT_TRANSLATE_NOOP("RecordKind", "Alternative of a choice"), false},
        {"round_remark", "reason", 2, QT_TRANSLATE_NOOP("RecordKind", "Remark on a result"), false},
        {"activity_stage", "to_status", 2, QT_TRANSLATE_NOOP("RecordKind", "Change of status"), false},
        {"project", "title", 0, QT_TRANSLATE_NOOP("RecordKind", "Project"), false},
    };
    return kinds;
}

const RecordKind* kindOf(const QString& table)
{
    for (const RecordKind& kind : recordKinds())
        if (table == QLatin1String(kind.table))
            return &kind;
    return nullptr;
}

QString kindName(const QString& table)
{
    const RecordKind* kind = kindOf(table);
    return kind ? QCoreApplication::translate("RecordKind", kind->name) : table;
}

QString titleOf(const Reader& reader, const RecordRef& ref)
{
    const RecordKind* kind = kindOf(ref.table);
    if (!kind)
        return {};
    auto row = sqlite::run(reader.database(),
                           u"SELECT "_s + QString::fromLatin1(kind->titleColumn) + u" FROM "_s + ref.table +
                               u" WHERE id = ?"_s,
                           {ref.id.bytes()});
    if (!row || !row->next())
        return {};
    const QString title = row->value(0).toString().simplified();
    return title.isEmpty() ? kindName(ref.table) : title;
}

QList<FoundRecord> findRecords(const Reader& reader, const QString& text, int limit)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<FoundRecord> found;
    if (words.isEmpty())
        return found;
    for (const RecordKind& kind : recordKinds()) {
        if (found.size() >= limit)
            break;
        const QString column = QString::fromLatin1(kind.titleColumn);
        QStringList conditions;
        QVariantList values;
        for (const QString& word : words) {
            // LIKE folds only ASCII; good enough to find by the plain part of a word, and it needs no index.
            QString pattern = word;
            pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
            conditions.append(column + u" LIKE ? ESCAPE '\\'"_s);
            values.append(QString(u"%"_s + pattern + u"%"_s));
        }
        values.append(int(limit - found.size()));
        auto rows = sqlite::run(reader.database(),
                                u"SELECT id, "_s + column + u" FROM "_s + QString::fromLatin1(kind.table) +
                                    u" WHERE "_s + conditions.join(u" AND "_s) + u" ORDER BY id LIMIT ?"_s,
                                values);
        while (rows && rows->next())
            found.append(
                {{QString::fromLatin1(kind.table), RecordId::fromBytes(rows->value(0).toByteArray())},
                 rows->value(1).toString().simplified()});
    }
    return found;
}

QList<FoundRecord> recordsOf(const Reader& reader, const QString& table)
{
    QList<FoundRecord> found;
    const RecordKind* kind = kindOf(table);
    if (!kind)
        return found;
    auto rows = sqlite::run(reader.database(), u"SELECT id, "_s + QString::fromLatin1(kind->titleColumn) +
                                                   u" FROM "_s + table + u" ORDER BY id"_s);
    while (rows && rows->next())
        found.append({{table, RecordId::fromBytes(rows->value(0).toByteArray())},
                      rows->value(1).toString().simplified()});
    return found;
}

} // namespace s3
