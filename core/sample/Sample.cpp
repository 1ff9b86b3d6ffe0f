// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Sample.h"

#include "core/evidence/DelimitedText.h"
#include "core/evidence/ObservationImport.h"
#include "core/evidence/Observations.h"
#include "core/project/Records.h"
#include "core/project/Sqlite.h"
#include "core/questionnaire/AnswerTable.h"
#include "core/questionnaire/QuestionnairePack.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

/// Reads resources/samples/<name>/project.json: an object of tables, each a list of records by column name. A
/// record's "key" names it within the file; "@key" as a value refers to it. Dates are ISO texts or "+N"/"-N"
/// days from today, points in time "-N hh:mm", so that a sample is as fresh as the day it is made. "dataset"
/// records name a CSV beside the file in "csv"; "survey" entries name a method pack, a CSV of answers and the
/// findings of a round; "link" records are [from, to] or [from, to, role].
class SampleLoader {
public:
    SampleLoader(Writer& writer, QString folder)
        : m_writer(writer)
        , m_folder(std::move(folder))
    {}

    Result<void> load(const QJsonObject& tables)
    {
        // A record may refer to a later one; foreign keys are checked at the end of the transaction.
        for (const QString& table : m_writer.schema().tables())
            for (const QJsonValue& record : tables.value(table).toArray())
                if (const QString key = record.toObject().value(u"key"_s).toString(); !key.isEmpty())
                    m_records.insert(key, {table, RecordId::create()});
        for (const QString& table : tables.keys()) {
            if (table == u"link"_s || table == u"survey"_s)
                continue;
            for (const QJsonValue& record : tables.value(table).toArray()) {
                const QJsonObject object = record.toObject();
                auto done = table == u"dataset"_s ? addDataset(object) : addRecord(table, object);
                if (!done)
                    return done;
            }
        }
        for (const QJsonValue& survey : tables.value(u"survey"_s).toArray())
            if (auto done = addSurvey(survey.toObject()); !done)
                return done;
        for (const QJsonValue& link : tables.value(u"link"_s).toArray()) {
            const QJsonArray parts = link.toArray();
            const RecordRef from = m_records.value(parts.at(0).toString());
            const RecordRef to = m_records.value(parts.at(1).toString());
            if (from.isNull() || to.isNull())
                return wrong(
                    u"link %1 -> %2: no such key"_s.arg(parts.at(0).toString(), parts.at(1).toString()));
            m_writer.link(from, to, parts.at(2).toString());
        }
        return m_writer.result();
    }

private:
    static Error wrong(const QString& what) { return {ErrorCode::InvalidInput, what, {}, {}}; }

    Result<QVariant> valueOf(const QString& table, const SchemaColumn& column, const QJsonObject& record)
    {
        const QJsonValue value = record.value(column.name);
        if (column.type == u"BLOB"_s) {
            if (value.isUndefined() || value.isNull())
                return QVariant();
            const RecordRef found = m_records.value(value.toString().mid(1));
            if (!value.toString().startsWith(u'@') || found.isNull())
                return wrong(u"%1.%2: %3 is no key"_s.arg(table, column.name, value.toString()));
            return QVariant(found.id.bytes());
        }
        if (value.isUndefined() || value.isNull())
            return !column.notNull ? QVariant() : column.type == u"TEXT"_s ? QVariant(u""_s) : QVariant(0);
        if (column.type == u"TEXT"_s) {
            QString text = value.toString();
            if (column.name.endsWith(u"_on"_s) && (text.startsWith(u'+') || text.startsWith(u'-')))
                text = m_writer.today().addDays(text.toInt()).toString(Qt::ISODate);
            return QVariant(text);
        }
        if (value.isString()) // a point in time: "-400 09:20", days from today and the time of day
            return QVariant(pointInTime(value.toString()));
        return column.type == u"REAL"_s ? QVariant(value.toDouble()) : QVariant(value.toInteger());
    }

