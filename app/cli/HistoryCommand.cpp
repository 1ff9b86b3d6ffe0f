// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/project/Project.h"
#include "core/project/RecordKinds.h"

using namespace Qt::StringLiterals;

namespace s3::cli {

namespace {

QString kindCode(TransactionKind kind)
{
    return kind == TransactionKind::Undo ? u"undo"_s : kind == TransactionKind::Redo ? u"redo"_s : u"edit"_s;
}

QString stateCode(TransactionState state)
{
    return state == TransactionState::Undone      ? u"undone"_s
           : state == TransactionState::Abandoned ? u"abandoned"_s
                                                  : u"done"_s;
}

QString operationCode(ChangeKind kind)
{
    return kind == ChangeKind::Inserted  ? u"insert"_s
           : kind == ChangeKind::Removed ? u"delete"_s
                                         : u"update"_s;
}

QJsonObject json(const Transaction& step)
{
    QJsonObject object{{u"id"_s, step.id},
                       {u"at"_s, step.at.toString(Qt::ISODateWithMs)},
                       {u"who"_s, step.who},
                       {u"kind"_s, kindCode(step.kind)},
                       {u"state"_s, stateCode(step.state)},
                       {u"label"_s, step.label.text()},
                       {u"why"_s, step.why}};
    if (step.reverts)
        object.insert(u"reverts"_s, step.reverts);
    return object;
}

int recordHistory(const Project& project, const QString& path, const QString& hex, bool asJson)
{
    const RecordId id = RecordId::fromHex(hex);
    if (id.isNull())
        return misuse("history", u"--record: 32 hexadecimal digits are needed"_s);
    const QList<RowChange> changes = project.historyOf(id);
    if (changes.isEmpty())
        return fail({ErrorCode::NotFound, u"no record with the id "_s + hex, {}, {path, 0, 0}});
    QJsonArray array;
    for (const RowChange& change : changes) {
        const auto step = project.transaction(change.transaction);
        QJsonObject object = step ? json(*step) : QJsonObject();
        object.insert(u"table"_s, change.record.table);
        object.insert(u"operation"_s, operationCode(change.kind));
        QJsonObject values;
        for (const QString& column : change.changedColumns())
            values.insert(column, QJsonObject{{u"old"_s, change.before.value(column)},
                                              {u"new"_s, change.after.value(column)}});
        object.insert(u"values"_s, values);
        array.append(object);
        if (asJson)
            continue;
        print(u"%1  %2  %3 %4: %5"_s.arg(step ? step->at.toString(Qt::ISODate) : QString(),
                                         step ? step->who : QString(), operationCode(change.kind),
                                         kindName(change.record.table),
                                         step ? step->label.text() : QString()));
        for (const QString& column : change.changedColumns())
            print(u"    %1: %2 -> %3"_s.arg(column, change.before.value(column).toVariant().toString(),
                                            change.after.value(column).toVariant().toString()));
    }
    if (asJson)
        print(array);
    return Done;
}

} // namespace

int runHistory(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"record"_s, {}, u"ID"_s});
    parser.addOption({u"limit"_s, {}, u"N"_s, u"1000"_s});
    parser.addOption(QCommandLineOption(u"json"_s));
    int exitCode = Done;
    if (!parse(parser, "history", arguments, 1, exitCode))
        return exitCode;
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return misuse("history", u"--limit: a whole number from 1 is needed"_s);
    const QString path = parser.positionalArguments().first();
    const auto project = openOrFail(path, true, exitCode);
    if (!project)
        return exitCode;
    const bool asJson = parser.isSet(u"json"_s);
    if (parser.isSet(u"record"_s))
        return recordHistory(*project, path, parser.value(u"record"_s), asJson);
    QJsonArray array;
    for (const Transaction& step : project->transactions(limit)) {
        if (asJson) {
            array.append(json(step));
            continue;
        }
        const QString mark = step.state == TransactionState::Done
                                 ? QString()
                                 : QString(u" ("_s + stateCode(step.state) + u")"_s);
        print(u"%1  %2  %3%4%5"_s.arg(
            step.at.toString(Qt::ISODate), step.who,
            step.kind == TransactionKind::Edit ? QString() : QString(kindCode(step.kind) + u": "_s),
            step.label.text(), mark));
    }
    if (asJson)
        print(array);
    return Done;
}

} // namespace s3::cli
