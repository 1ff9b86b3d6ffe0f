// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into number and date fields, to values and back. In the language of the application's
// QLocale.
#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

namespace s3 {

/// A double; invalid if the text is blank. A decimal point is understood in every language where it cannot be
/// taken for a thousands separator. `ok` false = neither blank nor a number; may be null.
QVariant readNumber(const QString& text, bool* ok);
/// A qlonglong; invalid if blank.
QVariant readInteger(const QString& text, bool* ok);
/// A QDate; invalid QVariant if blank. The short format of the language with two- or four-digit year (20xx),
/// or ISO.
QVariant readDate(const QString& text, bool* ok);

/// Exact, without grouping; empty for an invalid or null value.
QString numberText(const QVariant& value);
/// Short format with a four-digit year; empty for an invalid date.
QString dateText(const QDate& date);

} // namespace s3