    /// Milliseconds UTC.
    qint64 pointInTime(const QString& text) const
    {
        const QDate day = m_writer.today().addDays(text.section(u' ', 0, 0).toInt());
        return QDateTime(day, QTime::fromString(text.section(u' ', 1), u"hh:mm"_s)).toMSecsSinceEpoch();
    }

    Result<void> addRecord(const QString& table, const QJsonObject& record)
    {
        const QList<SchemaColumn>& columns = m_writer.schema().columns(table);
        if (columns.isEmpty())
            return wrong(u"no table %1"_s.arg(table));
        for (const QString& name : record.keys())
            if (name != u"key"_s &&
                std::none_of(columns.begin(), columns.end(),
                             [&](const SchemaColumn& column) { return column.name == name; }))
                return wrong(u"%1 has no column %2"_s.arg(table, name));
        QStringList names;
        QVariantList values;
        for (const SchemaColumn& column : columns) {
            names.append(column.name);
            if (column.name == u"id"_s) {
                const RecordRef known = m_records.value(record.value(u"key"_s).toString());
                values.append(known.isNull() ? RecordId::create().bytes() : known.id.bytes());
            } else if (column.name == u"created_at"_s || column.name == u"modified_at"_s) {
                values.append(m_writer.nowMs());
            } else {
                auto value = valueOf(table, column, record);
                if (!value)
                    return value.error();
                values.append(*value);
            }
        }
        auto inserted =
            sqlite::run(m_writer.database(),
                        u"INSERT INTO "_s + table + u" ("_s + names.join(u", "_s) + u") VALUES ("_s +
                            QStringList(names.size(), u"?"_s).join(u", "_s) + u")"_s,
                        values);
        return inserted ? Result<void>() : wrong(table + u": "_s + inserted.error().context);
    }

    Result<void> addDataset(const QJsonObject& record)
    {
        const QString path = m_folder + u"/"_s + record.value(u"csv"_s).toString();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(path);
        const auto sniffed = evidence::sniff(file.peek(evidence::sniffBytes));
        if (!sniffed)
            return sniffed.error();
        const auto mapping = evidence::proposeMapping(sniffed->header, sniffed->sample).mapping;
        const auto read =
            evidence::readObservations(file, evidence::ReadOptions::fromGuess(*sniffed, mapping));
        if (!read)
            return read.error();
        Dataset dataset;
        dataset.id = IdOf<Dataset>(m_records.value(record.value(u"key"_s).toString()).id);
        dataset.title = record.value(u"title"_s).toString();
        dataset.measure = record.value(u"measure"_s).toString();
        dataset.unit = record.value(u"unit"_s).toString();
        dataset.industryScheme = record.value(u"industry_scheme"_s).toString();
        dataset.regionScheme = record.value(u"region_scheme"_s).toString();
        dataset.source = record.value(u"source"_s).toString();
        dataset.licence = record.value(u"licence"_s).toString();
        dataset.url = record.value(u"url"_s).toString();
        dataset.retrievedOn = QDate::fromString(record.value(u"retrieved_on"_s).toString(), Qt::ISODate);
        dataset.note = record.value(u"note"_s).toString();
        auto stored = evidence::storeDataset(m_writer, dataset, read->table);
        return stored ? Result<void>() : stored.error();
    }

    Result<void> addSurvey(const QJsonObject& entry)
    {
        using namespace questionnaire;
        const QList<Questionnaire> packs = shippedQuestionnaires();
        const auto pack = std::find_if(packs.begin(), packs.end(), [&](const Questionnaire& shipped) {
            return shipped.instrument.packId == entry.value(u"pack"_s).toString();
        });
        if (pack == packs.end())
            return wrong(u"no method pack "_s + entry.value(u"pack"_s).toString());
        const IdOf<SurveyRound> id =
            createRound(m_writer, takeIntoProject(m_writer, *pack), entry.value(u"title"_s).toString());
        auto data = loadRound(m_writer, id);
        if (!data)
            return m_writer.result() ? wrong(u"the round was not stored"_s) : m_writer.result().error();
        const int days = entry.value(u"held_on"_s).toString().toInt();
        data->round.heldOn = m_writer.today().addDays(days);
        m_writer.update(data->round);
        const auto table = readAnswerTable(m_folder + u"/"_s + entry.value(u"answers"_s).toString());
        if (!table)
            return table.error();
        const ImportPlan plan = planImport(*table, proposeUses(*table, data->questionnaire), *data, false);
        if (const auto stored = storeImport(m_writer, id, plan, false); !stored)
            return stored.error();
        return addFindings(id, data->questionnaire, entry.value(u"findings"_s).toArray());
    }

