// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Values.h"

#include <QString>

/// The report's own fixed words, translated in the context "Report".
namespace s3::report::words {

QString lineName(int group); ///< 1 to 5 as on the map; 0 the project, 6 the annex: Section::place()
QString lineTitle(int line); ///< "1 Base of evidence"
QString processReport();
QString fiveLines();
QString date();
QString contents();
QString pageOf(int page, int pages);
QString page();
QString of(); ///< as in "1 of 9"
QString source();
QString sources();
QString nothingYet();
QString stateName(State state); ///< empty for None
QString stateMark(State state); ///< one sign, empty for None
QString continued();            ///< added to the caption of a table that goes on
QString dataTable();
QString dataOf(); ///< "Data: %1", the caption of a figure's table
QString target();
QString from();
QString to();
QString progress(); ///< with its unit, per cent
QString noDates();
QString missing();      ///< in a chart, where a value is not known
QString notShown();     ///< "Not shown, no value: %1"
QString undated();      ///< "Not shown, no date: %1"
QString sizeUnknown();  ///< "Dashed, size not known: %1"
QString without();      ///< "without %1", behind a sum that lacks a part
QString areaIs();       ///< "Area: %1", what the size of a bubble means
QString dayMonth();     ///< a QLocale date format: "d MMM"
QString dayMonthYear(); ///< a QLocale date format: "d MMMM yyyy"
QString today();
QString filledStations(int filled, int all); ///< "3 of 4 sections filled"

} // namespace s3::report::words
