// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/JsonStat.h"

#include "core/evidence/CellText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString& context, const QString& expected = {})
{
    return {ErrorCode::InvalidInput, context, expected, {}};
}

Error tooMuch(const QString& context, const QString& expected)
{
    return {ErrorCode::Refused, context, expected, {}};
}

/// Objects and arrays within one another, counted before a parser builds them.
int nestingOf(const QByteArray& json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

/// JSON-stat before 2.0 had no class: data sets stood as members of one object.
bool isOldBundle(const QJsonObject& top)
{
    return !top.contains(u"class"_s) &&
           std::any_of(top.begin(), top.end(), [](const QJsonValueConstRef& member) {
               const QJsonObject object = member.toObject();
               return object.contains(u"dimension"_s) && object.contains(u"value"_s);
           });
}

Result<QVector<QJsonObject>> embedded(const QJsonObject& collection)
{
    QVector<QJsonObject> sets;
    QStringList elsewhere;
    const QJsonArray items = collection.value(u"link"_s).toObject().value(u"item"_s).toArray();
    for (const QJsonValueConstRef item : items) {
        const QJsonObject object = item.toObject();
        if (object.value(u"class"_s).toString() != u"dataset")
            continue;
        if (object.contains(u"value"_s) && object.contains(u"dimension"_s))
            sets.append(object);
        else if (object.contains(u"href"_s))
            elsewhere << object.value(u"href"_s).toString();
    }
    if (!sets.isEmpty())
        return sets;
    if (elsewhere.isEmpty())
        return wrong(u"the JSON-stat collection holds no data set"_s, u"a data set"_s);
    return wrong(
        u"the JSON-stat collection only names data sets elsewhere; please download one of them: %1"_s.arg(
            elsewhere.mid(0, 3).join(u", "_s)),
        u"a data set in the file itself"_s);
}

/// The number that a member of an object such as {"12": 3.5} stands for; -1 if it is none.
qint64 indexOf(const QString& key)
{
    bool ok = false;
    const qint64 index = key.toLongLong(&ok);
    return ok && index >= 0 && QString::number(index) == key ? index : -1;
}

class DatasetReader {
public:
    DatasetReader(const QJsonObject& json, const ReadLimits& limits)
        : m_json(json)
        , m_limits(limits)
    {}

    Result<JsonStatDataset> read()
    {
        m_set.label = m_json.value(u"label"_s).toString();
        m_set.source = m_json.value(u"source"_s).toString();
        m_set.updated = m_json.value(u"updated"_s).toString();
        if (!readDimensions() || !readRoles() || !readValues() || !readStatus())
            return m_error;
        return std::move(m_set);
    }

private:
    bool fail(const Error& error)
    {
        m_error = error;
        return false;
    }

    bool readDimensions()
    {
        const QJsonArray ids = m_json.value(u"id"_s).toArray();
        const QJsonArray sizes = m_json.value(u"size"_s).toArray();
        if (ids.isEmpty() || ids.size() != sizes.size())
            return fail(wrong(u"“id” names %1 dimensions and “size” %2"_s.arg(ids.size()).arg(sizes.size()),
                              u"the same number, at least one"_s));
        if (ids.size() + 2 > m_limits.columns)
            return fail(tooMuch(u"too many dimensions"_s, u"at most %1"_s.arg(m_limits.columns - 2)));
        QSet<QString> seen;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const QString id = ids[i].toString();
            const qint64 size = sizes[i].toInteger(-1);
            if (id.isEmpty() || seen.contains(id))
                return fail(wrong(u"id[%1] is empty or named twice"_s.arg(i), u"the name of a dimension"_s));
            seen.insert(id);
            if (size < 0)
                return fail(wrong(u"size[%1] is no number of categories"_s.arg(i), u"a whole number"_s));
            if (size > m_limits.codesPerAxis)
                return fail(tooMuch(u"the dimension “%1” has too many categories"_s.arg(id),
                                    u"at most %1"_s.arg(m_limits.codesPerAxis)));
            if (__builtin_mul_overflow(m_count, size, &m_count))
                return fail(tooMuch(u"the dimensions span more cells than can be counted"_s, {}));
            if (!readDimension(id, size))
                return false;
        }
        return true;
    }

    bool readDimension(const QString& id, qint64 size)
    {
        const QJsonObject json = m_json.value(u"dimension"_s).toObject().value(id).toObject();
        const QJsonObject category = json.value(u"category"_s).toObject();
        if (category.isEmpty())
            return fail(
                wrong(u"dimension.%1.category is missing"_s.arg(id), u"the categories of the dimension"_s));
        JsonStatDimension dimension;
        dimension.id = id;
        dimension.label = json.value(u"label"_s).toString();
        if (!readCodes(category, dimension))
            return false;
        if (dimension.codes.size() != size)
            return fail(wrong(u"the dimension “%1” has %2 categories, but its size is %3"_s.arg(id)
                                  .arg(dimension.codes.size())
                                  .arg(size),
                              u"the same number"_s));
        const QJsonObject labels = category.value(u"label"_s).toObject();
        for (auto label = labels.begin(); label != labels.end(); ++label)
            dimension.names.insert(label.key(), label.value().toString());
        const QJsonObject units = category.value(u"unit"_s).toObject();
        for (auto unit = units.begin(); unit != units.end(); ++unit) {
            const QJsonObject given = unit.value().toObject();
            const QString name = given.value(u"label"_s).toString(given.value(u"base"_s).toString());
            if (!name.isEmpty())
                dimension.units.insert(unit.key(), name);
        }
        m_set.dimensions.append(std::move(dimension));
        return true;
    }

    /// "index" is a list of codes, or an object from code to position; a single category may have a label
    /// only.
    bool readCodes(const QJsonObject& category, JsonStatDimension& dimension)
    {
        const QString place = u"dimension.%1.category.index"_s.arg(dimension.id);
        const QJsonValue index = category.value(u"index"_s);
        if (index.isArray()) {
            const QJsonArray codes = index.toArray();
            for (const QJsonValueConstRef code : codes)
                dimension.codes << code.toString();
        } else if (index.isObject()) {
            const QJsonObject positions = index.toObject();
            dimension.codes.resize(positions.size());
            for (auto code = positions.begin(); code != positions.end(); ++code) {
                const qint64 position = code.value().toInteger(-1);
                if (position < 0 || position >= positions.size() || !dimension.codes[position].isNull())
                    return fail(wrong(u"%1.%2 is no position, or one that is taken"_s.arg(place, code.key()),
                                      u"each number from 0 to %1 once"_s.arg(positions.size() - 1)));
                dimension.codes[position] = code.key();
            }
        } else if (const QJsonObject labels = category.value(u"label"_s).toObject(); labels.size() == 1) {
            dimension.codes << labels.keys();
        } else {
            return fail(wrong(place + u" is missing"_s, u"the order of the categories"_s));
        }
        QStringList sorted = dimension.codes;
        sorted.sort();
        if (sorted.contains(QString()) || std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
            return fail(wrong(place + u" names a category twice or not at all"_s, u"each code once"_s));
        return true;
    }

    bool readRoles()
    {
        const QJsonObject roles = m_json.value(u"role"_s).toObject();
        const std::pair<QString, JsonStatDimension::Role> known[] = {
            {u"time"_s, JsonStatDimension::Role::Time},
            {u"geo"_s, JsonStatDimension::Role::Geo},
            {u"metric"_s, JsonStatDimension::Role::Metric}};
        for (const auto& [name, role] : known) {
            const QJsonArray ids = roles.value(name).toArray();
            for (JsonStatDimension& dimension : m_set.dimensions)
                if (ids.contains(dimension.id))
                    dimension.role = role;
        }
        return true;
    }

    bool accept(qint64 index, const QJsonValue& value)
    {
        std::string text;
        if (value.isDouble())
            text = numberText(value.toDouble());
        else if (value.isString())
            text = value.toString().toStdString();
        else if (!value.isNull())
            return fail(wrong(u"value[%1] is neither a number nor null"_s.arg(index), u"a number"_s));
        m_set.cells.push_back({index, std::move(text), {}});
        return true;
    }

    bool checkCount(qint64 count)
    {
        if (count <= m_limits.rows)
            return true;
        return fail(tooMuch(u"too many values"_s, u"at most %1 values"_s.arg(m_limits.rows)));
    }

    /// Cells of {"12": ...}, to be sorted afterwards.
    bool checkIndex(const QString& member, const QString& key, qint64& index)
    {
        index = indexOf(key);
        if (index >= 0 && index < m_count)
            return true;
        return fail(
            wrong(u"%1 names the cell “%2”, which the dimensions do not have"_s.arg(member, key.left(40)),
                  u"a number below %1"_s.arg(m_count)));
    }

    bool readValues()
    {
        const QJsonValue value = m_json.value(u"value"_s);
        if (value.isArray()) {
            const QJsonArray values = value.toArray();
            if (!checkCount(values.size()))
                return false;
            if (values.size() != m_count)
                return fail(
                    wrong(u"“value” holds %1 values, but the dimensions have %2 cells"_s.arg(values.size())
                              .arg(m_count),
                          u"one value for each cell"_s));
            m_set.cells.reserve(size_t(values.size()));
            for (qsizetype i = 0; i < values.size(); ++i)
                if (!accept(i, values[i]))
                    return false;
            return true;
        }
        if (!value.isObject())
            return fail(wrong(u"“value” is missing"_s, u"the values of the data set"_s));
        const QJsonObject values = value.toObject();
        if (!checkCount(values.size()))
            return false;
        m_set.cells.reserve(size_t(values.size()));
        for (auto cell = values.begin(); cell != values.end(); ++cell) {
            qint64 index = 0;
            if (!checkIndex(u"“value”"_s, cell.key(), index) || !accept(index, cell.value()))
                return false;
        }
        sortCells();
        return true;
    }

    void sortCells()
    {
        std::sort(m_set.cells.begin(), m_set.cells.end(),
                  [](const auto& a, const auto& b) { return a.index < b.index; });
    }

    bool readStatus()
    {
        const QJsonValue status = m_json.value(u"status"_s);
        if (status.isString()) {
            for (JsonStatDataset::Cell& cell : m_set.cells)
                cell.status = status.toString().toStdString();
        } else if (status.isArray()) {
            return readStatusList(status.toArray());
        } else if (status.isObject()) {
            return readStatusObject(status.toObject());
        } else if (!status.isUndefined() && !status.isNull()) {
            return fail(wrong(u"“status” is neither a text nor a list"_s, u"a list, an object or a text"_s));
        }
        return true;
    }

    bool readStatusList(const QJsonArray& list)
    {
        if (list.size() != m_count)
            return fail(
                wrong(u"“status” holds %1 entries, but the dimensions have %2 cells"_s.arg(list.size())
                          .arg(m_count),
                      u"one entry for each cell"_s));
        QHash<qint64, QString> given;
        for (qsizetype i = 0; i < list.size(); ++i)
            if (!list[i].toString().isEmpty())
                given.insert(i, list[i].toString());
        return setStatus(std::move(given));
    }

    bool readStatusObject(const QJsonObject& object)
    {
        QHash<qint64, QString> given;
        for (auto cell = object.begin(); cell != object.end(); ++cell) {
            qint64 index = 0;
            if (!checkIndex(u"“status”"_s, cell.key(), index))
                return false;
            given.insert(index, cell.value().toString());
        }
        return setStatus(std::move(given));
    }

    /// A cell may have a status and no value: "confidential".
    bool setStatus(QHash<qint64, QString> given)
    {
        for (JsonStatDataset::Cell& cell : m_set.cells)
            cell.status = given.take(cell.index).toStdString();
        if (!checkCount(qint64(m_set.cells.size()) + given.size()))
            return false;
        for (auto left = given.begin(); left != given.end(); ++left)
            m_set.cells.push_back({left.key(), {}, left.value().toStdString()});
        sortCells();
        return true;
    }

    const QJsonObject& m_json;
    const ReadLimits& m_limits;
    JsonStatDataset m_set;
    Error m_error;
    qint64 m_count = 1;
};

} // namespace

