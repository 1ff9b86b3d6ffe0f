// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of the page show.
#pragma once

#include "core/monitoring/IndicatorLibrary.h"
#include "core/monitoring/IndicatorRules.h"
#include "ui/kit/RecordTableModel.h"

namespace s3 {

struct PillTone;

struct IndicatorRow {
    monitoring::IndicatorState state;
    QString activity;    ///< title, or "Whole strategy"
    QString responsible; ///< name; empty = nobody
    QDate today;
};

using IndicatorModel = RecordTableModel<IndicatorRow>;

enum IndicatorColumn {
    NameColumn,
    ActivityColumn,
    LevelColumn,
    LatestColumn,
    UnitColumn,
    MeasuredColumn,
    TrendColumn,
    TargetColumn,
    ProgressColumn,
    StatusColumn
};
IndicatorModel* makeIndicatorModel(QObject* parent);
IndicatorModel* makeOverdueModel(QObject* parent);

struct MeasurementRow {
    Measurement measurement;
    enum class Standing { InForce, Corrected, SameDay } standing = Standing::InForce;
    bool correction = false; ///< stands in the place of another
    int decimals = 0;
};
using MeasurementModel = RecordTableModel<MeasurementRow>;
MeasurementModel* makeMeasurementModel(QObject* parent);
/// Newest day first; on one day the one made last.
QVector<MeasurementRow> measurementRows(const monitoring::IndicatorState& state);

struct LibraryRow {
    monitoring::LibraryIndicator entry;
    bool used = false; ///< an indicator of that name is there already
};
using LibraryModel = RecordTableModel<LibraryRow>;
LibraryModel* makeLibraryModel(QObject* parent);

PillTone toneOf(monitoring::Status status);

} // namespace s3
