// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/FieldText.h"

#include "core/base/Numbers.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace s3 {

namespace {

void tell(bool* ok, bool value)
{
    if (ok)
        *ok = value;
}

QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

/// Three numbers in the language's order of day, month and year; invalid if the text is not that.
QDate numericDate(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})\\D+(\\d{1,4})\\D+(\\d{1,4})\\D*$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString format = dateFormat();
    QList<std::pair<qsizetype, QChar>> order;
    for (const QChar part : {u'd', u'M', u'y'})
        order.append({format.indexOf(part), part});
    std::sort(order.begin(), order.end());
    QHash<QChar, int> parts;
    for (int i = 0; i < 3; ++i)
        parts.insert(order.at(i).second, match.capturedView(i + 1).toInt());
    const int year = parts.value(u'y');
    return QDate(year < 100 ? 2000 + year : year, parts.value(u'M'), parts.value(u'd'));
}

} // namespace

QVariant readNumber(const QString& text, bool* ok)
{
    QString plain = text.trimmed();
    tell(ok, true);
    if (plain.isEmpty())
        return {};
    // Spaces of any width group digits for people; they never mean anything else in a number.
    plain.removeIf([](QChar c) { return c.isSpace(); });
    plain.replace(QChar(0x2212), u'-');
    bool read = false;
    const double local = QLocale().toDouble(plain, &read);
    if (read && std::isfinite(local))
        return local;
    if (const std::optional<double> exact = exactNumber(plain))
        return *exact;
    tell(ok, false);
    return {};
}

QVariant readInteger(const QString& text, bool* ok)
{
    bool read = true;
    const QVariant number = readNumber(text, &read);
    tell(ok, read);
    if (!number.isValid())
        return {};
    const double value = number.toDouble();
    if (value != std::floor(value) || std::abs(value) > 9.0e15) {
        tell(ok, false);
        return {};
    }
    return qlonglong(value);
}

QVariant readDate(const QString& text, bool* ok)
{
    const QString plain = text.trimmed();
    tell(ok, true);
    if (plain.isEmpty())
        return {};
    QDate date = QDate::fromString(plain, Qt::ISODate);
    if (!date.isValid())
        date = numericDate(plain);
    if (!date.isValid())
        date = QLocale().toDate(plain, dateFormat());
    if (date.isValid() && date.year() >= 1000)
        return date;
    tell(ok, false);
    return {};
}

QString numberText(const QVariant& value)
{
    if (!value.isValid() || value.isNull())
        return {};
    if (value.userType() != QMetaType::Double)
        return value.toString();
    const double number = value.toDouble();
    // 14000000 is shortest as 1.4e+07, which nobody wants to read in a field.
    const double size = std::abs(number);
    const bool common = size == 0 || (size >= 1e-7 && size < 1e15);
    const QString text =
        common ? QString::number(number, 'f', QLocale::FloatingPointShortest) : exactText(number);
    return QString(text).replace(u'.', QLocale().decimalPoint());
}

QString dateText(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, dateFormat()) : QString();
}

} // namespace s3