    Result<void> addFindings(const IdOf<SurveyRound>& round, const questionnaire::Questionnaire& asked,
                             const QJsonArray& findings)
    {
        for (const QJsonValue& value : findings) {
            const QJsonObject finding = value.toObject();
            std::optional<IdOf<InstrumentDimension>> dimension;
            for (const questionnaire::Part& part : asked.parts)
                if (part.dimension.code == finding.value(u"dimension"_s).toString())
                    dimension = part.dimension.id;
            const auto id =
                questionnaire::addFinding(m_writer, round, dimension, finding.value(u"body"_s).toString(),
                                          finding.value(u"severity"_s).toInt(2));
            const QString becomes = finding.value(u"becomes"_s).toString();
            if (becomes == u"challenge"_s)
                questionnaire::toChallenge(m_writer, id);
            else if (becomes == u"evidence"_s)
                questionnaire::toEvidence(m_writer, id);
        }
        return m_writer.result();
    }

    Writer& m_writer;
    QString m_folder;
    QHash<QString, RecordRef> m_records;
};

Result<QJsonObject> readSampleFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, u"no sample project "_s + path, {}, {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::InvalidInput, error.errorString(), {}, {file.fileName(), 0, error.offset}};
    return document.object();
}

/// project.json, with the tables of the files beside it added to its own.
Result<QJsonObject> readSample(const QString& name)
{
    const QDir folder(u":/samples/"_s + name);
    auto content = readSampleFile(folder.filePath(u"project.json"_s));
    if (!content)
        return content;
    QJsonObject tables = content->value(u"tables"_s).toObject();
    for (const QString& further : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (further == u"project.json"_s)
            continue;
        const auto more = readSampleFile(folder.filePath(further));
        if (!more)
            return more;
        const QJsonObject added = more->value(u"tables"_s).toObject();
        for (const QString& table : added.keys()) {
            QJsonArray records = tables.value(table).toArray();
            for (const QJsonValue& record : added.value(table).toArray())
                records.append(record);
            tables.insert(table, records);
        }
    }
    content->insert(u"tables"_s, tables);
    return content;
}

} // namespace

QList<SampleInfo> samples()
{
    return {
        {u"alpine-composites"_s,
         QCoreApplication::translate("Sample", "Fibre composites in the Alpine space"),
         QCoreApplication::translate(
             "Sample",
             "Circular economy and lightweight construction through all five lines. Real employment data, "
             "invented workshops.")}};
}

Result<std::unique_ptr<Project>> createSample(const QString& name, const QString& path,
                                              const Project::OpenOptions& options)
{
    const auto content = readSample(name);
    if (!content)
        return content.error();
    auto project = Project::create(path, content->value(u"title"_s).toString(), options);
    if (!project)
        return project.error();
    const auto filled = (*project)->transact(
        EditLabel{QT_TRANSLATE_NOOP("Edit", "Fill in the sample project")}, [&](Writer& w) -> Result<void> {
            ProjectInfo info = w.all<ProjectInfo>().first();
            info.description = content->value(u"description"_s).toString();
            info.sample = name;
            w.update(info);
            return SampleLoader(w, u":/samples/"_s + name).load(content->value(u"tables"_s).toObject());
        });
    Result<void> done = filled;
    if (done)
        done = (*project)->settleGround();
    if (!done) {
        project->reset();
        QFile::remove(path);
        return done.error();
    }
    return project;
}

} // namespace s3
