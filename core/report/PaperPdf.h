// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that are painted by hand rather than set from a document: forms, ballots, badges, one-page sheets.
#pragma once

#include "core/base/Result.h"

#include <QFont>
#include <QString>
#include <functional>

class QPainter;

namespace s3::report {

/// A4 in points (1/72 inch).
namespace paper {
inline constexpr double width = 595;
inline constexpr double height = 842;
inline constexpr double margin = 48;

/// The report's font; `size` in points.
QFont font(double size, bool bold = false);
} // namespace paper

/// Paints A4 pages with a painter whose unit is a point; `newPage` starts another one. Needs a
/// QGuiApplication (fonts). Storage if it could not be made.
Result<QByteArray>
paperPdf(const QString& title,
         const std::function<void(QPainter& painter, const std::function<void()>& newPage)>& paint);

} // namespace s3::report
