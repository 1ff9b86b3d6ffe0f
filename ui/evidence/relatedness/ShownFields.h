// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/Diversification.h"
#include "core/evidence/Finding.h"
#include "ui/kit/RecordTableModel.h"

#include <memory>

namespace s3 {

/// What both views of the page show: the measures of a period, seen from one region.
struct ShownFields {
    std::shared_ptr<const evidence::PeriodMeasures> measures;
    evidence::NotSummed without; ///< what the sums leave out
    evidence::BoardWords words;
    int region = -1;                               ///< place in the matrix
    std::vector<std::optional<double>> complexity; ///< by industry
    QString complexitySource;                      ///< "PCI", or the title of the scores
    evidence::FieldMap map;

    QString code(int industry) const { return measures->matrix.industries.at(industry); }
    QString label(int industry) const;     ///< "C22 Rubber and plastic products"
    QString shortName(int industry) const; ///< "Rubber and plastic products"
    QString regionName() const;
    int kind(int industry) const; ///< see evidence::broadKind()
    const evidence::Field* field(const QString& industryCode) const;
    /// Its relatedness density, ready to be kept.
    Result<evidence::Finding> finding(const evidence::Field& field) const;
    QString explain(const evidence::Field& field) const;
};

/// In plain words; also the order of the quadrants on the chart.
QString quadrantName(evidence::Field::Quadrant quadrant);

/// One row of the list of fields.
struct FieldEntry {
    std::shared_ptr<const ShownFields> shown;
    int place = 0; ///< in the map's order
    const evidence::Field& field() const { return shown->map.fields[size_t(place)]; }
};
using FieldModel = RecordTableModel<FieldEntry>;

/// Field, nearness with a bar, complexity, what speaks for it, the quadrant in words.
FieldModel* makeFieldModel(QObject* parent);

} // namespace s3
