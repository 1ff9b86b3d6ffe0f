// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/ObservationExport.h"

#include "core/base/Numbers.h"

#include <QIODevice>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace s3::evidence {

namespace {

QVector<QByteArray> fieldsOf(const CodeBook& book)
{
    QVector<QByteArray> fields;
    fields.reserve(book.size());
    for (const QString& code : book.codes())
        fields.append(csvField(code).toUtf8());
    return fields;
}

Error writeError(const QIODevice& device)
{
    return {ErrorCode::Storage, device.errorString(), {}, {}};
}

} // namespace

QString csvField(const QString& text)
{
    const auto special = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
    if (std::none_of(text.begin(), text.end(), special))
        return text;
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

Result<void> exportObservations(QIODevice& device, const ObservationTable& table)
{
    constexpr qsizetype blockBytes = qsizetype(1) << 20;
    const QVector<QByteArray> periods = fieldsOf(table.periods());
    const QVector<QByteArray> regions = fieldsOf(table.regions());
    const QVector<QByteArray> industries = fieldsOf(table.industries());
    QByteArray block = "time,region,industry,value,flag\n";
    block.reserve(blockBytes + 1024);
    for (int row = 0; row < table.size(); ++row) {
        block.append(periods.at(table.period(row))).append(',');
        block.append(regions.at(table.region(row))).append(',');
        block.append(industries.at(table.industry(row))).append(',');
        if (const auto value = table.value(row))
            block.append(exactText(*value).toLatin1());
        block.append(',').append(flagLetters(table.flags(row)).toLatin1()).append('\n');
        if (block.size() >= blockBytes) {
            if (device.write(block) != block.size())
                return writeError(device);
            block.resize(0);
        }
    }
    if (device.write(block) != block.size())
        return writeError(device);
    return {};
}

Result<void> exportObservations(const QString& path, const ObservationTable& table)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::NoPermission, file.errorString(), {}, {path, 0, 0}};
    if (auto written = exportObservations(file, table); !written)
        return written;
    if (!file.commit())
        return writeError(file);
    return {};
}

} // namespace s3::evidence
