// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/JsonStatTable.h"

#include "core/evidence/JsonStat.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace s3::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 256 << 20; // the parser holds the whole file and several times as much again
constexpr qint64 progressRows = 4096;

class JsonStatSource final : public RowSource {
public:
    JsonStatSource(JsonStatDataset set, Progress progress)
        : m_set(std::move(set))
        , m_progress(std::move(progress))
    {
        for (const JsonStatDimension& dimension : m_set.dimensions) {
            Axis axis{dimension.id.toStdString(), {}};
            for (const QString& code : dimension.codes)
                axis.codes.push_back(code.toStdString());
            m_axes.push_back(std::move(axis));
        }
        m_fields.resize(m_axes.size() + 2);
    }

    Step next() override
    {
        ++m_line;
        if (m_line == 1) {
            for (size_t i = 0; i < m_axes.size(); ++i)
                m_fields[i] = m_axes[i].id;
            m_fields[m_axes.size()] = "value";
            m_fields[m_axes.size() + 1] = "flag";
            return Step::Record;
        }
        const size_t at = size_t(m_line) - 2;
        if (at >= m_set.cells.size())
            return Step::End;
        if (m_progress && at % progressRows == 0 && !m_progress(qint64(at), qint64(m_set.cells.size()))) {
            m_error = {ErrorCode::Cancelled, u"stopped while reading"_s, {}, {}};
            return Step::Failed;
        }
        const JsonStatDataset::Cell& cell = m_set.cells[at];
        qint64 rest = cell.index;
        for (size_t i = m_axes.size(); i-- > 0;) {
            const qint64 size = qint64(m_axes[i].codes.size());
            m_fields[i] = m_axes[i].codes[size_t(rest % size)];
            rest /= size;
        }
        m_fields[m_axes.size()] = cell.value;
        m_fields[m_axes.size() + 1] = cell.status;
        return Step::Record;
    }

    QString placeOf(int row, int) const override
    {
        const size_t at = size_t(row) - 2;
        if (row < 2 || at >= m_set.cells.size())
            return QCoreApplication::translate("RowSource", "the dimensions");
        return QCoreApplication::translate("RowSource", "value %1").arg(m_set.cells[at].index);
    }

private:
    struct Axis {
        std::string id;
        std::vector<std::string> codes;
    };

    JsonStatDataset m_set;
    Progress m_progress;
    std::vector<Axis> m_axes;
};

Result<QByteArray> contentOf(const QString& path, const ReadLimits& limits)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, path, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, file.errorString(), {}, {}};
    const qint64 most = std::min(limits.fileBytes, mostBytes);
    if (file.size() > most)
        return Error{ErrorCode::Refused,
                     u"the file is larger than this program reads"_s,
                     u"at most %1 bytes"_s.arg(most),
                     {}};
    return file.readAll();
}

Result<QVector<QJsonObject>> datasetsOf(QByteArray json, const ReadLimits& limits)
{
    if (json.startsWith("\xEF\xBB\xBF"))
        json.remove(0, 3);
    return jsonStatDatasets(json, limits);
}

Result<JsonStatDataset> dataset(const QByteArray& json, const QString& part, const ReadLimits& limits)
{
    const auto sets = datasetsOf(json, limits);
    if (!sets)
        return sets.error();
    const int number = part.isEmpty() ? 1 : part.toInt();
    if (number < 1 || number > sets->size())
        return Error{ErrorCode::InvalidInput,
                     u"the file has no data set “%1”"_s.arg(part),
                     u"a number from 1 to %1"_s.arg(sets->size()),
                     {}};
    return JsonStatDataset::read((*sets)[number - 1], limits);
}

std::optional<Role> roleOf(const JsonStatDimension& dimension)
{
    switch (dimension.role) {
    case JsonStatDimension::Role::Time:
        return Role::Time;
    case JsonStatDimension::Role::Geo:
        return Role::Region;
    case JsonStatDimension::Role::Metric:
        return std::nullopt;
    case JsonStatDimension::Role::None:
        break;
    }
    const auto byId = roleOfName(dimension.id);
    const auto role = byId ? byId : roleOfName(dimension.label);
    return role == Role::Value || role == Role::Flag ? std::nullopt : role;
}

JsonStatInfo infoOf(const JsonStatDataset& set)
{
    JsonStatInfo info{set.label, set.source, set.updated, {}, {}, {}};
    for (const JsonStatDimension& dimension : set.dimensions) {
        info.roles.append(roleOf(dimension));
        info.labelsOf.append(dimension.names);
        if (dimension.units.size() == 1 && dimension.codes.size() == 1)
            info.unit = dimension.units.begin().value();
    }
    info.roles.append(Role::Value);
    info.roles.append(Role::Flag);
    return info;
}

Result<QVector<TablePart>> partsIn(const QByteArray& json, const ReadLimits& limits)
{
    const auto sets = datasetsOf(json, limits);
    if (!sets)
        return sets.error();
    QVector<TablePart> parts;
    for (const QJsonObject& object : *sets) {
        const auto set = JsonStatDataset::read(object, limits);
        if (!set)
            return set.error();
        const QString number = QString::number(parts.size() + 1);
        parts.append({number, set->label.isEmpty() ? number : set->label, int(set->cells.size()),
                      int(set->dimensions.size()) + 2});
    }
    return parts;
}

} // namespace

bool looksLikeJsonStat(const QByteArray& head)
{
    const QByteArray text = (head.startsWith("\xEF\xBB\xBF") ? head.mid(3, 256) : head.left(256)).trimmed();
    return text.startsWith('{') && (text.size() == 1 || text.mid(1).trimmed().startsWith('"'));
}

Result<std::unique_ptr<RowSource>> openJsonStatBytes(const QByteArray& json, const QString& part,
                                                     const ReadLimits& limits, const Progress& progress)
{
    auto set = dataset(json, part, limits);
    if (!set)
        return set.error();
    return std::unique_ptr<RowSource>(std::make_unique<JsonStatSource>(std::move(*set), progress));
}

Result<std::unique_ptr<RowSource>> openJsonStat(const QString& path, const QString& part,
                                                const ReadLimits& limits, const Progress& progress)
{
    const auto json = contentOf(path, limits);
    if (!json)
        return inFile(Result<std::unique_ptr<RowSource>>(json.error()), path);
    return inFile(openJsonStatBytes(*json, part, limits, progress), path);
}

Result<QVector<TablePart>> jsonStatParts(const QString& path, const ReadLimits& limits)
{
    const auto json = contentOf(path, limits);
    if (!json)
        return inFile(Result<QVector<TablePart>>(json.error()), path);
    return inFile(partsIn(*json, limits), path);
}

Result<JsonStatInfo> jsonStatInfo(const QString& path, const QString& part, const ReadLimits& limits)
{
    const auto json = contentOf(path, limits);
    if (!json)
        return inFile(Result<JsonStatInfo>(json.error()), path);
    const auto set = dataset(*json, part, limits);
    if (!set)
        return inFile(Result<JsonStatInfo>(set.error()), path);
    return infoOf(*set);
}

} // namespace s3::evidence