Result<JsonStatDataset> JsonStatDataset::read(const QJsonObject& json, const ReadLimits& limits)
{
    return DatasetReader(json, limits).read();
}

Result<QVector<QJsonObject>> jsonStatDatasets(const QByteArray& json, const ReadLimits& limits)
{
    if (nestingOf(json) > limits.nesting)
        return tooMuch(u"the file's parts are nested too deeply"_s,
                       u"at most %1 levels"_s.arg(limits.nesting));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return wrong(
            u"the JSON is cut off or wrong at byte %1: %2"_s.arg(parsed.offset).arg(parsed.errorString()),
            u"a complete JSON-stat file"_s);
    const QJsonObject top = document.object();
    const QString kind = top.value(u"class"_s).toString();
    const QString version = top.value(u"version"_s).toString();
    if (isOldBundle(top) || version.startsWith(u"1."))
        return wrong(u"this is JSON-stat of a version before 2.0"_s, u"JSON-stat 2.0"_s);
    if (kind == u"dataset")
        return QVector<QJsonObject>{top};
    if (kind == u"collection")
        return embedded(top);
    if (kind == u"dimension")
        return wrong(u"this JSON-stat file describes a dimension and holds no data"_s, u"a data set"_s);
    return wrong(u"this is JSON, but no JSON-stat"_s, u"JSON-stat 2.0: an object of class “dataset”"_s);
}

} // namespace s3::evidence
