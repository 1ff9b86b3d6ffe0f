// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/Programmes.h"

#include "core/base/FoldedText.h"
#include "core/evidence/CodeNames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValueConstRef text : array)
        texts << text.toString();
    return texts;
}

std::optional<int> intOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

bool areAmong(const QStringList& codes, const QStringList& known)
{
    return std::all_of(codes.begin(), codes.end(), [&](const QString& code) { return known.contains(code); });
}

Result<Programme> programmeOf(const QJsonObject& json)
{
    Programme p;
    p.id = json.value(u"id"_s).toString();
    p.level = json.value(u"level"_s) == u"regional"_s ? ProgrammeLevel::Regional : ProgrammeLevel::National;
    p.country = json.value(u"country"_s).toString();
    p.region = json.value(u"region"_s).toString();
    p.title = json.value(u"title"_s).toString();
    p.start = intOf(json.value(u"start"_s));
    p.end = intOf(json.value(u"end"_s));
    if (json.value(u"budgetPerYear"_s).isDouble())
        p.budgetPerYear = json.value(u"budgetPerYear"_s).toDouble();
    p.focus = json.value(u"focus"_s).toString();
    p.note = json.value(u"note"_s).toString();
    p.objectives = textsOf(json.value(u"objectives"_s));
    p.clusterTypes = textsOf(json.value(u"clusterTypes"_s));
    p.targetGroups = textsOf(json.value(u"targetGroups"_s));
    const QJsonArray tables = json.value(u"tables"_s).toArray();
    for (const QJsonValueConstRef table : tables)
        p.tables << table.toInt();
    const bool complete = !p.id.isEmpty() && !p.title.isEmpty() && p.country.size() == 2 &&
                          !p.tables.isEmpty() && p.region.isEmpty() == (p.level == ProgrammeLevel::National);
    if (!complete || !areAmong(p.objectives, termCodes(ProgrammeTerm::Objective)) ||
        !areAmong(p.clusterTypes, termCodes(ProgrammeTerm::ClusterType)) ||
        !areAmong(p.targetGroups, termCodes(ProgrammeTerm::TargetGroup)))
        return Error{ErrorCode::InvalidInput,
                     u"the programme “%1” is incomplete or names an unknown code"_s.arg(p.id),
                     {},
                     {u"programmes.json"_s}};
    return p;
}

QString haystackOf(const Programme& p, const RegionNames& names)
{
    const QStringList words{p.title, p.region, names.nameOf(p.country), p.focus, p.note};
    return foldedText(words.join(u'\n'));
}

} // namespace

std::optional<int> Programme::duration() const
{
    return start && end && *end >= *start ? std::optional(*end - *start + 1) : std::nullopt;
}

Result<ProgrammeLibrary> ProgrammeLibrary::load()
{
    QFile file(u":/programmes/programmes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.fileName(), {}, {}};
    return fromJson(file.readAll());
}

Result<ProgrammeLibrary> ProgrammeLibrary::fromJson(const QByteArray& json)
{
    const QJsonObject top = QJsonDocument::fromJson(json).object();
    const QJsonObject source = top.value(u"source"_s).toObject();
    ProgrammeLibrary library;
    library.m_source =
        u"%1. %2, %3"_s.arg(source.value(u"title"_s).toString(), source.value(u"publisher"_s).toString())
            .arg(source.value(u"year"_s).toInt());
    library.m_measures = textsOf(top.value(u"measures"_s));
    QSet<QString> ids;
    const RegionNames names;
    const QJsonArray programmes = top.value(u"programmes"_s).toArray();
    for (const QJsonValueConstRef value : programmes) {
        auto programme = programmeOf(value.toObject());
        if (!programme)
            return programme.error();
        if (ids.contains(programme->id))
            return Error{ErrorCode::InvalidInput,
                         u"two programmes are “%1”"_s.arg(programme->id),
                         {},
                         {u"programmes.json"_s}};
        ids.insert(programme->id);
        library.m_haystacks << haystackOf(*programme, names);
        library.m_programmes << std::move(*programme);
    }
    const QJsonArray importance = top.value(u"importance"_s).toArray();
    for (const QJsonValueConstRef value : importance) {
        const QJsonObject row = value.toObject();
        SupportAnswers answers{row.value(u"country"_s).toString(),
                               row.value(u"region"_s).toString(),
                               row.value(u"table"_s).toInt(),
                               {}};
        const QJsonObject given = row.value(u"answers"_s).toObject();
        for (auto answer = given.begin(); answer != given.end(); ++answer)
            answers.answers.insert(answer.key(), answer.value().toString());
        library.m_support << answers;
    }
    if (library.m_programmes.isEmpty())
        return Error{
            ErrorCode::InvalidInput, u"the programme library is empty"_s, {}, {u"programmes.json"_s}};
    return library;
}

const Programme* ProgrammeLibrary::find(const QString& id) const
{
    const auto found = std::find_if(m_programmes.begin(), m_programmes.end(),
                                    [&](const Programme& programme) { return programme.id == id; });
    return found == m_programmes.end() ? nullptr : &*found;
}

QStringList ProgrammeLibrary::countries() const
{
    QStringList codes;
    for (const Programme& programme : m_programmes)
        if (!codes.contains(programme.country))
            codes << programme.country;
    return codes;
}

QVector<Programme> ProgrammeLibrary::search(const ProgrammeFilter& filter) const
{
    const QStringList words = foldedText(filter.words).simplified().split(u' ', Qt::SkipEmptyParts);
    const auto has = [](const QStringList& codes, const QString& wanted) {
        return wanted.isEmpty() || codes.contains(wanted);
    };
    QVector<Programme> found;
    for (qsizetype i = 0; i < m_programmes.size(); ++i) {
        const Programme& p = m_programmes[i];
        const bool fits = (!filter.level || p.level == *filter.level) &&
                          (filter.country.isEmpty() || p.country == filter.country) &&
                          has(p.objectives, filter.objective) && has(p.clusterTypes, filter.clusterType) &&
                          has(p.targetGroups, filter.targetGroup);
        if (fits && std::all_of(words.begin(), words.end(),
                                [&](const QString& word) { return m_haystacks[i].contains(word); }))
            found << p;
    }
    return found;
}

ProgrammeGaps ProgrammeLibrary::gaps(ProgrammeLevel level) const
{
    ProgrammeGaps gaps;
    for (const Programme& p : m_programmes) {
        if (p.level != level)
            continue;
        gaps.budget += !p.budgetPerYear;
        gaps.duration += !p.start && !p.end;
        gaps.objectives += p.objectives.isEmpty();
        gaps.clusterTypes += p.clusterTypes.isEmpty();
        gaps.targetGroups += p.targetGroups.isEmpty();
    }
    return gaps;
}

} // namespace s3::evidence
