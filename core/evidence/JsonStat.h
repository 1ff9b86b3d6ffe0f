// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/evidence/RowSource.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QVector>
#include <string>
#include <vector>

namespace s3::evidence {

struct JsonStatDimension {
    enum class Role { None, Time, Geo, Metric };

    QString id;
    QString label;
    Role role = Role::None;
    QStringList codes;             ///< of the categories in their order
    QHash<QString, QString> names; ///< from code to label, where there is one
    QHash<QString, QString> units; ///< from code to unit, where there is one
};

/// One JSON-stat 2.0 data set (https://json-stat.org/full/). The values lie row by row: the last dimension
/// changes fastest.
struct JsonStatDataset {
    struct Cell {
        qint64 index = 0;
        std::string value; ///< empty = null or absent
        std::string status;
    };

    QString label;
    QString source;
    QString updated;
    QVector<JsonStatDimension> dimensions;
    std::vector<Cell> cells; ///< ascending; all of a dense data set, the ones named of a sparse one

    /// `json` is the object of class "dataset". InvalidInput says where it is wrong; Refused for a limit.
    static Result<JsonStatDataset> read(const QJsonObject& json, const ReadLimits& limits);
};

/// The data sets in a JSON-stat 2.0 file: itself, or those embedded in a collection. InvalidInput for bundles
/// of older versions, for collections that only name data sets elsewhere and for what is no JSON-stat.
Result<QVector<QJsonObject>> jsonStatDatasets(const QByteArray& json, const ReadLimits& limits = {});

} // namespace s3::evidence
