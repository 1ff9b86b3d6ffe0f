// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/console/FrozenPicture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

using workshop::BlockTime;
using workshop::ScreenContent;

QSettings frozenSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"S3Facilitator"_s, u"presenter"_s);
}

QString frozenKey(const IdOf<Workshop>& workshop)
{
    return u"frozen/"_s + workshop.hex();
}

template<class T, class F>
QJsonArray arrayOf(const QList<T>& list, F&& make)
{
    QJsonArray array;
    for (const T& one : list)
        array.append(make(one));
    return array;
}

QJsonValue toJson(const std::optional<BlockTime>& time)
{
    if (!time)
        return QJsonValue();
    return QJsonObject{{u"allotted"_s, time->allottedMs},
                       {u"elapsed"_s, time->elapsedMs},
                       {u"running"_s, time->running},
                       {u"paused"_s, time->paused}};
}

std::optional<BlockTime> timeFrom(const QJsonValue& json)
{
    if (!json.isObject())
        return std::nullopt;
    BlockTime time;
    time.allottedMs = json[u"allotted"_s].toInteger();
    time.elapsedMs = json[u"elapsed"_s].toInteger();
    time.running = json[u"running"_s].toBool();
    time.paused = json[u"paused"_s].toBool();
    return time;
}

QJsonObject toJson(const ScreenContent& content)
{
    return {{u"scene"_s, codeOf(content.scene)},
            {u"where"_s, content.where},
            {u"heading"_s, content.heading},
            {u"unit"_s, content.unit},
            {u"hint"_s, content.hint},
            {u"foot"_s, content.foot},
            {u"lines"_s, arrayOf(content.lines,
                                 [](const workshop::ScreenLine& one) {
                                     return QJsonArray{one.time, one.text, int(one.state)};
                                 })},
            {u"groups"_s, arrayOf(content.groups,
                                  [](const workshop::ScreenGroup& one) {
                                      return QJsonArray{one.title, QJsonArray::fromStringList(one.cards)};
                                  })},
            {u"bars"_s, arrayOf(content.bars,
                                [](const workshop::ScreenBar& one) {
                                    return QJsonArray{one.label, one.value, one.share};
                                })},
            {u"cards"_s, arrayOf(content.cards, [](const workshop::ScreenCard& one) {
                 return QJsonArray{one.title, one.body, one.foot};
             })}};
}

ScreenContent contentFrom(const QJsonObject& json)
{
    ScreenContent content;
    content.scene = enumFromCode<Scene>(json[u"scene"_s].toString()).value_or(Scene::Agenda);
    content.where = json[u"where"_s].toString();
    content.heading = json[u"heading"_s].toString();
    content.unit = json[u"unit"_s].toString();
    content.hint = json[u"hint"_s].toString();
    content.foot = json[u"foot"_s].toString();
    for (const QJsonValue& one : json[u"lines"_s].toArray())
        content.lines.append(
            {one[0].toString(), one[1].toString(),
             workshop::ScreenLine::State(qBound(int(workshop::ScreenLine::Past), one[2].toInt(),
                                                int(workshop::ScreenLine::ToCome)))});
    for (const QJsonValue& one : json[u"groups"_s].toArray()) {
        workshop::ScreenGroup group{one[0].toString(), {}};
        for (const QJsonValue& card : one[1].toArray())
            group.cards.append(card.toString());
        content.groups.append(group);
    }
    for (const QJsonValue& one : json[u"bars"_s].toArray())
        content.bars.append({one[0].toString(), one[1].toString(), one[2].toDouble()});
    for (const QJsonValue& one : json[u"cards"_s].toArray())
        content.cards.append({one[0].toString(), one[1].toString(), one[2].toString()});
    return content;
}

} // namespace

qint64 FrozenPicture::occasion(const Project& project, const WorkshopRun& run)
{
    if (run.cover != Cover::Frozen)
        return 0;
    qint64 at = 0;
    bool frozen = false;
    for (const RowChange& change : project.historyOf(run.id)) {
        const bool now = change.after.value(u"cover"_s).toString() == codeOf(Cover::Frozen);
        if (now && !frozen)
            at = change.transaction;
        frozen = now;
    }
    return at;
}

void FrozenPicture::keep(const IdOf<Workshop>& workshop, qint64 occasion) const
{
    const QJsonObject json{{u"occasion"_s, occasion}, {u"content"_s, toJson(content)},
                           {u"time"_s, toJson(time)}, {u"page"_s, page},
                           {u"dark"_s, dark},         {u"open"_s, open}};
    QSettings settings = frozenSettings();
    settings.setValue(frozenKey(workshop),
                      QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    settings.sync();
}

std::optional<FrozenPicture> FrozenPicture::recall(const IdOf<Workshop>& workshop, qint64 occasion)
{
    const QByteArray stored = frozenSettings().value(frozenKey(workshop)).toString().toUtf8();
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json.isEmpty() || json[u"occasion"_s].toInteger() != occasion)
        return std::nullopt;
    FrozenPicture picture;
    picture.content = contentFrom(json[u"content"_s].toObject());
    picture.time = timeFrom(json[u"time"_s]);
    picture.content.time = picture.time;
    picture.page = json[u"page"_s].toInt();
    picture.dark = json[u"dark"_s].toBool(true);
    picture.open = json[u"open"_s].toBool();
    return picture;
}

void FrozenPicture::forget(const IdOf<Workshop>& workshop)
{
    QSettings settings = frozenSettings();
    if (settings.contains(frozenKey(workshop)))
        settings.remove(frozenKey(workshop));
}

} // namespace s3
